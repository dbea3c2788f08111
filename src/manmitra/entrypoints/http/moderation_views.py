"""What the desk sees. Neither author nor reporter has a name here."""

from datetime import datetime
from typing import Annotated, Any

from msgspec import Meta

from manmitra.domain.forum.screening import case_reasons
from manmitra.domain.moderation.cases import (
    Case,
    CaseState,
    ContentKind,
    Decision,
    Severity,
    Source,
    Standing,
)
from manmitra.domain.moderation.desk import Opened
from manmitra.domain.moderation.desk import Words as Said
from manmitra.domain.moderation.desk_reasons import Reason, heavy
from manmitra.domain.moderation.records import Action, Certificate, CertificateKind, Entry, Report
from manmitra.entrypoints.http.answers import Body, Instant, View

NoteText = Annotated[str, Meta(max_length=2_000)]
SaidText = Annotated[str, Meta(max_length=1_000, examples=["Please leave out the name of the hostel."])]


class DecisionBody(Body, frozen=True, kw_only=True):
    """`reason` and `message` are read by the author; `notes` stay at the desk."""

    reason: Reason | None = None
    message: SaidText = ""
    notes: NoteText = ""

    def said(self) -> Said:
        return Said(reason="" if self.reason is None else self.reason.value, said=self.message, note=self.notes)


class ModerateBody(DecisionBody, frozen=True, kw_only=True):
    action: Decision


class NoteBody(Body, frozen=True, kw_only=True):
    text: Annotated[str, Meta(min_length=1, max_length=2_000)]


class LockBody(Body, frozen=True, kw_only=True):
    locked: bool = True


class LockedView(View, frozen=True, kw_only=True):
    id: str
    is_locked: bool


class CertificateBody(Body, frozen=True, kw_only=True):
    user_id: Annotated[str, Meta(min_length=1, max_length=64)]
    kind: CertificateKind = CertificateKind.MODERATOR
    expires_at: Instant


class NoteView(View, frozen=True, kw_only=True):
    by: str
    at: datetime
    text: str


class RuledView(View, frozen=True, kw_only=True):
    decision: Decision
    by: str
    at: datetime
    reason: str
    message: str


class CaseView(View, frozen=True, kw_only=True):
    """`blur`: show the text only to who asks for it; opening it counts against the day's heavy texts. `appeal` is what
    its author says against a decision; `notBy` must not decide about it.
    """

    id: str
    content_type: ContentKind
    status: CaseState
    severity: Severity
    flagged_by: list[Source]
    flag_reasons: list[str]
    report_count: int
    possible_brigade: bool
    blur: bool
    assigned_to: str | None
    opened_at: datetime
    appealed: bool
    not_by: str | None

    @classmethod
    def of(cls, case: Case) -> "CaseView":
        return cls(**case_fields(case))


class OpenedView(CaseView, frozen=True, kw_only=True):
    title: str
    content_text: str
    author: str
    """As readers see it: a pseudonym of this thread, or the name that they chose to show."""
    language: str
    content_status: Standing
    posted_at: datetime
    thread_id: str
    appeal: str
    notes: list[NoteView]
    rulings: list[RuledView]

    @classmethod
    def whole(cls, opened: Opened) -> "OpenedView":
        case, content = opened.case, opened.content
        return cls(
            **case_fields(case),
            title=content.title,
            content_text=content.text,
            author=content.author,
            language=content.language,
            content_status=content.standing,
            posted_at=content.posted_at,
            thread_id=content.thread_id,
            appeal=case.appeal,
            notes=[NoteView(by=one.by, at=one.at, text=one.text) for one in case.notes],
            rulings=[
                RuledView(decision=one.decision, by=one.by, at=one.at, reason=one.reason, message=one.said)
                for one in case.rulings
            ],
        )


class ReportView(View, frozen=True, kw_only=True):
    content_id: str
    content_type: ContentKind
    reason: str
    note: str
    new_account: bool
    at: datetime

    @classmethod
    def of(cls, report: Report) -> "ReportView":
        return cls(
            content_id=report.content_id,
            content_type=report.kind,
            reason=report.reason,
            note=report.note,
            new_account=report.new_account,
            at=report.at,
        )


class EntryView(View, frozen=True, kw_only=True):
    """`actor` is null for an author or a reporter, whom the desk does not know."""

    id: str
    at: datetime
    case_id: str
    action: Action
    actor: str | None
    reason: str
    detail: str

    @classmethod
    def of(cls, entry: Entry) -> "EntryView":
        return cls(
            id=entry.id,
            at=entry.at,
            case_id=entry.case_id,
            action=entry.action,
            actor=entry.actor or None,
            reason=entry.reason,
            detail=entry.detail,
        )


class CertificateView(View, frozen=True, kw_only=True):
    user_id: str
    kind: CertificateKind
    granted_by: str
    granted_at: datetime
    expires_at: datetime
    revoked_at: datetime | None

    @classmethod
    def of(cls, one: Certificate) -> "CertificateView":
        return cls(
            user_id=one.user_id,
            kind=one.kind,
            granted_by=one.granted_by,
            granted_at=one.granted_at,
            expires_at=one.expires_at,
            revoked_at=one.revoked_at,
        )


def case_fields(case: Case) -> dict[str, Any]:
    return {
        "id": case.id,
        "content_type": case.kind,
        "status": case.state,
        "severity": case.severity,
        "flagged_by": list(case.sources),
        "flag_reasons": case_reasons(case.reasons),
        "report_count": case.reports,
        "possible_brigade": case.brigade,
        "blur": heavy(case.reasons),
        "assigned_to": case.assigned_to or None,
        "opened_at": case.opened_at,
        "appealed": case.state is CaseState.APPEALED,
        "not_by": case.not_by or None,
    }
