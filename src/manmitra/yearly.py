"""`manmitra report`: the yearly report of an institution as signed files, and whether files are as they were signed."""

import argparse
import asyncio
import base64
import os
import sys
from pathlib import Path
from typing import Any, Final

from manmitra.adapters.logging import set_up_logging
from manmitra.adapters.pack_keys import PackChecker
from manmitra.adapters.persistence.migrations import require_current
from manmitra.container import Container, build_container
from manmitra.demo.settings import demo_settings
from manmitra.domain.reports.bundle import MANIFEST, checked
from manmitra.domain.shared.errors import DomainError

LARGEST: Final = 100 * 1024 * 1024
Commands = Any
"""argparse gives its subparsers no public type."""


class NoPlace(DomainError):
    """The folder is there already and holds something."""


def add_report_command(commands: Commands, production: Any) -> None:
    """`production` reads the settings of the process."""
    reporting = commands.add_parser("report", help="the yearly report for a regulator, signed; or check one")
    what = reporting.add_mutually_exclusive_group(required=True)
    what.add_argument("--year", type=int, help="of a calendar year in India")
    what.add_argument("--verify", metavar="DIR", help="whether it is as it was signed")
    reporting.add_argument("--institution", default="", metavar="ID", help="default that of the settings")
    reporting.add_argument("--name", default="", help="the institution's name, as the report shows it")
    reporting.add_argument(
        "--students", type=int, default=None, help="how many are enrolled; the service does not know"
    )
    reporting.add_argument("--out", default="", metavar="DIR", help="default report-YEAR; must be empty or not there")
    reporting.add_argument("--key", default="", help="for --verify: publicKey of GET /api/resources/packs/key")
    reporting.add_argument("--demo", action="store_true", help="of the demo campus in var/")
    reporting.set_defaults(command=lambda arguments: report(arguments, production))


def report(arguments: argparse.Namespace, production: Any) -> int:
    if arguments.verify:
        return _verify(Path(arguments.verify), arguments.key)
    settings = demo_settings(os.environ) if arguments.demo else production()  # noqa: TID251 - the edge of the process
    set_up_logging(level="warning", form="console")
    container = build_container(settings)
    place = Path(arguments.out or f"report-{arguments.year}")
    if place.exists() and any(place.iterdir()):
        raise NoPlace(f"{place} is not empty: a report is never mixed with other files")
    files = asyncio.run(_made(container, arguments))
    place.mkdir(parents=True, exist_ok=True)
    for name, data in files.items():
        (place / name).write_bytes(data)
        print(f"{place / name}: {len(data)} bytes")
    public = base64.b64encode(container.pack_signer().public_key).decode()
    print(f"signed; check it with: manmitra report --verify {place} --key {public}")
    return 0


async def _made(container: Container, arguments: argparse.Namespace) -> dict[str, bytes]:
    await container.store().open()
    try:
        await require_current(container.store())
        institution = arguments.institution or container.settings().institution
        made: dict[str, bytes] = await container.exporting.yearly().make(
            institution, arguments.year, name=arguments.name, enrolled=arguments.students
        )
        return made
    finally:
        await container.store().close()


def _verify(place: Path, key: str) -> int:
    if not key:
        print("manmitra: --verify needs --key, from somebody whom you trust", file=sys.stderr)
        return 2
    try:
        files = {one.name: _read(one) for one in sorted(place.iterdir())}
        manifest = checked(files, PackChecker.of(key))
    except OSError as error:
        print(f"manmitra: {place} can't be read ({type(error).__name__})", file=sys.stderr)
        return 1
    print(f"{manifest.title}, {manifest.institution}, made {manifest.made_at:%Y-%m-%d %H:%M} UTC")
    print(f"signed by {manifest.key_id}; files as they were signed: {len(manifest.files)}, and {MANIFEST}")
    return 0


def _read(file: Path) -> bytes:
    if not file.is_file() or file.stat().st_size > LARGEST:
        raise NoPlace(f"{file.name} is no file of a report")
    return file.read_bytes()
