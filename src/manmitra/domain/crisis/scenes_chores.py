"""A roof with kites, a stool under a dusty fan, a bridge in a traffic jam, gas under the tea: means and places in use.

Whatever is said of oneself near it takes the scene away.
"""

from typing import Final

from manmitra.domain.crisis.rule import compiled
from manmitra.domain.crisis.scene import Scene

UP_THERE: Final = ("edge", "at_the_edge", "on_the_rim", "on_the_brink", "at_the_spot", "noose", "means", "hint_place")
# Grave enough near a chore: to jump, to fall, to die, to be called by the depth, to have nobody.
OWN: Final = compiled(
    r"mar\w*|maut|jeen[ae]|zindagi|khatam|khatm|khudkushi|suicide|zeher|zahar|alvida|maaf\w*|aa?khi?ri|akel\w+|bula\w*|ko+d\w*|kud\w*|chh?alang\w*|gir\w*|jhuk\w*|neeche|niche|ek kadam|us paar|latak\w*|gal[ea]|gardan|phanda|roz|rok\w*|himmat|soch\w*|mann|dil|jump\w*|die|dying|dead|end|ending|over|goodbye|last|forever|alone|nobody|step|fall|"
    r"मर[^ ]*|मौत|जीना|जिंदगी|खत्म|ख़त्म|अलविदा|माफ[^ ]*|आखिरी|अकेल[^ ]*|बुला[^ ]*|कूद[^ ]*|छलांग|गिर[^ ]*|झुक[^ ]*|नीचे|लटक[^ ]*|गले|गला|फंदा|रोज|रोक[^ ]*|हिम्मत|सोच[^ ]*|मन|दिल|"
    r"مر[^ ]*|موت|جینا|زندگی|ختم|الوداع|معاف[^ ]*|آخری|اکیل[^ ]*|بلا[^ ]*|کود[^ ]*|چھلانگ|گر[^ ]*|جھک[^ ]*|نیچے|لٹک[^ ]*|گلے|گلا|پھندا|روز|روک[^ ]*|ہمت|سوچ[^ ]*|دل"
)
HIGH_UP: Final = compiled(
    r"chh?at|terrace|balcony|kursi|stool|chair|mez|छत|बालकनी|कुर्सी|स्टूल|چھت|بالکونی|کرسی|سٹول|اسٹول"
)
CHORES: Final = compiled(
    r"patang (?:ud\w+|ur\w+)|pard[ae]y? (?:lag\w+|tang\w+)|(?:kap[dr]\w*|kapray) (?:su+kh\w+|sukha\w*)|(?:pankh[ae]|fan|jaal[ae]|bulb|tubelight) (?:saa?f|bada?l\w*|theek|thik|laga)|barish dekh\w*|chand dekh\w*|"
    r"पतंग उड़[^ ]*|पतंग उड[^ ]*|परदे लग[^ ]*|पर्दे लग[^ ]*|कपड़े सुखा[^ ]*|कपड़े सूख[^ ]*|(?:पंखा|पंखे|जाले|बल्ब) (?:साफ|बदल|ठीक)|बारिश देख[^ ]*|चांद देख[^ ]*|चाँद देख[^ ]*|"
    r"پتنگ اڑا[^ ]*|پردے لگا[^ ]*|کپڑے سکھا[^ ]*|(?:پنکھا|پنکھے|جالے|بلب) (?:صاف|بدل|ٹھیک)|بارش دیکھ[^ ]*|چاند دیکھ[^ ]*"
)
BRIDGE: Final = compiled(r"pul|bridge|flyover|पुल|فلائی اوور|پل")
JAM: Final = compiled(r"jaa?m(?: lag[ai]?)?|traffic|toll|जाम|ट्रैफिक|جام|ٹریفک")
TRACK: Final = compiled(r"track")
RUNS: Final = compiled(r"daud\w*|bhaag rah\w*|running|jogging|sprint\w*|laps?|practice|marathon")
SWIMS: Final = compiled(
    r"pool|swimming|trampoline|hauz|talab|tairn?\w*|पूल|स्विमिंग|तालाब|तैर[^ ]*|ट्रैम्पोलिन|حوض|تالاب|تیر[^ ]*|پول|سوئمنگ"
)
NOT_SWUM: Final = compiled(
    r"mar\w*|maut|khatam|khatm|zindagi|jeen[ae]|alvida|suicide|tairn\w+ nahi|nahi aat\w*|doob\w*|hamesha|मर[^ ]*|मौत|खत्म|जिंदगी|अलविदा|डूब[^ ]*|नहीं आत[^ ]*|مر[^ ]*|موت|ختم|زندگی|الوداع|ڈوب[^ ]*|نہیں آت[^ ]*"
)
LEAPS: Final = compiled(
    r"ko+d\w*|kud\w*|chh?alang\w*|jump\w*|(?:[^ ]+ )*(?:कूद|छलांग|छलाँग)[^ ]*|(?:[^ ]+ )*(?:کود|چھلانگ)[^ ]*"
)
FLAME: Final = compiled(r"gas|cylinder|गैस|सिलेंडर|گیس|سلنڈر")
COOKS: Final = compiled(
    r"chai|tea|rice|chawal|daal|dal|maggi|khana|roti|sabzi|cook\w*|doodh|milk|coffee|चाय|चावल|दाल|खाना|रोटी|सब्जी|दूध|चाय|چائے|چاول|دال|کھانا|روٹی|سبزی|دودھ"
)
NOT_COOKED: Final = compiled(
    r"khirk\w*|khidk\w*|darwaz\w*|band|neend|so ja\w*|so rah\w*|mar\w*|maut|windows?|doors?|shut|closed|sleep\w*|खिड़क[^ ]*|दरवाज[^ ]*|बंद|मर[^ ]*|सो|کھڑک[^ ]*|درواز[^ ]*|بند|مر[^ ]*|سو"
)
TANKED: Final = compiled(r"petrol|diesel|पेट्रोल|डीजल|پٹرول|پیٹرول|ڈیزل")
RIDES: Final = compiled(
    r"trip|safar|bike|scooty|gaadi|gari|nikal\w*|ride|tank|यात्रा|सफर|बाइक|गाड़ी|निकल[^ ]*|سفر|بائیک|گاڑی|نکل[^ ]*"
)
NOT_RIDDEN: Final = compiled(
    r"khud|ap[nu]\w+|jism|badan|kap[dr]\w*|maa?chis|lighter|aag|jala\w*|myself|खुद|अपन[^ ]*|बदन|कपड़[^ ]*|माचिस|आग|जला[^ ]*|خود|اپن[^ ]*|جسم|بدن|کپڑ[^ ]*|ماچس|آگ|جلا[^ ]*|aa?khi?ri|आखिरी|آخری|mar\w*|मर[^ ]*|مر[^ ]*"
)
FOR_LUGGAGE: Final = compiled(
    r"(?:dupatt\w+|chunni|rassi|दुपट्टा|रस्सी|دوپٹہ|رسی)(?: [^ ]+){0,2} (?:bag|baste?|basta|suitcase|saa?maan|kamar|baal\w*|बैग|बस्ते|सामान|कमर|बाल[^ ]*|بیگ|بستے|سامان|کمر|بال[^ ]*) (?:pe|par|me|mein|ko|पर|पे|में|को|پر|پہ|میں|کو)|(?:dupatt\w+|chunni|rassi)(?: [^ ]+){0,3} (?:bag|baste) (?:pe|par)"
)
WRITES: Final = compiled(r"khat|chitth?i|chitth?iyan|notes?|letters?|खत|चिट्ठी|चिट्ठियाँ|चिट्ठियां|नोट|خط|چٹھی|نوٹ")
SENDS: Final = compiled(
    r"(?:kal )?post kar\w*|fridge|doodh la\w*|padh\w* padh\w*|parh\w* parh\w*|imt[ie]han|exam|paper (?:me|mein)|daa?k (?:me|mein)|डाक में|पेपर में|परीक्षा|फ्रिज|दूध ला[^ ]*|ڈاک میں|پرچے میں|امتحان|فریج|دودھ لا[^ ]*"
)
NOT_SENT: Final = compiled(
    r"mar\w*|maut|alvida|maaf\w*|mere baad|ja rah\w*|ja chuk\w*|hamesha|aa?khi?ri|duniya|zindagi|khatam|मर[^ ]*|मौत|अलविदा|माफ[^ ]*|मेरे बाद|जा रह[^ ]*|हमेशा|आखिरी|दुनिया|जिंदगी|مر[^ ]*|موت|الوداع|معاف[^ ]*|میرے بعد|جا رہ[^ ]*|ہمیشہ|آخری|دنیا|زندگی"
)
TENT: Final = compiled(
    r"(?:tied|tying) (?:the|a|my) (?:\w+ )?rope to (?:the|a) (?:tent|tree|boat|goat|cow|gate|bucket|luggage)"
)
LINO: Final = compiled(
    r"cut (?:\w+ )?too deep into (?:the|a) (?:\w+ )?(?:lino|wood|block|foam|clay|board|cake|leather)(?: \w+)?"
)
TOOK_LEAVE: Final = compiled(r"(?:said|sent|say) (?:good ?)?bye to (?:every ?one|all)(?: .*)?")
ON_THE_WAY: Final = compiled(
    r"at (?:the|my) (?:internship|office|camp|workshop|company)|leaving for home|by the (?:\w+ )?(?:bus|train|flight)|going home (?:by|on|for)|packing"
)
NOT_ON_THE_WAY: Final = compiled(
    r"die|dying|dead|forever|wont|never|sorry|time|matters|phone|gone|end|ending|live|alive|life|peace|heaven|love"
)
FEVER: Final = compiled(
    r"fever|cold|headache|migraine|throat|flu|infection|cramps|doctor|bukha+r|sar dard|sir dard|zuka+m|बुखार|सिरदर्द|ज़ुकाम|بخار|سر درد|زکام"
)
EFFECT: Final = compiled(r"(?:waiting|wait) for .*|.*(?:asar|असर|اثر).*")
THEIR_DOSE: Final = compiled(
    r"(?:papa|mummy|ammi|abbu|dadi|dada|nani|nana|पापा|मम्मी|माँ|मां|दादी|दादा|नानी|नाना|ابو|امی|دادی|دادا|نانی|نانا) (?:ne|ने|نے) (?:sugar|bp|thyroid|dil|bukhar|शुगर|बीपी|थायराइड|दिल|बुखार|شوگر|بی پی|تھائیرائیڈ|دل|بخار) (?:ki|की|کی) (?:goli|गोली|گولی)(?: .*)?"
)
OVER_IT: Final = compiled(
    r"saa?ri|poo?ri|bahut|ek saa?th|behosh|hospital|mar\w*|सारी|पूरी|बहुत|एक साथ|बेहोश|अस्पताल|मर[^ ]*|ساری|پوری|بہت|ایک ساتھ|بے ہوش|ہسپتال|مر[^ ]*"
)
DOOR: Final = compiled(r"(?:.*)(?:darwaz\w+|darwaja|दरवाज़ा|दरवाजा|دروازہ)(?:.*)")
LOST_KEY: Final = compiled(r"chaa?bh?i|key|lock|taa?la|kundi|चाबी|ताला|कुंडी|چابی|تالا|کنڈی")
OWN_DEATH: Final = compiled(
    r"die|dying|dead|sleep forever|mar\w*|maut|मर[^ ]*|मौत|مر[^ ]*|موت|all|saa?ri|poo?ri|सारी|ساری"
)

