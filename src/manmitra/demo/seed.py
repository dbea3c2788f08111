"""Fills a store with the demo campus: once, and again only for what is missing."""

import secrets
from contextlib import suppress
from typing import Final

import msgspec

from manmitra.adapters.persistence.sealed import SealBroken
from manmitra.adapters.start_content import FEATURED, start_content
from manmitra.container import Container
from manmitra.demo.counselors import demo_counselors
from manmitra.demo.desk import fill_the_desk
from manmitra.demo.forum import seed_forum
from manmitra.demo.roster import put_on_call
from manmitra.demo.statistics import seed_statistics
from manmitra.domain.accounts.model import EmailTaken, User
from manmitra.domain.resources.model import ContentChanged
from manmitra.domain.resources.rules import put_on_the_shelf
from manmitra.domain.shared.errors import NotFound, Unavailable
from manmitra.domain.shared.identity import Role

PASSWORD_BYTES: Final = 15

PEOPLE: Final = (
    (Role.STUDENT, "student@demo.example", "Asha (demo student)"),
    (Role.ADMIN, "admin@demo.example", "Demo admin"),
    (Role.SUPER_ADMIN, "super@demo.example", "Demo super admin"),
)


FIRST: Final = frozenset(email for _, email, _ in PEOPLE) | {"counselor@demo.example"}
"""One account a role; only their passwords are shown."""


class Seeded(msgspec.Struct, frozen=True):
    """What to tell the person at the terminal. Passwords only when they were just made."""

    passwords: list[tuple[str, str, str]]


class Printed(msgspec.Struct, frozen=True):
    """The lines that the demo prints when it is ready."""

    url: str
    store: str
    folder: str

    def page(self, seeded: Seeded) -> str:
        lines = [
            "",
            "ManMitra demo campus",
            f"  open          {self.url}/",
            f"  API           {self.url}/api",
            f"  documentation {self.url}/api/docs",
            f"  store         {self.store}, letters as files in {self.folder}",
            "",
        ]
        if seeded.passwords:
            lines.append("  Accounts (these passwords are shown once):")
            lines += [f"    {role:<12}{email:<28}{password}" for role, email, password in seeded.passwords]
        else:
            lines.append("  The accounts are those of the first start; `manmitra demo --new-passwords` makes new ones.")
        return "\n".join([*lines, "", "  Stop with Ctrl-C.", ""])


async def seed_demo(container: Container, *, new_passwords: bool = False) -> Seeded:
    """Raises Unavailable when the store holds data of other keys."""
    made: list[tuple[str, str, str]] = []
    counselors = demo_counselors(container.settings().institution)
    first = counselors[0]
    people = [(role, email, name, container.ids().new()) for role, email, name in PEOPLE]
    people.insert(1, (Role.COUNSELOR, "counselor@demo.example", first.name, first.id))
    people += [
        (Role.COUNSELOR, f"counselor{n}@demo.example", one.name, one.id) for n, one in enumerate(counselors[1:], 2)
    ]
    for role, email, name, id in people:
        password = await _account(container, role, email, name, id, new_password=new_passwords)
        if password is not None and email in FIRST:
            made.append((role.value, email, password))
    for counselor in counselors:
        try:
            await container.stored_counselors().get(counselor.id)
        except NotFound:
            await container.stored_counselors().add(counselor)
    await fill_the_shelf(container)
    await put_on_call(container)
    await seed_forum(container)
    await fill_the_desk(container)
    await seed_statistics(container)
    return Seeded(made)


async def fill_the_shelf(container: Container) -> None:
    """With what comes with the program, unreviewed and saying so. What is there already stays as it was made."""
    now = container.clock().now()
    for draft in start_content(container.settings().institution, now):
        try:
            await container.resources().get(draft.institution, draft.id)
        except NotFound:
            shown, edition = put_on_the_shelf(draft, "", now, featured=draft.id in FEATURED)
            with suppress(ContentChanged):  # another process was faster
                await container.resources().show(shown, edition)


async def _account(
    container: Container, role: Role, email: str, name: str, id: str, *, new_password: bool
) -> str | None:
    """The password if one was made, None when the account was there."""
    try:
        known = await container.users().by_email(email)
    except SealBroken as error:
        raise Unavailable("the store holds data sealed with other keys than var/demo-keys.json") from error
    if known is not None and not new_password:
        return None
    password = secrets.token_urlsafe(PASSWORD_BYTES)
    hashed = await container.hasher().hash(password)
    now = container.clock().now()
    if known is not None:
        await container.users().save(known.with_password(hashed, now))
        return password
    user = User(
        id=id,
        email=email,
        name=name,
        role=role,
        institution=container.settings().institution,
        password_hash=hashed,
        created_at=now,
        updated_at=now,
    )
    try:
        await container.users().add(user)
    except EmailTaken:
        return None  # another process was faster
    return password
