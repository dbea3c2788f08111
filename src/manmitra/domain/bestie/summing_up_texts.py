"""The words of a summary. Only the English ones were read by a speaker (Voice.reviewed)."""

from typing import Final

import msgspec

from manmitra.domain.bestie.model import Mood
from manmitra.domain.crisis.voice import Voice


class Words(msgspec.Struct, frozen=True, kw_only=True):
    about: str
    some: str
    felt: str
    tried: str
    grave: str
    nothing: str
    feelings: dict[Mood, str]
    exercises: dict[str, str]


WORDS: Final[dict[Voice, Words]] = {
    Voice.ENGLISH: Words(
        about="This conversation with Bestie, an AI, was about: {}.",
        some="A conversation with Bestie, an AI.",
        felt="What could be heard in the words: {}.",
        tried="Tried together: {}.",
        grave="Something in it gave reason for concern: a person should look at it.",
        nothing="Nothing was said yet.",
        feelings={
            Mood.LONELY: "feeling alone",
            Mood.ANXIOUS: "worry",
            Mood.ASHAMED: "shame",
            Mood.HURT: "being hurt",
            Mood.ANGRY: "anger",
            Mood.TIRED: "exhaustion",
            Mood.SAD: "sadness",
            Mood.CONFUSED: "not knowing how to go on",
            Mood.GOOD: "something good",
        },
        exercises={
            "breathing": "a breathing exercise",
            "grounding": "a grounding exercise",
            "thought": "looking at a thought",
            "sleep": "a plan for sleep",
            "plan": "a small plan",
        },
    ),
    Voice.HINDI: Words(
        about="Bestie, जो एक AI है, के साथ यह बातचीत इन विषयों पर थी: {}।",
        some="Bestie, जो एक AI है, के साथ एक बातचीत।",
        felt="शब्दों में जो सुनाई दिया: {}।",
        tried="साथ में आज़माया: {}।",
        grave="इसमें कुछ चिंता की बात थी: किसी व्यक्ति को इसे देखना चाहिए।",
        nothing="अभी कुछ कहा नहीं गया।",
        feelings={
            Mood.LONELY: "अकेलापन",
            Mood.ANXIOUS: "चिंता",
            Mood.ASHAMED: "शर्म",
            Mood.HURT: "चोट लगना",
            Mood.ANGRY: "गुस्सा",
            Mood.TIRED: "थकान",
            Mood.SAD: "उदासी",
            Mood.CONFUSED: "उलझन",
            Mood.GOOD: "कुछ अच्छा",
        },
        exercises={
            "breathing": "साँस का अभ्यास",
            "grounding": "ग्राउंडिंग का अभ्यास",
            "thought": "एक विचार को परखना",
            "sleep": "नींद की योजना",
            "plan": "एक छोटी योजना",
        },
    ),
    Voice.URDU: Words(
        about="Bestie، جو ایک AI ہے، کے ساتھ یہ گفتگو ان باتوں پر تھی: {}۔",
        some="Bestie، جو ایک AI ہے، کے ساتھ ایک گفتگو۔",
        felt="لفظوں میں جو سنائی دیا: {}۔",
        tried="ساتھ مل کر آزمایا: {}۔",
        grave="اس میں کچھ فکر کی بات تھی: کسی انسان کو اسے دیکھنا چاہیے۔",
        nothing="ابھی کچھ نہیں کہا گیا۔",
        feelings={
            Mood.LONELY: "تنہائی",
            Mood.ANXIOUS: "پریشانی",
            Mood.ASHAMED: "شرمندگی",
            Mood.HURT: "دل دکھنا",
            Mood.ANGRY: "غصہ",
            Mood.TIRED: "تھکن",
            Mood.SAD: "اداسی",
            Mood.CONFUSED: "الجھن",
            Mood.GOOD: "کچھ اچھا",
        },
        exercises={
            "breathing": "سانس کی مشق",
            "grounding": "گراؤنڈنگ کی مشق",
            "thought": "ایک خیال کو پرکھنا",
            "sleep": "نیند کا منصوبہ",
            "plan": "ایک چھوٹا منصوبہ",
        },
    ),
}
