"""Those who may be counted, a pad for what is counted of them, and what counsellors say of appointments."""

from collections.abc import Collection, Mapping, Sequence
from datetime import UTC, datetime

from manmitra.domain.accounts.model import PrivacyConsents, User
from manmitra.domain.accounts.ports import Users
from manmitra.domain.analytics.model import Book, Counted, Fact, Kind
from manmitra.domain.analytics.ports import Facts, Outcomes
from manmitra.domain.analytics.recording import Recording
from manmitra.domain.shared.errors import NotFound
from manmitra.domain.shared.events import Event
from manmitra.domain.shared.identity import Role

LONG_AGO = datetime(2026, 1, 1, tzinfo=UTC)


class Register(Users):
    """One student, whose consent can be changed, also right after it was read."""

    def __init__(self, *, agreed: bool = True, updated_at: datetime = LONG_AGO) -> None:
        self.agreed = agreed
        self.updated_at = updated_at
        self.withdraws_after_the_first_look = False

    async def get(self, user_id: str) -> User:
        if user_id != "asha":
            raise NotFound("there is no such account")
        found = User(
            id="asha",
            email="",
            name="",
            role=Role.STUDENT,
            institution="campus",
            password_hash="",
            created_at=self.updated_at,
            updated_at=self.updated_at,
            consents=PrivacyConsents(analytics_participation=self.agreed),
        )
        if self.withdraws_after_the_first_look:
            self.agreed = False
        return found

    async def by_email(self, email: str) -> User | None:
        raise AssertionError

    async def staff_of(self, institution: str) -> list[User]:
        raise AssertionError

    async def add(self, user: User) -> None:
        raise AssertionError

    async def save(self, user: User, events: Sequence[Event] = ()) -> User:
        raise AssertionError


class Pad(Facts):
    def __init__(self) -> None:
        self.kept: list[Fact] = []

    async def keep(self, institution: str, month: str, facts: Sequence[Fact]) -> bool:
        there = {(fact.cube, fact.thing) for fact in self.kept}
        self.kept += [fact for fact in facts if (fact.cube, fact.thing) not in there]
        return True

    async def take_back(self, institution: str, month: str, facts: Sequence[Fact]) -> None:
        gone = {(fact.cube, fact.thing) for fact in facts}
        self.kept = [fact for fact in self.kept if (fact.cube, fact.thing) not in gone]

    async def forget(self, institution: str, person_id: str) -> int:
        there = len(self.kept)
        self.kept = [fact for fact in self.kept if fact.person_id != person_id]
        return there - len(self.kept)

    async def due(self, now: datetime, limit: int) -> Sequence[Book]:
        raise AssertionError

    async def counted(self, book: Book, cells: Collection[str], bounded: int) -> Mapping[str, Counted]:
        raise AssertionError

    async def clear(self, book: Book) -> int:
        raise AssertionError

    async def close(self, book: Book) -> None:
        raise AssertionError


class Diary(Outcomes):
    """Says one thing after the other, and then always the last."""

    def __init__(self, *said: Kind | None) -> None:
        self.said = list(said)

    async def of(self, appointment_id: str) -> Kind | None:
        return self.said.pop(0) if len(self.said) > 1 else self.said[0]


def recording(pad: Facts, register: Users, *said: Kind | None) -> Recording:
    return Recording(pad, register, Diary(*said or (None,)))
