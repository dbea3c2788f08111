"""What the desk keeps beside its cases: who did what, who may, who reported, how much somebody has read today."""

from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

import msgspec
from msgspec.structs import replace

from manmitra.domain.moderation.cases import ContentKind, Standing
from manmitra.domain.shared.entity import Entity
from manmitra.domain.shared.errors import Forbidden, Invalid, TooMany

LONGEST_CERTIFICATE: Final = timedelta(days=400)
FRESH: Final = timedelta(days=7)
"""An account younger than this is a new one."""
MANY: Final = 5
SHORT: Final = timedelta(hours=1)
"""So many reports in so short a time, most of them from new accounts, look like a campaign. Engineering defaults."""


class CertificateNeeded(Forbidden):
    """Only who was trained for it, and whose certificate has not run out."""

    code = "certificate_needed"


class BudgetSpent(TooMany):
    """Enough heavy texts for one day."""

    code = "exposure_budget_spent"


class BadCertificate(Invalid):
    code = "bad_certificate"


class Content(msgspec.Struct, frozen=True, kw_only=True):
    """A published thing, as the desk needs it. `author_id` is for rules about people, and shown to no one."""

    id: str
    kind: ContentKind
    institution: str
    thread_id: str
    author_id: str
    author: str
    """As readers see it."""
    title: str
    text: str
    language: str
    revision: int
    standing: Standing
    posted_at: datetime


class Action(StrEnum):
    OPENED = "opened"
    READ = "read"
    TAKEN = "taken"
    GIVEN_BACK = "given_back"
    NOTED = "noted"
    ESCALATED = "escalated"
    APPROVED = "approve"
    REJECTED = "reject"
    REMOVED = "remove"
    RESTORED = "restore"
    KEPT_PRIVATE = "keep_private"
    LOCKED = "locked"
    UNLOCKED = "unlocked"
    APPEALED = "appealed"
    WITHDRAWN = "withdrawn"
    """Its author deleted it while it waited."""
    GRANTED = "certificate_granted"
    REVOKED = "certificate_revoked"


class Entry(Entity, frozen=True, kw_only=True):
    """One line of the audit trail: added in the write of what it tells of, and never changed. `actor` is empty for an
    author, whom the desk does not know.
    """

    institution: str
    at: datetime
    case_id: str
    action: Action
    actor: str = ""
    reason: str = ""
    detail: str = ""


class CertificateKind(StrEnum):
    MODERATOR = "moderator"
    VOLUNTEER = "volunteer"
    """Answers what nobody has answered."""


class Certificate(Entity, frozen=True, kw_only=True):
    institution: str
    user_id: str
    kind: CertificateKind
    granted_by: str
    granted_at: datetime
    expires_at: datetime
    revoked_at: datetime | None = None

    def good(self, now: datetime) -> bool:
        return self.revoked_at is None and now < self.expires_at


def certificate_id(user_id: str, kind: CertificateKind) -> str:
    return f"{user_id}:{kind.value}"


def granted(
    institution: str, user_id: str, kind: CertificateKind, *, by: str, now: datetime, until: datetime
) -> Certificate:
    """Raises BadCertificate."""
    if not now < until <= now + LONGEST_CERTIFICATE:
        raise BadCertificate(f"a certificate ends within {LONGEST_CERTIFICATE.days} days from now")
    return Certificate(
        id=certificate_id(user_id, kind),
        institution=institution,
        user_id=user_id,
        kind=kind,
        granted_by=by,
        granted_at=now,
        expires_at=until,
    )


class Report(Entity, frozen=True, kw_only=True):
    """One a person and revision of a thing. `new_account` is kept in the place of when the account was made."""

    institution: str
    content_id: str
    kind: ContentKind
    at: datetime
    reason: str
    note: str = ""
    reporter_id: str
    new_account: bool = False
    revision: int = 0


def is_brigade(now: datetime, reports: list[Report]) -> bool:
    """By people: who reports a text and then its edit is one."""
    recent = {one.reporter_id: one.new_account for one in reports if now - one.at <= SHORT}
    return len(recent) >= MANY and 2 * sum(recent.values()) > len(recent)


class Exposure(Entity, frozen=True, kw_only=True):
    """How many heavy texts one moderator opened on one day. Opening the same one again is no second time."""

    at: datetime
    seen: tuple[str, ...] = ()

    def with_one(self, case_id: str, most: int) -> "Exposure":
        """Raises BudgetSpent."""
        if case_id in self.seen:
            return self
        if len(self.seen) >= most:
            raise BudgetSpent(
                f"you have read {most} heavy texts today; please leave the next one to somebody else, and take a break"
            )
        return replace(self, seen=(*self.seen, case_id))
