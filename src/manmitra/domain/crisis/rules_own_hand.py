"""By one's own hand, told in passing: a knife on the arm, wax on the palm, stones in a pocket, a door kept shut till noon.

In English and by ear.
"""

from typing import Final

from manmitra.domain.crisis.model import Tier
from manmitra.domain.crisis.rule import Hint, heard, rules

W: Final = r"\w+ "
SHARP: Final = r"(?:knife|blade|razor|scissors|cutter)"
SKIN: Final = r"(?:arms?|wrists?|throat|neck|thighs?|veins?|skin|palm|legs?)"
DAILY: Final = r"vitamins?|doctor|prescri\w*|shav\w+|movie|film|play|rehears\w*|henna|mehndi|tattoo|cooking|kettle|by accident|accidentally|self defen[cs]e"

ENGLISH: Final = rules(
    "en",
    Tier.HIGH,
    {
        "blade_on_skin": rf"(?:with|had|held|holding|have) (?:the|a|that|my) (?:\w+ )?{SHARP} (?:on|at|to|against|over) my (?:\w+ )?{SKIN}",
        "burns_again": rf"(?:keep|keeps|kept|started|starting|been|i am|im) burning my (?:\w+ )?(?:arms?|wrists?|thighs?|skin|hands?|palm|fingers?)|burn marks? on my (?:\w+ )?{SKIN} (?:that )?i (?:made|gave|did)|days clean and (?:{W}){{0,8}}(?:{SHARP}|cut)",
        "lined_up": r"i (?:have|had|already have) (?:the|my|all the|those) (?:\w+ )?(?:pills|tablets|medicines|sleeping pills) (?:\w+ )?(?:lined up|laid out|counted out|arranged|in rows?)",
        "not_alone_with_it": rf"(?:dont|do not|please dont|cant) (?:let me |leave me |be )(?:be )?(?:alone )?(?:with|w) (?:this|these|the|a) (?:\w+ )?(?:bottle|pills|tablets|rope|{SHARP}|poison|phenyl)|only here because the (?:rope|noose|knot|hook|dupatta|fan|blade)",
        "shut_till_noon": r"(?:nobody|no one) (?:should|must) (?:open|enter|come in) my (?:room|door|room door) (?:before|till|until)",
    },
    negatable=False,
    intent=True,
    unless=DAILY,
)

LIMB: Final = (
    r"(?:haath|hath|bazu|baazu|baanh|बाँह|बांह|بانہہ|kalai|jaangh|raan|ران|hatheli|pair|taang|ungli|nas|nabz|gardan)"
)
TOOL: Final = r"(?:compass|कंपास|کمپاس|parkar|blade|kaanch|pin|پن|sui|chaku|chhuri|چھری)"
FLAME: Final = r"(?:lighter|लाइटर|لائٹر|maachis|machis|matchis|mombatti|candle|कैंडल|کینڈل|moom|angare|angara|agarbatti|cigarette|सिगरेट|سگریٹ|bidi)"
BURNS: Final = r"(?:jalaya|jalayi|jala|jalana|jalata|jalati|daaga|girata|girati|giraata|giraati|tapkata|tapkati|rakhna|rakhta|rakhti|bujhata|bujhati)"
DAILY_HEARD: Final = r"roti|khana banate|mehndi|tattoo|usne|papa ne|mummy ne|doctor|accident|galti|ghalti|circle|daira|phone|call|कॉल|کال|ticket|cake|chutki|kutte|machhar|baal|video|reel|pooja|puja|diya|sabzi|film|drama"

