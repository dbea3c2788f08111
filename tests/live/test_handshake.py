"""Who gets a live connection, and who hears why not."""

import asyncio
from pathlib import Path

import pytest

from manmitra.domain.shared.identity import Role
from tests.conftest import World, a_world, settings_for
from tests.fakes import FixedClock
from tests.live.scene import connected, dial, heard, refusal, served, silence, ticket_for


async def test_a_ticket_is_good_once_whoever_comes_second(world: World, caplog: pytest.LogCaptureFixture) -> None:
    student = await world.student()

    async with served(world) as port:
        ticket = await ticket_for(world, student)
        async with dial(port, ticket) as line:
            greeting = await heard(line)

        assert greeting["type"] == "hello"
        assert line.subprotocol == "manmitra.v1"
        assert await refusal(dial(port, ticket)) == (401, "ticket_spent")
    assert "handshake" not in caplog.text, "a refusal is no fault of ours"


async def test_of_many_who_come_with_one_ticket_at_once_one_gets_in(world: World) -> None:
    student = await world.student()

    async with served(world) as port:
        ticket = await ticket_for(world, student)
        tries = await asyncio.gather(*(dial(port, ticket) for _ in range(8)), return_exceptions=True)
        lines = [one for one in tries if not isinstance(one, BaseException)]
        for line in lines:
            await line.close()

    assert len(lines) == 1


async def test_a_ticket_is_too_old_after_a_minute(world: World) -> None:
    student = await world.student()

    async with served(world) as port:
        ticket = await ticket_for(world, student)
        world.clock.forward(seconds=60)

        assert await refusal(dial(port, ticket)) == (401, "ticket_spent")


async def test_a_ticket_is_worth_nothing_after_signing_out(world: World) -> None:
    student = await world.student()

    async with served(world) as port:
        ticket = await ticket_for(world, student)
        assert (await student.post("/api/auth/logout", {})).status_code == 200

        assert await refusal(dial(port, ticket)) == (401, "ticket_spent")


async def test_only_the_digest_of_a_ticket_lies_in_the_store(world: World) -> None:
    ticket = await ticket_for(world, await world.student())

    at_rest = world.at_rest()

    assert ticket.encode() not in at_rest
    assert world.container.secrets().digest(ticket).encode() in at_rest


async def test_spent_and_forgotten_tickets_do_not_stay(world: World) -> None:
    await ticket_for(world)
    world.clock.forward(hours=2)

    await world.container.housekeeping().sweep()

    assert await world.container.store().count("live_tickets") == 0


@pytest.mark.one_engine
@pytest.mark.parametrize(
    ("origin", "expected"),
    [
        ("https://elsewhere.example", (403, "origin_not_allowed")),
        ("null", (403, "origin_not_allowed")),
        ("http://localhost:3000.elsewhere.example", (403, "origin_not_allowed")),
    ],
)
async def test_a_page_of_another_origin_is_refused(world: World, origin: str, expected: tuple[int, str]) -> None:
    async with served(world) as port:
        ticket = await ticket_for(world)

        assert await refusal(dial(port, ticket, origin=origin)) == expected

        async with dial(port, ticket, origin="http://localhost:3000") as line:
            assert (await heard(line))["type"] == "hello"


@pytest.mark.one_engine
@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("?ticket=abc", (400, "token_in_address")),
        ("?token=abc", (400, "token_in_address")),
        ("?after=yesterday", (422, "invalid_after")),
        ("?after=0193-1", (422, "invalid_after")),
        ("?after=x&after=y", (422, "invalid_after")),
    ],
)
async def test_the_address_carries_no_secret_and_no_nonsense(
    world: World, query: str, expected: tuple[int, str]
) -> None:
    async with served(world) as port:
        assert await refusal(dial(port, await ticket_for(world), query=query)) == expected


@pytest.mark.one_engine
@pytest.mark.parametrize(
    ("protocols", "expected"),
    [
        (["manmitra.v1"], (401, "ticket_missing")),
        (["manmitra.v1", "ticket."], (401, "ticket_missing")),
        (["manmitra.v1", "ticket.a", "ticket.b"], (401, "ticket_missing")),
        (["manmitra.v1", "ticket." + "a" * 43], (401, "ticket_spent")),
        (["manmitra.v1", "ticket." + "a" * 4000], (401, "ticket_missing")),
        (["graphql-ws"], (400, "unknown_protocol")),
        (None, (400, "unknown_protocol")),
    ],
)
async def test_protocol_and_ticket_must_both_be_there(
    world: World, protocols: list[str] | None, expected: tuple[int, str]
) -> None:
    async with served(world) as port:
        assert await refusal(dial(port, "", subprotocols=protocols)) == expected


@pytest.mark.one_engine
async def test_one_person_has_five_connections_and_a_closed_one_makes_room(world: World) -> None:
    student = await world.student()

    async with served(world) as port:
        lines = [await dial(port, await ticket_for(world, student)) for _ in range(5)]
        assert await refusal(dial(port, await ticket_for(world, student))) == (429, "too_many_connections")
        async with connected(world, port) as visitor:
            assert await silence(visitor), "somebody else gets in from the same address"

        await lines.pop().close()
        async with asyncio.timeout(5):
            while True:
                try:
                    lines.append(await dial(port, await ticket_for(world, student)))
                    break
                except Exception:  # noqa: BLE001 - the server may not have seen the close yet
                    await asyncio.sleep(0.02)

        for line in lines:
            await line.close()


@pytest.mark.one_engine
async def test_tickets_are_not_handed_out_without_end(world: World) -> None:
    student, other = await world.student(), await world.staff(Role.COUNSELOR)

    answers = [(await student.post("/api/live/tickets")).status_code for _ in range(31)]

    assert answers == [201] * 30 + [429]
    assert (await other.post("/api/live/tickets")).status_code == 201
    world.clock.forward(minutes=1)
    assert (await student.post("/api/live/tickets")).status_code == 201


async def test_an_address_has_an_end_too(tmp_path: Path, clock: FixedClock) -> None:
    async with a_world(settings_for(tmp_path, live_per_address=5), clock, tmp_path) as world, served(world) as port:
        lines = [await dial(port, await ticket_for(world)) for _ in range(5)]
        assert await refusal(dial(port, await ticket_for(world))) == (429, "too_many_connects")

        clock.forward(seconds=10)
        assert await refusal(dial(port, await ticket_for(world))) == (429, "too_many_connections")

        for line in lines:
            await line.close()
