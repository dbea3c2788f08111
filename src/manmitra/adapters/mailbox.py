"""Letters as files in a folder, until a mail server is set up (a later feature brings SMTP)."""

import asyncio
import os
from contextlib import suppress
from datetime import timedelta
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path
from typing import Final

import structlog

from manmitra.domain.accounts.model import User
from manmitra.domain.accounts.ports import Letters
from manmitra.domain.shared.ports import Clock, Ids

KEPT: Final = timedelta(minutes=60)
"""As long as the link in a letter is good."""
FOLDER_MODE: Final = 0o700
LETTER_MODE: Final = 0o600

log = structlog.get_logger(__name__)


class Mailbox(Letters):
    """Writes each letter as an .eml file (RFC 5322), after the request that caused it was answered.

    A letter lets whoever reads it into the account, so the folder is the owner's alone and old letters are deleted.
    """

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
            "The link works once, for 60 minutes. If it was not you, you need not do anything.\n",
            cte="7bit",  # quoted-printable would break the link for whoever opens the file
        )
        task = asyncio.create_task(self._write(letter))
        self._writing.add(task)
        task.add_done_callback(self._writing.discard)

    async def tidy(self) -> None:
        """What the process before left behind. Never raises: without its folder the service goes on."""
        try:
            if await asyncio.to_thread(self._folder.exists):
                await asyncio.to_thread(self._tidy)
        except OSError as error:
            log.error("letters_not_deleted", cause=type(error).__name__)  # noqa: TRY400 - a trace tells no more

    async def flush(self) -> None:
        """Wait for what is being written."""
        await asyncio.gather(*self._writing)

    async def _write(self, letter: EmailMessage) -> None:
        try:
            await asyncio.to_thread(self._put, letter)
        except OSError as error:
            log.error("letter_not_written", cause=type(error).__name__)  # noqa: TRY400 - the trace would show the address

    def _put(self, letter: EmailMessage) -> None:
        self._folder.mkdir(parents=True, exist_ok=True, mode=FOLDER_MODE)
        self._tidy()
        path = self._folder / f"{self._ids.new()}.eml"
        path.touch(mode=LETTER_MODE)
        path.write_bytes(letter.as_bytes())
        written = self._clock.now().timestamp()
        os.utime(path, (written, written))

    def _tidy(self) -> None:
        self._folder.chmod(FOLDER_MODE)
        oldest = (self._clock.now() - KEPT).timestamp()
        for letter in self._folder.glob("*.eml"):
            with suppress(FileNotFoundError):  # another process was faster
                if letter.stat().st_mtime <= oldest:
                    letter.unlink()
