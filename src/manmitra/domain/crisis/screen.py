"""Which rules can match at all, told from single words: the reason that an ordinary message costs so little."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import compress
from typing import Any, Final

import msgspec

from manmitra.domain.crisis.literals import COMMON, SHORTEST, Wanted, common_in, wanted_in
from manmitra.domain.crisis.rule import Rule
from manmitra.domain.shared.sound import sound

WORDS_KEPT: Final = 65_536
INSIDE: Final = 3
ENDING: Final = 4
NOTHING: Final = -1
"""What a way hangs on that wants no letters at all: it may match anything."""

Words = frozenset[str]
Ways = tuple[Any, ...]
Likely = list[tuple[Rule, Ways]]
Hanging = tuple[tuple[tuple[int, ...], int], ...]
"""What else a clause must hold, and the place of the way which that is."""
Begun = tuple[tuple[tuple[set[str], ...], int], ...]
"""The same, each as the words seen so far that would do."""
ALL, NO_HINTS = 0, 1
"""What is looked for: hints too, or only what says something by itself."""


class _Letters(msgspec.Struct, frozen=True):
    """Which wants a word fulfils: as a whole, by what it begins with, by what it holds."""

    whole: Mapping[str, Sequence[int]]
    beginning: Mapping[str, Sequence[int]]
    lengths: Mapping[str, Sequence[int]]
    """How long that is which words begin with, by their first two signs."""
    inside: Mapping[str, Sequence[int]]
    inside_lengths: Mapping[str, Sequence[int]]
    """How long that is which words hold, by its first three signs."""

    def wants(self, word: str) -> list[int]:
        found = [*self.whole.get(word, ())]
        ended = f"{word} "
        for length in self.lengths.get(word[:SHORTEST], ()):
            if more := self.beginning.get(ended[:length]):
                found += more
        inside, lengths = self.inside, self.inside_lengths
        for at in range(len(word) - 1):
            if (signs := ended[at : at + INSIDE]) in lengths:
                for length in lengths[signs]:
                    if more := inside.get(ended[at : at + length]):
                        found += more
        return found


class _Known:
    """What the words of all texts so far may mean. It only grows, so who judges a text by it is never interrupted."""

    __slots__ = ("begins", "begun", "hanging", "seen", "words_of")

    def __init__(self, wants: int, hanging: Mapping[int, Hanging], hints_from: int) -> None:
        self.words_of: Final[list[set[str]]] = [set() for _ in range(wants)]
        whole: dict[int, Begun] = {
            rarest: tuple((tuple(self.words_of[other] for other in others), at) for others, at in some)
            for rarest, some in hanging.items()
        }
        plain = {one: tuple((others, at) for others, at in some if at < hints_from) for one, some in whole.items()}
        self.hanging: Final = (whole, plain)
        self.seen: Final = set[str]()
        self.begins: Final = (set[str](), set[str]())
        self.begun: Final = (dict[str, Begun](), dict[str, Begun]())

    def learn(self, word: str, wants: Sequence[int]) -> None:
        if wants:
            for want in wants:
                self.words_of[want].add(word)
            for hanging, begun, begins in zip(self.hanging, self.begun, self.begins, strict=True):
                if mine := [one for want in wants if want in hanging for one in hanging[want]]:
                    begun[word] = tuple(mine)
                    begins.add(word)
        self.seen.add(word)


class Screen:
    """Over a table of rules. Each way of a rule hangs on the rarest thing that it wants, so a clause without any of
    these words costs one comparison of two sets, however many rules there are.
    """

    def __init__(self, rules: Sequence[Rule], hints: Sequence[Rule], *, sounding: bool) -> None:
        self._as_heard = sounding
        ways, of_hints = (
            [(rule, way) for rule in some if rule.sounding is sounding for way in rule.pattern.ways]
            for some in (rules, hints)
        )
        self._ways = [*ways, *of_hints]
        self._hints_from = len(ways)
        wants = dict[Wanted, int]()
        hanging = defaultdict[int, list[tuple[tuple[int, ...], int]]](list)
        for at, (_, way) in enumerate(self._ways):
            for rarest, others in _needs(way.pattern, wants):
                hanging[rarest].append((others, at))
        self._hanging = {rarest: tuple(some) for rarest, some in hanging.items()}
        self._letters = _letters(wants)
        self._wants = len(wants)
        self._known = _Known(self._wants, self._hanging, self._hints_from)
        self.known(COMMON)

    @property
    def words(self) -> Words:
        return frozenset(self._letters.whole)

    def known(self, words: Words) -> _Known:
        """With all of these words in it. A word is looked at once."""
        known = self._known
        if fresh := words - known.seen:
            if len(known.seen) > WORDS_KEPT:
                self._known = known = _Known(self._wants, self._hanging, self._hints_from)
                fresh = words
            for word in fresh:
                known.learn(word, self._letters.wants(sound(word) if self._as_heard else word))
        return known

    def likely(self, words: Words, known: _Known, sought: int) -> Likely:
        """The rules that may match a clause of these words, in the order of the table, and in which ways."""
        ways = {at for others, at in known.hanging[sought].get(NOTHING, ()) if _none_missing(words, others)}
        begun = known.begun[sought]
        for word in known.begins[sought] & words:
            ways.update([at for others, at in begun[word] if _none_missing(words, others)])
        if not ways:
            return []
        found: dict[str, tuple[Rule, Ways]] = {}
        for at in sorted(ways):
            rule, way = self._ways[at]
            found[rule.id] = (rule, (*found[rule.id][1], way) if rule.id in found else (way,))
        return list(found.values())


def _none_missing(words: Words, others: tuple[set[str], ...]) -> bool:
    for known in others:  # noqa: SIM110 - a generator would cost more than the comparison itself
        if words.isdisjoint(known):
            return False
    return True


def _needs(pattern: str, wants: dict[Wanted, int]) -> list[tuple[int, tuple[int, ...]]]:
    """For each way the pattern can match: the rarest of all that it wants, and the others, rare ones first."""
    needs = list[tuple[int, tuple[int, ...]]]()
    for way in wanted_in(pattern):
        telling = list(filter(_telling, way)) or [wanted for wanted in way if _long_enough(wanted)]
        rare_first = sorted(dict.fromkeys(telling), key=_rarity, reverse=True)
        rarest, *others = [wants.setdefault(wanted, len(wants)) for wanted in rare_first] or [NOTHING]
        needs.append((rarest, tuple(others)))
    return needs


def _telling(wanted: Wanted) -> bool:
    """Two letters inside of a word, or what every other word ends with, tell too little to be looked for."""
    return all(
        letters.startswith(" ") or len(letters) >= (ENDING if letters.endswith(" ") else INSIDE) for letters in wanted
    )


def _long_enough(wanted: Wanted) -> bool:
    return all(letters.startswith(" ") or len(letters) >= INSIDE for letters in wanted)


def _rarity(wanted: Wanted) -> tuple[int, int, int]:
    """Where no common word is among them; long words are rare, and so is what can be few words only."""
    return -common_in(wanted), min(map(len, wanted)), -len(wanted)


def _letters(wants: Mapping[Wanted, int]) -> _Letters:
    whole, beginning, inside = (defaultdict[str, list[int]](list) for _ in range(3))
    for spellings, want in wants.items():
        for letters in spellings:
            if letters.startswith(" ") and letters.endswith(" "):
                whole[letters.strip()].append(want)
            elif letters.startswith(" "):
                beginning[letters.lstrip()].append(want)
            else:
                inside[letters].append(want)
    return _Letters(dict(whole), dict(beginning), _lengths(beginning, SHORTEST), dict(inside), _lengths(inside, INSIDE))


def _lengths(spelled: Iterable[str], first: int) -> dict[str, list[int]]:
    """By their first signs."""
    found = defaultdict[str, set[int]](set)
    for letters in spelled:
        found[letters[:first]].add(len(letters))
    return {signs: sorted(some) for signs, some in found.items()}


FEW: Final = 2
_ENGLISH: Final = (
    "and my was were that when with she his they you your this of told would said been have has had about because "
    "there their from which what how if are im ive dont for just can will could should a it its who he not but so "
    "at our other being after before am an than more get got over such these those does did them into out we even "
)
ENGLISH: Final = frozenset(_ENGLISH.split())
_INDIAN: Final = (
    "hai h ha hain he hun hu hoon tha thi ka ki ke k ko se sy mein mai me main maine mujhe meri mera mere nahi nhi "
    "nai na kya aur bhi hi ab bas ye yeh wo woh kar kr jaunga jaungi lunga lungi raha rahi rha rhi chahta chahti "
    "apni apne khud "
)
INDIAN: Final = frozenset(_INDIAN.split())
"""Whole English clauses sound like Hindi here and there; in them nothing is looked for by ear."""
LONG: Final = 8
"""Of more clauses, half of them English and without one Indian word in any, the others are English too, if short."""
SURE: Final = 4
EITHER: Final = frozenset(["he", "me", "main", "hi", "ha", "h", "k", "na"])
"""Indian words that are English ones too: among so many others of these they are."""
INDIAN_ONLY: Final = INDIAN - EITHER


class Screens:
    """One for how words are spelled, and one for how they sound."""

    def __init__(self, rules: Sequence[Rule], hints: Sequence[Rule] = ()) -> None:
        self._spelled = Screen(rules, hints, sounding=False)
        self._heard = Screen(rules, hints, sounding=True)

    @property
    def words(self) -> Words:
        """All whole words that some rule asks for."""
        return self._spelled.words | self._heard.words

    def learn(self, words: Words) -> None:
        """Look at them before they stand in a text."""
        self._spelled.known(words)
        self._heard.known(words)

    def likely(self, parts: Sequence[Words], *, hints: bool) -> list[Likely]:
        """Clause by clause, given the words of each."""
        sought = ALL if hints else NO_HINTS
        whole: Words = frozenset().union(*parts)
        spelled = self._spelled.known(whole)
        foreign = [not _english(words) for words in parts]
        if len(parts) > LONG and 2 * sum(foreign) <= len(parts) and _of_one_language(whole):
            foreign = [False] * len(parts)
        heard = self._heard.known(frozenset().union(*compress(parts, foreign)))
        return [
            self._spelled.likely(words, spelled, sought) + (self._heard.likely(words, heard, sought) if by_ear else [])
            for words, by_ear in zip(parts, foreign, strict=True)
        ]


def _of_one_language(words: Words) -> bool:
    return words.isdisjoint(INDIAN_ONLY) and "".join(words).isascii()


def words_of(clause: str) -> Words:
    return frozenset(clause.split(" "))


def english(clause: str) -> bool:
    return _english(words_of(clause))


def _english(words: Words) -> bool:
    many = len(words & ENGLISH)
    return many >= FEW and (words.isdisjoint(INDIAN) or (many >= SURE and EITHER.issuperset(words & INDIAN)))
