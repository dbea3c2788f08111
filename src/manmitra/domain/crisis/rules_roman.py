"""Hindi and Urdu in Latin letters: Hinglish and Roman Urdu, whose spelling everybody makes up."""

from typing import Final

from manmitra.domain.crisis.model import Tier
from manmitra.domain.crisis.rule import rules

NOT: Final = r"(?:na+h?[ie]+n?|nhi+n?|nai|nh|naheen|na|mat|ni|nahe|nhe)"
SELF: Final = r"(?:khud ?ko|khudko|khud|khudki|apne ?aap ?ko|apne ?aap|apnay ?aap ?ko|apnay ?aap|apny ?ap ?ko|apne ?ap ?ko|apne ?ko|apni|apne|apnay|apny|swayam ?ko)"
WANT: Final = r"(?:cha+h?a?t[aie]+|cha+h?[aei]+y?[aei]*|chahun?ga|chahungi|chate|chahy[ae]|chaiye|chaie)"
MIND: Final = r"(?:mann?|dil|jee|ji|mood)"
WILL: Final = r"(?:lu+n?|lo+n|lun?ga|lun?gi|lu?nga|lungi|loonga|loongi|du+n?|do+n|dun?ga|dun?gi|doonga|doongi|dena|deni|lena|leni|lene|dene)"
DO: Final = r"(?:kar|kr|ker|krn[aie]|karn[aie]+|karun?g[ai]|karoong[ai]|karlu+n?|krlu+n?|kar ?lu+n?g?[ai]?|karne|krne|kernay|karnay|karni|karlun|kerlun|kar lo+n)"
LIVE: Final = r"(?:je+n[aei]+y?|jin[aei]+y?|ji+na|je+nay|jeeny|jeena|zinda rehn[aei]|zinda rehna|zinda|jeevan|jiun|jiyun|jeeun|jeevit)"
LIFE: Final = r"(?:zind[ae]gi+|jind[ae]gi+|zndgi|zindgi|life|jeevan|jivan|jaan|jan|hayat)"
DEATH: Final = r"(?:maut|mout|mot|mrityu|mauth)"
SUICIDE: Final = (
    r"(?:khudkushi|khud (?:kushi|khushi|kashi|kushee|kusi|khusi|kusshi|kushy)|aatmahatya|a+t[mh]+a? ha?t+ya+|suicide)"
)
POISON: Final = (
    r"(?:zeh?[ae]?r|zahr|zahar|jahar|jeher|zehar|zaher|poison|keet ?nashak|chooha maar|chuha maar|phenyl|acid)"
)
PILLS: Final = r"(?:goli+ya+n?|goli+|golian|goliyon|goliyan|tablets?|pills?|neend ki \w+|nind ki \w+)"
ROOF: Final = (
    r"(?:ch+h?at|chath|chat|terrace|building|bridge|pul|pull|pahar|pahad|balcony|hostel|khidki|manzil|floor|imarat)"
)
KIN: Final = (
    r"(?:dost|friend|saheli|yaar|bhai|behe?n|bahan|behan|bhen|roommate|room mate|cousin|classmate|batchmate|bf|gf|boyfriend|girlfriend|"
    r"maa|mummy|ammi|papa|abbu|abu|chacha|beta|beti|biwi|shohar|pati|patni|padosi|ladka|ladki|larka|larki|uncle|dost ki \w+|"
    r"wo|woh|usne|uska|uski|usko)"
)

