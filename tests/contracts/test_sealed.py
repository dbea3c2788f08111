"""Private text is closed before it reaches an engine, and opens only where it belongs."""

import base64
from typing import Any, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from manmitra.adapters.persistence.sealed import BlindIndex, Keyring, SealBroken, SealedStore
from manmitra.adapters.persistence.store import Clause, Delete, Document, DocumentStore, Insert, Replace, Sort, equals
from tests.contracts.engines import Place

SEALED: Final = {"notes": ("text", "more"), "people": ("text",)}
OLD: Final = {"k1": b"1" * 32}
ROTATED: Final = {"k2": b"2" * 32, **OLD}
MARKERS: Final = ("MARKER-of-a-name", "MARKER-of-a-feeling", "MARKER-inside")


def sealed(store: DocumentStore, keys: dict[str, bytes] = OLD) -> SealedStore:
    return SealedStore(store=store, keys=Keyring(keys), sealed=SEALED)


async def kept(store: DocumentStore, collection: str, id: str) -> Document:
    found = await store.get(collection, id)
    assert found is not None
    return found


@pytest.mark.parametrize("value", ["नमस्ते 🙏", {"a": [1, None, {"b": "ü"}]}, ["x", 2], 7, 1.5, True, False, 0])
async def test_what_was_closed_opens_again(store: DocumentStore, value: Any) -> None:
    outer = sealed(store)

    await outer.apply(Insert("notes", {"id": "n1", "text": value, "open": "yes"}))

    assert await outer.get("notes", "n1") == {"id": "n1", "version": 1, "text": value, "open": "yes"}
    assert await outer.find("notes") == [{"id": "n1", "version": 1, "text": value, "open": "yes"}]
    inside = await kept(store, "notes", "n1")
    assert inside["text"].startswith("v1.A256GCM.k1.")
    assert inside["open"] == "yes"


@pytest.mark.parametrize("nothing", [None, ""])
async def test_nothing_stays_nothing(store: DocumentStore, nothing: str | None) -> None:
    await sealed(store).apply(Insert("notes", {"id": "n1", "text": nothing}))

    assert await store.get("notes", "n1") == {"id": "n1", "version": 1, "text": nothing}
    assert await sealed(store).get("notes", "n1") == {"id": "n1", "version": 1, "text": nothing}


async def test_the_same_text_is_never_closed_the_same_way_twice(store: DocumentStore) -> None:
    outer = sealed(store)
    await outer.apply(Insert("notes", {"id": "n1", "text": "same", "more": "same"}))
    first = await kept(store, "notes", "n1")

    await outer.apply(Replace("notes", {"id": "n1", "version": 1, "text": "same", "more": "same"}))
    second = await kept(store, "notes", "n1")

    assert len({first["text"], first["more"], second["text"], second["more"]}) == 4


@pytest.mark.parametrize(
    ("collection", "id", "field"), [("notes", "n1", "more"), ("notes", "n2", "text"), ("people", "n1", "text")]
)
async def test_a_value_that_was_copied_elsewhere_does_not_open(
    store: DocumentStore, collection: str, id: str, field: str
) -> None:
    await sealed(store).apply(Insert("notes", {"id": "n1", "text": "mine"}))
    value = (await kept(store, "notes", "n1"))["text"]
    await store.apply(Delete("notes", "n1"))

    await store.apply(Insert(collection, {"id": id, "email": id, field: value}))

    with pytest.raises(SealBroken):
        await sealed(store).get(collection, id)


async def test_any_changed_character_is_noticed(store: DocumentStore) -> None:
    outer = sealed(store, ROTATED)
    await outer.apply(Insert("notes", {"id": "n1", "text": "four"}))
    document = await kept(store, "notes", "n1")
    value: str = document["text"]
    places = range(len(value))

    for place in places:
        for other in {chr(ord(value[place]) ^ 1), "A", "-", "1", "=", "\n"} - {value[place]}:
            await store.apply(Replace("notes", {**document, "text": value[:place] + other + value[place + 1 :]}))
            document["version"] += 1
            with pytest.raises(SealBroken):
                await outer.get("notes", "n1")


