"""Words that were pulled apart, filled with signs or robbed of letters, so that no list of words finds them.

Every reading is tried against the words cries are made of (`lexicon`): where none comes out, nothing is changed.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import chain, pairwise, product, zip_longest
from typing import Final

from manmitra.domain.crisis.lexicon import GRAVE, KNOWN, apart
from manmitra.domain.crisis.spelling import meant
from manmitra.domain.shared.letters import fold

WORDS_KEPT: Final = 16_384
SHORTEST: Final = 3
# --- other letters for the same looks ----------------------------------------------------------------------------
_COINS: Final = str.maketrans("€£¡¢¥§©®ßµ", "el!cyscrbu")
COINED: Final = re.compile("[a-z][€£¡¢¥§©®ßµ]|[€£¡¢¥§©®ßµ][a-z]")
_SEEN: Final = dict(zip("абвгдезийклмнопрстуфхцчшщъыьэюя", "a6brdezuuklmnonpctyfxy4wwbb6ez9", strict=True))
_SPOKEN: Final = dict(zip("абвгдезийклмнопрстуфхцшыэяж", "abvgdeziiklmnoprstufhcsyeaj", strict=True))
_OTHERWISE: Final = ({"и": "n", "н": "h"}, {"н": "n"}, _SPOKEN, {"н": "n", "п": "p", "и": "i"})
_CYRILLIC: Final = tuple(str.maketrans({**_SEEN, **more}) for more in _OTHERWISE)
CYRILLIC: Final = re.compile("[а-я]")
_AS_INDIC: Final = (
    str.maketrans(dict(zip("kgcjtdnpbmrlvshyzaiueo", "कगचजतदनपबमरलवसहयजािुेो", strict=True))),
    str.maketrans(dict(zip("kgcjtdnpbmrlvshyzaiueo", "کگچجتدنپبمرلوسہیزایویو", strict=True))),
)
_TWO_SCRIPTS: Final = re.compile(r"[\u0904-\u094f\u0620-\u06ff][a-z]|[a-z][\u0904-\u094f\u0620-\u06ff]")

# --- digits and signs for letters --------------------------------------------------------------------------------
_LETTER_FOR: Final = str.maketrans("03457@$+6892", "oeastastgbgz")
_UPRIGHT: Final = re.compile("[1!|]")
_MOST_UPRIGHT: Final = 4
_LEET_TOKEN: Final = re.compile(r"[a-z0-9@$!|+]*[a-z][a-z0-9@$!|+]*")
_LEET_WORD: Final = re.compile(r"(?<![\w@$!*|])(?=\S*[a-z])[a-z0-9@$!|]*[a-z][a-z0-9@$!|]*[a-z0-9@$]")
HAS_LEET: Final = re.compile(r"[a-z][013457@$!|]+[a-z]|(?<![\w])[013457@$]+[a-z]{2}")
_LEET: Final = str.maketrans("013457@$!|", "oieastasii")
_EDGE: Final = "!|+"

# --- letters left out for a sign ---------------------------------------------------------------------------------
_INDIC: Final = r"\u0620-\u06d3\u06d5-\u06ff\u0904-\u094f"
_VEIL: Final = r"*^~+#_@$%&\u2022\u00b7\u066d\u2605\u2606\u25cf\u25cb\u20b9"
VEILED: Final = re.compile(rf"[{_INDIC}]+(?:[{_VEIL}]+[{_INDIC}]+)+|[{_INDIC}]{{3,}}[*\u066d\u2605\u25cf]+")
"""Signs within an Indic word, or stars for its last letters."""
_SIGNS: Final = re.compile(f"[{_VEIL}]+")
_INDIC_GRAVE: Final = sorted(word for word in GRAVE if not word.isascii())


@lru_cache(maxsize=WORDS_KEPT)
def in_one(pieces: tuple[str, ...]) -> str | None:
    """What these pieces of letters make together, if that makes more sense than each by itself."""
    whole = "".join(pieces)
    if len(whole) >= SHORTEST and (known := _known(whole)):
        return known if whole in GRAVE or not KNOWN.issuperset(pieces) else None
    if KNOWN.issuperset(pieces):
        return None
    words = apart(whole)
    return " ".join(words) if words else None


def _known(word: str) -> str | None:
    if word in KNOWN:
        return word
    found = meant(word)
    return found if found != word and KNOWN.issuperset(found.split(" ")) else None


def in_one_script(word: str) -> str:
    """A word of two scripts in one; Cyrillic letters stand for what they look like, or for what they say."""
    if COINED.search(word):
        word = word.translate(_COINS)
    if CYRILLIC.search(word):
        ways = [word.translate(way) for way in _CYRILLIC]
        word = next((way for way in ways if _known(way)), ways[1])
    if _TWO_SCRIPTS.search(word):
        for way in _AS_INDIC:
            if (found := fold(word.translate(way))) in KNOWN:
                return found
    return word


@lru_cache(maxsize=WORDS_KEPT)
def decoded(word: str) -> str:
    """`h4te`: any sign between two letters is one. Elsewhere it may be a number, so a known word must come out."""
    known = _LEET_TOKEN.sub(lambda token: _decoded(token[0]) or token[0], word)
    return _LEET_WORD.sub(_unleet, known) if HAS_LEET.search(known) else known


def _unleet(word: re.Match[str]) -> str:
    text = word[0]
    return text.translate(_LEET) if HAS_LEET.search(text) else text


@lru_cache(maxsize=WORDS_KEPT)
def _decoded(word: str) -> str | None:
    """`d1e`, `z!ndag!`: what it says if that is a known word. An exclamation mark at the end is none of its letters."""
    for shown in dict.fromkeys((word.strip(_EDGE), word)):
        if not any(map(str.isalpha, shown)) or shown.isalpha():
            continue
        for plain in _spelled(shown.translate(_LETTER_FOR)):
            if plain.isalpha() and len(plain) >= 2 and (found := _known(plain)):
                return found
    return None


def _spelled(word: str) -> Iterator[str]:
    """An upright sign is an I or an L."""
    pieces = _UPRIGHT.split(word)
    for letters in product("il", repeat=min(len(pieces) - 1, _MOST_UPRIGHT)):
        yield "".join(chain.from_iterable(zip_longest(pieces, letters, fillvalue="")))


def unveiled(word: re.Match[str]) -> str:
    """An Indic word with signs within: they hide letters, or only stand between those of one word or of several."""
    pieces = _SIGNS.split(word[0])
    bare = "".join(pieces)
    if bare in KNOWN:
        return bare
    if words := apart(bare):
        return " ".join(words)
    shape = re.compile(_SIGNS.sub(lambda signs: f".{{0,{len(signs[0]) + 1}}}", word[0]))
    return next((one for one in _INDIC_GRAVE if shape.fullmatch(one)), bare)


# --- words in two -------------------------------------------------------------------------------------------------
_ORDINARY: Final = (
    "an ad ill mis dis less over dose appear worth good bye bur den fun era pi el th he her his she us art ars are al "
    "as or ok hot pan "
    "rt ne pe ha ni jee ma har di son tak ji han ist run bar jan un ge lets tab dr du arm dy led si ra ro fans "
    "ch goli ali dal la es ta da er st "
    "ने हर या सि गोलि यु ان دو ایی"
)
_HALF_WORDS: Final = KNOWN | frozenset(fold(_ORDINARY).split())
_NO_PAIRS: Final = frozenset([("k", "ill")])


def _halves(words: Iterable[str]) -> Iterator[tuple[tuple[str, str], str]]:
    for word in words:
        for at in range(1, len(word)):
            halves = (word[:at], word[at:])
            if any(len(half) > 1 and half not in _HALF_WORDS for half in halves) and halves not in _NO_PAIRS:
                yield halves, word


_TOLD_APART: Final = """
mr jna: mar jana
mr jana: mar jana
mr jaunga: mar jaunga
mr jaungi: mar jaungi
mr jnga: mar jaunga
mr jngi: mar jaungi
mr jau: mar jaun
mr jaun: mar jaun
mr rha: mar raha
mr rhi: mar rahi
wnt t: want to
want t: want to
to dy: to die
2 dy: to die
wanna dy: wanna die
जी ना: जीना
जी ने: जीने
मर ना: मरना
"""
_PAIRS: Final = dict(_halves(sorted(word for word in GRAVE if len(word) >= SHORTEST))) | {
    (one, other): whole
    for halves, _, whole in (line.partition(": ") for line in fold(_TOLD_APART).strip().splitlines())
    for one, other in [halves.split()]
}
HALVES: Final = frozenset(
    half for halves in _PAIRS for half in halves if len(half) > 1 and half not in _HALF_WORDS
) | frozenset(map(fold, ("जी", "मर")))
"""In a clause with none of these nothing was cut in two."""


def whole_again(words: Sequence[str]) -> list[str]:
    """`sui cide`, `ki ll`: one word where two pieces stand side by side that make a grave one."""
    found, skip = list[str](), False
    for one, other in pairwise((*words, "")):
        if skip:
            skip = False
        elif (whole := _PAIRS.get((one, other))) is not None:
            found.append(whole)
            skip = True
        else:
            found.append(one)
    return found
