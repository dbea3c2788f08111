"""The words cries are made of, in three scripts: what letters that were pulled apart or hidden are tried against.

A word of `GRAVE` says what is meant; one of `HELPING` stands around it, and tells that a reading makes sense.
"""

from typing import Final, NamedTuple

from manmitra.domain.shared.letters import fold

_GRAVE: Final = (
    "suicide suicidal kill killing killed die dying dead death dies alive unalive live living life myself "
    "jump jumping hang hanging drown noose rope pills tablet tablets poison blade knife overdose wrist wrists cut "
    "cutting hurt hurting harm end ending bleed bleeding bridge phenyl grave funeral goodbye burden "
    "worthless disappear kms marna marne marni marungi marunga mar marun maro mara maut khudkushi "
    "aatmahatya atmahatya aatmhatya jaan zindagi jindagi jeena jeene jina jine zinda jinda khatam khudko "
    "zeher zehar zahar phansi fansi faansi phaansi goliyan goliya phanda fanda rassi nas kalai latak kood "
    "kud alvida janaza qabar bojh khoon chhalang dupatta मर मरना मरने मरनी मरूंगा मरूंगी मौत मृत्यु "
    "खुदकुशी आत्महत्या आत्मघात सुसाइड जहर फांसी फंदा ब्लेड जीना जीने जान जिंदगी जिंदा खत्म गोलियां नस "
    "कलाई मारने मारना अलविदा बोझ सुइसाइड सुईसाइड गोली हार्म कूद लटक खून रस्सी दुपट्टा छलांग "
    "مر مرنا مرنے مرنی مروں موت خودکشی سوسائیڈ زہر پھانسی "
    "پھندا گولی ہارم بلیڈ جینا جینے جان زندگی زندہ ختم گولیاں نس کلائی الوداع بوجھ کود لٹک خون رسی دوپٹہ چھلانگ قبر "
    "جنازہ"
)
_HELPING: Final = (
    "i to the me it is and be of want wanna in this would just not will on my do up cant wish no all one "
    "with that keep tonight please after was night time take like going gonna better think thinking again "
    "stop tell everyone here today about see feel than off more get been wake every how fan out by way "
    "them now sleep anymore so am for dont at have if go forever never over everything nothing nobody "
    "could reason point world tired since they own written pain who tried ready from took till can "
    "tomorrow without family sorry need feeling planning plan day morning myself wont done hate body left "
    "roof terrace them hope there anything too away into self im ill ive let its already cannot really "
    "should might before because someone anyone why what with crying scared hostel room soon hai nahi "
    "nahin nhi se ab ka ki ke ko main mai mein mujhe mujh mjhe bas koi kar raha rahi rahe karna karne "
    "karunga karungi karu karun hu hun hoon liye bhi aaj raat kal din meri mera mere kya aa kisi ga gi "
    "ghar de dena deni leni dunga dungi doonga doongi diya lunga lungi loonga loongi lun lena lene liya li le kha "
    "khaa khane jana jane jaana jaaun jaun jaunga jaungi jaaunga jaaungi jau jaye gaya gayi raat abhi "
    "hota hoti hamesha khud apni apna apne dil chahta chahti chahte chahiye chahata lagta lagti lag laga "
    "hona rha rhi rehna rahna rahunga rahungi reh sakta sakti sab sabko duniya log papa mummy ammi abbu "
    "maa yaar bhai people god years old got today talk much exist breathing first already looked ways "
    "option only pain stop notice save person find leave left nobody knows cares tell never been ends "
    "sleep deserve sunday monday result results exam fail failed marks nothing matters goodnight both "
    "sorry hun kaash kash option ready karta karti kaisa kaise pehle yahan kuch bacha nikal raakh intezar "
    "uthe uthao utha lagana laga lagaa mangwa kharid leke jaate jata jati bolna likh likha message padh "
    "lena parson parso hamare kitna kitni sahara kamre allah bhagwan sukoon neend soch sochta sochti sona "
    "so pi peena kaat kaatna kaatta kaatti kaatne haath chhat pankhe pankha par upar neeche train aakhri "
    "akhri aakhiri baar bahut bohot thak chuka chuki gya ho hi toh to tha thi the na ya ye wo jaise mann "
    "man khayal khyal sun lo do ja wala wali raasta rasta aur ek sirf bardasht dard takleef bina baghair "
    "pehle maaf mil ही है नहीं से मैं हूं के का में को अब मुझे तो की रहा रही और कर भी न पर बस सब मेरे मेरी "
    "मेरा आज बार लिया हैं कोई गया गई हाथ आखिरी हो कि क्या रात करता करती जाना आ खुद ली इस दे जा घर लगता मन "
    "लिए कल पास जाने किसी जाऊं काश ले खा अपनी अपने दिन तक बहुत जाता भगवान करने करना हमेशा दुनिया सबको "
    "सेल्फ समाप्त काटने काटना काटी काटा लटकने कूदने कूदना प्लान "
    "चाहता चाहती पापा देना दूंगा दूंगी बाद थी था सोच होता सोचता फिर नींद रास्ता खुद तरीके पे सुबह एक चाहिए लेना लूं "
    "लूंगा लूंगी दर्द रोज ना अच्छा उठा जी सारी पंखे पुल काट डर लग ट्रेन बिना जाए जाऊंगा जाऊंगी सो कभी मां "
    "माफ सुकून मम्मी छत खड़ा नीचे सकता सकती रहूं रहना करूंगा करूंगी करूं रोकेगा कोई हमें वो ये यह दूं यार "
    "भाई दुनिया टाइम अकेले पड़े बचा मुझसे अंदर कुछ क्यों लेता उठा रोज आते खयाल ख्याल अगर फेल میں ہے ہوں "
    "نہیں سے کو کر کے اب کا گا گی تو رہا رہی سب کی مجھے نہ ہی پر بھی لیا کوئی بس دل نے میرے اس اور آج ہو "
    "جاؤں پھر ہیں کرتا کرتی خود دوں میرا اپنی میری رات امی لی کل ابو چاہتا چاہتی لے کاش آخری آ کیا کرنے "
    "سیلف کاٹنے کاٹنا کاٹی کاٹا ڈوب ڈوبنا کودنا پلان "
    "کرنا سوچ گیا گئی نیند جا یہ جانا دے لوں کھا لیے دنیا گھر بار بعد جائے اللہ معاف جاتا جانے دن یا کبھی "
    "ہمیشہ سکون ہاتھ خیال پنکھے ڈر کسی کہ اپنے ساری گلے چھت لگا پیغام تک گے دینا نیچے آتا لگ تھا تھی تھک "
    "رہنا پی تکلیف ہر بغیر پاس صبح کام کاٹ سو چاہیے بہت درد کروں یار بھائی کی خیالات روز آتے پیغام اٹھا "
    "پڑھ اگر دفعہ فیل والے والوں آگ زخم ملتا رہوں سکتا سکتی"
)
GRAVE: Final = frozenset(map(fold, _GRAVE.split()))
KNOWN: Final = GRAVE | frozenset(map(fold, _HELPING.split()))

