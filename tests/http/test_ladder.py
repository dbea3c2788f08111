"""An alert that nobody answers climbs, and is never the last word; one that is answered stops."""

from datetime import datetime, timedelta
from typing import Any

import pytest

from manmitra.adapters.persistence.documents import instant_text
from manmitra.adapters.persistence.store import Insert
from manmitra.domain.notifications.couriers import RefusedForGood
from manmitra.domain.shared.identity import Role
from manmitra.domain.shared.paging import PageRequest
from manmitra.settings import BadSettings, Settings
from tests.conftest import World
from tests.http.ladder_scene import Post, a_team, after, an_alert, climbed, report, settle, until, with_post


async def figure(world: World, name: str) -> float:
    """Of a metric with its labels, 0 when it is not there."""
    lines = (await world.http.get("/metrics")).text.splitlines()
    return next((float(line.rsplit(" ", 1)[1]) for line in lines if line.startswith(f"{name} ")), 0.0)


async def test_an_alert_that_nobody_answers_climbs_at_its_times_and_never_ends(world: World) -> None:
    post, team, start = with_post(world, Post()), await a_team(world), world.clock.now()
    alert = await an_alert(world)

    for _ in range(28):
        await after(world, minutes=1)

    assert climbed(await report(team.other, alert), start) == [
        (0, "on_call", 1),
        (5, "deputy", 1),
        (10, "duty_admin", 1),
        (15, "everybody", 4),
        (20, "everybody", 4),
        (25, "everybody", 4),
    ]
    assert len(post.to(team.counselor)) == len(post.to(team.other)) + 1 == 4
    assert await figure(world, 'manmitra_alerts_unacknowledged{level="high"}') == 1
    assert await figure(world, 'manmitra_alert_unacknowledged_oldest_seconds{level="high"}') == 28 * 60
    assert await figure(world, "manmitra_alerts_unanswered_total") == 2


async def test_an_open_alert_of_an_earlier_version_climbs_too_unless_it_is_old(world: World) -> None:
    await a_team(world)
    container, store = world.container, world.container.store()
    found = await store.get("alerts", await an_alert(world))
    assert found is not None
    known = {name: value for name, value in found.items() if name not in {"watched", "due_at", "climb", "version"}}
    await store.apply(Insert("alerts", {**known, "id": "old"}))
    world.clock.forward(hours=30)
    await store.apply(Insert("alerts", {**known, "id": "open", "raised_at": instant_text(world.clock.now())}))
    while await container.escalation().run_due():
        pass

    await container.adopting().run()
    moved = [await container.escalation().run_due() for _ in range(2)]
    await container.adopting().run()
    moved.append(await container.escalation().run_due())

    assert moved == [1, 0, 0]
    assert {"open", "old"} & {one.id for one in await container.climbs().watched(10)} == {"open"}


async def test_an_answer_in_the_app_stops_the_ladder_and_is_measured(world: World) -> None:
    with_post(world, Post())
    team, start = await a_team(world), world.clock.now()
    alert = await an_alert(world)
    await after(world, minutes=6)

    taken = await team.deputy.put(f"/api/crisis/alerts/{alert}/handle", json={"status": "acknowledged"})
    await after(world, minutes=6)
    reached = await team.deputy.put(f"/api/crisis/alerts/{alert}/handle", json={"status": "contacted"})
    await after(world, hours=5)

    assert taken.json()["data"]["secondsToAcknowledge"] == 360
    assert reached.json()["data"]["secondsToContact"] == 720
    assert climbed(await report(team.other, alert), start) == [(0, "on_call", 1), (6, "deputy", 1)]
    times = (await team.admin.get("/api/crisis/times")).json()["data"]
    assert (times["high"]["medianToAcknowledge"], times["high"]["withinTarget"]) == (360, 1)
    assert await figure(world, 'manmitra_alert_acknowledge_seconds_sum{drill="false",level="high"}') == 360
    assert await figure(world, 'manmitra_alerts_unacknowledged{level="high"}') == 0


async def test_whoever_took_care_is_reminded_with_the_next_rung_until_the_person_is_reached(world: World) -> None:
    with_post(world, Post())
    team, start = await a_team(world), world.clock.now()
    alert = await an_alert(world)
    await team.counselor.put(f"/api/crisis/alerts/{alert}/handle", json={"status": "acknowledged"})

    for _ in range(10):
        await after(world, minutes=5)

    found = await report(team.other, alert)
    assert climbed(found, start) == [
        (0, "on_call", 1),
        (15, "deputy", 2),
        (30, "duty_admin", 2),
        (45, "everybody", 4),
    ]
    assert {one["userId"] for one in found["steps"][1]["told"]} == {team.counselor.id, team.deputy.id}
    assert found["steps"][1]["why"] == "not_contacted"


