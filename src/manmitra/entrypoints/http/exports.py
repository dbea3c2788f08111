"""Reports as files: asked for, watched and listed here, fetched where all files are; the small ones at once."""

from datetime import datetime
from typing import Annotated, Final, Literal

from litestar import Controller, Response, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody, QueryParameter
from msgspec import Meta

from manmitra.domain.analytics.model import BudgetSpent
from manmitra.domain.reports.exports import (
    Export,
    ExportsLimited,
    ExportState,
    ExportUnknown,
    Form,
    ReportsNotSetUp,
    Wish,
)
from manmitra.domain.reports.usecases import ExportUseCases
from manmitra.domain.shared.errors import Conflict
from manmitra.domain.shared.identity import Role
from manmitra.domain.shared.paging import DEFAULT_LIMIT, PAGE_LIMIT, InvalidCursor, PageRequest
from manmitra.entrypoints.http.answers import Answer, Body, Listed, View, listed
from manmitra.entrypoints.http.identity import Asked, needs, who
from manmitra.entrypoints.http.problems import refuses

ADMINS: Final = (Role.ADMIN, Role.SUPER_ADMIN)
PATH: Final = "/api/analytics"
Period = Literal["1m", "3m", "6m", "12m"]
"""Those of PERIODS; a test compares."""
Tongue = Literal["en", "hi", "ur"]


class ExportBody(Body, frozen=True, kw_only=True):
    format: Form
    period: Period = "6m"
    language: Tongue = "en"


class ExportView(View, frozen=True, kw_only=True):
    """`url` is where the file is fetched, once it is done and until `expiresAt`. `failure` is a code."""

    id: str
    status_url: str
    state: ExportState
    progress: Annotated[int, Meta(ge=0, le=100, description="Of a hundred")]
    format: Form
    period: str
    language: str
    asked_by: str
    asked_at: datetime
    finished_at: datetime | None
    expires_at: datetime
    url: str | None
    name: str | None
    size: int | None
    failure: str | None

    @classmethod
    def of(cls, export: Export) -> "ExportView":
        done = export.state is ExportState.DONE
        return cls(
            id=export.id,
            status_url=f"{PATH}/exports/{export.id}",
            state=export.state,
            progress=export.progress,
            format=export.form,
            period=export.period,
            language=export.language,
            asked_by=export.owner_id,
            asked_at=export.asked_at,
            finished_at=export.finished_at,
            expires_at=export.expires_at,
            url=f"/api/files/{export.file_id}" if done else None,
            name=export.name if done else None,
            size=export.size if done else None,
            failure=export.failure or None,
        )


class ExportController(Controller):
    path = PATH
    tags = ("analytics",)

    @post(
        "/export",
        status_code=202,
        guards=[needs(*ADMINS)],
        responses=refuses(ExportsLimited, ReportsNotSetUp, Conflict),
    )
    async def ask_export(
        self, request: Asked, data: JSONBody[ExportBody], exports: NamedDependency[ExportUseCases]
    ) -> Answer[ExportView]:
        """Have a report made as a file, beside the requests. You are told when it is there."""
        wish = Wish(form=data.format, period=data.period, language=data.language)
        return Answer(ExportView.of(await exports.ask(who(request), wish)))

    @get("/exports", guards=[needs(*ADMINS)], responses=refuses(InvalidCursor))
    async def list_exports(
        self,
        request: Asked,
        exports: NamedDependency[ExportUseCases],
        limit: Annotated[int, QueryParameter(ge=1, le=PAGE_LIMIT)] = DEFAULT_LIMIT,
        cursor: Annotated[str | None, QueryParameter(min_length=1, max_length=512)] = None,
    ) -> Answer[Listed[ExportView]]:
        """Those of the institution, the latest first."""
        page = await exports.list(who(request), PageRequest(limit, cursor))
        return Answer(listed(page, [ExportView.of(one) for one in page.items]))

    @get("/exports/{export_id:str}", guards=[needs(*ADMINS)], responses=refuses(ExportUnknown))
    async def read_export(
        self, request: Asked, export_id: FromPath[str], exports: NamedDependency[ExportUseCases]
    ) -> Answer[ExportView]:
        """How far it is."""
        return Answer(ExportView.of(await exports.get(who(request), export_id)))


class AdminExportController(Controller):
    path = "/api/admin/analytics"
    tags = ("analytics",)

    @get(
        "/export",
        media_type="application/octet-stream",
        guards=[needs(*ADMINS)],
        responses=refuses(ExportsLimited, BudgetSpent, Conflict),
    )
    async def export_at_once(
        self,
        request: Asked,
        exports: NamedDependency[ExportUseCases],
        format: Annotated[Literal["json", "csv"], QueryParameter()] = "json",
        period: Annotated[Period, QueryParameter()] = "6m",
        language: Annotated[Tongue, QueryParameter()] = "en",
    ) -> Response[bytes]:
        """The file itself. What takes longer (xlsx, pdf) is asked for at `POST /api/analytics/export`."""
        made = await exports.at_once(who(request), Wish(form=Form(format), period=period, language=language))
        told = {"Content-Disposition": f'attachment; filename="{made.name}"', "Cache-Control": "private, no-store"}
        return Response(made.data, media_type=made.media_type, headers=told)
