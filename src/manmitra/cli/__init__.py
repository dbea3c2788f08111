"""The command line: what is served, what is done once, and what is looked at (`manmitra --help`)."""

import argparse
import sys
from collections.abc import Sequence

from manmitra import __version__
from manmitra.cli.common import Command
from manmitra.cli.doing import add_doing
from manmitra.cli.looking import add_looking
from manmitra.cli.running import add_running
from manmitra.domain.shared.errors import DomainError
from manmitra.explaining import with_ids_last
from manmitra.settings import BadSettings


def main(argv: Sequence[str] | None = None) -> None:
    """Exit status 0 when it worked, 1 when something outside is wrong, 2 when the call or the settings are."""
    arguments = _parser().parse_args(with_ids_last(sys.argv[1:] if argv is None else argv))
    command: Command = arguments.command
    try:
        status = command(arguments)
    except BadSettings as error:
        print(f"manmitra: {error}", file=sys.stderr)
        status = 2
    except DomainError as error:
        print(f"manmitra: {error.message}", file=sys.stderr)
        status = 1
    sys.exit(status)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="manmitra", description="Backend of a private support platform for students.")
    parser.add_argument("--version", action="version", version=f"manmitra {__version__}")
    commands = parser.add_subparsers(required=True, metavar="command")
    add_running(commands)
    add_doing(commands)
    add_looking(commands)
    return parser
