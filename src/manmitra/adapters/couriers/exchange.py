"""One POST to a provider, and what its end means for the message that was in it."""

import asyncio
import re
import ssl
from collections.abc import Mapping
from datetime import datetime
from email.utils import parsedate_to_datetime
from typing import Any, Final

import msgspec

from manmitra.domain.notifications.couriers import AnswerLost, NotSent, TryLater

LONGEST_ANSWER: Final = 64 * 1024
CONNECT_SECONDS: Final = 3.0
LONGEST_WAIT: Final = 86_400.0
SECONDS_FORM: Final = re.compile(r"[0-9]{1,9}\Z")
WRITING: Final = "send_request_headers.started"


class Answer(msgspec.Struct, frozen=True, kw_only=True):
    """`body` is cut at a fixed length; what is longer is nothing we would understand."""

    status: int
    retry_after: str = ""
    location: str = ""
    body: bytes = b""

    def wait(self, now: datetime) -> float | None:
        """Seconds that the provider asks for (RFC 9110, 10.2.3: a number or a date)."""
        if SECONDS_FORM.match(self.retry_after):
            return min(float(self.retry_after), LONGEST_WAIT)
        try:
            at = parsedate_to_datetime(self.retry_after)
            return min(max((at - now).total_seconds(), 0.0), LONGEST_WAIT)
        except (ValueError, TypeError, OverflowError):
            return None


class Exchange:
    """HTTP/1.1 without redirects, proxies or the machine's own credentials. Certificates are always verified."""

    def __init__(self, *, tls: ssl.SSLContext | None = None) -> None:
        """`tls` is for a server whose authority this machine does not know."""
        self._tls = tls

    async def post(
        self, url: str, *, headers: Mapping[str, str], content: bytes, seconds: float, name: str = ""
    ) -> Answer:
        """Ends within `seconds`. Raises TryLater while nothing was sent, AnswerLost once something was, nothing else.

        `name`: whom the certificate must name, when the URL holds an address that was looked up before.
        """
        from httpx import HTTPError, InvalidURL

        begun = asyncio.Event()

        async def trace(event: str, _: Any) -> None:
            if event.endswith(WRITING):
                begun.set()

        extensions: dict[str, Any] = {"trace": trace, **({"sni_hostname": name} if name else {})}
        try:
            async with asyncio.timeout(seconds):
                return await self._answer(url, headers, content, extensions)
        except (TimeoutError, HTTPError, InvalidURL, OSError) as error:
            raise _judged(error, sent=begun.is_set()) from None

    async def _answer(self, url: str, headers: Mapping[str, str], content: bytes, extensions: dict[str, Any]) -> Answer:
        from httpx import AsyncClient, Timeout

        limits = Timeout(None, connect=CONNECT_SECONDS)  # the caller's limit is over everything
        sent = {"Accept-Encoding": "identity", "User-Agent": "", **headers}
        async with (
            AsyncClient(verify=await self._verifying(), trust_env=False, timeout=limits) as client,
            client.stream("POST", url, headers=sent, content=content, extensions=extensions) as response,
        ):
            body = b""
            async for part in response.aiter_raw(8192):  # never unpacked: what is small here can't grow
                body += part
                if len(body) >= LONGEST_ANSWER:
                    break
            told = response.headers
            return Answer(
                status=response.status_code,
                retry_after=told.get("retry-after", ""),
                location=told.get("location", ""),
                body=body[:LONGEST_ANSWER],
            )

    async def _verifying(self) -> ssl.SSLContext:
        """Reading the certificates of the machine takes a while: once, and beside the loop."""
        if self._tls is None:
            self._tls = await asyncio.to_thread(ssl.create_default_context)
        return self._tls


def _judged(error: Exception, *, sent: bool) -> NotSent:
    from httpx import TimeoutException

    late = isinstance(error, TimeoutError | TimeoutException)
    code = "time_over" if late else "no_connection"
    return AnswerLost(code) if sent else TryLater(code)