@pytest.mark.parametrize("value", ["plain text", "v1.A256GCM.k1.", "v1.A256GCM.k1.AAAA", "v2.A256GCM.k1.AAAA", 7, {}])
async def test_what_was_never_closed_is_not_taken_for_open(store: DocumentStore, value: Any) -> None:
    await store.apply(Insert("notes", {"id": "n1", "text": value}))

    with pytest.raises(SealBroken) as refusal:
        await sealed(store).get("notes", "n1")

    assert "plain text" not in str(refusal.value)


async def test_after_rotation_the_old_key_opens_and_the_new_one_closes(store: DocumentStore) -> None:
    await sealed(store, OLD).apply(Insert("notes", {"id": "n1", "text": "old"}))
    rotated = sealed(store, ROTATED)

    document = await kept(rotated, "notes", "n1")
    await rotated.apply(Replace("notes", {**document, "text": "new"}))

    assert document["text"] == "old"
    assert (await kept(store, "notes", "n1"))["text"].startswith("v1.A256GCM.k2.")
    assert (await kept(rotated, "notes", "n1"))["text"] == "new"
    with pytest.raises(SealBroken, match="k2"):
        await sealed(store, OLD).get("notes", "n1")


async def test_no_private_text_lies_on_the_disk(place: Place) -> None:
    name, feeling, inside = MARKERS
    async with place.opened() as store:
        outer = sealed(store)
        await outer.apply(Insert("notes", {"id": "n1", "text": name, "more": {"deep": [inside]}, "open": "FINDABLE"}))
        await outer.apply(
            Replace("notes", {"id": "n1", "version": 1, "text": feeling, "more": inside, "open": "FINDABLE"})
        )
        await outer.apply(Insert("people", {"id": "p1", "email": "e", "text": name}), Delete("notes", "nobody"))
        raw = place.raw()
        assert b"FINDABLE" in raw
        for marker in MARKERS:
            assert marker.encode() not in raw
            assert base64.b64encode(marker.encode()).rstrip(b"=")[:-1] not in raw


async def test_a_sealed_field_can_not_be_searched(store: DocumentStore) -> None:
    outer = sealed(store)

    for asked in (
        outer.find("notes", [equals("text", "x")]),
        outer.find("notes", sort=Sort("text")),
        outer.count("notes", [Clause("more", "in", ["x"])]),
        outer.tally("notes", "text"),
    ):
        with pytest.raises(LookupError, match="sealed"):
            await asked


@pytest.mark.parametrize("keys", [{}, {"k1": b"short"}, {"k.1": b"1" * 32}, {"": b"1" * 32}])
def test_a_keyring_of_bad_keys_is_refused(keys: dict[str, bytes]) -> None:
    with pytest.raises(ValueError, match="data keys"):
        Keyring(keys)


@pytest.mark.parametrize("spelling", ["Asha@Campus.Example", " asha@campus.example ", "ａsha@campus.example"])
def test_spellings_of_one_address_have_one_blind_index(spelling: str) -> None:
    blind = BlindIndex(b"i" * 32)

    assert blind.of("email", spelling) == blind.of("email", "asha@campus.example")


def test_a_blind_index_depends_on_the_key_and_the_field() -> None:
    one, other = BlindIndex(b"i" * 32), BlindIndex(b"j" * 32)

    assert len({one.of("email", "a@b"), other.of("email", "a@b"), one.of("phone", "a@b"), one.of("email", "a@c")}) == 4


@given(st.text())
def test_folding_twice_changes_nothing_more(text: str) -> None:
    blind = BlindIndex(b"i" * 32)

    assert blind.of("email", text) == blind.of("email", text.casefold()) == blind.of("email", f" {text}\t")
