"""Blobs as files of one folder. Several processes need one that all of them see."""

import asyncio
import os
from collections.abc import Callable
from pathlib import Path
from typing import Final, TypeVar

from manmitra.adapters.files.sealed import RawBlobs
from manmitra.domain.files.model import FileUnknown
from manmitra.domain.shared.errors import Unavailable

OWNER_ONLY: Final = 0o700
ONLY_OWNER_READS: Final = 0o600
T = TypeVar("T")


class FolderBlobs(RawBlobs):
    def __init__(self, *, folder: str) -> None:
        self._folder = Path(folder)

    async def open(self) -> None:
        """The folder is made with the first file."""

    async def close(self) -> None:
        """Nothing is kept open."""

    async def put(self, id: str, data: bytes) -> None:
        await _beside(lambda: self._put(self._path(id), data))

    async def read(self, id: str, start: int, length: int) -> bytes:
        def read() -> bytes:
            with self._path(id).open("rb") as file:
                file.seek(start)
                return file.read(length)

        return await _beside(read)

    async def remove(self, id: str) -> None:
        await _beside(lambda: self._path(id).unlink(missing_ok=True))

    def _path(self, id: str) -> Path:
        """Ids are made here; one that could lead elsewhere is none of them."""
        if not id.isascii() or not id.replace("-", "").replace("_", "").isalnum():
            raise FileUnknown("there is no such file")
        return self._folder / id[-2:] / id

    def _put(self, path: Path, data: bytes) -> None:
        """Whole or not at all, also when the power goes."""
        path.parent.mkdir(parents=True, exist_ok=True, mode=OWNER_ONLY)
        self._folder.chmod(OWNER_ONLY)
        arriving = path.with_name(f"{path.name}.part")
        flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC
        with os.fdopen(os.open(arriving, flags, ONLY_OWNER_READS), "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        arriving.replace(path)
        for folder in (path.parent, self._folder):
            handle = os.open(folder, os.O_RDONLY)
            try:
                os.fsync(handle)
            finally:
                os.close(handle)


async def _beside(work: Callable[[], T]) -> T:
    try:
        return await asyncio.to_thread(work)
    except FileNotFoundError as error:
        raise FileUnknown("there is no such file") from error
    except OSError as error:
        raise Unavailable("files can't be reached just now") from error
