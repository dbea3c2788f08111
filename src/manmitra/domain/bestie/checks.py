"""What a reply must pass before anybody reads it. Pure; each check has a name, and says yes or no.

An answer that fails one is not mended: other words take its place. So a check may be strict, but its name must be true,
for it stands in the provenance of the reply.
"""

import re
import unicodedata
from collections.abc import Callable, Sequence
from datetime import datetime
from functools import cache
from typing import Final

import msgspec

from manmitra.domain.bestie.checks_language import is_in
from manmitra.domain.bestie.checks_numbers import only_known_links, only_known_numbers
from manmitra.domain.bestie.checks_words import LEADING, TABLE
from manmitra.domain.bestie.prompt import FIXED
from manmitra.domain.bestie.sentences import mark, sentences
from manmitra.domain.crisis.normalise import clauses, normalise
from manmitra.domain.crisis.rule import compiled
from manmitra.domain.crisis.voice import Voice

BUBBLE: Final = 320
BUBBLES: Final = 2
FAR_TOO_LONG: Final = 2 * BUBBLE * BUBBLES
"""Nothing else is looked for in it."""
MOST_QUESTIONS: Final = 1
SHINGLE: Final = 8
"""So many words in a row from the fixed part of the prompt are no accident."""

_QUESTION: Final = re.compile(r"[?؟？]+")
_ASKED: Final = re.compile(r"[^?؟？.!।۔\n]*[?؟？]")
_MARKUP: Final = re.compile(
    r"```|`[^`]*`|\*\*|__|<[a-zA-Z/!][^>]*>|&[a-z#0-9]+;|\]\(|^\s*(?:[#>|]|[-*•]\s|\d+[.)]\s)|[{}\\]|\$\(|(?:^|\s)//",
    re.MULTILINE,
)
_ROLE: Final = re.compile(
    r"^\s*\W*(?:user|assistant|system|model|bestie|student|human|ai|tool|developer)\W{0,3}:|<\|?\w*\|?>|\[/?(?:INST|SYS)|"
    r"###|<<|>>|\brisk\W{1,3}(?:none|check_in|high|imminent)",
    re.MULTILINE | re.IGNORECASE,
)
_TAKEN_OUT: Final = re.compile(r"\[[^\]]*\]|\[|\]")
_WORD: Final = re.compile(r"[a-z]+")
_JOINERS: Final = "\u200c\u200d"


class Context(msgspec.Struct, frozen=True, kw_only=True):
    """What a reply is an answer to. `said`: the marks of what must not be said again."""

    voice: Voice
    now: datetime
    said: frozenset[int] = frozenset()
    last_reply: str = ""


Check = Callable[[str, Context], bool]
"""Whether the text passes."""


def failed(text: str, context: Context) -> tuple[str, ...]:
    """The names of the checks that `text` does not pass, in their order; nothing when it may be shown."""
    if len(text) > FAR_TOO_LONG:
        return ("length",)
    return tuple(name for name, passes in CHECKS.items() if not passes(text, context))


def _not_empty(text: str, _: Context) -> bool:
    return any(sign.isalpha() for sign in text)


def _short(text: str, _: Context) -> bool:
    bubbles = [part for part in text.split("\n\n") if part.strip()]
    return len(bubbles) <= BUBBLES and all(len(part) <= BUBBLE for part in bubbles)


def _few_questions(text: str, _: Context) -> bool:
    return len(_QUESTION.findall(text)) <= MOST_QUESTIONS


def _new(text: str, context: Context) -> bool:
    return mark(text) not in context.said and " ".join(text.split()) != " ".join(context.last_reply.split())


def _numbers(text: str, context: Context) -> bool:
    return only_known_numbers(text, context.now)


def _links(text: str, _: Context) -> bool:
    return only_known_links(text)


def _language(text: str, context: Context) -> bool:
    return is_in(context.voice, text)


def _plain(text: str, _: Context) -> bool:
    return not _MARKUP.search(text)


def _no_role(text: str, _: Context) -> bool:
    return not _ROLE.search(text)


def _no_placeholder(text: str, _: Context) -> bool:
    return not _TAKEN_OUT.search(text)


def _visible(text: str, _: Context) -> bool:
    return not any(
        unicodedata.category(sign) in {"Cf", "Cc", "Co", "Cn"} and sign not in f"\n{_JOINERS}" for sign in text
    )


def _without(name: str) -> Check:
    def passes(text: str, _: Context) -> bool:
        heard = _clauses(text)
        return not any(pattern.search(clause) for pattern in _patterns(name) for clause in heard)

    return passes


def _not_leading(text: str, _: Context) -> bool:
    """No question that is asked so that one answer is easier to give than the other."""
    asked = (" ".join(clauses(normalise(one))) for one in _ASKED.findall(text))
    return not any(pattern.search(one) for one in asked for pattern in _leading())


def _own_words(text: str, _: Context) -> bool:
    words = _WORD.findall(text.lower())
    return all(tuple(words[at : at + SHINGLE]) not in _fixed() for at in range(len(words) - SHINGLE + 1))


@cache
def _patterns(name: str) -> Sequence[re.Pattern[str]]:
    return [compiled(one) for one in TABLE[name]]


@cache
def _leading() -> Sequence[re.Pattern[str]]:
    return [compiled(one) for one in LEADING]


@cache
def _fixed() -> frozenset[tuple[str, ...]]:
    words = _WORD.findall(FIXED.lower())
    return frozenset(tuple(words[at : at + SHINGLE]) for at in range(len(words) - SHINGLE + 1))


def _clauses(text: str) -> Sequence[str]:
    """Clause by clause, and each sentence as a whole: a comma must not part "promise me" from what is promised."""
    whole = [" ".join(clauses(normalise(one))) for one in sentences(text)]
    return [*clauses(normalise(text)), *whole]


CHECKS: Final[dict[str, Check]] = {
    "empty": _not_empty,
    "length": _short,
    "questions": _few_questions,
    "repeats": _new,
    "number": _numbers,
    "link": _links,
    "method": _without("method"),
    "diagnosis": _without("diagnosis"),
    "medication": _without("medication"),
    "minimising": _without("minimising"),
    "guilt": _without("guilt"),
    "secrecy": _without("secrecy"),
    "contract": _without("contract"),
    "refusal": _without("refusal"),
    "leading": _not_leading,
    "human": _without("human"),
    "language": _language,
    "prompt": _own_words,
    "leak": _without("leak"),
    "role": _no_role,
    "markup": _plain,
    "placeholder": _no_placeholder,
    "hidden": _visible,
}
