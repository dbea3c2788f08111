"""Letters that stand for words nobody wants to write out, as young people shorten them, and words said in halves."""

from typing import Final

from manmitra.domain.crisis.model import Tier
from manmitra.domain.crisis.rule import heard, rules

WHEN: Final = r"(?:tonight|today|tomorrow|now|soon|this (?:week|weekend|month)|after (?:the )?\w+|aaj|aj|abhi|kal|aaj raat|parso|raat ko|pakka|today itself)"
WANT: Final = r"(?:want(?:ed)? to|wanna|going to|gonna|gotta|about to|ready to|decided to|planning to|plan to|tempted to|need to|trying to|tryna|will|ill|just|might|should)"
THOUGHT: Final = r"(?:thoughts?|urges?|ideation|plans?|feelings?|attempts?|note|letter|mood|wale? (?:khayal|vichar|thoughts?)|wala (?:vichar|vichaar|khayal|thought|kaam))"
# "Sui" is a needle too, and who runs or has a topic says the rest.
HARMLESS: Final = r"marathon|running|cycling|trek|odometer|mileage|bungee|skydiving|research|assignment|essay|project|seminar|article|thesis|topic|exam|exams|result|results|syllabus|quota|admit card"
TOPIC: Final = r"research|रिसर्च|ریسرچ|assignment|असाइनमेंट|essay|project|प्रोजेक्ट|seminar|सेमिनार|article|lekh|topic|टॉपिक|film|फिल्म|فلم|kitab|kitaab|workshop|वर्कशॉप"

ENGLISH: Final = (
    *rules(
        "en",
        Tier.HIGH,
        {
            "kms": rf"{WANT} kms(?:ing)?|kms {WHEN}|kms (?:for real|fr|fr fr|no joke|not joking|pls|please)|{WHEN} kms|(?:i|im|thinking (?:of|about)|thoughts of|thoughts about) kmsing|kmsing (?:is|tonight|today|soon)",
            "ctb": rf"{WANT} (?:ctb|catch (?:the|my) bus forever)|ctb {WHEN}|ctb(?:ing)? (?:date|method|plan|partner|note)|(?:my|the) ctb (?:date|plan|day|note)",
            "sui": rf"sui {THOUGHT}|(?:sui|suic) (?:karne|karna|krna|krne|karu|karun|kar lu|kr lu|karlu|krlu|kar lunga|kar lungi)|sui (?:करने|करना|कर|करूं|کرنے|کرنا|کر)|(?:i am|im|feel|feeling|felt|being|been|very|so|actively) sui(?: ?$)",
            "s_word": r"(?:the |that |ek |wo |woh |वो |وہ )?(?:s|स|ایس) (?:word|wala (?:word|shabd|lafz|kaam|thought|vichar)|वाला (?:शब्द|काम|ख्याल|विचार)|والا (?:لفظ|کام|خیال)|thing) (?:\w+ ){0,4}(?:tonight|today|back|again|karna|karne|krna|करना|करने|کرنا|کرنے)",
            "sh_again": r"(?:sh|s h|self h|selfharm|self harm) (?:relapse|relapsed|relapsing|again|urge|urges|scars? fresh|update|since|phir|dobara|ho gaya|kiya|kar liya)|(?:relapsed|relapse) (?:on|into|with) (?:sh|s h|self harm)",
            "hanging_thoughts": r"(?:hanging|jumping|od|overdosing|overdose|phansi|fansi|phaansi|suicide|kms|latakne|koodne) (?:k|ke|ki|wale|waale) (?:khayal|khyal|khayaal|vichar|vichaar|thoughts?|soch)",
            "hanged_tonight": r"^(?:bas |main |mai |mein )?(?:aaj raat|aj raat|tonight|abhi) (?:phansi|fansi|phaansi|faansi|suicide|khudkushi|kms)(?: ?$| (?:pakka|final|laga|lagaunga|lagaungi|fix|done))",
        },
        unless=HARMLESS,
    ),
)
HEARD: Final = (
    *heard(
        Tier.HIGH,
        {
            "self_harm_by_name": r"(?:self|सेल्फ|سیلف) (?:harm|हार्म|ہارم) ..1 (?:karta|karti|karna|karne|kiya|kar li|kar liya|chalu|chaloo|jari|phir|dobara|hua|hota|roz|mann|aaj)",
        },
        unless=TOPIC,
    ),
)
SAYINGS: Final = rules(
    "en",
    Tier.NONE,
    {
        "saying_distance": r"(?:\d+|few|some|many|how many|several|couple of|hundred|hundreds of|thousand|thousands of|kitne|kitni|kuch|itne|of|more) (?:kms|k m s)|kms (?:away|door|dur|long|per|an hour|from|to go|chal\w*|run|ran|walk\w*|cycl\w*|driv\w*|ride|by (?:bus|train|bike|cycle|foot))",
    },
)
