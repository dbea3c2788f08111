"""What others do with their hands, their keys and their power: who, what they do, to which part, and at what price.

The words of each class are in rules_danger as well; here they stand in the orders that were missed there.
"""

from typing import Final

from manmitra.domain.crisis.model import Tier
from manmitra.domain.crisis.rule import heard, rules
from manmitra.domain.crisis.rules_danger import PLAY, WHO

W: Final = r"\w+ "
KEEPER: Final = r"(?:owner|caretaker|watchman|guard|in ?charge|superintendent|rector|colleague|manager|employer|contractor|agent|client|customer|grandpa|nephew|brother in law|brothers|uncles|in laws|elder brother|step brother|stepbrother|batchmates|hostel staff|trainer|instructor|tutor|priest|baba|owner uncle)"
ANYONE: Final = rf"(?:{WHO}|{KEEPER})"
PART: Final = r"(?:thighs?|waist|knees?|legs?|chest|breasts?|lap|bum|butt|hips?|lower back|skirt|shirt|kurti|kurta|top|tshirt|t shirt|pants|bra|private parts?|inner thigh|stomach|throat)"
PAPERS: Final = r"(?:certificates?|documents|passport|aadhaa?r(?: card)?|marksheets?|original (?:certificates|documents)|id proofs?)"

ENGLISH: Final = (
    *rules(
        "en",
        Tier.ABUSE_DANGER,
        {
            "lays_hands": rf"{ANYONE} (?:{W}){{0,4}}(?:puts?|put|putting|places?|placed|keeps?|kept|keeping|runs?|ran|running|slid|slides?|sliding|rests?|resting|moves?|moved|moving|slips?|slipped|has|had) (?:{W}){{0,2}}(?:hands?|fingers?|palm|arm) (?:{W}){{0,3}}(?:on|around|under|over|inside|up|into|across|down|between) my (?:\w+ )?{PART}",
            "keeps_papers": rf"(?:has|have|holds?|holding|keeps?|kept|keeping|took|taken|takes|hid|hides|confiscated|seized) (?:{W}){{0,2}}(?:my|our|all our|all my) (?:{W}){{0,2}}{PAPERS} (?:{W}){{0,4}}(?:so (?:we|i) cant|and (?:wont|doesnt|refuses|locks?|we cant|i cant|threat\w*)|until (?:we|i) (?:work|pay|sleep|agree|do))|cant (?:leave|go|escape|quit|get out) (?:{W}){{0,2}}because (?:{W}){{0,2}}(?:has|have|took|holds?|keeps?) (?:{W}){{0,2}}(?:my|our) (?:{W}){{0,2}}{PAPERS}|{KEEPER} (?:{W}){{0,4}}(?:locks?|locked|locking) (?:us|me|the girls|the gate on us) (?:in|inside|up|in the)|(?:enters?|entered|comes in|walks in|peeps?|watches|stands) (?:{W}){{0,3}}(?:when|while) (?:we|i|us|girls|the girls) (?:are |am )?(?:bath\w*|chang\w+|shower\w*|undress\w*|sleeping|asleep)",
            "drives_off": r"(?:cab|uber|ola|auto|taxi|rapido|rickshaw|driver) (?:\w+ ){0,4}(?:is )?(?:taking|driving|going|turned|took) (?:me |us )?(?:\w+ ){0,3}(?:wrong|different|unknown|isolated|strange|deserted|dark|lonely|another) (?:way|route|road|direction|place|turn|lane)(?: \w+){0,8} (?:scared|wont stop|not stopping|isnt stopping|locked|help|lock|afraid|refus\w*|not answering|alone)|(?:driver|cab|auto|uber|ola) (?:\w+ ){0,3}(?:locked the doors?|wont (?:stop|let me (?:out|get down))|isnt stopping|not stopping the|refusing to stop)",
            "hides_by_threat": r"(?:said|says|told me|saying|warned|whispered|warns|threatened) (?:\w+ ){0,4}(?:no ?(?:one|body) (?:will|would|is going to) believe (?:me|you|us)|(?:not to|dont|never) tell (?:anyone|anybody|my (?:parents|mom|mother))(?: or (?:he|she|they|else)| (?:what|about it|our secret)))(?: \w+){0,4}|(?:our|its our|this is our) (?:little )?secret (?:\w+ ){0,4}(?:touch\w*|room|uncle|night|hand)",
            "buries_us": rf"(?:{ANYONE}|they) (?:{W}){{0,5}}(?:will|would|gonna|going to|wants? to|threaten\w* to|swore to|promised to) (?:{W}){{0,2}}(?:bury|behead|cut up|burn|shoot|hang|drown|kill) (?:{W}){{0,2}}(?:both of us|the both of us|me and (?:him|her|my (?:boyfriend|girlfriend|bf|gf))|him and me|us both|us two|me alive|us alive|me for (?:the )?(?:family|honou?r|izzat))|(?:cut|chop|break|burn) (?:me|us) (?:into|in) pieces",
        },
        unless=rf"{PLAY}|doctor|physio\w*|tailor|masseu\w*|salon|parlou?r|nurse|check ?up|scan|x ?ray|dance (?:class|practice)|yoga|group photo|selfie|surprise|birthday|cake|prank|late|surge|fare|shortcut|traffic|google maps",
    ),
)

