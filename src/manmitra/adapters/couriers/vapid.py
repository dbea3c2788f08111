"""Who we are to a push service (RFC 8292): a signed token for each of them, good for half a day."""

import base64
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final

from manmitra.domain.shared.ports import Clock

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey

GOOD_FOR: Final = timedelta(hours=12)
"""RFC 8292 allows 24 hours; push services whose clock is ahead would refuse the last of them."""
KEPT_FOR: Final = timedelta(hours=11)
KEPT: Final = 64


class Vapid:
    def __init__(self, *, private_key: bytes, subject: str, clock: Clock) -> None:
        """`private_key`: the 32 bytes of a P-256 key."""
        self._number = int.from_bytes(private_key)
        self._subject = subject
        self._clock = clock
        self._key: EllipticCurvePrivateKey | None = None
        self._tokens: dict[str, tuple[datetime, str]] = {}

    def authorization(self, origin: str) -> str:
        """The header's value for this push service."""
        now = self._clock.now()
        made, token = self._tokens.get(origin, (None, ""))
        if made is None or now - made >= KEPT_FOR:
            token = self._signed(origin, now)
            if len(self._tokens) >= KEPT:
                self._tokens.clear()
            self._tokens[origin] = (now, token)
        return f"vapid t={token}, k={self.public_key}"

    @property
    def public_key(self) -> str:
        """For the browser's `applicationServerKey`: an uncompressed point in base64url."""
        from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

        point = self._signing_key().public_key().public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)
        return base64.urlsafe_b64encode(point).rstrip(b"=").decode()

    def _signed(self, origin: str, now: datetime) -> str:
        import jwt

        claims = {"aud": origin, "exp": int((now + GOOD_FOR).timestamp()), "sub": self._subject}
        return jwt.encode(claims, self._signing_key(), algorithm="ES256")

    def _signing_key(self) -> "EllipticCurvePrivateKey":
        from cryptography.hazmat.primitives.asymmetric import ec

        if self._key is None:
            self._key = ec.derive_private_key(self._number, ec.SECP256R1())
        return self._key
