"""Hindi and Urdu words that were pulled apart, filled with digits, mixed with Latin letters or robbed of their vowels.

As in `unveil`, nothing is changed where no word comes out that cries are made of.
"""

import re
from functools import lru_cache
from typing import Final

from manmitra.domain.crisis import unveil
from manmitra.domain.crisis.lexicon import GRAVE, KNOWN, apart
from manmitra.domain.shared.letters import fold

SEVERAL: Final = 3
_DEVANAGARI: Final = re.compile(r"[\u0904-\u0939]")
_ARABIC: Final = re.compile(r"[\u0620-\u06ff]")
_INDIC: Final = r"\u0620-\u06d3\u06d5-\u06ff\u0904-\u094f"
_VOWEL: Final = r"\u093e-\u094c"
# A vowel sign that was cut from its letter.
_ADRIFT: Final = re.compile(rf"(?<=[\u0904-\u0939]) (?=[{_VOWEL}](?![{_VOWEL}\u0904-\u0939]))")
_SYLLABLE: Final = rf"[\u0904-\u0939]{{1,2}}[{_VOWEL}]*"
_SYLLABLES: Final = re.compile(
    rf"(?<![\u0900-\u097f])(?:{_SYLLABLE}[ .\-|/,\u0964\u0970]{{1,2}}){{1,}}{_SYLLABLE}(?![\u0900-\u096f\u0971-\u097f])"
)
_GRAVE_WORDS: Final = (
    "मरना मरने मरनी मौत मृत्यु खुदकुशी आत्महत्या आत्मघात सुसाइड जहर फांसी मरजाऊ जानदे ब्लेड जीना जीने चाहता चाहती नही"
)
_SPELT_OUT: Final = re.compile("|".join(map(fold, _GRAVE_WORDS.split())))
_GRAVE_ARABIC: Final = "مرنا مرنے موت خودکشی زہر پھانسی سوسائیڈ بلیڈ مرجاؤں"
_CUT: Final = re.compile(rf"[{_INDIC}]+(?:[.\-_*~/|\u00b7\u06d4\u0970]+[{_INDIC}]+)+")
_FULL_STOP: Final = "\u06d4"
_ONE_WORD: Final = frozenset(
    map(fold, f"{_GRAVE_WORDS} {_GRAVE_ARABIC} जीना जीने जान जिंदगी खुद مجھے جینا جینے جان زندگی".split())
)
# A grave word in two or more pieces, each piece apart from its neighbours.
_SPLIT_ARABIC: Final = re.compile(
    rf"(?<![{_INDIC}])(?:"
    + "|".join("[ .*~-]?".join(word) for word in map(fold, _GRAVE_ARABIC.split()))
    + rf"|جی نا(?= ن[ہی]))(?![{_INDIC}])"
)
# The two halves of a word for suicide, with a stop between.
_PARTED: Final = re.compile(r"(خود|खुद|आतम)[.\-_*۔]+(کش|कुश|हत)")
_UNALIVE: Final = re.compile("(?:ان|अन|अंन) (?:الایو|अलाइव|अलाइभ)")
_BETWEEN: Final = re.compile(r"[ .\-|/,\u0964\u0970]+")
_SEPARATORS: Final = re.compile(r"[ .\-_*/|~\u06d4\u0970\u00b7]+")


def together(text: str) -> str:
    """Words again where syllables, letters or halves of one stood apart."""
    if _DEVANAGARI.search(text):
        text = _SYLLABLES.sub(_spelt_out, _ADRIFT.sub("", text))
    text = _UNALIVE.sub("unalive", _CUT.sub(_in_one, _PARTED.sub(r"\1\2", text)))
    return _SPLIT_ARABIC.sub(_in_one, text) if _ARABIC.search(text) else text


def _spelt_out(spread: re.Match[str]) -> str:
    """Short Hindi words look like syllables too; only where a grave word comes out are they put together."""
    pieces = _BETWEEN.split(spread[0])
    if any(map(_SPELT_OUT.fullmatch, pieces)):
        return spread[0]
    word = _BETWEEN.sub("", spread[0])
    strange = sum(piece not in KNOWN for piece in pieces)
    if words := apart(word) or (apart(word, loose=True) if strange > SEVERAL and 2 * strange > len(pieces) else None):
        return " ".join(words)
    return _SPELT_OUT.sub(r" \g<0> ", word) if _SPELT_OUT.search(word) else spread[0]


def _in_one(cut: re.Match[str]) -> str:
    word = _SEPARATORS.sub("", cut[0])
    if word in _ONE_WORD:
        return word
    found = unveil.in_one(tuple(_SEPARATORS.split(cut[0])))
    # Sentences may follow each other without a space.
    return cut[0] if found is None or (_FULL_STOP in cut[0] and " " in found) else found


