"""The promises of both storages of files, sealed, and of what is known of them."""

import os
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from manmitra.adapters.files.folder import FolderBlobs
from manmitra.adapters.files.sealed import PIECE, RawBlobs, SealedBlobs
from manmitra.adapters.persistence.files import StoredFiles
from manmitra.adapters.persistence.mongo_blobs import GridFsBlobs
from manmitra.adapters.persistence.mongo_client import Driver
from manmitra.adapters.persistence.schema import INDEXES
from manmitra.adapters.persistence.sealed import Keyring, SealBroken
from manmitra.domain.files.model import NEVER, Access, FileUnknown, Purpose, StoredFile
from tests.contracts.engines import Place
from tests.fakes import FixedClock

KEYS = Keyring({"k1": os.urandom(32)})
OTHER = Keyring({"k1": os.urandom(32)})
DATA = os.urandom(3 * PIECE + 1000)


@pytest.fixture
async def raw(place: Place, tmp_path: Path) -> AsyncIterator[RawBlobs]:
    """A folder beside SQLite, GridFS in MongoDB through either driver."""
    made: RawBlobs = FolderBlobs(folder=str(tmp_path / "blobs"))
    if place.engine != "sqlite":
        driver: Driver = "motor" if place.engine == "mongo-motor" else "pymongo"
        made = GridFsBlobs(url=place.where, database=place.database, driver=driver)
    await made.open()
    yield made
    await made.close()


async def test_any_part_is_read_alone(raw: RawBlobs) -> None:
    blobs = SealedBlobs(raw=raw, keys=KEYS)
    await blobs.put("one", DATA)
    await blobs.put("small", b"x")

    parts = [(0, len(DATA)), (PIECE - 1, 2), (5, 0), (2 * PIECE, PIECE), (len(DATA) - 1, 1), (100, 3 * PIECE)]
    for start, length in parts:
        assert await blobs.read("one", len(DATA), start, length) == DATA[start : start + length]
    assert await blobs.read("small", 1, 0, 1) == b"x"
    with pytest.raises(ValueError, match="within"):
        await blobs.read("one", len(DATA), 0, len(DATA) + 1)


async def test_what_is_gone_is_unknown_and_may_go_again(raw: RawBlobs) -> None:
    blobs = SealedBlobs(raw=raw, keys=KEYS)
    await blobs.put("one", b"some bytes")

    await blobs.remove("one")
    await blobs.remove("one")

    with pytest.raises(FileUnknown):
        await blobs.read("one", 10, 0, 10)


async def test_pieces_open_only_in_their_place_and_with_their_key(raw: RawBlobs) -> None:
    blobs = SealedBlobs(raw=raw, keys=KEYS)
    await blobs.put("one", DATA)
    closed = await raw.read("one", 0, 10_000_000)
    await raw.put("copy", closed)
    await raw.put("short", closed[:-40])

    assert DATA[:64] not in closed
    with pytest.raises(SealBroken):
        await blobs.read("copy", len(DATA), 0, 10)
    with pytest.raises(SealBroken):
        await blobs.read("one", len(DATA) - 1, 0, 10)
    with pytest.raises(SealBroken):
        await SealedBlobs(raw=raw, keys=OTHER).read("one", len(DATA), 0, 10)
    with pytest.raises(SealBroken):
        await blobs.read("short", len(DATA), 0, len(DATA))


async def test_what_is_known_of_files(place: Place, clock: FixedClock) -> None:
    indexes = [index for index in INDEXES if index.collection == "files"]
    async with place.opened(collections=("files",), indexes=indexes) as store:
        files, now = StoredFiles(store=store), clock.now()
        made = [
            await files.add(
                StoredFile(
                    id=f"f{number}",
                    owner_id="asha",
                    institution="campus",
                    access=Access.PRIVATE,
                    purpose=Purpose.DOCUMENT,
                    media_type="text/plain",
                    size=1,
                    sha256="x",
                    name="n.txt",
                    created_at=now + timedelta(seconds=number),
                    expires_at=ends,
                )
            )
            for number, ends in enumerate((NEVER, now, now + timedelta(hours=1)))
        ]

        assert [one.id for one in await files.of("asha")] == ["f0", "f1", "f2"]
        assert [one.id for one in await files.over(now, 10)] == ["f1"]
        await files.remove("f1")
        with pytest.raises(FileUnknown):
            await files.save(made[1])
        with pytest.raises(FileUnknown):
            await files.get("f1")
        assert (await files.get("f0")).expires_at == NEVER


@pytest.mark.parametrize("id", ["../x", "a/b", "", ".", "..", "a\0b", "a b", "é"])
async def test_no_id_leads_out_of_the_folder(tmp_path: Path, id: str) -> None:
    folder = FolderBlobs(folder=str(tmp_path))

    with pytest.raises(FileUnknown):
        await folder.read(id, 0, 1)
