"""A drill takes the real way, is marked as one everywhere, and ends by itself."""

from tests.conftest import World
from tests.http.ladder_scene import Post, a_team, after, settle, with_post


async def test_a_drill_climbs_in_seconds_and_its_report_tells_who_was_reached_when(world: World) -> None:
    with_post(world, Post())
    team = await a_team(world)
    drill = (await team.admin.post("/api/crisis/drills", json={"fast": True})).json()["data"]
    await settle(world)
    running = await team.admin.post("/api/crisis/drills", json={})
    for _ in range(7):
        await after(world, seconds=1)
    answered = await team.deputy.put(f"/api/crisis/alerts/{drill['id']}/handle", json={"status": "acknowledged"})
    await after(world, seconds=30)

    found = (await team.admin.get(f"/api/crisis/drills/{drill['id']}")).json()["data"]

    assert (running.status_code, running.json()["code"]) == (409, "drill_running")
    assert answered.json()["data"]["drill"] is True
    assert found["drill"] is True
    assert [(one["rung"], [person["userId"] for person in one["told"]]) for one in found["steps"]] == [
        ("on_call", [team.counselor.id]),
        ("deputy", [team.deputy.id]),
    ]
    assert {way["state"] for one in found["steps"] for person in one["told"] for way in person["deliveries"]} == {
        "sent"
    }
    assert (found["acknowledgedBy"], found["secondsToAcknowledge"]) == (team.deputy.id, 7)


async def test_a_drill_that_nobody_answers_ends_after_its_last_rung(world: World) -> None:
    with_post(world, Post())
    team = await a_team(world)
    drill = (await team.admin.post("/api/crisis/drills", json={"fast": True})).json()["data"]

    for _ in range(60):
        await after(world, seconds=1)

    found = (await team.admin.get(f"/api/crisis/drills/{drill['id']}")).json()["data"]
    assert [one["rung"] for one in found["steps"]] == ["on_call", "deputy", "duty_admin", "everybody"]
    assert (found["status"], found["acknowledgedAt"]) == ("resolved", None)


async def test_a_drill_is_told_apart_in_the_inbox_in_mail_and_in_figures(world: World) -> None:
    post, team = with_post(world, Post()), await a_team(world)
    drill = (await team.admin.post("/api/crisis/drills", json={})).json()["data"]
    await settle(world)

    inbox = (await team.counselor.get("/api/notifications")).json()["data"]["items"]
    metrics = (await world.http.get("/metrics")).text
    times = (await team.admin.get("/api/crisis/times")).json()["data"]

    assert [one["type"] for one in inbox] == ["alert_drill"]
    assert "drill" in post.to(team.counselor)[0].text
    assert 'manmitra_alert_steps_total{drill="true",level="high",rung="on_call",why="raised"} 1.0' in metrics
    assert 'manmitra_alerts_unacknowledged{level="high"} 0.0' in metrics
    assert "manmitra_alerts_total 0.0" in metrics
    assert times["all"]["alerts"] == 0
    assert (await team.admin.get("/api/crisis/drills/" + "0" * 32)).status_code == 404
    assert (await team.counselor.get(f"/api/crisis/drills/{drill['id']}")).status_code == 403
