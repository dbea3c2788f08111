"""No post stays unanswered: after a while those are asked who volunteered for it."""

from dataclasses import dataclass
from typing import Final

from manmitra.domain.forum.events import PostUnanswered
from manmitra.domain.forum.ports import Change, Waiting, Writing
from manmitra.domain.shared.errors import Conflict
from manmitra.domain.shared.ports import Clock

BATCH: Final = 50


@dataclass(frozen=True, slots=True)
class Unanswered:
    waiting: Waiting
    writing: Writing
    clock: Clock

    async def run_due(self) -> int:
        """How many were handed on. One that somebody answers in this very moment is left to the next round."""
        handed_on = 0
        for post in await self.waiting.overdue(self.clock.now(), BATCH):
            event = PostUnanswered(institution=post.institution, post_id=post.id, category=post.category)
            try:
                await self.writing.write(Change(item=post.handed_on(), before=post, events=(event,)))
            except Conflict:
                continue
            handed_on += 1
        return handed_on
