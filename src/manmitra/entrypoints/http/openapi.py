"""The OpenAPI 3.1 document at `/api/openapi.json`: what Litestar reads off the handlers, plus what holds for all.

Each operation refuses malformed input and answers 503 while the store is away; those with a role answer 401 and 403.
They are written here once, so that no handler forgets one and a client can trust the document.
"""

import copy
from http import HTTPStatus
from typing import Any, Final

import msgspec
from litestar import Litestar, Request, Router
from litestar.handlers import HTTPRouteHandler
from litestar.openapi.config import OpenAPIConfig
from litestar.openapi.plugins import JsonRenderPlugin
from litestar.openapi.spec import Components, SecurityScheme, Tag
from litestar.types import Method
from litestar.types.internal_types import PathParameterDefinition

from manmitra import __version__
from manmitra.domain.files.model import EXTENSIONS
from manmitra.domain.reports.exports import MEDIA_TYPES, Form
from manmitra.domain.shared.identity import Role
from manmitra.entrypoints.http.admin_users import IMPORT_FORMS
from manmitra.entrypoints.http.files import FORMS
from manmitra.entrypoints.http.identity import RoleGuard
from manmitra.entrypoints.http.keys import KeyGuard
from manmitra.entrypoints.http.openapi_examples import give_examples
from manmitra.entrypoints.http.problems import PROBLEM, ProblemSchema

Document = dict[str, Any]
IDENTIFIER: Final = "^[A-Za-z0-9._:~-]+$"
"""What every identifier of ours is written with; anything else names nothing (404), or is no address at all (400)."""
BINARY: Final = {"type": "string", "format": "binary"}
READABLE: Final = {MEDIA_TYPES[Form.JSON]: {"type": "object"}}
REFERENCE: Final = {"$ref": "#/components/schemas/ProblemSchema"}

DESCRIPTION: Final = """\
The API of ManMitra: private support for students. Success is `{"success": true, "data": …}`; a refusal is
`application/problem+json` (RFC 9457) with a stable `code` and a `message` for people.
Times are RFC 3339 instants; days are shown in Asia/Kolkata unless the person chose another zone.
This service is not an emergency service. In India call 14416 (Tele-MANAS, 24x7) or 112 in immediate danger.
"""

TAGS: Final = (
    Tag("accounts", "Sign-up, sign-in, sessions, profile and consents"),
    Tag("chat", "Conversations with Bestie"),
    Tag("crisis", "Detection, help lines and alerts"),
    Tag("assessments", "PHQ-9, GAD-7, PHQ-2, GAD-2, WHO-5 and mood check-ins"),
    Tag("counselors", "Who can be booked, and when"),
    Tag("booking", "Holds and appointments"),
    Tag("forum", "Posts, comments, reactions, reports and appeals"),
    Tag("resources", "Things to read, and packs of them for where there is no network"),
    Tag("files", "Pictures and documents"),
    Tag("live", "Tickets for the WebSocket that tells of changes"),
    Tag("moderation", "What people write for others: the automatic check, and the desk where people decide"),
    Tag("notifications", "The inbox, and on which ways and at which hours somebody is told"),
    Tag("config", "Settings, features, contacts and maintenance of an institution"),
    Tag("desk", "What a counsellor has before them: the day, the people, notes, hours and load"),
    Tag("analytics", "Figures about many in which nobody can be found, and files of them"),
    Tag("administration", "Institutions, accounts of others, counsellors, and what admins did"),
    Tag("operation", "Health and metrics"),
    Tag("client", "The spellings of the existing client: the same use cases under its own names"),
)


class About(msgspec.Struct, frozen=True):
    """What differs between the documents of two applications."""

    title: str
    description: str
    schemes: dict[str, SecurityScheme]


MANMITRA: Final = About(
    "ManMitra",
    DESCRIPTION,
    {
        "bearer": SecurityScheme(
            type="http", scheme="bearer", bearer_format="JWT", description="The access token of a sign-in."
        )
    },
)


DOWNLOADS: Final = {
    "fetch_file": tuple(dict.fromkeys((*EXTENSIONS, *MEDIA_TYPES.values()))),
    "export_at_once": (MEDIA_TYPES[Form.JSON], MEDIA_TYPES[Form.CSV]),
}
"""What comes as bytes, in which kinds: the framework reads only one off a handler."""


def document_config(about: About = MANMITRA) -> OpenAPIConfig:
    return OpenAPIConfig(
        title=about.title,
        version=__version__,
        description=about.description,
        path="/api",
        operation_id_creator=operation_id,
        render_plugins=[FinishedDocument(path="/openapi.json")],
        tags=list(TAGS),
        components=Components(security_schemes=dict(about.schemes)),
        use_handler_docstrings=True,
    )


def operation_id(handler: HTTPRouteHandler, method: Method, path: list[str | PathParameterDefinition]) -> str:  # noqa: ARG001
    """The handler's own name: unique, and the one that the table of roles knows."""
    return handler.handler_name


