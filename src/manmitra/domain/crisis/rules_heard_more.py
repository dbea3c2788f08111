"""Hindi and Urdu by ear, said sideways: what was swallowed, whom God should take, what stands ready, why stay."""

from typing import Final

from manmitra.domain.crisis.model import Tier
from manmitra.domain.crisis.rule import heard
from manmitra.domain.crisis.rules_heard import SELF

DRUG: Final = r"(?:dawai|dawa|dawaiyan|dawaiyaan|dawaen|dawayi|davai|davaiyan|goliyan|goliya|golian|goli|tablet|tablets|टैबलेट|syrup|neend ki goli|neend ki goliyan)"
ATE: Final = r"(?:kha li|kha liya|khali|kha lin|kha li hain|khaa li|khaa liya|kha chuka|kha chuki|kha gaya|kha gayi|le li|le li hain|nigal li|nigal liya|pi li|pi liya|pee li|pee liya)"
MUCH: Final = r"(?:bahut|bohat|bohot|saari|sari|sara|dher|itni|poori|puri|zyada|ziyada|ek saath|aik sath|ekdum|sab)"
SICK: Final = r"(?:chakkar|chakar|ulti|ultiyan|behosh|saans nahi|sans nahi|haath kaanp|jism thanda|haath thande|aankhen band|ankhen band|dhundla|ghabrahat ho|alvida|maaf)"
GODS: Final = r"(?:bhagwan|bhagvan|ishwar|allah|khuda|rab|maula|malik|waheguru|upar wala|uparwala|upar wale|maut)"
GUN: Final = r"(?:bandook|banduk|bandooq|pistol|pistal|revolver|katta|rifle|tamancha|gun|गन|بندوق|پستول)"
WRECK: Final = r"(?:truck|ट्रक|ٹرک|bus|बस|بس|divider|डिवाइडर|ڈیوائیڈر|ڈیوائڈر|deewar|diwar|khambe|khamba|ped|train|ट्रेन|khai|nehar|nadi|pul se|gaadi|gadi|bike|बाइक|بائیک|car|कार|steering|scooty|स्कूटी|سٹیرنگ)"
RAM: Final = r"(?:thok|thonk|takra|bhida|maar|mar|ghusa|chadha|gira|kuda|laga|utar|मोड़|mod|mor) ?..1 (?:dun|du|doon|dunga|dungi|dun ga|dun gi|diya tha|di thi|jaun|jau|dene|di|lun)"
FEELS: Final = r"(?:lagta|lagti|dil|mann|man|ji|jee|sochta|sochti|socha|khayal|khyal|iccha|kabhi kabhi|jaan bujh|jaan boojh|jaan boojh kar)"
HEIGHT: Final = (
    r"(?:chhat|chat|terrace|pul|bridge|balcony|khidki|khirki|munder|patri|track|railing|floor|manzil|imarat|chhajja)"
)
STANDS: Final = r"(?:khada|khadi|khara|khari|baitha|baithi|betha|bethi|leta|leti)"
SIDE: Final = r"(?:kinare|kinaare|kinara|munder|railing|grill|jaali|edge)"
CALM: Final = r"chai pee|chai pi|chai peene|chai ke|selfie|dosto|doston|patang|picnic|ghoomne|ghumne|padhne|padhai|film|movie|drama|dramay|drame|match|kahani|novel|hero|heroine|mehmaan|party|sunset|maggi|hawa khane|kabootar|kapde|game|गेम|گیم"
WELL: Final = r"bukhar|bukhaar|sir dard|sar dard|sardard|zukam|doctor|vitamin|allergy|sugar|thyroid|pet dard|acidity|gas|diet|calcium|iron|kutte|kutta|billi|film|movie|drama|kahani|khana|roti|prasad|mithai"

