"""Writing a post, changing it, taking it back."""

from dataclasses import dataclass, field
from datetime import timedelta
from typing import Final

from msgspec.structs import replace

from manmitra.domain.flags.known import Feature
from manmitra.domain.flags.switches import asker_of, number_of
from manmitra.domain.forum.deleting import delete_own
from manmitra.domain.forum.events import HelpOffered, PostShown
from manmitra.domain.forum.making import Made, Making, case_after, standing_after
from manmitra.domain.forum.model import Category, Post, PostUnknown, TooManyPosts
from manmitra.domain.forum.ports import Change, Threads, Writing
from manmitra.domain.forum.screening import Screened
from manmitra.domain.forum.words import CONTENT_LIMIT, Words, checked_post, cut
from manmitra.domain.live.ports import Pace
from manmitra.domain.moderation.cases import Case, Standing, opened
from manmitra.domain.moderation.events import CaseQueued
from manmitra.domain.moderation.records import Action
from manmitra.domain.shared.errors import Conflict, DomainError
from manmitra.domain.shared.events import Event
from manmitra.domain.shared.identity import Principal

TRIES: Final = 6
AN_HOUR: Final = 3600


@dataclass(frozen=True, slots=True)
class PostingUseCases:
    threads: Threads
    writing: Writing
    making: Making
    pace: Pace
    patience: timedelta = field(default=timedelta(hours=24))
    """How long a post waits for an answer before the volunteers are asked."""

    async def post(self, who: Principal, typed: Words, category: Category, *, address: str = "") -> Made:
        """Everybody sees it, unless a person has to look at it first: then its author alone does.

        Raises SignUpToWrite, UnderMaintenance, FeatureOff, Empty, TooLong, ContentRefused or TooManyPosts; none
        of them for a call for help, which is answered with help in whatever state the store is, and whatever is
        switched off.
        """
        words, signal = self.making.heard(typed)
        try:
            self.making.must_be_known(who)
            self.making.must_be_open(who)
            if not signal.detected:
                checked_post(words)
                self._must_have_time(who)
            screened = await self.making.screening.look(who, typed, words, address=address)
            return await self._add(who, cut(words, CONTENT_LIMIT), category, screened)
        except DomainError:
            if not signal.detected:
                raise
            return await self.making.unkept(who, signal, words, address)

    async def edit(
        self, who: Principal, post_id: str, typed: Words, category: Category | None, *, address: str = ""
    ) -> Made:
        """By its author. Looked at anew; what was taken down needs a person's approval.

        Raises PostUnknown and what `post` raises.
        """
        words, signal = self.making.heard(typed)
        try:
            self.making.must_be_open(who)
            for _ in range(TRIES):
                before = await self._own(who, post_id)
                if not signal.detected:
                    checked_post(words)
                screened = await self.making.screening.look(who, typed, words, address=address)
                try:
                    return await self._change(before, cut(words, CONTENT_LIMIT), category, screened)
                except Conflict:
                    continue
            raise Conflict("somebody changed this post meanwhile; please look again")
        except DomainError:
            if not signal.detected:
                raise
            return await self.making.unkept(who, signal, words, address)

    async def delete(self, who: Principal, post_id: str) -> None:
        """By its author; nothing of the words is kept. Raises PostUnknown."""
        await delete_own(self.making, self.writing, lambda: self._own(who, post_id), "post", TRIES)

    async def _add(self, who: Principal, words: Words, category: Category, screened: Screened) -> Made:
        now, id = self.making.clock.now(), self.making.ids.new()
        post = Post(
            id=id,
            institution=who.institution,
            posted_at=now,
            standing=screened.standing,
            byline=await self.making.byline(who, id, anonymous=words.anonymous),
            words=words,
            sensitive=screened.sensitive,
            category=category,
            answer_due_at=now + self.patience,
        )
        if post.standing is Standing.SHOWN:
            post = post.waiting(now, self.patience)
        case = None if screened.why is None else opened(id, post.institution, post.kind, screened.why, now)
        return await self._written(post, None, case, screened)

    async def _change(self, before: Post, words: Words, category: Category | None, screened: Screened) -> Made:
        now = self.making.clock.now()
        words = replace(words, anonymous=before.words.anonymous)
        standing = standing_after(before.standing, screened.standing)
        after = before.edited(words, standing, now, sensitive=screened.sensitive)
        after = replace(after, category=category or before.category)
        found = await self.writing.case(before.id)
        return await self._written(after, before, case_after(found, after, screened, now), screened)

    async def _written(self, post: Post, before: Post | None, case: Case | None, screened: Screened) -> Made:
        fresh = post.standing is Standing.SHOWN and (before is None or before.standing is not Standing.SHOWN)
        events = list[Event]()
        if fresh:
            events.append(
                PostShown(
                    institution=post.institution,
                    post_id=post.id,
                    category=post.category,
                    author_id=post.byline.author_id,
                )
            )
        if screened.crisis:
            events.append(
                HelpOffered(institution=post.institution, author_id=post.byline.author_id, level=screened.level)
            )
        if case is not None:
            events.append(CaseQueued.of(case))
        await self.writing.write(
            Change(
                item=post,
                before=before,
                case=case,
                entry=None if case is None else self.making.line(case, Action.OPENED, case.sources[-1].value),
                alert=screened.alert,
                places=screened.places,
                events=tuple(events),
            )
        )
        return Made.of(post, screened)

    async def _own(self, who: Principal, post_id: str) -> Post:
        post = await self.threads.post(post_id)
        if not post.is_by(who.user_id) or post.standing is Standing.DELETED:
            raise PostUnknown("there is no such post of yours")
        return post

    def _must_have_time(self, who: Principal) -> None:
        most = number_of(self.making.switches, Feature.FORUM_POSTS_AN_HOUR, asker_of(who))
        wait = self.pace.over(f"post {who.user_id}", most, AN_HOUR, self.making.clock.now())
        if wait:
            raise TooManyPosts("You have written many posts in a short time. Please wait a little.", retry_after=wait)
