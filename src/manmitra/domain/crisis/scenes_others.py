"""Danger from others that is a topic, a joke, a house rule or a quarrel: committees and affidavits, nice seniors."""

from typing import Final

from manmitra.domain.crisis.rule import compiled
from manmitra.domain.crisis.scene import Scene

RAGGING: Final = ("abused", "ragged", "threatened", "assaults", "hurt_by")
# What was done to somebody, or is feared: then no committee explains it.
DONE: Final = compiled(
    r"mujhe|mujhko|mujhse|mere (?:sath|saath|kapde|kapre)|hame|hamen|hamein|humein|hamare (?:sath|saath|kapde)|me|us|i was|we were|my (?:friend|roommate|brother|sister|room)|he was|she was|(?<!baazi )maa?r[aei]?|maart\w*|peet\w*|thappad\w*|thappar\w*|kapde|kapre|nang\w*|murga|zabardasti|jabar\w*|jabran|dhamk\w*|dar|darr|darta|darti|chot|khoon|strip\w*|beat\w*|slap\w*|forc\w*|naked|threat\w*|hurt\w*|scared|afraid|bleed\w*|kneel\w*|video|"
    r"मुझे|मुझको|मुझसे|मेरे साथ|मेरे कपड़े|हमें|हमारे साथ|मार[ाेी]?|मारत[^ ]*|पीट[^ ]*|थप्पड़|कपड़े|नंग[^ ]*|मुर्गा|जबरदस्ती|ज़बरदस्ती|जबरन|धमक[^ ]*|डर|डरत[^ ]*|चोट|खून|वीडियो|"
    r"مجھے|مجھ سے|میرے ساتھ|میرے کپڑے|ہمیں|ہمارے ساتھ|مار[اےی]?|مارت[^ ]*|پیٹ[^ ]*|تھپڑ|کپڑے|ننگ[^ ]*|مرغا|زبردستی|جبراً|دھمک[^ ]*|ڈر|ڈرت[^ ]*|چوٹ|خون|ویڈیو"
)
_RAG: Final = r"(?:ragging|raging|रैगिंग|ریگنگ)"
ABOUT: Final = compiled(
    rf"(?:anti|enti|एंटी|اینٹی) {_RAG}|{_RAG} (?:[^ ]+ ){{0,2}}(?:committee|commitee|squad|cell|affidavit|rules?|law|laws|helpline|awareness|topic|vishay|mauzu|qawaneen|qanoon|motion|debate|essay|poster|कमेटी|समिति|विषय|कानून|निबंध|शपथ पत्र|کمیٹی|موضوع|قوانین|قانون|مضمون)|{_RAG}(?: [^ ]+){{0,2}} (?:mazak|mazaq|majak|joke|मजाक|मज़ाक|مذاق) (?:nahi|nahin|nhi|नहीं|نہیں)|"
    rf"{_RAG} (?:ke|ki|के|की|کے|کی) (?:khilaf|khilaaf|naubat|nobat|खिलाफ|ख़िलाफ़|नौबत|خلاف|نوبت)|{_RAG} (?:hoti|hota|होती|ہوتی) (?:hai|h|है|ہے) (?:kya|क्या|کیا)|acid attack"
)
TALKED_OF: Final = compiled(
    r"affidavit|essay|nibandh|mazmoon|mazmun|debate|mubahis\w*|vaad vivaad|poster\w*|slogan|play|skit|nukkad|squad|visited|register|form|online|committee|prize|inaam|inam|jeet\w*|baazi|speech|bhashan|taqreer|awareness|campaign|fest|volunteer\w*|nuka?a?t|points|anjuman|naubat|nobat|title|admission|"
    r"शपथ पत्र|निबंध|वाद विवाद|पोस्टर|नाटक|फॉर्म|इनाम|जीत[^ ]*|भाषण|जागरूकता|पूछा|नोट|مضمون|مباحث[^ ]*|پوسٹر|ڈرامہ|فارم|انعام|تقریر|انجمن|نوبت|نوٹ|فرائض"
)
# Seniors who give books, tea and advice.
SENIORS: Final = compiled(r"seniors?|senior log|baray larke|सीनियर|सीनियर्स|سینئر|سینئرز|سینیئر|سینیئرز")
KIND: Final = compiled(
    r"free|muft|gift\w*|chocolates?|samos\w+|chai|treat|kitab\w*|books|notes|helped|helpful|madad|cute|sweet|naffees|nafees|legends?|qawwali|mast log|ach+h?e log|khila\w*|khush rakhe|"
    r"मुफ्त|मुफ़्त|फ्री|गिफ्ट|चाय|समोस[^ ]*|किताब[^ ]*|नोट्स|मदद|अच्छे लोग|खिला[^ ]*|مفت|فری|چائے|سموس[^ ]*|کتاب[^ ]*|نوٹس|مدد|نفیس|اچھے لوگ|کھلا[^ ]*"
)
UNKIND: Final = compiled(
    r"bula\w*|raat ko|kiss\w*|बुला[^ ]*|रात को|بلا[^ ]*|رات کو|maa?r[aei]|maart\w*|peet\w*|thappa[dr]\w*|kapde|kapre|nang\w*|murga|zabardasti|jabar\w*|dhamk\w*|dar|darr|chot|khoon|strip\w*|beat\w*|slap\w*|forc\w*|naked|threat\w*|hurt\w*|scared|afraid|kneel\w*|video|videos|shak\w*|cry\w*|cried|humiliat\w*|locked|till \d+|until \d+|raat bhar|whole night|sharab|daru|alcohol|cigarette|chhua|chhu\w*|touch\w*|room (?:me|mein)|complain\w*|shikayat\w*|"
    r"मार[ाेी]|मारत[^ ]*|पीट[^ ]*|थप्पड़|कपड़े|नंग[^ ]*|मुर्गा|जबरदस्ती|ज़बरदस्ती|धमक[^ ]*|डर|चोट|खून|शराब|वीडियो|छुआ|छू[^ ]*|शिकायत|مار[اےی]|مارت[^ ]*|پیٹ[^ ]*|تھپڑ|کپڑے|ننگ[^ ]*|مرغا|زبردستی|دھمک[^ ]*|ڈر|چوٹ|خون|شراب|ویڈیو|چھوا|شکایت"
)
# Office that nobody wanted, and food that is pressed upon guests.
MADE_HEAD: Final = compiled(
    r"(?:class representative|cr|monitor|captain|head|secretary|anchor|volunteer|coordinator|क्लास मॉनिटर|मॉनिटर|कप्तान|सचिव|مانیٹر|کپتان|سیکرٹری)(?: [^ ]+){0,2} (?:bana|बना|بنا) (?:diya|dia|di|दिया|دیا)"
)
CURFEW: Final = compiled(
    r"(?:\d+|nau|das|nine|ten|नौ|दस|نو|دس) (?:baje|बजे|بجے)(?: [^ ]+){0,3} (?:gate|गेट|گیٹ) (?:band|lock|बंद|بند)|(?:balcony|kabootar|kabutar|billi|machh?ar|ac|fridge|बालकनी|कबूतर|बिल्ली|मच्छर|फ्रिज|بالکونی|کبوتر|بلی|مچھر|فریج)(?: [^ ]+){0,4} (?:band|बंद|بند) (?:kar|कर|کر)"
)
SHUT_IN: Final = compiled(
    r"mujhe|mujhko|mujhse|andar|bhookh\w*|maa?r[aei]?|peet\w*|phone|nikalne nahi|bahar nahi|मुझे|अंदर|भूख[^ ]*|मार[^ ]*|पीट[^ ]*|फोन|مجھے|اندر|بھوک[^ ]*|مار[^ ]*|پیٹ[^ ]*|فون"
)
BROKE: Final = compiled(
    r"i (?:\w+ )?(?:broke|spilled|spilt|dropped|lost|cracked) (?:my|the|his|her|dads|papas) (?:\w+ )?(?:laptop|phone|mobile|glasses|watch|cup|plate|mug|screen|charger|scooty|bike|car)"
)
STRUCK: Final = compiled(r"hit\w*|beat\w*|slap\w*|lock\w*|last time|maar\w*|drunk|belt|knife|kill\w*|bruis\w*")
LESSONS: Final = compiled(r"good touch(?: and)? bad touch|acid attack (?:awareness|survivors?|victims?)")
TAUGHT: Final = compiled(
    r"session|class|workshop|kids|children|ngo|volunteer\w*|play|posters?|campaign|awareness|fest|title|essay|movie|film"
)
TO_ME: Final = compiled(
    r"mujhe|mujhko|my (?:uncle|cousin|teacher|ex|sir|tutor)|(?:to|with|at|on) me|i was|happened|threat\w*|dhamk\w*|he (?:did|does|will)|मुझे|مجھے"
)
PILLOW: Final = compiled(
    r"i swear i will kill (?:him|her|them|you guys)|(?:will|gonna|could) kill (?:him|her|them) (?:one day|someday)"
)
FONDLY: Final = compiled(r"pillow|made of love|snor\w*|lol|haha\w*|tickl\w*|with kindness")
ARMED: Final = compiled(r"knife|gun|poison|rod|stab\w*|really|seriously|not joking|tonight|plan\w*|acid|blood|revenge")
# Papers and questions murder whole classes.
PAPER: Final = compiled(
    r"(?:paper|parche|parcha|sawal|exam|viva|assignment|syllabus|पेपर|परचे|सवाल|परीक्षा|پرچے|پیپر|سوال|امتحان) (?:ne|ने|نے) (?:to |तो |تو )?(?:qatal|qatl|katal|murder|maar|mar|कत्ल|क़त्ल|मर्डर|मार|قتل|مرڈر|مار)"
)
SAW_TEARS: Final = compiled(
    r"(?:log|sab|aunty|uncle|people|लोग|सब|لوگ|سب) (?:samjh[aei]|soch[aei]|thought|समझे|समझा|سمجھے|سمجھا)"
)
GROWN_OLD: Final = compiled(
    r"(?:pehle|pehlay|पहले|پہلے) (?:bahut |बहुत |بہت )?(?:maart[aei]|marte|peett[aei]|मारत[^ ]*|पीटत[^ ]*|مارت[^ ]*|پیٹت[^ ]*) (?:tha|thi|the|थे|था|थी|تھے|تھا|تھی)"
)
CHANGED: Final = compiled(
    r"(?:ab|अब|اب) (?:[^ ]+ ){0,2}(?:boo?dh\w*|badal\w*|sudhar\w*|bimar|guzar\w*|बूढ़[^ ]*|बदल[^ ]*|सुधर[^ ]*|बीमार|गुजर[^ ]*|بوڑھ[^ ]*|بدل[^ ]*|سدھر[^ ]*|بیمار|گزر[^ ]*)"
)
STILL_HITS: Final = compiled(
    r"(?:ab|अब|اب) (?:bhi|भी|بھی)|phir|fir|kal (?:raat )?(?:maar|mar|peet)\w*|dar|darr|bhai|roz|फिर|कल मार[^ ]*|डर|भाई|रोज|پھر|کل مار[^ ]*|ڈر|بھائی|روز|maa ko|mummy ko|मां को|मम्मी को|امی کو"
)
STOPPED: Final = compiled(
    r"(?:zabardasti|jabardasti|जबरदस्ती|ज़बरदस्ती|زبردستی) (?:ho|kar|हो|कर|ہو|کر) (?:rah[aei]|रहा|रही|रहे|رہا|رہی|رہے) (?:tha|thi|the|था|थी|थे|تھا|تھی|تھے)"
)
STOPPED_BY: Final = compiled(
    r"(?:rok|ruk|रोक|रुक|روک|رک) (?:diya|gaya|gayi|दिया|गया|गई|دیا|گیا|گئی) (?:tha|thi|था|थी|تھا|تھی)"
)
MINE_STILL: Final = compiled(
    r"mera (?:rishta|nikah)|meri (?:shaa?di|mangni)|mujhe|मेरा रिश्ता|मेरी शादी|मुझे|میرا رشتہ|میری شادی|مجھے|phir se|फिर से|پھر سے"
)
TEASED: Final = compiled(
    r"(?:keh|kah|bol|कह|बोल|کہہ|بول) (?:kar|ke|kr|कर|के|کر|کے) (?:chh?ed\w*|छेड़[^ ]*|छेड[^ ]*|چھیڑ[^ ]*)"
)
AT_HOME: Final = compiled(r"khandan|ghar|family|cousins?|nani|dadi|खानदान|परिवार|घर|नानी|दादी|خاندان|گھر|کزن|نانی|دادی")
LEERED: Final = compiled(
    r"haath|hath|jism|galat|ghalat|gand[aie]|raste|bus|akeli|peecha|dar|darr|maal|हाथ|जिस्म|गलत|गंद[^ ]*|रास्ते|बस|अकेली|पीछा|डर|ہاتھ|جسم|غلط|گند[^ ]*|راستے|بس|اکیلی|پیچھا|ڈر"
)
# Brothers and sisters who give as good as they get.
SIBLINGS: Final = compiled(r"(?:brother|sister|sibling|bro|bhai|bhaiya|behe?n|bahan|didi|भाई|बहन|दीदी|بھائی|بہن|باجی)")
HIT_BACK: Final = compiled(
    r"(?:hit|hits|slap\w*|punch\w*|kick\w*|push\w*) (?:him|her|each other) (?:back|too)|(?:hit|punch\w*|kick\w*|slap\w*) back|(?:fight|fought|quarrel\w*) (?:with )?each other|(?:maine|main|मैंने|मैने|میں نے) (?:bhi|भी|بھی) (?:[^ ]+ )?(?:ek |do |एक |दो |ایک |دو )?(?:maa?r\w*|jad\w*|thappad|mukka|मार[^ ]*|जड़[^ ]*|थप्पड़|मुक्का|مار[^ ]*|جڑ[^ ]*|تھپڑ|مکا)"
)
BEATEN: Final = compiled(
    r"so hard|hard|(?:doesnt|wont|never) stop\w*|pain\w*|hurt\w*|marks|slam\w*|throw\w*|hair|wall|bleed\w*|belt|knife|rod|stick|scared|afraid|fear\w*|every ?day|daily|always|chok\w*|bruis\w*|drunk\w*|lock\w*|kill\w*|unsafe|hospital|papa|dad|father|touch\w*|marriage|khoon|danda|danday|roz|dar|darr|gala|chot|sharab|daru|खून|बेल्ट|डंड[^ ]*|रोज|रोज़|डर|गला|चोट|शराब|خون|بیلٹ|ڈنڈ[^ ]*|روز|ڈر|گلا|چوٹ|شراب"
)

