"""Who is asking: bearer token to Principal, once per request, decided before anything else is looked at."""

from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Any, Final, Protocol, cast

from litestar import Request
from litestar.connection import ASGIConnection
from litestar.datastructures import State
from litestar.handlers import BaseRouteHandler

from manmitra.domain.config.closing import refuse_while_closed
from manmitra.domain.config.model import Maintenance
from manmitra.domain.shared.errors import Forbidden, Unauthenticated, Unavailable
from manmitra.domain.shared.identity import Principal, Role, visitor

Asked = Request[Any, Any, State]
Connection = ASGIConnection[Any, Any, Any, Any]
Guard = Callable[[Connection, BaseRouteHandler], Awaitable[None]]

PRINCIPAL: Final = "manmitra.principal"
GATE: Final = "gate"


class Gate(Protocol):
    """What the guard asks; the accounts feature answers."""

    institution: str
    closed: Callable[[str], Maintenance | None]
    """The maintenance that goes on in an institution, if any."""

    async def admit(self, token: str) -> Principal:
        """Raises Unauthenticated for a forged, expired or revoked token."""

    def ends(self, token: str) -> datetime:
        """When a token that was just admitted ends."""


class SignUpFirst(Forbidden):
    code = "sign_up_first"


class RoleGuard:
    """Admits the given roles. It runs before the body is read, so nobody learns from validation what is not theirs.

    With no roles it is open to everybody, and a token that is sent must still be good: a client that believes it
    is signed in must hear that it is not. Only where somebody may be calling for help (`stale_as_visitor`) is a token
    that is not good, or can't be looked up now, no token at all: help must not wait for a fresh sign-in. There, and
    where else a text may be such a call (`hears_calls`), a maintenance closes nothing: the use case refuses the others.
    """

    def __init__(
        self,
        roles: frozenset[Role],
        visitor_refusal: type[Forbidden] | None,
        sentence: str,
        *,
        stale_as_visitor: bool = False,
        hears_calls: bool = False,
    ) -> None:
        self.roles = roles
        self.open = not roles or Role.VISITOR in roles
        self.visitor_refusal = visitor_refusal
        self.sentence = sentence
        self.stale_as_visitor = stale_as_visitor
        self.hears_calls = hears_calls or stale_as_visitor

    def __deepcopy__(self, _: object) -> "RoleGuard":
        """Never changed after it was made; the framework copies each handler deeply."""
        return self

    async def __call__(self, connection: Connection, _: BaseRouteHandler) -> None:
        principal = await self._identified(connection)
        if self.roles and principal.role not in self.roles:
            if principal.known:
                raise Forbidden("your role may not do this")
            if self.visitor_refusal is not None:
                raise self.visitor_refusal(self.sentence)
            if not self.open:
                raise Unauthenticated("please sign in first")
        maintenance = cast("Gate", connection.app.state[GATE]).closed(principal.institution)
        if maintenance is not None and not self.hears_calls:
            refuse_while_closed(maintenance, principal, connection.scope["path"])
        cast("dict[str, Any]", connection.scope)[PRINCIPAL] = principal

    async def _identified(self, connection: Connection) -> Principal:
        try:
            return await self._identify(connection)
        except (Unauthenticated, Unavailable):
            if not self.stale_as_visitor:
                raise
            return visitor(cast("Gate", connection.app.state[GATE]).institution)

    async def _identify(self, connection: Connection) -> Principal:
        gate = cast("Gate", connection.app.state[GATE])
        sent = [value for name, value in connection.scope["headers"] if name == b"authorization"]
        if not sent:
            return visitor(gate.institution)
        scheme, _, token = sent[0].decode("latin-1").partition(" ")
        if len(sent) > 1 or scheme.lower() != "bearer" or not token:
            raise Unauthenticated("the Authorization header must be one bearer token")
        return await gate.admit(token.strip())


def needs(
    *roles: Role,
    visitor_refusal: type[Forbidden] | None = None,
    sentence: str = "Please sign up or sign in first.",
    stale_as_visitor: bool = False,
    hears_calls: bool = False,
) -> Guard:
    """The guard of a route: exactly one on each. No roles means open to everybody, visitors included.

    `visitor_refusal` answers 403 instead of 401 to visitors, where the existing client would leave the page on 401.
    `stale_as_visitor` takes whoever sends a token that is not good for a visitor. `hears_calls` leaves it to the use
    case whom a maintenance refuses.
    """
    return RoleGuard(
        frozenset(roles), visitor_refusal, sentence, stale_as_visitor=stale_as_visitor, hears_calls=hears_calls
    )


def who(request: Asked) -> Principal:
    """The one whom the guard admitted."""
    return cast("Principal", request.scope[PRINCIPAL])  # type: ignore[typeddict-item]  # ours, not ASGI's


def signed_in_until(request: Asked) -> datetime | None:
    """When the token ends that the guard admitted; None for a visitor."""
    if not who(request).known:
        return None
    gate = cast("Gate", request.app.state[GATE])
    return gate.ends(request.headers["authorization"].partition(" ")[2].strip())
