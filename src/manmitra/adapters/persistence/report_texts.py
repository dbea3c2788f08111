"""What the report of appointments says. The Hindi and Urdu texts are ours, and not reviewed: every file says so."""

from typing import Final

import msgspec


class Texts(msgspec.Struct, frozen=True, kw_only=True):
    title: str
    table: str
    unit: str
    note: str
    rule: str
    small: str
    states: dict[str, str]


TEXTS: Final = {
    "en": Texts(
        title="Appointments by month",
        table="Appointments by month and what became of them",
        unit="appointments",
        note="An appointment counts in the month in which it begins, whenever it was made.",
        rule=(
            "A figure with fewer than {fewest} students in it is held back. Every other figure is rounded to the nearest"
            " multiple of five, so it may be off by {off}. There are no sums, so that nothing can be computed from them."
        ),
        small="This report knows appointments only, and nothing of what was said in any of them.",
        states={
            "confirmed": "Planned",
            "completed": "Took place",
            "no_show": "Student did not come",
            "cancelled": "Cancelled",
        },
    ),
    "hi": Texts(
        title="महीने के अनुसार मुलाक़ातें",
        table="महीने के अनुसार मुलाक़ातें और उनका परिणाम",
        unit="मुलाक़ातें",
        note="मुलाक़ात उस महीने में गिनी जाती है जिसमें वह शुरू होती है, चाहे वह कभी भी तय हुई हो।",
        rule=(
            "जिस आँकड़े में {fewest} से कम विद्यार्थी हों, वह नहीं दिखाया जाता। बाक़ी हर आँकड़ा पाँच के निकटतम गुणज तक"
            " पूर्णांकित है, इसलिए उसमें {off} का अंतर हो सकता है। कोई योग नहीं दिखाया जाता, ताकि उससे कुछ निकाला न जा सके।"
        ),
        small="यह रिपोर्ट केवल मुलाक़ातों को जानती है; उनमें क्या कहा गया, इसका इसमें कुछ नहीं है।",
        states={
            "confirmed": "तय",
            "completed": "हुईं",
            "no_show": "विद्यार्थी नहीं आए",
            "cancelled": "रद्द",
        },
    ),
    "ur": Texts(
        title="مہینے کے لحاظ سے ملاقاتیں",
        table="مہینے کے لحاظ سے ملاقاتیں اور ان کا نتیجہ",
        unit="ملاقاتیں",
        note="ملاقات اس مہینے میں گنی جاتی ہے جس میں وہ شروع ہو، چاہے وہ کبھی بھی طے ہوئی ہو۔",
        rule=(
            "جس عدد میں {fewest} سے کم طلبہ ہوں وہ نہیں دکھایا جاتا۔ باقی ہر عدد پانچ کے قریب ترین ضرب تک گول کیا گیا ہے،"
            " اس لیے اس میں {off} کا فرق ہو سکتا ہے۔ کوئی مجموعہ نہیں دکھایا جاتا، تاکہ اس سے کچھ نکالا نہ جا سکے۔"
        ),
        small="یہ رپورٹ صرف ملاقاتوں کو جانتی ہے؛ ان میں کیا کہا گیا، اس کا اس میں کچھ نہیں۔",
        states={
            "confirmed": "طے شدہ",
            "completed": "ہوئیں",
            "no_show": "طالب علم نہیں آئے",
            "cancelled": "منسوخ",
        },
    ),
}
