"""Hints of going that stand beside another one: gone unnoticed, a day that is near, a lie about being safe, a key."""

from typing import Final

from manmitra.domain.crisis.model import Tier
from manmitra.domain.crisis.rule import Hint, heard, rules

GOING_EN: Final = {
    "not_here_to": r"(?:wont|will not|not going to|not gonna) be (?:here|around|there|alive) (?:to (?:eat|see|use|wear|spend|read|celebrate|collect|enjoy|open|write|attend|pay|watch|need|blow)|for (?:that|it|the next)|when|by then|next)",
    "no_point_in_buying": r"(?:whats|what is|is there any|theres no|there is no|no|why) (?:the )?(?:point|use|sense|bother|need) (?:in |of |to )?(?:buy\w*|pay\w*|renew\w*|register\w*|fill\w*|order\w*|plan\w*|sav\w+|book\w*|study\w*|recharg\w*)",
    "doing_it": r"(?:im|i am|so im|so i am) (?:just |finally |really )?(?:going to|gonna|about to) do it(?= ?$)",
    "lied_about_it": r"(?:lied|lying|lie) (?:and |to \w+ |by )?(?:said|saying|told|that|about) (?:\w+ ){0,3}(?:yes|no|safe|fine|okay|ok|being (?:safe|fine|okay))(?![^ ])",
    "plan_is_for": r"(?:the|my) plan is (?:\w+ )?(?:for|on|set|ready|to (?:do it|use|jump|take))(?: \w+)?",
    "close_to_it": r"(?:i am|im) (?:so |very |really |this |getting )?close to (?:it|doing it|ending|the edge|giving up|breaking)(?= ?$)",
    "next_one_wont": r"(?:the )?next (?:one|time|attempt) (?:it )?(?:wont|will not|will(?= ?$| (?:work|not fail)))(?: fail)?",
    "notice_by_then": r"by the time (?:they|anyone|you|anybody|she|he|someone|mom|mummy|papa) (?:\w+ )?(?:read|reads|find|finds|notice|notices|see|sees|realise|realize|wake|wakes)(?: \w+){0,3}",
    "could_step_in": r"i (?:could|can|might|want to) (?:just |so easily |easily )?(?:step|walk|slip|roll|lean|fall|let go|wade|sink|drop) (?:in|into it|off|over|forward|out)(?= ?$)",
    "it_looks_calm": r"(?:water|river|sea|lake|tracks|edge|drop|bridge|roof) (?:looks?|seems?|feels?) (?:\w+ )?(?:calm|inviting|peaceful|tempting|close|welcoming|easy)(?: \w+){0,4}",
    "can_stop_paying": r"(?:can|could|will) (?:finally |soon )?stop (?:paying|worrying|spending|sending|wasting)(?: \w+){0,4}",
    "one_way_or_other": r"one way or (?:the other|another)",
    "how_they_did_it": r"(?:read|reading|watching|watched|looking|looked|search\w*|googl\w+) (?:\w+ ){0,3}(?:how|ways) (?:\w+ )?(?:people|someone|others|they|he|she) (?:did it|do it|ended|died|went)",
    "for_them_after": r"(?:so|that) (?:they|she|he|mom|mummy|papa|my \w+) (?:\w+ ){0,2}(?:will |can |could )(?:get|claim|have|use|receive) (?:\w+ )?(?:my )?(?:insurance|policy|compensation|savings|lic)(?: \w+){0,2}",
}
DESPAIR_EN: Final = {
    "told_to_die": r"(?:said|told me|tells me|says|say|tell me|wish\w*|shouted|screamed) (?:to |that |i |it |you |me |is |was |would be )*(?:go (?:and )?die|better (?:you |if you |off |i )?(?:were |was |are )?dead|should (?:just |have )?(?:die|died)|i was never born|were never born|rather (?:you were|have you) dead|better you were dead|youd died|you had died)",
    "they_may_be_right": r"(?:maybe|perhaps|i think|i guess|probably) (?:they|he|she|theyre|hes|shes|all of them) ?(?:are|is|was|were)? right(?= ?$| (?:so|and|about)(?![^ ]))",
    "dead_inside": r"(?:already |so )?dead (?:on the )?inside",
}
GOING_HEARD: Final = {
    "unnoticed": r"(?:kisi|kisi ko|unhe|unko|tumhe|logon ko|pata bhi|khabar bhi|kano kaan|kanokaan) ..2 (?:pata|khabar|ilm|bhanak) ..1 (?:bhi|tak|hi)? ?..1 (?:nahi|na|nai) ..1 (?:chalega|chalegi|hogi|hoga|lagega|lagegi|chale)|(?:pata|khabar|bhanak) (?:bhi|tak) ..1 (?:nahi|na|nai) ..1 (?:chalega|hogi|hoga|lagega|lagegi|chalegi)",
    "goes_quietly": r"(?:kisi din|kisi roz|ek din|aik din|kisi raat|ek raat|ek subah|yunhi|yun hi|chup chaap|chupchap|chup chap|khamoshi se|bina bataye|baghair bataye|bagair bataye) ..3 (?:chala|chali|nikal|gayab|ghayab|so|kho) (?:jaun|jaunga|jaungi|jaun ga|jaun gi|jau|jana|jaaunga)",
    "day_is_near": r"(?:wo|woh|vo|mera|wahi|us|aakhri) ..1 (?:din|waqt|vaqt|ghadi|ghari|samay|time) ..2 (?:paas|pas|qareeb|kareeb|nazdeek|nazdik|aa gaya|aa raha|aa chuka|aa pahuncha|door nahi|dur nahi) ..1 (?:hai|h|he|lag)?|(?:waqt|vaqt|samay) (?:qareeb|kareeb|nazdeek) (?:hai|aa|h)|(?:jaane|jane|chalne|rukhsat hone) (?:ki|ka) ..2 (?:baari|bari|ghadi|ghari|waqt|vaqt|samay|time)|(?:meri|apni|ab meri) ..1 (?:baari|bari) ..1 (?:hai|h|aa|aayi)",
    "not_missed": r"(?:meri|mera) ..1 (?:kami|yaad|gair maujoodgi|absence) ..2 (?:mehsoos|mahsus|mahsoos|khalegi|khale|aayegi|ayegi|khatkegi|feel) ..1 (?:nahi|na|nai)? ?..1 (?:hogi|hoga|karega|karenge)?",
    "key_of_roof": r"(?:chhat|chat|terrace|टेरेस|ٹیرس|roof|rooftop|tanki|lab) (?:ki|ka|wali) ..1 (?:chaabi|chabi|chaabhi|key|taala|tala|lock|darwaza) ..2 (?:mil|mili|le|chura|nikal|khula|khul|haath|bana|tod|khol)|(?:chhat|terrace|tanki) ..2 (?:jaane|jane) ..1 (?:ka|ki) ..1 (?:raasta|rasta|seedhi|darwaza) ..2 (?:khula|mil|pata|dhoond|dekh)",
    "says_goodbye": r"(?:goodbye|good bye|गुडबाय|گڈ بائے|alvida|khuda hafiz|akhri salam|aakhri salam) ..1 (?:bol|keh|kah|bolne|kehne|kahne) ..1 (?:raha|rahi|rha|rhi|aaya|aayi|diya|dun|lun|ka) ..1 (?:hu|hun|hoon|tha|thi|sabko|tumhe|mann|dil)?",
    "kah_suna": r"(?:kaha suna|kahasuna|kaha sunaa|bola chala|likha padha|jaane anjaane|jane anjane|bhool chook|bhul chuk|galtiyan|gunah|khata|khatayen) ..2 (?:maaf|muaf|kshama|bakhsh)",
    "mine_no_more": r"(?:kuch|kuchh|koi) ..1 (?:baqi|baki|baaki|bacha|rakha|reh gaya) ..1 (?:nahi|nai|na) ..2 (?:mera|meri|mere|yahan|duniya|zindagi)|(?:mera|meri|mere) ..2 (?:yahan|duniya mein|ghar mein) ..1 (?:kuch|kuchh|koi|kaam) ..1 (?:nahi|nai|na) ..1 (?:baqi|baki|bacha|raha|hai)?",
    "only_night_awaited": r"(?:bas|sirf|ab) ..2 (?:kisi|ek|us|sahi|akeli|akele|tanha|khaali) ..1 (?:tanha|akeli|khamosh|sahi|khali)? ?(?:raat|rat|din|mauke|moke|pal|lamhe|himmat) ..1 (?:ka|ki) ..1 (?:intezar|intzar|intejar|talash|rah|raah)",
    "gathers_courage": r"(?:bas|ab|thodi|thori) ..1 (?:himmat|hausla|hosla|हौसला) ..1 (?:kar|jod|jor|juta|ikattha|ikatthi|jama) ..1 (?:raha|rahi|rha|rhi|lun|leni|lena)",
    "name_struck": r"(?:mera|meri) ..1 (?:naam|nam) ..3 (?:haziri|hazri|haaziri|attendance|अटेंडेंस|register|रजिस्टर|list|लिस्ट|hostel|ration card) ..1 (?:se|mein se|me se)? ?..1 (?:kaat|kat|hata|mita|nikal) ..1 (?:dena|do|dijiye|dijiyega|den)",
    "lied_about_it": r"(?:counsellor|काउंसलर|کونسلر|doctor|therapist|warden|sabko|mummy|ammi|sab) ..3 (?:jhoot|jhooth|jhuth|jhut) ..3 (?:theek|thik|safe|mehfooz|khush|surakshit)|(?:jhoot|jhooth|jhuth) ..1 (?:bol|bola|boli|keh|kaha) ..3 (?:theek|thik|safe|mehfooz|khush) (?:hu|hun|hoon)",
}
DESPAIR_HEARD: Final = {
    "told_to_die": r"(?:bole|bola|boli|kaha|kehte|kehta|kehti|keh diya|bol diya|kahte) ..3 (?:mar ja|mar jao|mar kyu nahi|marja|paida hi na|doob mar|doob maro|zeher kha|mar jati|mar jata|mar gayi hoti|mar gaya hota)",
}
TRAVELS: Final = r"trip|vacation|holidays?|flight|semester exchange|internship|hometown|abroad|ghoomne|ghumne|chhutti|shaadi mein|function|surprise|party|birthday party|movie|form|submit|exam|paper|result|match|class|bunk|attendance|hostel se|company|office|naukri|job|meeting|interview"

RULES: Final = (
    *rules(
        "en",
        Tier.CHECK_IN,
        {f"hint_{name}": pattern for name, pattern in GOING_EN.items()},
        unless=TRAVELS,
        hint=Hint.GOING,
        quiet=True,
        negatable=False,
    ),
    *rules(
        "en",
        Tier.CHECK_IN,
        {f"hint_{name}": pattern for name, pattern in DESPAIR_EN.items()},
        hint=Hint.DESPAIR,
        quiet=True,
        negatable=False,
    ),
    *heard(
        Tier.CHECK_IN,
        {f"hint_{name}": pattern for name, pattern in GOING_HEARD.items()},
        unless=TRAVELS,
        hint=Hint.GOING,
        quiet=True,
        negatable=False,
    ),
    *heard(
        Tier.CHECK_IN,
        {f"hint_{name}": pattern for name, pattern in DESPAIR_HEARD.items()},
        hint=Hint.DESPAIR,
        quiet=True,
        negatable=False,
    ),
)
