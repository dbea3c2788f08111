"""The texts that the operators' ledger (DLT, TCCCPR 2018) knows, and no others."""

import tomllib
import unicodedata
from collections.abc import Mapping
from enum import StrEnum
from importlib.resources import files
from pathlib import Path
from typing import Final

import msgspec

from manmitra.adapters.sms.segments import Encoding, size_of
from manmitra.domain.notifications.model import Template
from manmitra.domain.shared.errors import Invalid
from manmitra.settings import BadSettings, Settings

PLACE: Final = "{#var#}"
LONGEST_VALUE: Final = 30
"""What every operator lets pass for one placeholder; some take 40."""


class SmsNotRegistered(Invalid):
    """There is no registered text for it, so it can never arrive."""

    code = "sms_not_registered"


class SmsValueUnfit(Invalid):
    """A value is empty or longer than its placeholder may be: the operators would drop the message without a word."""

    code = "sms_value_unfit"


class SmsCategory(StrEnum):
    """The ledger's kinds of messages. Since May 2025 `service_explicit` counts as promotional."""

    TRANSACTIONAL = "transactional"
    SERVICE_IMPLICIT = "service_implicit"
    SERVICE_EXPLICIT = "service_explicit"
    PROMOTIONAL = "promotional"


class RegisteredText(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """As registered. `values` names what stands in for each {#var#}, in their order; `longest` bounds each of them."""

    id: str
    name: str
    language: str
    header: str
    category: SmsCategory
    text: str
    values: tuple[str, ...] = ()
    longest: tuple[int, ...] = ()

    def bounds(self) -> tuple[int, ...]:
        """Those that are not given are LONGEST_VALUE."""
        return (*self.longest, *[LONGEST_VALUE] * len(self.values))[: len(self.values)]


class SmsText(msgspec.Struct, frozen=True, kw_only=True):
    """Ready to send, with what the operators ask for."""

    text: str
    header: str
    template_id: str
    entity_id: str
    language: str
    encoding: Encoding
    segments: int


class SmsRegistry(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """`demo` marks made-up ids: fine for a folder, useless with an operator."""

    entity_id: str
    template: tuple[RegisteredText, ...]
    demo: bool = False

    def find(self, template: Template, language: str) -> RegisteredText | None:
        return next((text for text in self.template if (text.name, text.language) == (template, language)), None)

    def render(self, template: Template, language: str, values: Mapping[str, str]) -> SmsText:
        """Raises SmsNotRegistered, or SmsValueUnfit."""
        known = self.find(template, language)
        if known is None:
            raise SmsNotRegistered(f"No text is registered for {template.value} in {language}.")
        text = _filled(known, values)
        size = size_of(text)
        return SmsText(
            text=text,
            header=known.header,
            template_id=known.id,
            entity_id=self.entity_id,
            language=known.language,
            encoding=size.encoding,
            segments=size.segments,
        )

    def require_real(self) -> None:
        """Raises BadSettings when the ids are made up: every message would vanish on its way."""
        if self.demo:
            raise BadSettings(
                "MANMITRA_SMS_REGISTRY: no operator knows the ids of the demo's registry; name a file with your own"
            )

    def require_sender(self, sender: str) -> None:
        """Raises BadSettings when a text is registered under another header than the one it would be sent with: the
        operators drop it without a word.
        """
        others = sorted({text.header for text in self.template if text.header != sender})
        if others:
            raise BadSettings(f"MANMITRA_TWILIO_FROM: texts are registered under {', '.join(others)}, not {sender}")


def require_registered(settings: Settings) -> None:
    """Raises BadSettings when text messages are to be sent without a registry of one's own, or by another sender. A
    sender that is a number sends from abroad, where no header counts; a messaging service knows its senders itself.
    """
    registry = load_registry(settings.sms_registry)  # a file that is named must be there, used or not
    if settings.twilio_account_sid and settings.deliver != "file":
        registry.require_real()
        if settings.twilio_from and not settings.twilio_from.startswith("+"):
            registry.require_sender(settings.twilio_from)


def load_registry(path: str = "") -> SmsRegistry:
    """From a TOML file; without a path, the demo's. Raises BadSettings, telling the place."""
    try:
        read = Path(path).read_bytes() if path else files(__package__).joinpath("demo_registry.toml").read_bytes()
        return msgspec.convert(tomllib.loads(read.decode()), SmsRegistry)
    except OSError as error:
        raise BadSettings(f"MANMITRA_SMS_REGISTRY: {path} can't be read") from error
    except (UnicodeDecodeError, tomllib.TOMLDecodeError, msgspec.ValidationError) as error:
        raise BadSettings(f"MANMITRA_SMS_REGISTRY: {path} is not a registry: {error}") from error


def _filled(known: RegisteredText, values: Mapping[str, str]) -> str:
    """Piece by piece, so that a value which looks like a placeholder stays a value."""
    first, *pieces = known.text.split(PLACE)
    if len(pieces) != len(known.values):
        raise SmsNotRegistered(f"The text {known.id} names {len(known.values)} values for {len(pieces)} places.")
    filled = [first]
    for name, longest, piece in zip(known.values, known.bounds(), pieces, strict=True):
        value = _plain(values.get(name, ""))
        if not value or len(value) > longest:
            raise SmsValueUnfit(f"The value {name!r} of {known.name} must have 1 to {longest} characters.")
        filled += [value, piece]
    return "".join(filled)


def _plain(value: str) -> str:
    """One line, without control and hidden signs."""
    spaced = " ".join(value.split())
    return "".join(sign for sign in spaced if unicodedata.category(sign) not in ("Cc", "Cf", "Cs", "Co", "Cn"))
