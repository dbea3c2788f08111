"""GAD-7 and GAD-2. Nothing here may be reworded: the checksums pin every word."""

from typing import Final

from manmitra.domain.assessments.model import (
    MILD,
    MINIMAL,
    MODERATE,
    SEVERE,
    Band,
    Instrument,
    Kind,
    Language,
    Wording,
)
from manmitra.domain.assessments.phq import CREDIT, FREQUENCY, LICENCE

ENGLISH_ITEMS: Final = (
    "Feeling nervous, anxious, or on edge",
    "Not being able to stop or control worrying",
    "Worrying too much about different things",
    "Trouble relaxing",
    "Being so restless that it is hard to sit still",
    "Becoming easily annoyed or irritable",
    "Feeling afraid, as if something awful might happen",
)
HINDI_ITEMS: Final = (
    "घबराहट महसूस होना, बेचैन रहना या बहुत तनाव में रहना",
    "चिंता करना बंद न कर पाना या चिंता पर नियंत्रण न रख पाना",
    "अलग-अलग चीज़ों के बारे में बहुत अधिक चिंता करना",
    "आराम करने में परेशानी होना",
    "इतने बेचैन होना कि चुप बैठना मुश्किल हो",
    "आसानी से चिड़चिड़े हो जाना या गुस्सा आ जाना",
    "ऐसा महसूस होना कि कुछ बुरा होने वाला है",
)
TIMEFRAME: Final = "Over the last 2 weeks, how often have you been bothered by the following problems?"


def _wordings(count: int) -> tuple[Wording, ...]:
    """The first `count` questions; no Urdu text could be found that may be shown."""
    return (
        Wording(
            language=Language.ENGLISH,
            timeframe=TIMEFRAME,
            items=ENGLISH_ITEMS[:count],
            options=FREQUENCY,
            source="Spitzer, Kroenke, Williams, Löwe 2006",
            validated=True,
        ),
        Wording(
            language=Language.HINDI,
            items=HINDI_ITEMS[:count],
            source="A wording that circulates in public. Not found in any validation study.",
            validated=False,
        ),
    )


GAD7: Final = Instrument(
    kind=Kind.GAD7,
    title="Generalised Anxiety Disorder scale, 7 questions (GAD-7)",
    version="1.0",
    checksum="6b2f8179252a689202d51591958aa118b22430fa7d6aca7010b527519dd0765d",
    item_ids=tuple(f"gad{number}" for number in range(1, 8)),
    wordings=_wordings(7),
    bands=(Band(4, MINIMAL), Band(9, MILD), Band(14, MODERATE), Band(21, SEVERE)),
    cut=10,
    source="Spitzer RL, Kroenke K, Williams JB, Löwe B. Arch Intern Med 2006",
    credit=CREDIT,
    licence=LICENCE,
    loinc="69737-5",
    difference=4,
    difference_source="Toussaint 2020, PMID 32090765",
    reliable=6,
    reliable_source="Bischoff 2020",
)

GAD2: Final = Instrument(
    kind=Kind.GAD2,
    title="Generalised Anxiety Disorder scale, 2 questions (GAD-2)",
    version="1.0",
    checksum="c3c2b8c645ad0602ffdfcc7528954dfe558032dbce8fef14fcffb2399cf09c9e",
    item_ids=("gad1", "gad2"),
    wordings=_wordings(2),
    bands=(Band(2, "below cut-off"), Band(6, "at or above cut-off")),
    cut=3,
    source="Questions 1 and 2 of the GAD-7, with the usual cut-off",
    credit=CREDIT,
    licence=LICENCE,
)
