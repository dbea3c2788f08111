"""Warm referrals: a page that a person reads out when calling a helpline, and what came of the call."""

from datetime import datetime
from typing import Annotated, Literal, Self

from litestar import Controller, MediaType, Response, get, post, put
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody, QueryParameter
from msgspec import Meta

from manmitra.domain.crisis.referral import Chosen, ConsentNeeded, Outcome, Referral
from manmitra.domain.crisis.referring import ReferringUseCases
from manmitra.domain.shared.errors import Conflict, NotFound
from manmitra.domain.shared.identity import Role
from manmitra.domain.shared.paging import DEFAULT_LIMIT, PAGE_LIMIT, InvalidCursor, PageRequest
from manmitra.entrypoints.http.answers import Answer, Body, Listed, View, listed
from manmitra.entrypoints.http.identity import Asked, needs, who
from manmitra.entrypoints.http.problems import refuses

READERS = (Role.STUDENT, Role.COUNSELOR)


class ReferralBody(Body, frozen=True, kw_only=True):
    """Only `consent` is needed; of the rest, what you want to have read out. `shared` true: a counsellor to whom you
    give the id may read it out for you.
    """

    consent: bool
    language: Literal["en", "hi", "ur"] = "en"
    summary: Annotated[str, Meta(max_length=1500)] = ""
    name: Annotated[str, Meta(max_length=100)] = ""
    phone: Annotated[str, Meta(max_length=20)] = ""
    call_back: Annotated[str, Meta(max_length=100, examples=["weekdays after 18:00"])] = ""
    shared: bool = False

    def chosen(self) -> Chosen:
        return Chosen(
            language=self.language,
            summary=self.summary,
            name=self.name,
            phone=self.phone,
            call_back=self.call_back,
            shared=self.shared,
        )


class OutcomeBody(Body, frozen=True, kw_only=True):
    outcome: Outcome


class ReferralView(View, frozen=True, kw_only=True):
    """`number` is to be called by a person: this page was sent to nobody."""

    referral_id: str
    number: str
    made_at: datetime
    language: str
    summary: str
    name: str
    phone: str
    call_back: str
    shared: bool
    outcome: Outcome | None
    outcome_at: datetime | None

    @classmethod
    def of(cls, one: Referral) -> Self:
        return cls(
            referral_id=one.id,
            number=one.number,
            made_at=one.made_at,
            language=one.chosen.language,
            summary=one.chosen.summary,
            name=one.chosen.name,
            phone=one.chosen.phone,
            call_back=one.chosen.call_back,
            shared=one.chosen.shared,
            outcome=one.outcome,
            outcome_at=one.outcome_at,
        )


class ReferralController(Controller):
    path = "/api/referrals"
    tags = ("crisis",)

    @post("/", guards=[needs(Role.STUDENT)], responses=refuses(ConsentNeeded))
    async def make_referral(
        self, request: Asked, data: JSONBody[ReferralBody], referring: NamedDependency[ReferringUseCases]
    ) -> Answer[ReferralView]:
        """Make a page to read out when calling Tele-MANAS. It is sent to nobody."""
        made = await referring.make(who(request), data.chosen(), consent=data.consent)
        return Answer(ReferralView.of(made))

    @get("/", guards=[needs(Role.STUDENT)], responses=refuses(InvalidCursor))
    async def list_referrals(
        self,
        request: Asked,
        referring: NamedDependency[ReferringUseCases],
        limit: Annotated[int, QueryParameter(ge=1, le=PAGE_LIMIT)] = DEFAULT_LIMIT,
        cursor: Annotated[str | None, QueryParameter(min_length=1, max_length=512)] = None,
    ) -> Answer[Listed[ReferralView]]:
        """One's own, newest first."""
        page = await referring.own(who(request), PageRequest(limit, cursor))
        return Answer(listed(page, [ReferralView.of(one) for one in page.items]))

    @get("/{referral_id:str}", guards=[needs(*READERS)], responses=refuses(NotFound))
    async def read_referral(
        self, request: Asked, referral_id: FromPath[str], referring: NamedDependency[ReferringUseCases]
    ) -> Answer[ReferralView]:
        """One's own, or one that a student shares."""
        return Answer(ReferralView.of(await referring.read(who(request), referral_id)))

    @get("/{referral_id:str}/page", guards=[needs(*READERS)], responses=refuses(NotFound), media_type=MediaType.TEXT)
    async def print_referral(
        self, request: Asked, referral_id: FromPath[str], referring: NamedDependency[ReferringUseCases]
    ) -> Response[str]:
        """The same as plain text, to print or to read out."""
        referral = await referring.read(who(request), referral_id)
        return Response(referral.page(), media_type=MediaType.TEXT)

    @put("/{referral_id:str}/outcome", guards=[needs(*READERS)], responses=refuses(NotFound, Conflict))
    async def record_referral(
        self,
        request: Asked,
        referral_id: FromPath[str],
        data: JSONBody[OutcomeBody],
        referring: NamedDependency[ReferringUseCases],
    ) -> Answer[ReferralView]:
        """Record whether somebody was reached."""
        return Answer(ReferralView.of(await referring.record(who(request), referral_id, data.outcome)))
