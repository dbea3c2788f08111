"""The HTTP side of the existing client, as a browser carries it out for a page of another origin."""

import time
from collections.abc import Collection
from typing import Any, Final

import httpx

ORIGIN: Final = "http://localhost:4173"
SECONDS: Final = 10.0
ASK_SECONDS: Final = 15.0
SIMPLE: Final = frozenset({"GET", "POST"})
MISSING: Final = object()


class Page:
    """One open page: what it stores, which calls failed, and whether it was thrown out to `/login`.

    Like a browser it asks first (preflight) where it must, and reads an answer only if CORS lets it. Every answer must
    vary by the sign-in, because the service worker keeps it (contract, rule 16).
    """

    def __init__(self, url: str) -> None:
        self._http = httpx.AsyncClient(base_url=url, headers={"Origin": ORIGIN}, timeout=ASK_SECONDS)
        self.token: str | None = None
        self.user_id: str | None = None
        self.left: list[str] = []
        self.failed: list[tuple[str, int, str]] = []

    async def close(self) -> None:
        await self._http.aclose()

    async def call(self, method: str, path: str, body: Any = MISSING, *, seconds: float = SECONDS) -> httpx.Response:
        headers = {} if self.token is None else {"Authorization": f"Bearer {self.token}"}
        if body is not MISSING:
            headers["Content-Type"] = "application/json"
        if headers or method not in SIMPLE:
            await self._ask_first(method, path, headers)
        start = time.monotonic()
        answer = await self._http.request(method, f"/api{path}", headers=headers, **_content(body))
        took = time.monotonic() - start
        self._must_be_readable(answer)
        assert took < seconds, f"{method} {path} took {took:.1f} s: the client would show canned text (rule 15)"
        if answer.status_code == 401:
            self.token = None
            self.left.append(path)
        if not answer.is_success:
            self.failed.append((f"{method} {path}", answer.status_code, answer.text))
        return answer

    async def data(self, method: str, path: str, body: Any = MISSING) -> Any:
        """Of a call that must work, wrapped as the client reads it."""
        answer = await self.call(method, path, body)
        told = answer.json()
        assert (answer.is_success, told.get("success")) == (True, True), (method, path, answer.text)
        return told["data"]

    async def refused(self, method: str, path: str, body: Any = MISSING) -> tuple[int, str]:
        """The status and the sentence that the client shows, of a call that must be refused."""
        answer = await self.call(method, path, body)
        assert not answer.is_success, (method, path, answer.text)
        self.failed.pop()
        message = answer.json()["message"]
        assert isinstance(message, str)
        assert message
        return answer.status_code, message

    def sign_in(self, data: dict[str, Any]) -> None:
        """What the client stores of a sign-up or a log-in."""
        assert isinstance(data["refreshToken"], str)
        self.token, self.user_id = data["token"], data["user"]["id"]

    async def _ask_first(self, method: str, path: str, headers: Collection[str]) -> None:
        asked = {
            "Access-Control-Request-Method": method,
            "Access-Control-Request-Headers": ", ".join(sorted(name.lower() for name in headers)),
        }
        answer = await self._http.options(f"/api{path}", headers=asked)
        allowed = {name.strip().lower() for name in answer.headers["access-control-allow-headers"].split(",")}
        methods = {name.strip() for name in answer.headers["access-control-allow-methods"].split(",")}
        assert answer.status_code == 204, answer.text
        assert {name.lower() for name in headers} <= allowed, (method, path, allowed)
        assert method in methods, (path, methods)
        assert answer.headers["access-control-allow-origin"] == ORIGIN

    def _must_be_readable(self, answer: httpx.Response) -> None:
        headers = answer.headers
        vary = {name.strip().lower() for name in headers.get("vary", "").split(",")}
        assert headers.get("access-control-allow-origin") == ORIGIN, (answer.request.url, dict(headers))
        assert {"authorization", "origin"} <= vary, (answer.request.url, vary)
        assert "retry-after" in headers["access-control-expose-headers"].lower()


def _content(body: Any) -> dict[str, Any]:
    """No body and no content type where the client sends none."""
    return {} if body is MISSING else {"json": body}


def has(thing: dict[str, Any], **kinds: Any) -> dict[str, Any]:
    """The thing, if every named field is there and of the named type: what a page reads and would break on."""
    wrong = {name: thing.get(name) for name, kind in kinds.items() if not _is(thing.get(name), kind)}
    assert not wrong, (wrong, sorted(thing))
    return thing


def _is(value: Any, kind: Any) -> bool:
    return isinstance(value, kind) and not (isinstance(value, bool) and kind is not bool)
