"""Institutions, and what admins did."""

from typing import Annotated, Final

from litestar import Controller, get, post, put
from litestar.di import NamedDependency
from litestar.params import JSONBody, QueryParameter

from manmitra.domain.admin.institutions import InstitutionUseCases
from manmitra.domain.admin.model import (
    ChangedMeanwhile,
    DepartmentInUse,
    InstitutionInvalid,
    InstitutionTaken,
    InstitutionUnknown,
)
from manmitra.domain.audit.usecases import AuditUseCases
from manmitra.domain.shared.errors import NotFound
from manmitra.domain.shared.identity import Role
from manmitra.domain.shared.paging import InvalidCursor, PageRequest
from manmitra.entrypoints.http.admin_views import (
    CollegeBody,
    CollegeEditBody,
    CollegeView,
    CursorText,
    DepartmentsBody,
    Id,
    InstitutionQuery,
    Limit,
    LineView,
)
from manmitra.entrypoints.http.answers import Answer, Listed, listed, whole
from manmitra.entrypoints.http.identity import Asked, needs, who
from manmitra.entrypoints.http.problems import refuses

ADMINS: Final = (Role.ADMIN, Role.SUPER_ADMIN)
EDITING: Final = (InstitutionUnknown, InstitutionInvalid, DepartmentInUse, ChangedMeanwhile)


class CollegeController(Controller):
    path = "/api/admin/colleges"
    tags = ("administration",)

    @get("/", guards=[needs(*ADMINS)], responses=refuses(InvalidCursor))
    async def list_colleges(
        self,
        request: Asked,
        institutions: NamedDependency[InstitutionUseCases],
        limit: Limit = 50,
        cursor: CursorText = None,
    ) -> Answer[Listed[CollegeView]]:
        """The institutions and their departments: an admin sees their own, a super admin all that were written down."""
        page = await institutions.page(who(request), PageRequest(limit, cursor))
        return Answer(listed(page, [CollegeView.of(one) for one in page.items]))

    @post("/", guards=[needs(Role.SUPER_ADMIN)], responses=refuses(InstitutionInvalid, InstitutionTaken))
    async def add_college(
        self, request: Asked, data: JSONBody[CollegeBody], institutions: NamedDependency[InstitutionUseCases]
    ) -> Answer[CollegeView]:
        """Write an institution down. Its id stays."""
        return Answer(CollegeView.of(await institutions.add(who(request), data.institution())))

    @get("/{college_id:str}", guards=[needs(*ADMINS)], responses=refuses(InstitutionUnknown))
    async def read_college(
        self, request: Asked, college_id: Id, institutions: NamedDependency[InstitutionUseCases]
    ) -> Answer[CollegeView]:
        """One institution; for an admin only their own."""
        return Answer(CollegeView.of(await institutions.get(who(request), college_id)))

    @put("/{college_id:str}", guards=[needs(Role.SUPER_ADMIN)], responses=refuses(*EDITING))
    async def edit_college(
        self,
        request: Asked,
        college_id: Id,
        data: JSONBody[CollegeEditBody],
        institutions: NamedDependency[InstitutionUseCases],
    ) -> Answer[CollegeView]:
        """Name, departments, and whether it takes anybody new. Those who are there are served in any case."""
        edited = await institutions.edit(
            who(request),
            college_id,
            name=data.name.strip(),
            names=data.names,
            active=data.active,
            departments=[one.department() for one in data.departments],
            seen=data.version,
        )
        return Answer(CollegeView.of(edited))

    @put("/{college_id:str}/departments", guards=[needs(*ADMINS)], responses=refuses(*EDITING))
    async def set_departments(
        self,
        request: Asked,
        college_id: Id,
        data: JSONBody[DepartmentsBody],
        institutions: NamedDependency[InstitutionUseCases],
    ) -> Answer[CollegeView]:
        """The departments of one's own institution. One in which there are people stays."""
        departments = [one.department() for one in data.departments]
        edited = await institutions.set_departments(who(request), college_id, departments, data.version)
        return Answer(CollegeView.of(edited))


class AuditController(Controller):
    path = "/api/admin/audit"
    tags = ("administration",)

    @get("/", guards=[needs(*ADMINS)], responses=refuses(NotFound, InvalidCursor))
    async def admin_audit_lines(
        self,
        request: Asked,
        admin_audit: NamedDependency[AuditUseCases],
        action: Annotated[str | None, QueryParameter(max_length=64, pattern=whole("[a-z_]+\\.[a-z_]+"))] = None,
        object_id: Annotated[str | None, QueryParameter(min_length=1, max_length=128)] = None,
        institution: InstitutionQuery = None,
        limit: Limit = 50,
        cursor: CursorText = None,
    ) -> Answer[Listed[LineView]]:
        """What admins did at one's own institution, the latest first: of one kind with `action`, to one thing with
        `object_id`. Who moderated what, and who read which alert, have lists of their own.
        """
        asked = PageRequest(limit, cursor)
        page = await admin_audit.page(who(request), asked, action=action, object_id=object_id, institution=institution)
        return Answer(listed(page, [LineView.of(one) for one in page.items]))
