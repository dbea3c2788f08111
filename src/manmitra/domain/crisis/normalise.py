"""One spelling for the many ways in which the same words are typed.

Texts and patterns go through the same `fold` of letters, so a pattern may be written in ordinary spelling.
"""

import re
import unicodedata
from collections.abc import Callable
from functools import lru_cache
from typing import Final

from manmitra.domain.crisis import indic, pictures, unveil
from manmitra.domain.crisis.lexicon import KNOWN, apart
from manmitra.domain.crisis.spelling import GRAVE_WORDS, WORDS_KEPT, meant
from manmitra.domain.shared.letters import LETTERS

READ_AT_EACH_END: Final = 16_000
"""Together as much as any message may hold that is let in: somebody may come to the point in the middle of it."""
# A clause without any punctuation is judged in overlapping pieces: the work then grows with its length only.
WORDS_AT_ONCE: Final = 60
OVERLAP: Final = 15
LETTERS_AT_ONCE: Final = 600
LONGEST_WORD: Final = 40
ENDLESS: Final = 200
_ENDLESS: Final = re.compile(rf"(?<!\S)\S{{{ENDLESS + 1},}}")
"""No word, and more than some patterns can take at once: what they cost grows with the square of its length."""

_MARKS: Final = {**dict.fromkeys(range(768, 880)), ord("'"): None, ord("’"): None, ord("`"): None}
_LOOKALIKES: Final = (
    str.maketrans("аеорухсіѕкмтαεοικνυχρτℓ", "aeopyxciskmt" + "aeoikvuxptl")
    | str.maketrans("ӏԁјһԛԝѵүєөќўγβδηιλπστςϲϳ", "ldjhqwvyeokyybdnilnotscj")
    | str.maketrans("ոսօհցզյɑɡɩɛəɔɾɳɗƙƭɓƒʂʋ", "nuohgqjagieeorndktbfsu")
    | str.maketrans("ω∂ᴀʙᴄᴅᴇꜰғɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢıłøđħŧ", "wdabcdeffghijklmnoprstuvwyzilodht")
    | {0x1F1E6 + place: letter for place, letter in enumerate("abcdefghijklmnopqrstuvwxyz")}
    | {0x1F150 + place: letter for place, letter in enumerate("abcdefghijklmnopqrstuvwxyz")}
    | {0x1F170 + place: letter for place, letter in enumerate("abcdefghijklmnopqrstuvwxyz")}
)
# Signs that nobody sees, some of which turn the order of what follows.
_HIDDEN: Final = _LOOKALIKES | {
    sign: None
    for sign in (*range(0x3000), *range(0xFE00, 0x10000), 0x110BD, *range(0x1D173, 0x1D17B), *range(0xE0000, 0xE0080))
    if unicodedata.category(chr(sign)) in {"Cf", "Cc"} and chr(sign) not in "\n\t\r"
}

_CONTROL: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_VEIL: Final = re.compile(r"[013457@$!|*#^~+_](?:[a-z]|(?<=[a-z][0134@$])(?![a-z]))")
_STAR: Final = re.compile(r"[*#^~+_]+(?<=[a-z*#^~+_].)[a-z]")
_LONE: Final = re.compile(r"[1!|](?<![^ ].)(?= [a-z])")
_VEILS: Final = 2
"""With so many words veiled, a one that stands alone is an I."""
_SPREAD: Final = r" .\-_*/|~+,:;^()\[\]{}<>\u06d4\u2022\u00b7"
_SPREADING: Final = re.compile(
    rf"[{_SPREAD}](?=[a-z013457@$!]h?[{_SPREAD}]|[\u0620-\u06ff][{_SPREAD}])"
    rf"(?:(?:[a-z013457@$!]|[kgcjtdpbs]h)[{_SPREAD}]{{1,3}}[a-z013457@$](?![a-z0-9])|[\u0620-\u06ff][{_SPREAD}])"
)
_SPACED: Final = re.compile(
    rf"(?<![a-z0-9])(?:(?:[a-z013457@$!]|[kgcjtdpbs]h)[{_SPREAD}]{{1,3}}){{2,}}[a-z013457@$](?![a-z0-9])"
)
_SPACED_ARABIC: Final = re.compile(
    rf"(?<![\u0620-\u06ff])(?:[\u0620-\u06ff][{_SPREAD}]{{1,2}}){{3,}}[\u0620-\u06ff](?![\u0620-\u06ff])"
    rf"|(?<![\u0620-\u06ff])(?:[\u0620-\u06ff][.\-_*~+^\u06d4\u2022\u00b7]{{1,2}}){{2,}}[\u0620-\u06ff](?![\u0620-\u06ff])"
)
_SEPARATORS: Final = re.compile(rf"[{_SPREAD}]+")
_PRINTED: Final = (
    ("’", ""), ("“", '"'), ("”", '"'), ("‘", '"'), ("—", '"'), ("–", '"'), ("…", "..."), ("\u00a0", " "), ("\u200b", "")
)  # fmt: skip
_TO: Final = re.compile(r"(?<=[a-z]) 2 (?=[a-z])")
# "Mummy" in Devanagari has three of one letter.
_STRETCHED: Final = re.compile(r"(?<=[\u093e-\u094c])([\u0905-\u0914])\1+|(?!मममि)([^\W\d])\2{2,}|([\u093e-\u094c])\3+")
_CUT: Final = re.compile(r"[.\-_*~\u00b7](?=[a-z])(?<=[a-z].)")
_CUT_UP: Final = re.compile(r"(?<![a-z0-9])[a-z]{1,7}(?:[.\-_*~\u00b7][a-z]{1,7}){1,6}(?![a-z0-9])")
# The rare letters first, so that a long text is not tried letter by letter.
_HE_WILL: Final = re.compile(
    r"'ll(?![a-z])(?:(?<=(?<![a-z])he'll)|(?<=(?<![a-z])she'll)|(?<=(?<![a-z])they'll)|(?<=(?<![a-z])it'll))"
)
_WORD_GAP: Final = re.compile(r" {2,}")
# Letters of a word with a sign between, words with a space.
_DASHED: Final = re.compile(r"(?<! )[a-z][.\-_*/|~+](?=[a-z]).* ")
_ACCENTED: Final = re.compile(r"[\u00c0-\u024f]")
_BREAKS: Final = re.compile(r"[.!?;:,\n\r…।۔؟،؛|]+")
_CONJUNCTIONS: Final = re.compile(r"(?<![^ ])(?:but|lekin|magar|however|although|लेकिन|मगर|لیکن|مگر)(?![^ ])")
_NOT_WORD: Final = re.compile(r"[^\w\u0900-\u097f \n]+|_")
# The same two for a text of ASCII only: a stop ends a clause, any other sign a word.
_BARE: Final = str.maketrans(
    {
        sign: "\n" if _BREAKS.match(sign) else " "
        for sign in map(chr, range(128))
        if _NOT_WORD.match(sign) or _BREAKS.match(sign)
    }
)
_STARRED: Final = re.compile(r"[a-z*#^~+_]*[a-z][*#^~+_]+[a-z*#^~+_]*[a-z]")