RULES: Final = (
    *heard(
        Tier.IMMINENT,
        {
            "too_many": rf"{MUCH} ..3 {DRUG} ..2 {ATE}|{DRUG} ..2 {ATE} ..2 {MUCH}|{DRUG} ..2 {ATE} ..5 {SICK}|(?:sab|sara|saari|pura|poora|jo bhi tha|jitni thi|ek saath) ..2 (?:{ATE}) ..5 {SICK}",
            "on_the_rim": rf"{HEIGHT} ..3 {SIDE} ..2 {STANDS} ..1 (?:hu|hun|hoon)|(?:{SIDE}) ..2 {STANDS} ..1 (?:hu|hun|hoon) ..6 (?:kisi ko|koi|neeche|niche|bas|alvida|ab|himmat|kood|chhalang)|{HEIGHT} ..4 {SIDE} ..2 (?:nahi|nai|nhi)",
            "gun_open": rf"{GUN} ..4 (?:chabi|chaabi|taala|tala|khula|khuli|load|loaded|goli|almari|locker|nikal|mil gayi|mil gai|haath|hath|kanpati|mere paas)",
            "letter_laid": r"(?:khat|chitthi|chithi|letter|note|paigham|sandesh) ..1 (?:likh|likha|likhi|likhe) ..2 (?:kar|ke|kr|k) ..4 (?:rakh|chhod|chhor|takiye|takiya|sirhane|almari|diary|table|mez)|(?:khat|chitthi|chithi|letter|note) ..4 (?:takiye|takiya|takiyay|sirhane|gadde|almari) ..3 (?:neeche|niche|mein|me|par|pe|rakh)",
        },
        negatable=False,
        unless=f"{WELL}|{CALM}|ncc|toy|khilona|pani ki|holi|recommendation|application|principal|hod|love letter|pyar",
    ),
    *heard(
        Tier.HIGH,
        {
            "god_take": rf"{GODS} ..3 (?:mujhe|mujhko|mujh ko|meri jaan|muje|mereko|mujhay) ..3 (?:utha|bula|le|maar|maut) ..2 (?:le|lo|leta|leti|lete|lein|de|do|deta|kyu|kyun|kyon|jaye|jata|len)|(?:mujhe|mujhko|muje|mereko|mujhay) ..2 (?:utha|bula) ..1 (?:le|lo|lein|leta|kyu|kyun) ..3 {GODS}|{GODS} ..2 (?:utha|bula) ..1 (?:kyu|kyun|kyon) ..1 (?:nahi|nai|na)",
            "way_out": r"(?:jaane|jane|chale jaane|chale jane|khatam hone|sab khatam karne|nikalne) ..1 (?:ka|ki) ..3 (?:painless|पेनलेस|aasan|asan|asaan|bina dard|baghair dard|sabse aasan|peaceful) ..2 (?:tarika|tareeka|tariqa|tareeqa|rasta|raasta|upay)|(?:painless|पेनलेस|پین لیس|bina dard|baghair dard|bina takleef|aasan maut|asaan maut) ..2 (?:tarika|tareeka|tariqa|tareeqa|rasta|maut|mout|jaane|jane)",
            "ram_it": rf"{FEELS} ..6 {WRECK} ..3 {RAM}|{WRECK} ..3 {RAM} ..4 (?:dil|mann|man|lagta|sab khatam|khud ko|khatam|jaan bujh|jaan boojh)|{WRECK} (?:ke )?(?:samne|saamne|aage|neeche|niche) ..3 (?:aa jaun|a jaun|aajaun|kood|kud|chala jaun|chali jaun|let jaun|khada ho jaun)|(?:kaash|kash) ..2 (?:mera|meri|mujhe) ..2 (?:accident|एक्सीडेंट|ایکسیڈنٹ|hadsa|haadsa|cancer|कैंसर|کینسر|heart attack) ..1 (?:ho|lag|aa) ?(?:jaye|jae|jata|jati|hi)?",
            "tale_ends": r"(?:qissa|kissa|kahani|khel|safar|dastan|silsila|apna kaam|apni kahani|apna qissa|apna kissa) ..1 (?:hi )?(?:tamam|khatam|khatm|khtm|samapt) ..1 (?:kar|kr) ..1 (?:dun|du|doon|dunga|dungi|dun ga|dun gi|lun|lunga|lungi|lun ga|lun gi|dena|lena|deta|deti)|(?:kaam|kam) (?:tamam|tamaam) ..1 (?:kar|kr) ..1 (?:dun|dunga|dungi|dun ga|dun gi|lun|lunga|lungi|lun ga|lun gi) ..1 (?:apna|khud)?",
            "why_stay": r"(?:ruk|rukk|reh|rah|ji|jee) (?:kar|ke|k|kr) ..2 (?:kya|kia|kiya|kyun) ..1 (?:karu|karun|karna|karunga|karungi|karna hai|faida|fayda|milega|rakha) ..3 (?:duniya|dunya|zindagi|yahan|nikalta|nikalti|ja raha|ja rahi|alvida)|(?:is|iss) ..1 (?:duniya|dunya) ..2 (?:ruk|reh|rah) ..2 (?:kya|kia|kyun|nahi|kis)|(?:is|iss|isse|is sab|jeene) (?:se )?..1 (?:acha|accha|behtar|achha) ..2 (?:upar|uppar|mar|maut|khatam) ..1 (?:hi )?(?:chala|chali|jaun|jau|jana|aa|ho)|(?:upar|uppar) (?:hi )?(?:chala|chali) ..1 (?:jaun|jau|jaunga|jaungi|jana|jata|jati)|kab (?:ka|ki) ..1 (?:chala|chali|mar|khatam) ..1 (?:gaya|gayi|kar|ho|jata|jati) ..1 (?:hota|hoti|leta|leti|chuka|chuki)",
            "after_all": r"(?:meri|mera) (?:body|बॉडी|باڈی|laash|lash|dead body) ..2 (?:mile|mil|milegi|milay|utha|ghar|jala|dafna|pehchan)|(?:mere|meray) baad ..4 (?:padhana|parhana|padha dena|parha dena|sambhal|samhal|rakhna|dhyan|khayal|khyal|dekhna|de dena|akela|akeli|akele|mat chhodna)|(?:nahi|nai) (?:lagta|lag raha) ..6 (?:tak|tk) ..2 (?:rahunga|rahungi|rahun ga|rahun gi|jiunga|jiungi|bachunga|bachungi|zinda|jee|ji)|(?:sab|sabko|sab ko|khuda hafiz|alvida) ..4 (?:ab|phir|dobara) ..1 (?:nahi|na) (?:milunga|milungi|milun ga|milun gi|aunga|aungi|lautunga|lautungi|milenge)",
            "no_use": r"(?:kya|koi|kaunsa) ..1 (?:fayda|faida|matlab|maqsad|matlb) ..2 (?:jeene|zindagi|jeena|zinda rehne)|(?:mera|meri) ..1 (?:marna|maut|mar jana|chala jana|mar jaana) ..1 (?:hi)? ?..4 (?:hal|hall|ilaj|behtar|accha|theek|rasta|raasta|chara)|(?:goli|goliyan|golian|tablet|tablets|pills) ..2 (?:kitni|kitne) ..5 (?:hamesha|marne|mar|jaan|maut|na uthne|na uthun)|(?:hat|hatt|nikal) (?:jata|jati|jaun|jaunga|jaungi|jana) ..4 (?:hamesha|sabki zindagi|sab ki zindagi)|(?:hamesha|sabki zindagi) ..4 (?:hat|hatt) (?:jata|jati|jaun|jaunga|jaungi|jana)|(?:aaj raat|aaj ki raat|kal subah tak|is raat) ..2 (?:sab|sab kuch|meri kahani|kahani) ..1 (?:khatam|khatm)(?! (?:karke|kar ke|karna|karni|karne))|(?:upar wale|uparwale|bhagwan|allah|khuda|rab|ishwar) ke (?:paas|pas) ..2 (?:jana|jane|jaana|ja raha|ja rahi|chala|chali)",
            "leap": r"(?:dil|mann|man|ji|jee|sochta|sochti|lagta) ..6 (?:chhalang|chalang|chhalaang) ..1 (?:laga|maar) ..1 (?:dun|du|doon|dunga|dungi|lun|dene|deni|jaun)|koi (?:nahi|nai) ..5 (?:pankha|pankhe|fan|rassi|dupatta|blade|goliyan|zeher|chaku) ..3 (?:dikh|dekh|samne|saamne|nazar|paas|pas|bula)|mar (?:hi )?(?:jaun|jau|jaunga|jaungi) ..1 (?:to|toh|tou) ..4 (?:acha|accha|behtar|sukoon|fark|farak|farq|sab theek|chain|bojh)",
            "once_dead": r"(?:mera|meri|mere) ..1 (?:inteqal|intiqal|intqal|inteqaal|dehant|maut|mout|mrityu|wafat|nidhan) ..1 (?:ho|hoti|hota|hojaye|aa) ..1 (?:jaye|jae|jata|jati|jaati|jaata|gaya|hi|to)|(?:mar|khatam) ..1 (?:jaun|jaunga|jaungi|jaun ga|jaun gi|gaya|gayi|gai|jaungi) ..1 (?:tab|to|toh|phir|tabhi) ..6 (?:kadar|qadar|qeemat|kimat|keemat|yaad|pachta|royenge|rona|samajh|pata chal|ehsaas|ahsas|afsos|khush|sukoon|chain)|(?:mar|mar bhi|mar hi) ..1 (?:gaya|gayi|gai) (?:to|toh|tou) ..5 (?:pata|farak|farq|fark|koi|kisi|hafte|mahine)",
            "envies": r"(?:murdon|murde|mare|marne|marte|marhum|marhoom|mar chuke|murdo|mariz|mareezon|mareezo|marizon) ..6 (?:rashk|jalan|जलन|jealous|hasad|ishq)|(?:un|unki|uski|us|inki) ..1 (?:jagah|jaga) ..2 (?:main|mai|mein) ..1 (?:hota|hoti|hona)|(?:kaash|kash) ..4 (?:jagah|jaga) (?:main|mai|mein) ..1 (?:hota|hoti|mar|marta|marti)",
            "not_rise": r"(?:kaash|kash|dua|duaa|umeed|ummid|prarthana|sochta|sochti|sota|soti) ..3 (?:kal|subah|subha|savera|sawera|agla din) ..1 (?:hi )?(?:na|nahi) ..1 (?:ho|hoti|aaye|aye|aata)|(?:kaash|kash|dua|duaa|umeed|ummid|prarthana|sochta|sochti|sota|soti) ..6 (?:subah|subha|subh|kal|savere|sawere) ..3 (?:uthun|uthu|uthoon|jagun|jagu|utha|uthna|aankh khule|ankh khule|aankh) ..1 (?:hi )?(?:na|nahi|nai)|(?:subah|subha|subh|kal|savere) ..1 (?:uthun|uthu|uthoon|jagun|jagu) ..1 (?:hi )?(?:na|nahi)|(?:permanent|परमानेंट|پرمننٹ|hamesha|humesha|abadi|aakhri|lambi|gehri) ..1 (?:wali|vali|ki|waali)? ?(?:neend|nind|sukoon ki neend|chhutti) ..1 (?:chahiye|chaiye|sona|so|mil|de|aa jaye)",
            "self_undone": rf"(?:unalive|अनअलाइव|ان الائیو) ..1 (?:hona|ho jana|ho jaun|ho jaunga|ho jaungi|karna|hone) ..2 (?:hai|he|h|mujhe|chahta|chahti|mann|dil|wala|wali|aaj)|{SELF} ..1 (?:unalive|अनअलाइव|ان الائیو|an alive|un alive|delete|डिलीट|ڈیلیٹ|off|game over|finish|फिनिश|kms|goodbye) ..1 (?:kar|karna|karne|karni|krna|krne|krni|karun|karunga|karungi|kar dun|kar lun|ho)|(?:yeh|ye|yahi|apni|is) ..1 (?:galti|ghalti|ghalati|paidaish ki galti) ..2 (?:khud|khudhi|main hi) ..1 (?:theek|thik|sudhar|mita|durust) ..1 (?:kar|karunga|karungi|dun|dunga|dungi|karun)",
        },
        intent=True,
        negatable=False,
        unless=f"{WELL}|{CALM}|alarm|jaldi|ghumne|flight|trip|jhagda|exam se|class se|job|naukri|hostel se|delhi|mumbai|mandir|pahad|chhat par|lift|exams|paper|papers|series|project|assignment|match",
    ),
)