DRUG: Final = r"(?:dawa+i?ya+n?|dawai|dawa|medicines?)"
MUCH: Final = r"(?:saari|sari|sara|saara|bahut|bohot|bhot|zyada|jyada|itni|puri|poori|sab|ek saath|dher)"
EDGE: Final = (
    r"(?:ch+h?at|chath|terrace|bridge|pul|balcony|khidki|building|edge|kinar[ae]|railing|patri|patriyon|tracks?)"
)
# Tired of living, not of a day in the gym.
WORN: Final = r"(?:(?:zind[ae]gi|jind[ae]gi|life|jeene|jine|jeenay|duniya|khud|apne aap|sab ?kuch|sabkuch|sab|in sab|is sab|sabhi|ladte ladte|jeete jeete) (?:se|say|sy)|ladte ladte|jeete jeete)"
PLACES: Final = r"(?:year|first year|final year|saal|assignments?|project|submission|college|university|uni|school|class|hostel|exams?|paper|semester|sem|batch|internship|office|job|chh?utti\w*|vacations?|trip|training|course)"
LAST_DAYS: Final = rf"(?:a+kh?i?ri|last) (?:din|raat|baar|bar) (?:\w+ ){{0,3}}{PLACES}|{PLACES} (?:\w+ ){{0,3}}(?:a+kh?i?ri|last) (?:din|raat|baar|bar)|alvida (?:\w+ ){{0,2}}{PLACES}|{PLACES} (?:ko )?alvida"
REMEDY: Final = r"bukhar|bukhaar|fever|sar ?dard|headache|zukaam|zukam|jukam|khansi|doctor|vitamin|bp|sugar|thyroid|allergy|pet dard|dard ki"
PASTIME: Final = r"padh\w*|chai|chay|dost\w* (?:ke|k) sa+th|hawa khane|ghoom\w*|khel\w*|patang"

