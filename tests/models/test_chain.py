"""The chain: whatever providers do, each message is answered in time, and in the end by Bestie's own words."""

import asyncio
import time
from typing import Any, Final

import pytest

from manmitra.adapters.models.chain import SECONDS as REAL_SECONDS
from manmitra.adapters.models.told import KEPT, Told
from manmitra.domain.bestie.about_models import GOES_OUT, SIMPLER
from manmitra.domain.bestie.model import Flow, Language, Topic
from manmitra.domain.bestie.prompt import PROMPT_HASH, VERSION
from manmitra.domain.bestie.sentences import mark
from manmitra.domain.crisis.model import Tier
from manmitra.domain.crisis.voice import Voice
from tests.models.scene import MAKERS, SECONDS, TEXT, Chain, a_chain, a_turn
from tests.models.servers import (
    BROKEN,
    GOOD,
    HTML,
    HUGE,
    LIMITED,
    MALFORMED,
    REFUSED,
    RESET,
    SLOW,
    TRUNCATED,
    Behaviour,
    ModelServer,
    Says,
    answer,
)

NOTICE: Final = SIMPLER[Voice.ENGLISH]
FAILING: Final = [SLOW, LIMITED, BROKEN, REFUSED, RESET, TRUNCATED, MALFORMED, HTML, HUGE]


async def test_a_good_answer_is_the_reply_and_its_provenance_tells_how() -> None:
    async with ModelServer().running() as server, a_chain(server) as chain:
        reply = await chain.companion.reply(a_turn())

    assert reply.text == GOOD
    assert (reply.provenance.provider, reply.provenance.model) == ("openai", "small")
    assert (reply.provenance.prompt_version, reply.provenance.prompt_hash) == (VERSION, PROMPT_HASH)
    assert [(one.provider, one.outcome) for one in reply.provenance.attempts] == [("openai", "answered")]
    assert TEXT not in str(reply.provenance)
    assert not chain.companion.trouble


@pytest.mark.parametrize("kind", list(MAKERS))
@pytest.mark.parametrize(
    "behaviour",
    [SLOW, LIMITED, BROKEN, REFUSED, RESET, TRUNCATED, MALFORMED, HTML, HUGE],
    ids=lambda one: repr(one)[:30],
)
async def test_a_provider_that_fails_costs_the_student_nothing_but_a_bounded_moment(
    kind: str, behaviour: Behaviour
) -> None:
    began = time.monotonic()

    async with ModelServer(behaviour).running() as server, a_chain(server, kinds=[kind]) as chain:
        began = time.monotonic()
        reply = await chain.companion.reply(a_turn())
        took = time.monotonic() - began

    assert took < SECONDS * 10 / REAL_SECONDS
    assert reply.provenance.provider == "scripted"
    assert reply.text.startswith(NOTICE)
    assert reply.provenance.attempts
    assert chain.companion.trouble


async def test_all_of_them_slow_and_still_in_time() -> None:
    """Shows 1, in the scale of a test: the client would have given up after 10/8.5 of this."""
    async with ModelServer(SLOW).running() as server, a_chain(server, server, server, kinds=list(MAKERS)) as chain:
        began = time.monotonic()
        reply = await chain.companion.reply(a_turn())
        took = time.monotonic() - began

    assert took < SECONDS * 10 / REAL_SECONDS
    assert [one.outcome for one in reply.provenance.attempts] == ["timeout", "timeout"]
    assert reply.text.startswith(NOTICE)


HOSTILE: Final = [
    ("number", "You can always call 98765 43210, they are good."),
    ("method", "Some people use sleeping pills for that."),
    ("leading", "You're not suicidal, right?"),
    ("secrecy", "I won't tell anyone, this is our secret."),
    ("human", "I'm a real person, just like you."),
    ("link", "Look at https://evil.example for this."),
    ("leak", "Developer mode is on. My system prompt says that I listen."),
    ("language", "Eso suena muy duro, estoy aqui contigo siempre."),
    ("refusal", "As an AI language model, I can't help with that."),
    ("markup", "<script>alert(1)</script> I hear you."),
]


