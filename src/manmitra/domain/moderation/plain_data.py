"""Links, ways to be reached, and what names a person: found in the text as it was written."""

import re
from collections.abc import Iterator
from typing import Final

from manmitra.domain.crisis.helplines import HELPLINES
from manmitra.domain.moderation.model import Category, Finding, Weight

READ: Final = 12_000

LINK: Final = re.compile(
    r"(?i)\bhttps?://[^\s<>]+|\bwww\.[^\s<>]+|\b(?:t\.me|bit\.ly|wa\.me|tinyurl\.com|chat\.whatsapp\.com|discord\.gg)/\S+"
)
PHONE: Final = re.compile(r"(?<![\w.])\+?\d(?:[ \-().]{0,2}\d){7,13}(?!\w)")
MAIL: Final = re.compile(
    r"(?i)(?<![a-z0-9._%+-])[a-z0-9._%+-]{1,64}+(?:@| ?\[at\] ?| ?\(at\) ?)[a-z0-9-]{1,63}(?:\.[a-z0-9-]{2,63}){1,4}\b"
)
SELLING: Final = re.compile(
    r"(?i)\b(?:earn (?:money|rs|₹|\$|upto|up to)|work from home|part[- ]time (?:job|income)|guaranteed (?:returns|income|job|marks)|"
    r"100 ?% (?:genuine|guaranteed|profit)|loan approved|assignment (?:help|writing service)|buy followers|click (?:here|the link|below)|"
    r"limited (?:offer|time|seats)|dm (?:me )?(?:for|to) (?:rates|price|details|earn)|join (?:my|our) (?:telegram|whatsapp|channel|group)|"
    r"forex|crypto (?:signals|trading)|betting tips|casino|satta|matka|ghar baithe (?:paise|kamaye|kamao)|paise kamao|paise kamaye|"
    r"whatsapp (?:karo|kare|kijiye|me on|on)|subscribe (?:to )?my|follow me on|promo code|referral code)\b"
)
# A year, a mark list or a timetable is no telephone number: one has ten digits, or a country's code before them.
LEAST_DIGITS: Final = 10
MOST_DIGITS: Final = 13

_OURS: Final = frozenset("".join(filter(str.isdigit, number)) for line in HELPLINES for number in line.numbers)
"""Of the help lines: they are there to be passed on."""


def plain_findings(text: str) -> Iterator[Finding]:
    shown = text[:READ]
    links = LINK.findall(shown)
    offers = SELLING.findall(shown)
    if len(offers) > 1 or (offers and (links or any(phones(shown)))):
        yield Finding(Category.SPAM, "spam.selling")
    elif len(links) > 1:
        yield Finding(Category.SPAM, "spam.links")
    elif links:
        yield Finding(Category.SPAM, "spam.link", Weight.MILD)
    if any(phones(shown)):
        yield Finding(Category.PRIVACY, "privacy.phone", Weight.MILD)
    if MAIL.search(shown):
        yield Finding(Category.PRIVACY, "privacy.mail", Weight.MILD)


def phones(text: str) -> Iterator[str]:
    """Numbers of people: not those of the help lines."""
    for match in PHONE.finditer(text):
        digits = "".join(filter(str.isdigit, match[0]))
        if LEAST_DIGITS <= len(digits) <= MOST_DIGITS and not _is_ours(digits):
            yield match[0]


def _is_ours(digits: str) -> bool:
    return digits in _OURS or digits.removeprefix("91") in _OURS or digits.removeprefix("0") in _OURS


def without(text: str) -> str:
    """Numbers of people and addresses dotted out."""
    for number in set(phones(text[:READ])):
        text = text.replace(number, "•" * 8)
    return MAIL.sub("•" * 8, text)
