"""Sentence by sentence: what is shown was looked at before, and what was shown stays."""

import asyncio
import json
from typing import Final

import pytest

from manmitra.domain.bestie.about_models import CLOSING, SIMPLER
from manmitra.domain.bestie.model import Attempt
from manmitra.domain.bestie.partial import Partial
from manmitra.domain.bestie.prompt import Unreadable
from manmitra.domain.crisis.model import Tier
from manmitra.domain.crisis.voice import Voice
from tests.models.scene import a_chain, a_turn
from tests.models.servers import BROKEN, SLOW, ModelServer, Raw, Says, answer

SENTENCES: Final = [
    "That sounds heavy.",
    "It makes sense that you feel alone with it.",
    "You said it here, which is a step.",
    "What hurts most?",
]
LONG: Final = " ".join(SENTENCES)
STREAMING: Final = pytest.mark.parametrize("kind", ["openai", "google-genai", "gemini"])
CLOSE: Final = CLOSING[Voice.ENGLISH]


@STREAMING
async def test_sentences_come_one_by_one_and_the_whole_ends_them(kind: str) -> None:
    async with ModelServer(answer(LONG)).running() as server, a_chain(server, kinds=[kind]) as chain:
        heard, whole = await chain.heard(a_turn())

    assert heard == SENTENCES
    assert whole.text == LONG
    assert [one.outcome for one in whole.provenance.attempts] == ["answered"]


async def test_the_first_one_is_shown_before_the_last_is_written() -> None:
    says = Says(answer(LONG).text, pause=0.08)

    async with ModelServer(says).running() as server, a_chain(server) as chain:
        stream = chain.companion.stream(a_turn())
        began = asyncio.get_running_loop().time()
        first = await anext(stream)
        early = asyncio.get_running_loop().time() - began
        rest = [part async for part in stream]
        late = asyncio.get_running_loop().time() - began

    assert first == SENTENCES[0]
    assert early < late / 2
    assert rest[-2] == SENTENCES[-1]


@pytest.mark.parametrize("kind", ["openai", "google-genai"])
@pytest.mark.parametrize(
    ("bad", "check"),
    [
        ("You're not suicidal, right?", "leading"),
        ("Call 98765 43210 now.", "number"),
        ("I won't tell anyone.", "secrecy"),
        ("Others have it worse than you.", "minimising"),
    ],
)
async def test_a_bad_sentence_ends_the_models_part(kind: str, bad: str, check: str) -> None:
    text = f"{SENTENCES[0]} {SENTENCES[1]} {bad} And there is more."

    async with ModelServer(answer(text)).running() as server, a_chain(server, kinds=[kind]) as chain:
        heard, whole = await chain.heard(a_turn())

    assert heard[:2] == SENTENCES[:2]
    assert bad not in " ".join(heard) + whole.text
    assert "there is more" not in " ".join(heard) + whole.text
    assert heard[2:] == [CLOSE]
    assert whole.text == " ".join(heard)
    assert f"{kind}:{check}" in whole.provenance.verdicts


async def test_what_is_bad_only_together_is_seen_too() -> None:
    text = "What happened? How are you now? And then?"

    async with ModelServer(answer(text)).running() as server, a_chain(server) as chain:
        heard, whole = await chain.heard(a_turn())

    assert heard == ["What happened?", CLOSE]
    assert whole.provenance.verdicts == ("openai:questions",)


async def test_a_bad_first_sentence_leaves_all_to_besties_own_words() -> None:
    async with ModelServer(answer("Just think positive. It passes.")).running() as server, a_chain(server) as chain:
        heard, whole = await chain.heard(a_turn())

    assert whole.provenance.provider == "scripted"
    assert " ".join(heard) == whole.text.replace("\n\n", " ")


@pytest.mark.parametrize("risk", ["high", "imminent"])
async def test_with_a_grave_risk_no_sentence_is_shown(risk: str) -> None:
    async with ModelServer(answer(LONG, risk)).running() as server, a_chain(server) as chain:
        heard, whole = await chain.heard(a_turn())

    assert heard == []
    assert whole.risk is Tier(risk)


