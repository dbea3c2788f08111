"""Sayings by ear, most of them first met in Devanagari and Urdu letters: figures, accidents, props, chores, curses."""

from typing import Final

from manmitra.domain.crisis.model import Tier
from manmitra.domain.crisis.rule import heard

GAMES: Final = (
    r"(?:game|गेम|گیم|pubg|पबजी|پب جی|bgmi|free fire|फ्री फायर|فری فائر|valorant|minecraft|माइनक्राफ्ट|fortnite|gta)"
)
SITES: Final = r"(?:facebook|फेसबुक|فیس بک|insta|instagram|इंस्टा|इंस्टाग्राम|انسٹا|انسٹاگرام|snapchat|स्नैपचैट|سنیپ چیٹ|اسنیپ چیٹ|twitter|ट्विटर|ٹویٹر|whatsapp|व्हाट्सएप|واٹس ایپ|telegram|टेलीग्राम|ٹیلیگرام|linkedin|लिंक्डइन|لنکڈ ان|social media|सोशल मीडिया|سوشل میڈیا|group|ग्रुप|گروپ)"
ON_NECK: Final = r"(?:medal|मेडल|میڈل|stetho|stethoscope|स्टेथो|स्टेथोस्कोप|سٹیتھوسکوپ|اسٹیتھوسکوپ|id card|आईडी कार्ड|آئی ڈی کارڈ|locket|लॉकेट|لاکٹ|taveez|tabeez|camera|कैमरा|کیمرہ|headphone|हेडफोन|ہیڈفون|mala|seeti|whistle|सीटी|varmala|jaimala)"
WHEELS: Final = r"(?:rickshaw|riksha|रिक्शा|e rickshaw|رکشہ|رکشا|bike|बाइक|بائیک|scooty|स्कूटी|سکوٹی|اسکوٹی|pahiye|pahiya|cycle|साइकिल|سائیکل|auto|ऑटो|آٹو)"
CAUGHT: Final = r"(?:phans|phas|ulajh|atak|ud|اڑ|ur|lipat) (?:gaya|gayi|gai|gya)|(?:phanste|phaste|ulajhte|atakte) ..2 (?:bacha|bachi|reh)"
CLOTH: Final = r"(?:dupatta|dupatte|chunni|odhni)"
FARED: Final = r"(?:canteen|कैंटीन|کینٹین|mess|मेस|میس|samose|samosa|سموسے|chashma|chashme|braces|ब्रेसेस|बریسز|backlog|बैकलॉग|بیک لاگ|syllabus|सिलेबस|سلیبس|semester|सेमेस्टर|سمسٹر|assignment|असाइनमेंट|اسائنمنٹ|exam|परीक्षा|امتحان|attendance|अटेंडेंस|حاضری|plaster|प्लास्टर|پلستر|junk food|cheeni|garmi|garmiyon|sardi|sardiyon|lab|लैब|لیب|viva|वाइवा|وائیوا|purane saal)"
PLAGUES: Final = r"(?:machhar|machhron|machharon|makkhi|makkhiyon|khatmal|khatmalon|kharrate|kharraton|kharaton|kutte|kutton|bandar|bandaron|loudspeaker|लाउडस्पीकर|لاؤڈسپیکر|dj|डीजे|ڈی جے|garmi|khujli|zukam|khansi)"
TREATS: Final = r"(?:chai|चाय|چائے|coffee|कॉफी|کافی|maggi|मैगी|میگی|biryani|बिरयानी|بریانی|momos|मोमोज|pizza|पिज्जा|پیزا|ice cream|आइसक्रीम|آئس کریم|chocolate|चॉकलेट|چاکلیٹ|golgappe|गोलगप्पे|samosa|समोसा|سموسہ)"
DEVICES: Final = r"(?:wifi|वाईफाई|वाइफाइ|وائی فائی|internet|इंटरनेट|انٹرنیٹ|laptop|लैपटॉप|لیپ ٹاپ|phone|फोन|فون|battery|बैटरी|بیٹری|server|सर्वर|سرور|charger|चार्जर|چارجر|router|राउटर|راؤٹر|cooler|कूलर|کولر|inverter|इन्वर्टर|انورٹر)"
HIM: Final = r"(?:اسے|انھیں|انہیں|isko|usko|inko|unko|ise|use|inhe|unhe)"
SWEPT: Final = r"(?:jaala|jaale|jaali|ja li|ja le|pankha|bulb|बल्ब|بلب|parda|parde|ghadi|almari|tubelight|ट्यूबलाइट|ٹیوب لائٹ|deewar|roshandan)"

