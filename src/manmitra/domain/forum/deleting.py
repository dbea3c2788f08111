"""Taking back what one wrote: a post and a comment go the same way."""

from collections.abc import Awaitable, Callable

from msgspec.structs import replace

from manmitra.domain.forum.making import Making
from manmitra.domain.forum.model import Comment, Post
from manmitra.domain.forum.ports import Change, Writing
from manmitra.domain.moderation.events import CaseRuled
from manmitra.domain.moderation.records import Action
from manmitra.domain.shared.errors import Conflict


async def delete_own(
    making: Making, writing: Writing, find: Callable[[], Awaitable[Post | Comment]], thing: str, tries: int
) -> None:
    """Nothing of the words is kept, not of an appeal either, and a case that waits is closed, with a line of the trail.
    Those who reported it hear that it is gone. `find` raises what its author hears of nothing.

    Raises Conflict when somebody else changes it again and again.
    """
    for _ in range(tries):
        before = await find()
        case = await writing.case(before.id)
        change = Change(item=before.deleted(), before=before)
        if case is not None:
            change = replace(change, case=case.closed())
            if case.waiting:
                line, event = making.line(case, Action.WITHDRAWN), CaseRuled.withdrawn(case.closed())
                change = replace(change, entry=line, events=(event,))
        try:
            await writing.write(change)
        except Conflict:
            continue
        return
    raise Conflict(f"somebody changed this {thing} meanwhile; please look again")