async def test_without_the_risk_in_front_nothing_is_shown_before_the_end() -> None:
    says = Says(json.dumps({"reply": LONG, "risk": "high"}))

    async with ModelServer(says).running() as server, a_chain(server) as chain:
        heard, whole = await chain.heard(a_turn())

    assert heard == []
    assert whole.risk is Tier.HIGH


@pytest.mark.parametrize("kind", ["openai", "google-genai"])
async def test_a_stream_that_is_cut_keeps_what_was_shown_and_is_closed(kind: str) -> None:
    says = Says(answer(LONG).text, pieces=4)

    async with ModelServer(says).running() as server, a_chain(server, kinds=[kind]) as chain:
        heard, whole = await chain.heard(a_turn())

    assert heard == [*SENTENCES[:2], CLOSE]
    assert whole.text == " ".join(heard)
    assert [one.outcome for one in whole.provenance.attempts] == ["unreadable"]


async def test_a_stream_that_falls_silent_is_closed_in_time() -> None:
    says = Says(answer(LONG).text, pause=0.3)

    async with ModelServer(says).running() as server, a_chain(server) as chain:
        began = asyncio.get_running_loop().time()
        _, whole = await chain.heard(a_turn())
        took = asyncio.get_running_loop().time() - began

    assert took < 1.2
    assert isinstance(whole.provenance.attempts[-1], Attempt)
    assert whole.provenance.attempts[-1].outcome == "timeout"


async def test_one_that_fails_before_its_first_sentence_is_followed_by_the_next() -> None:
    servers = ModelServer(SLOW), ModelServer(answer(LONG))

    async with servers[0].running() as slow, servers[1].running() as good, a_chain(slow, good) as chain:
        heard, whole = await chain.heard(a_turn())

    assert heard == SENTENCES
    assert [one.outcome for one in whole.provenance.attempts] == ["timeout", "answered"]


async def test_with_none_of_them_the_stream_is_besties_own_and_says_so() -> None:
    async with ModelServer(BROKEN).running() as server, a_chain(server) as chain:
        heard, whole = await chain.heard(a_turn())

    assert " ".join(heard[:2]) == SIMPLER[Voice.ENGLISH]
    assert whole.text.startswith(SIMPLER[Voice.ENGLISH])


@pytest.mark.parametrize(
    "event", [b"data: {\n\n", b"data: []\n\n", b"data: <html>\n\n", b"hello\n\n", b"data: [DONE]\n\n"]
)
async def test_events_that_are_none_are_unreadable(event: bytes) -> None:
    raw = Raw(body=event, kind="text/event-stream")

    async with ModelServer(raw).running() as server, a_chain(server) as chain:
        _, whole = await chain.heard(a_turn())

    assert [one.outcome for one in whole.provenance.attempts] == ["unreadable"]


TRICKY: Final = 'She said "no". Then \\ came, and \u0928\u092e\u0938\u094d\u0924\u0947 too. 😊 fine! Last one.'


@pytest.mark.parametrize("size", range(1, 9))
@pytest.mark.parametrize("ascii_only", [True, False])
def test_pieces_may_be_cut_anywhere(size: int, *, ascii_only: bool) -> None:
    whole = json.dumps({"risk": "none", "reply": TRICKY}, ensure_ascii=ascii_only)
    partial, heard = Partial(), list[str]()

    for at in range(0, len(whole), size):
        heard += partial.take(whole[at : at + size])

    assert heard == ['She said "no".', "Then \\ came, and नमस्ते too.", "😊 fine!"]
    assert partial.text == whole


def test_an_answer_without_an_end_is_given_up() -> None:
    partial = Partial()
    partial.take('{"risk": "none", "reply": "')

    with pytest.raises(Unreadable):
        partial.take("and on " * 2_000)
