"""The counsellor's desk: whom it shows, why, to whom, and that people can see who looked."""

from datetime import datetime
from typing import Any

from manmitra.domain.counselors.model import Window
from manmitra.domain.crisis.roster import Duty
from manmitra.domain.shared.identity import Role
from tests.conftest import World, later
from tests.domain.booking_examples import hours
from tests.http.booking_scene import a_counsellor_there, booked, refusal
from tests.http.desk_scene import at_time, caseload, desk, filled, met, shares
from tests.http.ladder_scene import shift
from tests.http.test_chat import begin, say


async def test_today_begins_and_ends_at_the_counsellors_midnight(world: World) -> None:
    nights = hours(Window(0, 60), Window(22 * 60, 24 * 60), session_minutes=30, buffer_minutes=0)
    meera, asha, ravi = await a_counsellor_there(world, nights), await world.student(), await world.student()
    for person, day, wall in (
        (asha, "2026-11-25", "23:30"),
        (asha, "2026-11-26", "00:00"),
        (asha, "2026-11-26", "23:30"),
        (ravi, "2026-11-27", "00:00"),
    ):
        await booked(person, meera, wall, day=day)

    shown = await desk(meera, "today?date=2026-11-26")
    await at_time(world, datetime.fromisoformat("2026-11-25T18:29:59.999+00:00"), meera)
    before = await desk(meera, "today")
    await at_time(world, datetime.fromisoformat("2026-11-25T18:30:00+00:00"), meera)
    after = await desk(meera, "today")

    assert [one["time"] for one in shown["appointments"]] == ["00:00", "23:30"]
    assert (shown["begins"], shown["ends"]) == ("2026-11-25T18:30:00Z", "2026-11-26T18:30:00Z")
    assert (before["date"], [one["time"] for one in before["appointments"]]) == ("2026-11-25", ["23:30"])
    assert (after["date"], after["appointments"]) == ("2026-11-26", shown["appointments"])


async def test_the_day_is_that_of_the_zone_the_counsellor_chose(world: World) -> None:
    london = hours(Window(0, 60), session_minutes=30, buffer_minutes=0, time_zone="Europe/London")
    meera, asha = await a_counsellor_there(world, london), await world.student()
    await booked(asha, meera, "00:00", day="2026-11-26")

    shown = await desk(meera, "today?date=2026-11-26")

    assert (shown["timeZone"], shown["begins"]) == ("Europe/London", "2026-11-26T00:00:00Z")
    assert [one["time"] for one in shown["appointments"]] == ["00:00"]
    assert refusal(await meera.get("/api/desk/today?date=9999-12-31")) == (422, "day_too_far")


async def test_today_shows_the_alerts_that_concern_one_and_only_counts_the_others(world: World) -> None:
    meera, asha, ravi = await a_counsellor_there(world), await world.student(), await world.student()
    await booked(asha, meera)
    await asha.post("/api/crisis/alert", {"message": "please call me"})
    await ravi.post("/api/crisis/alert", {"message": "me too"})
    hidden = await begin(asha, isAnonymous=True)
    await say(asha, hidden, "i want to kill myself")

    shown = await desk(meera, "today")
    admin = await world.staff(Role.ADMIN)
    reads = (await admin.get("/api/crisis/reads")).json()["data"]["items"]
    await admin.put("/api/crisis/roster", {"shifts": [shift(world, meera, Duty.COUNSELOR)]})
    on_call = await desk(meera, "today")

    assert [(one["studentId"], one["why"]) for one in shown["alerts"]] == [(asha.id, ["in_care"])]
    assert shown["otherOpenAlerts"] == 2
    assert [one["alertId"] for one in reads] == [shown["alerts"][0]["alertId"]]
    assert {one["studentId"] for one in on_call["alerts"]} == {asha.id, ravi.id, ""}
    assert "please call me" not in str(on_call)


