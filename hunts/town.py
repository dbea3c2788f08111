"""The people of a hunt: staff and a counsellor with hours, put into the store as the service's own parts would."""

import asyncio
from dataclasses import dataclass
from typing import Any, Final

import httpx

from hunts.service import Installation
from manmitra.container import Container
from manmitra.domain.accounts.model import User
from manmitra.domain.counselors.model import Availability, Counselor, Hours, SessionType, Window
from manmitra.domain.shared.identity import Role

PASSWORD: Final = "seven quiet rivers run north"
TOGETHER: Final = 50
ROUND_THE_CLOCK: Final = tuple(Hours(weekday, Window(0, 24 * 60)) for weekday in range(7))


@dataclass(frozen=True)
class Student:
    """Signed up over HTTP, from an address of their own."""

    email: str
    id: str
    token: str
    address: str

    @property
    def headers(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.token}", "X-Forwarded-For": self.address}


async def a_member(container: Container, role: Role, email: str) -> User:
    """Somebody with an account, student or staff."""
    user = _user(container, role, email, await container.hasher().hash(PASSWORD))
    await container.users().add(user)
    if role is Role.COUNSELOR:
        await container.stored_counselors().add(_profile(user))
    return user


async def a_crowd(container: Container, count: int) -> list[str]:
    """Tokens of so many students, who have one password: to hash one for each would take minutes."""
    password_hash = await container.hasher().hash(PASSWORD)

    async def one(number: int) -> str:
        user = _user(container, Role.STUDENT, f"one-of-many-{number}@hunt.example", password_hash)
        await container.users().add(user)
        return await a_token(container, user)

    found = list[str]()
    for start in range(0, count, TOGETHER):
        found += await asyncio.gather(*(one(number) for number in range(start, min(start + TOGETHER, count))))
    return found


def _user(container: Container, role: Role, email: str, password_hash: str) -> User:
    now = container.clock().now()
    return User(
        id=container.ids().new(),
        email=email,
        name=f"A {role.value}",
        role=role,
        institution=container.settings().institution,
        password_hash=password_hash,
        created_at=now,
        updated_at=now,
    )


async def a_token(container: Container, user: User) -> str:
    """Of a session of its own."""
    opened = await container.doorkeeper().open(user, "hunt", container.clock().now())
    return str(opened.access_token)


async def staff(installation: Installation, role: Role, email: str) -> tuple[User, str]:
    async with installation.opened() as container:
        user = await a_member(container, role, email)
        return user, await a_token(container, user)


async def a_student(client: httpx.AsyncClient, number: int) -> Student:
    """Raises httpx.HTTPStatusError when the sign-up is refused."""
    address = address_of(number)
    body = {"email": f"student{number}@hunt.example", "password": PASSWORD, "name": "Asha"}
    answer = await client.post("/api/auth/register", json=body, headers={"X-Forwarded-For": address})
    answer.raise_for_status()
    made: dict[str, Any] = answer.json()["data"]
    return Student(body["email"], made["user"]["id"], made["token"], address)


async def students(client: httpx.AsyncClient, count: int) -> list[Student]:
    return list(await asyncio.gather(*(a_student(client, number) for number in range(count))))


def address_of(number: int) -> str:
    return f"10.{number >> 16 & 255}.{number >> 8 & 255}.{number & 255}"


def _profile(user: User) -> Counselor:
    return Counselor(
        id=user.id,
        institution=user.institution,
        name=user.name,
        title="Counsellor",
        bio="Listens.",
        specializations=("Anxiety",),
        languages=("English",),
        session_types=tuple(SessionType),
        availability=Availability(weekly=ROUND_THE_CLOCK),
    )
