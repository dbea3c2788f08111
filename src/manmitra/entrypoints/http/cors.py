"""Which browser origins may call (Fetch standard, CORS protocol). Exact origins; bearer tokens, so no credentials mode.

Done here and not by the framework because its refused preflight is plain text, and every refusal is a problem answer.
"""

import re
from collections.abc import Iterable
from typing import Any, Final

LOCAL: Final = re.compile(rb"http://(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?\Z")
METHODS: Final = b"GET, POST, PUT, DELETE, OPTIONS"
REQUEST_HEADERS: Final = (
    b"Authorization, Content-Type, Idempotency-Key, If-None-Match, If-Range, Range, X-API-Key, X-Request-ID"
)
"""`X-API-Key`: the documents have the client's AI calls carry one. Here nothing is opened by it."""
EXPOSED: Final = b"Accept-Ranges, Content-Disposition, Content-Range, ETag, Retry-After, X-Request-ID"


class Cors:
    def __init__(self, *, origins: Iterable[str], local: bool) -> None:
        """`local` also admits every port of this machine: for the demo and development."""
        self._origins = frozenset(origin.encode() for origin in origins)
        self._local = local

    def allows(self, origin: bytes | None) -> bool:
        if origin is None:
            return False
        return origin in self._origins or (self._local and LOCAL.match(origin) is not None)

    def is_preflight(self, scope: Any, origin: bytes | None) -> bool:
        if scope["method"] != "OPTIONS" or origin is None:
            return False
        return any(name == b"access-control-request-method" for name, _ in scope["headers"])

    def headers(self, origin: bytes | None) -> list[tuple[bytes, bytes]]:
        """For any answer; that it depends on the origin (`Vary`) is said with the other headers of the edge."""
        if origin is None or not self.allows(origin):
            return []
        return [
            (b"access-control-allow-origin", origin),
            (b"access-control-expose-headers", EXPOSED),
        ]

    def preflight_headers(self) -> list[tuple[bytes, bytes]]:
        return [
            (b"access-control-allow-methods", METHODS),
            (b"access-control-allow-headers", REQUEST_HEADERS),
            (b"access-control-max-age", b"600"),
        ]
