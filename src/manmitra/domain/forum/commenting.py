"""Answering somebody."""

from dataclasses import dataclass
from typing import Final

import msgspec
from msgspec.structs import replace

from manmitra.domain.forum.deleting import delete_own
from manmitra.domain.forum.events import HelpOffered, PostAnswered
from manmitra.domain.forum.making import Made, Making, case_after, standing_after
from manmitra.domain.forum.model import (
    Awaits,
    Comment,
    CommentUnknown,
    Post,
    PostLocked,
    PostUnknown,
    TooManyPosts,
    place_below,
)
from manmitra.domain.forum.ports import Change, Threads, Writing
from manmitra.domain.forum.screening import Screened
from manmitra.domain.forum.words import COMMENT_LIMIT, Words, checked_comment, cut
from manmitra.domain.live.ports import Pace
from manmitra.domain.moderation.cases import Case, Standing, opened
from manmitra.domain.moderation.events import CaseQueued
from manmitra.domain.moderation.records import Action
from manmitra.domain.shared.errors import Conflict, DomainError
from manmitra.domain.shared.events import Event
from manmitra.domain.shared.identity import Principal

TRIES: Final = 6
AN_HOUR: Final = 3600
COMMENTS: Final = 60


class Place(msgspec.Struct, frozen=True, kw_only=True):
    """Below which post, and which comment of it."""

    post_id: str
    parent_id: str = ""


@dataclass(frozen=True, slots=True)
class CommentingUseCases:
    threads: Threads
    writing: Writing
    making: Making
    pace: Pace

    async def comment(self, who: Principal, place: Place, typed: Words, *, address: str = "") -> Made:
        """Raises SignUpToWrite, UnderMaintenance, FeatureOff, PostUnknown, CommentUnknown, PostLocked, Empty, TooLong,
        ContentRefused or TooManyPosts; none of them for a call for help, which is answered with help in whatever state
        the thread or the store is.
        """
        words, signal = self.making.heard(typed)
        try:
            self.making.must_be_known(who)
            self.making.must_be_open(who)
            if not signal.detected:
                checked_comment(words)
                self._must_have_time(who)
            screened = await self.making.screening.look(who, typed, words, address=address)
            for _ in range(TRIES):
                try:
                    return await self._add(who, place, cut(words, COMMENT_LIMIT), screened)
                except Conflict as error:
                    if type(error) is not Conflict:
                        raise
            raise Conflict("many are writing in this thread at once; please try again")
        except DomainError:
            if not signal.detected:
                raise
            return await self.making.unkept(who, signal, words, address)

    async def edit(self, who: Principal, comment_id: str, typed: Words, *, address: str = "") -> Made:
        """By its author. Raises CommentUnknown and what `comment` raises."""
        words, signal = self.making.heard(typed)
        try:
            self.making.must_be_open(who)
            for _ in range(TRIES):
                before = await self._own(who, comment_id)
                if not signal.detected:
                    checked_comment(words)
                screened = await self.making.screening.look(who, typed, words, address=address)
                try:
                    return await self._change(before, cut(words, COMMENT_LIMIT), screened)
                except Conflict:
                    continue
            raise Conflict("somebody changed this comment meanwhile; please look again")
        except DomainError:
            if not signal.detected:
                raise
            return await self.making.unkept(who, signal, words, address)

    async def delete(self, who: Principal, comment_id: str) -> None:
        """By its author; answers to it stay. Raises CommentUnknown."""
        await delete_own(self.making, self.writing, lambda: self._own(who, comment_id), "comment", TRIES)

    async def _add(self, who: Principal, place: Place, words: Words, screened: Screened) -> Made:
        now = self.making.clock.now()
        post = await self._open(who, place.post_id)
        parent = await self.threads.comment(place.parent_id) if place.parent_id else None
        parent_id, depth = place_below(parent, post.id, who.user_id)
        words = replace(words, title="", tags=(), anonymous=words.anonymous or post.hides(who.user_id))
        comment = Comment(
            id=self.making.ids.new(),
            institution=post.institution,
            posted_at=now,
            standing=screened.standing,
            byline=await self.making.byline(who, post.id, anonymous=words.anonymous),
            words=words,
            sensitive=screened.sensitive,
            post_id=post.id,
            parent_id=parent_id,
            depth=depth,
        )
        case = None
        if screened.why is not None:
            case = opened(comment.id, comment.institution, comment.kind, screened.why, now)
        return await self._written(comment, None, case, screened, post)

    async def _change(self, before: Comment, words: Words, screened: Screened) -> Made:
        now = self.making.clock.now()
        words = replace(words, title="", tags=(), anonymous=before.words.anonymous)
        standing = standing_after(before.standing, screened.standing)
        after = before.edited(words, standing, now, sensitive=screened.sensitive)
        case = case_after(await self.writing.case(before.id), after, screened, now)
        return await self._written(after, before, case, screened, None)

    async def _written(
        self, comment: Comment, before: Comment | None, case: Case | None, screened: Screened, post: Post | None
    ) -> Made:
        events = list[Event]()
        answers = post is not None and comment.standing is Standing.SHOWN and not post.is_by(comment.byline.author_id)
        if post is not None and comment.standing is Standing.SHOWN:
            events.append(
                PostAnswered(
                    institution=post.institution,
                    post_id=post.id,
                    category=post.category,
                    comment_id=comment.id,
                    author_id=post.byline.author_id if answers else "",
                )
            )
        if screened.crisis:
            told = HelpOffered(
                institution=comment.institution, author_id=comment.byline.author_id, level=screened.level
            )
            events.append(told)
        if case is not None:
            events.append(CaseQueued.of(case))
        thread = post.answered() if post is not None and answers and post.awaits is not Awaits.NOTHING else None
        await self.writing.write(
            Change(
                item=comment,
                before=before,
                thread=thread,
                case=case,
                entry=None if case is None else self.making.line(case, Action.OPENED, case.sources[-1].value),
                alert=screened.alert,
                places=screened.places,
                events=tuple(events),
            )
        )
        return Made.of(comment, screened)

    async def _open(self, who: Principal, post_id: str) -> Post:
        post = await self.threads.post(post_id)
        if post.institution != who.institution or not post.visible_to(who.user_id):
            raise PostUnknown("there is no such post")
        if post.locked:
            raise PostLocked("a moderator closed this thread for new comments")
        return post

    async def _own(self, who: Principal, comment_id: str) -> Comment:
        comment = await self.threads.comment(comment_id)
        if not comment.is_by(who.user_id) or comment.standing is Standing.DELETED:
            raise CommentUnknown("there is no such comment of yours")
        return comment

    def _must_have_time(self, who: Principal) -> None:
        wait = self.pace.over(f"comment {who.user_id}", COMMENTS, AN_HOUR, self.making.clock.now())
        if wait:
            raise TooManyPosts("You have written a lot in a short time. Please wait a little.", retry_after=wait)
