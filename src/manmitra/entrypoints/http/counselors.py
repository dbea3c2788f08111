"""The directory of counsellors, open times, and a counsellor's own hours."""

from datetime import date
from typing import Annotated

from litestar import Controller, get, put
from litestar.di import NamedDependency
from litestar.params import JSONBody, PathParameter, QueryParameter

from manmitra.domain.counselors.model import CounselorUnknown, InvalidAvailability
from manmitra.domain.counselors.rules import ChangingTooFast
from manmitra.domain.counselors.usecases import CounselorUseCases
from manmitra.domain.shared.errors import Conflict, Invalid
from manmitra.domain.shared.identity import Role
from manmitra.entrypoints.http.answers import Answer
from manmitra.entrypoints.http.counselor_views import (
    AvailabilityBody,
    CounselorsView,
    CounselorView,
    OpenTimesView,
    SpecializationsView,
)
from manmitra.entrypoints.http.identity import Asked, needs, who
from manmitra.entrypoints.http.problems import refuses

CounselorId = Annotated[str, PathParameter(min_length=1, max_length=64)]


class CounselorController(Controller):
    path = "/api/counselors"
    tags = ("counselors",)

    @get(guards=[needs()])
    async def counselors(
        self, request: Asked, counselors: NamedDependency[CounselorUseCases]
    ) -> Answer[CounselorsView]:
        """Everybody who can be booked, with their next open time."""
        found, now = await counselors.directory(who(request))
        return Answer(CounselorsView(counselors=[CounselorView.of(one, now) for one in found]))

    @get("/specializations", guards=[needs()])
    async def specializations(
        self, request: Asked, counselors: NamedDependency[CounselorUseCases]
    ) -> Answer[SpecializationsView]:
        """The fields that counsellors work in."""
        return Answer(SpecializationsView(specializations=await counselors.specializations(who(request))))

    @get("/{counselor_id:str}", guards=[needs()], responses=refuses(CounselorUnknown))
    async def counselor(
        self, request: Asked, counselor_id: CounselorId, counselors: NamedDependency[CounselorUseCases]
    ) -> Answer[CounselorView]:
        """One counsellor."""
        found, now = await counselors.profile(who(request), counselor_id)
        return Answer(CounselorView.of(found, now))

    @get("/{counselor_id:str}/availability", guards=[needs()], responses=refuses(CounselorUnknown, Invalid))
    async def open_times(
        self,
        request: Asked,
        counselor_id: CounselorId,
        counselors: NamedDependency[CounselorUseCases],
        first: Annotated[
            date | None, QueryParameter(name="from", description="The counsellor's today by default")
        ] = None,
        days: Annotated[int, QueryParameter(ge=1, le=31)] = 7,
    ) -> Answer[OpenTimesView]:
        """The times that can be held right now."""
        return Answer(OpenTimesView.of(await counselors.open_times(who(request), counselor_id, first, days)))

    @get("/me/availability", guards=[needs(Role.COUNSELOR)], responses=refuses(CounselorUnknown))
    async def own_hours(
        self, request: Asked, counselors: NamedDependency[CounselorUseCases]
    ) -> Answer[AvailabilityBody]:
        """The hours that one offers, as they can be sent back."""
        return Answer(AvailabilityBody.of(await counselors.own(who(request))))

    @put(
        "/me/availability",
        guards=[needs(Role.COUNSELOR)],
        responses=refuses(CounselorUnknown, Conflict, InvalidAvailability, ChangingTooFast),
    )
    async def offer_hours(
        self, request: Asked, data: JSONBody[AvailabilityBody], counselors: NamedDependency[CounselorUseCases]
    ) -> Answer[AvailabilityBody]:
        """Replace one's weekly hours, dated overrides and pauses. What is booked already stays booked.

        New times that cut into former ones open half a minute later, when nobody can be booking those any more.
        """
        changed = await counselors.offer(who(request), data.availability(), online=data.is_online)
        return Answer(AvailabilityBody.of(changed))
