"""Questionnaires through the real application."""

from typing import Any

import pytest

from manmitra.adapters.persistence.assessments import StoredResults
from manmitra.adapters.persistence.documents import to_document
from manmitra.adapters.persistence.store import Duplicate, Insert
from manmitra.domain.assessments.alerting import item9_alert
from manmitra.domain.assessments.model import Kind, Language, Result
from manmitra.domain.shared.identity import Principal, Role, UserId
from tests.conftest import World
from tests.fakes import an_outbox
from tests.forms import SIZES, alerts_of, form, kept


def phq9_with_item9(answer: int) -> dict[str, Any]:
    return form("phq9", 0, 0, 0, 0, 0, 0, 0, 0, answer)


async def test_everybody_can_see_the_questionnaires_with_their_sources(world: World) -> None:
    answer = await world.http.get("/api/assessments/types")

    types = {one["assessmentType"]: one for one in answer.json()["data"]}
    assert list(types) == ["phq9", "gad7", "phq2", "gad2", "who5"]
    assert types["phq9"]["loinc"] == "44249-1"
    assert types["gad2"]["loinc"] is None
    assert types["phq9"]["languages"] == {"en": True, "hi": False, "ur": False}
    assert all(len(one["checksum"]) == 64 and one["credit"] and one["licence"] for one in types.values())


@pytest.mark.parametrize("kind", SIZES)
async def test_questions_come_with_their_time_frame_options_and_credit(world: World, kind: str) -> None:
    answer = await world.http.get(f"/api/assessments/{kind}/questions")

    data = answer.json()["data"]
    prefix, items = SIZES[kind]
    assert [one["id"] for one in data["questions"]] == [f"{prefix}{n}" for n in range(1, items + 1)]
    assert [one["value"] for one in data["options"]] == list(range(6 if kind == "who5" else 4))
    assert data["validated"] is True
    assert data["timeframe"]
    assert data["credit"]


async def test_an_unvalidated_language_says_so(world: World) -> None:
    answer = await world.http.get("/api/assessments/phq9/questions", params={"language": "hi"})

    data = answer.json()["data"]
    assert (data["validated"], data["translation"]) == (False, "unofficial")
    assert (data["itemsLanguage"], data["optionsLanguage"]) == ("hi", "en")
    assert "nobody has validated" in data["notice"]


async def test_a_missing_language_falls_back_to_english_and_says_so(world: World) -> None:
    answer = await world.http.get("/api/assessments/who5/questions", params={"language": "ur"})

    data = answer.json()["data"]
    assert (data["language"], data["itemsLanguage"], data["translation"]) == ("ur", "en", "none")
    assert "no Urdu text" in data["notice"]


@pytest.mark.parametrize("path", ["/api/assessments/phq99/questions", "/api/assessments/phq9/questions?language=fr"])
async def test_an_unknown_questionnaire_or_language_is_refused(world: World, path: str) -> None:
    answer = await world.http.get(path)

    assert answer.status_code == 400
    assert answer.json()["code"] == "malformed_request"


async def test_a_student_gets_a_score_that_the_server_worked_out_and_it_is_kept(world: World) -> None:
    asha = await world.student()

    answer = await asha.post("/api/assessments/phq9/submit", {**form("phq9", 3, 3, 2, 2, 1), "score": 0})

    assert answer.status_code == 201
    data = answer.json()["data"]
    assert (data["totalScore"], data["severityLevel"], data["cutoffPositive"]) == (11, "moderate", True)
    assert (data["kept"], data["crisisFlag"], data["help"]) == (True, False, None)
    assert "not a diagnosis" in data["disclaimer"]
    assert data["recommendations"]
    history = (await asha.get("/api/assessments/history")).json()["data"]["items"]
    assert [(one["id"], one["totalScore"]) for one in history] == [(data["id"], 11)]


@pytest.mark.parametrize(("kind", "total"), [("gad7", 7), ("phq2", 2), ("gad2", 2), ("who5", 5)])
async def test_the_other_questionnaires_are_scored_too(world: World, kind: str, total: int) -> None:
    asha = await world.student()

    answer = await asha.post(f"/api/assessments/{kind}/submit", form(kind, *[1] * SIZES[kind][1]))

    data = answer.json()["data"]
    assert (data["totalScore"], data["percent"]) == (total, 20 if kind == "who5" else None)


@pytest.mark.parametrize("answered", [1, 2, 3])
async def test_item_9_raises_an_alert_and_help_comes_first_whatever_the_total(world: World, answered: int) -> None:
    asha = await world.student()

    answer = await asha.post("/api/assessments/phq9/submit", phq9_with_item9(answered))

    data = answer.json()["data"]
    assert next(iter(data)) == "help"
    assert data["help"]["helplines"][0]["numbers"][0] == "14416"
    assert (data["severityLevel"], data["item9Flag"], data["crisisFlag"]) == ("minimal", True, True)
    [alert] = await alerts_of(world, asha)
    assert (alert["kind"], alert["tier"], alert["status"]) == ("item9", "high", "raised")
    assert alert["institution"] == "campus"


async def test_no_alert_without_item_9_even_when_the_total_is_severe(world: World) -> None:
    asha = await world.student()

    answer = await asha.post("/api/assessments/phq9/submit", form("phq9", *[3] * 8))

    data = answer.json()["data"]
    assert (data["severityLevel"], data["crisisFlag"], data["item9Flag"]) == ("severe", True, False)
    assert data["help"]["nextStep"]
    assert await alerts_of(world, asha) == []