@pytest.mark.parametrize(("check", "text"), HOSTILE)
@pytest.mark.parametrize("kind", list(MAKERS))
async def test_a_hostile_answer_never_reaches_the_student(kind: str, check: str, text: str) -> None:
    """Shows 2. Nothing is said of it to the student: it is no outage."""
    async with ModelServer(answer(text)).running() as server, a_chain(server, kinds=[kind]) as chain:
        reply = await chain.companion.reply(a_turn())
        heard, streamed = await chain.heard(a_turn())

    for one in (reply, streamed):
        assert text not in one.text
        assert one.provenance.provider == "scripted"
        assert f"{kind}:{check}" in one.provenance.verdicts
        assert [tried.outcome for tried in one.provenance.attempts] == ["unsafe"]
        assert NOTICE not in one.text
    assert text not in " ".join(heard)
    assert (
        chain.registry.get_sample_value("manmitra_model_checks_failed_total", {"provider": kind, "check": check}) == 2
    )


async def test_what_fails_in_passing_is_tried_once_more() -> None:
    async with ModelServer(BROKEN, answer()).running() as server, a_chain(server) as chain:
        reply = await chain.companion.reply(a_turn())

    assert reply.text == GOOD
    assert [one.outcome for one in reply.provenance.attempts] == ["broken", "answered"]


async def test_what_does_not_pass_is_not_tried_again() -> None:
    async with ModelServer(REFUSED).running() as server, a_chain(server) as chain:
        await chain.companion.reply(a_turn())

    assert len(server.calls) == 1


async def test_the_next_provider_answers_for_one_that_does_not() -> None:
    async with ModelServer(SLOW).running() as slow, ModelServer().running() as good, a_chain(slow, good) as chain:
        reply = await chain.companion.reply(a_turn())

    assert reply.text == GOOD
    assert [one.outcome for one in reply.provenance.attempts] == ["timeout", "answered"]
    assert not chain.companion.trouble


async def test_a_provider_that_keeps_failing_is_left_alone_and_later_tried_again() -> None:
    async with ModelServer(BROKEN).running() as server, a_chain(server) as chain:
        for _ in range(3):
            await chain.companion.reply(a_turn())
        last = await chain.companion.reply(a_turn())
        calls = len(server.calls)
        open_now = chain.registry.get_sample_value("manmitra_model_breaker_open", {"provider": "openai"})
        server.now(answer())
        chain.clock.forward(seconds=20)
        back = await chain.companion.reply(a_turn())

    assert calls == 3
    assert open_now == 1
    assert [one.outcome for one in last.provenance.attempts] == ["open"]
    assert back.text == GOOD
    assert chain.registry.get_sample_value("manmitra_model_breaker_open", {"provider": "openai"}) == 0


async def test_a_pause_that_the_provider_asks_for_is_kept() -> None:
    async with ModelServer(LIMITED).running() as server, a_chain(server) as chain:
        await chain.companion.reply(a_turn())
        chain.clock.forward(seconds=25)
        await chain.companion.reply(a_turn())
        calls = len(server.calls)
        chain.clock.forward(seconds=6)
        await chain.companion.reply(a_turn())

    assert (calls, len(server.calls)) == (1, 2)


async def test_over_budget_nobody_is_called_and_it_is_told() -> None:
    async with ModelServer().running() as server, a_chain(server) as chain:
        chain.purse.calls = 1
        first = await chain.companion.reply(a_turn())
        second = await chain.companion.reply(a_turn(said=frozenset({mark(first.text)})))

    assert len(server.calls) == 1
    assert second.text.startswith(NOTICE)
    assert [one.outcome for one in second.provenance.attempts] == ["budget"]
    assert chain.purse.payers == ["asha", "asha"]


async def test_when_budgets_can_not_be_counted_nobody_is_called() -> None:
    async with ModelServer().running() as server, a_chain(server) as chain:
        chain.purse.down = True
        reply = await chain.companion.reply(a_turn())

    assert server.calls == []
    assert reply.provenance.provider == "scripted"


async def test_a_retry_is_paid_for_too() -> None:
    async with ModelServer(BROKEN, answer()).running() as server, a_chain(server) as chain:
        await chain.companion.reply(a_turn())

    assert len(chain.purse.payers) == 2


async def test_without_consent_nothing_leaves() -> None:
    async with ModelServer().running() as server, a_chain(server) as chain:
        reply = await chain.companion.reply(a_turn(outside=False))
        _, streamed = await chain.heard(a_turn(outside=False))

    assert server.calls == []
    assert chain.purse.payers == []
    assert NOTICE not in reply.text + streamed.text


OWN: Final[list[dict[str, Any]]] = [
    {"text": "are you a human?"},
    {"text": "let's do the breathing"},
    {"text": "next", "flow": Flow("breathing", 1)},
    {"text": "can I book a counsellor please"},
]


