"""A browser that wants push messages (RFC 8030, RFC 8291)."""

import base64
import binascii
import re
from collections.abc import Sequence
from datetime import datetime
from typing import Final, Self

from manmitra.domain.shared.entity import Entity
from manmitra.domain.shared.errors import Invalid

PUSH_HOSTS: Final = (
    "fcm.googleapis.com",
    "jmt17.google.com",
    "updates.push.services.mozilla.com",
    ".push.services.mozilla.com",
    ".push.apple.com",
    ".notify.windows.com",
)
"""The push services of the browsers; one that begins with a dot stands for every name under it. Anything else would
let a student make this server call an address of their choice (OWASP API7:2023).
"""
ENDPOINT: Final = re.compile(r"https://([a-z0-9.-]+)(?::443)?/[!-~]{1,900}")
KEY_BYTES: Final = 65
AUTH_BYTES: Final = 16
UNCOMPRESSED: Final = 4


class InvalidSubscription(Invalid):
    code = "invalid_subscription"


class PushSubscription(Entity, frozen=True, kw_only=True):
    """Its id is the digest of the endpoint. Whoever knows endpoint and keys can write to that browser: sealed.

    It is good as long as the sign-in that asked for it was not ended. One without a sign-in is not good.
    """

    user_id: str
    session_id: str = ""
    institution: str
    endpoint: str
    p256dh: str
    auth: str
    created_at: datetime

    def checked(self, hosts: Sequence[str] = PUSH_HOSTS) -> Self:
        """Raises InvalidSubscription."""
        if not _is_push_service(self.endpoint, hosts):
            raise InvalidSubscription("the endpoint is not one of a known push service")
        key = _bytes(self.p256dh)
        if len(key) != KEY_BYTES or key[0] != UNCOMPRESSED:
            raise InvalidSubscription("keys.p256dh is an uncompressed P-256 point in base64url")
        if len(_bytes(self.auth)) != AUTH_BYTES:
            raise InvalidSubscription("keys.auth is 16 bytes in base64url")
        return self


def _is_push_service(endpoint: str, hosts: Sequence[str]) -> bool:
    found = ENDPOINT.fullmatch(endpoint)
    if found is None:
        return False
    host = found[1]
    return any(host.endswith(known) if known.startswith(".") else host == known for known in hosts)


def _bytes(text: str) -> bytes:
    try:
        return base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError) as error:
        raise InvalidSubscription("a key of the subscription is not base64url") from error
