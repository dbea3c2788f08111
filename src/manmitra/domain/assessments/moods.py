"""The daily check-in: one for each local day of the student."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from manmitra.domain.assessments.model import CheckIn, MoodOutOfRange
from manmitra.domain.shared.errors import Invalid
from manmitra.domain.shared.identity import Principal
from manmitra.domain.shared.time import local_day

LOWEST: Final = 1
HIGHEST: Final = 5
TAG_LIMIT: Final = 10
NOTE_LIMIT: Final = 2000


def check_in(who: Principal, time_zone: str, now: datetime, *, mood: int, tags: Sequence[str], note: str) -> CheckIn:
    """Today's, where today is the day that the student's own clock shows. Raises Invalid."""
    if not LOWEST <= mood <= HIGHEST:
        raise MoodOutOfRange(f"the mood must be between {LOWEST} and {HIGHEST}")
    if len(tags) > TAG_LIMIT or len(note) > NOTE_LIMIT:
        raise Invalid(f"at most {TAG_LIMIT} tags and {NOTE_LIMIT} characters of note")
    day = local_day(now, time_zone)
    kept = dict.fromkeys(tag.strip().casefold() for tag in tags)
    return CheckIn(
        id=f"{who.user_id}:{day.isoformat()}",
        student_id=who.user_id,
        institution=who.institution,
        day=day,
        mood=mood,
        at=now,
        tags=tuple(tag for tag in kept if tag),
        note=note.strip(),
    )