def normalise(text: str) -> str:
    """`text` in one spelling, with its punctuation: compatibility forms, case, hidden signs, leet, spread letters."""
    plain = _ENDLESS.sub(_cut_up, _ends(text))
    plain = plain if plain.isascii() else _typewritten(plain)
    if not plain.isascii():
        plain = " ".join([word if word.isascii() else _in_one_script(word) for word in plain.split(" ")])
        plain = indic.together(indic.with_vowels(plain))
    plain = pictures.read_out(plain) if not plain.isascii() else plain
    plain = _CONTROL.sub("", plain.casefold())
    plain = _HE_WILL.sub(" will", plain) if "'ll" in plain else plain
    plain = plain.replace("'", "").replace("`", "")
    veiled = _VEIL.search(plain) is not None
    if veiled:
        alone = _LONE.search(plain) and len(unveil.HAS_LEET.findall(plain)) >= _VEILS
        plain = _around(_VEIL, " ", unveil.decoded, plain)
        plain = _LONE.sub("i", plain) if alone else plain
    plain = _around(_CUT, " ", _closed_up, plain)
    plain = _around(_SPREADING, "\n", _drawn_together, plain)
    return _around(_STAR, " ", _unstarred, plain) if veiled else plain


def _around(sign: re.Pattern[str], stop: str, mend: Callable[[str], str], text: str) -> str:
    """`text` with that mended which stands around a sign, from stop to stop. A long text without signs is read once."""
    found, done = list[str](), 0
    for place in sign.finditer(text):
        if place.start() >= done:
            start = text.rfind(stop, done, place.start() + 1) + 1 or done
            end = text.find(stop, place.end())
            end = len(text) if end < 0 else end
            found += text[done:start], mend(text[start:end])
            done = end
    return "".join((*found, text[done:])) if found else text


def _typewritten(text: str) -> str:
    """Printers' quotes and dashes as a typewriter has them: most texts hold no other sign that is not ASCII."""
    for sign, plain in _PRINTED:
        text = text.replace(sign, plain)
    return text


def clauses(normalised: str) -> list[str]:
    """The parts that are judged one by one: words as they were meant, with single spaces, nothing else."""
    found = list[str]()
    if normalised.isascii():
        bare = normalised.translate(_BARE)
    else:
        bare = _NOT_WORD.sub(" ", _BREAKS.sub("\n", normalised).replace("_", " "))
    for part in bare.split("\n"):
        words = part.split()
        if words and not PLAIN.issuperset(words):
            whole = words if unveil.HALVES.isdisjoint(words) else unveil.whole_again(words)
            found += _pieces(" ".join(map(_meant, whole)))
        elif words:
            found += _shortened(" ".join(words))
    return found


def _pieces(words: str) -> list[str]:
    if " 2 " in words:
        words = _TO.sub(" to ", words)
    if not _CONJUNCTIONS.search(words):
        return _shortened(words)
    return [short for piece in map(str.strip, _CONJUNCTIONS.split(words)) if piece for short in _shortened(piece)]


