"""The words of a drafted card. Only the English ones were read by a speaker (Voice.reviewed)."""

from typing import Final

import msgspec

from manmitra.domain.assessments.model import Kind
from manmitra.domain.bestie.model import Mood, Topic
from manmitra.domain.crisis.voice import Voice


class Draft(msgspec.Struct, frozen=True, kw_only=True):
    talked: str
    talked_at_all: str
    felt: str
    tried: str
    checked: str
    wish: str


DRAFTS: Final[dict[Voice, Draft]] = {
    Voice.ENGLISH: Draft(
        talked="I talked with Bestie, which is an AI, about {}.",
        talked_at_all="I talked with Bestie, which is an AI.",
        felt="What I felt, as far as it heard: {}.",
        tried="We tried: {}.",
        checked="I answered questions of a short check: {}.",
        wish="What would help me most:",
    ),
    Voice.HINDI: Draft(
        talked="मैंने Bestie से, जो एक AI है, इन बातों पर बात की: {}।",
        talked_at_all="मैंने Bestie से, जो एक AI है, बात की।",
        felt="मैंने जो महसूस किया, जितना उसने समझा: {}।",
        tried="हमने यह आज़माया: {}।",
        checked="मैंने एक छोटी जाँच के सवालों के जवाब दिए: {}।",
        wish="मुझे सबसे ज़्यादा मदद इससे मिलेगी:",
    ),
    Voice.URDU: Draft(
        talked="میں نے Bestie سے، جو ایک AI ہے، ان باتوں پر بات کی: {}۔",
        talked_at_all="میں نے Bestie سے، جو ایک AI ہے، بات کی۔",
        felt="میں نے جو محسوس کیا، جتنا وہ سمجھا: {}۔",
        tried="ہم نے یہ آزمایا: {}۔",
        checked="میں نے ایک مختصر جانچ کے سوالوں کے جواب دیے: {}۔",
        wish="مجھے سب سے زیادہ مدد اس سے ملے گی:",
    ),
    Voice.HINGLISH: Draft(
        talked="Maine Bestie se, jo ek AI hai, in baaton par baat ki: {}.",
        talked_at_all="Maine Bestie se, jo ek AI hai, baat ki.",
        felt="Maine jo mehsoos kiya, jitna usne samjha: {}.",
        tried="Humne yeh try kiya: {}.",
        checked="Maine ek chhote check ke sawaalon ke jawab diye: {}.",
        wish="Mujhe sabse zyada madad isse milegi:",
    ),
}

TOPICS: Final[dict[Voice, dict[Topic, str]]] = {
    Voice.ENGLISH: {
        Topic.ACADEMIC: "my studies",
        Topic.ANXIETY: "worries",
        Topic.RELATIONSHIPS: "people close to me",
        Topic.FAMILY: "my family",
        Topic.SELF_IMPROVEMENT: "what I would like to change",
        Topic.ISOLATION: "being alone",
    },
    Voice.HINDI: {
        Topic.ACADEMIC: "मेरी पढ़ाई",
        Topic.ANXIETY: "चिंताएँ",
        Topic.RELATIONSHIPS: "मेरे क़रीबी लोग",
        Topic.FAMILY: "मेरा परिवार",
        Topic.SELF_IMPROVEMENT: "जो मैं बदलना चाहूँ",
        Topic.ISOLATION: "अकेलापन",
    },
    Voice.URDU: {
        Topic.ACADEMIC: "میری پڑھائی",
        Topic.ANXIETY: "فکریں",
        Topic.RELATIONSHIPS: "میرے قریبی لوگ",
        Topic.FAMILY: "میرا خاندان",
        Topic.SELF_IMPROVEMENT: "جو میں بدلنا چاہوں",
        Topic.ISOLATION: "تنہائی",
    },
    Voice.HINGLISH: {
        Topic.ACADEMIC: "meri padhai",
        Topic.ANXIETY: "chintaayein",
        Topic.RELATIONSHIPS: "mere kareebi log",
        Topic.FAMILY: "mera parivaar",
        Topic.SELF_IMPROVEMENT: "jo main badalna chahun",
        Topic.ISOLATION: "akelapan",
    },
}
"""Without those that are never named in a draft."""

