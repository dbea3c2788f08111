"""Sayings by ear of others, of blows and of violence: a lizard on the fan, a part in a play, a wedding one is dragged to."""

from typing import Final

from manmitra.domain.crisis.model import Tier
from manmitra.domain.crisis.rule import heard

CLIMBERS: Final = (
    r"(?:chamgadar|chamgadad|चमगादड़|chipkali|chhipkali|makdi|makri|bandar|billi|kabutar|chidiya|gilhari|toota|tota)"
)
FOOD: Final = (
    r"(?:chai|paratha|parathe|khana|khaana|doodh|nashta|naashta|haldi doodh|suup|soup|सूप|سوپ|khichdi|halwa|roti|sehri)"
)
LAST_BITE: Final = r"(?:samosa|samose|samosay|momo|momos|मोमो|मोमोज|موموز|slice|स्लाइस|سلائس|roll|रोल|رول|rasgulla|gulab jamun|jalebi|laddu|chocolate|चॉकलेट|چاکلیٹ|chips|चिप्स|چپس|biryani|बिरयानी|بریانی|pizza|पिज्जा|پیزا|charger|चार्जर|چارجر|remote|रिमोट|ریموٹ)"
PLAYED: Final = r"(?:natak|naatak|drama|drame|draame|dramay|ڈرامے|theatre|थिएटर|थियेटर|تھیٹر|skit|स्किट|اسکٹ|khake|khaka|tamseel|rehearsal|रिहर्सल|ریہرسل|nukkad natak)"
PART: Final = r"(?:kirdar|kirdaar|role|रोल|رول|patra|part|पार्ट|پارٹ)"
THREE_D: Final = r"(?:bgmi|बीजीएमआई|بی جی ایم آئی|pubg|पबजी|پب جی|free fire|फ्री फायर|فری فائر|gta|जीटीए|جی ٹی اے|valorant|वेलोरेंट|ویلورنٹ|minecraft|माइनक्राफ्ट|مائن کرافٹ|counter strike|call of duty)"
SHOW: Final = r"(?:khaka|khake|natak|naatak|drama|drame|draama|play|प्ले|پلے|skit|स्किट|اسکٹ|poster|पोस्टर|پوسٹر|march|मार्च|مارچ|raily|rally|रैली|ریلی|nukkad|tamseel|mazmoon|mazmun|nibandh|seminar|सेमिनार|سیمینار|film|muhim|abhiyan|mubahisa)"
STAGE: Final = r"(?:presentation|प्रेजेंटेशन|پریزنٹیشن|stage|स्टेज|اسٹیج|performance|परफॉर्मेंस|پرفارمنس|dance|डांस|ڈانس|interview|इंटरव्यू|انٹرویو|viva|वाइवा|mushaira|mushaire|debate|डिबेट|ڈیبیٹ)"
COURSES: Final = r"(?:leg day|gym|जिम|جم|exam|paper|पेपर|پیپر|semester|सेमेस्टर|سمسٹر|assignment|असाइनमेंट|اسائنمنٹ|project|attendance|अटेंडेंस|حاضری|syllabus|सिलेबस|سلیبس|garmi|traffic|ट्रैफिक|ٹریفک|lab|लैब|submission|deadline|workout|sidhiyan|seedhiyan)"
LOST: Final = r"(?:jute|joote|juton|jooton|phone|cgpa|सीजीपीए|marks|मार्क्स|number|attendance|अटेंडेंस|budget|बजट|بجٹ|laptop|लैपटॉप|لیپ ٹاپ|paise|pese|neend|diet|डाइट|ڈائٹ|weekend|वीकेंड|ویک اینڈ|chhutti|wifi|chappal|kapde|kapron|mood|मूड|موڈ)"

