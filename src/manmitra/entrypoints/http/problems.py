"""Refusals on the wire: `application/problem+json` (RFC 9457), with one table for statuses and OpenAPI.

The client reads `success` and `message`; programs read `code`.
"""

import re
from http import HTTPStatus
from typing import Any, Final, cast

import msgspec
import structlog
from litestar import Request, Response
from litestar.datastructures import State
from litestar.exceptions import HTTPException, ValidationException
from litestar.openapi.datastructures import ResponseSpec

from manmitra.domain.accounts.service_keys import KeyRefused
from manmitra.domain.config.model import UnderMaintenance
from manmitra.domain.shared.errors import (
    Conflict,
    DomainError,
    Forbidden,
    Invalid,
    NotAcceptable,
    NotFound,
    Refused,
    TooMany,
    Unauthenticated,
    Unavailable,
    Unreadable,
)

PROBLEM: Final = "application/problem+json"

STATUS: Final[dict[type[DomainError], int]] = {
    Refused: 400,
    Unauthenticated: 401,
    Forbidden: 403,
    NotFound: 404,
    NotAcceptable: 406,
    Conflict: 409,
    Invalid: 422,
    TooMany: 429,
    Unreadable: 500,
    Unavailable: 503,
}

CODES: Final = {
    400: "malformed_request",
    401: "unauthenticated",
    403: "forbidden",
    404: "not_found",
    405: "method_not_allowed",
    406: "not_acceptable",
    413: "payload_too_large",
    415: "unsupported_media_type",
    422: "invalid",
    429: "too_many_requests",
    500: "internal_error",
    503: "unavailable",
}

BROKEN: Final = "Something went wrong on our side. Please try again."
UNAVAILABLE_SECONDS: Final = 5
LONGEST_DETAIL: Final = 200
"""The name of an unknown field is told, and may be as long as a body."""

log = structlog.get_logger(__name__)


class FieldProblem(msgspec.Struct, frozen=True, omit_defaults=True):
    """What is wrong with one field; `pointer` is an RFC 6901 JSON pointer into the body, or a parameter's name."""

    detail: str
    pointer: str = ""
    code: str = ""
    line: int = 0
    """Of a file with many rows: what is wrong as a word, and where."""


