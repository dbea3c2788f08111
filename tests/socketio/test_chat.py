"""`chat-message`: who may send it, and that it is answered whatever happens."""

import sqlite3
from pathlib import Path
from typing import Any

import pytest

from manmitra.domain.shared.identity import Role
from manmitra.entrypoints.socketio.chat import ChatDesk
from tests.conftest import Person, World, a_world, settings_for
from tests.fakes import FixedClock
from tests.socketio.scene import connected, served

CRISIS = "I want to kill myself"


async def started(world: World, person: Person | None = None) -> str:
    body = {"topic": "anxiety", "language": "en"}
    path = "/api/chat/start-session"
    answer = await (person.post(path, body) if person else world.http.post(path, json=body))
    session: str = answer.json()["data"]["sessionId"]
    return session


@pytest.mark.parametrize("transport", ["websocket", "polling"])
async def test_a_visitor_chats(world: World, transport: str) -> None:
    session = await started(world)

    async with served(world) as port, connected(port, transport=transport) as visitor:
        answer = await visitor.say("exams are near", session)

    assert set(answer) == {"response", "agent", "crisisDetected", "sessionId"}
    assert (answer["sessionId"], answer["crisisDetected"]) == (session, False)
    assert answer["agent"] in {"listener", "screener", "tone", "nudge"}
    assert answer["response"]


async def test_the_answer_goes_to_the_asking_connection_only(world: World) -> None:
    asha = await world.student()
    session = await started(world, asha)

    async with served(world) as port, connected(port, asha) as asking, connected(port, asha) as other:
        await asking.say(CRISIS, session)
        await asking.hears("crisis-alert")
        await other.settled()

    assert len(other.all("bestie-response")) == 1
    assert not other.all("crisis-alert")


async def test_a_connection_from_before_the_sign_up_carries_the_new_students_conversation(world: World) -> None:
    """Contract, rule 9."""
    async with served(world) as port, connected(port) as stale:
        asha = await world.student()
        session = await started(world, asha)
        answer = await stale.say("exams are near", session)
        kept = (await asha.get(f"/api/chat/sessions/{session}/messages")).json()["data"]["items"]

    assert answer["sessionId"] == session
    assert [one["content"] for one in kept if one["sender"] == "user"] == ["exams are near"]


async def test_it_also_outlives_the_logout(world: World) -> None:
    asha = await world.student()
    session = await started(world, asha)

    async with served(world) as port, connected(port, asha) as client:
        await asha.post("/api/auth/logout")
        world.clock.forward(seconds=5)
        answer = await client.say("exams are near", session)

    assert answer["sessionId"] == session
    assert not client.all("request-login")


async def test_somebody_signed_in_as_another_gets_a_conversation_of_their_own(world: World) -> None:
    asha, ravi = await world.student(), await world.student()
    session = await started(world, asha)

    async with served(world) as port, connected(port, ravi) as client:
        answer = await client.say("hello", session)
        kept = (await asha.get(f"/api/chat/sessions/{session}/messages")).json()["data"]["items"]

    assert answer["sessionId"] not in {session, ""}
    assert kept == []


@pytest.mark.parametrize("auth", [None, {"token": "not.a.token"}, {"token": 7}, {"token": "x" * 9000}, ["x"], "x", {}])
@pytest.mark.one_engine
async def test_a_token_that_is_not_good_makes_a_visitor_and_never_somebody(world: World, auth: Any) -> None:
    asha = await world.student()
    told = {**auth, "userId": asha.id} if isinstance(auth, dict) else auth

    async with served(world) as port, connected(port, auth=told) as client:
        session = await started(world)
        await client.emit("join-room", {"userId": asha.id})
        for number in range(5):
            await client.say(f"exams {number}", session)
        answer = await client.say("one more", session)
        asked = await client.hears("request-login")

    assert asked["anonymousMessagesLeft"] == 0
    assert "sign up" in asked["message"]
    assert "sign up" in answer["response"]
    assert (await asha.get("/api/chat/sessions")).json()["data"]["items"] == []


async def test_a_crisis_opens_the_dialog_by_an_event_of_its_own(world: World) -> None:
    """Contract, rule 8."""
    counsellor = await world.staff(Role.COUNSELOR)

    async with served(world) as port, connected(port) as visitor:
        answer = await visitor.say(CRISIS)
        alert = await visitor.hears("crisis-alert")

    assert answer["crisisDetected"] is True
    assert "14416" in answer["response"]
    assert set(alert) == {"severity", "resources", "counselorAvailable"}
    assert (alert["severity"], alert["counselorAvailable"]) == ("high", False)
    assert any("14416" in line for line in alert["resources"])
    alerts = (await counsellor.get("/api/crisis/alerts")).json()["data"]["items"]
    assert [one["message"] for one in alerts] == [CRISIS]


