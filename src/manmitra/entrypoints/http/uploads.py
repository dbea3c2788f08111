"""One file in a form (RFC 7578), read in memory: the framework would write large ones to the disk, unsealed."""

from itertools import chain
from typing import Any, Final, cast

import msgspec
from litestar.exceptions import ClientException, ValidationException
from multipart import MultipartError, MultipartSegment, PushMultipartParser, parse_options_header

from manmitra.domain.files.model import MOST_BYTES
from manmitra.entrypoints.http.bodies import StrictRequest
from manmitra.entrypoints.http.identity import Asked

MULTIPART: Final = "multipart/form-data"
ROOM: Final = 64 * 1024
"""For the form around the file."""
MOST_UPLOAD: Final = MOST_BYTES + ROOM
MOST_PARTS: Final = 4
LONGEST_FIELD: Final = 100
FILE: Final = "file"

FILE_SCHEMA: Final[dict[str, Any]] = {
    "type": "string",
    "format": "binary",
    "description": "A picture (JPEG, PNG, WebP, GIF), a PDF or plain text in UTF-8, at most 10 MB.",
}


def file_url(file_id: str) -> str:
    return f"/api/files/{file_id}"


class Upload(msgspec.Struct, frozen=True):
    """`fields` are all that came beside the file."""

    name: str
    data: bytes
    fields: dict[str, str]


async def upload_of(request: Asked, *, fields: frozenset[str] = frozenset()) -> Upload:
    """The one file, and at most one of each of these fields; anything else is refused."""
    kind, options = parse_options_header(request.headers.get("content-type", ""))
    boundary = options.get("boundary", "")
    if kind != MULTIPART or not boundary:
        raise ValidationException(extra=[{"message": "a form with one file is needed", "key": FILE}])
    body = await cast("StrictRequest", request).whole()
    try:
        parts = _parts(body, boundary)
    except (MultipartError, ValueError, UnicodeError) as error:
        raise ClientException("the form can't be read") from error
    given = dict[str, str]()
    file: tuple[str, bytes] | None = None
    for segment, data in parts:
        if segment.name == FILE and file is None and segment.filename is not None:
            file = segment.filename, data
        elif segment.name in fields and segment.name not in given and segment.filename is None:
            given[segment.name] = _field(data, segment.name)
        else:
            raise ValidationException(extra=[{"message": "unknown or repeated part of the form", "key": "form"}])
    if file is None:
        raise ValidationException(extra=[{"message": "a file is needed", "key": FILE}])
    return Upload(file[0], file[1], given)


def _parts(body: bytes, boundary: str) -> list[tuple[MultipartSegment, bytes]]:
    """Raises MultipartError, ValueError or UnicodeError."""
    parts = list[tuple[MultipartSegment, bytes]]()
    segment: MultipartSegment | None = None
    data = bytearray()
    with PushMultipartParser(boundary.encode("ascii"), max_segment_count=MOST_PARTS, strict=True) as parser:
        for event in chain(parser.parse(body), parser.parse(b"")):  # which says that there is no more
            if isinstance(event, MultipartSegment):
                segment, data = event, bytearray()
            elif event:
                data += event
            elif segment is not None:
                parts.append((segment, bytes(data)))
                segment = None
    return parts


def _field(data: bytes, name: str) -> str:
    if len(data) > LONGEST_FIELD:
        raise ValidationException(extra=[{"message": "too long", "key": name}])
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        raise ValidationException(extra=[{"message": "not UTF-8", "key": name}]) from error
