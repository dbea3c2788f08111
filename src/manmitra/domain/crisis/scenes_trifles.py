"""Golgappas to die for, slippers under a train, iron marks and ointment, tablets for drawing: trifles in grave words."""

from typing import Final

from manmitra.domain.crisis.rule import compiled
from manmitra.domain.crisis.scene import EVERY, Scene
from manmitra.domain.crisis.scenes_figures import BUT_SELF, HARMING, ON_PURPOSE, OTHERS, ROPES

_DISH: Final = r"(?:golgapp\w*|pani ?puri|biryani|momos?|litti|pizza|chai|samos\w*|chaat|kebab|kabab|jalebi|maggi|coffee|गोलगप्प[^ ]*|बिरयानी|मोमो|चाय|समोस[^ ]*|चाट|लिट्टी|گول گپ[^ ]*|بریانی|چائے|سموس[^ ]*|کباب)"
LIFE_FOR: Final = compiled(
    rf"{_DISH} (?:ke liye|pe|par|के लिए|पर|پر|کے لیے)(?: [^ ]+){0, 5} (?:jaan|जान|جان)|(?:jaan|जान|جان) (?:de|दे|دے|di|دی) ?[^ ]*(?: [^ ]+)? (?:is |iss |इस |اس )?{_DISH}(?: (?:ke liye|के लिए|کے لیے))?|"
    r"(?:tere|tumhare|uske|desh ke|तेरे|तुम्हारे|تیرے|تمہارے) (?:liye|lie|लिए|لیے) (?:to |तो |تو )?(?:goli|गोली|گولی)"
)
NOT_FOR_IT: Final = compiled(rf"{BUT_SELF.pattern}|neend|saa?ri|zeher|tablets?|नींद|सारी|ज़हर|نیند|ساری|زہر")
# Jars, cats and shoes fall, not the one who tells of it.
FALLEN: Final = compiled(
    r"(?:chappal|joot[ae]|jut[ae]|phone|gend|ball|pa?tt?har|billi|murg[ai]|bandar|kutt[ae]|balti|topi|chashma|चप्पल|जूत[ाे]|फोन|गेंद|पत्थर|बिल्ली|मुर्गी|बंदर|कुत्त[ाे]|चश्मा|چپل|جوت[اے]|فون|گیند|پتھر|بلی|مرغی|بندر|کتا|چشمہ)(?: [^ ]+){0,5} (?:gir|ko+d|doob|phis|गिर|कूद|डूब|गिरी|گر|کود|ڈوب)[^ ]*|"
    r"(?:gir|ko+d|doob|गिर|कूद|डूब|گر|کود|ڈوب)[^ ]* (?:[^ ]+ ){0,2}(?:mer[aie] |मेर[ाेी] |میر[اےی] )?(?:chappal|joot[ae]|jut[ae]|phone|gend|ball|चप्पल|जूत[ाे]|फोन|गेंद|چپل|جوت[اے]|فون|گیند)|"
    r"(?:bachpan|बचपन|بچپن) (?:me|mein|में|میں)(?: [^ ]+){0,4} (?:gir|गिर|گر)[^ ]*|(?:local|bus|train|metro) (?:me|mein) latak (?:ke|kar)|(?:dubki|doobki|डुबकी|ڈبکی) (?:laga|lag|लगा|لگا)[^ ]*"
)
AFTER_IT: Final = compiled(
    rf"{BUT_SELF.pattern}|main bhi|jaun|jau|kood|jaunga|मैं भी|जाऊं|میں بھی|جاؤں|agl[ai]|ab meri|sochta|sochti|mann|dil karta|सोचत[^ ]*|मन|سوچت[^ ]*|دل"
)
# What is put on a burn, and tells that it was one.
INJURED: Final = compiled(
    r"(?:burnt|burned|cut|scratched|scraped|grazed) my \w+ (?:on|against|off) (?:the|that|a|this|my) \w+|scratched my \w+ (?:till|until) (?:it )?(?:blood|bled|bleed\w*)"
)
OINTMENT: Final = compiled(
    r"toothpaste|burnol|tetanus|plaster|band ?aid|nurse|ointment|aloe|silver(?:ex| sulfa\w*)|mosquito\w*|bites?|ice pack|bench|shirt|kurta|ironing"
)
ROPED: Final = compiled(
    r"(?:rassi|रस्सी|رسی) (?:se|par|pe|से|पर|سے|پر|پہ) (?:[^ ]+ )?(?:bistar|balti|jhool[ae]|charpai|gaay|bakri|trunk|kapd[ae]|बिस्तर|बाल्टी|झूला|गाय|बकरी|कपड़े|بستر|بالٹی|جھولا|گائے|بکری|کپڑے)|(?:kapd[ae]|कपड़े|کپڑے) (?:rassi|रस्सी|رسی) (?:par|pe|पर|پر|پہ)|"
    r"(?:rassi|रस्सी|رسی) (?:ko+d|kud|कूद|کود)n[ae]|skipping rope|jump rope|(?:khaim[ae]\w*|tambu|tent)(?: ki| ka)? (?:rassi|gaanth)|rassi ki gaanth(?: [^ ]+){0,4} (?:khaim[ae]|tambu|tent) ki|(?:rassi|रस्सी|رسی) (?:la|ला|لا)[^ ]* (?:do |दो |دو )?(?:jhool|झूल|جھول)[^ ]*|blade se (?:chart|kaagaz|kagaz|paper|pencil|tape)|samsung|ipad|stylus|(?:galaxy|lenovo|drawing) tab\w*"
)
ON_NECK: Final = compiled(
    r"khud|apne|gal[ea]|gardan|pankh[ae]|fan|mar\w*|maut|phanda|aaj raat|खुद|अपने|गल[ाे]|गर्दन|पंख[ाे]|मर[^ ]*|फंदा|خود|اپنے|گل[ےا]|گردن|پنکھ[ےا]|مر[^ ]*|پھندا"
)
POISONOUS: Final = compiled(
    r"(?:chai|chaay|khana|coffee|dawai|karel\w*|kadha|चाय|खाना|दवा|चाय|چائے|کھانا|دوا)(?: bhi| भी| بھی)? (?:zeher|zahar|jahar|ज़हर|जहर|زہر) (?:jais[aie] |si |सी |جیس[اےی] )?(?:lag|लग|لگ)[^ ]*|awa+z (?:me|mein) neend ki goli|(?:career|form|batting|internet|battery|phone|group|server) is (?:\w+ )?dead|youre dead (?:after|if)|drop dead|"
    r"(?:century|centuries|chh?akk\w*|sixer|goal|boundary|dahi|सेंचुरी|शतक|छक्क[^ ]*|گول|سنچری|چھک[^ ]*) (?:mar|maar|मार|مار)[^ ]*|(?:dubl[aie]|patl[aie]|kamzor|दुबल[ाेी]|पतल[ाेी]|دبل[اےی]|پتل[اےی])(?: [^ ]+){0,2} (?:mar|मर|مر) ?[^ ]*"
)
LIVES_NOT: Final = compiled(
    r"(?:jeene ki ich+h?a khatam|जीने की इच्छा खत्म|will to live|nothing to live for|dont want to live|no reason to live)(?: [^ #]+){0,5} (?:dpp|wifi|finale|series|season|menu|mess|ppt|city i mean|hostel i mean|pg i mean)|(?:dont want to live|will to live) # # # in this (?:city|hostel|pg|house|flat|state) i mean(?: .*)?"
)
KILLS_PROCESS: Final = compiled(r"terminal|process|linux|pid|kill (?:9|command)|task manager|ubuntu|टर्मिनल|ٹرمینل")
RATS: Final = compiled(
    r"(?:chuh[ae]\w*|चूहे|चूहों|چوہے|چوہوں) (?:maa?rne|मारने|مارنے) (?:ki|की|کی) (?:dawa\w*|दवा[^ ]*|دوا[^ ]*)"
)
PETS: Final = compiled(
    r"(?:kutt[aeo]\w*|bakri|billi|bachch\w+|dog|cat|goat|कुत्त[^ ]*|बकरी|बिल्ली|बच्च[^ ]*|کتے|کتوں|بکری|بلی|بچ[^ ]*) (?:ko|को|کو) (?:door|dur|udhar|mat|दूर|उधर|मत|دور|ادھر|مت)(?: .*)?"
)
SETTLED: Final = compiled(
    r"(?:khaa?li|खाली|خالی) (?:khaa?li|खाली|خالی) (?:sa |सा |سا )?(?:lag|लग|لگ)[^ ]*|(?:tak|तक|تک) (?:multavi|postpone|स्थगित|ملتوی)(?: [^ ]+)*|(?:khatam|खत्म|ختم) ho ja\w+ matlab syllabus"
)
LEFT_ONCE: Final = compiled(
    r"(?:thoughts|khayal|baatein|baat)(?: [^ ]+){0,2} (?:the|thi|tha|karta tha|karti thi|kart[aie] thi?)|(?:थे|थी|تھے|تھی)"
)
SHE_IS_WELL: Final = compiled(
    r"(?:ab|aaj|अब|आज|اب|آج) (?:wo|woh|us ?ki|वो|वह|उसकी|وہ|اس کی) (?:[^ ]+ ){0,4}(?:khush|theek|thik|shaa?di|naukri|खुश|ठीक|शादी|خوش|ٹھیک|شادی)(?: .*)?|(?:waqt|time|वक्त|وقت) (?:par|pe|पर|پر) (?:ilaj|इलाज|علاج)(?: .*)?"
)
AGAIN: Final = compiled(
    r"phir|fir|dobara|abhi bhi|kal raat|aaj raat|darr?|par aaj|mujhe bhi|main bhi|फिर|दोबारा|अभी भी|कल रात|डर|मुझे भी|मैं भी|پھر|دوبارہ|ابھی بھی|کل رات|ڈر|مجھے بھی|میں بھی|mar ga\w*|nahi rah\w*|नहीं रह[^ ]*|نہیں رہ[^ ]*"
)
HAPPY: Final = compiled(
    r"could die happy|(?:chutkul\w*|jokes?|memes?|चुटकुल[^ ]*|لطیف[^ ]*)(?: [^ ]+){0,3} (?:mar ja|मर जा|مر جا)[^ ]*|(?:lehenga|lahnga|लहंगा|لہنگا)(?: .*)?"
)
SCENE_IN: Final = compiled(
    r"(?:zeher|ज़हर|जहर|زہر)(?: [^ ]+){0,3} (?:scene|role|part|सीन|रोल|سین|کردار)|(?:scene|सीन|سین) (?:mila|me|mein|मिला|में|ملا|میں)"
)

