"""At a told time: jumping now, doing it after the round, over before the morning; and what was left for afterwards.

In English and by ear. Letters, locked doors and a phone switched off for good are hints, two of which say it.
"""

from typing import Final

from manmitra.domain.crisis.model import Tier
from manmitra.domain.crisis.rule import Hint, heard, rules

W: Final = r"\w+ "
MEALS: Final = r"dinner|lunch|breakfast|food|meals?|khana|pool|trampoline|bungee|skydiv\w*|swim\w*|water ?park|puddles?|queue|excited|assignments?|homework|laundry|presentation|workout|yoga|gym|fever|doctor|exam|rehears\w*"
ALONE: Final = r"(?:everyone|everybody|roommates?|my roommate|they|mom|mummy|parents|warden|the warden|hostel|lights?|the lights|mess)"

ENGLISH: Final = (
    *rules(
        "en",
        Tier.IMMINENT,
        {
            "jumps_then": r"(?:(?:im|i am|ill|i will|gonna|going to|im going to|i am going to) |(?<!. )will )(?:gonna |just |finally )?jump(?:ing)? (?:tonight|now|right now|today|after|once|when|as soon as|before|at night)|(?<!. )jumping (?:tonight|now|today)(?= ?$)",
            "takes_then": rf"(?:taking|swallowing|drinking|take|swallow|drink) (?:all of (?:it|them)|it all|them all|everything|the whole (?:lot|bottle|strip)) (?:tonight|today|now|tomorrow|after|once|when)|after (?:{W}){{1,5}}(?:im|i am|ill|i will|im gonna) (?:be |going to )?(?:taking|take|swallowing|swallow|drinking) (?:the (?:pills|tablets|bottle|poison)|all|them all|it all)|(?:tonight|after) (?:{W}){{0,4}}(?:im|i am|ill|i will) (?:be )?(?:hanging|jumping|hang|jump)(?= ?$)",
            "does_it_unseen": rf"before {ALONE} (?:wakes?|gets?|returns?|comes?)(?: up| back)? (?:{W}){{0,2}}(?:i am|im|ill|i will) (?:be )?(?:doing|going to do|do) it(?= ?$)|before anyone (?:wakes?|gets?)(?: up)? (?:{W}){{0,2}}(?:i am|im|ill|i will) (?:be )?(?:doing|going to do|do) it(?= ?$)|(?:doing|will do|ill do) it (?:tonight |tomorrow )?(?:after|once|when) {ALONE} (?:sleeps?|leaves?|goes|go|are asleep|is asleep|shuts?|off)",
        },
        unless=MEALS,
    ),
    *rules(
        "en",
        Tier.CHECK_IN,
        {
            "hint_letters_done": r"(?:wrote|written|finished|writing) (?:\w+ )?(?:letters?|notes?)(?: to (?:each|all|everyone|every one)(?: of them)?)?(?= ?$)|sealed them(?= ?$)",
            "hint_join_them": r"i (?:just |really )?(?:want|wanna|wish|need|will|should) (?:to )?(?:\w+ )?(?:join|follow|be with|go to) (?:him|her|them)(?= ?$)|(?:im|i am|ill be|i will be|i should be|maybe im) (?:the )?next(?: one)?(?= ?$)|(?:ill|i will|i should) follow(?: (?:him|her|them|soon))?(?= ?$)",
        },
        hint=Hint.GOING,
        quiet=True,
        negatable=False,
    ),
    *rules(
        "en",
        Tier.CHECK_IN,
        {
            "hint_laid_for_after": r"(?:\w+ )?(?:is|are|its|theyre|it is|they are) (?:\w+ )?(?:under (?:the|my) (?:pillow|mattress)|in (?:the|my) (?:drawer|cupboard|diary|almirah|desk)(?: for (?:after|later|them|when)(?: \w+)*)?)(?= ?$)|placed (?:them )?on the table(?= ?$)|for after(?= ?$)",
            "hint_one_did_it": r"(?:killed|hanged|hung|shot) (?:himself|herself|themsel\w+)|(?:boy|girl|senior|junior|student|friend|classmate|batchmate|one|guy) (?:who |that )?(?:\w+ )?(?:jumped|died by suicide|ended (?:his|her) life|took (?:his|her) (?:own )?life)",
        },
        hint=Hint.DESPAIR,
        quiet=True,
        negatable=False,
    ),
)

NOW: Final = r"(?:ab|bas|abhi|aaj|aaj raat|main|phir|fir|tab)"
GO: Final = r"(?:jaun|jaunga|jaungi|jaun ga|jaun gi|jaaunga|jaaungi|rahi hu|raha hu|rahi hun|raha hun)"
SEES: Final = r"(?:padhoge|padhogi|padhenge|parhenge|parhoge|parhogi|padhega|milega|dekhoge|dekhogi|aaoge|pahunchoge|uthoge|uthenge)"
ENDS: Final = (
    r"kaam|syllabus|सिलेबस|سلیبس|assignment|असाइनमेंट|اسائنمنٹ|padhai|packing|exam|paper|revision|match|cooking|khana"
)
WATERS: Final = (
    r"pool|पूल|پول|talab|tairna|tairne|swimming|स्विमिंग|trampoline|garmi|nahane|khel|bistar|ghode|maidan|level|game"
)
KIN: Final = r"(?:ammi|maa|mummy|papa|abbu|sab|sabke|sabkay|ghar walon|behen|bhai|dost|doston|roommate)"

