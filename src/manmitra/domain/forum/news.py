"""Who is told of what happens in the forum. Reactions to events: each may be called twice with the same one."""

from dataclasses import dataclass
from typing import Final

from manmitra.domain.forum.events import PostAnswered, PostUnanswered
from manmitra.domain.forum.ports import Threads
from manmitra.domain.moderation.cases import ContentKind, Standing
from manmitra.domain.moderation.desk_ports import Certificates, Reports
from manmitra.domain.moderation.events import CaseRuled
from manmitra.domain.moderation.records import CertificateKind
from manmitra.domain.notifications.model import Category, Priority, Template
from manmitra.domain.notifications.telling import Telling, Told
from manmitra.domain.shared.errors import NotFound
from manmitra.domain.shared.events import Stored
from manmitra.domain.shared.paging import PAGE_LIMIT, PageRequest
from manmitra.domain.shared.ports import Clock

PAGE: Final = "/forum"
REPORTERS: Final = 200
PAGES: Final = 20
"""Of certificates: so many hundred people are asked at most."""


@dataclass(frozen=True, slots=True)
class ForumNews:
    threads: Threads
    telling: Telling
    reports: Reports
    certificates: Certificates
    clock: Clock

    async def ruled(self, event: CaseRuled, stored: Stored) -> None:
        """Its author, where anything changed for them, and those who reported it since the case was opened."""
        if event.told and event.author_id:
            template = Template.FORUM_ANSWERED if event.kept else Template.FORUM_TAKEN_DOWN
            template = Template.FORUM_SHOWN if event.shown else template
            await self.telling.tell(_told(event.institution, stored.id, event.author_id, template))
        outcome = Template.REPORT_KEPT if event.shown else Template.REPORT_UPHELD
        outcome = Template.REPORT_GONE if event.gone else outcome
        reports = await self.reports.of_content(event.case_id, REPORTERS)
        since = [one.reporter_id for one in reports if event.since <= one.at <= stored.at]
        await self.telling.tell(*(_told(event.institution, stored.id, one, outcome) for one in since))
        if event.shown and event.fresh and event.content is ContentKind.COMMENT:
            await self._answered_late(event, stored)

    async def _answered_late(self, event: CaseRuled, stored: Stored) -> None:
        """A comment that a person looked at first: only now does it answer anybody."""
        try:
            comment = await self.threads.comment(event.case_id)
            post = await self.threads.post(comment.post_id)
        except NotFound:
            return
        if post.may_be_answered_by(comment) and comment.standing is Standing.SHOWN:
            answered = _told(event.institution, f"{stored.id}:answer", post.byline.author_id, Template.FORUM_ANSWERED)
            await self.telling.tell(answered)

    async def answered(self, event: PostAnswered, stored: Stored) -> None:
        if event.author_id:
            told = _told(event.institution, stored.id, event.author_id, Template.FORUM_ANSWERED)
            await self.telling.tell(told)

    async def unanswered(self, event: PostUnanswered, stored: Stored) -> None:
        """Those whose certificate is good now."""
        now = self.clock.now()
        cursor = None
        for _ in range(PAGES):
            page = await self.certificates.of_institution(event.institution, PageRequest(PAGE_LIMIT, cursor))
            able = [one.user_id for one in page.items if one.kind is CertificateKind.VOLUNTEER and one.good(now)]
            await self.telling.tell(*(_told(event.institution, stored.id, one, Template.FORUM_WAITING) for one in able))
            cursor = page.next_cursor
            if cursor is None or page.items[-1].expires_at <= now:  # those that end last come first
                return


def _told(institution: str, key: str, user_id: str, template: Template) -> Told:
    return Told(
        key=key,
        user_id=user_id,
        institution=institution,
        category=Category.COMMUNITY,
        template=template,
        priority=Priority.LOW if template is Template.FORUM_WAITING else Priority.MEDIUM,
        action_url=PAGE,
    )
