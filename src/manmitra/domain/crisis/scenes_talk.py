"""What long posts are full of: deaths spoken of in general, deadlines, lifts, creams, and parents who look at a map."""

from typing import Final

from manmitra.domain.crisis.rule import compiled
from manmitra.domain.crisis.scene import GRAVE, Scene
from manmitra.domain.crisis.scenes_deaths import TOLD_OF
from manmitra.domain.crisis.scenes_means import EDGES
from manmitra.domain.crisis.scenes_others import DONE, RAGGING
from manmitra.domain.crisis.scenes_parting import PARTING

# Of no one in particular: "every time a student dies by suicide, the same debate".
WHENEVER: Final = compiled(
    r"(?:every|each|any) time (?:a|an|another|some|any) (?:\w+ )?(?:student|aspirant|kid|child|boy|girl|topper|teenager|farmer)|whenever (?:a|an|another|some|any) (?:\w+ )?(?:student|aspirant|kid|child|boy|girl|topper|teenager)|(?:so many|many|more|how many|most) (?:students|aspirants|kids|children|teenagers) (?:die|are dying|commit|kill|end)|"
    r"jab (?:bhi|b) (?:[^ ]+ ){0,4}(?:koi|kisi) (?:[^ ]+ ){0,3}(?:student|aspirant|bachch[aei]|lad?k[aei])|जब भी (?:[^ ]+ ){0,4}(?:कोई|किसी) (?:[^ ]+ ){0,3}(?:छात्र|छात्रा|स्टूडेंट|बच्चा|बच्चे|लड़का|लड़की)|جب بھی (?:[^ ]+ ){0,4}(?:کوئی|کسی) (?:[^ ]+ ){0,3}(?:طالب علم|طالبہ|سٹوڈنٹ|بچہ|لڑکا|لڑکی)"
)
I_TOO: Final = compiled(
    r"me too|i too|i also|myself|i (?:want|wanna|will|would|wish|could|should|might|feel|envy|understand)|join|follow|next|lucky|jealous|peace|main bhi|mai bhi|mujhe bhi|mera bhi|meri baari|himmat|"
    r"मैं भी|मुझे भी|मेरा भी|मेरी बारी|हिम्मत|میں بھی|مجھے بھی|میرا بھی|میری باری|ہمت"
)
CREAMS: Final = compiled(
    r"salicylic|glycolic|hyaluronic|lactic|azelaic|niacinamide|retinol|serum|face ?wash|moisturi[sz]ers?|sunscreen|toner|vitamin c|सीरम|फेस वॉश|فیس واش|سیرم"
)
THROWN: Final = compiled(
    r"thr[oe]w\w*|pour\w*|attack\w*|ph?en?k\w*|daal\w*|dal d\w*|threat\w*|dhamk\w*|फेंक[^ ]*|डाल[^ ]*|धमक[^ ]*|پھینک[^ ]*|ڈال[^ ]*|دھمک[^ ]*"
)
RAGGING_TALK: Final = compiled(
    r"(?:ragging|raging|रैगिंग|ریگنگ) (?:is (?:not|never|a crime|banned|illegal)|isnt|ban|banned|culture|wal[aei] (?:topic|post|thread|baat)|वाल[ाेी] (?:टॉपिक|पोस्ट|बात)|والی? (?:ٹاپک|پوسٹ|بات)|par (?:baat|charcha|post)|pe (?:baat|charcha|post))"
)
UPWARDS: Final = compiled(r"upar|uper|oopar|ऊपर|اوپر")
LIFT: Final = compiled(
    r"lift|elevator|escalator|floor|manzil|seedhi\w*|sidhi\w*|stairs|लिफ्ट|मंजिल|सीढ़ी[^ ]*|لفٹ|منزل|سیڑھی[^ ]*"
)
# A day that ends something on paper only.
_LAST: Final = r"(?:last|final|aa?khi?ri|antim|आखिरी|अंतिम|लास्ट|آخری)"
DEADLINE: Final = compiled(
    rf"{_LAST} (?:day|date|din|dinn|tareekh|tarikh|baar|bar|chance|mauka|attempt|hours?|दिन|तारीख|बार|मौका|دن|تاریخ|بار|موقع)"
)
PAPERS: Final = compiled(
    r"forms?|fees?|bank|server|submi\w*|regist\w*|counsell?ing (?:round|fees?|ki)|admission|apply\w*|application|portal|challan|scholarship|document\w*|revision|syllabus|chapters?|otp|"
    r"फॉर्म|फीस|बैंक|सर्वर|जमा|रजिस्ट्रेशन|एडमिशन|पोर्टल|सिलेबस|فارم|فیس|بینک|سرور|جمع|رجسٹریشن|داخلہ|پورٹل|سلیبس"
)
# By the water with somebody, or on the roof for a reason that is told.
BY_THE_WATER: Final = compiled(
    r"(?:walk\w*|stroll\w*|dragged me|took me|went|sat|sitting|sit)(?: \w+){0,6} (?:by|near|around|on|along|at) the (?:lake|river|sea|beach|ghat|terrace|roof|bridge)"
)
FOR_AIR: Final = compiled(
    r"friends?|roommates?|cousins?|brother|sister|felt like a human|breeze|fresh air|music|stars|chai|tea|coffee|birds|stud(?:y|ied|ying)|revis\w*|couldnt bear to (?:pass|see|meet|face) (?:him|her|them)|power cut|heat"
)
HIGHER: Final = compiled(
    rf"{GRAVE.pattern}|jump\w*|ledge|edge|railing|look(?:ed|ing)? down|thought|thinking|wonder\w*|fall\w*|drown\w*|cold water"
)
PARENTS_TRACK: Final = compiled(
    r"(?:parents?|mom|mummy|mum|mother|dad|papa|father|family|ghar ?wal[aei])(?: \w+){0,3} track\w* (?:my|our|meri) (?:location|phone|live location)"
)
HARSH: Final = compiled(
    r"beat\w*|hit\w*|slap\w*|lock\w*|threat\w*|hurt\w*|kill\w*|marry|marriage|shaadi|forc\w*|maa?r\w*|dhamk\w*|zabardasti"
)
THREATENS: Final = compiled(r"dhamk\w*|threat\w*|warn\w*|धमक[^ ]*|دھمک[^ ]*")
BY_RULE: Final = compiled(
    r"attendance|haazri|hazri|ghar (?:pe |par )?(?:call|phone)|parents ko (?:call|bula\w*|phone)|(?:call|calling|inform\w*) (?:my |our )?parents|fine|debar\w*|detain\w*|उपस्थिति|हाजिरी|जुर्माना|حاضری|جرمانہ"
)
BEYOND_RULES: Final = compiled(
    r"touch\w*|chh?u\w*|room|kamr[ae]|raat|akel\w*|photo\w*|video\w*|pics?|kapd\w*|kapr\w*|maa?r\w*|peet\w*|kill\w*|acid|marks|"
    r"छू[^ ]*|कमर[^ ]*|रात|अकेल[^ ]*|फोटो|वीडियो|मार[^ ]*|چھو[^ ]*|کمر[^ ]*|رات|اکیل[^ ]*|تصویر[^ ]*|ویڈیو|مار[^ ]*"
)

SCENES: Final = (
    Scene(TOLD_OF, WHENEVER, None, I_TOO),
    Scene(("hurt_others", "threatened", "threats"), CREAMS, None, THROWN),
    Scene(RAGGING, RAGGING_TALK, None, DONE),
    Scene(PARTING, UPWARDS, LIFT),
    Scene(PARTING, DEADLINE, PAPERS),
    Scene((*EDGES, "on_the_brink"), BY_THE_WATER, FOR_AIR, HIGHER),
    Scene(("follows",), PARENTS_TRACK, None, HARSH),
    Scene(("threats", "menaces", "threatened"), THREATENS, BY_RULE, BEYOND_RULES),
)
