"""A mail server that is no good: it refuses for now, falls silent, or breaks off after it has taken a letter.

It remembers every letter that it took, so that one that came twice is told.
"""

import asyncio
import random
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from email import message_from_bytes
from typing import Any, Final, cast

from aiosmtpd.smtp import SMTP, Envelope, Session

from hunts.service import wall

HOST: Final = "localhost"
SENDER: Final = "Campus <no-reply@hunt.example>"
SILENCE_SECONDS: Final = 40.0
"""Longer than the courier waits."""
LATER: Final = "451 4.3.0 try again later"


@dataclass(frozen=True)
class Taken:
    """`answered`: the reply went on its way. Whether anybody was left to read it is another matter."""

    at: float
    answered: bool


@dataclass(frozen=True)
class Manners:
    """How often what goes wrong, of all letters."""

    later: float = 0.04
    cut: float = 0.03
    silence: float = 0.003


@dataclass
class MailHost:
    chance: random.Random
    manners: Manners
    taken: dict[tuple[str, str], list[Taken]] = field(default_factory=dict)
    """By Message-ID and recipient."""
    did: Counter[str] = field(default_factory=Counter)
    _spoiled: set[tuple[str, str]] = field(default_factory=set)
    """Each letter meets one trouble: what it meets beyond that is the doing of those who are killed."""

    @property
    def met_all(self) -> bool:
        """Whether each trouble that happens at all has happened."""
        manners = self.manners
        possible = {"later": manners.later, "cut": manners.cut, "silence": manners.silence}
        return self.did.keys() >= {name for name, share in possible.items() if share}

    def mend(self) -> None:
        self.manners = Manners(0.0, 0.0, 0.0)

    async def handle_DATA(self, server: SMTP, _: Session, envelope: Envelope) -> str:  # noqa: N802 - aiosmtpd's
        letter = message_from_bytes(cast("bytes", envelope.content))
        key = (str(letter["Message-ID"]), envelope.rcpt_tos[0])
        trouble = "" if key in self._spoiled else self._trouble()
        if trouble:
            self._spoiled.add(key)
            self.did[trouble] += 1
        if trouble == "later":
            return LATER
        if trouble != "silence" or self.chance.random() < 0.5:
            self.taken.setdefault(key, []).append(Taken(wall(), answered=not trouble))
        if trouble == "silence":
            await asyncio.sleep(SILENCE_SECONDS)
        elif trouble == "cut":
            _abort(server)
        return "250 taken"

    def _trouble(self) -> str:
        dice, manners = self.chance.random(), self.manners
        for name, share in (("later", manners.later), ("cut", manners.cut), ("silence", manners.silence)):
            if dice < share:
                return name
            dice -= share
        return ""


def _abort(server: SMTP) -> None:
    transport = cast("Any", server.transport)
    if transport is not None:
        transport.abort()


def mailing(port: int) -> dict[str, str]:
    """Settings that lead letters there."""
    return {
        "MANMITRA_SMTP_HOST": "127.0.0.1",
        "MANMITRA_SMTP_PORT": str(port),
        "MANMITRA_SMTP_SECURITY": "none",
        "MANMITRA_SMTP_FROM": SENDER,
    }


@asynccontextmanager
async def mail_host(host: MailHost) -> AsyncIterator[int]:
    """A port."""
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: SMTP(host, hostname=HOST, loop=loop), "127.0.0.1", 0)
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        server.close()