SCENES: Final = (
    Scene(UP_THERE, HIGH_UP, CHORES, OWN),
    Scene(("hint_place", "hint_stands_at", "hint_stands_there"), BRIDGE, JAM, OWN),
    Scene(("on_the_brink", "at_the_spot", "hint_place"), TRACK, RUNS, OWN),
    Scene(("means", "jumps_now", "jumps_then", "means_thought", "other_in_danger"), LEAPS, SWIMS, NOT_SWUM),
    Scene(("means", "hint_gas", "gas_open"), FLAME, COOKS, NOT_COOKED),
    Scene(("means", "hint_doused"), TANKED, RIDES, NOT_RIDDEN),
    Scene(("rope", "ready_means", "means_taken"), FOR_LUGGAGE, None, OWN),
    Scene(("note", "left_a_slip", "hint_letter", "hint_many_letters", "letter_laid"), WRITES, SENDS, NOT_SENT),
    Scene(("means_at_hand",), TENT, None, OWN),
    Scene(("cut_deep", "hint_took_it"), LINO),
    Scene(("last_words", "farewell", "hint_farewell"), TOOK_LEAVE, ON_THE_WAY, NOT_ON_THE_WAY),
    Scene(("waits_for_effect", "poison_within"), EFFECT, FEVER, OWN_DEATH),
    Scene(("means_taken", "pills_taken", "taken", "other_swallowed", "other_in_danger"), THEIR_DOSE, None, OVER_IT),
    Scene(("break_the_door",), DOOR, LOST_KEY, NOT_SENT),
)
