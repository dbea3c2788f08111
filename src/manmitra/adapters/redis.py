"""The way to Redis or Valkey. The driver is an extra, imported only when a URL is set."""

import asyncio
from typing import TYPE_CHECKING, Any, Final

from manmitra.domain.shared.errors import Unavailable

if TYPE_CHECKING:
    from valkey.asyncio import Valkey

PATIENCE: Final = 3.0
"""Seconds for connecting, and for an answer."""


def client_for(url: str) -> "Valkey":
    """Not connected yet. Raises Unavailable when the driver is not installed, or the URL is not one."""
    troubles()
    from valkey.asyncio import Valkey

    try:
        client: Valkey = Valkey.from_url(url, socket_connect_timeout=PATIENCE, socket_timeout=PATIENCE)
    except ValueError as error:
        raise Unavailable("MANMITRA_REDIS_URL is not the address of a Redis") from error
    return client


def refuse_bad(url: str) -> None:
    """Raises Unavailable as `client_for` does."""
    client: object = client_for(url)
    del client


def troubles() -> tuple[type[Exception], ...]:
    """What it raises when Redis is away or does not answer well. Raises Unavailable when there is no driver at all."""
    try:
        from valkey.exceptions import ValkeyError
    except ImportError as error:
        raise Unavailable("MANMITRA_REDIS_URL is set, but its driver is missing: install manmitra[redis]") from error
    return (ValkeyError, OSError, TimeoutError)


def heed_cancel() -> None:
    """To be called after catching: a connection that breaks in the moment of a cancel may raise its own error instead
    of CancelledError, and a loop that goes on after that could never be ended.
    """
    task = asyncio.current_task()
    if task is not None and task.cancelling():
        raise asyncio.CancelledError


async def facts_of(url: str) -> dict[str, Any]:
    """What `doctor` tells of it. Raises Unavailable."""
    client = client_for(url)
    try:
        return dict(await client.info("server"))
    except troubles() as error:
        raise Unavailable("Redis does not answer") from error
    finally:
        await client.aclose()
