"""What a rule is, and how a table of patterns becomes rules."""

import re
from collections.abc import Iterable, Mapping
from typing import Any, Final

import msgspec

from manmitra.domain.crisis.literals import WHOLE_WORDS
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


class Rule(msgspec.Struct, frozen=True):
    """`negatable`: a "not" in front takes it back. `intent`: a time such as "tonight" makes it imminent.

    `mention`: it may be talk about the topic, as in the news or in an essay. `unless`: what in the same clause shows
    that it is harmless. `saying`: parents say it of marks and phones (`guards.SCOLDED`). `loss`: somebody has died.
    `sounding`: its pattern is looked for in how the words sound, whatever their letters.
    """

    id: str
    tier: Tier
    pattern: Any
    negatable: bool = True
    intent: bool = False
    mention: bool = False
    saying: bool = False
    loss: bool = False
    unless: Any = None
    sounding: bool = False


def compiled(pattern: str) -> Any:
    """Whole words only. Words are bounded by spaces, since Indic vowel signs do not count as letters of a word."""
    return re.compile(fold(pattern).join(WHOLE_WORDS))


def rules(
    language: str,
    tier: Tier,
    patterns: Mapping[str, str],
    *,
    negatable: bool = True,
    intent: bool = False,
    mention: bool = False,
    saying: bool = False,
    loss: bool = False,
    unless: str = "",
) -> tuple[Rule, ...]:
    harmless = compiled(unless) if unless else None
    return tuple(
        Rule(f"{language}.{name}", tier, compiled(pattern), negatable, intent, mention, saying, loss, harmless)
        for name, pattern in patterns.items()
    )


def sayings(patterns: Iterable[str]) -> tuple[Rule, ...]:
    """What only looks like danger: not found but cut out, so of no tier."""
    return tuple(Rule(f"saying.{number}", Tier.NONE, compiled(one)) for number, one in enumerate(patterns, 1))


_WORD: Final = re.compile(r"[a-z\u0900-\u097f\u0600-\u06ff]+")
_GAP: Final = re.compile(r" \.\.(\d) ")
_INNER_NASAL: Final = re.compile(r"n(?=[^aiun])")
LONG_ENOUGH: Final = 5
_INNER_SHORT: Final = re.compile(r"(?<=[^aiu])[iu](?=[^aiu])")


def sounding(pattern: str) -> Any:
    """A pattern of ordinary words (the letters do not matter), `(?:|)?` and `..3` for up to three words between."""
    gaps = _GAP.sub(r" (?:[^ ]+ ){0,\1}", pattern)
    return re.compile(_WORD.sub(_as_heard, gaps).join(WHOLE_WORDS))


def _as_heard(word: re.Match[str]) -> str:
    """Devanagari loses its nasal dots in `fold`, Arabic letters leave short vowels out and end a breath like an "a"."""
    said = sound(fold(word[0]))
    ways = [said]
    if len(said) >= LONG_ENOUGH:
        ways += [_INNER_NASAL.sub("", said), _INNER_SHORT.sub("", said), _INNER_SHORT.sub("", said, count=1)]
    ways += [f"{said}a"] if word[0][-2:] in {"jh", "th", "kh"} else []
    return f"(?:{'|'.join(dict.fromkeys(ways))})"


def heard(
    tier: Tier,
    patterns: Mapping[str, str],
    *,
    negatable: bool = True,
    intent: bool = False,
    mention: bool = False,
    loss: bool = False,
    saying: bool = False,
    unless: str = "",
) -> tuple[Rule, ...]:
    """Rules for Hindi and Urdu in any letters. `unless` is heard as well."""
    harmless = sounding(unless) if unless else None
    return tuple(
        Rule(
            f"heard.{name}", tier, sounding(pattern), negatable, intent, mention, saying, loss, harmless, sounding=True
        )
        for name, pattern in patterns.items()
    )
