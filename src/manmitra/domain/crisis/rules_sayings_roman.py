"""Sayings by ear, from what students type in Latin letters: lost dupattas, grandmothers' shrouds, floods, errands."""

from typing import Final

from manmitra.domain.crisis.model import Tier
from manmitra.domain.crisis.rule import heard

OLD: Final = r"(?:dadi|dada|nani|naani|nana|nano|buzurg|nana abbu|nani amma|dada abbu|dadi amma)"
SAY: Final = r"(?:kehti|kehte|kehta|boli|bole|bolti|bolte|kaha)"
WEIGHT: Final = (
    r"(?:andar|dil|mann|zehan|zehn|dimagh|dimag|seene|padhai|parhai|kaam|syllabus|सिलेबस|سلیبس|kaandhe|kandhon)"
)
DULL: Final = r"(?:project|प्रोजेक्ट|پروجیکٹ|lecture|लेक्चर|لیکچر|assignment|असाइनमेंट|اسائنمنٹ|meeting|मीटिंग|میٹنگ|viva|वाइवा|وائیوا|seminar|सेमिनार|سیمینار|lab|लैब|لیب|queue|कतार|قطار)"
TASKS: Final = r"(?:assignment|assignments|असाइनमेंट|اسائنمنٹ|homework|होमवर्क|ہوم ورک|exam|एग्जाम|ایگزام|paper|पेपर|پیپر|padhai|parhai|attendance|अटेंडेंस|اٹینڈنس|diet|डाइट|ڈائٹ|syllabus|सिलेबस|سلیبس|project|प्रोजेक्ट|پروجیکٹ)"
WEARS: Final = r"(?:khana|garmi|sardi|thand|mausam|syllabus|सिलेबस|سلیبس|humidity|उमस|حبس|traffic|ट्रैफिक|ٹریفک|mess|मेस|میس|machhar|machchar|assignment|असाइनमेंट|اسائنمنٹ|semester|सेमेस्टर|سمسٹر|lecture|लेक्चर|لیکچر)"
CAUGHT: Final = r"(?:phas|phans|fas|fans|atak|lipat|ulajh) (?:gaya|gayi|gai|jata|jati|jaata|jaati|raha)|(?:phasne|phansne|fasne|atakne|lipatne|ulajhne) (?:laga|lagi|se)"
WHEELS: Final = r"(?:pankhe|fan|cycle|साइकिल|سائیکل|bike|बाइक|بائیک|scooty|स्कूटी|سکوٹی|rickshaw|रिक्शा|رکشہ|rickshe|pahiye|chain|gate|गेट|گیٹ|darwaze|lift|लिफ्ट|لفٹ|taar)"
CELLS: Final = r"(?:cell|cells|कोशिका|कोशिकाएं|خلیہ|خلیے|koshika|khaliya|bacteria|बैक्टीरिया|بیکٹیریا|lysosome|madhumakkhi|madhumakhi|octopus|ऑक्टोपस|آکٹوپس)"

