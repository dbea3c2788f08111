"""`manmitra replay`: one message explained, or what was given up begun again."""

import argparse
import sys

from manmitra.adapters.persistence.migrations import require_current
from manmitra.cli.common import with_store
from manmitra.container import Container
from manmitra.explaining import DIFFERS, MESSAGE, explained_lines
from manmitra.replaying import Chosen, replay_chosen


def replay(arguments: argparse.Namespace) -> int:
    """Which of the two, the ids tell."""
    messages = [id for id in arguments.ids if MESSAGE.fullmatch(id)]
    mixed = messages and (len(arguments.ids) > 1 or arguments.all or arguments.kind)
    if mixed or (arguments.text and not messages):
        print("manmitra: name one message, or what was given up; see `manmitra replay --help`", file=sys.stderr)
        return 2
    return _explain(messages[0], text=arguments.text) if messages else _replay_dead(arguments)


def _explain(message_id: str, *, text: bool) -> int:
    agrees = True

    async def run(container: Container) -> None:
        nonlocal agrees
        await require_current(container.store())
        explained = await container.explaining().explain(message_id)
        print("\n".join(explained_lines(explained, text=text)))
        agrees = explained.agrees

    return with_store(run) or (0 if agrees else DIFFERS)


def _replay_dead(arguments: argparse.Namespace) -> int:
    chosen = Chosen(tuple(arguments.ids), arguments.all, arguments.kind)

    async def run(container: Container) -> None:
        await require_current(container.store())
        institution, now = container.settings().institution, container.clock().now()
        lines = await replay_chosen(container.events(), container.deliveries(), institution, chosen, now)
        print("\n".join(lines) if lines else "nothing was given up")
        chosen.must_all_be_in(lines)

    return with_store(run)
