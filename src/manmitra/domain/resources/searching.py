"""Finding a piece by words, however they are typed: in native letters, or in Latin ones as they sound.

Three keys a word, the surest first: as it is written; as it sounds; and by its consonants, because Urdu leaves short
vowels out. Keys are compared whole, so that nothing in a query is a pattern.
"""

import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping
from itertools import groupby
from typing import Final

from manmitra.domain.resources.model import Text
from manmitra.domain.shared.letters import fold
from manmitra.domain.shared.sound import sound

QUERY_WORDS: Final = 8
PIECE_WORDS: Final = 120
LONGEST_WORD: Final = 40
SHORTEST_SKELETON: Final = 3
TITLE: Final = 3
ABOUT: Final = 2
SURE: Final = 4
SOUNDS: Final = 2
SKELETON: Final = 1
VOWELS: Final = frozenset("aiu")
NASAL: Final = str.maketrans({"ं": "न", "ँ": "न", "ں": "ن"})
"""Written out, because in Latin letters it is an "n"."""

SMALL: Final = frozenset(
    "a an and are at be by can do for from how i if in is it me my not of on one or so that the this to what when with "
    "you your hai hain ka ke ki ko kya ko me mein mera meri nahi se tha thi to toh aur ek ho hona par "
    "का के की को में से है हैं और एक पर तो हो کا کے کی کو میں سے ہے ہیں اور ایک پر تو ہو".split()
)
"""Words that every text has."""
ALSO: Final = {
    "anxiety": "चिंता घबराहट فکر گھبراہٹ",
    "depression": "उदासी اداسی",
    "stress": "तनाव दबाव تناؤ دباؤ tension",
    "sleep": "नींद نیند",
    "relationships": "रिश्ते رشتے",
    "academic": "पढ़ाई परीक्षा پڑھائی امتحان",
}
"""What a category is called by those who look for it."""


def words_of(text: str) -> list[str]:
    """Letters and their marks; everything else divides."""
    plain = unicodedata.normalize("NFKC", text).casefold()
    divided = "".join(one if _of_a_word(one) else " " for one in plain)
    return [word for word in divided.split() if word not in SMALL and len(word) <= LONGEST_WORD]


def keys_of(word: str) -> dict[str, int]:
    """Each key and how sure a match by it is."""
    heard = _undoubled(sound(fold(word.translate(NASAL))).replace("'", ""))
    bare = _skeleton(heard)
    keys = {f"={word}": SURE}
    if heard:
        keys[f"~{heard}"] = SOUNDS
    if len(bare) >= SHORTEST_SKELETON:
        keys[f"-{bare}"] = SKELETON
    return keys


def entries_of(text: Text) -> dict[str, int]:
    """By what a piece is found, in every language it has, and how much each key weighs."""
    weights: dict[str, int] = {}
    spoken = [(one.title, TITLE) for one in text.wording.values()]
    spoken += [(tag, TITLE) for tag in (*text.tags, text.category)]
    spoken.append((ALSO.get(text.category, ""), ABOUT))
    spoken += [(one.description, ABOUT) for one in text.wording.values()]
    words: dict[str, int] = {}
    for said, weight in spoken:
        for word in words_of(said):
            words.setdefault(word, weight)
    for word, weight in list(words.items())[:PIECE_WORDS]:
        for key, sure in keys_of(word).items():
            weights[key] = max(weights.get(key, 0), weight * sure)
    return weights


def asked_keys(query: str) -> list[dict[str, int]]:
    """Of each word of the query that says something."""
    return [keys_of(word) for word in words_of(query)[:QUERY_WORDS]]


def ranked(asked: Iterable[Mapping[str, int]], found: Iterable[tuple[str, str, int]]) -> list[str]:
    """Ids, best first, of what was found as (id, key, weight). A word counts once, by its surest key."""
    by_id: dict[str, dict[str, int]] = defaultdict(dict)
    for id, key, weight in found:
        by_id[id][key] = weight
    scores: dict[str, int] = {}
    for id, weights in by_id.items():
        per_word = [max((weights.get(key, 0) for key in keys), default=0) for keys in asked]
        scores[id] = sum(per_word) + 100 * sum(score > 0 for score in per_word)
    return sorted(scores, key=lambda one: (-scores[one], one))


def _of_a_word(sign: str) -> bool:
    return sign.isalnum() or unicodedata.category(sign) in {"Mn", "Mc"}


def _undoubled(heard: str) -> str:
    return "".join(sign for sign, _ in groupby(heard))


def _skeleton(heard: str) -> str:
    if not heard:
        return ""
    first = "a" if heard[0] in VOWELS else heard[0]
    bare = _undoubled(first + "".join(sign for sign in heard[1:] if sign not in VOWELS))
    return bare[:-1] if len(bare) > SHORTEST_SKELETON and bare.endswith("n") else bare
