"""The list of what Bestie is to keep in mind, over HTTP."""

from typing import Any

import pytest

from manmitra.domain.shared.identity import Role
from tests.conftest import World
from tests.http.test_chat import CRISIS, begin, say

MEMORY = "/api/chat/memory"
EXAM = "My last exam is on the 4th of December"


async def test_it_is_seen_added_to_edited_switched_off_and_wiped(world: World) -> None:
    asha, ravi = await world.student(), await world.student()
    empty = (await asha.get(MEMORY)).json()["data"]
    added = (await asha.post(MEMORY, {"text": EXAM, "days": 10})).json()["data"]["item"]
    path = f"{MEMORY}/{added['id']}"

    edited = (await asha.put(path, {"text": "I like tea", "days": 1})).json()["data"]["item"]
    off = (await asha.put(MEMORY, {"on": False})).json()["data"]
    refused = await asha.post(MEMORY, {"text": EXAM})
    gone = [(await asha.delete(path)).status_code, (await asha.delete(path)).status_code]
    on = (await asha.put(MEMORY, {"on": True, "wipe": True})).json()["data"]

    assert (empty["on"], empty["items"]) == (True, [])
    assert added["expiresAt"] == "2026-12-05T04:30:00Z"
    assert (edited["id"], edited["text"], edited["expiresAt"]) == (added["id"], "I like tea", "2026-11-26T04:30:00Z")
    assert (off["on"], [one["text"] for one in off["items"]]) == (False, ["I like tea"])
    assert (refused.status_code, refused.json()["code"]) == (409, "memory_off")
    assert gone == [204, 404]
    assert (on["on"], on["items"]) == (True, [])
    assert (await ravi.put(path, {"text": "mine"})).json()["code"] == "memory_unknown"


async def test_a_conversation_starts_with_it_until_it_has_ended_and_then_it_is_swept(world: World) -> None:
    asha = await world.student()
    await asha.post(MEMORY, {"text": EXAM, "days": 1})
    start = {"topic": "academic", "language": "en", "isAnonymous": False}
    first = (await asha.post("/api/chat/start-session", start)).json()["data"]["initialMessage"]
    hidden = (await asha.post("/api/chat/start-session", {**start, "isAnonymous": True})).json()["data"]

    world.clock.forward(days=1)

    later = (await asha.post("/api/chat/start-session", start)).json()["data"]["initialMessage"]
    swept = [await world.container.forgetting().run_due(), await world.container.forgetting().run_due()]
    assert EXAM in first
    assert EXAM not in hidden["initialMessage"]
    assert EXAM not in later
    assert swept == [1, 0]


async def test_danger_in_the_list_is_answered_with_help_and_never_brought_up(world: World) -> None:
    asha, meera = await world.student(), await world.staff(Role.COUNSELOR)

    noted = (await asha.post(MEMORY, {"text": CRISIS})).json()["data"]
    alerts = (await meera.get("/api/crisis/alerts")).json()["data"]["items"]

    assert noted["item"]["usedByBestie"] is False
    assert noted["help"]["helplines"][0]["phone"] == "14416"
    assert [(one["userId"], one["message"]) for one in alerts] == [(asha.id, CRISIS)]


@pytest.mark.one_engine
@pytest.mark.parametrize(
    "body", [{}, {"text": ""}, {"text": "x" * 201}, {"text": "x", "days": 0}, {"text": "x", "days": 366}]
)
async def test_a_thing_has_bounds(world: World, body: dict[str, Any]) -> None:
    assert (await (await world.student()).post(MEMORY, body)).status_code == 400


@pytest.mark.one_engine
async def test_bestie_tells_where_its_words_came_from(world: World) -> None:
    asha = await world.student()
    session = await begin(asha)
    for message in ("I am so nervous about my exam", CRISIS):
        await say(asha, session, message)

    items = (await asha.get(f"/api/chat/sessions/{session}/messages")).json()["data"]["items"]

    told = [one["provenance"] for one in items]
    assert [one and one["provider"] for one in told] == [None, "scripted", None, "fixed"]
    assert all(one["rulesVersion"] for one in told if one)
    assert all("attempts" not in one for one in told if one)
