"""What the existing client is told, one event of the contract after the other, and who hears it."""

from typing import Any

import pytest
from websockets.asyncio.client import connect

from manmitra.domain.live.model import Audience, Frame
from manmitra.domain.shared.identity import Role
from tests.conftest import World
from tests.http.booking_scene import a_counsellor_there, booked, held
from tests.socketio.scene import Client, connected, served
from tests.socketio.test_wire import greeted, guests, until

CRISIS = "I want to kill myself"


def heard(client: Client) -> set[str]:
    return {name for name, _ in client.heard} - {"bestie-response"}


@pytest.mark.parametrize("transport", ["websocket", "polling"])
async def test_a_booking_is_told_to_the_two_whom_it_concerns(world: World, transport: str) -> None:
    meera, asha, ravi = await a_counsellor_there(world), await world.student(), await world.student()

    async with (
        served(world) as port,
        connected(port, asha, transport=transport) as student,
        connected(port, asha) as her_other_window,
        connected(port, meera, transport=transport) as counsellor,
        connected(port, ravi) as somebody,
        connected(port) as visitor,
    ):
        made = await booked(asha, meera, "10:00")
        told = [await one.hears("booking-created") for one in (student, her_other_window, counsellor)]
        notified = [await one.hears("new-notification") for one in (student, counsellor)]
        for other in (somebody, visitor):
            await other.settled()

    assert told == [{"bookingId": made["id"], "counselorId": meera.id, "startTime": "2026-11-26T04:30:00Z"}] * 3
    assert heard(somebody) == heard(visitor) == set()
    for one in notified:
        assert set(one) == {"id", "type", "title", "message", "priority", "actionUrl"}
        assert (one["type"], bool(one["title"])) == ("appointment", True)
    inbox = (await asha.get("/api/notifications")).json()["data"]
    assert [one["id"] for one in inbox["items"]] == [notified[0]["id"]]
    assert inbox["items"][0]["readAt"] is None


async def test_moving_and_cancelling_make_the_client_fetch_its_list_again(world: World) -> None:
    meera, asha = await a_counsellor_there(world), await world.student()

    async with served(world) as port, connected(port, asha) as student, connected(port, meera) as counsellor:
        made = await booked(asha, meera, "10:00")
        await student.hears("booking-created")
        await asha.put(f"/api/bookings/{made['id']}", {"date": "2026-11-26", "time": "11:00"})
        moved = await counsellor.hears("booking-created", 2)
        await meera.put(f"/api/bookings/{made['id']}/cancel", {"reason": "a private reason"})
        gone = [await one.hears("booking-cancelled") for one in (student, counsellor)]

    assert moved == {"bookingId": made["id"], "counselorId": meera.id, "startTime": "2026-11-26T05:30:00Z"}
    assert gone == [{"bookingId": made["id"], "reason": ""}] * 2


async def test_a_real_hold_is_shown_to_others_until_it_is_released_or_lapses(world: World) -> None:
    meera, asha, ravi = await a_counsellor_there(world), await world.student(), await world.student()

    async with served(world) as port, connected(port, asha) as holder, connected(port, ravi) as other:
        first = await held(asha, meera, "10:00")
        locked = await other.hears("slot-locked")
        await asha.put(f"/api/bookings/{first['id']}/cancel")
        await other.hears("slot-released")
        await held(asha, meera, "11:00")
        await other.hears("slot-locked", 2)
        world.clock.forward(minutes=11)
        free = await other.hears("slot-released", 2)
        await holder.settled()

    assert locked == {"counselorId": meera.id, "timeSlot": "10:00", "lockedUntil": "2026-11-25T04:40:00.000Z"}
    assert free == {"counselorId": meera.id, "timeSlot": "11:00"}
    assert not {"slot-locked", "slot-released"} & heard(holder)


async def test_staff_of_the_institution_hear_of_an_alert_and_nobody_else(world: World) -> None:
    counsellor, admin = await world.staff(Role.COUNSELOR), await world.staff(Role.ADMIN)
    elsewhere, ravi = await world.staff(Role.COUNSELOR, institution="another"), await world.student()

    async with (
        served(world) as port,
        connected(port, counsellor) as one,
        connected(port, admin) as two,
        connected(port, elsewhere) as three,
        connected(port, ravi) as somebody,
        connected(port) as writer,
    ):
        await writer.say(CRISIS)
        told = [await staff.hears("crisis-alert") for staff in (one, two)]
        notified = await one.hears("new-notification")
        own = await writer.hears("crisis-alert")
        for other in (three, somebody):
            await other.settled()

    assert set(told[0]) == {"alertId", "severity", "resources", "counselorAvailable"}
    assert told[0] == told[1]
    assert told[0]["severity"] == "high"
    assert "alertId" not in own
    assert len(writer.all("crisis-alert")) == 1
    assert (notified["type"], notified["priority"]) == ("alert", "high")
    assert heard(three) == heard(somebody) == set()
    assert CRISIS not in str(told) + str(notified)


