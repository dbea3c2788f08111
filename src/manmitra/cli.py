"""The command line: what is served, what is done once, and what is looked at (`manmitra --help`)."""

import argparse
import asyncio
import getpass
import os
import socket
import sys
from collections.abc import Callable, Coroutine, Sequence
from datetime import date
from pathlib import Path
from typing import Any, Final

import msgspec

from manmitra import __version__
from manmitra.adapters.logging import set_up_logging
from manmitra.adapters.persistence.migrations import migrate, require_current
from manmitra.adapters.sms.linter import Severity, lint
from manmitra.adapters.sms.registry import load_registry, require_registered
from manmitra.container import Container, build_container
from manmitra.demo.seed import Printed, seed_demo
from manmitra.demo.settings import demo_settings, example_settings
from manmitra.detecting import detect
from manmitra.doctor import examine
from manmitra.domain.accounts.inviting import invite
from manmitra.domain.accounts.service_keys import Scope
from manmitra.domain.bestie.model import Language
from manmitra.domain.counselors.newcomers import newcomer
from manmitra.domain.shared.errors import DomainError, Unavailable
from manmitra.domain.shared.identity import Role
from manmitra.drilling import drill
from manmitra.entrypoints.http.openapi import document_of
from manmitra.explaining import DIFFERS, MESSAGE, explained_lines, with_ids_last
from manmitra.keying import make_key
from manmitra.main import Application
from manmitra.replaying import HELP, STATUSES, Chosen, replay_chosen, take_replay_arguments
from manmitra.serving import BACKLOG, port_is_free, serve
from manmitra.settings import PREFIX, BadSettings, Settings
from manmitra.shelving import add_pack_command, load_content
from manmitra.specialist import Specialist
from manmitra.supervising import listen_on, stop_with_parent, supervise
from manmitra.talking import Script, talk, typed
from manmitra.working import work

SPECIALIST_PORT: Final = 8000

Command = Callable[[argparse.Namespace], int]
Commands = Any
"""What `add_subparsers` gives: its type has no public name."""


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

    demo = commands.add_parser("demo", help="a campus to try, in var/, with no accounts anywhere and no keys")
    demo.add_argument("--port", type=int, default=None, help="default 3001, or MANMITRA_PORT")
    demo.add_argument(
        "--new-passwords", action="store_true", help="give the demo accounts new passwords and print them"
    )
    demo.set_defaults(command=_demo)

    serving = commands.add_parser("serve", help="production; refuses to start without its secrets")
    serving.add_argument("--port", type=int, default=None, help="default 3001, or MANMITRA_PORT")
    serving.add_argument("--workers", type=_at_least_one, default=1, help="processes that share the port; default 1")
    serving.add_argument("--socket", type=int, default=None, help=argparse.SUPPRESS)  # from the process above it
    serving.set_defaults(command=_serve)

    _add_specialist(commands)
    commands.add_parser("worker", help="what nobody asks for, without HTTP").set_defaults(command=_worker)
    _add_store_commands(commands)
    _add_looking_commands(commands)
    return parser


def _add_store_commands(commands: Commands) -> None:
    """What is done once, on a store."""
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
    replaying.set_defaults(command=_replay)

    drilling = commands.add_parser("drill", help="a synthetic alert on the real ladder, and who was told when")
    drilling.add_argument("--fast", action="store_true", help="seconds where an alert has minutes")
    drilling.add_argument("--demo", action="store_true", help="on the demo campus in var/, where nothing leaves")
    drilling.set_defaults(command=_drill)


def _add_looking_commands(commands: Commands) -> None:
    """What is looked at; nothing is changed."""
    linting = commands.add_parser("lint-sms", help="what would keep registered text messages from arriving")
    linting.add_argument("file", nargs="?", default="", help="a registry (TOML); default the demo's")
    linting.set_defaults(command=_lint_sms)

    detecting = commands.add_parser("detect", help="what the crisis rules make of a text; nothing is kept")
    detecting.add_argument("text", help="the text, or - for standard input")
    detecting.add_argument("--history", action="append", default=[], help="an earlier message, oldest first")
    detecting.add_argument("--json", action="store_true", dest="as_json")
    detecting.set_defaults(command=_detect)

    talking = commands.add_parser("talk", help="a talk with the scripted Bestie; nothing is kept")
    talking.add_argument("--script", default="", help="a file, a message a line; ~ before the answers of a check")
    talking.add_argument("--language", choices=[one.value for one in Language], default="en")
    talking.add_argument("--seed", default="talk", help="another seed, other wordings")
    talking.set_defaults(command=_talk)
    loading = commands.add_parser("load-content", help="the pieces that come with it, as drafts to be reviewed")
    loading.set_defaults(command=lambda _: _with_store(load_content))
    add_pack_command(commands)

    commands.add_parser("openapi", help="print the OpenAPI 3.1 document").set_defaults(command=_openapi)
    commands.add_parser("doctor", help="settings, store, replica set, clock, versions").set_defaults(command=_doctor)


