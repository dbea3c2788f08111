"""Conversations over HTTP, on the real application."""

import asyncio
from typing import Any

import httpx
import pytest
from msgspec.structs import replace

from manmitra.adapters.persistence.store import Insert
from manmitra.domain.accounts.model import PrivacyConsents
from manmitra.domain.shared.identity import Role
from tests.conftest import Person, World

CRISIS = "I want to end my life"


async def begin(caller: Person | httpx.AsyncClient, **body: Any) -> str:
    answer = await caller.post("/api/chat/start-session", json={"topic": "academic", "language": "en", **body})
    assert answer.status_code == 201, answer.text
    return str(answer.json()["data"]["sessionId"])


async def say(caller: Person | httpx.AsyncClient, session: str, message: str) -> httpx.Response:
    return await caller.post(f"/api/chat/sessions/{session}/messages", json={"message": message})


async def test_a_student_talks_ends_and_reads_it_back(world: World) -> None:
    asha = await world.student()
    session = await begin(asha, isAnonymous=False)
    first = await say(asha, session, "I am so nervous about my exam")
    second = await say(asha, session, "I can't sleep because of it")

    ended = await asha.put(f"/api/chat/sessions/{session}/end")
    history = (await asha.get(f"/api/chat/sessions/{session}/messages")).json()["data"]["items"]
    summary = (await asha.get(f"/api/chat/sessions/{session}/summary")).json()["data"]
    mine = (await asha.get("/api/chat/sessions")).json()["data"]["items"]

    assert first.status_code == 201
    assert first.json()["data"]["response"] != second.json()["data"]["response"]
    assert first.json()["data"]["languageReviewed"] is True
    assert ended.json()["data"]["status"] == "ended"
    assert [one["sender"] for one in history] == ["user", "bestie", "user", "bestie"]
    assert history[0]["content"] == "I am so nervous about my exam"
    assert summary["totalMessages"] == 2
    assert [one["sessionId"] for one in mine] == [session]
    late = await say(asha, session, "one more thing")
    assert (late.status_code, late.json()["code"]) == (409, "conversation_ended")


async def test_the_first_words_come_in_the_chosen_language_and_say_ai(world: World) -> None:
    answer = await world.http.post(
        "/api/chat/start-session", json={"topic": "no such topic", "language": "hi", "isAnonymous": True}
    )

    data = answer.json()["data"]
    assert data["topic"] == "other"
    assert "AI" in data["initialMessage"]
    assert len(data["sessionId"]) >= 40


async def test_a_crisis_is_answered_with_help_and_reaches_the_counsellors_of_the_campus_only(world: World) -> None:
    asha, counsellor = await world.student(), await world.staff(Role.COUNSELOR)
    stranger = await world.staff(Role.COUNSELOR, institution="elsewhere")
    session = await begin(asha)

    answer = (await say(asha, session, CRISIS)).json()["data"]
    alerts = (await counsellor.get("/api/crisis/alerts")).json()["data"]["items"]

    assert (answer["crisisDetected"], answer["crisisLevel"]) == (True, "high")
    assert "14416" in answer["response"]
    assert answer["helplines"][0]["phone"] == "14416"
    assert [(one["userId"], one["message"], one["status"]) for one in alerts] == [(asha.id, CRISIS, "active")]
    assert session not in str(alerts)
    assert (await stranger.get("/api/crisis/alerts")).json()["data"]["items"] == []


async def test_twelve_messages_at_once_of_a_visitor_leave_five(world: World) -> None:
    session = await begin(world.http)

    answers = await asyncio.gather(*(say(world.http, session, f"hello {number}") for number in range(12)))

    codes = sorted(answer.status_code for answer in answers)
    assert codes.count(201) == 5
    assert {answer.json()["code"] for answer in answers if answer.status_code != 201} <= {
        "sign_up_to_continue",
        "conversation_busy",
    }
    history = (await world.http.get(f"/api/chat/sessions/{session}/messages")).json()["data"]["items"]
    assert sum(one["sender"] == "user" for one in history) == 5


async def test_a_visitor_in_danger_is_answered_after_the_fifth_message(world: World) -> None:
    session = await begin(world.http)
    for _ in range(5):
        await say(world.http, session, "hello")

    refused, helped = await say(world.http, session, "hello"), await say(world.http, session, CRISIS)

    assert (refused.status_code, refused.json()["code"]) == (403, "sign_up_to_continue")
    assert helped.status_code == 201
    assert "14416" in helped.json()["data"]["response"]


