"""The few words that a file says around a report, in its language. The Hindi and Urdu ones are ours, and not reviewed."""

from typing import Final

import msgspec

from manmitra.domain.shared.time import DEFAULT_ZONE

SOURCE: Final = "en"
RIGHT_TO_LEFT: Final = frozenset({"ur"})


class Words(msgspec.Struct, frozen=True, kw_only=True):
    about: str
    report: str
    institution: str
    period: str
    made_at: str
    table: str
    row: str
    figure: str
    value: str
    unit: str
    shown: str
    off_by: str
    rule: str
    note: str
    notes: str
    held: str
    """In the place of a figure that was held back."""
    unknown: str
    """In the place of one that there is not."""
    none: str
    """In the place of a table without rows."""
    nothing: str
    """In the place of a list without sentences."""
    continued: str
    page: str
    """`{page}` of `{pages}`."""
    legend: str
    held_count: str
    error_told: str
    zone: str
    unreviewed: str = ""
    """Empty where the words are the source."""


WORDS: Final = {
    "en": Words(
        about="About this report",
        report="Report",
        institution="Institution",
        period="Period",
        made_at="Made at",
        table="Table",
        row="Row",
        figure="Figure",
        value="Value",
        unit="Unit",
        shown="Shown",
        off_by="May be off by",
        rule="Rule",
        note="Note",
        notes="Notes",
        held="held back",
        unknown="not known",
        none="There are no figures for this period.",
        nothing="There are none.",
        continued="continued",
        page="Page {page} of {pages}",
        legend="Hatched: held back, so that nobody can be recognised. It does not mean zero.",
        held_count="{held} of {all} figures are held back.",
        error_told="± tells by how much a figure may be off, up or down; lines across bars and points show the same.",
        zone=DEFAULT_ZONE,
    ),
    "hi": Words(
        about="इस रिपोर्ट के बारे में",
        report="रिपोर्ट",
        institution="संस्थान",
        period="अवधि",
        made_at="बनाने का समय",
        table="तालिका",
        row="पंक्ति",
        figure="आँकड़ा",
        value="मान",
        unit="इकाई",
        shown="दिखाया गया",
        off_by="संभावित अंतर",
        rule="नियम",
        note="टिप्पणी",
        notes="टिप्पणियाँ",
        held="नहीं दिखाया गया",
        unknown="ज्ञात नहीं",
        none="इस अवधि के लिए कोई आँकड़े नहीं हैं।",
        nothing="कोई नहीं।",
        continued="जारी",
        page="पृष्ठ {page} / {pages}",
        legend="रेखांकित: नहीं दिखाया गया, ताकि किसी व्यक्ति को पहचाना न जा सके। इसका अर्थ शून्य नहीं है।",
        held_count="{all} में से {held} आँकड़े नहीं दिखाए गए।",
        error_told="± बताता है कि आँकड़ा कितना ऊपर या नीचे हो सकता है; पट्टियों और बिंदुओं पर बनी रेखाएँ भी यही दिखाती हैं।",
        zone=DEFAULT_ZONE,
        unreviewed="इस रिपोर्ट के हिंदी शब्दों की अभी किसी ने समीक्षा नहीं की है।",
    ),
    "ur": Words(
        about="اس رپورٹ کے بارے میں",
        report="رپورٹ",
        institution="ادارہ",
        period="مدت",
        made_at="تیار ہونے کا وقت",
        table="جدول",
        row="سطر",
        figure="عدد کا نام",
        value="قدر",
        unit="اکائی",
        shown="دکھایا گیا",
        off_by="ممکنہ فرق",
        rule="اصول",
        note="نوٹ",
        notes="نوٹس",
        held="نہیں دکھایا گیا",
        unknown="معلوم نہیں",
        none="اس مدت کے لیے کوئی اعداد نہیں ہیں۔",
        nothing="کوئی نہیں۔",
        continued="جاری",
        page="صفحہ {page} از {pages}",
        legend="لکیروں والا خانہ: نہیں دکھایا گیا، تاکہ کسی شخص کو پہچانا نہ جا سکے۔ اس کا مطلب صفر نہیں ہے۔",
        held_count="{all} میں سے {held} اعداد نہیں دکھائے گئے۔",
        error_told="± بتاتا ہے کہ عدد کتنا اوپر یا نیچے ہو سکتا ہے؛ پٹیوں اور نقطوں پر لکیریں بھی یہی دکھاتی ہیں۔",
        zone=DEFAULT_ZONE,
        unreviewed="اس رپورٹ کے اردو الفاظ پر ابھی کسی نے نظرثانی نہیں کی ہے۔",
    ),
}


def words_in(language: str) -> Words:
    """English for a language that there are no words in."""
    return WORDS.get(spoken(language), WORDS[SOURCE])


def spoken(language: str) -> str:
    short = language.partition("-")[0].lower()
    return short if short in WORDS else SOURCE
