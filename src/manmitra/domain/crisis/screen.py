"""Which rules can match at all, told from single words: the reason that an ordinary message costs so little."""

from collections.abc import Sequence
from functools import lru_cache
from typing import Final

import msgspec

from manmitra.domain.crisis.literals import SHORTEST, Wanted, wanted_in
from manmitra.domain.crisis.rule import Rule
from manmitra.domain.shared.sound import sound

WORDS_KEPT: Final = 8_192


class _Letters(msgspec.Struct, frozen=True):
    """The bits of whole words, of what words begin with, and of what they hold; the latter by two signs of each."""

    whole: dict[str, int]
    beginning: dict[str, list[tuple[str, int]]]
    inside: dict[str, list[tuple[str, int]]]

    def bits(self, word: str) -> int:
        found = self.whole.get(word, 0)
        ended = f"{word} "
        for letters, bits in self.beginning.get(word[:SHORTEST], ()):
            if ended.startswith(letters):
                found |= bits
        for place in range(len(word) - 1):
            for letters, bits in self.inside.get(word[place : place + SHORTEST], ()):
                if ended.startswith(letters, place):
                    found |= bits
        return found


class Screen:
    """Over a table of rules. A mask holds a bit for everything that some rule wants and a text has."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        self._rules = rules
        bits = dict[tuple[bool, Wanted], int]()
        needs_of = [_needs(rule, bits) for rule in rules]
        self._spelled, self._sounding = (_letters(bits, sounding=of) for of in (False, True))
        self._always = {at for at, needs in enumerate(needs_of) if (0, 0) in needs}
        self._by_bit: list[list[tuple[int, int]]] = [[] for _ in range(len(bits) + 1)]
        for at, needs in enumerate(needs_of):
            for need, rarest in needs:
                self._by_bit[rarest].append((need, at))
        self._bits_of_word = lru_cache(maxsize=WORDS_KEPT)(self._bits)

    def mask(self, clause: str) -> int:
        mask = 0
        for bits in map(self._bits_of_word, clause.split(" ")):
            mask |= bits
        return mask

    def likely(self, mask: int) -> list[Rule]:
        """The rules that may match, in the order of the table."""
        found, rest = set(self._always), mask
        while rest:
            highest = rest.bit_length()
            rest ^= 1 << (highest - 1)
            for need, at in self._by_bit[highest]:
                if need & mask == need:
                    found.add(at)
        return [self._rules[at] for at in sorted(found)] if found else []

    def _bits(self, word: str) -> int:
        return self._spelled.bits(word) | self._sounding.bits(sound(word))


def _needs(rule: Rule, bits: dict[tuple[bool, Wanted], int]) -> list[tuple[int, int]]:
    """For each way the rule can match: the bits of all that it wants, and the place of the rarest of them."""
    needs = list[tuple[int, int]]()
    for way in wanted_in(rule.pattern.pattern):
        need, rarest = 0, 0
        for wanted in sorted(way, key=_rarity):
            bit = bits.setdefault((rule.sounding, wanted), 1 << len(bits))
            need, rarest = need | bit, bit.bit_length()
        needs.append((need, rarest))
    return needs


def _rarity(wanted: Wanted) -> tuple[int, int]:
    """Long words are rare, and so is what can be few words only."""
    return min(map(len, wanted)), -len(wanted)


def _letters(bits: dict[tuple[bool, Wanted], int], *, sounding: bool) -> _Letters:
    wanted = dict[str, int]()
    for (of, spellings), bit in bits.items():
        for letters in spellings if of is sounding else ():
            wanted[letters] = wanted.get(letters, 0) | bit
    known = _Letters({}, {}, {})
    for letters, bit in wanted.items():
        if letters.startswith(" ") and letters.endswith(" "):
            known.whole[letters.strip()] = bit
        else:
            by_start = known.beginning if letters.startswith(" ") else known.inside
            by_start.setdefault(letters.strip()[:SHORTEST], []).append((letters.lstrip(), bit))
    return known
