"""Browsers that want push messages."""

from datetime import datetime
from typing import Annotated, Self

from litestar import Controller, delete, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody
from msgspec import Meta

from manmitra.domain.notifications.choosing import PushNotSetUp, PushUseCases
from manmitra.domain.notifications.ports import ChangedMeanwhile, SubscriptionUnknown
from manmitra.domain.notifications.subscriptions import InvalidSubscription, PushSubscription
from manmitra.domain.shared.identity import Role
from manmitra.entrypoints.http.account_views import Done
from manmitra.entrypoints.http.answers import Answer, Body, View
from manmitra.entrypoints.http.identity import Asked, needs, who
from manmitra.entrypoints.http.problems import refuses

KNOWN = (Role.STUDENT, Role.COUNSELOR, Role.ADMIN, Role.SUPER_ADMIN)
Id = Annotated[str, Meta(min_length=1, max_length=64)]
Key = Annotated[str, Meta(max_length=200)]


class KeysBody(Body, frozen=True, kw_only=True):
    p256dh: Key
    auth: Key


class SubscriptionBody(Body, frozen=True, kw_only=True):
    """What a browser's `PushSubscription.toJSON()` gives."""

    endpoint: Annotated[str, Meta(min_length=1, max_length=1000)]
    keys: KeysBody
    expiration_time: int | float | None = None


class SubscriptionView(View, frozen=True, kw_only=True):
    id: str
    created_at: datetime

    @classmethod
    def of(cls, one: PushSubscription) -> Self:
        return cls(id=one.id, created_at=one.created_at)


class PushKeyView(View, frozen=True, kw_only=True):
    """VAPID public key (RFC 8292), base64url: `applicationServerKey` of `pushManager.subscribe`."""

    public_key: str


class PushController(Controller):
    path = "/api/push"
    tags = ("notifications",)

    @get("/key", guards=[needs()], responses=refuses(PushNotSetUp), sync_to_thread=False)
    def push_key(self, push: NamedDependency[PushUseCases]) -> Answer[PushKeyView]:
        """What a browser needs to subscribe."""
        return Answer(PushKeyView(public_key=push.key()))

    @get("/subscriptions", guards=[needs(*KNOWN)])
    async def list_subscriptions(
        self, request: Asked, push: NamedDependency[PushUseCases]
    ) -> Answer[list[SubscriptionView]]:
        """One's own browsers, oldest first."""
        return Answer([SubscriptionView.of(one) for one in await push.of(who(request))])

    @post("/subscriptions", guards=[needs(*KNOWN)], responses=refuses(InvalidSubscription, ChangedMeanwhile))
    async def add_subscription(
        self, request: Asked, data: JSONBody[SubscriptionBody], push: NamedDependency[PushUseCases]
    ) -> Answer[SubscriptionView]:
        """Send push messages to this browser. Twice is fine; beyond ten browsers the oldest goes."""
        keys = {"p256dh": data.keys.p256dh, "auth": data.keys.auth}
        return Answer(SubscriptionView.of(await push.add(who(request), data.endpoint, keys)))

    @delete(
        "/subscriptions/{subscription_id:str}",
        status_code=200,
        guards=[needs(*KNOWN)],
        responses=refuses(SubscriptionUnknown),
    )
    async def remove_subscription(
        self, request: Asked, subscription_id: FromPath[Id], push: NamedDependency[PushUseCases]
    ) -> Answer[Done]:
        """No more push messages to that browser."""
        await push.remove(who(request), subscription_id)
        return Answer(Done(message="That browser gets no more push messages."))
