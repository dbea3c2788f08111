"""What calls a person: question 9 of the PHQ-9, whatever the total, and a note that sounds like danger."""

from datetime import datetime
from typing import Final

import msgspec

from manmitra.domain.assessments.catalogue import instrument
from manmitra.domain.assessments.model import CheckIn, Kind
from manmitra.domain.crisis.detection import Signal, assess
from manmitra.domain.crisis.helplines import EMERGENCY, TELE_MANAS, Helpline, open_lines
from manmitra.domain.crisis.model import Alert, AlertKind, Tier, raise_alert
from manmitra.domain.shared.identity import Principal

RULE: Final = "phq9.item9"
SHOWN: Final = 3

MESSAGE: Final = (
    "Thank you for being open about this. You don't have to be alone with it: people are there to listen right now."
)
NEXT_STEP: Final = (
    f"Call {TELE_MANAS.name} at {TELE_MANAS.numbers[0]} (free, day and night), or tell somebody you trust now. "
    f"If you are in danger, call {EMERGENCY.numbers[0]} and stay with somebody."
)


class Help(msgspec.Struct, frozen=True):
    """What a person sees before any number."""

    message: str
    next_step: str
    helplines: tuple[Helpline, ...]


def help_now(now: datetime) -> Help:
    return Help(MESSAGE, NEXT_STEP, open_lines(now)[:SHOWN])


def item9_alert(id: str, who: Principal, answer: int, now: datetime, *, consent_to_escalate: bool) -> Alert:
    """What was answered stands in the sealed excerpt only."""
    asked = instrument(Kind.PHQ9).english
    return raise_alert(
        id,
        now=now,
        institution=who.institution,
        kind=AlertKind.ITEM9,
        tier=Tier.HIGH,
        student_id=who.user_id,
        reasons=(RULE,),
        excerpt=f"PHQ-9, question 9: {asked.options[answer].lower()}",
        consent_to_escalate=consent_to_escalate,
    )


def heard_in(check_in: CheckIn) -> Signal:
    """What the student's own words say; tags are words too."""
    return assess("\n".join((check_in.note, *check_in.tags)))


def note_alert(id: str, check_in: CheckIn, signal: Signal, *, consent_to_escalate: bool) -> Alert:
    return raise_alert(
        id,
        now=check_in.at,
        institution=check_in.institution,
        kind=AlertKind.MESSAGE,
        tier=signal.tier,
        student_id=check_in.student_id,
        reasons=signal.rules,
        excerpt="\n".join((check_in.note, *check_in.tags)),
        consent_to_escalate=consent_to_escalate,
    )
