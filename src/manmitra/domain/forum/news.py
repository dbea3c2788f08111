"""Who is told of what happens in the forum. Reactions to events: each may be called twice with the same one."""

from dataclasses import dataclass
from typing import Final

from manmitra.domain.forum.events import PostAnswered, PostUnanswered
from manmitra.domain.moderation.desk_ports import Certificates, Reports
from manmitra.domain.moderation.events import CaseRuled
from manmitra.domain.moderation.records import CertificateKind
from manmitra.domain.notifications.model import Category, Priority, Template
from manmitra.domain.notifications.telling import Telling, Told
from manmitra.domain.shared.events import Stored
from manmitra.domain.shared.paging import PAGE_LIMIT, PageRequest
from manmitra.domain.shared.ports import Clock

PAGE: Final = "/forum"
REPORTERS: Final = 200


@dataclass(frozen=True, slots=True)
class ForumNews:
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
        reports = await self.reports.of_content(event.case_id, REPORTERS)
        since = [one.reporter_id for one in reports if event.since <= one.at <= stored.at]
        await self.telling.tell(*(_told(event.institution, stored.id, one, outcome) for one in since))

    async def answered(self, event: PostAnswered, stored: Stored) -> None:
        told = _told(event.institution, stored.id, event.author_id, Template.FORUM_ANSWERED)
        await self.telling.tell(told)

    async def unanswered(self, event: PostUnanswered, stored: Stored) -> None:
        """Those whose certificate is good now."""
        page = await self.certificates.of_institution(event.institution, PageRequest(PAGE_LIMIT))
        now = self.clock.now()
        volunteers = [one.user_id for one in page.items if one.kind is CertificateKind.VOLUNTEER and one.good(now)]
        told = (_told(event.institution, stored.id, one, Template.FORUM_WAITING) for one in volunteers)
        await self.telling.tell(*told)


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
