"""A counsellor's own work: notes that lock, hours that keep what is booked, and a load that availability keeps to."""

from typing import Any

from manmitra.domain.shared.identity import Role
from tests.conftest import Person, World, later
from tests.http.booking_scene import a_counsellor_there, at, booked, refusal
from tests.http.desk_scene import at_time, desk, met

WEEK: list[dict[str, str]] = [
    {"weekday": day, "start": "09:00", "end": "13:00"} for day in ("wednesday", "thursday", "friday")
]


async def open_times(world: World, counselor: Person, day: str) -> list[str]:
    answer = await world.http.get(f"/api/counselors/{counselor.id}/availability?from={day}&days=1")
    return [one["time"] for one in answer.json()["data"]["slots"]]


async def offered(counselor: Person, **changes: Any) -> dict[str, Any]:
    answer = await counselor.put("/api/desk/availability", {"weekly": WEEK, **changes})
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()["data"]
    return found


async def test_notes_by_a_template_lock_48_hours_after_the_session(world: World) -> None:
    meera, asha = await a_counsellor_there(world), await world.student()
    one = await met(world, asha, meera, "09:00", "2026-11-26")
    path = f"/api/desk/notes/{one['id']}"
    soap = {"form": "soap", "subjective": "sleeps badly", "plan": "meet again", "summary": "We planned your evenings."}
    waiting = (await desk(meera, "today"))["notesDue"]

    draft = await meera.put(path, soap)
    stale = await meera.put(path, {**soap, "plan": "other"})
    early = await meera.post(f"{path}/amendments", {"text": "more"})
    await at_time(world, later(world.clock, hours=47, minutes=58), meera)
    changed = await meera.put(path, {**soap, "plan": "other", "revision": 1})
    world.clock.forward(minutes=1)
    locked = await meera.put(path, {**soap, "plan": "third", "revision": 2})
    free = await meera.post(f"/api/bookings/{one['id']}/notes", {"notes": "too late"})
    added = await meera.post(f"{path}/amendments", {"text": "one thing more"})

    assert [each["bookingId"] for each in waiting] == [one["id"]]
    assert (await desk(meera, "today"))["notesDue"] == []
    assert draft.json()["data"]["sheet"]["revision"] == 1
    assert changed.json()["data"]["sheet"]["plan"] == "other"
    codes = [refusal(answer) for answer in (stale, early, locked, free)]
    assert codes == [(409, "notes_changed"), (409, "notes_open"), (409, "notes_locked"), (409, "notes_locked")]
    kept = added.json()["data"]
    assert (kept["locked"], kept["sheet"]["plan"]) == (True, "other")
    assert [(each["authorId"], each["text"]) for each in kept["amendments"]] == [(meera.id, "one thing more")]


async def test_the_student_reads_the_summary_and_never_the_notes(world: World) -> None:
    meera, asha, admin = await a_counsellor_there(world), await world.student(), await world.staff(Role.ADMIN)
    one = await booked(asha, meera)
    await meera.post(f"/api/bookings/{one['id']}/notes", {"notes": "planted free"})
    dap = {"form": "dap", "data": "planted data", "assessment": "planted view", "summary": "Two walks a week."}
    await meera.put(f"/api/desk/notes/{one['id']}", dap)

    mine = await asha.get(f"/api/bookings/{one['id']}")
    theirs = await admin.get(f"/api/bookings/{one['id']}")
    own = (await meera.get(f"/api/bookings/{one['id']}")).json()["data"]

    assert mine.json()["data"]["summary"] == "Two walks a week."
    assert "planted" not in mine.text + theirs.text
    assert "summary" not in theirs.json()["data"]
    assert (own["sessionNotes"], own["summary"]) == ("planted free", "Two walks a week.")
    assert (await desk(meera, f"notes/{one['id']}"))["notes"] == "planted free"
    assert b"planted" not in world.at_rest()
    bad = await meera.put(f"/api/desk/notes/{one['id']}", {"form": "dap", "revision": 1, "subjective": "x"})
    assert refusal(bad) == (422, "notes_invalid")


async def test_hours_that_leave_a_booking_outside_tell_so_and_lose_nothing(world: World) -> None:
    meera, asha = await a_counsellor_there(world), await world.student()
    one = await booked(asha, meera, "15:00")
    closed = [{"date": "2026-11-27", "windows": []}]

    seen = await offered(meera, overrides=closed, preview=True)
    before = await open_times(world, meera, "2026-11-27")
    saved = await offered(meera, overrides=closed)

    assert [each["bookingId"] for each in seen["outside"]] == [one["id"]]
    assert (seen["saved"], bool(before), saved["saved"]) == (False, True, True)
    assert await open_times(world, meera, "2026-11-27") == []
    assert (await desk(meera, "availability"))["outside"] == saved["outside"] == seen["outside"]
    assert (await asha.get(f"/api/bookings/{one['id']}")).json()["data"]["state"] == "confirmed"


