"""Pictures and documents."""

from datetime import datetime, timedelta
from typing import Annotated, Any, Final, Literal
from urllib.parse import quote

import msgspec
from litestar import Controller, Response, delete, get, post
from litestar.di import NamedDependency
from litestar.exceptions import ValidationException
from litestar.params import PathParameter
from msgspec import Meta

from manmitra.domain.files.model import (
    CHOSEN,
    LONGEST_KEPT_DAYS,
    NEVER,
    SHOWN,
    Access,
    FileRefused,
    FilesNotSetUp,
    FileTooLarge,
    FileUnknown,
    Purpose,
    StoredFile,
    TooManyFiles,
)
from manmitra.domain.files.usecases import FileUseCases
from manmitra.domain.flags.switches import FeatureOff
from manmitra.domain.shared.identity import Role
from manmitra.entrypoints.http.answers import Answer, View, whole
from manmitra.entrypoints.http.identity import Asked, needs, who
from manmitra.entrypoints.http.problems import refuses
from manmitra.entrypoints.http.ranges import in_part
from manmitra.entrypoints.http.uploads import FILE, FILE_SCHEMA, MOST_UPLOAD, MULTIPART, Upload, file_url, upload_of

KNOWN: Final = (Role.STUDENT, Role.COUNSELOR, Role.ADMIN, Role.SUPER_ADMIN)
PathId = Annotated[str, PathParameter(pattern=whole("[A-Za-z0-9_-]{1,64}"))]
REFUSED: Final = (FeatureOff, FileRefused, FileTooLarge, TooManyFiles, FilesNotSetUp)
ACCESS: Final = "access"
DAYS: Final = "expiresInDays"
SCHEMAS: Final[dict[str, dict[str, Any]]] = {
    "upload_file": {
        FILE: FILE_SCHEMA,
        ACCESS: {"type": "string", "enum": [one.value for one in CHOSEN], "default": Access.PRIVATE.value},
        DAYS: {"type": "integer", "minimum": 1, "maximum": LONGEST_KEPT_DAYS},
    },
    "upload_avatar": {FILE: FILE_SCHEMA},
}
"""The forms, by operation: the framework can't read them off handlers that read them themselves."""
FORMS: Final[dict[str, Any]] = {
    operation: {
        "required": True,
        "content": {
            MULTIPART: {
                "schema": {
                    "type": "object",
                    "properties": properties,
                    "required": [FILE],
                    "additionalProperties": False,
                }
            }
        },
    }
    for operation, properties in SCHEMAS.items()
}


class Chosen(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    access: Literal["public", "private", "restricted"] = "private"
    """One of CHOSEN; what is for admins, nobody uploads."""
    days: Annotated[int, Meta(ge=1, le=LONGEST_KEPT_DAYS)] = msgspec.field(name=DAYS, default=0)
    """0, which nobody can send, is for good: with None for it the word "null" would be a number of days."""

    @classmethod
    def of(cls, upload: Upload) -> "Chosen":
        try:
            return msgspec.convert(upload.fields, cls, strict=False)
        except msgspec.ValidationError as error:
            detail, _, place = str(error).partition(" - at `$.")
            raise ValidationException(extra=[{"message": detail, "key": place.rstrip("`")}]) from error


class FileView(View, frozen=True, kw_only=True):
    """What the requirements call `original_name`, `file_type`, `file_size` and `file_url`."""

    id: str
    name: str
    type: str
    size: int
    access: Access
    purpose: Purpose
    url: str
    created_at: datetime
    expires_at: datetime | None

    @classmethod
    def of(cls, file: StoredFile) -> "FileView":
        return cls(
            id=file.id,
            name=file.name,
            type=file.media_type,
            size=file.size,
            access=file.access,
            purpose=file.purpose,
            url=file_url(file.id),
            created_at=file.created_at,
            expires_at=None if file.expires_at == NEVER else file.expires_at,
        )


class FilesView(View, frozen=True, kw_only=True):
    files: list[FileView]


class FileController(Controller):
    path = "/api/files"
    tags = ("files",)

    @get("/", guards=[needs(*KNOWN)])
    async def list_files(self, request: Asked, files: NamedDependency[FileUseCases]) -> Answer[FilesView]:
        """One's own, the oldest first; nobody can have more than fit in one answer."""
        return Answer(FilesView(files=[FileView.of(one) for one in await files.own(who(request))]))

    @post("/upload", guards=[needs(*KNOWN)], responses=refuses(*REFUSED), request_max_body_size=MOST_UPLOAD)
    async def upload_file(self, request: Asked, files: NamedDependency[FileUseCases]) -> Answer[FileView]:
        """A form with one `file`. What it is, is read from its bytes; pictures are made anew, without where they were
        taken. `access`: private (you), restricted (you and your counsellors) or public (who has the link).
        """
        upload = await upload_of(request, fields=frozenset({ACCESS, DAYS}))
        chosen = Chosen.of(upload)
        kept_for = timedelta(days=chosen.days) if chosen.days else None
        file = await files.put(who(request), upload.name, upload.data, Access(chosen.access), kept_for)
        return Answer(FileView.of(file))

    @post("/avatar", guards=[needs(*KNOWN)], responses=refuses(*REFUSED), request_max_body_size=MOST_UPLOAD)
    async def upload_avatar(self, request: Asked, files: NamedDependency[FileUseCases]) -> Answer[FileView]:
        """A form with one picture. It takes the place of the former one; a student's is for their counsellors only."""
        upload = await upload_of(request)
        return Answer(FileView.of(await files.put_avatar(who(request), upload.data)))

    @get(
        "/{file_id:str}",
        media_type="application/octet-stream",
        guards=[needs()],
        responses=refuses(FileUnknown),
    )
    async def fetch_file(
        self, request: Asked, file_id: PathId, files: NamedDependency[FileUseCases]
    ) -> Response[bytes]:
        """Its bytes, for who may have them; for all others it does not exist. `Range` and `If-None-Match` are
        understood: 206, 304 and 416.
        """
        file = await files.get(who(request), file_id)
        shown = "inline" if file.media_type in SHOWN else "attachment"
        answer: Response[Any] = await in_part(
            request,
            size=file.size,
            etag=f'"{file.sha256[:32]}"',
            media_type=file.media_type,
            read=lambda start, length: files.part(file, start, length),
            headers={"Content-Disposition": f"{shown}; filename*=UTF-8''{quote(file.name, safe='')}"},
        )
        return answer

    @delete("/{file_id:str}", guards=[needs(*KNOWN)], responses=refuses(FileUnknown))
    async def delete_file(self, request: Asked, file_id: PathId, files: NamedDependency[FileUseCases]) -> None:
        """For good: one's own, or as an admin any of the institution."""
        await files.remove(who(request), file_id)
