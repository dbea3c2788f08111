"""What a result means, in plain words.

A total says nothing of a single answer, so the words tell the total and its band only; they never name an illness.
"""

from typing import Final

import msgspec

from manmitra.domain.assessments.model import MILD, MINIMAL, MODERATE, MODERATELY_SEVERE, SEVERE, Kind

NOT_A_DIAGNOSIS: Final = (
    "This is a screening, not a diagnosis. Only a professional who talks with you can tell what is behind it."
)
RISK_FIRST: Final = (
    "You said that there were thoughts of being better off dead or of hurting yourself. Please talk to somebody today, "
    "whatever the total says: a helpline, a counsellor or a person you trust."
)

SEE_COUNSELLOR: Final = "Book a talk with a counsellor; you can show them this result if you want to."
SEE_SOON: Final = "Talk to a counsellor or a doctor soon, in the next days if you can."
TELL_SOMEBODY: Final = "Tell somebody you trust how things are."
AGAIN_SOON: Final = "Fill this in again in two weeks, to see which way it goes."
AGAIN_LATER: Final = "Fill this in again whenever things change."
KEEP_UP: Final = "Keep up what does you good: sleep, company, moving about, things you enjoy."
LONGER_LOW: Final = "For a fuller picture, fill in the PHQ-9."
LONGER_WORRY: Final = "For a fuller picture, fill in the GAD-7."


class Meaning(msgspec.Struct, frozen=True):
    interpretation: str
    recommendations: tuple[str, ...]


def despite_total(band: str) -> Meaning:
    """Where question 9 was not answered with 0, no total may soothe."""
    return Meaning(
        f"Your total is in the band called {band}, but your answer to the last question matters more than any total.",
        (RISK_FIRST, SEE_SOON, TELL_SOMEBODY, AGAIN_SOON),
    )


LOW_MOOD: Final = {
    MINIMAL: Meaning(
        "Your total is in the lowest of five bands for low mood over the last two weeks.", (KEEP_UP, AGAIN_LATER)
    ),
    MILD: Meaning(
        "Your total is in the second of five bands for low mood over the last two weeks, called mild.",
        (KEEP_UP, TELL_SOMEBODY, AGAIN_SOON),
    ),
    MODERATE: Meaning(
        "Your total is in the third of five bands for low mood over the last two weeks, called moderate. Talking to a "
        "counsellor is worthwhile.",
        (SEE_COUNSELLOR, TELL_SOMEBODY, AGAIN_SOON),
    ),
    MODERATELY_SEVERE: Meaning(
        "Your total is in the fourth of five bands for low mood over the last two weeks, called moderately severe. "
        "Talking to a professional soon is a good idea.",
        (SEE_SOON, TELL_SOMEBODY, AGAIN_SOON),
    ),
    SEVERE: Meaning(
        "Your total is in the highest of five bands for low mood over the last two weeks, called severe. You don't "
        "have to carry this alone: please talk to a professional as soon as you can.",
        (SEE_SOON, TELL_SOMEBODY, AGAIN_SOON),
    ),
}
WORRY: Final = {
    MINIMAL: Meaning(
        "Your total is in the lowest of four bands for worry and tension over the last two weeks.",
        (KEEP_UP, AGAIN_LATER),
    ),
    MILD: Meaning(
        "Your total is in the second of four bands for worry and tension over the last two weeks, called mild.",
        (KEEP_UP, TELL_SOMEBODY, AGAIN_SOON),
    ),
    MODERATE: Meaning(
        "Your total is in the third of four bands for worry and tension over the last two weeks, called moderate. "
        "Talking to a counsellor is worthwhile.",
        (SEE_COUNSELLOR, TELL_SOMEBODY, AGAIN_SOON),
    ),
    SEVERE: Meaning(
        "Your total is in the highest of four bands for worry and tension over the last two weeks, called severe. You "
        "don't have to carry this alone: please talk to a professional as soon as you can.",
        (SEE_SOON, TELL_SOMEBODY, AGAIN_SOON),
    ),
}
BELOW: Final = "Your two answers add up to less than 3, the total from which a longer look is advised."
REACHED: Final = "Your two answers add up to 3 or more, the total from which a longer look is advised."
SHORT_LOW_MOOD: Final = {
    "below cut-off": Meaning(BELOW, (KEEP_UP, AGAIN_LATER)),
    "at or above cut-off": Meaning(REACHED, (LONGER_LOW, TELL_SOMEBODY)),
}
SHORT_WORRY: Final = {
    "below cut-off": Meaning(BELOW, (KEEP_UP, AGAIN_LATER)),
    "at or above cut-off": Meaning(REACHED, (LONGER_WORRY, TELL_SOMEBODY)),
}
WELLBEING: Final = {
    "very low wellbeing": Meaning(
        "Your score for the last two weeks is 28 or less of 100, where talking to somebody is advised.",
        (LONGER_LOW, SEE_COUNSELLOR, TELL_SOMEBODY),
    ),
    "low wellbeing": Meaning(
        "Your score for the last two weeks is under 50 of 100, where a longer look is advised.",
        (LONGER_LOW, TELL_SOMEBODY, AGAIN_SOON),
    ),
    "wellbeing not low": Meaning(
        "Your score for the last two weeks is 50 or more of 100, where no longer look is advised.",
        (KEEP_UP, AGAIN_LATER),
    ),
}

MEANINGS: Final[dict[Kind, dict[str, Meaning]]] = {
    Kind.PHQ9: LOW_MOOD,
    Kind.GAD7: WORRY,
    Kind.PHQ2: SHORT_LOW_MOOD,
    Kind.GAD2: SHORT_WORRY,
    Kind.WHO5: WELLBEING,
}
