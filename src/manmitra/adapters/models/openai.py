"""Any endpoint that speaks the chat completions of OpenAI: OpenAI itself, Ollama, vLLM, llama.cpp and many more."""

from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any, Final

import msgspec

from manmitra.adapters.models.provider import (
    BLOCKED,
    LONGEST_REPLY,
    TEMPERATURE,
    UNREADABLE,
    Failed,
    Provider,
    TooLong,
    failure_of,
)
from manmitra.domain.bestie.prompt import SCHEMA, Prompt

if TYPE_CHECKING:
    import httpx

NAME: Final = "openai"
FORMS: Final[tuple[dict[str, object] | None, ...]] = (
    {"type": "json_schema", "json_schema": {"name": "bestie_reply", "strict": True, "schema": SCHEMA}},
    {"type": "json_object"},
    None,
)
"""How to ask for JSON, best first: not every server knows each of them. The prompt asks for it in any case."""
NOT_UNDERSTOOD: Final = frozenset({400, 415, 422, 501})
DONE: Final = "[DONE]"
DATA: Final = "data:"


class _Message(msgspec.Struct):
    content: str | None = None
    refusal: str | None = None


class _Choice(msgspec.Struct):
    message: _Message | None = None
    delta: _Message | None = None
    finish_reason: str | None = None


class _Completion(msgspec.Struct):
    choices: list[_Choice]


class OpenAiProvider(Provider):
    """`url` is the base that ends in a version, as in `http://127.0.0.1:11434/v1`."""

    def __init__(self, *, url: str, model: str, key: str = "", name: str = NAME) -> None:
        self.name = name
        self.model = model
        self._url = f"{url.rstrip('/')}/chat/completions"
        self._headers = {"Authorization": f"Bearer {key}"} if key else {}
        self._form = 0
        self._client: httpx.AsyncClient | None = None

    async def answer(self, prompt: Prompt, seconds: float) -> str:
        async with self._exchange(prompt, seconds, stream=False) as response:
            choice = _choice(await response.aread())
        if choice is None:
            raise Failed(UNREADABLE)
        _must_be_whole(choice.finish_reason)
        return _text(choice.message)

    async def stream(self, prompt: Prompt, seconds: float) -> AsyncGenerator[str, None]:
        whole = False
        async with self._exchange(prompt, seconds, stream=True) as response:
            async for line in response.aiter_lines():
                data = line.removeprefix(DATA).strip()
                if not line.startswith(DATA) or not data:
                    continue
                if data == DONE:
                    break
                choice = _choice(data)
                if choice is None:
                    continue
                if choice.delta is not None and (choice.delta.content or choice.delta.refusal):
                    yield _text(choice.delta)
                if choice.finish_reason is not None:
                    _must_be_whole(choice.finish_reason)
                    whole = True
        if not whole:
            raise Failed(UNREADABLE)

    async def prepare(self) -> None:
        from manmitra.adapters.models.wire import a_client

        self._client = self._client or await a_client()

    async def close(self) -> None:
        if self._client is not None:
            await self._client.aclose()

    @asynccontextmanager
    async def _exchange(self, prompt: Prompt, seconds: float, *, stream: bool) -> AsyncIterator["httpx.Response"]:
        """A successful answer, of which nothing was read yet. A form that is not understood is given up for good."""
        import httpx

        from manmitra.adapters.models.wire import judged

        await self.prepare()
        assert self._client is not None
        try:
            while True:
                body = self._body(prompt, stream=stream)
                async with self._client.stream(
                    "POST", self._url, json=body, headers=self._headers, timeout=seconds
                ) as response:
                    if response.status_code in NOT_UNDERSTOOD and self._form + 1 < len(FORMS):
                        self._form += 1
                        continue
                    if response.status_code != httpx.codes.OK:
                        raise failure_of(response.status_code, wait=response.headers.get("retry-after", ""))
                    yield response
                    return
        except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, TooLong, OSError) as error:
            raise judged(error) from None

    def _body(self, prompt: Prompt, *, stream: bool) -> dict[str, Any]:
        said = [{"role": "assistant" if one.own else "user", "content": one.text} for one in prompt.lines]
        body: dict[str, Any] = {
            "model": self.model,
            "messages": [{"role": "system", "content": prompt.fixed}, *said],
            "temperature": TEMPERATURE,
            "max_tokens": LONGEST_REPLY,
            "stream": stream,
        }
        form = FORMS[self._form]
        return body if form is None else {**body, "response_format": form}


def _choice(data: bytes | str) -> _Choice | None:
    """The first choice; None in the pieces that have none, such as a count of tokens."""
    try:
        found = msgspec.json.decode(data, type=_Completion).choices
    except (msgspec.DecodeError, RecursionError):
        raise Failed(UNREADABLE) from None
    return found[0] if found else None


def _must_be_whole(reason: str | None) -> None:
    if reason == "content_filter":
        raise Failed(BLOCKED)
    if reason not in {"stop", None}:
        raise Failed(UNREADABLE)


def _text(message: _Message | None) -> str:
    if message is not None and message.refusal:
        raise Failed(BLOCKED)
    if message is None or message.content is None:
        raise Failed(UNREADABLE)
    return message.content
