"""Which program is asking: `X-API-Key` to the key that it is, decided before anything else is looked at."""

from typing import Any, Final, Protocol, cast

from litestar.handlers import BaseRouteHandler

from manmitra.domain.accounts.service_keys import KeyRefused, Scope, ServiceKey
from manmitra.entrypoints.http.identity import GATE, Asked, Connection

KEY: Final = "manmitra.key"
HEADER: Final = b"x-api-key"
LONGEST_KEY: Final = 200


class Door(Protocol):
    """What the guard asks."""

    def admit(self, token: str, scope: Scope) -> ServiceKey:
        """Raises KeyRefused or KeyTooNarrow."""

    def pace(self, key: ServiceKey, scope: Scope) -> None:
        """Notes one call. Raises TooMany."""


class KeyGuard:
    """Admits keys of one scope. `paced`: calls are counted here; where somebody may be calling for help they are
    counted later, once it is known that nobody is.
    """

    def __init__(self, scope: Scope, *, paced: bool) -> None:
        self.scope = scope
        self.paced = paced

    def __deepcopy__(self, _: object) -> "KeyGuard":
        """Never changed after it was made; the framework copies each handler deeply."""
        return self

    async def __call__(self, connection: Connection, _: BaseRouteHandler) -> None:
        door = cast("Door", connection.app.state[GATE])
        sent = [value for name, value in connection.scope["headers"] if name == HEADER]
        if len(sent) != 1 or len(sent[0]) > LONGEST_KEY:
            raise KeyRefused("this needs one API key (X-API-Key)")
        key = door.admit(sent[0].decode("latin-1"), self.scope)
        if self.paced:
            door.pace(key, self.scope)
        cast("dict[str, Any]", connection.scope)[KEY] = key


def opens(scope: Scope, *, paced: bool = True) -> KeyGuard:
    """The guard of a route of the specialist."""
    return KeyGuard(scope, paced=paced)


def key_of(request: Asked) -> ServiceKey:
    """The one that the guard admitted."""
    return cast("ServiceKey", request.scope[KEY])  # type: ignore[typeddict-item]  # ours, not ASGI's
