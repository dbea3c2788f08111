"""What frames words that somebody says without meaning them: a part that is played, a song, a game, a lesson, a use.

A frame stands beside a finding and lowers it; who says that it is theirs as well takes the frame away (`OWN_TOO`).
"""

from typing import Final

from manmitra.domain.crisis.rule import compiled
from manmitra.domain.shared.letters import fold

OWN_TOO: Final = compiled(
    r"(?:par|pr|magar|lekin|but|पर|मगर|مگر|پر) (?:ab |अब |اب )?(?:main|mai|mujhe|mera|meri|i|my|मैं|मुझे|मेरा|میں|مجھے|میرا)|(?:main|mai|mujhe|mujhko|mera|meri|mere|mjhe|मैं|मुझे|मेरा|मेरी|मेरे|میں|مجھے|میرا|میری|میرے) (?:bhi|भी|بھی)|(?:me|i|im|am|feel|felt|feeling) (?:too|also|the same|that way|exactly)|same (?:here|with me|thing)|relat(?:e|es|able|ing)|"
    r"(?:sach|sachh?i|haqeeqat|asal) (?:me|mein|mai|much|muchh?)|sachmuch|seriously|for real|in real life|waise hi|waisa hi|usi ki tarah|us ki tarah|uski tarah|like (?:him|her|them|that character|in the (?:film|movie|song|book))|"
    r"सच में|सचमुच|असल में|वैसे ही|वैसा ही|उसी की तरह|उसकी तरह|سچ میں|سچ مچ|حقیقت میں|اصل میں|ویسے ہی|ویسا ہی|اسی کی طرح|اس کی طرح|meri (?:hi )?(?:kahani|zindagi|baat) (?:hai|lagti)|मेरी (?:ही )?(?:कहानी|जिंदगी)|میری (?:ہی )?(?:کہانی|زندگی)|"
    r"(?:dekh|sun|padh|parh|देख|सुन|पढ़|دیکھ|سن|پڑھ) ?(?:ke|kar|kr|के|कर|کے|کر) (?:[^ ]+ ){0,3}(?:mujhe|mera|mann|man|dil|मुझे|मेरा|मन|مجھے|میرا|دل)"
)
_PARTS: Final = (
    r"play|skit|monologue|script|movie|film|series|webseries|web series|episode|novel|book|song|poem|anime|manga|musical|street play|"
    r"natak|naatak|nukkad natak|drame|drama|dramay|film|filmi|serial|gaane|gane|gaana|gana|geet|nagma|nazm|nazam|ghazal|gazal|sher|kavita|kahani|afsane|novel|upanyas|mushaira|mushaire|mushairay|mushaire|qawwali|"
    r"नाटक|फिल्म|फिल्मी|सीरीज|सीरियल|धारावाहिक|गाने|गाना|गीत|नज्म|गजल|शेर|कविता|कहानी|अफसाने|उपन्यास|मुशायरे|कव्वाली|"
    r"ڈرامے|ڈرامہ|فلم|فلمی|سیریز|سیریل|گانے|گانا|گیت|نغمے|نظم|غزل|شعر|افسانے|ناول|مشاعرے|قوالی"
)
_WORDS: Final = (
    r"dialogues?|dialog|lyrics?|lines?|punchline|monologue|script|role|rehearsal|rehearsals|rehearsing|audition|standup|stand up|sanvad|samvad|mukalma|mukalme|kirdar|misra|pankti|"
    r"संवाद|डायलॉग|डायलाग|किरदार|रोल|भूमिका|पंक्ति|मिसरा|مکالمہ|مکالمے|ڈائیلاگ|کردار|رول|مصرع"
)
_SAYERS: Final = (
    "talking quoting singing acting rehearsing reciting exaggerating joking kidding dramatic meant overacting nautanki mazak mazaak majak majaak joke jokes "
    "मजाक एक्टिंग مذاق ایکٹنگ lateefa chutkula caption quote quotes shayari jumla survey meme memes जोक चुटकुला कैप्शन शायरी جوک لطیفہ کیپشن شاعری "
    "ghalib galib mir faiz iqbal sahir jaun gulzar sher shayar ghazal gazal nazm nazam kavita misra poem verse couplet गालिब मीर फैज इकबाल गुलजार शेर शायर गजल नज्म "
    "कविता मिसरा غالب میر فیض اقبال گلزار شعر شاعر غزل نظم مصرع character hero heroine protagonist villain singer poet series hamlet macbeth othello lear devdas jar play"
)
FRAMES: Final = frozenset(fold(f"{_PARTS}|{_WORDS}").replace(" ", "|").split("|")) | frozenset(fold(_SAYERS).split())
"""Where none of these words stands beside a finding, nothing is looked for that is acted, said or sung."""
# In the play, in the song, by the hero: the words are theirs.
ACTED: Final = compiled(
    rf"(?:in|from) (?:the|a|this|that|our|my|his|her) (?:\w+ )?(?:{_PARTS})|(?:the|this|that|my|our|a) (?:{_PARTS}|character|hero|heroine|protagonist|villain|singer|poet) (?:\w+ )?(?:goes|says|said|is like|sings|reads|writes|has a line|where|ends)|"
    rf"(?:{_PARTS}) (?:jis|jisme|jismein|jisme|wherein|where|in which|जिसमें|जिसमे|जिस|جس)|in (?:hamlet|macbeth|othello|king lear|romeo and juliet|devdas|the bell jar)|(?:{_PARTS}) (?:me|mein|mai|men|ka|ki|ke|में|मे|का|की|के|میں|کا|کی|کے)|(?:my|his|her|the|mera|meri|mere|uska|uski|ek|ye|yeh|मेरा|मेरी|मेरे|उसका|एक|ये|यह|میرا|میری|میرے|اس کا|ایک|یہ) (?:[^ ]+ )?(?:{_WORDS})(?: (?:is|was|goes|hai|tha|thi|h|है|था|थी|ہے|تھا|تھی|ki|ke|ka|में|mein|me))"
)
# How one studies best. Only the small model is not asked about such clauses; what a rule finds in them stays found.
_LESSONS: Final = r"(?:coaching|online|offline|lectures?|lec|one ?shots?|modules?|pyqs?|batch|institute|test series|notes|crash course|tuition|classes)"
_BEST: Final = r"(?:better|than|vs|or|enough|worth|cover\w*|complete|finish|samajh\w*|samjh\w*|revis\w*|start\w*|bheja|jana|jaun|join\w*)"
STUDIES: Final = compiled(rf"{_LESSONS}(?: [^ ]+){{0,30}} {_BEST}|{_BEST}(?: [^ ]+){{0,8}} {_LESSONS}")
# "I don't want to die, I want to live": a rule that hears it lets it be, and where none does, the model must too.
WILL_LIVE: Final = compiled(
    r"(?:marna|मरना|مرنا) (?:nahi|nahin|nhi|नहीं|नही|نہیں) (?:hai|h|chaht\w*|है|चाहत[^ ]*|ہے|چاہت[^ ]*)|(?:dont|do not|never) want to die"
)
# "... is my line:", just in front of the words.
INTRODUCES: Final = compiled(
    r"(?:.* )?(?:dialogues?|dialog|lyrics?|monologue|punchline|my line|mera role|sanvad|samvad|mukalma|misra|pankti|संवाद|डायलॉग|पंक्ति|मिसरा|مکالمہ|ڈائیلاگ|مصرع|joke|jokes|mazak|lateefa|chutkula|caption|quote|quotes|shayari|jumla|survey|meme|memes|जोक|चुटकुला|मजाक|कैप्शन|शायरी|جوک|لطیفہ|مذاق|کیپشن|شاعری)(?: (?:is|was|goes|says|like|this|hai|tha|thi|h|yeh|ye|ki|ke|kuch aisa|kuch yun|है|था|यह|ये|कि|ہے|تھا|یہ|کہ))+"
)
# "... but it was only the ticket that she talked of".
EXPLAINS: Final = compiled(
    rf"(?:he|she|they|we|it|i|hes|shes|im|that) (?:was |were |is |are |am )?(?:just |only |actually |obviously )?(?:talking about (?:the|a|his|her|missing|losing|failing|exams?|food|tickets?)|quoting|singing|acting|rehearsing|reciting|exaggerating|joking|kidding|being dramatic|meant the)|"
    rf"(?:{_WORDS}|mazak|maza+k|joke|acting|overacting|nautanki|मजाक|एक्टिंग|مذاق|ایکٹنگ)(?: [^ ]+){{0,2}} (?:kar|bol|maar|mar|ga|suna|padh|parh|कर|बोल|मार|गा|सुना|पढ़|کر|بول|مار|گا|سنا|پڑھ)(?:t[aei]|n[aei]|ता|ती|ते|تا|تی|تے)? ?(?:rah\w+|reh\w+|hai|hain|tha|thi|the|chaht\w+|रह[^ ]*|है|हैं|था|थी|चाह[^ ]*|رہ[^ ]*|ہے|ہیں|تھا|تھی|چاہ[^ ]*)"
)
# A verse that is to be explained.
VERSE: Final = compiled(
    r"(?:ghalib|galib|mir|faiz|iqbal|sahir|jaun elia|gulzar|sher|shayar\w*|ghazal|gazal|nazm|nazam|kavita|misra|poem|verse|couplet|गालिब|मीर|फैज|इकबाल|गुलजार|शेर|शायर|गजल|नज्म|कविता|मिसरा|غالب|میر|فیض|اقبال|گلزار|شعر|شاعر|غزل|نظم|مصرع)(?: [^ ]+){0,5} (?:tashreeh|tashrih|matlab|vyakhya|bhavarth|meaning|explain|pura|poora|likha|kaha|sunaya|padh\w*|parh\w*|व्याख्या|मतलब|भावार्थ|पूरा|लिखा|कहा|पढ़[^ ]*|تشریح|مطلب|پورا|مکمل|لکھا|کہا|پڑھ[^ ]*)"
)
# A song or a play: of these alone no violence is taken for one's own.
STAGED: Final = compiled(
    rf"comedy|standup|maz(?:a+)k (?:me|mein)|मजाक में|मज़ाक में|مذاق میں|(?:my|his|her|the|mera|meri|uska|uski|मेरा|मेरी|उसका|میرا|میری|اس کا) (?:[^ ]+ )?(?:{_WORDS})|(?:song|play|skit|natak|nukkad natak|gaane|gane|gaana|geet|ghazal|nazm|नाटक|गाने|गीत|गजल|ڈرامے|گانے|گیت|غزل|نظم) (?:me|mein|mai|ka|ki|ke|में|का|की|के|میں|کا|کی|کے)|in (?:the|a|our|my) (?:play|skit|song)"
)
PLAYED: Final = compiled(
    r"games?|gaming|pubg|bgmi|free ?fire|valorant|minecraft|fortnite|gta|cod|codm|counter strike|csgo|elden ring|dark souls|mario|sekiro|hollow knight|level \d*|final boss|boss fight|lobby|ranked|respawn\w*|squad|chicken dinner|player|players|speedrun|checkpoint|wickets?|innings|bowlers?|batsm[ae]n|batters?|over|overs|final match|semi ?finals?|tournament|league|"
    r"khilad\w+|khiladi|khilari|गेम|गेम्स|पबजी|फ्री फायर|लेवल|बॉस|चिकन डिनर|खिलाड़ी|मैच|विकेट|टूर्नामेंट|गेंदबाज[^ ]*|बल्लेबाज[^ ]*|गोलकीपर|گیم|گیمز|پب جی|فری فائر|لیول|باس|چکن ڈنر|کھلاڑی|میچ|وکٹ|ٹورنامنٹ|باؤلر[^ ]*|بیٹسمین"
)
# One falls, is shot and rises again in a game: of a wish to die no game tells.
FALLS: Final = compiled(
    r"(?:keep|kept|keeps|always|im|i) ?(?:just |only )?(?:dying|die|died|dies|getting killed|get killed|got killed|got shot|killed)|(?:[^ ]+ )*(?:mar|maar|mer|मर|मार|مر|مار) ?(?:hi |bhi |ही |भी |ہی |بھی )?(?:jat|jaat|ja rah|jaa rah|gay|ga|gya|di|diya|dala|rah|जात|जा रह|गय|दि|डाल|रह|جات|جا رہ|گئ|گی|دی|ڈال|رہ)[^ ]*(?: .*)?|"
    r"(?:[^ ]+ )*(?:goli|गोली|گولی) (?:[^ ]+ )?(?:mar|maar|मार|مار)[^ ]*(?: .*)?"
)
LONGS: Final = compiled(
    r"(?:chaht|chahat|chah)\w*|mann|man|dil|jeena|jeene|zindagi|want|wanna|wish|feel|really|चाह[^ ]*|मन|दिल|जीना|जीने|जिंदगी|چاہ[^ ]*|دل|جینا|جینے|زندگی|khud|खुद|خود|myself|chhat|छत|چھت|zeher|zahar|ज़हर|जहर|زہر|goliyan|गोलियां|گولیاں|my life|tonight|aaj raat"
)
# Poison, a rope, a blade, and what one has them for.
USES: Final = compiled(
    r"(?:chuh\w+|rats?|mice|mouse|cockroach\w*|machh?ar\w*|khatmal\w*|dee?mak|ants?|chint\w+|pests?|weeds|lizards?|chhipkal\w+|fasal|crops?|चूह[^ ]*|कॉकरोच|मच्छर[^ ]*|खटमल[^ ]*|दीमक|चींटी|चींटियों|छिपकली|फसल|चुह[^ ]*|چوہ[^ ]*|کاکروچ|مچھر[^ ]*|کھٹمل|دیمک|چیونٹی[^ ]*|چھپکلی|فصل) (?:ke liye|k liye|ke lie|se pareshan|ki wajah|के लिए|से परेशान|की वजह|کے لیے|سے پریشان|کی وجہ)|(?:for|against|to kill) (?:the |these |those )?(?:rats?|mice|cockroaches|mosquitoes|ants|pests|weeds|bed ?bugs|termites|lizards)|"
    r"(?:graph|chart|drawing|craft|art|project|practical|dissection|lab|file|assignment|ग्राफ|चार्ट|ड्राइंग|क्राफ्ट|प्रोजेक्ट|प्रैक्टिकल|फाइल|گراف|چارٹ|ڈرائنگ|پروجیکٹ|پریکٹیکل|فائل) ?(?:paper|papers|sheet|sheets|work|file|class|exam|model|पेपर|शीट|फाइल|پیپر|شیٹ|کلاس|کی پریکشا|exam)|drawing|ड्राइंग|ڈرائنگ|thermocol|thermocole|cardboard|(?:project|craft|practical|experiment|model|decoration|lab|kitchen|trek|camping|प्रोजेक्ट|क्राफ्ट|प्रैक्टिकल|रसोई|پروجیکٹ|پریکٹیکل|باورچی خانے) (?:ke|k|के|کے) (?:liye|lie|lye|लिए|لیے)|(?:kapde|कपड़े|کپڑے) (?:sukhane|सुखाने|سکھانے)|shav(?:e|ing)|trimmer|dadhi|daadhi|shave karn\w+|pencil|sharpener|शेविंग|दाढ़ी|पेंसिल|شیو|داڑھی|پنسل|"
    r"(?:kapd[ae]|kapdon|clothes|laundry|tent|luggage|saamaan|saman|bistar|कपड़े|कपड़ों|सामान|बिस्तर|تंबू|کپڑے|کپڑوں|سامان|بستر)(?: [^ ]+){0,2} (?:sukh\w+|latk\w+|latka\w+|tang\w*|taang\w*|bandh\w*|baandh\w*|dry|hang\w*|tie|ke liye|सुख[^ ]*|लटक[^ ]*|टांग[^ ]*|बांध[^ ]*|के लिए|سکھ[^ ]*|لٹک[^ ]*|ٹانگ[^ ]*|باندھ[^ ]*|کے لیے)|(?:to|for) (?:dry|hang|tie|hanging|drying|tying) (?:the |my |our )?(?:clothes|laundry|curtains?|luggage|bag|poster|posters|banner|lights?|painting|coat)|"
    r"(?:sabzi|sabziyan|vegetables?|onions?|pyaa?z|tamatar|tomato\w*|potato\w*|aloo|salad|lemons?|nimbu|fruits?|apples?|seb|mango\w*|bread|cake|chicken|fish|mehndi|chopping|kitchen|rasoi|सब्जी|सब्ज़ी|प्याज|टमाटर|आलू|सलाद|नींबू|फल|सेब|रसोई|मेहंदी|سبزی|پیاز|ٹماٹر|آلو|سلاد|لیموں|پھل|سیب|باورچی|مہندی)(?: [^ ]+){0,4} (?:kaat|kat|cut|chop|slic|काट|कट|کاٹ|کٹ|wajah|वजह|وجہ)[^ ]*|(?:cut|chop|slic|peel)\w*(?: [^ ]+){0,3} (?:vegetables?|onions?|tomato\w*|potato\w*|salad|lemons?|fruits?|apples?|mango\w*|bread|cake|chicken|chart paper|cardboard|thermocol)"
)
# Clothes, skin and paper: what hurts or cuts by mistake.
MISHAP: Final = compiled(
    r"(?:by (?:mistake|accident)|accidentally|galti se|ghalti se|khelte (?:hue|hua|waqt|time)|football|cricket|kabaddi|gym|cycle se|bike se|गलती से|खेलते (?:हुए|समय)|فٹبال|کرکٹ|غلطی سے|کھیلتے (?:ہوئے|وقت))"
)
# Old people say of their own end when they want to see a wedding.
ELDERS: Final = compiled(
    r"(?:dadi|daadi|nani|naani|dada|daada|nana|naana|dadaji|nanaji|buzurg|bade log|grandma|grandpa|granny|grandmother|grandfather|amma|दादी|नानी|दादा|नाना|दादाजी|नानाजी|अम्मा|دادی|نانی|دادا|نانا|اماں|بزرگ)(?: .*)? (?:shaa?di|byaah|vivah|nikah|bahu|pote|pota|poti|marry|married|wedding|degree|naukri|शादी|ब्याह|विवाह|निकाह|बहू|पोते|पोता|नौकरी|شادی|بیاہ|نکاح|بہو|پوتے|پوتا|نوکری)(?: .*)?"
)
# One's own funeral, when the marks come home.
BIER: Final = compiled(
    r"(?:arthi|janaza|janaaza|jnaza|kabr|qabr|kabar|qabar|kafan|chita|tehrvi|अर्थी|जनाजा|जनाज़ा|कब्र|कफन|चिता|तेरहवीं|جنازہ|قبر|کفن|ارتھی)"
)
FOUND_OUT: Final = compiled(
    r"(?:pata|pta|पता|پتا|پتہ) (?:chal|lag|चल|लग|چل|لگ)[^ ]*|(?:result|marks|bill|रिजल्ट|नंबर|رزلٹ|نمبر) (?:dekh|dikh|देख|दिख|دیکھ|دکھ)[^ ]*|lol|lmao|haha\w*|हाहा[^ ]*|ہاہا[^ ]*"
)
# "He (always) dies", of whom nobody says I.
DIES: Final = compiled(
    r"(?:[^ ]+ )*(?:mar|mer|मर|مر) (?:hi |ही |ہی )?(?:jat[aie]|jaat[aie]|जात[ाीेि]|جات[ایے]) (?:hai|hain|h|he|है|हैं|हे|ہے|ہیں)(?: .*)?"
)
ANYBODY: Final = compiled(
    r"insaan|insan|aadmi|admi|banda|bande|log|koi|kitn\w+|kitni|kaise|kya|kaash|kash|agar|इंसान|आदमी|लोग|कोई|कितन[^ ]*|कैसे|क्या|काश|अगर|انسان|آدمی|لوگ|کوئی|کتن[^ ]*|کیسے|کیا|کاش|اگر"
)
LIED: Final = compiled(
    r"(?:ke liye|k liye|के लिए|کے لیے) (?:nahi|nahin|nhi|नहीं|नही|نہیں)|not for|bola|boli|kaha|puch[aie]|poochh?[aie]|jhoot\w*|bahan[ae]|told|said|lied|बोला|बोली|कहा|पूछा|झूठ|बहाना|بولا|بولی|کہا|پوچھا|جھوٹ|بہانہ"
)
DROLL: Final = compiled(
    r"(?:mar|मर|مر) (?:hi |ही |ہی )?(?:ja+u*n?|jawan|जाऊं|जाऊ|जाउ|جاؤں) (?:teri|tere|tumhari|tumhare|aapki|aapke|uski|iski|is|us|तेरी|तेरे|तुम्हारी|आपकी|उसकी|इस|उस|تیری|تیرے|تمہاری|آپ کی|اس) (?:[^ ]+ ){0,3}(?:pe|par|पे|पर|پر|پہ)|(?:smile|hansi|hasi|muskur\w+|muskaan|aankh\w*|adaa?|nakhre|nakhron|मुस्कान|मुस्कुराहट|हंसी|आंखें|अदा|नखरे|مسکراہٹ|ہنسی|آنکھیں|ادا|نخرے) (?:[^ ]+ )?(?:dekh|sun|pe|par|देख|सुन|पे|पर|دیکھ|سن|پر|پہ)(?: [^ ]+){0,4} (?:mar|मर|مر)(?: .*)?"
)
ADMIRES: Final = compiled(
    r"qurban|kurban|fida|smile|hansi|hasi|muskur\w+|muskaan|aankh\w*|ankh\w*|adaa?|nakhre|khoobsurat|khubsurat|haseen|क़?ुर्बान|फिदा|मुस्कान|मुस्कुराहट|हंसी|आंखें|अदा|नखरे|قربان|فدا|مسکراہٹ|ہنسی|آنکھیں|ادا|نخرے|handsome|cute"
)
# A lesson in so many words, also where the one who learns says "I".
LESSON: Final = compiled(
    r"(?:research|review|thesis|dissertation|paper|papers|article|articles|essay|assignment|project|presentation|ppt|seminar|webinar|workshop|debate|speech|poster|survey|survey form|questionnaire|chapter|lecture|module|syllabus|case study|data|dataset|statistics|stats|ncrb|shodh|nibandh|bhashan|taqreer|mazmoon|maqala|tehqeeq|tahqeeq|sawal|prashn|paragraph|theor(?:y|ies)|nazriy\w+|siddhant\w*|durkheim|sociology|psychology (?:ki |ke |ka )?(?:class|period|lecture)|(?:class|lecture|period) (?:me|mein|mai)|report|podcast|documentary|policy|helpline|campaign|awareness|"
    r"शोध|रिसर्च|सिद्धांत[^ ]*|दुर्खीम|समाजशास्त्र[^ ]*|(?:क्लास|कक्षा|लेक्चर) में|पेपर|निबंध|भाषण|लेख|असाइनमेंट|प्रोजेक्ट|प्रस्तुति|सेमिनार|पोस्टर|सर्वे|प्रश्न|सवाल|अध्याय|आंकड़े|डेटा|हेल्पलाइन|अभियान|रोकथाम|تحقیق|ریسرچ|نظریات|نظریہ|ڈرکائم|(?:کلاس|لیکچر) میں|مقالہ|مضمون|تقریر|اسائنمنٹ|پروجیکٹ|سیمینار|پوسٹر|سروے|سوال|باب|اعداد|ڈیٹا|ہیلپ لائن|مہم|روک تھام|اسلامیات|islamiat|islamiyat)"
)
BARE_NOUN: Final = compiled(
    r"(?:suicid(?:e|es|al)|self ?harm\w*|student suicides?|khud ?ku?shi|aatmahatya|atmahatya|आत्महत्या[^ ]*|खुदकुशी|सुसाइड|आत्मघात|خودکشی|(?:thoughts? of )?self ?harm)"
)
# --- not at all ---------------------------------------------------------------------------------------------------
REFUSES: Final = compiled(
    r"(?:khayal|khyal|vichar|vichaar|irada|iraada|shauk|shauq|plan|mansuba|soch|खयाल|ख्याल|विचार|इरादा|शौक|प्लान|خیال|ارادہ|شوق|منصوبہ)(?: (?!ja|hat|nikal|pata|chhod|rok|ruk|जा|हट|निकल|पता|छोड|रोक|जाता|جا|ہٹ|نکل|پتا|پتہ|چھوڑ|روک)[^ ]+){0,2} (?:nahi|nahin|nhi|nai|नहीं|नही|نہیں)(?! (?:ja|jaat|ruk|rok|chhod|chhut|hat|nikal|जा|रुक|छोड़|हट|निकल|جا|رک|چھوڑ|ہٹ|نکل))|"
    r"(?:jaisa|jaisi|jaise|jaisaa|जैसा|जैसी|जैसे|جیسا|جیسی|جیسے) (?:koi|kuch|kuchh|कोई|कुछ|کوئی|کچھ)(?: [^ ]+){0,3} (?:nahi|nahin|nhi|नहीं|नही|نہیں)|(?:ki|ka|की|का|کی|کا) baat (?:hi )?(?:nahi|nahin|nhi)|(?:की|का) बात (?:ही )?नहीं|کی بات (?:ہی )?نہیں|"
    r"(?:kabhi|कभी|کبھی)(?: [^ ]+){0,4} (?:nahi|nahin|nhi|नहीं|नही|نہیں) (?:l[ou]+n?g[ai]|karu+n?g[ai]|du+n?g[ai]|pahu\w+|pohn\w+|soch[aei]|kiya|ki|kar sakt\w+|लू[^ ]*|लु[^ ]*|करू[^ ]*|करु[^ ]*|दू[^ ]*|दु[^ ]*|पहु[^ ]*|सोचा|किया|कर सकत[^ ]*|لوں|لونگ[^ ]*|کروں|دوں|پہنچاؤں|سوچا|کیا|کر سکت[^ ]*)|"
    r"(?:is|are|was) (?:not|never) (?:something|anything|a thing|an option)(?: [^ ]+){0,4}|(?:not|never) (?:something|anything) (?:i|id|i would|that i)(?: [^ ]+){0,3}|(?:have|ive|had) (?:never|not)(?: ever)? (?:thought|considered|dreamt|tried|done|had)(?: [^ ]+){0,4}|(?:i )?(?:said|answered|wrote|ticked|told (?:him|her|them)) (?:no|never)|because i havent|(?:would|could|will) never (?:do|take|hurt|harm|even)|"
    r"(?:itn[aie]|इतन[ाीे]|इतनि|اتن[ایے]) (?:[^ ]+ ){1,2}(?:nahi|nahin|nhi|नहीं|नही|نہیں) (?:hu |hoon |hun |हूं |हूँ |ہوں )?(?:ki|ke|k|कि|کہ)|not (?:that |so )?(?:weak|stupid|desperate|crazy|low)(?: enough)?(?: to| that)?|"
    r"(?:counsell?ors?|therapist|doctor|psychologist|psychiatrist|nurse|teacher|mentor|warden|form|survey|app|quiz|काउंसलर|डॉक्टर|थेरेपिस्ट|टीचर|फॉर्म|سروے|کونسلر|ڈاکٹر|تھیراپسٹ|ٹیچر|فارم)(?: [^ ]+){0,3} (?:ask\w*|pu?u?chh?[aie]\w*|poochh?[aie]\w*|पूछ[^ ]*|पुछ[^ ]*|پوچھ[^ ]*)(?: [^ ]+){0,12} (?:no|never|nope|nahi|nahin|nhi|नहीं|नही|نہیں)|"
    r"(?:haram|हराम|حرام) (?:hai|h|है|ہے)(?: [^ ]+){0,6} (?:nahi|nhi|नहीं|نہیں)|"
    r"(?:itn[aie]|इतन[ाीे]|اتن[ایے]) (?:bhi |भी |بھی )?(?:bu+r[aie]|kha?rab|kamzor|buzdil|pagal|मायूस|बुर[ाेी]|खराब|कमज़ोर|कमजोर|बुजदिल|पागल|بر[اےی]|خراب|کمزور|بزدل|پاگل|مایوس) (?:haa?l |haa?lat |हाल |हालत |حال |حالت )?(?:bhi )?(?:nahi|nahin|nhi|नहीं|नही|نہیں)(?: [^ ]+){0,2} (?:ki|ke|कि|کہ)|"
    r"(?:un|उन|ان) (?:logon|logo|लोगों|لوگوں) (?:me|mein|में|میں)(?: se| से| سے)? (?:nahi|nahin|nhi|नहीं|नही|نہیں)(?: [^ ]+)? (?:jo|जो|جو)(?: [^ ]+){0,3} (?:jaa?n de|mar ja|जान दे|मर जा|جان دے|مر جا)[^ ]*|"
    r"(?:na|न|ना|نہ) (?:[^ ]+ ){1,2}(?:hu|hoon|hun|हूं|हूँ|ہوں) (?:aur |और |اور )?(?:na|न|ना|نہ) (?:marn[ei]|मरने|مرنے) (?:wal[ai]|वाल[ाी]|والا|والی)"
)
# "Why would I think of suicide", "when did I say that", "I said honestly no".
WHY_ASK: Final = compiled(
    r"(?:suicide|khud ?ku?shi|aa?tma?ha?tya|marne|सुसाइड|खुदकुशी|आत्महत्या|मरने|خودکشی|مرنے) (?:ka|ki|ke|ke bare me|ke baare me|का|की|के|के बारे में|کا|کی|کے|کے بارے میں) ?(?:[^ ]+ )?(?:kyu|kyun|kyon|kiyun|क्यों|क्यूं|کیوں) (?:pu?u?chh?t?\w*|poochh?\w*|soch[ou]+n?g[ai]|kar[ou]+n?g[ai]|पूछ[^ ]*|सोचू[^ ]*|सोचूं|करू[^ ]*|پوچھ[^ ]*|سوچوں|کروں) ?(?:ho|rah\w*|हो|रह[^ ]*|ہو|رہ[^ ]*|گا|گی)?|"
    r"(?:aisa|yeh|ye|ऐसा|यह|ये|ایسا|یہ) (?:kab|कब|کب) (?:kaha|bola|कहा|बोला|کہا|بولا)|why (?:do|are|would|r) (?:you|u) (?:keep |all |always |even )?(?:ask\w*|assum\w*|think\w*)(?: [^ ]+){0,5} (?:suicid\w*|dying|die|harm\w*|hurt\w*)|"
    r"(?:i )?said (?:honestly|truthfully|clearly|politely|firmly|straight|simply|a clear|an honest|just) no(?:pe)?(?= ?$)"
)
# --- long over ----------------------------------------------------------------------------------------------------
# Who asked is named in front, and what was answered behind.
ASKED: Final = compiled(
    r"(?:counsell?ors?|therapist|doctor|psychologist|psychiatrist|nurse|teacher|mentor|warden|form|survey|app|quiz|questionnaire|someone|काउंसलर|डॉक्टर|थेरेपिस्ट|टीचर|फॉर्म|سروے|کونسلر|ڈاکٹر|تھیراپسٹ|ٹیچر|فارم)(?: [^ ]+){0,3} (?:ask\w*|pu?u?chh?[aie]\w*|poochh?[aie]\w*|पूछ[^ ]*|पुछ[^ ]*|پوچھ[^ ]*)(?: .*)?"
)
ANSWERED: Final = compiled(
    r"(?:.* )?(?:said|say|answered|told|bola|boli|kaha|keh diya|बोला|बोली|कहा|कह दिया|بولا|بولی|کہا|کہہ دیا)(?: [^ ]+){0,2} (?:no|never|nope|nahi|nahin|nhi|na|नहीं|नही|ना|نہیں|نا)(?: (?:aat\w+|hai|at all|never|आत[^ ]*|है|آت[^ ]*|ہے))*|(?:no|nahi|bilkul nahi|नहीं|نہیں)"
)
HAD: Final = compiled(
    r"tha|thi|the|thay|था|थी|थे|تھا|تھی|تھے|(?:i|that|there|it) (?:once|was|had|used to|wanted|thought|felt|tried|cut|hurt|stood|planned|almost|nearly)|i (?:also )?(?:once|used)|(?:ek|aik|एक|ایک) (?:waqt|samay|time|daur|zamana|वक्त|समय|दौर|जमाना|وقت|دور|زمانہ)|pehle|pehlay|पहले|پہلے|(?:kabhi|कभी|کبھی) (?:main|mai|मैं|میں) (?:bhi|भी|بھی)"
)
OVER: Final = compiled(
    r"(?:saal|mahin\w+|साल|महीन[^ ]*|سال|مہین[^ ]*) (?:se |से |سے )?(?:clean|क्लीन|کلین)(?! (?:tha|thi|the|था|थी|थे|تھا|تھی|تھے))|(?:baras|برس|बरस) (?:se|سے|से) (?:sab |سب |सब )?(?:band|بند|बंद)|(?:saal|mahine) ho ga\w+ chh?od\w*|(?:zindagi|life) (?:sach me |bahut |ab )?(?:ach+h?i|sundar)|off (?:the |my )?meds since|now im \d\d and (?:\w+ )?(?:teach\w*|work\w*|stud\w*|married|mentor\w*|help\w*)(?: [^ ]+){0,4}|(?:clean|sober|free|better|fine|okay|happy) (?:for|since) (?:\w+ ){0,3}(?:\d+|days?|weeks?|months?|years?|long|then|that)|(?:\w+ )?(?:days?|weeks?|months?|years?) (?:clean|sober|free)|(?:years?|months?|decade) (?:ago|back|later)|(?:that|it|this) was (?:in |back in )?(?:\d{4}|school|class|first year|lockdown|long)|today (?:i am|im|i) (?:[^ ]+ ){0,3}(?:happier|happy|better|grateful|proud|different|glad|alive and)|turned (?:that|it|things|my life) around|"
    r"(?:saal|saalon|mahin[aeo]\w*|mahine|barson|arse|arsay|साल|सालों|महीन[^ ]*|बरसों|سال|سالوں|مہین[^ ]*|برسوں|عرصے) (?:se|से|سے)(?: [^ ]+){0,3} (?:nahi|nahin|nhi|band|chh?o\w+|नहीं|नही|बंद|छोड़[^ ]*|छूट[^ ]*|نہیں|بند|چھوڑ[^ ]*|چھوٹ[^ ]*)|(?:chh?o+t|chh?u+t|chh?od|छूट|छुट|छोड़|چھوٹ|چھوڑ|khatam ho|ختم ہو|खत्म हो) (?:ga\w+|di\w*|chuk\w+|गय[^ ]*|गई|दी|चुक[^ ]*|گئ[^ ]*|گی[^ ]*|دی|چک[^ ]*)|"
    r"(?:saal|barson|साल|बरसों|سال|برسوں) (?:puran[ie]|पुरानी|पुराना|पुरानि|پرانی|پرانا)|(?:beet|guzar|gujar|बीत|गुजर|بیت|گزر) (?:ga\w+|chuk\w+|गय[^ ]*|गई|चुक[^ ]*|گئ[^ ]*|گی[^ ]*|چک[^ ]*)|(?:ab|अब|اب) (?:[^ ]+ ){0,6}(?:mast|khush|khushi|theek|thik|sahi|achi|achh?i|acchi|acha|behtar|sambhal\w*|shukar|shukr|hairan|hans\w*|sukoon|मस्त|खुश|ठीक|सही|अच्छी|अच्छा|बेहतर|संभल[^ ]*|शुक्र|हंस[^ ]*|सुकून|خوش|ٹھیک|صحیح|اچھی|اچھا|بہتر|سنبھل[^ ]*|شکر|حیران|سکون)(?! (?:nahi|nhi|nahin|नहीं|نہیں))|"
    r"(?:sab|everything|zindagi|सब|जिंदगी|سب|زندگی) (?:[^ ]+ ){0,2}(?:badal|changed|बदल|بدل)(?: [^ ]+)?|(?:life|things) (?:is|are) (?:so |really )?(?:good|great|better|fine|beautiful)|(?:therapy|counsell?ing|friends|sister|brother|medicines?|meds) (?:saved|helped|sambhal\w*)(?: [^ ]+){0,2}|doston ne sambhal\w*|(?:ab|अब|اب) (?:[^ ]+ ){0,3}(?:nahi|nahin|nhi|bilkul nahi|नहीं|नही|نہیں) (?:aat|hot|kart|soch|lagt|chaht|kiya|आत|होत|करत|सोचत|लगत|चाहत|किया|آت|ہوت|کرت|سوچت|لگت|چاہت|کیا)[^ ]*|(?:barson|baras|saal|saalon|बरसों|साल|सालों|برسوں|سال|سالوں) (?:guzar|beet|ho|गुजर|बीत|हो|گزر|بیت|ہو) (?:ga\w+|गए|गये|گئے|گی)|(?:ilaj|ilaaj|therapy|counsell?ing|इलाज|थेरेपी|काउंसलिंग|علاج|تھیراپی|کونسلنگ) (?:ke|se|के|से|کے|سے) (?:baad|bad|बाद|بعد|theek|ठीक|ٹھیک)"
)

