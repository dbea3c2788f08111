"""Settings: the only reader of the environment. Read once at start, passed on as plain values."""

import base64
import binascii
import re
from collections.abc import Mapping
from contextlib import suppress
from ipaddress import ip_address
from typing import Annotated, Final, Literal, Self
from urllib.parse import urlsplit

import msgspec
from msgspec import Meta

from manmitra.domain.accounts.service_keys import MARK, ServiceKey
from manmitra.p256 import of_base64url, of_pem

PREFIX: Final = "MANMITRA_"
KEY_BYTES: Final = 32
WEAK: Final = ("change", "secret", "password", "example", "default", "test", "manmitra", "0123456789", "abcdefgh")
THIS_MACHINE: Final = frozenset({"localhost", "127.0.0.1", "::1"})
P256_ORDER: Final = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551
MAILBOX: Final = r"[^\s@<>,;:\"()]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*"
ADDRESS: Final = re.compile(rf"{MAILBOX}|[^\x00-\x1f<>@,;:\"]+ <{MAILBOX}>")
LADDER: Final = 5
LONGEST_WAIT: Final = 7 * 24 * 60
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


class BadSettings(Exception):
    """A variable is missing, unknown, malformed or weak. The message names it, never its value."""


class Settings(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Every variable is `MANMITRA_` and the field's name in capitals. docs/operations.md lists them."""

    # where it listens
    host: str = "127.0.0.1"
    port: Annotated[int, Meta(ge=1, le=65535)] = 3001
    origins: str = ""
    """Browser origins that may call the API, separated by commas; exact, scheme included."""
    trusted_proxies: str = ""
    """Addresses of reverse proxies whose X-Forwarded-For is believed, separated by commas."""

    # store
    store: Literal["sqlite", "mongo"] = "sqlite"
    sqlite_path: str = "var/manmitra.sqlite3"
    mongo_url: str = ""
    mongo_database: str = "manmitra"
    mongo_driver: Literal["pymongo", "motor"] = "pymongo"

    # secrets
    jwt_key: str = ""
    """Signs access tokens: at least 32 bytes."""
    data_keys: str = ""
    """Seals private fields: `id:base64` of 32 bytes each, separated by commas; the first one writes."""
    index_key: str = ""
    """Blind index of e-mail addresses: base64 of 32 bytes. It can't be changed later without a migration."""

    # accounts
    institution: str = "campus"
    """The institution that serves everybody on this installation."""
    access_token_minutes: Annotated[int, Meta(ge=5, le=10080)] = 10080
    """The existing client never refreshes (ADR 0004); sessions can be revoked at any time all the same."""
    refresh_token_days: Annotated[int, Meta(ge=1, le=90)] = 30
    password_min_length: Annotated[int, Meta(ge=8, le=64)] = 10
    staff_password_min_length: Annotated[int, Meta(ge=8, le=64)] = 15
    mailbox_dir: str = "var/mailbox"
    """Where outgoing letters are put as files, until a mail server is set up."""
    client_url: str = "http://localhost:3000"
    """Where the client lives: links in letters lead there."""

    # booking
    hold_minutes: Annotated[int, Meta(ge=1, le=60)] = 10

    # alerts
    ladder_high: str = "5,10,15,5,15"
    """Minutes: until the deputy is told, the duty admin, everybody; everybody again; until the person should have been
    reached once somebody took care. Engineering defaults, not clinical findings."""
    ladder_medium: str = "30,60,120,60,120"
    """The same for alerts of lower levels."""

    alert_records_days: Annotated[int, Meta(ge=366, le=3660)] = 366
    """How long it is known who was told of an alert and who read it. At least a year: DPDP Rules 2025, rule 6(1)(e)."""
    # forum
    forum_answer_hours: Annotated[int, Meta(ge=1, le=168)] = 12
    """A post that nobody has answered for so long is put before the volunteers."""
    heavy_texts_a_day: Annotated[int, Meta(ge=1, le=500)] = 25
    """So many heavy texts one moderator may open in a day. An engineering default, not a clinical finding."""

    # text messages
    sms_registry: str = ""
    """The TOML file of the texts registered with the operators (`manmitra lint-sms` reads it over). Empty: the demo's,
    whose ids are made up."""

    # what leaves the house
    deliver: Literal["providers", "file"] = "providers"
    """`file` writes every message into `mailbox_dir` instead: for the demo."""
    public_url: str = ""
    """Where providers reach this service from the internet: `https://` and a name. Empty: nobody calls back."""
    smtp_host: str = ""
    """The mail server. Without one nothing is mailed."""
    smtp_port: Annotated[int, Meta(ge=1, le=65535)] = 587
    smtp_security: Literal["starttls", "tls", "none"] = "starttls"
    """`none` is for a mail server on this very machine only."""
    smtp_user: str = ""
    smtp_password: str = ""
    smtp_from: str = ""
    """`name@domain` or `Name <name@domain>`; lock screens show it, so it names nothing that tells."""
    smtp_reply_to: str = ""
    smtp_ca_file: str = ""
    """Certificates of the authority of a private mail server, in PEM."""
    twilio_account_sid: str = ""
    twilio_auth_token: str = ""
    twilio_from: str = ""
    """A number, or the sender (header) that is registered for SMS in India; or else a messaging service."""
    twilio_messaging_service_sid: str = ""
    twilio_url: str = "https://api.twilio.com"
    """Another one for an account in another of its regions, or `http://127.0.0.1:…` for a stand-in on this machine."""
    vapid_private_key: str = ""
    """For Web Push (RFC 8292): a P-256 key, PEM or its 32 bytes in base64url."""
    vapid_subject: str = ""
    """Whom a push service may write to: `mailto:…` or `https://…`. Apple refuses anything else."""

    # language models
    models: str = ""
    """The providers that Bestie asks, in their order, separated by commas: `google-genai`, `gemini` (the same through
    the older library), `openai` (any endpoint that speaks its chat completions). Empty: Bestie's own words only."""
    models_seconds: Annotated[float, Meta(ge=1, le=8.5)] = 8.5
    """All the time that they have for one answer."""
    models_per_person: Annotated[int, Meta(ge=1, le=100_000)] = 200
    """Calls a day for one student."""
    models_per_day: Annotated[int, Meta(ge=1, le=100_000_000)] = 20_000
    """Calls a day for everybody together."""
    gemini_key: str = ""
    gemini_model: str = ""
    gemini_url: str = ""
    """Empty: Google's own."""
    openai_key: str = ""
    """Empty for servers that ask for none, as on this machine."""
    openai_model: str = ""
    openai_url: str = ""
    """The base that ends in a version, as in `http://127.0.0.1:11434/v1`."""
    # files
    file_store: Literal["folder", "gridfs"] = "folder"
    """Where the sealed bytes of uploads lie; `gridfs` is in the database, for MANMITRA_STORE=mongo."""
    files_dir: str = "var/files"

    # packs for where there is no network
    pack_key: str = ""
    """Signs them: 32 bytes in base64 (an Ed25519 seed). Empty: derived from `index_key`."""
    pack_budget_kb: Annotated[int, Meta(ge=64, le=51200)] = 5120
    """How large one language's pack may become."""

    # live connections
    live_per_address: Annotated[int, Meta(ge=5, le=100_000)] = 2000
    """Live connections from one address to one process: a whole campus may stand behind one."""

    # the AI specialist
    ai_url: str = ""
    """Where `manmitra serve-ai` runs. Empty: Bestie answers in this process."""
    ai_key: str = ""
    """A key of the specialist's, for `turns`."""
    ai_outside: bool = False
    """Whether the specialist has providers that words may be handed to: students are then told, and asked."""
    ai_keys: str = ""
    """Of `serve-ai`: whom it answers, `id:scope+scope:sha256` each, separated by commas (`manmitra ai-key`)."""
    ai_per_minute: Annotated[int, Meta(ge=1, le=100_000)] = 60
    """Of `serve-ai`: calls of one key in a minute, turns and calls for help apart."""

    # several processes
    redis_url: str = ""
    """Redis or Valkey: carries live events and shared counts. Without it processes find each other's in the store."""
    background: Literal["on", "off"] = "on"
    """Whether this process is ready to do what nobody asks for; off when `manmitra worker` does it."""

    # operation
    log_level: Literal["debug", "info", "warning", "error"] = "info"
    log_format: Literal["json", "console"] = "json"
    request_log: bool = True
    metrics: bool = True

    @classmethod
    def from_env(cls, env: Mapping[str, str]) -> Self:
        """Raises BadSettings, naming the variable."""
        ours = {key.removeprefix(PREFIX).lower(): value for key, value in env.items() if key.startswith(PREFIX)}
        ours = {key: value for key, value in ours.items() if not key.startswith("test_")}
        try:
            return msgspec.convert(ours, cls, strict=False)
        except msgspec.ValidationError as error:
            raise BadSettings(_named(str(error))) from error

    def __repr__(self) -> str:
        """Without the secrets and addresses that may hold passwords."""
        hidden = {"jwt_key", "data_keys", "index_key", "mongo_url", "redis_url"}
        hidden |= {"ai_key", "ai_keys", "smtp_password", "twilio_auth_token", "vapid_private_key"}
        hidden |= {"gemini_key", "openai_key", "pack_key"}
        shown = (f"{name}={getattr(self, name)!r}" for name in self.__struct_fields__ if name not in hidden)
        return f"Settings({', '.join(shown)})"

    def allowed_origins(self) -> list[str]:
        return _listed(self.origins)

    def keyring(self) -> dict[str, bytes]:
        """Data keys by id, the writing one first. Raises BadSettings."""
        keys: dict[str, bytes] = {}
        for entry in _listed(self.data_keys):
            key_id, _, text = entry.partition(":")
            if not key_id.isalnum():
                raise BadSettings(f"{PREFIX}DATA_KEYS: each key is written id:base64, with a letters-and-digits id")
            keys[key_id] = _key(text, "DATA_KEYS")
        if not keys:
            raise BadSettings(f"{PREFIX}DATA_KEYS is not set")
        return keys

    def blind_index_key(self) -> bytes:
        if not self.index_key:
            raise BadSettings(f"{PREFIX}INDEX_KEY is not set")
        return _key(self.index_key, "INDEX_KEY")

    def pack_seed(self) -> bytes:
        """Empty when packs are signed with a derived key. Raises BadSettings."""
        return _key(self.pack_key, "PACK_KEY") if self.pack_key else b""

    def pack_budget_bytes(self) -> int:
        return self.pack_budget_kb * 1024

    def check(self) -> None:
        """Refuse to start on a missing or weak secret, or a store without its address. Raises BadSettings."""
        if not self.jwt_key:
            raise BadSettings(f"{PREFIX}JWT_KEY is not set")
        if len(self.jwt_key.encode()) < KEY_BYTES:
            raise BadSettings(f"{PREFIX}JWT_KEY is weak: it has fewer than {KEY_BYTES} bytes")
        _refuse_weak(self.jwt_key.encode(), "JWT_KEY")
        secrets = [self.jwt_key.encode(), self.blind_index_key(), *self.keyring().values()]
        secrets += [self.pack_seed()] if self.pack_key else []
        if len(set(secrets)) < len(secrets):
            raise BadSettings(f"{PREFIX}JWT_KEY, {PREFIX}INDEX_KEY and {PREFIX}DATA_KEYS must differ from each other")
        if self.store == "mongo" and not self.mongo_url:
            raise BadSettings(f"{PREFIX}MONGO_URL is not set, and {PREFIX}STORE is mongo")
        if self.file_store == "gridfs" and self.store != "mongo":
            raise BadSettings(f"{PREFIX}FILE_STORE may be gridfs only where {PREFIX}STORE is mongo")
        if "*" in self.origins:
            raise BadSettings(f"{PREFIX}ORIGINS must list exact origins; * is not allowed")
        if any("*" in proxy or proxy.endswith("/0") for proxy in _listed(self.trusted_proxies)):
            raise BadSettings(f"{PREFIX}TRUSTED_PROXIES must list exact addresses: else anybody can claim any address")
        if not self.institution.strip():
            raise BadSettings(f"{PREFIX}INSTITUTION must not be empty: nobody would see the alerts of its students")
        if not CLIENT_URL.fullmatch(self.client_url):
            raise BadSettings(f"{PREFIX}CLIENT_URL must be https:// or http:// and a name: links in mails lead there")
        self.ladder("ladder_high")
        self.ladder("ladder_medium")
        self._check_mail()
        self._check_text_messages()
        self._check_push()
        self._check_specialist()
        self._check_models()

    def service_keys(self) -> tuple[ServiceKey, ...]:
        """Whom `serve-ai` answers. Raises BadSettings."""
        try:
            keys = tuple(map(ServiceKey.read, _listed(self.ai_keys)))
        except ValueError as error:
            raise BadSettings(f"{PREFIX}AI_KEYS: each is written as `manmitra ai-key` prints it") from error
        if not keys:
            raise BadSettings(f"{PREFIX}AI_KEYS is not set: make one with `manmitra ai-key`")
        if len({key.id for key in keys}) < len(keys):
            raise BadSettings(f"{PREFIX}AI_KEYS: each key needs an id of its own")
        return keys

    def ladder(self, name: str) -> tuple[float, ...]:
        """The five waits, in minutes. Raises BadSettings."""
        try:
            waits = tuple(float(part) for part in getattr(self, name).split(","))
        except ValueError as error:
            raise BadSettings(f"{PREFIX}{name.upper()} must be five numbers of minutes, separated by commas") from error
        rising = list(waits[:3]) == sorted(waits[:3])
        if len(waits) != LADDER or not rising or not all(0 < one <= LONGEST_WAIT for one in waits):
            raise BadSettings(
                f"{PREFIX}{name.upper()} must be five numbers of minutes, at most a week, the first three not falling"
            )
        return waits

    def vapid_key(self) -> bytes:
        """The 32 bytes of the key, empty when there is none. Raises BadSettings."""
        text = self.vapid_private_key.strip().replace("\\n", "\n")
        if not text:
            return b""
        try:
            key = of_pem(text) if "-----BEGIN" in text else of_base64url(text)
        except (ValueError, TypeError) as error:
            raise BadSettings(f"{PREFIX}VAPID_PRIVATE_KEY is no P-256 key") from error
        if len(key) != KEY_BYTES or not 0 < int.from_bytes(key) < P256_ORDER:
            raise BadSettings(f"{PREFIX}VAPID_PRIVATE_KEY is no P-256 key")
        return key

    def _check_mail(self) -> None:
        if not self.smtp_host:
            return
        for name in ("smtp_from", "smtp_reply_to"):
            value: str = getattr(self, name)
            if not (ADDRESS.fullmatch(value) or (name == "smtp_reply_to" and not value)):
                raise BadSettings(f"{PREFIX}{name.upper()} must be an address: name@domain or Name <name@domain>")
        if self.smtp_security == "none" and self.smtp_host not in THIS_MACHINE:
            raise BadSettings(f"{PREFIX}SMTP_SECURITY may be none only for a mail server on this machine")
        if bool(self.smtp_user) != bool(self.smtp_password):
            raise BadSettings(f"{PREFIX}SMTP_USER and {PREFIX}SMTP_PASSWORD go together")

    def _check_text_messages(self) -> None:
        if self.public_url and not PUBLIC_URL.fullmatch(self.public_url):
            raise BadSettings(f"{PREFIX}PUBLIC_URL must be https:// and a name, with nothing behind it")
        if not self.twilio_account_sid:
            return
        if not TWILIO_URL.fullmatch(self.twilio_url):
            raise BadSettings(
                f"{PREFIX}TWILIO_URL must be https:// and a name of twilio.com, or http:// on this machine"
            )
        if not ACCOUNT_SID.fullmatch(self.twilio_account_sid):
            raise BadSettings(f"{PREFIX}TWILIO_ACCOUNT_SID must be AC and 32 hexadecimal digits")
        if not self.twilio_auth_token:
            raise BadSettings(f"{PREFIX}TWILIO_AUTH_TOKEN is not set")
        if bool(self.twilio_from) == bool(self.twilio_messaging_service_sid):
            raise BadSettings(f"{PREFIX}TWILIO_FROM or {PREFIX}TWILIO_MESSAGING_SERVICE_SID must be set, not both")

    def _check_specialist(self) -> None:
        if not self.ai_url:
            return
        if not CLIENT_URL.fullmatch(self.ai_url) or not (
            self.ai_url.startswith("https://") or _in_own_network(urlsplit(self.ai_url).hostname or "")
        ):
            raise BadSettings(f"{PREFIX}AI_URL must be https://, or http:// to a machine of your own network")
        if not self.ai_key.startswith(MARK):
            raise BadSettings(f"{PREFIX}AI_KEY must be a key that `manmitra ai-key --scopes turns` printed")

    def models_in_order(self) -> list[str]:
        return _listed(self.models)

    def _check_models(self) -> None:
        names = self.models_in_order()
        strange = [name for name in names if name not in MODELS]
        if strange or len(set(names)) < len(names):
            raise BadSettings(f"{PREFIX}MODELS must list some of {', '.join(MODELS)}, each once")
        for needed in dict.fromkeys(needed for name in names for needed in MODELS[name]):
            if not getattr(self, needed):
                raise BadSettings(f"{PREFIX}{needed.upper()} is not set, and {PREFIX}MODELS needs it")
        for name in ("gemini_url", "openai_url"):
            if not _is_safe_url(getattr(self, name)):
                raise BadSettings(f"{PREFIX}{name.upper()} must be https:// and a name, or http:// on this machine")

    def _check_push(self) -> None:
        if self.vapid_key() and not SUBJECT.fullmatch(self.vapid_subject):
            raise BadSettings(f"{PREFIX}VAPID_SUBJECT must be mailto: and an address, or an https: address")


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


def _listed(text: str) -> list[str]:
    return [part.strip() for part in text.split(",") if part.strip()]


def _key(text: str, name: str) -> bytes:
    try:
        key = base64.b64decode(text, altchars=b"-_" if set("-_") & set(text) else None, validate=True)
    except (binascii.Error, ValueError) as error:
        raise BadSettings(f"{PREFIX}{name} is not base64") from error
    if len(key) != KEY_BYTES:
        raise BadSettings(f"{PREFIX}{name} must be {KEY_BYTES} bytes in base64")
    _refuse_weak(key, name)
    return key


def _refuse_weak(key: bytes, name: str) -> None:
    """Keys a person made up, or repeated: no measure of entropy, a net for the usual accidents."""
    readings = [key]
    with suppress(binascii.Error):
        readings.append(base64.b64decode(key, validate=True))
    if any(len(set(one)) < 12 or _tells(one) for one in readings):
        raise BadSettings(f"{PREFIX}{name} is weak: make one with `openssl rand -base64 32`")


def _tells(key: bytes) -> bool:
    lowered = key.decode("ascii", "ignore").lower()
    return any(word in lowered for word in WEAK)


def _named(message: str) -> str:
    """msgspec's message with the field's name turned into the variable's."""
    if "unknown field" in message:
        name = message.split("`")[1]
        return f"{PREFIX}{name.upper()} is not a setting of this version"
    text, _, place = message.partition(" - at `$.")
    return f"{PREFIX}{place.rstrip('`').upper()}: {text}" if place else message