RULES: Final = (
    *rules(
        "roman",
        Tier.IMMINENT,
        {
            "pills_taken": rf"{MUCH} (?:\w+ ){{0,2}}(?:{DRUG}) (?:\w+ ){{0,3}}(?:kha ?li+n?|kha ?liya?|le ?li+n?|nigal|pi ?li+)|(?:{PILLS}|{POISON}) (?:\w+ ){{0,3}}(?:kha ?li+|kha ?lin|kha ?liya?|khali hai?n?|nigal|pi ?li?ya|pee ?li?ya|pi ?li+|gin raha|gin rahi|le li+n?|kha chuk[ai]|kha raha|kha rahi|peene wal[ai]|pine wal[ai]|khane wal[ai]|haath mein|hath me\w*|samne|mere paas|kha ke let|ikat+h[aei]|jama|kharid|khareed|le aay[ai]|la li)",
        },
        unless=REMEDY,
    ),
    *rules(
        "roman",
        Tier.IMMINENT,
        {
            "rope": r"(?:phans[iy]|fansi|phaansi|faansi|phanda|fanda|fande|phande|rassi|ras+i|dupatt[ae]|pankh[ae]|fan) (?:\w+ ){0,3}(?:ba+n[dt]h|bandh|latka|latak|gale|jhul|jhool|daal|dal|phanda)|(?:phans[iy]|fansi|phaansi|faansi|phanda|fanda|fande|phande|rassi|ras+i) (?:\w+ ){0,3}(?:taiyar|tayyar|ready|ban[aie]|le aay[ai]|laga|kharid|khareed)",
            "note": rf"(?:aakhri|akhri|aakhiri|akhiri|antim|last|suicide|{SUICIDE}) (?:chit+h?i|khat|note|letter|paigh?am|message|msg|sandesh|khatt)|(?:chit+h?i|khat|note) (?:likh|chhod|chor)\w*",
            "blood": r"(?:kalai|kala+ee|kalayi|nas|nass|naas|nabz|haath|hath) (?:\w+ ){0,2}(?:kaa?t (?:li|liya|di|diya|raha|rahi|chuk[ai]|dali)|se khoon)|khoon (?:beh|nikal) rah\w+",
        },
    ),
    *rules(
        "roman",
        Tier.IMMINENT,
        {
            "edge": rf"{EDGE} (?:\w+ ){{0,3}}(?:kha[dr]+[aie]|baith[aie] (?:hu|hun|hoon|hoo|h|hai|rah\w+)|pahunch\w*|aa ?gay[ai] (?:hu|hun|hoon)|chadh\w*|charh\w*)(?: \w+){{0,4}}",
        },
        unless=PASTIME,
    ),
    *rules(
        "roman",
        Tier.IMMINENT,
        {
            "farewell": r"alvida+h?|(?:aa?khi?ri|antim) (?:raat|rat|bar|baar|din|salam|subah|mulaqat|mulakat|baat|shaam|sham)|hamesha ?(?:ke|k) ?(?:liye|lye|liy|lie) (?:\w+ ){0,2}(?:ja|so|chal|chhod|chup|khamosh|alvida|mit|khatam|sone|gayab)\w*|kal (?:tak|se|subah|subha) (?:\w+ ){0,4}(?:na+h?i+n?|nhi|na|gaya|mar)(?: \w+){0,2}",
        },
        negatable=False,
        unless=LAST_DAYS,
    ),
    *rules(
        "roman",
        Tier.HIGH,
        {
            "marna": rf"(?:m[ae]?r+n[ae]+y?|marnay|marne|mar ja+n[ae]|m[ae]r ja+na|marjana) (?:\w+ )?(?:{WANT}|hai|he|h|ka (?:{MIND}|soch)|ko {MIND}|ki (?:soch|iccha|khwahish|planning)|ke baare|ke bare|ja rah\w+|behtar|wal[ai]|do|dijiye|aasan|hoga|padega|acha|accha|ki dua|k liye)"
            r"|m[ae]r+ ?(?:ja+[uo]+n?g?[aie]?|ja+u+|jawan|jaon|ja+o?n?gi|jaunga|jaungi|jaoonga|jaoongi|ja+na|jawn|jau|hi jau\w*|javan|jao+n|chuka hota)(?: \w+)?|m[ae]r (?:he?[iy] )?(?:raha|rahi) (?:hu|hoon|hun)|(?:main|mai|mein|me|agar main|agar mai) m[ae]r (?:gay[aie]|gya|gyi) (?:to|toh|tho)|(?:kyu|kyun|kyon) (?:na|nhi|nahi) m[ae]r|kaash (?:\w+ ){0,3}(?:m[ae]r|paida (?:hi )?na?h?i? |na hot|na uth)\w*|sirf m[ae]rna|bas m[ae]rna",
            "kill_self": rf"{SELF} (?:\w+ )?(?:maa?r|khat[ae]?m|khtm|khatam|khtam|phaa?nsi|fansi|goli|jala|mita|finish|end|latka|hatam|ud+a) ?(?:{DO}|{WILL}|d\w+|l\w+|ne\b|na|h[oi]|ja\w+|kar\w*|krn\w*)"
            rf"|{LIFE} (?:\w+ ){{0,2}}(?:khat[ae]?m|khtm|khtam|end|samapt|tyag) ?(?:\w+ )?(?:{DO}|{WILL}|ho|d\w+|l\w+)|(?:apni|khud ki|apne) {LIFE} (?:\w+ )?(?:de|le|khat[ae]?m|lene|dene|leni|deni)\w*|ja+n (?:de|le|dey) (?:{WILL}|d\w+|l\w+|rah\w+|ne)|jaan (?:deni|dena|dedu+n?|dene|lelu+n?|de dung\w+)|sab ?(?:kuch|kuchh|kch)? (?:khat[ae]?m|khtm) (?:kar|kr|ker) ?(?:du\w*|lu\w*|do+n\w*|dena|den[ai]|rah\w+)",
            "suicide": rf"{SUICIDE} (?:\w+ )?(?:{DO}|kar\w*|kr\w*|ke|k|ka|ki|hi|ko|attempt|h[ai]|lag\w+|soch\w*|khayal|thoughts?)(?: \w+)?|suicidal (?:ho|feel|thought|khayal|lag|mehs)\w*",
            "means": rf"(?:{POISON}|{PILLS}) (?:\w+ )?(?:kha+|pi+|pee|le|pe) ?(?:{WILL}|kar|ke|k|ne|na|jau\w*|lu\w*|raha|rahi)(?: \w+)?|{MUCH} {DRUG} (?:\w+ )?(?:kha+|le) ?(?:{WILL}|kar|ke|ne|na)|kitn[aie] (?:\w+ ){{0,3}}(?:{PILLS}|{DRUG}|{POISON}) (?:\w+ ){{0,4}}(?:mar|mout|maut|jaan|marn\w*|marte|mrt\w*)(?: \w+)?|(?:phans[iy]|fansi|phaansi|faansi|phande?|fande?) (?:\w+ ){{0,2}}(?:la+g|latak|lga|jhul|jhool|chadh|charh|le|par)\w*|(?:pankh[ae]|fan) (?:\w+ ){{0,2}}(?:latak|jhul|jhool)\w*|latak (?:ja\w+|kar|ke)|(?:{ROOF}|upar|pul|metro|train|rail|gaadi|gari|truck|patri|nadi|dariya|darya|samundar|nehar|kuen|kuwe|jhelum|pani|nahar|river) (?:\w+ ){{0,2}}(?:ku+d|koo+d|ch+h?ala+ng|chalang|gir ja+u|gir ja+n|jump|lete?|let ja|do+b|dub)\w*|(?:train|rail|metro|gaadi|gari|truck|bus) (?:ke|k) (?:ni+che|neeche|samne|aage|agay|nechay|samnay)(?= ?$| (?:\w+ ){{0,2}}(?:ja|aa|a ja|let|leit|ku+d|koo+d|kat|mar|gir ja|jump|chhalang|de du|dedu)\w*)(?! (?:\w+ ){{0,3}}(?:phone|mobile|bag|gir ga))|(?:kerosene|petrol|mitti ka tel|diesel) (?:\w+ ){{0,2}}(?:(?:da+l|chh?idak|pee+|pi+|laga|aag)\w*|pe (?:l[iu]|ja|k[ae]r)\w*)|gas (?:\w+ ){{0,2}}(?:khol|on|chula|chulha)\w*",
            "kalai": r"(?:kalai|kala+ee|kalayi|nas|nass|naas|nabz|rag|veins?|wrist|haath|hath|bazu|baju|skin) (?:\w+ ){0,2}(?:kaa?t|cut|chi+r|blade)\w*(?! ga+[yi])(?: \w+)?|(?:blade|razor|chaku|chhuri|churi|knife) (?!se (?:\w+ ){0,2}(?:ungli|unglee|finger|pencil|sabz|sabj|pya+z|phal|ka+ga[zj]|paper|shav|dadh|dabb))(?:se|le|utha|liye|hath|haath)(?: \w+){0,3}",
            "self_harm": rf"(?!ap[ny]\w* (?!a+p)){SELF} (?:\w+ )?(?:kaa?t|cut|nuks?an|nuqs?an|takleef|taklif|chot|zakhm\w*|zakhmi|hurt|harm|jala|injure|saza|maa?rt[aie]|pee?t|tarpa|noch|dard)(?:\w*)(?: \w+)?|khoon (?:dekh|nikal)\w*(?: \w+){{0,2}} (?:sukoon|acha|accha|relief|sakoon)",
            "death_wish": rf"{DEATH} (?:\w+ ){{0,2}}(?:{WANT}|aa ?ja\w*|aaye|aye|ay|de do|dedo|ki dua|ka intezar|ka intzar|hi|behtar|acchi|achi|pyari|se dar)|(?:allah|bhagwan|khuda|god|ya allah|rab) (?:\w+ ){{0,3}}(?:utha ?l[eo]|bula ?l[eo]|{DEATH}|le ?le|maar de)\w*|(?:is |iss )?duni?y?ya? (?:se |ko |hi )?(?:\w+ )?(?:chh?[ouae]+[dr]+|chala ja|chali ja|chale ja|jana|door (?:ja|chal)|rukhsat|alvida)\w*(?: \w+)?",
        },
        intent=True,
    ),
    *rules(
        "roman",
        Tier.HIGH,
        {
            "not_live": rf"{LIVE} (?:\w+ ){{0,3}}{NOT}(?! d[ei])(?: \w+){{0,2}}|{NOT} (?:\w+ ){{0,1}}{LIVE}(?: \w+)?|(?:ab|aur|mujhe|mujhse) {NOT} ji+ya|ji+ya {NOT} ja\w*|(?:ji|jee) (?:{NOT} )(?:sak|pa|rah)\w*|ji+ ?(?:kar|ke|k|kr) (?:\w+ )?(?:kya|kia|fayda|faida|karun\w*)(?: \w+)?|(?:jeene|jine|jeenay|jeny|jeney) (?:ka|ki|ke) (?:\w+ )?(?:koi )?(?:matlab|maqsad|fayda|faida|wajah|waja|iccha|ichha|ichcha|chah|himmat|umeed|tamanna|khwahish|{MIND}) ?(?:\w+ )?(?:{NOT}|khat[ae]?m|kya|mar)(?: \w+)?|(?:kyu|kyun|kyon|kis liye|kisliye) (?:ji+|jee+|jiu+n?|zinda|jiyun?|jeena|jina|jee)(?: \w+)?|{LIVE} (?:hi )?(?:bekar|fuzool|bekaar|mushkil ho gaya|se thak|kis kaam)\w*(?: \w+)?",
            "never_wake": rf"(?:subah|subha|kabhi|neend se|kal|phir|dobara|wapas)(?: \w+){{0,3}} (?:{NOT} )(?:\w+ )?(?:uthu+n?|utho+n|uthna pad\w*|jagu+n?|khule\w*|khuley|lauto\w*)|(?:aankh|ankh|aankhen|ankhen)(?: \w+){{0,2}} (?:{NOT} |hi na )(?:khule|khuley|khulen|khulay)|so (?:jau\w*|jaun\w*|jana)(?: \w+){{0,3}} (?:kabhi|hamesha|{NOT})(?: \w+){{0,2}}|(?:hamesha|humesha) (?:ke|k) (?:liye|lye|lie) so\w*",
            "better_without_me": rf"(?:mere|meray|mery|mre) (?:bina|bagair|baghair|bin|na hone|marne|jaane|jane|mar jane)(?: \w+){{0,5}} (?:khush|behtar|accha|acha|better|sukoon|fark|farq|sukh|azad|chain|asaan|aasan|theek)\w*|(?:(?:kaash|kash|lagta|bas|baad) (?:\w+ ){{0,2}})(?:main|mai|mein|ki main|ke main)(?! (?:kal|school|college|ghar)) (?:hi )?{NOT} (?:rahu|raho|hota|hoti|rahun|rahoon|rahungi|rahunga)\w*(?: \w+){{0,2}}|mere (?:marne|mar jane|jane|jaane) (?:ke baad|se|pe|par)(?: \w+){{0,2}}|(?:main|mai|mein) (?:rahu+n?|raho+n|hun|hoon|hu) (?:ya|yaa) (?:na|nahi|nhi)(?: \w+){{0,4}}|(?:koi|no) reason {NOT}(?: \w+){{0,2}} (?:ji|live|jee)\w*(?: \w+)?|(?:gayab|ghaib) ho (?:ja\w+)(?: \w+){{0,3}} hamesha(?: \w+){{0,2}}|paida (?:hi )?(?:{NOT} )(?:hot|hu)\w*|{LIFE} (?:se )(?:\w+ )?(?:haar|har gay|tang|thak|nafrat|bezaar|bezar|mukti|chhutkara|chutkara|azadi|oob|nijat)\w*(?: \w+)?",
        },
        negatable=False,
    ),
    *rules(
        "roman",
        Tier.CHECK_IN,
        {
            "hopeless": rf"(?:koi|koyi) (?:umeed|ummeed|umid|raasta|rasta|fayda|faida|matlab|future) {NOT}(?: \w+)?|(?:ab|aur|bas) (?:\w+ ){{0,2}}(?:bardasht|bardaasht|sehn|sah|seh|himmat) (?:\w+ )?{NOT}(?: \w+)?|{NOT} (?:\w+ )?(?:bardasht|bardaasht|saha|sehen|seh)(?: \w+)?|(?:himmat|umeed|ummeed) (?:haar|toot|tut|khat[ae]?m)\w*|sab (?:kuch |kuchh )?(?:khat[ae]?m|bekar|bekaar|barbad|barbaad)(?: \w+)?|{WORN} (?:\w+ ){{0,3}}thak (?:gay[aie]|chuk[aie]|rah[aie])|thak (?:gay[aie]|chuk[aie]) (?:\w+ ){{0,2}}(?:{WORN}|ab aur {NOT})|ab (?:aur )?{NOT} (?:ho|hot[ai]|hoga|hoti) (?:\w+ )?(?:mujhse|mujh se)|{LIFE} (?:\w+ )?(?:bekar|bekaar|barbad|barbaad|narak|jahannum|bekaar|bojh)(?: \w+)?|gayab ho (?:ja\w+)|(?:sab|kuch) (?:chhod|chod|chor) (?:ke|kar) (?:ja|chala|bhag)\w*",
            "burden": r"bojh(?: \w+)?|boj hu\w*|kisi ko (?:meri|mere) (?:zaroorat|zarurat|parwah|parwa|fikar|jarurat) (?:na+h?i+n?|nhi)",
        },
    ),
    *rules("roman", Tier.CHECK_IN, {"mention": rf"{SUICIDE}"}, mention=True),
    *rules(
        "roman",
        Tier.CHECK_IN,
        {
            "loss": rf"(?:mer[aie]|meray|hamar[aie]|mre) (?:\w+ )?{KIN} (?:ne |nay )?(?:\w+ ){{0,3}}(?:{SUICIDE} (?:kar|kr|ker) ?(?:li+|liya?|lia|lya|di|gay[aie]|chuk[aie]|liye)|(?:apni )?(?:jaan|jan) (?:de di|dedi|le li|leli)|khud ko (?:khat[ae]?m|maar) (?:kar )?(?:liya|lia|dala|diya))|{KIN} ki {SUICIDE} (?:ko|hue) (?:\w+ ){{1,3}}(?:ho|hue|huay|beet|guzar|gujar)\w*(?: \w+)?",
        },
        negatable=False,
        mention=True,
        loss=True,
    ),
    *rules(
        "roman",
        Tier.ABUSE_DANGER,
        {
            "kills_me": r"(?:jaan|jan) se (?:ma+r|khat[ae]?m)(?:n[ae])?(?: \w+){0,2}|(?:mujhe|mujhko|mjhe|muje|hame|hamein|humein)(?: \w+){0,3} zinda (?:jala|gaad|dafn\w*)(?: \w+){0,2}",
        },
        negatable=True,
        saying=True,
        unless=r"(?:main|mai|mein)(?: \w+){0,4} (?:dunga|dungi|dalunga|dalungi|doonga|du|dun)|maar (?:dunga|dungi|doonga|du|dun|doon|don|dalunga|dalungi|dalun|daalun|daloon)",
    ),
    *rules(
        "roman",
        Tier.ABUSE_DANGER,
        {
            "scolds_me": r"(?:papa|pappa|baap|abbu|abu|pita|pati|shohar|shauhar|husband|bf|boyfriend|bhai|chacha|mama|uncle|wo|woh|ghar ?wale|sasural wale|maa|mummy|mumma|ammi|teacher|sir|mam|warden|log)(?: \w+){0,3} (?:mujhe|mujhko|mjhe|muje|mujh ko) (?:\w+ ){0,2}(?:ma+r|kaa?t) (?:d[ae]+l\w*|deg\w*|deng\w*|d[ae]+ng\w*)",
        },
        saying=True,
    ),
    *rules(
        "roman",
        Tier.ABUSE_DANGER,
        {
            "beaten": r"(?:papa|pappa|baap|abbu|abu|pita|pati|shohar|shauhar|husband|bf|boyfriend|bhai|chacha|mama|uncle|senior\w*|wo|woh|ye|ghar ?wale|gharwale|ghar walay|sasural|maa|mummy|ammi|teacher|sir|warden|ladke|larke|log|susral)(?: \w+){0,4} (?:mujhe|mujhko|mjhe|muje|mujh|hum|hame|hamein|ammi ko|mummy ko|maa ko)(?: \w+){0,3} (?:ma+rt[aei]|pi+tt?[aei]|peet(?:a|i|e|ta|te|ti)|maar ?peet|marpeet|thappad|thappar|maara|mara|pitai)(?: \w+){0,2}|(?:mujhe|mujhko|mjhe|mujhey|mujh ko|muje)(?: \w+){0,3} (?:ma+rt[aei]|pi+tt[aei]|peet(?:ta|te|ti|a)|maar ?peet|marpeet)(?: \w+){0,2}|(?:papa|pappa|baap|abbu|pita|pati|shohar|husband|bf|boyfriend|bhai|chacha|mummy|ammi|sasural wale|ghar ?wale)(?: \w+){0,3} (?:ma+rt[aei]|pi+tt[aei]|peet(?:ta|te|ti)|maar ?peet kart[aei]|marpeet kart[aei]) (?:hai|hain|he|h|tha|the|thi)|(?:mujhe|mujhko|mujh ko)(?: \w+){0,2} ma+r[ae] (?:hai|hain|tha)|ghar (?:me|mein|mai|par|pe) (?:\w+ )?(?:maar ?peet|marpeet|pitai|hinsa|tashaddud)(?: \w+)?",
            "abused": r"(?:mujhe|mujhko|mere|mujh ko|mjhe|mere sath|mere saath|muje|mera)(?: \w+){0,5} (?:zabardasti|jabardasti|zabrdasti|rape|balatkar|chhed\w*|ched\w*|chedkhani|molest\w*|galat tar\w+|ghalat tar\w+|gande tar\w+|chhu\w* (?:hai|raha)|blackmail|harass|haras\w*|dhamk\w+|dhamki|tang kar|stalk|zyadati|ziadti|ziyadti|shoshan)(?: \w+){0,2}|(?:blackmail|harass) (?:\w+ ){0,2}(?:kar|kr|ker|kiya|rah)\w*(?: \w+){0,2}|(?:meri|mere|mera|meray|mri)(?: \w+){0,3} (?:photo|pic|video|tasveer)\w*(?: \w+){0,3} (?:viral|leak|post|dal|upload|phaila|faila)\w*(?: \w+){0,3}|(?:galat|ghalat|gand[ie]) (?:\w+ ){0,2}(?:touch|chhu|chu)\w*(?: \w+)?|gala (?:dab|ghot)\w*(?: \w+)?|(?:ja|za)bar?[jd]?asti kar\w*(?: \w+)?|(?:mera|meri|mere) (?:peecha|pichha|picha|peechha)(?: \w+){0,2}|casteist (?:slur|gaali|gali)\w*|jaati? ?(?:suchak|ki gaali)(?: \w+)?|ragging(?: \w+){0,3}|zabardasti (?:shaadi|shadi|nikah|rishta|shaadi)(?: \w+)?|(?:shaadi|shadi|nikah) (?:\w+ ){0,2}(?:zabardasti|jabardasti)|ghar (?:jaane|jane|mein|me) (?:\w+ )?(?:dar|safe na|mehfooz na)\w*(?: \w+)?|jaati? (?:\w+ ){0,4}(?:gaali|gali|gaaliyan|galiyan|tane|taane|apman|bezzat\w*|beizzat\w*)(?: \w+)?|(?:mujhse|mujhe|mere) (?:\w+ ){0,2}kapde (?:\w+ )?(?:utarw\w*|utrw\w*|utar\w*)(?: \w+)?",
        },
    ),
    *rules(
        "roman",
        Tier.VIOLENCE,
        {
            "hurt_others": r"(?:us ?ko|use|usay|usey|unko|un sab ko|un|sab ?ko|sabko|teacher ko|sir ko|boss ko|(?:\w+) ?ko|in sab ko|inko|isko) (?:\w+ ){0,2}(?:jaan se maar|maar (?:du\w*|do+n\w*|dal\w*|daal\w*|dung\w*)|ka+t (?:du\w*|dal\w*|daal\w*)|jala (?:du\w*|do+n\w*)|goli (?:maa?r)|chaku (?:maa?r)|khat[ae]?m kar du\w*|zinda na+h?i+n? chh?o\w*|tezab|acid)(?: \w+)?|(?:uska|unka|sabka|uska) (?:khoon|qatal|katl|murder|khun) (?:\w+ )?(?:kar|kr|pi)\w*(?: \w+)?",
        },
    ),
    *rules(
        "roman",
        Tier.THIRD_PARTY,
        {
            "someone_else": rf"{KIN} (?:\w+ ){{0,6}}(?:m[ae]rn[ae] chah?t[aie]|m[ae]rne ki|{SUICIDE}|{SELF} (?:maa?r|kaa?t|khat[ae]?m|nuks?an)\w*|ji+na na+h?i+n? chah\w*|jeena nahi chah\w*|suicidal|zeh?[ae]r kha|hath kaa?t|ja+n de)(?: \w+){{0,3}}",
        },
        negatable=False,
        mention=True,
    ),
)
