"""Deaths in games, lessons and figures of speech, burns of a cooker, views from a bridge, and those who are well now."""

from typing import Final

from manmitra.domain.crisis.rule import compiled
from manmitra.domain.crisis.scene import EVERY, Scene
from manmitra.domain.crisis.scenes_chores import OVER_IT, OWN
from manmitra.domain.crisis.scenes_words import DYING, LIVING, WHO_WISHES

HARMING: Final = ("self_harm", "hurting", "harming", "hurts_self", "cutting")
EDGES: Final = (
    "edge", "at_the_edge", "at_the_spot", "on_the_brink", "on_the_rim", "ready_means", "over_the_rail", "hint_place", "hint_stands_at",
)  # fmt: skip
ROPES: Final = ("means", "means_taken", "ready_means", "rope", "noose", "kalai", "other_in_danger", "other_gathers")
OTHERS: Final = (
    "someone_else",
    "another",
    "other_in_danger",
    "other_despairs",
    "other_calls_it_way_out",
    "self_harm",
    "want_to_die",
    "marna",
    "suicide",
)
# The cooker, the soldering iron, the fence: told as it was, and not as what was told to mother.
BURNT: Final = compiled(
    r"(?:burnt|burned|scalded|scratched|cut|grazed|scraped) (?:my|the) (?:\w+ )?(?:hand|hands|arm|arms|finger|fingers|thumb|palm|leg|knee|wrist|elbow|tongue|foot|toe)(?: \w+){0,2} (?:on|with|by|while|from) (?:the |a |my |an )?(?:\w+ ){0,2}(?:cooker|stove|pan|tawa|oven|kettle|soldering iron|soldering|silencer|exhaust|fence|thorns?|bush|cooking|ironing clothes|cycling|chopping|gardening|fetching|playing|hot glue|glue gun|bunsen burner|paper)"
)
ON_PURPOSE: Final = compiled(
    r"on purpose|(?<!strikes )again|myself|feel\w*|felt|relief|deserv\w*|hid(?:e|ing)|sleeves?|numb|calm\w*|want\w*|pain|helps|told|tell|lied|lie|say|saying|said|excuse|story|pretend\w*|scars?|punish\w*|until|several|lines?"
)
NAILS: Final = compiled(r"(?:nails?|cuticles?|lips?)(?: \w+){0,3} (?:until|till) (?:they|it) (?:bled|bleed)")
CUTS: Final = compiled(r"wrists?|arms?|thighs?|cut\w*|blade|razor|on purpose|skin|hurt myself")
BANGS: Final = compiled(
    r"(?:bang|hit|smash) my head (?:on|against|into) (?:the |a |this |my )?(?:wall|table|desk|keyboard|laptop)"
)
LAUGHS: Final = compiled(r"lol|lmao|rofl|haha\w*|hehe\w*")
NOT_LAUGHED: Final = compiled(r"bleed\w*|blood|bruis\w*|every|cant|stop|help|again|hurts?|until|numb|die|kill")
I_WISH_GONE: Final = compiled(
    r"mere (?:bina|baad|jaane|marne)|मेरे (?:बिना|बाद|जाने)|میرے (?:بغیر|بنا|بعد|جانے)|seekh\w*|सीख[^ ]*|سیکھ[^ ]*"
)
# A chapter on it.
HARM_CHAPTER: Final = compiled(
    r"(?:kitab|book|chapter|baa?b|syllabus|course|module|किताब|अध्याय|पाठ|کتاب|باب|نصاب)(?: [^ ]+){0,2} (?:me|mein|in|में|میں)|(?:chapter|baa?b|lecture|unit|अध्याय|باب) (?:on|about|tha|hai|था|है|تھا|ہے)"
)
I_WISH: Final = compiled(r"mujhe|main|mai|mera|mann?|dil|chaht\w*|i|im|my|me|मुझे|मैं|मेरा|मन|दिल|مجھے|میرا|دل")
# On a bridge with friends, for the sunset and a snack.
VIEW: Final = compiled(
    r"drone (?:shot|view|footage)|with (?:all |the |my |our )*(?:whole )?(?:gang|friends|cousins|family|batch|roommates|classmates)|jhalmuri|bhutta|pani ?puri|(?:sunset|sunrise|ghuroob e aftab|غروب آفتاب|सूर्यास्त|सूर्योदय) (?:ki |की |کی )?(?:photos|pics|tasveer\w+|तस्वीर[^ ]*|تصویریں)|"
    r"(?:neeche|niche|नीचे) (?:badal|baadal|बादल)(?: .*)? (?:photo|pics|फोटो)|(?:نیچے|پہاڑ)(?: .*)? (?:بادل|تصویریں)|bann?ed|footbridge|foot over ?bridge"
)
NOT_VIEWED: Final = compiled(
    OWN.pattern.replace("|neeche|niche", "").replace("|नीचे", "").replace("|نیچے", "").replace("निचे|", "")
    + r"|everyone|sabko|sab ko|peaceful|finally|sh?anti|sukoo?n|free|leap\w*|letter|note|good ?bye|tonight|सबको|शांति|सुकून|سب کو|سکون|without (?:me|them)|for (?:mom|mummy|maa|my (?:mom|mother|parents))"
)
BIRDS: Final = compiled(
    r"kabu?tar\w*|kabootar\w*|chidiy\w*|daa?na (?:daa?l|khila)\w*|pigeons?|parrots?|कबूतर[^ ]*|चिड़िय[^ ]*|दाना|کبوتر[^ ]*|چڑی[^ ]*|دانہ"
)
# Knots, swings, camps; blades for a frog; a fan that hangs askew.
CAMPS: Final = compiled(
    r"ncc|nss camp|scouts?|camp|camping|trek\w*|rappell\w*|climbing|tent|gaa?nth\w* (?:[^ ]+ ){0,2}(?:sikh|seekh)\w*|गांठ[^ ]* सिखा[^ ]*|गाँठ[^ ]* सिखा[^ ]*|एनसीसी|शिविर|कैंप|ट्रेक|این سی سی|کیمپ|ٹریک"
)
SWING: Final = compiled(
    r"jhool[ae] (?:ki|ke)|झूले (?:की|के)|جھولے (?:کی|کے)|swing rope|(?:bakri|gaay|goat|cow|boat|kuen|bucket) ki rassi"
)
DISSECTS: Final = compiled(r"dissection|डिसेक्शन|चीरफाड़|ڈائسیکشن|sharpener|shaving|surgical blade|lino ?cut")
NOT_DISSECTED: Final = compiled(
    rf"{WHO_WISHES.pattern}|khud|apn[ie] (?:haath|kalai|nas)|kalai|nas|wrist|my (?:arm|skin|hand)|bol(?:a|kar|ke)|kaha|told|said|bahan\w*|jhoo?th?|कलाई|नस|बोला|कहा|बहान[^ ]*|کلائی|نس|بولا|کہا|بہان[^ ]*"
)
FAN: Final = compiled(
    r"(?:pankha|fan|पंखा|پنکھا) (?:[^ ]+ )?(?:latak|hil|gir|लटक|हिल|गिर|لٹک|ہل|گر)[^ ]* (?:rah\w+|rh\w+|gay\w*|रह[^ ]*|गय[^ ]*|رہ[^ ]*|گی[^ ]*)"
)
MENDS: Final = compiled(
    r"ek taraf|ek side|warden|theek|electrician|repair|complaint|maintenance|tedh[ae]|एक तरफ|वार्डन|ठीक|शिकायत|بجلی والا|ایک طرف|وارڈن|ٹھیک|شکایت"
)
HANGS_BY: Final = compiled(
    r"pankhe|dupatt\w*|rassi|chunni|saree|phanda|mujhe|main|mai|khud|पंखे|दुपट्ट[^ ]*|रस्सी|फंदा|मुझे|मैं|खुद|پنکھے|دوپٹ[^ ]*|رسی|پھندا|مجھے|خود"
)
RESCUE: Final = compiled(r"(?:doob\w*|dub\w*|डूब[^ ]*|ڈوب[^ ]*) (?:se|से|سے) (?:bach\w*|बच[^ ]*|बचाव|بچ[^ ]*|بچاؤ)")
TRAINS: Final = compiled(r"prashikshan|training|shivir|camp|course|lifeguard|प्रशिक्षण|शिविर|कैंप|تربیت|کیمپ|کورس")
# After meals, and each in its box.
DOSE: Final = compiled(
    r"(?:goli\w*|tablets?|dawa\w*|capsules?|गोली|दवा[^ ]*|گولی|دوا[^ ]*) (?:[^ ]+ )?(?:khana|khane|lunch|dinner|nashta|nashte|breakfast|खाना|खाने|नाश्ते|کھانا|کھانے|ناشتے) (?:khane |खाने |کھانے )?(?:ke|के|کے) (?:baad|pehle|sath|बाद|पहले|بعد|پہلے)"
)
_OLD: Final = r"(?:dada|dadi|nana|nani|papa|mummy|ammi|abbu|mama|chachi|दादा|दादी|नाना|नानी|पापा|मम्मी|دادا|دادی|نانا|نانی|امی|ابو)"
OF_OLD: Final = compiled(
    rf"{_OLD}(?: (?:jaan|ji|abbu|ammi|जी|جان|ابو|امی))? (?:ki|ke|की|के|کی|کے) (?:goli\w*|dawa\w*|tablets?|गोलिय[^ ]*|दवा[^ ]*|گولی[^ ]*|دوا[^ ]*)"
)
SORTED: Final = compiled(
    r"tarteeb|organi[sz]er|(?:subah|raat|dopahar|सुबह|रात|صبح|رات) (?:wali|वाली|والی)|dawai ka waqt|dawa ka (?:time|waqt)|pill ?box|तरतीब|दवा का (?:समय|वक्त)|ترتیب|دوا کا وقت|kha(?:na|ne) ke (?:baad|pehle)"
)
TAKEN_TOO: Final = compiled(
    rf"{OVER_IT.pattern}|sab|mujhe|maine|main|khud|neend ki|chhup\w*|chura\w*|nikal\w*|chori|सब|मुझे|मैंने|मैं|खुद|नींद की|छुप[^ ]*|चुरा[^ ]*|निकाल[^ ]*|سب|مجھے|میں نے|خود|نیند کی|چھپ[^ ]*|چرا[^ ]*|نکال[^ ]*|aaj raat|आज रात|آج رات"
)
SWEETS: Final = compiled(
    r"(?:overdos\w+|od ?ed) (?:on|of) (?:\w+ )?(?:rasgull\w*|gulab jamun\w*|sweets|mithai|jalebi|biryani|mango\w*|memes|reels|k ?dramas?|maggi|momos?|pani ?puri|golgapp\w*|cake|chocolates?|pizza|ice ?cream|sunlight|cuteness)"
)
# Within a game, at a gaming table.
IN_GAME: Final = compiled(
    r"(?:gta|pubg|bgmi|minecraft|fortnite|roblox|valorant|game|गेम|गेम्स|گیم) (?:me|mein|mai|में|میں)|in (?:gta|pubg|minecraft|roblox|the game)|(?:ab|अब|اب) (?:tu|tum|तू|तुम|تو|تم) (?:khel|खेल|کھیل)|elden ring|dark souls|malenia|samurai build|boss fight|"
    r"dnd|d ?(?:and|n)? ?d (?:session|campaign|night)|paladin|my bard|rogue|wizard|dwarf|dragon|dungeon master|nat 20"
)
NOT_GAMED: Final = compiled(
    r"(?:no|not a|not the|not in a|isnt a) (?:game|dragon)|just me|(?:game|गेम|گیم) (?:nahi|nhi|नहीं|نہیں)|asli|sach|real life|irl|mujhe bhi|main bhi|khud|zindagi|duniya|marn[aei]|chaht\w*|mann|i want|i wish|for real|my life|असली|सच|मुझे भी|मैं भी|खुद|जिंदगी|दुनिया|मरन[ाेी]|चाहत[^ ]*|اصلی|سچ|مجھے بھی|میں بھی|خود|زندگی|دنیا|مرن[اےی]|چاہت[^ ]*"
)
# Heat to die of, baths like death, rice one cannot live without.
HOT: Final = compiled(
    r"(?:marne|मरने|مرنے) (?:wali|वाली|والی) (?:garmi|sardi|thand|bhook|bhukh|humidity|गर्मी|सर्दी|ठंड|भूख|گرمی|سردی|ٹھنڈ|بھوک)|mar ja[ou]+\w* (?:is |iss |itni |aisi )?(?:garmi|sardi|thand|bhook|bhukh)(?: (?:me|mein|se))?|मर जा[^ ]* (?:इस |इतनी )?(?:गर्मी|ठंड|भूख)|مر جا[^ ]* (?:اس |اتنی )?(?:گرمی|سردی|بھوک)|"
    r"(?:nahana|nahane|uthna|uthne|padhna|नहाना|उठना|पढ़ना|نہانا|اٹھنا|پڑھنا) (?:[^ ]+ )?(?:maut|मौत|موت) (?:lagt\w*|hai|लगत[^ ]*|है|لگت[^ ]*|ہے)|"
    r"never born in(?:to)? (?:the|this|an) (?:\w+ )?(?:era|time|age|generation|century)|die (?:sticker|meme|gif|emoji|mug|playlist|poster|filter)|"
    r"(?:die|live|survive) without (?:\w+ )?(?:rice|sugar|chai|tea|coffee|wifi|phone|ac|carbs|roti|maggi|insta\w*|biryani|spotify|netflix)|"
    r"jump off (?:my|the|this) (?:chair|bed|sofa|couch|seat|bench)"
)
NOT_HOT: Final = compiled(
    r"zeher|zahar|phanda|rassi|rope|noose|fan|neck|suicid\w*|khud ?ku?shi|kill(?:ing)? my ?self|i really|for real|seriously|sach me|tonight|aaj raat|zindagi|jeen[ae]|khatam|ज़हर|फंदा|रस्सी|आत्महत्या|जिंदगी|जीना|खत्म|زہر|پھندا|رسی|خودکشی|زندگی|جینا|ختم|insulin|pills|i want to (?:die|end)|my life"
)
POETS: Final = compiled(
    r"(?:mohabbat|muhabbat|ishq|pyaa?r|मोहब्बत|इश्क|प्यार|محبت|عشق|پیار) (?:me|mein|में|میں) (?:mar|मर|مر)(?: [^ ]+){1,2} (?:shair\w*|shayar\w*|aashiq\w*|film\w*|heroes|शायर[^ ]*|आशिक[^ ]*|फिल्म[^ ]*|شاعر[^ ]*|عاشق[^ ]*|فلم[^ ]*)"
)
# "Mummy takes one's life for a telephone": she, not I.
TAKES: Final = compiled(
    r"(?:mummy|mumma|maa|ammi|didi|sir|maam|hod|warden|मम्मी|माँ|मां|अम्मी|दीदी|امی|ماں)(?: to| तो| تو)? (?:jaan|जान|جان) (?:le|ले|لے) (?:l[ei]g[aie]|le?ng[aie]|legi|लेगी|लेगा|लेंगे|لےگی|لے گی|لیں گے|گی)|(?:jaan|जान|جان) (?:le|ले|لے) (?:leg[ai]|लेगी|लेगा|لے گی|گی) (?:ye|yeh|uski|teri|iski|ये|उसकी|तेरी|یہ|اس کی|تیری)"
)
TRIFLES: Final = compiled(
    r"phone|smile|hansi|hasi|adaa|aankh\w*|nazar|toot\w*|plate|glass|kapde|tiffin|dupatta kho\w*|फोन|मुस्कान|हंसी|अदा|आंख[^ ]*|टूट[^ ]*|فون|مسکراہٹ|ہنسی|ادا|آنکھ[^ ]*|ٹوٹ[^ ]*"
)
TAKES_REALLY: Final = compiled(
    r"meri jaan|apni jaan|khud|maine|dar|darr|maa?rt\w*|peet\w*|sach|marn[aei]|zindagi|मेरी जान|अपनी जान|खुद|डर|मारत[^ ]*|पीट[^ ]*|मरन[ाेी]|میری جان|اپنی جان|خود|ڈر|مارت[^ ]*|مرن[اےی]"
)
SURVIVES: Final = compiled(
    r"(?:paper|exam|viva|syllabus|question|पेपर|परीक्षा|پیپر|پرچہ)(?: [^ ]+){0,4} (?:zinda|जिंदा|ज़िंदा|زندہ) (?:nahi|nhi|नहीं|نہیں) (?:bach|बच|بچ)[^ ]*"
)
PASSES: Final = compiled(r"(?:lol|lmao|haha\w*)(?: .*)?|(?:aa|ho|nikal) ja\w*(?: .*)?|pass (?:to|ho)(?: .*)?")
LEARNT: Final = compiled(
    r"(?:ne|ने|نے) (?:jee?na|jina|जीना|جینا) (?:seekh|sikh|सीख|سیکھ)[^ ]*|mat jaya|मत जाया|مت جایا|jee?na yaha+n? marna yaha+n?|जीना यहां मरना यहां|जीना यहाँ मरना यहाँ|جینا یہاں مرنا یہاں"
)
NOT_LEARNT: Final = compiled(
    r"nahi jeen[ae]|nahin jeen[ae]|nhi jeen[ae]|jeen[ae] nahi|marna (?:hai|chah)\w*|mushkil|bhool\w*|kab|kaash|zinda nahi|khatam|नहीं जीना|मरना (?:है|चाह)[^ ]*|मुश्किल|काश|खत्म|نہیں جینا|مرنا (?:ہے|چاہ)[^ ]*|مشکل|کاش|ختم"
)
# Work in the Gulf, a cup of the world.
GULF: Final = compiled(
    r"(?:saudi|dubai|qatar|kuwait|oman|canada|सऊदी|दुबई|कतर|سعودی|دبئی|قطر|کویت)(?: [^ ]+)? (?:ja|jaa|जा|جا)\w*(?: .*)?|(?:world cup|tournament|league|ipl|t20|olympics|वर्ल्ड कप|ورلڈ کپ|ٹورنامنٹ) (?:se|से|سے)"
)
LEFT: Final = compiled(
    r"hamesha|alvida|maut|marn[aei]|maaf\w*|zindagi|हमेशा|अलविदा|मौत|मरन[ाेी]|माफ[^ ]*|जिंदगी|ہمیشہ|الوداع|موت|مرن[اےی]|معاف[^ ]*|زندگی"
)
LYRICS: Final = compiled(r"stuck in (?:my|the) head|lyrics|who sang|singer|arijit|armaan|दिमाग में गाना|گانے کے بول")
LATE: Final = compiled(
    r"(?:raat|रात|رات) (?:der|देर|دیر) (?:tak|तक|تک) (?:jaag|jag|padh|parh|जाग|पढ़|جاگ|پڑھ)[^ ]*|pagal ho ja\w*|पागल हो जा[^ ]*|پاگل ہو جا[^ ]*|(?:apps?|games?|insta) (?:wapas |phir )?(?:install|download)\w*"
)
# What was told of somebody who is well now.
ONCE: Final = compiled(
    r"used to|(?:had|hed|shed|theyd) a (?:hard|rough|bad|tough) time|ek zama+ne (?:me|mein)|(?:years?|yrs) (?:back|ago)|(?:saal|saalon|साल|سال) (?:pehle|पहले|پہلے)|(?:in|back in) (?:school|class \d+|\d+th|first year)"
)
WELL_NOW: Final = compiled(
    r"now (?:he|she|hes|shes|they|theyre)(?: is| are)? (?:\w+ ){0,3}(?:nurse|doctor|counsell?or|teacher|teaches|works|runs|married|happy|thriving|engineer|mother|father)|(?:saw|met) (?:her|him) (?:on linkedin|last week|recently) (?:as|and)|(?:ab|अब|اب) (?:khud |खुद |خود )?(?:ngo|theek|thik|khush|padhat\w*|chalat\w*|naukri|ठीक|खुश|पढ़ात[^ ]*|चलात[^ ]*|ٹھیک|خوش|پڑھات[^ ]*|چلات[^ ]*)|gives? talks"
)
NOT_WELL: Final = compiled(
    r"again|still|lately|these days|relaps\w*|last night|tonight|this week|yesterday|worried|scared|me too|i (?:also|too)|phir|fir|dobara|abhi bhi|aaj|kal raat|darr?|mujhe bhi|main bhi|फिर|दोबारा|अभी भी|आज|कल रात|डर|मुझे भी|मैं भी|پھر|دوبارہ|ابھی بھی|آج|کل رات|ڈر|مجھے بھی|میں بھی"
)
# Whoever is trained for it asks beforehand.
IN_TRAINING: Final = compiled(
    r"peer support\w*|(?:nss|our|my|the|hamare|mere) (?:\w+ )?(?:ke )?(?:workshop|training|module)|workshop (?:me|mein)|ham ?saa?thi|ہم ساتھی|listening bench|as i was trained|poster (?:banana|banani|making)|trainings? (?:is |are |only )*next"
)
IN_GENERAL: Final = compiled(
    r"in general|general(?:ly)?|aam sawal|ek sawal|general sawal|عام سوال|सामान्य प्रश्न|(?:koi|ek|कोई|کوئی) (?:dost |दोस्त |دوست )?(?:agar |अगर |اگر )?(?:kahe|kehe|bole|कहे|बोले|کہے|بولے)|someone who says|each time|all three|if (?:someone|somebody|a (?:friend|junior|student)) says"
)
KNOWN: Final = compiled(
    r"my (?:friend|roommate|junior|brother|sister|cousin|bf|gf|classmate) (?:says|said|is|keeps|wants|told)|last night|tonight|right away|urgent\w*|mer[aie] (?:ek )?(?:dost|roommate|junior|bhai|behen)|meri saheli|kal raat|aaj|مير|میر[اےی] (?:ایک )?دوست|मेर[ाेी] (?:एक )?दोस्त|she (?:says|said) (?:she|that)|he (?:says|said) (?:he|that)|i (?:feel|also|too|myself) (?:feel|want|too|like)"
)
UNITS: Final = compiled(r"kilomet\w*|walked|unit|distance|per hour|kmph")
ATTEMPTED: Final = compiled(
    r"attempted(?: # # #)? (?:the |this |that |his |her |all )?(?:jee|neet|upsc|gate|cat|gre|clat|ssc|exam|paper|questions?|section|mcqs?)(?: .*)?"
)
TO_TOWN: Final = compiled(
    r"passed away and i want to go with (?:her|him|them) to (?!(?:the )?(?:other|heaven|grave|god|sky|him|her|them|where))\w+"
)
I_MEAN: Final = compiled(
    r"(?:the|this|my|that) (?:essay|chapter|story|project|report|assignment|stream|subscription|call|novel|thesis) i mean|i mean (?:the|this|my) (?:essay|chapter|story|project|report|assignment|stream|subscription|call|novel|thesis)"
)
I_MEAN_END: Final = compiled(r"my ?self|my life|die|dying|pain|everything|heaven|grave|kill\w*|forever")
STUDIED: Final = compiled(
    r"(?:khud ?ku?shi|aa?tma?ha?tya|suicide|खुदकुशी|आत्महत्या|خودکشی) (?:ke|के|کے|ka|का|کا) (?:samaji|samajik|nafsiyati|masl[ae]\w*|सामाजिक|मनोवैज्ञानिक|मसले|मुद्दे|سماجی|نفسیاتی|مسئلے|مسائل|موضوع)"
)
WRITTEN: Final = compiled(
    r"parch[ae]|paper|report|article|newspaper|akhbar|feature|durkh\w*|number ka|marks|noticed|notes|पेपर|रिपोर्ट|लेख|अखबार|अंक|پرچے|پرچہ|رپورٹ|اخبار|نمبر|دُرخائم|درخائم|نوٹس"
)
TEACHES: Final = compiled(
    r"imam|khutba|khutbah|bayan|islamiy?at|islamiyaat|aqeed\w+|tafseer|sermon|इमाम|अकीदे|इस्लामियत|امام|خطبہ|بیان|اسلامیات|عقید[^ ]*|تفسیر"
)
SPOKEN_OF: Final = compiled(r"barzakh|aakhirat|akhirat|akhirah|बरजख|बरज़ख|आखिरत|برزخ|آخرت")
BUT_SELF: Final = compiled(
    rf"{WHO_WISHES.pattern}|(?:main|mai|mujhe|mera|meri|मैं|मुझे|मेरा|میں|مجھے|میرا) (?:bhi|भी|بھی)|me too|i too|meri baari|मेरी बारी|میری باری|wahi kar\w*|वही कर[^ ]*|وہی کر[^ ]*|i want|i will|i (?:might|could)|kill(?:ing)? my ?self|my life"
)

