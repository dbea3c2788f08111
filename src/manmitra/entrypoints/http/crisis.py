"""Looking at texts, helplines, and what staff do with alerts."""

from typing import Annotated

import msgspec
from litestar import Controller, get, post, put
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery, JSONBody, QueryParameter
from msgspec import Meta

from manmitra.domain.crisis.model import (
    Action,
    AlertClosed,
    AlertStatus,
    EscalationNotConsented,
    NewAlert,
    Tier,
)
from manmitra.domain.crisis.usecases import CrisisUseCases
from manmitra.domain.shared.errors import Conflict, Invalid, NotFound
from manmitra.domain.shared.identity import Role
from manmitra.domain.shared.paging import DEFAULT_LIMIT, PAGE_LIMIT, InvalidCursor, PageRequest
from manmitra.entrypoints.http.answers import Answer, Body, Listed, listed
from manmitra.entrypoints.http.crisis_views import (
    MEANS,
    AlertView,
    AlertWord,
    CalledView,
    HelplinesView,
    HelplineView,
    OpenedView,
    ReceiptView,
    SignalView,
)
from manmitra.entrypoints.http.identity import Asked, needs, who
from manmitra.entrypoints.http.problems import refuses
from manmitra.entrypoints.http.salvage import SaidBody

STAFF = (Role.COUNSELOR, Role.ADMIN, Role.SUPER_ADMIN)
Text = Annotated[str, Meta(min_length=1, max_length=32_000, examples=["I feel like giving up"])]
Note = Annotated[str, Meta(max_length=4000)]
Id = Annotated[str, Meta(max_length=64)]


class DetectBody(SaidBody, frozen=True, kw_only=True):
    """`history`: what the same person wrote before, oldest first; the last five count."""

    message: Text
    language: Annotated[str, Meta(max_length=16, examples=["en"])] = "en"
    history: Annotated[list[Annotated[str, Meta(max_length=8000)]], Meta(max_length=20)] = msgspec.field(
        default_factory=list
    )


class HandleBody(Body, frozen=True, kw_only=True):
    """`status`: acknowledged, contacted or resolved. `actionTaken` may also be spelled `action_taken`."""

    status: AlertStatus = AlertStatus.ACKNOWLEDGED
    action_taken: Action | None = None
    action_taken_report: Action | None = msgspec.field(default=None, name="action_taken")
    notes: Note = ""


class RaiseBody(Body, frozen=True, kw_only=True):
    """`studentId` is for staff; a student raises an alert about themselves."""

    message: Note = ""
    tier: Tier = Tier.HIGH
    student_id: Id = ""


class EscalateBody(Body, frozen=True, kw_only=True):
    """`consentGiven` counts when the student says so."""

    alert_id: Id
    notes: Note = ""
    consent_given: bool = False


class CrisisController(Controller):
    path = "/api/crisis"
    tags = ("crisis",)

    @post("/detect", status_code=200, guards=[needs(stale_as_visitor=True)])
    async def detect_crisis(
        self, data: JSONBody[DetectBody], crisis: NamedDependency[CrisisUseCases]
    ) -> Answer[SignalView]:
        """What the rules say about a text. Nothing is kept and nobody is told."""
        return Answer(SignalView.of(crisis.detect(data.message, data.language, data.history)))

    @get("/resources", guards=[needs()])
    async def crisis_resources(self, crisis: NamedDependency[CrisisUseCases]) -> Answer[HelplinesView]:
        """Helplines that can be reached at this moment."""
        return Answer(HelplinesView(helplines=[HelplineView.of(line) for line in crisis.helplines()]))

    @get("/alerts", guards=[needs(*STAFF)], responses=refuses(InvalidCursor))
    async def list_alerts(
        self,
        request: Asked,
        crisis: NamedDependency[CrisisUseCases],
        status: FromQuery[AlertWord | None] = None,
        limit: Annotated[int, QueryParameter(ge=1, le=PAGE_LIMIT)] = DEFAULT_LIMIT,
        cursor: Annotated[str | None, QueryParameter(min_length=1, max_length=512)] = None,
    ) -> Answer[Listed[AlertView]]:
        """Alerts of one's own institution, newest first. Only counsellors see the words that raised them."""
        staff = who(request)
        page = await crisis.list(staff, PageRequest(limit, cursor), MEANS[status] if status else ())
        return Answer(listed(page, [AlertView.of(alert, staff.role) for alert in page.items]))

    @get("/alerts/{alert_id:str}", guards=[needs(*STAFF)], responses=refuses(NotFound))
    async def read_alert(
        self, request: Asked, alert_id: FromPath[str], crisis: NamedDependency[CrisisUseCases]
    ) -> Answer[OpenedView]:
        """One alert of one's own institution. It is noted who read it."""
        staff = who(request)
        return Answer(OpenedView.of(await crisis.read(staff, alert_id), staff.role))

    @put("/alerts/{alert_id:str}/handle", guards=[needs(*STAFF)], responses=refuses(NotFound, AlertClosed, Conflict))
    async def handle_alert(
        self,
        request: Asked,
        alert_id: FromPath[str],
        data: JSONBody[HandleBody],
        crisis: NamedDependency[CrisisUseCases],
    ) -> Answer[AlertView]:
        """Acknowledge an alert, say that the person was reached, or close it."""
        action = data.action_taken or data.action_taken_report
        staff = who(request)
        handled = await crisis.handle(staff, alert_id, data.status, action=action, notes=data.notes)
        return Answer(AlertView.of(handled, staff.role))

    @post("/alert", guards=[needs(Role.STUDENT, *STAFF)], responses=refuses(NotFound))
    async def raise_alert(
        self, request: Asked, data: JSONBody[RaiseBody], crisis: NamedDependency[CrisisUseCases]
    ) -> Answer[CalledView]:
        """Call the counselling team by hand. The rules hear `message` and may make `tier` graver; pressed again within
        the hour, with no other words, it is the same alert.
        """
        new = NewAlert(tier=data.tier, student_id=data.student_id, message=data.message)
        return Answer(CalledView.called(await crisis.raise_by_hand(who(request), new)))

    @post(
        "/escalate",
        status_code=200,
        guards=[needs(Role.STUDENT, *STAFF)],
        responses=refuses(NotFound, AlertClosed, EscalationNotConsented, Conflict, Invalid),
    )
    async def escalate_crisis(
        self, request: Asked, data: JSONBody[EscalateBody], crisis: NamedDependency[CrisisUseCases]
    ) -> Answer[ReceiptView]:
        """Bring an alert to the next person in line, if the student agreed to that."""
        escalated = await crisis.escalate(who(request), data.alert_id, notes=data.notes, consent=data.consent_given)
        return Answer(ReceiptView.of(escalated))
