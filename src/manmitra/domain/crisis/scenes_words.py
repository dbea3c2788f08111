"""Idioms, lessons and dreams with death in them, what the bot was told already, and words that only sound like others."""

from typing import Final

from manmitra.domain.crisis.guards_frames import OWN_TOO
from manmitra.domain.crisis.rule import compiled
from manmitra.domain.crisis.scene import GRAVE, Scene

DYING: Final = (
    "marna",
    "want_death",
    "wish_death",
    "death_wish",
    "asks_how",
    "rather_dead",
    "want_to_die",
    "menaces",
    "kill_self",
)
LIVING: Final = ("not_live", "no_wish_to_live", "other_will", "weary_of_life")
# Mosquitoes, a migraine and the neighbours' loudspeaker make life unbearable; of a husband or a senior it is no idiom.
PLAGUES: Final = compiled(
    r"(?:makaa?n malik|malik e? ?makan|murg[aei]|sa+nkhyiki|statistics|maths|मकान मालिक|मुर्ग[ाेी]|सांख्यिकी|गणित|مالک مکان|مرغ[ےا]|مکان مالک|machh?ar\w*|machar\w*|migraine|garmi|loudspeaker|dj|allerg\w*|acne|pimples?|kutt\w*|bandar\w*|traffic|wifi|network|bijli|light|assignments?|attendance|lab|viva|deadlines?|kharrat\w*|alarm|zukam|khansi|construction|मच्छर[^ ]*|माइग्रेन|गर्मी|लाउडस्पीकर|कुत्तों|बंदरों|ट्रैफिक|बिजली|असाइनमेंट|खर्राटों|जुकाम|خراٹوں|مچھر[^ ]*|مائیگرین|گرمی|کتوں|بندروں|ٹریفک|بجلی|اسائنمنٹ|زکام) (?:[^ ]+ )?(?:ne|ने|نے) (?:[^ ]+ ){0,2}(?:jee?na|jina|जीना|جینا) (?:ha+ra+m|हराम|حرام)"
)
# The match holds the word for living itself, so what may stand beside it is named again.
NO_MORE: Final = compiled(
    r"mar\w*|maut|khudkushi|suicide|khatam|khatm|zeher|zahar|goliy\w+|(?:na+h?i+n?|nhi) (?:jee\w*|jin\w*|rehna)|duniya|zindagi|मर[^ ]*|मौत|खत्म|ज़हर|दुनिया|जिंदगी|مر[^ ]*|موت|ختم|زہر|دنیا|زندگی"
)
KILLED_BY: Final = compiled(
    r"(?:jaan|jan|जान|جان) (?:hi |तो |to )?(?:le|ले|لے) (?:li|ली|لی) (?:is |iss |us |इस |اس )?(?:assignment|exam|paper|viva|project|lab|semester|code|ppt|presentation|syllabus|garmi|traffic|lecture|असाइनमेंट|परीक्षा|पेपर|प्रोजेक्ट|गर्मी|اسائنمنٹ|امتحان|پیپر|پروجیکٹ|گرمی) (?:ne|ने|نے)"
)
# "In a hostel like that I won't live, I want another room."
LODGED: Final = compiled(
    r"(?:aise|is|iss|us|ऐसे|इस|ایسے|اس) (?:hostel|pg|flat|kamre|room|हॉस्टल|पीजी|कमरे|ہاسٹل|ہوسٹل|کمرے) (?:me|mein|mai|में|میں) (?:[^ ]+ )?(?:jee?na|jina|rehna|जीना|रहना|جینا|رہنا)"
)
MOVES: Final = compiled(
    r"(?:kamra|room|hostel|pg|flat|कमरा|हॉस्टल|पीजी|کمرہ|ہاسٹل|ہوسٹل)(?: [^ ]+)? (?:badal\w*|change|shift|dhoo?nd\w*|बदल[^ ]*|चेंज|शिफ्ट|ढूंढ[^ ]*|بدل[^ ]*|شفٹ|ڈھونڈ[^ ]*)"
)
# After death: a lesson, a child's question, a horse of a chess player.
AFTER: Final = compiled(
    r"(?:marne|मरने|مرنے) (?:ke|के|کے) (?:ba+d|बाद|بعد)(?: [^ ]+){0,3} (?:kya|kahan|kaha|kyu\w*|क्या|कहां|कहाँ|क्यों|کیا|کہاں|کیوں)"
)
ASKED_BY: Final = compiled(
    r"nibandh|essay|mazmoon|koshika\w*|cells?|neurons?|biology|jeev vigyan|bauddh|hindu (?:aur|or)|bachch\w+ ne|tuition|pahad\w*|assignment|philosophy|bauddh|निबंध|कोशिका[^ ]*|जीव विज्ञान|बौद्ध|हिंदू और|बच्च[^ ]* ने|ट्यूशन|पहाड़[^ ]*|असाइनमेंट|दर्शन|مضمون|خلی[^ ]*|حیاتیات|بچ[ےوہ][^ ]* نے|ٹیوشن|پہاڑ[^ ]*|اسائنمنٹ|فلسفہ"
)
WHO_WISHES: Final = compiled(
    r"(?:mujhe|main|mai|मुझे|मैं|مجھے)(?: [^ ]+){0,3} (?:marn\w+|mar ja\w*|मरन[^ ]*|मर जा[^ ]*|مرن[^ ]*|مر جا[^ ]*)|mere marne|apne marne|मेरे मरने|अपने मरने|میرے مرنے|dard (?:hota|nahi)|sukoon|sukun|दर्द (?:होता|नहीं)|सुकून|درد|سکون|jeen[ae]|जीना|جینا|himmat|mann?|मन|khud ko|खुद को|خود کو|goliy\w+"
)
PIECES: Final = compiled(
    r"(?:ghod[ae]|ghor[ae]|hathi|haathi|wazir|vazir|piyad[ae]|oont|unt|rani|raja|goti|pyad[ae]|घोड़ा|घोड़े|हाथी|वज़ीर|वजीर|प्यादा|प्यादे|ऊंट|रानी|राजा|गोटी|گھوڑا|گھوڑے|ہاتھی|وزیر|پیادہ|پیادے|اونٹ|رانی|راجا|گوٹی) (?:[^ ]+ )?(?:mar|मर|مر) (?:ja\w*|ga\w*|जा[^ ]*|गय[^ ]*|जाए|جا[^ ]*|گی[^ ]*|گئ[^ ]*)"
)
# What a poet, a saint or a teacher of them says of death.
SAINTS: Final = compiled(
    r"(?:sufi\w*|rumi|kabir|buddha|ghalib|iqbal|mir|faiz|bulleh shah|plato|socrates|gita|सूफी|रूमी|कबीर|बुद्ध|गालिब|ग़ालिब|इकबाल|गीता|صوفی|رومی|کبیر|غالب|اقبال|میر|فیض|بلھے شاہ)(?: [^ ]+){0,2} (?:keht\w*|kaht\w*|likht\w*|farmat\w*|sher|she?r|says?|said|wrote|कहत[^ ]*|लिखत[^ ]*|शेर|کہت[^ ]*|لکھت[^ ]*|فرمات[^ ]*|شعر)"
)
WOULD_TOO: Final = compiled(rf"{OWN_TOO.pattern}|mujhe|mujhko|main|mai|mera|meri|मुझे|मैं|मेरा|मेरी|مجھے|میرا|میری|i|my|me")
FATWAS: Final = compiled(
    r"(?:khud ?ku?shi|suicide|खुदकुशी|خودکشی)(?: [^ ]+){0,9} (?:hukm|fatwa|masla|masail|हुक्म|फतवा|حکم|فتویٰ|مسئلہ|مسائل)"
)
DEBATED: Final = compiled(
    r"behe?s|bahas|fuqaha|mufti sahab|khulasa likh\w*|hawal\w*|ikhtilaf|jamaat|assignment|बहस|मुफ्ती साहब|بحث|فقہا|مفتی صاحب|خلاصہ|حوالے|اختلاف|جماعت"
)
PLAYS: Final = compiled(
    r"(?:last |death |aa?khi?ri |आखिरी |آخری )?(?:scene|act|सीन|अंक|سین) (?:me|mein|mai|में|میں)|(?:kirdar|kirdaar|character|role|किरदार|पात्र|रोल|کردار|رول) (?:[^ ]+ ){0,2}(?:peet\w*|khat\w*|mart\w*|koodt\w*|पीत[^ ]*|खात[^ ]*|मरत[^ ]*|कूदत[^ ]*|پیت[^ ]*|کھات[^ ]*|مرت[^ ]*|کودت[^ ]*)"
)
ON_STAGE: Final = compiled(
    r"play|natak|naatak|skit|theatre|theater|drama|rehearsal|stage|नाटक|थिएटर|रंगमंच|रिहर्सल|ڈرامہ|ڈرامے|تھیٹر|مشق|اسٹیج"
)
SONG_LINE: Final = compiled(r"sorry sab\w*|maaf\w* sab\w*|sab\w* (?:se )?(?:sorry|maaf\w*)")
SONG: Final = compiled(
    r"(?:gaane|gane|song|gaana|geet|गाने|गीत|گانے|گیت) (?:ki|ka|की|का|کی|کا) (?:line|lines|lyrics|bol|लाइन|बोल|لائن|بول)"
)
DREAMT: Final = compiled(
    r"(?:khwab|khwaab|sapn[ae]|ख्वाब|ख़्वाब|सपने|सपना|خواب) (?:me|mein|mai|में|میں)? ?(?:[^ ]+ ){0,2}(?:janaz[ae]|arthi|mayyat|जनाजा|जनाज़ा|अर्थी|جنازہ|جنازے|میت)"
)
LONG_LIFE: Final = compiled(r"umar|umr|umra|tabeer|taabir|shubh|उम्र|उमर|ताबीर|शुभ|عمر|تعبیر")
OVER_MY_BODY: Final = compiled(
    r"(?:meri|मेरी|میری) (?:laa?sh|लाश|لاش) (?:pe |par |पे |पर |پر |پہ )?(?:se|से|سے) (?:guzar\w*|gujar\w*|ho kar|गुज़र[^ ]*|गुजर[^ ]*|होकर|گزر[^ ]*|ہو کر)"
)
TOUGH: Final = compiled(
    r"aatma (?:hi )?sh?are+r chh?od\w*|atma sharir chhod\w*|आत्मा शरीर छोड़[^ ]*|روح نکل گئی|saans rok di|सांस रोक दी|سانس روک دی"
)
OF_PAPERS: Final = compiled(r"paper|exam|viva|over|match|aakhri over|tough|पेपर|परीक्षा|मैच|ओवर|پیپر|امتحان|میچ|اوور")
ATE: Final = compiled(r"(?:itna|इतना|اتنا) (?:kha\w*|खाय[^ ]*|کھای[^ ]*)")
BURIED: Final = compiled(r"(?:dafn\w*|दफन[^ ]*|दफ़न[^ ]*|دفن[^ ]*)(?: .*)?")
RESIGNS: Final = compiled(
    r"(?:company|job|naukri|office|internship|phd|startup|firm|daftar|कंपनी|नौकरी|ऑफिस|दफ्तर|इंटर्नशिप|پی ایچ ڈی|کمپنی|نوکری|دفتر|انٹرنشپ) (?:me|mein|mai|में|میں)(?: [^ ]+){0,4} (?:nahi|nahin|nhi|नहीं|نہیں) (?:ruk\w*|reh\w*|tik\w*|रुक[^ ]*|रह[^ ]*|टिक[^ ]*|رک[^ ]*|رہ[^ ]*|ٹک[^ ]*)"
)
ABROAD: Final = compiled(
    r"(?:saudi|saudi arab|dubai|qatar|canada|videsh|abroad|pardes|सऊदी|दुबई|विदेश|परदेस|سعودی|سعودی عرب|دبئی|قطر|پردیس)(?: [^ ]+)? (?:ja|जा|جا)\w* ?(?:raha|rahi|रहा|रही|رہا|رہی)?"
)
RETURNS: Final = compiled(r"(?:laut\w*|lot\w*|wapas|लौट[^ ]*|वापस|لوٹ[^ ]*|واپس)(?: .*)?")
WILLED: Final = compiled(
    r"(?:senior|khaat|khat|balti|machh?ardani|cooler|kursi|सीनियर|खाट|बाल्टी|मच्छरदानी|कुर्सी|سینیئر|سینئر|کھاٹ|بالٹی|مچھردانی|کرسی)(?: [^ ]+){0,6} (?:wasiy?at|vasiyat|वसीयत|وصیت)"
)
# Who goes out shuts the gate behind the hens; who asks for the cat to be fed for good is another matter.
CHORES: Final = compiled(
    r"(?:mere|मेरे|میرے) (?:nikalne|jaa?ne|जाने|निकलने|جانے|نکلنے) (?:ke|के|کے) (?:ba+d|बाद|بعد)(?: [^ ]+){0,8} (?:phatak|gate|darwaz[ae]|tala|light|pankha|gas|fridge|फाटक|गेट|दरवाज़ा|दरवाजा|ताला|लाइट|पंखा|पھاٹک|پھاٹک|گیٹ|دروازہ|تالا|لائٹ|پنکھا) (?:band|बंद|بند)"
)
BLUSHES: Final = compiled(r"(?:earth|ground|floor|zameen|stage) to (?:just )?(?:swallow|open)(?: [^ ]+){0,3}")
ASHAMED: Final = compiled(
    r"messed up|caught|embarras\w*|dance|dancing|stage|presentation|tripped|mic|in front of|wrong (?:name|group|chat|number)|forgot my|called (?:him|her|sir|maam)|lol|lmao|chits?|farted"
)
LEAVES_GROUP: Final = compiled(
    r"(?:vanish|disappear) (?:from (?:the|this|my|all|every|our) (?:\w+ ){0,2}(?:whatsapp|group|groups|insta\w*|social media|chat|chats|linkedin|facebook|reels|wedding|function|party|meeting|class)|for (?:the|a|this|one|two|three|few|some|\d+) (?:\w+ )?(?:weekend|day|days|week|weeks|hours?|evening|month|vacation|trip))"
)
MONDAYS: Final = compiled(r"(?:alive|living|existing|life) (?:on|every) (?:mondays?|mornings?|exam days?)")
EXAM_AGAIN: Final = compiled(
    r"(?:clear|pass|crack|qualify|fail|score|rank|improve|selected|attempt)(?: \w+){0,4} (?:this|next) time|(?:neet|jee|upsc|gate|cat|exam|paper|sem\w*|attempt|drop year) (?:\w+ ){0,3}(?:this|next) time"
)
FAILED_AGAIN: Final = compiled(
    r"(?:maths?|ganit|physics|chemistry|accounts|exam|paper|driving test|viva|interview|neet|jee|upsc|गणित|भौतिकी|रसायन|परीक्षा|पेपर|इंटरव्यू|नीट|ریاضی|کیمیا|امتحان|پیپر|انٹرویو) (?:me|mein|mai|में|میں) (?:[^ ]+ ){0,2}(?:baar|bar|बार|بار) (?:fail|फेल|फ़ेल|فیل)"
)
AFTER_WEDDING: Final = compiled(
    r"(?:cousin|didi|bhai|behe?n|dost|बहन|दीदी|भाई|दोस्त|کزن|بہن|بھائی|باجی|دوست) (?:ki|की|کی) (?:shaa?di|शादी|شادی) (?:ke|के|کے) (?:ba+d|बाद|بعد)(?: [^ ]+){0,4} (?:kha+li|खाली|خالی) (?:lagt\w*|lag rah\w*|लगत[^ ]*|लग रह[^ ]*|لگت[^ ]*|لگ رہ[^ ]*)"
)
MACHINES: Final = compiled(
    r"(?:plants?|paudh[ae]|goldfish|पौधा|पौधे|پودا|laptop|phone|pc|computer|charger|printer|scooty|bike|wifi|router|server|code|mixer|fridge|लैपटॉप|फोन|लेपटॉप|لیپ ٹاپ|فون) (?:just |finally |ne |ने |نے )?(?:committed |commits |did |kar |ne )?(?:suicide|khud ?ku?shi|सुसाइड|खुदकुशी|خودکشی|died)"
)
DRILLS: Final = compiled(
    r"(?:drill|training|workshop|session|gatekeeper|orientation|webinar|talk|module|role ?play)s? (?:about|on|for|where|in which|of)(?: [^ ]+){0,6} if (?:a|your|any|some|our) (?:friend|roommate|student|junior|peer|classmate)"
)
GOOD_DEATH: Final = compiled(
    r"(?:kept |keeps )?(?:saying|says|said|arguing|argued)(?: that)? (?:a |the )?(?:good|peaceful|dignified) death"
)
EUTHANASIA: Final = compiled(r"euthanasia|passive|legal\w*|debate\w*|इच्छामृत्यु|ichchha ?mrityu")
CUT_OFF_WORLD: Final = compiled(
    r"(?:cut ?off|marks|exam|padhai|corporate|office|placement|social media|कट ऑफ|कटऑफ|परीक्षा|पढ़ाई|नौकरी|سوشل میڈیا|امتحان) (?:ki|की|کی) (?:duniya|दुनिया|دنیا) (?:se|से|سے) (?:door|dur|दूर|دور)"
)
TO_TOWN: Final = compiled(
    r"(?:shehar|sheher|station|stop|gaon|शहर|स्टेशन|स्टॉप|गांव|شہر|اسٹیشن|اسٹاپ|گاؤں)(?: [^ ]+){0,2} (?:utar|उतर|اتر)\w*"
)
NO_TALK_OF_DYING: Final = compiled(
    r"(?:jeene marne|marne jeene|marne|जीने मरने|मरने जीने|मरने|جینے مرنے|مرنے جینے|مرنے) (?:wali|वाली|والی) (?:koi |कोई |کوئی )?(?:baat|बात|بات) (?:nahi|nahin|nhi|नहीं|نہیں)(?! (?:rah|bach|रह|बच|رہ|بچ))"
)

