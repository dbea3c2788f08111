"""Who may open a live connection: looked at before it is accepted, so a refusal is an HTTP answer with its reason."""

import re
from collections.abc import Callable
from typing import Any, Final
from urllib.parse import parse_qsl

import msgspec

from manmitra.domain.shared.addresses import origin_of
from manmitra.domain.shared.errors import Forbidden, Invalid, Refused, Unauthenticated

VERSION: Final = "manmitra.v1"
TICKET: Final = "ticket."
EVENT_ID: Final = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", re.ASCII)
LONGEST: Final = 200
LONGEST_MARK: Final = 8


class OriginNotAllowed(Forbidden):
    code = "origin_not_allowed"


class TicketMissing(Unauthenticated):
    code = "ticket_missing"


class UnknownVersion(Refused):
    code = "unknown_protocol"


class NotInTheAddress(Refused):
    """Addresses are logged on the way, by whoever carries them."""

    code = "token_in_address"


class BadResume(Invalid):
    code = "invalid_after"


class Wish(msgspec.Struct, frozen=True):
    """What the handshake asks for. `after` is the id of the last event that was received, or empty; `address` is what
    the peer is counted under.
    """

    ticket: str
    after: str
    address: str


def asked(scope: Any, *, allows: Callable[[bytes], bool]) -> Wish:
    """Raises OriginNotAllowed, NotInTheAddress, BadResume, UnknownVersion or TicketMissing.

    Without an Origin it is no browser, and nobody's page can have sent it.
    """
    origins = [value for name, value in scope["headers"] if name == b"origin"]
    if len(origins) > 1 or not all(allows(origin) for origin in origins):
        raise OriginNotAllowed("This origin may not open a connection.")
    after = _after(scope["query_string"])
    protocols = scope["subprotocols"]
    if VERSION not in protocols:
        raise UnknownVersion(f"Sec-WebSocket-Protocol must name {VERSION}.")
    tickets = [one.removeprefix(TICKET) for one in protocols if one.startswith(TICKET)]
    if len(tickets) != 1 or not 0 < len(tickets[0]) <= LONGEST:
        raise TicketMissing(f"Sec-WebSocket-Protocol must carry one {TICKET}<ticket>.")
    client = scope["client"]
    return Wish(tickets[0], after, origin_of(client[0]) if client else "unknown")


def _after(query: bytes) -> str:
    """A frame's id may carry a mark behind that of its event."""
    fields = parse_qsl(query.decode("latin-1"), keep_blank_values=True)
    if any(name != "after" for name, _ in fields):
        raise NotInTheAddress("The address takes nothing but `after`; the ticket goes into Sec-WebSocket-Protocol.")
    if not fields or (len(fields) == 1 and not fields[0][1]):
        return ""
    if len(fields) > 1:
        raise BadResume("There can be one `after` only.")
    return resumed_from(fields[0][1])


def resumed_from(frame_id: str) -> str:
    """The id of the event. Raises BadResume."""
    found = EVENT_ID.match(frame_id)
    if found is None or len(frame_id) > found.end() + LONGEST_MARK:
        raise BadResume("`after` must be the id of an event.")
    return found[0]
