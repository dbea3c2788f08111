"""What a counsellor promised to do for somebody in their care."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from manmitra.domain.desk.looking import Calendar, DayTooFar, Looking
from manmitra.domain.desk.model import MOST_OPEN, Promise, PromiseUnknown, TooManyPromises
from manmitra.domain.desk.ports import Promises
from manmitra.domain.shared.identity import Principal
from manmitra.domain.shared.paging import Page, PageRequest

AHEAD: Final = timedelta(days=366)


@dataclass(frozen=True, slots=True)
class Promising:
    looking: Looking
    calendar: Calendar
    promises: Promises

    async def make(self, who: Principal, student_id: str, due_on: date, what: str) -> Promise:
        """Raises NotInCare, DayTooFar or TooManyPromises."""
        await self.looking.in_care(who, student_id)
        await self._must_be_ahead(who, due_on)
        if len(await self.promises.open_of(who.user_id)) >= MOST_OPEN:
            raise TooManyPromises(f"at most {MOST_OPEN} promises can be open; close some first")
        made = Promise(
            id=self.looking.ids.new(),
            counselor_id=who.user_id,
            student_id=student_id,
            institution=who.institution,
            due_on=due_on,
            what=what,
            made_at=self.looking.clock.now(),
        )
        return await self.promises.add(made)

    async def change(
        self, who: Principal, promise_id: str, *, due_on: date | None = None, done: bool = False
    ) -> Promise:
        """Put off, or done with. Raises PromiseUnknown, DayTooFar or Conflict."""
        before = await self.promises.get(promise_id)
        if before.counselor_id != who.user_id:
            raise PromiseUnknown("there is no such promise")
        after = before
        if due_on is not None and due_on != before.due_on:
            await self._must_be_ahead(who, due_on)
            after = after.put_off(due_on)
        after = after.done(self.looking.clock.now()) if done else after
        return before if after is before else await self.promises.save(after)

    async def to(self, who: Principal, student_id: str, page: PageRequest) -> Page[Promise]:
        """Raises NotInCare."""
        await self.looking.in_care(who, student_id)
        return await self.promises.made_to(who.user_id, student_id, page)

    async def _must_be_ahead(self, who: Principal, due_on: date) -> None:
        today = self.calendar.today(await self.calendar.zone(who))
        if not today <= due_on <= today + AHEAD:
            raise DayTooFar(f"a promise is due today or within {AHEAD.days} days")