def _add_specialist(commands: Any) -> None:
    specialist = commands.add_parser("serve-ai", help="the AI specialist alone; refuses to start without a key")
    specialist.add_argument("--port", type=int, default=None, help="default 8000, or MANMITRA_PORT")
    specialist.set_defaults(command=_serve_ai)

    keying = commands.add_parser(
        "ai-key", help="a key for the AI specialist: printed once, and its line for MANMITRA_AI_KEYS"
    )
    keying.add_argument("--id", default=None, help="what logs of yours may call it; default a made-up one")
    keying.add_argument("--scopes", required=True, help=f"of {', '.join(Scope)}; separated by commas")
    keying.add_argument("--until", type=date.fromisoformat, default=None, metavar="DAY", help="its last day (UTC)")
    keying.set_defaults(command=_ai_key)


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
    build_container(settings).bus()  # says here, in a sentence, what is wrong with the way to the other processes
    if arguments.workers > 1:
        return _supervise(settings, settings.port if arguments.port is None else arguments.port, arguments.workers)
    sockets = None
    if arguments.socket is not None:
        stop_with_parent()
        sockets = [socket.socket(fileno=arguments.socket)]
    serve(Application(build_container(settings)), settings, port=arguments.port, sockets=sockets)
    return 0


def _serve_ai(arguments: argparse.Namespace) -> int:
    settings = Settings.from_env(os.environ)  # noqa: TID251 - the edge of the process
    set_up_logging(level=settings.log_level, form=settings.log_format)
    port = arguments.port or (SPECIALIST_PORT if f"{PREFIX}PORT" not in os.environ else settings.port)  # noqa: TID251
    serve(Specialist(build_container(settings)), settings, port=port)
    return 0


def _ai_key(arguments: argparse.Namespace) -> int:
    try:
        print(make_key(arguments.id, arguments.scopes.split(","), arguments.until))
    except ValueError as error:
        print(f"manmitra: {error}", file=sys.stderr)
        return 2
    return 0


def _supervise(settings: Settings, port: int, workers: int) -> int:
    try:
        listener = listen_on(settings.host, port, BACKLOG)
    except OSError:
        print(f"manmitra: port {port} is taken", file=sys.stderr)
        return 1
    with listener:
        return supervise(["serve"], listener, workers)


def _worker(_: argparse.Namespace) -> int:
    settings = _production()
    set_up_logging(level=settings.log_level, form=settings.log_format)
    container = build_container(msgspec.structs.replace(settings, background="on"))
    container.bus()
    work(Application(container))
    return 0


def _replay(arguments: argparse.Namespace) -> int:
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

    return _with_store(run) or (0 if agrees else DIFFERS)


def _replay_dead(arguments: argparse.Namespace) -> int:
    chosen = Chosen(tuple(arguments.ids), arguments.all, arguments.kind)

    async def run(container: Container) -> None:
        await require_current(container.store())
        institution, now = container.settings().institution, container.clock().now()
        lines = await replay_chosen(container.events(), container.deliveries(), institution, chosen, now)
        print("\n".join(lines) if lines else "nothing was given up")
        chosen.must_all_be_in(lines)

    return _with_store(run)


def _drill(arguments: argparse.Namespace) -> int:
    settings = demo_settings(os.environ) if arguments.demo else _production()  # noqa: TID251 - the edge of the process
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


def _at_least_one(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError("a whole number, at least one")
    return int(text)


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


def _lint_sms(arguments: argparse.Namespace) -> int:
    registry = load_registry(arguments.file)
    findings = lint(registry)
    for finding in findings:
        print(f"{finding.severity.value:7} {finding.place}: {finding.text}")
    kind = "demo texts (made-up ids)" if registry.demo else "texts"
    print(f"{len(registry.template)} {kind}, {len(findings)} findings")
    return 1 if any(finding.severity is Severity.ERROR for finding in findings) else 0


def _detect(arguments: argparse.Namespace) -> int:
    return detect(arguments.text, arguments.history, as_json=arguments.as_json)


def _talk(arguments: argparse.Namespace) -> int:
    language = Language(arguments.language)
    if not arguments.script:
        return talk(typed, language, seed=arguments.seed, echo=False)
    try:
        lines = Path(arguments.script).read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        print(f"manmitra: {arguments.script} can't be read as text", file=sys.stderr)
        return 1
    return talk(Script(lines).next, language, seed=arguments.seed, echo=True)


def _doctor(_: argparse.Namespace) -> int:
    findings = asyncio.run(examine(os.environ))  # noqa: TID251 - the edge of the process
    for finding in findings:
        print(f"{'ok  ' if finding.good else 'BAD '} {finding.subject}: {finding.text}")
    return 0 if all(finding.good for finding in findings) else 1


def _production() -> Settings:
    settings = Settings.from_env(os.environ)  # noqa: TID251 - the edge of the process
    settings.check()
    require_registered(settings)
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
