"""When the plan should be looked at again, by the one published rule that is at hand.

In 3,321 people seen for low mood, a fall of the PHQ-9 by 6 or more from the beginning to the fourth session went with
recovering in the end six times as often as none; a quarter recovered although they did not have it. ("Early response as
a prognostic indicator in person-centered experiential therapy for depression", Journal of Counseling Psychology 69
(2022) 803-811, PMID 36037492.) So this asks a question after the fourth session and says of nothing that it failed.
There is
no such rule for other questionnaires here, and none is made up.
"""

from collections.abc import Sequence
from typing import Final

import msgspec

from manmitra.domain.assessments.catalogue import instrument
from manmitra.domain.assessments.model import Kind, Result
from manmitra.domain.booking.model import Appointment, State

SESSIONS: Final = 4
RELIABLE: Final = 6
SOURCE: Final = "PMID 36037492: Journal of Counseling Psychology 69 (2022) 803-811"


class Review(msgspec.Struct, frozen=True, kw_only=True):
    kind: Kind
    sessions: int
    first: int
    latest: int
    words: str
    source: str


def review(appointments: Sequence[Appointment], results: Sequence[Result]) -> Review | None:
    """None while nothing is to be asked: too few sessions, no result before or after them, or enough has changed.

    `appointments` with one person, and what they share of results, each in any order.
    """
    met = sorted((one for one in appointments if one.state is State.COMPLETED), key=lambda one: one.starts_at)
    if len(met) < SESSIONS:
        return None
    mine = sorted((one for one in results if one.kind is Kind.PHQ9), key=lambda one: one.completed_at)
    before = [one for one in mine if one.completed_at <= met[0].ends_at]
    after = [one for one in mine if one.completed_at > met[SESSIONS - 2].ends_at]
    if not before or not after:
        return None
    first, latest = before[-1], after[-1]
    if first.total < instrument(Kind.PHQ9).cut or first.total - latest.total >= RELIABLE:
        return None
    words = (
        f"No reliable improvement after {len(met)} sessions: the PHQ-9 was {first.total} and is {latest.total}, and "
        f"{RELIABLE} points less are more than chance. Please review the plan; some improve later all the same."
    )
    return Review(kind=Kind.PHQ9, sessions=len(met), first=first.total, latest=latest.total, words=words, source=SOURCE)
