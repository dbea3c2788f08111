"""Whether a text is in the language and the script that it should be in. Pure.

The script is certain. The language is told from its small words, which no sentence does without: a text of some length
with next to none of them is in another one.
"""

import re
import unicodedata
from typing import Final

from manmitra.domain.crisis.voice import Voice

LONG_ENOUGH: Final = 6
"""So many words must be there before their language is judged."""
SHARE: Final = 0.2
SHARE_OF_OWN: Final = 0.12
"""Where hardly any other language is written in the same script."""
OWN_SCRIPT: Final = 0.75
"""Of the letters: names of things such as "JEE" stay in Latin ones."""

_ENGLISH: Final = """
i im ive id ill am is are was were be been being the a an and or but if so to of in on at for from with without about
into over after before by as it its this that these those there here you your youre youve my me we us they them their
he she his her what when where which who how why not no yes do does did done can could would should will may might
must have has had having just more most some any all very too also than then now up out down like feel feeling feels
sounds seems make makes want need time one thing things lot day today right help hard okay thank still even much many
would let lets because while each every both only again
"""
_HINGLISH: Final = """
hai hain hoon hun hu ho tha thi the hota hoti hote hua hui hue raha rahi rahe aap aapka aapki aapke aapko aapne tum
tumhara mujhe mera meri mere main mai maine hum humein ham kya kyu kyun kyon kaise kaisa kaisi kab kahan kaun kitna
kitni ki ka ke ko se mein me par pe bhi hi to toh aur ya lekin magar agar jab tab jo woh wo yeh ye yahan wahan is us
iska uska isme usme nahi nahin nhi na mat haan han kuch koi sab bahut bohot thoda thodi zyada kam accha acha theek
thik sach lag lagta lagti laga lagi lage sakta sakti sakte sakoon chahiye chahte chahta karna karne kar karo karein
kare kiya jana jaana gaya gayi baat batayein bataiye batao dil mann din raat abhi aaj kal saath ek do phir bas sirf
apna apni apne khud wala wali sun rahe samajh mushkil bhaari
"""
_HINDI: Final = """
है हैं हूँ हूं हो था थी थे का की के को से में पर और या भी ही तो आप आपका आपकी आपके आपको आपने मैं मुझे मेरा मेरी हम यह ये वह वो
इस उस इसे उसे इसमें क्या क्यों कैसे कैसा कब कहाँ कहां कौन कितना नहीं न मत कुछ कोई सब बहुत थोड़ा अगर जब जो लेकिन एक अभी आज साथ
तक लगता लगती रहा रही रहे हुआ होता होती सकते सकता चाहिए चाहें कर करना बात दिल मन
"""
_URDU: Final = """
ہے ہیں ہوں ہو تھا تھی تھے کا کی کے کو سے میں پر اور یا بھی ہی تو آپ آپکا میرا میری مجھے ہم یہ وہ اس اسے کیا کیوں کیسے کیسا
کب کہاں کون کتنا نہیں نہ مت کچھ کوئی سب بہت تھوڑا اگر جب جو لیکن ایک ابھی آج ساتھ لگتا لگتی رہا رہی رہے ہوا ہوتا ہوتی سکتے
تک سکتا چاہیے چاہیں کر کرنا بات دل من نے
"""
_SMALL: Final = {
    Voice.ENGLISH: frozenset(_ENGLISH.split()),
    Voice.HINGLISH: frozenset(_HINGLISH.split()),
    Voice.HINDI: frozenset(_HINDI.split()),
    Voice.URDU: frozenset(_URDU.split()),
}
_SCRIPT: Final = {
    Voice.ENGLISH: ("\u0041", "\u024f"),
    Voice.HINGLISH: ("\u0041", "\u024f"),
    Voice.HINDI: ("\u0900", "\u097f"),
    Voice.URDU: ("\u0600", "\u06ff"),
}
_WORDS: Final = re.compile(r"[^\W\d_](?:[^\W\d_]|[\u0900-\u0903\u093a-\u094f\u0962\u0963\u064b-\u065f\u0670'’])*")


def is_in(voice: Voice, text: str) -> bool:
    first, last = _SCRIPT[voice]
    letters = [sign for sign in text if sign.isalpha()]
    own = sum(first <= sign <= last for sign in letters)
    latin = sum(sign.isascii() for sign in letters)
    if not letters or own < OWN_SCRIPT * len(letters) or own + latin < len(letters):
        return voice in _both(letters)
    words = [word for word in _words(text) if first <= word[0] <= last]
    if len(words) < LONG_ENOUGH:
        return True
    known = _share(words, voice)
    if voice is Voice.ENGLISH:
        return known >= SHARE and known > _share(words, Voice.HINGLISH)
    if voice is Voice.HINGLISH:
        return known >= SHARE and known > _share(words, Voice.ENGLISH)
    return known >= SHARE_OF_OWN


def _words(text: str) -> list[str]:
    plain = unicodedata.normalize("NFC", text).lower()
    return [word.replace("'", "").replace("’", "") for word in _WORDS.findall(plain)]


def _share(words: list[str], voice: Voice) -> float:
    return sum(word in _SMALL[voice] for word in words) / len(words)


def _both(letters: list[str]) -> frozenset[Voice]:
    """Without a letter there is no language to be wrong."""
    return frozenset() if letters else frozenset(Voice)


def small_words(voice: Voice) -> frozenset[str]:
    return _SMALL[voice]
