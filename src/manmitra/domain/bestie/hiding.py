"""What names a person is taken out before words leave the house. Pure.

Forms are known by patterns, names by lists, by introductions and by their capital. No list of names is complete, so
what looks like a name counts as one (ADR 0014): a word too many is lost rather than a name told.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from typing import Final

import msgspec
from msgspec.structs import replace

from manmitra.domain.bestie import hiding_patterns as forms
from manmitra.domain.bestie.checks_language import small_words
from manmitra.domain.bestie.checks_numbers import digits_of
from manmitra.domain.bestie.names import ALL_NAMES
from manmitra.domain.bestie.names_heard import is_name, is_ordinary, sounds_like
from manmitra.domain.bestie.names_urdu import ALL_URDU
from manmitra.domain.bestie.ports import Turn
from manmitra.domain.crisis.voice import Voice

NAME, EMAIL, PHONE, NUMBER, LINK, HANDLE, WORD = (
    "[name]",
    "[email]",
    "[phone]",
    "[number]",
    "[link]",
    "[handle]",
    "[word]",
)
SHORTEST_NAME: Final = 2
LOOK_BACK: Final = 8
LOUD: Final = 0.6
"""From this share of capitals on they tell nothing."""

_WORDS: Final = re.compile(rf"{forms.LATIN}|{forms.DEVANAGARI}|{forms.ARABIC}|\[[a-z]+\]")
_ENDLESS: Final = re.compile(r"\S{81,}")
"""No word is so long, and patterns take their time over it."""
_OTHER_SCRIPT: Final = re.compile(r"\S+")
_OPENS: Final = re.compile(r"(?:\A|[.!?।۔؟\n…\"“(]\s*|(?:\A|\s)[*-]\s*|[\U0001F300-\U0001FAFF]\s*)\Z")
_RUN: Final = re.compile(r"\[name\](?:['’]s)?(?:[\s.-]+\[name\])+")


def hidden(turn: Turn) -> Turn:
    """`turn` as a provider may see it: every text in it, and nothing that tells whose it is."""
    names = turn.names
    return replace(
        turn,
        seed="",
        payer="",
        names=(),
        text=hide(turn.text, names),
        earlier=[hide(one, names) for one in turn.earlier],
        replies=[hide(one, names) for one in turn.replies],
        last_reply=hide(turn.last_reply, names),
        memories=[hide(one, names) for one in turn.memories],
    )


def hide(text: str, names: Sequence[str] = ()) -> str:
    """`text` with placeholders. `names`: what the account says of itself, name and address, in whole."""
    plain = _plain(text)
    for own in names:
        if "@" in own:
            plain = re.sub(re.escape(_plain(own)), EMAIL, plain, flags=re.IGNORECASE)
    plain = forms.SAID_EMAIL.sub(EMAIL, forms.EMAIL.sub(EMAIL, plain))
    plain = forms.URL.sub(LINK, plain)
    plain = forms.HANDLE.sub(HANDLE, plain)
    plain = forms.NAMED_HANDLE.sub(rf"\1{HANDLE}", plain)
    plain = forms.NUMBERED.sub(rf"\1{NUMBER}", plain)
    plain = forms.DIGITS.sub(_digits, plain)
    plain = forms.SPELLED.sub(PHONE, plain)
    plain = forms.CODE.sub(NUMBER, plain)
    plain = _OTHER_SCRIPT.sub(_readable, plain)
    return _RUN.sub(NAME, _without_names(plain, _parts(names)))


def _plain(text: str) -> str:
    """Compatibility forms made one, unseen signs out, digits of every script as ours."""
    folded = unicodedata.normalize("NFKC", text)
    folded = _ENDLESS.sub(WORD, folded)
    seen = (sign for sign in folded if unicodedata.category(sign) != "Cf")
    return "".join(str(unicodedata.decimal(sign)) if sign.isdecimal() else sign for sign in seen)


def _digits(run: re.Match[str]) -> str:
    return PHONE if len(digits_of(run[0])) >= forms.PHONE_LONG else NUMBER


def _readable(piece: re.Match[str]) -> str:
    """Letters of a script in which no name would be seen are not handed on."""
    strange = any(sign.isalpha() and not _of_known_script(sign) for sign in piece[0])
    return WORD if strange else piece[0]


def _of_known_script(sign: str) -> bool:
    return sign <= "\u024f" or "\u0900" <= sign <= "\u097f" or "\u0600" <= sign <= "\u06ff"


def _parts(names: Sequence[str]) -> Sequence[str]:
    """The words of a name, and those of an address, which are mostly the name again."""
    words = (word for own in names for word in _WORDS.findall(_plain(own).partition("@")[0].replace("_", " ")))
    return [word for word in words if len(word) >= SHORTEST_NAME]


class _Text(msgspec.Struct, frozen=True):
    text: str
    words: Sequence[re.Match[str]]
    loud: bool


def _without_names(text: str, own: Sequence[str]) -> str:
    letters = [sign for sign in text if sign.isascii() and sign.isalpha()]
    loud = len(letters) > 8 and sum(map(str.isupper, letters)) > LOUD * len(letters)
    read = _Text(text, list(_WORDS.finditer(text)), loud)
    introduced = _introduced(text)
    out, end = [], 0
    for place, word in enumerate(read.words):
        told = not word[0].startswith("[") and (
            word.start() in introduced or any(sounds_like(_bare(word[0]), part) for part in own) or _looks(read, place)
        )
        out += [text[end : word.start()], f"{NAME}{_ending(word[0])}" if told else word[0]]
        end = word.end()
    return "".join([*out, text[end:]])


def _introduced(text: str) -> set[int]:
    """Where words begin that somebody is introduced by."""
    found = set[int]()
    for pattern in forms.NAMED:
        for span in _spans(pattern, text):
            for word in _WORDS.finditer(text, *span):
                if _everyday(word[0]):
                    break
                found.add(word.start())
    for pattern in forms.RELATED:
        found |= {start for start, end in _spans(pattern, text) if _may_be_name(text[start:end])}
    for pattern in forms.AM:
        found |= {start for start, end in _spans(pattern, text) if _can_be_name(text[start:end])}
    return found


def _spans(pattern: re.Pattern[str], text: str) -> Iterator[tuple[int, int]]:
    """Of the first group, at every place where the pattern fits, overlapping ones too."""
    at = 0
    while found := pattern.search(text, at):
        yield found.span(1)
        at = found.start() + 1


def _everyday(word: str) -> bool:
    if word.isascii():
        return is_ordinary(word)
    return word in forms.NO_NAMES or word in small_words(Voice.HINDI) or word in small_words(Voice.URDU)


def _may_be_name(word: str) -> bool:
    return not _everyday(word) and (is_name(_bare(word), capital=True) or not forms.NO_NAME_ENDS.search(word))


def _can_be_name(word: str) -> bool:
    known = word.casefold() in ALL_NAMES or word in ALL_URDU
    return not _everyday(word) and (known or is_name(_bare(word), capital=True))


def _looks(read: _Text, place: int) -> bool:
    """Whether the word at `place` is a name by itself, or is written like one."""
    word = _bare(read.words[place][0])
    capital = word[:1].isupper() and not read.loud
    if is_name(word, capital=capital):
        return True
    if not capital or not word.isascii() or len(word) < SHORTEST_NAME or is_ordinary(word):
        return capital and not word.isascii()
    if not _opens(read.text, read.words[place].start()):
        return True
    follower = read.words[place + 1][0].casefold() if place + 1 < len(read.words) else ""
    possessed = word != read.words[place][0]
    return possessed or follower in forms.FOLLOWERS or len(read.words) == 1


def _opens(text: str, at: int) -> bool:
    """Whether a sentence begins there, where every word has a capital."""
    before = text[max(0, at - LOOK_BACK) : at]
    return bool(_OPENS.search(before if at <= LOOK_BACK else f"x{before}"))


def _bare(word: str) -> str:
    """Without the "'s" behind it."""
    return re.split(r"['’]", word)[0] if re.search(r"['’]s?\Z", word) else word.replace("'", "").replace("’", "")


def _ending(word: str) -> str:
    return "'s" if re.search(r"['’]s\Z", word) else ""
