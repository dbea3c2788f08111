"""What a Latin word was meant to be: slips of the finger, text-message spellings, stars, words run together.

Only words that matter to the rules are mended, and only where no everyday word is as near.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from string import ascii_lowercase
from typing import Final

from manmitra.domain.crisis.lexicon import GRAVE, KNOWN
from manmitra.domain.shared.letters import fold

WORDS_KEPT: Final = 16_384
_TABLE: Final = """
kill: llik ki11 kil kll klil killl kiill qill keel kyll
killing: kiling killin klling killng kiilling
cutting: cuting cuttin cuttting
hurting: hurtin hurtng
myself: flesym my5elf mys3lf m3self
die: dye dei diie dy3 d1e dieing diee
dying: dyin dieng
dead: ded deadd deed3
death: deth daeth deathh
life: lyfee lyf lyfe lief liff lyf3 laif
live: liv livee lyv
alive: aliv aliiv alyve
end: endd edn ennd
want: wnt wnat wannt vant wantt wan2
wanna: wnna wana wna wanan waana wannna wannaa
want to: wantto wnt2 want2 wan2
dont: dnt donot dunt
never: nvr nevr
tonight: tnight tonite 2nite 2night tonigt tonihgt tonyt 2nyt tonght
tomorrow: tmrw tmr tmw 2morrow tomorow tommorow tommorrow tomoro tomm tmrrw tmorrow 2moro
forever: 4ever 4eva forevr foreva 4evr
goodbye: gudbye gudby goodby goodbyee gdbye gudbi
nobody: nobdy noone no1
anyone: any1
everyone: every1 evry1 evryone everyon evrybody evrythng
someone: some1 sum1
without: w/o withot withut wthout
myself: mysef mysel myslf myslef myelf mysalf misself miself meself maself myself3 mslf maiself
suicide: suicyd suslide sueslide suislide swcde sewrslide sewerslide sewercide edicius swicide suecide sooicide soocide
feeling: feelin feling feelng feeln
commit: comit comitt committ cmmt cmit
kill myself: kmslf kmself kmyself
planning: planing plannin planin
suicidal: sucidal suicdal suisidal siucidal
unalive: unaliv unalife unlive
pills: pilz pillz pils pillss
because: bcz bcoz cuz coz becoz
please: plz pls plss plzz
have: hv hav
thanks: thx thnx thnks
forgive: forgiv frgive
"""
_LISTED: Final = {
    slip: meant
    for line in _TABLE.strip().splitlines()
    for meant, _, slips in [line.partition(": ")]
    for slip in slips.split()
}
# One letter more, less, other or out of place.
_NEAR: Final = (
    "suicide suicidal myself forever tonight anymore overdose overdosed swallowed disappear worthless goodbye "
    "blackmail blackmailing threatened threatening harassing harassed molested molesting khudkushi zindagi aatmahatya"
)
# Too many everyday words are near these: two letters that changed places, or one typed twice.
_SWAPPED: Final = (
    "want kill death alive life living dying cutting hurting hanging jumping killing pills burden wrist knife"
)
_NEVER: Final = frozenset(["suicides", "disappears", "disappeared", "lief"])
# Longer ones first.
_PARTS: Final = (
    "suicide suicidal everything myself anymore forever goodbye jumping killing unalive "
    "cutting hanging tonight living alive death dying going gonna wanna never jaunga jaungi chahta chahti jeena "
    "marna khatam khudko lunga lungi want dont life kill jump hurt dead live nahi khud jana jaan karu will this "
    "zinda rehna jeene marne "
    "need with just hate feel cant end die cut not the out now for mar hai hu ko im to it my me of be go so all i"
)
_VEILED: Final = (
    "suicide suicidal kill killing killed myself die dying died dead death life live living end jump hang "
    "pills blade poison overdose cut cutting self harm rape raped murder marna mar khudkushi zeher maut "
    "jaan khatam jeena phansi goliyan zindagi atmahatya aatmahatya"
)
_TOO_SHORT: Final = frozenset(["end", "self", "live", "cut", "mar", "die", "life", "hang", "jump"])
GRAVE_WORDS: Final = (frozenset(_VEILED.split()) - _TOO_SHORT) | {"unalive", "suicidal", "marjaun", "marjana", "zinda"}
"""Put together again when they come in pieces. Short ones stand beside a stop in any text."""
_OFTEN_STARRED: Final = (
    "alive ending jumping hanging wanna want unalive suicidal marne jeene jina zinda fansi latak khud goliya chahta "
    "chahti kushi tablets tablet knife rope sleep chhat"
)
_STARRED: Final = (*_VEILED.split(), *_OFTEN_STARRED.split())
# Words that everybody spells in a way of their own.
_AS_TYPED: Final = (
    (re.compile(r"s[uo]+[iaeyw]*[cs]+[iaeyu]+d[iea]*|s[iu]?cide|scide|sucde|suicid"), "suicide"),
    (re.compile(r"k+h?[uo]*d+k+h?[uao]*s+h+[iey]+|k+h?[uo]+d+k+h?[uao]+s+h*[iey]+"), "khudkushi"),
    (re.compile(r"m+u?j+h+[ey]+|mj+h?[ey]+"), "mujhe"),
    (re.compile(r"jna+|jeenaa+|jeina"), "jeena"),
    (re.compile(r"a+t+h?[aou]?m+[aou]?h+[aou]?t+[iy]+[ao]+h?|a+tmh+a?t+y+a+"), "aatmahatya"),
)
_AS_TYPED_FIRST: Final = frozenset("skamj")
# Hindi and Urdu helping verbs, written with the verb they help or apart from it.
_GLUED: Final = re.compile(
    r"(ka?r|ker|ma+r|kha|pi|pee|ja+|de|le|ho|ka+t|chh?o[dr]|khatam|mita|jala|ku+d|koo+d|utha|bula|so|latak|bana|bech)"
    r"(lu+n?g?[ai]?|loo?n?g[ai]|loon|le+n[aei]|du+n?g?[ai]?|doo?n?g[ai]|doon|de+n[aei]|de+ng?[ae]|de+g[ai]|ja+u+n?g?[ai]?|jao+n?g?[ai]?|"
    r"ja+n[aei]|ja+ye|ja+e|ga+y[aie]|gy[aei]|raha|rahi|rahe|rha|rhi|rhe|chuka|chuki|diya|dia|liya|lia|leta|leti|deta|deti|dete|dale?g[ai]|dalenge)"
)
# In folded letters, see `letters.fold`.
_GLUED_INDIC: Final = re.compile(
    fold(
        "(?!مردوں$)(کر|مر|مار|لے|دے|کھا|پی|جا|ہو|کاٹ|چھوڑ|ختم|کود)(لوں|لونگا|لونگی|دوں|دونگا|دونگی|جاؤں|جاؤنگا|جاؤنگی|جانا|دینا|لینا|رہا|رہی|گیا|گئی|دیا|لیا|لی|دی)"
        "|(मरने|जीने)(का|की|को|के)"
        "|(कर|मर|मार|ले|दे|खा|पी|जा|हो|काट|छोड़|खत्म|कूद)(लूं|लूंगा|लूंगी|दूं|दूंगा|दूंगी|जाऊं|जाऊंगा|जाऊंगी|जाना|देना|लेना|रहा|रही|गया|गई|दिया|लिया|ली|दी)"
    )
)
_INDIC_AS_TYPED: Final = (
    (re.compile("خ+و?د+و?ک+و?ش+ی+"), "خودکشی"),
    (re.compile(fold("ख+ु?द+क+ु?श+ी+")), fold("खुदकुशी")),
    (re.compile(fold("सु+[इई]?सा?[इई]+ड")), fold("सुसाइड")),
    (re.compile(fold("(?:अन|अं|आन)[- ]?(?:अ|आ)?लाइव|انالائیو|انلائیو|ان‌الائیو")), "unalive"),
)
SHORTEST: Final = 4
LONG: Final = 7
LONGEST: Final = 40
_EDGES: Final = "*_~#^"
_SIGNS: Final = re.compile(r"[*#^~+_]+")
_DIGITS: Final = str.maketrans("013457@$!|", "oieastasii")


@lru_cache(maxsize=WORDS_KEPT)
def meant(word: str) -> str:
    """`word` as it was meant, which may be several words; itself where nothing is known."""
    if not word.isascii():
        return _indic(word)
    plain = word if word.isalpha() or word in _LISTED else _unveiled(word)
    return (
        _LISTED.get(plain)
        or _BARE.get(plain)
        or (_mended(plain) if len(plain) >= SHORTEST and plain.isalpha() else plain)
    )


def _mended(word: str) -> str:
    if glued := _GLUED.fullmatch(word):
        return f"{glued[1]} {glued[2]}"
    if slip := _SLIPS.get(word) or (word[0] in _AS_TYPED_FIRST and _typed(word)):
        return slip
    return (_run_together(word) if LONG <= len(word) <= LONGEST and _GRAVE.search(word) else None) or word


def _typed(word: str) -> str | None:
    return next((key for typed, key in _AS_TYPED if typed.fullmatch(word)), None)


def _indic(word: str) -> str:
    if glued := _GLUED_INDIC.fullmatch(word):
        return " ".join(filter(None, glued.groups()))
    return next((key for typed, key in _INDIC_AS_TYPED if typed.fullmatch(word)), word)


def _unveiled(word: str) -> str:
    """`d13`, `k*ll`, `s**cide`: taken for a word that matters or left alone."""
    plain = word.strip(_EDGES)
    decoded = plain.translate(_DIGITS)
    if any(map(str.isalpha, plain)):
        for one in (decoded, plain.replace("1", "l").replace("|", "l").translate(_DIGITS)):
            if one in _WHOLE:
                return one
    if not _SIGNS.search(decoded) or len(decoded) < 3:
        return plain
    letters = _SIGNS.sub("", decoded)
    if letters in _WHOLE:
        return letters
    shape = re.compile(_SIGNS.sub(lambda signs: f"[a-z]{{1,{len(signs[0]) + 1}}}", decoded))
    return next((one for one in _STARRED if shape.fullmatch(one)), letters) if letters else plain


def _grouped(slips: str) -> list[str]:
    return re.split(r" (?=\w+:)", slips)


def _swaps(word: str) -> Iterator[str]:
    """Two letters changed places, or one came twice."""
    for at in range(len(word) - 1):
        yield f"{word[:at]}{word[at + 1]}{word[at]}{word[at + 2 :]}"
        yield f"{word[:at]}{word[at]}{word[at:]}"


def _slips(word: str) -> Iterator[str]:
    """One letter more, less, other or out of place; the first one is right."""
    yield from _swaps(word)
    for at in range(1, len(word) + 1):
        yield word[:at] + word[at + 1 :]
        for letter in ascii_lowercase:
            yield word[:at] + letter + word[at:]
            yield word[:at] + letter + word[at + 1 :]


def _run_together(word: str) -> str | None:
    """`killmyself` in three words, if all of it is known words and one of them is grave."""
    best: dict[int, list[str]] = {0: []}
    for end in range(1, len(word) + 1):
        ways = [
            [*best[end - len(one)], one]
            for one in _BY_END.get(word[end - 1], ())
            if end - len(one) in best and word.startswith(one, end - len(one))
        ]
        if ways:
            best[end] = min(ways, key=len)
    parts = best.get(len(word), [])
    return " ".join(parts) if len(parts) > 1 and any(map(_GRAVE.fullmatch, parts)) else None


# Words that people write without their vowels, and what stays of them.
_BARE_WORDS: Final = (
    "want kill hang jump hurt cutting killing hanging jumping living ending nobody anymore tonight "
    "tomorrow forever goodbye poison overdose tablets pills burden suicide suicidal myself without "
    "everything nothing hopeless worthless disappear family death thinking going should would could tired "
    "hate world better reason after never knife blade khud khatam zindagi jindagi khudkushi aatmahatya "
    "atmahatya zeher phansi fansi latak goliyan mujhe chahta chahti chahte chahiye karunga karungi "
    "marunga marungi jaunga jaungi dunga dungi lunga lungi karna jeena marna duniya hamesha himmat neend"
)
_BARE_SLIPS: Final = (
    "khud:khd khdko khatam:khtm khtam khatm zindagi:zndgi zndagi zindgi zndg zndgy jindgi jndgi "
    "chahta:chhta chta chahta chaht cahta chahti:chhti chti cahti jaunga:jnga jaunga jaungi:jngi "
    "lunga:lnga lungi:lngi dunga:dnga dungi:dngi karunga:krunga krnga karungi:krungi krngi marunga:mrunga "
    "mrnga marungi:mrungi mrngi mujhe:mjhe mjh mjhy goliyan:goliyn gliyan glyan goliya:gliya myself:myslf "
    "mslf myslff life:lfe living:lvng lving dying:dyng dieng cant:cnt cnnt worth:wrth would:wld could:cld "
    "should:shld nobody:nbdy nobdy anymore:anymr anymre nymore suicide:scde scide sucd suicd suicde scd "
    "alive:alv alve dead:dd tonight:tngt tnght tonght goodbye:gdby gdbye wrist:wrst wrists:wrsts kill:kll "
    "hang:hng jump:jmp hurt:hrt duniya:dnya dunya hamesha:hmesha hmsha zeher:zhr zhar zehr phansi:phnsi "
    "phasi fansi:fnsi latak:ltk neend:nend nind everyone:evryne world:wrld"
)
_KEPT_BARE: Final = frozenset(["hrt", "dnt", "pls", "thnk", "gng", "fmly", "bttr", "krna", "mrna", "knf", "nvr", "ftr"])
_VOWELS: Final = re.compile("(?<=.)[aeiou]")
_GRAVE: Final = re.compile(
    "kill|die|dead|death|suicid(?:e|al)|myself|unalive|marna|mar|life|live|jeena|khudko|khud|end|jaan"
)
_WHOLE: Final = frozenset((*_STARRED, *_NEAR.split(), *_SWAPPED.split(), *_PARTS.split(), "i", "a"))
_SLIPS: Final = {
    slip: key
    for keys, slips in ((_NEAR, _slips), (_SWAPPED, _swaps))
    for key in keys.split()
    for slip in slips(key)
    if slip not in _NEVER and slip not in _WHOLE
}
_BARE: Final = (
    {
        bare: word
        for word in _BARE_WORDS.split()
        if len(bare := _VOWELS.sub("", word)) >= SHORTEST - 1 and bare not in _KEPT_BARE
    }
    | {
        f"{word[: at + 1]}{word[at:]}": word
        for word in GRAVE
        if word.isascii() and len(word) >= SHORTEST - 1
        for at in range(len(word))
        if word[at] not in "aeiou" and f"{word[: at + 1]}{word[at:]}" not in KNOWN
    }
    | {slip: group.partition(":")[0] for group in _grouped(_BARE_SLIPS) for slip in group.partition(":")[2].split()}
)
"""A letter doubled, or the vowels left out."""
_BY_END: Final[dict[str, tuple[str, ...]]] = {}
for _one in _PARTS.split():
    _BY_END[_one[-1]] = (*_BY_END.get(_one[-1], ()), _one)
