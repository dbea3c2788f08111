"""`manmitra import-users` and `manmitra check-audit`: administration by whoever runs the installation."""

import argparse
import sys
from pathlib import Path
from typing import Final

from manmitra.adapters.persistence.migrations import require_current
from manmitra.cli.common import Commands, with_store
from manmitra.container import Container
from manmitra.domain.admin.bulk import ImportRefused
from manmitra.domain.admin.sheet import MOST_BYTES
from manmitra.domain.shared.identity import Principal, Role, UserId

OPERATOR: Final = UserId("operator")
"""Under this name the lines of the audit tell of what was done here."""


def add_import_commands(commands: Commands) -> None:
    importing = commands.add_parser("import-users", help="accounts and letters for everybody in a CSV file")
    importing.add_argument("file", help="columns email,name,role and, if wanted, department,language; UTF-8")
    importing.add_argument("--dry-run", action="store_true", help="only look; nothing is written")
    importing.add_argument("--institution", default=None, help="default: that of the settings")
    importing.set_defaults(command=_import_users)

    checking = commands.add_parser("check-audit", help="whether what admins did is as it was written")
    checking.add_argument("--institution", default=None, help="default: that of the settings")
    checking.set_defaults(command=_check_audit)


def _import_users(arguments: argparse.Namespace) -> int:
    try:
        with Path(arguments.file).open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError as error:
        print(f"manmitra: {arguments.file} can't be read: {error.strerror}", file=sys.stderr)
        return 1

    async def run(container: Container) -> None:
        await require_current(container.store())
        who = Principal(OPERATOR, Role.SUPER_ADMIN, container.settings().institution)
        importing, place = container.admin().importing(), arguments.institution
        try:
            done = await importing.run(who, data, dry_run=arguments.dry_run, institution=place)
        except ImportRefused as error:
            for one in error.problems:
                print(f"line {one.line}: {one.column or 'file'}: {one.message} ({one.code})", file=sys.stderr)
            raise
        told = "would be taken" if arguments.dry_run else "taken; letters go out while the service or a worker runs"
        print(f"{done.rows} rows ({done.students} students, {done.staff} staff) {told}")

    return with_store(run)


def _check_audit(arguments: argparse.Namespace) -> int:
    broken = False

    async def run(container: Container) -> None:
        nonlocal broken
        await require_current(container.store())
        found = await container.admin().admin_audit().check(arguments.institution or container.settings().institution)
        broken = found.broken_at is not None
        print(
            f"{found.lines} lines, " + (f"broken at line {found.broken_at}" if broken else "all as they were written")
        )

    return with_store(run) or int(broken)
