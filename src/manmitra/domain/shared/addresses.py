"""Where somebody comes from, as far as it is counted."""

from functools import lru_cache
from ipaddress import IPv4Address, ip_address, ip_network
from typing import Final

PREFIX: Final = 64


def origin_of(address: str) -> str:
    """Under this name an address is counted. One IPv6 subscriber has 2^64 of them at least, so they count as one; an
    IPv4 address that is only written as IPv6 counts as itself.
    """
    return _origin_of(address) if ":" in address else address


@lru_cache(maxsize=16_384)
def _origin_of(address: str) -> str:
    try:
        found = ip_address(address.partition("%")[0])
    except ValueError:
        return address
    if isinstance(found, IPv4Address):
        return str(found)
    if found.ipv4_mapped is not None:
        return str(found.ipv4_mapped)
    return str(ip_network((int(found), PREFIX), strict=False))
