"""Ordinary words that sound like those of a rule: milk and to beat, small and the mourning on the fourth day."""

from typing import Final

from manmitra.domain.crisis.rule import compiled
from manmitra.domain.crisis.scene import Scene


def _sounds(names: tuple[str, ...], words: str) -> Scene:
    """Only in the very words that were found: what else the clause says is judged as ever."""
    return Scene(names, compiled(words), None, None, misheard=True)


SCENES: Final = (
    _sounds(
        ("afterwards",),
        r"(?:mer[aie]|apn[aie]|मेर[ाेी]|अपन[ाेी]|میر[اےی]|اپن[اےی])(?: [^ ]+)? (?:chh?ot[aei]|छोटा|छोटे|छोटी|چھوٹا|چھوٹے|چھوٹی)",
    ),
    _sounds(
        ("strikes",),
        r"(?:.* )?(?:doo?dh|dahi|दूध|दही|دودھ|دہی)(?: .*)?|(?:.* )?(?:mujh|मुझ|مجھ) ?(?:par|pe|पर|पे|پر|پہ) (?:gussa|gussaa|गुस्सा|غصہ)",
    ),
    _sounds(("forced",), r"(?:.* )?(?:chidh|chid|चिढ़|چڑ)"),
    _sounds(
        ("quit_world",), r"(?:sab|सब|سب) (?:se|से|سے) (?:peeche|pichhe|aage|pehle|पीछे|आगे|पहले|پیچھے|آگے|پہلے) (?:[^ ]+)"
    ),
    _sounds(("fears_oneself",), r"(?:khud|apne aap|खुद|خود) (?:par|pe|पर|پر) (?:hansi|hasi|हंसी|हँसी|ہنسی)(?: .*)?"),
    _sounds(("hint_afterlife",), r"(?:zaa?t|ज़ात|जात|ذات)"),
    _sounds(("hint_decided",), r"(?:din|दिन|دن) (?:me|mein|में|میں) (?:teen|do|char|तीन|दो|चार|تین|دو|چار)"),
    _sounds(
        ("hint_leaves",),
        r"(?:.* )?(?:phone|फोन|فون) (?:chala\w*|चला[^ ]*|چلا[^ ]*)|(?:bas |बस |بس )?(?:padh\w*|parh\w*|पढ़[^ ]*|پڑھ[^ ]*) (?:ja+|जा|جا) (?:rah[ie]|रही|रहे|रहा|رہی|رہے|رہا)",
    ),
    _sounds(
        ("presses_close",),
        r"(?:.* )?(?:deewar|diwar|darwaze|board|fridge|दीवार|दरवाजे|बोर्ड|دیوار|دروازے|بورڈ) (?:par|pe|पर|پر) (?:chipk\w*|चिपक[^ ]*|چپک[^ ]*)(?: .*)?",
    ),
    _sounds(("at_the_spot",), r"(?:awaa?z|आवाज|آواز) (?:sun\w*|सुन[^ ]*|سن[^ ]*)(?: .*)?"),
    _sounds(
        ("ready_means",),
        r"(?:chuni|चुनी|چنی) (?:gay[ie]|गई|گئی)(?: .*)?|(?:patta|पट्टा|پٹا) (?:rakh\w*|रख[^ ]*|رکھ[^ ]*)(?: .*)?",
    ),
    _sounds(("wish_accident",), r"(?:.* )?(?:waqt|vaqt|वक्त|وقت) (?:tham|ruk|थम|रुक|تھم|رک) (?:ja\w*|जा[^ ]*|جا[^ ]*)"),
    _sounds(("marna",), r"(?:kaash|kash|काश|کاش) (?:mera|meri|मेरा|मेरी|میرا|میری)"),
    _sounds(
        ("abused",),
        r"(?:ghalat|galat|गलत|غلط) (?:shoba|subject|stream|course|branch|rasta|train|jawab|option|विषय|ब्रांच|रास्ता|جواب|شعبہ|مضمون) (?:ch[ou]+n\w*|चुन[^ ]*|چن[^ ]*)(?: .*)?",
    ),
    _sounds(
        ("end_life",),
        r"(?:.* )?(?:paneer|tikka|biryani|khana|chai|samos\w*|mithai|पनीर|बिरयानी|खाना|चाय|पनीर टिक्का|بریانی|کھانا|چائے) (?:khatam|khatm|खत्म|ختم) (?:hon\w*|ho|होन[^ ]*|ہون[^ ]*)",
    ),
    _sounds(("not_live",), r"(?:mat|मत|مت) (?:jaya|jaaya|जाया|جایا)"),
    _sounds(
        ("by_a_date",),
        r"(?:दूसरी|doosri|dusri|دوسری) (?:बार|baar|بار) (?:फेल|fail|فیل) (?:हो|ho|ہو) (?:गई|गया|gay[aie]|گئی|گیا)",
    ),
)
