"""Reading the forum."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import msgspec

from manmitra.domain.flags.known import Feature
from manmitra.domain.flags.switches import AS_MADE, Switches, asker_of, must_be_on
from manmitra.domain.forum.model import (
    Comment,
    CommentUnknown,
    Filter,
    Listed,
    Post,
    PostUnknown,
    Published,
    Reaction,
    Tally,
)
from manmitra.domain.forum.ports import Counts, Threads, Views, Waiting
from manmitra.domain.forum.search_words import ASKED, words_of
from manmitra.domain.moderation.cases import Standing
from manmitra.domain.moderation.may import Moderators
from manmitra.domain.moderation.records import CertificateKind
from manmitra.domain.shared.identity import Principal, Role
from manmitra.domain.shared.paging import PAGE_LIMIT, Page, PageRequest

ROUNDS: Final = 5
"""So many pages of comments are looked at for one: hundreds in a row that are hidden make a short one."""


class Thread(msgspec.Struct, frozen=True, kw_only=True):
    """A post and the first of its comments."""

    post: Listed
    comments: Page[Listed]


@dataclass(frozen=True, slots=True)
class ForumReading:
    threads: Threads
    counts: Counts
    views: Views
    waiting: Waiting
    moderators: Moderators
    switches: Switches = AS_MADE

    async def posts(self, who: Principal, where: Filter, page: PageRequest, *, query: str = "") -> Page[Listed]:
        """Newest first. A query without a word that can be searched for finds nothing. Raises FeatureOff for one."""
        if not query.strip():
            return await self._listed(await self.threads.posts(where, page))
        must_be_on(self.switches, Feature.FORUM_SEARCH, asker_of(who))
        words = words_of(query, ASKED)
        return await self._listed(await self.threads.found(where, words, page)) if words else Page([])

    async def thread(self, who: Principal, post_id: str) -> Thread:
        """It counts as a view. Raises PostUnknown."""
        post = await self._visible(who, post_id)
        if post.standing is Standing.SHOWN and not post.is_by(who.user_id):
            self.views.seen(post_id)
        comments = await self._comments(who, post_id, PageRequest(PAGE_LIMIT))
        return Thread(post=(await self._counted([post]))[0], comments=comments)

    async def comments(self, who: Principal, post_id: str, page: PageRequest) -> tuple[Post, Page[Listed]]:
        """Of this post, in their order; those that only their authors see are left out for everybody else.

        Raises PostUnknown.
        """
        post = await self._visible(who, post_id)
        return post, await self._comments(who, post_id, page)

    async def own(self, who: Principal, page: PageRequest) -> Page[Listed]:
        """What one wrote oneself, whatever became of it."""
        return await self._listed(await self.threads.own(who.user_id, page))

    async def tally(self, item: Published) -> Tally:
        return (await self.counts.of([item.id]))[item.id]

    async def unanswered(self, who: Principal, page: PageRequest) -> Page[Listed]:
        """For volunteers. Raises CertificateNeeded."""
        await self.moderators.must_be(who, CertificateKind.VOLUNTEER)
        return await self._listed(await self.waiting.with_volunteers(who.institution, page))

    async def react(self, who: Principal, post_id: str, kind: Reaction, *, comment_id: str = "") -> Listed:
        """Once a person and kind; again changes nothing. Raises PostUnknown or CommentUnknown."""
        item = await self._shown(who, post_id, comment_id)
        return Listed(item=item, tally=await self.counts.react(item.id, who.user_id, kind))

    async def take_back(self, who: Principal, post_id: str, kind: Reaction, *, comment_id: str = "") -> Listed:
        item = await self._shown(who, post_id, comment_id)
        return Listed(item=item, tally=await self.counts.take_back(item.id, who.user_id, kind))

    async def _shown(self, who: Principal, post_id: str, comment_id: str) -> Published:
        post = await self._visible(who, post_id)
        if post.standing is not Standing.SHOWN:
            raise PostUnknown("there is no such post")
        if not comment_id:
            return post
        comment = await self.threads.comment(comment_id)
        if comment.post_id != post.id or comment.standing is not Standing.SHOWN:
            raise CommentUnknown("there is no such comment")
        return comment

    async def _visible(self, who: Principal, post_id: str) -> Post:
        post = await self.threads.post(post_id)
        foreign = post.institution != who.institution and who.role is not Role.SUPER_ADMIN
        if foreign or not post.visible_to(who.user_id):
            raise PostUnknown("there is no such post")
        return post

    async def _comments(self, who: Principal, post_id: str, page: PageRequest) -> Page[Listed]:
        """Filled up with what this person sees, so that neither a short page nor a cursor tells of what is held."""
        kept, cursor, size = list[Comment](), page.cursor, min(page.limit + 1, PAGE_LIMIT)
        for _ in range(ROUNDS):
            found = await self.threads.comments(post_id, PageRequest(size, cursor))
            parents = {one.parent_id for one in found.items}
            kept += [one for one in found.items if one.visible_to(who.user_id) or _kept_as_place(one, parents)]
            cursor = found.next_cursor
            if cursor is None or len(kept) > page.limit:
                break
        here = kept[: page.limit]
        return Page(await self._counted(here), self.threads.after(here[-1]) if len(kept) > page.limit else cursor)

    async def _listed(self, page: Page[Post] | Page[Post | Comment]) -> Page[Listed]:
        return Page(await self._counted(list(page.items)), page.next_cursor)

    async def _counted(self, items: Sequence[Published]) -> list[Listed]:
        tallies = await self.counts.of([one.id for one in items])
        return [Listed(item=one, tally=tallies[one.id]) for one in items]


def _kept_as_place(comment: Comment, parents: set[str]) -> bool:
    """What was deleted is still shown, without words, while answers to it are on the page."""
    return comment.standing is Standing.DELETED and comment.id in parents
