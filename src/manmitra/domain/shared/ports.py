"""The three impure things that every feature needs."""

from abc import abstractmethod
from datetime import datetime
from typing import Protocol


class Clock(Protocol):
    """What time it is."""

    @abstractmethod
    def now(self) -> datetime:
        """An aware UTC instant, in whole milliseconds (the precision that both stores keep)."""


class Ids(Protocol):
    """Names for new things."""

    @abstractmethod
    def new(self) -> str:
        """A fresh id (UUIDv7, RFC 9562): unique, sorted by time, not secret."""


class Secrets(Protocol):
    """Randomness that must not be guessed."""

    @abstractmethod
    def token(self) -> str:
        """URL-safe, 256 random bits."""

    @abstractmethod
    def digest(self, token: str) -> str:
        """SHA-256 of a token, in hex: what is kept at rest instead of the token."""
