"""What a result means, in plain words. It describes what was answered; it never names an illness as a fact."""

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


LOW_MOOD: Final = {
    MINIMAL: Meaning(
        "In the last two weeks, low mood and what comes with it bothered you little or not at all.",
        (KEEP_UP, AGAIN_LATER),
    ),
    MILD: Meaning(
        "In the last two weeks, some signs of low mood bothered you, on some of the days.",
        (KEEP_UP, TELL_SOMEBODY, AGAIN_SOON),
    ),
    MODERATE: Meaning(
        "In the last two weeks, signs of low mood bothered you often. Talking to a counsellor is worthwhile.",
        (SEE_COUNSELLOR, TELL_SOMEBODY, AGAIN_SOON),
    ),
    MODERATELY_SEVERE: Meaning(
        "In the last two weeks, signs of low mood bothered you on most days. Talking to a professional soon is a "
        "good idea.",
        (SEE_SOON, TELL_SOMEBODY, AGAIN_SOON),
    ),
    SEVERE: Meaning(
        "In the last two weeks, signs of low mood bothered you nearly every day. You don't have to carry this alone: "
        "please talk to a professional as soon as you can.",
        (SEE_SOON, TELL_SOMEBODY, AGAIN_SOON),
    ),
}
WORRY: Final = {
    MINIMAL: Meaning(
        "In the last two weeks, worry and tension bothered you little or not at all.", (KEEP_UP, AGAIN_LATER)
    ),
    MILD: Meaning(
        "In the last two weeks, worry or tension bothered you on some of the days.",
        (KEEP_UP, TELL_SOMEBODY, AGAIN_SOON),
    ),
    MODERATE: Meaning(
        "In the last two weeks, worry and tension bothered you often. Talking to a counsellor is worthwhile.",
        (SEE_COUNSELLOR, TELL_SOMEBODY, AGAIN_SOON),
    ),
    SEVERE: Meaning(
        "In the last two weeks, worry and tension bothered you nearly every day. You don't have to carry this alone: "
        "please talk to a professional as soon as you can.",
        (SEE_SOON, TELL_SOMEBODY, AGAIN_SOON),
    ),
}
SHORT_LOW_MOOD: Final = {
    "below cut-off": Meaning("Your two answers give no sign that low mood troubles you much.", (KEEP_UP, AGAIN_LATER)),
    "at or above cut-off": Meaning(
        "Your two answers say that low mood or lost interest bothered you often. A longer look is worthwhile.",
        (LONGER_LOW, TELL_SOMEBODY),
    ),
}
SHORT_WORRY: Final = {
    "below cut-off": Meaning("Your two answers give no sign that worry troubles you much.", (KEEP_UP, AGAIN_LATER)),
    "at or above cut-off": Meaning(
        "Your two answers say that nervousness or worry bothered you often. A longer look is worthwhile.",
        (LONGER_WORRY, TELL_SOMEBODY),
    ),
}
WELLBEING: Final = {
    "very low wellbeing": Meaning(
        "In the last two weeks there was very little in your days that felt good. Please talk to somebody about it.",
        (LONGER_LOW, SEE_COUNSELLOR, TELL_SOMEBODY),
    ),
    "low wellbeing": Meaning(
        "In the last two weeks you felt well less often than most people do. A longer look is worthwhile.",
        (LONGER_LOW, TELL_SOMEBODY, AGAIN_SOON),
    ),
    "wellbeing not low": Meaning("In the last two weeks you felt well fairly often.", (KEEP_UP, AGAIN_LATER)),
}

MEANINGS: Final[dict[Kind, dict[str, Meaning]]] = {
    Kind.PHQ9: LOW_MOOD,
    Kind.GAD7: WORRY,
    Kind.PHQ2: SHORT_LOW_MOOD,
    Kind.GAD2: SHORT_WORRY,
    Kind.WHO5: WELLBEING,
}
