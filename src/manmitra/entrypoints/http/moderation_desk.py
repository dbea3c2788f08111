"""The moderation desk: admins, and counsellors with a certificate."""

from typing import Annotated, Literal

from litestar import Controller, delete, get, post, put
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery, JSONBody, PathParameter, QueryParameter

from manmitra.domain.moderation.cases import (
    CaseDecided,
    CaseTaken,
    CaseUnknown,
    Decision,
    OwnContent,
    ReasonNeeded,
    SameModerator,
    TooManyNotes,
)
from manmitra.domain.moderation.desk import Desk
from manmitra.domain.moderation.may import CertificateUseCases
from manmitra.domain.moderation.records import BadCertificate, BudgetSpent, CertificateKind, CertificateNeeded
from manmitra.domain.shared.errors import Conflict, NotFound
from manmitra.domain.shared.identity import Role
from manmitra.domain.shared.paging import PAGE_LIMIT, InvalidCursor, PageRequest
from manmitra.entrypoints.http.answers import Answer, Listed, listed
from manmitra.entrypoints.http.identity import Asked, needs, who
from manmitra.entrypoints.http.moderation_views import (
    CaseView,
    CertificateBody,
    CertificateView,
    DecisionBody,
    EntryView,
    LockBody,
    LockedView,
    ModerateBody,
    NoteBody,
    OpenedView,
    ReportView,
)
from manmitra.entrypoints.http.problems import refuses

MODERATORS = (Role.COUNSELOR, Role.ADMIN, Role.SUPER_ADMIN)
ADMINS = (Role.ADMIN, Role.SUPER_ADMIN)
DECIDING = (CaseUnknown, CaseTaken, SameModerator, OwnContent, ReasonNeeded, CertificateNeeded, TooManyNotes, Conflict)
HANDLING = (CaseUnknown, CaseTaken, CaseDecided, SameModerator, CertificateNeeded, TooManyNotes, Conflict)

Limit = Annotated[int, QueryParameter(ge=1, le=PAGE_LIMIT)]
CursorText = Annotated[str | None, QueryParameter(min_length=1, max_length=400)]
Id = Annotated[str, PathParameter(min_length=1, max_length=64)]


