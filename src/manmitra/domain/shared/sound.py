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
_DOUBLED: Final = re.compile(r"(.)\1+")
_NASAL_END: Final = re.compile(r"(?<=[iu])n$|(?<=..[^aiu]a)n$|(?<=.ia)n$")
_ARABIC_V: Final = re.compile(r"(?<=.)v(?![aiu])")

# Everyday words that would sound like a grave one, or a small English word like a Hindi one.
_UNLIKE: Final = """
maharani महारानी
maharana महाराणा
marathi maratha मराठी मराठा مراٹھی
kehta kahta कहता کہتا
kehti kahti कहती کہتی
kehte kahte कहते کہتے
kehna kahna कहना کہنا
pata pta पता پتا پتہ
faida fayda fayeda फायदा فائدہ
zyada ziyada zyda jyada jada ziada zyaada ज्यादा ज़्यादा زیادہ
padha parha पढ़ा پڑھا
padhi parhi पढ़ी پڑھی
padhe parhe
gaali gali gaaliyan galiyan gaaliyaan gaaliyon galiyon galiya गाली गालियां गालियाँ गालियों गालिया گالی گالیاں گالیوں
dada
dadi दादी
chaat chat chats चाट
सांसद संसद सांसदों
khabar खबर ख़बर خبر
harsh हर्ष
viva वाइवा वायवा وائیوا
bye
mouth
met
meet
be
by
been
year
years
cause
case
men
marine marina
cat cats
"""
# Arabic letters leave short vowels out, and loan words are spelled as they are spoken: what these words stand for.
_LIKE: Final = """
dil دل
pul پل पुल
is اس
in ان
kis کس
jis جس
ruk رک
mil مل
gin گن
din دن
sun سن
chup چپ
dukh دکھ
tum تم
mujhe مجھے
mujh مجھ
mujhko مجھکو
tujhe تجھے
kuch کچھ
kisi کسی
usne اسنے
utha اٹھا
uthna اٹھنا
uthun اٹھوں
uth اٹھ
qissa قصہ
inteqal انتقال
koshish کوشش
mushkil مشکل
zinda زندہ
zindagi زندگی
duniya دنیا
subah صبح
umeed امید
himmat ہمت
murdon مردوں
zaroorat ضرورت
khushi خوشی
khush خوش
sukoon سکون
mushkilat مشکلات
gussa غصہ
liye لیے
itni اتنی
itna اتنا
college कॉलेज कालेज کالج
school स्कूल سکول اسکول
hostel हॉस्टल होस्टल ہاسٹل ہوسٹل
class क्लास کلاس
exam एग्जाम ایگزام
paper पेपर پیپر
game गेम گیم
phone फोन فون
film फिल्म فلم
doctor डॉक्टर ڈاکٹر
train ट्रेन ٹرین
metro मेट्रो میٹرو
truck ट्रक ٹرک
bike बाइक بائیک
car कार
accident एक्सीडेंट ایکسیڈنٹ ایکسیڈینٹ
photo फोटो فوٹو
video वीडियो विडियो ویڈیو
viral वायरल وائرل
message मैसेज میسج
status स्टेटस سٹیٹس اسٹیٹس
blade ब्लेड بلیڈ
belt बेल्ट بیلٹ
note नोट نوٹ
letter लेटर لیٹر
senior सीनियर سینئر سینیئر
seniors सीनियर्स سینئرز سینیئرز
teacher टीचर ٹیچر
uncle अंकल انکل
boyfriend बॉयफ्रेंड
plan प्लान پلان
delete डिलीट ڈیلیٹ
account अकाउंट اکاؤنٹ
fail फेल فیل
bridge ब्रिज برج
roommate रूममेट
balcony बालकनी بالکونی
hospital हॉस्पिटल ہاسپٹل
track ट्रैक ٹریک
insurance इंश्योरेंस انشورنس
assignment असाइनमेंट اسائنمنٹ
project प्रोजेक्ट پراجیکٹ پروجیکٹ
match मैच میچ
job जॉब جاب
office ऑफिस آفس
semester सेमेस्टर سمسٹر
university यूनिवर्सिटी یونیورسٹی
behen बहन بہن
khat ख़त خط
shohar شوہر शौहर
zeher ज़हर زہر
nadi ندی
khudkushi ख़ुदकुशी خودکشی
nikal نکل
kitni کتنی
kitna کتنا
khayal ख्याल خیال
khwahish ख़्वाहिश خواہش
pitai पिटाई پٹائی
mummy मम्मी ممی
istri इस्त्री استری
istifa इस्तीफा استعفی استعفیٰ
intezar इंतज़ार इंतजार انتظار
kafan कफ़न कफन کفن
yeh ये यह یہ
bitha बिठा بٹھا
ustad उस्ताद استاد
mehshar mahshar महशर मेहशर محشر
bula बुला بلا
milen मिलें ملیں
milte मिलते ملتے
milun मिलूं ملوں
ustra उस्तरा استرا
goli गोली گولی
"""
# To beat is not to die ("mar"), oneself not to jump ("kud"), and blood not "to" ("ko"): they begin with a capital.
APART: Final = ("maar", "मार", "مار", "khud", "khood", "kudk", "खुद", "خود", "khoon", "khun", "खुन", "خون")
LIKE: Final = {
    fold(one): word for line in _LIKE.strip().splitlines() for word, *spelled in [line.split()] for one in spelled
}
UNLIKE: Final = {
    fold(one): f"{fold(words[0])}'" for words in map(str.split, _UNLIKE.strip().splitlines()) for one in words
}


@lru_cache(maxsize=WORDS_KEPT)
def sound(word: str) -> str:
    """How `word` sounds. It must have come through `normalise` (or `fold`) before."""
    if known := UNLIKE.get(word):
        return known
    word = LIKE.get(word, word)
    plain = word if word.isascii() else _latin(word)
    plain = f"{plain[:1]}{plain[1:].replace('h', '').replace('ck', 'k')}".translate(_ONE_SOUND)
    plain = _vowels(_DOUBLED.sub(r"\1", plain))
    plain = _NASAL_END.sub("", plain) if plain.endswith("n") else plain
    plain = f"{plain[0]}{plain[1:-1].replace('a', '')}{plain[-1]}" if len(plain) > 2 else plain
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


def _vowels(plain: str) -> str:
    """Of several vowels in a row an "a" in front says nothing: "ai" is "i", "jaunga" is "jaoonga"."""
    said = plain.replace("ai", "i").replace("au", "u")
    return said if said == plain else _DOUBLED.sub(r"\1", said)
