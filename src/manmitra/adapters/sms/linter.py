"""What would make a text message vanish, cost more or give somebody away, found before it is sent."""

import re
from collections import Counter
from collections.abc import Iterator
from enum import StrEnum
from itertools import product
from typing import Final

import msgspec

from manmitra.adapters.sms.registry import LONGEST_VALUE, PLACE, RegisteredText, SmsCategory, SmsRegistry
from manmitra.adapters.sms.segments import Encoding, foreign_to_gsm7, size_of
from manmitra.domain.notifications.discretion import discreet
from manmitra.domain.notifications.model import Template

LANGUAGES: Final = ("en", "hi", "ur")
_TIMED: Final = frozenset({"sender", "date", "time"})
VALUES: Final[dict[str, frozenset[str]]] = {
    Template.APPOINTMENT_BOOKED: _TIMED,
    Template.APPOINTMENT_MOVED: _TIMED,
    Template.APPOINTMENT_CANCELLED: _TIMED,
    Template.APPOINTMENT_REMINDER: _TIMED,
    Template.ALERT_RAISED: frozenset({"sender"}),
    Template.ANNOUNCEMENT: frozenset({"sender"}),
    Template.DIGEST: frozenset({"sender"}),
}
"""Which texts go by SMS, and what may stand in them. A link that sets a password goes by e-mail only."""
_MOST_SEGMENTS: Final = {Encoding.GSM7: 2, Encoding.UCS2: 3}
_ID: Final = re.compile(r"[0-9]{19}")
_HEADER: Final = re.compile(r"[A-Z]{6}")
_NUMBERED_HEADER: Final = re.compile(r"[0-9]{6}")
_PLACEHOLDER_LIKE: Final = re.compile(r"\{[^{}]*\}|##\w*##|%\w|\{\{|\}\}")
_LINK: Final = re.compile(r"https?:|www\.|\b[\w-]+\.(?:com|in|org|net|edu|me|ly|app|io)\b", re.IGNORECASE)
_PHONE: Final = re.compile(r"\+?\d(?:[ -]?\d){3,}")
_SMART: Final = frozenset("\u2018\u2019\u201c\u201d\u2013\u2014\u2026\u00a0\u202f\u2009\u200b\ufeff\t\r\n")


class Severity(StrEnum):
    ERROR = "error"
    WARNING = "warning"


class Finding(msgspec.Struct, frozen=True, kw_only=True):
    severity: Severity
    place: str
    text: str


def lint(registry: SmsRegistry) -> list[Finding]:
    """Everything at once, in the registry's order; errors are what would not arrive or would give somebody away."""
    found = list(_of_registry(registry))
    for one in registry.template:
        place = f"{one.name}/{one.language}"
        found += [Finding(severity=severity, place=place, text=text) for severity, text in _of_text(one)]
    return found


def _of_registry(registry: SmsRegistry) -> Iterator[Finding]:
    def finding(severity: Severity, text: str) -> Finding:
        return Finding(severity=severity, place="registry", text=text)

    if not _ID.fullmatch(registry.entity_id):
        yield finding(Severity.ERROR, "entity_id must have 19 digits")
    for id, times in Counter(one.id for one in registry.template).items():
        if times > 1:
            yield finding(Severity.ERROR, f"id {id} is there {times} times")
    known = Counter((one.name, one.language) for one in registry.template)
    for (name, language), times in known.items():
        if times > 1:
            yield finding(Severity.ERROR, f"{name} in {language} is there {times} times; only the first would be sent")
    for name, language in product(VALUES, LANGUAGES):
        if (name, language) not in known:
            yield finding(
                Severity.WARNING, f"{Template(name).value} is missing in {language}: no such SMS will be sent"
            )


def _of_text(one: RegisteredText) -> Iterator[tuple[Severity, str]]:
    if not _ID.fullmatch(one.id):
        yield Severity.ERROR, "id must have 19 digits"
    if one.category is SmsCategory.PROMOTIONAL:
        if not _NUMBERED_HEADER.fullmatch(one.header) and not _HEADER.fullmatch(one.header):
            yield Severity.ERROR, "header must have 6 capital letters or 6 digits"
    elif not _HEADER.fullmatch(one.header):
        yield Severity.ERROR, "header must have 6 capital letters"
    if one.category is not SmsCategory.SERVICE_IMPLICIT:
        yield Severity.WARNING, f"category {one.category.value} is not for messages like these; use service_implicit"
    if one.name not in VALUES:
        yield Severity.ERROR, "no text of this name is sent by SMS"
    if one.language not in LANGUAGES:
        yield Severity.ERROR, f"language {one.language!r} is not one of {', '.join(LANGUAGES)}"
    yield from _of_places(one)
    yield from _of_wording(one)
    yield from _of_size(one)


def _of_places(one: RegisteredText) -> Iterator[tuple[Severity, str]]:
    places = one.text.count(PLACE)
    if places != len(one.values):
        yield Severity.ERROR, f"the text has {places} {PLACE}, and values names {len(one.values)}"
    if unknown := sorted(set(one.values) - VALUES.get(one.name, frozenset())):
        yield Severity.ERROR, f"nothing is known for the values {', '.join(unknown)}"
    if len(one.longest) > len(one.values) or any(not 1 <= longest <= 40 for longest in one.longest):
        yield Severity.ERROR, "longest bounds each value, in their order, to between 1 and 40"
    if any(longest > LONGEST_VALUE for longest in one.longest):
        yield Severity.WARNING, f"not every operator takes more than {LONGEST_VALUE} characters for one {PLACE}"
    if found := _PLACEHOLDER_LIKE.search(one.text.replace(PLACE, "")):
        yield Severity.ERROR, f"{found[0]} is no placeholder; the ledger knows only {PLACE}"
    if not one.text.replace(PLACE, "").strip(" .,:;-"):
        yield Severity.ERROR, "a text of placeholders alone is not registered by any operator"


def _of_wording(one: RegisteredText) -> Iterator[tuple[Severity, str]]:
    if not discreet(one.text) or not discreet(one.header):
        yield Severity.ERROR, "a word tells what the platform is about"
    if one.text != one.text.strip() or "  " in one.text:
        yield Severity.ERROR, "spaces at an end or doubled: one sign of difference and the message is dropped"
    if odd := sorted(set(one.text) & _SMART):
        shown = ", ".join(f"U+{ord(sign):04X}" for sign in odd)
        yield Severity.ERROR, f"{shown}: typed in a word processor, rarely what was registered"
    if _LINK.search(one.text):
        yield Severity.WARNING, "a link must be on the operator's list of allowed ones, or the message is blocked"
    if _PHONE.search(one.text):
        yield (
            Severity.WARNING,
            "a phone number must be on the operator's list of allowed ones, or the message is blocked",
        )


def _of_size(one: RegisteredText) -> Iterator[tuple[Severity, str]]:
    """At its longest, with a sign for each value that does not change the alphabet."""
    first, *pieces = one.text.split(PLACE)
    longest = first + "".join("x" * bound + piece for bound, piece in zip(one.bounds(), pieces, strict=False))
    size = size_of(longest)
    if size.segments > _MOST_SEGMENTS[size.encoding]:
        yield Severity.ERROR, f"up to {size.segments} segments in {size.encoding.value}"
    if one.language == "en" and size.encoding is Encoding.UCS2:
        yield Severity.WARNING, f"{foreign_to_gsm7(longest)} makes the whole text UCS-2, with 70 signs instead of 160"