DEFINED: Final = compiled(
    r"(?:difference between|define|definitions? of|meaning of|criteria (?:of|for)|types of|versus|vs|farq|antar|अंतर|فرق)(?: .*)?"
)
TAUGHT: Final = compiled(
    r"mcq\w*|exam|viva|notes|chapter|assignment|textbook|dsm|icd|lecture|quiz|marks|syllabus|psych\w*|question"
)

SCENES: Final = (
    Scene(
        ("suicidal", "suicide", "want_to_die"),
        DEFINED,
        TAUGHT,
        compiled(r"i (?:am|feel|have|want|get)|im|ive|my ?self|my thoughts|mujhe|main"),
    ),
    Scene(LIVING, PLAGUES, None, NO_MORE),
    Scene(
        DYING, KILLED_BY, None, compiled("marn\\w+|mar ja\\w*|khudkushi|suicide|jeen[ae]|मरन[^ ]*|जीना|مرن[^ ]*|جینا")
    ),
    Scene(LIVING, LODGED, MOVES, NO_MORE),
    Scene(DYING, AFTER, ASKED_BY, WHO_WISHES),
    Scene(DYING, PIECES, None, compiled("khud|mujhe|zindagi|jeen[ae]|खुद|मुझे|जीना|خود|مجھے|جینا|main bhi|मैं भी|میں بھی")),
    Scene(
        DYING,
        compiled(r"(?:.* )?(?:mar[^ ]*|maut|मर[^ ]*|मौत|مر[^ ]*|موت)(?: .*)?"),
        compiled(rf"{SAINTS.pattern}"),
        WOULD_TOO,
    ),
    Scene(("suicide", "mention", "hint_afterlife", "suicidal"), FATWAS, DEBATED, WHO_WISHES),
    Scene(
        (*DYING, "means"),
        PLAYS,
        ON_STAGE,
        compiled(rf"{OWN_TOO.pattern}|(?:ab|aaj|अब|आज|اب|آج) (?:raat |रात |رات )?(?:mujhe|main|mai|मुझे|मैं|مجھے|میں)"),
    ),
    Scene(("hint_forgives",), SONG_LINE, SONG, WHO_WISHES),
    Scene(("next_one", "afterwards"), DREAMT, LONG_LIFE),
    Scene(
        ("next_one", "afterwards", "goodbye"), OVER_MY_BODY, None, compiled("zeher|phanda|khudkushi|suicide|ज़हर|خودکشی")
    ),
    Scene(("nights_arms", "out_of_body"), TOUGH, OF_PAPERS, WHO_WISHES),
    Scene(("out_of_body",), BURIED, ATE, WHO_WISHES),
    Scene(("next_one", "farewell", "wont_be"), RESIGNS),
    Scene(("afterwards",), RETURNS, ABROAD),
    Scene(("afterwards",), WILLED),
    Scene(("afterwards", "better_without_me", "better_off", "confined"), CHORES),
    Scene(("swallowed_by_night",), BLUSHES, ASHAMED, compiled(rf"{GRAVE.pattern}|everything|everyone|life")),
    Scene(
        ("vanish", "never_wake"),
        LEAVES_GROUP,
        None,
        compiled(
            rf"{GRAVE.pattern}|from (?:life|everything|everyone|existence|this (?:world|life|earth)|the (?:world|earth))|wake|exist\w*"
        ),
    ),
    Scene(("weary_of_life",), MONDAYS),
    Scene(("hint_this_time", "by_a_date"), EXAM_AGAIN),
    Scene(("by_a_date",), FAILED_AGAIN),
    Scene(("by_a_date",), AFTER_WEDDING),
    Scene(
        ("someone_else", "another", "other_in_danger", "suicidal", "suicide"),
        MACHINES,
        None,
        compiled("i want|i will|me too|main bhi|mujhe bhi"),
    ),
    Scene(
        ("someone_else", "other_in_danger"),
        DRILLS,
        None,
        compiled("my friend|my roommate|right now|tonight|last night|she said|he said"),
    ),
    Scene(
        ("other_in_danger",),
        GOOD_DEATH,
        EUTHANASIA,
        compiled("he wants|she wants|his life|her life|my (?:friend|roommate|brother) (?:wants|will|is)"),
    ),
    Scene(
        ("death_wish",), CUT_OFF_WORLD, None, compiled("mar\\w*|मर[^ ]*|مر[^ ]*|jeen[ae]|जीना|جینا|hamesha|हमेशा|ہمیشہ")
    ),
    Scene(("ram_it",), TO_TOWN),
    Scene((*DYING, *LIVING), NO_TALK_OF_DYING, None, compiled("jhoot\\w*|झूठ|جھوٹ|bola tha|par|magar ab|पर|پر")),
)