async def test_a_caseload_tells_why_who_comes_first(world: World) -> None:
    meera, asha, ravi, zoya = await a_counsellor_there(world), *[await world.student() for _ in range(3)]
    for person, wall in ((asha, "09:00"), (ravi, "10:00"), (zoya, "11:00")):
        await booked(person, meera, wall)
    await ravi.post("/api/crisis/alert", {"message": "please call me"})
    await zoya.post("/api/crisis/alert", {"message": "me too"})
    promise = {"dueOn": "2026-11-25", "what": "ask about the hostel"}
    await meera.post(f"/api/desk/students/{zoya.id}/promises", promise)

    first = await desk(meera, "caseload?limit=2")
    rest = await desk(meera, f"caseload?limit=2&cursor={first['nextCursor']}")

    people = [*first["items"], *rest["items"]]
    assert [one["studentId"] for one in people] == [zoya.id, ravi.id, asha.id]
    assert [[why["why"] for why in one["reasons"]] for one in people] == [
        ["open_alert", "promise_due"],
        ["open_alert"],
        [],
    ]
    assert people[0]["points"] == sum(why["points"] for why in people[0]["reasons"])
    assert people[0]["promisesDue"][0]["what"] == "ask about the hostel"
    assert rest["nextCursor"] is None
    assert refusal(await meera.get("/api/desk/caseload?cursor=nonsense")) == (422, "invalid_cursor")


async def test_a_crisis_in_a_conversation_without_a_name_moves_nobody_up(world: World) -> None:
    meera, asha = await a_counsellor_there(world), await world.student()
    await booked(asha, meera)
    await say(asha, await begin(asha, isAnonymous=True), "i want to kill myself")

    [entry] = await caseload(meera)

    assert (entry["points"], entry["openAlertIds"]) == (0, [])


async def test_people_have_no_names_on_the_desk_and_one_handle(world: World) -> None:
    meera, asha = await a_counsellor_there(world), await world.student(name="Asha Planted-Name")
    await booked(asha, meera)
    second = await a_counsellor_there(world)
    await booked(asha, second, "11:00")

    pages = [await desk(meera, path) for path in ("today?date=2026-11-26", "caseload", f"students/{asha.id}")]
    [entry], [elsewhere] = await caseload(meera), await caseload(second)

    assert "Planted" not in str(pages)
    assert pages[0]["appointments"][0]["handle"] == entry["handle"] == pages[2]["handle"]
    assert entry["handle"] != elsewhere["handle"]


async def test_what_is_shared_is_shown_noted_and_gone_with_the_consent(world: World) -> None:
    meera, asha = await a_counsellor_there(world), await world.student()
    await booked(asha, meera)
    await filled(asha, "phq9", 3, 3, 3, 3)
    kept = await filled(asha, "gad7", 3, 3, 3, 3, 3)
    await asha.put(f"/api/mood/{kept}/consent", {"consent": False})
    await say(asha, await begin(asha, isAnonymous=False), "I am so nervous about my exam")
    await say(asha, await begin(asha, isAnonymous=True), "nobody may know")
    unshared, [before] = await desk(meera, f"students/{asha.id}"), await caseload(meera)

    await shares(asha)
    shared, [entry] = await desk(meera, f"students/{asha.id}"), await caseload(meera)
    await shares(asha, history=False)
    gone, [after] = await desk(meera, f"students/{asha.id}"), await caseload(meera)

    assert (unshared["trends"], unshared["conversations"]) == ([], [])
    assert [(one["kind"], one["points"][0]["total"]) for one in shared["trends"]] == [("phq9", 12)]
    assert len(shared["conversations"]) == 1
    assert [one["why"] for one in entry["reasons"]] == ["band"]
    assert (gone["sharesHistory"], gone["trends"], gone["conversations"], gone["review"]) == (False, [], [], None)
    assert before["reasons"] == after["reasons"] == []


async def test_a_student_sees_who_looked_at_what(world: World) -> None:
    meera, asha, ravi = await a_counsellor_there(world), await world.student(), await world.student()
    await booked(asha, meera)
    await filled(asha, "phq9", 3, 3, 3, 3)
    await shares(asha)
    for _ in range(3):
        await caseload(meera)
    world.clock.forward(minutes=1)

    await desk(meera, f"students/{asha.id}")

    looks = (await asha.get("/api/users/who-looked")).json()["data"]["items"]
    assert [(one["how"], one["seen"]) for one in looks] == [("file", ["results", "sessions"]), ("list", ["results"])]
    assert {(one["readerId"], one["readerName"]) for one in looks} == {(meera.id, "Meera")}
    assert (await ravi.get("/api/users/who-looked")).json()["data"]["items"] == []


