"""Accounts of others, for admins: one by one, and many from a file."""

from typing import Annotated, Any, Final

from litestar import Controller, Request, Response, get, post, put
from litestar.datastructures import State
from litestar.di import NamedDependency
from litestar.params import FromQuery, JSONBody, QueryParameter

from manmitra.domain.accounts.model import EmailTaken
from manmitra.domain.admin.bulk import Importing, ImportRefused, ImportRunning
from manmitra.domain.admin.managing import UserAdministration
from manmitra.domain.admin.model import (
    AccountUnknown,
    AddressNeeded,
    AlreadyJoined,
    ChangedMeanwhile,
    DepartmentUnknown,
    InstitutionClosed,
    InstitutionUnknown,
    LastAdmin,
    OwnAccount,
    RoleForbidden,
    TooManyLookups,
)
from manmitra.domain.admin.sheet import COLUMNS, MOST_BYTES
from manmitra.domain.shared.errors import Conflict
from manmitra.domain.shared.identity import Role
from manmitra.domain.shared.paging import InvalidCursor, PageRequest
from manmitra.entrypoints.http.admin_views import (
    ChangedView,
    CursorText,
    DepartmentOfBody,
    FindBody,
    FoundView,
    Id,
    ImportedView,
    ImportView,
    InstitutionOfBody,
    InstitutionQuery,
    InviteBody,
    Limit,
    RoleBody,
    UserView,
)
from manmitra.entrypoints.http.answers import Answer, Listed, listed
from manmitra.entrypoints.http.bodies import StrictRequest
from manmitra.entrypoints.http.identity import Asked, needs, who
from manmitra.entrypoints.http.problems import FieldProblem, problem, refuses
from manmitra.entrypoints.http.uploads import FILE, MULTIPART, ROOM, upload_of

ADMINS: Final = (Role.ADMIN, Role.SUPER_ADMIN)
TOUCHING: Final = (AccountUnknown, OwnAccount, RoleForbidden, ChangedMeanwhile)
INVITING: Final = (
    RoleForbidden,
    InstitutionUnknown,
    InstitutionClosed,
    DepartmentUnknown,
    TooManyLookups,
    EmailTaken,
    ChangedMeanwhile,
)
IMPORTING: Final = (
    ImportRefused,
    ImportRunning,
    InstitutionUnknown,
    InstitutionClosed,
    DepartmentUnknown,
    TooManyLookups,
    Conflict,
)
MOST_IMPORT: Final = MOST_BYTES + ROOM
CSV: Final = "text/csv"
IMPORT_FORMS: Final[dict[str, Any]] = {
    "import_users": {
        "required": True,
        "description": f"CSV in UTF-8 with the columns {', '.join(COLUMNS)}; the last two may be missing.",
        "content": {
            CSV: {
                "schema": {"type": "string"},
                "example": "email,name,role,department\r\nasha@example.edu,Asha,student,PHY\r\n",
            },
            MULTIPART: {
                "schema": {
                    "type": "object",
                    "properties": {FILE: {"type": "string", "format": "binary"}},
                    "required": [FILE],
                    "additionalProperties": False,
                }
            },
        },
    }
}


def import_refused(request: Request[Any, Any, State], error: ImportRefused) -> Response[bytes]:
    """Every bad line, in the order of the file."""
    errors = [
        FieldProblem(one.message, f"/{one.line}/{one.column}".rstrip("/"), code=one.code, line=one.line)
        for one in error.problems
    ]
    return problem(request, 422, error.code, error.message, errors=errors)


