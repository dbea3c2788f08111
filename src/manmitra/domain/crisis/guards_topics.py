"""Words of study, of law, of verse and of the news: what is said beside them is talked about and not meant.

All in the five scripts alike; a clause in which somebody says "I" or "my" is never set aside by a story alone.
"""

from typing import Final

from manmitra.domain.crisis.rule import compiled

LAW: Final = (
    r"section \d+|sec \d+|article \d+|dhara|dhaara|dafa \d+|dafaa \d+|ipc|ppc|bns|bnss|crpc|llb|penal code|(?<!in )laws?|legal|illegal|crime|criminali\w+|decriminali\w+|euthanasia|qanoon|kanoon|kanun|qanun|apradh|apraadh|jurm|judgement|judgment|case law|"
    r"धारा|कानून|क़ानून|अपराध|दंड संहिता|न्यायालय|इच्छा मृत्यु|दफा|دفعہ|قانون|قوانین|جرم|تعزیرات|عدالت"
)
TAUGHT: Final = (
    r"care plan|nanda|psychiatr\w+ (?:posting|ward|opd|viva|history)|viva|syllabus|curriculum|speech|bhashan|bhaashan|taqreer|taqrir|taqreeren|debate|mubahisa|mubahsa|vaad vivaad|vishay|mauzu|mozu|essay|nibandh|mazmoon|mazmun|thesis|dissertation|research|shodh|tehqeeq|tahqeeq|"
    r"posters?|slogan|awareness|jagrukta|prevention|rates?|statistics|stats|sharah|sharh|assignment on|assignment par|assignment hai|roktham|rokthaam|rok tham|rok thaam|campaign|muhim|abhiyan|abhiyaan|presentation|ppt|seminar|workshop|nukkad|nukkad natak|durkheim|sociology|epidemiology|mcq|ngo|gatekeepers?|trainings?|trainees?|biochem\w*|pharma\w*|toxicology|forensics?|question about|islamiat|islamiyat|sawal|sawaal|case study|survey|"
    r"भाषण|वाद विवाद|विषय|निबंध|शोध|रिसर्च|पोस्टर|जागरूकता|रोकथाम|अभियान|मुहिम|केस स्टडी|सर्वे|दर|असाइनमेंट|प्रश्न|सवाल|اسلامیات|سوال|شرح|اسائنمنٹ|تقریر|مباحثہ|مباحثے|موضوع|مضمون|تحقیق|ریسرچ|پوسٹر|آگاہی|آگہی|روک تھام|مہم|سروے|مقالہ"
)
VERSE: Final = (
    r"sher|shair|shayar|shaayar|ghazal|gazal|ghazals|nazm|nazam|shayari|shayri|tashreeh|tashrih|vyakhya|poem|poems|poet|poetry|kavita|kavi|lyrics|ghalib|galib|manto|iqbal|faiz|mir taqi|qafiya|misra|"
    r"शेर|शायर|शायरी|गजल|नज्म|कविता|कवि|व्याख्या|गालिब|मंटो|شعر|شاعر|شاعری|غزل|نظم|تشریح|غالب|منٹو|مصرع|مصرعہ|اقبال کا"
)
TALES: Final = (
    r"film\w*|movies?|cinema|drama|dramay|drame|dramey|dramas|serials?|webseries|web series|series|episode|novel|novels|story|stories|kahani|kahaniyan|afsana|afsane|afsanay|afsanah|kirdar|character|hero|heroine|villain|anime|manga|natak|naatak|documentary|"
    r"khabar|khabren|khabrein|khabron|news|akhbar|akhbaar|newspaper|headlines?|samachar|article|report|true crime|podcast|"
    r"फिल्म|फिल्मों|मूवी|सीरियल|नाटक|ड्रामा|ड्रामे|कहानी|उपन्यास|अफसाना|किरदार|पात्र|हीरो|हीरोइन|वेब सीरीज|सीरीज|खबर|खबरें|खबरों|अखबार|समाचार|न्यूज|فلم|فلموں|ڈرامہ|ڈرامے|ڈراما|ناول|کہانی|افسانہ|افسانے|کردار|ہیرو|ہیروئن|سیریز|خبر|خبریں|خبروں|اخبار|نیوز"
)
# In a clause of its own, or in the one right beside it, where the finding is a bare noun.
STUDY: Final = compiled(rf"{LAW}|{TAUGHT}|{VERSE}")
NEAR: Final = compiled(
    r"section \d+|sec \d+|dhara|dafa \d+|ipc|ppc|bns|llb|penal code|care plan|viva|thesis|essay|nibandh|taqreer|bhashan|debate|ghazal|"
    r"धारा|भाषण|निबंध|वाद विवाद|गजल|دفعہ|تقریر|مضمون|مباحثہ|مباحثے|غزل"
)
TALE: Final = compiled(rf"{TALES}|{VERSE}|{LAW}")
# What follows tells of the film that was named just before.
THEREIN: Final = compiled(
    r"(?:and |aur |phir |fir |to |और |फिर |تو |اور |پھر )?(?:us ?(?:me|mein|mai|men)|is ?(?:me|mein|mai|men)|jis ?(?:me|mein|mai|men)|jahan|jahaan|wahan|in (?:it|which|that|the end)|where|at the end|end (?:me|mein)|the (?:hero|girl|boy|villain|lead)|(?:[^ ]+ )+(?:wala|wali|wale|vala|vali|वाला|वाली|वाले|والا|والی|والے)(?= ?$)|"
    r"उसमें|उसमे|इसमें|इसमे|जिसमें|जिसमे|जहां|जहाँ|اس میں|جس میں|جہاں|آخر میں)(?: .*)?"
)
MINE: Final = compiled(
    r"my|our|mere|meray|meri|mera|mri|hamare|hamari|hamara|मेरे|मेरी|मेरा|हमारे|हमारी|میرے|میری|میرا|ہمارے|ہماری|mujhe|mujhse|mujh|hamen|मुझे|मुझसे|مجھے|مجھ"
)
NEAREST: Final = compiled(
    r"(?:my|our|mere|meray|meri|mera|hamare|hamari|मेरे|मेरी|मेरा|हमारे|हमारी|میرے|میری|میرا|ہمارے|ہماری)(?: [^ ]+)? (?:friends?|best ?friend|bestie|frnd|brother|sister|cousin|room ?mate|roomie|class ?mate|batch ?mate|senior|junior|mother|father|mom|dad|mummy|papa|ammi|abbu|maa|bhai|behe?n|bahan|didi|dost|saheli|yaar|beta|beti|bf|gf|boyfriend|girlfriend|partner|wife|husband|son|daughter|uncle|aunt|neighbou?r|student|"
    r"दोस्त|सहेली|भाई|बहन|दीदी|मां|माँ|मम्मी|पापा|रूममेट|बेटा|बेटी|دوست|سہیلی|بھائی|بہن|کزن|امی|ابو|روم میٹ|بیٹا|بیٹی)|"
    r"he|she|hes|shes|usne|wo|woh|वो|वह|उसने|وہ|اس نے"
)
# A wish of one's own: then no essay explains it.
WISHES: Final = compiled(
    r"(?:i|im|(?:make|makes|made|making|let|lets) me|mujhe|mujhko|main|mai|मुझे|मैं|مجھے|(?<!. )میں)(?: [^ ]+){0,3} (?:want|wanna|going|gonna|will|plan|planning|think|thinking|feel|marna|marne|marni|jeena|khudkushi|suicide|aatmahatya|मरना|मरने|आत्महत्या|खुदकुशी|مرنا|مرنے|خودکشی)(?: (?!essay|speech|nibandh|project|assignment|presentation|likh|write|research|prepar|make)[^ ]+){0,12}|"
    r"(?:.* )?(?:suicide|khudkushi|aatmahatya|आत्महत्या|खुदकुशी|सुसाइड|خودکشی)(?: [^ ]+)? (?:kar|kr|ker|कर|کر) ?(?:lu+n?\w*|loong\w*|du+n?\w*|rah\w+|लू[^ ]*|दू[^ ]*|रह[^ ]*|لوں|دوں|رہ[^ ]*)(?: .*)?|(?:.* )?(?:suicide|khudkushi|aatmahatya|आत्महत्या|خودکشی) (?:karun\w*|karne (?:ja|wal)\w*|करूं[^ ]*|کروں)(?: .*)?|"
    r"(?:.* )?(?:suicide|khudkushi|aatmahatya|marne|आत्महत्या|खुदकुशी|सुसाइड|मरने|خودکشی|مرنے) (?:k|ke|ki|wale|के|की|वाले|کے|کی|والے) (?:khayal|khyal|thoughts?|vichar|vichaar|ख्याल|खयाल|विचार|خیال|خیالات) (?:bahut |roz |phir |बहुत |रोज |بہت |روز )?(?:aa|aate|aati|aane|ate|आ|आते|आने|آ|آتے|آنے)(?: .*)?|"
    r"(?:.* )?(?:my ?self|khud ko|apne aap ko|apni jaan|apni zindagi|खुद को|अपनी जान|خود کو|اپنی جان)(?: .*)?"
)
# Troubles of every day, laughed at: "this assignment, I want to jump out of the window lol".
LAUGHED: Final = compiled(r"lol|lmao|rofl|lmfao|haha\w*|hehe\w*|xd|हाहा[^ ]*|ہاہا[^ ]*")
TROUBLES: Final = compiled(
    r"spoilers?|anjam|golgapp\w*|remote|catch|run ?out|गोलगप्प[^ ]*|रिमोट|कैच|chai|tea|coffee|momos|laptop|dataset|data set|printer|charger|chhutti|tickets?|assignments?|lectures?|class|classes|mondays?|mornings?|mess|canteen|paneer|biryani|maggi|wifi|net|attendance|traffic|meeting|project|lab|labs|viva|syllabus|maths?|physics|chemistry|excel|code|coding|bug|bugs|homework|deadline|submission|gym|leg day|squats|queue|bus|metro|heat|garmi|sardi|match|game|episode|season|haircut|outfit|crush|hod|prof|professor|sir|ma ?am|"
    r"असाइनमेंट|लेक्चर|क्लास|मेस|गर्मी|मैथ्स|पेपर|मैच|اسائنمنٹ|لیکچر|کلاس|میس|گرمی|پیپر|میچ"
)
BEFORE: Final = compiled(
    r"(?:.* )?(?:pehle|pehlay|pahle|phle|पहले|پہلے)(?! (?:se|bhi|से|भी|سے|بھی) )(?: [^ ]+){0,9} (?:tha|thi|the|thay|था|थी|थे|تھا|تھی|تھے)(?: .*)?"
)
AGAIN: Final = compiled(
    r"(?:is|this|इस|اس) (?:baar|bar|time|बार|بار)|(?:aaj|kal|ab|आज|कल|अब|آج|کل|اب) (?:phir|fir|फिर|پھر)|(?:phir|fir|फिर|پھر) (?:wahi|vahi|wohi|wo|vo|kaat|kiya|ki|karne|वही|वो|काट|किया|وہی|کاٹ|کیا)|(?:is|are|its|came|coming|come) back|relaps\w*|last night|again|still|these days|lately|every ?day|(?:phir|fir) se|abhi bhi|ab bhi|dobara|फिर से|अभी भी|अब भी|دوبارہ|پھر سے|ابھی بھی|اب بھی"
)
# Even the thought is refused, in this clause or in the one behind.
UNTHINKABLE: Final = compiled(
    r"soch (?:bhi|hi|tak) na+h?i+n? sak\w*|soch(?:na)? (?:bhi )?(?:gunah|paap|haram)|(?:khayal|khyal) (?:bhi|tak) na+h?i+n?|aisa (?:kuch )?(?:kabhi )?(?:na+h?i+n?|nhi) kar\w*|सोच (?:भी|ही) नहीं सक[^ ]*|(?:ख्याल|खयाल) (?:भी|तक) नहीं|سوچ (?:بھی|ہی) نہیں سک[^ ]*|خیال (?:بھی|تک) نہیں|"
    r"(?:naam|soch|sunke|sun) (?:[^ ]+ ){0,2}(?:dar+|डर|ڈر) (?:hi )?lag\w*|(?:cant|could never|cannot|would never) even (?:think|imagine)(?: (?:of|about))?"
)
LONG_PAST: Final = compiled(
    r"pichh?l[aei] (?:saal|mahine|hafte|semester)|(?:saal|mahine|salon) (?:pehle|pahle)|last (?:year|month|semester)|(?:years?|months?) (?:ago|back)|पिछले (?:साल|महीने)|(?:साल|महीने) पहले|پچھلے (?:سال|مہینے)|(?:سال|مہینے) پہلے"
)
# Who travels says goodbye, and will not be here next week.
JOURNEY: Final = compiled(
    r"(?:going|leaving|heading|travelling) (?:back )?(?:home for|home (?:on|by|next|tomorrow|till|until)|to (?:my )?(?:village|native|hometown)|for (?:diwali|eid|holi|vacations?|the weekend))|(?:i am|im|i|we are|were|because i am) (?:\w+ )?(?:going|leaving|off|heading|travel\w+|shifting|moving|flying) (?:back )?(?:home|to (?:my )?(?:home|village|native|delhi|mumbai|goa|kota|srinagar|karachi|lahore|bangalore)|for (?:home|eid|diwali|holi|vacations?|holidays?|a trip))|"
    r"(?:reach|reached|come to|get to) (?:the )?(?:hostel|college|station|office|class)|(?:into|to|in) the (?:mountains?|hills|himalayas?)|for (?:a|the) (?:weekend|holidays?|vacations?|trip)|(?:train|flight|bus) (?:pakad|pakar|pkd|hai|ki ticket|book)\w*|ghar (?:ja rah\w*|jana|ki train|ki bus|ke liye nikal\w*)|"
    r"(?:ट्रेन|फ्लाइट|बस) (?:पकड़|है)[^ ]*|घर (?:जा रह|की ट्रेन|जाना|के लिए निकल)[^ ]*|(?:ٹرین|فلائٹ|بس) (?:پکڑ|ہے)[^ ]*|گھر (?:جا رہ|کی ٹرین|جانا)[^ ]*|"
    r"(?:canada|kanada|germany|uk|usa|australia|america|dubai|कनाडा|जर्मनी|अमेरिका|ऑस्ट्रेलिया|दुबई|کینیڈا|جرمنی|امریکہ|آسٹریلیا|دبئی) (?:ka|का|کا) (?:visa|veeza|वीज़ा|वीजा|ویزا) (?:aa|mil|lag|आ|मिल|लग|آ|مل|لگ)[^ ]*"
)
LATER: Final = compiled(
    r"(?:.* )?(?:(?:that|this|it) was (?:[^ ]+ ){0,3}(?:years?|yrs?|months?|ages) (?:ago|back)|long (?:time )?ago|years? (?:ago|back)|yrs? (?:ago|back)|"
    r"(?:ab|अब|اب) (?:(?!na+h?i+n?|nhi|nai|नहि|नहिं|نہیں|نہین)[^ ]+ ){0,7}(?:theek|thik|better|behtar|acha|achi|acchi|khush|sahi|ठीक|बेहतर|अच्छा|अच्छी|खुश|ٹھیک|بہتر|اچھا|اچھی|خوش)(?! (?:na+h?i+n?|nhi|nai|नहीं|نہیں))|"
    r"(?:happy|happier|better|okay|fine|good|recovered|healthy|grateful) (?:now|today|these days)|(?:helped|saved) me|peer (?:counsel\w+|support\w*|educator)|volunteer\w*|(?:had|got|went (?:to|for)|took|did) (?:[^ ]+ ){0,2}(?:therapy|counsel\w+|treatment))(?: .*)?"
)
# What hurt was a fall or a match.
FELL: Final = compiled(
    r"khelte (?:hue|hua|waqt|time|samay|laga|lagi|gira|giri)|(?:bike|cycle|scooty|seedhi\w*|stairs|bed|jhule) se (?:gir\w*|phisal\w*)|khelte khelte|खेलते (?:हुए|वक्त|समय|लगा|लगी)|(?:बाइक|साइकिल|सीढ़ी|सीढ़ियों|स्कूटी|झूले) से गिर[^ ]*|کھیلتے (?:ہوئے|وقت|لگا|لگی)|(?:بائیک|سائیکل|سیڑھی|سیڑھیوں|جھولے) سے گر[^ ]*"
)
# The last day of a course: everybody says goodbye, and signs a shirt.
LEAVES_SCHOOL: Final = compiled(
    r"last (?:day|class|lecture|working day) (?:of|at|in) (?:the |my |our |first |final )?(?:college|school|hostel|office|internship|semester|sem|coaching|year|batch|degree|camp|job)|(?:college|school|hostel|office|internship|coaching|camp|कॉलेज|स्कूल|हॉस्टल|ऑफिस|कोचिंग|کالج|سکول|اسکول|ہاسٹل|آفس) (?:ka|ki|mein|me|का|की|में|کا|کی|میں) (?:aaj |आज |آج )?(?:aa?khi?ri|last|antim|आखिरी|अंतिम|लास्ट|آخری) (?:din|day|class|lecture|raat|shaam|दिन|क्लास|रात|शाम|دن|کلاس|رات|شام)|farewell (?:party|speech|night|dinner|ceremony)|(?:फेयरवेल|विदाई समारोह|فیئرویل|الوداعی (?:تقریب|پارٹی))|convocation|graduation (?:day|ceremony|party)|(?:shirt|tshirt|शर्ट|شرٹ) (?:pe |par |पर |पे |پر )?(?:sign|साइन|سائن)|(?:sign|signed|sign kari|sign karwa\w*) (?:\w+ )?(?:shirts?|tshirts?)"
)
# "See you in July": whoever says when is coming back.
_WHEN: Final = (
    r"january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|kal|parso|parson|somvar|hafte|mahine|mahine baad|chhutti\w*|chutti\w*|semester|sem|vacations?|class|college|hostel|subah|shaam|sham|"
    r"जनवरी|फरवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर|अक्टूबर|नवंबर|दिसंबर|सोमवार|कल|परसों|हफ्ते|महीने|छुट्टी|छुट्टियों|कॉलेज|सुबह|शाम|جنوری|فروری|مارچ|اپریل|مئی|جون|جولائی|اگست|ستمبر|اکتوبر|نومبر|دسمبر|پیر|کل|پرسوں|ہفتے|مہینے|چھٹیوں|چھٹی|کالج|صبح|شام"
)
MEET_AGAIN: Final = compiled(
    rf"(?:{_WHEN})(?: [^ ]+){{0,3}} (?:mil(?:te|tay|enge|engay|en ge|enghe|unga|ungi|na)|mulaqat|मिलते|मिलेंगे|मिलूंगा|मिलूंगी|मुलाकात|ملتے|ملیں|ملوں|ملاقات)(?! (?:nahi|nhi|na|नहीं|نہیں)(?![^ ]))|"
    rf"(?:see|meet) (?:you|u|ya|you guys|yall|you all|everyone)(?: \w+){{0,3}} (?:{_WHEN})|back (?:on|by|in|next|after) (?:{_WHEN})"
)
FEW: Final = compiled(
    r"(?:one|two|1|2|ek|aik|do|aadhi|half|a|एक|दो|आधी|ایک|دو|آدھی) (?:[^ ]+ )?(?:goli|goliyan|goliya|tablets?|pills?|crocin|dolo|paracetamol|disprin|dawai|गोली|गोलियां|टैबलेट|गोलियाँ|دوا|گولی|گولیاں|ٹیبلٹ)"
)
ACHES: Final = compiled(
    r"(?:sir|sar|pet|badan|daant|kamar|gale) ?(?:mein |me )?dard|sardard|sirdard|bukhar|headaches?|migraine|fever|cold|zukam|khansi|period\w*|cramps?|toothache|सिर दर्द|सिरदर्द|सर दर्द|पेट दर्द|बुखार|जुकाम|खांसी|दांत (?:में )?दर्द|माइग्रेन|سر درد|پیٹ (?:میں )?درد|بخار|زکام|کھانسی|دانت (?:میں )?درد"
)
# A threat against oneself is that person's danger, and no danger from them.
THREATENS_SELF: Final = compiled(
    r"(?:roommate|room mate|dost|saheli|b[ae]h[ae]?n|bhai|cousin|junior|रूममेट|दोस्त|सहेली|बहन|भाई|روم میٹ|دوست|سہیلی|بہن|بھائی)(?: [^ ]+){0,3} (?:blade|rassi|zeher|zahar|goliyan|dupatta|phanda|ब्लेड|रस्सी|ज़हर|गोलियां|بلیڈ|رسی|زہر|گولیاں)|(?:suicide|khud ?ku?shi|aatmahatya|atmahatya|phansi|fansi|phaansi|jaan de\w*|zeher khane|zehar khane|kood\w*|nas (?:kaat|kat)\w*|khud ko|आत्महत्या|खुदकुशी|सुसाइड|फांसी|जान दे[^ ]*|ज़हर खाने|कूद[^ ]*|खुद को|خودکشی|پھانسی|جان دے[^ ]*|زہر کھانے|کود[^ ]*|خود کو)(?: [^ ]+){0,3} (?:dhamki|dhamkiy\w+|dhamka\w*|धमकी|धमकियां|دھمکی|دھمکیاں)|"
    r"threat\w* (?:to |of )?(?:suicide|kill (?:himself|herself|themsel\w+)|hang (?:himself|herself)|harm (?:himself|herself)|end (?:his|her) life)"
)
# "I have no thought of dying": the word for the thought stands between.
NO_THOUGHT: Final = compiled(
    r"(?:ka|ki|ke|ko|का|की|के|کا|کی|کے) (?:[^ ]+ )?(?:koi|kabhi|कोई|कभी|کوئی|کبھی) (?:[^ ]+ )?(?:vichar|khayal|khyal|thought|thoughts|irada|iraada|soch|mann|plan|intention|baat|विचार|खयाल|ख्याल|इरादा|सोच|मन|प्लान|बात|خیال|ارادہ|سوچ|پلان|بات) (?:[^ ]+ )?(?:na+h?i+n?|nhi+n?|nai|नहीं|नही|نہیں)(?![^ ])|"
    r"(?:no|zero|not any|without any|never had (?:any )?) ?(?:suicidal |self harm |such )?(?:thoughts?|intention|plans?|ideation|urge) (?:of|to|about) (?:suicide|self harm|harming|hurting|dying|ending|die|kill)"
)
SELLS: Final = compiled(
    r"selling|sell|sale|for sale|dm me|anyone (?:wants|interested)|who wants|olx|got a new|bought a new|upgrad\w+"
)
I_WILL: Final = compiled(
    r"(?:i|im|ill|i am) (?:\w+ )?(?:want|wanna|will|gonna|going to|wish|might|plan|planning|should)(?: [^ ]+){0,3} (?:die|dead|end|kill|jump|hang|cut|do it|go|overdose|take|swallow)|marna|mar ja\w+|मरना|मर जा[^ ]*|مرنا|مر جا[^ ]*"
)
# "keh raha hai main ...": another's words, said of themselves.
IN_THEIR_WORDS: Final = compiled(
    r"(?<!jhoot )(?<!jhuth )(?<!jhut )(?<!jhooth )(?:bol|keh|kah|likh) (?:rah[aei]|diya|di|kar|ke) ?(?:hai|hain|h|tha|thi|the)?(?: (?:ki|ke|k))?|(?:bolt|keht|kaht|likht)[aei] (?:hai|hain|h|tha|thi)(?: (?:ki|ke))?|(?:dhamki|धमकी|دھمکی) (?:det|देत|دیت)[^ ]* (?:hai|hain|है|ہے)(?: (?:ki|ke|कि|کہ))?|(?:status|story|स्टेटस|سٹیٹس) (?:lagaya|lagayi|dala|daala|लगाया|डाला|لگایا|ڈالا)(?: (?:hai|है|ہے))?(?: (?:ki|ke|कि|کہ))?|(?:bola|boli|bole|bolin|kaha|likha)(?: (?:hai|tha))?(?: (?:ki|ke))?|"
    r"(?:बोल|कह|लिख) (?:रहा|रही|रहे|दिया)(?: (?:है|हैं|था|थी))?(?: कि)?|(?:बोलता|बोलती|कहता|कहती|कहते) (?:है|हैं)(?: कि)?|(?:बोला|बोली|कहा|लिखा)(?: (?:है|था))?(?: कि)?|(?:بول|کہہ|لکھ) (?:رہا|رہی|رہے|دیا)(?: (?:ہے|ہیں|تھا|تھی))?(?: کہ)?|(?:بولتا|بولتی|کہتا|کہتی|کہتے) (?:ہے|ہیں)(?: کہ)?|(?:بولا|بولی|کہا|لکھا)(?: (?:ہے|تھا))?(?: کہ)?|"
    r"(?:he|she|they|hes|shes|theyre) (?:\w+ )?(?:says?|said|saying|texted|texts|wrote|messaged|told me|tells me|keeps saying|kept saying|posted)(?: that)?"
)
NAMED: Final = compiled(
    r"(?:dost|saheli|yaar|bhai|bhaiya|b[ea]h[ea]?n|didi|roommate|roomie|cousin|classmate|batchmate|friend|bestie|bf|gf|boyfriend|girlfriend|baji|aapi|khala|saathi|sathi|hum ?jama+t|ham ?jama+t|junior|senior|beta|beti|brother|sister|bhabhi|mangetar|fianc[ei]e?|larka|larki|ladka|ladki) ?(?:ne|nay|ko|ka|ki|se|is|has|was)?(?: [^ ]+){0,12}|"
    r"(?:दोस्त|सहेली|भाई|भैया|बहन|दीदी|रूममेट|कजिन|कज़िन|सहपाठी|जूनियर|सीनियर|बेटा|बेटी|भाभी|गर्लफ्रेंड|बॉयफ्रेंड|मंगेतर)(?: [^ ]+){0,12}|(?:دوست|سہیلی|بھائی|بہن|کزن|روم میٹ|جونیئر|سینیئر|بیٹا|بیٹی|بھابھی|گرل فرینڈ|بوائے فرینڈ|منگیتر|باجی|آپی|خالہ|ساتھی|ہم جماعت)(?: [^ ]+){0,12}"
)
# "I say", "they say to me", "all of them say that I ...": those words are about the one who writes.
TO_ME: Final = compiled(
    r"(?:main|mai|mujhe|mujhko|mujhse|mujh se|hum|sab|log|sabhi|ghar ?wale|gharwale|dil|mann|man|dimag|i|me|everyone|they|people|मैं|मुझे|मुझसे|सब|लोग|घरवाले|दिल|मन|दिमाग|مجھے|مجھ سے|سب|لوگ|گھر والے|دل|دماغ)"
)
