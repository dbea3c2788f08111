"""The outermost layer: what must hold for every answer, the framework's own included.

A request id, security headers, `Vary: Authorization` and `no-store`, JSON bodies only, one log event and one
measurement for each request. Plain ASGI, so it costs a few microseconds and misses nothing.
"""

import re
import time
from collections.abc import Awaitable, Callable, Iterable, Mapping
from typing import Any, Final

import structlog
from litestar.enums import ScopeType
from litestar.types import ASGIApp, HTTPScope, Message, Receive, Scope, Send

from manmitra.entrypoints.http.admin_users import CSV, MOST_IMPORT
from manmitra.entrypoints.http.cors import Cors
from manmitra.entrypoints.http.problems import BROKEN, PROBLEM, problem_body
from manmitra.entrypoints.http.uploads import MOST_UPLOAD, MULTIPART

Headers = list[tuple[bytes, bytes]]
Observe = Callable[[str, str, int, float], None]
NewId = Callable[[], str]
Note = Callable[[str, str, str, int, float], None]
"""Request id, method, route, status and seconds, for the log."""

GIVEN_ID: Final = re.compile(rb"[A-Za-z0-9._-]{8,64}\Z")
METHODS: Final = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE"})
BODIES: Final = frozenset({"POST", "PUT", "PATCH", "DELETE"})
JSON_TYPES: Final = (b"application/json", b"application/problem+json")
FORMS: Final = frozenset({"/api/webhooks/twilio"})
FORM_TYPES: Final = (b"application/x-www-form-urlencoded",)
"""A provider calls there, in its own way, and signs what it says. Nowhere else is a form taken: a page of another site
could send one without being asked (ASVS 5.0, 3.5.2).
"""
UPLOADS: Final = frozenset({"/api/files/upload", "/api/files/avatar"})
UPLOAD_TYPES: Final = (MULTIPART.encode(),)
"""Files come in a form. A page of another site could send one too, but not with the bearer token that these routes ask
for: there are no cookies that a browser would add by itself.
"""
IMPORTS: Final = frozenset({"/api/admin/users/import"})
IMPORT_TYPES: Final = (CSV.encode(), *UPLOAD_TYPES)
"""Files of people: as they are, or in a form."""
LARGE: Final = {**dict.fromkeys(UPLOADS, MOST_UPLOAD), **dict.fromkeys(IMPORTS, MOST_IMPORT)}
TAKEN: Final = {
    **dict.fromkeys(FORMS, FORM_TYPES),
    **dict.fromkeys(UPLOADS, UPLOAD_TYPES),
    **dict.fromkeys(IMPORTS, IMPORT_TYPES),
}
"""Where the body is something else than JSON."""
NOT_STARTED: Final = 0

COMMON: Final[Headers] = [
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"no-referrer"),
    (b"strict-transport-security", b"max-age=31536000; includeSubDomains"),
]
API: Final[Headers] = [
    *COMMON,
    (b"content-security-policy", b"default-src 'none'; frame-ancestors 'none'"),
    # The client's service worker replays cached answers across accounts unless they vary by it (contract, rule 16).
    (b"vary", b"Authorization, Origin"),
    (b"cache-control", b"no-store"),
]
PAGE: Final[Headers] = [
    *COMMON,
    (b"cross-origin-opener-policy", b"same-origin"),
    (b"permissions-policy", b"camera=(), microphone=(), geolocation=()"),
    (b"vary", b"Origin"),
    (b"content-security-policy", b"default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"),
]
BUTTON: Final[Headers] = [
    *COMMON,
    (b"cache-control", b"no-store"),
    (
        b"content-security-policy",
        b"default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
    ),
]
PAGES: Final = {"/": PAGE, "/api/docs": PAGE, "/a": BUTTON}

log = structlog.get_logger("request")


