"""Farewells of cities, lodgings, jobs and apps, and letters that are no last ones."""

from typing import Final

from manmitra.domain.crisis.rule import compiled
from manmitra.domain.crisis.scene import GRAVE, Scene

PARTING: Final = ("farewell", "goodbye", "last_time", "last_words", "wont_be", "hint_farewell", "hint_last_thing")
LETTERS: Final = ("note", "hint_letter", "last_words")
_CITY: Final = (
    r"delhi|dilli|mumbai|bombay|pune|kota|lucknow|aligarh|jaipur|patna|kolkata|calcutta|chennai|bangalore|bengaluru|hyderabad|srinagar|jammu|bhopal|indore|kanpur|allahabad|prayagraj|varanasi|bana?ras|ranchi|guwahati|shillong|imphal|chandigarh|dehradun|roorkee|kharagpur|surat|ahmedabad|nagpur|amritsar|ludhiana|gwalior|jodhpur|udaipur|goa|kochi|mysore|manipal|vellore|warangal|trichy|agra|meerut|noida|gurgaon|lahore|karachi|"
    r"दिल्ली|मुंबई|पुणे|कोटा|लखनऊ|अलीगढ़|जयपुर|पटना|कोलकाता|चेन्नई|बेंगलुरु|हैदराबाद|श्रीनगर|भोपाल|इंदौर|कानपुर|इलाहाबाद|प्रयागराज|वाराणसी|बनारस|रांची|चंडीगढ़|देहरादून|नागपुर|आगरा|मेरठ|"
    r"دہلی|دلی|ممبئی|پونے|کوٹا|لکھنؤ|علی گڑھ|جے پور|پٹنہ|کولکاتا|کلکتہ|حیدرآباد|سری نگر|بھوپال|کانپور|الہ آباد|بنارس|لاہور|کراچی"
)
_WORK: Final = (
    r"naukri|job|office|offices|daftar|company|internship|startup|gym|tinder|bumble|hinge|insta|instagram|facebook|snapchat|twitter|reels|netflix|swiggy|zomato|linkedin|pubg|physics|chemistry|bio|biology|maths|stream|gyarahvi|barahvi|dasvi|1[0-2]th|class 1[0-2]|first year|second year|third year|"
    r"नौकरी|ऑफिस|दफ्तर|कंपनी|इंटर्नशिप|जिम|टिंडर|इंस्टा|इंस्टाग्राम|फेसबुक|ग्यारहवीं|बारहवीं|दसवीं|फिजिक्स|नेटफ्लिक्स|"
    r"نوکری|دفتر|آفس|کمپنی|انٹرنشپ|جم|ٹنڈر|انسٹا|انسٹاگرام|فیس بک|گیارہویں|بارہویں|دسویں"
)
_BYE: Final = r"(?:alvida|good ?bye|bye|bye bye|tata|khuda hafiz|अलविदा|बाय|الوداع|خدا حافظ)(?: forever)?"
_LAST: Final = r"(?:aa?khi?ri|last|antim|आखिरी|अंतिम|लास्ट|آخری) (?:din|day|raat|shaam|shift|दिन|रात|शाम|دن|رات|شام)"
_OF: Final = r"(?:ko|ka|ki|ke|se|pe|par|me|mein|mai|को|का|की|के|से|पे|पर|में|کو|کا|کی|کے|سے|پہ|پر|میں)"
# What is left behind is named beside the parting: never "goodbye all", "goodbye friends".
PLACES: Final = compiled(
    rf"{_BYE} (?:{_CITY}|{_WORK})|(?:{_CITY}|{_WORK}) (?:{_OF} )?(?:aaj |आज |آج )?{_BYE}|(?:{_WORK}) {_OF} (?:aaj |आज |آج )?{_LAST}"
)
_LODGING: Final = r"pg|p g|hostel|flat|kamre|room|पीजी|हॉस्टल|फ्लैट|कमरे|پی جی|ہاسٹل|ہوسٹل|فلیٹ|کمرے"
LODGINGS: Final = compiled(
    rf"(?:{_LODGING}|{_CITY}) {_OF} (?:aaj |आज |آج )?{_LAST}|{_LAST} (?:is |इस |اس )?(?:{_LODGING}|{_CITY}) {_OF}"
)
# Of a last night in a hostel, packing or a train must tell that one moves out; so of a last plate of kebab.
LEAVES: Final = compiled(
    r"(?:saa?maan|bag|bags|suitcase|सामान|बैग|سامان|بیگ)(?: [^ ]+){0,2} (?:bandh?\w*|baandh\w*|pack\w*|बंध[^ ]*|बांध[^ ]*|पैक|بندھ[^ ]*|باندھ[^ ]*|پیک)|packing|पैकिंग|پیکنگ|(?:kal|subah|shaam|raat|कल|सुबह|शाम|کل|صبح|شام) (?:subah |shaam |raat |सुबह |शाम |صبح |شام )?(?:ki|की|کی) (?:train|bus|flight|gaadi|gadi|ट्रेन|बस|फ्लाइट|गाड़ी|ٹرین|بس|فلائٹ|گاڑی)|(?:station|airport|bus adda|स्टेशन|एयरपोर्ट|اسٹیشن|ایئرپورٹ) (?:ja\w*|nikal\w*|जा[^ ]*|निकल[^ ]*|جا[^ ]*|نکل[^ ]*)|(?:shift|शिफ्ट|شفٹ) (?:ho|kar|हो|कर|ہو|کر)\w*|ghar wapsi|घर वापसी|گھر واپسی"
)
_DISH: Final = r"(?:chhole|chole|bhature|biryani|kebab|kabab|momos?|pizza|burger|samos\w+|maggi|golgapp\w+|jalebi|rabri|nihari|छोले|भटूरे|बिरयानी|कबाब|मोमो|पिज्जा|समोसे|जलेबी|کباب|بریانی|نہاری|سموسے|جلیبی)"
DISHES: Final = compiled(
    rf"(?:aa?khi?ri|last|आखिरी|آخری) (?:baar|bar|time|बार|بار) (?:[^ ]+ ){{0,2}}{_DISH}|{_DISH} (?:[^ ]+ ){{0,3}}(?:aa?khi?ri|last|आखिरी|آخری) (?:baar|bar|time|बार|بار)"
)
DIETS: Final = compiled(rf"gym|diet|dieting|sugar free|vegan|ramzan|vrat|जिम|डाइट|व्रत|جم|ڈائٹ|رمضان|{LEAVES.pattern}")
# "Goodbye" sung, or written for the fourth time by one who always came back.
SUNG: Final = compiled(
    r"(?:kabhi|कभी|کبھی) (?:alvida|अलविदा|الوداع) (?:na|naa|ना|न|نہ|نا) (?:keh\w*|kah\w*|कह[^ ]*|کہ[^ ]*)|(?:baar|times?|बार|بار) (?:wapas|vapas|back|वापस|واپس) (?:aa?|आ|آ) (?:chuk\w*|ga\w*|चुक[^ ]*|गय[^ ]*|چک[^ ]*|گی[^ ]*)"
)
# Who is on leave tomorrow is not in class; an end in a report card is of the marks.
ABSENT: Final = compiled(
    r"proxy|(?:mark|put|lagao?|laga) (?:my |meri )?attendance|attendance (?:laga\w*|mark)|on leave|chh?utti|chh?uttiyan|principal|application|passport|medical leave|half day|छुट्टी|हाजिरी लगा[^ ]*|प्रिंसिपल|چھٹی|حاضری لگا[^ ]*|پرنسپل"
)
NOT_TODAY: Final = compiled(
    r"(?:kal|aaj|कल|आज|کل|آج) (?:se|से|سے) (?:class|classes|lab|gym|coaching|tuition|khana|mess|office|क्लास|लैब|जिम|कोचिंग|खाना|मेस|کلاس|لیب|جم|کوچنگ|کھانا|میس)(?: [^ ]+){0,5}"
)
MARKS: Final = compiled(r"the end|द एंड|دی اینڈ")
SCOLDS: Final = compiled(r"report card|chappal|result|marks|रिपोर्ट कार्ड|चप्पल|रिजल्ट|رپورٹ کارڈ|چپل|رزلٹ")
_LAST_ONES: Final = r"aa?khi?ri|antim|last|final|details|pin|fd|insurance|subah|morning|padh len\w*|parh len\w*|kyu\w* ja\w*|सुबह|पढ़ लेन[^ ]*|صبح|پڑھ لین[^ ]*|good ?bye|alvida|har saa?lgirah|aane wal[aei]|agl[aei]|every|next|future|when im|jab main|jab mai|tab tak|mere jaa?ne|आखिरी|अंतिम|अलविदा|आने वाल[^ ]*|अगल[^ ]*|हर जन्मदिन|जब मैं|तब तक|मेरे जाने|آخری|الوداع|آنے وال[^ ]*|اگل[^ ]*|ہر سالگرہ|جب میں|تب تک|میرے جانے"
LAST_LETTER: Final = compiled(f"{GRAVE.pattern}|{_LAST_ONES}")
WRITES: Final = compiled(
    r"khat|chitth?i|letter|letters|note|diary|card|खत|ख़त|चिट्ठी|लेटर|नोट|डायरी|कार्ड|خط|چٹھی|لیٹر|نوٹ|ڈائری|کارڈ"
)
# A letter with a day, an office, an answer or a spelling of its own.
POST: Final = compiled(
    r"birthday|b ?day|janamdin|janmdin|saa?lgirah|anniversary|(?:mother|father|teacher|women|valentine)s ?day|imla|ghalti\w*|galti\w*|spelling\w*|handwriting|principal|editor|sarkar|burai|jawab(?! (?:ki|ka|mat|nahi|na|dena))|reply|replied|greeting|rakhi|postcard|pen ?pal|tarjuma|format|dakiya|postman|lifafa|helpline|committee|"
    r"जन्मदिन|सालगिरह|मदर्स डे|टीचर्स डे|गलती|गलतियां|वर्तनी|प्रिंसिपल|संपादक|बुराई|जवाब(?! (?:की|का|मत|नहीं|न))|राखी|डाकिया|लिफाफा|हेल्पलाइन|سالگرہ|مدرز ڈے|املا|غلطی|غلطیاں|پرنسپل|ایڈیٹر|برائی|جواب(?! (?:کی|کا|مت|نہیں|نہ))|لفافہ|ڈاکیا|ہیلپ لائن|کمیٹی"
)
# Lines and lists that are learned by heart, and thanks after a fest.
BY_HEART: Final = compiled(
    r"(?:monologue|lines?|script|formula\w*|tables?|chapter|poem|kavita|nazm|paath|dialogues?|speech|मोनोलॉग|कविता|सूत्र|पाठ|पहाड़[^ ]*|संवाद|نظم|سبق|مکالمہ|تقریر)(?: [^ ]+){0,2} (?:yaad|याद|یاد) (?:kar\w*|कर[^ ]*|کر[^ ]*)"
)
THANKS: Final = compiled(r"thank ?(?:you|u)|thanks|shukriya|dhanyavaad|धन्यवाद|शुक्रिया|شکریہ")
FEAST: Final = compiled(
    r"(?:fest|event|match|party|trip|shaa?di|show|mela|workshop|फेस्ट|मैच|पार्टी|शादी|मेला|فیسٹ|میچ|پارٹی|شادی|میلہ)(?: [^ ]+){0,2} (?:mast|maza|mazaa|acha|badhiya|super|hit|zabardast|मस्त|मजा|मज़ा|अच्छा|बढ़िया|مست|مزہ|اچھا|زبردست)(?: [^ ]+){0,2}"
)
# "He called me brother. The story is over, friends."
BROTHERED: Final = compiled(r"(?:bhai|bhaiya|भाई|भैया|بھائی|بھیا) (?:keh|kah|bol|कह|बोल|کہہ|بول) (?:diya|di|दिया|دیا)")

