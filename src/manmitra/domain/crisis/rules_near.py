"""Worry about somebody near: what they swallowed, the marks on their arm, the rope they call a way out, where they sit.

By ear for every script, and its English twin.
"""

from typing import Final

from manmitra.domain.crisis.model import Tier
from manmitra.domain.crisis.rule import heard, rules
from manmitra.domain.crisis.rules_en import KIN

W: Final = r"\w+ "
ENGLISH: Final = rules(
    "en",
    Tier.THIRD_PARTY,
    {
        "other_swallowed": rf"{KIN} (?:{W}){{0,6}}(?:swallowed|consumed|gulped|drank|ate|took) (?:{W}){{0,1}}(?:something(?! (?:to|for|from|bad|off|spicy|cold|hot|with|at|wrong))|some (?:liquid|chemical|stuff|powder|tablets)|a (?:whole|full) (?:strip|bottle))(?: \w+){{0,6}}",
        "other_stockpiles": rf"{KIN} (?:{W}){{0,2}}(?:wrote|posted|texted|sent|messaged) (?:{W}){{0,2}}sorry for everything (?:{W}){{0,8}}(?:left|phone|switched|gone|missing|not answering|unreachable)|{KIN} (?:{W}){{0,4}}(?:is|are|was|has been|been|keeps?|started|hes|shes) (?:{W}){{0,2}}(?:collecting|hoarding|saving up|saving|stashing|storing|hiding|stockpiling) (?:{W}){{0,3}}(?:pills|tablets|medicines?|blades?|sleeping pills|poison)",
        "other_called_from": rf"{KIN} (?:{W}){{0,5}}(?:called|calling|texted|phoned|messaged|video called|rang) (?:{W}){{0,4}}from (?:a|the|some|our) (?:\w+ )?(?:bridge|roof|rooftop|terrace|tracks|railway line|cliff|balcony|ledge) (?:{W}){{0,3}}(?:cry\w*|sobbing|saying|said|bye|goodbye|drunk|wont|threat\w*|wants?|shaking|screaming)|blood (?:{W}){{0,3}}(?:under|from under|outside|seeping from|coming from) (?:the|his|her) (?:\w+ )?(?:door|bathroom|room|washroom)|{KIN} (?:{W}){{0,3}}(?:bought|ordered|borrowed|hid|hiding|carrying|got hold of) (?:{W}){{0,2}}(?:rope|poison|blades?|sleeping pills|pesticide|phenyl|rat poison)(?: (?:and|but) (?:{W}){{0,2}}(?:lied|wont (?:say|tell)|hid|locked|hiding|secretive|refus\w+)| secretly| without telling| for no reason| under (?:his|her))(?: \w+){{0,2}}",
        "other_speaks_of_end": rf"{KIN} (?:{W}){{0,8}}(?:rope|noose|poison|hanging|the gun|death|dying|jumping|suicide) (?:is|was|seems) (?:now )?(?:the |his |her )?(?:only|last|best) (?:{W}){{0,1}}(?:option|way|solution|answer|thing)(?: left)?|{KIN} (?:{W}){{0,6}}(?:cleaning|holding|polishing|keeps touching|sits with|sleeping with) (?:his|the|a|her) (?:\w+ )?(?:gun|pistol|revolver|rifle|rope|noose)(?! (?:for (?:the )?(?:parade|shooting|duty|practice)))",
    },
    negatable=False,
    mention=True,
    unless=r"baby|toddler|dog|puppy|cat|coin|toy|seed|fish ?bone|movie|film|novel|series|for (?:the )?(?:ngo|camp)|prescribed|army|police|shooting (?:range|practice)|allerg\w*|vitamins?",
)