class Edge:
    """Wraps the whole application."""

    def __init__(
        self,
        app: ASGIApp,
        *,
        cors: Cors,
        observe: Observe,
        new_id: NewId,
        allow: Mapping[str, bytes],
        max_body: int,
        note: Note,
    ) -> None:
        """`allow` has the methods of each path template, for OPTIONS: the framework names those of one handler."""
        self._app = app
        self._allow = allow
        self._cors = cors
        self._observe = observe
        self._new_id = new_id
        self._max_body = max_body
        self._note = note

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != ScopeType.HTTP:
            await self._app(scope, receive, send)
        else:
            await self._request(scope, receive, send)

    async def _request(self, scope: HTTPScope, receive: Receive, send: Send) -> None:
        start = time.perf_counter()
        status = NOT_STARTED
        origin, given, refusal = self._inspect(scope)
        request_id = given or self._new_id()
        scope["manmitra.request_id"] = request_id  # type: ignore[typeddict-unknown-key]  # ASGI lets one add
        extra = [*PAGES.get(scope["path"], API), (b"x-request-id", request_id.encode())]
        extra += self._cors.headers(origin)

        async def sending(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                headers = message["headers"]
                if scope["method"] == "OPTIONS" and scope.get("path_template") in self._allow:
                    headers = [(b"allow", self._allow[scope["path_template"]])]
                message["headers"] = [*headers, *extra]
            await send(message)

        try:
            if refusal is not None:
                await _answer(sending, refusal[0], problem_body(*refusal, request_id=request_id))
            elif self._cors.is_preflight(scope, origin):
                await self._preflight(sending, origin, request_id)
            else:
                await self._app(scope, receive, sending)
        except Exception:
            if status != NOT_STARTED:
                raise
            log.exception("internal_error")
            await _answer(sending, 500, problem_body(500, "internal_error", BROKEN, request_id=request_id))
        finally:
            took = time.perf_counter() - start
            route = scope.get("path_template") or "unmatched"
            method = scope["method"] if scope["method"] in METHODS else "OTHER"
            self._observe(method, route, status, took)
            self._note(request_id, method, route, status, took)

    def _inspect(self, scope: Any) -> tuple[bytes | None, str | None, tuple[int, str, str] | None]:
        """The origin, a request id sent along, and a reason to refuse at once."""
        origin = kind = None
        given: str | None = None
        length = 0
        chunked = False
        for name, value in scope["headers"]:
            if name == b"content-type":
                kind = value
            elif name == b"origin":
                origin = value
            elif name == b"content-length":
                length = int(value) if value.isdigit() else 0
            elif name == b"transfer-encoding":
                chunked = True
            elif name == b"x-request-id" and GIVEN_ID.match(value):
                given = value.decode()
        if "\x00" in scope["path"] or "\ufffd" in scope["path"] or not scope["path"].isprintable():
            return origin, given, (400, "malformed_request", "The address is not readable.")
        if length > LARGE.get(scope["path"], self._max_body):
            return origin, given, (413, "payload_too_large", "The body is too large.")
        has_body = scope["method"] in BODIES and (length > 0 or chunked)
        taken = TAKEN.get(scope["path"], JSON_TYPES)
        if has_body and (kind is None or kind.split(b";")[0].strip().lower() not in taken):
            return origin, given, (415, "unsupported_media_type", f"The body must be {taken[0].decode()}.")
        return origin, given, None

    async def _preflight(self, send: Send, origin: bytes | None, request_id: str) -> None:
        if self._cors.allows(origin):
            await _answer(send, 204, b"", self._cors.preflight_headers())
        else:
            body = problem_body(403, "origin_not_allowed", "This origin may not call the API.", request_id=request_id)
            await _answer(send, 403, body)


async def _answer(
    send: Callable[[Any], Awaitable[None]], status: int, body: bytes, headers: Iterable[tuple[bytes, bytes]] = ()
) -> None:
    sized = [(b"content-length", str(len(body)).encode())] if body else []
    kind = [(b"content-type", PROBLEM.encode())] if body else []
    await send({"type": "http.response.start", "status": status, "headers": [*kind, *sized, *headers]})
    await send({"type": "http.response.body", "body": body, "more_body": False})
