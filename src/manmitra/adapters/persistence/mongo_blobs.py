"""Blobs in GridFS, through either driver. A client of its own: large transfers do not queue before small ones."""

from collections.abc import Awaitable, Callable
from typing import Any, Final, TypeVar

from pymongo.errors import DuplicateKeyError, PyMongoError
from pymongo.write_concern import WriteConcern

from manmitra.adapters.files.sealed import RawBlobs
from manmitra.adapters.persistence.mongo_client import Driver, mongo_client, settled
from manmitra.domain.files.model import FileUnknown
from manmitra.domain.shared.errors import Unavailable

BUCKET: Final = "blobs"
DURABLE: Final = WriteConcern(w="majority", j=True, wtimeout=5000)
T = TypeVar("T")


class GridFsBlobs(RawBlobs):
    def __init__(self, *, url: str, database: str, driver: Driver) -> None:
        self._url = url
        self._database = database
        self._driver: Driver = driver

    async def open(self) -> None:
        self._client = mongo_client(self._url, self._driver)
        database = self._client.get_database(self._database, write_concern=DURABLE)
        self._bucket = _bucket(database, self._driver)

    async def close(self) -> None:
        await settled(self._client.close())

    async def put(self, id: str, data: bytes) -> None:
        """Its name in the bucket is its id: what somebody called it is sealed elsewhere."""
        await _asked(lambda: self._bucket.upload_from_stream_with_id(id, id, data))

    async def read(self, id: str, start: int, length: int) -> bytes:
        async def read() -> bytes:
            stream = await settled(self._bucket.open_download_stream(id))
            await settled(stream.seek(start))
            data: bytes = await settled(stream.read(length))
            return data

        return await _asked(read)

    async def remove(self, id: str) -> None:
        try:
            await _asked(lambda: self._bucket.delete(id))
        except FileUnknown:
            return


def _bucket(database: Any, driver: Driver) -> Any:
    if driver == "motor":
        from motor.motor_asyncio import AsyncIOMotorGridFSBucket

        return AsyncIOMotorGridFSBucket(database, bucket_name=BUCKET)
    from gridfs.asynchronous import AsyncGridFSBucket

    return AsyncGridFSBucket(database, bucket_name=BUCKET)


async def _asked(operation: Callable[[], Awaitable[T]]) -> T:
    from gridfs.errors import NoFile

    try:
        return await operation()
    except NoFile as error:
        raise FileUnknown("there is no such file") from error
    except DuplicateKeyError:
        raise  # an id is never given twice
    except PyMongoError as error:
        raise Unavailable("files can't be reached just now") from error
