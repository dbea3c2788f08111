"""Counsellors, for admins: in the shape that the admins' screen has for them."""

from collections.abc import Callable
from typing import Annotated, Any, Final, Literal, Self

import msgspec
from litestar import Controller, delete, get, post, put
from litestar.di import NamedDependency
from litestar.params import JSONBody
from msgspec import UNSET, Meta, UnsetType
from msgspec.structs import replace

from manmitra.domain.admin.model import AccountUnknown
from manmitra.domain.admin.staffing import Removed, Staffed, Staffing
from manmitra.domain.counselors.model import (
    Availability,
    Counselor,
    CounselorUnknown,
    Hours,
    InvalidAvailability,
    SessionType,
    Window,
)
from manmitra.domain.counselors.rules import ChangingTooFast
from manmitra.domain.shared.paging import InvalidCursor, PageRequest
from manmitra.entrypoints.http.account_views import Email, Name
from manmitra.entrypoints.http.admin_users import ADMINS, INVITING, TOUCHING
from manmitra.entrypoints.http.admin_views import CursorText, Id, InstitutionQuery, Limit, Slug
from manmitra.entrypoints.http.answers import Answer, Body, Listed, View, listed, whole
from manmitra.entrypoints.http.counselor_views import WEEKDAYS, WallClock, minutes_of, wall_of
from manmitra.entrypoints.http.identity import Asked, needs, who
from manmitra.entrypoints.http.problems import refuses

Text = Annotated[str, Meta(max_length=2000, pattern=whole(r"[^<>]*"))]
Line = Annotated[str, Meta(max_length=120, pattern=whole(r"[^\r\n\t<>]*"))]
Lines = Annotated[list[Line], Meta(max_length=20)]
WeekdayKey = Annotated[str, Meta(pattern=whole("|".join(WEEKDAYS)))]
FromTo = Annotated[list[WallClock], Meta(min_length=2, max_length=2, examples=[["09:00", "17:00"]])]
Week = Annotated[dict[WeekdayKey, FromTo], Meta(max_length=7, examples=[{"monday": ["09:00", "17:00"]}])]
Status = Literal["active", "inactive"]
SAME: Final = ("name", "title", "bio", "location")
LISTS: Final = {"specialties": "specializations", "languages": "languages", "qualifications": "qualifications"}


class EntryBody(Body, frozen=True, kw_only=True):
    """What the directory says; only what is sent is changed. `availability` has one span a day and takes the place of
    the weekly hours; a counsellor can set finer ones themselves.
    """

    title: Line | UnsetType = UNSET
    bio: Text | UnsetType = UNSET
    specialties: Lines | UnsetType = UNSET
    languages: Lines | UnsetType = UNSET
    qualifications: Lines | UnsetType = UNSET
    session_types: Annotated[list[SessionType], Meta(min_length=1, max_length=3)] | UnsetType = UNSET
    experience: Annotated[int, Meta(ge=0, le=70)] | UnsetType = UNSET
    location: Line | UnsetType = UNSET
    availability: Week | UnsetType = UNSET

    def over(self) -> Callable[[Counselor], Counselor]:
        """Raises InvalidAvailability when it is called."""
        sent = {name: value for name in self.__struct_fields__ if (value := getattr(self, name)) is not UNSET}

        def edit(there: Counselor) -> Counselor:
            fields: dict[str, Any] = {name: sent[name].strip() for name in SAME if name in sent}
            fields |= {own: tuple(sent[name]) for name, own in LISTS.items() if name in sent}
            if "session_types" in sent:
                fields["session_types"] = tuple(dict.fromkeys(sent["session_types"]))
            if "experience" in sent:
                fields["experience_years"] = sent["experience"]
            if "availability" in sent:
                fields["availability"] = replace(there.availability, weekly=_weekly(sent["availability"]))
            return replace(there, **fields)

        return edit


class NewCounselorBody(EntryBody, frozen=True, kw_only=True):
    email: Email
    name: Name
    language: Annotated[str, Meta(pattern=whole("en|hi|ur"))] = "en"
    institution: Slug | None = None


class EditCounselorBody(EntryBody, frozen=True, kw_only=True):
    """`status` closes and opens the account, too."""

    name: Name | UnsetType = UNSET
    status: Status | UnsetType = UNSET