NEAR: Final = r"(?:dost|saheli|yaar|bhai|bhaiya|behen|bahan|behan|didi|roommate|रूममेट|روم میٹ|cousin|कजिन|کزن|classmate|क्लासमेट|کلاس میٹ|batchmate|friend|फ्रेंड|فرینڈ|junior|जूनियर|جونیئر|senior|gf|bf|girlfriend|boyfriend|maa|mummy|ammi|papa|abbu|abba|beta|beti|biwi|shohar|pati|patni|ladka|ladki|larka|larki|bhabhi|chacha|mama|padosi|padosan|student|banda|bande|bandi|wo|woh|vo|usne|unhone)"
OF_NEAR: Final = r"(?:uske|uski|unke|unki|us ke|us ki|kisi ke|kisi ki|dost ke|dost ki|saheli ke|saheli ki|didi ke|didi ki|bhai ke|bhaiya ke|behen ke|behen ki|bahan ke|behan ke|roommate ke|roommate ki|cousin ke|cousin ki|junior ke|junior ki|ladki ke|ladki ki|ladke ke|ladke ki|larki ke|larki ki|larke ke|larke ki|beti ke|beti ki|bete ke|bhabhi ke|bhabhi ki|mummy ke|ammi ke|friend ke|friend ki|classmate ke|bande ke|bandi ke|maa ke|papa ke|abbu ke)"
LIMB: Final = (
    r"(?:haath|hath|haathon|hathon|kalai|kalaai|kalaiyon|bazu|baazu|bazuon|jaangh|jangh|ran|taang|wrist|रिस्ट|رسٹ)"
)
MARKS: Final = r"(?:nishan|nishaan|nishaanat|daag|zakhm|jakhm|cuts|cut|कट्स|کٹس|lakeeren|lakeerein|ghaav|ghav|khurach|kharonch|patti)"
MEANS: Final = r"(?:medicine|medicines|मेडिसिन|میڈیسن|dawa|dawai|dawaiyan|davaiyan|goliyan|goliya|tablets|tablet|pills|blade|blades|zeher|zahar|neend ki goliyan|neend ki dawa|rassi|strips|patte)"
GATHERS: Final = r"(?:collect|कलेक्ट|jama|ikattha|ikatthi|ikatthe|ikathi|chhupa|chupa|stock|chura|churaa|jod|store)"
HIGH_UP: Final = r"(?:chhat|chat|terrace|टेरेस|ٹیرس|railing|रेलिंग|ریلنگ|munder|mundher|pul|bridge|ledge|tanki|पानी की टंकी|balcony|patri|patriyon|track|building|khidki|khirki|kinare|roof|rooftop)"
DEATHLY: Final = r"(?:phanda|fanda|phansi|fansi|phaansi|zeher|zahar|maut|mout|marna|mar jana|mar jaana|goli|khudkushi|aatmahatya|rassi|nadi|train|patri|pankha)"
NO_LIFE: Final = r"(?:kya jeena|jeena kya|jeene ka kya|jee kar kya|ji kar kya|jeekar kya|jeene se kya|jeene mein kya|nahi jeena|jeena nahi|jeene ka mann nahi|jeene ka dil nahi|mar jaun|mar jaunga|mar jaungi|mar jana behtar|mar jana hi|maut aa jaye|maut hi|zinda rehkar kya|zinda reh kar kya|khatam kar lunga|khatam kar lungi|zeher kha lunga|zeher kha lungi|duniya se jana|utha le|sab khatam kar dunga)"