async def test_nobody_else_gets_at_a_persons_file(world: World) -> None:
    meera, asha = await a_counsellor_there(world), await world.student()
    one = await booked(asha, meera)
    colleague, stranger = await a_counsellor_there(world), await world.staff(Role.COUNSELOR, institution="elsewhere")
    admin = await world.staff(Role.ADMIN)
    paths = (f"students/{asha.id}", f"students/{asha.id}/promises", f"notes/{one['id']}")

    async def codes(person: Any) -> list[int]:
        return [(await person.get(f"/api/desk/{path}")).status_code for path in paths]

    assert await codes(meera) == [200, 200, 200]
    assert await codes(colleague) == await codes(stranger) == [404, 404, 404]
    assert await codes(asha) == await codes(admin) == [403, 403, 403]
    assert await caseload(colleague) == await caseload(stranger) == []
    assert refusal(await meera.get("/api/desk/students/nobody")) == (404, "not_in_care")
    await asha.put(f"/api/bookings/{one['id']}/cancel")
    assert await codes(meera) == [404, 404, 200]
    assert await caseload(meera) == []


async def test_four_sessions_without_reliable_change_ask_to_review_the_plan(world: World) -> None:
    meera, asha = await a_counsellor_there(world), await world.student()
    await shares(asha)
    await filled(asha, "phq9", 3, 3, 3, 3)
    for day in ("2026-11-26", "2026-12-03", "2026-12-10", "2026-12-17"):
        await met(world, asha, meera, "09:00", day)
    await filled(asha, "phq9", 3, 3, 3, 2)

    shown = await desk(meera, f"students/{asha.id}")

    assert (shown["review"]["sessions"], shown["review"]["firstTotal"], shown["review"]["latestTotal"]) == (4, 12, 11)
    assert "36037492" in shown["review"]["source"]
    assert [one["state"] for one in shown["sessions"]] == ["completed"] * 4


async def test_a_promise_is_due_put_off_and_kept(world: World) -> None:
    meera, asha = await a_counsellor_there(world), await world.student()
    await booked(asha, meera)
    path = f"/api/desk/students/{asha.id}/promises"

    made = (await meera.post(path, {"dueOn": "2026-11-25", "what": "ask about the hostel"})).json()["data"]
    one = f"/api/desk/promises/{made['promiseId']}"
    due = (await desk(meera, "today"))["promisesDue"]
    put_off = await meera.put(one, {"dueOn": "2026-11-26"})
    none = (await desk(meera, "today"))["promisesDue"]
    await at_time(world, later(world.clock, days=3), meera)
    [overdue] = (await desk(meera, "today"))["promisesDue"]
    await meera.put(one, {"done": True})

    assert [each["what"] for each in due] == ["ask about the hostel"]
    assert (put_off.json()["data"]["dueOn"], none, overdue["overdue"]) == ("2026-11-26", [], True)
    assert (await desk(meera, "today"))["promisesDue"] == []
    assert [each["open"] for each in (await meera.get(path)).json()["data"]["items"]] == [False]
    assert refusal(await meera.post(path, {"dueOn": "2026-11-01", "what": "too late"})) == (422, "day_too_far")
    colleague = await a_counsellor_there(world)
    assert refusal(await colleague.put(one, {"done": True})) == (404, "promise_unknown")


async def test_a_card_is_named_in_the_file_while_it_is_shared(world: World) -> None:
    meera, asha = await a_counsellor_there(world), await world.student()
    await booked(asha, meera)
    card = f"/api/chat/sessions/{await begin(asha, isAnonymous=False)}/card"
    await asha.put(card, {"version": 0, "text": "please don't ask about home"})
    before = await desk(meera, f"students/{asha.id}")

    await asha.post(f"{card}/share", {"version": 1})
    shown = await desk(meera, f"students/{asha.id}")
    await asha.delete(f"{card}/share")
    after = await desk(meera, f"students/{asha.id}")

    assert (before["cards"], len(shown["cards"]), after["cards"]) == ([], 1, [])
    assert "about home" not in str(shown)
    read = await meera.get(f"/api/chat/cards/{shown['cards'][0]['cardId']}")
    assert read.status_code == 404
