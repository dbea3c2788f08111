"""How somebody is counted: by the address that is theirs, and not forgotten for the asking of strangers."""

from datetime import timedelta
from typing import Final

import httpx
import pytest

from manmitra.adapters.live.pace import REMEMBERED, CountedPace
from manmitra.adapters.persistence.sealed import BlindIndex
from manmitra.adapters.shared_pace import SharedPace
from manmitra.adapters.visitors import PER_MINUTE, PacedVisitors
from manmitra.domain.chat.ports import TooManyAsked
from manmitra.domain.live.ports import Pace
from manmitra.domain.shared.addresses import origin_of
from manmitra.domain.shared.identity import visitor
from manmitra.entrypoints.live.handshake import asked
from manmitra.entrypoints.live.limits import Limits, Seats, TooManyConnections
from manmitra.entrypoints.socketio.server import _address_of
from tests.conftest import World
from tests.fakes import FixedClock

BLIND: Final = BlindIndex(b"k" * 32)
MANY: Final = REMEMBERED * 2 + 1
NOBODY: Final = visitor("campus")


@pytest.mark.parametrize(
    ("address", "origin"),
    [
        ("203.0.113.7", "203.0.113.7"),
        ("2001:db8:1:2:aaaa:bbbb:cccc:dddd", "2001:db8:1:2::/64"),
        ("2001:db8:1:2::1", "2001:db8:1:2::/64"),
        ("2001:db8:1:3::1", "2001:db8:1:3::/64"),
        ("::ffff:203.0.113.7", "203.0.113.7"),
        ("::FFFF:cb00:7107", "203.0.113.7"),
        ("fe80::1%eth0", "fe80::/64"),
        ("unknown", "unknown"),
        ("", ""),
        ("what:ever", "what:ever"),
    ],
)
def test_what_an_address_counts_as(address: str, origin: str) -> None:
    assert origin_of(address) == origin


def test_connections_are_counted_by_the_network_of_an_address() -> None:
    scope = {
        "client": ("2001:db8:1:2::5", 1),
        "headers": [],
        "query_string": b"",
        "subprotocols": ["manmitra.v1", "ticket.t"],
    }

    assert asked(scope, allows=lambda _: True).address == "2001:db8:1:2::/64"
    assert _address_of(scope) == "2001:db8:1:2::/64"


async def test_another_address_of_the_same_network_is_no_way_around_a_limit(world: World) -> None:
    body = {"email": "asha@campus.example", "password": "a wrong password"}
    codes = []
    for number in range(7):
        network = "2001:db8:1:2" if number < 6 else "2001:db8:1:3"
        transport = httpx.ASGITransport(app=world.application, client=(f"{network}::{number}", 1))  # type: ignore[arg-type]
        async with httpx.AsyncClient(transport=transport, base_url="http://testserver") as http:
            codes.append((await http.post("/api/auth/login", json=body)).status_code)

    assert codes[5:] == [429, codes[0]]
    assert set(codes[:5]) == {codes[0]} != {429}


def test_all_connections_together_have_an_end() -> None:
    seats = Seats(Limits(in_all=3))
    for number in range(3):
        seats.take(NOBODY, f"203.0.113.{number}")

    with pytest.raises(TooManyConnections):
        seats.take(NOBODY, "203.0.113.9")
    seats.give_back(NOBODY, "203.0.113.0")
    seats.take(NOBODY, "203.0.113.9")


@pytest.mark.parametrize("pace", [CountedPace(), SharedPace(url="redis://127.0.0.1:1", blind=BLIND)])
def test_strangers_do_not_free_somebody_who_has_to_wait(pace: Pace, clock: FixedClock) -> None:
    for _ in range(5):
        pace.over("somebody", 4, 60, clock.now())

    for number in range(MANY):
        pace.over(f"stranger {number}", 4, 60, clock.now())

    assert pace.over("somebody", 4, 60, clock.now()) > 0
    clock.forward(minutes=1)
    assert pace.over("somebody", 4, 60, clock.now()) == 0


@pytest.mark.parametrize("pace", [CountedPace(), SharedPace(url="redis://127.0.0.1:1", blind=BLIND)])
def test_what_is_past_is_forgotten_first(pace: CountedPace | SharedPace, clock: FixedClock) -> None:
    for number in range(REMEMBERED):
        for _ in range(3):
            pace.over(f"yesterday {number}", 4, 60, clock.now())
    clock.forward(days=1)

    for number in range(10):
        pace.over(f"today {number}", 4, 60, clock.now())

    assert len(pace._counts) == 10


def test_strangers_do_not_free_a_visitor_who_has_to_wait(clock: FixedClock) -> None:
    visitors = PacedVisitors(blind=BLIND)
    for _ in range(PER_MINUTE):
        visitors.pace("203.0.113.7", clock.now())

    for number in range(MANY):
        visitors.pace(f"stranger {number}", clock.now())

    with pytest.raises(TooManyAsked):
        visitors.pace("203.0.113.7", clock.now())
    clock.forward(seconds=timedelta(hours=1).total_seconds())
    visitors.pace("203.0.113.7", clock.now())
