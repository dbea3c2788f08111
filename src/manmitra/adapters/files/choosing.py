"""Where the settings put files."""

from typing import Literal, Protocol

from manmitra.adapters.files.folder import FolderBlobs
from manmitra.adapters.files.sealed import SealedBlobs
from manmitra.adapters.persistence.sealed import Keys


class FileSettings(Protocol):
    """The part of the settings that is read here."""

    @property
    def file_store(self) -> Literal["folder", "gridfs"]: ...
    @property
    def files_dir(self) -> str: ...
    @property
    def mongo_url(self) -> str: ...
    @property
    def mongo_database(self) -> str: ...
    @property
    def mongo_driver(self) -> Literal["pymongo", "motor"]: ...


def blobs_for(settings: FileSettings, keys: Keys) -> SealedBlobs:
    """Not yet opened."""
    if settings.file_store == "gridfs":
        from manmitra.adapters.persistence.mongo_blobs import GridFsBlobs

        raw = GridFsBlobs(url=settings.mongo_url, database=settings.mongo_database, driver=settings.mongo_driver)
        return SealedBlobs(raw=raw, keys=keys)
    return SealedBlobs(raw=FolderBlobs(folder=settings.files_dir), keys=keys)
