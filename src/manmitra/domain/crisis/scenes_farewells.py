"""Goodbyes of braces, cigarettes, apps and offices, farewell cards, wills of grandfathers, and who is away for a day."""

from typing import Final

from manmitra.domain.crisis.guards_topics import LEAVES_SCHOOL
from manmitra.domain.crisis.rule import compiled
from manmitra.domain.crisis.scene import EVERY, GRAVE, Scene
from manmitra.domain.crisis.scenes_parting import ABSENT, BUT_FOREVER, GONE, LAST_LETTER, PARTING

AWAY: Final = ("wont_be", "not_alive_by", "gone_soon", "by_a_date", "out_of_body", "hint_leaves")
WILLS: Final = ("afterwards", "not_through", "goodbye", "hint_letter", "wills")
LETTERS: Final = ("note", "letters", "hint_letter", "last_words", "farewell")
AFTER_ME: Final = ("better_without_me", "better_off", "happier_without_me", "without_me", "afterwards")
_BYE: Final = r"(?:alvida|good ?bye|bye(?: bye)?(?: forever)?|tata|अलविदा|बाय|الوداع)"
_THING: Final = (
    r"(?:(?:milk |wisdom )?(?:tooth|teeth)|braces|backlogs?|cigarett?es?|sutta|smoking|vap(?:e|ing)|sugar|carbs|junk food|maggi|mess|daal|dal|acne|pimples?|specs|spectacles|beard|moustache|plaster|crutches|exams?|semester|assignments?|attendance|maths|uniform|engineering|physics|chemistry|biology|algebra|calculus|statistics|pcm|jalebi|samos\w+|biryani|chai|coffee|burgers?|chips|cold ?drinks?|meeth[ae]|mitha[ai]\w*|gulab jamun|ice ?cream|pizza|"
    r"mah[ei]? (?:e )?ramza?n|ramza?n|ramadan|winters?|summers?|monsoon|dieting|sard[ie]|garmi|barish|summer|gym|laptop|scooty|bike|phone|sofa|cooler|geyser|bunk bed|id card|lab coat|drafter|reels?|twitter|youtube|netflix|pubg|snapchat|telegram|linkedin|swiggy|zomato|hostel food|canteen|wifi|facebook|instagram|reels|tinder|whatsapp|"
    r"सिगरेट|सुट्टा|चीनी|मैगी|मेस|दाल|रमजान|माह ए रमजान|चश्मे|बैकलॉग|सिलेबस|मीठे|मिठाई|जलेबी|समोसे|चाय|सर्दी|गर्मी|बारिश|रील्स|इंस्टाग्राम|फेसबुक|भौतिकी|रसायन|गणित|यूनिफॉर्म|इंजीनियरिंग|سگریٹ|چینی|رمضان|ماہ رمضان|ماہ صیام|میس|دال|عینک|بیک لاگ|یونیفارم|جلیبی|مٹھائی|چائے|سردی|گرمی|بارش|ریلز|انسٹاگرام|فیس بک|ٹوئٹر|انجینئرنگ)"
)
THINGS: Final = compiled(
    rf"{_THING} (?:ko|को|کو) (?:aaj (?:se )?|आज (?:से )?|آج (?:سے )?)?{_BYE}|(?:final |last )?{_BYE} (?:to |ae |e |o |ऐ |اے )?(?:my |the |our |this |pyar[aei] |प्यार[ाेी] |پیار[اےی] )?(?:\w+ ki |मेस की |میس کی )?{_THING}|"
    rf"(?:(?:hamesha|humesha) ke liye|हमेशा के लिए|ہمیشہ کے لیے) (?:chh?od|chh?or|छोड़|छोड|چھوڑ)[^ ]* (?:di[ay]\w*|दि[^ ]*|दी|دی[^ ]*)(?: [^ ]+)? {_THING}|"
    rf"{_THING} (?:(?:hamesha|humesha) ke liye|हमेशा के लिए|ہمیشہ کے لیے) (?:chh?od|chh?or|छोड़|छोड|چھوڑ)[^ ]*"
)
# What a habit is left for ever by.
BUT_OWN: Final = compiled(
    r"(?:and|aur|और|اور) (?:\w+ )?(?:life|zindagi|world|duniya|everyone|all|जिंदगी|दुनिया|सब|زندگی|دنیا|سب)|die|dying|dead|suicid\w*|kill(?:ing)? my ?self|find (?:it|me)|next to me|beside me|life|everything|sorry|heaven|marn[aei]|mar ja\w*|mar rah\w*|maut|jeen[ae]|zindagi|duniya|khud ?ku?shi|alvida (?:sab|doston|maa|mummy)|maaf\w*|"
    r"मरन[ाेी]|मर जा[^ ]*|मौत|जीना|जिंदगी|दुनिया|अलविदा सब|माफ[^ ]*|مرن[اےی]|مر جا[^ ]*|موت|جینا|زندگی|دنیا|معاف[^ ]*"
)
_SAID: Final = r"(?:alvida|farewell|good ?bye|अलविदा|विदाई|फेयरवेल|الوداع|الوداعی)"
CEREMONY: Final = compiled(
    rf"{_SAID} (?:card|party|mail|e ?mail|dinner|speech|gift|tea|lunch|song|taqreer|salaam parade|कार्ड|पार्टी|मेल|भाषण|तोहफा|کارڈ|پارٹی|میل|تقریر|تحفہ|عشائیہ)|"
    rf"{_SAID} ae mess"
)
_LETTER: Final = r"(?:farewell|good ?bye) (?:letter|note|card|speech|message)s?"
_SEEN_OFF: Final = r"(?:seniors?|juniors?|batch ?mates?|final years?|passing out batch|outgoing)"
SEEN_OFF: Final = compiled(
    rf"{_LETTER}(?: [^ ]+){{0,3}} {_SEEN_OFF}(?! to forgive)|{_SEEN_OFF}(?: [^ ]+){{0,3}} {_LETTER}"
)
DRAFTS: Final = compiled(
    r"(?:write|draft|make|suggest|help me write|help me with|need|edit)(?: \w+){0,3} (?:good ?bye|farewell) (?:note|letter|message|mail|lines?|speech)"
)
RETIRES: Final = compiled(
    r"retir\w+|(?:our|the) (?:\w+ )?(?:teacher|sir|maam|prof\w*|hod|warden|peon|assistant|principal|colleague|manager|intern|seniors?|coach)|transfer\w*|linkedin"
)
NOT_RETIRED: Final = compiled(
    rf"{GRAVE.pattern}|mom|mum|mummy|mother|dad|papa|father|parents|family|my (?:friends|sister|brother|roommate|girlfriend|boyfriend)|everyone|forgiv\w*|world|loved ones|when im gone|after im gone"
)
# Who sees off a friend at the airport.
AIRPORT: Final = compiled(
    r"airport|hawai add\w*|railway station|station (?:pe|par|tak)|एयरपोर्ट|हवाई अड्ड[^ ]*|स्टेशन पर|ایئرپورٹ|ائیرپورٹ|ہوائی اڈ[^ ]*|اسٹیشن پر"
)
FLIES: Final = compiled(
    r"(?:canada|germany|london|australia|america|usa|uk|dubai|saudi|qatar|abroad|videsh|delhi|bangalore|कनाडा|जर्मनी|लंदन|अमेरिका|दुबई|विदेश|کینیڈا|جرمنی|لندن|آسٹریلیا|امریکہ|دبئی|سعودی)(?: [^ ]+)? (?:ja|jaa|chala|shift|जा|चला|جا|چلا)\w*"
)
_LAST: Final = r"(?:last|final|aa?khi?ri|antim|आखिरी|अंतिम|लास्ट|آخری)"
_POST: Final = (
    r"(?:app|number|platform|whatsapp|telegram|server|internship|office|job|company|project|shift|team|firm|studio|lab|dinn?|daftar|"
    r"दफ्तर|ऑफिस|कंपनी|इंटर्नशिप|नौकरी|دفتر|آفس|کمپنی|انٹرن ?شپ|نوکری)"
)
LAST_AT: Final = compiled(
    rf"last (?:day|week|message|shift|post|letter|note|night) (?:on|at|in|with|of) (?:this|the|my|our) (?:\w+ )?{_POST}|last (?:letter|message|note|post|speech|editorial|day|mail) as (?:an? |the )?(?:\w+ )?(?:editor|captain|president|secretary|cr|intern|admin|student|head|coordinator|fresher|member|volunteer|ta)|"
    rf"{_POST} (?:me|mein|mai|ka|ki|ke|में|का|की|के|میں|کا|کی|کے) (?:aaj |आज |آج )?(?:mer[aie] |मेर[ाेी] |میر[اےی] )?{_LAST} (?:din|day|shift|hafta|दिन|हफ्ता|دن|ہفتہ)|"
    rf"(?:mahin[ae]|month|haft[ae]|saal|semester|sem|sale|mele|महीने|हफ्ते|साल|सेल|मेले|مہینے|ہفتے|سال|سیل|میلے) (?:ka|ke|ki|का|के|की|کا|کے|کی) (?:mer[aie] )?{_LAST} (?:din|dinn?on|day|days|दिन|दिनों|دن|دنوں)|"
    rf"last (?:few )?days? of (?:the |this |every )?(?:month|week|sale|year|quarter)"
)
LAST_MESSAGE: Final = compiled(rf"{_LAST} (?:message|msg|text|call|मैसेज|میسج)")
NEW_NUMBER: Final = compiled(
    r"(?:delete|mita\w*|मिटा[^ ]*|مٹا[^ ]*)(?: (?:my|do|mera|दो|دو))?|(?:new|naya|nayi|nay[ae]|नया|नई|نیا|نئی) (?:number|sim|phone|account|id|group|नंबर|सिम|फोन|نمبر|سم|فون)|switch\w* (?:from|to)|(?:before|then) (?:the )?(?:flight mode|boarding|take ?off|exam hall|my phone dies)|flight mode|telegram|landing at|land at"
)
# Who says for the last time: hands off my chips.
WARNS: Final = compiled(
    rf"{_LAST} (?:baar|bar|dafa|martaba|time|बार|دفعہ|بار) (?:bol|keh|kah|bata|samjha|warn|puch|poochh?|बोल|कह|समझा|पूछ|کہہ|بول|سمجھا|پوچھ)[^ ]* (?:rah\w+|rh\w+|रह[^ ]*|رہ[^ ]*)"
)
HANDS_OFF: Final = compiled(
    r"mat (?:kha|kar|chhu|chhed|le|lo|bol|chala|phen?k|baja|so)\w*|chips|remote|charger|fees?|rent|wapas (?:kar|de)\w*|homework|मत (?:खा|कर|छू|छेड़|ले|बोल|चला)[^ ]*|वापस (?:कर|दे)[^ ]*|مت (?:کھا|کر|چھو|چھیڑ|لے|بول|چلا)[^ ]*|واپس (?:کر|دے)[^ ]*"
)
NOT_WARNED: Final = compiled(
    rf"{GRAVE.pattern}|alvida|good ?bye|mujhe mat|dhoond\w*|yaad|love|अलविदा|मुझे मत|ढूंढ[^ ]*|याद|الوداع|مجھے مت|ڈھونڈ[^ ]*|یاد"
)
# Away for a meal, a lecture or an engagement.
MISSES: Final = compiled(
    r"(?:wont|will not|not gonna|not going to) be (?:here|there|around|home|in) (?:for|at|during) (?:the |tonights |todays |tomorrows )?(?:\w+ )?(?:dinner|lunch|breakfast|class|classes|lecture|lab|practice|viva|meeting|match|mess|tea|rehearsal|quiz|tutorial|attendance|roll call)"
)
JOINS: Final = compiled(
    r"(?:internship|job|company|college|office|posting|duty) (?:is )?join\w*|joining (?:letter|date|in|at|from|on)|(?:going|off|leaving) for (?:my |a )?(?:\w+s? )?(?:roka|engagement|wedding|shaadi|mehndi|sangeet|convocation|fest|camp|trek)"
)
# A will is a matter of law, of old people and of lost papers.
WILL: Final = compiled(
    r"wasiy?at|vasiyat|bima|insurance|policy|my will|the will|a will|वसीयत|बीमा|पॉलिसी|وصیت|بیمہ|پالیسی|qabar|qabr|kabr|कब्र|قبر"
)
OF_LAW: Final = compiled(
    r"(?:law|legal|vidhi|kanoon|qanoon) (?:practical|exam|class|moot|assignment|paper|ki pariksha|ka paper|drafting)|drafting (?:class|practical|assignment)|विधि की परीक्षा|कानून (?:की|का) (?:परीक्षा|पेपर|कक्षा)|(?:दस|पांच|पाँच|बीस|\d+) अंक|قانون کا پرچہ|"
    r"(?:dada|dadi|nana|nani|tau|phupha|दादा|दादी|नाना|नानी|ताऊ|دادا|دادی|نانا|نانی)(?: ?(?:ji|jaan|abbu|जी|جان|ابو))? (?:[^ ]+ )?(?:(?:apni |अपनी |اپنی )?(?:wasiy?at|vasiyat|वसीयत|وصیت) (?:ban|likh|बन|लिख|بن|لکھ)[^ ]*|(?:keht|kaht|कहत|کہت)[^ ]*)|"
    r"दादाजी वसीयत (?:बन|लिख)[^ ]*|(?:papa|abbu|mummy|ammi|dada|nana|पापा|पिताजी|मम्मी|ابو|امی|دادا|نانا) (?:ki|की|کی) (?:bima|insurance|बीमा|بیمہ)(?: [^ ]+){0,4} (?:nahi|nahin|नहीं|نہیں) (?:mil|मिल|مل)\w*"
)
OWN_WILL: Final = compiled(
    r"(?:mere|मेरे|میرے) (?:baad|jaane|marne|बाद|जाने|मरने|بعد|جانے|مرنے)|maine|मैंने|میں نے|main (?:mar|nahi|ja)\w*|alvida|maaf\w*|माफ[^ ]*|معاف[^ ]*|khudkushi|suicide|आत्महत्या|خودکشی|when im gone|die|dying|goodbye|sorry"
)
# Letters with wax on them, at Eid, to who has no telephone.
WRITES: Final = compiled(r"khat|chitth?i|letters?|note|खत|ख़त|चिट्ठी|पत्र|خط|چٹھی|سلام")
BY_POST: Final = compiled(
    r"leaving for (?:germany|canada|london|australia|the us|usa|uk|abroad|masters|exchange)|wax|stamps|aesthetic|calligraphy|postbox|post office|speed post|whatsapp (?:nahi|nhi|nahin)|(?:pehli|pahli) (?:eid|diwali|holi|rakhi)|eid (?:hai|mubarak)"
)
NEXT_LETTER: Final = compiled(
    r"(?:agl[ai]|next|अगला|अगली|اگلا|اگلی) (?:khat|chitth?i|letter|खत|चिट्ठी|خط|چٹھی)(?: [^ ]+){0,3} (?:aa[yeo]\w*|coming|mileg\w*|आए[^ ]*|मिलेग[^ ]*|آئ[^ ]*|ملے[^ ]*)"
)
# Somebody else keeps the accounts for six months.
KEEPS_BOOKS: Final = compiled(
    r"(?:mere|मेरे|میرے) (?:jaa?ne|जाने|جانے) (?:ke|के|کے) (?:ba+d|बाद|بعد)(?: [^ ]+)? (?:club|team|committee|society|department|lab|project|magazine|fest|क्लब|टीम|समिति|विभाग|लैब|کلب|ٹیم|کمیٹی|شعبے)|"
    r"(?:get on|manage|do|be|cope) (?:just |perfectly |all right |quite )?(?:fine|ok|okay|well|great) without me"
)
ON_LEAVE: Final = compiled(
    r"internship|exchange|semester|fellowship|transfer\w*|graduat\w*|handover|(?:told|to) (?:the|my) (?:choir|team|band|club|committee|squad|crew)|इंटर्नशिप|छुट्टी|तबादला|सेमेस्टर|انٹرن ?شپ|چھٹی|تبادلہ|سمسٹر"
)
NOT_ON_LEAVE: Final = compiled(
    r"(?:graduate|transfer)(?: [^ ]+)? (?:nahi|nhi)|ne bola|family|parents|mom|mum|mummy|papa|everyone|world|burden|better off|die|dead|forever|sorry|mar\w*|maut|duniya|zindagi|hamesha|maaf\w*|मर[^ ]*|मौत|दुनिया|जिंदगी|हमेशा|माफ[^ ]*|مر[^ ]*|موت|دنیا|زندگی|ہمیشہ|معاف[^ ]*"
)
# "We leave this world, that is, block C."
WORLD: Final = compiled(r"(?:this|is|इस|اس) (?:world|duniya|दुनिया|دنیا)")
THAT_IS: Final = compiled(
    r"(?:by which i mean|i mean|meaning|that is|matlab|yaa?ni|मतलब|यानी|مطلب|یعنی)(?: [^ ]+){0,2} (?:block|hostel|room|kamr\w*|college|campus|canteen|ब्लॉक|हॉस्टल|कमर[^ ]*|कॉलेज|بلاک|ہاسٹل|کمر[^ ]*|کالج)"
)
NOT_MEANT_SO: Final = compiled(
    r"die|dying|suicid\w*|kill\w*|marn[aei]|mar ja\w*|khud ?ku?shi|maut|मरन[ाेी]|मर जा[^ ]*|आत्महत्या|मौत|مرن[اےی]|مر جا[^ ]*|خودکشی|موت|forgive|maaf\w*|माफ[^ ]*|معاف[^ ]*"
)
# Bags in the auto, and home for good.
PACKED: Final = compiled(
    r"bags? (?:\w+ ){0,2}in the (?:auto|cab|car|bus|taxi|boot)|(?:and )?(?:now )?home for (?:good|the (?:summer|holidays|vacations?))"
)

