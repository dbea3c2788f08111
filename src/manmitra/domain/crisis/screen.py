"""Which rules can match at all, told from single words: the reason that an ordinary message costs so little."""

from collections.abc import Mapping, Sequence
from functools import reduce
from itertools import compress
from operator import or_
from typing import Any, Final

import msgspec

from manmitra.domain.crisis.literals import COMMON, SHORTEST, Wanted, common_in, wanted_in
from manmitra.domain.crisis.rule import Rule
from manmitra.domain.shared.sound import sound

WORDS_KEPT: Final = 32_768
MANY: Final = 6


class _Letters(msgspec.Struct, frozen=True):
    """The bits of whole words, of what words begin with, and of what they hold; the latter by two signs of each."""

    whole: dict[str, int]
    beginning: dict[str, int]
    inside: dict[str, list[tuple[str, int]]]
    starts: set[str]

    def bits(self, word: str) -> int:
        found = self.whole.get(word, 0)
        ended = f"{word} "
        if word[:SHORTEST] in self.starts:
            for end in range(SHORTEST, len(ended) + 1):
                if bits := self.beginning.get(ended[:end]):
                    found |= bits
        for place in range(len(word) - 1):
            if some := self.inside.get(word[place : place + SHORTEST]):
                for letters, bits in some:
                    if ended.startswith(letters, place):
                        found |= bits
        return found


Ways = tuple[Any, ...]
Likely = list[tuple[Rule, Ways]]
Begun = tuple[tuple[int, int], ...]
"""What else a text must hold, and which way of which rule that is."""


class Screen:
    """Over a table of rules. A mask holds a bit for everything that some rule wants and a text has.

    Each way of a rule hangs on the rarest thing that it wants, so a word that nothing hangs on costs one look-up.
    """

    def __init__(self, rules: Sequence[Rule], *, sounding: bool) -> None:
        self._as_heard = sounding
        bits = dict[Wanted, int]()
        self._ways = [(rule, way) for rule in rules if rule.sounding is sounding for way in rule.pattern.ways]
        begun = dict[int, list[tuple[int, int]]]()
        self._always: Begun = ()
        for at, (_, way) in enumerate(self._ways):
            for need, rarest in _needs(way.pattern, bits):
                begun.setdefault(rarest, []).append((need, at))
        self._always = tuple(begun.pop(0, ()))
        self._begun = {1 << (rarest - 1): tuple(found) for rarest, found in begun.items()}
        self._beginning = sum(self._begun)
        self._letters = _letters(bits)
        self._seen = set[str]()
        self._bits_of = dict[str, int]()
        self._begun_by = dict[str, Begun]()
        self._learn(COMMON)

    @property
    def words(self) -> frozenset[str]:
        return frozenset(self._letters.whole)

    def begun(self, parts: Sequence[frozenset[str]]) -> dict[str, Begun]:
        """By word, what may be said in a text of these clauses: of a long one most clauses are then done with."""
        words = frozenset().union(*parts)
        if not self._seen.issuperset(words):
            self._learn(words)
        if len(parts) < MANY:
            return self._begun_by
        mask = self._mask(words)
        return {
            word: some
            for word in self._begun_by.keys() & words
            if (some := tuple([one for one in self._begun_by[word] if one[0] & mask == one[0]]))
        }

    def likely(self, words: frozenset[str], begun: Mapping[str, Begun]) -> Likely:
        """The rules that may match, in the order of the table, and the ways in which they may."""
        started = begun.keys() & words
        if not started and not self._always:
            return []
        mask = self._mask(words)
        ways = {at for need, at in self._always if need & mask == need}
        ways |= {at for word in started for need, at in begun[word] if need & mask == need}
        found: dict[str, tuple[Rule, Ways]] = {}
        for at in sorted(ways):
            rule, way = self._ways[at]
            found[rule.id] = (rule, (*found[rule.id][1], way) if rule.id in found else (way,))
        return list(found.values())

    def _mask(self, words: frozenset[str]) -> int:
        return reduce(or_, [self._bits_of[word] for word in self._bits_of.keys() & words], 0)

    def _learn(self, words: frozenset[str]) -> None:
        """A word is looked at once; what it may mean is asked for in one go with the others of its clause."""
        if len(self._seen) > WORDS_KEPT:
            self._seen, self._bits_of, self._begun_by = set(), {}, {}
        for word in words - self._seen:
            bits = self._letters.bits(sound(word) if self._as_heard else word)
            if bits:
                self._bits_of[word] = bits
            if begun := self._begun_with(bits):
                self._begun_by[word] = begun
            self._seen.add(word)

    def _begun_with(self, bits: int) -> Begun:
        begun, rest = self._always[:0], bits & self._beginning
        while rest:
            lowest = rest & -rest
            begun += self._begun[lowest]
            rest ^= lowest
        return begun


def _needs(pattern: str, bits: dict[Wanted, int]) -> list[tuple[int, int]]:
    """For each way the pattern can match: the bits of all that it wants, and the place of the rarest of them."""
    needs = list[tuple[int, int]]()
    for way in wanted_in(pattern):
        need, rarest, best = 0, 0, (-1_000, 0, 0)
        for wanted in way:
            bit = bits.setdefault(wanted, 1 << len(bits))
            need |= bit
            if (rarity := _rarity(wanted)) > best:
                rarest, best = bit.bit_length(), rarity
        needs.append((need, rarest))
    return needs


def _rarity(wanted: Wanted) -> tuple[int, int, int]:
    """Where no common word is among them; long words are rare, and so is what can be few words only."""
    return -common_in(wanted), min(map(len, wanted)), -len(wanted)


def _letters(bits: dict[Wanted, int]) -> _Letters:
    wanted = dict[str, int]()
    for spellings, bit in bits.items():
        for letters in spellings:
            wanted[letters] = wanted.get(letters, 0) | bit
    known = _Letters({}, {}, {}, set())
    for letters, bit in wanted.items():
        if letters.startswith(" ") and letters.endswith(" "):
            known.whole[letters.strip()] = bit
        elif letters.startswith(" "):
            known.beginning[letters.lstrip()] = bit
            known.starts.add(letters.lstrip()[:SHORTEST])
        else:
            known.inside.setdefault(letters.strip()[:SHORTEST], []).append((letters, bit))
    return known


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


class Screens:
    """One for how words are spelled, and one for how they sound."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        self._spelled = Screen(rules, sounding=False)
        self._heard = Screen(rules, sounding=True)

    @property
    def words(self) -> frozenset[str]:
        """All whole words that some rule asks for."""
        return self._spelled.words | self._heard.words

    def likely(self, clauses: Sequence[str]) -> list[Likely]:
        """Clause by clause."""
        parts = [frozenset(clause.split(" ")) for clause in clauses]
        foreign = [not _english(words) for words in parts]
        spelled = self._spelled.begun(parts)
        heard = self._heard.begun(list(compress(parts, foreign)))
        return [
            self._spelled.likely(words, spelled) + (self._heard.likely(words, heard) if by_ear else [])
            for words, by_ear in zip(parts, foreign, strict=True)
        ]


def english(clause: str) -> bool:
    return _english(frozenset(clause.split(" ")))


def _english(words: frozenset[str]) -> bool:
    return len(words & ENGLISH) >= FEW and words.isdisjoint(INDIAN)