class Problem(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """RFC 9457, with the members that the client and programs need."""

    type: str
    title: str
    status: int
    detail: str
    code: str
    message: str
    success: bool | None = None
    request_id: str = ""
    errors: list[FieldProblem] = []


class ProblemSchema(msgspec.Struct, frozen=True, kw_only=True):
    """The same for the OpenAPI document, where every member that is always there is required."""

    type: str
    title: str
    status: int
    detail: str
    code: str
    message: str
    success: bool
    request_id: str = ""
    errors: list[FieldProblem] = []


def status_of(error: type[DomainError]) -> int:
    """A subclass has the status of its nearest ancestor in the table."""
    return next((STATUS[cls] for cls in error.__mro__ if cls in STATUS), 400)


def refuses(*errors: type[DomainError]) -> dict[int, ResponseSpec]:
    """The refusals of a handler beyond the usual ones, for its documentation."""
    codes: dict[int, list[str]] = {}
    for error in errors:
        codes.setdefault(status_of(error), []).append(error.code)
    return {status: documented(status, named) for status, named in codes.items()}


class Documented(ResponseSpec):
    """Never changed after it was made, so the framework need not copy it with each handler (0.2 s a start)."""

    def __deepcopy__(self, _: object) -> "Documented":
        return self


def documented(status: int, codes: list[str]) -> ResponseSpec:
    return Documented(
        data_container=ProblemSchema,
        description=f"{HTTPStatus(status).phrase}: {', '.join(codes)}",
        media_type=PROBLEM,
        generate_examples=False,
    )


def problem_body(
    status: int, code: str, message: str, *, request_id: str = "", errors: list[FieldProblem] | None = None
) -> bytes:
    return msgspec.json.encode(
        Problem(
            type=f"urn:manmitra:problem:{code}",
            title=HTTPStatus(status).phrase,
            status=status,
            detail=message,
            code=code,
            message=message,
            success=False,
            request_id=request_id,
            errors=errors or [],
        )
    )


def problem(
    request: Request[Any, Any, Any],
    status: int,
    code: str,
    message: str,
    *,
    errors: list[FieldProblem] | None = None,
    headers: dict[str, str] | None = None,
) -> Response[bytes]:
    request_id = cast("str", request.scope.get("manmitra.request_id", ""))
    body = problem_body(status, code, message, request_id=request_id, errors=errors)
    return Response(body, status_code=status, media_type=PROBLEM, headers=headers)


def refused(request: Request[Any, Any, State], error: DomainError) -> Response[bytes]:
    """A refusal of the domain, in its own words."""
    status = status_of(type(error))
    if status == HTTPStatus.INTERNAL_SERVER_ERROR:
        return broken(request, error)
    wait = error.retry_after
    if wait is None and status == HTTPStatus.SERVICE_UNAVAILABLE:
        wait = UNAVAILABLE_SECONDS
    headers = {} if wait is None else {"Retry-After": str(wait)}
    if status == HTTPStatus.UNAUTHORIZED:
        headers["WWW-Authenticate"] = "ApiKey" if isinstance(error, KeyRefused) else "Bearer"
    if status == HTTPStatus.SERVICE_UNAVAILABLE and not isinstance(error, UnderMaintenance):  # closed on purpose
        log.error("unavailable", cause=type(error.__cause__).__name__)
    return problem(request, status, error.code, error.message, headers=headers)


def malformed(request: Request[Any, Any, State], error: HTTPException) -> Response[bytes]:
    """The framework's own refusals, in the same shape: bad JSON, wrong types, unknown routes and methods."""
    status = error.status_code
    if status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        return broken(request, error)
    fields = _fields(error) if isinstance(error, ValidationException) else []
    message = _sentence(status, fields)
    headers = {key: value for key, value in (error.headers or {}).items() if key.lower() == "allow"}
    return problem(request, status, CODES.get(status, "refused"), message, errors=fields, headers=headers)


def broken(request: Request[Any, Any, State], error: Exception) -> Response[bytes]:
    """Our own fault: logged with its trace, told without it."""
    log.error("internal_error", exc_info=error)
    return problem(request, 500, "internal_error", BROKEN)


def too_deep(request: Request[Any, Any, State], error: Exception) -> Response[bytes]:
    """JSON that is nested too deeply, or is not UTF-8 inside a string: the parser's own errors."""
    log.debug("malformed_json", kind=type(error).__name__)
    return problem(request, 400, CODES[400], "The body is not acceptable JSON.")


def _sentence(status: int, fields: list[FieldProblem]) -> str:
    if status == HTTPStatus.BAD_REQUEST and fields:
        return _asked_again(fields[0])
    return {
        400: "The request could not be read.",
        404: "There is nothing at this address.",
        405: "This address does not take that method.",
        413: "The body is too large.",
    }.get(status, HTTPStatus(status).phrase)


NAMES: Final = {
    "email": "the e-mail address",
    "name": "the name",
    "password": "the password",
    "date": "the date",
    "time": "the time",
    "message": "the message",
    "phone": "the phone number",
}


MISSING: Final = re.compile(r"Object missing required field `(.+)`")
UNKNOWN: Final = re.compile(r"Object contains unknown field `(.+)`?", re.DOTALL)
"""A name that is too long is cut, and its quote with it."""
OF_A_KEY: Final = re.compile(r"(.+) - at `key` in `\$\.?(.*)`", re.DOTALL)
NOT_AN_OBJECT: Final = re.compile(r"Expected `object`, got `.+`")


def _asked_again(field: FieldProblem) -> str:
    """A sentence for the client's dialogs; what exactly is wrong stands in `errors`."""
    if unknown := UNKNOWN.match(field.detail):
        return f"There is no field {unknown[1].rstrip('`')} here."
    if field.pointer:
        return f"Please check {_named(field.pointer)}."
    if missing := MISSING.match(field.detail):
        return f"Please give {_named(missing[1])}."
    if NOT_AN_OBJECT.match(field.detail):
        return "A JSON object is needed."
    return f"{field.detail}."


def _named(pointer: str) -> str:
    return NAMES.get(pointer, f"the field {pointer}")


def _fields(error: ValidationException) -> list[FieldProblem]:
    """Litestar's list of what is wrong, without echoing what was sent."""
    extra = error.extra if isinstance(error.extra, list) else []
    return [_field(one) for one in extra if isinstance(one, dict)][:20]


def _field(one: dict[str, Any]) -> FieldProblem:
    key, message = str(one.get("key", "")), str(one.get("message", ""))
    if (key, message) == ("data", "'data'"):
        return FieldProblem("A JSON body is needed")
    if of_a_key := OF_A_KEY.fullmatch(message):
        message, key = f"A key is not one that is taken here: {of_a_key[1]}", of_a_key[2]
    return FieldProblem(message[:LONGEST_DETAIL], key[:LONGEST_DETAIL] if key != "data" else "")
