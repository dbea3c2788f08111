"""An offline pack: fetched in pieces over a connection that breaks, verified, updated, and read with no server."""

import asyncio
from pathlib import Path
from typing import Any

import httpx
import pytest

from manmitra.adapters.pack_keys import PackChecker
from manmitra.cli import main
from manmitra.demo.seed import fill_the_shelf
from manmitra.domain.resources.packs import opened
from manmitra.entrypoints.http.ranges import OutOfRange, part_of
from tests.conftest import World
from tests.resource_scene import a_draft, a_text, shown

PACKS = "/api/resources/packs"


async def key_of(world: World) -> str:
    return str((await world.http.get(f"{PACKS}/key")).json()["data"]["publicKey"])


async def fetched_in_pieces(world: World, path: str, piece: int = 7_000) -> tuple[bytes, list[int]]:
    """As a program does whose connection breaks after so many bytes, and which goes on where it stopped."""
    data, etag, statuses = b"", "", list[int]()
    while True:
        headers = {"Range": f"bytes={len(data)}-{len(data) + piece - 1}", **({"If-Range": etag} if etag else {})}
        answer = await world.http.get(path, headers=headers)
        statuses.append(answer.status_code)
        assert answer.status_code == 206, answer.text
        data, etag = data + answer.content, answer.headers["etag"]
        if len(data) == int(answer.headers["content-range"].rpartition("/")[2]):
            return data, statuses


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

    data, statuses = await fetched_in_pieces(world, f"{PACKS}/hi")
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

    assert len(statuses) > 3
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
