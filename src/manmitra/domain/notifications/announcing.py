"""An admin tells many at once. The text stands in the inbox only; what leaves says no more than that there is news."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import msgspec

from manmitra.domain.audit.model import Act, Facts
from manmitra.domain.audit.ports import Ledger
from manmitra.domain.notifications.model import Category, Priority, Template
from manmitra.domain.notifications.people import People
from manmitra.domain.notifications.telling import Telling, Told
from manmitra.domain.shared.errors import Invalid
from manmitra.domain.shared.identity import ADMINS, Principal, Role
from manmitra.domain.shared.paging import PAGE_LIMIT, PageRequest
from manmitra.domain.shared.ports import Clock, Ids

PAGES: Final = 5
"""So many pages of people are told in one request: the rest follows with the cursor that it gives."""
MOST_NAMED: Final = 200


class NobodyNamed(Invalid):
    code = "nobody_named"


class Announcement(msgspec.Struct, frozen=True, kw_only=True):
    """To all of a role, or to those who are named. `id` makes it safe to send again."""

    title: str
    message: str
    id: str = ""
    role: Role | None = None
    user_ids: Sequence[str] = ()
    priority: Priority = Priority.MEDIUM
    action_url: str = ""
    cursor: str | None = None


class Announced(msgspec.Struct, frozen=True, kw_only=True):
    """`told`: how many are new. Not everybody has been told while there is a cursor."""

    id: str
    told: int
    next_cursor: str | None = None


@dataclass(frozen=True, slots=True)
class AnnouncingUseCases:
    telling: Telling
    people: People
    ledger: Ledger
    clock: Clock
    ids: Ids

    async def announce(self, who: Principal, what: Announcement) -> Announced:
        """Within one's own institution; ids of others are passed over without a word. Raises NobodyNamed."""
        who.must_be_one_of(*ADMINS)
        if (what.role is None) == (not what.user_ids) or what.role is Role.VISITOR:
            raise NobodyNamed("say whom to tell: one role, or the ids of some people")
        id = what.id or self.ids.new()
        if what.cursor is None:
            await self.ledger.note(Act.of(who, self.clock.now(), "announcement.sent", id, after=_facts(what)))
        if what.role is None:
            return Announced(id=id, told=await self._tell(who, what, id, what.user_ids))
        told, cursor = 0, what.cursor
        for _ in range(PAGES):
            page = await self.people.with_roles(who.institution, [what.role], PageRequest(PAGE_LIMIT, cursor))
            told += await self._tell(who, what, id, page.items)
            cursor = page.next_cursor
            if cursor is None:
                break
        return Announced(id=id, told=told, next_cursor=cursor)

    async def _tell(self, who: Principal, what: Announcement, id: str, user_ids: Sequence[str]) -> int:
        return await self.telling.tell(
            *(
                Told(
                    key=f"announcement:{who.institution}:{id}",
                    user_id=one,
                    institution=who.institution,
                    category=Category.ANNOUNCEMENT,
                    template=Template.ANNOUNCEMENT,
                    params={"title": what.title, "text": what.message},
                    priority=what.priority,
                    action_url=what.action_url,
                )
                for one in dict.fromkeys(user_ids)
            )
        )


def _facts(what: Announcement) -> Facts:
    """To whom, never what it says."""
    return {
        "role": None if what.role is None else what.role.value,
        "named": len(what.user_ids),
        "priority": what.priority.value,
    }
