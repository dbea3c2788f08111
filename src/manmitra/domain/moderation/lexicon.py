"""Words looked up in one spelling: exactly, by how they begin, or by how they sound."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

import msgspec

from manmitra.domain.crisis.normalise import clauses, normalise
from manmitra.domain.moderation.model import Category, Weight
from manmitra.domain.moderation.words import en, hi, hindustani, ur
from manmitra.domain.shared.sound import sound

SHORTEST_SOUND: Final = 5
"""Of a sound: shorter ones are shared by too many harmless words, and must be spelled as they are listed."""
MOST_WORDS: Final = 3

HARMLESS: Final = """
caution, cautious, sale, sales, nigeria, nigerian, niger, coochie, chhuttiyan, chhuttiyon, chhutti, chuttiyan, chuttiyon, chutti, cotton, kitten, shohar, bhook, bhookh,
छुट्टी, छुट्टियां, छुट्टियाँ, छुट्टियों, छुट्टिया, छोड़ने, छोड़ना, छोड़, چھٹی, چھٹیاں, چھوڑ, چھوڑنے, common, tarakki, taraqqi
"""
"""Everyday words that are spelled, or sound, like a listed one: holidays above all."""

_TWICE: Final = re.compile(r"(.)\1+")


class Listed(msgspec.Struct, frozen=True):
    category: Category
    weight: Weight
    rule: str


class Hit(msgspec.Struct, frozen=True):
    listed: Listed
    start: int
    end: int
    """Words of the clause, counted from its first."""


def once(word: str) -> str:
    """Without doubled letters: people stretch and shorten them as they like."""
    return _TWICE.sub(r"\1", word)


class WordList:
    """`heard` makes the entries of a list stand for everything that sounds like them."""

    def __init__(self) -> None:
        self._whole: dict[str, Listed] = {}
        self._begun: dict[str, Listed] = {}
        self._sounds: dict[str, Listed] = {}
        self._harmless = {once(" ".join(clauses(normalise(word.strip())))) for word in HARMLESS.split(",")}

    def add(self, entries: str, listed: Listed, *, heard: bool = False) -> None:
        for entry in entries.replace("\n", " ").split(","):
            spelled = " ".join(clauses(normalise(entry.strip().rstrip("*"))))
            if not spelled:
                continue
            words = [once(word) for word in spelled.split(" ")]
            table = self._begun if entry.strip().endswith("*") else self._whole
            table.setdefault(" ".join(words), listed)
            said = " ".join(map(sound, spelled.split(" ")))
            if heard and len(said.replace(" ", "")) >= SHORTEST_SOUND:
                self._sounds.setdefault(said, listed)

    def found(self, words: Sequence[str]) -> Iterator[Hit]:
        """The longest entry at each place; what was found is not looked at again."""
        spelled = [once(word) for word in words]
        said = [sound(word) for word in words]
        place = 0
        while place < len(words):
            for length in range(min(MOST_WORDS, len(words) - place), 0, -1):
                ends = place + length
                listed = self._listed(" ".join(spelled[place:ends]), " ".join(said[place:ends]), single=length == 1)
                if listed is not None:
                    yield Hit(listed, place, ends)
                    place = ends
                    break
            else:
                place += 1

    def _listed(self, spelled: str, said: str, *, single: bool) -> Listed | None:
        if spelled in self._harmless:
            return None
        known = self._whole.get(spelled) or self._sounds.get(said)
        if known is not None or not single:
            return known
        starts = (self._begun.get(spelled[:length]) for length in range(len(spelled), 3, -1))
        return next((one for one in starts if one is not None), None)


def _all_words() -> WordList:
    words = WordList()
    for name, table, heard in (
        ("en", en, False),
        ("hi", hi, False),
        ("ur", ur, False),
        ("hindustani", hindustani, True),
    ):
        for kind, category, weight in (
            ("SLURS", Category.HATE, Weight.STRONG),
            ("SEXUAL", Category.SEXUAL, Weight.STRONG),
            ("STRONG", Category.ATTACK, Weight.STRONG),
            ("MILD", Category.ATTACK, Weight.MILD),
        ):
            words.add(getattr(table, kind), Listed(category, weight, f"{name}.{kind.lower()}"), heard=heard)
    return words


WORDS: Final = _all_words()
