"""Plain words by ear for a fear about another one, and for a blow, a hand and a shut door that no other rule hears."""

from typing import Final

from manmitra.domain.crisis.model import Tier
from manmitra.domain.crisis.rule import heard

FEAR: Final = r"(?:dar|darr|fikr|fikar|phikar|khauf|khatra|tension|टेंशन|ٹینشن|chinta|ghabrahat|andesha)"
ANYONE: Final = r"(?:wo|woh|vo|وہ|usne|uss ne|dost|saheli|bhai|bhaiya|behen|bahan|behan|didi|baji|roommate|रूममेट|روم میٹ|cousin|कजिन|کزن|friend|फ्रेंड|junior|जूनियर|جونیئر|senior|maa|mummy|ammi|papa|abbu|beta|beti|biwi|shohar|pati|patni|ladki|larki|ladka|larka|bf|gf|chacha|mama|bhabhi)"
WRONG: Final = r"(?:kuch|kuchh|kuch bhi|kuch galat|kuch ghalat|galat kadam|ghalat qadam|ulta seedha|ulta sidha|aisa waisa|koi galat kadam)"
ONES_OWN: Final = r"(?:khud ko|khudko|apne aap ko|apne sath|apne saath|khud ke sath|khud ke saath|apni jaan)"
DOES: Final = r"(?:le|lega|legi|lein|leta|leti|baithe|baithega|baithegi|baith jaye)"
SPOUSE: Final = r"(?:وہ|pati|shohar|husband|हस्बैंड|ہسبینڈ|mangetar|bf|boyfriend|sasural|ससुराल|سسرال|sasural wale|saas|sasur|biwi|patni|premi|wo|woh)"
ELDERS: Final = r"(?:papa|pappa|abbu|abba|baap|mummy|ammi|maa|pati|shohar|chacha|mama|taya|senior|seniors|saas|sasur|biwi|patni|bf|boyfriend|teacher|टीचर|ٹیچر|sautele|mangetar|jeth|devar)"
THROWN: Final = r"(?:thali|thaali|bartan|glass|गिलास|گلاس|bottle|बोतल|joota|chappal|belan|plate|प्लेट|پلیٹ|mug|cup|iron|kursi|chimta|tawa|phone|fon)"
CELLAR: Final = r"(?:godaam|godam|tahkhane|tehkhane|kothri|kothari|store room|taale|bhoose ke kamre)"
SAID: Final = r"(?:kaha|کہا|کہتے|کہتا|کہتی|bola|boli|bole|kehta|kehti|kehte|kah diya|keh diya)"

