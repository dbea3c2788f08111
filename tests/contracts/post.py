"""A scene for tests of notifications: all the parts that tell and send, over one store."""

from datetime import datetime, timedelta
from typing import Any, Final

from msgspec.structs import replace

from manmitra.adapters.persistence.accounts import StoredSessions
from manmitra.adapters.persistence.audit import StoredLedger
from manmitra.adapters.persistence.notifications import StoredDeliveries, StoredNotifications
from manmitra.adapters.persistence.recipients import StoredPreferences, StoredRecipients, StoredSubscriptions
from manmitra.adapters.persistence.store import Document, DocumentStore, Insert
from manmitra.adapters.session_gate import SessionCache
from manmitra.domain.accounts.model import Session
from manmitra.domain.notifications.model import (
    Category,
    Channel,
    Delivery,
    Template,
)
from manmitra.domain.notifications.people import People
from manmitra.domain.notifications.ports import StillWanted
from manmitra.domain.notifications.receipts import Receipts
from manmitra.domain.notifications.sending import AlwaysWanted, Sending, Ways
from manmitra.domain.notifications.subscriptions import PushSubscription
from manmitra.domain.notifications.telling import Telling, Told
from manmitra.domain.shared.identity import Role
from tests.fakes import FixedClock, PlainWording, RecordingCourier, an_outbox

OURS: Final = (
    "admin_audit",
    "admin_audit_tops",
    "deliveries",
    "events",
    "notification_preferences",
    "notifications",
    "push_subscriptions",
    "sessions",
    "users",
)
MORNING: Final = datetime.fromisoformat("2026-11-25T04:30:00+00:00")


class Post:
    """The parts that tell and send, over one store; a courier for each channel, whose script a test may write."""

    def __init__(self, store: DocumentStore) -> None:
        self.store = store
        self.clock = FixedClock(MORNING)
        self.notifications = StoredNotifications(store=store, outbox=an_outbox())
        self.deliveries = StoredDeliveries(store=store)
        self.subscriptions = StoredSubscriptions(store=store)
        self.sessions = StoredSessions(store=store, cache=SessionCache())
        self.chosen = StoredPreferences(store=store)
        self.people = People(StoredRecipients(store=store), self.chosen)
        self.couriers = {channel: RecordingCourier() for channel in Channel}
        self.receipts = Receipts(self.deliveries, self.clock)
        self.ledger = StoredLedger(store=store, key=b"k" * 32)

    @property
    def telling(self) -> Telling:
        return Telling(self.notifications, self.deliveries, self.subscriptions, self.people, self.clock)

    def sending(self, still_wanted: StillWanted | None = None) -> Sending:
        ways = Ways(PlainWording(), dict(self.couriers), still_wanted or AlwaysWanted())
        return Sending(self.deliveries, self.notifications, self.subscriptions, self.people, ways, self.clock)

    async def account(self, user_id: str, role: Role = Role.STUDENT, **changes: Any) -> None:
        await self.store.apply(Insert("users", an_account(user_id, role, **changes)))

    async def choose(self, user_id: str, **changes: Any) -> None:
        former = (await self.people.get(user_id)).preferences
        await self.chosen.save(replace(former, **changes))

    async def browser(self, user_id: str, id: str, at: datetime = MORNING) -> None:
        """With a sign-in of its own."""
        session = f"{user_id} at {id}"
        if await self.sessions.get(session) is None:
            await self.sessions.add(a_session(session, user_id))
        made = PushSubscription(
            id=id,
            user_id=user_id,
            session_id=session,
            institution="campus",
            endpoint=f"https://x/{id}",
            p256dh="",
            auth="",
            created_at=at,
        )
        await self.subscriptions.put(made)

    async def leave(self, user_id: str, id: str) -> None:
        """The sign-in of that browser is ended."""
        session = await self.sessions.get(f"{user_id} at {id}")
        assert session is not None
        await self.sessions.end([session], "signed out")

    async def run(self, still_wanted: StillWanted | None = None) -> list[Delivery]:
        """Both lanes, once. What became of each."""
        sending = self.sending(still_wanted)
        due = [*await sending.due(critical=True, limit=50), *await sending.due(critical=False, limit=50)]
        return [done for done in [await sending.send(one) for one in due] if done is not None]

    async def planned(self, key: str = "e1", user_id: str = "asha") -> list[Delivery]:
        return list(await self.deliveries.of_notification(f"{key}:{user_id}"))


def a_session(id: str, user_id: str) -> Session:
    return Session(
        id=id,
        user_id=user_id,
        role=Role.STUDENT,
        institution="campus",
        refresh_digest="",
        started_at=MORNING,
        used_at=MORNING,
        expires_at=MORNING + timedelta(days=1),
    )


def an_account(user_id: str, role: Role, **changes: Any) -> Document:
    return {
        "id": user_id,
        "email": f"{user_id}@campus.example",
        "email_index": user_id,
        "name": "A Name",
        "role": role.value,
        "institution": "campus",
        "password_hash": "",
        "created_at": "2026-11-01T00:00:00.000Z",
        "updated_at": "2026-11-01T00:00:00.000Z",
        **changes,
    }


def told(key: str = "e1", user_id: str = "asha", **changes: Any) -> Told:
    values = {
        "key": key,
        "user_id": user_id,
        "institution": "campus",
        "category": Category.APPOINTMENT,
        "template": Template.APPOINTMENT_BOOKED,
        "params": {"starts_at": "2026-11-26T04:30:00Z"},
    }
    return Told(**{**values, **changes})
