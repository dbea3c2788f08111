"""One spelling for what sounds alike in Hindi and Urdu, typed in Latin, Devanagari or Arabic letters.

Roman Hindi and Urdu have no spelling: "chahta", "chahata", "chaahta" and "chata" are one word, and so are "zeher" and
"zahar". What varies is dropped or made one: breathed letters, doubled letters, vowel length, short vowels inside.
The result is for comparing only. Two words of one sound may be different words, so what is heard in this way must
be several words long.
"""

import re
from functools import lru_cache
from typing import Final

from manmitra.domain.shared.letters import fold

WORDS_KEPT: Final = 8_192

_DEVANAGARI: Final = {
    **dict(zip("कखगघचछजझटठडढणतथदधनपफबभमयरलवशषसह", "kkggccjjttddnttddnppbbmyrlvsssh", strict=True)),
    **dict(zip("अआइईउऊएऐओऔऋ", ["a", "a", "i", "i", "u", "u", "i", "i", "u", "u", "ri"], strict=True)),
    **dict(zip("ािीुूेैोौृॉॅ", ["a", "i", "i", "u", "u", "i", "i", "u", "u", "ri", "u", "i"], strict=True)),
}
_ARABIC: Final = {
    **dict(zip("بپتٹثجچحخدڈذرڑزژسشصضطظغفقکگلمنوہی", "bpttsjchkddjrrjjsssjtjgpkkglmnvhy", strict=True)),
    **dict.fromkeys("اع", "a"),
}
_TO_LATIN: Final = str.maketrans(_DEVANAGARI | _ARABIC)
_ONE_SOUND: Final = str.maketrans({"q": "k", "z": "j", "w": "v", "f": "p", "e": "i", "y": "i", "o": "u"})
_VOWELS: Final = re.compile(r"[aiu]{2,}")
_INNER_A: Final = re.compile(r"(?<=.)a(?=.)")
_DOUBLED: Final = re.compile(r"(.)\1+")
_NASAL_END: Final = re.compile(r"(?<=[iu])n$|(?<=..[^aiu]a)n$|(?<=.ia)n$")
_ARABIC_V: Final = re.compile(r"(?<=.)v(?![aiu])")

# Everyday words that would sound like a grave one, or a small English word like a Hindi one.
_UNLIKE: Final = """
maharani maharana marathi maratha kehta kehti kehte kahta kahti kahte kehna kahna pata pta pate faida fayda fayeda
zyada ziyada zyda jyada jada ziada zyaada bye mouth met meet padha padhi padhe parha parhi
be by been year years cause case men dadi dada chaat chat chats marine marina cat cats
पढ़ा पढ़ी ज्यादा ज़्यादा सांसद संसद सांसदों महारानी महाराणा मराठी मराठा कहता कहती कहते कहना पता फायदा दादी चाट
پڑھا پڑھی زیادہ مراٹھی کہتا کہتی کہتے کہنا پتا پتہ فائدہ دادی
"""
# To beat is not to die ("mar"), oneself not to jump ("kud"), and blood not "to" ("ko"): they begin with a capital.
APART: Final = ("maar", "मार", "مار", "khud", "khood", "kudk", "खुद", "خود", "khoon", "khun", "खुन", "خون")
UNLIKE: Final = frozenset(map(fold, _UNLIKE.split()))


@lru_cache(maxsize=WORDS_KEPT)
def sound(word: str) -> str:
    """How `word` sounds. It must have come through `normalise` (or `fold`) before."""
    if word in UNLIKE:
        return f"{word}'"
    plain = word if word.isascii() else _latin(word)
    plain = f"{plain[:1]}{plain[1:].replace('h', '').replace('ck', 'k')}".translate(_ONE_SOUND)
    plain = _VOWELS.sub(_one_vowel, _DOUBLED.sub(r"\1", plain))
    plain = _NASAL_END.sub("", plain) if plain.endswith("n") else plain
    plain = _INNER_A.sub("", plain)
    return f"{plain[:1].upper()}{plain[1:]}" if word.startswith(APART) else plain


def _latin(word: str) -> str:
    latin = word.translate(_TO_LATIN)
    if len(word) == 1 and "\u0915" <= word <= "\u0939":
        return f"{latin}a"
    if word[-1] == "ह" and len(word) > 1 and "\u0915" <= word[-2] <= "\u0939":
        return f"{latin[:-1]}a"
    if "\u0600" <= word[0] <= "\u06ff":
        # A "vav" between consonants is a vowel; a silent "he" at the end is an "a".
        latin = _ARABIC_V.sub("u", latin)
        latin = f"{latin[:-1]}a" if len(latin) > 1 and latin.endswith("h") else latin
    return latin


def _one_vowel(run: re.Match[str]) -> str:
    """Of several vowels in a row an "a" in front says nothing: "ai" is "i", "jaunga" is "jaoonga"."""
    said = re.sub(r"a+(?=[iu])", "", run[0])
    return _DOUBLED.sub(r"\1", said)
