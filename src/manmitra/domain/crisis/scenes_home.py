"""At home and among friends: a cousin who comes for noodles, blackmail for momos, a house that one has long left."""

from typing import Final

from manmitra.domain.crisis.rule import compiled
from manmitra.domain.crisis.scene import EVERY, Scene
from manmitra.domain.crisis.scenes_bouts import BLACKMAIL, LEERS
from manmitra.domain.crisis.scenes_others import SHUT_IN, STILL_HITS

_LARDER: Final = r"(?:maggi|noodles|charger|chips|biscuits?|chocolates?|headphones?|earphones?|earbuds|kurkure|snacks?|namkeen|kambal|razai|मैगी|चार्जर|चिप्स|बिस्कुट|चॉकलेट|ईयरफोन|कंबल|नमकीन|میگی|چارجر|چپس|بسکٹ|چاکلیٹ|کمبل|نمکین)"
ENTERS: Final = compiled(
    r"(?:room|kamre|kamray|कमरे|रूम|کمرے|روم) (?:me|mein|mai|main|में|मे|میں)(?: [^ ]+){0,2} (?:ghus\w*|aata|aati|aate|aa|घुस[^ ]*|आता|आती|आ|گھس[^ ]*|آتا|آتی|آ)"
)
TAKES: Final = compiled(
    rf"{_LARDER} (?:chura\w*|chori|maangne|lene|khane|uthane|चुरा[^ ]*|चोरी|मांगने|लेने|खाने|उठाने|چرا[^ ]*|چوری|مانگنے|لینے|کھانے|اٹھانے)"
)
_TREAT: Final = r"(?:momos?|burgers?|pizza|samos\w+|golgapp\w+|pani puri|biryani|ice ?cream|chai|coffee|maggi|shawarma|roll|treat|party|chocolates?|मोमोज?|बर्गर|पिज्जा|समोस[^ ]*|गोलगप्प[^ ]*|बिरयानी|आइसक्रीम|चाय|पार्टी|برگر|پیزا|سموس[^ ]*|بریانی|چائے|مومو[^ ]*|شوارما|پارٹی)"
FED: Final = compiled(
    rf"{_TREAT} (?:khila|pila|de|do|खिला|पिला|दे|दो|کھلا|پلا|دے|دو)[^ ]*(?: [^ ]+)? (?:warna|varna|nahi to|nahi toh|वरना|नहीं तो|ورنہ|نہیں تو)"
)
NO_TREAT: Final = compiled(
    r"nud\w+|nang\w*|private|nahat\w*|kapd\w*|kapr\w*|intimate|leak|viral|paise|paisa|rupa\w+|lakh|hazaa?r|dhamk\w*|ex|fake|raat|akel\w*|papa|abbu|dar|darr|"
    r"नंग[^ ]*|प्राइवेट|नहात[^ ]*|कपड़[^ ]*|लीक|वायरल|पैसे|लाख|हज़ार|धमक[^ ]*|रात|अकेल[^ ]*|पापा|डर|"
    r"ننگ[^ ]*|نہات[^ ]*|کپڑ[^ ]*|لیک|وائرل|پیسے|لاکھ|ہزار|دھمک[^ ]*|رات|اکیل[^ ]*|ابو|ڈر"
)
# Who was beaten at home, and lives elsewhere now.
WAS_SO: Final = compiled(
    r"(?:pehle|pahle|pehlay|पहले|پہلے)(?: [^ ]+){0,3} (?:maa?r ?peet|maa?rpit|pitai|maa?rpeet|मारपीट|मार पीट|पिटाई|مارپیٹ|مار پیٹ|پٹائی) (?:hoti|hota|hua karti|होती|ہوتی) (?:thi|tha|थी|تھی)"
)
LEFT: Final = compiled(
    r"(?:nani|mausi|bua|mama|mami|chachi|khala|phuphi|nana|dadi|नानी|मौसी|बुआ|मामा|चाची|दादी|نانی|خالہ|پھوپھی|ماموں|چچی|دادی) (?:ke|के|کے) (?:yahan|ghar|paas|यहां|यहाँ|घर|पास|یہاں|گھر|پاس)(?: [^ ]+){0,2} (?:aa|chal\w+|reh\w*|shift|आ|चल[^ ]*|रह[^ ]*|शिफ्ट|آ|چل[^ ]*|رہ[^ ]*)"
)
# What was feared of ragging, and how the seniors teach one to cook.
FEARED: Final = compiled(r"(?:ragging|raging|रैगिंग|ریگنگ) (?:ka|का|کا) (?:dar|darr|khauf|डर|ڈر|خوف) (?:tha|था|تھا)")
# Who sulks shuts a door behind oneself.
SULKS: Final = compiled(
    r"(?:gusse|गुस्से|غصے) (?:me|mein|se|में|से|میں|سے) (?:[^ ]+ )?(?:darwaza|darwaja|दरवाजा|दरवाज़ा|دروازہ) (?:band|बंद|بند) (?:kar|कर|کر) (?:liya|leti|leta|लिया|लेती|लेता|لیا|لیتی|لیتا)"
)
# Digestive sweets are swallowed by the handful.
DIGESTS: Final = compiled(
    r"hajmola|hazmola|churan|chooran|strepsils|vicks|tic ?tac|imli|pachnol|toffee|हाजमोला|चूरन|इमली|टॉफी|ہاجمولا|ہاضمولا|چورن|املی|ٹافی"
)
NO_SWEETS: Final = compiled(
    r"neend|nind|paracetamol|tablets?|sleeping|zehe?r|hosh|behosh|hospital|ulti|नींद|पैरासिटामोल|ज़हर|होश|बेहोश|अस्पताल|उल्टी|نیند|زہر|ہوش|بےہوش|ہسپتال|الٹی"
)
# Who leaves an office says goodbye to all of it.
LAST_WORKDAY: Final = compiled(
    r"last working day|notice period|(?:office|company|job|दफ्तर|ऑफिस|دفتر|آفس) (?:ka|की|का|کا) (?:aa?khi?ri|last|आखिरी|آخری) (?:din|day|दिन|دن)|(?:last|aa?khi?ri|आखिरी|آخری) (?:din|day|दिन|دن) (?:tha |था |تھا )?(?:office|company|job|ऑफिस|دفتر|آفس)"
)

