"""Clock, ids and secrets of the real world: the only place where time and randomness are taken."""

import hashlib
import secrets
from datetime import UTC, datetime
from time import time_ns

import uuid_utils

from manmitra.domain.shared.ports import Clock, Ids, Secrets


class SystemClock(Clock):
    def now(self) -> datetime:
        return datetime.fromtimestamp(time_ns() // 1_000_000 / 1000, UTC)


class RandomIds(Ids):
    def new(self) -> str:
        return str(uuid_utils.uuid7())


class RandomSecrets(Secrets):
    def token(self) -> str:
        return secrets.token_urlsafe(32)

    def digest(self, token: str) -> str:
        return hashlib.sha256(token.encode()).hexdigest()
