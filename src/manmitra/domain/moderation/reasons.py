"""Why a text is held or sent back, in plain words for the one who wrote it. They quote nothing."""

from typing import Final

from manmitra.domain.crisis.model import Tier
from manmitra.domain.moderation.model import Category, Target

WORDS: Final[dict[Category, str]] = {
    Category.HATE: "It speaks of a group of people, or to one of them, in a way that degrades them.",
    Category.THREAT: "It can be read as a threat to somebody.",
    Category.ATTACK: "It holds words that insult.",
    Category.SEXUAL: "It holds sexual words that do not belong here.",
    Category.SELF_HARM: "It tells somebody to hurt or kill themselves.",
    Category.SPAM: "It holds links, or reads like an advertisement.",
    Category.PRIVACY: "It holds a telephone number or an address: please keep those to yourself here.",
}
AIMED: Final = "It insults a person."
TOGETHER: Final = "Its words together read like an insult."
IN_NEED: Final[dict[Tier, str]] = {
    Tier.IMMINENT: "Somebody may be in danger now.",
    Tier.HIGH: "Somebody may be in danger.",
    Tier.ABUSE_DANGER: "Somebody may be being hurt.",
    Tier.VIOLENCE: "Somebody may be about to hurt somebody.",
    Tier.THIRD_PARTY: "Somebody is afraid for somebody else.",
}


def reason(category: Category, target: Target) -> str:
    return AIMED if category is Category.ATTACK and target is not Target.NOBODY else WORDS[category]