async def test_handed_on_by_hand_it_comes_to_the_next_rung_at_once(world: World) -> None:
    with_post(world, Post())
    team, start = await a_team(world), world.clock.now()
    alert = await an_alert(world)
    await team.counselor.put(f"/api/crisis/alerts/{alert}/handle", json={"status": "acknowledged"})
    await after(world, minutes=2)

    await team.counselor.post("/api/crisis/escalate", json={"alertId": alert})
    await settle(world)
    await after(world, minutes=5)

    assert climbed(await report(team.other, alert), start) == [
        (0, "on_call", 1),
        (2, "deputy", 1),
        (7, "duty_admin", 1),
    ]


async def test_where_every_message_failed_the_next_rung_is_told_at_once(world: World) -> None:
    with_post(world, Post(RefusedForGood("no_such_address")))
    team, start = await a_team(world), world.clock.now()
    alert = await an_alert(world)

    for _ in range(5):
        await world.container.escalation().run_undelivered()
        await settle(world)

    found = await report(team.other, alert)
    assert climbed(found, start) == [
        (0, "on_call", 1),
        (0, "deputy", 1),
        (0, "duty_admin", 1),
        (0, "everybody", 4),
    ]
    assert found["steps"][1]["why"] == "undelivered"


async def test_a_lower_alert_takes_its_longer_time(world: World) -> None:
    with_post(world, Post())
    team, start = await a_team(world), world.clock.now()
    alert = await an_alert(world, tier="abuse_danger")

    for minutes in (29, 30, 60, 120):
        await until(world, start + timedelta(minutes=minutes))

    assert [minute for minute, _, _ in climbed(await report(team.other, alert), start)] == [0, 30, 60, 120]


async def test_without_a_roster_all_staff_are_told_at_once_and_again(world: World) -> None:
    with_post(world, Post())
    start = world.clock.now()
    staff = [await world.staff(Role.COUNSELOR), await world.staff(Role.ADMIN)]
    await world.staff(Role.COUNSELOR, institution="elsewhere")
    alert = await an_alert(world)

    await after(world, minutes=5)

    assert climbed(await report(staff[0], alert), start) == [(0, "everybody", 2), (5, "everybody", 2)]


async def test_what_nobody_answers_reaches_also_a_channel_that_was_turned_off(world: World) -> None:
    post, team = with_post(world, Post()), await a_team(world)
    chosen = await team.other.put("/api/notifications/preferences", json={"channels": {"alert": []}})
    assert chosen.status_code == 200, chosen.text
    alert = await an_alert(world)

    await after(world, minutes=5)
    await after(world, minutes=5)
    await after(world, minutes=5)
    silent = len(post.to(team.other))
    await after(world, minutes=5)

    assert (silent, len(post.to(team.other))) == (0, 1)
    assert (await report(team.other, alert))["steps"][-1]["everyChannel"] is True


async def test_two_processes_that_look_at_once_take_a_step_once(world: World) -> None:
    with_post(world, Post())
    team = await a_team(world)
    alert = await an_alert(world)
    due = await world.container.alerts().get(alert)
    world.clock.forward(minutes=5)

    moved = [await world.container.escalation()._look(due) for _ in range(2)]
    await settle(world)

    assert moved == [1, 0]
    assert len((await report(team.other, alert))["steps"]) == 2


