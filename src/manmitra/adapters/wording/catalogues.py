"""Translations, from gettext's own files. One that nobody has reviewed carries gettext's `fuzzy` flag."""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import IO, Final

import msgspec
from babel.messages.pofile import read_po

SOURCE: Final = "en"
TRANSLATED: Final = ("hi", "ur")
LANGUAGES: Final = (SOURCE, *TRANSLATED)


class Translation(msgspec.Struct, frozen=True, kw_only=True):
    text: str
    reviewed: bool


def read_catalogue(file: IO[bytes], language: str) -> dict[str, Translation]:
    """By the English text. Unlike gettext itself this keeps what is not reviewed; who shows it says so."""
    messages = (message for message in read_po(file, locale=language) if message.id)
    return {
        str(message.id): Translation(text=str(message.string), reviewed=not message.fuzzy)
        for message in messages
        if message.string
    }


@cache
def catalogue(language: str) -> Mapping[str, Translation]:
    """Read once; English has none, because it is the source."""
    if language not in TRANSLATED:
        return {}
    place = files(__package__).joinpath("locale", language, "LC_MESSAGES", "notifications.po")
    with place.open("rb") as file:
        return read_catalogue(file, language)


class Voice:
    """Speaks one language, and remembers whether everything it said was reviewed. One for each message."""

    def __init__(self, language: str) -> None:
        """English when nothing is translated into the language."""
        spoken = language.partition("-")[0].lower()
        self.language = spoken if spoken in LANGUAGES else SOURCE
        self.reviewed = True
        self._catalogue = catalogue(self.language)

    def say(self, english: str, **values: str) -> str:
        """A text that is not translated is said in English, and counts as not reviewed."""
        if self.language == SOURCE:
            return english.format(**values)
        translation = self._catalogue.get(english) or Translation(text=english, reviewed=False)
        self.reviewed = self.reviewed and translation.reviewed
        return translation.text.format(**values)
