"""Blows of a judo class, a pillow and a pixel, ragging that never was, blackmail by a niece: danger that is none."""

from typing import Final

from manmitra.domain.crisis.rule import compiled
from manmitra.domain.crisis.scene import EVERY, Scene
from manmitra.domain.crisis.scenes_others import ARMED, RAGGING, SIBLINGS

BLOWS: Final = (
    "beaten",
    "strikes",
    "hits_me",
    "hurt_by",
    "abused",
    "threatened",
    "threats",
    "menaces",
    "chokes",
    "assaults",
)
# Words of real harm, beside which no game, no class and no dream explains anything.
HARM: Final = compiled(
    r"scared|afraid|fear\w*|terrified|drunk\w*|lock\w*|every ?day|daily|always|because i lost|when i los\w*|if i los\w*|belt|stick|rod|knife|hospital|police|husband|alone|touch\w*|grab\w* my|help me|hate|unsafe|at home|bleed\w*|blood|dad|father|stepfather|boyfriend|really hurt|again and again|"
    r"papa|abbu|roz|dar|darr|dart[aei]|akel[aei]|sharab|daru|band kar\w*|zabardasti|jabardasti|chhu\w*|khoon|danda|danday|hospital|bachao|dhamk\w*|pati|shohar|ghar (?:pe|par|me|mein)|gaali\w*|haar\w* (?:par|pe)|"
    r"पापा|रोज|डर|डरत[^ ]*|अकेल[^ ]*|शराब|जबरदस्ती|छुआ|छून[^ ]*|छूत[^ ]*|खून|डंड[^ ]*|बचाओ|धमक[^ ]*|पति|घर पर|گالی[^ ]*|ابو|روز|ڈر|ڈرت[^ ]*|اکیل[^ ]*|شراب|زبردستی|چھوا|چھون[^ ]*|چھوت[^ ]*|خون|ڈنڈ[^ ]*|بچاؤ|دھمک[^ ]*|شوہر"
)
_GAME: Final = r"(?:carrom|chess|ludo|badminton|table ?tennis|tennis|tt|fifa|uno|rummy|scrabble|monopoly|mario kart|cricket|pubg|bgmi|pool|snooker|squash|arm wrestling|tekken|wordle|quiz)"
WON: Final = compiled(
    rf"beat(?:s|ing)? (?:me|us)(?: again| badly| twice| \d+ times?)*(?: # # #)? (?:in|at) (?:a game of )?{_GAME}|(?:got|was|were) (?:so |absolutely |totally )?(?:beaten|thrashed|smashed|destroyed)(?: (?:so )?(?:badly|black and blue))?(?: today| yesterday)?(?: (?:in|at) {_GAME}|(?: # # #)* \d{{1,2}} \d{{1,2}} # # # \d{{1,2}} \d{{1,2}})"
)
BY_PAPER: Final = compiled(
    r"(?:by|from) (?:the|that|this|a|todays?) (?:\w+ ){0,4}(?:paper|exam|quiz|viva|test|syllabus|question|assignment|workout|leg day|trek|heat|semester)"
)
_SPORT: Final = (
    r"judo|karate|kushti|wrestling|boxing|taekwondo|kickbox\w*|kabaddi|mma|bjj|jiu jitsu|fencing|dojo|sensei|sparring|kung fu|self defen[cs]e|wwe|rko|"
    r"जूडो|कराटे|कुश्ती|बॉक्सिंग|कबड्डी|جوڈو|کراٹے|کشتی|باکسنگ|کبڈی"
)
SPORT: Final = compiled(_SPORT)
PILLOWS: Final = compiled(
    r"(?:takiy[ae]|gulaal|balloons?|gubbar\w*|popcorn|snowball\w*|तकिये|तकिए|गुब्बार[^ ]*|تکیے|تکیئے|غبار[^ ]*) (?:se|with|से|سے)|with (?:a |the |his |her )?(?:pillows?|balloons?|popcorn|cushion|plushie)|gudgud\w*|गुदगुद[^ ]*|گدگد[^ ]*|tickl\w*"
)
EACH_OTHER: Final = compiled(
    r"ek ?du[s]?sre ko|each other|(?:mujhe|मुझे|مجھے) (?:mukka|thappad|मुक्का|थप्पड़|مکا|تھپڑ) (?:maart\w*|मारत[^ ]*|مارت[^ ]*) (?:main|mai|मैं|میں) (?:us ?ko|उसको|اس کو)"
)
FRIENDS: Final = compiled(r"dosti|dost|yaar|friends|दोस्ती|दोस्त|यार|دوستی|دوست|یار|bhai|भाई|بھائی")
DANCED: Final = compiled(
    r"(?:i|we) (?:\w+ )?(?:accidentally |by mistake )?(?:elbowed|bumped|headbutted|knocked) (?:my|the|into) (?:\w+ ){1,2}while (?:dancing|sleeping|playing|cooking|laughing|cycling)"
)
# The dentist, and a nose that bleeds in June.
TEETH: Final = compiled(
    r"tooth|teeth|daa?nt|extraction|dentist|root canal|braces|wisdom|naksir|nakseer|nose ?bleed|टूथ|दांत|डेंटिस्ट|नकसीर|دانت|ڈینٹسٹ|نکسیر"
)
HIT: Final = compiled(
    r"maa?r[aei]?|mukk\w*|thappa[dr]\w*|punch\w*|slap\w*|hit|मार[^ ]*|मुक्क[^ ]*|थप्पड़|مار[^ ]*|مک[ےا]|تھپڑ"
)
# Semesters kill, and so does the heat.
SEMESTER: Final = compiled(
    r"(?:semester|sem|exam|exams|paper|viva|syllabus|assignments?|attendance|garmi|heat|deadlines?|coding|maths?|physics|chemistry|placement|सेमेस्टर|परीक्षा|गर्मी|سمسٹر|امتحان|گرمی|پرچہ)(?: to| तो| تو)? (?:mujhe|mujhko|hame|मुझे|हमें|مجھے|ہمیں) (?:maa?r|मार|مار) ?(?:dal|daal|d|डाल|दे|ڈال|دے)\w*[^ ]*"
)
DREAMT: Final = compiled(
    r"(?:had a |having a |saw a )?(?:\w+ )?(?:nightmare|bad dream|weird dream|dream) (?:that|where|in which|last night|about)(?: .*)? woke up|talks? in (?:his |her )?sleep|talking in (?:his |her )?sleep|sleep ?talk\w*|neend (?:me|mein) bolt\w*|नींद में बोलत[^ ]*|نیند میں بولت[^ ]*"
)
NOT_DREAMT: Final = compiled(
    r"again|every night|keep having|he (?:did|used|still)|uncle|father|dad|stepfather|husband|ex|real|happened|flashbacks?|scared|roz|phir"
)
STAGED: Final = compiled(
    r"haunted house|escape room|role ?play|mock drill|street play|cardboard|(?:in|of) (?:the|a|my|this) (?:\w+ )?(?:serial|soap|k ?drama|web series|novel|anime)|serial (?:me|mein)"
)
NOT_STAGED: Final = compiled(
    r"mujhe|mujhko|meri|after (?:that|the show)|backstage|later|really|actually|scared|afraid|(?:he|they) (?:still|keeps?)|same (?:thing|with|is)|like me|happen\w* (?:to|with) me|im (?:also|being)|i am (?:also|being)"
)
# What is feared of ragging, written on it, and did not happen.
RAG: Final = compiled(r"ragging|raging|रैगिंग|ریگنگ")
NO_RAGGING: Final = compiled(
    r"(?:koi |no |zero )?(?:ragging|raging|रैगिंग|ریگنگ) (?:nahi|nahin|nhi|नहीं|نہیں)(?! (?:hui|ki|hoti) (?:bol|keh|kah))|(?:no|zero|koi) ragging|ragging (?:\w+ ){0,4}(?:was|is|meant) (?:just |only )(?:singing|a song|dancing|introducing|telling)"
)
ULTA: Final = compiled(
    r"(?:ragging|raging|रैगिंग|ریگنگ) (?:ka|का|کا) (?:dar|darr|khauf|डर|ڈر|خوف)|(?:scared|afraid) of ragging"
)
FAMILY_NOW: Final = compiled(
    r"(?:ulta|उल्टा|الٹا)(?: [^ ]+){0,3}|family mil\w*|(?:bhai|dost|family) (?:ban|mil)\w*|notes diye|(?:they|seniors?) (?:gave|fed|helped|treated)"
)
SINGS: Final = compiled(
    r"chai|tea|samos\w*|gaan[ae]|naghm\w*|geet|song|dance|treat|biryani|cake|notes|चाय|समोस[^ ]*|गान[^ ]*|گان[^ ]*|نغم[^ ]*|چائے|سموس[^ ]*"
)
BUT_HIT: Final = compiled(
    r"(?:senior|they|he|un\w*) (?:\w+ )?(?:hit|beat|slap)\w*|maa?r[aei]|peet\w*|thappa[dr]\w*|kapd\w*|kapr\w*|nang\w*|murga|zabardasti|dhamk\w*|chot|khoon|strip\w*|beat\w*|slap\w*|forc\w*|naked|threat\w*|hurt\w*|kneel\w*|videos?|cry\w*|cried|humiliat\w*|raat ko|scared now|still|phir bhi|magar|lekin|"
    r"मार[ाेी]|पीट[^ ]*|थप्पड़|कपड़े|नंग[^ ]*|मुर्गा|जबरदस्ती|धमक[^ ]*|चोट|खून|वीडियो|रात को|लेकिन|मगर|مار[اےی]|پیٹ[^ ]*|تھپڑ|کپڑے|ننگ[^ ]*|مرغا|زبردستی|دھمک[^ ]*|چوٹ|خون|ویڈیو|رات کو|لیکن|مگر"
)
RAG_PAPERS: Final = compiled(
    r"posters?|slogan|imaginary|essay|seminar|certificate|shapath|vaa?d vivaad|debate|शपथ|निबंध|वाद विवाद|सेमिनार|विरोधी|مضمون|سیمینار|مباحثہ|editorial|newspaper|for (?:my|our|the) (?:\w+ ){0,3}(?:class|assignment|poster|magazine|debate|moot)|format|sample"
)
TO_US: Final = compiled(
    r"(?:ragging|ragged|raging) (?:us|me)|every (?:night|day)|last night|we (?:are|were)|happen\w*|my seniors|our seniors|they (?:made|make|beat|hit|forced|are)|mujhe|mujhko|i was|i am being|im being|being ragged|mere sath|मुझे|मेरे साथ|مجھے|میرے ساتھ|maa?r[aei]|peet\w*|thappad|kapde|zabardasti|dhamk\w*|मारा|पीट[^ ]*|थप्पड़|कपड़े|जबरदस्ती|धमक[^ ]*|مارا|پیٹ[^ ]*|تھپڑ|کپڑے|زبردستی|دھمک[^ ]*|scared|afraid|victim is|my (?:brother|sister|roommate)"
)
# Killings for honour as a subject, and a moot on harassment.
HONOUR: Final = compiled(
    r"honou?r killings?|(?:ghairat|gairat|izzat|غیرت|عزت|इज्जत|गैरत) (?:ke naam|के नाम|کے نام)(?: .*)?|ऑनर किलिंग|harassment"
)
SUBJECT: Final = compiled(
    r"essay|mazmoon|mazmun|nibandh|mauzu|mauzoo|dissertation|thesis|research|assignment|article|film|movie|debate|poster|moot|bns|ipc|abetment|mens rea|निबंध|विषय|शोध|مضمون|موضوع|تحقیق|مقالہ"
)
MY_HONOUR: Final = compiled(
    r"mujhe|mujhko|mere (?:ghar|papa|bhai|chacha|khandan)|meri jaan|my (?:family|father|brother|brothers|uncle|parents|village|boss|manager|prof\w*|guide|supervisor) (?:\w+ )?(?:will|is|are|said|says|would|might|harass\w*|threat\w*)|me|kill us|threat\w*|"
    r"मुझे|मेरे (?:घर|पापा|भाई)|मेरी जान|مجھے|میرے (?:گھر|ابو|بھائی)|میری جان|dhamk\w*|धमक[^ ]*|دھمک[^ ]*"
)
# Blackmailed by a niece of five, or with a bike.
BLACKMAIL: Final = compiled(r"(?:emotional(?:ly)? )?black ?mail\w*|ब्लैकमेल|بلیک میل")
TREATS: Final = compiled(
    r"(?:niece|nephew|toddler|puppy|kitten|cat|dog|bhanj[ai]|bhatij[ai]|(?:\d+|five|six|four) (?:yr|year)s? old)|kinder joys?|ice ?cream|chocolates?|toffee|laddoos?|parath[ae]|bike bhool|haha\w*|lol|lmao|chutki"
)
NOT_TREATS: Final = compiled(
    r"photos?|pics?|pictures?|videos?|nudes?|chats?|screenshots?|leak\w*|viral|paise|money|rupees|lakh|\d+k|marks|threat\w*|dhamk\w*|ex|insta\w*|fake|तस्वीर[^ ]*|फोटो|वीडियो|تصویر[^ ]*|ویڈیو"
)
LOOK_AT_MINE: Final = compiled(
    r"(?:photo|tasveer|फोटो|तस्वीर|تصویر) (?:dekhn[ia]|देखनी|دیکھنی) (?:ho|hai|हो|है|ہو|ہے) (?:to|toh|तो|تو) (?:meri|mera|मेरी|میری)(?: .*)?"
)
STALKS: Final = compiled(r"stalk\w*")
LINKEDIN: Final = compiled(r"viewed (?:my|the) profile|linkedin|recruiter|hr")
OFFLINE: Final = compiled(
    r"home|hostel|outside|waits?|follow\w*|photos?|threat\w*|scared|messages? me|dms?|calls?|whatsapp|blocked|gate|bus"
)
# A doctor who ends a medicine; everybody in one room while the walls are painted.
ENDED: Final = compiled(
    r"(?:dawa+i?|dawayi|dawaiyan|medicine|tablets?|goli|दवा|दवाई|गोली|دوا|دوائی|گولی) (?:doctor ne |डॉक्टर ने |ڈاکٹر نے )?(?:[^ ]+ )?(?:band|बंद|بند)|(?:doctor|डॉक्टर|ڈاکٹر) (?:ne|ने|نے) (?:[^ ]+ ){0,2}(?:band|बंद|بند)"
)
PAINTED: Final = compiled(r"paint\w*|pest control|lockdown|pocha|ac|cooler|पेंटिंग|पेंट|एसी|कूलर|پینٹ|اے سی|کولر")
SHUT: Final = compiled(
    r"mujhe|mujhko|kamr[ae] (?:me|mein) (?:bandh?|akel)\w*|darwaz\w*|taa?la|maa?r\w*|khana nahi|phone|नहीं (?:निकल|जाने)[^ ]*|मुझे|दरवाज[^ ]*|ताला|खाना नहीं|फोन|مجھے|دروازہ|تالا|کھانا نہیں|فون|bahar nahi"
)
SNATCHED: Final = compiled(r"snatch\w* my phone|(?:phone|फोन|فون) chh?een\w*")
SIBLING_PRANK: Final = compiled(
    r"siblings?|(?:my )?(?:little|younger|kid|baby) (?:brother|sister)|chased (?:him|her)|pizza"
)
HOSTAGE: Final = compiled(
    r"(?:held )?hostage (?:by|to) (?:love|food|kindness|a cat|the cat|cats|my (?:cat|dog|nephew|niece))"
)
# Who comes to the door with milk, or for the rent.
VISITS: Final = compiled(r"(?:comes?|came|come) to (?:our|my) room")
CARES: Final = compiled(
    r"haldi (?:milk|doodh)|(?:hot|warm) milk|rent|kiraya|roll call|attendance|soup|khichdi|prasad|laddoos?|kada|kadha|check (?:the )?(?:fan|lights?)"
)
LEERS: Final = compiled(
    r"touch\w*|drunk|locks?|alone|sits? (?:on|beside|next)|smell\w*|grab\w*|kiss\w*|without knocking|stares?|clothes|bath\w*|chhu\w*|scared|uncomfortable|instead of (?:the )?rent|waive\w*|night dress|sleeping"
)
SICK: Final = compiled(
    r"(?:food|water|paneer|dal|daal|mess|milk|chicken|heat|smell)(?: \w+)? made (?:me|us|everyone) (?:so )?(?:sick|ill|puke|vomit|throw up|queasy)"
)
# Who said no, and it was well.
REFUSED: Final = compiled(
    r"(?:mana|inkaar|inkar|मना|इनकार|منع|انکار) (?:kiya|kar diya|किया|कर दिया|کیا|کر دیا) (?:to|toh|तो|تو)(?: [^ ]+){0,3} (?:maan|theek|thik|मान|ठीक|مان|ٹھیک)(?: .*)?"
)
FORCED: Final = compiled(
    r"zabardasti|jabardasti|dhamk\w*|maa?r[aei]?|phone|band|tarikh|mangni|phir bhi|जबरदस्ती|ज़बरदस्ती|धमक[^ ]*|मार[ाेी]?|फोन|बंद|तारीख|सगाई|फिर भी|زبردستی|دھمک[^ ]*|مار[اےی]?|فون|بند|تاریخ|منگنی|پھر بھی"
)
# Who spoils an ending dies, says everybody; a friend is shot with a camera.
SPOILERS: Final = compiled(
    r"spoil(?:er|ers|s)|ending|finale|last episode|portfolio|photos|photoshoot|golden hour|lens|beaker|test tube|स्पॉयलर|बीकर|سپائلر|بیکر"
)

