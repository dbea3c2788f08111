"""Reading a body: straight into the type that the handler declares, and strictly.

The framework would convert leniently (`"1"` for a number, 7 for an instant); here a wrong type is refused.
"""

from functools import lru_cache
from typing import Any, Final, cast

import msgspec
from litestar import Request
from litestar.datastructures import State
from litestar.exceptions import ClientException, ValidationException
from litestar.exceptions.http_exceptions import RequestEntityTooLarge
from litestar.handlers import HTTPRouteHandler

from manmitra.entrypoints.http.salvage import SaidBody


def _number(text: str) -> int | float:
    """To JSON 2.0 is the integer 2."""
    number = float(text)
    return int(number) if number.is_integer() else number


WHOLE_NUMBERS: Final = msgspec.json.Decoder(float_hook=_number)


class StrictRequest(Request[Any, Any, State]):
    """A request whose body is what it claims to be, and holds no NUL: no store or channel can carry that faithfully."""

    __slots__ = ("_whole",)

    async def body(self) -> bytes:
        whole = await self.whole()
        if self._said() is None:
            _refuse_nul(whole)
        return whole

    async def whole(self) -> bytes:
        """Whatever it holds: of a file, these six signs mean nothing."""
        if not hasattr(self, "_whole"):
            self._whole = await self._arrived()
        return self._whole

    async def _arrived(self) -> bytes:
        """Nearly always one message; the framework's generators for many cost a tenth of a light request."""
        most = cast("int", self.route_handler.resolve_request_max_body_size())
        parts, size, more = list[bytes](), 0, True
        while more:
            message = await self.receive()
            if message["type"] != "http.request":
                raise ClientException("the body did not arrive")
            size += len(message["body"])
            if size > most:
                raise RequestEntityTooLarge
            parts.append(message["body"])
            more = message.get("more_body", False)
        return b"".join(parts)

    async def json(self) -> Any:
        """Raises what is refused, but never words that call for help (salvage.py)."""
        body, kind = await self.body(), self._said()
        try:
            _refuse_nul(body)
            return self._read(body, decoder_for(self.route_handler))
        except (ClientException, RecursionError, UnicodeDecodeError):
            said = None if kind is None else kind.salvaged(body)
            if said is None:
                raise
            return said

    def _said(self) -> type[SaidBody] | None:
        kind: Any = decoder_for(self.route_handler).type
        return kind if isinstance(kind, type) and issubclass(kind, SaidBody) else None

    def _read(self, body: bytes, decoder: msgspec.json.Decoder[Any]) -> Any:
        try:
            return _decoded(body, decoder)
        except msgspec.ValidationError as error:
            detail, _, place = str(error).partition(" - at `$")
            pointer = place.rstrip("`").lstrip(".").replace("[...]", "")
            raise ValidationException(extra=[{"message": detail, "key": pointer}]) from error
        except msgspec.DecodeError as error:
            raise ClientException("the body is not JSON") from error


def _refuse_nul(body: bytes) -> None:
    if b"\\u0000" in body:
        raise ClientException("a NUL character is not accepted")


def _decoded(body: bytes, decoder: msgspec.json.Decoder[Any]) -> Any:
    try:
        return decoder.decode(body)
    except msgspec.ValidationError as error:
        if "got `float`" not in str(error):
            raise
        return msgspec.convert(WHOLE_NUMBERS.decode(body), decoder.type)


@lru_cache(maxsize=512)
def decoder_for(handler: HTTPRouteHandler) -> msgspec.json.Decoder[Any]:
    """Made once a route."""
    field = handler.parsed_fn_signature.parameters.get("data")
    return msgspec.json.Decoder(Any if field is None else field.annotation)
