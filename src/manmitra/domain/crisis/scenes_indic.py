"""Scenes first met in Hindi and Urdu letters: kites, nets for mosquitoes, lorries, a drone, a quoted verse, classes."""

from typing import Final

from manmitra.domain.crisis.rule import compiled
from manmitra.domain.crisis.scene import Scene
from manmitra.domain.crisis.scenes_means import EDGES
from manmitra.domain.crisis.scenes_parting import PARTING

ROOF: Final = compiled(r"chh?at|terrace|छत|چھت")
KITES: Final = compiled(r"pa?tang\w*|maa?njh[ae]|charkhi|पतंग[^ ]*|मांझा|माँझा|मांझे|चरखी|پتنگ[^ ]*|مانجھا|مانجھے|چرخی")
# What a fall, a call or an end would be called beside it.
UP_THERE_ALONE: Final = compiled(
    r"mar\w*|maut|jeen[ae]|zindagi|khatam|alvida|maaf\w*|aa?khi?ri|akel\w+|bula\w*|ko+d\w*|kud\w*|chh?alang\w*|gir\w*|jhuk\w*|neeche|niche|kadam|latak\w*|himmat|soch\w*|utarna|khayal\w*|"
    r"मर[^ ]*|मौत|जीना|जिंदगी|खत्म|अलविदा|माफ[^ ]*|आखिरी|अकेल[^ ]*|बुला[^ ]*|कूद[^ ]*|छलांग|गिर[^ ]*|झुक[^ ]*|नीचे|कदम|लटक[^ ]*|हिम्मत|सोच[^ ]*|उतरना|खयाल[^ ]*|"
    r"مر[^ ]*|موت|جینا|زندگی|ختم|الوداع|معاف[^ ]*|آخری|اکیل[^ ]*|بلا[^ ]*|کود[^ ]*|چھلانگ|گر[^ ]*|جھک[^ ]*|نیچے|قدم|لٹک[^ ]*|ہمت|سوچ[^ ]*|اترنا|خیال[^ ]*"
)
ROPE: Final = compiled(r"rassi|dori|रस्सी|डोरी|رسی|ڈوری")
TIED_UP: Final = compiled(
    r"machh?ardani|chaa?rpai|khaat|jeans|tambu|bakri|मच्छरदानी|चारपाई|खाट|जींस|तंबू|बकरी|مچھردانی|چارپائی|کھاٹ|جینز|تنبو|بکری"
)
ROUND_A_NECK: Final = compiled(
    rf"{UP_THERE_ALONE.pattern}|khud|apn\w+|gal[ea]|gardan|pankh\w+|fan|raat|phand\w*|mazboot|majboot|wazan|vajan|khareed\w*|खुद|अपन[^ ]*|गल[ाे]|गर्दन|पंख[^ ]*|रात|फंद[^ ]*|मजबूत|वजन|खरीद[^ ]*|خود|اپن[^ ]*|گل[ےا]|گردن|پنکھ[^ ]*|رات|پھند[^ ]*|مضبوط|وزن|خرید[^ ]*|khol\w*|neend|duka+nda+r|bola|boli|kaha|keh|bahan\w*|jhoo?th?|दुकानदार|बोला|बोली|कहा|कह|बहान[^ ]*|झूठ|دکاندار|بولا|بولی|کہا|کہہ|بہان[^ ]*|جھوٹ|khan[ae]|khaya|खोल[^ ]*|नींद|کھول[^ ]*|نیند|jhoo?l\w*|झूल[^ ]*|جھول[^ ]*"
)
UPWARDS: Final = compiled(r"upar|uper|oopar|ऊपर|اوپر")
FETCHED: Final = compiled(
    r"(?:sookhe|geele|sukhe) (?:kapd|kapr)\w*|(?:kapd|kapr)[aeo]\w* (?:lene|laane|utarne|sukhane|daalne)|drone|antenna|tanki|dish|(?:सूखे|गीले) कपड़े|कपड़े (?:लेने|लाने|उतारने|सुखाने|डालने)|ड्रोन|एंटीना|टंकी|(?:سوکھے|گیلے) کپڑے|کپڑے (?:لینے|لانے|اتارنے|سکھانے)|ڈرون|انٹینا|ٹینکی"
)
_LAST: Final = r"(?:aa?khi?ri|last|आखिरी|अंतिम|آخری) (?:din|raat|shaam|दिन|रात|शाम|دن|رات|شام)"
LAST_DAY: Final = compiled(_LAST)
_POST: Final = r"(?:internship|training|notice period|इंटर्नशिप|ट्रेनिंग|انٹرن شپ|انٹرنشپ|ٹریننگ)"
MOVED_OUT: Final = compiled(
    r"(?:truck|tempo|movers|ट्रक|टेंपो|टेम्पो|ٹرک|ٹیمپو)(?: [^ ]+){0,2} (?:saa?maan|aa?yega|aa raha|सामान|आएगा|आ रहा|سامان|آئے گا|آ رہا)(?: .*)?|"
    rf"{_LAST} (?:tha |hai |था |है |تھا |ہے )?{_POST} (?:ka|ki|me|mein|का|की|में|کا|کی|میں)|{_POST} (?:ka|ki|me|mein|का|की|में|کا|کی|میں) (?:[^ ]+ )?{_LAST}"
)
RUNS_OUT: Final = compiled(r"(?:gaa?yab|गायब|غائب) ho[^ ]*|(?:गायब|gaa?yab) हो[^ ]*|غائب ہو[^ ]*")
OF_CHARGE: Final = compiled(
    r"charger|charging|recharge|(?:battery|बैटरी|بیٹری)(?: [^ ]+){0,3} (?:percent|परसेंट|प्रतिशत|فیصد)|चार्जर|चार्जिंग|रिचार्ज|چارجر|چارجنگ|ریچارج"
)
VERSE: Final = compiled(r"(?:chain|चैन|چین) (?:na|naa|न|ना|نہ) (?:pa\w+|mil\w+|पा[^ ]*|मिल[^ ]*|پا[^ ]*|مل[^ ]*)")
RECITED: Final = compiled(
    r"sh?e+r|zauq|ghazal|misra|mushaira|शेर|ज़ौक़|जौक|ग़ज़ल|गजल|मिसरा|मुशायरा|شعر|ذوق|غزل|مصرع|مشاعرہ|مشاعرے"
)
OWN_VERSE: Final = compiled(
    r"mujhe|mera|meri|main bhi|mere dil|yahi haal|मुझे|मेरा|मेरी|मैं भी|यही हाल|مجھے|میرا|میری|میں بھی|یہی حال"
)
SLAPS: Final = compiled(
    r"(?:khud|खुद|خود) (?:ko|को|کو) (?:[^ ]+ )?(?:tha+pp?a[dr]|chaa?nta|थप्पड़|चांटा|تھپڑ|چانٹا)(?: .*)?"
)
SLIPS: Final = compiled(
    r"semi ?colon|bug|code|comma|silly mistake|galat option|सेमीकोलन|कोड|कॉमा|गलत ऑप्शन|सिली मिस्टेक|سیمی کولن|کوڈ|کوما|غلط آپشن"
)
SLAPPED_BEFORE: Final = compiled(
    r"roz|roj|baar baar|nishan|chot|khoon|nafrat|laayak|layak|mar\w*|रोज|बार बार|निशान|चोट|खून|नफरत|लायक|मर[^ ]*|روز|بار بار|نشان|چوٹ|خون|نفرت|لائق|مر[^ ]*"
)
LEAVE_TAKEN: Final = compiled(r"hum (?:sab |log )?mar ja\w+|हम (?:सब |लोग )?मर जा[^ ]*|ہم (?:سب |لوگ )?مر جا[^ ]*")
OF_SENIORS: Final = compiled(r"vida+i|bidaa?i|farewell|विदाई|फेयरवेल|وداعی|الوداعی|فیئرویل")
AS_ONE: Final = compiled(r"sach|saa?th mein|zeher|ek saa?th|सच|जहर|ज़हर|एक साथ|سچ|زہر|ایک ساتھ")
EYES: Final = compiled(
    r"(?:subah|savere|class|lecture|alarm|सुबह|सवेरे|क्लास|कक्षा|लेक्चर|अलार्म|صبح|سویرے|کلاس|لیکچر|الارم)(?: [^ ]+){0,4} (?:aa?nkhe?|aa?nkhein|आंख|आँख|आंखें|آنکھ|آنکھیں) (?:hi |ही |ہی )?(?:nahi|nahin|nhi|नहीं|नही|نہیں) (?:khul\w*|खुल[^ ]*|کھل[^ ]*)(?: hai| है| ہے)?(?= |$)"
)
WISHED_SHUT: Final = compiled(
    r"kaa?sh|dua|agar|to ach+ha|kabhi|hamesha|mar\w*|maut|chain|काश|दुआ|अगर|तो अच्छा|कभी|हमेशा|मर[^ ]*|मौत|चैन|کاش|دعا|اگر|تو اچھا|کبھی|ہمیشہ|مر[^ ]*|موت|چین"
)
FALLS_FREE: Final = compiled(
    r"(?:imarat|building|tower|इमारत|बिल्डिंग|मीनार|عمارت|بلڈنگ|مینار) (?:se|से|سے) (?:gir\w*|गिर[^ ]*|گر[^ ]*)"
)
PHYSICS: Final = compiled(
    r"physics|free fall|velocity|g ka maan|numerical|भौतिकी|फिजिक्स|वेग|न्यूमेरिकल|فزکس|طبیعیات|نیومیریکل"
)
WATERED: Final = compiled(r"(?:mere|मेरे|میرے) (?:ba+d|peechh?e|बाद|पीछे|بعد|پیچھے)(?: .*)?")
BACK_BY: Final = compiled(
    r"(?:lau?t|लौट|لوٹ)(?:u+n?g[ai]|ूंग[ाी]|ूँग[ाी]|وں گ[اےی])|(?:wapas|waapis|वापस|واپس) (?:aa?u+n?g[ai]|aa rah\w*|आऊंग[ाी]|आऊँग[ाी]|आ रह[^ ]*|آؤں گ[اےی]|آ رہ[^ ]*)"
)
NEVER_BACK: Final = compiled(
    r"(?:nahi|nahin|nhi|na|kabhi|shayad|नहीं|न|कभी|शायद|نہیں|نہ|کبھی|شاید)|mar\w*|मर[^ ]*|مر[^ ]*|hamesha|हमेशा|ہمیشہ|alvida|अलविदा|الوداع|maaf\w*|माफ[^ ]*|معاف[^ ]*"
)

SCENES: Final = (
    Scene(EDGES, ROOF, KITES, UP_THERE_ALONE),
    Scene(("rope", "ready_means", "at_hand", "means_at_hand"), ROPE, TIED_UP, ROUND_A_NECK),
    Scene(PARTING, UPWARDS, FETCHED),
    Scene((*PARTING, "hint_last_night"), LAST_DAY, MOVED_OUT),
    Scene(("hopeless", "end_life", "vanish"), RUNS_OUT, OF_CHARGE),
    Scene(("wish_death",), VERSE, RECITED, OWN_VERSE),
    Scene(("kill_self",), SLAPS, SLIPS, SLAPPED_BEFORE),
    Scene(("marna", "threats", "other_will", "want_death"), LEAVE_TAKEN, OF_SENIORS, AS_ONE),
    Scene(("never_wake",), EYES, None, WISHED_SHUT),
    Scene(
        ("means", "means_thought"),
        FALLS_FREE,
        PHYSICS,
        compiled(r"mujhe|mai|main|mera|मुझे|मैं|मेरा|مجھے|میں|میرا|khud|खुद|خود"),
    ),
    Scene(("afterwards",), WATERED, BACK_BY, NEVER_BACK),
)
