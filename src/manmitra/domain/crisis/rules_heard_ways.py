"""Hindi and Urdu by ear, by what is done, to what, and when. The English twin is `rules_en_ways`."""

from typing import Final

from manmitra.domain.crisis.model import Tier
from manmitra.domain.crisis.rule import heard
from manmitra.domain.crisis.rules_heard import FAMILY

DATE: Final = r"(?:diwali|eid|holi|ramzan|navratri|birthday|salgirah|janmdin|janamdin|shadi|result|natija|exam|imtihan|hafte|mahine|saal|sal|kal|parson|somvar|itwar|juma|sunday|monday)"
WATER: Final = (
    r"(?:nadi|nadiya|darya|dariya|samundar|samandar|nehar|nahar|jheel|jhil|kuan|kuen|talab|pani|paani|lehron|leheron)"
)
PILL: Final = r"(?:goli|goliyan|goliya|golian|goliyon|tablet|tablets|crocin|paracetamol|dawai|dawaiyan|dawa|neend ki goli|disprin|calpol|dolo)"
WITHOUT: Final = r"(?:bina|bagair|baghair|beghair|bgair)"
PAIN: Final = r"(?:dard|takleef|taklif|taqleef)"
PAINLESS: Final = rf"(?:{WITHOUT} {PAIN}|{PAIN} ke {WITHOUT}|{WITHOUT} kisi {PAIN}|kam {PAIN}|{PAIN} (?:na|nahi) ho)"
DYING: Final = r"(?:mar|marne|marna|maut|mout|mrityu|mar sakun|mar saku|mar jaun|mar jau|marun|jaan dene|jaan de|khudkushi|aatmahatya|suicide|khatam)"
WHAT_FOR: Final = r"(?:kya|kia|kyun|kyu|kiun|faida|fayda|matlab|maqsad|kis liye|kisliye|kis kaam)"
RISE: Final = r"(?:uthta|uthti|uthun|uthu|uth|uthna|jaagta|jagta|jagun|jaagun|khulti|khule|khulta|khul)"
HERE_BY_TRADE: Final = r"class|ghar|hostel|college|school|meeting|party|shehar|sheher|lab|mess|online|free|available|chup|khamosh|pareshan|nakam|peeche|piche|kisi se kam|gusse|sath dene|akela|akeli|bhookha|room|flat|group|team|office|library|practice|function|shadi mein|match|trip"

