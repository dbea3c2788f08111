"""Parts of an answer (RFC 9110, sections 13 and 14): so that a transfer that broke can go on where it stopped."""

from collections.abc import Awaitable, Callable
from typing import Any, Final

from litestar import Response

from manmitra.entrypoints.http.identity import Asked
from manmitra.entrypoints.http.problems import problem

UNIT: Final = "bytes="
LONGEST_NUMBER: Final = 15


class OutOfRange(Exception):
    """Nothing of what was asked for is there."""


def part_of(header: str | None, size: int) -> tuple[int, int] | None:
    """The first byte and how many; None for the whole: no range, or one that is not understood or has several parts,
    which a server may ignore. Raises OutOfRange.
    """
    if header is None or not header.startswith(UNIT):
        return None
    first, dash, last = header.removeprefix(UNIT).partition("-")
    if not dash or not all(one == "" or _is_number(one) for one in (first, last)) or not (first or last):
        return None
    if not first:
        length = min(int(last), size)
        if length == 0:
            raise OutOfRange
        return size - length, length
    if last and int(last) < int(first):
        return None
    if int(first) >= size:
        raise OutOfRange
    end = min(int(last), size - 1) if last else size - 1
    return int(first), end - int(first) + 1


async def in_part(
    request: Asked,
    *,
    size: int,
    etag: str,
    media_type: str,
    read: Callable[[int, int], Awaitable[bytes]],
    headers: dict[str, str],
) -> Response[Any]:
    """200, 206, 304 or 416, as the request's headers ask."""
    told = {"ETag": etag, "Accept-Ranges": "bytes", **headers}
    if _names(request.headers.get("if-none-match"), etag):
        return Response(b"", status_code=304, media_type=media_type, headers=told)
    same = request.headers.get("if-range") in {None, etag}
    try:
        part = part_of(request.headers.get("range"), size) if same else None
    except OutOfRange:
        refusal = {"Content-Range": f"bytes */{size}", "Accept-Ranges": "bytes"}
        return problem(request, 416, "range_not_satisfiable", "There is nothing in that range.", headers=refusal)
    if part is None:
        return Response(await read(0, size), media_type=media_type, headers=told)
    start, length = part
    told["Content-Range"] = f"bytes {start}-{start + length - 1}/{size}"
    return Response(await read(start, length), status_code=206, media_type=media_type, headers=told)


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) <= LONGEST_NUMBER


def _names(header: str | None, etag: str) -> bool:
    if header is None:
        return False
    return header.strip() == "*" or etag in {one.strip().removeprefix("W/") for one in header.split(",")}
