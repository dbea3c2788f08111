"""What files need of the world."""

from abc import abstractmethod
from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from manmitra.domain.files.model import Clean, StoredFile


class Files(Protocol):
    """What is known of them."""

    @abstractmethod
    async def get(self, file_id: str) -> StoredFile:
        """Raises FileUnknown."""

    @abstractmethod
    async def of(self, owner_id: str) -> Sequence[StoredFile]:
        """All of one owner, the oldest first, up to a bound above what one may have."""

    @abstractmethod
    async def over(self, now: datetime, limit: int) -> Sequence[StoredFile]:
        """Those that have expired, the longest first."""

    @abstractmethod
    async def add(self, file: StoredFile) -> StoredFile: ...

    @abstractmethod
    async def save(self, file: StoredFile) -> StoredFile:
        """Raises FileUnknown when it is gone meanwhile."""

    @abstractmethod
    async def remove(self, file_id: str) -> None:
        """Nothing there is fine too."""


class Blobs(Protocol):
    """Their bytes, sealed. Every method raises Unavailable when the storage does not answer."""

    @abstractmethod
    async def open(self) -> None: ...

    @abstractmethod
    async def close(self) -> None: ...

    @abstractmethod
    async def put(self, id: str, data: bytes) -> None:
        """All of it, durable when it returns."""

    @abstractmethod
    async def read(self, id: str, size: int, start: int, length: int) -> bytes:
        """That part of a blob of `size` bytes. Raises FileUnknown when it is not there."""

    @abstractmethod
    async def remove(self, id: str) -> None:
        """Nothing there is fine too."""


class Cleaner(Protocol):
    """Looks at bytes, never at names."""

    @abstractmethod
    async def clean(self, data: bytes, *, avatar: bool) -> Clean:
        """Pictures made anew from their pixels, documents as they are. Raises FileRefused, or FilesNotSetUp."""
