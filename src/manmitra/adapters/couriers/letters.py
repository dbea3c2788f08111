"""Letters of accounts through the mail server."""

import asyncio
from typing import Final

import structlog

from manmitra.adapters.mailbox import RESET_SUBJECT, reset_text
from manmitra.domain.accounts.model import User
from manmitra.domain.accounts.ports import Letters
from manmitra.domain.notifications.couriers import Courier, NotSent, RefusedForGood
from manmitra.domain.notifications.model import Channel, Outgoing, Template
from manmitra.domain.shared.ports import Ids

PAUSES: Final = (2.0, 10.0)
"""Seconds before the second and the third try. After that whoever waits has long asked again."""
AT_ONCE: Final = 4
WAITING: Final = 200
"""Beyond this letters are dropped: the mail server has been away for long, and each holds a token."""
FLUSH_SECONDS: Final = 5.0

log = structlog.get_logger(__name__)


class SmtpLetters(Letters):
    """Hands over in the background. The token is nowhere but in the letter: what can't be sent now is given up."""

    def __init__(self, courier: Courier, *, client_url: str, ids: Ids, pauses: tuple[float, ...] = PAUSES) -> None:
        self._courier = courier
        self._client_url = client_url
        self._ids = ids
        self._pauses = pauses
        self._lanes = asyncio.Semaphore(AT_ONCE)
        self._sending: set[asyncio.Task[None]] = set()

    async def password_reset(self, user: User, token: str) -> None:
        if len(self._sending) >= WAITING:
            log.error("letter_dropped", count=len(self._sending))
            return
        letter = Outgoing(
            channel=Channel.EMAIL,
            to=user.email,
            subject=RESET_SUBJECT,
            text=reset_text(self._client_url, token),
            template=Template.PASSWORD_RESET,
            reference=self._ids.new(),
        )
        task = asyncio.create_task(self._send(letter))
        self._sending.add(task)
        task.add_done_callback(self._sending.discard)

    async def tidy(self) -> None:
        """Nothing is left behind by a process that ended."""

    async def flush(self) -> None:
        """Wait a moment for what is on its way, and give up the rest: the process is stopping."""
        if not self._sending:
            return
        _, late = await asyncio.wait(self._sending, timeout=FLUSH_SECONDS)
        for task in late:
            task.cancel()
        await asyncio.gather(*late, return_exceptions=True)

    async def _send(self, letter: Outgoing) -> None:
        """The same letter each time: a doubled one has the same Message-ID."""
        for attempt, pause in enumerate((*self._pauses, None), start=1):
            try:
                async with self._lanes:
                    await self._courier.send(letter)
            except NotSent as error:
                log.warning("letter_not_sent", cause=error.code, attempt=attempt)
                if isinstance(error, RefusedForGood) or pause is None:
                    return
                await asyncio.sleep(pause)
            else:
                return