# What one would do for a coffee.
CRAVES: Final = compiled(
    r"(?:die|kill|jump|murder|hang)(?: [^ ]+){0,5} for (?:a|an|some|one|that|this|those|good|more|another) (?:\w+ ){0,3}(?:coffee|tea|chai|pizza|momos?|biryani|burger|maggi|nap|holiday|vacation|break|tickets?|ice cream|samosas?|food|snack|chocolate|beer|shawarma|kebabs?|rolls?|ac|haircut|massage|shower|wifi)"
)
# A dark year that is told of as such, and thoughts that were "before".
ONCE: Final = compiled(
    r"(?:suicide|सुसाइड|खुदकुशी|आत्महत्या|سوسائیڈ|خودکشی) (?:attempt |अटेम्प्ट |अटेम्पट |اٹیمپٹ )?(?:survivor|सर्वाइवर|सरवाइवर|سروائیور)|self ?harm free (?:for|since)|(?:aadat|आदत|عادت) ko (?:ek|do|teen|\d+) (?:saal|mahine) ho ga\w+|(?:years?|months?|saal|mahin[ae]\w*) clean (?:from|of) (?:self ?harm\w*|cutting|self ?injury)|(?:nuqsan|nuksan|नुकसान|نقصان) (?:pahu\w+|poh\w+|pohanch\w+|पहुंचाना|पहुँचाना|पहुचाना|پہنچانا) (?:chh?od\w*|band|छोड़[^ ]*|बंद|چھوڑ[^ ]*|بند) (?:kiye |किए |کیے )?(?:ek|do|teen|\d+|एक|दो|तीन|ایک|دو|تین) (?:saal|mahin\w*|साल|महीन[^ ]*|سال|مہین[^ ]*)|"
    r"(?:have|ive|i) had (?:\w+ ){0,3}thoughts? (?:about|of) (?:\w+ ){1,4}(?:before|in the past|earlier|as a (?:teen\w*|kid|child)|in school)(?= ?$)|(?:last year|years? ago|back then|in first year)(?: [^ ]+){0,18} (?:did not|didnt|dint) want to live(?= ?$)|"
    r"(?:\d(?:st|nd|rd|th)|first|second|third|final) year (?:me|mein|mai) (?:[^ ]+ ){0,4}(?:soch|lag|chah)t[ai]+ th[aie](?: [^ ]+){0,8}|(?:फर्स्ट|सेकंड|पहले|दूसरे) (?:ईयर|साल) में (?:[^ ]+ ){0,4}(?:सोचत|लगत|चाहत)[^ ]* (?:था|थी)(?: [^ ]+){0,8}|(?:فرسٹ|سیکنڈ|پہلے|دوسرے) (?:ایئر|سال) میں (?:[^ ]+ ){0,4}(?:سوچت|لگت|چاہت)[^ ]* (?:تھا|تھی)(?: [^ ]+){0,8}"
)
# Years ago it was so, and somebody took the one who tells it to a doctor.
YEARS_AGO: Final = compiled(
    r"(?:\d+|ek|do|teen|cha+r|paa?nch|kai|एक|दो|तीन|चार|पांच|कई|ایک|دو|تین|چار|پانچ|کئی) (?:saal|baras|साल|बरस|سال|برس) (?:pehle|pahle|पहले|پہلے)|(?:\w+ )?years? (?:ago|back)|in 20[012]\d"
)
HELPED: Final = compiled(
    r"(?:doctor|hospital|psychiatrist|opd|counsell?or|डॉक्टर|अस्पताल|ڈاکٹر|ہسپتال)(?: [^ ]+){0,3} (?:le gay\w*|gay\w*|ले गय[^ ]*|ले गई|لے گئ[^ ]*)|(?:took|dragged|brought) me to (?:a |the |my )?(?:\w+ )?(?:doctor|hospital|psychiatrist|counsell?or|therapist)|(?:ilaj|ilaaj|इलाज|علاج) (?:hua|हुआ|ہوا)|got (?:help|treated|treatment)"
)
UNHELPED: Final = compiled(
    r"(?:fayda|faida|फायदा|فائدہ) (?:nahi|नहीं|نہیں)|(?:didnt|did not|doesnt|never) (?:help|work)\w*|no use|worse|i wish (?:he|she|they|it|id|i had|nobody)|par ab|lekin ab|magar ab|but (?:now|its)|पर अब|लेकिन अब|لیکن اب|مگر اب|phir se|wapas|फिर से|वापस|پھر سے|واپس"
)
NOW_TOO: Final = compiled(
    r"still|again|now|lately|these days|nowadays|worse|back|tonight|ab bhi|abhi bhi|phir|fir|aaj ?kal|aaj raat|wapas|dobara|abhi|अब भी|अभी भी|फिर|आजकल|आज रात|वापस|दोबारा|اب بھی|ابھی بھی|پھر|آجکل|آج رات|واپس|دوبارہ"
)