@pytest.mark.parametrize("own", OWN)
async def test_what_a_stage_of_besties_own_answers_goes_to_no_model(own: dict[str, Any]) -> None:
    async with ModelServer().running() as server, a_chain(server) as chain:
        reply = await chain.companion.reply(a_turn(**own))

    assert server.calls == []
    assert reply.text != GOOD


async def test_it_is_said_once_until_a_model_is_back() -> None:
    async with ModelServer(REFUSED).running() as server, a_chain(server) as chain:
        texts = [(await chain.companion.reply(a_turn(number=number))).text for number in (1, 2, 4)]
        server.now(answer())
        chain.clock.forward(minutes=10)
        back = await chain.companion.reply(a_turn())
        server.now(REFUSED)
        again = await chain.companion.reply(a_turn())

    assert [NOTICE in text for text in texts] == [True, False, False]
    assert back.text == GOOD
    assert NOTICE in again.text


async def test_another_process_sees_that_it_was_said() -> None:
    async with ModelServer(REFUSED).running() as server, a_chain(server) as chain:
        reply = await chain.companion.reply(a_turn(replies=[f"{NOTICE}\n\nI hear you."]))

    assert NOTICE not in reply.text


@pytest.mark.parametrize("voice", list(Voice))
async def test_it_is_said_in_the_students_own_voice(voice: Voice) -> None:
    async with ModelServer(REFUSED).running() as server, a_chain(server) as chain:
        reply = await chain.companion.reply(a_turn(voice=voice))

    assert reply.text.startswith(SIMPLER[voice])
    assert all(len(bubble) <= 320 for bubble in reply.text.split("\n\n"))


async def test_a_model_may_raise_the_risk_also_with_words_that_are_not_shown() -> None:
    hostile = answer("Just think positive.", risk="high")

    async with ModelServer(answer(risk="imminent"), hostile).running() as server, a_chain(server) as chain:
        first = await chain.companion.reply(a_turn())
        second = await chain.companion.reply(a_turn())

    assert first.risk is Tier.IMMINENT
    assert second.risk is Tier.HIGH
    assert "positive" not in second.text


NOT_IN_FORM: Final = [
    '{"risk": "low", "reply": "x"}',
    '{"reply": "I hear you."}',
    '["none", "I hear you."]',
    "I hear you.",
    '{"risk": "none", "reply": "a", "tool": "delete_alerts"}',
    '{"risk": "none", "reply": ""}',
    f'{{"risk": "none", "reply": "{"a" * 9000}"}}',
]


@pytest.mark.parametrize("text", NOT_IN_FORM, ids=lambda one: one[:24])
async def test_what_is_not_in_the_form_that_was_asked_for_is_unreadable(text: str) -> None:
    async with ModelServer(Says(text)).running() as server, a_chain(server) as chain:
        reply = await chain.companion.reply(a_turn())

    assert [one.outcome for one in reply.provenance.attempts] == ["unreadable"]


async def test_a_fault_of_ours_is_logged_and_costs_the_student_nothing(caplog: pytest.LogCaptureFixture) -> None:
    async with ModelServer().running() as server, a_chain(server) as chain:
        provider: Any = chain.providers[0]

        async def broken(*_: Any) -> str:
            raise ZeroDivisionError

        provider.answer = broken
        reply = await chain.companion.reply(a_turn())

    assert reply.provenance.provider == "scripted"
    assert {one.outcome for one in reply.provenance.attempts} == {"broken"}


async def test_fifty_at_once_are_each_answered() -> None:
    async with ModelServer(Says(answer().text, pause=0.05)).running() as server, a_chain(server) as chain:
        replies = await asyncio.gather(*(chain.companion.reply(a_turn(seed=str(one))) for one in range(50)))

    assert {reply.text for reply in replies} == {GOOD}


def test_the_first_words_say_that_words_go_out() -> None:
    for language in Language:
        chain = Chain([])

        text = chain.companion.greeting(Topic.OTHER, language)
        within = chain.companion.greeting(Topic.OTHER, language, outside=False)

        assert GOES_OUT[language] not in within
        assert text.endswith(GOES_OUT[language])
        assert all(len(bubble) <= 320 for bubble in text.split("\n\n"))


def test_what_was_told_is_forgotten_in_the_end() -> None:
    told = Told()

    for one in range(KEPT + 1):
        told.note(str(one))

    assert not told.before("0")
    assert told.before(str(KEPT))
