"""Questionnaires, their results and the daily check-in, as values."""

from datetime import date, datetime
from enum import StrEnum
from typing import Final

import msgspec

from manmitra.domain.shared.entity import Entity
from manmitra.domain.shared.errors import Conflict, Forbidden, Invalid, NotFound

MINIMAL: Final = "minimal"
MILD: Final = "mild"
MODERATE: Final = "moderate"
MODERATELY_SEVERE: Final = "moderately severe"
SEVERE: Final = "severe"


class UnknownInstrument(NotFound):
    code = "unknown_instrument"


class BadForm(Invalid):
    """A form that can't be scored as it stands."""

    code = "invalid_answers"


class UnknownQuestion(BadForm):
    code = "unknown_question"


class DuplicateAnswer(BadForm):
    code = "duplicate_answer"


class AnswerOutOfRange(BadForm):
    code = "answer_out_of_range"


class IncompleteAnswers(BadForm):
    code = "incomplete_answers"


class ResultUnknown(NotFound):
    code = "result_unknown"


class StudentNeeded(Invalid):
    code = "student_id_required"


class ConsentNotGiven(Forbidden):
    code = "consent_not_given"


class MoodOutOfRange(Invalid):
    code = "mood_out_of_range"


class CheckInBusy(Conflict):
    code = "checkin_busy"


class Kind(StrEnum):
    """The questionnaires, by the names that clients use."""

    PHQ9 = "phq9"
    GAD7 = "gad7"
    PHQ2 = "phq2"
    GAD2 = "gad2"
    WHO5 = "who5"


class Language(StrEnum):
    ENGLISH = "en"
    HINDI = "hi"
    URDU = "ur"


class Band(msgspec.Struct, frozen=True):
    """Totals up to and including `upto`, from the end of the band before."""

    upto: int
    label: str


class Wording(msgspec.Struct, frozen=True, kw_only=True):
    """The text in one language. What is empty here was never found in it and is shown in English, saying so.

    `validated` is true only where this very wording was tested against a diagnostic interview or was published
    with the instrument.
    """

    language: Language
    items: tuple[str, ...]
    source: str
    validated: bool
    timeframe: str = ""
    options: tuple[str, ...] = ()
    note: str = ""


class Instrument(msgspec.Struct, frozen=True, kw_only=True):
    """A questionnaire as published. A change of any word or limit needs a new `version` and a new `checksum`.

    `options` are worth their place in the list: 0, 1, 2 and so on. `risk_item` is the one that asks about death
    or self-harm. `difference` is the smallest change that people notice, `reliable` the smallest that is more than
    the questionnaire's own noise; None where no figure is at hand. `cut` is the total from which a screen is positive
    (below which, for WHO-5).
    """

    kind: Kind
    title: str
    version: str
    checksum: str
    item_ids: tuple[str, ...]
    wordings: tuple[Wording, ...]
    bands: tuple[Band, ...]
    cut: int
    source: str
    credit: str
    licence: str
    higher_is_worse: bool = True
    multiplier: int = 1
    risk_item: str = ""
    loinc: str = ""
    difference: int | None = None
    difference_source: str = ""
    reliable: int | None = None
    reliable_source: str = ""
    remission_below: int | None = None
    remission_source: str = ""

    @property
    def english(self) -> Wording:
        return self.wordings[0]

    @property
    def top(self) -> int:
        """The highest answer to one question."""
        return len(self.english.options) - 1

    @property
    def highest_total(self) -> int:
        return self.top * len(self.item_ids)


class Score(msgspec.Struct, frozen=True, kw_only=True):
    """What the answers add up to, in words that are never a diagnosis. `percent` is WHO-5's 0 to 100."""

    kind: Kind
    total: int
    band: str
    positive: bool
    interpretation: str
    recommendations: tuple[str, ...]
    item9: int | None = None
    percent: int | None = None

    @property
    def risk(self) -> bool:
        """Thoughts of death or self-harm on at least some days: counts by itself, whatever the total."""
        return bool(self.item9)

    @property
    def crisis_flag(self) -> bool:
        return self.risk or self.band == SEVERE


class Result(Entity, frozen=True, kw_only=True):
    """One complete form of one student, with the version of the questionnaire that was answered."""

    student_id: str
    institution: str
    kind: Kind
    instrument_version: str
    checksum: str
    language: Language
    answers: tuple[int, ...]
    total: int
    band: str
    positive: bool
    risk: bool
    completed_at: datetime
    withheld: bool = False
    """The student keeps this one from their counsellor, whatever else they share."""

    @property
    def crisis_flag(self) -> bool:
        return self.risk or self.band == SEVERE


class CheckIn(Entity, frozen=True, kw_only=True):
    """How one local day felt, from 1 (very low) to 5 (very good). Its id is the student and the day: one each."""

    student_id: str
    institution: str
    day: date
    mood: int
    at: datetime
    tags: tuple[str, ...] = ()
    note: str = ""
