"""What must hold between the settings before anything starts. Each raises BadSettings, which names the variable."""

import re
from contextlib import suppress
from ipaddress import ip_address
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from manmitra.domain.accounts.service_keys import MARK
from manmitra.settings.values import KEY_BYTES, PREFIX, BadSettings, listed, refuse_weak

if TYPE_CHECKING:
    from manmitra.settings import Settings

THIS_MACHINE: Final = frozenset({"localhost", "127.0.0.1", "::1"})
MAILBOX: Final = r"[^\s@<>,;:\"()]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*"
ADDRESS: Final = re.compile(rf"{MAILBOX}|[^\x00-\x1f<>@,;:\"]+ <{MAILBOX}>")
ACCOUNT_SID: Final = re.compile(r"AC[0-9a-fA-F]{32}")
PUBLIC_URL: Final = re.compile(r"https://[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+(:[0-9]{1,5})?/?")
TWILIO_URL: Final = re.compile(r"https://([a-z0-9-]+\.)+twilio\.com|http://(localhost|127\.0\.0\.1|\[::1\]):[0-9]{1,5}")
CLIENT_URL: Final = re.compile(r"https?://([A-Za-z0-9.-]+|\[[0-9A-Fa-f:]+\])(:[0-9]{1,5})?(/[!-~]*)?")
MODELS: Final = {
    "google-genai": ("gemini_key", "gemini_model"),
    "gemini": ("gemini_key", "gemini_model"),
    "openai": ("openai_url", "openai_model"),
}
"""The providers, and what each must have."""
SUBJECT: Final = re.compile(rf"mailto:{MAILBOX}|https://[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+(/\S*)?")


def check_secrets(settings: "Settings") -> None:
    """There are some, strong and all different."""
    if not settings.jwt_key:
        raise BadSettings(f"{PREFIX}JWT_KEY is not set")
    if len(settings.jwt_key.encode()) < KEY_BYTES:
        raise BadSettings(f"{PREFIX}JWT_KEY is weak: it has fewer than {KEY_BYTES} bytes")
    refuse_weak(settings.jwt_key.encode(), "JWT_KEY")
    secrets = [settings.jwt_key.encode(), settings.blind_index_key(), *settings.keyring().values()]
    secrets += [settings.pack_seed()] if settings.pack_key else []
    if len(set(secrets)) < len(secrets):
        raise BadSettings(f"{PREFIX}JWT_KEY, {PREFIX}INDEX_KEY and {PREFIX}DATA_KEYS must differ from each other")


def check_places(settings: "Settings") -> None:
    """Where it keeps things, and who may call."""
    if settings.store == "mongo" and not settings.mongo_url:
        raise BadSettings(f"{PREFIX}MONGO_URL is not set, and {PREFIX}STORE is mongo")
    if settings.file_store == "gridfs" and settings.store != "mongo":
        raise BadSettings(f"{PREFIX}FILE_STORE may be gridfs only where {PREFIX}STORE is mongo")
    if "*" in settings.origins:
        raise BadSettings(f"{PREFIX}ORIGINS must list exact origins; * is not allowed")
    if any("*" in proxy or proxy.endswith("/0") for proxy in listed(settings.trusted_proxies)):
        raise BadSettings(f"{PREFIX}TRUSTED_PROXIES must list exact addresses: else anybody can claim any address")
    if not settings.institution.strip():
        raise BadSettings(f"{PREFIX}INSTITUTION must not be empty: nobody would see the alerts of its students")
    if not CLIENT_URL.fullmatch(settings.client_url):
        raise BadSettings(f"{PREFIX}CLIENT_URL must be https:// or http:// and a name: links in mails lead there")