async def test_the_roster_is_told_for_weeks_at_the_same_wall_times_and_checked(world: World) -> None:
    admin, counselor = await world.staff(Role.ADMIN), await world.staff(Role.COUNSELOR)
    stranger = await world.staff(Role.COUNSELOR, institution="elsewhere")
    morning = {
        "userId": counselor.id,
        "duty": "counselor",
        "startsAt": "2026-11-18T09:00:00+05:30",
        "endsAt": "2026-11-18T12:00:00+05:30",
        "weeks": 2,
    }

    kept = (await admin.put("/api/crisis/roster", json={"shifts": [morning]})).json()["data"]
    bad: list[dict[str, Any]] = [
        {**morning, "userId": stranger.id},
        {**morning, "duty": "duty_admin"},
        {**morning, "endsAt": morning["startsAt"]},
        {**morning, "startsAt": "9999-12-31T00:00:00Z", "endsAt": "9999-12-31T09:00:00Z"},
    ]
    refused = [(await admin.put("/api/crisis/roster", json={"shifts": [one]})).json()["code"] for one in bad]
    world.clock.set(datetime.fromisoformat("2026-11-25T06:29:00+00:00"))
    on_duty = (await counselor.get("/api/crisis/roster")).json()["data"]["now"]
    world.clock.set(datetime.fromisoformat("2026-11-25T06:30:00+00:00"))
    off_duty = (await counselor.get("/api/crisis/roster")).json()["data"]["now"]

    assert [one["startsAt"] for one in kept["shifts"]] == ["2026-11-25T03:30:00Z"]
    assert refused == ["roster_invalid"] * 4
    assert (on_duty["counselors"], on_duty["everybody"]) == ([counselor.id], False)
    assert (off_duty["counselors"], off_duty["everybody"]) == ([], True)


async def test_every_read_is_noted_for_the_admins_of_the_place_and_strangers_see_nothing(world: World) -> None:
    admin, counselor = await world.staff(Role.ADMIN), await world.staff(Role.COUNSELOR)
    stranger = await world.staff(Role.COUNSELOR, institution="elsewhere")
    alert = await an_alert(world)

    await counselor.get("/api/crisis/alerts")
    opened = await counselor.get(f"/api/crisis/alerts/{alert}")
    foreign = [await stranger.get(f"/api/crisis/alerts/{alert}{path}") for path in ("", "/report")]
    listed = await stranger.get("/api/crisis/alerts")
    reads = (await admin.get("/api/crisis/reads", params={"alertId": alert})).json()["data"]["items"]

    assert opened.json()["data"]["alert"]["message"] == "please call me"
    assert [one.status_code for one in foreign] == [404, 404]
    assert listed.json()["data"]["items"] == []
    assert [(one["readerId"], one["how"]) for one in reads] == [(counselor.id, "single"), (counselor.id, "list")]


async def test_the_emergency_contact_is_shown_only_where_the_student_agreed(world: World) -> None:
    counselor, admin = await world.staff(Role.COUNSELOR), await world.staff(Role.ADMIN)
    contact = {"name": "Meera", "phone": "+919876543210", "relationship": "mother"}
    shown = list[Any]()
    for agrees in (True, False):
        student = await world.student()
        kept = await student.put("/api/users/profile", json={"emergencyContact": contact})
        assert kept.status_code == 200, kept.text
        await student.put("/api/users/privacy-settings", json={"crisis_escalation": agrees})
        alert = await an_alert(world, student)
        for person in (counselor, admin):
            data = (await person.get(f"/api/crisis/alerts/{alert}")).json()["data"]
            shown.append((data["emergencyContactMayBeCalled"], data["emergencyContact"]))

    assert shown == [(True, contact), (True, None), (False, None), (False, None)]


@pytest.mark.one_engine
async def test_the_ladder_waits_for_nothing_that_is_not_there(world: World) -> None:
    assert await world.container.escalation().run_due() == 0
    assert await world.container.escalation().run_undelivered() == 0


async def test_who_was_told_and_who_read_is_known_for_a_year_and_then_no_more(world: World) -> None:
    with_post(world, Post())
    counselor = await world.staff(Role.COUNSELOR)
    alert = await an_alert(world)
    await counselor.get(f"/api/crisis/alerts/{alert}")
    await counselor.put(f"/api/crisis/alerts/{alert}/handle", json={"status": "contacted"})
    container, page = world.container, PageRequest(100)

    kept = list[tuple[int, int]]()
    for days in (365, 2):
        world.clock.forward(days=days)
        await container.housekeeping().sweep()
        reads = await container.alert_reads().of("campus", page, alert_id=alert)
        kept.append((len(await container.climbs().steps_of(alert)), len(reads.items)))

    assert kept == [(1, 2), (0, 0)]
    assert (await container.alerts().get(alert)).contacted_at is not None


@pytest.mark.one_engine
@pytest.mark.parametrize("days", ["365", "0", "3661"])
def test_no_setting_forgets_records_before_a_year_is_over(days: str) -> None:
    with pytest.raises(BadSettings, match="MANMITRA_ALERT_RECORDS_DAYS"):
        Settings.from_env({"MANMITRA_ALERT_RECORDS_DAYS": days})
