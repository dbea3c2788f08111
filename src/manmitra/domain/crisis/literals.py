"""What a text must hold for a pattern to match: letters inside of single words, read off the pattern itself.

Most messages hold nothing of it, so most rules never run. Too little asked for costs time and never an answer.
Letters with a space in front begin a word, with one behind they end it.
"""

import re
from functools import cache
from itertools import product
from typing import Final

Wanted = frozenset[str]
"""At least one of these stands in some word."""
Run = tuple[str, ...]

MOST_SPELLINGS: Final = 64
SHORTEST: Final = 2
WHOLE_WORDS: Final = ("(?<![^ ])(?:", ")(?![^ ])")
"""What stands around every pattern: its words are bounded by spaces."""

_COMMON: Final = (
    "the and you for have has had this that with was were are will would want just like feel know when what not "
    "dont cant never all any one get got can could should going my me to of in it is so be do if or on at no think "
    "time day life been more from about there they he she his her him them your our how who why ka ki ke ko hai hi "
    "nhi na mi se ti tu bi ab sb mn mr im ive ill did didnt being before after because every even some someone "
    "people only over than then their these thing things through under until very way well where while much many "
    "most into here good great best better back again always another anymore feeling friend friends home last left "
    "long made make need new now old other out really said same say see still take tell thought today too up us use "
    "work year years go give keep let look mind off own put right school college start stop sure talk try trying "
    "wanted went something everyone everything anything nothing student students family parents mother father mom "
    "dad night end doing done "
)
COMMON: Final = frozenset(_COMMON.split())
"""Words that most texts hold: nothing is looked for because of them alone, if the pattern has another word."""

_COMMONEST: Final = (
    "the and to my me i be had has that this all so is it of in for not do you im was like just have with dont "
)
COMMONEST: Final = frozenset(_COMMONEST.split())
_OPEN: Final = "\0"  # the end of a group: what comes behind tells whether a word ends there
_WORD_BEGINS: Final[Run] = (" ",)
_ANYWHERE: Final[Run] = ("",)
_KINDS: Final = ("?:", "?=", "?!", "?<=", "?<!", "")
_BRACKETS: Final = re.compile(r"\\.|[][()]")
_BARS: Final = re.compile(r"[][()|]")
_LETTERS: Final = re.compile(r"[^][()|?*+{}.\\^$ ]+")
_REPEATS: Final = frozenset("?*+{")
_SPACE: Final = re.compile(r" (?![?*{])")
"""One that must stand there, so that the word before it ends."""
_PLAIN: Final = re.compile(r"[^][()?*+{}.\\^$]*")


def wanted_in(pattern: str) -> list[tuple[Wanted, ...]]:
    """For each way a pattern can match what it cannot do without; an empty tuple for a way without any letters."""
    reader = _Reader(pattern.removeprefix(WHOLE_WORDS[0]).removesuffix(WHOLE_WORDS[1]))
    ways = [tuple(part for part in map(_closed, way) if part) for way in reader.ways(_WORD_BEGINS)]
    if reader.place != len(reader.pattern):
        raise ValueError(f"unbalanced pattern: {pattern}")
    return ways


