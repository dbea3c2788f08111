"""Addresses that somebody else chose: nothing but the public internet is called (OWASP API7:2023).

A name is looked up once, every address it has must be public, and the connection goes to what was looked at: a name
that answers differently the next time (DNS rebinding) gains nothing.
"""

import asyncio
import re
import socket
from collections.abc import Awaitable, Callable, Sequence
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address
from typing import Final
from urllib.parse import urlsplit

import msgspec

from manmitra.domain.notifications.couriers import RefusedForGood, TryLater

Resolve = Callable[[str, int], Awaitable[Sequence[str]]]
"""The addresses of a name, as text. Raises OSError."""

HTTPS_PORT: Final = 443
NAME: Final = re.compile(r"(?!-)[a-z0-9-]{1,63}(?<!-)(\.(?!-)[a-z0-9-]{1,63}(?<!-))+\Z")
LONGEST_NAME: Final = 253
NAT64: Final = IPv6Network("64:ff9b::/96")
"""RFC 6052: an IPv4 address, as a machine without IPv4 sees it; it stands in the last 32 bits."""
LOOK_UP_SECONDS: Final = 3.0


class Way(msgspec.Struct, frozen=True, kw_only=True):
    """How to reach an endpoint: by these addresses, under this name."""

    name: str
    port: int
    addresses: tuple[str, ...]
    target: str
    """Path and query."""

    @property
    def origin(self) -> str:
        """RFC 6454; what the audience of a VAPID token is."""
        return f"https://{self.authority}"

    @property
    def authority(self) -> str:
        return self.name if self.port == HTTPS_PORT else f"{self.name}:{self.port}"

    def url(self, address: str) -> str:
        shown = f"[{address}]" if ":" in address else address
        return f"https://{shown}:{self.port}{self.target}"


class Outside:
    """`everywhere` lets this very machine be called, at any port: for tests only."""

    def __init__(self, *, resolve: Resolve | None = None, everywhere: bool = False) -> None:
        self._resolve = resolve or looked_up
        self._everywhere = everywhere

    async def way_to(self, url: str) -> Way:
        """Raises RefusedForGood for what is not on the public internet, TryLater when the name has no answer now."""
        name, port, target = self._parts(url)
        try:
            async with asyncio.timeout(LOOK_UP_SECONDS):
                found = tuple(dict.fromkeys(await self._resolve(name, port)))
        except (OSError, UnicodeError):
            raise TryLater("name_unknown") from None
        if not found:
            raise TryLater("name_unknown")
        if not self._everywhere and not all(is_public(one) for one in found):
            raise RefusedForGood("endpoint_not_public")
        return Way(name=name, port=port, addresses=found, target=target)

    def _parts(self, url: str) -> tuple[str, int, str]:
        try:
            parts = urlsplit(url)
            port = parts.port or HTTPS_PORT
        except ValueError:
            raise RefusedForGood("endpoint_malformed") from None
        name = parts.hostname or ""
        plain = url.isascii() and url.isprintable() and " " not in url and "\\" not in url and "@" not in parts.netloc
        if parts.scheme != "https" or not plain or parts.fragment:
            raise RefusedForGood("endpoint_malformed")
        if not self._everywhere and (port != HTTPS_PORT or not _is_name(name)):
            raise RefusedForGood("endpoint_not_public")
        target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        return name, port, target


def _is_name(text: str) -> bool:
    """A name with a dot and letters in its last part: no address in any spelling, and no name of a local network."""
    return len(text) <= LONGEST_NAME and bool(NAME.match(text)) and not text.rpartition(".")[2][0].isdigit()


def is_public(address: str) -> bool:
    """Whether everybody on the internet means the same machine by it."""
    try:
        one = ip_address(address)
    except ValueError:
        return False
    if isinstance(one, IPv6Address):
        if one in NAT64:
            one = IPv4Address(int(one) & 0xFFFFFFFF)
        elif one.ipv4_mapped or one.sixtofour or one.teredo or one.is_site_local:
            return False  # other ways to write, or to reach, an IPv4 address: no push service needs them
    local = one.is_multicast or one.is_unspecified or one.is_reserved or one.is_loopback or one.is_link_local
    return one.is_global and not local


async def looked_up(name: str, port: int) -> Sequence[str]:
    found = await asyncio.get_running_loop().getaddrinfo(name, port, type=socket.SOCK_STREAM)
    return [str(each[4][0]) for each in found]
