"""What the first words of a conversation say where words may go to a provider. All but the English is unreviewed."""

from typing import Final

from manmitra.domain.bestie.model import Language

OUTSIDE: Final[dict[Language, str]] = {
    Language.ENGLISH: "What you write may go to a language model outside this service; names and numbers are taken out as far as they can be spotted. With an account you can turn that off under Privacy.",
    Language.HINDI: "आपका लिखा इस सेवा के बाहर किसी भाषा मॉडल तक जा सकता है; नाम और नंबर, जहाँ तक पहचाने जा सकें, हटा दिए जाते हैं। खाता हो तो इसे प्राइवेसी में बंद किया जा सकता है।",
    Language.URDU: "آپ کا لکھا اس سروس سے باہر کسی زبان کے ماڈل تک جا سکتا ہے؛ نام اور نمبر، جہاں تک پہچانے جا سکیں، ہٹا دیے جاتے ہیں۔ اکاؤنٹ ہو تو اسے پرائیویسی میں بند کیا جا سکتا ہے۔",
}