BYE_THING: Final = compiled(rf"(?:good ?bye|bye)(?: forever)? # # # (?:my |dear )?{_THING}(?: # # #(?: .*)?)?")
BOARD: Final = compiled(r"chess|ludo|carrom|uno|queen|rani|शतरंज|शह|لڈو|شطرنج")

# One who moves has paid the mess; the world that is left is that of Instagram.
MOVES: Final = compiled(
    r"no ?dues?|mess bill|bags? (?:\w+ )?in|(?:naya|nayi|नया|नई|نیا|نئی) (?:hostel|room|pg|section|flat|हॉस्टल|कमरा|सेक्शन|ہوسٹل|ہاسٹل|کمرہ)|(?:subject|section|विषय|सेक्शन) (?:badal|बदल)[^ ]*"
)
LAST_NIGHT: Final = compiled(rf"{_LAST} (?:raat|night|din|day|रात|दिन|رات|دن)|कल से इस (?:सेक्शन|कमरे)")
LEAVING_SCHOOL: Final = compiled(LEAVES_SCHOOL.pattern)
OF_APPS: Final = compiled(
    r"(?:this|the) world of (?!the (?:living|dead)|pain|sorrow|misery|hurt|suffering|people|humans)\w+|(?:group|whatsapp|facebook|insta\w*|twitter|व्हाट्सऐप|ग्रुप|گروپ|فیس بک|ٹوئٹر)(?: [^ ]+){0,2} (?:se|me|mein|में|से|سے|میں|group|समूह)"
)
BUT_LIFE: Final = compiled(
    r"die|dying|dead|suicid\w*|kill(?:ing)? my ?self|my life|marn[aei]|mar ja\w*|maut|jeen[ae]|zindagi|duniya|khud ?ku?shi|maaf\w*|sorry|zeher|मरन[ाेी]|मर जा[^ ]*|मौत|जीना|जिंदगी|दुनिया|माफ[^ ]*|مرن[اےی]|مر جا[^ ]*|موت|جینا|زندگی|دنیا|معاف[^ ]*"
)
# Only the question, the paper, the mistake is the last one.
LAST_ONE: Final = compiled(
    r"(?:mer[aie]|ye|yeh|मेर[ाेी]|यह|ये|میر[اےی]|یہ) (?:[^ ]+ )?(?:aa?khi?ri|आखिरी|آخری) (?:sawa+l|ghalti|galti|paper|exam|parcha|semester|sem|project|viva|attempt|order|episode|tukda|piece|momo|samosa|सवाल|प्रश्न|गलती|पेपर|परीक्षा|سوال|غلطی|پرچہ|امتحان|سمسٹر)"
)
HISTORY: Final = compiled(
    r"bhagat singh|gandhi\w*|nehru|subhash|ghalib|akbar|bahadur shah|zafar|ashoka?|shivaji|dash?rath|ramaya\w*|mahabharat\w*|dev ?das|majnu\w*|laila|romeo|rumi|history|itihas|भगत सिंह|गांधी|अकबर|दशरथ|रामायण|महाभारत|देवदास|इतिहास|بھگت سنگھ|غالب|اکبر|بہادر شاہ|دیوداس|مجنوں|لیلیٰ|رومی"
)
I_AM: Final = compiled(
    r"mujhe|mujhko|main bhi|mai bhi|mer[aie] (?:bhi|zindagi|maut)|chaht\w*|i want|i will|im|my life|मुझे|मैं भी|मेरी (?:जिंदगी|मौत)|चाहत[^ ]*|مجھے|میں بھی|میری (?:زندگی|موت)|چاہت[^ ]*|ki tarah|की तरह|کی طرح"
)
TITLES: Final = compiled(
    r"behr|bahr|unwaa?n|emo poetry|setlist|slam poem|rate (?:it|my)|shayari kis\w*|kisne likhi|kis ka (?:hai|sher)|शीर्षक|بحر|عنوان|کس کا ہے"
)
# Away for a fortnight in the hills.
VANISHES: Final = compiled(r"gha+y?ib ho\w*|गायब हो[^ ]*|غائب ہو[^ ]*")
FORTNIGHT: Final = compiled(
    r"(?:ek|do|teen|kuch|\d+|एक|दो|तीन|कुछ|ایک|دو|تین|چند) (?:hafte|hafton|din|mahine|हफ्ते|दिन|महीने|ہفتے|ہفتوں|دن|مہینے)(?: (?:ke|के|کے) (?:liye|लिए|لیے))?|weekend"
)
# Who wants to be woken.
WAKE_ME: Final = compiled(
    r"wake up late|(?:not|no) waking (?:up )?(?:before|till|until) (?:\w+ ){1,2}(?:on )?(?:sunday|saturday|holiday)?|(?:na|न|نہ) (?:uth\w*|उठ[^ ]*|اٹھ[^ ]*) (?:to|toh|तो|تو) (?:mujhe |मुझे |مجھے )?(?:jaga\w*|जगा[^ ]*|جگا[^ ]*)|(?:koi )?(?:mat|मत|مت) (?:jaga\w*|uthan\w*|जगा[^ ]*|उठान[^ ]*|جگا[^ ]*|اٹھان[^ ]*)"
)
NOT_WOKEN: Final = compiled(
    rf"{BUT_LIFE.pattern}|uth\w* (?:hi )?(?:na+hi|nhi)|(?:na+hi|nhi) (?:hi )?uth\w*|उठू[^ ]* (?:ही )?नहीं|नहीं उठू[^ ]*|اٹھوں گ[اےی] (?:ہی )?نہیں|نہیں اٹھوں"
)
WHAT_FOR: Final = compiled(
    r"viva|class|parch[ae]|paper|exam|sunday|saturday|ravivar|itwa\w*|alarm|sehri|bus|train|परीक्षा|पेपर|रविवार|इतवार|परचा|پرچہ|امتحان|اتوار|سحری"
)
PORTAL: Final = compiled(r"(?:portal|server|wifi|website|erp|lms)(?: \w+){0,3} (?:down|crashed|slow|hang|dead)")