class _Reader:
    """Knows what the rules use: groups, choices, looks ahead and behind, classes of signs, and how often."""

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern
        self.place = 0
        self._ends = _ends(pattern)

    def ways(self, begin: Run) -> list[list[Wanted]]:
        ways = [self._sequence(begin)]
        while self._next() == "|":
            self.place += 1
            ways.append(self._sequence(begin))
        return ways

    def _next(self) -> str:
        return self.pattern[self.place : self.place + 1]

    def _sequence(self, run: Run) -> list[Wanted]:
        found = list[Wanted]()
        while self._next() not in {"", "|", ")"}:
            if self._next() == "(":
                inner, run = self._part(run)
                found += inner
                continue
            if letters := self._letters():
                run = tuple(part + letters for part in run)
                continue
            signs = self._signs()
            least, most = self._times()
            longer = tuple(a + b for a, b in product(run, signs)) if signs and least else ()
            if signs == _WORD_BEGINS and longer:
                found.append(_of(longer))
                run = _WORD_BEGINS
            elif longer and len(longer) <= MOST_SPELLINGS and most == 1:
                run = longer
            elif longer:
                # The last of many stands beside what follows, the first beside what came before.
                found.append(_of(longer if len(longer) <= MOST_SPELLINGS else run))
                run = signs
            else:
                found.append(_of(run))
                run = _ANYWHERE
        return [*found, _of(tuple(part + _OPEN for part in run))]

    def _letters(self) -> str:
        """All letters that stand here once each: most of a pattern, read in one go."""
        found = _LETTERS.match(self.pattern, self.place)
        if not found:
            return ""
        end = found.end()
        letters = found[0][:-1] if self.pattern[end : end + 1] in _REPEATS else found[0]
        self.place += len(letters)
        return letters

    def _part(self, run: Run) -> tuple[list[Wanted], Run]:
        """What a group adds, and the letters that are open behind it."""
        kind = next(kind for kind in _KINDS if self.pattern.startswith(kind, self.place + 1))
        inner = self.pattern[self.place + 1 + len(kind) : self._ends[self.place]]
        self.place = self._ends[self.place] + 1
        least, _ = self._times()
        if kind not in {"?:", ""}:
            # A look ahead or behind takes no room, but after it nothing is sure to stand beside what came before.
            return [_of(run)], _WORD_BEGINS if run == _WORD_BEGINS else _ANYWHERE
        wanted, words = _inside(inner, _WORD_BEGINS if run == _WORD_BEGINS else _ANYWHERE)
        begun = _WORD_BEGINS if words and run == _WORD_BEGINS else _ANYWHERE
        if not least:
            return [_of(run)], begun
        if self._next() not in {"", "|", ")"}:
            wanted = _closed(wanted) if _SPACE.match(self.pattern, self.place) else _reopened(wanted)
        return [_of(run), wanted], begun

    def _signs(self) -> Run:
        """Each sign that may stand here, where those are few."""
        sign = self._next()
        self.place += 1
        if sign == "[":
            return self._class()
        if sign == "\\":
            self.place += 1
            return ()
        return () if sign in ".$^" else (sign,)

    def _class(self) -> Run:
        end = self.pattern.index("]", self.place + 1)
        signs = self.pattern[self.place : end]
        self.place = end + 1
        return () if signs.startswith("^") or "-" in signs or "\\" in signs or " " in signs else tuple(signs)

    def _times(self) -> tuple[int, int]:
        sign = self._next()
        if sign and sign in "?*+":
            self.place += 1
            return {"?": (0, 1), "*": (0, 9), "+": (1, 9)}[sign]
        if sign == "{":
            end = self.pattern.index("}", self.place)
            least = self.pattern[self.place + 1 : end].partition(",")[0]
            self.place = end + 1
            return int(least or 0), 9
        return 1, 1


@cache
def _inside(inner: str, begin: Run) -> tuple[Wanted, bool]:
    """What one of the choices in a group must hold, and whether each is of whole words. Rules share many groups."""
    if _PLAIN.fullmatch(inner):
        choices = inner.split("|")
        ways = [_plain(choice, begin[0]) for choice in choices]
    else:
        choices = apart(inner)
        ways = _Reader(inner).ways(begin)
    best = [max(way, key=_worth, default=Wanted()) for way in ways]
    wanted = Wanted().union(*best) if all(best) else Wanted()
    return wanted, all(choice.endswith(" ") for choice in choices)


def _plain(words: str, begin: str) -> list[Wanted]:
    """The same as a reader finds where nothing but words stand."""
    first, *more = f"{begin}{words}{_OPEN}"[len(begin) :].split(" ")
    runs = [f"{begin}{first}", *(f" {word}" for word in more)]
    return [_of((f"{run} ",)) for run in runs[:-1]] + [_of((runs[-1],))]


def _ends(pattern: str) -> dict[int, int]:
    """Where each group closes, by where it opens."""
    ends, open_groups, in_class = dict[int, int](), list[int](), False
    for found in _BRACKETS.finditer(pattern):
        sign, place = found[0], found.start()
        if in_class:
            in_class = sign != "]"
        elif sign == "[":
            in_class = True
        elif sign == "(":
            open_groups.append(place)
        elif sign == ")" and open_groups:
            ends[open_groups.pop()] = place
    if open_groups:
        raise ValueError(f"unbalanced pattern: {pattern}")
    return ends


@cache
def _of(run: Run) -> Wanted:
    return Wanted(run) if min(len(part.strip(f" {_OPEN}")) for part in run) >= SHORTEST else Wanted()


def _closed(wanted: Wanted) -> Wanted:
    """A word ends where the group does."""
    return Wanted(part.replace(_OPEN, " ") for part in wanted)


def _reopened(wanted: Wanted) -> Wanted:
    return Wanted(part.replace(_OPEN, "") for part in wanted)


@cache
def _worth(wanted: Wanted) -> tuple[int, int, int]:
    if not wanted:
        return (-1_000, 0, 0)
    return (-common_in(wanted), min(len(part.strip(f" {_OPEN}")) for part in wanted), -len(wanted))


@cache
def common_in(wanted: Wanted) -> int:
    """How often one of them stands in a text for nothing."""
    words = [part.strip(f" {_OPEN}") for part in wanted]
    return sum((word in COMMON) + 4 * (word in COMMONEST) for word in words)


def apart(pattern: str) -> list[str]:
    """What stands between the outer bars."""
    ways, depth, start, inside = list[str](), 0, 0, False
    for found in _BARS.finditer(pattern):
        sign, place = found[0], found.start()
        inside = sign == "[" or (inside and sign != "]")
        depth += 0 if inside else (sign == "(") - (sign == ")")
        if sign == "|" and not depth and not inside:
            ways.append(pattern[start:place])
            start = place + 1
    return [*ways, pattern[start:]]
