"""The existing client's own calls for moods."""

from datetime import datetime
from typing import Any

import pytest

from manmitra.domain.shared.identity import Role
from tests.conftest import World


def client_form(prefix: str, *answers: int, score: int = 0) -> dict[str, Any]:
    """What the client's page sends, score and date included."""
    return {
        "responses": {f"{prefix}{n}": str(answer) for n, answer in enumerate(answers, 1)},
        "score": score,
        "language": "en",
        "assessmentDate": "2026-11-25T04:29:58.123Z",
    }


async def test_the_clients_form_is_scored_by_the_server_whatever_score_it_sends(world: World) -> None:
    asha = await world.student()

    answer = await asha.post("/api/mood/phq9/submit", client_form("phq", 3, 3, 3, 3, 3, 0, 0, 0, 0, score=1))

    data = answer.json()["data"]
    assert (answer.status_code, answer.json()["success"]) == (201, True)
    assert data["id"]
    assert (data["totalScore"], data["severityLevel"]) == (15, "moderately severe")


async def test_the_history_is_a_bare_array_of_what_the_page_reads(world: World) -> None:
    asha = await world.student()
    await asha.post("/api/mood/phq9/submit", client_form("phq", *[1] * 9))
    world.clock.forward(minutes=1)
    await asha.post("/api/mood/gad7/submit", client_form("gad", *[2] * 7))

    data = (await asha.get("/api/mood/history")).json()["data"]

    assert [(one["assessmentType"], one["phq9Score"], one["gad7Score"]) for one in data] == [
        ("gad7", None, 14),
        ("phq9", 9, None),
    ]
    assert datetime.fromisoformat(data[1]["date"]) == world.clock.now().replace(minute=30)
    assert all(one["id"] for one in data)


async def test_the_history_of_somebody_new_is_an_empty_array(world: World) -> None:
    asha = await world.student()

    assert (await asha.get("/api/mood/history")).json() == {"success": True, "data": []}


async def test_questionnaires_that_the_page_does_not_know_stay_out_of_its_history(world: World) -> None:
    asha = await world.student()
    await asha.post("/api/mood/phq2/submit", client_form("phq", 1, 1))

    assert (await asha.get("/api/mood/history")).json()["data"] == []


@pytest.mark.parametrize(("kind", "prefix", "items"), [("phq9", "phq", 9), ("gad7", "gad", 7)])
async def test_a_visitor_is_never_sent_away_from_the_form(world: World, kind: str, prefix: str, items: int) -> None:
    answer = await world.http.post(f"/api/mood/{kind}/submit", json=client_form(prefix, *[1] * items))

    data = answer.json()["data"]
    assert answer.status_code == 201
    assert (data["id"], data["kept"], data["totalScore"]) == (None, False, items)
    assert await world.container.store().count("results") == 0


async def test_item_9_in_the_clients_spelling_answers_with_help_and_raises_an_alert(world: World) -> None:
    asha = await world.student()

    answer = await asha.post("/api/mood/phq9/submit", client_form("phq", 0, 0, 0, 0, 0, 0, 0, 0, 1))

    assert answer.json()["data"]["help"]["helplines"][0]["numbers"][0] == "14416"
    assert await world.container.store().count("alerts") == 1


@pytest.mark.parametrize(
    ("responses", "code"),
    [
        ({}, "incomplete_answers"),
        ({"phq1": "1"}, "incomplete_answers"),
        ({"gad1": "1"}, "unknown_question"),
        ({"phq1": "4"}, "answer_out_of_range"),
        ({"phq1": "-1"}, "answer_out_of_range"),
        ({"phq1": "one"}, "answer_out_of_range"),
        ({"phq1": ""}, "answer_out_of_range"),
        ({"phq1": 9}, "answer_out_of_range"),
    ],
)
async def test_a_bad_map_is_refused_with_a_code(world: World, responses: dict[str, Any], code: str) -> None:
    answer = await world.http.post("/api/mood/phq9/submit", json={"responses": responses})

    assert (answer.status_code, answer.json()["code"]) == (422, code)


async def test_item_9_of_an_incomplete_map_still_raises_its_alert(world: World) -> None:
    asha = await world.student()

    answer = await asha.post("/api/mood/phq9/submit", {"responses": {"phq9": "2"}})

    assert (answer.status_code, answer.json()["code"]) == (422, "incomplete_answers")
    assert "14416" in answer.json()["message"]
    assert await world.container.store().count("alerts") == 1


@pytest.mark.parametrize("responses", [{"phq1": {"$gt": ""}}, {"phq1": None}, {"phq1": [1]}, ["1"], "1"])
async def test_anything_but_a_map_of_answers_is_400(world: World, responses: object) -> None:
    answer = await world.http.post("/api/mood/phq9/submit", json={"responses": responses})

    assert answer.status_code == 400


async def test_the_integration_documents_spellings_answer_too(world: World) -> None:
    asha = await world.student()
    await asha.post("/api/mood/gad7/submit", client_form("gad", *[1] * 7))

    questions = await world.http.get("/api/mood/gad7/questions", params={"language": "hi"})
    trends = await asha.get("/api/mood/trends")

    assert questions.json()["data"]["itemsLanguage"] == "hi"
    assert [one["assessmentType"] for one in trends.json()["data"]] == ["gad7"]


async def test_staff_have_no_moods_here(world: World) -> None:
    meera = await world.staff(Role.COUNSELOR)

    assert (await meera.get("/api/mood/history")).status_code == 403