MEN: Final = r"(?:पिता|papa|pappa|baap|abbu|abba|baba|walid|pita|pitaji|pati|shohar|shauhar|husband|हस्बैंड|ہسبینڈ|boyfriend|bf|बीएफ|ex|एक्स|ایکس|bhai|bhaiya|chacha|mama|mamu|taya|tau|phupha|khalu|jija|jeeja|uncle|sautela|sauteli|maa|mummy|ammi|saas|sasur|sasural wale|sasural|susral|susral wale|ghar wale|gharwale|seniors|senior|teacher|sir|professor|प्रोफेसर|پروفیسر|ustad|guide|गाइड|گائیڈ|supervisor|hod|warden|वार्डन|وارڈن|cousin|mangetar|fiance|boss|बॉस|باس|driver|ड्राइवर|ڈرائیور|padosi|malik|maalik|seth|thekedar|manager|मैनेजर|منیجر|owner|watchman|guard|devar|jeth|usne|us ne|unhone|wo|woh|ladke|larke|ladka|larka|aadmi|landlord|makan malik|tutor|coach|कोच|کوچ|maulvi|qari|pandit)"
HOT: Final = r"(?:garam|jalti|jalta|jalte|khaulta|khaulti|ubalta|ubalti|tapti|tapta|sulagti|sulagta)"
HOT_THING: Final = r"(?:istri|press|प्रेस|پریس|chimta|chimte|tawa|tawe|cigarette|सिगरेट|سگریٹ|sigret|bidi|beedi|chamach|chammach|loha|lohe|salakh|salaakh|chai|paani|pani|tel|doodh|dal|chhuri|lakdi|lakri|agarbatti|mombatti|coil)"
LIMB: Final = r"(?:bazu|bazoo|baazu|haath|hath|munh|muh|chehra|chehre|peeth|pith|pet|sar|sir|jism|badan|taang|tang|taangon|pair|paon|paaon|gardan|gala|gale|kaan|kamar|ungli|jaangh|ran|seene|gaal|mujh|mujhpe|mujh par)"
PRIVATE: Final = r"(?:nudes|nude|न्यूड|न्यूड्स|نیوڈز|नंगी|nangi tasveer|nangi photo|private photo|private photos|private pics|private video|mms|एमएमएस|ایم ایم ایس|gandi photo|gandi video|ghusal ki video|nahane ki video|intimate|morphed|deepfake|edited photo|meri photos|meri photo|meri video|meri tasveer|meri tasveeren|meri pics|hamari video|hamari photos|hamari chats|meri chats|sex video|bedroom)"
SPREADS: Final = r"(?:leak|लीक|لیک|viral|वायरल|وائرل|upload|अपलोड|اپلوڈ|post|पोस्ट|پوسٹ|bhej|share|शेयर|شیئر|daal|dal|phaila|faila|dikha|group mein|telegram|porn site)"
WILL: Final = r"(?:dega|degi|denge|deg|dunga|dungi|dun ga|doonga|de ga|den ge|karega|karenge|rahega|raha|rahi|rahe|diya|di|dene|dene ki|karne ki)"
STRUCK: Final = r"(?:thappad|थप्पड़|thappar|تھپڑ|laat|laaten|latein|mukka|mukke|ghunsa|ghunse|chaanta|chaante|belt|danda|dande|joota|joote|chappal|lathi|dhakka|bartan|botal|glass|remote)"
PRICE: Final = r"(?:thesis|थीसिस|تھیسس|degree|डिग्री|ڈگری|phd|पीएचडी|job|naukri|internship|promotion|certificate|passing|pass|marks|number|nambar|attendance|internal|internals|recommendation|letter|role|scholarship|wazifa|admission|result)"
YIELD: Final = r"(?:akele|akeli|hotel|होटल|ہوٹل|kamre|room|flat|ghar pe|raat|khush kar|khush karo|khush karna|adjust|compromise|samjhauta|samjhota|badle mein|badle|shaam ko mil|bistar|date pe|physical|mere saath so|sona padega|sona hoga)"

