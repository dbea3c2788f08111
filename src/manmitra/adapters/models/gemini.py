"""Gemini through `google-generativeai`, which the project's card names; its support ended in November 2025 (ADR 0001).

It blocks, so it runs in a few threads of its own. A thread can't be stopped from outside: it ends with its own limits,
and while all of them are busy nobody else waits for one.
"""

import asyncio
import time
import warnings
from concurrent.futures import ThreadPoolExecutor
from threading import Lock
from typing import Any, Final

from manmitra.adapters.models.gemini_answers import FINISHED, blocked_or_cut
from manmitra.adapters.models.provider import (
    BLOCKED,
    LIMITED,
    LONGEST_BODY,
    LONGEST_REPLY,
    TEMPERATURE,
    TIMEOUT,
    UNREACHABLE,
    UNREADABLE,
    Failed,
    Provider,
    TooLong,
    failure_of,
)
from manmitra.domain.bestie.prompt import SCHEMA, Prompt

NAME: Final = "gemini"
THREADS: Final = 8
CHUNK: Final = 16 * 1024
_SHAPE: Final[dict[str, object]] = {name: value for name, value in SCHEMA.items() if name != "additionalProperties"}


class GeminiProvider(Provider):
    """`url` is empty for Google's own. It answers in one piece."""

    def __init__(self, *, key: str, model: str, url: str = "", threads: int = THREADS) -> None:
        self.name = NAME
        self.model = model
        self._key = key
        self._url = url
        self._pool = ThreadPoolExecutor(threads, thread_name_prefix="gemini")
        self._free = threads
        self._client: Any = None
        self._loading = Lock()

    async def answer(self, prompt: Prompt, seconds: float) -> str:
        if not self._free:
            raise Failed(LIMITED)
        self._free -= 1
        call = asyncio.get_running_loop().run_in_executor(self._pool, self._ask, prompt, seconds)
        call.add_done_callback(self._done)
        try:
            async with asyncio.timeout(seconds):
                return await asyncio.shield(call)
        except TimeoutError:
            raise Failed(TIMEOUT) from None

    async def prepare(self) -> None:
        await asyncio.get_running_loop().run_in_executor(self._pool, self._load)

    async def close(self) -> None:
        self._pool.shutdown(wait=False, cancel_futures=True)

    def _done(self, call: "asyncio.Future[str]") -> None:
        """Also of a call for which nobody waits any more."""
        self._free += 1
        if not call.cancelled():
            call.exception()

    def _ask(self, prompt: Prompt, seconds: float) -> str:
        try:
            response = self._model(prompt).generate_content(
                [{"role": "model" if one.own else "user", "parts": [one.text]} for one in prompt.lines],
                request_options={"timeout": seconds, "retry": None},
            )
        except Exception as error:  # noqa: BLE001 - the library lets many kinds through; each becomes an outcome
            raise _judged(error) from None
        if response.prompt_feedback.block_reason:
            raise Failed(BLOCKED)
        if not response.candidates:
            raise Failed(UNREADABLE)
        first = response.candidates[0]
        if first.finish_reason.name != FINISHED:
            raise Failed(blocked_or_cut(first.finish_reason.name))
        return "".join(part.text for part in first.content.parts)

    def _load(self) -> None:
        """The library takes seconds to load: in one thread, while the others wait for it."""
        with self._loading:
            _library()
            self._client = self._client or self._opened()

    def _model(self, prompt: Prompt) -> Any:
        self._load()
        genai = _library()
        model = genai.GenerativeModel(
            self.model,
            system_instruction=prompt.fixed,
            generation_config={
                "response_mime_type": "application/json",
                "response_schema": _SHAPE,
                "temperature": TEMPERATURE,
                "max_output_tokens": LONGEST_REPLY,
                "candidate_count": 1,
            },
        )
        # The library's own way, `configure`, is global to the process; this client has our key and our limits.
        model._client = self._client  # noqa: SLF001 - see above
        return model

    def _opened(self) -> Any:
        from google.ai.generativelanguage import GenerativeServiceClient

        options = {"api_key": self._key, **({"api_endpoint": self._url} if self._url else {})}
        client = GenerativeServiceClient(transport="rest", client_options=options)
        session: Any = client.transport._session  # type: ignore[attr-defined]  # noqa: SLF001 - to bound what it reads
        session.trust_env = False
        session.max_redirects = 0
        bounded = _bounded()
        session.mount("https://", bounded)
        session.mount("http://", bounded)
        return client


def _library() -> Any:
    """It warns on import that its support has ended; that is known (ADR 0001)."""
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", category=FutureWarning, module=r"google\.")
        warnings.filterwarnings(
            "ignore", message=r"\s*All support for the `google.generativeai`", category=FutureWarning
        )
        import google.generativeai as genai
    return genai


def _bounded() -> Any:
    """An adapter for `requests` that reads no more than a bounded body, and no longer than a bounded time."""
    from requests.adapters import HTTPAdapter

    class Bounded(HTTPAdapter):
        def send(self, request: Any, *_: Any, **options: Any) -> Any:
            end = time.monotonic() + _limit(options.get("timeout"))
            request.headers["Accept-Encoding"] = "identity"
            response = super().send(request, **{**options, "stream": True})
            packed = response.headers.get("content-encoding", "identity").lower() != "identity"
            body = b""
            while not packed and (part := response.raw.read1(CHUNK, decode_content=False)):
                body += part
                if len(body) > LONGEST_BODY or time.monotonic() > end:
                    packed = True
            response.close()
            if packed:
                raise TooLong
            response._content = body  # noqa: SLF001 - what `requests` itself does after reading
            response._content_consumed = True  # noqa: SLF001 - the same
            return response

    return Bounded(max_retries=0)


def _limit(timeout: Any) -> float:
    return float(timeout[-1] if isinstance(timeout, tuple) else timeout or 0)


def _judged(error: Exception) -> Failed:
    import requests
    from google.api_core.exceptions import GoogleAPICallError, RetryError

    if isinstance(error, GoogleAPICallError) and error.code is not None:
        headers = getattr(error.response, "headers", None) or {}
        return failure_of(int(error.code), wait=headers.get("retry-after", "") or _pause(error))
    if isinstance(error, requests.Timeout | RetryError):
        return Failed(TIMEOUT)
    if isinstance(error, requests.ConnectionError):
        return Failed(UNREACHABLE)
    return Failed(UNREADABLE)


def _pause(error: Any) -> str:
    """The pause in an error's details (google.rpc.RetryInfo)."""
    for detail in error.details or ():
        delay = getattr(detail, "retry_delay", None)
        if delay is not None:
            return f"{delay.seconds}s"
    return ""
