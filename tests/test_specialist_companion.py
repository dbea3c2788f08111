"""The way from the main service to the AI specialist: whatever it answers, the student gets a good answer in time."""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import msgspec
import pytest
from msgspec.structs import replace

from manmitra.adapters import specialist
from manmitra.adapters.scripted.companion import ScriptedCompanion
from manmitra.adapters.specialist import SpecialistCompanion, bestie_for
from manmitra.domain.bestie.about_models import GOES_OUT
from manmitra.domain.bestie.model import Agent, Flow, Language, Provenance, Topic
from manmitra.domain.bestie.ports import Reply, Turn
from manmitra.domain.crisis.voice import Voice
from manmitra.entrypoints.specialist.turns import OUR_OWN, FlowBody, TurnBody
from tests.couriers.web_servers import DROP, HANG, Provider, answer
from tests.fakes import FixedClock

TURN = Turn(seed="s", number=1, topic=Topic.ACADEMIC, voice=Voice.ENGLISH, text="exams scare me", names=("Asha Rao",))
GOOD = Reply(text="A good word from afar.", agent=Agent.COACH, provenance=Provenance(provider="gemini", model="m"))


@asynccontextmanager
async def asked(
    clock: FixedClock, *answers: bytes, outside: bool = False
) -> AsyncIterator[tuple[SpecialistCompanion, Provider]]:
    server = Provider(*answers)
    async with server.running() as port:
        companion = SpecialistCompanion(
            url=f"http://127.0.0.1:{port}", key="mmk_k", outside=outside, here=ScriptedCompanion(), clock=clock
        )
        try:
            yield companion, server
        finally:
            await companion.close()


def ok(body: bytes) -> bytes:
    return answer(200, body, Content_Type="application/json")


async def test_a_good_answer_is_the_answer_with_its_provenance(clock: FixedClock) -> None:
    async with asked(clock, ok(msgspec.json.encode(GOOD))) as (companion, server):
        reply = await companion.reply(TURN)

    assert reply == GOOD
    assert server.calls[0].headers["x-api-key"] == "mmk_k"
    assert server.calls[0].path == "/api/ai/turns"
    assert companion.trouble == ""


@pytest.mark.parametrize("outside", [True, False])
@pytest.mark.parametrize("agreed", [True, False])
async def test_names_travel_only_where_a_provider_must_not_get_them(
    clock: FixedClock, *, outside: bool, agreed: bool
) -> None:
    turn = replace(TURN, outside=agreed, payer="p1")

    async with asked(clock, ok(msgspec.json.encode(GOOD)), outside=outside) as (companion, server):
        await companion.reply(turn)

    sent = msgspec.json.decode(server.calls[0].body)
    assert sent["seed"] != turn.seed
    assert (sent["outside"], sent["payer"], sent["names"]) == (
        (True, "p1", ["Asha Rao"]) if outside and agreed else (False, "", [])
    )
    assert (b"Asha" in server.calls[0].body) == (outside and agreed)