# What began in fright and ended with a cake.
ENDED_WELL: Final = compiled(
    r"(?:birthday|saa?lgirah|janamdin|surprise) (?:ka |ki )?(?:cake|party|surprise|farewell|tha|thi)|surprise (?:farewell|party)|(?:only|just) wanted (?:me|us) to (?:fix|help|anchor|sing|sign|check|print)|india jeet\w*|(?:सालगिरह|जन्मदिन) का केक|सरप्राइज|سالگرہ کا کیک|سرپرائز|(?:pani|paani|पानी|پانی) (?:wali|वाली|والی) (?:thi|थी|تھی)|holi thi|होली थी"
)
NOT_WELL: Final = compiled(
    r"touch\w*|chhu\w*|still|phir bhi|maa?r[aei]|thappad|kapde|zabardasti|kiss\w*|photos?|videos?|marks|but then|lekin|magar|छुआ|फिर भी|मारा|थप्पड़|कपड़े|जबरदस्ती|लेकिन|چھوا|پھر بھی|مارا|تھپڑ|کپڑے|زبردستی|لیکن|مگر"
)
KILLED_BY_DOVES: Final = compiled(
    r"(?:kabu?tar|kabootar|machh?ar|bandar|kutt[ae]|keemat|qeemat|daam|कबूतर|मच्छर|बंदर|कीमत|दाम|کبوتر|مچھر|بندر|قیمت|دام)(?: [^ ]+){0,3} (?:maa?r|gala kaat|मार|गला काट|مار|گلا کاٹ) ?[^ ]*"
)

