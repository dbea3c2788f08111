"""What `manmitra doctor` looks at: settings, store, replica set, clock, versions."""

import asyncio
import platform
import ssl
import sys
from collections.abc import Mapping
from datetime import timedelta
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from typing import Final
from urllib.parse import urlsplit

import msgspec

from manmitra import __version__
from manmitra.adapters.models.choosing import missing_library
from manmitra.adapters.persistence.migrations import require_current
from manmitra.adapters.redis import facts_of
from manmitra.adapters.sms.registry import require_registered
from manmitra.adapters.specialist import SpecialistCompanion
from manmitra.container import build_container
from manmitra.domain.shared.errors import DomainError
from manmitra.settings import THIS_MACHINE, BadSettings, Settings

PACKAGES: Final = (
    "litestar",
    "msgspec",
    "uvicorn",
    "cryptography",
    "argon2-cffi",
    "pymongo",
    "motor",
    "valkey",
    "pillow",
    "puremagic",
)
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
        require_registered(settings)
    except BadSettings as error:
        return [*findings, Finding("settings", good=False, text=str(error))]
    findings.append(Finding("settings", good=True, text=repr(settings)))
    try:
        build_container(settings).couriers()
    except BadSettings as error:
        return [*findings, Finding("senders", good=False, text=str(error))]
    findings += _channels(settings)
    findings += _models(settings)
    return [*findings, *await _specialist(settings), *await _redis(settings), *await _store(settings)]


def _python() -> Finding:
    good = sys.version_info >= (3, 11)
    return Finding("python", good=good, text=f"{platform.python_version()} on {platform.system()}")


def _channels(settings: Settings) -> list[Finding]:
    """What leaves the house. Doing without a channel is allowed: everything is in the inbox of the app as well."""
    if settings.deliver == "file":
        text = f"WARNING: nothing leaves; messages are files in {settings.mailbox_dir}, deleted after an hour"
        return [Finding("channels", good=True, text=text)]
    mail = f"{settings.smtp_host}:{settings.smtp_port}, {settings.smtp_security}"
    if urlsplit(settings.client_url).hostname in THIS_MACHINE:
        mail += "; WARNING: MANMITRA_CLIENT_URL is this machine, and links in mails lead there"
    without = f"WARNING: nothing is mailed; letters are files in {settings.mailbox_dir}, deleted after an hour"
    findings = [_certificates(settings) or Finding("mail", good=True, text=mail if settings.smtp_host else without)]
    if settings.twilio_account_sid:
        deaf = "" if settings.public_url else "; WARNING: MANMITRA_PUBLIC_URL is not set, nobody hears what arrives"
        findings.append(_packaged("sms", "twilio", "twilio", deaf))
    else:
        findings.append(Finding("sms", good=True, text="WARNING: no text messages are sent"))
    if settings.vapid_private_key:
        findings.append(_packaged("push", "push", "http_ece"))
    else:
        findings.append(Finding("push", good=True, text="WARNING: no push messages are sent"))
    return findings


def _models(settings: Settings) -> list[Finding]:
    """Which models Bestie may ask. None of them is called: that would cost, and tell nobody anything that the log does
    not.
    """
    names = settings.models_in_order()
    if not names:
        return [Finding("models", good=True, text="none: Bestie answers in its own words")]
    return [_model(settings, name) for name in names]


def _model(settings: Settings, name: str) -> Finding:
    missing = missing_library(name)
    if missing:
        return Finding(f"model {name}", good=False, text=f"install manmitra[{name}]: {missing} is missing")
    if name == "openai":
        return Finding("model openai", good=True, text=f"{settings.openai_model} at {settings.openai_url}")
    return Finding(f"model {name}", good=True, text=f"{settings.gemini_model} at {settings.gemini_url or 'Google'}")


def _certificates(settings: Settings) -> Finding | None:
    try:
        if settings.smtp_host and settings.smtp_ca_file:
            ssl.create_default_context(cafile=settings.smtp_ca_file)
    except OSError as error:
        return Finding("mail", good=False, text=f"MANMITRA_SMTP_CA_FILE can't be read: {type(error).__name__}")
    return None


def _packaged(subject: str, extra: str, module: str, warning: str = "") -> Finding:
    """Couriers import their libraries when they first send: too late to hear that one is missing."""
    missing = [each for each in (module, "httpx") if find_spec(each) is None]
    if missing:
        return Finding(subject, good=False, text=f"install manmitra[{extra}]: {', '.join(missing)} is missing")
    return Finding(subject, good=True, text=f"set up{warning}")


async def _redis(settings: Settings) -> list[Finding]:
    """Its absence is bad, though nothing stops for it."""
    if not settings.redis_url:
        return [Finding("redis", good=True, text="none: live events of other processes come by the store, 2 s later")]
    try:
        facts = await facts_of(settings.redis_url)
    except DomainError as error:
        return [Finding("redis", good=False, text=f"{error.message}; live events between processes are late")]
    name = facts.get("server_name", "redis")
    return [Finding("redis", good=True, text=f"{name} {facts.get('valkey_version') or facts['redis_version']}")]


async def _specialist(settings: Settings) -> list[Finding]:
    """Its absence is bad, though nothing stops for it."""
    if not settings.ai_url:
        return [Finding("AI specialist", good=True, text="none: Bestie answers in this process")]
    try:
        bestie = build_container(settings).bestie()
    except DomainError as error:
        return [Finding("AI specialist", good=False, text=error.message)]
    if isinstance(bestie, SpecialistCompanion):
        await bestie.look()
        await bestie.close()
    return [Finding("AI specialist", good=not bestie.trouble, text=bestie.trouble or f"answers at {settings.ai_url}")]


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