async def test_protected_time_is_not_offered_and_the_older_way_of_setting_hours_keeps_it(world: World) -> None:
    meera, asha = await a_counsellor_there(world), await world.student()
    await offered(meera, protected=[{"weekday": "thursday", "start": "10:00", "end": "12:00"}], sessionsADay=3)
    world.clock.forward(minutes=1)

    times = await open_times(world, meera, "2026-11-26")
    refused = await asha.post("/api/bookings/hold", at(meera, "10:00"))
    body = {"weekly": [{"weekday": "thursday", "start": "09:00", "end": "12:00"}]}
    await meera.put("/api/counselors/me/availability", body)

    assert times == ["09:00", "12:00"]
    assert refusal(refused) == (409, "slot_not_offered")
    kept = await desk(meera, "availability")
    assert (kept["sessionsADay"], kept["protected"][0]["start"]) == (3, "10:00")
    overlapping = {"weekly": [*WEEK, *WEEK]}
    assert refusal(await meera.put("/api/desk/availability", overlapping)) == (422, "invalid_availability")


async def test_a_full_day_is_not_available_to_anybody(world: World) -> None:
    meera, asha, ravi = await a_counsellor_there(world), await world.student(), await world.student()
    await offered(meera, sessionsADay=2)
    world.clock.forward(minutes=1)
    await booked(asha, meera, "09:00")
    last = await booked(ravi, meera, "11:00")

    refused = await ravi.post("/api/bookings", at(meera, "10:00"))
    full = await open_times(world, meera, "2026-11-26")
    moved = await ravi.put(f"/api/bookings/{last['id']}", {"date": "2026-11-26", "time": "12:00"})

    assert refusal(refused) == (409, "slot_not_offered")
    assert full == []
    assert (moved.status_code, moved.json()["data"]["time"]) == (200, "12:00")
    await ravi.put(f"/api/bookings/{last['id']}/cancel")
    assert await open_times(world, meera, "2026-11-26") == ["10:00", "11:00", "12:00"]


async def test_after_a_crisis_nothing_new_begins_for_a_while(world: World) -> None:
    meera, asha, ravi = await a_counsellor_there(world), await world.student(), await world.student()
    await offered(meera, pauseAfterCrisis=60)
    world.clock.forward(minutes=1)
    one = await met(world, asha, meera, "09:00", "2026-11-26")
    free = await open_times(world, meera, "2026-11-26")

    await meera.put(f"/api/desk/bookings/{one['id']}/crisis", {"crisis": True})

    assert free == ["10:00", "11:00", "12:00"]
    assert await open_times(world, meera, "2026-11-26") == ["11:00", "12:00"]
    assert refusal(await ravi.post("/api/bookings", at(meera, "10:00"))) == (409, "slot_not_offered")
    await booked(ravi, meera, "11:00")


async def test_a_counsellor_hears_first_what_the_week_held_and_in_the_inbox_alone(world: World) -> None:
    meera, idle, asha = await a_counsellor_there(world), await a_counsellor_there(world), await world.student()
    await met(world, asha, meera, "09:00", "2026-11-26")
    own = await desk(meera, "workload")
    reports = world.container.counselor_desk.weekly_reports()
    early = await reports.run_due()
    await at_time(world, later(world.clock, days=4), meera, idle)

    for _ in range(2):
        await reports.run_due()

    inbox = (await meera.get("/api/notifications")).json()["data"]["items"]
    [news] = [one for one in inbox if one["type"] == "week_report"]
    assert (own["sessions"], own["minutes"], own["first"]) == (1, 50, "2026-11-23")
    assert early == 0
    assert news["message"] == "Last week held 1 sessions and 50 minutes; outside your hours: 0."
    sent = await world.container.store().tally("deliveries", "template")
    assert sent.get("week_report", 0) == 0
    assert (await idle.get("/api/notifications")).json()["data"]["items"] == []


async def test_an_admin_sees_counts_of_the_team_and_nobodys_students(world: World) -> None:
    meera, asha, admin = await a_counsellor_there(world), await world.student(), await world.staff(Role.ADMIN)
    await booked(asha, meera)
    stranger = await world.staff(Role.ADMIN, institution="elsewhere")

    team = await admin.get("/api/desk/workload/team")

    [member] = team.json()["data"]["members"]
    assert (member["counselorId"], member["week"]["sessions"]) == (meera.id, 1)
    assert asha.id not in team.text
    assert (await stranger.get("/api/desk/workload/team")).json()["data"]["members"] == []
    assert (await meera.get("/api/desk/workload/team")).status_code == 403
    assert refusal(await admin.get("/api/desk/workload/team?date=0001-01-01")) == (422, "day_too_far")
