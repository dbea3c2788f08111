"""Three libraries, two wire formats, one meaning: what comes back, and what each way to fail is called."""

import asyncio
import json
import time

import pytest

from manmitra.adapters.models.gemini import GeminiProvider
from manmitra.adapters.models.provider import LONGEST_BODY, Failed, failure_of, seconds_of
from manmitra.domain.bestie.prompt import SCHEMA, answer_of, prompt_of
from tests.models.scene import MAKERS, a_turn
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
    Raw,
    Says,
    answer,
)

PROMPT = prompt_of(a_turn("second", earlier=["first"], replies=["I hear you."]))
SECONDS = 0.5
ALL = pytest.mark.parametrize("kind", list(MAKERS))


async def asked(kind: str, server: ModelServer, *, stream: bool = False) -> str:
    provider = MAKERS[kind](server)
    await provider.prepare()
    try:
        if stream:
            return "".join([piece async for piece in provider.stream(PROMPT, SECONDS)])
        return await provider.answer(PROMPT, SECONDS)
    finally:
        await provider.close()


@ALL
@pytest.mark.parametrize("stream", [False, True])
async def test_an_answer_arrives(kind: str, *, stream: bool) -> None:
    async with ModelServer().running() as server:
        text = await asked(kind, server, stream=stream)

    assert answer_of(text).reply == GOOD


@ALL
async def test_what_is_sent_is_the_prompt_the_history_the_schema_and_the_key(kind: str) -> None:
    async with ModelServer().running() as server:
        await asked(kind, server)

    call, body = server.calls[0], server.calls[0].json
    assert "k3y" in call.head
    assert "k3y" not in call.path
    if kind == "openai":
        assert [one["role"] for one in body["messages"]] == ["system", "user", "assistant", "user"]
        assert body["response_format"]["json_schema"]["schema"] == SCHEMA
    else:
        assert ":generateContent" in call.path
        assert [one["role"] for one in body["contents"]] == ["user", "model", "user"]
        assert "You write one reply as Bestie" in json.dumps(body["systemInstruction"])
        assert body["generationConfig"]["responseMimeType"] == "application/json"
    assert "tools" not in body or not body["tools"]


FAILURES: dict[str, tuple[Behaviour, str]] = {
    "slow": (SLOW, "timeout"),
    "429": (LIMITED, "limited"),
    "500": (BROKEN, "broken"),
    "403": (REFUSED, "refused"),
    "redirect": (Raw(status=302, more="Location: http://127.0.0.1:9/\r\n"), "unreadable"),
    "reset": (RESET, "unreachable"),
    "truncated": (TRUNCATED, "unreadable"),
    "malformed": (MALFORMED, "unreadable"),
    "html": (HTML, "unreadable"),
    "huge": (HUGE, "unreadable"),
    "compressed": (Raw(body=b"x" * 100, more="Content-Encoding: gzip\r\n"), "unreadable"),
    "empty": (Raw(body=b"{}"), "unreadable"),
    "list": (Raw(body=b"[]"), "unreadable"),
    "nested": (Raw(body=b'{"choices":' + b"[" * 50_000), "unreadable"),
}


@ALL
@pytest.mark.parametrize("stream", [False, True])
@pytest.mark.parametrize("failure", list(FAILURES))
async def test_every_failure_has_its_name_and_ends_in_time(kind: str, *, stream: bool, failure: str) -> None:
    behaviour, outcome = FAILURES[failure]
    began = time.monotonic()

    async with ModelServer(behaviour).running() as server:
        with pytest.raises(Failed) as told:
            await asked(kind, server, stream=stream)

    assert told.value.outcome == outcome
    assert time.monotonic() - began < 10 * SECONDS


@ALL
async def test_a_server_that_is_not_there_is_unreachable(kind: str) -> None:
    async with ModelServer().running() as server:
        pass

    with pytest.raises(Failed, match="unreachable"):
        await asked(kind, server)


@ALL
async def test_ten_megabytes_are_not_read(kind: str) -> None:
    """What the system's own buffers on the way take is not ours to say."""
    async with ModelServer(HUGE).running() as server:
        with pytest.raises(Failed):
            await asked(kind, server)

    assert server.sent < len(HUGE.body) - LONGEST_BODY


@ALL
async def test_one_that_never_ends_is_not_read_either(kind: str) -> None:
    async with ModelServer(Raw(body=b" " * 4_000_000, claim=10**12)).running() as server:
        with pytest.raises(Failed, match="unreadable"):
            await asked(kind, server)


@ALL
@pytest.mark.parametrize(
    ("openai", "gemini", "outcome"),
    [
        ("length", "MAX_TOKENS", "unreadable"),
        ("content_filter", "SAFETY", "blocked"),
        ("tool_calls", "MALFORMED_FUNCTION_CALL", "unreadable"),
    ],
)
async def test_an_answer_that_is_cut_or_held_back_is_none(kind: str, openai: str, gemini: str, outcome: str) -> None:
    says = Says('{"risk": "none", "reply": "I', finish=openai if kind == "openai" else gemini)

    async with ModelServer(says).running() as server:
        for stream in (False, True):
            with pytest.raises(Failed, match=outcome):
                await asked(kind, server, stream=stream)


@pytest.mark.parametrize("kind", ["openai", "google-genai"])
async def test_a_stream_that_breaks_off_is_not_taken_for_whole(kind: str) -> None:
    says = Says(answer().text, pieces=2)

    async with ModelServer(says).running() as server:
        with pytest.raises(Failed, match="unreadable"):
            await asked(kind, server, stream=True)


async def test_a_prompt_that_is_held_back_is_blocked() -> None:
    body = json.dumps({"promptFeedback": {"blockReason": "SAFETY"}}).encode()

    async with ModelServer(Raw(body=body)).running() as server:
        for kind in ("google-genai", "gemini"):
            with pytest.raises(Failed, match="blocked"):
                await asked(kind, server)


async def test_a_server_that_knows_no_schemas_is_asked_in_simpler_forms() -> None:
    """llama.cpp, older vLLM and others: the form that worked is kept."""
    not_known = Raw(status=400, body=b'{"error": {"message": "response_format"}}')

    async with ModelServer(not_known, not_known, answer()).running() as server:
        provider = MAKERS["openai"](server)
        first = await provider.answer(PROMPT, SECONDS)
        await provider.answer(PROMPT, SECONDS)
        await provider.close()

    forms = [(call.json.get("response_format") or {}).get("type") for call in server.calls]
    assert answer_of(first).reply == GOOD
    assert forms == ["json_schema", "json_object", None, None]


async def test_while_all_threads_are_busy_nobody_waits_for_one() -> None:
    async with ModelServer(SLOW).running() as server:
        provider = GeminiProvider(key="k", model="m", url=server.url, threads=1)
        await provider.prepare()
        both = await asyncio.gather(*(provider.answer(PROMPT, 0.2) for _ in range(2)), return_exceptions=True)
        await provider.close()

    assert [str(one) for one in both] == ["timeout", "limited"]


@pytest.mark.parametrize(
    ("text", "seconds"), [("30", 30), ("1.5s", 1), ("", None), ("Wed, 21 Oct", None), ("-3", None)]
)
def test_a_pause_is_read_in_seconds_only(text: str, seconds: float | None) -> None:
    assert seconds_of(text) == seconds
    assert failure_of(429, wait=text).wait == seconds
