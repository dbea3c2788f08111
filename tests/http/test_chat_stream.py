"""A stream of sentences when things go wrong in the middle of it."""

import asyncio
from typing import Any, cast

import pytest

from manmitra.domain.bestie.model import Agent
from manmitra.domain.chat.model import Answered, ConversationBusy
from manmitra.domain.crisis.model import Tier
from manmitra.entrypoints.http.chat_stream import _Flow, _Heard, _over, _running

ANSWERED = Answered(conversation_id="c", message_id="m", text="I hear you.", agent=Agent.LISTENER, tier=Tier.NONE)


class Listener:
    """Keeps what it is sent; can be gone."""

    def __init__(self, *, gone: bool = False) -> None:
        self.sent: list[dict[str, Any]] = []
        self.gone = gone

    async def __call__(self, message: Any) -> None:
        if self.gone:
            raise OSError("the connection is closed")
        self.sent.append(message)

    @property
    def text(self) -> str:
        return b"".join(one.get("body", b"") for one in self.sent).decode()


async def streamed(listener: Listener, error: Exception | None = None) -> None:
    heard = _Heard()

    async def speak() -> Answered:
        await heard.say("I hear you.")
        await asyncio.sleep(0.01)
        if error is not None:
            raise error
        return ANSWERED

    answer = asyncio.create_task(speak())
    _running.add(answer)
    answer.add_done_callback(_over)
    await _Flow(answer, heard)(cast("Any", {}), cast("Any", None), cast("Any", listener))
    await asyncio.wait([answer])


async def test_sentences_then_the_whole() -> None:
    listener = Listener()

    await streamed(listener)

    assert listener.text.startswith('event: sentence\ndata: {"text":"I hear you."}\n\nevent: done\ndata: {')
    assert [one.get("more_body") for one in listener.sent] == [None, True, False]
    assert not _running


@pytest.mark.parametrize(
    ("error", "code"),
    [(ConversationBusy("please try again"), "conversation_busy"), (ZeroDivisionError(), "internal_error")],
)
async def test_what_goes_wrong_behind_the_first_sentence_is_told_in_the_stream(error: Exception, code: str) -> None:
    listener = Listener()

    await streamed(listener, error)

    assert f'event: problem\ndata: {{"success":false,"code":"{code}"' in listener.text
    assert listener.sent[-1]["more_body"] is False


async def test_for_somebody_who_is_gone_the_answer_is_finished_all_the_same() -> None:
    await streamed(Listener(gone=True))

    assert not _running