SCENES: Final = (
    Scene(("other_farewell", "other_says_farewell", "farewell", "last_words"), EVERY, LAST_WORKDAY),
    Scene(("assaults", "enters_rooms", "sold_off", "holds_pictures"), ENTERS, TAKES, LEERS),
    Scene(("blackmails", "abused", "forced", "threatened"), BLACKMAIL, FED, NO_TREAT),
    Scene(("strikes", "beaten", "hurt_by"), WAS_SO, LEFT, STILL_HITS),
    Scene(
        ("ragged", "abused", "forced"),
        FEARED,
        compiled(
            r"(?:banana|pakana|cycle|chalana|बनाना|पकाना|چلانا|بنانا|پکانا) (?:sikh|seekh|सिख|सीख|سکھ)[^ ]*|(?:notes|kitab\w*|नोट्स|किताब[^ ]*|نوٹس|کتاب[^ ]*) (?:di|diye|दी|दिए|دی|دیے)[^ ]*"
        ),
        compiled(
            r"thappa[dr]\w*|kapd\w*|kapr\w*|nang\w*|murga|zabardasti|dhamk\w*|chot|khoon|maa?r[aei]|थप्पड़|कपड़े|नंग[^ ]*|मुर्गा|جبر[^ ]*|تھپڑ|کپڑے|ننگ[^ ]*|مرغا"
        ),
    ),
    Scene(("confined",), SULKS, None, SHUT_IN),
    Scene(
        (
            "pills_taken",
            "taken",
            "too_many",
            "other_in_danger",
            "taken_pills",
            "swallowed",
            "other_swallowed",
            "ready_means",
            "means_taken",
        ),
        EVERY,
        DIGESTS,
        NO_SWEETS,
    ),
)