# Teams bat like that, bridegrooms look like that, and stickers say it.
TEAMS: Final = compiled(
    r"(?:team|captain|batting|bowling|middle order|टीम|कप्तान|ٹیم|کپتان) (?:ne|ने|نے) (?:[^ ]+ )?(?:suicide|khud ?ku?shi|आत्महत्या|खुदकुशी|सुसाइड|خودکشی)|suicide (?:runs?|sprints?|drills?)"
)
CRICKET: Final = compiled(
    r"run ?outs?|coach|rounds|batting|wickets?|overs?|match|innings|cricket|रन ?आउट|विकेट|मैच|क्रिकेट|رن ?آؤٹ|وکٹ|میچ|کرکٹ"
)
AS_IF: Final = compiled(r"jais[aei] (?:ki |koi )?ph?aa?nsi|जैसे (?:कि |कोई )?(?:फांसी|फाँसी)|جیسے (?:کہ |کوئی )?پھانسی")
BRIDEGROOM: Final = compiled(
    r"nikah|shaadi|shadi|dulh\w*|viva|interview|शादी|दूल्ह[^ ]*|इंटरव्यू|نکاح|شادی|دولہ[^ ]*|انٹرویو"
)
STICKER: Final = compiled(r"die (?:sticker|meme|gif|emoji|mug|playlist|poster|filter)")
STUCK_TO: Final = compiled(
    r"i really|i mean it|meant it|everyone|for real|tonight|my life|suicid\w*|kill\w*|but i (?:mean|do)"
)
SLEEPS: Final = compiled(
    r"sleep forever (?:after|aftr|once) (?:this|these|the|that|my) (?:\w+ )?(?:exams?|sem\w*|paper|papers|viva|shift|trek|match|fest|submission)"
)
TIDIES: Final = compiled(r"gave away (?:all )?(?:her|his|their|the) (?:old )?(?:clothes|shoes|books|toys|wardrobe)")
DECLUTTERS: Final = compiled(r"marie kondo|declutter\w*|minimalis\w*|donation drive|wardrobe|spring cleaning")
SCORE: Final = compiled(r"\d{1,2} \d{1,2} # # # \d{1,2} \d{1,2}")
# Who died two generations ago is a story of the family.
CENTURY: Final = compiled(r"19\d\d|सैंतालीस|अट्ठानबे|سینتالیس|اٹھانوے")
DIED_THEN: Final = compiled(
    r"hanged (?:himself|herself)|(?:jaan|जान|جان) (?:de|दे|دے) (?:di|दी|دی)(?: (?:thi|थी|تھی))?|(?:chh?ala+ng|छलांग|چھلانگ)(?: [^ ]+)? (?:di|दी|دی)(?: (?:thi|थी|تھی))?"
)
ALONE: Final = compiled(
    r"(?:khana|lunch|dinner|chai|breakfast|metro|class|movie|खाना|चाय|کھانا|چائے) (?:bhi |भी |بھی )?akel[aei]|(?:खाना|चाय) (?:भी )?अकेल[ाेी]|(?:کھانا|چائے) (?:بھی )?اکیل[اےی]"
)

