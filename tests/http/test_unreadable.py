"""A row that can't be read, because a data key was removed too early or its shape is unknown, stops nothing else."""

from manmitra.adapters.persistence.store import Document, Insert, Replace
from manmitra.domain.crisis.escalation import STUMBLED
from manmitra.domain.shared.identity import Role
from manmitra.replaying import Chosen, replay_events
from tests.conftest import Person, World
from tests.http.ladder_scene import Post, a_team, after, an_alert, climbed, report, settle, with_post
from tests.http.test_ladder import figure

CRISIS = "main ab jeena nahi chahti"
LOST = "v1.A256GCM.gone.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"


async def lying(world: World, collection: str, id: str) -> Document:
    """As it lies, sealed."""
    found = await world.container.measured().get(collection, id)
    assert found is not None
    return found


async def write(world: World, collection: str, id: str, **changes: object) -> None:
    await world.container.measured().apply(Replace(collection, {**await lying(world, collection, id), **changes}))


async def told(person: Person) -> set[str]:
    answer = await person.get("/api/crisis/alerts")
    assert answer.status_code == 200, answer.text
    return {one["id"] for one in answer.json()["data"]["items"]}


async def test_an_alert_that_can_not_be_read_stops_no_other_and_climbs_on_when_its_key_is_back(world: World) -> None:
    post, team = with_post(world, Post()), await a_team(world)
    bad = await an_alert(world)
    kept = (await lying(world, "alerts", bad))["tier"]
    await write(world, "alerts", bad, tier=LOST)
    good, start = await an_alert(world), world.clock.now()
    del post.sent[:]

    await after(world, minutes=5)
    await after(world, minutes=5)
    shown, hidden = climbed(await report(team.other, good), start), await figure(world, "manmitra_alerts_unreadable")
    aside = await lying(world, "alerts", bad)
    await write(world, "alerts", bad, tier=kept)
    await after(world, minutes=10)

    assert shown == [(0, "on_call", 1), (5, "deputy", 1), (10, "duty_admin", 1)]
    assert hidden == 1
    assert (aside["tier"], aside["watched"], aside["aside"]) == (LOST, True, True)
    assert await told(team.other) == {bad, good}
    assert [minute for minute, _, _ in climbed(await report(team.other, bad), start)][:2] == [0, 20]
    assert await figure(world, "manmitra_alerts_unreadable") == 0
    assert await figure(world, 'manmitra_rows_set_aside_total{collection="alerts"}') >= 1


async def test_the_list_of_alerts_goes_on_behind_one_that_can_not_be_read(world: World) -> None:
    counselor = await world.staff(Role.COUNSELOR)
    alerts = list[str]()
    for _ in range(4):
        alerts.append(await an_alert(world))
        world.clock.forward(seconds=1)
    await write(world, "alerts", alerts[2], excerpt=LOST)

    pages, cursor = list[list[str]](), None
    while cursor or not pages:
        asked = {"limit": "2", **({"cursor": cursor} if cursor else {})}
        page = (await counselor.get("/api/crisis/alerts", params=asked)).json()["data"]
        pages.append([one["id"] for one in page["items"]])
        cursor = page["nextCursor"]

    assert pages == [[alerts[3]], [alerts[1], alerts[0]]]


async def test_an_event_that_can_not_be_read_is_put_off_given_up_and_can_be_replayed(world: World) -> None:
    student, container = await world.student(), world.container
    container.outbox().heard = None  # as if the process had died right behind the write
    await student.post("/api/crisis/alert", json={"message": "call me"})
    rows = await container.measured().find("events", limit=100)
    (row,) = [one for one in rows if one["kind"] == "alert.raised"]
    await write(world, "events", row["id"], data=LOST)
    world.clock.forward(minutes=1)

    await container.relay().run_due()
    once = await lying(world, "events", row["id"])
    again = await container.relay().run_due()
    for _ in range(95):
        world.clock.forward(minutes=15)
        await container.relay().run_due()
    given_up = await lying(world, "events", row["id"])
    await write(world, "events", row["id"], data=row["data"])
    lines = [one async for one in replay_events(container.events(), Chosen(every=True), world.clock.now())]
    handled = await container.relay().run_due()

    assert (once["attempts"], once["pending"], once["data"], again) == (1, True, LOST, 0)
    assert (given_up["attempts"], given_up["pending"], given_up["dead"], given_up["data"]) == (96, False, True, LOST)
    assert [line.split()[:2] for line in lines] == [["replayed", row["id"]]]
    assert handled == 1


async def test_staff_whose_account_can_not_be_read_are_left_out_and_the_others_told(world: World) -> None:
    post, lost = with_post(world, Post()), await world.staff(Role.COUNSELOR)
    counselor = await world.staff(Role.COUNSELOR)
    await write(world, "users", lost.id, name=LOST)

    await an_alert(world)
    await settle(world)

    assert [one.to for one in post.sent] == [counselor.email]


async def test_whoever_is_in_danger_is_answered_though_nothing_said_before_can_be_read(world: World) -> None:
    counselor, student = await world.staff(Role.COUNSELOR), await world.student()
    said = await student.post("/api/chat/send-message", json={"message": "hello"})
    session = said.json()["data"]["sessionId"]
    for row in await world.container.measured().find("messages"):
        await write(world, "messages", row["id"], said=LOST)

    answer = await student.post("/api/chat/send-message", json={"message": CRISIS, "sessionId": session})

    assert answer.status_code == 200, answer.text
    assert "14416" in answer.json()["data"]["response"]
    assert len(await told(counselor)) == 1


async def test_an_alert_at_a_place_that_can_not_be_read_swallows_no_other(world: World) -> None:
    counselor, student = await world.staff(Role.COUNSELOR), await world.student()
    said = await student.post("/api/chat/send-message", json={"message": CRISIS})
    (bad,) = await told(counselor)
    await settle(world)
    await write(world, "alerts", bad, tier=LOST)

    body = {"message": CRISIS, "sessionId": said.json()["data"]["sessionId"]}
    answer = await student.post("/api/chat/send-message", json=body)

    assert answer.status_code == 200, answer.text
    assert len(await told(counselor) - {bad}) == 1


async def test_an_alert_that_always_fails_lets_the_others_pass(world: World) -> None:
    here, there = await world.staff(Role.COUNSELOR), await world.staff(Role.COUNSELOR, institution="elsewhere")
    await world.container.measured().apply(Insert("rosters", {"id": "campus", "shifts": "of another version"}))
    stuck = await an_alert(world)
    bad = await world.container.alerts().get(stuck)

    moved = [await world.container.escalation().run_due() for _ in range(2)]
    due = (await world.container.alerts().get(stuck)).due_at
    found = await world.container.measured().get("rosters", "campus")
    assert found is not None
    await world.container.measured().apply(Replace("rosters", {**found, "shifts": []}))
    await after(world, seconds=STUMBLED.total_seconds())

    assert bad.institution == "campus"
    assert moved == [0, 0]
    assert due == world.clock.now()
    assert await figure(world, 'manmitra_alerts_stumbled_total{level="high"}') >= 1
    assert [one["rung"] for one in (await report(here, stuck))["steps"]] == ["everybody"]
    assert await told(there) == set()
