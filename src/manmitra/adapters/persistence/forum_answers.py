"""Whether a post still has an answer, when one of its comments is shown later, taken down or taken back."""

from typing import Final

from manmitra.adapters.persistence.forum_documents import COMMENTS, POSTS, comment_of, item_write, post_of
from manmitra.adapters.persistence.pages import cursor_at, place_in
from manmitra.adapters.persistence.store import DocumentStore, Sort, Write, equals
from manmitra.domain.forum.model import Comment, Post
from manmitra.domain.moderation.cases import Standing

IN_ORDER: Final = Sort()
BATCH: Final = 100
ROUNDS: Final = 5
"""A thread with more comments than that is not one that nobody answered."""


async def answer_changed(store: DocumentStore, before: Post | Comment | None, after: Post | Comment) -> list[Write]:
    """The post, where this decides whether anybody has answered it. What is new says so itself (`Change.thread`)."""
    if not isinstance(after, Comment) or not isinstance(before, Comment):
        return []
    shown = after.standing is Standing.SHOWN
    if shown is (before.standing is Standing.SHOWN):
        return []
    found = await store.get(POSTS, after.post_id)
    post = None if found is None else post_of(found)
    if post is None or not post.may_be_answered_by(before):
        return []
    if not shown and await has_answer(store, post, but=before.id):
        return []
    changed = post.answered() if shown else post.alone_again()
    return [] if changed == post else [item_write(changed, new=False)]


async def has_answer(store: DocumentStore, post: Post, *, but: str = "") -> bool:
    """One that everybody sees, of another than its author; `but` not this one."""
    after = None
    for _ in range(ROUNDS):
        rows = await store.find(COMMENTS, [equals("post_id", post.id)], sort=IN_ORDER, after=after, limit=BATCH)
        others = (one for one in map(comment_of, rows) if one.id != but and one.standing is Standing.SHOWN)
        if any(post.may_be_answered_by(one) for one in others):
            return True
        if len(rows) < BATCH:
            return False
        after = place_in(cursor_at(rows[-1], IN_ORDER))
    return True
