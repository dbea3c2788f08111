"""One person in a counsellor's care: what they share at this moment, and what the two did together."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import msgspec

from manmitra.domain.assessments.model import Result
from manmitra.domain.assessments.trends import Point, Trend, trend
from manmitra.domain.booking.model import Appointment
from manmitra.domain.chat.card import Share
from manmitra.domain.chat.ports import Conversations, Messages
from manmitra.domain.chat.reading import Summary, summarise
from manmitra.domain.desk.looking import Calendar, Looking
from manmitra.domain.desk.model import DeskRead, Promise, Seen
from manmitra.domain.desk.need import QUESTIONNAIRES, Facts
from manmitra.domain.desk.ports import Promises
from manmitra.domain.desk.reviewing import Review, review
from manmitra.domain.shared.identity import Principal
from manmitra.domain.shared.paging import PAGE_LIMIT, Page, PageRequest

SUMMARIES: Final = 3
LOOKED_THROUGH: Final = 20
SHOWN: Final = 100


class File(msgspec.Struct, frozen=True, kw_only=True):
    """`shares`: whether the person lets their history be seen. Without it there are no trends, no summaries and no
    review. Cards are shared one by one, whatever else is; their words come with the card.
    """

    student_id: str
    handle: str
    shares: bool
    trends: Sequence[Trend]
    review: Review | None
    conversations: Sequence[Summary]
    cards: Sequence[Share]
    sessions: Sequence[Appointment]
    promises: Sequence[Promise]
    facts: Facts


@dataclass(frozen=True, slots=True)
class StudentFiles:
    looking: Looking
    calendar: Calendar
    conversations: Conversations
    messages: Messages
    promises: Promises

    async def read(self, who: Principal, student_id: str) -> File:
        """It is written down before it is seen, and the person can see that. Raises NotInCare."""
        person = await self.looking.in_care(who, student_id)
        sessions = await self.looking.facts.booked(who.user_id, student_id=student_id)
        cards = await self.looking.facts.shares(who.user_id, student_id)
        results: Sequence[Result] = ()
        told: Sequence[Summary] = ()
        if person.shares:
            results = (await self.looking.facts.results([student_id])).get(student_id, ())
            told = await self._summaries(student_id)
        promises = await self.promises.made_to(who.user_id, student_id, PageRequest(SHOWN))
        seen = [
            what
            for what, there in (
                (Seen.RESULTS, results),
                (Seen.CONVERSATIONS, told),
                (Seen.CARDS, cards),
                (Seen.SESSIONS, sessions),
            )
            if there
        ]
        profile = await self.calendar.profile(who)
        await self.looking.note_file(who, profile.name if profile else "", student_id, seen)
        return File(
            student_id=student_id,
            handle=self.looking.handle(who, student_id),
            shares=person.shares,
            trends=trends_of(results),
            review=review(sessions, results),
            conversations=told,
            cards=cards,
            sessions=sessions[:SHOWN],
            promises=promises.items,
            facts=Facts(student_id=student_id, appointments=sessions),
        )

    async def who_looked(self, who: Principal, page: PageRequest) -> Page[DeskRead]:
        """At one's own file, the latest first."""
        return await self.looking.reads.of_student(who.user_id, page)

    async def _summaries(self, student_id: str) -> Sequence[Summary]:
        """Of the latest conversations; never of one whose person was promised that nobody learns who they are."""
        latest = await self.conversations.of_student(student_id, PageRequest(LOOKED_THROUGH))
        named = [one for one in latest.items if not one.anonymous][:SUMMARIES]
        return [summarise(one, await self.messages.latest(one.id, PAGE_LIMIT)) for one in named]


def trends_of(results: Sequence[Result]) -> Sequence[Trend]:
    """Of the newest first; only of questionnaires that were filled in."""
    found = []
    for kind in QUESTIONNAIRES:
        points = [Point(one.completed_at, one.total, one.band, one.risk) for one in results if one.kind is kind]
        if points:
            found.append(trend(kind, points[::-1][-SHOWN:]))
    return found