SCENES: Final = (
    Scene((*PARTING, "hint_last_night"), LAST_NIGHT, MOVES),
    Scene(("hint_last_night", "hint_last_thing", "hint_farewell"), LEAVING_SCHOOL),
    Scene(("off_myself", "weary_of_life", *PARTING), OF_APPS, None, BUT_LIFE),
    Scene(("afterwards", "last_time", "goodbye", "hint_last_thing", "farewell"), LAST_ONE),
    Scene(("note", "wish_death", "death_wish", "marna", "kill_self", *PARTING), HISTORY, None, I_AM),
    Scene(("next_one", "marna", "death_wish", "wish_death", *PARTING), EVERY, TITLES, I_AM),
    Scene(("vanish", "end_life", "hopeless"), VANISHES, FORTNIGHT, BUT_LIFE),
    Scene(("never_wake", "sleep_forever", "rather_dead", "want_to_die"), WAKE_ME, WHAT_FOR, NOT_WOKEN),
    Scene(("last_words", "farewell"), EVERY, PORTAL, BUT_LIFE),
    Scene(PARTING, EVERY, BYE_THING, BUT_OWN),
    Scene(PARTING, BOARD, compiled(r"(?:chess|ludo|carrom|uno)(?: .*)?|शतरंज(?: .*)?|شطرنج(?: .*)?"), BUT_OWN),
    Scene(PARTING, WRITES, NEXT_LETTER, BUT_OWN),
    Scene((*PARTING, "quit_world", "hint_tonight"), THINGS, None, BUT_OWN),
    Scene((*PARTING, "hint_tonight"), CEREMONY),
    Scene((*PARTING, *LETTERS), SEEN_OFF),
    Scene((*LETTERS, *PARTING), DRAFTS, RETIRES, NOT_RETIRED),
    Scene(
        PARTING,
        EVERY,
        compiled(rf"(?:{AIRPORT.pattern})(?: .*)? {_BYE}(?: .*)?(?: .*)?|{FLIES.pattern}(?: .*)? {_BYE}"),
    ),
    Scene((*PARTING, "note", "hint_tonight"), LAST_AT, None, BUT_FOREVER),
    Scene((*PARTING, "note", "other_in_danger", "hint_tonight"), LAST_MESSAGE, NEW_NUMBER, NOT_WARNED),
    Scene(PARTING, WARNS, HANDS_OFF, NOT_WARNED),
    Scene(AWAY, MISSES, None, GONE),
    Scene(AWAY, EVERY, JOINS, GONE),
    Scene(("by_a_date", "out_of_body"), compiled(r"kal|tomorrow|कल|کل"), ABSENT, GONE),
    Scene(WILLS, WILL, OF_LAW, OWN_WILL),
    Scene((*LETTERS, *PARTING), WRITES, BY_POST, LAST_LETTER),
    Scene(AFTER_ME, KEEPS_BOOKS, ON_LEAVE, NOT_ON_LEAVE),
    Scene(("leave_world", "quit_world", "off_myself", "farewell"), WORLD, THAT_IS, NOT_MEANT_SO),
    Scene(("hint_decided", "hint_this_time", "hint_farewell"), EVERY, PACKED),
)