HEARD: Final = heard(
    Tier.THIRD_PARTY,
    {
        "other_marked": rf"{OF_NEAR} ..2 {LIMB} ..1 (?:pe|par|p|mein|me|ki) ..3 (?:katne|kaatne|kate|kata|kat|blade|cuts|cutting|chaku|khurachne|jalne|jalane) ..1 (?:ke|ka|ki|se)? ?..2 {MARKS}|{OF_NEAR} ..2 {LIMB} ..1 (?:pe|par|p|mein|me) ..2 (?:naye|nae|taaze|taza|kai|bahut|bohat|gehre|ajeeb) ..2 (?:cuts|cut|kat|blade|lakeeren|lakeerein) ..1 {MARKS}?",
        "other_gathers": rf"{MEANS} ..3 {GATHERS} ..1 (?:kar|karke|ke|kr|karti|karta)? ?..1 (?:rahi|raha|rahe|rakhi|rakha|rakhe|leti|leta|li|liya) (?:hai|hain|h|he|thi|tha|mujhe|maine|mili|dikhi)|{NEAR} ..6 {MEANS} ..2 {GATHERS} ..1 (?:kar|ke|kr|karti|karta) ..1 (?:rahi|raha|rakhi|rakha|hai|thi)",
        "other_calls_it_way_out": rf"(?:{NEAR} ..6 )?(?:kehte|kehti|kehta|kahte|kahti|kahta|bolte|bolti|bolta|keh rahe|keh rahi|keh raha|bol rahi|bol raha) (?:hain|hai|h|he|thi|the|tha) ..3 {DEATHLY} ..1 (?:hi)? ?..1 (?:hal|hall|ilaj|ilaaj|raasta|rasta|chara|option|akhri|aakhri|behtar|bacha|bachi) ..1 (?:hai|bacha|bachi|rasta|raasta)?|{NEAR} ..9 (?:kehte|kehti|kehta|kahte|kahti|kahta|bolte|bolti|bolta|keh rahe|keh rahi|keh raha|bol rahi|bol raha) ..1 (?:rehte|rehti|rehta|rahte|rahta|rahti)? ?..1 (?:hain|hai|h|he|thi|the|tha) ..3 {NO_LIFE}",
        "other_with_gun": r"(?:papa|abbu|abba|bhai|bhaiya|chacha|mama|dost|beta|shohar|pati|mummy|ammi|roommate) ..5 (?:pistol|पिस्टल|پستول|pistaul|bandook|banduk|revolver|rifle|tamancha|rassi|zeher|blade) ..2 (?:saaf|saf|haath mein|hath me|lekar|le kar|leke|liye|nikal|rakh|ghoor|pakad|pakar) ..1 (?:kar|karte|karta|baith|baithe|baitha|baithi|rakh|rakha|raha|rahe|rahi|rehte|rehta|sote|sota|soti) ..4 (?:kehte|kehta|kehti|ro|rote|rota|chup|akele|akeli|jeena|maut|mar|khatam|dar|hain aur|hai aur)",
        "other_sits_up_there": rf"{NEAR} ..4 {HIGH_UP} ..3 (?:pe|par|p|ke|se|mein) ..2 (?:khada|khadi|khara|khari|baitha|baithi|betha|chadh|charh|latak|latka|leta|let|pahunch) ..1 (?:hai|h|he|gaya|gayi|hua|hui|ke) ..8 (?:neeche nahi|niche nahi|nahi aa|nahi utar|utar nahi|utarne|kood|kud|koodne|ro|rota|roti|sun nahi|rok|jawab nahi|bachao|jump|chhalang|marna|mar|khatam|darwaza|baat nahi|chilla|dhamki)",
        "other_left_note": rf"{NEAR} ..3 (?:note|नोट|نوٹ|khat|chitthi|letter|लेटर|لیٹر|paigham|diary) ..2 (?:chhod|chhor|chod|rakh) ..1 (?:ke|kar|kr) ..2 (?:gaya|gayi|chala|chali|gayab|nikal|bhaag) ..1 (?:hai|h|tha|thi|gaya|gayi)?|(?:bathroom|kamre|washroom|room|darwaze|darwaze ke neeche) ..1 (?:se|ke neeche se|mein se) ..1 (?:khoon|khun|lahu) ..1 (?:aa|nikal|beh|bah) ..1 (?:raha|rahi) (?:hai|h|tha)|{NEAR} ..2 (?:rassi|zeher|zahar|blade|neend ki goliyan|phenyl|sulphas|kerosene|chuhe marne ki dawa) ..2 (?:kharid|khareed|mangwa|chhupa|chura|le) ..2 (?:laya|layi|laye|aaya|aayi|rakhi|rakha|liya) ..1 (?:hai|h|hain|thi|tha)",
        "other_says_all_over": rf"{NEAR} ..8 (?:keh|kah|bol|likh|likha|bola|boli) ..1 (?:rahi|raha|kar|diya|hai|ke) ..3 (?:aaj|ab|raat|kal|bas|is raat) ..2 (?:sab|sab kuch|sabkuch|kahani|zindagi|life) ..1 (?:khatam|khatm|khtm)(?! (?:ho gaya|ho gayi|hua|hui))",
        "other_shut_in": rf"{NEAR} ..5 (?:bathroom|kamre|kamray|room|washroom|toilet) ..1 (?:mein|me|ke andar) ..3 (?:blade|bled|zeher|zahar|rassi|chaku|chaaku|goliyan|dupatta|petrol|kerosene) ..3 (?:band|lekar|leke|le kar|ghus|baitha|baithi|gaya|gayi)|{NEAR} ..3 (?:darwaza|darwaja|kundi|room lock|kamra) ..2 (?:band|lock|laga|nahi khol) ..2 (?:kar|liya|rakha|raha|rahi|ke) ..8 (?:ro|rone|jawab|alvida|marna|chilla|blade|zeher|duniya|nahi khol|khol nahi|dar|darr)",
        "other_swallowed": rf"{NEAR} (?:ne)? ?..5 (?:kuch|kuchh|koi cheez|pata nahi kya|kuch to|pura patta|poora patta|puri sheeshi|phenyl|harpic|dettol|lizol) ..2 (?:kha|pi|pee|nigal|gatak) ..1 (?:liya|li|gaya|gayi|lia) ..4 (?:hai|hosh|behosh|ulti|jhaag|jhag|jawab|uth|bol nahi|hospital|ambulance|darwaza)",
    },
    negatable=False,
    mention=True,
    unless=r"film|movie|drama|serial|series|kahani|novel|game|match|cricket|camp|ngo|donate|donation|covid|pharmacy|nursing|doctor ne|bimaar|mehndi|surgery|operation|patang|selfie|kapde|solar|antenna|repair|safai|bachche ne|kutte ne|billi ne|shayari|ghazal",
)