_TWO_LETTERS: Final = frozenset(
    fold(
        "to me it is be of in my do up no on by am at go so if we im hi "
        "ab ka ki ke ko se de le li ga gi aa pi ja na ye wo ho lo ya mai "
        "है से के का में को ही अब तो की कर भी पर बस सब मर हो कि आ ली इस दे जा मन कल ले खा था थी ना जी सो नस पे छत "
        "سے کو کر کے اب کا گا گی تو کی نہ ہی پر بس دل نے اس ہو مر لی کل لے آ جا یہ دے کہ گے پی یا ہر سو"
    ).split()
)
LONGEST: Final = 12
"""No word of these has more letters."""
LETTERS_AT_ONCE: Final = 300
LETTERS_OVER: Final = 40


def apart(letters: str, *, loose: bool = False, grave: bool = True) -> list[str] | None:
    """These letters as known words, as few as can be; `loose`: with other letters between, as few as can be.

    None where that can't be, where nothing grave comes out that should, or where most of it stays unknown. The work is
    that of the square of the letters, so very many are taken apart piece by piece, each beginning in the end of the
    one before.
    """
    if len(letters) <= LETTERS_AT_ONCE:
        return _apart(letters, loose=loose, grave=grave)
    starts = range(0, len(letters) - LETTERS_OVER, LETTERS_AT_ONCE - LETTERS_OVER)
    pieces = [letters[start : start + LETTERS_AT_ONCE] for start in starts]
    found = [_apart(piece, loose=loose, grave=grave) for piece in pieces]
    if not any(found):
        return None
    return [word for piece, words in zip(pieces, found, strict=True) for word in words or [piece]]


def _apart(letters: str, *, loose: bool, grave: bool) -> list[str] | None:
    best: list[_Way | None] = [_Way(0, (), 0)]
    for end in range(1, len(letters) + 1):
        ways = [
            _Way(before.cost + 1, (*before.words, letters[start:end]), before.strange)
            for start in range(max(end - LONGEST, 0), end)
            if (before := best[start]) is not None and _stands(letters[start:end])
        ]
        if loose and (before := best[-1]) is not None:
            ways.append(_Way(before.cost + STRANGE, (*before.words, letters[end - 1]), before.strange + 1))
        best.append(min(ways, default=None))
    found = best[-1]
    if found is None or (grave and GRAVE.isdisjoint(found.words)):
        return None
    sure = 2 * found.strange <= len(letters) or any(len(word) > PAIR + 1 and word in GRAVE for word in found.words)
    return list(found.words) if sure else None


class _Way(NamedTuple):
    cost: int
    words: tuple[str, ...]
    strange: int


STRANGE: Final = 3
"""A letter of no word costs as much as so many words."""


def _stands(word: str) -> bool:
    """Single letters and pairs would make words of anything."""
    return word in KNOWN if len(word) > PAIR else word == "i" or word in _TWO_LETTERS


PAIR: Final = 2
