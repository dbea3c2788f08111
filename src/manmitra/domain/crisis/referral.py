"""A warm referral to a helpline that has no interface for programs: one page that a person reads out when calling.

The student chooses what stands in it. Nobody is told of it by this service; what came of the call, a person records.
"""

from datetime import datetime
from enum import StrEnum
from typing import Final, Self

import msgspec
from msgspec.structs import replace

from manmitra.domain.crisis.helplines import TELE_MANAS
from manmitra.domain.shared.entity import Entity
from manmitra.domain.shared.errors import Invalid

LANGUAGES: Final = {"en": "English", "hi": "Hindi", "ur": "Urdu"}


class ConsentNeeded(Invalid):
    """A page about somebody is made only when they said that they want it."""

    code = "consent_needed"


class Outcome(StrEnum):
    """What came of the call."""

    REACHED = "reached"
    NOT_REACHED = "not_reached"


class Chosen(msgspec.Struct, frozen=True, kw_only=True):
    """What the student wants to have read out. `call_back`: when it suits, in their words.

    `shared`: a counsellor of the institution who is given the page's id may read it out in the student's place.
    """

    language: str = "en"
    summary: str = ""
    name: str = ""
    phone: str = ""
    call_back: str = ""
    shared: bool = False


class Referral(Entity, frozen=True, kw_only=True):
    """The page, and what came of the call."""

    student_id: str
    institution: str
    made_at: datetime
    chosen: Chosen
    outcome: Outcome | None = None
    outcome_by: str = ""
    outcome_at: datetime | None = None

    def recorded(self, outcome: Outcome, by: str, now: datetime) -> Self:
        return replace(self, outcome=outcome, outcome_by=by, outcome_at=now)

    @property
    def number(self) -> str:
        return TELE_MANAS.numbers[0]

    def page(self) -> str:
        """To print or to read out. What the student left out has no line."""
        given = (
            ("Name", self.chosen.name),
            ("Phone", self.chosen.phone),
            ("Language", LANGUAGES.get(self.chosen.language, self.chosen.language)),
            ("A good time to call back", self.chosen.call_back),
            ("In their own words", self.chosen.summary),
        )
        lines = [f"{label}: {text}" for label, text in given if text]
        return "\n".join(
            (
                f"To call: {TELE_MANAS.name}, {self.number}, day and night. In danger: 112.",
                "This page was sent to nobody. Please call, and read out what is needed.",
                "",
                *lines,
                "",
                "The person it is about chose what stands here and agreed that it is read out.",
                f"Made on {self.made_at:%Y-%m-%d}. After the call: was somebody reached, or not?",
                "",
            )
        )