HEARD: Final = (
    *heard(
        Tier.THIRD_PARTY,
        {
            "other_feared_for": rf"{FEAR} ..8 {ONES_OWN} ..2 (?:kuch|kuchh|nuqsan|nuksan|chot|khatam|maar|na|pahuncha) ..3 {DOES}|{FEAR} ..5 {ANYONE} ..4 {WRONG} ..1 (?:kar|kr|utha) ..1 (?:na|nahi)? ?..1 {DOES}|{FEAR} ..5 {ANYONE} ..4 {WRONG} ..1 na ..1 (?:kar|kr|utha) ..1 {DOES}|{ANYONE} ..2 kahin ..3 {WRONG} ..1 (?:kar|kr|utha) ..1 (?:na|nahi)? ?..1 {DOES}|kahin ..1 {ANYONE} ..3 {WRONG} ..1 (?:na)? ?..1 (?:kar|kr|utha) ..1 (?:na|nahi)? ?..1 {DOES}|kahin ..1 (?:kuch galat|kuch ghalat|galat kadam|ghalat qadam|galat qadam|ulta seedha|ulta sidha) ..1 (?:na |nahi )?(?:kar|kr|utha) ..1 (?:na |nahi )?{DOES}",
        },
        negatable=False,
        mention=True,
        unless=r"film|movie|drama|serial|novel|cricket|project|प्रोजेक्ट|team|match|presentation",
    ),
    *heard(
        Tier.THIRD_PARTY,
        {
            "other_on_rails": r"(?:patri|patriyon|railway track|rail ki patri|train ki patri) ..1 (?:pe|par|ke beech) ..1 (?:leta|leti|let|letaa) ..1 (?:hua|hui|gaya|gayi)? ?..1 (?:hai|tha|thi)(?! (?:mai|main)(?![^ ]))",
            "other_asks_insurance": r"(?:kehne lage|کہنے لگے|کہتے|کہا|bolne lage|bole|bola|boli|poocha|poochha|puchte|poochte|kehte|kaha|poochne lage) ..3 (?:beema|bima|bime|beeme|insurance|policy|पॉलिसी|پالیسی) ..5 (?:marne|mar jane|maut|khudkushi|aatmahatya|suicide) ..1 (?:par|pe|ke baad) ..3 (?:milta|milega|milte|deta|dete|zyada|pura|poora)",
        },
        negatable=False,
        mention=True,
        unless=r"film|movie|drama|serial|kutta|kutti|gaay|billi|saanp|bakri|bakra|bhains|novel|agent|class|essay|assignment|exam|paper|khareed|kharid|order|phone|laptop|hamla|agent|match",
    ),
    *heard(
        Tier.HIGH,
        {
            "grave_gifts": r"(?:meri|mere) (?:qabar|kabar|qabr|mazar|arthi|samadhi|maiyat|mayyat) ..1 (?:pe|par) ..2 (?:phool|phul|mala|haar|chadar|chaadar) ..1 (?:bhej|bhejna|rakh|rakhna|chadha|chadhana|charhana|daal|daalna|dalna|lana|le aana|laana)",
            "under_the_train": r"(?:train|rail|gaadi|metro|truck) (?:tale|talay|ke tale|ke talay) ..1 (?:aa|let|kat|kuchal|kood|aake|aakar|katkar|kat ke) ..1 (?:jaun|jaunga|jaungi|jana|mar|marunga|marungi|mar jaunga|mar jaungi)",
        },
        negatable=False,
        unless=r"film|movie|drama|serial|novel|kahani|ghazal|sher|nazm",
    ),
    *heard(
        Tier.ABUSE_DANGER,
        {
            "deaf_in_bed": r"(?:sex|सेक्स|سیکس|hambistari|humbistari|bistar) ..1 (?:ke waqt|ke time|ke dauran|karte waqt|mein|me) ..3 (?:sunta nahi|nahi sunta|sunte nahi|nahi sunte|rukta nahi|nahi rukta|rukte nahi|nahi rukte|zabardasti|jabardasti|rulata|maarta|maarte)",
            "teeth_knocked_out": r"(?:to|par|pe) (?:dant|daant|jabda|jabra|haddi|kalai|ungli) (?:tod|tor) (?:diya|di|dala|dali)|(?:ne|nay) ..2 (?:mera|meri|mere) ..1 (?:dant|daant|jabda|jabra|haddi|naak|haath|kalai|ungli) ..1 (?:tod|tor) ..1 (?:diya|di|dala|dali)",
            "hand_on_thigh": r"ne ..4 (?:jaangh|jangh|raan) ..1 (?:pe|par) ..1 (?:apna)? ?..1 (?:haath|hath) ..1 (?:rakha|rakh|phera|pher|lagaya|laga|dabaya)|(?:meri|mere) (?:jaangh|jangh|raan|seene|chhati|kulhe) ..1 (?:pe|par) ..1 (?:haath|hath) ..1 (?:rakha|rakh|phera|pher|lagaya|laga|maara)",
            "not_let_out": rf"{SPOUSE} ..2 mujhe ..3 (?:bahar|baahar|ghar se|maike|mayke) ..2 (?:nahi|nai) ..1 (?:jane|jaane|nikalne) ..1 (?:deta|dete|deti)|{SPOUSE} ..3 (?:phone|mobile|मोबाइल|موبائل) ..1 (?:bhi)? ?..1 (?:nahi|nai) ..1 (?:rakhne|chalane|use karne|istemal karne) ..1 (?:deta|dete|deti)",
            "thrown_at_head": rf"{ELDERS} ne ..4 {THROWN} ..3 (?:sar|sir|munh|muh|chehre|mathe|mujh) ..1 (?:pe|par) ..1 (?:maar|maari|maara|mara|mari|phenk|de maari|de maara|patak)",
            "seared_with": r"(?:mujhe|mujhko|bhabhi ko|didi ko|behen ko|bahan ko|maa ko|bahu ko|biwi ko|patni ko|bachchi ko|bachche ko|saheli ko|dost ko|usko|us ko|meri peeth|mere haath|meri hatheli) ..3 (?:chimte|salakh|garam salakh|cigarette|सिगरेट|سگریٹ|garam istri|press|kalchhi|karchhi) se ..2 (?:daaga|dagha|daag|daagte|daagta|daagti|jala|jalaya|jalate|jalata)",
            "locked_for_days": rf"(?:din|dino|hafte|mahine|ghante|ghanton|raat|raaton|kal|parso) se ..2 {CELLAR} ..1 (?:mein|me) ..1 (?:band|bandh)? ?..1 (?:hu|hun|hoon|hain|rakha|pada|padi|para|pari)|(?:mujhe|hamein) ..3 {CELLAR} ..1 (?:mein|me) ..2 (?:band|bandh|rakha|qaid|daal) ..1 (?:hai|kiya|diya|rakha|hua)?",
        },
        unless=r"film|movie|drama|serial|doctor|nurse|dentist|physio|salon|सैलून|parlour|cricket|match|baarish|bukhar|kapde|kapdon|shirt|injection|game|gym|bandar|kutte|billi",
    ),
    *heard(
        Tier.ABUSE_DANGER,
        {
            "not_left_alive": rf"{SAID} ..9 (?:zinda|jinda|zindah) ..1 (?:hi|bhi)? ?..1 nahi ..1 (?:chhodunga|chhorunga|chhodungi|chhorungi|chhorun|chhodun|chhodenge|chhorenge|chodunga|chodungi|chorunga|chorungi)",
        },
        saying=True,
        unless=r"film|movie|drama|serial|dialogue|game|match|team|tum sab|practical|प्रैक्टिकल|پریکٹیکل|beaker|बीकर|بیکر|lab|लैब|لیب",
    ),
)