SCENES: Final = (
    Scene(RAGGING, ABOUT, TALKED_OF, DONE),
    Scene(
        RAGGING,
        compiled(rf"{_RAG} (?:ki|की|کی) (?:naubat|nobat|नौबत|نوبت) (?:hi |ही |ہی )?(?:na|न|ना|نہ)"),
        None,
        UNKIND,
    ),
    Scene(("ragged", "forced", "abused"), SENIORS, KIND, UNKIND),
    Scene(("abused", "forced", "assaults"), MADE_HEAD, None, compiled("touch|chhu|haath|kapde|छू|हाथ|ہاتھ|چھو")),
    Scene(("confined",), CURFEW, None, SHUT_IN),
    Scene(("confined",), BROKE, None, STRUCK),
    Scene(("assaults", "threatened"), LESSONS, TAUGHT, TO_ME),
    Scene(("hurt_others",), PILLOW, FONDLY, ARMED),
    Scene(("menaces", "threatened"), PAPER, None, None),
    Scene(("beaten", "strikes"), SAW_TEARS, None, compiled("papa|abbu|roz|warden|पापा|रोज|ابو|روز")),
    Scene(("beaten", "strikes", "hurt_by"), GROWN_OLD, CHANGED, STILL_HITS),
    Scene(("abused", "assaults", "marriage", "forced"), STOPPED, STOPPED_BY, MINE_STILL),
    Scene(("abused", "forced"), TEASED, AT_HOME, LEERED),
    Scene(("beaten", "strikes", "hurt_by", "abused"), SIBLINGS, HIT_BACK, BEATEN),
)
