"""A browser that reads what it is sent, and a push service under a name that leads to this machine."""

import base64
import hmac
import os
import ssl
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

import http_ece
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from manmitra.adapters.couriers.exchange import Exchange
from manmitra.adapters.couriers.outside import Outside
from manmitra.adapters.couriers.vapid import Vapid
from manmitra.adapters.couriers.web_push import WebPushCourier
from manmitra.domain.notifications.ports import PushSubscriptions
from manmitra.domain.notifications.subscriptions import PushSubscription
from manmitra.domain.shared.errors import Unavailable
from tests.couriers.mail_servers import Authority
from tests.fakes import FixedClock

NAME = "push.example.com"
SUBJECT = "mailto:desk@campus.example"


def written(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()


def mac(key: bytes, text: bytes) -> bytes:
    return hmac.digest(key, text, "sha256")


class Browser(PushSubscriptions):
    """One browser with its keys, which is also the list of all subscriptions."""

    def __init__(self, endpoint: str) -> None:
        self._key = ec.generate_private_key(ec.SECP256R1())
        self._auth = os.urandom(16)
        self.subscription = PushSubscription(
            id="sub",
            user_id="asha",
            institution="campus",
            endpoint=endpoint,
            p256dh=written(self._key.public_key().public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)),
            auth=written(self._auth),
            created_at=datetime.fromisoformat("2026-11-25T04:30:00+00:00"),
        )

    def opened(self, body: bytes) -> bytes:
        plain: bytes = http_ece.decrypt(body, private_key=self._key, auth_secret=self._auth, version="aes128gcm")
        return plain

    def opened_by_hand(self, body: bytes) -> bytes:
        """The steps of RFC 8188 and RFC 8291, without the library that encrypted."""
        salt, sender, sealed = body[:16], body[21:86], body[86:]
        point = ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), sender)
        own = self._key.public_key().public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)
        shared = mac(self._auth, self._key.exchange(ec.ECDH(), point))
        secret = mac(salt, mac(shared, b"WebPush: info\0" + own + sender + b"\x01"))
        key = mac(secret, b"Content-Encoding: aes128gcm\0\x01")[:16]
        nonce = mac(secret, b"Content-Encoding: nonce\0\x01")[:12]
        padded = AESGCM(key).decrypt(nonce, sealed, None)
        assert padded.endswith(b"\x02")
        return padded[:-1]

    async def get(self, subscription_id: str) -> PushSubscription | None:
        if subscription_id == "away":
            raise Unavailable("the store does not answer")
        return self.subscription if subscription_id == "sub" else None

    async def of_user(self, user_id: str) -> Sequence[PushSubscription]:
        return [self.subscription]

    async def put(self, subscription: PushSubscription) -> None:
        self.subscription = subscription

    async def remove(self, subscription_id: str) -> None:
        raise AssertionError("that is for the one who sends")


class Scene:
    """A push service under a name that leads to this machine."""

    def __init__(self, clock: FixedClock, folder: Path) -> None:
        self.clock = clock
        self.authority = Authority(folder)
        self.vapid = Vapid(private_key=os.urandom(31).rjust(32, b"\x01"), subject=SUBJECT, clock=clock)
        self.asked = 0

    def courier(self, browser: Browser, *addresses: str, everywhere: bool = True, seconds: float = 5) -> WebPushCourier:
        async def resolve(name: str, port: int) -> Sequence[str]:
            self.asked += 1
            return addresses or ("127.0.0.1",)

        return WebPushCourier(
            browser,
            self.vapid,
            self.clock,
            outside=Outside(resolve=resolve, everywhere=everywhere),
            exchange=Exchange(tls=ssl.create_default_context(cafile=self.authority.ca_file)),
            seconds=seconds,
        )
