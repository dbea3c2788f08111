"""Uploads over HTTP: what is taken, who gets it back, and what lies on the disk."""

import asyncio
from collections.abc import AsyncIterator
from io import BytesIO
from pathlib import Path
from typing import Any

import httpx
import pytest
from PIL import Image

from manmitra.adapters.files.sealed import PIECE
from manmitra.domain.files.model import MOST_BYTES, MOST_FILES
from manmitra.domain.shared.identity import Role
from tests.conftest import Person, World, a_world, settings_for
from tests.fakes import FixedClock
from tests.http.booking_scene import a_counsellor_there, booked
from tests.pictures import PDF, SECRET, photo, picture, pixel_bomb
from tests.world import on_engine, place_of

UPLOAD = "/api/files/upload"
AVATAR = "/api/files/avatar"


async def put(person: Person, data: bytes, name: str = "notes.pdf", path: str = UPLOAD, **fields: str) -> Any:
    return await person.call("POST", path, files={"file": (name, data)}, data=fields)


async def a_file(person: Person, data: bytes = PDF, name: str = "notes.pdf", **fields: str) -> dict[str, Any]:
    answer = await put(person, data, name, **fields)
    assert answer.status_code == 201, answer.text
    return dict(answer.json()["data"])


@pytest.fixture(params=["sqlite", "mongo-pymongo", "mongo-motor"])
async def storage(request: pytest.FixtureRequest, tmp_path: Path, clock: FixedClock) -> AsyncIterator[World]:
    """The folder beside SQLite; GridFS with MongoDB."""
    store = {} if request.param == "sqlite" else {"file_store": "gridfs"}
    settings = settings_for(tmp_path, **on_engine(request.param), **store)
    try:
        async with a_world(settings, clock, tmp_path) as made:
            yield made
    finally:
        place_of(settings).clear()


async def test_a_document_comes_back_whole_and_in_parts_and_is_only_saved(storage: World) -> None:
    asha = await storage.student()
    text = ("अच्छा दिन " * 20_000).encode()
    file = await a_file(asha, text, "मेरी डायरी.html")

    whole = await asha.get(file["url"])
    part = await asha.get(file["url"], headers={"Range": f"bytes={PIECE - 5}-{PIECE + 4}"})
    beyond = await asha.get(file["url"], headers={"Range": f"bytes={len(text)}-"})
    same = await asha.get(file["url"], headers={"If-None-Match": whole.headers["etag"]})

    assert whole.content == text
    assert whole.headers["content-type"] == "text/plain; charset=utf-8"
    assert whole.headers["content-disposition"].startswith("attachment; filename*=UTF-8''%E0")
    assert whole.headers["content-disposition"].endswith(".txt")
    assert whole.headers["x-content-type-options"] == "nosniff"
    assert whole.headers["content-security-policy"].startswith("default-src 'none'")
    assert (part.status_code, part.content) == (206, text[PIECE - 5 : PIECE + 5])
    assert (beyond.status_code, same.status_code) == (416, 304)


async def test_nothing_of_a_file_is_found_at_rest(storage: World) -> None:
    asha = await storage.student()
    await a_file(asha, b"words that nobody else may read, " * 10, "telling name.txt")

    folder = [one for one in (storage.path / "files").rglob("*") if one.is_file()]
    at_rest = storage.at_rest() + b"".join(one.read_bytes() for one in folder)

    assert b"nobody else may read" not in at_rest
    assert b"telling name" not in at_rest
    assert all(one.stat().st_mode & 0o077 == 0 for one in folder)


async def test_what_is_deleted_or_expired_is_gone_from_the_storage_too(storage: World) -> None:
    asha = await storage.student()
    kept, deleted = await a_file(asha), await a_file(asha)
    expiring = await a_file(asha, expiresInDays="1")

    assert (await asha.delete(deleted["url"])).status_code == 204
    storage.clock.forward(days=1)
    gone = await asha.get(expiring["url"])
    swept = await storage.container.files().sweep()

    assert (gone.status_code, swept) == (404, 1)
    assert (await asha.get(kept["url"])).content == PDF
    raw = storage.container.blobs()._raw
    for one in (deleted, expiring):
        with pytest.raises(Exception, match="no such file"):
            await raw.read(one["id"], 0, 1)


