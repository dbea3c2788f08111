"""A campus full of students who are signed in, made by the service's own parts: over HTTP each would take 20 ms."""

import asyncio
import base64
import random
import secrets
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime, timedelta
from typing import Any, TypeVar

import msgspec

from manmitra.adapters.persistence.migrations import migrate
from manmitra.container import Container, build_container
from manmitra.domain.accounts.model import User
from manmitra.domain.counselors.model import Availability, Counselor, Hours, SessionType, Slot, Window
from manmitra.domain.counselors.rules import Wanted, slots_of_day
from manmitra.domain.shared.identity import Principal, Role, UserId
from manmitra.domain.shared.time import local_day
from manmitra.settings import Settings

T = TypeVar("T")

PASSWORD = "seven quiet rivers run"
HELD = 3
"""Open appointments that a student may have."""
ROUND_DAYS = 18
"""Each of a student's holds falls into days of its own, so that they never overlap."""
SLOTS_IN_ROUND = 8 * 15
"""Eight a day, and no 18 days have fewer than 15 working days."""

OFFICE = Availability(
    weekly=tuple(Hours(day, window) for day in range(6) for window in (Window(540, 780), Window(840, 1080)))
)


class Student(msgspec.Struct, frozen=True):
    principal: Principal
    email: str
    token: str


def production(**changes: Any) -> Settings:
    """Settings as in production, with fresh keys."""

    def key() -> str:
        return base64.b64encode(secrets.token_bytes(32)).decode()

    return Settings(jwt_key=key(), index_key=key(), data_keys=f"k1:{key()}", **changes)


def environment(settings: Settings) -> dict[str, str]:
    """The variables that say the same."""
    default = Settings()
    values = {name: getattr(settings, name) for name in settings.__struct_fields__}
    return {f"MANMITRA_{name.upper()}": str(value) for name, value in values.items() if value != getattr(default, name)}


class Campus:
    """Works beside the service, on the same store."""

    def __init__(self, settings: Settings, runner: asyncio.Runner) -> None:
        self._container: Container = build_container(settings)
        self._runner = runner
        self._random = random.Random(7)
        self._made = 0

    def open(self) -> None:
        self._runner.run(self._container.store().open())
        self._runner.run(migrate(self._container.store()))
        self.hash: str = self._runner.run(self._container.hasher().hash(PASSWORD))

    def close(self) -> None:
        self._runner.run(self._container.store().close())

    def students(self, number: int, *, with_account: bool = True) -> list[Student]:
        """Signed in. Without an account there is only the session: all that most requests look at."""
        return self._runner.run(self._many(number, lambda: self._student(with_account=with_account)))

    def appointments(self, students: Sequence[Student]) -> None:
        """Three open ones for each of them."""
        for wave in range(HELD):
            slots = self.slots(len(students), wave)
            pairs = iter(zip(students, slots, strict=True))
            self._runner.run(self._many(len(students), lambda pairs=pairs: self._hold(*next(pairs))))  # type: ignore[misc]

    def slots(self, number: int, wave: int = 0) -> list[Slot]:
        """Of counsellors made for the purpose, within the days of that wave, in no order."""
        now = self._container.clock().now()
        first = local_day(now) + timedelta(days=1 + wave * ROUND_DAYS)
        days = [first + timedelta(days=offset) for offset in range(ROUND_DAYS)]
        counselors = self._runner.run(self._many(-(-number // SLOTS_IN_ROUND), self._counselor))
        found = [slot for one in counselors for day in days for slot in slots_of_day(one.id, OFFICE, day)]
        self._random.shuffle(found)
        return found[:number]

    async def _student(self, *, with_account: bool) -> Student:
        parts = self._container
        now = parts.clock().now()
        self._made += 1
        user = self._user(f"student{self._made}@campus.example", now)
        if with_account:
            await parts.users().add(user)
        opened = await parts.doorkeeper().open(user, "bench", now)
        session_id = opened.refresh_token.partition(".")[0]
        return Student(
            Principal(UserId(user.id), Role.STUDENT, user.institution, session_id), user.email, opened.access_token
        )

    def _user(self, email: str, now: datetime) -> User:
        return User(
            id=self._container.ids().new(),
            email=email,
            name="Asha",
            role=Role.STUDENT,
            institution=self._container.settings().institution,
            password_hash=self.hash,
            created_at=now,
            updated_at=now,
        )

    async def _counselor(self) -> Counselor:
        made = Counselor(
            id=self._container.ids().new(),
            institution=self._container.settings().institution,
            name="Dr Meera Rao",
            title="Counselling psychologist",
            bio="Listens first. Works with students on sleep, exams and everything that does not fit on a timetable.",
            specializations=("anxiety", "sleep", "exams"),
            languages=("en", "hi"),
            session_types=(SessionType.VIDEO, SessionType.CHAT),
            availability=OFFICE,
        )
        await self._container.stored_counselors().add(made)
        return made

    async def _hold(self, student: Student, slot: Slot) -> None:
        await self._container.booking().hold(student.principal, Wanted(slot.counselor_id, slot.starts_at))

    async def _many(self, number: int, make: Callable[[], Awaitable[T]]) -> list[T]:
        """In groups: one after the other would wait for the disk each time."""
        made: list[T] = []
        while len(made) < number:
            made += await asyncio.gather(*(make() for _ in range(min(200, number - len(made)))))
        return made
