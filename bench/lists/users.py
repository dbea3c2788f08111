"""The accounts of an institution, as its admins page through them, and the trail of what they did."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any, ClassVar, Final, cast

from bench.lists.filled import NOW, Filled, Lister
from manmitra.adapters.persistence.accounts import StoredUsers
from manmitra.adapters.persistence.admin import StoredRegister
from manmitra.adapters.persistence.aside import Aside
from manmitra.adapters.persistence.store import Insert
from manmitra.domain.accounts.model import User
from manmitra.domain.shared.identity import Role
from manmitra.domain.shared.paging import Page, PageRequest

OURS: Final = "campus"
STAFF: Final = {7: Role.COUNSELOR, 8: Role.ADMIN}


class Users(Filled):
    """Half of them of another institution; one in ten is suspended, two in a hundred are staff."""

    collections: ClassVar[tuple[str, ...]] = ("sessions", "users")
    what: ClassVar[str] = "users"
    long: ClassVar[int] = 50_000

    async def fill(self) -> None:
        users = StoredUsers(store=self.store, blind=self.blind, outbox=cast("Any", None))
        for start in range(0, self.size, 500):
            numbers = range(start, min(start + 500, self.size))
            await self.store.apply(*(Insert("users", users.document(self._user(number))) for number in numbers))

    def lists(self) -> Mapping[str, Lister]:
        never = cast("Any", None)  # nothing is written, and nobody is looked up
        register = StoredRegister(
            store=self.store,
            users=never,
            sessions=never,
            counselors=never,
            ledger=never,
            blind=self.blind,
            aside=Aside(store=self.store),
        )

        async def everybody(page: PageRequest) -> Page[Any]:
            return await register.page(OURS, page)

        async def students(page: PageRequest) -> Page[Any]:
            return await register.page(OURS, page, role=Role.STUDENT)

        async def active_students(page: PageRequest) -> Page[Any]:
            return await register.page(OURS, page, role=Role.STUDENT, active=True)

        return {"users": everybody, "users of a role": students, "users of a role who are active": active_students}

    def _user(self, number: int) -> User:
        at = NOW + timedelta(seconds=number)
        return User(
            id=self.ids.new(),
            email=f"somebody{number}@example.edu",
            name="Somebody",
            role=STAFF.get(number % 100, Role.STUDENT),
            institution=OURS if number % 2 else "another",
            password_hash="",
            created_at=at,
            updated_at=at,
            active=number % 10 != 3,
        )