@pytest.mark.parametrize(
    ("wire", "outcome"),
    [
        (DROP, "unreachable"),
        (answer(500, b"{}"), "broken"),
        (answer(401, b"{}"), "broken"),
        (answer(302, b"", Location="http://example.org"), "broken"),
        (answer(429, b"{}", Retry_After="60"), "limited"),
        (ok(b"<html>busy</html>"), "unreadable"),
        (ok(b"x" * 10_000_000), "unreadable"),
        (ok(b"[" * 50_000), "unreadable"),
        (ok(b'{"text": "half'), "unreadable"),
        (ok(b'{"text": ""}'), "unreadable"),
        (ok(b'{"text": "\xff\xfe"}'), "unreadable"),
        (ok(msgspec.json.encode(Reply(text="a" * 5_000))), "unreadable"),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{", "unreachable"),
        (b"nonsense\r\n\r\n", "unreachable"),
    ],
)
async def test_whatever_it_answers_the_voice_here_stands_in_and_says_so(
    clock: FixedClock, wire: bytes, outcome: str
) -> None:
    async with asked(clock, wire) as (companion, _):
        reply = await companion.reply(TURN)

    assert reply.text == (await ScriptedCompanion().reply(TURN)).text
    assert [one.outcome for one in reply.provenance.attempts] == [outcome]
    assert (outcome in companion.trouble) == (outcome != "limited")


async def test_silence_is_waited_for_only_so_long(clock: FixedClock, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(specialist, "DEADLINE_SECONDS", 0.3)

    async with asked(clock, HANG) as (companion, _):
        start = time.perf_counter()
        reply = await companion.reply(TURN)

    assert time.perf_counter() - start < 2
    assert reply.provenance.attempts[0].outcome == "timeout"


async def test_after_three_failures_nobody_waits_until_it_answers_again(clock: FixedClock) -> None:
    bad, good = answer(500), ok(msgspec.json.encode(GOOD))

    async with asked(clock, bad, bad, bad, good) as (companion, server):
        for _ in range(3):
            await companion.reply(TURN)
        last = await companion.reply(TURN)
        assert "broken" in companion.trouble
        assert last.provenance.attempts[0].outcome == "open"
        assert len(server.calls) == 3

        clock.forward(seconds=15)
        again = await companion.reply(TURN)

    assert again == GOOD
    assert companion.trouble == ""


async def test_it_is_looked_after_before_a_student_has_to_wait(
    clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(specialist, "LOOK_EVERY", 0.01)
    seen: list[str] = []

    async with asked(clock, answer(503), answer(503), ok(msgspec.json.encode(GOOD))) as (companion, server):
        looking = asyncio.create_task(companion.run())
        until = time.monotonic() + 5
        while time.monotonic() < until and len(server.calls) < 4:
            seen.append(companion.trouble)
            await asyncio.sleep(0.005)
        looking.cancel()
        await asyncio.gather(looking, return_exceptions=True)

    assert any("broken" in trouble for trouble in seen)
    assert companion.trouble == ""
    assert server.calls[0].method == "GET"
    probes = [msgspec.json.decode(call.body) for call in server.calls if call.method == "POST"]
    assert probes
    assert all(not probe.get("outside", False) for probe in probes)


async def test_it_is_told_when_the_specialist_is_there_and_its_models_are_not(clock: FixedClock) -> None:
    degraded, healthy, odd = (ok(body) for body in (b'{"status": "degraded"}', b'{"status": "healthy"}', b"<p>"))
    told = []

    async with asked(clock, degraded, healthy, degraded, odd) as (companion, _):
        for _ in range(4):
            await companion.look()
            told.append(companion.trouble)

    assert told == [specialist.SIMPLER, "", specialist.SIMPLER, ""]


@pytest.mark.parametrize("language", list(Language))
async def test_where_words_may_go_further_the_first_words_say_so(clock: FixedClock, language: Language) -> None:
    async with asked(clock, HANG, outside=True) as (far, _), asked(clock, HANG) as (near, _):
        told = far.greeting(Topic.OTHER, language, anonymous=True)
        plain = near.greeting(Topic.OTHER, language, anonymous=True)

    assert told.startswith(plain)
    assert GOES_OUT[language] in told
    assert plain == ScriptedCompanion().greeting(Topic.OTHER, language, anonymous=True)


def test_nothing_of_a_turn_is_lost_on_the_way(clock: FixedClock) -> None:
    flow = Flow("thought", 2, (1,), left=True, paused=(("sleep", 1),), seen=("phq2",))
    turn = replace(TURN, said=frozenset({7}), flow=flow, earlier=["a"], replies=["b"], memories=["c"], now=clock.now())

    body = msgspec.json.decode(msgspec.json.encode(turn), type=TurnBody)

    assert set(TurnBody.__struct_fields__) == set(Turn.__struct_fields__) - OUR_OWN
    assert set(FlowBody.__struct_fields__) == set(Flow.__struct_fields__)
    assert msgspec.json.encode(body.turn(clock)) == msgspec.json.encode(turn)
    assert body.turn(clock).flow == flow


def test_without_an_address_bestie_answers_here(clock: FixedClock) -> None:
    here, scripted = ScriptedCompanion(), ScriptedCompanion()

    assert bestie_for(url="", key="", outside=False, here=here, scripted=scripted, clock=clock) is here
