"""The HTTP client of models: no redirects, no proxies and no credentials of the machine, and never more than a bounded
answer. Compressed answers are refused: what is small on the wire could be of any size.
"""

import asyncio
import ssl
from collections.abc import AsyncIterator
from typing import Any, Final

import httpx

from manmitra.adapters.models.provider import LONGEST_BODY, TIMEOUT, UNREACHABLE, UNREADABLE, Failed, TooLong

CONNECTIONS: Final = 50
CONNECT_SECONDS: Final = 3.0


class _Bounded(httpx.AsyncByteStream):
    def __init__(self, stream: httpx.AsyncByteStream) -> None:
        self._stream = stream

    async def __aiter__(self) -> AsyncIterator[bytes]:
        read = 0
        async for part in self._stream:
            read += len(part)
            if read > LONGEST_BODY:
                raise TooLong
            yield part

    async def aclose(self) -> None:
        await self._stream.aclose()


class BoundedTransport(httpx.AsyncBaseTransport):
    def __init__(self, inner: httpx.AsyncBaseTransport) -> None:
        self._inner = inner

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        request.headers["Accept-Encoding"] = "identity"
        try:
            response = await self._inner.handle_async_request(request)
        except httpx.RemoteProtocolError as error:
            raise httpx.ConnectError("the connection ended without an answer") from error
        told = response.headers.get("content-length", "")
        packed = response.headers.get("content-encoding", "identity").lower() != "identity"
        assert isinstance(response.stream, httpx.AsyncByteStream)
        if packed or (told.isdigit() and int(told) > LONGEST_BODY):
            await response.stream.aclose()
            raise TooLong
        response.stream = _Bounded(response.stream)
        return response

    async def aclose(self) -> None:
        await self._inner.aclose()


async def a_client(**options: Any) -> httpx.AsyncClient:
    """Reading the certificates of the machine takes a while: beside the loop."""
    tls = await asyncio.to_thread(ssl.create_default_context)
    inner = httpx.AsyncHTTPTransport(
        verify=tls, trust_env=False, limits=httpx.Limits(max_connections=CONNECTIONS, max_keepalive_connections=10)
    )
    return httpx.AsyncClient(
        transport=BoundedTransport(inner),
        trust_env=False,
        follow_redirects=False,
        timeout=httpx.Timeout(None, connect=CONNECT_SECONDS),  # the caller's limit is over everything
        headers={"User-Agent": "manmitra"},
        **options,
    )


def judged(error: Exception) -> Failed:
    """What an exchange that did not come to its end says. Nothing of the error's own words is kept."""
    if isinstance(error, httpx.TimeoutException):
        return Failed(TIMEOUT)
    if isinstance(error, httpx.RemoteProtocolError | httpx.DecodingError | TooLong):
        return Failed(UNREADABLE)
    return Failed(UNREACHABLE)
