"""Addresses and header values, looked at once more before they leave: nothing in them may start a line of its own."""

import re
from typing import Final

from manmitra.domain.notifications.couriers import RefusedForGood

ENDS_A_LINE: Final = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")
LOCAL: Final = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*\Z")
DOMAIN: Final = re.compile(
    r"([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)*[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\Z"
)
E164: Final = re.compile(r"\+[1-9][0-9]{6,14}\Z")
LONGEST_LOCAL: Final = 64
LONGEST: Final = 254


def mailbox_of(text: str) -> str:
    """A plain mailbox (RFC 5321: no quotes, no address literals), its domain in ASCII. Raises RefusedForGood."""
    local, at, domain = text.rpartition("@")
    try:
        ascii_domain = domain.encode("idna").decode() if at and not domain.isascii() else domain
    except UnicodeError:
        raise RefusedForGood("invalid_address") from None
    good = len(local) <= LONGEST_LOCAL and len(text) <= LONGEST and LOCAL.match(local) and DOMAIN.match(ascii_domain)
    if not at or not good:
        raise RefusedForGood("invalid_address")
    return f"{local}@{ascii_domain}"


def phone_of(text: str) -> str:
    """Raises RefusedForGood for what is no E.164 number."""
    if not E164.match(text):
        raise RefusedForGood("invalid_address")
    return text


def text_of(text: str) -> str:
    """Raises RefusedForGood for what no encoding can carry (half of a surrogate pair)."""
    try:
        text.encode()
    except UnicodeEncodeError:
        raise RefusedForGood("invalid_text") from None
    return text


def header_of(text: str) -> str:
    """Raises RefusedForGood when a header would not end where it should."""
    if ENDS_A_LINE.search(text):
        raise RefusedForGood("invalid_header")
    return text_of(text)
