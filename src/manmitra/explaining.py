"""One message, explained on the command line: how it came about, and whether it would come about again today."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from manmitra.domain.bestie.model import Provenance
from manmitra.domain.chat.explaining import Again, Explained
from manmitra.domain.chat.model import MessageKind
from manmitra.domain.crisis.detection import RULES_VERSION

MESSAGE: Final = re.compile(r".+:[0-9]{6,}")
"""A conversation's id and a place in it. What was given up goes by ids of another form."""
DIFFERS: Final = 3
"""The exit status when today's rules or words are not those of then."""
AGAIN: Final = {
    Again.SAME: "the same words would come today",
    Again.OTHER: "other words would come today",
    Again.NOT_ASKED: "not asked: these words came from a provider or a person, or nothing was noted of them",
}


def with_ids_last(words: Sequence[str]) -> list[str]:
    """An id may begin with a dash, and is no option for that: ids of messages come behind a `--`."""
    dashed = [word for word in words if word.startswith("-") and MESSAGE.fullmatch(word)]
    return [*(word for word in words if word not in dashed), "--", *dashed] if dashed else list(words)


def explained_lines(explained: Explained, *, text: bool) -> Iterator[str]:
    """A line for each fact; words that somebody wrote or read only with `text`."""
    message, heard, now = explained.message, explained.heard, explained.now
    yield _line("message", message.id)
    yield _line("written", f"{message.sent_at:%Y-%m-%d %H:%M:%S} UTC")
    yield _line("by", f"{message.sender.value}, {message.agent.value if message.agent else '-'}, {message.kind.value}")
    if text:
        yield _line("text", repr(message.text))
    if message is not heard:
        yield from _provenance(message.provenance, card=message.kind is MessageKind.CRISIS_RESPONSE)
    if heard is not None and now is not None:
        yield _line("heard", heard.id)
        if text and heard is not message:
            yield _line("  text", repr(heard.text))
        yield _line("  tier then", heard.tier.value)
        yield _line("  tier today", f"{now.tier.value} (rules {RULES_VERSION}: {', '.join(now.rules) or 'none'})")
    if message is not heard:
        yield _line("again", AGAIN[explained.again])
        if text and explained.again is Again.OTHER:
            yield _line("  text", repr(explained.words))
    yield _line("in short", "as it would be today" if explained.agrees else "NOT as it would be today")


def _provenance(noted: Provenance | None, *, card: bool) -> Iterator[str]:
    if noted is None:
        yield _line("provenance", "none was noted")
        return
    yield _line("provider", f"{noted.provider}, model {noted.model or '-'}")
    yield _line("prompt", f"{noted.prompt_version or '-'}, SHA-256 {noted.prompt_hash or '-'}")
    yield _line("rules then", noted.rules_version or "-")
    if card:
        yield _line("raised by", ", ".join(noted.rules) or "no rule was noted: a gentle question, or of before")
    yield _line("verdicts", ", ".join(noted.verdicts) or "none")
    for attempt in noted.attempts:
        yield _line("attempt", f"{attempt.provider}: {attempt.outcome} after {attempt.milliseconds} ms")
    if not noted.attempts:
        yield _line("attempts", "none")


def _line(name: str, value: str) -> str:
    return f"{name:<13}{value}"