SAYINGS: Final = (
    *heard(
        Tier.NONE,
        {
            # What is caught in a wheel, carried off, hung up or played.
            "saying_dupatta_caught": rf"(?:dupatta|dupatte|chunni|saree|odhni|shawl) ..1 {WHEELS} (?:mein|me) ..1 (?:{CAUGHT})(?! ..3 (?:bola|boli|bata|jhooth|bahana))|{WHEELS} (?:mein|me) ..1 (?:dupatta|dupatte|chunni|saree|odhni|shawl) ..1 (?:{CAUGHT})(?! ..3 (?:bola|boli|bata|jhooth|bahana))",
            "saying_dupatta_carried_off": r"(?:mera|meri) (?:dupatta|chunni|odhni) ..1 (?:le|utha le|uda le) (?:gayi|gaya|gai|gaye)(?! ..3 (?:bathroom|kamre|pankhe))",
            "saying_kite_thread": r"(?:manjha|manja|maanjha|patang ki dor) ..2 (?:gale|gardan) ..1 (?:laga|lagi|lag gaya|lag gayi|lipat gaya|lipat gayi|phas gaya|phans gaya|atak gaya)",
            "saying_garland": r"(?:mala|maala|medal|मेडल|میڈل|lanyard|id card|आईडी कार्ड|stethoscope|स्टेथोस्कोप|muffler|मफलर|مفلر) ..3 gale (?:mein|me) ..1 (?:daal|dal|pehna|latka|tang) (?:di|diya|ke|kar|rakha|rakhi)",
            "saying_dries_on_a_rope": r"(?:sukh|sookh|sukha|sukhne|sookhne|sukhane) ..2 (?:rahe|rahi|raha|rakhe|daale|dale|latkaye|hain|hai) ..4 rassi|rassi wali (?:exercise|एक्सरसाइज|ایکسرسائز|workout|race|रेस|ریس)",
            "saying_hangs_in_the_metro": r"(?:metro|मेट्रो|میٹرو|bus|बस|بس|local|लोकल|لوکل|train|ट्रेन|ٹرین) ke (?:handle|हैंडल|ہینڈل|pole|पोल|پول|darwaze|gate|गेट|گیٹ) ..2 latak (?:ke|kar) ..1 (?:so|jata|jati|aata|aati|aaya|aayi|gaya|gayi|pahuncha|pahunchi)|latak (?:ke|kar) ..1 (?:so|jata|jati|aata|aati|aaya|aayi|gaya|gayi|pahuncha|pahunchi) ..3 (?:metro|मेट्रो|میٹرو|bus|बस|بس|local|लोकल|لوکل) ke (?:handle|हैंडल|ہینڈل|pole|पोल|پول|darwaze|gate|गेट|گیٹ)",
            "saying_stares_for_light": r"pankhe ko ..1 (?:ghoor|dekh|taak) ..1 (?:raha|rahi) (?:hu|hun|hoon) ..1 (?:ke|ki|kab) ..1 (?:light|लाइट|لائٹ|bijli|batti)",
            "saying_mends_the_roof": r"(?:chhat|terrace|टेरेस|ٹیرس) ..1 (?:chadh|charh) (?:ke|kar) ..1 (?:dish|डिश|ڈش|antenna|एंटीना|انٹینا|solar|सोलर|سولر|tanki|patang|wifi) ..2 (?:theek|saaf|laga|lagaya|jod|badal|utaar|bhar|nikal)(?! ..6 (?:bahane|kood|kud|jump|chhalang|gir|mar))",
            # Letters, farewells, last times.
            "saying_letter_of_office": r"(?:resignation|रिजाइन|استعفی|istifa|isteefa|recommendation|application|अर्जी|arzi|leave|cover) ..1 (?:letter|लेटर|لیٹر|khat|chitthi|email) likh(?! ..3 (?:zindagi|duniya|life|maut))|(?:boss|बॉस|باس|manager|मैनेजर|مینیجر|company|कंपनी|کمپنی|editor|sampadak|mantri|registrar) ko ..1 (?:khat|letter|लेटर|لیٹر|chitthi) likh(?! ..4 (?:rakh|chhod|zindagi|maut))",
            "saying_note_for_the_stage": r"suicide note (?:wale|wala|wali|ka|ki) ..1 (?:prop|प्रॉप|پراپ|scene|सीन|سین|script|स्क्रिप्ट|سکرپٹ|shot|शॉट|شاٹ|dialogue|डायलॉग|ڈائیلاگ)|(?:scene|सीन|سین|role|रोल|رول) (?:tha|thi|hai|mila) ..1 (?:zeher|zahar|phansi|goliyan) ..2 (?:girne|marne|khane|ka)",
            "saying_sings_alvida": r"(?:farewell|फेयरवेल|فیئرویل|vidaai|vidai) ..6 alvida (?:gaya|gaaya|gayi|gaayi|gaana|gana|sunaya)|alvida ..1 (?:wala|wali) ..3 (?:seniors|सीनियर्स|سینئرز|senior|batch|बैच|بیچ) ..1 ke liye",
            "saying_when_last": r"aakhri baar ..3 (?:banaya|banayi|khaya|khayi|pakaya|pakayi|khela|kheli|nahaya|nahayi|dhoya|dhoye|chalaya|chalayi|padha|padhi|pehna|pehni) (?:tha|thi|the) (?:to|toh|tab|jab)",
            "saying_holds_in_mind": r"yaad rakhna (?:tha|thi|padta|parta|padega|parega|mushkil|muskil)",
            "saying_asked_if_dying": r"(?:pucha|poocha|puchta|poochta|puchti|poochti) ..3 (?:main|mai) mar (?:jaunga|jaungi) kya",
            # Old people speak of their end, and who was unwell then speaks of it now.
            "saying_elders_end": rf"{OLD} ..2 {SAY} ..1 (?:hai|hain|thi|the|tha)? ?..3 (?:(?:allah|bhagwan|rab|khuda|ram ji|ishwar) ..2 (?:utha|bula) (?:le|lo)|(?:mere|meray) (?:marne|mar jane|jane|jaane) se pehle|jab main na (?:rahu|rahun|rahungi|rahunga))(?! ..7 (?:main|mai|mujhe))",
            "saying_elders_shroud": rf"{OLD} ..1 ne ..1 (?:apna|apne liye|apna apna) kafan ..3 (?:ke|kar|hai|hain|rakha|rakhi|liya|laye|layi)|kafan chor",
            "saying_once_did_not_want": r"(?:saal|mahine|sem|semester|सेमेस्टर|سمسٹر) pehle jo ..2 (?:zinda nahi rehna|jeena nahi|nahi jeena|marna) chahta? ?(?:chahti|chahta)? ?(?:tha|thi) (?:wo|woh|wahi|aaj|ab|vo)(?! ..2 (?:bhi|abhi|phir))",
            "saying_almost_drowned": r"doobte doobte ..6 (?:nikala|nikali|nikaala|bacha|bachi|bachaya|bachayi|bache)",
            "saying_in_labour": r"(?:main|mai) ..1 mar (?:jaunga|jaungi) ..1 har (?:aurat|marees|mareez|patient|पेशेंट|پیشنٹ) ..1 (?:kehti|kehta|bolti|bolta)",
            "saying_history_taken": r"suicidal (?:ideation|thoughts|risk) ..1 (?:ki|ka|ke) ..1 (?:history|हिस्ट्री|ہسٹری|sawal|baare mein|bare me) ..2 (?:kaise|kese) (?:poochte|puchte|puchen|poochen|puchein|lete|len|puche|pooche)",
            # Weights, water, blood, tablets of everyday.
            "saying_lighter_heart": rf"{WEIGHT} (?:ka|se) bojh ..2 (?:kam|halka|hlka|utar|utra) ?..1 (?:ho|hua|hota|lag|laga|kar|gaya|jaye|jata)?",
            "saying_flooded": r"(?:manzil|hostel|sadak|road|रोड|روڈ|gali|colony|कॉलोनी|کالونی|ghar|shehar|gaon|campus|कैंपस|کیمپس|parking|पार्किंग|پارکنگ|basement|बेसमेंट|بیسمنٹ|kamra|ground|ग्राउंड|گراؤنڈ) (?:doob|dub) (?:gaya|gayi|gai|gaye|raha|rahi|jata|jati)",
            "saying_nosebleed": r"(?:naak|nak) se ..1 khoon ..6 (?:garmi|nakseer|naksir|sardi|khushki)|(?:garmi|nakseer|naksir) ..5 (?:naak|nak) se ..1 khoon|khoon ..1 (?:nikal|beh|aa|aata|nikla) ..1 (?:raha|rahi|hai)? ?..1 (?:naak|nak) se ..1 (?:garmi|nakseer|naksir)",
            "saying_dispensary": r"(?:dawa khane|dawakhane) se ..1 (?:lani|lana|laya|layi|le aa|lena|leni|mangwa|mangwani) ?(?:hai|hain)?(?! ..4 (?:neend|goliyan|saari))|goliyan gin ..1 (?:rakhni|deni|likhni|baantni|bantni) (?:padti|parti|hoti)",
            "saying_drinks_alone": r"khud hi (?:peeta|peeti|peete|pita|piti) (?:raha|rahi|rahe)(?! ..4 (?:apne aap|khud ko|sar|mukka|phenyl|zeher|tezab|acid|sharab mein))",
            "saying_own_haircut": r"(?:bangs|fringe|फ्रिंज|flicks|baal|nakhun|naakhun|zulfein) ..1 khud (?:hi )?(?:kaat|cut) ..1 (?:liye|liya|li|diye|diya|loon|lun)",
            "saying_would_lose_hands": r"(?:warna|varna|nahi to) (?:haath|hath|ungliyan) kat (?:jata|jate|jaate|jaata|jayega|jayenge|jati)",
            # Figures of speech.
            "saying_deep_sleep": r"maut ki neend (?:sota|soti|sote|so jata|so jati) (?:hai|hain|tha|thi|the)(?! ..2 chaht)",
            "saying_wears_out": rf"{WEARS} ..1 jaan le (?:raha|rahi|rahe|lega|legi|leta|leti)|(?:ludo|लूडो|لڈو|carrom|कैरम|کیرم|chess|शतरंज|شطرنج|uno) ..8 jaan (?:le|nikal) (?:li|leta|leti|di|raha|rahi)",
            "saying_let_tasks_die": rf"marne do (?:is )?{TASKS} ..1 ko|{TASKS} ko ..1 marne do",
            "saying_take_me_from_class": rf"(?:bhagwan|allah|khuda|rab|god|ishwar) ..2 (?:utha|bula|bacha) (?:le|lo) (?:mujhe|mujhko|hamen|humein) ..1 (?:is|iss) ..3 {DULL} se",
            "saying_work_buries": rf"{DULL} ..2 (?:mujhe|hamen|humein) ..1 (?:qabar|kabar|qabr|kabr|shamshan) ..2 (?:utar|pahuncha|bhej|le)",
            "saying_nearly_arrived": r"marte marte ..2 (?:pahuncha|pahunchi|pohancha|pohanchi|pohancha|pahunche|bacha|bachi|bache|chai|yaad|aaya|aayi|khatam|pura|poora)",
            "saying_unmarried": r"(?:unmarried|अनमैरिड|ان میریڈ|single|सिंगल|سنگل|kunwara|kunwari|kuwara|kuwari|kanwara|kanwari) ..1 (?:hi )?mar (?:jaunga|jaungi)",
            "saying_lullaby_of_food": r"(?:lauki|tinde|tinda|karele|karela|khichdi|turai|mooli) (?:se|kha ke|khake|dekh ke) ..1 mar (?:jaunga|jaungi)|mar (?:jayega|jayegi|jaoge|jaunga|jaungi) ..1 (?:bina|baghair|bagair) (?:piye|chai|coffee|phone|wifi|net|biryani)",
            "saying_not_with_mosquitoes": r"nahi jeena ..1 (?:in|is|iss) (?:machhar|machharon|machchar|machcharon|makkhiyon|makkhi|garmi|khatmal|khatmalon|chipkali|cockroach|कॉकरोच|کاکروچ)(?! se)",
            "saying_grenade": r"khud ko ..1 (?:uda|maar|khatam) ..1 (?:liya|li|diya|lia) ..1 (?:grenade|ग्रेनेड|گرینیڈ|molotov)|(?:grenade|ग्रेनेड|گرینیڈ) ..2 khud ko ..1 (?:uda|maar)",
            "saying_cells_end_themselves": rf"(?:dank|dang|डंक|ڈنک) (?:maar|mar) ke ..1 khud mar ..1 (?:jati|jata|jate)|{CELLS} ..3 khud ..1 (?:hi )?(?:khatam|mar|maar|nasht|destroy) ?(?:karti|karta|karte|jati|jata|jate|leti|leta|kar)?",
            "saying_bier_is_gone": r"(?<!jis din )meri to (?:arthi|janaza) (?:uth|nikal) (?:gayi|gai|gaya)",
            "saying_typed": r"ki jagah ..1 (?:mar jana|marna|mar jaun|mar gaya) ..1 (?:type|टाइप|ٹائپ|likh|send|सेंड|سینڈ)|(?:marne|jaan dene|mar jane) wali baat ..1 (?:muhaware|muhavre|muhawre)",
            # What others do and did: a curfew, a quarrel, a fourth try.
            "saying_curfew": r"baje ..2 baad ..3 gate ..1 (?:nahi|band|lock|बंद) ..1 (?:kholti|kholte|khulta|hota|ho|karte|karti|khol)",
            "saying_in_between": r"(?:mujhe|mujhko|hamen|humein) ..1 beech (?:mein|me) ..1 (?:daal|dal|la|ghaseet) (?:dete|deta|deti|diya|di|rahe|raha|rahi)(?! ..2 maar)",
            "saying_fourth": r"(?:mera|meri|mere) (?:chautha|chauthi|chauthe) (?:crash|क्रैश|کریش|semester|सेमेस्टर|سمسٹر|sem|paper|पेपर|پیپر|exam|एग्जाम|ایگزام|saal|year|din|hafta|mahina|match|मैच|میچ|goal|गोल|گول|interview|इंटरव्यू|انٹرویو|project|प्रोजेक्ट|پروجیکٹ|assignment|असाइनमेंट|اسائنمنٹ|test|टेस्ट|ٹیسٹ|lecture|लेक्चर|لیکچر|cup|कप|کپ|chai|number|नंबर|نمبر|ghanta|page|पेज|پیج)",
            "saying_will_not_compare": r"(?:is|iss) (?:baar|dafa) ..3 (?:muqabla|mukabla|compare|तुलना|tulna|comparison|jhagda|jhagra|behas|bahas|umeed|deri|late|aalas|procrastinate) nahi (?:karunga|karungi)",
            "saying_stillborn_dummy": r"(?:dummy|डमी|ڈمی|paudha|machhli|machli|battery|बैटरी|بیٹری|laptop|लैपटॉप|لیپ ٹاپ|phone) ..1 zinda nahi (?:hua|hui|ho|bacha|bachi|raha|rahi)",
        },
    ),
)
