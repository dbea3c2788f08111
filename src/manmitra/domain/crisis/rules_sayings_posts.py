"""What students say in passing: others' deaths as a subject, rules against ragging, last people, a jump into a pool."""

from typing import Final

from manmitra.domain.crisis.model import Tier
from manmitra.domain.crisis.rule import heard, rules

SAYINGS: Final = (
    *rules(
        "en",
        Tier.NONE,
        {
            "saying_last_touch": r"(?:last|only|first) (?:person|one|human|thing) (?:who |that |to )?(?:touched|hugged|held|pressed) me",
            "saying_no_such_thing": r"(?:that|which|who) (?:dont|do not|doesnt|didnt|never) (?:even |really |actually )?exist(?:s|ed)?",
            "saying_wished_for_a_car": r"(?:only |just )?(?:a|the|our own) (?:car|bike|scooter|train|bus|flight|auto|van) would be (?:nice|welcome|better|cheaper|faster)",
            "saying_lost_a_twin": r"as (?:if|though) (?:ive|i have|i had|id) (?:buried|lost) (?:a|my) \w+",
            "saying_against_ragging": r"(?:anti|no) ragging(?: \w+)?|ragging (?:prevention|free|cell|committee|squad|affidavit|undertaking|policy|rules|form|helpline|awareness|regulations?|law)",
            "saying_durkheim": r"durkheims? suicide|suicide by durkheim|(?:re ?reading|reading|read|essay on|chapter on|lecture on|thesis on|paper on|dissertation on|survey on) (?:\w+ ){0,3}suicides?(?! note)",
            "saying_question_asks": r"(?:item|items|question|questions|form|phq|questionnaire|scale|survey|screening|intake) (?:\w+ ){0,3}asks? (?:you |us |me |people |students )?(?:about |if |whether )?(?:\w+ ){0,5}(?:better off dead|suicide|self harm|hurting (?:yourself|oneself))",
            "saying_bad_food": r"if (?:the )?(?:mess|canteen|cook) (?:gives|serves|makes|has) (?:\w+ ){1,4}(?:i will|ill|im going to|im gonna|gonna) (?:murder|kill) (?:someone|somebody|the cook)",
            "saying_safe_fans": r"anti ?suicide (?:springs?|rods?|fans?|devices?|nets?|grills?|squad|cell)",
            "saying_told_after": r"(?:told|informed|called|messaged) me (?:\w+ ){0,2}after (?:the|my) (?:exams?|paper|results?|viva|sem|semester)",
        },
    ),
    *heard(
        Tier.NONE,
        {
            "saying_bathes": r"(?:nahane|nahaane|tairne|swimming|स्विमिंग|سوئمنگ) ..3 (?:kood|kud|koodne|kudne) ?..1 (?:jane|jana|jaun|jaunga|jaungi|gaye)?|(?:pool|पूल|پول) mein ..1 (?:kood|kud|koodne|kudne) ..1 (?:jane|jana|jaun|jaunga|jaungi|gaye|ka)",
            "saying_report_card": r"(?:report card|रिपोर्ट कार्ड|رپورٹ کارڈ|marksheet|मार्कशीट|result|रिजल्ट|رزلٹ) ..5 (?:laash|lash|arthi|janaza) ..5 (?:haha|hahaha|hehe|lol)",
            "saying_owes_party": r"(?:party|पार्टी|پارٹی|treat|ट्रीट|ٹریٹ) ..5 zinda (?:nahi|nai) ..1 (?:chhodenge|chodenge|chhodungi|chhodunga|chodungi|chodunga)",
            "saying_broken_thing": r"(?:laptop|लैपटॉप|لیپ ٹاپ|phone|फोन|فون|mobile|printer|प्रिंटर|پرنٹر|router|battery|बैटरी|charger|scooty|bike|cooler|geyser) ne ..1 (?:aatmahatya|khudkushi|khud kushi|suicide|सुसाइड) kar (?:li|liya|lia|di)",
            "saying_buried_laughing": r"zinda (?:gaad|gaadh|gadh) (?:degi|dengi|dega|denge) ..2 (?:haha|hahaha|hehe|lol)",
            "saying_no_more_series": r"kal se ..3 (?:series|सीरीज|سیریز|film|फिल्म|فلم|reels|रील्स|game|गेम|pubg|episode|netflix|youtube) ..1 (?:nahi|nai) ..1 (?:dekhni|dekhna|dekhunga|dekhungi|khelna|khelni|khelunga|khelungi)",
            "saying_verse_of_zauq": r"ghabra ke ..1 (?:ye|yeh) kehte hain ..1 ke mar jayenge",
            "saying_palm": r"(?:haath|hath|hatheli) (?:ki|pe|par) ..1 (?:lakeer|lakeeren|lakeerein|lakeeron|rekha|rekhaen) ..1 (?:dekh|dekhkar|dekhke|padh|parh|mein|bolti|kehti|batati)",
        },
    ),
)
