"""Packs: made the same everywhere, trusted only as signed, updated by what changed."""

import base64
import os
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from manmitra.adapters.pack_keys import PackChecker, PackSigner
from manmitra.domain.resources.model import Resource, Wording
from manmitra.domain.resources.packs import HELP, BadPack, Opened, Pack, opened, pack_of, readable, updated
from manmitra.domain.resources.rules import put_on_the_shelf
from tests.fakes import FixedClock
from tests.resource_scene import a_draft, a_text

SIGNER = PackSigner(own=os.urandom(32), otherwise=b"")
CHECKER = PackChecker(SIGNER.public_key)
BUDGET = 1024 * 1024


def on_the_shelf(clock: FixedClock, id: str, title: str, place: int, **changes: object) -> Resource:
    hindi = Wording(title=f"{title} हिंदी", description="d", content="c")
    text = a_text(title, wording={**a_text(title).wording, "hi": hindi})
    after, _ = put_on_the_shelf(a_draft(clock.now(), id, text), "", clock.now())
    return replace(after, place=place, **changes)


def packed(shelf: list[Resource], place: int, since: int = 0, budget: int = BUDGET, language: str = "hi") -> Pack:
    return pack_of(
        shelf, institution="campus", language=language, place=place, since=since, budget=budget, signer=SIGNER
    )


def checked(pack: Pack) -> Opened:
    return opened(pack.data, CHECKER)


def test_a_pack_is_read_without_anybody(clock: FixedClock) -> None:
    pack = checked(packed([on_the_shelf(clock, "walk", "A walk", 1)], 1))

    assert pack.piece("walk")["title"] == "A walk हिंदी"
    assert pack.piece("walk")["reviews"] == {"clinical": None, "language": None}
    assert "14416" in str(pack.piece(HELP))
    assert pack.missing == ()
    with pytest.raises(BadPack):
        pack.piece("nothing")


def test_a_missing_language_is_told_as_english(clock: FixedClock) -> None:
    pack = checked(packed([on_the_shelf(clock, "walk", "A walk", 1)], 1, language="ur"))

    assert (pack.piece("walk")["language"], pack.piece("walk")["title"]) == ("en", "A walk")


def test_two_processes_make_the_same_file(clock: FixedClock) -> None:
    shelf = [on_the_shelf(clock, "walk", "A walk", 1), on_the_shelf(clock, "tea", "Tea", 2)]

    assert packed(shelf, 2).data == packed(list(shelf), 2).data
    assert packed(shelf, 2).etag != packed(shelf[:1], 2).etag


def test_a_delta_makes_the_old_pack_the_new_one(clock: FixedClock) -> None:
    walk, tea = on_the_shelf(clock, "walk", "A walk", 1), on_the_shelf(clock, "tea", "Tea", 2)
    run = on_the_shelf(clock, "run", "A run", 4)
    old = packed([walk, tea], 2)
    changed = on_the_shelf(clock, "walk", "A longer walk", 3)

    delta, whole = packed([changed, run], 4, since=2), packed([changed, run], 4)

    assert updated(checked(old), checked(delta)) == whole.data
    assert set(checked(delta).missing) == {HELP}
    assert len(delta.data) < len(whole.data)
    nothing = packed([changed, run], 4, since=4)
    assert updated(checked(whole), checked(nothing)) == whole.data


def test_a_delta_that_lacks_something_says_so(clock: FixedClock) -> None:
    walk = on_the_shelf(clock, "walk", "A walk", 1)
    older, delta = packed([], 0), packed([walk], 1, since=1)

    with pytest.raises(BadPack, match="walk; please fetch"):
        updated(checked(older), checked(delta))
    with pytest.raises(BadPack, match="belong"):
        updated(checked(packed([walk], 1)), checked(packed([walk], 1, language="en")))
    with pytest.raises(BadPack, match="belong"):
        updated(checked(packed([walk], 1)), checked(packed([], 0)))


def test_the_budget_keeps_what_is_featured_and_names_what_is_left_out(clock: FixedClock) -> None:
    shelf = [on_the_shelf(clock, f"r{number}", "A walk " * 50, number) for number in range(20)]
    shelf[-1] = replace(shelf[-1], featured=True)

    manifest = packed(shelf, 20, budget=12_000).manifest

    kept = [entry.id for entry in manifest.items]
    assert kept[:2] == [HELP, "r19"]
    assert manifest.bytes <= 12_000
    assert {*kept[1:], *manifest.left_out} == {one.id for one in shelf}
    assert manifest.left_out


def test_what_expired_is_not_offered_offline_either(clock: FixedClock) -> None:
    soon = clock.now() + timedelta(days=1)
    pack = checked(packed([on_the_shelf(clock, "walk", "A walk", 1, expires_at=soon)], 1))

    assert [one.id for one in readable(pack, clock.now())] == [HELP, "walk"]
    assert [one.id for one in readable(pack, soon)] == [HELP]


def test_another_key_signs_nothing_here(clock: FixedClock) -> None:
    pack = packed([], 0)
    other = PackSigner(own=b"", otherwise=os.urandom(32))

    with pytest.raises(BadPack, match="key that you trust"):
        opened(pack.data, PackChecker(other.public_key))
    assert PackChecker.of(base64.b64encode(SIGNER.public_key).decode()).holds(b"x", SIGNER.sign(b"x"))
    for key in ("", "!", "AAAA", "x" * 44):
        with pytest.raises(BadPack):
            PackChecker.of(key)


@given(place=st.integers(min_value=0), sign=st.integers(min_value=1, max_value=255))
def test_no_byte_can_be_changed(place: int, sign: int) -> None:
    data = bytearray(packed([], 0).data)
    data[place % len(data)] ^= sign

    try:
        found = opened(bytes(data), CHECKER)
    except BadPack:
        return
    # Only in how the signature line is spelt, which signs nothing by itself.
    assert found.head.split(b"\n")[0] == packed([], 0).data.split(b"\n")[0]
    assert dict(found.lines) == dict(checked(packed([], 0)).lines)


@given(st.binary(max_size=300))
def test_rubbish_is_no_pack(data: bytes) -> None:
    with pytest.raises(BadPack):
        opened(data, CHECKER)


def test_a_pack_that_is_cut_off_or_repeats_itself_is_refused(clock: FixedClock) -> None:
    data = packed([on_the_shelf(clock, "walk", "A walk", 1)], 1).data

    for cut in (data[:-1], data[:-20], data + data.split(b"\n")[-2] + b"\n", data + b"{}\n", b"[" * 100_000 + b"\n\n"):
        with pytest.raises(BadPack):
            opened(cut, CHECKER)
