"""What `manmitra doctor` looks at: settings, store, replica set, clock, versions."""

import asyncio
import platform
import sys
from collections.abc import Mapping
from datetime import timedelta
from importlib.metadata import PackageNotFoundError, version
from typing import Final

import msgspec

from manmitra import __version__
from manmitra.adapters.persistence.migrations import require_current
from manmitra.container import build_container
from manmitra.domain.shared.errors import DomainError
from manmitra.settings import BadSettings, Settings

PACKAGES: Final = ("litestar", "msgspec", "uvicorn", "cryptography", "argon2-cffi", "pymongo", "motor")
CLOCK_TOLERANCE: Final = timedelta(seconds=2)


class Finding(msgspec.Struct, frozen=True):
    subject: str
    good: bool
    text: str


async def examine(env: Mapping[str, str]) -> list[Finding]:
    """Never raises: what is wrong is a finding. Secrets are not shown."""
    findings = [_python(), *_versions()]
    try:
        settings = Settings.from_env(env)
        settings.check()
    except BadSettings as error:
        return [*findings, Finding("settings", good=False, text=str(error))]
    findings.append(Finding("settings", good=True, text=repr(settings)))
    findings.append(_letters(settings))
    return [*findings, *await _store(settings)]


def _python() -> Finding:
    good = sys.version_info >= (3, 11)
    return Finding("python", good=good, text=f"{platform.python_version()} on {platform.system()}")


def _letters(settings: Settings) -> Finding:
    text = f"WARNING: nothing is mailed yet; letters are files in {settings.mailbox_dir}, deleted after an hour"
    return Finding("letters", good=True, text=text)


def _versions() -> list[Finding]:
    findings = [Finding("manmitra", good=True, text=__version__)]
    for name in PACKAGES:
        try:
            findings.append(Finding(name, good=True, text=version(name)))
        except PackageNotFoundError:
            findings.append(Finding(name, good=True, text="not installed (an extra)"))
    return findings


async def _store(settings: Settings) -> list[Finding]:
    container = build_container(settings)
    store = container.store()
    try:
        await store.open()
    except DomainError as error:
        return [Finding("store", good=False, text=error.message)]
    try:
        facts = await asyncio.wait_for(store.ping(), 5)
        findings = [Finding("store", good=True, text=f"{facts['engine']} {facts['version']} by {facts['driver']}")]
        if facts["engine"] == "mongo":
            findings.append(Finding("replica set", good=True, text=f"{facts['replica_set']}, with a primary"))
            findings.append(_clock(container.clock().now().timestamp(), float(facts["server_time"])))
        await require_current(store)
        findings.append(Finding("schema", good=True, text="current"))
    except (DomainError, TimeoutError) as error:
        return [Finding("store", good=False, text=str(error) or "no answer within 5 s")]
    else:
        return findings
    finally:
        await store.close()


def _clock(here: float, there: float) -> Finding:
    apart = abs(here - there)
    good = apart <= CLOCK_TOLERANCE.total_seconds()
    return Finding("clock", good=good, text=f"{apart:.1f} s from the store's")
