"""The promises of the shelf's ports, on every engine."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Final

import pytest

from manmitra.adapters.persistence.audit import StoredLedger
from manmitra.adapters.persistence.readings import StoredReadings, StoredTallies
from manmitra.adapters.persistence.resources import StoredResources
from manmitra.adapters.persistence.schema import INDEXES
from manmitra.adapters.persistence.store import DocumentStore
from manmitra.adapters.system import RandomIds
from manmitra.domain.resources.marks import Figures
from manmitra.domain.resources.model import ContentChanged, Resource, ResourceUnknown, Stage
from manmitra.domain.resources.rules import archived, put_on_the_shelf, revised
from manmitra.domain.resources.searching import asked_keys
from manmitra.domain.shared.errors import Conflict
from manmitra.domain.shared.paging import PageRequest
from tests.contracts.engines import Place
from tests.fakes import FixedClock, an_outbox
from tests.resource_scene import ADMIN, a_draft, a_text

OURS: Final = (
    "admin_audit",
    "admin_audit_tops",
    "readings",
    "resource_editions",
    "resource_shelves",
    "resource_tallies",
    "resource_words",
    "resources",
)
PAGE: Final = PageRequest(10)


@pytest.fixture
async def kept(place: Place) -> AsyncIterator[DocumentStore]:
    indexes = [index for index in INDEXES if index.collection in OURS]
    async with place.opened(collections=OURS, indexes=indexes) as opened:
        yield opened


def a_shelf(kept: DocumentStore) -> StoredResources:
    return StoredResources(store=kept, ledger=StoredLedger(store=kept, key=b"k" * 32))


async def on_the_shelf(shelf: StoredResources, clock: FixedClock, id: str, title: str, **changes: int) -> Resource:
    draft = a_draft(clock.now(), id, a_text(title), **changes)
    return await shelf.show(*put_on_the_shelf(draft, "", clock.now()))


async def test_readers_see_what_is_live_and_not_expired_in_their_institution(
    kept: DocumentStore, clock: FixedClock
) -> None:
    shelf, now = a_shelf(kept), clock.now()
    await on_the_shelf(shelf, clock, "walk", "A walk", rank=2)
    await on_the_shelf(shelf, clock, "tea", "A cup of tea", rank=1)
    await shelf.add(a_draft(now, "draft"))
    ends = now + timedelta(hours=1)
    await shelf.show(*put_on_the_shelf(a_draft(now, "soon over"), "", now, expires_at=ends, featured=True))
    await shelf.show(*put_on_the_shelf(a_draft(now, "elsewhere", institution="other"), "", now))

    first = await shelf.readable("campus", now, PageRequest(2), category=None, kind=None)
    rest = await shelf.readable("campus", now, PageRequest(2, first.next_cursor), category=None, kind=None)

    assert [one.id for one in (*first.items, *rest.items)] == ["tea", "walk", "soon over"]
    assert [one.id for one in await shelf.featured("campus", now, 5)] == ["soon over"]
    assert [one.id for one in await shelf.featured("campus", ends, 5)] == []
    assert [one.id for one in await shelf.shelf("campus", ends)] == ["tea", "walk"]
    assert await shelf.categories("campus", now) == {"stress": 3}
    assert await shelf.categories("campus", ends) == {"stress": 2}
    drafts = await shelf.all("campus", PAGE, Stage.DRAFT)
    assert [one.id for one in drafts.items] == ["draft"]
    with pytest.raises(ResourceUnknown):
        await shelf.get("campus", "elsewhere")
    assert await shelf.several("campus", ["elsewhere", "walk"]) == [await shelf.get("campus", "walk")]


async def test_a_piece_is_found_by_what_it_is_now(kept: DocumentStore, clock: FixedClock) -> None:
    shelf = a_shelf(kept)
    walk = await on_the_shelf(shelf, clock, "walk", "Neend aur raat")

    async def found(query: str) -> set[str]:
        keys = [key for keys in asked_keys(query) for key in keys]
        return {id for id, _, _ in await shelf.found("campus", keys)}

    assert await found("नींद") == {"walk"}
    renamed = revised(walk, a_text("Exam"), ADMIN, clock.now())
    renamed = await shelf.show(*put_on_the_shelf(renamed, "", clock.now()))
    assert (await found("नींद"), await found("exam")) == (set(), {"walk"})
    await shelf.show(archived(renamed, clock.now()), None)
    assert await found("exam") == set()
    assert [one.number for one in (await shelf.editions("walk", PAGE)).items] == [2, 1]


async def test_all_that_readers_notice_has_one_order(kept: DocumentStore, clock: FixedClock) -> None:
    shelf = a_shelf(kept)

    shown = await asyncio.gather(*(on_the_shelf(shelf, clock, f"r{number}", "One") for number in range(3)))

    assert sorted(one.place for one in shown) == [1, 2, 3]
    assert await shelf.place("campus") == 3
    assert await shelf.place("other") == 0


async def test_what_was_changed_meanwhile_is_refused(kept: DocumentStore, clock: FixedClock) -> None:
    shelf = a_shelf(kept)
    walk = await shelf.add(a_draft(clock.now()))
    await shelf.save(revised(walk, a_text("Faster"), ADMIN, clock.now()))

    with pytest.raises(ContentChanged):
        await shelf.save(revised(walk, a_text("Slower"), ADMIN, clock.now()))
    with pytest.raises(ContentChanged):
        await shelf.show(*put_on_the_shelf(walk, "", clock.now()))
    with pytest.raises(ContentChanged):
        await shelf.add(a_draft(clock.now()))
    assert await shelf.place("campus") == 0


async def test_marks_and_figures_are_saved_together_or_not(kept: DocumentStore, clock: FixedClock) -> None:
    readings = StoredReadings(store=kept, ids=RandomIds(), outbox=an_outbox())
    tallies = StoredTallies(store=kept, ids=RandomIds())
    empty = await readings.of("asha", "campus")
    await readings.save(empty.rated("walk", 4, clock.now()), {"walk": Figures(stars=4, raters=1)})

    with pytest.raises(Conflict):
        await readings.save(empty.rated("walk", 1, clock.now()), {"walk": Figures(stars=1, raters=1)})

    assert (await readings.of("asha", "campus")).stars("walk") == 4
    assert (await tallies.totals(["walk", "tea"]))["walk"] == Figures(stars=4, raters=1)


async def test_views_of_several_processes_add_up(kept: DocumentStore) -> None:
    processes = [StoredTallies(store=kept, ids=RandomIds()) for _ in range(3)]
    for one in processes:
        for _ in range(100):
            one.count("walk", Figures(views=1))

    before = await processes[0].totals(["walk"])
    for _ in range(3):  # two processes may have drawn the same place
        await asyncio.gather(*(one.flush() for one in processes))
    after = await processes[0].totals(["walk"])

    assert before["walk"].views == 100
    assert after["walk"].views == 300


async def test_what_waits_is_written_when_the_process_stops(kept: DocumentStore) -> None:
    tallies = StoredTallies(store=kept, ids=RandomIds())
    running = asyncio.create_task(tallies.run())
    await asyncio.sleep(0)
    tallies.count("walk", Figures(views=3))

    running.cancel()
    await asyncio.gather(running, return_exceptions=True)

    other = StoredTallies(store=kept, ids=RandomIds())
    assert (await other.totals(["walk"]))["walk"].views == 3
