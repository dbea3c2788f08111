"""Settings: the only reader of the environment. Read once at start, passed on as plain values."""

import base64
import binascii
from collections.abc import Mapping
from contextlib import suppress
from typing import Annotated, Final, Literal, Self

import msgspec
from msgspec import Meta

PREFIX: Final = "MANMITRA_"
KEY_BYTES: Final = 32
WEAK: Final = ("change", "secret", "password", "example", "default", "test", "manmitra", "0123456789", "abcdefgh")


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
        hidden = {"jwt_key", "data_keys", "index_key", "mongo_url"}
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

    def check(self) -> None:
        """Refuse to start on a missing or weak secret, or a store without its address. Raises BadSettings."""
        if not self.jwt_key:
            raise BadSettings(f"{PREFIX}JWT_KEY is not set")
        if len(self.jwt_key.encode()) < KEY_BYTES:
            raise BadSettings(f"{PREFIX}JWT_KEY is weak: it has fewer than {KEY_BYTES} bytes")
        _refuse_weak(self.jwt_key.encode(), "JWT_KEY")
        secrets = [self.jwt_key.encode(), self.blind_index_key(), *self.keyring().values()]
        if len(set(secrets)) < len(secrets):
            raise BadSettings(f"{PREFIX}JWT_KEY, {PREFIX}INDEX_KEY and {PREFIX}DATA_KEYS must differ from each other")
        if self.store == "mongo" and not self.mongo_url:
            raise BadSettings(f"{PREFIX}MONGO_URL is not set, and {PREFIX}STORE is mongo")
        if "*" in self.origins:
            raise BadSettings(f"{PREFIX}ORIGINS must list exact origins; * is not allowed")
        if any("*" in proxy or proxy.endswith("/0") for proxy in _listed(self.trusted_proxies)):
            raise BadSettings(f"{PREFIX}TRUSTED_PROXIES must list exact addresses: else anybody can claim any address")
        if not self.institution.strip():
            raise BadSettings(f"{PREFIX}INSTITUTION must not be empty: nobody would see the alerts of its students")


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
