"""What admins see and change, over the document store: each change with its lines, its letters and its endings."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Final

from manmitra.adapters.persistence.accounts import StoredSessions, StoredUsers
from manmitra.adapters.persistence.aside import Aside
from manmitra.adapters.persistence.audit import StoredLedger
from manmitra.adapters.persistence.counselors import StoredCounselors
from manmitra.adapters.persistence.documents import from_document, to_document
from manmitra.adapters.persistence.notifications import delivery_document, notification_document
from manmitra.adapters.persistence.pages import page_of, readable_page_of
from manmitra.adapters.persistence.schema import ONE_ACCOUNT_PER_EMAIL
from manmitra.adapters.persistence.sealed import BlindIndex
from manmitra.adapters.persistence.store import (
    FIND_LIMIT,
    Clause,
    Delete,
    Document,
    DocumentStore,
    Duplicate,
    Insert,
    Replace,
    Sort,
    Stale,
    Write,
    equals,
)
from manmitra.domain.accounts.model import EmailTaken, Session, User
from manmitra.domain.admin.model import AccountUnknown, Change, ChangedMeanwhile, Import, Institution
from manmitra.domain.admin.ports import Imports, Institutions, Register
from manmitra.domain.audit.model import Top
from manmitra.domain.shared.entity import Entity
from manmitra.domain.shared.identity import Role
from manmitra.domain.shared.paging import Page, PageRequest

USERS: Final = "users"
COUNSELORS: Final = "counselors"
SESSIONS: Final = "sessions"
INSTITUTIONS: Final = "institutions"
IMPORTS: Final = "imports"
NEWEST: Final = Sort("id", descending=True)
TRIES: Final = 8


class StoredRegister(Register):
    def __init__(
        self,
        *,
        store: DocumentStore,
        users: StoredUsers,
        sessions: StoredSessions,
        counselors: StoredCounselors,
        ledger: StoredLedger,
        blind: BlindIndex,
        aside: Aside,
    ) -> None:
        self._store = store
        self._users = users
        self._sessions = sessions
        self._counselors = counselors
        self._ledger = ledger
        self._blind = blind
        self._aside = aside

    async def page(
        self, institution: str, request: PageRequest, *, role: Role | None = None, active: bool | None = None
    ) -> Page[User]:
        where = [equals("institution", institution)]
        where += [] if role is None else [equals("role", role.value)]
        where += [] if active is None else [equals("active", active)]
        return await readable_page_of(self._store, USERS, where, NEWEST, request, _user, self._aside)

    async def get(self, user_id: str) -> User:
        found = await self._store.get(USERS, user_id)
        if found is None:
            raise AccountUnknown("there is no such account")
        return _user(found)

    async def by_email(self, email: str) -> User | None:
        return await self._users.by_email(email)

    async def known(self, emails: Sequence[str]) -> Mapping[str, User]:
        index = {self._blind.of("email", email): email for email in emails}
        keys, found = list(index), dict[str, User]()
        for start in range(0, len(keys), FIND_LIMIT):
            where = [Clause("email_index", "in", keys[start : start + FIND_LIMIT])]
            for document in await self._store.find(USERS, where, limit=FIND_LIMIT):
                found[index[document["email_index"]]] = _user(document)
        return found

    async def admins_of(self, institution: str) -> Sequence[User]:
        return [one for one in await self._users.staff_of(institution) if one.role is Role.ADMIN]

    async def seen(self, user_id: str) -> datetime | None:
        found = await self._store.find(SESSIONS, [equals("user_id", user_id)], limit=FIND_LIMIT)
        return max((datetime.fromisoformat(one["used_at"]) for one in found), default=None)

    async def in_department(self, institution: str, code: str) -> int:
        return await self._store.count(USERS, [equals("institution", institution), equals("department", code)])

    async def write(self, change: Change, *, top: Top | None = None) -> None:
        for _ in range(TRIES):
            ending = [one for user_id in change.out for one in await self._sessions.live_of(user_id)]
            try:
                await self._ledger.apply(change.acts, *self._writes(change, ending), top=top)
            except Duplicate as error:
                if error.index == ONE_ACCOUNT_PER_EMAIL.name:
                    raise EmailTaken("There is an account with this e-mail address already.") from error
                raise ChangedMeanwhile("somebody was faster; please look again") from error
            except Stale as error:
                if error.id in {one.id for one in ending}:
                    continue  # one of the sessions was renewed or ended meanwhile
                raise ChangedMeanwhile("somebody changed this meanwhile; please look again") from error
            await self._forget(change, ending)
            return
        raise ChangedMeanwhile("this account is signing in again and again just now; please try again")

    async def _forget(self, change: Change, ended: Sequence[Session]) -> None:
        """What this process keeps in mind, and sessions that were opened while the change was written."""
        self._sessions.forget(ended)
        for user_id in change.out:
            await self._sessions.end(await self._sessions.live_of(user_id), change.because)
        for one in (*change.counselors, *change.gone):
            self._counselors.forget(one.id)

    def _writes(self, change: Change, ending: Sequence[Session]) -> Iterator[Write]:
        for user in change.users:
            yield _put(USERS, user, self._users.document(user))
        for counselor in change.counselors:
            yield _put(COUNSELORS, counselor)
        for one in change.invitations:
            yield Insert("password_resets", to_document(one.reset))
            yield Insert("notifications", notification_document(one.notification))
            yield Insert("deliveries", delivery_document(one.delivery))
        for institution in change.institutions:
            yield _put(INSTITUTIONS, institution)
        for job in change.imports:
            yield _put(IMPORTS, job)
        for gone in change.gone:
            yield Delete(USERS, gone.id, gone.version)
            yield Delete(COUNSELORS, gone.id)
        for session in ending:
            yield Replace(SESSIONS, to_document(session.ended(change.because)))


class StoredInstitutions(Institutions):
    def __init__(self, *, store: DocumentStore) -> None:
        self._store = store

    async def find(self, institution: str) -> Institution | None:
        found = await self._store.get(INSTITUTIONS, institution)
        return None if found is None else from_document(found, Institution)

    async def page(self, request: PageRequest) -> Page[Institution]:
        return await page_of(
            self._store, INSTITUTIONS, [], Sort(), request, lambda one: from_document(one, Institution)
        )


class StoredImports(Imports):
    def __init__(self, *, store: DocumentStore) -> None:
        self._store = store

    async def find(self, import_id: str) -> Import | None:
        found = await self._store.get(IMPORTS, import_id)
        return None if found is None else from_document(found, Import)

    async def page(self, institution: str, request: PageRequest) -> Page[Import]:
        latest, where = Sort("begun_at", descending=True), [equals("institution", institution)]
        return await page_of(self._store, IMPORTS, where, latest, request, lambda one: from_document(one, Import))


def _put(collection: str, entity: Entity, document: Document | None = None) -> Write:
    document = to_document(entity) if document is None else document
    return Replace(collection, document) if entity.version else Insert(collection, document)


def _user(document: Document) -> User:
    return from_document(document, User)
