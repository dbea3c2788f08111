"""WHO-5. Nothing here may be reworded: the checksum pins every word. High totals are good here."""

from typing import Final

from manmitra.domain.assessments.model import Band, Instrument, Kind, Language, Wording

WHO5: Final = Instrument(
    kind=Kind.WHO5,
    title="WHO-5 Well-Being Index",
    version="1.0",
    checksum="9ccd9a2428768e59c21b43cd23a46eaac5669a5da3c04d6e1069a35f76c6da45",
    item_ids=("who1", "who2", "who3", "who4", "who5"),
    wordings=(
        Wording(
            language=Language.ENGLISH,
            timeframe="Please indicate for each of the five statements which is closest to how you have been feeling "
            "over the last two weeks.",
            items=(
                "I have felt cheerful and in good spirits",
                "I have felt calm and relaxed",
                "I have felt active and vigorous",
                "I woke up feeling fresh and rested",
                "My daily life has been filled with things that interest me",
            ),
            options=(
                "At no time",
                "Some of the time",
                "Less than half of the time",
                "More than half of the time",
                "Most of the time",
                "All of the time",
            ),
            source="WHO Regional Office for Europe 1998. Time frame and answers as on the public English form of the "
            "1998 version, without its remark that higher numbers mean better well-being: the answers show no numbers.",
            validated=True,
        ),
    ),
    bands=(Band(7, "very low wellbeing"), Band(12, "low wellbeing"), Band(25, "wellbeing not low")),
    cut=13,
    higher_is_worse=False,
    multiplier=4,
    source="WHO-5 (1998), https://www.psykiatri-regionh.dk/who-5/who-5-questionnaires/Pages/default.aspx; "
    "limits https://smaat.eu/library/scales/who-5",
    credit="Psychiatric Research Unit, WHO Collaborating Center for Mental Health, Frederiksborg General Hospital, "
    "DK-3400 Hillerød",
    licence="Free to use. WHO's 2024 edition is CC BY-NC-SA 3.0 IGO; the licence text is still to be verified.",
)
