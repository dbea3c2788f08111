"""At hand and at the place: what lies in the palm or under the pillow, what is tied to the bars, who stands out there.

In English and by ear. A place alone is a hint, and so is what is said of the depth below it.
"""

from typing import Final

from manmitra.domain.crisis.model import Tier
from manmitra.domain.crisis.rule import Hint, heard, rules

W: Final = r"\w+ "
POISON: Final = r"(?:sulphas|sulfas|salfas|celphos|pesticide|insecticide|weed ?killer|rat ?poison|rat ?kill)"
MY_PLACE: Final = r"(?:trunk|room|bag|drawer|cupboard|almirah|suitcase|locker|pocket|desk|hostel|wardrobe|bed)"
CLOTH: Final = r"(?:bed ?sheet|sheet|dupatta|scarf|belt|rope|cord|saree|stole|shawl|charger|wire|chunni|noose)"
FIXED: Final = r"(?:window|grill|bars|railing|hook|beam|fan|pipe|rod|shower|rafter)"
FARM: Final = r"wheat|godown|grains?|fields?|farm|shop|uncle|experiment|lab|garden|crops?|store room|seeds?"
CHORES: Final = r"bulb|clean\w*|chang\w+|dust\w*|fix\w*|repair\w*|paint\w*|curtains?|laundry|clothes|swing|monkeys?|tent|luggage|decorat\w*|lights"

ENGLISH: Final = (
    *rules(
        "en",
        Tier.IMMINENT,
        {
            "poison_kept": rf"(?:(?<!. )|i |ive )(?:have |just |already )*(?:bought|got|brought|hid|stole|kept|keep|have) (?:{W}){{0,4}}{POISON}|(?:i |ive )(?:have |just |already )*(?:bought|got|brought|hid|stole|kept) (?:{W}){{0,2}}poison(?! (?:ivy|pill|apple))|(?:{POISON}|poison) (?:bottle |packet |tablets? )?(?:is )?(?:\w+ )?(?:in|inside|under) my {MY_PLACE}",
            "tied_to": rf"(?:tied|tying|knotted|looped|hung) (?:my |the |a )?(?:\w+ )?{CLOTH} (?:{W}){{0,2}}(?:to|on|around|over|from) the (?:\w+ )?{FIXED}",
            "under_the_fan": r"(?:on|onto|climbed|climbing) (?:a|the|my) (?:\w+ )?(?:chair|stool|table|bucket) (?:\w+ ){0,2}(?:under|below|beneath) the (?:ceiling )?(?:fan|hook|beam)|(?:chair|stool) (?:is )?(?:\w+ )?(?:under|below|beneath) the (?:ceiling )?(?:fan|hook)",
            "on_the_wall": r"(?:standing|sitting|stood|balancing) on the (?:\w+ )?(?:terrace|roof|bridge|balcony|water tank|hostel) (?:wall|boundary|edge|parapet)",
        },
        unless=rf"{FARM}|{CHORES}",
    ),
    *rules(
        "en",
        Tier.CHECK_IN,
        {
            "hint_stands_there": r"(?:(?:im|i am|just|standing|sitting|here|alone) ){0,3}(?:on|at|by|near) (?:the|a|our) (?:\w+ )?(?:roof|rooftop|bridge|ledge|terrace|lake|river|canal|track|tracks|railway line|well|water tank|dam)(?: right now| now| alone)?(?= ?$)",
            "hint_laid_out": r"(?:pills|tablets|blades?|razor|rope|medicines|knife) (?:is |are )?(?:\w+ )?(?:lined up|laid out|on (?:the|my) (?:table|bed|desk|bedsheet|lap)|in front of me)|i have the (?:razor|blade|rope|pills|tablets|knife)(?= ?$)",
        },
        unless=CHORES,
        hint=Hint.GOING,
        quiet=True,
        negatable=False,
    ),
    *rules(
        "en",
        Tier.CHECK_IN,
        {
            "hint_depth_below": r"water is (?:so |very |really )?(?:black|deep|dark|cold|still)|wind is (?:so |very )?(?:loud|strong|cold)|(?:shoes|slippers|chappals) (?:are )?off(?= ?$)|looking (?:down|below|at the (?:parking|ground|water|road))|(?<!the )(?:the )?(?:next )?train (?:comes|is coming|in|due|reaches) (?:in |at )?\w+(?: minutes?| mins?)?",
            "hint_door_shut": r"(?:door|room|bathroom|washroom) is (?:locked|bolted|shut|latched)|(?:i )?locked (?:the (?:bathroom|room|door|washroom)|my ?self in)(?! (?:by mistake|out))",
            "hint_waiting_water": r"(?:glass of )?water is (?:poured|ready|kept)|(?:poured|filled) (?:a|the) glass(?: of water)?",
        },
        hint=Hint.DESPAIR,
        quiet=True,
        negatable=False,
    ),
)

