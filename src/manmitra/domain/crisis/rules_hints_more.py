"""More hints: what is no longer needed, who is spared, a means that lies there, tomorrow's newspaper."""

from typing import Final

from manmitra.domain.crisis.model import Tier
from manmitra.domain.crisis.rule import Hint, heard, rules

GOING_EN: Final = {
    "no_need": r"(?:wont|dont|will not|not going to|no longer|not gonna) (?:be )?need(?:ing)? (?:it|them|these|those|this|that|any of (?:it|this|that|them)|my things)(?: any ?more| any longer| soon| now| there)?(?= ?$)",
    "it_ends": r"(?:it|this|everything|it all|all of (?:it|this))(?:ll| will) (?:all |finally |soon )?(?:be over|end|stop)(?= ?$| (?:after|by|soon|then|for|tonight|tomorrow|on))",
    "spares": r"(?:wont|will not|no longer|never) (?:\w+ )?have to (?:pay|worry|spend|bother|suffer|deal|put up|take care|carry|feed|look at me|see me|be ashamed|struggle)(?! (?:rent|attention|tax))",
    "for_good": r"(?<!. )(?:and |but )?(?:permanently|forever|for good|for ever|once and for all)(?= ?$)|i (?:just )?want out(?= ?$)|no (?:coming|turning|going) back(?: from (?:this|where im going))?(?= ?$)",
    "does_it": r"(?:planning|going|gonna|decided|ready|about) to do it (?:on|tonight|tomorrow|by|after|before|this|next)|tonight(?:s| is) the night|(?:its|this is|today is) (?:finally )?the (?:night|day)(?= ?$)",
    "pain_stops": r"(?:want|need|wish|just) (?:\w+ )?(?:the |this |my |all (?:the |this )?)?(?:pain|noise|suffering|hurting|everything) to (?:just )?(?:stop|end|be over|go away)",
    "one_way": r"only one (?:way|thing left|option|solution|exit)(?: out| left| to (?:stop|end|do))?(?= ?$| (?:it|this|the pain)(?![^ ]))",
    "hands_over": r"(?:wrote|written|noted|listed|writing|shared) (?:down )?(?:\w+ ){0,2}(?:passwords?|pins?|account details|bank details)|(?:transferred|sent|moved|gave) (?:\w+ ){0,2}my (?:\w+ )?(?:savings|money|balance)",
    "dead_already": r"(?:feel(?:ing|s)?|felt) (?:like )?(?:im |i am )?already (?:dead|gone)|only the body|(?:my )?(?:soul|heart) (?:is |has )?(?:already )?(?:died|dead|left)",
}
GOING_HEARD: Final = {
    "no_need": r"(?:mujhe|mujhko|mere|ab|main|mai) ..4 (?:zarurat|zaroorat|jarurat|jaroorat|zrurat) ..2 (?:nahi|nai|na)|(?:mujhe|mujhko|main|mai) ..2 kya karna ..2 (?:inka|iska|in|is|sab|inse|isse)|(?:mere|mujhe) ..1 (?:ab )?(?:kis|kisi) kaam (?:ka|ki|ke)",
    "headline": r"(?:kal|subah|parson|parso) ..1 (?:ke|ki|ka)? ?..1 (?:akhbar|akhbaar|news|khabar|newspaper|paper|khabron|headline) ..1 (?:mein|me|main|par)? ?..1 (?:padh|parh|dekh|sun) ..1 (?:lena|lo|loge|lenge|lijiyega|lijiye)",
    "student_did": r"(?:chhatra|chhatr|student|talib ilm|talibilm|ladke|ladki|larki|larke|vidyarthi) ne ..2 (?:phansi|fansi|phanda|khudkushi|aatmahatya|suicide|jaan|chhalang|ki aatmahatya)",
    "means_near": r"(?:neend ki goliyan|goliyan|goliya|golian|zeher|zahar|blade|rassi|sulphas|phenyl|tablets) ..3 (?:padi|pari|rakhi|rakha|para|pada|rakkhi) ..1 (?:hain|hai|hui|rehti|h)",
    "thinks_of_it": r"(?:bas|roz|har waqt|sirf|raat bhar|din bhar|hamesha) ..1 (?:wahi|wohi|vahi|usi|unhi|unko|usko|yahi|yehi) ..2 (?:soch|sochta|sochti|dekh|dekhta|dekhti|khayal|ghoor|khyal)",
    "wont_be_with_you": r"(?:eid|diwali|holi|birthday|salgirah|shadi|rakhi|christmas|agle saal|agle hafte|agle mahine) ..6 (?:saath|sath|beech|darmiyan|paas|pas) ..1 (?:nahi|nai|na) ..1 (?:hunga|hungi|hun ga|hun gi|rahunga|rahungi|rahun ga|rahun gi|honge)|(?:yahan|yahaan|idhar) ..1 (?:rehna|rahna) ..1 (?:hi )?..1 (?:nahi|nai) ..1 (?:chahti|chahta|hai)|(?:yahan|yahaan) ..1 (?:nahi|nai) (?:rehna|rahna)",
    "post_of_farewell": r"(?:good bye|goodbye|alvida|aakhri|last) ..1 (?:post|story|status|message|msg) ..2 (?:daal|dali|daali|dal|laga|lagayi|lagaya|bhej|kar|likh)",
    "only_going": r"(?:ab|bas) ..2 (?:jana|jaana|chalna|nikalna) ..1 (?:hai|he|h|baaki|baki)",
    "in_ones_name": r"(?:laptop|phone|cycle|bike|guitar|kitabein|kitaben|ghadi|ghari|saman|cheezein|camera|scooty|khata|account|plot|paise) ..5 naam ..1 (?:kar diya|kar di|kar diye|kardi|kardiya|likh diya|likh di)",
}
DESPAIR_HEARD: Final = {
    "worn_out": r"(?:main|mai|mein|bas|ab) ..2 thak (?:gaya|gayi|chuka|chuki|gya|gyi)",
    "nobody_here": r"(?:duniya|dunya|jahan) ..2 (?:mera|meri|mere|meray) ..1 (?:koi|ko) ..1 (?:nahi|nai|na)|(?:mera|meri) ..1 (?:koi|kaun) ..1 (?:nahi|nai|hai hi nahi)",
}
BOUGHT: Final = r"shampoo|sabun|naya phone liya|new phone|upgrade|olx|sale|selling|bech|extra|duplicate|course (?:over|khatam)|pass out|passed out|graduate"

RULES: Final = (
    *rules(
        "en",
        Tier.CHECK_IN,
        {f"hint_{name}": pattern for name, pattern in GOING_EN.items()},
        unless=BOUGHT,
        hint=Hint.GOING,
        quiet=True,
        negatable=False,
    ),
    *heard(
        Tier.CHECK_IN,
        {f"hint_{name}": pattern for name, pattern in GOING_HEARD.items()},
        unless=BOUGHT,
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