class AdminCounselorView(View, frozen=True, kw_only=True):
    """`availability` is from the first to the last hour of a day. `rating` is 0: nobody has rated anybody yet."""

    id: str
    name: str
    email: str
    title: str
    bio: str
    specialties: list[str]
    languages: list[str]
    qualifications: list[str]
    session_types: list[SessionType]
    experience: int
    location: str
    availability: dict[str, list[str]]
    rating: float
    sessions_count: int = msgspec.field(name="sessions_count")
    appointments_ahead: int
    status: Status
    invited: bool

    @classmethod
    def of(cls, staffed: Staffed) -> Self:
        one = staffed.counselor
        return cls(
            id=one.id,
            name=one.name,
            email=staffed.user.email,
            title=one.title,
            bio=one.bio,
            specialties=list(one.specializations),
            languages=list(one.languages),
            qualifications=list(one.qualifications),
            session_types=list(one.session_types),
            experience=one.experience_years,
            location=one.location,
            availability=_spans(one.availability),
            rating=0.0,
            sessions_count=staffed.held,
            appointments_ahead=staffed.ahead,
            status="active" if one.is_active and staffed.user.active else "inactive",
            invited=staffed.user.invited,
        )


class RemovedView(View, frozen=True, kw_only=True):
    """`deleted`: nobody had used the account. Else it is closed, and so many confirmed appointments still stand."""

    id: str
    deleted: bool
    appointments_ahead: int

    @classmethod
    def of(cls, removed: Removed) -> Self:
        return cls(id=removed.id, deleted=removed.deleted, appointments_ahead=removed.ahead)


class AdminCounselorController(Controller):
    path = "/api/admin/counselors"
    tags = ("administration",)

    @get("/", guards=[needs(*ADMINS)], responses=refuses(AccountUnknown, InvalidCursor))
    async def list_staffed(
        self,
        request: Asked,
        staffing: NamedDependency[Staffing],
        institution: InstitutionQuery = None,
        limit: Limit = 50,
        cursor: CursorText = None,
    ) -> Answer[Listed[AdminCounselorView]]:
        """The counsellors of one's institution by name, those who were closed too."""
        page = await staffing.page(who(request), PageRequest(limit, cursor), institution)
        return Answer(listed(page, [AdminCounselorView.of(one) for one in page.items]))

    @post("/", guards=[needs(*ADMINS)], responses=refuses(*INVITING, InvalidAvailability))
    async def add_counselor(
        self, request: Asked, data: JSONBody[NewCounselorBody], staffing: NamedDependency[Staffing]
    ) -> Answer[AdminCounselorView]:
        """Invite a counsellor and put them into the directory."""
        made = await staffing.add(
            who(request),
            email=data.email,
            name=data.name,
            language=data.language,
            institution=data.institution,
            edit=data.over(),
        )
        return Answer(AdminCounselorView.of(made))

    @get("/{counselor_id:str}", guards=[needs(*ADMINS)], responses=refuses(CounselorUnknown))
    async def read_staffed(
        self, request: Asked, counselor_id: Id, staffing: NamedDependency[Staffing]
    ) -> Answer[AdminCounselorView]:
        """One counsellor."""
        return Answer(AdminCounselorView.of(await staffing.one(who(request), counselor_id)))

    @put(
        "/{counselor_id:str}",
        guards=[needs(*ADMINS)],
        responses=refuses(CounselorUnknown, *TOUCHING, InvalidAvailability, ChangingTooFast),
    )
    async def edit_counselor(
        self, request: Asked, counselor_id: Id, data: JSONBody[EditCounselorBody], staffing: NamedDependency[Staffing]
    ) -> Answer[AdminCounselorView]:
        """What the directory says of them, their weekly hours, and whether they are open."""
        active = None if data.status is UNSET else data.status == "active"
        edited = await staffing.edit(who(request), counselor_id, data.over(), active=active)
        return Answer(AdminCounselorView.of(edited))

    @delete(
        "/{counselor_id:str}",
        status_code=200,
        guards=[needs(*ADMINS)],
        responses=refuses(CounselorUnknown, *TOUCHING),
    )
    async def remove_counselor(
        self, request: Asked, counselor_id: Id, staffing: NamedDependency[Staffing]
    ) -> Answer[RemovedView]:
        """Close the account and the entry; where nothing ever happened, delete them. What is booked still stands."""
        return Answer(RemovedView.of(await staffing.remove(who(request), counselor_id)))


def _weekly(week: dict[str, list[str]]) -> tuple[Hours, ...]:
    """Raises InvalidAvailability."""
    names: dict[str, int] = {name: number for number, name in enumerate(WEEKDAYS)}
    return tuple(
        Hours(names[day], Window(minutes_of(first), minutes_of(last))) for day, (first, last) in sorted(week.items())
    )


def _spans(offered: Availability) -> dict[str, list[str]]:
    found = dict[str, list[str]]()
    for number, name in enumerate(WEEKDAYS):
        windows = [hours.window for hours in offered.weekly if hours.weekday == number]
        if windows:
            found[name] = [wall_of(min(one.start for one in windows)), wall_of(max(one.end for one in windows))]
    return found