# One tablet and no fever; one onion and a cut.
ONE_TABLET: Final = compiled(
    r"(?:tablet|goli|crocin|dolo|paracetamol|dawai|टैबलेट|गोली|दवा|دوا|گولی|ٹیبلٹ) (?:kha|le|खा|ले|کھا|لے) (?:li|kar|ke|ली|कर|के|لی|کر|کے)(?: .*)?"
)
FEVERISH: Final = compiled(
    r"bukha+r|fever|sar ?dard|sir ?dard|zukam|khansi|बुखार|सिरदर्द|जुकाम|बुखार|بخار|سر درد|زکام|کھانسی"
)
NOT_ONE: Final = compiled(
    r"saa?ri|poo?ri|sab|bahut|das|bees|neend|kai|zyada|ek saath|\d{2,} (?:goli|tablet)\w*|mar\w*|zeher|सारी|पूरी|सब|बहुत|नींद|कई|मर[^ ]*|ساری|پوری|سب|بہت|نیند|کئی|مر[^ ]*"
)
CHOPS: Final = compiled(
    r"(?:pyaa?z|sabzi|tamatar|onions?|salad|aloo|phal|प्याज|सब्जी|टमाटर|پیاز|سبزی|ٹماٹر|آلو) (?:kaa?t|chop|cut|काट|کاٹ)\w*[^ ]*|(?:chopping|cutting|slicing|peeling) (?:the |an? |some )?(?:onions?|vegetables?|tomato\w*|potato\w*|mango\w*|fruit)"
)
BY_INTENT: Final = compiled(
    rf"{ON_PURPOSE.pattern}|jaa?n ?bu+jh\w*|nas|kalai|bahan\w*|bola|kaha|jhoo?th?|जान ?बूझ[^ ]*|नस|कलाई|बहान[^ ]*|बोला|कहा|جان ?بوجھ[^ ]*|نس|کلائی|بہان[^ ]*|بولا|کہا|khud ko|खुद को|خود کو"
)
# "Do you have suicidal thoughts?", they ask everybody; a child at a ward draws whoever sits there.
ASKED: Final = compiled(
    r"(?:counsell?[oe]r|doctor|therapist|psychiatrist|nurse|mam|maam|madam|sir|form|काउंसलर|डॉक्टर|मैडम|फॉर्म|کاؤنسلر|ڈاکٹر|میڈم|فارم) (?:mam |maam |sir |मैम |میم )?(?:ne|me|mein|ने|में|نے|میں) (?:[^ ]+ ){0,2}(?:poo?ch?h?\w*|puch\w*|likh\w*|पूछ[^ ]*|लिख[^ ]*|پوچھ[^ ]*|لکھ[^ ]*)(?: .*)?"
)
OF_ALL: Final = compiled(
    r"(?:sab|har kisi|sabhi|सब|हर किसी|سب|ہر کسی) (?:se|ko|से|को|سے|کو) (?:poo?ch\w*|puch\w*|पूछ[^ ]*|پوچھ[^ ]*)|routine(?: .*)?|intake(?: .*)?|screening(?: .*)?"
)
ANSWERED: Final = compiled(
    r"jhoo?t\w*|haan?|chup|mana|batay\w*|bata diya|sach (?:bata|kah|keh|me|mein)\w*|mar\w*|roz|raat|झूठ|हां|हाँ|चुप|बताय[^ ]*|सच|मर[^ ]*|रोज|جھوٹ|ہاں|چپ|بتای[^ ]*|سچ|مر[^ ]*|روز|i (?:said|lied)|yes"
)
DRAWN: Final = compiled(
    r"(?:meri|mera|hamari|मेरी|हमारी|میری|ہماری) (?:ek |एक |ایک )?(?:tasveer|tasvir|photo|pic|तस्वीर|تصویر) (?:bana\w*|बना[^ ]*|बनाई|بنا[^ ]*)"
)
DRAWS: Final = compiled(
    r"chitrakala|drawing|sketch\w*|painting|crayons?|pencil|colou?rs?|canvas|art (?:class|therapy|room)|चित्रकला|ड्राइंग|स्केच|पेंटिंग|पेंसिल|ڈرائنگ|اسکیچ|پینٹنگ|پنسل|مصوری"
)
NOT_DRAWN: Final = compiled(
    r"nang\w*|nahat\w*|chh?up\w*|viral|leak\w*|dhamk\w*|edit\w*|morph\w*|blackmail\w*|video|kapd\w*|gand[ie]|नंग[^ ]*|नहात[^ ]*|छुप[^ ]*|वायरल|धमक[^ ]*|ننگ[^ ]*|نہات[^ ]*|چھپ[^ ]*|وائرل|دھمک[^ ]*"
)