class FinishedDocument(JsonRenderPlugin):
    """Serves the finished document, made once."""

    _made: bytes | None = None

    def receive_router(self, router: Router) -> None:
        """Only the document: the framework would add an HTML page for every unknown address beside it."""
        router.routes[:] = [route for route in router.routes if route.path.endswith("/openapi.json")]

    def render(self, request: Request[Any, Any, Any], openapi_schema: dict[str, Any]) -> bytes:  # noqa: ARG002
        if self._made is None:
            self._made = msgspec.json.encode(document_of(request.app))
        return self._made


def document_of(app: Litestar) -> Document:
    """What Litestar reads off the handlers, with the refusals and roles that hold by rule."""
    document: Document = copy.deepcopy(app.openapi_schema.to_schema())
    roles = _roles_by_operation(app)
    _describe_bodies(document, app)
    _describe_forms(document)
    for path, item in document["paths"].items():
        for method, operation in item.items():
            if isinstance(operation, dict) and "operationId" in operation:
                _finish(operation, roles.get((method.upper(), path)))
    document["components"].setdefault("schemas", {})["ProblemSchema"] = _problem_schema()
    give_examples(document)
    return document


def _describe_bodies(document: Document, app: Litestar) -> None:
    """As msgspec reads them: the framework forgets that unknown fields are refused, and the bounds of list items."""
    handlers = [handler for route in app.routes for handler in getattr(route, "route_handlers", ())]
    fields = {one.handler_name: one.parsed_fn_signature.parameters.get("data") for one in handlers}
    bodies = {name: field.annotation for name, field in fields.items() if field is not None}
    schemas, components = msgspec.json.schema_components(bodies.values(), ref_template="#/components/schemas/{name}")
    document["components"].setdefault("schemas", {}).update(components)
    by_name = dict(zip(bodies, schemas, strict=True))
    needed = {name for name, field in fields.items() if field is not None and field.is_required}
    for item in document["paths"].values():
        for operation in item.values():
            if isinstance(operation, dict) and "requestBody" in operation:
                name = operation["operationId"]
                operation["requestBody"]["required"] = name in needed
                operation["requestBody"]["content"]["application/json"]["schema"] = by_name[name]


def _describe_forms(document: Document) -> None:
    forms = {**FORMS, **IMPORT_FORMS}
    for item in document["paths"].values():
        for operation in item.values():
            if isinstance(operation, dict) and operation.get("operationId") in forms:
                operation["requestBody"] = copy.deepcopy(forms[operation["operationId"]])
            if isinstance(operation, dict) and operation.get("operationId") in DOWNLOADS:
                kinds = DOWNLOADS[operation["operationId"]]
                operation["responses"]["200"]["content"] = {
                    kind: {"schema": READABLE.get(kind, BINARY)} for kind in kinds
                }


def _roles_by_operation(app: Litestar) -> dict[tuple[str, str], RoleGuard | KeyGuard]:
    found: dict[tuple[str, str], RoleGuard | KeyGuard] = {}
    for route in app.routes:
        for handler in getattr(route, "route_handlers", ()):
            guard = next((g for g in handler.guards or () if isinstance(g, RoleGuard | KeyGuard)), None)
            if guard is not None:
                for method in handler.http_methods:
                    found[str(method), route.path_format] = guard
    return found


def _finish(operation: Document, guard: RoleGuard | KeyGuard | None) -> None:
    for parameter in operation.get("parameters", ()):
        if parameter["in"] == "path" and parameter["schema"].get("type") == "string":
            parameter["schema"].setdefault("pattern", IDENTIFIER)
    statuses: dict[int, str] = {400: "malformed_request"}
    if "requestBody" in operation:
        statuses |= {413: "payload_too_large", 415: "unsupported_media_type", 422: "invalid"}
    if isinstance(guard, KeyGuard):
        statuses |= {401: "key_refused", 403: "key_too_narrow", 429: "too_many_requests"}
        operation["x-scope"] = guard.scope.value
        operation["security"] = [{"key": []}]
    elif guard is not None:
        statuses |= {401: "unauthenticated", 503: "unavailable"}
        if guard.roles:
            statuses[403] = "forbidden"
        operation["x-roles"] = sorted(role.value for role in guard.roles or Role)
        optional: list[Document] = [] if guard.roles and not guard.open and guard.visitor_refusal is None else [{}]
        operation["security"] = [*optional, {"bearer": []}]
    responses = operation["responses"]
    for status, code in statuses.items():
        documented = responses.get(str(status), {})
        named = documented.get("description", "") if PROBLEM in documented.get("content", {}) else ""
        described = f"{named}, {code}" if named else f"{HTTPStatus(status).phrase}: {code}"
        responses[str(status)] = {"description": described, "content": {PROBLEM: {"schema": REFERENCE}}}
    operation["responses"] = dict(sorted(responses.items()))


def _problem_schema() -> Document:
    _, components = msgspec.json.schema_components([ProblemSchema], ref_template="#/components/schemas/{name}")
    schema: Document = components["ProblemSchema"]
    field = components["FieldProblem"]
    schema["properties"]["errors"]["items"] = {key: field[key] for key in ("type", "properties", "required")}
    return schema