_PARTING: Final = frozenset(["but", "lekin", "magar", "however", "although", "लेकिन", "मगर", "لیکن", "مگر", "2"])
PLAIN_KEPT: Final = 65_536
PLAIN: Final = set[str]()
"""Words known to mean what they say, so that most clauses are not looked at word by word."""


@lru_cache(maxsize=WORDS_KEPT)
def _meant(word: str) -> str:
    found = meant(_STRETCHED.sub(_shorter, word))
    telling = word in _PARTING or word in unveil.HALVES
    if found == word and len(PLAIN) < PLAIN_KEPT and not telling:
        PLAIN.add(word)
    return found


@lru_cache(maxsize=WORDS_KEPT)
def _in_one_script(word: str) -> str:
    plain = unicodedata.normalize("NFKC", word).casefold()
    plain = unicodedata.normalize("NFKC", plain.translate(_HIDDEN)).translate(LETTERS)
    plain = unicodedata.normalize("NFD", plain) if _ACCENTED.search(plain) else plain
    plain = indic.in_letters(unveil.in_one_script(unveil.VEILED.sub(unveil.unveiled, plain.translate(_MARKS))))
    return pictures.without_pictures(plain)


def _ends(text: str) -> str:
    """Of more than anybody can send, what lies far between is not read."""
    if len(text) <= 2 * READ_AT_EACH_END:
        return text
    return f"{text[:READ_AT_EACH_END]}\n{text[-READ_AT_EACH_END:]}"


def _cut_up(endless: re.Match[str]) -> str:
    """Pieces, each of which begins in the end of the one before."""
    step = ENDLESS - LONGEST_WORD
    return "\n".join([endless[0][start : start + ENDLESS] for start in range(0, len(endless[0]) - LONGEST_WORD, step)])


def _shortened(clause: str) -> list[str]:
    if clause.count(" ") < WORDS_AT_ONCE and len(clause) < LETTERS_AT_ONCE:
        return [clause]
    words = [word[:LONGEST_WORD] for word in clause.split(" ")]
    step = WORDS_AT_ONCE - OVERLAP
    starts = range(0, max(len(words) - OVERLAP, 1), step)
    return list(dict.fromkeys(" ".join(words[start : start + WORDS_AT_ONCE]) for start in starts))


def _closed_up(word: str) -> str:
    return _CUT_UP.sub(_rejoined, word)


def _drawn_together(line: str) -> str:
    spread = _SPACED.sub(_together, line)
    return spread if spread.isascii() else _SPACED_ARABIC.sub(_together, spread)


def _rejoined(cut: re.Match[str]) -> str:
    """`sui-cide` or `kh.ud.ku.shi`: one word only where a grave one comes out; `end.my.life`: several words."""
    word = _SEPARATORS.sub("", cut[0])
    found = meant(word)
    if found in GRAVE_WORDS and (found != word or word in GRAVE_WORDS):
        return found
    parts = _SEPARATORS.split(cut[0])
    if word in SHORT_WORDS and len(parts) == len(word):
        return word
    if whole := unveil.in_one(tuple(parts)):
        return whole
    return " ".join(parts) if len(parts) >= SEVERAL and not TELLING.isdisjoint(parts) else cut[0]


SEVERAL: Final = 3
SHORT_WORDS: Final = frozenset(["de", "le"])
TELLING: Final = GRAVE_WORDS | frozenset(
    ["die", "hang", "kill", "self", "end", "ending", "life", "live", "living", "jeena", "marna", "jaan"]
)


def _together(spread: re.Match[str]) -> str:
    """Letters with signs for some of them only where a word comes out: dates and prices are spread as well."""
    letters = _SEPARATORS.sub("", spread[0])
    if _WORD_GAP.search(spread[0]):
        return " ".join([_words_in(_SEPARATORS.sub("", word)) for word in _WORD_GAP.split(spread[0])])
    if (
        letters.isalpha()
        and len(letters) > SEVERAL
        and (words := apart(letters, grave=False) or apart(letters, loose=True))
    ):
        return " ".join(words)
    if len(letters) > SEVERAL and _DASHED.search(spread[0]):
        return " ".join([_words_in(_SEPARATORS.sub("", word)) for word in spread[0].split(" ")])
    word = letters
    if word.isalpha():
        return word
    decoded = meant(word)
    return decoded if decoded.isalpha() else spread[0]


def _words_in(letters: str) -> str:
    return letters if letters in KNOWN else " ".join(apart(letters, grave=False) or [letters])


def _shorter(stretched: re.Match[str]) -> str:
    letter = stretched[2] or stretched[3] or ""
    return 2 * letter if letter.isascii() and letter not in "aeiouy" else letter


@lru_cache(maxsize=WORDS_KEPT)
def _unstarred(word: str) -> str:
    return _STARRED.sub(_without_stars, word)


def _without_stars(word: re.Match[str]) -> str:
    """`k*ll` or `s_u_i`; two ordinary words with a line between stay two."""
    found = meant(word[0])
    return word[0].replace("_", " ") if found == word[0].replace("_", "") else found
