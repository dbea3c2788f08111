"""Settings: the only reader of the environment. Read once at start, passed on as plain values."""

from collections.abc import Mapping
from typing import Annotated, Literal, Self

import msgspec
from msgspec import Meta

from manmitra.domain.accounts.service_keys import ServiceKey
from manmitra.settings.checks import CHECKS, THIS_MACHINE, check_models
from manmitra.settings.values import PREFIX, BadSettings, key_of, listed, named, p256_key, waits_of

__all__ = ["PREFIX", "THIS_MACHINE", "BadSettings", "Settings"]


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

    # statistics
    analytics_queries_a_day: Annotated[int, Meta(ge=10, le=100_000)] = 300
    """So many questions one admin or counsellor may ask of the statistics in a day."""
    analytics_epsilon: Annotated[float, Meta(ge=0, le=10)] = 0.0
    """Adds noise to each figure (differential privacy, `manmitra[dp]`): the smaller, the more of it. 0: none."""

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
            raise BadSettings(named(str(error))) from error

    def __repr__(self) -> str:
        """Without the secrets and addresses that may hold passwords."""
        hidden = {"jwt_key", "data_keys", "index_key", "mongo_url", "redis_url"}
        hidden |= {"ai_key", "ai_keys", "smtp_password", "twilio_auth_token", "vapid_private_key"}
        hidden |= {"gemini_key", "openai_key", "pack_key"}
        shown = (f"{name}={getattr(self, name)!r}" for name in self.__struct_fields__ if name not in hidden)
        return f"Settings({', '.join(shown)})"

    def allowed_origins(self) -> list[str]:
        return listed(self.origins)

    def keyring(self) -> dict[str, bytes]:
        """Data keys by id, the writing one first. Raises BadSettings."""
        keys: dict[str, bytes] = {}
        for entry in listed(self.data_keys):
            key_id, _, text = entry.partition(":")
            if not key_id.isalnum():
                raise BadSettings(f"{PREFIX}DATA_KEYS: each key is written id:base64, with a letters-and-digits id")
            keys[key_id] = key_of(text, "DATA_KEYS")
        if not keys:
            raise BadSettings(f"{PREFIX}DATA_KEYS is not set")
        return keys

    def blind_index_key(self) -> bytes:
        if not self.index_key:
            raise BadSettings(f"{PREFIX}INDEX_KEY is not set")
        return key_of(self.index_key, "INDEX_KEY")

    def pack_seed(self) -> bytes:
        """Empty when packs are signed with a derived key. Raises BadSettings."""
        return key_of(self.pack_key, "PACK_KEY") if self.pack_key else b""

    def pack_budget_bytes(self) -> int:
        return self.pack_budget_kb * 1024

    def check(self) -> None:
        """Refuse to start on a missing or weak secret, or a store without its address. Raises BadSettings."""
        for check in CHECKS:
            check(self)
        self.ladder("ladder_high")
        self.ladder("ladder_medium")

    def check_as_specialist(self) -> None:
        """What `serve-ai` needs: it has no store and signs nothing. Raises BadSettings."""
        check_models(self)
        self.service_keys()

    def service_keys(self) -> tuple[ServiceKey, ...]:
        """Whom `serve-ai` answers. Raises BadSettings."""
        try:
            keys = tuple(map(ServiceKey.read, listed(self.ai_keys)))
        except ValueError as error:
            raise BadSettings(f"{PREFIX}AI_KEYS: each is written as `manmitra ai-key` prints it") from error
        if not keys:
            raise BadSettings(f"{PREFIX}AI_KEYS is not set: make one with `manmitra ai-key`")
        if len({key.id for key in keys}) < len(keys):
            raise BadSettings(f"{PREFIX}AI_KEYS: each key needs an id of its own")
        return keys

    def ladder(self, name: str) -> tuple[float, ...]:
        """The five waits, in minutes. Raises BadSettings."""
        return waits_of(getattr(self, name), name)

    def vapid_key(self) -> bytes:
        """The 32 bytes of the key, empty when there is none. Raises BadSettings."""
        return p256_key(self.vapid_private_key)

    def models_in_order(self) -> list[str]:
        return listed(self.models)
