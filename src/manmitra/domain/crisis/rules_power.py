"""What others do to a body, with a weapon, behind a bolt, or in return for a place in a team. By ear and in English.

The hands and the keys are in `rules_hands`.
"""

from typing import Final

from manmitra.domain.crisis.model import Tier
from manmitra.domain.crisis.rule import heard, rules
from manmitra.domain.crisis.rules_danger import PLAY, WHO
from manmitra.domain.crisis.rules_hands import KEEPER, MEN

W: Final = r"\w+ "
STAFF: Final = r"(?:mess worker|worker|staff|vendor|shopkeeper|delivery (?:boy|guy|man)|sweeper|cook|peon|clerk|conductor|bus driver|gardener|helper|electrician|plumber|lab assistant|roommates brother|flatmates brother|brother of my \w+)"
ANYONE: Final = rf"(?:{WHO}|{KEEPER}|{STAFF})"
BODY: Final = r"(?:arms?|hair|head|wrists?|neck|ears?|fingers?|face|hand|legs?|back|throat)"
WEAPON: Final = (
    r"(?:knife|gun|pistol|blade|belt|acid|rod|axe|sickle|hockey stick|cricket bat|hammer|screwdriver|broken bottle)"
)
NOT_HIT: Final = r"holi|confetti|colou?rs?|ball|party|birthday|cake|water balloon|snowball|pillow|surprise|salon|parlou?r|braid\w*|doctor|physio\w*|barber|dance|yoga|karate|judo|wrestling|gym|tailor|stage|play|prop|magic|cook\w*|kitchen|vegetables|fruit"