DEADLY: Final = (
    r"(?:sulfas|sulphas|salfas|celphos|keetnashak|kitnashak|zeher|zahar|chuhe maar dawa|tezab|keere maar|keede maar)"
)
SHARP: Final = r"(?:blade|chaku|chaaku|chhuri|churi|چھری|ustra|razor|रेजर|ریزر)"
STRIPS: Final = r"(?:goliyan|goliya|golian|tablets|टैबलेट्स|patta|sheeshi|shishi)"
KEPT_IN: Final = r"(?:trunk|ट्रंक|ٹرنک|sandooq|sanduk|baksa|bakse|almari|bag|बैग|بیگ|baste|basta|kamre|jeb|drawer|bistar)"
RAIL: Final = r"(?:balcony|railing|रेलिंग|ریلنگ|jaali|jali|munder|mundair|grill|ग्रिल|گرل|khidki|khirki|chhajja|chhajje)"
CLOTHS: Final = r"(?:bedsheet|बेडशीट|بیڈ شیٹ|chadar|dupatta|chunni|rassi|belt|saree|odhni)"
BARS: Final = r"(?:khidki|khirki|grill|ग्रिल|گرل|kunde|kunda|hook|हुक|ہک|pipe|पाइप|پائپ|shahteer|rod|roshandan)"
KITCHEN: Final = r"sabzi|pyaz|phal|kitchen|rasoi|cake|shave|daadhi|pencil|project|craft|anaj|gehun|gandum|khet|godown|chuhe ke|bachche|papa|abbu|bimar|bukhar|doctor|parde|kapde|jhula|sukha|tang di|dhoop|ammi ki|mummy ki|dadi ki|unki|uski"

HEARD: Final = (
    *heard(
        Tier.IMMINENT,
        {
            "in_the_palm": rf"(?:{STRIPS}|{SHARP}|{DEADLY}) ..1 (?:hatheli|mutthi|god|godi) ..1 (?:par|pe|mein|me)|(?:hatheli|mutthi) ..1 (?:par|pe|mein|me) ..2 (?:{STRIPS}|{SHARP}|{DEADLY})",
            "under_the_pillow": rf"(?:{STRIPS}|{SHARP}|{DEADLY}|rassi|phanda) ..2 (?:takiye|takiya|تکیے|sirhane|gadde) ..1 (?:ke)? ?..1 (?:neeche|niche|andar)|(?:takiye|تکیے|gadde) ke (?:neeche|niche) ..2 (?:{STRIPS}|{SHARP}|{DEADLY}|rassi)",
            "poison_kept": rf"{DEADLY} ..3 (?:mere|meri|apne|apni) ..1 {KEPT_IN} ..1 (?:mein|me)|{DEADLY} ..3 {KEPT_IN} ..1 (?:mein|me) ..2 (?:laa|laakar|laake|lakar|chhupa|rakh|rakha|rakhi|hai)|(?:mere|apne) ..1 {KEPT_IN} ..1 (?:mein|me) ..3 (?:{DEADLY}|wo sheeshi|woh sheeshi)",
            "beyond_the_rail": rf"{RAIL} ..2 (?:ke|k|se) ..1 (?:us|uss|doosri|dusri|bahar) ..1 (?:taraf|paar|par|side|साइड|سائیڈ|latak) ..2 (?:hu|hun|hoon|khada|khadi|khara|khari|baitha|baithi)",
            "tied_to": rf"{CLOTHS} ..1 {BARS} ..1 (?:se|mein|me|par|pe) ..1 (?:baandh|bandh|baandhi|latka|kas) ..1 (?:di|diya|li|liya|rakhi|rakha|chuka|chuki|hai)",
        },
        negatable=False,
        unless=KITCHEN,
    ),
    *heard(
        Tier.CHECK_IN,
        {
            "hint_stands_at": r"(?:pul|darya|dariya|nadi|jheel|nehar|nahar|talab|samundar|kuen|tanki) ..1 (?:par|pe|ke|p) ..1 (?:kinare|kinaare|paas)? ?..1 (?:hu|hun|hoon)(?= ?$)|(?:chhath|chathi|saatvi|aathvi|nauvi|naunvi|dasvi|manzil|floor|फ्लोर|فلور) ..2 (?:par|pe|mein|me) ..1 (?:hu|hun|hoon)(?= ?$)",
            "hint_locked_in": r"(?:bathroom|बाथरूम|باتھ روم|ghusal khane|ghusalkhane|washroom|toilet|kamre|kamra|room) ..3 band ..1 (?:hu|hun|hoon|kar|kiya|hai)",
        },
        unless=r"dosto|doston|cousins|picnic|selfie|latch|galti|machhar",
        hint=Hint.GOING,
        quiet=True,
        negatable=False,
    ),
    *heard(
        Tier.CHECK_IN,
        {
            "hint_depth": r"(?:paani|pani|darya|dariya|nadi|jheel|neeche) ..3 (?:gehra|gahra|gehri|kaala|andhera|khamosh|bula) ..1 (?:hai|lag|lagta|raha)?|(?:chappal|joote|jootay|jute|joota|جوتے|جوتا|sandal|सैंडल) ..1 (?:utaar|utar|اتار) ..1 (?:di|diye|diya|dein|kar|ke)|bas ..1 (?:chhodna|chhorna|girna|ek kadam|haath chhodna) ..1 (?:hai|baki|baqi|reh)",
            "hint_blade_near": rf"(?:{SHARP}|phanda|goliyan|sheeshi|{DEADLY}) ..3 (?:mere paas|paas|pas|samne|haath|nikal|hatheli|saath)",
        },
        unless=r"sabzi|shave|daadhi|craft|swimming|tairna|namaz|mandir|masjid|wuzu",
        hint=Hint.DESPAIR,
        quiet=True,
        negatable=False,
    ),
)