class AdminUsersController(Controller):
    path = "/api/admin/users"
    tags = ("administration",)

    @get("/", guards=[needs(*ADMINS)], responses=refuses(AccountUnknown, InvalidCursor))
    async def list_users(
        self,
        request: Asked,
        user_administration: NamedDependency[UserAdministration],
        role: FromQuery[Role | None] = None,
        active: FromQuery[bool | None] = None,
        institution: InstitutionQuery = None,
        limit: Limit = 50,
        cursor: CursorText = None,
    ) -> Answer[Listed[UserView]]:
        """The accounts of one's institution, the newest first. Students have neither name nor address here."""
        page = await user_administration.page(
            who(request), PageRequest(limit, cursor), role=role, active=active, institution=institution
        )
        return Answer(listed(page, [UserView.of(one) for one in page.items]))

    @post("/", guards=[needs(*ADMINS)], responses=refuses(*INVITING))
    async def invite_user(
        self, request: Asked, data: JSONBody[InviteBody], user_administration: NamedDependency[UserAdministration]
    ) -> Answer[UserView]:
        """Make an account and mail its owner a link, good once and for seven days, to set a password."""
        made = await user_administration.invite(
            who(request),
            email=data.email,
            name=data.name,
            role=Role(data.role),
            department=data.department,
            language=data.language,
            institution=data.institution,
        )
        return Answer(UserView.of(made))

    @post("/find", status_code=200, guards=[needs(*ADMINS)], responses=refuses(TooManyLookups))
    async def find_user(
        self, request: Asked, data: JSONBody[FindBody], user_administration: NamedDependency[UserAdministration]
    ) -> Answer[FoundView]:
        """Who has exactly this address. Sixty times an hour at most, and each time is written down."""
        found = await user_administration.find(who(request), data.email)
        return Answer(FoundView(user=None if found is None else UserView.of(found)))

    @post(
        "/import",
        status_code=200,
        guards=[needs(*ADMINS)],
        responses=refuses(*IMPORTING),
        request_max_body_size=MOST_IMPORT,
        exception_handlers={ImportRefused: import_refused},
    )
    async def import_users(
        self,
        request: Asked,
        importing: NamedDependency[Importing],
        *,
        dry_run: Annotated[bool, QueryParameter(description="Only look; nothing is written")] = False,
        institution: InstitutionQuery = None,
    ) -> Answer[ImportedView]:
        """Accounts and letters for everybody in a file. If one line is bad nothing is written, and every bad line is
        told in `errors`. A student who is here already stays as they are. Sent again, a file that stopped goes on.
        """
        if request.headers.get("content-type", "").lower().startswith(MULTIPART):
            data = (await upload_of(request)).data
        else:
            data = await whole_of(request)
        done = await importing.run(who(request), data, dry_run=dry_run, institution=institution)
        return Answer(ImportedView.of(done))

    @get("/imports", guards=[needs(*ADMINS)], responses=refuses(AccountUnknown, InvalidCursor))
    async def list_imports(
        self,
        request: Asked,
        importing: NamedDependency[Importing],
        institution: InstitutionQuery = None,
        limit: Limit = 50,
        cursor: CursorText = None,
    ) -> Answer[Listed[ImportView]]:
        """The files of one's institution, and how far each of them is."""
        page = await importing.page(who(request), PageRequest(limit, cursor), institution)
        return Answer(listed(page, [ImportView.of(one) for one in page.items]))

    @get("/{user_id:str}", guards=[needs(*ADMINS)], responses=refuses(AccountUnknown))
    async def read_user(
        self, request: Asked, user_id: Id, user_administration: NamedDependency[UserAdministration]
    ) -> Answer[UserView]:
        """One account, and when it was last used: the day, of a student the month."""
        seen = await user_administration.one(who(request), user_id)
        return Answer(UserView.of(seen.user, seen.last_seen))

    @post(
        "/{user_id:str}/invite", status_code=200, guards=[needs(*ADMINS)], responses=refuses(*TOUCHING, AlreadyJoined)
    )
    async def invite_user_again(
        self, request: Asked, user_id: Id, user_administration: NamedDependency[UserAdministration]
    ) -> Answer[UserView]:
        """Another letter to somebody who has not set a password yet."""
        return Answer(UserView.of(await user_administration.invite_again(who(request), user_id)))

    @put(
        "/{user_id:str}/role",
        guards=[needs(*ADMINS)],
        responses=refuses(*TOUCHING, AddressNeeded, TooManyLookups, LastAdmin),
    )
    async def set_user_role(
        self,
        request: Asked,
        user_id: Id,
        data: JSONBody[RoleBody],
        user_administration: NamedDependency[UserAdministration],
    ) -> Answer[ChangedView]:
        """Their sessions end at once. A student becomes staff only with the address of their account (`email`)."""
        done = await user_administration.set_role(who(request), user_id, Role(data.role), data.email or "")
        return Answer(ChangedView.of(done))

    @post("/{user_id:str}/suspend", status_code=200, guards=[needs(*ADMINS)], responses=refuses(*TOUCHING, LastAdmin))
    async def suspend_user(
        self, request: Asked, user_id: Id, user_administration: NamedDependency[UserAdministration]
    ) -> Answer[ChangedView]:
        """Shut out at once, everywhere. Nothing of theirs is lost; what is booked with a counsellor still stands."""
        return Answer(ChangedView.of(await user_administration.suspend(who(request), user_id)))

    @post("/{user_id:str}/reinstate", status_code=200, guards=[needs(*ADMINS)], responses=refuses(*TOUCHING))
    async def reinstate_user(
        self, request: Asked, user_id: Id, user_administration: NamedDependency[UserAdministration]
    ) -> Answer[ChangedView]:
        """They can sign in again."""
        return Answer(ChangedView.of(await user_administration.reinstate(who(request), user_id)))

    @put("/{user_id:str}/department", guards=[needs(*ADMINS)], responses=refuses(*TOUCHING, DepartmentUnknown))
    async def set_user_department(
        self,
        request: Asked,
        user_id: Id,
        data: JSONBody[DepartmentOfBody],
        user_administration: NamedDependency[UserAdministration],
    ) -> Answer[ChangedView]:
        """A code of the institution's list, or none."""
        return Answer(ChangedView.of(await user_administration.set_department(who(request), user_id, data.department)))

    @put(
        "/{user_id:str}/institution",
        guards=[needs(Role.SUPER_ADMIN)],
        responses=refuses(*TOUCHING, InstitutionUnknown, InstitutionClosed, LastAdmin),
    )
    async def move_user(
        self,
        request: Asked,
        user_id: Id,
        data: JSONBody[InstitutionOfBody],
        user_administration: NamedDependency[UserAdministration],
    ) -> Answer[ChangedView]:
        """To another institution; what was before stays with the former one. Their sessions end at once."""
        return Answer(ChangedView.of(await user_administration.move(who(request), user_id, data.institution)))


async def whole_of(request: Asked) -> bytes:
    assert isinstance(request, StrictRequest)
    return await request.whole()