ENGLISH: Final = (
    *rules(
        "en",
        Tier.ABUSE_DANGER,
        {
            "hurls": rf"{ANYONE} (?:{W}){{0,4}}(?:threw|throws?|throwing|poured|pours|splashed|flung|hurled|spat|spits|emptied) (?!(?:her|him|them)sel)(?:{W}){{0,5}}(?:on|at|over|in|into) (?:me|us|my (?:\w+ )?(?:face|head|body|back|hands?|legs?|chest|feet))|{ANYONE} (?:{W}){{0,5}}(?:twist\w*|bent|bends|yank\w*|slam\w*|smash\w*|bang\w*|shov\w+|squeez\w+|crush\w*|stomp\w*|stamp\w*|pull\w*|drag\w*) (?:me (?:by|against|into) )?my (?:\w+ )?{BODY}|(?:and|then|or) (?:also )?(?:twists?|yanks?|bangs?|slams?|smash(?:es)?|squeezes?|pulls?) my (?:\w+ )?{BODY}|(?:and|then|or|they|they also) (?:burn|beat|hit|slap|kick|punch|choke|strip|whip|pinch)(?:s|ed)? me (?:with|if|when|until|till|every|whenever|unless|for not)",
            "armed": rf"(?:he|she|they|hes|shes|{ANYONE}) (?:{W}){{0,3}}(?:keeps?|kept|shows?|showed|waves?|waved|pulled|pulls|holds?|held|points?|pointed|puts?|carries|brings?|sleeps with|sharpens?) (?:out )?(?:a |the |his |her |an )?(?:\w+ )?{WEAPON} (?:{W}){{0,6}}(?:says?|said|at me|at us|to my|on my|against my|near me|near my|near the bed|threat\w*|tells? me|told me|if i|so i (?:dont|wont|cant)|to scare|to frighten)",
            "forces_sex": rf"(?:push\w*|forc\w+|pressur\w+|guilt\w*|coerc\w+|begs?|makes?|making|made) me (?:{W}){{0,3}}(?:have sex|sleep with|send (?:him |her |them )?(?:nudes|pics|naked)|be (?:intimate|physical)|undress|strip|do (?:sexual|dirty|bad|physical) (?:things|stuff|acts)|watch porn|touch (?:him|his|her))|(?:has|have|had|does|did|gets|got) (?:sex|intimate|physical) with me (?:{W}){{0,3}}(?:when i (?:say|said) no|without (?:my )?consent|while i (?:was|am|sleep)|against my|even (?:if|when|though) i)|(?:says?|said|expects?|told me|tells me|wants|asked me|hinted|demands) (?:{W}){{0,4}}(?:please|satisfy|entertain) (?:him|her|them|sir|the coach|the director)(?: \w+){{0,4}}|(?:keep|make) (?:him|sir|the (?:coach|director|boss|manager)) happy (?:{W}){{0,4}}(?:if|to get|or|for|otherwise|at night|in private)",
            "lures": rf"(?:invit\w+|call\w*|ask\w*|told|tells|summon\w*|insist\w*|wants) me (?:{W}){{0,2}}(?:to|into|over to) his (?:\w+ )?(?:flat|room|house|hotel room|apartment|place|bedroom|cabin|bungalow) (?:{W}){{0,5}}(?:alone|at night|late|extra credit|extra marks|late at night|when (?:no one|nobody)|without anyone|or (?:he|she) will|behind closed)|(?:wont|refus\w+ to|not|never) (?:give|giving|return|returning|hand|handing) (?:{W}){{0,1}}(?:back )?my (?:passport|documents|aadhaar|certificates|phone and)(?: back)?|(?:took|brought|taken|sent) me to (?:{W}){{0,3}}(?:village|native|hometown|pakistan|dubai|country) (?:{W}){{0,6}}(?:marry|nikah|engage\w*|locked|against)",
            "holds_pictures": rf"(?:has|have|got|found|hacked|stole|saved) my (?:\w+ )?(?:nudes|nude|private|intimate|naked|bath|bedroom) ?(?:{W}){{0,2}}(?:and|now|he|she|they) (?:{W}){{0,2}}(?:wants?|demand\w*|asking|asks|threat\w*|says|will|ll|blackmail\w*|is going)|(?:wants?|demand\w*|asking for|asks for|pay|send|sent) (?:\w+ )?(?:\d+k?|money|rupees|lakhs?|\w+ thousand) (?:{W}){{0,4}}(?:or|otherwise|else|not to) (?:{W}){{0,5}}(?:my (?:nudes|photos|pics|video|chats)|leak|post|send it|viral)|(?:follows|following|followed|stalks) me (?:{W}){{0,5}}(?:takes?|taking|took|clicks?|clicking|records?|recording) (?:\w+ )?(?:pictures|photos|pics|videos) of me|{ANYONE} (?:{W}){{0,4}}(?:keeps |kept )?(?:coming|comes|came|walking|walks) into my room (?:{W}){{0,8}}(?:bed|night|touch\w*|sleep\w*|undress\w*|without knocking and)|(?:fake|morphed|edited) (?:account|profile|id|photos|pictures|pics|videos?) (?:{W}){{0,4}}(?:with|of|using) my (?:\w+ )?(?:face|photos?|pics|pictures|name|nudes|morphed)",
        },
        unless=rf"{PLAY}|{NOT_HIT}",
    ),
)

PERSON: Final = rf"(?:{MEN}|aadmi|admi|banda|bande|conductor|कंडक्टर|کنڈکٹر|mess wala|mess wale|worker|दुकानदार|dukandar|padosi|staff wala|guard bhaiya|auto wala|chowkidar|peon|mamu|khala ka beta|phupho ka beta|roommate ka bhai|roommate ke bhai)"
THROWN: Final = r"(?:chai|paani|pani|bartan|glass|गिलास|گلاس|joota|joote|chappal|remote|phone|plate|thali|botal|kursi|khana|garam|sabzi|dal|steel|belan|jhadu|patthar|iron|istri|tezab|kerosene)"
PLACE: Final = r"(?:team|टीम|ٹیم|role|रोल|رول|selection|सिलेक्शन|سلیکشن|khelna|naukri|job|marks|number|pass|paas|film|movie|show|internship|promotion|project|admission|certificate|thesis|degree|band|dance group|match|squad)"
BOLT: Final = (
    r"(?:kundi|कुंडी|کنڈی|chitkani|chatkhani|darwaza|darwaja|दरवाजा|دروازہ|gate|lock|लॉक|لاک|taala|tala|latch|door|bolt)"
)
OFFICE: Final = r"(?:sir|सर|سر|professor|prof|hod|guide|supervisor|teacher|warden|principal|coach|senior|seniors|boss|manager|clerk|doctor|dean|tutor|pandit|maulvi|baba)"
ROOM: Final = r"(?:room|kamre|kamra|cabin|hotel|flat|ghar|gaadi|gadi|office|lab|quarter)"
CALM: Final = r"holi|होली|ہولی|mazak|mazaak|drama|serial|novel|kahani|game|गेम|گیم|cricket|doctor|massage|malish|shoot|photographer|photoshoot|selfie|shaadi ki photo|group photo|birthday|function|khana parosa|mehndi|rakhi|gale lagaya|hug|physio|yoga|karate|kushti|wrestling"

