"""Looking at texts, helplines, and alerts in the hands of staff, over HTTP."""

from datetime import datetime
from typing import Any

import pytest

from manmitra.domain.shared.identity import Role
from tests.conftest import Person, World

CRISIS = "main ab jeena nahi chahti"


async def an_alert(world: World, student: Person | None = None) -> str:
    student = student or await world.student()
    answer = await student.post("/api/crisis/alert", json={"message": "please call me"})
    assert answer.status_code == 201, answer.text
    return str(answer.json()["data"]["id"])


@pytest.mark.parametrize("path", ["/api/crisis/detect", "/api/ai/crisis-detection"])
async def test_anybody_may_have_a_text_looked_at_and_nothing_is_kept(world: World, path: str) -> None:
    admin = await world.staff(Role.ADMIN)

    risky = (await world.http.post(path, json={"message": CRISIS})).json()["data"]
    calm = (await world.http.post(path, json={"message": "my diet and my deadline"})).json()["data"]

    assert (risky["crisisDetected"], risky["crisisLevel"]) == (True, "high")
    assert "14416" in risky["help"]["text"]
    assert risky["reasons"]
    assert "jeena" not in str(risky["reasons"])
    assert (calm["crisisDetected"], calm["crisisLevel"], calm["help"]) == (False, None, None)
    assert (await admin.get("/api/crisis/alerts")).json()["data"]["items"] == []


async def test_helplines_are_those_that_are_open(world: World) -> None:
    day = (await world.http.get("/api/crisis/resources")).json()["data"]["helplines"]
    world.clock.set(datetime.fromisoformat("2026-11-25T18:30:00+00:00"))
    night = (await world.http.get("/api/crisis/resources")).json()["data"]["helplines"]

    assert day[0]["phone"] == "14416"
    assert "icall" in {one["id"] for one in day}
    assert "icall" not in {one["id"] for one in night}
    assert not any(one["humanTestCallDone"] for one in day)


async def test_an_alert_is_acknowledged_contacted_and_resolved(world: World) -> None:
    counsellor = await world.staff(Role.COUNSELOR)
    path = f"/api/crisis/alerts/{await an_alert(world)}/handle"
    steps: list[dict[str, Any]] = [
        {"status": "acknowledged"},
        {"status": "contacted", "action_taken": "scheduled_session", "notes": "called back"},
        {"status": "resolved"},
    ]

    seen = [(await counsellor.put(path, json=step)).json()["data"] for step in steps]
    again = await counsellor.put(path, json={"status": "acknowledged"})

    assert [(one["state"], one["status"]) for one in seen] == [
        ("acknowledged", "active"),
        ("contacted", "handled"),
        ("resolved", "resolved"),
    ]
    assert seen[-1]["actionTaken"] == "scheduled_session"
    assert seen[-1]["assignedCounselorId"] == counsellor.id
    assert (again.status_code, again.json()["code"]) == (409, "alert_closed")


async def test_alerts_can_be_filtered_and_paged(world: World) -> None:
    counsellor = await world.staff(Role.COUNSELOR)
    ids = list[str]()
    for _ in range(3):
        ids.append(await an_alert(world))
        world.clock.forward(seconds=1)
    await counsellor.put(f"/api/crisis/alerts/{ids[0]}/handle", json={"status": "resolved"})

    active = (await counsellor.get("/api/crisis/alerts", params={"status": "active", "limit": 1})).json()["data"]
    rest = (
        await counsellor.get(
            "/api/crisis/alerts", params={"status": "active", "limit": 1, "cursor": active["nextCursor"]}
        )
    ).json()["data"]

    assert [one["id"] for one in (*active["items"], *rest["items"])] == [ids[2], ids[1]]
    assert rest["nextCursor"] is None


async def test_staff_of_another_institution_find_nothing(world: World) -> None:
    stranger = await world.staff(Role.ADMIN, institution="elsewhere")
    alert = await an_alert(world)

    handled = await stranger.put(f"/api/crisis/alerts/{alert}/handle", json={"status": "acknowledged"})
    escalated = await stranger.post("/api/crisis/escalate", json={"alertId": alert})

    assert [handled.status_code, escalated.status_code] == [404, 404]


