"""Taking back what one wrote: a post and a comment go the same way."""

from collections.abc import Awaitable, Callable

from manmitra.domain.forum.making import Making
from manmitra.domain.forum.model import Comment, Post
from manmitra.domain.forum.ports import Change, Writing
from manmitra.domain.moderation.records import Action
from manmitra.domain.shared.errors import Conflict


async def delete_own(
    making: Making, writing: Writing, find: Callable[[], Awaitable[Post | Comment]], thing: str, tries: int
) -> None:
    """Nothing of the words is kept, not of an appeal either, and a case that waits is closed, with a line of the trail.
    `find` raises what its
    author hears of nothing.

    Raises Conflict when somebody else changes it again and again.
    """
    for _ in range(tries):
        before = await find()
        case = await writing.case(before.id)
        over = None if case is None else case.closed()
        try:
            line = making.line(case, Action.WITHDRAWN) if case is not None and case.waiting else None
            await writing.write(Change(item=before.deleted(), before=before, case=over, entry=line))
        except Conflict:
            continue
        return
    raise Conflict(f"somebody changed this {thing} meanwhile; please look again")
