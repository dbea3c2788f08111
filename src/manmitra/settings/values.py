"""How the text of a variable becomes a value."""

import base64
import binascii
from contextlib import suppress
from typing import Final

from manmitra.p256 import of_base64url, of_pem

PREFIX: Final = "MANMITRA_"
KEY_BYTES: Final = 32
WEAK: Final = ("change", "secret", "password", "example", "default", "test", "manmitra", "0123456789", "abcdefgh")
P256_ORDER: Final = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551
LADDER: Final = 5
LONGEST_WAIT: Final = 7 * 24 * 60


class BadSettings(Exception):
    """A variable is missing, unknown, malformed or weak. The message names it, never its value."""


def listed(text: str) -> list[str]:
    return [part.strip() for part in text.split(",") if part.strip()]


def key_of(text: str, name: str) -> bytes:
    try:
        key = base64.b64decode(text, altchars=b"-_" if set("-_") & set(text) else None, validate=True)
    except (binascii.Error, ValueError) as error:
        raise BadSettings(f"{PREFIX}{name} is not base64") from error
    if len(key) != KEY_BYTES:
        raise BadSettings(f"{PREFIX}{name} must be {KEY_BYTES} bytes in base64")
    refuse_weak(key, name)
    return key


def waits_of(text: str, name: str) -> tuple[float, ...]:
    """The five waits, in minutes. Raises BadSettings."""
    try:
        waits = tuple(float(part) for part in text.split(","))
    except ValueError as error:
        raise BadSettings(f"{PREFIX}{name.upper()} must be five numbers of minutes, separated by commas") from error
    rising = list(waits[:3]) == sorted(waits[:3])
    if len(waits) != LADDER or not rising or not all(0 < one <= LONGEST_WAIT for one in waits):
        raise BadSettings(
            f"{PREFIX}{name.upper()} must be five numbers of minutes, at most a week, the first three not falling"
        )
    return waits


def p256_key(text: str) -> bytes:
    """The 32 bytes of the key, empty when there is none. Raises BadSettings."""
    text = text.strip().replace("\\n", "\n")
    if not text:
        return b""
    try:
        key = of_pem(text) if "-----BEGIN" in text else of_base64url(text)
    except (ValueError, TypeError) as error:
        raise BadSettings(f"{PREFIX}VAPID_PRIVATE_KEY is no P-256 key") from error
    if len(key) != KEY_BYTES or not 0 < int.from_bytes(key) < P256_ORDER:
        raise BadSettings(f"{PREFIX}VAPID_PRIVATE_KEY is no P-256 key")
    return key


def refuse_weak(key: bytes, name: str) -> None:
    """Keys a person made up, or repeated: no measure of entropy, a net for the usual accidents."""
    readings = [key]
    with suppress(binascii.Error):
        readings.append(base64.b64decode(key, validate=True))
    if any(len(set(one)) < 12 or _tells(one) for one in readings):
        raise BadSettings(f"{PREFIX}{name} is weak: make one with `openssl rand -base64 32`")


def _tells(key: bytes) -> bool:
    lowered = key.decode("ascii", "ignore").lower()
    return any(word in lowered for word in WEAK)


def named(message: str) -> str:
    """msgspec's message with the field's name turned into the variable's."""
    if "unknown field" in message:
        name = message.split("`")[1]
        return f"{PREFIX}{name.upper()} is not a setting of this version"
    text, _, place = message.partition(" - at `$.")
    return f"{PREFIX}{place.rstrip('`').upper()}: {text}" if place else message