SCENES: Final = (
    Scene(("suicidal", "suicide", "mention"), ASKED, OF_ALL, ANSWERED),
    Scene(("blackmails",), DRAWN, DRAWS, NOT_DRAWN),
    Scene(("pills_taken", "ready_means", "means", "means_taken", "taken"), ONE_TABLET, FEVERISH, NOT_ONE),
    Scene(("blood", "another", "cut_now", "kalai", "cutting", "self_harm", "other_in_danger"), CHOPS, None, BY_INTENT),
    Scene(("kill_self", "end_myself", "end_life", "means"), LIFE_FOR, None, NOT_FOR_IT),
    Scene(("means", "means_thought"), FALLEN, None, AFTER_IT),
    Scene(HARMING, INJURED, OINTMENT, ON_PURPOSE),
    Scene((*ROPES, "cutting", "assaults"), ROPED, None, ON_NECK),
    Scene((*OTHERS, "other_will"), POISONOUS, None, BUT_SELF),
    Scene(("not_live", "no_point", "weary_of_life"), EVERY, LIVES_NOT, BUT_SELF),
    Scene(("kill_self", "kill_myself"), KILLS_PROCESS, None, BUT_SELF),
    Scene(("at_hand", "poison_kept", "ready_means"), RATS, PETS, BUT_SELF),
    Scene(("by_a_date",), SETTLED),
    Scene((*OTHERS, "suicidal"), LEFT_ONCE, SHE_IS_WELL, AGAIN),
    Scene(("marna", "want_death", "want_to_die", "wish_death"), HAPPY, None, BUT_SELF),
    Scene(("pills_taken", "means", "means_thought", "means_taken"), SCENE_IN, None, BUT_SELF),
)