HEARD: Final = (
    *heard(
        Tier.IMMINENT,
        {
            "jumps_now": rf"{NOW} ..1 (?:kood|chhalang|chalang) ..1 (?:hi )?{GO}|{NOW} ..1 (?:chhalang|chalang) ..1 (?:laga|maar) ..1 (?:dun|dunga|dungi|dun ga|dun gi|raha|rahi)|(?:baad|so jaye|so jayen|so jayein|band hone|sone ke) ..3 (?:kood|chhalang|latak|jhool) ..1 (?:{GO}|laga dunga|laga dungi)|(?:baad|so jayen|so jaye) ..3 (?:koodunga|koodungi|kudunga|kudungi)",
            "drinks_then": r"(?:pi|pee|kha|nigal|gatak) ..1 (?:lun|lunga|lungi|lun ga|lun gi) ..1 (?:wo|woh|vo|وہ|poori|puri|saari|sari) ..1 (?:botal|bottle|बोतल|sheeshi|shishi|dawa|dawai|goliyan|zeher)|(?:wo|woh|vo|وہ|poori|puri) ..1 (?:botal|bottle|बोतल|sheeshi|shishi) ..2 (?:pi|pee|kha|gatak) ..1 (?:lun|lunga|lungi|lun ga|lun gi)",
            "over_by_morning": r"(?:subah|sehri|سحری|fajr|suraj|azaan|azan) ..3 (?:pehle|pahle|tak) ..2 (?:sab|sab kuch) ..1 (?:khatam|khatm|ختم) ..3 (?:hoga|hunga|hun gi|hun ga|hungi|hounga|chuka|chuki|چکا|چکی|dunga|dungi)",
            "break_the_door": r"(?:kal|subah|savere|sawere|fajr) ..3 darwaza ..1 (?:tod|todna|torna|todo|tor|tod ke|todkar) ..2 (?:padega|parega|pade ga|pare ga|hoga|dena|lena|padegi|loge|padenge)",
            "gone_when_read": rf"(?:jab|jab tak|jabtak|jis waqt) ..3 {SEES} ..4 (?:ja|jaa|chala|chali|mar|bahut door|nikal) ..1 (?:chuka|chuki|چکا|چکی|gaya|gayi|chala) ..1 (?:hunga|hungi|hounga|hongi|hoon ga|hun ga|hun gi)",
            "left_a_slip": rf"{KIN} ..1 (?:ke|k) ..1 naam ..1 (?:ek )?(?:parcha|parchi|note|parchee) ..1 (?:chhod|chhoda|chhora|chhor|likh|likha|rakh|rakha)",
        },
        negatable=False,
        unless=rf"{ENDS}|{WATERS}|doodh|juice|sharbat|chai|pani|paani|lock kharab|train|bus",
    ),
    *heard(
        Tier.HIGH,
        {
            "they_were_right": r"(?:chhalang|phansi|fansi|khudkushi|suicide|सुसाइड|سوسائیڈ|jaan|zeher) ..2 (?:lagayi|lagai|laga|li|ki|di|kiya|kha|khaya) ..2 (?:wo|woh|vo|وہ|usne|us ne) ..1 (?:sahi|صحیح|theek|thik|behtar|samajhdar|bahadur) ..1 (?:tha|thi|kiya|nikla|nikli)",
        },
        unless=r"film|movie|drama|debate",
    ),
    *heard(
        Tier.CHECK_IN,
        {
            "hint_last_night": r"(?:aaj|meri|mera) ..2 (?:aakhri|akhri|aakhiri) (?:raat|rat|din|shaam)",
            "hint_bade_all": r"(?:sab|sabko|sabhi) ..1 (?:ko)? ?..1 (?:alvida|khuda hafiz|خدا حافظ|bye|बाय|بائے|goodbye|aakhri salam) ..1 (?:bol|keh|kah|کہہ|kar) ..1 (?:diya|di|chuka|chuki|چکا|چکی|liya)",
            "hint_today_i": r"aaj ..1 (?:hi|raat|raat hi|raat ko)? ?..1 (?:karunga|karungi|karun ga|karun gi|kar lunga|kar lungi)(?= ?$)",
            "hint_many_letters": r"(?:do|teen|char|chaar|paanch|sabko|sab ko) ..2 (?:chitthiyan|chitthi|khat|khutoot|note|notes) ..1 (?:likh|likhe|likhi|likhin|likheen|rakh)",
        },
        hint=Hint.GOING,
        quiet=True,
        negatable=False,
    ),
    *heard(
        Tier.CHECK_IN,
        {
            "hint_unseen_then": r"(?:kal|subah|uske baad) ..2 (?:koi|mujhe koi) ..1 (?:mujhe )?(?:nahi|na) ..1 (?:dekhega|dekh payega|dekhenge|dekh paega|dhoondega|paayega)",
            "hint_phone_off": r"(?:phone|فون|mobile|मोबाइल|موبائل) ..2 band ..1 (?:kar raha|kar rahi|kar diya|karne|kar dunga|kar dungi)",
            "hint_resolved": r"(?:irada|iraada|ارادہ|faisla) ..1 (?:pakka|kar|ho|kar liya) ..1 (?:hai|liya|chuka|gaya|chuki)?|(?:mann|man) ..1 bana ..1 (?:liya|li|chuka|chuki|چکا|چکی)",
            "hint_third_lies": r"(?:doosra|dusra|doosri|teesra|teesri|chautha|chauthi|aakhri|akhri) ..2 (?:almari|takiye|sirhane|drawer|diary|डायरी|ڈائری|quran|gadde|mez) ..1 (?:mein|me|ke|par|pe)",
        },
        unless=r"match|film|exam|paper|charge|battery|padhne",
        hint=Hint.DESPAIR,
        quiet=True,
        negatable=False,
    ),
)
