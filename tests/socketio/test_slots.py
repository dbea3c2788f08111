"""Times that somebody is choosing or holding, on the screens of the others (ADR 0010)."""

from datetime import datetime
from typing import Any

import pytest

from manmitra.domain.live.model import Audience, Frame
from manmitra.domain.shared.identity import Role
from manmitra.entrypoints.socketio.slots import CHOSEN, LEFT, Board
from tests.conftest import Person, World
from tests.http.booking_scene import a_counsellor_there, at
from tests.socketio.scene import Client, connected, served

pytestmark = pytest.mark.one_engine

MINUTES = 300_000


def wish(counsellor: Person, wall: str = "10:00", **more: Any) -> dict[str, Any]:
    return {"counselorId": counsellor.id, "timeSlot": wall, "holdDuration": MINUTES, **more}


async def quiet(*clients: Client) -> None:
    for client in clients:
        await client.settled()


async def test_others_see_that_somebody_is_choosing_and_the_one_who_does_never(world: World) -> None:
    meera, asha, ravi = await a_counsellor_there(world), await world.student(), await world.student()

    async with (
        served(world) as port,
        connected(port, asha) as here,
        connected(port, asha) as her_other_window,
        connected(port, ravi) as there,
        connected(port) as visitor,
    ):
        await here.emit("hold-slot", wish(meera))
        told = await there.hears("slot-locked")
        await visitor.hears("slot-locked")
        await here.emit("release-slot", {"counselorId": meera.id, "timeSlot": "10:00"})
        free = await there.hears("slot-released")
        await quiet(here, her_other_window)

    assert told == {"counselorId": meera.id, "timeSlot": "10:00", "lockedUntil": "2026-11-25T04:35:00.000Z"}
    assert free == {"counselorId": meera.id, "timeSlot": "10:00"}
    assert {name for name, _ in here.heard + her_other_window.heard} == {"bestie-response"}


async def test_ones_own_booking_passes_and_ends_it(world: World) -> None:
    meera, asha, ravi = await a_counsellor_there(world), await world.student(), await world.student()

    async with served(world) as port, connected(port, asha) as here, connected(port, ravi) as there:
        await here.emit("hold-slot", wish(meera))
        await there.hears("slot-locked")
        answer = await asha.post("/api/bookings", at(meera, "10:00", type="video", notes="", duration=60))
        free = await there.hears("slot-released")

    assert answer.status_code == 201
    assert free["timeSlot"] == "10:00"


async def test_choosing_takes_nothing_from_anybody(world: World) -> None:
    meera, asha, ravi = await a_counsellor_there(world), await world.student(), await world.student()

    async with served(world) as port, connected(port, asha) as here, connected(port, ravi) as there:
        await here.emit("hold-slot", wish(meera))
        await there.hears("slot-locked")
        others = await ravi.post("/api/bookings", at(meera, "10:00", type="video"))

    assert others.status_code == 201
    assert (await asha.get("/api/bookings")).json()["data"]["bookings"] == []


async def test_it_ends_with_the_connection_and_with_time(world: World) -> None:
    meera, asha, ravi = await a_counsellor_there(world), await world.student(), await world.student()

    async with served(world) as port, connected(port, ravi) as there:
        async with connected(port, asha) as here:
            await here.emit("hold-slot", wish(meera))
            await there.hears("slot-locked")
        await there.hears("slot-released")
        async with connected(port, asha) as here:
            await here.emit("hold-slot", wish(meera, holdDuration=60_000))
            await there.hears("slot-locked", 2)
            world.clock.forward(seconds=61)
            await there.hears("slot-released", 2)


async def test_one_time_for_each_student(world: World) -> None:
    meera, asha, ravi = await a_counsellor_there(world), await world.student(), await world.student()

    async with (
        served(world) as port,
        connected(port, asha) as one,
        connected(port, asha) as two,
        connected(port, ravi) as there,
    ):
        await one.emit("hold-slot", wish(meera, "10:00"))
        await there.hears("slot-locked")
        await two.emit("hold-slot", wish(meera, "11:00"))
        await there.hears("slot-locked", 2)
        free = await there.hears("slot-released")

    assert free["timeSlot"] == "10:00"


@pytest.mark.parametrize("holder", ["visitor", "counselor", "stranger's token"])
async def test_only_students_who_are_signed_in_choose(world: World, holder: str) -> None:
    meera, ravi = await a_counsellor_there(world), await world.student()
    staff = await world.staff(Role.COUNSELOR)
    told: dict[str, Any] = {
        "visitor": {"token": None},
        "counselor": {"token": staff.token, "userId": staff.id},
        "stranger's token": {"token": f"{ravi.token[:-4]}AAAA", "userId": ravi.id},
    }

    async with (
        served(world) as port,
        connected(port, await world.student()) as there,
        connected(port, auth=told[holder]) as here,
    ):
        await here.emit("hold-slot", wish(meera))
        await quiet(here, there)

    assert not there.all("slot-locked")


async def test_a_sign_in_that_has_ended_chooses_nothing(world: World) -> None:
    meera, asha, ravi = await a_counsellor_there(world), await world.student(), await world.student()

    async with served(world) as port, connected(port, asha) as here, connected(port, ravi) as there:
        await asha.post("/api/auth/logout")
        world.clock.forward(seconds=5)
        await here.emit("hold-slot", wish(meera))
        await quiet(here, there)

    assert not there.all("slot-locked")