FEELINGS: Final[dict[Voice, dict[Mood, str]]] = {
    Voice.ENGLISH: {
        Mood.LONELY: "loneliness",
        Mood.ANXIOUS: "worry",
        Mood.ASHAMED: "shame",
        Mood.HURT: "hurt",
        Mood.ANGRY: "anger",
        Mood.TIRED: "tiredness",
        Mood.SAD: "sadness",
        Mood.CONFUSED: "confusion",
        Mood.GOOD: "something good, too",
    },
    Voice.HINDI: {
        Mood.LONELY: "अकेलापन",
        Mood.ANXIOUS: "घबराहट",
        Mood.ASHAMED: "शर्म",
        Mood.HURT: "दिल का दुखना",
        Mood.ANGRY: "ग़ुस्सा",
        Mood.TIRED: "थकान",
        Mood.SAD: "उदासी",
        Mood.CONFUSED: "उलझन",
        Mood.GOOD: "कुछ अच्छा भी",
    },
    Voice.URDU: {
        Mood.LONELY: "تنہائی",
        Mood.ANXIOUS: "گھبراہٹ",
        Mood.ASHAMED: "شرم",
        Mood.HURT: "دل کا دکھنا",
        Mood.ANGRY: "غصہ",
        Mood.TIRED: "تھکن",
        Mood.SAD: "اداسی",
        Mood.CONFUSED: "الجھن",
        Mood.GOOD: "کچھ اچھا بھی",
    },
    Voice.HINGLISH: {
        Mood.LONELY: "akelapan",
        Mood.ANXIOUS: "ghabrahat",
        Mood.ASHAMED: "sharm",
        Mood.HURT: "dil ka dukhna",
        Mood.ANGRY: "gussa",
        Mood.TIRED: "thakaan",
        Mood.SAD: "udaasi",
        Mood.CONFUSED: "uljhan",
        Mood.GOOD: "kuchh achha bhi",
    },
}

EXERCISES: Final[dict[Voice, dict[str, str]]] = {
    Voice.ENGLISH: {
        "breathing": "slow breathing",
        "grounding": "a grounding exercise",
        "plan": "a small plan",
        "thought": "writing a thought down and looking at it",
        "sleep": "something for better sleep",
    },
    Voice.HINDI: {
        "breathing": "धीमी साँस",
        "grounding": "इस पल में लौटने का अभ्यास",
        "plan": "एक छोटी योजना",
        "thought": "एक विचार लिखकर उसे परखना",
        "sleep": "बेहतर नींद के लिए कुछ",
    },
    Voice.URDU: {
        "breathing": "دھیمی سانس",
        "grounding": "اس لمحے میں لوٹنے کی مشق",
        "plan": "ایک چھوٹا منصوبہ",
        "thought": "ایک خیال لکھ کر اسے پرکھنا",
        "sleep": "بہتر نیند کے لیے کچھ",
    },
    Voice.HINGLISH: {
        "breathing": "dheemi saans",
        "grounding": "is pal mein lautne ka abhyas",
        "plan": "ek chhota plan",
        "thought": "ek vichar likhkar use parakhna",
        "sleep": "behtar neend ke liye kuchh",
    },
}
"""By the name of the flow. One without a name here is left out of the draft."""

CHECKS: Final[dict[str, str]] = {
    Kind.PHQ2.value: "PHQ-2",
    Kind.GAD2.value: "GAD-2",
    Kind.PHQ9.value: "PHQ-9",
    Kind.GAD7.value: "GAD-7",
    Kind.WHO5.value: "WHO-5",
}