def check_mail(settings: "Settings") -> None:
    if not settings.smtp_host:
        return
    for name in ("smtp_from", "smtp_reply_to"):
        value: str = getattr(settings, name)
        if not (ADDRESS.fullmatch(value) or (name == "smtp_reply_to" and not value)):
            raise BadSettings(f"{PREFIX}{name.upper()} must be an address: name@domain or Name <name@domain>")
    if settings.smtp_security == "none" and settings.smtp_host not in THIS_MACHINE:
        raise BadSettings(f"{PREFIX}SMTP_SECURITY may be none only for a mail server on this machine")
    if bool(settings.smtp_user) != bool(settings.smtp_password):
        raise BadSettings(f"{PREFIX}SMTP_USER and {PREFIX}SMTP_PASSWORD go together")


def check_text_messages(settings: "Settings") -> None:
    if settings.public_url and not PUBLIC_URL.fullmatch(settings.public_url):
        raise BadSettings(f"{PREFIX}PUBLIC_URL must be https:// and a name, with nothing behind it")
    if not settings.twilio_account_sid:
        return
    if not TWILIO_URL.fullmatch(settings.twilio_url):
        raise BadSettings(f"{PREFIX}TWILIO_URL must be https:// and a name of twilio.com, or http:// on this machine")
    if not ACCOUNT_SID.fullmatch(settings.twilio_account_sid):
        raise BadSettings(f"{PREFIX}TWILIO_ACCOUNT_SID must be AC and 32 hexadecimal digits")
    if not settings.twilio_auth_token:
        raise BadSettings(f"{PREFIX}TWILIO_AUTH_TOKEN is not set")
    if bool(settings.twilio_from) == bool(settings.twilio_messaging_service_sid):
        raise BadSettings(f"{PREFIX}TWILIO_FROM or {PREFIX}TWILIO_MESSAGING_SERVICE_SID must be set, not both")


def check_push(settings: "Settings") -> None:
    if settings.vapid_key() and not SUBJECT.fullmatch(settings.vapid_subject):
        raise BadSettings(f"{PREFIX}VAPID_SUBJECT must be mailto: and an address, or an https: address")


def check_specialist(settings: "Settings") -> None:
    if not settings.ai_url:
        return
    if not CLIENT_URL.fullmatch(settings.ai_url) or not (
        settings.ai_url.startswith("https://") or _in_own_network(urlsplit(settings.ai_url).hostname or "")
    ):
        raise BadSettings(f"{PREFIX}AI_URL must be https://, or http:// to a machine of your own network")
    if not settings.ai_key.startswith(MARK):
        raise BadSettings(f"{PREFIX}AI_KEY must be a key that `manmitra ai-key --scopes turns` printed")


def check_models(settings: "Settings") -> None:
    names = settings.models_in_order()
    strange = [name for name in names if name not in MODELS]
    if strange or len(set(names)) < len(names):
        raise BadSettings(f"{PREFIX}MODELS must list some of {', '.join(MODELS)}, each once")
    for needed in dict.fromkeys(needed for name in names for needed in MODELS[name]):
        if not getattr(settings, needed):
            raise BadSettings(f"{PREFIX}{needed.upper()} is not set, and {PREFIX}MODELS needs it")
    for name in ("gemini_url", "openai_url"):
        if not _is_safe_url(getattr(settings, name)):
            raise BadSettings(f"{PREFIX}{name.upper()} must be https:// and a name, or http:// on this machine")


def _in_own_network(host: str) -> bool:
    """This machine, a private address, or a name without a dot, which has a meaning at home only."""
    with suppress(ValueError):
        return ip_address(host).is_private
    return "." not in host


def _is_safe_url(text: str) -> bool:
    """What students write must not travel in the clear."""
    if not text:
        return True
    found = CLIENT_URL.fullmatch(text)
    host = found[1].strip("[]") if found else ""
    return found is not None and (text.startswith("https://") or host in THIS_MACHINE)


CHECKS: Final = (
    check_secrets,
    check_places,
    check_mail,
    check_text_messages,
    check_push,
    check_specialist,
    check_models,
)