RULES: Final = (
    *heard(
        Tier.HIGH,
        {
            "wont_be": r"(?:main|mai|mein|hum|to|toh|tou|ab) ..2 (?:nahi|na|nai) (?:rahunga|rahungi|rahun ga|rahun gi|bachunga|bachungi|bachun ga|bachun gi|jiunga|jiungi)|(?:rahunga|rahungi|rahun ga|rahun gi) (?:hi )?(?:nahi|nai)|(?:main|mai|mein) (?:zinda|jinda) ..2 (?:nahi|na|nai) (?:rahunga|rahungi|rahun ga|rahun gi|bachunga|bachungi|rahna|rehna|rahe)",
        },
        negatable=False,
        intent=True,
        unless=HERE_BY_TRADE,
    ),
    *heard(
        Tier.HIGH,
        {
            "living_for_what": rf"(?:zinda|jinda) ..1 (?:reh|rah|rehkar|rahkar|rehke|rahke|rehne|rahne|rehna|rahna|bach) ..3 {WHAT_FOR}|(?:jeekar|jikar|jee kar|ji kar|jee ke|ji ke) ..2 (?:ab )?{WHAT_FOR} ..2 (?:karna|karun|karunga|karungi|karun ga|hai|raha|rahi|milega|mila|hoga|nahi|bacha)|(?:jeene|jine|jeenay) (?:ka|ki|ke|se) ..2 (?:faida|fayda|matlab|maqsad|wajah|kya fayda) ..2 (?:nahi|nai|kya|hi|bacha|raha|hai)|kis ..2 (?:liye|wajah) ..2 (?:jeeun|jiyun|jeena|zinda|jinda|jee raha|jee rahi)",
            "asks_how": rf"{PAINLESS} ..4 {DYING}|{DYING} ..5 {PAINLESS}|{DYING} ..4 {PAIN} ..2 (?:na|nahi|nai) ..1 (?:ho|hota|hoti|hone)|(?:aasan|asan|easy|aaram|aram|sukoon|jaldi) ..2 (?:wali|si|sa)? ?..1 (?:maut|mout)(?! ..1 (?:mar|kuan))|(?:sabse|sab se) ..1 (?:easy|aasan|asan|kam|jaldi|tez) ..5 (?:marne|mar|maut|jaan dene|khudkushi)|(?:tarika|tareeka|tareeqa|tariqa|tareeke|tareeqay) ..3 (?:marne|mar jane|jaan dene|khud ko khatam|maut)|(?:marne|mar jane) (?:ka|ke|ki) ..2 (?:tarika|tareeka|tareeqa|tariqa|way|tareeqay|tareeke)"
            rf"|(?:kitni|kitna|kitne|kaunsi|konsi) ..1 (?:unchai|oonchai|unchayi|manzil|manzilon|height|upar|floor|gehra|gehrai) ..6 (?:gir|girne|kood|kud|koodne|mar|maut|mout|pakka|pakki|bachta|bachne)|(?:kitni|kitna|kitne|kaunsi|konsi) ..2 {PILL} ..4 (?:khane|kha|khaun|khaye|lene|lun|nigal|leni) ..5 (?:mar|maut|mout|marta|marte|kabhi|hamesha|neend|khatam|kaam ho|kafi|jaan)",
            "mourned_briefly": rf"(?:sab|log|{FAMILY}|wo|woh|ye|dost|doston) ..3 (?:do|char|chaar|ek|kuch|teen|thode|thore) ..1 (?:din|dino|dinon|hafte|mahine) ..1 (?:ro|rokar|roke|royenge|rone|rona|dukhi|afsos|maatam|matam|yaad) ..7 (?:bhool|bhul|aage badh|aage barh|normal|theek|khush)|(?:sab|log|{FAMILY}|wo|woh|dost) ..2 (?:ro|rokar|roke|royenge|rone|rona) ..2 (?:do|char|chaar|ek|kuch|teen|thode) ..1 (?:din|dino|dinon|hafte) ..3 (?:bhool|bhul|theek|normal|aage)|(?:mere|meray) (?:na|nahi|nai) (?:rehne|rahne|hone|honay) ..1 (?:se|pe|par) ..5 (?:farq|farak|fark|bojh|khush|behtar|aasan|asan|chain|sukoon)|(?:main|mai) (?:na|nahi) (?:rahun|rahu|raha|rahi|hota|hoti) (?:to|toh|tou) ..5 (?:behtar|khush|acha|achha|theek|farq|sukoon|bojh|aasan|bach)",
            "sleep_unbroken": rf"(?:kaash|kash|kaas) ..6 {RISE} ..1 (?:hi )?(?:na|nahi|nai)|(?:kaash|kash|kaas) ..6 (?:na|nahi|nai) {RISE}|(?:kaash|kash|kaas) ..5 {RISE} (?:hi )?(?:na|nahi|nai)|(?:subah|neend|aankh|ankh) ..2 (?:hi )?(?:na|nahi|kabhi na|kabhi nahi) {RISE} ..1 (?:to|toh|kaash|kash|acha|behtar|achha)|(?:lagta|sochta|sochti|dua|chahta|chahti|mann|dil) ..5 (?:aankh|ankh|neend) ..1 (?:hi )?(?:na|nahi|kabhi na) (?:khule|khulti|khulta|khul)",
            "into_the_water": rf"{WATER} ..2 (?:utar|kood|kud|doob|dub|beh|bah|sama) ..1 (?:jaun|jaunga|jaungi|jau|jata|jati|jana|jane) ..1 (?:to|toh|hi|hai|ka|ko|aur|kisi)|(?:metro|platform|station|patri|patriyon|pul|bridge|chhat|chat|terrace|khidki|balcony) ..9 (?:kood|kud|chhalang|jump) ..1 (?:jaun|jau|jaata|jata|jane|lagaun|laga dun|laga lun|lun|maar dun)|(?:gaadi|gadi|gari|gaari|bike|car|scooty) ..2 (?:kisi )?(?:khambe|khambhe|khambay|truck|deewar|diwar|divider|ped|darakht|khai) ..2 (?:thok|maar|mar|bhida|takra|gira) ..1 (?:dun|dunga|dungi|dun ga|dena|de)",
            "fears_oneself": r"(?:khud|apne aap|apne|apnay aap|khudse) ..1 (?:se)? ?..1 (?:hi )?(?:dar|darr|khauf|bhay|khof) ..1 (?:lag|lagta|lagne|aata|hai|raha|rahi)|(?:kuch|kuchh) (?:kar|ker|kr) (?:na|hi na) (?:baithun|baithu|bethun|baitho|lun|jaun|dalun|guzrun)|(?:kuch|kuchh) (?:kar|ker|kr) (?:baithunga|baithungi|baithun ga|baithun gi|bethunga|guzrunga|guzrungi|jaunga apne)|(?:khud|apne aap) (?:ko)? ?..1 (?:kuch|kuchh) ..1 (?:kar|ker) ..1 (?:lunga|lungi|lun ga|lun gi|baithunga|baithungi|dunga|dungi|lene|dalunga|na lun)",
            "no_place_here": r"(?:duniya|dunya|jahan|dharti|zameen) ..3 (?:mera|meri|mere|meray) ..2 (?:kaam|kam|jagah|jagha|zarurat|zaroorat|maqsad|matlab) ..1 (?:nahi|nai|na|khatam)|(?:mera|meri|mere|meray) ..2 (?:duniya|dunya|jahan|dharti) ..2 (?:kaam|jagah|zarurat|zaroorat|maqsad) ..1 (?:nahi|nai|na|khatam|baaki)",
            "nights_arms": r"(?:raat|rat|andhera|andhere|mitti|zameen|dharti|samundar|lehar|lehren|lehrein|maut|khamoshi|nadi|darya|qabar|kabar|aag|chaand|chand|taare) ..2 (?:mujhe|mujhko) ..1 (?:nigal|samet|le le|le ja|le jao|lelo|gale|dhak|kha|aagosh|apne|chhupa|chupa|sama|bula)|(?:subah|kal|duniya|savera|sawera) ..3 (?:mera|meri) ..1 (?:naam|nishan|wajood|vajood) ..2 (?:na|nahi|mit|baaki na)|(?:rooh|ruh|aatma|atma|jaan) ..5 (?:jism|badan|sharir|shareer|qaid|pinjra|pinjre) ..3 (?:tang|azad|aazad|nikal|chhod|chhor|ukta|riha)|(?:rooh|ruh|aatma|atma) ..2 (?:azad|aazad|riha|mukt) ..1 (?:hona|kar|karna|ho)",
            "until_blood": r"jab tak ..1 (?:khoon|khun|lahu) ..2 (?:nahi|na|nai) ..1 (?:nikalta|nikle|niklay|nikalti|nikalta|bahe|behta|behe|dikhe|aata|aaye)|(?:khoon|khun|lahu) (?:dekh|dekhkar|dekhke|beh|behta|nikal) ..3 (?:sukoon|chain|acha|achha|aram|aaram|halka|rahat)|(?:blade|bled|cutting|kaatne|katne) ..2 (?:se|ke baad) ..3 (?:sukoon|chain|acha|achha|aram|aaram|halka|rahat|relief)",
            "farewell_due": r"(?:alvida|khuda hafiz|khudahafiz|good bye|goodbye|rukhsat) ..1 (?:kehne|kahne|bolne|hone|lene) ..1 (?:ka|ki) ..1 (?:waqt|vaqt|time|samay|ghadi|ghari) ..1 (?:aa|ho|hai|a)|khud ko ..1 (?:knife|blade|shoot|noose|goli) ..1 (?:karne|karun|karunga|karungi|kar|maarne|maar)",
            "before_dying": rf"(?:marne|mar jane|jane|jaane) se (?:pehle|pahle) ..4 (?:mummy|maa|ma|ammi|papa|abbu|usse|us se|ghar|sabse|sab se|bhai|behen|behan|{FAMILY}|ek baar|aik baar) ..4 (?:baat|mil|milna|maafi|maaf|sun|awaz|awaaz|gale) ..1 (?:karni|karna|kar|lun|leni|hai|chahta|chahti|lena|loon|maang|mangni)|(?:rat poison|zeher|zahar|zehar|phenyl|sulphas|salfas|poison|keetnashak|chuhe maar|chuhon wali dawa) ..4 (?:mil gayi|mil gai|mil gaya|mil gyi|haath lag|mangwa li|mangwa liya|dhoond li|chhupa li|chura li)"
            r"|(?:mereko|mereku|merko|apun ko|apunko|hamko|humko|mainu|menu|mennu|manne|mhane) ..1 (?:marna|marne ka|mar jana|jeena nahi|jeena nai|nahi jeena|nai jeena|jeene ka nahi|jeene ka nai|jeena ni|ni jeena)|marne (?:ka|ko) (?:hai|he|h) (?:mereko|mereku|mujhe|apun ko|ab|bas)|(?:jeen|jeun) (?:da|di|nu|noon) ..2 (?:dil|mann|man|ji|jee) ..2 (?:nahi|ni|nai|nahin)|marna (?:chaunda|chaundi|chahnda|chahndi|chauna|chonda|chondi)|(?:jiye|jie|jiyay) (?:ke|ka) ..1 (?:mann|man|dil|jee) ..1 (?:naikhe|naahi|nahi|na)|(?:kms|kys apne aap|unalive|self delete|un alive) ..1 (?:kar|kr|krna|karna|karne|karunga|karungi) ?(?:lunga|lungi|lun|lun ga|lun gi|dunga|dungi|hai|ka|ki|raha|rahi|dun|loon)?",
            "next_feast": rf"(?:agli|agla|aglee|apni|apna|aane wali|is) ..2 {DATE} ..2 (?:nahi|na|nai|shayad) ..1 (?:dekh|mana|manaa|tak) ..1 (?:paun|paunga|paungi|paun ga|paun gi|sakun|sakunga|sakungi|sakun ga|sakun gi|saku|pahunch)|(?:pata|shayad|lagta|yaqeen|yakeen) ..2 (?:nahi|nai) ..4 {DATE} ..2 (?:zinda|jinda|rahunga|rahungi|rahun ga|dekh)",
        },
        negatable=False,
        intent=True,
        unless=r"itni garmi|garmi mein|garmi me|swimming|स्विमिंग|jaldi|alarm|bucket|trip|ghoomna|ghumna|paris|japan|europe|ladakh|tair|tairna|swim|nahane|nahana|film|movie|drama|kahani|novel|nibandh|essay|bukhar|sar dard|sir dard|doctor|class|gym|assignment|syllabus|course|padhai|parhai|vajan|wazan|motapa|weight|rishta|shadi|chhipkali|machhar|chuha|chuhe marne|cockroach|kande|plants?|paudhe|interview|stage|speech|ghazal|sher|shayari",
    ),
)
