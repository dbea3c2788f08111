"""Poison in a granary, a roof full of friends, a kettle: means and high places that are only what they are."""

from typing import Final

from manmitra.domain.crisis.rule import compiled
from manmitra.domain.crisis.scene import GRAVE, Scene

EDGES: Final = (
    "edge",
    "at_the_edge",
    "ready_means",
    "at_the_spot",
    "means",
    "not_live",
    "other_in_danger",
    "brink_thought",
)
POISONS: Final = ("at_hand", "ready_means", "means", "means_at_hand", "taken", "swallowed", "other_in_danger")
WOUNDS: Final = ("self_harm", "hurting", "harming", "cutting", "kalai", "hurts_self", "cut_now")
# Whoever is on the roof with everybody looks at the moon, or for a kite.
_ALL: Final = r"(?:sab|hum sab|ham sab|sab log|dosto|doston|friends|cousins|bachche|family|we|we all|all of us|सब|हम सब|सब लोग|दोस्तों|बच्चे|سب|ہم سب|سب لوگ|دوستوں|بچے)"
_HIGH: Final = r"(?:chh?at|terrace|roof|balcony|cliff|edge|छत|बालकनी|छज्जे|چھت|بالکونی)"
_OTHERS: Final = rf"(?:{_ALL}|roommate|ladka|larka|ladki|larki|रूममेट|लड़का|लड़की|روم میٹ|لڑکا|لڑکی)"
ON_TOP: Final = compiled(rf"{_OTHERS}(?: [^ ]+){{0,6}} {_HIGH}(?: [^ ]+){{0,6}}|{_HIGH}(?: [^ ]+){{0,4}} {_OTHERS}")
MOON: Final = compiled(
    r"chand|chaand|chaa?nd raat|moon|stars|tare|sitare|patang\w*|kites?|eid|diwali|sunset|peanuts|astro|eclipse|grahan|picnic|trek|photo le|चांद|चाँद|तारे|पतंग[^ ]*|ईद|दिवाली|सूर्यास्त|ग्रहण|चांद|چاند|تارے|پتنگ[^ ]*|عید|دیوالی|گرہن|پکنک"
)
# In the water all of them jump, and into wells fall goats and keys.
SWUM: Final = compiled(
    r"(?:nadi|dariya|darya|river|jheel|talab|pool|sagar|samundar|kuen?|kuein|kuan|नदी|दरिया|झील|तालाब|कुएं|कुएँ|कुआं|دریا|ندی|جھیل|تالاب|کنویں|کنواں|پٹری|patri|पटरी)(?: [^ ]+){0,9}|(?:[^ ]+ ){1,9}(?:kuen?|kuein|कुएं|कुएँ|کنویں)(?: [^ ]+){0,3}"
)
BATHED: Final = compiled(
    rf"{_ALL} (?:ne|ने|نے)|(?:chh?alang\w*|छलांग[^ ]*|چھلانگ[^ ]*)(?: [^ ]+){{0,2}} {_ALL} (?:ne|ने|نے)|(?:bakri|gaay|bachh?ra|kutt[ae]|billi|chaa?bi|phone|mobile|ball|gend|chappal|balti|बकरी|गाय|बछड़ा|कुत्ता|बिल्ली|चाबी|फोन|गेंद|चप्पल|बाल्टी|بکری|گائے|بچھڑا|کتا|بلی|چابی|فون|گیند|چپل|بالٹی)(?: [^ ]+){{0,3}} (?:gir\w*|गिर[^ ]*|گر[^ ]*)|(?:tairn\w*|तैरन[^ ]*|تیرن[^ ]*) (?:sikh\w*|seekh\w*|सीख[^ ]*|سیکھ[^ ]*)|(?:ber|बेर|بیر) (?:tod\w*|तोड़[^ ]*|توڑ[^ ]*)"
)
_OWN_END: Final = r"mar (?:ja\w*|ne\w*|na)|marn\w+|maut|jeen[ae]|zindagi|khudkushi|suicide|khatam|khatm|zeher|zahar|alone|akel\w+|man|mann|bula\w*|मर जा[^ ]*|मरन[^ ]*|मौत|जीना|जिंदगी|खत्म|ज़हर|अकेल[^ ]*|मन|बुला[^ ]*|مر جا[^ ]*|مرن[^ ]*|موت|جینا|زندگی|ختم|زہر|اکیل[^ ]*|جی چاہ[^ ]*|دل چاہ[^ ]*|بلا[^ ]*|(?:khad[aie]|khar[aie]|baith[aie]|let[aie]|खड़[ाीे]|बैठ[ाीे]|लेट[ाीे]|کھڑ[اےی]|بیٹھ[اےی]|لیٹ[اےی]) (?:hu|hoon|hun|हूं|हूँ|ہوں)|(?:im|i am) (?:standing|sitting|on)|ko+d\w*|kud\w*|कूद[^ ]*|کود[^ ]*|jhuk\w*|झुक[^ ]*|جھک[^ ]*|bas (?:zara|ek)|बस (?:ज़रा|एक)|بس (?:ذرا|ایک)|jump|die|dying|end it|suicid\w*|goodbye|alvida|अलविदा|الوداع"
OWN_END: Final = compiled(_OWN_END)
BITTEN: Final = compiled(r"(?:kutt[aei]|कुत्ते|کتے) (?:ne|ने|نے) (?:ka+t\w*|काट[^ ]*|کاٹ[^ ]*)|rabies|रेबीज|ریبیز")
WATER: Final = compiled(r"pa+ni|पानी|پانی")
# A granary, a garden, a school: poison that is kept, taught or told of.
STORED: Final = compiled(
    r"(?:anaj|gehu\w*|gehoon|chawal|godown|khet|bori\w*|अनाज|गेहूं|गेहूँ|गोदाम|खेत|बोरी|बोरियों|اناج|گندم|گودام|کھیت|بوری|بوریوں) (?:me|mein|mai|ke liye|में|के लिए|میں|کے لیے)|weed ?killer|garden|rat trap"
)
POISON: Final = compiled(r"sul(?:ph|f)as|salfas|zehe?r|zahar|poison|सल्फास|ज़हर|जहर|سلفاس|زہر|keetnashak|कीटनाशक")
WITHIN_REACH: Final = compiled(
    r"mere paas|maine|main ne|mujhe|aaj raat|kha|khaa|pi|pee|mann?|dil|मेरे पास|मैंने|मुझे|आज रात|खा|पी|मन|दिल|میرے پاس|میں نے|مجھے|آج رات|کھا|پی|دل|tonight|myself|drink|swallow|eat|kar[zj]\w*|taraf|gay[ae]|कर्ज|तरफ|गए|गया|قرض|طرف|گئے|گیا"
)
TOLD: Final = compiled(
    r"heer|ranjha|romeo|juliet|socrates|suqrat|sukrat|meera|mira|cleopatra|laila|majnu|waris shah|qissa|qisse|hikmat|tiryaq|bums|bams|unani|ayurved\w*|antidote|toxicology|pharmacology|kirdar|kirdaar|हीर|रांझा|रोमियो|जूलियट|सुकरात|मीरा|लैला|किस्से|यूनानी|किरदार|ہیر|رانجھا|رومیو|جولیٹ|سقراط|لیلیٰ|قصے|حکمت|تریاق|یونانی|کردار"
)
MINE: Final = compiled(
    r"maine|main ne|mene|mujhe|main bhi|mai bhi|i|ive|im|my|mere paas|mann?|मैंने|मुझे|मैं भी|मेरे पास|मन|میں نے|مجھے|میں بھی|میرے پاس|(?:mera|meri|मेरा|मेरी|میرا|میری) (?!role|kirdar|kirdaar|किरदार|रोल|کردار|رول)"
)
# The old people's tablets, which the chemist is out of.
THEIR_TABLETS: Final = compiled(
    r"(?:ammi|abbu|abu|papa|mummy|maa|dadi|dada|nani|nana|mom|dad|अम्मी|पापा|मम्मी|मां|माँ|दादी|दादा|नानी|नाना|امی|ابو|ابا|دادی|دادا|نانی|نانا)(?: jaa?n| جان)? (?:ki|ke|की|के|کی|کے) (?:bp|b p|sugar|shugar|thyroid|dil|heart|diabetes|blood pressure|ghutn\w*|bukhar|बीपी|शुगर|थायराइड|दिल|बुखार|بی پی|شوگر|تھائیرائیڈ|دل|بخار) (?:ki |ke |wali |की |के |वाली |کی |کے |والی )?(?:goli\w*|dawa\w*|tablets?|गोली|गोलियां|गोलियाँ|दवा|दवाई|दवाइयां|گولی|گولیاں|دوا|دوائی|دوائیاں)"
)
EMPTIED: Final = compiled(
    r"haath|hath|mere|rakh\w*|gin|ginn?\w*|dekh rah\w*|हाथ|मेरे|रख[^ ]*|गिन[^ ]*|ہاتھ|میرے|رکھ[^ ]*|گن[^ ]*|kha|khaa|nigal\w*|sa+ri|ek sa+th|maine|main ne|jama|chh?upa\w*|overdose|behosh|hospital|खा|निगल[^ ]*|सारी|एक साथ|मैंने|जमा|छुपा[^ ]*|बेहोश|کھا|نگل[^ ]*|ساری|ایک ساتھ|میں نے|جمع|چھپا[^ ]*|بے ہوش"
)
ONE_TABLET: Final = compiled(
    r"(?:ek )?(?:goli|tablet|गोली|گولی) (?:kha|le|खा|ले|کھا|لے) ?(?:kar|ke|kr|कर|के|کر|کے)?(?: [^ ]+){0,4} (?:sar|sir|pet|सिर|सर|पेट|سر|پیٹ) ?(?:dard|दर्द|درد) (?:ki|ke liye|की|के लिए|کی|کے لیے)"
)
HANDED_IN: Final = compiled(
    r"(?:bandoo?q|pistol|rifle|बंदूक|पिस्तौल|राइफल|بندوق|پستول|رائفل)(?: [^ ]+){0,2} (?:police|thane|licen[sc]e|पुलिस|थाने|लाइसेंस|پولیس|تھانے|لائسنس)(?: [^ ]+){0,3} (?:jama|jamaa|surrender|de aay\w*|जमा|جمع)"
)
# Fruit is cut, razors are for beards, and kettles burn.
FRUIT: Final = compiled(
    r"(?:aam|seb|tarbooz|tarbuz|kharbooz\w*|kharbuz\w*|amrood|santr\w*|papit\w*|kela|kele|phal|ganna|ganne|nariyal|आम|सेब|तरबूज|खरबूजा|अमरूद|संतरे|पपीता|केला|केले|फल|गन्ना|नारियल|آم|سیب|تربوز|خربوزہ|امرود|سنگترے|پپیتا|کیلا|کیلے|پھل|گنا|ناریل) (?:ka+t|chheel|kat|काट|छील|کاٹ|چھیل)"
)
RAZOR: Final = compiled(r"razors?|shav\w+|daa?dhi|hajamat|रेजर|शेव[^ ]*|दाढ़ी|ریزر|شیو[^ ]*|داڑھی|حجامت")
SKIN: Final = compiled(r"(?:skin|gaal|chehra|स्किन|गाल|चेहरा|جلد|گال|چہرہ) (?:kat|cut|chhil|कट|छिल|کٹ|چھل)\w*")
ON_PURPOSE: Final = compiled(
    r"on purpose|purposely|when(?:ever)?|every|too much|always|keep|kept|to stop|instead|deserv\w*|again|feel\w*|numb|relief|punish\w*|myself|control|jaa?n ?b[ou]+jh\w*|khud ko|saza|sukoon|sukun|roz|phir se|जानबूझ[^ ]*|जान बूझ[^ ]*|खुद को|सजा|सुकून|फिर से|جان بوجھ|خود کو|سزا|سکون|پھر سے|kalai|कलाई|کلائی|wrists?|arms?|bleed\w*"
)
BURNT: Final = compiled(
    r"(?:burnt|burned|scalded) my (?:\w+ )?(?:hand|finger|fingers|tongue|palm|thumb|wrist) (?:on|with|from|while) (?:the |a |my |hot )*(?:kettle|tawa|pan|stove|oven|iron|press|tea|chai|coffee|cooker|silencer|geyser|steam|toaster|soup|cooking|maggi|wok|hotplate)|"
    r"(?:haath|hath|ungli|हाथ|उंगली|ہاتھ|انگلی)(?: [^ ]+){0,3} (?:tawe|tava|kettle|cooker|istri|press|chai|silencer|तवे|केतली|कुकर|इस्त्री|प्रेस|चाय|توے|کیتلی|ککر|استری|چائے)(?: [^ ]+){0,2} (?:jal|जल|جل)\w*"
)
SWEETS: Final = compiled(
    r"relapsed? (?:on|into|with|to) (?:\w+ )?(?:sugar|sweets?|chocolate|reels|insta\w*|coffee|caffeine|chai|phone|shopping|swiggy|zomato|junk|games?|gaming|pubg|youtube|nail biting|chips|maggi|cold ?drinks?|soda)"
)
SELF_CARE: Final = compiled(
    r"(?:self defen[cs]e|karate|judo|taekwondo|kushti|difa\w*|कराटे|जूडो|कुश्ती|आत्मरक्षा|دفاع[^ ]*|کراٹے|جوڈو|کشتی)(?: .*)?"
)
PRESENT: Final = compiled(
    r"(?:ammi|mummy|maa|didi|behe?n|baji|dadi|nani|khala|bhabhi|dulhan|मम्मी|मां|माँ|दीदी|बहन|दादी|नानी|भाभी|दुल्हन|امی|ماں|بہن|باجی|دادی|نانی|خالہ|بھابھی|دلہن) (?:ke|k|के|کے) (?:liye|lie|lye|लिए|لیے) (?:[^ ]+ )?(?:dupatt\w*|chunni|sa+r[ei]+|shawl|दुपट्टा|दुपट्टे|चुन्नी|साड़ी|शॉल|دوپٹہ|دوپٹے|چنری|ساڑھی|شال) (?:[^ ]+ )?(?:khari?d\w*|kharee?d\w*|li|liya|laa?y\w*|खरीद[^ ]*|लिया|ली|लाय[^ ]*|خرید[^ ]*|لیا|لی|لائ[^ ]*)"
)
# A saying was cut out before: a sign is left of it.
POULTRY: Final = compiled(
    r"(?:murg[ai]|murgh[ai]|gaay|bakri|kutt[ae]|billi|मुर्गी|मुर्गा|गाय|बकरी|कुत्ता|बिल्ली|مرغی|مرغا|گائے|بکری|کتا|بلی) (?:(?:mar|मर|مر) (?:gay[aie]|गई|गया|گئی|گیا)|#)"
)