async def test_who_needs_help_is_never_asked_to_sign_up_instead(world: World) -> None:
    session = await started(world)

    async with served(world) as port, connected(port) as visitor:
        for number in range(6):
            await visitor.say(f"exams {number}", session)
        await visitor.hears("request-login")
        answer = await visitor.say(CRISIS, session)
        await visitor.hears("crisis-alert")

    assert "14416" in answer["response"]
    assert len(visitor.all("request-login")) == 1


SHAPES = [
    None, True, 7, 1e300, "hello", [], ["a", {"b": []}], {}, {"message": None}, {"message": 7}, {"message": ["x"]},
    {"message": {"text": "x"}}, {"message": ""}, {"message": " \n"}, {"message": "hello", "sessionId": 7},
    {"message": "hello", "sessionId": {"$ne": ""}}, {"message": "hello", "sessionId": "s" * 5000},
    {"message": "hello", "language": "xx"}, {"message": "hello", "language": {"a": 1}}, {"message": "x" * 5000},
    {"message": "hello \ud800 there"}, {"message": "nul \x00 there"}, {"message": "hello", "sessionId": "\ud800\x00"},
]  # fmt: skip


@pytest.mark.one_engine
async def test_every_chat_message_is_answered_whatever_it_is(world: World) -> None:
    """Contract, rule 7."""
    async with served(world) as port, connected(port, await world.student()) as client:
        for count, shape in enumerate(SHAPES[:15], 1):
            await client.emit("chat-message", shape)
            answer = await client.hears("bestie-response", count)
            assert set(answer) == {"response", "agent", "crisisDetected", "sessionId"}, shape
            assert answer["response"], shape
    async with served(world) as port, connected(port, await world.student()) as client:
        for count, shape in enumerate(SHAPES[15:], 1):
            await client.emit("chat-message", shape)
            assert (await client.hears("bestie-response", count))["response"], shape
        await client.emit("chat-message")
        await client.hears("bestie-response", len(SHAPES[15:]) + 1)
        await client.emit("chat-message", {"message": "hello"}, "and", ["more"])
        await client.hears("bestie-response", len(SHAPES[15:]) + 2)


@pytest.mark.one_engine
@pytest.mark.parametrize("shape", [CRISIS, {"message": CRISIS, "sessionId": 7, "language": 7}])
async def test_help_comes_in_whatever_shape_the_cry_has(world: World, shape: Any) -> None:
    async with served(world) as port, connected(port) as client:
        await client.emit("chat-message", shape)
        alert = await client.hears("crisis-alert")

    assert alert["severity"] == "high"
    assert "14416" in client.all("bestie-response")[0]["response"]


@pytest.mark.one_engine
async def test_staff_get_words_and_no_conversation_but_help_if_it_is_needed(world: World) -> None:
    async with served(world) as port, connected(port, await world.staff(Role.ADMIN)) as admin:
        answer = await admin.say("hello")
        help_ = await admin.say(CRISIS)

    assert answer["response"]
    assert "14416" in help_["response"]
    assert await world.container.store().count("messages") == 0


async def test_a_store_that_is_away_is_no_reason_for_silence(tmp_path: Path, clock: FixedClock) -> None:
    made = a_world(settings_for(tmp_path), clock, tmp_path)
    engine: Any = made._container.engine()
    engine._patience = 0.2

    async with made as world, served(world) as port, connected(port) as client:
        session = await started(world)
        other = sqlite3.connect(world.container.settings().sqlite_path, isolation_level=None)
        try:
            other.execute("BEGIN EXCLUSIVE")
            answer = await client.say("exams are near", session)
            help_ = await client.say(CRISIS, session)
            await client.hears("crisis-alert")
        finally:
            other.execute("ROLLBACK")
            other.close()

    assert (answer["crisisDetected"], answer["sessionId"]) == (False, session)
    assert answer["response"]
    assert "14416" in help_["response"]


@pytest.mark.one_engine
async def test_an_answer_that_takes_too_long_is_replaced_by_fixed_words(world: World) -> None:
    desk = ChatDesk(world.container.chat(), world.clock, seconds=0.0)
    who = await world.container.gate().admit((await world.student()).token)

    told = await desk.answer(who, {"message": "میں پریشان ہوں", "language": "ur"}, address="a", in_time=True)
    help_ = await desk.answer(who, {"message": CRISIS}, address="a", in_time=True)

    assert [name for name, _ in told] == ["bestie-response"]
    assert "آپ" in told[0][1]["response"]
    assert [name for name, _ in help_] == ["bestie-response", "crisis-alert"]


@pytest.mark.one_engine
async def test_a_long_message_is_told_to_be_too_long(world: World) -> None:
    async with served(world) as port, connected(port, await world.student()) as client:
        answer = await client.say("exams " * 1000)

    assert "at most 4000 characters" in answer["response"]