SCENES: Final = (
    Scene((*OTHERS, "suicide", "mention"), TEAMS, CRICKET, BUT_SELF),
    Scene(("means",), AS_IF, BRIDEGROOM, BUT_SELF),
    Scene(("want_to_die", "rather_dead"), STICKER, None, STUCK_TO),
    Scene(("never_wake",), SLEEPS, LAUGHS, NOT_HOT),
    Scene(("other_in_danger",), TIDIES, DECLUTTERS, BUT_SELF),
    Scene(
        ("kill_self", "end_myself", "end_life", "someone_else", "another", "other_in_danger", "means"),
        DIED_THEN,
        CENTURY,
        BUT_SELF,
    ),
    Scene(("hint_cope",), ALONE, None, I_WISH_GONE),
    Scene(HARMING, BURNT, None, ON_PURPOSE),
    Scene(HARMING, NAILS, None, CUTS),
    Scene(HARMING, BANGS, LAUGHS, NOT_LAUGHED),
    Scene(HARMING, HARM_CHAPTER, None, I_WISH),
    Scene(EDGES, EVERY, VIEW, NOT_VIEWED),
    Scene(EDGES, EVERY, BIRDS, OWN),
    Scene(ROPES, EVERY, CAMPS, OWN),
    Scene(ROPES, SWING, None, OWN),
    Scene(ROPES, DISSECTS, None, NOT_DISSECTED),
    Scene(ROPES, FAN, MENDS, HANGS_BY),
    Scene(("means", "other_in_danger"), RESCUE, TRAINS, BUT_SELF),
    Scene(("means", "pills_taken", "means_taken"), DOSE, SORTED, TAKEN_TOO),
    Scene(("ready_means", "at_hand", "other_in_danger", "other_gathers", "means"), OF_OLD, SORTED, TAKEN_TOO),
    Scene(("taken_pills",), SWEETS, None, BUT_SELF),
    Scene(
        (
            *EDGES,
            "means",
            "jumps_now",
            "last_time",
            "kill_me",
            "says_it_sideways",
            "hint_farewell",
            "other_up_there",
            "note",
            "hint_tired_of_it",
        ),
        EVERY,
        IN_GAME,
        NOT_GAMED,
    ),
    Scene((*DYING, *OTHERS, "throws_oneself", "death_wish", "hint_told_to_die", "not_live"), HOT, None, NOT_HOT),
    Scene(DYING, POETS, None, WHO_WISHES),
    Scene(("kill_self",), TAKES, TRIFLES, TAKES_REALLY),
    Scene(("not_live",), SURVIVES, PASSES, NOT_HOT),
    Scene(("not_live", "no_wish_to_live"), LEARNT, None, NOT_LEARNT),
    Scene(("leave_world", "quit_world"), GULF, None, LEFT),
    Scene(("better_without_me",), EVERY, LYRICS, BUT_SELF),
    Scene(("by_a_date", "hint_leaves"), LATE),
    Scene(OTHERS, ONCE, WELL_NOW, NOT_WELL),
    Scene((*OTHERS, *LIVING), IN_GENERAL, IN_TRAINING, KNOWN),
    Scene(OTHERS, compiled(r"kms"), UNITS, BUT_SELF),
    Scene(
        OTHERS,
        EVERY,
        ATTEMPTED,
        compiled(r"suicid\w*|hang\w*|hospital|pills|wrist|roof|jump\w*|khudkushi|result|failed"),
    ),
    Scene(("join_the_dead",), TO_TOWN, None, I_MEAN_END),
    Scene(("end_my_life", "take_life"), EVERY, I_MEAN, I_MEAN_END),
    Scene(("suicide", "mention"), STUDIED, WRITTEN, BUT_SELF),
    Scene((*DYING, "hint_afterlife"), SPOKEN_OF, TEACHES, BUT_SELF),
)
