"""`manmitra pack` and `manmitra load-content`: packs without a server, and the pieces that come with the program."""

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from manmitra.adapters.pack_keys import PackChecker
from manmitra.adapters.start_content import start_content
from manmitra.adapters.system import SystemClock
from manmitra.container import Container
from manmitra.domain.resources.packs import HELP, BadPack, Opened, PieceExpired, current, opened, readable, updated
from manmitra.domain.shared.errors import NotFound

Commands = Any
"""argparse gives its subparsers no public type."""


def add_pack_command(commands: Commands) -> None:
    packing = commands.add_parser("pack", help="verify, update or read an offline pack; no server, no settings")
    steps = packing.add_subparsers(required=True, metavar="what")
    key = argparse.ArgumentParser(add_help=False)
    key.add_argument("--key", required=True, help="publicKey of GET /api/resources/packs/key")

    verifying = steps.add_parser("verify", parents=[key], help="the signature, and every piece")
    verifying.add_argument("file")
    verifying.set_defaults(command=_told(_verify))

    updating = steps.add_parser("update", parents=[key], help="a pack and what changed since: the whole new pack")
    updating.add_argument("file", help="the older pack")
    updating.add_argument("delta")
    updating.add_argument("--out", required=True)
    updating.set_defaults(command=_told(_update))

    reading = steps.add_parser("read", parents=[key], help="what is in it, or one piece")
    reading.add_argument("file")
    reading.add_argument("id", nargs="?", default="")
    reading.set_defaults(command=_told(_read))


async def load_content(container: Container) -> None:
    """As drafts of this institution, to be reviewed by its own people; what is there already stays as it is."""
    resources, count = container.resources(), 0
    for draft in start_content(container.settings().institution, container.clock().now()):
        try:
            await resources.get(draft.institution, draft.id)
        except NotFound:
            await resources.add(draft)
            count += 1
    print(f"{count} drafts were added; an admin hands them to the reviewers (POST /api/admin/content/ID/submit)")


def _told(step: Callable[[argparse.Namespace, PackChecker], None]) -> Callable[[argparse.Namespace], int]:
    def run(arguments: argparse.Namespace) -> int:
        try:
            step(arguments, PackChecker.of(arguments.key))
        except (BadPack, PieceExpired, OSError) as error:
            print(f"manmitra: {error}", file=sys.stderr)
            return 1
        return 0

    return run


def _opened(file: str, checker: PackChecker) -> Opened:
    return opened(Path(file).read_bytes(), checker)


def _verify(arguments: argparse.Namespace, checker: PackChecker) -> None:
    pack = _opened(arguments.file, checker)
    manifest = pack.manifest
    print(f"signed by {manifest.key_id} for {manifest.institution}: {manifest.language}, cursor {manifest.cursor}")
    print(f"{len(pack.lines)} of {len(manifest.items)} pieces are here, as they were signed")
    if pack.missing:
        print("this is an update: join it with the older pack (manmitra pack update)")


def _update(arguments: argparse.Namespace, checker: PackChecker) -> None:
    whole = updated(_opened(arguments.file, checker), _opened(arguments.delta, checker))
    opened(whole, checker)
    Path(arguments.out).write_bytes(whole)
    print(f"{arguments.out}: {len(whole)} bytes")


def _read(arguments: argparse.Namespace, checker: PackChecker) -> None:
    pack, now = _opened(arguments.file, checker), SystemClock().now()
    if not arguments.id:
        for entry in readable(pack, now):
            piece = pack.piece(entry.id)
            print(f"{entry.id:36} {piece['language']}  {piece.get('title', 'whom to call')}")
        return
    piece = current(pack, arguments.id, now)
    if arguments.id == HELP:
        print("\n".join(f"{', '.join(line['numbers']):28} {line['name']} ({line['hours']})" for line in piece["lines"]))
        return
    clinical = piece["reviews"]["clinical"]
    print(f"{piece['title']}\n\n{piece['content']}\n")
    print(f"reviewed by {clinical['name']}" if clinical else "not reviewed by a clinician yet")
