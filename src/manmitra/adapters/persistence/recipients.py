"""Who can be told, how they want it, and in which browsers."""

from collections.abc import Sequence
from contextlib import suppress
from typing import Final

from msgspec.structs import replace

from manmitra.adapters.persistence.documents import from_document, to_document
from manmitra.adapters.persistence.pages import page_of
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
from manmitra.domain.accounts.model import User
from manmitra.domain.notifications.ports import (
    ChangedMeanwhile,
    ChosenPreferences,
    PushSubscriptions,
    Recipient,
    Recipients,
)
from manmitra.domain.notifications.preferences import Preferences
from manmitra.domain.notifications.subscriptions import PushSubscription
from manmitra.domain.shared.identity import Role
from manmitra.domain.shared.paging import Page, PageRequest

USERS: Final = "users"
PREFERENCES: Final = "notification_preferences"
SUBSCRIPTIONS: Final = "push_subscriptions"
SESSIONS: Final = "sessions"
MANY: Final = 100
TRIES: Final = 5


class StoredRecipients(Recipients):
    def __init__(self, *, store: DocumentStore) -> None:
        self._store = store

    async def get(self, user_id: str) -> Recipient | None:
        found = await self._store.get(USERS, user_id)
        if found is None or not found.get("active", True):
            return None
        user = from_document(found, User)
        return Recipient(
            user_id=user.id,
            role=user.role,
            institution=user.institution,
            email=user.email,
            language=user.language,
            time_zone=user.time_zone,
        )

    async def with_roles(self, institution: str, roles: Sequence[Role], page: PageRequest) -> Page[str]:
        where = [equals("institution", institution), Clause("role", "in", [role.value for role in roles])]
        found = await page_of(self._store, USERS, where, Sort("id"), page, _id_and_active)
        return Page([id for id, active in found.items if active], found.next_cursor)


class StoredPreferences(ChosenPreferences):
    def __init__(self, *, store: DocumentStore) -> None:
        self._store = store

    async def get(self, user_id: str) -> Preferences | None:
        found = await self._store.get(PREFERENCES, user_id)
        return None if found is None else from_document(found, Preferences)

    async def save(self, preferences: Preferences) -> Preferences:
        document = to_document(preferences)
        write = Replace(PREFERENCES, document) if preferences.version else Insert(PREFERENCES, document)
        try:
            await self._store.apply(write)
        except (Duplicate, Stale) as error:
            raise ChangedMeanwhile("your preferences were just changed somewhere else; please try again") from error
        return replace(preferences, version=preferences.version + 1)


class StoredSubscriptions(PushSubscriptions):
    """One whose sign-in was ended is deleted when it is met. So is one whose sign-in is not there any more: that ran
    out so long ago that nothing tells how it ended.
    """

    def __init__(self, *, store: DocumentStore) -> None:
        self._store = store

    async def get(self, subscription_id: str) -> PushSubscription | None:
        found = await self._store.get(SUBSCRIPTIONS, subscription_id)
        good = await self._good([] if found is None else [found])
        return good[0] if good else None

    async def of_user(self, user_id: str) -> Sequence[PushSubscription]:
        where = [equals("user_id", user_id)]
        found = await self._store.find(SUBSCRIPTIONS, where, sort=Sort("created_at"), limit=MANY)
        return await self._good(found)

    async def put(self, subscription: PushSubscription) -> None:
        for _ in range(TRIES):
            there = await self._store.get(SUBSCRIPTIONS, subscription.id)
            document = to_document(subscription)
            try:
                if there is None:
                    await self._store.apply(Insert(SUBSCRIPTIONS, document))
                else:
                    await self._store.apply(Replace(SUBSCRIPTIONS, {**document, "version": there["version"]}))
            except (Duplicate, Stale):
                continue
            return
        raise ChangedMeanwhile("this browser is being changed; please try again")

    async def remove(self, subscription_id: str) -> None:
        await self._store.apply(Delete(SUBSCRIPTIONS, subscription_id))

    async def _good(self, found: Sequence[Document]) -> list[PushSubscription]:
        sessions = sorted({one["session_id"] for one in found if one.get("session_id")})
        live = set[str]()
        if sessions:
            where = [Clause("id", "in", sessions), equals("live", value=True)]
            live = {one["id"] for one in await self._store.find(SESSIONS, where, limit=MANY)}
        for one in found:
            if one.get("session_id") not in live:
                with suppress(Stale):  # somebody has just signed in to that browser
                    await self._store.apply(Delete(SUBSCRIPTIONS, one["id"], one["version"]))
        return [from_document(one, PushSubscription) for one in found if one.get("session_id") in live]


def _id_and_active(document: Document) -> tuple[str, bool]:
    return document["id"], document.get("active", True)