async def test_escalation_needs_the_students_consent(world: World) -> None:
    counsellor, asha = await world.staff(Role.COUNSELOR), await world.student()
    ravi = await world.student()
    refused = await asha.put("/api/users/privacy-settings", json={"crisis_escalation": False})
    assert refused.status_code == 200, refused.text
    alert = await an_alert(world, asha)

    by_staff = await counsellor.put(f"/api/crisis/alerts/{alert}/escalate", json={})
    by_another = await ravi.post("/api/crisis/escalate", json={"alertId": alert, "consentGiven": True})
    by_her = await asha.post("/api/crisis/escalate", json={"alertId": alert, "consentGiven": True})

    assert (by_staff.status_code, by_staff.json()["code"]) == (403, "escalation_not_consented")
    assert by_another.status_code == 404
    assert by_her.json()["data"]["status"] == "escalated"


async def test_staff_can_raise_an_alert_for_a_student_of_theirs_only(world: World) -> None:
    asha, counsellor = await world.student(), await world.staff(Role.COUNSELOR)
    stranger = await world.staff(Role.COUNSELOR, institution="elsewhere")
    body = {"studentId": asha.id, "tier": "imminent", "message": "a friend called"}

    ours, theirs = (
        await counsellor.post("/api/crisis/alerts", json=body),
        await stranger.post("/api/crisis/alerts", json=body),
    )

    assert ours.json()["data"]["severity"] == "high"
    assert theirs.status_code == 404


async def test_students_and_visitors_do_not_read_alerts(world: World) -> None:
    asha = await world.student()

    assert (await asha.get("/api/crisis/alerts")).status_code == 403
    assert (await world.http.get("/api/crisis/alerts")).status_code == 401


async def test_a_student_who_calls_gets_help_at_once_and_pressing_again_is_the_same_call(world: World) -> None:
    asha, counsellor = await world.student(), await world.staff(Role.COUNSELOR)

    calls = [await asha.post("/api/crisis/alert", json={"message": "please call me"}) for _ in range(3)]
    calls += [await asha.post("/api/crisis/alerts", json={}), await asha.post("/api/crisis/alert", json={})]
    other = await asha.post("/api/crisis/alert", json={"message": "I'm behind the library"})
    of_staff = await counsellor.post("/api/crisis/alert", json={"studentId": asha.id})

    assert {one.status_code for one in (*calls, other, of_staff)} == {201}
    assert all("14416" in one.json()["data"]["help"]["text"] for one in (*calls, other))
    assert of_staff.json()["data"]["help"] is None
    assert len({one.json()["data"]["id"] for one in calls}) == 1
    words = [one["message"] for one in (await counsellor.get("/api/crisis/alerts")).json()["data"]["items"]]
    assert sorted(words) == ["", "I'm behind the library", "please call me"]


async def test_nobody_can_bury_the_alerts_of_others_under_calls(world: World) -> None:
    asha, counsellor = await world.student(), await world.staff(Role.COUNSELOR)

    calls = [await asha.post("/api/crisis/alert", json={"message": f"call {number}"}) for number in range(12)]
    here = [one for one in (await counsellor.get("/api/crisis/alerts")).json()["data"]["items"] if one["userId"]]
    await counsellor.put(f"/api/crisis/alerts/{here[-1]['id']}/handle", json={"status": "resolved"})
    world.clock.forward(hours=1)
    later = await asha.post("/api/crisis/alert", json={"message": "call 0"})

    assert {one.status_code for one in calls} == {201}
    assert len(here) == 5
    assert calls[-1].json()["data"]["id"] in {one["id"] for one in here}
    assert later.json()["data"]["id"] not in {one["id"] for one in here}


async def test_the_rules_hear_what_is_written_with_a_call_and_only_raise_it(world: World) -> None:
    asha, ravi, counsellor = await world.student(), await world.student(), await world.staff(Role.COUNSELOR)
    swallowed = {"message": "I have swallowed thirty sleeping pills", "tier": "third_party"}

    raised = await asha.post("/api/crisis/alert", json=swallowed)
    calm = await ravi.post("/api/crisis/alert", json={"message": "the canteen was fine", "tier": "imminent"})

    assert raised.json()["data"]["severity"] == "high"
    assert "112" in raised.json()["data"]["help"]["text"]
    tiers = {
        one["message"]: one["tier"] for one in (await counsellor.get("/api/crisis/alerts")).json()["data"]["items"]
    }
    assert tiers == {swallowed["message"]: "imminent", "the canteen was fine": "imminent"}
    assert calm.status_code == 201
