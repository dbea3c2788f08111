"""What people do about their own texts and those of others: what became of mine, reports, appeals."""

from typing import Annotated

from litestar import Controller, get, post
from litestar.di import NamedDependency
from litestar.params import JSONBody, PathParameter, QueryParameter

from manmitra.domain.crisis.help import HelpCard
from manmitra.domain.forum.model import CommentUnknown, PostUnknown
from manmitra.domain.forum.reading import ForumReading
from manmitra.domain.forum.speaking_up import AppealUseCases, OwnReport, Reported, ReportingUseCases, TooManyReports
from manmitra.domain.forum.texts import Saying, said
from manmitra.domain.forum.words import Empty
from manmitra.domain.moderation.cases import AppealedBefore, CaseUnknown, NothingToAppeal
from manmitra.domain.shared.errors import Conflict, Invalid
from manmitra.domain.shared.paging import PAGE_LIMIT, InvalidCursor, PageRequest
from manmitra.entrypoints.http.accounts import address_of
from manmitra.entrypoints.http.answers import Answer, Listed, listed
from manmitra.entrypoints.http.crisis_views import HelpView
from manmitra.entrypoints.http.forum import WRITERS, WRITERS_IN_NEED, reader_of
from manmitra.entrypoints.http.forum_bodies import AppealBody, ReportBody
from manmitra.entrypoints.http.forum_views import AppealedView, OwnView, ReportedView, own_view
from manmitra.entrypoints.http.identity import Asked, needs, who
from manmitra.entrypoints.http.problems import refuses


class NothingNamed(Invalid):
    code = "nothing_named"


class OwnForumController(Controller):
    path = "/api/forum"
    tags = ("forum",)

    @get("/mine", guards=[needs(*WRITERS)], responses=refuses(InvalidCursor))
    async def list_own_posts(
        self,
        request: Asked,
        forum: NamedDependency[ForumReading],
        appeals: NamedDependency[AppealUseCases],
        limit: Annotated[int, QueryParameter(ge=1, le=PAGE_LIMIT)] = 20,
        cursor: Annotated[str | None, QueryParameter(min_length=1, max_length=400)] = None,
    ) -> Answer[Listed[OwnView]]:
        """What one wrote, whatever became of it, with the reason in plain words."""
        page = await forum.own(who(request), PageRequest(limit, cursor))
        reader = reader_of(request, forum)
        views = [own_view(one, await appeals.case_of(who(request), one.item.id), reader) for one in page.items]
        return Answer(listed(page, views))

    @post(
        "/report",
        guards=[WRITERS_IN_NEED],
        responses=refuses(NothingNamed, PostUnknown, CommentUnknown, OwnReport, TooManyReports, Conflict),
    )
    async def report_content(
        self, request: Asked, data: JSONBody[ReportBody], forum_reports: NamedDependency[ReportingUseCases]
    ) -> Answer[ReportedView]:
        """Tell a moderator of something. Nobody learns who did."""
        if bool(data.post_id) == bool(data.comment_id):
            raise NothingNamed("say which: a post or a comment")
        told = await forum_reports.report(
            who(request),
            data.reason,
            data.note,
            post_id=data.post_id,
            comment_id=data.comment_id,
            address=address_of(request),
            language=data.language,
        )
        return Answer(
            ReportedView(
                message=said(_saying(told), data.language),
                already_reported=told.again,
                already_looked_at=told.cleared,
                help=_help(told.card),
            )
        )

    @post(
        "/posts/{post_id:str}/appeal",
        guards=[WRITERS_IN_NEED],
        responses=refuses(PostUnknown, CommentUnknown, CaseUnknown, NothingToAppeal, AppealedBefore, Empty, Conflict),
    )
    async def appeal(
        self,
        request: Asked,
        post_id: Annotated[str, PathParameter(min_length=1, max_length=64)],
        data: JSONBody[AppealBody],
        appeals: NamedDependency[AppealUseCases],
    ) -> Answer[AppealedView]:
        """Ask for another look at what was taken down of one's own: once for each decision, by another moderator.

        What calls for help is answered with help, always.
        """
        told = await appeals.appeal(
            who(request),
            data.text,
            post_id=post_id,
            comment_id=data.comment_id,
            address=address_of(request),
            language=data.language,
        )
        saying = Saying.HELD if told.case is None else Saying.APPEALED
        return Answer(AppealedView(message=said(saying, data.language), help=_help(told.card)))


def _saying(told: Reported) -> Saying:
    if told.cleared:
        return Saying.CLEARED
    return Saying.REPORTED_AGAIN if told.again else Saying.REPORTED


def _help(card: HelpCard | None) -> HelpView | None:
    return None if card is None else HelpView.of(card)
