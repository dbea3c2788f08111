"""Commands that do something once: to the store, or for whoever runs it."""

import argparse
import asyncio
import getpass
import os
import sys
from datetime import date

import msgspec

from manmitra.adapters.logging import set_up_logging
from manmitra.adapters.persistence.migrations import migrate, require_current
from manmitra.cli.common import Commands, production, with_store
from manmitra.cli.importing import OPERATOR, add_import_commands
from manmitra.cli.replaying import replay
from manmitra.container import Container, build_container
from manmitra.demo.settings import demo_settings
from manmitra.domain.accounts.inviting import invite
from manmitra.domain.accounts.service_keys import Scope
from manmitra.domain.audit.model import Act
from manmitra.domain.counselors.newcomers import newcomer
from manmitra.domain.shared.identity import Principal, Role
from manmitra.drilling import drill
from manmitra.keying import make_key
from manmitra.main import Application
from manmitra.replaying import HELP, STATUSES, take_replay_arguments
from manmitra.shelving import add_pack_command, load_content
from manmitra.yearly import add_report_command


def add_doing(commands: Commands) -> None:
    """What is done once."""
    migrating = commands.add_parser("migrate", help="bring the store to this version's schema")
    migrating.add_argument("--take-over", action="store_true", help="go on where a process that died was migrating")
    migrating.set_defaults(command=_migrate)

    admin = commands.add_parser("create-admin", help="an account for somebody who may see others")
    admin.add_argument("email")
    admin.add_argument("--name", required=True)
    admin.add_argument("--role", choices=[role.value for role in Role if role not in (Role.VISITOR, Role.STUDENT)])
    admin.add_argument("--password-stdin", action="store_true", help="read the password from standard input")
    admin.set_defaults(command=_create_admin, role=Role.ADMIN.value)

    replaying = commands.add_parser("replay", help=HELP, epilog=STATUSES)
    take_replay_arguments(replaying)
    replaying.set_defaults(command=replay)

    drilling = commands.add_parser("drill", help="a synthetic alert on the real ladder, and who was told when")
    drilling.add_argument("--fast", action="store_true", help="seconds where an alert has minutes")
    drilling.add_argument("--demo", action="store_true", help="on the demo campus in var/, where nothing leaves")
    drilling.set_defaults(command=_drill)

    loading = commands.add_parser("load-content", help="the pieces that come with it, as drafts to be reviewed")
    loading.set_defaults(command=lambda _: with_store(load_content))
    add_pack_command(commands)
    add_import_commands(commands)
    add_report_command(commands, production)

    keying = commands.add_parser(
        "ai-key", help="a key for the AI specialist: printed once, and its line for MANMITRA_AI_KEYS"
    )
    keying.add_argument("--id", default=None, help="what logs of yours may call it; default a made-up one")
    keying.add_argument("--scopes", required=True, help=f"of {', '.join(Scope)}; separated by commas")
    keying.add_argument("--until", type=date.fromisoformat, default=None, metavar="DAY", help="its last day (UTC)")
    keying.set_defaults(command=_ai_key)


def _migrate(arguments: argparse.Namespace) -> int:
    async def run(container: Container) -> None:
        ran = await migrate(container.store(), take_over=arguments.take_over)
        print("\n".join(ran) if ran else "nothing to do")

    return with_store(run)


def _create_admin(arguments: argparse.Namespace) -> int:
    if arguments.password_stdin:
        password = sys.stdin.readline().rstrip("\n")
    elif not sys.stdin.isatty():
        print("manmitra: there is no terminal to ask for a password; use --password-stdin", file=sys.stderr)
        return 2
    else:
        password = getpass.getpass("Password (at least 15 characters): ")
        if getpass.getpass("Once more: ") != password:
            print("manmitra: the two do not match", file=sys.stderr)
            return 1

    async def run(container: Container) -> None:
        await require_current(container.store())
        user = await invite(
            container.signing_in(),
            email=arguments.email,
            name=arguments.name,
            role=Role(arguments.role),
            password=password,
        )
        if user.role is Role.COUNSELOR:
            # Bookable as soon as they have set their hours (PUT /api/counselors/me/availability).
            await container.stored_counselors().add(newcomer(user))
        operator = Principal(OPERATOR, Role.SUPER_ADMIN, user.institution)
        act = Act.of(operator, user.created_at, "user.made", user.id, after={"role": user.role.value})
        await container.ledger().note(act)
        print(f"{user.role.value} {user.email}: {user.id}")

    return with_store(run)


def _drill(arguments: argparse.Namespace) -> int:
    settings = demo_settings(os.environ) if arguments.demo else production()  # noqa: TID251 - the edge of the process
    set_up_logging(level="error", form="console")
    application = Application(build_container(msgspec.structs.replace(settings, background="on")))

    async def run() -> None:
        async for line in drill(application, fast=arguments.fast):
            print(line, flush=True)

    try:
        asyncio.run(run())
    except KeyboardInterrupt:
        print("manmitra: the drill goes on in the running service (/api/crisis/drills/ID)", file=sys.stderr)
        return 1
    return 0


def _ai_key(arguments: argparse.Namespace) -> int:
    try:
        print(make_key(arguments.id, arguments.scopes.split(","), arguments.until))
    except ValueError as error:
        print(f"manmitra: {error}", file=sys.stderr)
        return 2
    return 0