async def test_the_alert_remembers_that_escalation_was_not_agreed_to(world: World) -> None:
    asha = await world.student(privacy_consents={"crisis_escalation": False})

    await asha.post("/api/assessments/phq9/submit", phq9_with_item9(1))

    [alert] = await alerts_of(world, asha)
    assert alert["consent_to_escalate"] is False


async def test_result_and_alert_are_written_both_or_neither(world: World) -> None:
    store = world.container.store()
    now = world.clock.now()
    asha = Principal(UserId("asha"), Role.STUDENT, "campus")
    alert = item9_alert("a1", asha, 1, now, consent_to_escalate=True)
    await store.apply(Insert("alerts", to_document(alert)))
    result = Result(
        id="r1",
        student_id="asha",
        institution="campus",
        kind=Kind.PHQ9,
        instrument_version="1.0",
        checksum="",
        language=Language.ENGLISH,
        answers=(0,) * 8 + (1,),
        total=1,
        band="minimal",
        positive=False,
        risk=True,
        completed_at=now,
    )

    with pytest.raises(Duplicate):
        await StoredResults(store=store, outbox=an_outbox()).add(result, alert)

    assert await store.get("results", "r1") is None


@pytest.mark.parametrize("language", ["hi", "ur"])
async def test_help_after_item_9_is_in_the_language_of_the_form(world: World, language: str) -> None:
    asha = await world.student()
    scored = await asha.post("/api/assessments/phq9/submit", {**phq9_with_item9(1), "language": language})
    refused = await asha.post(
        "/api/assessments/phq9/submit", {"responses": [{"question_id": "phq9", "score": 1}], "language": language}
    )

    help = scored.json()["data"]["help"]
    assert (help["language"], help["reviewed"]) == (language, False)
    assert not help["message"].isascii()
    assert help["nextStep"] in refused.json()["message"]


async def test_what_tells_of_a_result_is_sealed_at_rest(world: World) -> None:
    asha = await world.student()
    await asha.post("/api/assessments/phq9/submit", phq9_with_item9(2))

    [document] = await world.container.engine().find("results")

    assert all(
        str(document[field]).startswith("v1.A256GCM.") for field in ("answers", "total", "band", "positive", "risk")
    )


async def test_a_visitor_is_scored_and_nothing_is_kept(world: World) -> None:
    answer = await world.http.post("/api/assessments/gad7/submit", json=form("gad7", *[3] * 7))

    assert answer.status_code == 201
    data = answer.json()["data"]
    assert (data["id"], data["kept"], data["totalScore"], data["severityLevel"]) == (None, False, 21, "severe")
    assert await kept(world, "results") == 0


async def test_a_visitor_who_answers_item_9_gets_help_and_no_alert_is_raised_for_nobody(world: World) -> None:
    answer = await world.http.post("/api/assessments/phq9/submit", json=phq9_with_item9(1))

    assert answer.json()["data"]["help"]["helplines"][0]["numbers"][0] == "14416"
    assert await kept(world, "alerts") == 0


@pytest.mark.parametrize("role", [Role.COUNSELOR, Role.ADMIN, Role.SUPER_ADMIN])
async def test_staff_do_not_fill_in_forms(world: World, role: Role) -> None:
    member = await world.staff(role)

    answer = await member.post("/api/assessments/phq9/submit", form("phq9"))

    assert answer.status_code == 403


@pytest.mark.parametrize(
    ("responses", "code"),
    [
        ([], "incomplete_answers"),
        (form("phq9")["responses"][:8], "incomplete_answers"),
        ([*form("phq9")["responses"], {"question_id": "phq10", "score": 0}], "unknown_question"),
        ([*form("phq9")["responses"], {"question_id": "phq1", "score": 1}], "duplicate_answer"),
        (form("phq9", 4)["responses"], "answer_out_of_range"),
    ],
)
async def test_a_bad_form_is_refused_with_a_code_and_not_kept(
    world: World, responses: list[dict[str, Any]], code: str
) -> None:
    asha = await world.student()

    answer = await asha.post("/api/assessments/phq9/submit", {"responses": responses})

    assert (answer.status_code, answer.json()["code"]) == (422, code)
    assert "14416" not in answer.json()["message"]
    assert await kept(world, "results") == 0
    assert await alerts_of(world, asha) == []


async def test_item_9_of_an_incomplete_form_raises_its_alert_and_the_refusal_offers_help(world: World) -> None:
    asha = await world.student()

    answer = await asha.post("/api/assessments/phq9/submit", {"responses": [{"question_id": "phq9", "score": 1}]})

    assert (answer.status_code, answer.json()["code"]) == (422, "incomplete_answers")
    assert "14416" in answer.json()["message"]
    assert [alert["kind"] for alert in await alerts_of(world, asha)] == ["item9"]
    assert await kept(world, "results") == 0


async def test_item_9_of_a_visitors_incomplete_form_offers_help_in_the_refusal(world: World) -> None:
    body = {"responses": [{"question_id": "phq9", "score": 3}]}

    answer = await world.http.post("/api/assessments/phq9/submit", json=body)

    assert (answer.status_code, answer.json()["code"]) == (422, "incomplete_answers")
    assert "14416" in answer.json()["message"]
    assert await kept(world, "alerts") == 0


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"responses": {"phq1": 1}},
        {"responses": [{"question_id": {"$gt": ""}, "score": 1}]},
        {"responses": [{"question_id": "phq1", "score": True}]},
        {**form("phq9"), "userId": "somebody else"},
        {**form("phq9"), "language": "fr"},
    ],
)
async def test_a_malformed_body_is_400(world: World, body: dict[str, Any]) -> None:
    answer = await world.http.post("/api/assessments/phq9/submit", json=body)

    assert answer.status_code == 400
