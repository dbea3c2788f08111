"""The chain of what admins did, on every engine: one order, and nothing changed unnoticed."""

import asyncio

import pytest
from msgspec.structs import replace

from manmitra.adapters.persistence.config import StoredConfigs
from manmitra.adapters.persistence.store import Replace
from manmitra.domain.admin.model import (
    Change,
)
from manmitra.domain.audit.model import Act, Checked, Overtaken
from manmitra.domain.config.model import ConfigChanged
from manmitra.domain.shared.paging import PageRequest
from tests.contracts.administration import CAMPUS, MEENA, MORNING, RAVI, Administration


async def test_lines_stand_in_one_order_and_say_what_was_done(administration: Administration) -> None:
    asha = await administration.account("asha")
    await administration.people.suspend(MEENA, asha.id)
    await administration.people.reinstate(RAVI, asha.id)

    page = await administration.ledger.page(CAMPUS, PageRequest(limit=2), object_id=asha.id)

    assert [line.act.action for line in page.items] == ["user.reinstated", "user.suspended"]
    assert [line.act.actor for line in page.items] == ["ravi", "meena"]
    assert page.items[1].act.after == {"active": False}
    assert [one.seq for one in page.items] == [3, 2]
    assert (await administration.ledger.check(CAMPUS)).broken_at is None


async def test_a_line_that_was_changed_or_taken_away_is_found(administration: Administration) -> None:
    for number in range(4):
        await administration.account(f"u{number}")
        await administration.people.suspend(MEENA, f"u{number}")
    assert await administration.ledger.check(CAMPUS) == Checked(5, None)

    store = administration.store
    third = await store.get("admin_audit", f"{CAMPUS}:{3:09}")
    assert third is not None
    await store.apply(Replace("admin_audit", {**third, "act": {**third["act"], "actor": "ravi"}}))

    assert (await administration.ledger.check(CAMPUS)).broken_at == 3


async def test_a_chain_without_its_end_is_found(administration: Administration) -> None:
    await administration.account("asha")
    await administration.people.suspend(MEENA, "asha")
    top = await administration.store.get("admin_audit_tops", CAMPUS)
    assert top is not None

    await administration.store.apply(Replace("admin_audit_tops", {**top, "seq": top["seq"] + 1}))

    assert (await administration.ledger.check(CAMPUS)).broken_at == 3


async def test_many_at_once_write_one_chain(administration: Administration) -> None:
    for number in range(8):
        await administration.account(f"u{number}")

    results = await asyncio.gather(
        *(administration.people.find(MEENA, f"u{number}@campus.example") for number in range(8)),
        return_exceptions=True,
    )

    done = [one for one in results if not isinstance(one, BaseException)]
    assert len(done) == 8
    found = await administration.ledger.check(CAMPUS)
    assert (found.lines, found.broken_at) == (9, None)


async def test_settings_saved_by_two_at_once_are_refused_as_such(administration: Administration) -> None:
    """Their id is that of the institution, as is the one of its end of the chain."""
    configs = StoredConfigs(store=administration.store, ledger=administration.ledger)
    act = Act.of(MEENA, MORNING, "config.changed", CAMPUS)
    first = await configs.save(await configs.of(CAMPUS), act)
    await configs.save(first, act)

    with pytest.raises(ConfigChanged):
        await configs.save(first, act)

    assert (await administration.ledger.check(CAMPUS)).broken_at is None


async def test_who_decided_from_an_older_top_is_overtaken_and_writes_nothing(administration: Administration) -> None:
    asha = await administration.account("asha")
    top = await administration.ledger.top(CAMPUS)
    await administration.people.find(RAVI, "nobody@campus.example")
    act = Act.of(MEENA, MORNING, "user.suspended", asha.id)

    with pytest.raises(Overtaken):
        await administration.register.write(Change(acts=(act,), users=(replace(asha, active=False),)), top=top)

    assert (await administration.users.get(asha.id)).active
    assert await administration.actions() == ["user.looked_up"]
