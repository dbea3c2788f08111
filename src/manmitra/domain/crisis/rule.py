"""What a rule is, and how a table of patterns becomes rules."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import StrEnum
from functools import cache
from itertools import chain
from typing import Any, Final, TypedDict, Unpack

import msgspec

from manmitra.domain.crisis.literals import WHOLE_WORDS, apart
from manmitra.domain.crisis.model import Tier
from manmitra.domain.shared.letters import fold
from manmitra.domain.shared.sound import sound

RANK: Final = {
    Tier.IMMINENT: 6,
    Tier.HIGH: 5,
    Tier.ABUSE_DANGER: 4,
    Tier.VIOLENCE: 3,
    Tier.THIRD_PARTY: 2,
    Tier.CHECK_IN: 1,
    Tier.NONE: 0,
}
"""Which of two findings in one text decides the answer."""


class Hint(StrEnum):
    """What a hint is of: going for good, which two make danger, or despair, which needs one of going beside it."""

    GOING = "going"
    DESPAIR = "despair"
    NONE = ""


class Way:
    """A pattern of whole words, made ready when it first runs: a process uses few, and all take half a second."""

    __slots__ = ("_ready", "pattern")

    def __init__(self, pattern: str) -> None:
        self.pattern: Final = pattern.join(WHOLE_WORDS)
        self._ready: Any = None

    def ready(self) -> Any:
        if self._ready is None:
            self._ready = re.compile(self.pattern)
        return self._ready

    def search(self, text: str) -> Any:
        return (self._ready or self.ready()).search(text)

    def fullmatch(self, text: str) -> Any:
        return (self._ready or self.ready()).fullmatch(text)

    def finditer(self, text: str) -> Iterator[Any]:
        found: Iterator[Any] = (self._ready or self.ready()).finditer(text)
        return found


class Phrases:
    """The ways to say one thing, each a pattern of its own: only those run that the words of a text allow."""

    __slots__ = ("ways",)

    def __init__(self, ways: Iterable[str]) -> None:
        self.ways: Final[tuple[Way, ...]] = tuple(map(Way, ways))

    def search(self, text: str, ways: Sequence[Any] | None = None) -> Any:
        """The first place where one of `ways` stands; of all of them if none are named."""
        first = None
        for way in self.ways if ways is None else ways:
            found = way.search(text)
            if found and (first is None or found.start() < first.start()):
                first = found
        return first

    def finditer(self, text: str) -> Iterator[Any]:
        """Every place of every way, those of one way in their order."""
        return chain.from_iterable(way.finditer(text) for way in self.ways)


def ways_of(pattern: object) -> Sequence[Way]:
    """The patterns of a rule or a guard, if it is one."""
    return pattern.ways if isinstance(pattern, Phrases) else [pattern] if isinstance(pattern, Way) else []


class Rule(msgspec.Struct, frozen=True):
    """`negatable`: a "not" in front takes it back. `intent`: a time such as "tonight" makes it imminent.

    `mention`: it may be talk about the topic, as in the news or in an essay. `unless`: what in the same clause shows
    that it is harmless. `saying`: parents say it of marks and phones (`guards.SCOLDED`). `loss`: somebody has died.
    `sounding`: its pattern is looked for in how the words sound, whatever their letters. `hint`: of no weight alone
    (`quiet`) or of little, but beside another one it is danger (`hints.together`).
    """

    id: str
    tier: Tier
    pattern: Phrases
    negatable: bool = True
    intent: bool = False
    mention: bool = False
    saying: bool = False
    loss: bool = False
    unless: Any = None
    sounding: bool = False
    hint: Hint = Hint.NONE
    quiet: bool = False


def compiled(pattern: str) -> Any:
    """Whole words only. Words are bounded by spaces, since Indic vowel signs do not count as letters of a word."""
    return Way(fold(pattern))


def phrases(pattern: str) -> Phrases:
    """The same for a rule: what stands between its outer bars is looked for by itself."""
    return Phrases(apart(fold(pattern)))


class Traits(TypedDict, total=False):
    """What a table says of all its rules; see `Rule`."""

    negatable: bool
    intent: bool
    mention: bool
    saying: bool
    loss: bool
    hint: Hint
    quiet: bool


def rules(
    language: str, tier: Tier, patterns: Mapping[str, str], *, unless: str = "", **traits: Unpack[Traits]
) -> tuple[Rule, ...]:
    harmless = compiled(unless) if unless else None
    return tuple(
        Rule(f"{language}.{name}", tier, phrases(pattern), unless=harmless, **traits)
        for name, pattern in patterns.items()
    )


def sayings(patterns: Iterable[str]) -> tuple[Rule, ...]:
    """What only looks like danger: not found but cut out, so of no tier."""
    return tuple(Rule(f"saying.{number}", Tier.NONE, phrases(one)) for number, one in enumerate(patterns, 1))


_WORD: Final = re.compile(r"[a-z\u0900-\u097f\u0600-\u06ff]+")
_GAP: Final = re.compile(r"\.\.(\d) ")
# What stands in front may be missing, what follows too; the words still begin and end where words do.
_LOOSE_GAP: Final = re.compile(r" \?\.\.(\d) ")
_INNER_NASAL: Final = re.compile(r"(?<=.)n(?=[^aiun])")
LONG_ENOUGH: Final = 5
SHORTEST_SAID: Final = 3
_NASAL_TWIN: Final = re.compile(r"(d)n\1")
_INNER_SHORT: Final = re.compile(r"(?<=[^aiu])[iu](?=[^aiu])")


def sounding(pattern: str) -> Phrases:
    """A pattern of ordinary words (the letters do not matter), `(?:|)?` and `..3` for up to three words between."""
    gaps = _GAP.sub(r"(?:[^ ]+ ){0,\1}", _LOOSE_GAP.sub(r"(?:(?<= )| |(?![^ ]))..\1 ", pattern))
    return Phrases(apart(_WORD.sub(lambda word: _as_heard(word[0]), gaps)))


@cache
def _as_heard(word: str) -> str:
    """Devanagari loses its nasal dots in `fold`, Arabic letters leave short vowels out and end a breath like an "a"."""
    said = sound(fold(word))
    ways = [said]
    if len(word) >= LONG_ENOUGH and len(said) >= SHORTEST_SAID:
        ways += [_INNER_NASAL.sub("", said), _INNER_NASAL.sub("", _NASAL_TWIN.sub(r"\1", said))]
    if len(said) >= LONG_ENOUGH:
        ways += [_INNER_NASAL.sub("", said), _INNER_SHORT.sub("", said), _INNER_SHORT.sub("", said, count=1)]
    ways += [f"{said}a"] if word[-2:] in {"jh", "th", "kh"} else []
    # Who means to beat often writes it like to die; hardly anybody does the other way round.
    ways += [f"m{way[1:]}" for way in ways if way.startswith("M")]
    return f"(?:{'|'.join(dict.fromkeys(ways))})"


def heard(tier: Tier, patterns: Mapping[str, str], *, unless: str = "", **traits: Unpack[Traits]) -> tuple[Rule, ...]:
    """Rules for Hindi and Urdu in any letters. `unless` is heard as well."""
    harmless = sounding(unless) if unless else None
    return tuple(
        Rule(f"heard.{name}", tier, sounding(pattern), unless=harmless, sounding=True, **traits)
        for name, pattern in patterns.items()
    )
