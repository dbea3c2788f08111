"""Gemini through `google-genai`, the library that is supported."""

import asyncio
from collections.abc import AsyncGenerator
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

from manmitra.adapters.models.gemini_answers import FINISHED, blocked_or_cut, wait_of
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
    from google import genai
    from google.genai import types

NAME: Final = "google-genai"
API: Final = "v1beta"
"""The version that knows schemas of answers."""


class GoogleGenAiProvider(Provider):
    """`url` is empty for Google's own."""

    def __init__(self, *, key: str, model: str, url: str = "") -> None:
        self.name = NAME
        self.model = model
        self._key = key
        self._url = url
        self._http: Any = None
        self._opening = asyncio.Lock()
        self._client: genai.Client | None = None

    async def answer(self, prompt: Prompt, seconds: float) -> str:
        client = await self._opened()
        try:
            response = await client.aio.models.generate_content(
                model=self.model, contents=_contents(prompt), config=_config(prompt, seconds)
            )
        except Exception as error:  # noqa: BLE001 - the library lets many kinds through; each becomes an outcome
            raise _judged(error) from None
        text, finished = _read(response)
        if not finished:
            raise Failed(UNREADABLE)
        return text

    async def stream(self, prompt: Prompt, seconds: float) -> AsyncGenerator[str, None]:
        client = await self._opened()
        finished = False
        try:
            pieces = await client.aio.models.generate_content_stream(
                model=self.model, contents=_contents(prompt), config=_config(prompt, seconds)
            )
            async for piece in pieces:
                text, finished = _read(piece)
                if text:
                    yield text
        except Failed:
            raise
        except Exception as error:  # noqa: BLE001 - as above
            raise _judged(error) from None
        if not finished:
            raise Failed(UNREADABLE)

    async def prepare(self) -> None:
        await self._opened()

    async def close(self) -> None:
        if self._http is not None:
            await self._http.aclose()

    async def _opened(self) -> "genai.Client":
        """The library takes seconds to load: in a thread, and once."""
        async with self._opening:
            if self._client is None:
                await asyncio.to_thread(import_module, "google.genai")
                from google import genai
                from google.genai import types

                from manmitra.adapters.models.wire import a_client

                self._http = await a_client()
                options = types.HttpOptions(
                    base_url=self._url or None,
                    api_version=API,
                    httpx_async_client=self._http,
                    retry_options=types.HttpRetryOptions(attempts=1),  # the chain has its own, and its time
                )
                self._client = genai.Client(api_key=self._key, vertexai=False, http_options=options)
        return self._client


def _contents(prompt: Prompt) -> "list[types.ContentUnion]":
    from google.genai import types

    return [
        types.Content(role="model" if one.own else "user", parts=[types.Part.from_text(text=one.text)])
        for one in prompt.lines
    ]


def _config(prompt: Prompt, seconds: float) -> "types.GenerateContentConfig":
    from google.genai import types

    return types.GenerateContentConfig(
        system_instruction=prompt.fixed,
        response_mime_type="application/json",
        response_json_schema=SCHEMA,
        temperature=TEMPERATURE,
        max_output_tokens=LONGEST_REPLY,
        candidate_count=1,
        automatic_function_calling=types.AutomaticFunctionCallingConfig(disable=True),
        http_options=types.HttpOptions(timeout=max(1, int(seconds * 1000))),
    )


def _read(response: "types.GenerateContentResponse") -> tuple[str, bool]:
    """The text of a response or of a piece, and whether it is the last. Raises Failed for what was held back or cut."""
    feedback = response.prompt_feedback
    if feedback is not None and feedback.block_reason:
        raise Failed(BLOCKED)
    if not response.candidates:
        return "", False
    first = response.candidates[0]
    reason = "" if first.finish_reason is None else first.finish_reason.value
    if reason and reason != FINISHED:
        raise Failed(blocked_or_cut(reason))
    parts = first.content.parts if first.content is not None else None
    return "".join(part.text or "" for part in parts or () if not part.thought), reason == FINISHED


def _judged(error: Exception) -> Failed:
    import httpx
    from google.genai import errors

    from manmitra.adapters.models.wire import judged

    if isinstance(error, errors.APIError):
        headers = getattr(error.response, "headers", None) or {}
        return failure_of(error.code, wait=headers.get("retry-after", "") or wait_of(error.details))
    if isinstance(error, httpx.HTTPError | httpx.InvalidURL | httpx.StreamError | TooLong | OSError):
        return judged(error)
    return Failed(UNREADABLE)