TOLD_ENDS: Final = compiled(
    r"spoil(?:er|ers|s)|(?:anjaa?m|ant|ending|अंत|انجام) (?:bata|बता|بتا)\w*[^ ]*|catch (?:chh?oda|chhoota)|कैच छोड़[^ ]*|(?:remote|रिमोट|ریموٹ) (?:nahi|na|नहीं|نہیں) (?:diya|दिया|دیا)"
)

SCENES: Final = (
    Scene((*BLOWS, "hurt_others"), TOLD_ENDS, None, HARM),
    Scene((*BLOWS, "ragged", "lures", "enters_rooms", "confined", "gun"), EVERY, ENDED_WELL, NOT_WELL),
    Scene(BLOWS, KILLED_BY_DOVES, None, HARM),
    Scene(BLOWS, EVERY, WON, HARM),
    Scene(BLOWS, BY_PAPER, None, HARM),
    Scene(BLOWS, EVERY, SPORT, HARM),
    Scene(BLOWS, PILLOWS, SIBLINGS, HARM),
    Scene(BLOWS, EVERY, DANCED, HARM),
    Scene(BLOWS, EACH_OTHER, FRIENDS, HARM),
    Scene(("strikes", "beaten", "hurt_by"), EVERY, TEETH, HIT),
    Scene(BLOWS, SEMESTER, None, HARM),
    Scene(BLOWS, EVERY, DREAMT, NOT_DREAMT),
    Scene((*BLOWS, "forced_marriage"), EVERY, STAGED, NOT_STAGED),
    Scene(RAGGING, NO_RAGGING, SINGS, BUT_HIT),
    Scene(
        RAGGING,
        EVERY,
        compiled(rf"{ULTA.pattern}(?: .*)? {FAMILY_NOW.pattern}|{FAMILY_NOW.pattern}(?: .*)? {ULTA.pattern}(?: .*)?"),
        BUT_HIT,
    ),
    Scene(RAGGING, RAG, RAG_PAPERS, TO_US),
    Scene((*BLOWS, "follows", "other_will"), HONOUR, SUBJECT, MY_HONOUR),
    Scene(
        BLOWS,
        compiled(
            r"(?:ghairat|gairat|izzat|غیرت|عزت|इज्जत|गैरत) (?:ke naam|के नाम|کے نام) (?:par|pe|पर|پر) (?:qatal|katal|qatl|हत्या|कत्ल|قتل)(?! +(?:kar|ho|ki|kr|क|हो|ک|ہو))"
        ),
        None,
        MY_HONOUR,
    ),
    Scene(("blackmails",), BLACKMAIL, TREATS, NOT_TREATS),
    Scene(("blackmails",), LOOK_AT_MINE, None, compiled(r"leak\w*|viral|bhej\w*|dhamk\w*|paise|nude\w*")),
    Scene(("abused", "follows"), STALKS, LINKEDIN, OFFLINE),
    Scene(("confined",), ENDED, None, SHUT),
    Scene(("confined",), EVERY, PAINTED, SHUT),
    Scene(("confined",), SNATCHED, SIBLING_PRANK, HARM),
    Scene(("confined",), HOSTAGE),
    Scene(("sold_off", "assaults", "enters_rooms"), VISITS, CARES, LEERS),
    Scene(("ragged",), SICK, None, BUT_HIT),
    Scene(("marriage", "married_off"), EVERY, REFUSED, FORCED),
    Scene(("hurt_others",), EVERY, SPOILERS, ARMED),
)
