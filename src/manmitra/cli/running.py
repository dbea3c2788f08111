"""Commands that run until they are stopped."""

import argparse
import os
import socket
import sys
from typing import Final

import msgspec

from manmitra.adapters.logging import set_up_logging
from manmitra.cli.common import Commands, production
from manmitra.container import Container, build_container
from manmitra.demo.seed import Printed, seed_demo
from manmitra.demo.settings import demo_settings
from manmitra.main import Application
from manmitra.serving import BACKLOG, port_is_free, serve
from manmitra.settings import PREFIX, Settings
from manmitra.specialist import Specialist
from manmitra.supervising import listen_on, stop_with_parent, supervise
from manmitra.working import work

SPECIALIST_PORT: Final = 8000


def add_running(commands: Commands) -> None:
    """What runs until it is stopped."""
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

    specialist = commands.add_parser("serve-ai", help="the AI specialist alone; refuses to start without a key")
    specialist.add_argument("--port", type=int, default=None, help="default 8000, or MANMITRA_PORT")
    specialist.set_defaults(command=_serve_ai)

    commands.add_parser("worker", help="what nobody asks for, without HTTP").set_defaults(command=_worker)


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
    settings = production()
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
    settings.check_as_specialist()
    set_up_logging(level=settings.log_level, form=settings.log_format)
    port = arguments.port or (SPECIALIST_PORT if f"{PREFIX}PORT" not in os.environ else settings.port)  # noqa: TID251
    serve(Specialist(build_container(settings)), settings, port=port)
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
    settings = production()
    set_up_logging(level=settings.log_level, form=settings.log_format)
    container = build_container(msgspec.structs.replace(settings, background="on"))
    container.bus()
    work(Application(container))
    return 0


def _at_least_one(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError("a whole number, at least one")
    return int(text)