SAYINGS: Final = heard(
    Tier.NONE,
    {
        "saying_hangs_bat": rf"{CLIMBERS} ..4 (?:pankhe|pankha|fan|chhat|rassi) ..1 (?:se|pe|par) ..1 (?:ulta|ulti)? ?..1 (?:latak|latka|latki|jhul|jhool)|(?:pankhe|pankha|fan|chhat|rassi) (?:se|pe|par) ..1 (?:latak|latka|latki|jhul|jhool) ..2 (?:raha|rahi|tha|thi|hua|hui)? ?..1 {CLIMBERS}",
        "saying_at_the_wedding": r"(?:shaadi|shadi|valima|baraat|barat|mehndi|sangeet) (?:mein|me) ..1 (?:zabardasti|jabardasti) ..1 (?:nacha|nachaya|nachwaya|naach|naachna|le gaye|le gayi|khila|khilaya|gawaya|dance|डांस|ڈانس|bulaya)|(?:zabardasti|jabardasti) ..1 (?:shaadi|shadi|valima|baraat|mehndi) (?:mein|me) ..1 (?:le gaye|le gayi|le gaya|le ja|le jaya|bula|bulaya|jana|bheja)(?! (?:aur|phir|jahan|wahan))",
        "saying_not_by_force": r"(?:nikah|nikaah|shaadi|shadi|rishta|mangni) ..1 (?:zabardasti|jabardasti) ..1 (?:ka|ki|se|wala|wali)? ?..1 nahi (?:hai|thi|tha|hui|hua)|(?:nikah|nikaah|shaadi|shadi|rishta|mangni) (?:zabardasti|jabardasti) nahi(?= ?$)",
        "saying_april_fool": r"(?:april|अप्रैल|اپریل) (?:fool|फूल|فول) ..3 (?:didi|bhai|bhaiya|behen|bahan|dost|doston|roommate|रूममेट|روم میٹ|cousin|कजिन|کزن|sab|sabne|chhoti|chhote) ..1 ne ..4 (?:band|bandh|lock|लॉक|لاک) (?:kar|kiya) ?(?:diya|di)?",
        "saying_fell_on_me": r"(?:mere|mujhe|uske|sab ke|sabke) (?:upar|oopar|uper) ..1 (?:do|teen|char|paanch|chhe|saat|aath|das|saare|sab|pura|poora|puri|poori|kai)? ?..1 (?:log|ladke|larke|khilari|khiladi|players|प्लेयर|dost|kitab|kitaben|chhipkali|pani|paani|chai|pankhudi|patte|team|टीम|ٹیم) ..1 (?:gir|gire|gira|giri|kude|kood) ?(?:gaye|gaya|gayi|gai|pade|padi|pada)?",
        "saying_hands_sore": r"(?:darwaza|darwaja|taali|taliyan|dhol|dholak|thali|mez|desk|डेस्क|ڈیسک|table) ..1 (?:peet peet|pit pit|baja baja) ..1 (?:ke|kar|kr) ..2 (?:haath|hath|hatheli|ungliyan)? ?..1 (?:sooj|suj|soj|dukh|thak|lal|laal|dard)? ?..1 (?:gaye|gayi|gaya|rahe|rahi|gai)?",
        "saying_on_stage": rf"{STAGE} ..1 (?:mein|me|pe|par) ..2 (?:katal|qatal|qatl|katl|aag|dhamaka) ..1 (?:kar|laga|macha) ..1 (?:diya|di|gaya|gayi|dala)",
        "saying_grenade_thrown": rf"{THREE_D} ..1 (?:mein|me|khelte|ke) ..5 (?:khud ko|apne aap ko|khudko) ..3 (?:uda|maar|mar|gira|khatam|jala|kuda) ..1 (?:liya|li|diya|di|leta|leti|deta|deti|gaya)",
        "saying_invigilator": r"(?:phone|mobile|मोबाइल|موبائل|calculator|parchi) ..1 (?:chheen|cheen|chhin|chin) ..1 (?:liya|li|gaya|lia) ..1 (?:invigilator|इनविजिलेटर|انویجیلیٹر|examiner|एग्जामिनर|librarian|लाइब्रेरियन|لائبریرین|nigran|bandar|bandaro|billi|bachche|bhatije|bhanje) ?..1 (?:ne)?|(?:invigilator|इनविजिलेटर|انویجیلیٹر|examiner|एग्जामिनर|librarian|लाइब्रेरियन|لائبریرین|nigran|bandar|billi|bhatije|bhanje) ne ..3 (?:phone|mobile|मोबाइल|موبائل) ..1 (?:chheen|cheen|chhin|chin) ..1 (?:liya|li|gaya|lia)",
        "saying_leg_day": rf"jaan ..1 le ..1 (?:lega|legi|lenge|leta|leti|raha|rahi|le ga|le gi) ..1 (?:hai)? ?..1 (?:ye|yeh|is|mera|meri|hamara|aaj ka|kal ka)? ?..1 {COURSES}",
        "saying_room_service": rf"{FOOD} ..2 (?:mere|hamare) (?:kamre|room) (?:mein|me|tak|pe) ..1 (?:le|la|de|rakh|pahuncha|pahunchaa|bhej|bhijwa) ..1 (?:aati|aata|aate|jati|jata|jate|deti|dete|deta|di|diya|aayi|aaye)",
        "saying_last_samosa": rf"(?:akhri|aakhri|aakhiri|last) {LAST_BITE} ..1 (?:ke liye|ke lie|pe|par|ke chakkar|ke peeche) ..1 (?:mein|me)? ?..2 (?:mujhe|hum|humein|ek dusre ko)? ?..1 (?:kohni|kohniyan|ghunsa|thappad|chutki|laat|mukka|dhakka) ..1 (?:maari|maara|mari|mara|kaati|di|diya)|(?:bhai|behen|bahan|cousin|roommate|didi) ..1 ne ..1 (?:akhri|aakhri|aakhiri|last) {LAST_BITE} ..2 (?:mujhe)? ?..1 (?:kohni|ghunsa|thappad|chutki|laat|mukka|dhakka) ..1 (?:maari|maara|mari|mara|kaati|di|diya)",
        "saying_hanged_in_a_play": rf"{PLAYED} ..1 (?:mein|me|ke) ..4 (?:phansi|fansi|phaansi) ..1 (?:lagti|lagta|lagi|hoti|hui|milti|dete|di|de|chadh|charh)|{PLAYED} (?:mein|me) ..4 {PART} ..2 mujhe ..3 (?:maarta|maarti|maarte|marta|marti|peetta|peetti|maara|maari)(?!(?: [^ ]+)* (?:backstage|बैकस्टेज|بیک سٹیج|baad|sach|asal))|(?:natak|drame|draame|dramay|skit|stage|theatre|تھیٹر|थिएटर) (?:mein|me) ..2 (?:zeher|zahar) ..1 (?:peeti|peeta|pita|piti|khati|khata|pina|peena)",
        "saying_left_only_sugar": r"(?:alvida|الوداع|khuda hafiz|goodbye|good bye|bye bye) ..2 (?:likh|لکھ|likhkar|likhke|keh|kehkar|bol|bolkar) ..1 (?:ke|kar|kr)? ?..2 (?:sirf|bas) ..1 (?:facebook|फेसबुक|فیس بک|insta|instagram|इंस्टा|انسٹا|twitter|diet|डाइट|ڈائٹ|meetha|mitha|chini|cheeni|chai|cigarette|junk|जंक|snapchat|स्नैपचैट|pubg|पबजी|پب جی) ..1 (?:chhor|chhod|chhori|chhoda|chod|pe|par|se|band|delete) ..2 (?:raha|rahi|gaya|gayi|diya|di|hai|usne)?",
        "saying_against_ragging_play": rf"(?:ragging|रैगिंग|ریگنگ) (?:ke|ki) (?:khilaf|khilaaf|virodh) ..1 (?:mein|me|ek|hamara)? ?..1 {SHOW}",
        "saying_acts_dying": r"(?:marne|mar jane|marnay|behosh hone) (?:ki|ka) ..1 (?:acting|एक्टिंग|ایکٹنگ|akting|adakari|adaakari|abhinay|nautanki)",
        "saying_shoes_buried": rf"(?:janaza|jnaza|arthi) ..1 (?:nikla|nikal|nikal gaya|nikal diya|uth|utha) ..1 (?:gaya|gayi|diya|hai)? ?..1 (?:mere|meri|mera|hamare|hamari) ..1 {LOST} ?..1 (?:ka|ki|ke)?|(?:mere|meri|mera|hamari|hamare)? ?..1 {LOST} (?:ka|ki) (?:janaza|jnaza|arthi) ..1 (?:nikla|nikal|nikli|uth|utha|uthi)",
        "saying_catchphrase": r"(?:dadi|nani|dada|nana|amma|buua|bua|phuphi|khala|daadi|naani) ..2 (?:ka|ki) ..1 (?:takiya|takia|pet) (?:kalam|kalaam|dialogue|डायलॉग|ڈائیلاگ) ..3 (?:ab to|ab|hai)? ?..2 (?:allah|bhagwan|khuda|ram|ram ji|rab) ..1 (?:utha le|utha lo|bula le|bula lo)",
        "saying_all_jump_up_there": r"(?:chhat|chat|terrace|टेरेस|ٹیرس) (?:pe|par) ..1 (?:sab|saare|sare|sab log|bachche|bache|bandar|hum sab|log|sau log|padosi|ladke|larke) ..1 (?:kood|kud|uchhal|naach) ..1 (?:rahe|raha) ..1 (?:the|thay|hain|hai)?",
        "saying_knits": r"(?:sweater|स्वेटर|سویٹر|suwetar|swetar|oon|un ki|bunai|salai|salaai|zip|ज़िप|زپ) ..3 (?:phanda|phande|fanda|fande)|(?:phanda|phande|fanda|fande) ..2 (?:laga|lag|pad|atak|phas|phans|daal|dal|gir) ..5 (?:sweater|स्वेटर|سویٹر|swetar|oon|bunai|salai|salaai|zip|ज़िप|زپ)",
        "saying_thought_well_off": r"(?:samjha|samajha|samajh|samajhte|samajhta|sochte|socha|maan|maana) ..1 (?:jata|jaata|lete|liya|log|hain)? ?..1 (?:hai|hain|jata hai)? ?..1 (?:ke|ki|kyunki|kyuki)? ?..1 (?:mujhe|hamein|hame|hamen) ..1 (?:kisi|kuch|kissi) ..1 (?:cheez|chij|madad)? ?..1 (?:ki)? ?..1 (?:zarurat|zaroorat|jarurat) nahi",
        "saying_thorns": r"(?:kalai|kalaai|haath|hath|bazu|baazu) (?:pe|par|ki|ke) (?:jo )?(?:lakeer|lakeeren|lakeerein|lakiren|nishan|kharonch|kharonchen|kharashen|kharashein|zakhm) (?:hai |hain )?(?:wo |وہ |ye |yeh |woh |vo |sab )?(?:gulab|gulaab|bougainvillea|bogan velia|बोगनवेलिया|بوگن ویلیا|kaanton|kanton|kyari|kyaari|jhaadi|jhadi|jhadiyon) ..3 (?:ki|ke|se)",
    },
)
