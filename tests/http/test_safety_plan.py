"""A student's own safety plan: theirs alone until they share it, and offered when it is needed."""

import pytest

from manmitra.domain.shared.identity import Role
from tests.conftest import World
from tests.http.test_chat import CRISIS, begin, say, treat

PLAN = "/api/safety-plan/"
FIRST = {"version": 0, "warningSigns": ["I stop answering the phone"], "peopleToAsk": ["my sister"]}


async def test_it_is_written_changed_in_parts_and_removed(world: World) -> None:
    asha = await world.student()
    none = await asha.get(PLAN)
    made = (await asha.put(PLAN, FIRST)).json()["data"]
    changed = (await asha.post(PLAN, {"version": 1, "distractions": ["the library"]})).json()["data"]
    whole = (await asha.put(PLAN, {"version": 2, "distractions": ["cricket"]})).json()["data"]

    gone = await asha.delete(PLAN)

    assert (none.status_code, none.json()["code"]) == (404, "no_safety_plan")
    assert (made["version"], made["shared"]) == (1, False)
    assert (changed["warningSigns"], changed["distractions"]) == (FIRST["warningSigns"], ["the library"])
    assert (whole["warningSigns"], whole["distractions"], whole["version"]) == ([], ["cricket"], 3)
    assert gone.status_code == 204
    assert (await asha.get(PLAN)).status_code == 404


async def test_what_was_written_offline_overwrites_nothing_unseen_and_can_be_sent_twice(world: World) -> None:
    asha = await world.student()
    await asha.put(PLAN, FIRST)
    change = {"version": 1, "copingStrategies": ["breathe"]}

    first, again = await asha.post(PLAN, change), await asha.post(PLAN, change)
    other = await asha.post(PLAN, {"version": 1, "copingStrategies": ["walk"]})
    unknown = await asha.post(PLAN, {"version": 7, "shared": True})

    assert [one.status_code for one in (first, again)] == [200, 200]
    assert first.json()["data"]["version"] == again.json()["data"]["version"] == 2
    for late in (other, unknown):
        assert (late.status_code, late.json()["code"]) == (409, "safety_plan_changed")
    assert (await asha.get(PLAN)).json()["data"]["copingStrategies"] == ["breathe"]


async def test_nobody_reads_it_but_whom_it_is_shared_with_and_each_look_is_told(world: World) -> None:
    asha, counsellor = await world.student(), await world.staff(Role.COUNSELOR)
    other, stranger = await world.staff(Role.COUNSELOR), await world.staff(Role.COUNSELOR, institution="elsewhere")
    await asha.put(PLAN, FIRST)
    await treat(world, counsellor, asha)
    path = f"{PLAN}of/{asha.id}"

    unshared = await counsellor.get(path)
    await asha.post(PLAN, {"version": 1, "shared": True})
    shared = await counsellor.get(path)
    refused = [(await one.get(path)).status_code for one in (other, stranger)]
    reads = (await asha.get(f"{PLAN}reads")).json()["data"]["items"]

    assert unshared.status_code == 404
    assert shared.json()["data"]["peopleToAsk"] == ["my sister"]
    assert refused == [404, 404]
    assert [one["readerId"] for one in reads] == [counsellor.id]


@pytest.mark.parametrize("hidden", [False, True])
async def test_who_answers_an_open_alert_reads_what_is_shared_unless_the_person_is_hidden(
    world: World, *, hidden: bool
) -> None:
    asha, counsellor = await world.student(), await world.staff(Role.COUNSELOR)
    stranger = await world.staff(Role.COUNSELOR, institution="elsewhere")
    await asha.put(PLAN, {**FIRST, "shared": True})
    await say(asha, await begin(asha, isAnonymous=hidden), CRISIS)
    alert = (await counsellor.get("/api/crisis/alerts")).json()["data"]["items"][0]["id"]
    path, named = f"{PLAN}of/{asha.id}", {"alertId": alert}

    read = await counsellor.get(path, params=named)

    assert read.status_code == (404 if hidden else 200)
    assert (await stranger.get(path, params=named)).status_code == 404
    assert (await counsellor.get(path, params={"alertId": "no-such"})).status_code == 404
    await counsellor.put(f"/api/crisis/alerts/{alert}/handle", {"status": "resolved"})
    assert (await counsellor.get(path, params=named)).status_code == 404


async def test_it_is_offered_before_the_helplines_and_nothing_of_it_is_told(world: World) -> None:
    asha, ravi = await world.student(), await world.student()
    await asha.put(PLAN, FIRST)

    hers = await say(asha, await begin(asha), CRISIS)
    his = await say(ravi, await begin(ravi), CRISIS)

    assert hers.json()["data"]["safetyPlan"] == "/safety-plan"
    assert hers.text.index("safetyPlan") < hers.text.index("helplines")
    assert his.json()["data"]["safetyPlan"] is None
    assert "my sister" not in hers.text


async def test_nothing_of_it_lies_open(world: World) -> None:
    asha = await world.student()
    await asha.put(PLAN, FIRST)

    assert b"my sister" not in world.at_rest()


@pytest.mark.parametrize(
    "body",
    [{}, {"version": -1}, {"version": 0, "warningSigns": [""]}, {"version": 0, "professionals": ["x"] * 21}],
)
async def test_a_plan_has_bounds(world: World, body: dict[str, object]) -> None:
    assert (await (await world.student()).put(PLAN, body)).status_code == 400
