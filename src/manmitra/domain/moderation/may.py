"""Who may moderate, who may answer, and how much of it a day holds."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from msgspec.structs import replace

from manmitra.domain.accounts.ports import Users
from manmitra.domain.audit.model import Act, Facts
from manmitra.domain.moderation.desk_ports import Certificates, Exposures
from manmitra.domain.moderation.records import (
    Action,
    Certificate,
    CertificateKind,
    CertificateNeeded,
    Entry,
    certificate_id,
    granted,
)
from manmitra.domain.shared.errors import Conflict, NotFound
from manmitra.domain.shared.identity import ADMINS, Principal, Role
from manmitra.domain.shared.paging import Page, PageRequest
from manmitra.domain.shared.ports import Clock, Ids
from manmitra.domain.shared.time import local_day

TRIES: Final = 4
CAN_HOLD: Final = {
    CertificateKind.MODERATOR: frozenset({Role.COUNSELOR}),
    CertificateKind.VOLUNTEER: frozenset({Role.STUDENT, Role.COUNSELOR}),
}
"""Admins need none."""


@dataclass(frozen=True, slots=True)
class Moderators:
    """`most`: heavy texts that one of them opens in a day."""

    certificates: Certificates
    exposures: Exposures
    clock: Clock
    most: int

    async def must_be(self, who: Principal, kind: CertificateKind) -> None:
        """Raises CertificateNeeded. One of another institution, from before somebody moved, opens nothing: whoever
        answers for this one did not give it, and could not end it.
        """
        if who.role in ADMINS:
            return
        found = await self.certificates.of(who.user_id, kind) if who.role in CAN_HOLD[kind] else None
        if found is None or found.institution != who.institution or not found.good(self.clock.now()):
            raise CertificateNeeded(f"this needs a valid {kind.value} certificate; an admin can give one")

    async def expose(self, who: Principal, case_id: str) -> None:
        """Counts one heavy text, before it is shown. Raises BudgetSpent."""
        day = local_day(self.clock.now())
        for _ in range(TRIES):
            before = await self.exposures.of(who.user_id, day)
            after = before.with_one(case_id, self.most)
            if after is before:
                return
            try:
                await self.exposures.save(after)
            except Conflict:
                continue
            return
        raise Conflict("you opened several at once; please try again")


@dataclass(frozen=True, slots=True)
class CertificateUseCases:
    certificates: Certificates
    users: Users
    clock: Clock
    ids: Ids

    async def grant(self, who: Principal, user_id: str, kind: CertificateKind, until: datetime) -> Certificate:
        """To somebody of one's own institution; granting again renews. Raises NotFound, BadCertificate, Conflict."""
        who.must_be_one_of(*ADMINS)
        user = await self.users.get(user_id)
        if user.institution != who.institution or user.role not in CAN_HOLD[kind]:
            raise NotFound("there is nobody of that id who can hold this certificate")
        made = granted(who.institution, user_id, kind, by=who.user_id, now=self.clock.now(), until=until)
        before = await self.certificates.of(user_id, kind)
        if before is not None:
            made = replace(made, version=before.version)
        return await self._save(who, made, Action.GRANTED)

    async def revoke(self, who: Principal, user_id: str, kind: CertificateKind) -> Certificate:
        """Takes effect at once. Raises NotFound, Conflict."""
        who.must_be_one_of(*ADMINS)
        found = await self.certificates.of(user_id, kind)
        if found is None or found.institution != who.institution:
            raise NotFound("there is no such certificate")
        ended = replace(found, revoked_at=found.revoked_at or self.clock.now())
        return await self._save(who, ended, Action.REVOKED)

    async def list(self, who: Principal, page: PageRequest) -> Page[Certificate]:
        who.must_be_one_of(*ADMINS)
        return await self.certificates.of_institution(who.institution, page)

    async def _save(self, who: Principal, certificate: Certificate, action: Action) -> Certificate:
        """With its line in the trail of the desk, and in the one of the admins."""
        now = self.clock.now()
        entry = Entry(
            id=self.ids.new(),
            institution=who.institution,
            at=now,
            case_id=certificate_id(certificate.user_id, certificate.kind),
            action=action,
            actor=who.user_id,
        )
        told: Facts = {"kind": certificate.kind.value, "until": certificate.expires_at.isoformat()}
        act = Act.of(who, now, action.value.replace("_", ".", 1), certificate.user_id, after=told)
        return await self.certificates.save(certificate, entry, act)
