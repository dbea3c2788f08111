"""Web Push (RFC 8030): encrypted for one browser (RFC 8291), so that the push service reads nothing."""

import asyncio
import base64
import binascii
import hashlib
from typing import Final

import msgspec
import structlog

from manmitra.adapters.couriers.addresses import text_of
from manmitra.adapters.couriers.exchange import Answer, Exchange
from manmitra.adapters.couriers.outside import Outside, Way
from manmitra.adapters.couriers.vapid import Vapid
from manmitra.domain.notifications.couriers import Courier, RefusedForGood, TryLater
from manmitra.domain.notifications.model import Outgoing, Receipt
from manmitra.domain.notifications.ports import PushSubscriptions
from manmitra.domain.notifications.subscriptions import PushSubscription
from manmitra.domain.shared.errors import Unavailable
from manmitra.domain.shared.ports import Clock

SECONDS: Final = 10.0
ADDRESSES: Final = 3
KEPT_SECONDS: Final = 4 * 60 * 60
"""How long the push service keeps it for a phone that is off: what is older tells nobody anything."""
BLOCK: Final = 512
"""Every payload is filled up to a multiple of this, so that its length does not tell which text it is."""
LONGEST: Final = 3993
"""RFC 8291, section 4: a record of 4096 bytes with its header, delimiter and tag."""

log = structlog.get_logger(__name__)


class WebPushCourier(Courier):
    def __init__(
        self,
        subscriptions: PushSubscriptions,
        vapid: Vapid,
        clock: Clock,
        *,
        outside: Outside | None = None,
        exchange: Exchange | None = None,
        seconds: float = SECONDS,
    ) -> None:
        self._subscriptions = subscriptions
        self._vapid = vapid
        self._clock = clock
        self._outside = outside or Outside()
        self._exchange = exchange or Exchange()
        self._seconds = seconds

    async def send(self, message: Outgoing) -> Receipt:
        end = asyncio.get_running_loop().time() + self._seconds
        subscription = await self._subscription(message.to)
        body = encrypted(payload_of(message), subscription)
        way = await self._outside.way_to(subscription.endpoint)
        headers = {
            "Host": way.authority,
            "Authorization": self._vapid.authorization(way.origin),
            "Content-Encoding": "aes128gcm",
            "Content-Type": "application/octet-stream",
            "TTL": str(KEPT_SECONDS),
            "Urgency": "high" if message.urgent else "normal",
            "Topic": topic_of(message.reference),
        }
        return self._receipt(await self._post(way, headers, body, end))

    async def _subscription(self, subscription_id: str) -> PushSubscription:
        try:
            found = await self._subscriptions.get(subscription_id)
        except Unavailable:
            raise TryLater("store_away") from None
        if found is None:
            raise RefusedForGood("404")
        return found

    async def _post(self, way: Way, headers: dict[str, str], body: bytes, end: float) -> Answer:
        """To the first of its addresses that lets us in, if that happens before `end`."""
        refusal = TryLater("time_over")
        for address in way.addresses[:ADDRESSES]:
            left = end - asyncio.get_running_loop().time()
            if left <= 0:
                break
            try:
                return await self._exchange.post(
                    way.url(address), headers=headers, content=body, seconds=left, name=way.name
                )
            except TryLater as error:
                refusal = error
        raise refusal

    def _receipt(self, answer: Answer) -> Receipt:
        status = answer.status
        if status in {200, 201, 202}:
            return Receipt(ref=answer.location[:500], code=str(status))
        if status == 429 or status >= 500:
            raise TryLater(str(status), answer.wait(self._clock.now()))
        if status in {400, 401, 403}:
            log.error("push_service_refuses_us", status=status)
        raise RefusedForGood(str(status))


def payload_of(message: Outgoing) -> bytes:
    """The JSON that the client's service worker reads; spaces at the end mean nothing to it. Raises RefusedForGood."""
    fields = {"message": message.text, "title": message.subject, "url": message.url}
    payload = msgspec.json.encode({name: text_of(value) for name, value in fields.items() if value})
    if len(payload) > LONGEST:
        raise RefusedForGood("413")
    return payload.ljust(min(-(-len(payload) // BLOCK) * BLOCK, LONGEST))


def encrypted(payload: bytes, subscription: PushSubscription) -> bytes:
    """With a key pair that is used this once. Raises RefusedForGood for keys that are none."""
    import http_ece
    from cryptography.hazmat.primitives.asymmetric import ec

    try:
        body: bytes = http_ece.encrypt(
            payload,
            private_key=ec.generate_private_key(ec.SECP256R1()),
            dh=_bytes(subscription.p256dh),
            auth_secret=_bytes(subscription.auth),
            version="aes128gcm",
        )
    except (ValueError, http_ece.ECEException):
        raise RefusedForGood("subscription_keys") from None
    return body


def topic_of(reference: str) -> str:
    """A newer message with the same one takes the place of one that still waits (RFC 8030, 5.4: 32 characters)."""
    return base64.urlsafe_b64encode(hashlib.sha256(reference.encode()).digest())[:32].decode()


def _bytes(text: str) -> bytes:
    try:
        return base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
    except binascii.Error as error:
        raise ValueError from error
