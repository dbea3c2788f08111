"""Everything that a text gives away, before it is decided what follows."""

import re
from collections.abc import Iterator
from typing import Final

from manmitra.domain.crisis.normalise import clauses, normalise
from manmitra.domain.moderation.lexicon import WORDS
from manmitra.domain.moderation.model import Category, Finding, Target, Weight
from manmitra.domain.moderation.patterns import (
    AT_GROUP,
    AT_PERSON,
    AT_YOU,
    HATE,
    OWN,
    OWN_HEARD,
    SELF_HARM,
    THREATS,
    TOLD,
    TOLD_HEARD,
)
from manmitra.domain.moderation.plain_data import plain_findings
from manmitra.domain.moderation.safe_messaging import tells_how
from manmitra.domain.shared.sound import sound

MOST_CLAUSES: Final = 200
SHORT: Final = 240
BEFORE: Final = 6
"""Words in front of one, where it shows whom it is said of."""
LEAST_AROUND: Final = 3
"""Words outside of quotation marks; else a text is only put into them."""

_QUOTED: Final = re.compile(r"\"([^\"\n]{1,300})\"|“([^”\n]{1,300})”|«([^»\n]{1,300})»|(?<!\w)'([^'\n]{3,300})'(?!\w)")
_MENTION: Final = re.compile(r"(?<![\w@])@\w{2,}")
_NOISE: Final = re.compile(r"https?://\S+|<url>|&#?\w+;")
_PATTERNS: Final = ((Category.THREAT, THREATS), (Category.HATE, HATE), (Category.SELF_HARM, SELF_HARM))


def findings_in(text: str) -> tuple[Finding, ...]:
    """Each once. What stands in quotation marks, or is told of somebody else's words, is marked so."""
    spoken, quoted = _apart(_NOISE.sub(" ", text))
    mentioned = _MENTION.search(spoken) is not None
    found = [*_spoken(spoken, mentioned=mentioned)]
    found += [_told(one) for part in quoted for one in _spoken(part, mentioned=False)]
    if tells_how(text):  # quoted or told of, it shows a reader as much
        found.append(Finding(Category.METHODS, "methods.way"))
    return tuple(dict.fromkeys([*found, *plain_findings(text)]))


def _apart(text: str) -> tuple[str, list[str]]:
    quoted = [next(filter(None, match), "") for match in _QUOTED.findall(text)]
    outside = _QUOTED.sub(" ", text)
    return (outside, quoted) if quoted and len(outside.split()) >= LEAST_AROUND else (text, [])


def _spoken(text: str, *, mentioned: bool) -> Iterator[Finding]:
    parts = clauses(normalise(_MENTION.sub(" user ", text)))[:MOST_CLAUSES]
    # In a few words "you" may stand one sentence before the insult; in a long post it is said to all who read it.
    short = len(text) <= SHORT and any(AT_PERSON.search(part) for part in parts)
    for part in parts:
        yield from _in_clause(part, addressed=mentioned or short)


def _in_clause(clause: str, *, addressed: bool) -> Iterator[Finding]:
    words = clause.split(" ")
    said = " ".join(map(sound, words))
    told = TOLD.search(clause) is not None or TOLD_HEARD.search(said) is not None
    target = _target(clause, addressed=addressed)
    for category, patterns in _PATTERNS:
        for rule, pattern in patterns.items():
            if pattern.search(said if "heard" in rule else clause):
                group = category is Category.HATE or target is Target.GROUP
                yield Finding(category, rule, Weight.STRONG, Target.GROUP if group else Target.PERSON, told)
    for hit in WORDS.found(words):
        own = _of_oneself(words[max(hit.start - BEFORE, 0) : hit.start])
        mild = hit.listed.weight is Weight.MILD
        at = target if not mild or AT_YOU.search(clause) else Target.NOBODY
        yield Finding(hit.listed.category, hit.listed.rule, hit.listed.weight, at, told or own)


def _target(clause: str, *, addressed: bool) -> Target:
    if AT_GROUP.search(clause):
        return Target.GROUP
    return Target.PERSON if addressed or AT_PERSON.search(clause) else Target.NOBODY


def _of_oneself(before: list[str]) -> bool:
    """Ends with "I am such a", "main kitna" or the like."""
    ending = " ".join(before)
    own = any(match.end() == len(ending) for match in OWN.finditer(ending))
    heard = " ".join(map(sound, before))
    return own or any(match.end() == len(heard) for match in OWN_HEARD.finditer(heard))


def _told(finding: Finding) -> Finding:
    return Finding(finding.category, finding.rule, finding.weight, finding.target, told=True)