SCENES: Final = (
    Scene(EDGES, ON_TOP, MOON, OWN_END),
    Scene(EDGES, compiled(r"(?:लटक|latak|لٹک)(?: .*)?"), MOON, compiled("mar|मर|مر|phanda|फंदा|پھندا|suicide|خودکشی")),
    Scene(("means", "not_live", "at_the_spot"), SWUM, BATHED, OWN_END),
    Scene(("brink_thought",), WATER, BITTEN, OWN_END),
    Scene(POISONS, POISON, STORED, WITHIN_REACH),
    Scene((*POISONS, "taken_pills"), compiled(r"zehe?r|zahar|poison|he thinks|she thinks|ज़हर|जहर|زہر"), TOLD, MINE),
    Scene(("other_in_danger", "at_hand", "taken", "means", "ready_means"), THEIR_TABLETS, None, EMPTIED),
    Scene(
        ("means", "taken", "ready_means"),
        ONE_TABLET,
        None,
        compiled(r"goliy\w+|goliya\w*|sa+ri|bahut|bohat|mar\w*|kabhi na|na uth\w*|सारी|बहुत|मर[^ ]*|ساری|بہت|مر[^ ]*"),
    ),
    Scene(("ready_means", "means_at_hand", "means"), HANDED_IN),
    Scene(WOUNDS, FRUIT, None, ON_PURPOSE),
    Scene(WOUNDS, SKIN, RAZOR, ON_PURPOSE),
    Scene(WOUNDS, BURNT, None, ON_PURPOSE),
    Scene(WOUNDS, SWEETS, None, compiled(r"cut\w*|blade|my ?self|harm\w*|hurt\w*|die|dying|suicid\w*|kat\w*|khud ko")),
    Scene(("cutting", "kalai"), SELF_CARE, None, compiled(r"blade|khoon|ka+t\w*|काट[^ ]*|خون|کاٹ[^ ]*|ब्लेड|بلیڈ")),
    Scene(("means_taken", "ready_means", "rope"), PRESENT, None, GRAVE),
    Scene(("other_will", "want_death", "marna"), POULTRY, None, compiled("mujhe|khud|मुझे|खुद|مجھے|خود")),
)