@pytest.mark.one_engine
async def test_who_gets_a_file(world: World) -> None:
    asha, ravi = await world.student(), await world.student()
    meera, other = await a_counsellor_there(world), await world.staff(Role.COUNSELOR)
    admin = await world.staff(Role.ADMIN)
    await booked(asha, meera)
    files = {access: await a_file(asha, access=access) for access in ("public", "private", "restricted")}

    async def seen_by(person: Person | None) -> set[str]:
        call = world.http.get if person is None else person.get
        return {access for access, file in files.items() if (await call(file["url"])).status_code == 200}

    assert await seen_by(asha) == {"public", "private", "restricted"}
    assert await seen_by(meera) == {"public", "restricted"}
    assert [await seen_by(one) for one in (ravi, other, admin, None)] == [{"public"}] * 4
    assert (await ravi.delete(files["public"]["url"])).status_code == 404
    assert (await admin.delete(files["private"]["url"])).status_code == 204


@pytest.mark.one_engine
async def test_another_institution_has_no_part_in_it(world: World) -> None:
    asha = await world.student()
    stranger = await world.staff(Role.ADMIN, institution="elsewhere")
    file = await a_file(asha, access="public")

    assert (await stranger.get(file["url"])).status_code == 404
    assert (await stranger.delete(file["url"])).status_code == 404
    theirs = await a_file(stranger, access="public")
    assert (await asha.get(theirs["url"])).status_code == 404


@pytest.mark.one_engine
async def test_an_avatar_is_square_anonymous_and_takes_the_place_of_the_former(world: World) -> None:
    asha, meera = await world.student(), await world.staff(Role.COUNSELOR)

    first = (await put(asha, photo(), "asha at home.jpg", AVATAR)).json()["data"]
    world.clock.forward(seconds=1)
    second = (await put(asha, picture("PNG"), path=AVATAR)).json()["data"]
    staff = (await put(meera, photo(), path=AVATAR)).json()["data"]

    shown = await asha.get(second["url"])
    with Image.open(BytesIO(shown.content)) as seen:
        assert seen.size == (512, 512)
    assert SECRET not in (await meera.get(staff["url"])).content
    assert shown.headers["content-disposition"].startswith("inline")
    assert (first["name"], first["access"], staff["access"]) == ("avatar.jpg", "restricted", "public")
    assert (await asha.get(first["url"])).status_code == 404
    refused = await put(asha, PDF, path=AVATAR)
    assert (refused.status_code, refused.json()["code"]) == (422, "file_refused")


async def test_a_picture_is_shown_in_the_profile_and_a_counsellors_in_the_directory(world: World) -> None:
    asha, meera = await world.student(), await a_counsellor_there(world)

    async def shown(person: Person) -> Any:
        return (await person.get("/api/users/profile")).json()["data"]["avatarUrl"]

    async def in_directory() -> Any:
        return (await asha.get(f"/api/counselors/{meera.id}")).json()["data"]["avatarUrl"]

    before = await shown(asha), await in_directory()
    hers = (await put(asha, picture(), path=AVATAR)).json()["data"]
    theirs = (await put(meera, picture(), path=AVATAR)).json()["data"]
    world.clock.forward(seconds=1)
    document = await a_file(asha)

    assert before == (None, None)
    assert (await shown(asha), await in_directory(), await shown(meera)) == (hers["url"], theirs["url"], theirs["url"])
    assert [one["id"] for one in (await asha.get("/api/files")).json()["data"]["files"]] == [hers["id"], document["id"]]

    assert (await asha.call("DELETE", document["url"])).status_code == 204
    assert await shown(asha) == hers["url"]
    assert [(await one.call("DELETE", file["url"])).status_code for one, file in ((asha, hers), (meera, theirs))] == [
        204,
        204,
    ]
    assert (await shown(asha), await in_directory(), await shown(meera)) == (None, None, None)


@pytest.mark.one_engine
@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "file_refused"),
        (b"<svg onload=alert(1)>", "file_refused"),
        (b"<html>", "file_refused"),
        (pixel_bomb(), "file_refused"),
        (b"PK\x03\x04" + b"x" * 100, "file_refused"),
        (b"a" * (MOST_BYTES + 1), "file_too_large"),
    ],
)
async def test_what_is_not_taken_is_told_and_leaves_nothing(world: World, data: bytes, code: str) -> None:
    asha = await world.student()

    answer = await put(asha, data, "photo.jpg")

    assert (answer.status_code, answer.json()["code"]) == (422, code)
    assert not (world.path / "files").exists()
    assert await world.container.engine().count("files") == 0


@pytest.mark.one_engine
async def test_a_body_that_is_too_large_is_refused_on_the_way(world: World) -> None:
    asha = await world.student()

    async def endless() -> AsyncIterator[bytes]:
        for _ in range(200):
            yield b"x" * 100_000

    headers = {"Content-Type": "multipart/form-data; boundary=b"}
    told = await asha.call("POST", UPLOAD, content=b"x" * (MOST_BYTES + 100_000), headers=headers)
    untold = await asha.call("POST", UPLOAD, content=endless(), headers=headers)
    elsewhere = await asha.call("POST", "/api/chat/start-session", content=b"x" * 300_000, headers=headers)

    assert [one.status_code for one in (told, untold, elsewhere)] == [413, 413, 413]