HEARD: Final = (
    *heard(
        Tier.ABUSE_DANGER,
        {
            "burns": rf"{MEN} ..2 (?:ne)? ?..2 (?:{HOT} ..1 {HOT_THING}|{HOT_THING} ..1 (?:se)) ..3 (?:{LIMB} ..2)? ?..2 (?:laga|daag|daaga|dagha|daal|dala|chipka|phenk|rakh|jala|jalaya|bujhai|bujhaya|bujha|udel) ..1 (?:di|diya|dia|dete|deta|deti|dala|dali|de|kar|gaya|hai|liya|raha|mere|mujh)|{HOT} ..1 {HOT_THING} ..3 (?:mere|meri|mujh|mujhe|mujhpe) ..2 (?:{LIMB})? ?..1 (?:par|pe|se|mein)? ?..1 (?:laga|daag|daal|chipka|phenk|rakh|jala|udel|di|diya)",
            "chokes": rf"{MEN} ..5 (?:gala|gale|gardan|galaa) ..1 (?:dabata|dabate|dabati|dabaya|daba deta|daba dete|daba diya|dabane|ghontta|ghonta|ghont|ghonte|pakadta|pakadte|pakarta|pakarte|pakda|pakra|pakad leta|pakar leta|pakad liya|pakar liya|maroda)|{STRUCK} ..2 (?:maara|mara|maare|mare|maarta|jada|lagaya|lagaye|maar diya|maarke) ..2 (?:aur|phir|fir)? ?..2 (?:mera|meri|mere)? ?..1 (?:gala|baal|gardan|haath|hath|kapde|dupatta) ..1 (?:pakda|pakra|pakad|pakar|daba|dabaya|kheench|kheencha|khinch|khincha|maroda|phaad|phaada|phaara)|(?:mera|mere|meri) ..1 (?:gala|baal|gardan) ..1 (?:dabaya|dabata|dabate|pakda|pakra|pakadta|pakarta|pakad|pakar|kheencha|kheenchta|khinche|kheenche|ghonta) ..2 (?:{MEN}|aur|thappad|tha|hai|hain|maara|jab)",
            "dowry": r"(?:dahej|दहेज|jahez|جہیز|dowry|डाउरी|dahez) ..6 (?:jala|jalane|maar|maarte|maarta|marte|peet|peette|nikal|nikaal|taane|tane|pareshan|tang|torture|टॉर्चर|ٹارچر|zulm|julm|satate|satata|satati|sataya|dhamki|dhamkate|bhookha|bhukha|chhod|chhor|talaq|talak|kamre mein band|kerosene|mitti ka tel|zinda)|(?:jala|maar|nikal|talaq|talak|pareshan|tang|satate|taane) ..4 (?:dahej|jahez|dowry)",
            "spreads_private": rf"{PRIVATE} ..4 {SPREADS} ..2 {WILL}|{MEN} ..5 (?:bol|keh|kah|kehta|kehti|bola|dhamki|bolta|dhamka|kaha|boli|kahta) ..5 (?:photo|photos|फोटो|فوٹو|video|videos|वीडियो|ویڈیو|pics|pictures|tasveer|tasveeren|chats|screenshots|screenshot|recording|रिकॉर्डिंग|ریکارڈنگ) ..3 {SPREADS} ..2 {WILL}",
            "price_of_marks": rf"{PRICE} ..2 (?:chahiye|chaiye|chahie|chahte|pana|paana|lena|leni|milega|milegi|milenge|ke badle|ke liye) ..1 (?:to|toh|tou|hai to|ho to|agar)? ?..3 {YIELD} ..1 (?:mil|milo|milna|aa|aao|aana|aaja|aajao|chal|chalo|so|kar|karo|karna|chalna|rehna|padega|hoga|mein|pe)|(?:thesis|थीसिस|تھیسس|degree|डिग्री|ڈگری|phd|job|naukri|internship|promotion) ..1 (?:chahiye|chaiye|chahie) ..1 (?:to|toh|tou) ..2 (?:chup|khamosh|munh band|muh band) ..1 (?:reh|rah|rehna|raho|rakh|rakho)",
            "grabs": rf"{MEN} (?:ne) ..6 (?:mujhe|mujhko|meri kamar|mera haath|mera hath|mera dupatta|meri chunni) ..1 (?:zabardasti|jabardasti|peeche se|kas ke|kaske|zor se|kamar se|jakad|daboch|pakad|pakar|kheench|khinch) ..2 (?:pakad|pakar|pakda|pakra|daboch|jakad|chum|choom|liya|li|apni|bistar|kamre) ..4 (?:kiss|chum|choom|chup|batana|kisi ko|kapde|kamre|akele|akeli|zabardasti|jabardasti|lab mein|liya bole|dhamki)|{MEN} ..3 (?:jaangh|jangh|kamar|seene|chhati|chhaati|kulhe|thigh|थाई|ran|raan|peeth|gardan) ..1 (?:pe|par|p|mein|me) ..1 (?:haath|hath) ..1 (?:rakh|rakhta|rakhte|rakha|pher|pherta|pherte|phera|phirata|laga|lagata|lagaya|daal|dala|maarta)",
            "held_at_work": r"(?:malik|maalik|मालिक|مالک|boss|seth|thekedar|owner|manager|makan malik|warden|landlord|ghar wale|shohar|pati|sasural wale|susral wale|agent|company wale) ..5 (?:rok leta|rok lete|rok leti|roke rakhta|roke rakhte|rok rakha|jaane nahi deta|jane nahi deta|jaane nahi dete|jane nahi dete|bahar nahi jaane|bahar nahi nikalne|chhutti nahi deta aur|qaid|kaid|bandi) ..1 (?:hai|hain|he|raat|aur|deta|dete|kar)?|(?:maike|mayke|maayke|maika|मायके|میکے) ..2 (?:jaane|jane|baat|phone|milne) ..2 (?:nahi|nai|na) ..1 (?:deta|dete|deti|de|diya)|(?:shanakhti card|shanakhti|aadhaar|aadhar|आधार|آدھار|passport|पासपोर्ट|پاسپورٹ|kaghzat|kaagzat|kagzat|documents|डॉक्यूमेंट्स|marksheet|certificate|certificates|सर्टिफिकेट|سرٹیفکیٹ|डिग्री|degree) ..2 (?:chheen|cheen|chhin|zabt|chhupa|chupa|apne paas rakh|daba) ..1 (?:liya|li|liye|lia|rakha|rakhe|rakhi|diya|leta|lete)",
            "drives_off": r"(?:cab|कैब|کیب|auto|ऑटो|آٹو|taxi|टैक्सी|ٹیکسی|uber|उबर|ola|rapido|rickshaw|रिक्शा|رکشا|driver|ड्राइवर|ڈرائیور) ..1 (?:wala|wale|vala|driver|bhaiya)? ?..2 (?:galat|ghalat|anjaan|anjan|sunsaan|sunsan|dusre|doosre|alag|ulte|ulti|jungle) ..1 (?:raste|rasta|route|रूट|taraf|jagah|side|gali|sadak|road) ..2 (?:se|pe|par|mein)? ?..1 (?:le ja|le jaa|liye ja|mod|mor|ghuma|ja|rok|gaadi) ..1 (?:raha|rahi|rahe|rha|liya|di|diya) ..1 (?:hai|h|he)?",
            "locks_door": rf"{MEN} ..4 (?:darwaza|darwaja|kundi|door|gate|कुंडी|کنڈی) ..1 (?:lock|लॉक|لاک|band|laga) ..1 (?:kar|karke|kiya|di|diya|ke|leta|liya) ..6 (?:mujhe|mere|meri|maara|mara|peeta|kapde|zabardasti|jabardasti|pakad|pakar|chhua|haath)",
        },
        unless=r"film|movie|drama|serial|novel|kahani|game|गेम|گیم|match|cricket|holi|होली|ہولی|mehndi|mazak|mazaak|rehearsal|natak|nibandh|debate|assignment|pratha|प्रथा|doctor|vaid|massage|malish|tel maalish|chor|jebkatra|chori|train mein|kiraya|bhada|surge|shortcut|traffic|khana bana|chai bana|birthday|apne haath|apna haath|khud|apne aap|main apne|maine apne|maine apna",
    ),
)
