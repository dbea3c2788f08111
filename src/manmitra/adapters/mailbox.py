"""Letters as files in a folder, until a mail server is set up (a later feature brings SMTP)."""

import asyncio
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path

import structlog

from manmitra.domain.accounts.model import User
from manmitra.domain.accounts.ports import Letters
from manmitra.domain.shared.ports import Clock, Ids

log = structlog.get_logger(__name__)


class Mailbox(Letters):
    """Writes each letter as an .eml file (RFC 5322), after the request that caused it was answered."""

    def __init__(self, *, folder: str, client_url: str, clock: Clock, ids: Ids) -> None:
        self._folder = Path(folder)
        self._client_url = client_url.rstrip("/")
        self._clock = clock
        self._ids = ids
        self._writing: set[asyncio.Task[None]] = set()

    async def password_reset(self, user: User, token: str) -> None:
        letter = EmailMessage()
        letter["To"] = user.email
        letter["From"] = "no-reply@localhost"
        letter["Subject"] = "Set a new password"
        letter["Date"] = format_datetime(self._clock.now())
        letter["Message-ID"] = f"<{self._ids.new()}@manmitra>"
        letter.set_content(
            "Somebody asked to set a new password for this address.\n\n"
            f"{self._client_url}/reset-password?token={token}\n\n"
            "The link works once, for 60 minutes. If it was not you, you need not do anything.\n"
        )
        task = asyncio.create_task(self._write(letter))
        self._writing.add(task)
        task.add_done_callback(self._writing.discard)

    async def flush(self) -> None:
        """Wait for what is being written."""
        await asyncio.gather(*self._writing)

    async def _write(self, letter: EmailMessage) -> None:
        try:
            await asyncio.to_thread(self._put, letter)
        except OSError as error:
            log.error("letter_not_written", cause=str(error))  # noqa: TRY400 - the trace would show the address

    def _put(self, letter: EmailMessage) -> None:
        self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        path = self._folder / f"{self._ids.new()}.eml"
        path.touch(mode=0o600)
        path.write_bytes(letter.as_bytes())
