"""A file that somebody put here."""

from datetime import UTC, datetime
from enum import StrEnum
from typing import Final

import msgspec

from manmitra.domain.shared.entity import Entity
from manmitra.domain.shared.errors import Conflict, Invalid, NotFound, Unavailable

NEVER: Final = datetime(9999, 12, 31, tzinfo=UTC)
MOST_BYTES: Final = 10 * 1024 * 1024
MOST_FILES: Final = 50
MOST_BYTES_OF_ONE: Final = 100 * 1024 * 1024
LONGEST_NAME: Final = 100
LONGEST_KEPT_DAYS: Final = 3650

EXTENSIONS: Final = {
    "image/jpeg": "jpg",
    "image/png": "png",
    "application/pdf": "pdf",
    "text/plain": "txt",
}
"""All that is ever taken in. Everything a browser would run (SVG, HTML) or that hides other files (archives) is not."""
SHOWN: Final = frozenset({"image/jpeg", "image/png"})
"""Made anew from their pixels, so that a browser may show them; everything else is only saved."""


class FileUnknown(NotFound):
    code = "file_unknown"


class FileRefused(Invalid):
    """Not of a kind that is kept, or not what it says it is."""

    code = "file_refused"


class FileTooLarge(Invalid):
    code = "file_too_large"


class TooManyFiles(Conflict):
    code = "too_many_files"


class FilesNotSetUp(Unavailable):
    code = "files_not_set_up"


class Access(StrEnum):
    """Public: who has the link. Restricted: the owner and the counsellors who treat them. Private: the owner. Admins:
    those of the institution, for what the service itself has made.
    """

    PUBLIC = "public"
    PRIVATE = "private"
    RESTRICTED = "restricted"
    ADMINS = "admins"


CHOSEN: Final = (Access.PUBLIC, Access.PRIVATE, Access.RESTRICTED)
"""What an upload may ask for."""


class Purpose(StrEnum):
    DOCUMENT = "document"
    AVATAR = "avatar"
    EXPORT = "export"


class Clean(msgspec.Struct, frozen=True):
    """What of an upload may be kept."""

    media_type: str
    data: bytes


class Kept(msgspec.Struct, frozen=True, kw_only=True):
    """What the service itself has made, for the admins of an institution."""

    id: str
    institution: str
    media_type: str
    name: str
    data: bytes
    expires_at: datetime


class StoredFile(Entity, frozen=True, kw_only=True):
    """`id` is random, so that a link can't be guessed. Until `ready` its bytes may not be there, and nobody gets it."""

    owner_id: str
    institution: str
    access: Access
    purpose: Purpose
    media_type: str
    size: int
    sha256: str
    name: str
    created_at: datetime
    expires_at: datetime
    ready: bool = False

    def there_at(self, now: datetime) -> bool:
        return self.ready and now < self.expires_at
