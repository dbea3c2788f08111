"""The command line: demo, serve, migrate, create-admin, openapi, doctor."""

import argparse
import asyncio
import getpass
import os
import sys
from collections.abc import Callable, Coroutine, Sequence
from typing import Any

import msgspec

from manmitra import __version__
from manmitra.adapters.logging import set_up_logging
from manmitra.adapters.persistence.migrations import migrate, require_current
from manmitra.container import Container, build_container
from manmitra.demo.seed import Printed, seed_demo
from manmitra.demo.settings import demo_settings, example_settings
from manmitra.doctor import examine
from manmitra.domain.accounts.inviting import invite
from manmitra.domain.counselors.newcomers import newcomer
from manmitra.domain.shared.errors import DomainError, Unavailable
from manmitra.domain.shared.identity import Role
from manmitra.entrypoints.http.openapi import document_of
from manmitra.main import Application
from manmitra.serving import port_is_free, serve
from manmitra.settings import BadSettings, Settings

Command = Callable[[argparse.Namespace], int]


def main(argv: Sequence[str] | None = None) -> None:
    """Exit status 0 when it worked, 1 when something outside is wrong, 2 when the call or the settings are."""
    arguments = _parser().parse_args(argv)
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

    demo = commands.add_parser("demo", help="a campus to try, in var/, with no accounts anywhere and no keys")
    demo.add_argument("--port", type=int, default=None, help="default 3001, or MANMITRA_PORT")
    demo.add_argument(
        "--new-passwords", action="store_true", help="give the demo accounts new passwords and print them"
    )
    demo.set_defaults(command=_demo)

    serving = commands.add_parser("serve", help="production; refuses to start without its secrets")
    serving.add_argument("--port", type=int, default=None, help="default 3001, or MANMITRA_PORT")
    serving.set_defaults(command=_serve)

    migrating = commands.add_parser("migrate", help="bring the store to this version's schema")
    migrating.add_argument("--take-over", action="store_true", help="go on where a process that died was migrating")
    migrating.set_defaults(command=_migrate)

    admin = commands.add_parser("create-admin", help="an account for somebody who may see others")
    admin.add_argument("email")
    admin.add_argument("--name", required=True)
    admin.add_argument("--role", choices=[role.value for role in Role if role not in (Role.VISITOR, Role.STUDENT)])
    admin.add_argument("--password-stdin", action="store_true", help="read the password from standard input")
    admin.set_defaults(command=_create_admin, role=Role.ADMIN.value)

    commands.add_parser("openapi", help="print the OpenAPI 3.1 document").set_defaults(command=_openapi)
    commands.add_parser("doctor", help="settings, store, replica set, clock, versions").set_defaults(command=_doctor)
    return parser


def _demo(arguments: argparse.Namespace) -> int:
    settings = demo_settings(os.environ)  # noqa: TID251 - the edge of the process
    port = settings.port if arguments.port is None else arguments.port
    if not port_is_free(settings.host, port):
        print(f"manmitra: port {port} is taken; try `manmitra demo --port {port + 1}`", file=sys.stderr)
        return 1
    set_up_logging(level=settings.log_level, form=settings.log_format)
    printed = Printed(url=f"http://{settings.host}:{port}", store=settings.store, folder=settings.mailbox_dir)

    async def seed(container: Container) -> None:
        print(printed.page(await seed_demo(container, new_passwords=arguments.new_passwords)), flush=True)

    serve(Application(build_container(settings), local_origins=True, seed=seed), settings, port=port)
    return 0


def _serve(arguments: argparse.Namespace) -> int:
    settings = _production()
    set_up_logging(level=settings.log_level, form=settings.log_format)
    serve(Application(build_container(settings)), settings, port=arguments.port)
    return 0


def _migrate(arguments: argparse.Namespace) -> int:
    async def run(container: Container) -> None:
        ran = await migrate(container.store(), take_over=arguments.take_over)
        print("\n".join(ran) if ran else "nothing to do")

    return _with_store(run)


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
        print(f"{user.role.value} {user.email}: {user.id}")

    return _with_store(run)


def _openapi(_: argparse.Namespace) -> int:
    application = Application(build_container(example_settings()))
    sys.stdout.buffer.write(msgspec.json.format(msgspec.json.encode(document_of(application.litestar))) + b"\n")
    return 0


def _doctor(_: argparse.Namespace) -> int:
    findings = asyncio.run(examine(os.environ))  # noqa: TID251 - the edge of the process
    for finding in findings:
        print(f"{'ok  ' if finding.good else 'BAD '} {finding.subject}: {finding.text}")
    return 0 if all(finding.good for finding in findings) else 1


def _production() -> Settings:
    settings = Settings.from_env(os.environ)  # noqa: TID251 - the edge of the process
    settings.check()
    return settings


def _with_store(run: Callable[[Container], Coroutine[Any, Any, None]]) -> int:
    settings = _production()
    set_up_logging(level="warning", form="console")
    container = build_container(settings)

    async def opened() -> None:
        await container.store().open()
        try:
            await run(container)
        finally:
            await container.store().close()

    try:
        asyncio.run(opened())
    except Unavailable as error:
        print(f"manmitra: {error.message}", file=sys.stderr)
        return 1
    return 0