@pytest.mark.parametrize("path", ["", "/messages", "/summary"])
async def test_a_conversation_of_somebody_else_does_not_exist(world: World, path: str) -> None:
    asha, ravi = await world.student(), await world.student()
    session = await begin(asha)

    for caller in (ravi, world.http):
        assert (await caller.get(f"/api/chat/sessions/{session}{path}")).status_code == 404
    assert (await say(ravi, session, "hello")).status_code == 404
    assert (await ravi.put(f"/api/chat/sessions/{session}/end")).status_code == 404


async def test_a_counsellor_reads_with_care_and_consent_only(world: World) -> None:
    asha, counsellor = await world.student(), await world.staff(Role.COUNSELOR)
    session = await begin(asha)
    path = f"/api/chat/sessions/{session}/messages"
    seen = [(await counsellor.get(path)).status_code]

    await treat(world, counsellor, asha)
    seen.append((await counsellor.get(path)).status_code)
    await agree(world, asha)
    seen.append((await counsellor.get(path)).status_code)

    assert seen == [404, 404, 200]


@pytest.mark.one_engine
async def test_what_was_said_anonymously_is_nobody_s_even_with_consent(world: World) -> None:
    asha, counsellor = await world.student(), await world.staff(Role.COUNSELOR)
    session = await begin(asha, isAnonymous=True)
    await treat(world, counsellor, asha)
    await agree(world, asha)
    path = f"/api/chat/sessions/{session}"

    read = [(await counsellor.get(path + part)).status_code for part in ("", "/messages", "/summary")]
    taken = await counsellor.post("/api/chat/takeovers", {"sessionId": session})

    assert (read, taken.status_code) == ([404] * 3, 404)
    assert (await asha.get(path)).status_code == 200


async def treat(world: World, counsellor: Person, student: Person) -> None:
    appointment = {
        "id": "appointment-1",
        "version": 0,
        "counselor_id": counsellor.id,
        "student_id": student.id,
        "state": "confirmed",
        "slot_id": "slot-1",
        "starts_at": "2026-11-26T04:30:00.000Z",
        "live": True,
        "seat": 0,
        "counselor_name": "Meera",
    }
    await world.container.store().apply(Insert("appointments", appointment))


async def agree(world: World, student: Person) -> None:
    users = world.container.users()
    await users.save(replace(await users.get(student.id), consents=PrivacyConsents(share_chat_history=True)))


async def test_messages_are_paged_in_their_order(world: World) -> None:
    asha = await world.student()
    session = await begin(asha)
    for number in range(4):
        await say(asha, session, f"thought {number}")
    path = f"/api/chat/sessions/{session}/messages"

    first = (await asha.get(path, params={"limit": 5})).json()["data"]
    second = (await asha.get(path, params={"limit": 5, "cursor": first["nextCursor"]})).json()["data"]

    own = [one["content"] for page in (first, second) for one in page["items"] if one["sender"] == "user"]
    assert own == [f"thought {number}" for number in range(4)]
    assert second["nextCursor"] is None


async def test_what_is_stored_can_not_be_read_in_the_file(world: World) -> None:
    asha = await world.student()
    await say(asha, await begin(asha), f"a very private peacock. {CRISIS}")

    stored = world.at_rest()

    assert b"peacock" not in stored
    assert b"end my life" not in stored


@pytest.mark.parametrize(
    ("body", "status", "code"),
    [
        ({"message": "   "}, 422, "message_empty"),
        ({"message": "a" * 4001}, 422, "message_too_long"),
        ({"message": {"$gt": ""}}, 400, "malformed_request"),
        ({"message": "hello", "extra": 1}, 400, "malformed_request"),
        ({}, 400, "malformed_request"),
    ],
)
async def test_a_bad_message_is_refused_with_a_code(world: World, body: dict[str, Any], status: int, code: str) -> None:
    session = await begin(world.http)

    answer = await world.http.post(f"/api/chat/sessions/{session}/messages", json=body)

    assert (answer.status_code, answer.json()["code"]) == (status, code)


async def test_a_cry_for_help_in_twenty_thousand_characters_is_heard(world: World) -> None:
    session = await begin(world.http)

    answer = await say(world.http, session, "the canteen was fine today. " * 710 + CRISIS)

    assert answer.status_code == 201
    assert answer.json()["data"]["crisisDetected"] is True


async def test_one_answer_without_a_conversation(world: World) -> None:
    answer = await world.http.post("/api/ai/generate-response", json={"message": "main bahut akela hoon yaar"})

    data = answer.json()["data"]
    assert (data["language"], data["languageReviewed"], data["sessionId"]) == ("hi-Latn", False, "")
