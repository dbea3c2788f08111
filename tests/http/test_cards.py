"""The card over HTTP: the student's until they share it, and gone for a counsellor when it is taken back."""

from typing import Any

import pytest

from manmitra.domain.shared.identity import Role
from tests.conftest import World
from tests.http.test_chat import CRISIS, begin, say, treat

TEXT = "It is the exams. Please don't ask about home."


async def test_it_is_drafted_written_shared_read_and_taken_back(world: World) -> None:
    asha, meera = await world.student(), await world.staff(Role.COUNSELOR)
    session = await begin(asha, isAnonymous=False)
    await say(asha, session, "I am so nervous about my exam")
    await treat(world, meera, asha)
    card = f"/api/chat/sessions/{session}/card"

    drafted = (await asha.get(card)).json()["data"]
    unshared = (await meera.get("/api/chat/cards")).json()["data"]["items"]
    written = (await asha.put(card, {"version": 0, "text": TEXT})).json()["data"]
    shares = (await asha.post(f"{card}/share", {"version": 1, "bookingId": "appointment-1"})).json()["data"]["shares"]
    [listed] = (await meera.get("/api/chat/cards")).json()["data"]["items"]
    read = await meera.get(f"/api/chat/cards/{listed['cardId']}")
    reads = (await asha.get(f"{card}/reads")).json()["data"]["items"]
    taken_back = await asha.delete(f"{card}/share")

    assert (drafted["version"], drafted["text"], unshared) == (0, "", [])
    assert "worry" in drafted["draft"]
    assert (written["version"], written["text"], written["help"]) == (1, TEXT, None)
    assert [(one["counselorName"], one["bookingId"], one["current"]) for one in shares] == [
        ("Meera", "appointment-1", True)
    ]
    assert listed.keys() == {"cardId", "studentId", "bookingId", "sharedAt"}
    assert (read.json()["data"]["text"], read.json()["data"]["studentId"]) == (TEXT, asha.id)
    assert session not in read.text
    assert [(one["readerId"], one["readerName"]) for one in reads] == [(meera.id, "Meera")]
    assert taken_back.status_code == 204
    assert (await meera.get(f"/api/chat/cards/{listed['cardId']}")).json()["code"] == "no_card"


async def test_nobody_else_reads_or_writes_it(world: World) -> None:
    asha, ravi, meera = await world.student(), await world.student(), await world.staff(Role.COUNSELOR)
    other = await world.staff(Role.COUNSELOR)
    session = await begin(asha)
    card = f"/api/chat/sessions/{session}/card"
    await treat(world, meera, asha)
    await asha.put(card, {"version": 0, "text": TEXT})
    await asha.post(f"{card}/share", {"version": 1})
    [listed] = (await meera.get("/api/chat/cards")).json()["data"]["items"]

    refused = [
        await ravi.get(card),
        await ravi.put(card, {"version": 1, "text": "mine"}),
        await ravi.post(f"{card}/share", {"version": 1}),
        await ravi.delete(card),
        await ravi.get(f"{card}/reads"),
        await other.get(f"/api/chat/cards/{listed['cardId']}"),
    ]

    assert [one.status_code for one in refused] == [404] * len(refused)
    assert (await other.get("/api/chat/cards")).json()["data"]["items"] == []
    assert (await asha.get(card)).json()["data"]["text"] == TEXT


async def test_danger_on_the_card_is_answered_with_help_and_reaches_a_counsellor_unshared(world: World) -> None:
    asha, meera = await world.student(), await world.staff(Role.COUNSELOR)
    session = await begin(asha, isAnonymous=False)

    written = (await asha.put(f"/api/chat/sessions/{session}/card", {"version": 0, "text": CRISIS})).json()["data"]
    alerts = (await meera.get("/api/crisis/alerts")).json()["data"]["items"]

    assert written["help"]["helplines"][0]["phone"] == "14416"
    assert [(one["userId"], one["message"]) for one in alerts] == [(asha.id, CRISIS)]


@pytest.mark.one_engine
@pytest.mark.parametrize(
    ("body", "status", "code"),
    [
        ({"version": 0, "text": ""}, 400, "malformed_request"),
        ({"version": 0, "text": "x" * 1001}, 400, "malformed_request"),
        ({"version": -1, "text": "x"}, 400, "malformed_request"),
        ({"version": 0, "text": "x", "studentId": "me"}, 400, "malformed_request"),
        ({"version": 0, "text": " \n "}, 422, "card_empty"),
        ({"version": 7, "text": "x"}, 409, "card_changed"),
    ],
)
async def test_a_card_has_bounds(world: World, body: dict[str, Any], status: int, code: str) -> None:
    asha = await world.student()

    answer = await asha.put(f"/api/chat/sessions/{await begin(asha)}/card", body)

    assert (answer.status_code, answer.json()["code"]) == (status, code)


@pytest.mark.one_engine
async def test_sharing_needs_a_card_its_version_and_somebody_who_treats_the_student(world: World) -> None:
    asha = await world.student()
    card = f"/api/chat/sessions/{await begin(asha)}/card"
    none = await asha.post(f"{card}/share", {"version": 1})
    await asha.put(card, {"version": 0, "text": TEXT})

    stale = await asha.post(f"{card}/share", {"version": 2})
    nobody = await asha.post(f"{card}/share", {"version": 1})

    assert [one.json()["code"] for one in (none, stale, nobody)] == ["no_card", "card_changed", "nobody_to_share_with"]
