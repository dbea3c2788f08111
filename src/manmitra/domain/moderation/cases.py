"""A case: something that somebody published, and that a person has to look at."""

from datetime import datetime
from enum import StrEnum
from typing import Final, Self, TypeVar

import msgspec
from msgspec.structs import replace

from manmitra.domain.shared.entity import Entity
from manmitra.domain.shared.errors import Conflict, Forbidden, Invalid, NotFound

T = TypeVar("T")

NOTES_KEPT: Final = 50
LOWEST: Final = 3


class CaseUnknown(NotFound):
    code = "case_unknown"


class CaseDecided(Conflict):
    """Nothing waits to be decided there."""

    code = "case_decided"


class CaseTaken(Conflict):
    """Another moderator has it in hand."""

    code = "case_taken"


class SameModerator(Conflict):
    """An appeal goes to somebody who has not decided before."""

    code = "same_moderator"


class OwnContent(Forbidden):
    """Nobody decides about what they wrote themselves."""

    code = "own_content"


class NothingToAppeal(Conflict):
    code = "nothing_to_appeal"


class AppealedBefore(Conflict):
    """One appeal for each decision."""

    code = "appealed_before"


class ReasonNeeded(Invalid):
    """Whoever takes something down says why."""

    code = "reason_needed"


class TooManyNotes(Conflict):
    code = "too_many_notes"


class Standing(StrEnum):
    """Who sees a published thing: everybody while it is approved; its author and the desk in between."""

    SHOWN = "approved"
    PENDING = "pending"
    HELD = "held"
    """It called for help. A person looks at it first; it is no offence."""
    REMOVED = "removed"
    DELETED = "deleted"
    """By its author: nobody sees it any more."""


class ContentKind(StrEnum):
    POST = "forum_post"
    COMMENT = "forum_comment"


class Source(StrEnum):
    """Who asked for a look."""

    REPORT = "user_report"
    AUTOMATIC = "ai_detection"
    PERSON = "manual_review"
    CRISIS = "crisis_rules"


class Severity(StrEnum):
    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
    URGENT = "urgent"


RANK: Final = {Severity.LOW: 0, Severity.MEDIUM: 1, Severity.HIGH: 2, Severity.URGENT: 3}


class Decision(StrEnum):
    APPROVE = "approve"
    REJECT = "reject"
    """It is not shown. Of something that was shown, `remove` says the same."""
    REMOVE = "remove"
    RESTORE = "restore"
    """What was taken down is shown again."""
    KEEP_PRIVATE = "keep_private"
    """Nothing against it: it stays between its author and those who care, without anybody having done wrong."""


BECOMES: Final = {
    Decision.APPROVE: Standing.SHOWN,
    Decision.RESTORE: Standing.SHOWN,
    Decision.REJECT: Standing.REMOVED,
    Decision.REMOVE: Standing.REMOVED,
    Decision.KEEP_PRIVATE: Standing.HELD,
}


class CaseState(StrEnum):
    OPEN = "pending"
    APPEALED = "appealed"
    DECIDED = "decided"


class Note(msgspec.Struct, frozen=True, kw_only=True):
    """For the desk only."""

    by: str
    at: datetime
    text: str


class Why(msgspec.Struct, frozen=True, kw_only=True):
    """Why a look is asked for. `reasons` are codes, never words of the text."""

    source: Source
    severity: Severity
    reasons: tuple[str, ...] = ()


class Ruling(msgspec.Struct, frozen=True, kw_only=True):
    """What was decided. `said` is what its author reads beside the reason's own sentence."""

    decision: Decision
    by: str
    at: datetime
    revision: int
    reason: str = ""
    said: str = ""