# --- other signs among the letters of a word ----------------------------------------------------------------------
_ODD: Final = r"0-9@$!|"
_FILLED: Final = re.compile(
    rf"(?:(?<![\w{_ODD}])[{_ODD}](?=[{_INDIC}]{{3}}))?[{_INDIC}]+(?:[{_ODD}]+[{_INDIC}]+)+|(?<![\w{_ODD}])[{_ODD}][{_INDIC}]{{3,}}"
)
_MIXED: Final = re.compile(rf"[a-z{_INDIC}]+(?:[{_ODD}.*_\-]*[a-z{_INDIC}]+)+")
_HAS_BOTH: Final = re.compile(rf"[a-z][{_ODD}.*_\-]*[{_INDIC}]|[{_INDIC}][{_ODD}.*_\-]*[a-z]")
_NO_LETTER: Final = re.compile(rf"[{_ODD}.*_\-]+")
_GRAVE_ONES: Final = sorted(word for word in GRAVE if not word.isascii())
_PAIRS: Final = ["kh", "gh", "ch", "jh", "th", "dh", "ph", "bh", "sh", "aa", "ee", "oo", "ai", "au"]
_DIGRAPHS: Final = (
    dict(zip(_PAIRS, ["ख", "घ", "च", "झ", "थ", "ध", "फ", "भ", "श", "ा", "ी", "ू", "ै", "ौ"], strict=True)),
    dict(zip(_PAIRS, ["خ", "غ", "چ", "جھ", "تھ", "دھ", "پھ", "بھ", "ش", "ا", "ی", "و", "ے", "و"], strict=True)),
)
_LETTERS: Final = (
    str.maketrans(dict(zip("kgcjtdnpbmrlvshyzaiueowfq", "कगचजतदनपबमरलवसहयजािुेोवफक", strict=True))),
    str.maketrans(dict(zip("kgcjtdnpbmrlvshyzaiueowfq", "کگچجتدنپبمرلوسہیزایویووفق", strict=True))),
)
_DIGRAPH: Final = re.compile(f"({'|'.join(_PAIRS)})")


@lru_cache(maxsize=unveil.WORDS_KEPT)
def in_letters(word: str) -> str:
    """A word with digits or signs within, or begun in one script and ended in the other."""
    if _HAS_BOTH.search(word):
        word = _MIXED.sub(_in_one_script, word)
    return _FILLED.sub(_filled, word)


def _in_one_script(mixed: re.Match[str]) -> str:
    bare = _NO_LETTER.sub("", mixed[0])
    for letters, digraphs in zip(_LETTERS, _DIGRAPHS, strict=True):
        spelled = "".join([digraphs.get(part, part) for part in _DIGRAPH.split(bare)])
        if (word := fold(spelled.translate(letters))) in KNOWN:
            return word
    return mixed[0]


def _filled(word: re.Match[str]) -> str:
    """They hide a letter, or only stand between."""
    bare = _NO_LETTER.sub("", word[0])
    if bare in KNOWN:
        return bare
    shape = re.compile(_NO_LETTER.sub(lambda signs: f".{{0,{len(signs[0]) + 1}}}", word[0]))
    return next((one for one in _GRAVE_ONES if shape.fullmatch(one)), word[0])


# --- Devanagari without its vowels --------------------------------------------------------------------------------
_VOWELS: Final = re.compile(rf"[{_VOWEL}]")
_LEAST: Final = 3
_SHARE: Final = 2


def _bare_words() -> dict[str, str]:
    """Grave words first: where two are left with the same letters, the grave one is meant."""
    bare = dict[str, str]()
    for words in (sorted(GRAVE), sorted(KNOWN)):
        for word in words:
            if _DEVANAGARI.match(word) and (left := _VOWELS.sub("", word)) != word:
                bare.setdefault(left, word)
    return bare


# Helping words, of whose letters several words could be left.
_OFTEN: Final = {"मझ": "मुझे", "चहत": "चाहता", "नह": "नहीं", "ह": "है", "जन": "जीना"}
_BARE: Final = _bare_words() | {fold(bare): fold(word) for bare, word in _OFTEN.items()}


def with_vowels(text: str) -> str:
    """A whole text without one vowel sign, most of whose words are none: read as the words that it is left of."""
    if not _DEVANAGARI.search(text) or _VOWELS.search(text):
        return text
    words = text.split()
    strange = [word for word in words if _stem(word) not in KNOWN]
    if len(words) < _LEAST or _SHARE * len(strange) < len(words):
        return text
    found = [_BARE.get(_stem(word), _stem(word)) + word[len(_stem(word)) :] for word in words]
    return text if GRAVE.isdisjoint(map(_stem, found)) else " ".join(found)


def _stem(word: str) -> str:
    return word.rstrip(".,;!?\u0964")