HEARD: Final = (
    *heard(
        Tier.HIGH,
        {
            "cuts_again": rf"(?<!. )(?:phir|fir|dobara|phir se|fir se) ..1 (?:kaat|kaata) ..1 (?:liya|li) ..1 (?:haath|hath|kalai|jaangh|khud ko)?(?= ?$)|(?<!. )cut ..1 (?:kiya|kar liya) ..1 (?:abhi|phir|fir|aaj|dobara)(?= ?$)|{TOOL} ..1 se ..1 {LIMB} ..1 (?:pe|par) ..2 (?:lakeere|lakeeren|lakeer|lakiren|nishan|cut) ..1 (?:bana|banata|banati|kheench|kheencha|lagata|lagati|laga)|{LIMB} ..2 jagah ..1 nahi ..3 (?:nishan|nishano|nishanon|kaatne|katne|cut)|nishan ..1 (?:chhupane|chupane) ..2 (?:patti|ghadi|asteen|kangan|chudi)",
            "flame_on_skin": rf"{LIMB} ..1 (?:pe|par) ..1 {FLAME} ..1 (?:se)? ?..1 {BURNS}|{FLAME} ..1 {LIMB} ..1 (?:pe|par) ..1 {BURNS}|(?:khud ko|apne aap ko) ..1 {FLAME} ..1 se ..1 {BURNS}|{BURNS} ..1 (?:khud ko|apne aap ko) ..1 {FLAME}",
            "blood_calms": r"(?:khoon|khun|lahu) ..1 (?:behta|bahta|nikalta) ..1 (?:hai|he) ..1 (?:to|toh|tab) ..3 (?:tham|chup|shant|sukoon|khamosh|halka|ruk)",
            "at_the_well": r"(?:kuen|kuan|kua|pul|tanki|chhat) ..1 ki ..1 (?:munder|mundher|mundair|jagat|railing|रेलिंग|ریلنگ) ..1 (?:par|pe) ..3 (?:baitha|baithi|khada|khadi|khara|khari) ..1 (?:raha|rahi|hu|hun)|(?:patri|track|kuen) ..1 (?:ke paas|par|pe|kinare) ..1 (?:baithkar|baith ke|baith kar|khade hokar) ..2 (?:acha|accha|achha|sukoon|chain)|(?:jeb|jebon|pocket|जेब|baste) ..1 (?:mein|me) ..1 (?:pathar|patthar|eent|eenten) ..1 (?:bhar|bhare|daal|rakh)",
            "theirs_in_my_bag": r"(?:mummy|maa|ammi|papa|abbu|dadi|nani|dada|nana) ..1 ki ..1 neend ki ..1 (?:goli|goliyan|dawa|sheeshi) ..4 (?:mere|meri|apne|apni) ..3 (?:suitcase|सूटकेस|bag|baste|almari|kamre|jeb|drawer|hostel) ..1 (?:mein|me)|(?:sulfas|keetnashak|zeher|zahar) ..3 (?:bag|baste|jeb|kamre|almari) ..1 (?:mein|me) ..1 (?:daal|daalkar|dalkar|le kar|lekar)",
            "match_in_hand": r"(?:stove|स्टोव|سٹوو|chulhe|gas) ..2 (?:akeli|akela)? ?..1 (?:baitha|baithi) ..5 (?:maachis|machis|lighter)|(?:maachis|machis|lighter) ..1 (?:haath|hath) ..1 (?:mein|me) ..4 (?:bheega|bhiga|bheegi|tel|petrol|geela)|(?:band|bandh) ..1 (?:kamre|kamray) ..1 (?:mein|me) ..1 gas",
            "unless_stopped": r"(?:kisi ne|koi) ..1 nahi ..1 (?:roka|rokega|rokegi) ..1 (?:to|toh) ..2 (?:aaj|raat|kal) ..3 (?:chala|chali|kar|kood|mar) ..1 (?:jaun|jaunga|jaungi|lunga|lungi)|(?<!. )aaj ..1 (?:ki)? ?..1 (?:raat|rat) ..1 (?:aakhri|akhri|aakhiri) ..1 hai",
        },
        negatable=False,
        intent=True,
        unless=DAILY_HEARD,
    ),
    *heard(
        Tier.CHECK_IN,
        {
            "hint_letter_under": r"(?:takiye|تکیے|gadde|keyboard) ..1 ke ..1 (?:neeche|niche) ..1 (?:chitthi|khat|خط|parcha)"
        },
        hint=Hint.GOING,
        quiet=True,
        negatable=False,
    ),
    *heard(
        Tier.CHECK_IN,
        {"hint_in_all_names": r"(?<!. )(?:sabke|sab ke|ammi ke|mummy ke|maa ke|ghar walon ke) naam(?= ?$)"},
        hint=Hint.DESPAIR,
        quiet=True,
        negatable=False,
    ),
)
