"""An offline pack: fetched in pieces over a connection that breaks, verified, updated, and read with no server."""

import asyncio
import base64
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest

from manmitra.adapters.pack_keys import PackChecker, PackSigner
from manmitra.cli import main
from manmitra.demo.seed import fill_the_shelf
from manmitra.domain.resources.packs import opened, pack_of
from manmitra.domain.resources.rules import put_on_the_shelf
from manmitra.entrypoints.http.ranges import OutOfRange, part_of
from tests.conftest import World
from tests.live.scene import served
from tests.resource_scene import a_draft, a_text, shown

BUDGET = 1024 * 1024
PACKS = "/api/resources/packs"


async def key_of(world: World) -> str:
    return str((await world.http.get(f"{PACKS}/key")).json()["data"]["publicKey"])


@asynccontextmanager
async def a_bad_connection(port: int, breaks_after: int) -> AsyncIterator[int]:
    """The port of somebody in between, who breaks off after so many bytes of each answer."""

    async def passing(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, most: int) -> None:
        with suppress(OSError):
            while most > 0 and (data := await reader.read(4096)):
                writer.write(data[:most])
                await writer.drain()
                most -= len(data)
        if most <= 0:
            writer.transport.abort()

    async def between(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        there, to_there = await asyncio.open_connection("127.0.0.1", port)
        asking = asyncio.create_task(passing(reader, to_there, 1_000_000))
        await passing(there, writer, breaks_after)
        asking.cancel()
        to_there.close()
        writer.close()

    async with await asyncio.start_server(between, "127.0.0.1", 0) as server:
        yield int(server.sockets[0].getsockname()[1])


async def fetched(url: str) -> tuple[bytes, int]:
    """As a reader does: what has arrived is kept, and the next try goes on behind it. Also how often it broke."""
    data, etag, breaks = b"", "", 0
    while True:
        headers = {"Range": f"bytes={len(data)}-", "If-Range": etag} if data else {}
        try:
            async with httpx.AsyncClient() as client, client.stream("GET", url, headers=headers) as answer:
                assert answer.status_code == (206 if data else 200)
                etag = answer.headers["etag"]
                async for piece in answer.aiter_raw():
                    data += piece
        except httpx.TransportError:
            breaks += 1
        else:
            return data, breaks


def commanded(*arguments: str) -> int:
    with pytest.raises(SystemExit) as ended:
        main(["pack", *arguments])
    assert isinstance(ended.value.code, int)
    return ended.value.code


async def test_a_pack_from_its_first_byte_to_an_update_read_with_the_server_off(
    world: World, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    await fill_the_shelf(world.container)
    key, base, delta, new = await key_of(world), tmp_path / "hi.pack", tmp_path / "hi.delta", tmp_path / "new.pack"

    async with served(world) as port, a_bad_connection(port, 7_000) as bad_port:
        data, breaks = await fetched(f"http://127.0.0.1:{bad_port}{PACKS}/hi")
    base.write_bytes(data)
    cursor = opened(data, PackChecker.of(key)).manifest.cursor
    await shown(world.container, a_draft(world.clock.now(), "walk", a_text("A walk to the gate")))
    delta.write_bytes((await world.http.get(f"{PACKS}/hi", params={"since": cursor})).content)
    whole = (await world.http.get(f"{PACKS}/hi")).content

    def offline() -> list[int]:
        return [
            commanded("verify", str(base), "--key", key),
            commanded("update", str(base), str(delta), "--out", str(new), "--key", key),
            commanded("read", str(new), "walk", "--key", key),
            commanded("read", str(new), "helplines", "--key", key),
            commanded("read", str(new), "--key", key),
        ]

    assert breaks > 3
    assert await asyncio.to_thread(offline) == [0] * 5
    assert new.read_bytes() == whole
    assert delta.stat().st_size < base.stat().st_size / 2
    told = capsys.readouterr().out
    assert "not reviewed by a clinician yet" in told
    assert "14416" in told
    assert "जब नींद न आए" in told


@pytest.mark.one_engine
async def test_the_verifier_refuses_what_was_changed(
    world: World, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    await fill_the_shelf(world.container)
    key, file = await key_of(world), tmp_path / "en.pack"
    data = (await world.http.get(f"{PACKS}/en")).content
    file.write_bytes(data.replace(b"14416", b"14417", 1))

    def refused() -> list[int]:
        return [
            commanded("verify", str(file), "--key", key),
            commanded("verify", str(tmp_path / "none"), "--key", key),
            commanded("verify", str(file), "--key", "rubbish"),
        ]

    assert await asyncio.to_thread(refused) == [1, 1, 1]
    assert "a piece is not one that was signed" in capsys.readouterr().err


def test_what_has_expired_is_read_no_more(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    signer, file = PackSigner(own=b"k" * 32, otherwise=b""), tmp_path / "en.pack"
    then = datetime(2020, 1, 1, tzinfo=UTC)
    over, _ = put_on_the_shelf(a_draft(then, "walk", place=1), "", then, expires_at=then + timedelta(days=1))
    pack = pack_of([over], institution="c", language="en", place=1, since=0, budget=BUDGET, signer=signer)
    file.write_bytes(pack.data)
    key = base64.b64encode(signer.public_key).decode()

    answers = [commanded("read", str(file), *asked, "--key", key) for asked in (["walk"], ["helplines"], [])]

    assert answers == [1, 0, 0]
    told = capsys.readouterr()
    assert "expired" in told.err
    assert "walk" not in told.out


@pytest.mark.one_engine
async def test_an_etag_saves_the_transfer_and_a_changed_pack_is_sent_whole(world: World) -> None:
    await fill_the_shelf(world.container)
    first = await world.http.get(f"{PACKS}/en")
    etag = first.headers["etag"]

    same = await world.http.get(f"{PACKS}/en", headers={"If-None-Match": etag})
    await shown(world.container, a_draft(world.clock.now()))
    changed = await world.http.get(f"{PACKS}/en", headers={"If-None-Match": etag})
    resumed = await world.http.get(f"{PACKS}/en", headers={"Range": "bytes=100-", "If-Range": etag})

    assert (same.status_code, same.content) == (304, b"")
    assert changed.status_code == 200
    assert (resumed.status_code, resumed.content) == (200, changed.content)


@pytest.mark.one_engine
@pytest.mark.parametrize(
    ("asked", "status"),
    [
        ({"since": "-1"}, 400),
        ({"since": "x"}, 400),
        ({"since": "999999"}, 422),
        ({"since": str(2**31)}, 400),
        ({"since": "1e3"}, 422),
    ],
)
async def test_a_forged_cursor_is_refused(world: World, asked: dict[str, Any], status: int) -> None:
    answer: httpx.Response = await world.http.get(f"{PACKS}/en", params=asked)

    assert answer.status_code == status
    assert answer.json()["success"] is False


@pytest.mark.one_engine
async def test_a_range_behind_the_end_is_told(world: World) -> None:
    size = len((await world.http.get(f"{PACKS}/en")).content)

    answer = await world.http.get(f"{PACKS}/en", headers={"Range": f"bytes={size}-"})

    assert (answer.status_code, answer.json()["code"]) == (416, "range_not_satisfiable")
    assert answer.headers["content-range"] == f"bytes */{size}"
    listed = (await world.http.get(f"{PACKS}/")).json()["data"]
    assert [one["language"] for one in listed] == ["en", "hi", "ur"]
    assert listed[0]["bytes"] == size
    assert (await world.http.get(f"{PACKS}/fr")).status_code in {400, 404}


@pytest.mark.parametrize(
    ("header", "part"),
    [
        ("bytes=0-", (0, 10)),
        ("bytes=0-0", (0, 1)),
        ("bytes=5-100", (5, 5)),
        ("bytes=-3", (7, 3)),
        ("bytes=-100", (0, 10)),
        (None, None),
        ("bytes=", None),
        ("bytes=-", None),
        ("bytes=5-2", None),
        ("bytes=0-1,3-4", None),
        ("bytes=a-b", None),
        ("bytes=٣-", None),
        ("bytes=1 - 2", None),
        ("bytes=" + "9" * 400 + "-", None),
        ("items=0-5", None),
    ],
)
def test_what_a_range_means(header: str | None, part: tuple[int, int] | None) -> None:
    assert part_of(header, 10) == part


@pytest.mark.parametrize("header", ["bytes=10-", "bytes=11-12", "bytes=-0"])
def test_what_is_out_of_range(header: str) -> None:
    with pytest.raises(OutOfRange):
        part_of(header, 10)
