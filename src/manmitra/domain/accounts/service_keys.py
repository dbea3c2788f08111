"""Keys of programs that call the AI specialist: hashed at rest, each for some purposes, several valid at once.

A key is 256 random bits, so one round of SHA-256 keeps it: there is no word to guess.
"""

import hmac
import re
from collections.abc import Sequence
from datetime import date, datetime
from enum import StrEnum
from typing import Final, Self

import msgspec

from manmitra.domain.shared.errors import Forbidden, Unauthenticated
from manmitra.domain.shared.ports import Secrets

MARK: Final = "mmk_"
"""In front of every key, so that scanners for lost secrets know one."""

_ID: Final = re.compile(r"[a-z0-9][a-z0-9-]{0,31}")
_DIGEST: Final = re.compile(r"[0-9a-f]{64}")


class KeyRefused(Unauthenticated):
    """No key, an unknown one, or one whose time is over: the three are told alike."""

    code = "key_refused"


class KeyTooNarrow(Forbidden):
    """A good key, for something else."""

    code = "key_too_narrow"


class Scope(StrEnum):
    CHAT = "chat"
    AI = "ai"
    MODERATION = "moderation"
    METRICS = "metrics"
    TURNS = "turns"
    """Turns of whole conversations: for the main service alone."""


class ServiceKey(msgspec.Struct, frozen=True):
    """`id:scope+scope:sha256`, and `:2027-03-31` behind it where it ends after that day (UTC)."""

    id: str
    scopes: frozenset[Scope]
    digest: str
    until: date | None = None

    @classmethod
    def read(cls, line: str) -> Self:
        """Raises ValueError, without the line in it."""
        id, scopes, digest, *rest = line.strip().split(":")
        if not _ID.fullmatch(id) or not _DIGEST.fullmatch(digest) or len(rest) > 1:
            raise ValueError("a key is written id:scope+scope:sha256, with :YYYY-MM-DD where it ends")
        until = date.fromisoformat(rest[0]) if rest else None
        return cls(id, frozenset(map(Scope, scopes.split("+"))), digest, until)

    @property
    def line(self) -> str:
        """As `read` takes it."""
        scopes = "+".join(sorted(scope.value for scope in self.scopes))
        return ":".join([self.id, scopes, self.digest, *([self.until.isoformat()] if self.until else [])])

    def good_at(self, now: datetime) -> bool:
        return self.until is None or now.date() <= self.until


def new_key(id: str, scopes: Sequence[Scope], secrets: Secrets, until: date | None = None) -> tuple[str, ServiceKey]:
    """The key itself, which is nowhere kept, and what is kept of it."""
    token = f"{MARK}{secrets.token()}"
    return token, ServiceKey(id, frozenset(scopes), secrets.digest(token), until)


def holder(keys: Sequence[ServiceKey], digest: str, scope: Scope, now: datetime) -> ServiceKey:
    """Whose key it is. All of them are compared, each in constant time. Raises KeyRefused or KeyTooNarrow."""
    same = [key for key in keys if hmac.compare_digest(key.digest, digest)]
    good = [key for key in same if key.good_at(now)]
    if not good:
        raise KeyRefused("this needs an API key that is good (X-API-Key)")
    if scope not in good[0].scopes:
        raise KeyTooNarrow(f"this API key is not for {scope.value}")
    return good[0]