SAYINGS: Final = (
    *heard(
        Tier.NONE,
        {
            "saying_scarf_caught": rf"{CLOTH} ..2 (?:pankhe|pankha) mein ..1 (?:{CAUGHT})|{WHEELS} (?:mein|ki|ke) ..3 {CLOTH} ..2 (?:phans|phas|phansa|ulajh|ulajha|atak|lipat)|{CLOTH} ..2 (?:phans|phas|phansa|ulajh|ulajha|atak|lipat) ..3 {WHEELS}",
            "saying_toxicology": r"(?:zeher|zahar|vish) (?:vigyan|विज्ञान|shastra)|blade (?:ka|ke) (?:number|नंबर|نمبر|size|साइज|سائز|brand|ब्रांड|برانڈ)|(?:surgical|सर्जिकल|سرجیکل) (?:blade|ब्लेड|بلیڈ) ..2 (?:number|नंबर|نمبر)",
            "saying_worn": rf"(?:gale|gardan) (?:mein|me|pe) ..1 {ON_NECK} (?:dal|daal|dala|daala|dali|daali|pehan|pahan|latka|tang)|{ON_NECK} (?:gale|gardan) (?:mein|me|pe) ..1 (?:dal|daal|dala|dali|pehan|latka)",
            "saying_part_given": r"(?:role|रोल|رول|kirdar|kirdaar|part|पार्ट|پارٹ) ..1 (?:mila|mili|diya|kiya|nibhaya|karna) ..1 jo ..2 (?:marna|mar jana|khudkushi|khud ko) ..2 (?:chahta|chahti|karta|karti|sochta|sochti|karna|leta|leti)",
            "saying_acted_death": r"(?:rehearsal|रिहर्सल|ریہرسل|shooting|शूटिंग|شوٹنگ|natak|drama|ड्रामा|ڈرامہ) ..2 (?:mein|me|ki|ka|ke) ..1 (?:marne|maut|mar jane) (?:ka|wala|ki) (?:scene|सीन|سین|acting|एक्टिंग|ایکٹنگ)|(?:marne|maut|mar jane) (?:ki|ka) (?:acting|एक्टिंग|ایکٹنگ|abhinay|naatak mein|rehearsal|रिहर्सल|ریہرسل)",
            "saying_thought_of_death": r"(?:kasam|qasam|yaar|bhai|sach|sachmuch) ..1 (?:maut|mout) yaad aa (?:gayi|gai|gaya)",
            "saying_off_the_web": rf"kal se ..2 nahi (?:rahunga|rahungi) ..1 {SITES} ?..1 (?:par|pe|mein)?|kal se ..1 {SITES} (?:par|pe|mein) ..1 nahi (?:rahunga|rahungi)|gayab ho (?:jaun|jau|jaunga|jaungi|raha|rahi) ..1 {SITES} se|{SITES} se ..2 gayab ho (?:jaun|jau|jaunga|jaungi)",
            "saying_waved_at": r"mar jaungi agar ..3 (?:hath hila|haath hila|muskura|autograph|ऑटोग्राफ|آٹوگراف|selfie|सेल्फी|سیلفی) (?:diya|de diya|di|de di)|mar jaunga agar ..3 (?:hath hila|haath hila|muskura|autograph|ऑटोग्राफ|آٹوگراف|selfie|सेल्फी|سیلفی) (?:diya|de diya|di|de di)",
            "saying_fell_in_game": rf"{GAMES} (?:mein|me) ..2 (?:khidki|chhat|building|बिल्डिंग|بلڈنگ|pul|pahad|tower|टावर|ٹاور|plane|प्लेन|پلین) (?:se|pe se|par se) ..1 (?:kood|kud|koodke|gir|girke|jump|जंप|جمپ) ?(?:ke|kar|gaya|gayi)?",
            "saying_of_plagues": rf"{PLAGUES} (?:ne|ki wajah se|ke mare|se) ..2 (?:jeena|jina|zindagi|jindagi) ..1 (?:haram|dushwar|mushkil|muhal|narak|jahannum)|na (?:jeene|jine) (?:dete|deti|deta|de rahe) ..1 na (?:marne|sone) ..3 {PLAGUES}|{PLAGUES} ..1 na (?:jeene|jine) (?:dete|deti|deta|de rahe) ..1 na (?:marne|sone)",
            "saying_no_treat": rf"{TREATS} ..1 (?:na|nahi) (?:mili|mila|mile) ..1 (?:to|toh) ..3 (?:pran tyag|praan tyag|jaan de|mar) ..1 (?:dunga|dungi|jaunga|jaungi|jaenge|jayenge|jaun)",
            "saying_handful_of_water": r"chullu ..1 (?:bhar)? ?(?:pani|paani) ..1 (?:mein)? ?..1 (?:doob|dub|doobo|doobke) ?..1 (?:mar|mara|maro|marne|maru|marun|marna)? ?(?:wali|wala|jaun|chahiye|ja)?|saanp bhi (?:mar|mare) ..1 (?:jaye|jaaye|gaya)? ?(?:aur)? ?laathi bhi ..1 na (?:toote|tute)",
            "saying_fell_ill": r"(?:dengue|डेंगू|ڈینگی|malaria|मलेरिया|ملیریا|covid|कोविड|کووڈ|corona|कोरोना|کورونا|typhoid|टाइफाइड|ٹائیفائیڈ) (?:mein|me|ke time|hua to) ..2 (?:laga|lagta|lag raha) ..1 (?:tha|thi)? ?..2 nahi (?:bachunga|bachungi|bach paunga|bach paungi|rahunga|rahungi)",
            "saying_at_the_airport": r"(?:airport|एयरपोर्ट|ائیرپورٹ|ایئرپورٹ|hawai adde) (?:par|pe) ..4 alvida (?:kaha|kehna|kehte|kehke|bola|bolke|kahi|kahte)",
            "saying_bets_a_hand": r"(?:haath|hath|kaan|naak|moonchh) (?:kaat|kat|katwa) ?(?:ke|kar) ..1 (?:de) (?:dunga|dungi|dun|du)",
            "saying_broached": r"(?:baat|charcha|zikr|topic|टॉपिक|ٹاپک|mudda|gaana|sur|raag|dhun|taan|behes|behas|qissa|kissa) (?:hi )?(?:chhed|ched) (?:dete|deta|deti|diya|di|do|raha|rahe|rahi|rakha|rakhi|dun)|(?:mera|meri) [^ ]+ ..1 chhota ..1 (?:lagta|lagne|laga)",
            "saying_deleted": r"(?:galti|ghalti) se ..2 (?:sab)? ?..1 (?:mita|mit|delete|डिलीट|ڈیلیٹ) ..1 (?:diya|di|gaya|gayi)|(?:mita|delete|डिलीट|ڈیلیٹ) ..1 (?:diya|di|gaya) (?:galti|ghalti) se",
            "saying_looked_in": r"(?:check|चेक|چیک|confirm|कन्फर्म|dekha|dekhne|poocha|puchha|puchne) ..3 (?:zinda|jinda|zindah) (?:hu|hun|hai|ho|bhi) ..1 (?:ki|ya|ke) ..1 (?:nahi|mar gaya|mar gayi|murda)",
            "saying_lost_in_it": r"khud ko kho (?:dena|deti|deta|jana|dun) ..3 (?:naach|nach|nritya|dance|डांस|ڈانس|sangeet|music|म्यूजिक|kitab|kitabon|gaane|gaanon|raag|raqs|painting|पेंटिंग) (?:mein|me)|(?:naach|nach|nritya|dance|डांस|ڈانس|sangeet|music|म्यूजिक|kitab|kitabon|gaane|gaanon|raag|raqs|painting|पेंटिंग) (?:mein|me) ..1 khud ko kho (?:dena|deti|deta|jana|dun)",
            "saying_cursed_them": rf"(?:maut|mout) (?:aaye|aye|aa jaye|pade|pare) ..2 (?:walon|isko|usko|inko|unko) ?(?:ko)?|(?:phansi|faansi) ..1 (?:chadha|charha|چڑھا|latka|de) do {HIM}|{HIM} ..1 (?:ko)? ?(?:phansi|faansi) ..1 (?:chadha|charha|چڑھا|latka|de|dilwa) do|(?:khila khila|کھلا کھلا) (?:ke|kar) ..1 (?:maar|mar) (?:de|degi|dega|dalegi|dalti|daalegi)",
            "saying_done_with": rf"(?:alvida|الوداع) ..1 {FARED}",
            "saying_ropes": r"(?:tambu|bakri|balti|patang) ki (?:rassi|dori)|rassi jal (?:gayi|gai|jaye) ..2 bal (?:nahi|na)",
            "saying_who_would_not": r"(?:pe|par|پہ) (?:kaun|kon) (?:na|nahi|نہ) (?:mar jaye|mar jaaye|mar jaae|mare|mar mite)|(?:pe|par|پہ) jaan (?:chhidakta|chhidakti|chhidakte|chidakti|deta|deti) ..1 (?:hun|hu)",
            "saying_device_died": rf"{DEVICES} ..1 mar (?:gaya|gayi|gai|jaye|jata|jati|raha|rahi|chuka)",
            "saying_dreads": r"(?:maut|mout) (?:padti|parti|pad rahi|par rahi) (?:hai|thi)|ek ..1 (?:paon|pair|taang|tang) ..1 (?:qabar|kabr|kabar|qabr) mein ?(?:hai|hain|latkaye)?|(?:nakhun|naakhun|ناخن|jhaadu|chhink|seeti) ..4 (?:maut|mout) (?:aati|aa jati) hai",
            "saying_shut_in_alone": r"(?:kamre|kamra|bathroom|बाथरूम|باتھ روم) (?:mein|me) band ho ?(?:ke|kar) ..2 (?:roya|royi|roi|rota|roti|so|padh|padha|padhi|padhta|padhti|parh|parha|naacha|nachi|gaaya)",
            "saying_swears": r"mar jaun (?:jo|agar) ..1 (?:jhooth|jhoot|jhut) (?:bolun|bolu|bola|boli|kahun|kahu)|(?:jhooth|jhoot|jhut) (?:bolun|bolu|bola|boli|kahun) ..1 (?:to|toh) ..1 mar jaun",
            "saying_water_falls": r"(?:pani|paani) (?:girta|girti|girte|gir raha|tapak|tapakta|tapakti|rasta)",
            "saying_held_breath": r"saans rok ?(?:ke|kar) ..1 (?:baitha|baithi|baithe|suna|suni|sun|intezar|intizar|film|match)",
            "saying_off_to_the_hills": r"duniya chhod ?(?:ke|kar) ..1 (?:pahad|pahadon|pahar|paharon|gaon|himalay|himalaya|हिमालय|goa|गोवा|manali|मनाली|jungle|जंगल|dhaba) ..3 (?:kholunga|kholungi|kholun|rahunga|rahungi|bas)",
            "saying_decorated": r"(?:pankhe|پنکھے|chhat|deewar|darwaze) (?:se|pe|par) ..1 (?:latka|taang|tang) ?(?:ke|kar)? ..2 (?:sajawat|سجاوٹ|sajaya|saja|gubbare|gubbara|jhalar|decoration|डेकोरेशन|ڈیکوریشن|lights|लाइट|لائٹ)",
            "saying_buried_in_books": r"(?:dafn|dafan) ..2 (?:kitabon|kitab|notes|नोट्स|نوٹس|assignment|असाइनमेंट|اسائنمنٹ|files|फाइलों|فائلوں) (?:mein|tale|ke)|(?:kitabon|notes|नोट्स|نوٹس|assignment|assignments|files|फाइलों|فائلوں) (?:mein|tale|ke neeche) ..1 (?:dafn|dafan)",
            "saying_swept_up_there": rf"(?:kursi|stool|स्टूल|سٹول|اسٹول|mez) (?:pe|par|پہ) ..1 (?:khada|khadi|khade|khara|khari|khare|chadh|charh) ?(?:ho)? ?(?:ke|kar) ..1 {SWEPT} ..1 (?:saaf|badal|badla|laga|lagaya|tang|taanga|ponchha|utar|utara|theek)",
            "saying_the_late": r"(?:marne|mar jane) wale (?:ki|ka|ke) (?:maano|mano|khat|chitthi|chithi|wasiyat|vasiyat|aatma|rooh|ghar|parivar|khandan|tasveer|naam|beta|bete|biwi)",
            "saying_childs_question": r"(?:chhoti|chhote|chote|choti) (?:behen|bhai|bhatije|bhatiji|bhanje|bhanji) ne ..1 (?:poocha|pucha|puchha) ..1 (?:bhaiya|didi|bhayya|bhaijan|baji|mama|chachu) ..1 marne ke baad ..1 (?:kya|kahan) ..1 (?:hota|hote|jate|jaate) ?(?:hai|hain)?",
            "saying_alive_on_paper": r"(?:jeevit|jivit|zinda|jinda) (?:hu|hun|hoon) ..1 (?:par|pr|lekin|magar) ..1 (?:portal|पोर्टल|پورٹل|system|सिस्टम|سسٹم|form|फॉर्म|فارم|record|रिकॉर्ड|ریکارڈ|aadhaar|आधार)",
        },
    ),
)
