"""What calls a person: question 9 of the PHQ-9, whatever the total, and a note that sounds like danger."""

from datetime import datetime
from typing import Final

import msgspec

from manmitra.domain.assessments.catalogue import instrument
from manmitra.domain.assessments.model import CheckIn, Kind, Language, Score
from manmitra.domain.crisis.detection import Signal, assess
from manmitra.domain.crisis.help import HelpCard, help_for
from manmitra.domain.crisis.helplines import Helpline
from manmitra.domain.crisis.model import Alert, AlertKind, Tier, raise_alert
from manmitra.domain.crisis.voice import Voice
from manmitra.domain.shared.identity import Principal

RULE: Final = "phq9.item9"


class Help(msgspec.Struct, frozen=True):
    """What a person sees before any number, in `voice`. `reviewed`: a speaker has read these words."""

    message: str
    next_step: str
    helplines: tuple[Helpline, ...]
    voice: Voice
    reviewed: bool


def help_after_form(scored: Score, language: Language, now: datetime, *, told: bool) -> Help | None:
    """Before the numbers of a form, in its language, where its answers ask for help."""
    if scored.risk:
        return help_after_item9(language, now, told=told)
    return _without_question(help_for(Tier.CHECK_IN, language.value, now)) if scored.crisis_flag else None


def help_after_item9(language: Language, now: datetime, *, told: bool) -> Help:
    """`told`: an alert was raised, so that a person really hears of it."""
    return _without_question(help_for(Tier.HIGH, language.value, now, told=told))


def help_after_note(check_in: CheckIn, signal: Signal, language: str) -> Help | None:
    """Of the kind that the note asks for, in the language it is written in. A check-in calls nobody."""
    if signal.tier is Tier.NONE:
        return None
    return _without_question(
        help_for(signal.tier, language, check_in.at, text=words_of(check_in), told=signal.detected)
    )


def _without_question(card: HelpCard) -> Help:
    """The card closes with a question, and there is nobody here to hear the answer."""
    opening, *middle, _ = card.bubbles
    return Help(opening, " ".join(middle), card.helplines, card.voice, card.reviewed)


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
    return assess(words_of(check_in))


def words_of(check_in: CheckIn) -> str:
    return "\n".join((check_in.note, *check_in.tags))


def note_alert(id: str, check_in: CheckIn, signal: Signal, *, consent_to_escalate: bool) -> Alert:
    return raise_alert(
        id,
        now=check_in.at,
        institution=check_in.institution,
        kind=AlertKind.MESSAGE,
        tier=signal.tier,
        student_id=check_in.student_id,
        reasons=signal.rules,
        excerpt=words_of(check_in),
        consent_to_escalate=consent_to_escalate,
    )
