"""Who may moderate, and for whom."""

from collections.abc import Sequence
from datetime import date, timedelta

import pytest
from msgspec.structs import replace

from manmitra.domain.audit.model import Act
from manmitra.domain.moderation.desk_ports import Certificates, Exposures
from manmitra.domain.moderation.may import Moderators
from manmitra.domain.moderation.records import (
    Certificate,
    CertificateKind,
    CertificateNeeded,
    Entry,
    Exposure,
    granted,
)
from manmitra.domain.shared.identity import Principal, Role, UserId
from manmitra.domain.shared.paging import Page, PageRequest
from tests.fakes import FixedClock

MODERATOR = CertificateKind.MODERATOR
MEERA = Principal(UserId("meera"), Role.COUNSELOR, "campus")


class Given(Certificates):
    def __init__(self, *given: Certificate) -> None:
        self._given: Sequence[Certificate] = given

    async def of(self, user_id: str, kind: CertificateKind) -> Certificate | None:
        return next((one for one in self._given if (one.user_id, one.kind) == (user_id, kind)), None)

    async def save(self, certificate: Certificate, entry: Entry, act: Act) -> Certificate:
        raise NotImplementedError

    async def of_institution(self, institution: str, page: PageRequest) -> Page[Certificate]:
        raise NotImplementedError


class Unread(Exposures):
    async def of(self, user_id: str, day: date) -> Exposure:
        raise NotImplementedError

    async def save(self, exposure: Exposure) -> None:
        raise NotImplementedError


async def may(who: Principal, clock: FixedClock, *given: Certificate) -> bool:
    moderators = Moderators(certificates=Given(*given), exposures=Unread(), clock=clock, most=1)
    try:
        await moderators.must_be(who, MODERATOR)
    except CertificateNeeded:
        return False
    return True


@pytest.fixture
def certificate(clock: FixedClock) -> Certificate:
    now = clock.now()
    return granted("campus", "meera", MODERATOR, by="admin", now=now, until=now + timedelta(days=30))


async def test_a_certificate_counts_where_it_was_given(certificate: Certificate, clock: FixedClock) -> None:
    moved = Principal(MEERA.user_id, Role.COUNSELOR, "elsewhere")

    here, there = await may(MEERA, clock, certificate), await may(moved, clock, certificate)

    assert (here, there) == (True, False)


async def test_who_can_not_hold_one_has_none(certificate: Certificate, clock: FixedClock) -> None:
    student = Principal(MEERA.user_id, Role.STUDENT, "campus")
    admin = Principal(UserId("admin"), Role.ADMIN, "campus")
    ended = replace(certificate, revoked_at=clock.now())

    assert not await may(student, clock, certificate)
    assert not await may(MEERA, clock, ended)
    assert not await may(MEERA, clock)
    assert await may(admin, clock)