class ModerationController(Controller):
    path = "/api/moderation"
    tags = ("moderation",)

    @get("/queue", guards=[needs(*MODERATORS)], responses=refuses(InvalidCursor, CertificateNeeded))
    async def moderation_queue(
        self,
        request: Asked,
        desk: NamedDependency[Desk],
        assigned: FromQuery[Literal["me", "nobody"] | None] = None,
        limit: Limit = 50,
        cursor: CursorText = None,
    ) -> Answer[Listed[CaseView]]:
        """What waits, the gravest first, then the oldest. Without texts: whoever reads one opens its case."""
        hands = {"me": who(request).user_id, "nobody": "", None: None}[assigned]
        page = await desk.queue(who(request), PageRequest(limit, cursor), assigned_to=hands)
        return Answer(listed(page, [CaseView.of(one) for one in page.items]))

    @get(
        "/queue/{content_id:str}",
        guards=[needs(*MODERATORS)],
        responses=refuses(CaseUnknown, CertificateNeeded, BudgetSpent, Conflict),
    )
    async def open_case(self, request: Asked, content_id: Id, desk: NamedDependency[Desk]) -> Answer[OpenedView]:
        """One case with its text. It is noted who read it; of heavy ones each moderator may open so many in a day."""
        return Answer(OpenedView.whole(await desk.open(who(request), content_id)))

    @post("/take/{content_id:str}", status_code=200, guards=[needs(*MODERATORS)], responses=refuses(*HANDLING))
    async def take_case(self, request: Asked, content_id: Id, desk: NamedDependency[Desk]) -> Answer[CaseView]:
        """Into one's own hands."""
        return Answer(CaseView.of(await desk.take(who(request), content_id)))

    @post("/release/{content_id:str}", status_code=200, guards=[needs(*MODERATORS)], responses=refuses(*HANDLING))
    async def give_case_back(self, request: Asked, content_id: Id, desk: NamedDependency[Desk]) -> Answer[CaseView]:
        """Somebody else can take it."""
        return Answer(CaseView.of(await desk.give_back(who(request), content_id)))

    @post("/notes/{content_id:str}", guards=[needs(*MODERATORS)], responses=refuses(*HANDLING))
    async def note_case(
        self, request: Asked, content_id: Id, data: JSONBody[NoteBody], desk: NamedDependency[Desk]
    ) -> Answer[CaseView]:
        """For the desk only."""
        return Answer(CaseView.of(await desk.note(who(request), content_id, data.text)))

    @post("/escalate/{content_id:str}", status_code=200, guards=[needs(*MODERATORS)], responses=refuses(*HANDLING))
    async def escalate_case(
        self, request: Asked, content_id: Id, data: JSONBody[NoteBody], desk: NamedDependency[Desk]
    ) -> Answer[CaseView]:
        """To the front of the queue, for somebody else."""
        return Answer(CaseView.of(await desk.escalate(who(request), content_id, data.text)))

    @post("/approve/{content_id:str}", status_code=200, guards=[needs(*MODERATORS)], responses=refuses(*DECIDING))
    async def approve_content(
        self,
        request: Asked,
        content_id: Id,
        desk: NamedDependency[Desk],
        data: JSONBody[DecisionBody | None] = None,
    ) -> Answer[CaseView]:
        """Everybody sees it. Reports of this very text open nothing any more, until it is edited."""
        said = (data or DecisionBody()).said()
        return Answer(CaseView.of(await desk.rule(who(request), content_id, Decision.APPROVE, said)))

    @post("/reject/{content_id:str}", status_code=200, guards=[needs(*MODERATORS)], responses=refuses(*DECIDING))
    async def reject_content(
        self,
        request: Asked,
        content_id: Id,
        desk: NamedDependency[Desk],
        data: JSONBody[DecisionBody],
    ) -> Answer[CaseView]:
        """Nobody but its author sees it, who reads why and can appeal. A `reason` is needed."""
        return Answer(CaseView.of(await desk.rule(who(request), content_id, Decision.REJECT, data.said())))

    @put("/content/{content_id:str}", guards=[needs(*MODERATORS)], responses=refuses(*DECIDING))
    async def moderate_content(
        self,
        request: Asked,
        content_id: Id,
        desk: NamedDependency[Desk],
        data: JSONBody[ModerateBody],
    ) -> Answer[CaseView]:
        """Decide about a post or comment, whether or not anybody asked for it: approve, reject, remove, restore, or
        keep_private: what called for help stays between its author and those who care, and nobody did wrong.
        """
        return Answer(CaseView.of(await desk.rule(who(request), content_id, data.action, data.said())))

    @put(
        "/lock/{content_id:str}",
        guards=[needs(*MODERATORS)],
        responses=refuses(CaseUnknown, CertificateNeeded, Conflict),
    )
    async def lock_thread(
        self, request: Asked, content_id: Id, data: JSONBody[LockBody], desk: NamedDependency[Desk]
    ) -> Answer[LockedView]:
        """Whether a thread takes further comments. A call for help is answered in a locked one too."""
        await desk.lock(who(request), content_id, locked=data.locked)
        return Answer(LockedView(id=content_id, is_locked=data.locked))

    @get("/reports", guards=[needs(*MODERATORS)], responses=refuses(InvalidCursor, CertificateNeeded))
    async def list_reports(
        self,
        request: Asked,
        desk: NamedDependency[Desk],
        limit: Limit = 50,
        cursor: CursorText = None,
    ) -> Answer[Listed[ReportView]]:
        """What people reported, the latest first. Nobody learns who did."""
        page = await desk.reported(who(request), PageRequest(limit, cursor))
        return Answer(listed(page, [ReportView.of(one) for one in page.items]))

    @get("/audit", guards=[needs(*ADMINS)], responses=refuses(InvalidCursor))
    async def moderation_audit(
        self,
        request: Asked,
        desk: NamedDependency[Desk],
        content_id: Annotated[str, QueryParameter(max_length=64)] = "",
        limit: Limit = 50,
        cursor: CursorText = None,
    ) -> Answer[Listed[EntryView]]:
        """Who did what at the desk, the latest first; of one text with `content_id`."""
        page = await desk.trail(who(request), PageRequest(limit, cursor), case_id=content_id)
        return Answer(listed(page, [EntryView.of(one) for one in page.items]))


class CertificateController(Controller):
    path = "/api/moderation/certificates"
    tags = ("moderation",)

    @get("/", guards=[needs(*ADMINS)], responses=refuses(InvalidCursor))
    async def list_certificates(
        self,
        request: Asked,
        moderator_certificates: NamedDependency[CertificateUseCases],
        limit: Limit = 50,
        cursor: CursorText = None,
    ) -> Answer[Listed[CertificateView]]:
        """Who may moderate or volunteer, those that end last first."""
        page = await moderator_certificates.list(who(request), PageRequest(limit, cursor))
        return Answer(listed(page, [CertificateView.of(one) for one in page.items]))

    @post("/", guards=[needs(*ADMINS)], responses=refuses(NotFound, BadCertificate, Conflict))
    async def grant_certificate(
        self,
        request: Asked,
        data: JSONBody[CertificateBody],
        moderator_certificates: NamedDependency[CertificateUseCases],
    ) -> Answer[CertificateView]:
        """To a counsellor (moderator), or to a student or counsellor (volunteer) who was trained. Again renews it."""
        made = await moderator_certificates.grant(who(request), data.user_id, data.kind, data.expires_at)
        return Answer(CertificateView.of(made))

    @delete(
        "/{user_id:str}/{kind:str}", status_code=200, guards=[needs(*ADMINS)], responses=refuses(NotFound, Conflict)
    )
    async def revoke_certificate(
        self,
        request: Asked,
        user_id: Id,
        kind: FromPath[CertificateKind],
        moderator_certificates: NamedDependency[CertificateUseCases],
    ) -> Answer[CertificateView]:
        """At once."""
        return Answer(CertificateView.of(await moderator_certificates.revoke(who(request), user_id, kind)))
