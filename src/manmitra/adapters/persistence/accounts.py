"""Accounts, sessions, resets and tries, over the document store."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

import msgspec

from manmitra.adapters.persistence.aside import Aside, readable
from manmitra.adapters.persistence.documents import from_document, instant_text, to_document
from manmitra.adapters.persistence.events import Outbox
from manmitra.adapters.persistence.schema import ONE_ACCOUNT_PER_EMAIL
from manmitra.adapters.persistence.sealed import BlindIndex
from manmitra.adapters.persistence.store import (
    Clause,
    Delete,
    Document,
    DocumentStore,
    Duplicate,
    Insert,
    Replace,
    Sort,
    Stale,
    equals,
)
from manmitra.adapters.session_gate import SessionCache
from manmitra.domain.accounts.events import registered
from manmitra.domain.accounts.model import EmailTaken, PasswordReset, ResetSpent, Session, User
from manmitra.domain.accounts.ports import LoginAttempts, PasswordResets, Sessions, Users
from manmitra.domain.shared.errors import Conflict, NotFound
from manmitra.domain.shared.events import Event
from manmitra.domain.shared.identity import STAFF
from manmitra.domain.shared.ports import Ids

MANY: Final = 1000


class StoredUsers(Users):
    def __init__(self, *, store: DocumentStore, blind: BlindIndex, outbox: Outbox, aside: Aside | None = None) -> None:
        self._store = store
        self._blind = blind
        self._outbox = outbox
        self._aside = aside or Aside(store=store)

    async def get(self, user_id: str) -> User:
        found = await self._store.get("users", user_id)
        if found is None:
            raise NotFound("there is no such account")
        return from_document(found, User)

    async def by_email(self, email: str) -> User | None:
        found = await self._store.find("users", [equals("email_index", self._blind.of("email", email))], limit=1)
        return from_document(found[0], User) if found else None

    async def staff_of(self, institution: str) -> Sequence[User]:
        roles = [role.value for role in STAFF]
        where = [equals("institution", institution), Clause("role", "in", roles), equals("active", value=True)]
        found, bad = readable(await self._store.sift("users", where, limit=MANY), lambda one: from_document(one, User))
        self._aside.note("users", len(bad))
        return [one for one in found if not one.invited]

    async def add(self, user: User) -> None:
        try:
            await self._store.apply(Insert("users", self.document(user)), *self._outbox.writes(registered(user)))
        except Duplicate as error:
            if error.index != ONE_ACCOUNT_PER_EMAIL.name:
                raise
            raise EmailTaken("There is an account with this e-mail address already. Please sign in.") from error

    async def save(self, user: User, events: Sequence[Event] = ()) -> User:
        try:
            await self._store.apply(Replace("users", self.document(user)), *self._outbox.writes(events))
        except Stale as error:
            raise Conflict("The account was changed somewhere else meanwhile. Please try again.") from error
        return msgspec.structs.replace(user, version=user.version + 1)

    def document(self, user: User) -> Document:
        return {**to_document(user), "email_index": self._blind.of("email", user.email)}


class StoredSessions(Sessions):
    """`cache` belongs to the gate: an ended session is forgotten there before the caller goes on."""

    def __init__(self, *, store: DocumentStore, cache: SessionCache) -> None:
        self._store = store
        self._cache = cache

    async def get(self, session_id: str) -> Session | None:
        found = await self._store.get("sessions", session_id)
        return None if found is None else from_document(found, Session)

    async def live_of(self, user_id: str) -> Sequence[Session]:
        where = [equals("user_id", user_id), equals("live", value=True)]
        return [from_document(one, Session) for one in await self._store.find("sessions", where, limit=MANY)]

    async def add(self, session: Session) -> None:
        await self._store.apply(Insert("sessions", to_document(session)))

    async def save(self, session: Session) -> Session:
        try:
            await self._store.apply(Replace("sessions", to_document(session)))
        except Stale as error:
            raise Conflict("The sign-in was renewed somewhere else meanwhile.") from error
        return msgspec.structs.replace(session, version=session.version + 1)

    async def end(self, sessions: Sequence[Session], because: str) -> None:
        for session in sessions:
            current: Session | None = session
            while current is not None and current.live:
                try:
                    await self._store.apply(Replace("sessions", to_document(current.ended(because))))
                except Stale:
                    current = await self.get(session.id)
                else:
                    break
            self._cache.forget(session.id)

    def forget(self, sessions: Sequence[Session]) -> None:
        """That they were good: they were just ended in a larger write."""
        for session in sessions:
            self._cache.forget(session.id)


class StoredPasswordResets(PasswordResets):
    def __init__(self, *, store: DocumentStore, users: StoredUsers) -> None:
        self._store = store
        self._users = users

    async def get(self, digest: str) -> PasswordReset | None:
        found = await self._store.get("password_resets", digest)
        return None if found is None else from_document(found, PasswordReset)

    async def add(self, reset: PasswordReset) -> None:
        await self._store.apply(Insert("password_resets", to_document(reset)))

    async def use(self, reset: PasswordReset, user: User) -> None:
        try:
            await self._store.apply(
                Replace("password_resets", to_document(reset)), Replace("users", self._users.document(user))
            )
        except Stale as error:
            raise ResetSpent("This link was just used. Please ask for a new one.") from error


class StoredLoginAttempts(LoginAttempts):
    """Keys hold addresses, so only their blind index is stored."""

    def __init__(self, *, store: DocumentStore, blind: BlindIndex, ids: Ids) -> None:
        self._store = store
        self._blind = blind
        self._ids = ids

    async def begin(self, keys: Sequence[str], now: datetime) -> str:
        receipt = self._ids.new()
        await self._store.apply(
            *(
                Insert("login_attempts", {"id": f"{receipt}:{n}", "key": self._key(key), "at": instant_text(now)})
                for n, key in enumerate(keys)
            )
        )
        return receipt

    async def since(self, key: str, start: datetime) -> Sequence[datetime]:
        where = [equals("key", self._key(key)), Clause("at", ">", instant_text(start))]
        found = await self._store.find("login_attempts", where, sort=Sort("at", descending=True), limit=500)
        return [msgspec.convert(one["at"], datetime) for one in reversed(found)]

    async def forgive(self, receipt: str, keys: Sequence[str]) -> None:
        await self._store.apply(*(Delete("login_attempts", f"{receipt}:{n}") for n in range(len(keys))))

    def _key(self, key: str) -> str:
        return self._blind.of("attempt", key)
