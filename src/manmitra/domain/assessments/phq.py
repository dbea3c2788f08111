"""PHQ-9 and PHQ-2. Nothing here may be reworded: the checksums pin every word."""

from typing import Final

from manmitra.domain.assessments.model import (
    MILD,
    MINIMAL,
    MODERATE,
    MODERATELY_SEVERE,
    SEVERE,
    Band,
    Instrument,
    Kind,
    Language,
    Wording,
)

CREDIT: Final = (
    "Developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, "
    "with an educational grant from Pfizer Inc."
)
LICENCE: Final = "No permission required to reproduce, translate, display or distribute."
FREQUENCY: Final = ("Not at all", "Several days", "More than half the days", "Nearly every day")

ENGLISH_ITEMS: Final = (
    "Little interest or pleasure in doing things",
    "Feeling down, depressed, or hopeless",
    "Trouble falling or staying asleep, or sleeping too much",
    "Feeling tired or having little energy",
    "Poor appetite or overeating",
    "Feeling bad about yourself — or that you are a failure or have let yourself or your family down",
    "Trouble concentrating on things, such as reading the newspaper or watching television",
    (
        "Moving or speaking so slowly that other people could have noticed? Or the opposite — being so fidgety or "
        "restless that you have been moving around a lot more than usual"
    ),
    "Thoughts that you would be better off dead or of hurting yourself in some way",
)
HINDI_ITEMS: Final = (
    "काम करने में कम रुचि या आनंद",
    "निराश, उदास या हताश महसूस करना",
    "नींद आने या सोते रहने में परेशानी, या बहुत अधिक सोना",
    "थकावट महसूस होना या कम ऊर्जा महसूस होना",
    "भूख कम लगना या अधिक खाना",
    "अपने बारे में बुरा महसूस करना — या यह सोचना कि आप असफल हैं या आपने खुद को या अपने परिवार को निराश किया है",
    "किसी चीज़ पर ध्यान केंद्रित करने में परेशानी, जैसे कि अखबार पढ़ना या टेलीविज़न देखना",
    (
        "इतनी धीमी गति से चलना या बोलना कि दूसरे लोग नोटिस कर लें, या इसके विपरीत इतना बेचैन होना कि आप सामान्य से "
        "कहीं ज़्यादा इधर-उधर घूम रहे हों"
    ),
    "ऐसे विचार कि मर जाना या खुद को किसी तरह से चोट पहुँचाना बेहतर होगा",
)
URDU_ITEMS: Final = (
    "کاموں میں دلچسپی یا خوشی کم محسوس ہونا",
    "اداسی، مایوسی، یا ناامیدی محسوس کرنا",
    "نیند آنے یا برقرار رکھنے میں دشواری، یا بہت زیادہ سونا",
    "توانائی کی کمی یا تھکاوٹ محسوس کرنا",
    "بھوک کم لگنا یا زیادہ کھانا",
    "اپنے بارے میں برا محسوس کرنا — یا یہ کہ آپ ناکام ہیں",
    "پڑھنے یا TV دیکھنے جیسی چیزوں پر توجہ مرکوز کرنا مشکل ہونا",
    "اتنی سستی سے بولنا یا حرکت کرنا کہ دوسرے نوٹس کریں — یا بہت زیادہ بے چینی",
    "یہ خیال آنا کہ مر جانا بہتر ہو، یا خود کو نقصان پہنچانے کے خیالات",
)
TIMEFRAME: Final = "Over the last 2 weeks, how often have you been bothered by any of the following problems?"
HINDI_TIMEFRAME: Final = "पिछले 2 हफ्तों में, आप निम्नलिखित में से किसी भी समस्या से कितनी बार परेशान रहे हैं?"
URDU_TIMEFRAME: Final = "پچھلے دو ہفتوں میں، آپ کو درج ذیل مسائل کتنی بار پریشان کرتے رہے؟"

HINDI_SOURCE: Final = (
    "A wording that circulates in public; at least six different ones do. Not found in any validation study."
)
URDU_SOURCE: Final = "A shortened wording that circulates in public. Not found in any validation study."
HINDI_NOTE: Final = "Question 9 must be checked by a bilingual clinician."
URDU_NOTE: Final = "Questions 6 to 9 leave out parts of the English text."


def _wordings(count: int) -> tuple[Wording, ...]:
    """The first `count` questions in every language that is at hand."""
    return (
        Wording(
            language=Language.ENGLISH,
            timeframe=TIMEFRAME,
            items=ENGLISH_ITEMS[:count],
            options=FREQUENCY,
            source="Kroenke, Spitzer, Williams 2001",
            validated=True,
        ),
        Wording(
            language=Language.HINDI,
            timeframe=HINDI_TIMEFRAME,
            items=HINDI_ITEMS[:count],
            source=HINDI_SOURCE,
            validated=False,
            note=HINDI_NOTE if count == len(HINDI_ITEMS) else "",
        ),
        Wording(
            language=Language.URDU,
            timeframe=URDU_TIMEFRAME,
            items=URDU_ITEMS[:count],
            source=URDU_SOURCE,
            validated=False,
            note=URDU_NOTE if count == len(URDU_ITEMS) else "",
        ),
    )


PHQ9: Final = Instrument(
    kind=Kind.PHQ9,
    title="Patient Health Questionnaire, 9 questions (PHQ-9)",
    version="1.0",
    checksum="6dcb331913bc185a0ad9895654ef795ea2fabc2af43583814d42b253c6a8b65d",
    item_ids=tuple(f"phq{number}" for number in range(1, 10)),
    wordings=_wordings(9),
    bands=(Band(4, MINIMAL), Band(9, MILD), Band(14, MODERATE), Band(19, MODERATELY_SEVERE), Band(27, SEVERE)),
    cut=10,
    risk_item="phq9",
    source="Kroenke K, Spitzer RL, Williams JB. J Gen Intern Med 2001; bands as in https://peerj.com/articles/5185/",
    credit=CREDIT,
    licence=LICENCE,
    loinc="44249-1",
    difference=5,
    difference_source="Löwe 2004, PMID 15550799",
    remission_below=5,
    remission_source="https://ps.psychiatryonline.org/doi/full/10.1176/appi.ps.201900295",
)

PHQ2: Final = Instrument(
    kind=Kind.PHQ2,
    title="Patient Health Questionnaire, 2 questions (PHQ-2)",
    version="1.0",
    checksum="b8b84aada3c412ea1fdb89066e0d01ac58d38ead83d931e5a1cc2366c360c2e7",
    item_ids=("phq1", "phq2"),
    wordings=_wordings(2),
    bands=(Band(2, "below cut-off"), Band(6, "at or above cut-off")),
    cut=3,
    source="Questions 1 and 2 of the PHQ-9; cut-off https://www.hindawi.com/journals/cpn/2013/695925/tab1/",
    credit=CREDIT,
    licence=LICENCE,
    loinc="55757-9",
)