HEARD: Final = heard(
    Tier.ABUSE_DANGER,
    {
        "hurls": rf"{MEN} ..4 {THROWN} ..3 (?:mere|meri|mujh|mujhpe|mujhe|mere upar) ..3 (?:phenk|fenk|phek|maar|mara|maara|de maar|udel|daal|uchhal) ..1 (?:di|diya|ke|kar|deta|dete|deti|maara|mara|maarta|raha)|{MEN} ..4 (?:mere|mujh|meri) ..2 (?:munh|muh|upar|sar|sir|par|pe|jism|haath) ..2 {THROWN} ..1 (?:phenk|fenk|phek|maar|de maar|udel) ..1 (?:di|diya|deta|dete|maara|mara|kar)",
        "twists": rf"{MEN} ..5 (?:mera|mere|meri)? ?..1 (?:haath|hath|baal|sar|sir|kaan|gardan|ungli|ungliyan|bazu|taang|pair|gaal) ..1 (?:ko)? ?..1 (?:maror|marod|mod|mor|moch|maroda|kheench|khinch|kheencha|ghaseet|ghaseeta|kuchal) ..1 (?:deta|dete|deti|diya|di|ke|kar|te hain|hai|hain|raha|leta|lete|liya)|{MEN} ..3 (?:mera|mere|meri|mujhe) ..1 (?:sar|sir|chehra|munh|muh|haath)? ?..1 (?:deewar|diwar|zameen|farsh|darwaze|mez|almari|seedhiyon) ..1 (?:pe|par|se|mein|me) ..2 (?:de maara|de mara|maara|mara|patka|patak|phod|phoda|takraya|takra|dhakka|dhakel|gira|giraya|ragda|maarta|maarte|marta)|{MEN} ..3 mujhe ..2 (?:seedhiyon|chhat|bike|gaadi|train|bus|ghar) se ..1 (?:dhakka|dhakel|gira|nikal|phenk) ..1 (?:diya|diye|de|deta)",
        "in_pieces": rf"{MEN} ..3 (?:bola|boli|bole|kaha|kehta|kehte|kehti|keh|bolta|bolte|dhamki) ..7 (?:tukde|tukre|boti|botiyan|kaat|cheer|jala|gaad|dafna|goli|latka|mita|taangein|tange|taang|haath pair) ..3 (?:kar|kaat|phenk|maar|tod|tor|de|jala|gaad|latka)? ?..1 (?:dunga|dun ga|denge|dega|dalunga|doonga|dega tujhe|du ga|denge tujhe)",
        "armed": rf"{MEN} ..6 (?:chaku|chaaku|chhuri|gun|गन|گن|bandook|banduk|pistol|पिस्टल|پستول|tamancha|danda|tezab|talwar|kulhadi|blade) ..2 (?:rakhta|rakhte|rakh|dikhata|dikhate|dikha|dikhaya|nikal|nikala|leke|lekar|le kar|laga|lagaya|taan|uthata|utha) ..6 (?:bolta|bolte|bola|kehta|kehte|kaha|dhamki|darata|darate|dara|bhaag|bhagne|mujhe|meri|chup|maar|gardan|mana)",
        "place_for_pleasing": rf"{PLACE} ..4 (?:chahiye|chaiye|rehna|rahna|lena|pana|paana|hona|milega|milegi|aana|khelna|jaana|ho) ..2 (?:hai|ho|h)? ?..1 (?:to|toh|tou|agar) ..3 (?:khush|raazi|razi|mazaa|maza) ..1 (?:kar|karo|karna|karogi|karoge|rakho|rakhna|rakhogi|karni|hona|ho)|(?:mujhe|unhe|unko|sir ko|boss ko|coach ko) ..1 khush ..1 (?:kar|karo|karna|karogi|rakho|rakhogi|kar do) ..3 (?:to|toh|warna|varna|tab|nahi to)",
        "bolts_in": rf"{PERSON} ..5 (?:bula|bulaya|bulakar|bulaake|bulate|andar le gaya|andar kheench|kamre mein le) ..7 {BOLT} ..2 (?:laga|band|kar|chadha) ..1 (?:di|li|diya|liya|ke|kar|dete|leta|deta)|(?:andar se|bahar se|peeche se) ..1 {BOLT} ..1 (?:laga|band|kar) ..1 (?:di|li|diya|liya|ke|dete|deta|leta) ..2 (?:aur|phir|fir|mujhe)? ?..4 (?:pakad|pakar|chhu|chhua|kapde|zabardasti|mujhe)",
        "presses_close": rf"{PERSON} ..4 (?:mujhse|mujh se|mere|mujhe|peeche|peeche se|roz|bheed mein|khada)? ?..2 (?:chipak|chipakta|chipakte|chipka|ragad|ragadta|ragarta|ragadte|masalta|dabochta|ghista) ..3 (?:khada|khara|hota|hote|hai|hain|kar|ke|jata|leta|haath|raha)|{PERSON} ..4 (?:mujhe|mujhko|mujh par|mujhpe|ladkiyon ko) ..2 (?:haath|hath) ..1 (?:lagata|lagate|lagaya|pherta|pherte|daalta|dalta|rakhta)|(?:god|goad|gaud|गोद|گود) (?:mein|me|par|pe) ..1 (?:bitha|baitha|bithate|bithata|bithaya|bithakar|leke|lekar) ..3 (?:chhu|chhute|chhuta|chhua|chute|chuta|haath|chum|choom|dabate|dabata|sehla|sahla|galat|pakad|ragad)",
        "peeps": rf"{PERSON} ..5 (?:chhup|chup|chhupkar|chupkar|chhupke|chupke|chori chhupe|chori chori|bina pooche|baghair pooche|bathroom|नहाते|nahate|nahati|kapde badalte|kapde badalti|soti|sote|so rahi|khidki|roshandan|hole) ..5 (?:photo|photos|फोटो|فوٹو|video|वीडियो|ویڈیو|tasveer|tasveeren|jhank|jhaank|jhanka|jhaanka|jhaankta|jhankta|jhankte|dekhta|dekhte|dekh raha|ghoor) ?..2 (?:kheench|khinch|bana|le|raha|rahe|hai|hain|tha|the|liya|li|khichta)?|(?:meri|hamari|ladkiyon ki|larkiyon ki) ..2 (?:photo|photos|video|tasveer|tasveeren) ..2 (?:khinchta|khinchte|kheenchta|kheenchte|kheench|khinch|banata|banate|leta|lete|bana) ..3 (?:chhup|chup|chhupke|chupke|bina pooche|baghair pooche|nahate|bathroom|kapde)",
        "called_at_night": rf"{OFFICE} ..5 (?:raat|akele|akeli|late night) ..3 {ROOM} ..1 (?:mein|me|par|pe) ..2 (?:aao|aana|aa jao|aajao|aane|bula|bulaya|bulate|bulata|bulati|mil|milo|milne)|{OFFICE} ..5 {ROOM} ..1 (?:mein|me|par|pe) ..2 (?:raat|akele|akeli) ..3 (?:aao|aana|aa jao|aajao|aane|bula|bulaya|bulate|bulata|bulati)",
        "kept_from_exam": r"(?:pati|shohar|shauhar|husband|sasural wale|susral wale|saas|sasur|mangetar|jeth|devar) ..4 (?:paper|exam|imtihan|pariksha|college|school|class|padhne|parhne|naukri|ghar se|bahar|maike|mayke) ..2 (?:dene|jaane|jane|karne|nikalne|milne)? ?..1 (?:nahi|nai|na) ..1 (?:deta|dete|deti|de raha|de rahe|diya|dene)",
    },
    unless=CALM,
)