async def test_what_was_chosen_is_let_go_after_the_sign_in_has_ended(world: World) -> None:
    meera, asha, ravi = await a_counsellor_there(world), await world.student(), await world.student()

    async with served(world) as port, connected(port, ravi) as there:
        async with connected(port, asha) as here:
            await here.emit("hold-slot", wish(meera))
            await there.hears("slot-locked")
            await asha.post("/api/auth/logout")
            world.clock.forward(seconds=5)
            await here.settled()
        free = await there.hears("slot-released")

    assert free["timeSlot"] == "10:00"


async def test_nobody_releases_what_somebody_else_has_chosen(world: World) -> None:
    meera, asha, ravi = await a_counsellor_there(world), await world.student(), await world.student()

    async with served(world) as port, connected(port, asha) as here, connected(port, ravi) as there:
        await here.emit("hold-slot", wish(meera))
        await there.hears("slot-locked")
        await there.emit("release-slot", {"counselorId": meera.id, "timeSlot": "10:00"})
        await quiet(there, here)

    assert not there.all("slot-released")


async def test_payloads_that_mean_nothing_do_nothing(world: World) -> None:
    meera, asha, ravi = await a_counsellor_there(world), await world.student(), await world.student()
    shapes: list[Any] = [
        None, "x", 7, [], {}, {"counselorId": meera.id}, {"counselorId": 7, "timeSlot": "10:00"},
        wish(meera, "25:00"), wish(meera, "9:00"), wish(meera, "10:00\n"), wish(meera, "<b>"),
        {"counselorId": "nobody", "timeSlot": "10:00"}, {"counselorId": "x" * 5000, "timeSlot": "10:00"},
        {"counselorId": {"$ne": 1}, "timeSlot": "10:00"}, {"counselorId": "\ud800", "timeSlot": "10:00"},
    ]  # fmt: skip

    async with served(world) as port, connected(port, asha) as here, connected(port, ravi) as there:
        for shape in shapes:
            await here.emit("hold-slot", shape)
            await here.emit("release-slot", shape)
        await quiet(here, there)

    assert {name for name, _ in there.heard} == {"bestie-response"}


@pytest.mark.parametrize("lasts", [None, "soon", True, -1, 0, 10**12, 1e308, [5]])
async def test_a_strange_duration_is_five_minutes(world: World, lasts: Any) -> None:
    meera, asha = await a_counsellor_there(world), await world.student()

    async with served(world) as port, connected(port, asha) as here, connected(port) as there:
        await here.emit("hold-slot", wish(meera, holdDuration=lasts))
        told = await there.hears("slot-locked")

    assert told["lockedUntil"] == "2026-11-25T04:35:00.000Z"


AUDIENCE = Audience(institution="campus", everyone=True)
NOON = datetime.fromisoformat("2026-11-25T06:30:00+00:00")


def told(id: str, kind: str, by: str, until: str = "2026-11-25T06:40:00Z", slot: str = "s1") -> Frame:
    data = {"counselorId": "meera", "lockedUntil": until}
    wall = {"timeSlot": "12:00"}
    real = {"slotId": slot, "startsAt": "2026-11-26T06:30:00Z", "timeZone": "Asia/Kolkata"}
    return Frame(
        id=id, kind=kind, at=NOON, audience=AUDIENCE, data=data | (wall if kind in {CHOSEN, LEFT} else real), by=by
    )


def shown(board: Board, frame: Frame, *viewers: str) -> list[bool | None]:
    """What each of them sees change: locked, free, or nothing."""
    changes = board.changes_of(frame)
    return [next((change.shown_to(viewer) for change in changes), None) for viewer in viewers]


def test_a_real_hold_is_shown_at_the_counsellors_wall_time_to_all_but_its_holder() -> None:
    board = Board()

    change = board.changes_of(told("1", "slot.held", "asha"))[0]

    assert change.place == ("campus", "meera", "12:00")
    assert [change.shown_to(who) for who in ("asha", "ravi", "")] == [None, True, True]


def test_a_time_is_free_only_when_nobody_else_has_it_on_any_day() -> None:
    board = Board()

    assert shown(board, told("1", "slot.held", "asha", slot="thursday"), "asha", "ravi", "") == [None, True, True]
    assert shown(board, told("2", "slot.held", "ravi", slot="friday"), "asha", "ravi", "") == [True, True, True]
    assert shown(board, told("3", "slot.released", "", slot="thursday"), "asha", "ravi", "") == [None, False, None]
    assert shown(board, told("4", "slot.taken", "ravi", slot="friday"), "asha", "ravi", "") == [False, None, False]


def test_every_connection_gets_the_same_change_from_one_frame() -> None:
    board = Board()
    frame = told("1", CHOSEN, "asha")

    assert board.changes_of(frame) == board.changes_of(frame)
    assert shown(board, told("2", LEFT, "ravi"), "asha", "ravi") == [None, None]
    assert shown(board, told("3", LEFT, "asha"), "asha", "ravi") == [None, False]
    assert not board._locks
    assert not board._choosing


def test_what_has_lapsed_is_free_once() -> None:
    board = Board()
    board.changes_of(told("1", "slot.held", "asha"))
    board.changes_of(told("2", CHOSEN, "ravi", until="2026-11-25T06:35:00Z"))

    early = board.lapsed(NOON.replace(minute=34))
    first = board.lapsed(NOON.replace(minute=35))
    last = board.lapsed(NOON.replace(minute=40))

    assert early == []
    assert [change.shown_to("asha") for change in first] == [False]
    assert [change.shown_to("nobody") for change in first] == [None]
    assert [change.shown_to("nobody") for change in last] == [False]
    assert board.lapsed(NOON.replace(minute=41)) == []
    assert not board._choosing