class Case(Entity, frozen=True, kw_only=True):
    """One for each published thing, under its id. `place` orders the queue: the gravest first, then the oldest.

    `not_by`: who decided before, while an appeal waits.
    """

    institution: str
    kind: ContentKind
    state: CaseState = CaseState.OPEN
    waiting: bool = True
    place: str
    opened_at: datetime
    severity: Severity
    sources: tuple[Source, ...] = ()
    reasons: tuple[str, ...] = ()
    reports: int = 0
    brigade: bool = False
    """Many reports in a short time, most of them from new accounts: look twice."""
    assigned_to: str = ""
    assigned_at: datetime | None = None
    rulings: tuple[Ruling, ...] = ()
    notes: tuple[Note, ...] = ()
    appeal: str = ""
    appealed: int = 0
    """How many rulings there were when the author appealed last."""
    not_by: str = ""

    @property
    def ruling(self) -> Ruling | None:
        return self.rulings[-1] if self.rulings else None

    def cleared(self, revision: int) -> bool:
        """A person looked at this very text and let it stand: reports of it open nothing, until it is edited."""
        last = self.ruling
        return (
            not self.waiting
            and last is not None
            and BECOMES[last.decision] is Standing.SHOWN
            and last.revision == revision
        )

    def asked(self, why: Why, now: datetime) -> Self:
        """One more reason to look; it opens again what was decided."""
        severity = max(self.severity, why.severity, key=RANK.__getitem__) if self.waiting else why.severity
        opened_at = self.opened_at if self.waiting else now
        return replace(
            self,
            state=self.state if self.waiting else CaseState.OPEN,
            waiting=True,
            severity=severity,
            opened_at=opened_at,
            place=place_of(severity, opened_at),
            sources=_with(self.sources, why.source),
            reasons=_with(self.reasons, *why.reasons),
        )

    def reported(self, *, brigade: bool) -> Self:
        return replace(self, reports=self.reports + 1, brigade=self.brigade or brigade)

    def taken(self, by: str, now: datetime) -> Self:
        self._must_wait()
        self._must_be_another(by)
        return replace(self, assigned_to=by, assigned_at=now)

    def given_back(self) -> Self:
        return replace(self, assigned_to="", assigned_at=None)

    def noted(self, by: str, text: str, now: datetime) -> Self:
        if len(self.notes) >= NOTES_KEPT:
            raise TooManyNotes(f"a case keeps at most {NOTES_KEPT} notes")
        return replace(self, notes=(*self.notes, Note(by=by, at=now, text=text)))

    def escalated(self, by: str, text: str, now: datetime) -> Self:
        """To the front of the queue, for somebody else."""
        self._must_wait()
        front = replace(self.given_back(), severity=Severity.URGENT, place=place_of(Severity.URGENT, self.opened_at))
        return front.noted(by, text, now) if text else front

    def ruled(self, ruling: Ruling) -> Self:
        """Raises SameModerator, ReasonNeeded."""
        self._must_be_another(ruling.by)
        if BECOMES[ruling.decision] is Standing.REMOVED and not ruling.reason:
            raise ReasonNeeded("say why: the author reads it")
        return replace(
            self.given_back(),
            state=CaseState.DECIDED,
            waiting=False,
            rulings=(*self.rulings, ruling)[-20:],
            not_by="",
        )

    def closed(self) -> Self:
        """There is nothing left to decide: its author took it away, and with it what they said for it."""
        return replace(self.given_back(), state=CaseState.DECIDED, waiting=False, not_by="", appeal="")

    def objected(self, text: str, now: datetime) -> Self:
        """The author asks for another look, by somebody else. Raises NothingToAppeal, AppealedBefore."""
        last = self.ruling
        if self.state is CaseState.APPEALED or self.appealed == len(self.rulings) > 0:
            raise AppealedBefore("you asked for another look already")
        if self.waiting or last is None or BECOMES[last.decision] is Standing.SHOWN:
            raise NothingToAppeal("nothing was decided that keeps others from seeing this")
        severity = max(self.severity, Severity.MEDIUM, key=RANK.__getitem__)
        return replace(
            self.given_back(),
            state=CaseState.APPEALED,
            waiting=True,
            severity=severity,
            opened_at=now,
            place=place_of(severity, now),
            appeal=text,
            appealed=len(self.rulings),
            not_by=last.by,
        )

    def _must_be_another(self, by: str) -> None:
        """An appeal goes to nobody who ever took this down."""
        if self.not_by and by in {one.by for one in self.rulings if BECOMES[one.decision] is not Standing.SHOWN}:
            raise SameModerator("you decided this before; the appeal goes to somebody else")

    def _must_wait(self) -> None:
        if not self.waiting:
            raise CaseDecided("this was decided already")


def opened(id: str, institution: str, kind: ContentKind, why: Why, now: datetime) -> Case:
    """A fresh case."""
    return Case(
        id=id,
        institution=institution,
        kind=kind,
        opened_at=now,
        severity=why.severity,
        place=place_of(why.severity, now),
        sources=(why.source,),
        reasons=why.reasons,
    )


def place_of(severity: Severity, opened_at: datetime) -> str:
    return f"{LOWEST - RANK[severity]}|{opened_at:%Y-%m-%dT%H:%M:%S}"


def _with(there: tuple[T, ...], *more: T) -> tuple[T, ...]:
    return tuple(dict.fromkeys((*there, *more)))[:40]
