"""The few sentences that come with a model, in Bestie's four voices. All but the English ones are unreviewed."""

from typing import Final

from manmitra.domain.bestie.model import Language
from manmitra.domain.crisis.voice import Voice

SIMPLER: Final = {
    Voice.ENGLISH: "Just so you know: my answers are simpler than usual right now. I'm here all the same.",
    Voice.HINDI: "एक बात बता दूँ: अभी मेरे जवाब हमेशा से थोड़े सीधे-सादे होंगे। फिर भी मैं यहाँ हूँ।",
    Voice.URDU: "ایک بات بتا دوں: ابھی میرے جواب ہمیشہ سے ذرا سادہ ہوں گے۔ پھر بھی میں یہاں ہوں۔",
    Voice.HINGLISH: "Ek baat bata doon: abhi mere jawab hamesha se thode seedhe-saade honge. Phir bhi main yahan hoon.",
}
"""Said once, when no model answers that should have."""
CLOSING: Final = {
    Voice.ENGLISH: "I'm here, and you can go on at your own pace.",
    Voice.HINDI: "मैं यहाँ हूँ, और आप अपनी रफ़्तार से आगे लिख सकते हैं।",
    Voice.URDU: "میں یہاں ہوں، اور آپ اپنی رفتار سے آگے لکھ سکتے ہیں۔",
    Voice.HINGLISH: "Main yahan hoon, aur aap apni raftaar se aage likh sakte hain.",
}
"""Ends an answer of which only the beginning could be shown."""
GOES_OUT: Final = {
    Language.ENGLISH: "So that I can answer, what you write goes to a language model outside this service, with names and numbers taken out as far as I can spot them. With an account you can turn that off under Privacy.",
    Language.HINDI: "जवाब देने के लिए आपकी बात इस सेवा के बाहर एक भाषा मॉडल तक जाती है; नाम और नंबर, जहाँ तक पहचान में आएँ, पहले हटा दिए जाते हैं। खाता हो तो आप इसे प्राइवेसी में बंद कर सकते हैं।",
    Language.URDU: "جواب دینے کے لیے آپ کی بات اس سروس سے باہر ایک زبان کے ماڈل تک جاتی ہے؛ نام اور نمبر، جہاں تک پہچان میں آئیں، پہلے ہٹا دیے جاتے ہیں۔ اکاؤنٹ ہو تو آپ اسے پرائیویسی میں بند کر سکتے ہیں۔",
}
"""Part of the first words of a conversation, where words leave the house."""
