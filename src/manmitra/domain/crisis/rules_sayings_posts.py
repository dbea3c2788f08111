"""What long posts say in passing: reports of others' deaths as a subject, rules against ragging, last people, wishes for cars."""

from typing import Final

from manmitra.domain.crisis.model import Tier
from manmitra.domain.crisis.rule import rules

SAYINGS: Final = rules(
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
        "saying_told_after": r"(?:told|informed|called|messaged) me (?:\w+ ){0,2}after (?:the|my) (?:exams?|paper|results?|viva|sem|semester)",
    },
)
