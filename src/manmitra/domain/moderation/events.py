"""What others hear of a case: that it is there and where it stands."""

from datetime import datetime
from typing import ClassVar, Self

from manmitra.domain.moderation.cases import Case, CaseState, ContentKind, Severity
from manmitra.domain.shared.events import Event


class CaseEvent(Event, frozen=True, kw_only=True):
    kind: ClassVar[str] = "case"
    awaited: ClassVar[bool] = False

    case_id: str
    content: ContentKind
    severity: Severity
    state: CaseState

    @classmethod
    def of(cls, case: Case) -> Self:
        return cls(
            institution=case.institution,
            case_id=case.id,
            content=case.kind,
            severity=case.severity,
            state=case.state,
        )


class CaseQueued(CaseEvent, frozen=True, kw_only=True):
    """It waits to be looked at, for the first time or again."""

    kind: ClassVar[str] = "case.queued"


class CaseRuled(CaseEvent, frozen=True, kw_only=True):
    """Decided: its author and whoever reported it are to be told. `shown`: whether it is there for everybody now."""

    kind: ClassVar[str] = "case.ruled"
    awaited: ClassVar[bool] = True

    shown: bool
    author_id: str
    since: datetime
    """When the case was opened."""
    fresh: bool = True
    """Whether this changed who sees it."""
    kept: bool = False
    """It stays between its author and those who care, who have written to them."""
    told: bool = True
    """Whether the author hears of it: not when what was shown all along stays."""
    gone: bool = False
    """Nobody decided: its author took it back while it waited."""

    @classmethod
    def withdrawn(cls, case: Case) -> Self:
        return cls(
            institution=case.institution,
            case_id=case.id,
            content=case.kind,
            severity=case.severity,
            state=case.state,
            shown=False,
            author_id="",
            since=case.opened_at,
            told=False,
            gone=True,
        )