HEAD = b'Content-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n'
FORM = "multipart/form-data; boundary=b"
ACCESS = b'Content-Disposition: form-data; name="access"\r\n\r\n'


@pytest.mark.one_engine
@pytest.mark.parametrize(
    ("body", "kind", "status"),
    [
        (b"", FORM, 400),
        (b"--b\r\n" + HEAD + PDF, FORM, 400),
        (b"--b\r\n" + HEAD + PDF + b"\r\n--b--\r\n", "multipart/form-data", 400),
        (b"--b\r\n" + HEAD + PDF + b"\r\n--b--\r\n", "multipart/form-data; boundary=other", 400),
        (
            b"--b\r\n" + (HEAD + PDF + b"\r\n--b\r\n") * 2 + HEAD + b"\r\n--b--\r\n",
            "multipart/form-data; boundary=b",
            400,
        ),
        (b"--b\r\n" + ACCESS + b"public\r\n--b--\r\n", FORM, 400),
        (
            b"--b\r\n" + ACCESS.replace(b"access", b"owner_id") + b"x\r\n--b--\r\n",
            "multipart/form-data; boundary=b",
            400,
        ),
        (b"--b\r\n" * 10_000, FORM, 400),
        (b"--b\r\n" + b"A: b\r\n" * 1000 + b"\r\n--b--\r\n", FORM, 400),
        (b"{}", "application/json", 415),
        (b"file=x", "application/x-www-form-urlencoded", 415),
        (b"--b\r\n", "multipart/form-data; boundary=" + "b" * 5000, 400),
        (b"\xff\xfe", "multipart/form-data; boundary=\xe9", 400),
    ],
)
async def test_a_form_that_is_none_is_refused(world: World, body: bytes, kind: str, status: int) -> None:
    asha = await world.student()

    answer = await asha.call("POST", UPLOAD, content=body, headers={b"Content-Type": kind.encode("latin-1")})

    assert answer.status_code == status, answer.text
    assert answer.json()["success"] is False


@pytest.mark.one_engine
@pytest.mark.parametrize(
    "fields",
    [
        {"access": "everybody"},
        {"expiresInDays": "0"},
        {"expiresInDays": "x"},
        {"expiresInDays": "null"},
        {"expiresInDays": "9" * 50},
    ],
)
async def test_choices_are_checked(world: World, fields: dict[str, str]) -> None:
    asha = await world.student()

    answer = await put(asha, PDF, **fields)

    assert answer.status_code == 400, answer.text


@pytest.mark.one_engine
async def test_one_person_has_room_for_so_many(world: World) -> None:
    asha = await world.student()
    for _ in range(MOST_FILES):
        await a_file(asha, b"x")

    full = await put(asha, b"x")
    avatar = await put(asha, picture(), path=AVATAR)

    assert (full.status_code, full.json()["code"]) == (409, "too_many_files")
    assert avatar.status_code == 409


@pytest.mark.one_engine
async def test_many_files_at_once_find_no_more_room(world: World) -> None:
    asha = await world.student()

    answers = await asyncio.gather(*(put(asha, b"x") for _ in range(MOST_FILES + 20)))
    there = (await asha.get("/api/files/")).json()["data"]["files"]

    assert {one.status_code for one in answers} == {201, 409}
    assert len(there) == sum(one.status_code == 201 for one in answers) <= MOST_FILES


@pytest.mark.one_engine
async def test_forms_are_taken_nowhere_else(world: World) -> None:
    asha = await world.student()

    for path in ("/api/resources/favorite", "/api/files/upload/x", "/api/auth/login"):
        answer: httpx.Response = await asha.call("POST", path, files={"file": ("x", b"x")})
        assert answer.status_code == 415, path
    for id in ("../../etc/passwd", "..%2f..%2fetc%2fpasswd", "x" * 65, "none"):
        assert (await asha.get(f"/api/files/{id}")).status_code in {400, 404}, id


@pytest.mark.one_engine
async def test_of_two_avatars_at_once_one_stays(world: World) -> None:
    asha = await world.student()

    answers = await asyncio.gather(*(put(asha, picture(), path=AVATAR) for _ in range(4)))
    left = [one for one in answers if (await asha.get(one.json()["data"]["url"])).status_code == 200]

    assert [one.status_code for one in answers] == [201] * 4
    assert len(left) == 1