async def test_within_five_seconds_of_its_end_a_sign_in_hears_nothing_personal(world: World) -> None:
    meera, asha = await a_counsellor_there(world), await world.student()

    async with served(world) as port, connected(port, meera) as counsellor, connected(port, asha) as student:
        await meera.post("/api/auth/logout")
        world.clock.forward(seconds=5)
        await booked(asha, meera, "10:00")
        await student.hears("booking-created")
        await counsellor.settled()
        who = world.application.socketio._guests[counsellor.sio.get_sid()].who

    assert heard(counsellor) == set()
    assert who.role is Role.VISITOR


async def test_the_id_that_is_sent_along_is_never_believed(world: World) -> None:
    meera, asha, ravi = await a_counsellor_there(world), await world.student(), await world.student()
    told: Any = {"token": ravi.token, "userId": asha.id}
    shapes: list[Any] = [{"userId": asha.id}, asha.id, None, [], {"userId": {"$ne": 1}}]

    async with served(world) as port, connected(port, asha) as student, connected(port, auth=told) as stranger:
        for shape in shapes:
            await stranger.emit("join-room", shape)
        await stranger.settled()
        await booked(asha, meera, "10:00")
        await student.hears("booking-created")
        await stranger.settled()

    assert heard(stranger) == set()


def a_post(world: World, by: str = "", title: str = "Exams") -> Frame:
    return Frame(
        id=world.container.ids().new(),
        kind="post.added",
        at=world.clock.now(),
        audience=Audience(institution="campus", everyone=True),
        data={"postId": "p1", "title": title, "category": "academic", "private": "no"},
        by=by,
    )


@pytest.mark.one_engine
async def test_a_new_post_is_told_to_all_but_its_author(world: World) -> None:
    """Contract, rules 9 and 13: a connection without an account may be the author's, so it hears later."""
    asha, ravi = await world.student(), await world.student()

    async with (
        served(world) as port,
        connected(port, asha) as author,
        connected(port, ravi) as reader,
        connected(port) as perhaps_the_author,
    ):
        world.container.live_push().publish(a_post(world, by=asha.id))
        told = await reader.hears("new-post")
        await perhaps_the_author.settled()
        at_once = heard(perhaps_the_author)
        await perhaps_the_author.hears("new-post")
        await author.settled()

    assert told == {"postId": "p1", "title": "Exams", "category": "academic"}
    assert at_once == heard(author) == set()


@pytest.mark.one_engine
async def test_who_does_not_read_is_cut_off_and_the_others_are_not_kept_waiting(world: World) -> None:
    ravi, asha = await world.student(), await world.student()
    hub = world.container.live_hub()

    async with served(world) as port, connected(port, asha) as reader:
        address = f"ws://127.0.0.1:{port}/socket.io/?EIO=4&transport=websocket"
        async with connect(address, proxy=None, compression=None, max_queue=1) as wire:
            await greeted(wire, f'{{"token":"{ravi.token}"}}')
            for number in range(20):
                for _ in range(100):
                    hub.publish(a_post(world, title="x" * 20_000))
                await reader.hears("new-post", (number + 1) * 100)
                if guests(world) == 1:
                    break
            await until(lambda: guests(world) == 1)
            wire.transport.abort()

        assert (await reader.say("hello"))["response"]


async def test_a_slot_event_of_one_institution_is_not_told_in_another(world: World) -> None:
    meera, asha = await a_counsellor_there(world), await world.student()
    elsewhere = await world.staff(Role.COUNSELOR, institution="another")

    async with (
        served(world) as port,
        connected(port, elsewhere) as far,
        connected(port) as visitor,
        connected(port, asha) as student,
    ):
        await student.emit("hold-slot", {"counselorId": meera.id, "timeSlot": "10:00", "holdDuration": 1000})
        await visitor.hears("slot-locked")
        world.clock.forward(seconds=2)
        await visitor.hears("slot-released")
        await far.settled()

    assert heard(far) == set()