# An app may be left forever.
BUT_FOREVER: Final = compiled(GRAVE.pattern.replace("|forever", ""))
# In the saying it is the story that is over.
BUT_OVER: Final = compiled(GRAVE.pattern.replace("|khatam|khatm|khtm", "").replace("|खतम", "").replace("|ختم", ""))
# A diary makes lighter; a letter that does is another matter.
LIGHTER: Final = compiled(r"halk[ai] lag\w*|हल्का लग|हल्की लग|ہلکا لگ|ہلکی لگ")
# Who asks for a letter to be written doesn't leave one.
REQUEST: Final = compiled(
    r"(?:khat|letter|application|chitth?i|mail|खत|पत्र|चिट्ठी|आवेदन|خط|درخواست|چٹھی) (?:[^ ]+ )?(?:likh|लिख|لکھ) (?:sakt\w*|do|dijiye|dein|den|dogi|doge|सकत[^ ]*|दो|दीजिए|दें|دو|دیجیے|دیں|سکت[^ ]*)"
)
LAST_REQUEST: Final = compiled(
    r"aa?khi?ri|last|final|mar\w*|maut|zindagi|khudkushi|suicide|alvida|आखिरी|मर[^ ]*|मौत|जिंदगी|अलविदा|آخری|مر[^ ]*|موت|زندگی|الوداع|mere (?:baad|jaane)"
)
GONE: Final = compiled(
    r"mar(?!k)\w*|maut|zinda|zindagi|duniya|ha?u?mesha|alvida|maaf\w*|kabhi|forever|die|dead|alive|suicid\w*|goodbye|sorry|(?:tension|farak|farq|fark) nahi|is duniya|मर[^ ]*|मौत|जिंदा|ज़िंदा|जिंदगी|दुनिया|हमेशा|अलविदा|माफ[^ ]*|कभी|مر[^ ]*|موت|زندہ|زندگی|دنیا|ہمیشہ|الوداع|معاف[^ ]*|کبھی|khatam|khatm|खत्म|ختم"
)

SCENES: Final = (
    Scene(PARTING, PLACES, None, BUT_FOREVER),
    Scene(PARTING, LODGINGS, LEAVES),
    Scene(PARTING, DISHES, DIETS),
    Scene(PARTING, SUNG),
    Scene((*PARTING, "not_alive_by", "gone_soon"), compiled(r"kal|tomorrow|कल|کل"), ABSENT, GONE),
    Scene(PARTING, NOT_TODAY),
    Scene(PARTING, MARKS, SCOLDS),
    Scene(LETTERS, WRITES, POST, LAST_LETTER),
    Scene(("hint_letter",), compiled(r"diary|डायरी|ڈائری"), LIGHTER, LAST_LETTER),
    Scene(LETTERS, REQUEST, None, LAST_REQUEST),
    Scene(("hint_farewell",), BY_HEART),
    Scene(("hint_farewell",), THANKS, FEAST),
    Scene(("hint_farewell",), BROTHERED, None, BUT_OVER),
)
