"""What people are told of what happens: into the inbox of those whom it concerns, once and in time, nobody else's."""

from datetime import datetime
from typing import Any

from manmitra.domain.booking.news import REMINDERS
from manmitra.domain.shared.identity import Role
from tests.conftest import Person, World
from tests.http.booking_scene import a_counsellor_there, at, booked, held


async def told(world: World, person: Person) -> list[str]:
    """The kinds of what is in somebody's inbox, the latest first."""
    await world.container.relay().quiet()
    answer = await person.get("/api/notifications")
    assert answer.status_code == 200, answer.text
    return [one["type"] for one in answer.json()["data"]["items"]]


async def until(world: World, moment: datetime) -> None:
    """Moves the clock there, and lets what is due be done."""
    await world.container.relay().quiet()
    world.clock.set(moment)
    while await world.container.relay().run_due() or await world.container.lapsing().run_due():
        pass


def start_of(booking: dict[str, Any]) -> datetime:
    return datetime.fromisoformat(booking["startsAt"])


async def test_a_booking_is_told_to_the_two_whom_it_concerns(world: World) -> None:
    counselor, student, other = await a_counsellor_there(world), await world.student(), await world.student()

    await booked(student, counselor)

    assert await told(world, student) == ["appointment_booked"]
    assert await told(world, counselor) == ["appointment_booked"]
    assert await told(world, other) == []


async def test_holding_and_letting_go_is_nobodys_news(world: World) -> None:
    counselor, student = await a_counsellor_there(world), await world.student()

    hold = await held(student, counselor)
    await student.put(f"/api/bookings/{hold['id']}/cancel")

    assert await told(world, student) == await told(world, counselor) == []


async def test_one_is_reminded_a_day_and_an_hour_before_and_never_twice(world: World) -> None:
    counselor, student = await a_counsellor_there(world), await world.student()
    booking = await booked(student, counselor, "11:00")  # 25 hours ahead

    for before in REMINDERS:
        await until(world, start_of(booking) - before)
        await until(world, start_of(booking) - before)
    await until(world, start_of(booking))

    assert await told(world, student) == ["appointment_reminder", "appointment_reminder", "appointment_booked"]


async def test_a_booking_of_the_last_minute_is_not_reminded_of_a_day_before(world: World) -> None:
    counselor, student = await a_counsellor_there(world), await world.student()
    booking = await booked(student, counselor, "09:00")  # 23 hours ahead

    for before in REMINDERS:
        await until(world, start_of(booking) - before)

    assert await told(world, student) == ["appointment_reminder", "appointment_booked"]


async def test_a_cancelled_appointment_is_told_and_reminds_nobody(world: World) -> None:
    counselor, student = await a_counsellor_there(world), await world.student()
    booking = await booked(student, counselor, "11:00")

    await student.put(f"/api/bookings/{booking['id']}/cancel")
    for before in REMINDERS:
        await until(world, start_of(booking) - before)

    assert await told(world, student) == ["appointment_cancelled", "appointment_booked"]


async def test_a_moved_appointment_reminds_of_its_new_time_only(world: World) -> None:
    counselor, student = await a_counsellor_there(world), await world.student()
    booking = await booked(student, counselor, "11:00")
    move = {"date": "2026-11-27", "time": "15:00"}
    moved = await student.put(f"/api/bookings/{booking['id']}", move)

    for moment in (start_of(booking), start_of(moved.json()["data"])):
        for before in REMINDERS:
            await until(world, moment - before)

    expected = ["appointment_reminder", "appointment_reminder", "appointment_moved", "appointment_booked"]
    assert await told(world, student) == expected


async def test_a_move_away_and_back_reminds_as_often_as_any_other_appointment(world: World) -> None:
    counselor, student = await a_counsellor_there(world), await world.student()
    booking = await booked(student, counselor, "11:00")
    for move in ({"date": "2026-11-27", "time": "15:00"}, {"date": "2026-11-26", "time": "11:00"}):
        moved = await student.put(f"/api/bookings/{booking['id']}", move)
        assert moved.status_code == 200, moved.text

    for before in REMINDERS:
        await until(world, start_of(booking) - before)

    assert (await told(world, student)).count("appointment_reminder") == len(REMINDERS)


async def test_an_alert_is_told_to_the_staff_of_the_place_and_nobody_else(world: World) -> None:
    student, counselor, admin = await world.student(), await world.staff(Role.COUNSELOR), await world.staff(Role.ADMIN)
    elsewhere = await world.staff(Role.COUNSELOR, institution="other")

    raised = await student.post("/api/crisis/alert", {"message": "I need somebody"})

    assert raised.status_code == 201, raised.text
    assert await told(world, counselor) == await told(world, admin) == ["alert_raised"]
    assert await told(world, student) == await told(world, elsewhere) == []


async def test_a_hold_that_lapses_is_told_and_ended_without_anybody_asking(world: World) -> None:
    counselor, student = await a_counsellor_there(world), await world.student()
    hold = await held(student, counselor)
    before = await world.container.events().after("campus", "0", 100)
    await until(world, datetime.fromisoformat(hold["heldUntil"]))

    events = await world.container.events().after("campus", "0", 100)
    kept = await world.container.stored_appointments().get(hold["id"])
    assert [one.event.kind for one in before] == ["slot.held"]
    assert [one.event.kind for one in events] == ["slot.released"]
    assert (kept.state, kept.live) == ("lapsed", False)


async def test_a_renewed_hold_lapses_at_its_new_time(world: World) -> None:
    counselor, student = await a_counsellor_there(world), await world.student()
    hold = await held(student, counselor)
    world.clock.forward(minutes=5)
    renewed = (await student.post(f"/api/bookings/{hold['id']}/renew")).json()["data"]

    await until(world, datetime.fromisoformat(hold["heldUntil"]))
    between = await world.container.stored_appointments().get(hold["id"])
    await until(world, datetime.fromisoformat(renewed["heldUntil"]))
    after = await world.container.stored_appointments().get(hold["id"])

    assert (between.state, after.state) == ("held", "lapsed")


async def test_events_that_are_done_with_are_forgotten_after_two_days_and_others_are_not(world: World) -> None:
    counselor, student = await a_counsellor_there(world), await world.student()
    await student.post("/api/bookings/hold", at(counselor))
    booking = await booked(student, counselor, "11:00", day="2026-11-30")

    await until(world, datetime.fromisoformat("2026-11-29T00:00:00+00:00"))
    await world.container.housekeeping().sweep()

    left = [one.event.kind for one in await world.container.events().after("campus", "0", 100)]
    assert left == ["appointment.booked"], booking
