"""What was given up after many attempts: told, and begun again when an operator says so.

`manmitra replay` has one more meaning, for a message of a conversation: explaining.py.
"""

from argparse import ArgumentParser
from collections.abc import AsyncIterator, Collection, Sequence
from datetime import datetime
from typing import Final, Literal

import msgspec
from msgspec.structs import replace

from manmitra.domain.notifications.model import Delivery, DeliveryState
from manmitra.domain.notifications.outcomes import revived
from manmitra.domain.notifications.ports import ChangedMeanwhile, Deliveries
from manmitra.domain.shared.errors import NotFound
from manmitra.domain.shared.events import EventLog
from manmitra.domain.shared.paging import PAGE_LIMIT, PageRequest

BATCH: Final = 500
HELP: Final = "what was given up: list it, or begin it again; or why one message of a conversation came about"
STATUSES: Final = (
    "Exit status: 0 done, or the message is as it would be today; 1 no such id, or the store is away; "
    "2 the call is wrong; 3 the message is not as it would be today."
)


def take_replay_arguments(parser: ArgumentParser) -> None:
    """What the command line may say; the second group is explaining.py's."""
    parser.add_argument("ids", nargs="*", metavar="ID", help="of what was given up, or of one message")
    dead = parser.add_argument_group("what was given up (events and deliveries): without an ID it is listed")
    dead.add_argument("--all", action="store_true", help="begin all of them again")
    dead.add_argument("--kind", choices=["events", "deliveries"], default=None, help="default both")
    said = parser.add_argument_group("one message of a conversation (CONVERSATION:000004): how it came about")
    said.add_argument("--text", action="store_true", help="print its words too; without it none are printed")


class Chosen(msgspec.Struct, frozen=True):
    """`ids`, or all of them, or none: then they are only told. `kind`: only of events, or of deliveries."""

    ids: Collection[str] = ()
    every: bool = False
    kind: Literal["events", "deliveries"] | None = None

    def holds(self, id: str) -> bool:
        return self.every or id in self.ids

    def must_all_be_in(self, lines: Sequence[str]) -> None:
        """Raises NotFound."""
        missing = [id for id in self.ids if not any(id in line for line in lines)]
        if missing:
            raise NotFound(f"nothing given up has the id {', '.join(missing)}")


async def replay_chosen(
    events: EventLog, deliveries: Deliveries, institution: str, chosen: Chosen, now: datetime
) -> list[str]:
    """A line for each dead one of the kinds that were asked for."""
    lines = []
    if chosen.kind != "deliveries":
        lines += [one async for one in replay_events(events, chosen, now)]
    if chosen.kind != "events":
        lines += [one async for one in replay_deliveries(deliveries, institution, chosen, now)]
    return lines


async def replay_events(events: EventLog, chosen: Chosen, now: datetime) -> AsyncIterator[str]:
    """A line for each dead one. The relay finds what is replayed within seconds."""
    dead = await events.dead(BATCH)
    for one in dead:
        if chosen.holds(one.id):
            await events.settle(replace(one, dead=False, pending=True, attempts=0, due_at=now))
        yield _line(chosen.holds(one.id), one.id, one.event.kind, one.at, one.attempts)
    if len(dead) == BATCH:
        yield f"these were the first {BATCH}; call it again for more"


async def replay_deliveries(
    deliveries: Deliveries, institution: str, chosen: Chosen, now: datetime
) -> AsyncIterator[str]:
    """A line for each dead one. What is replayed goes out once more, even if an attempt before came through unseen."""
    dead = [one async for one in _dead(deliveries, institution)]
    for one in dead:
        done = chosen.holds(one.id)
        if done:
            try:
                await deliveries.save(revived(one, now))
            except ChangedMeanwhile:
                yield f"changed   {one.id}: somebody else has it meanwhile"
                continue
        kind = f"{one.channel.value} {one.template.value}"
        yield _line(done, one.id, kind, one.created_at, one.attempts)


async def _dead(deliveries: Deliveries, institution: str) -> AsyncIterator[Delivery]:
    cursor = None
    while True:
        page = await deliveries.in_state(institution, DeliveryState.DEAD, PageRequest(PAGE_LIMIT, cursor))
        for one in page.items:
            yield one
        cursor = page.next_cursor
        if cursor is None:
            return


def _line(done: bool, id: str, kind: str, at: datetime, attempts: int) -> str:  # noqa: FBT001 - a word of the line
    return f"{'replayed' if done else 'dead':<9} {id} {kind} of {at:%Y-%m-%d %H:%M} UTC, {attempts} attempts"
