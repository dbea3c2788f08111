"""Letters as files in a folder, until a mail server is set up."""

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
ENDINGS: Final = frozenset({".eml", ".txt", ".json"})
RESET_SUBJECT: Final = "Set a new password"

log = structlog.get_logger(__name__)


def reset_text(client_url: str, token: str) -> str:
    return (
        "Somebody asked to set a new password for this address.\n\n"
        f"{client_url.rstrip('/')}/reset-password?token={token}\n\n"
        "The link works once, for 60 minutes. If it was not you, you need not do anything.\n"
    )


class OwnFolder:
    """Files for nobody but the owner of the process, deleted after an hour: at the next one, or at a start."""

    def __init__(self, folder: str, clock: Clock, ids: Ids) -> None:
        self._folder = Path(folder)
        self._clock = clock
        self._ids = ids

    def put(self, content: bytes, ending: str) -> None:
        """Raises OSError."""
        self._folder.mkdir(parents=True, exist_ok=True, mode=FOLDER_MODE)
        self.tidy()
        path = self._folder / f"{self._ids.new()}{ending}"
        path.touch(mode=LETTER_MODE)
        path.write_bytes(content)
        written = self._clock.now().timestamp()
        os.utime(path, (written, written))

    def tidy(self) -> None:
        """Raises OSError."""
        if not self._folder.exists():
            return
        self._folder.chmod(FOLDER_MODE)
        oldest = (self._clock.now() - KEPT).timestamp()
        for one in self._folder.iterdir():
            with suppress(FileNotFoundError):  # another process was faster
                if one.suffix in ENDINGS and one.stat().st_mtime <= oldest:
                    one.unlink()


class Mailbox(Letters):
    """Writes each letter as an .eml file (RFC 5322), after the request that caused it was answered.

    A letter lets whoever reads it into the account, so the folder is the owner's alone and old letters are deleted.
    """

    def __init__(self, *, folder: str, client_url: str, clock: Clock, ids: Ids) -> None:
        self._folder = OwnFolder(folder, clock, ids)
        self._client_url = client_url
        self._clock = clock
        self._ids = ids
        self._writing: set[asyncio.Task[None]] = set()

    async def password_reset(self, user: User, token: str) -> None:
        letter = EmailMessage()
        letter["To"] = user.email
        letter["From"] = "no-reply@localhost"
        letter["Subject"] = RESET_SUBJECT
        letter["Date"] = format_datetime(self._clock.now())
        letter["Message-ID"] = f"<{self._ids.new()}@manmitra>"
        # Quoted-printable would break the link for whoever opens the file.
        letter.set_content(reset_text(self._client_url, token), cte="7bit")
        task = asyncio.create_task(self._write(letter))
        self._writing.add(task)
        task.add_done_callback(self._writing.discard)

    async def tidy(self) -> None:
        """What the process before left behind. Never raises: without its folder the service goes on."""
        try:
            await asyncio.to_thread(self._folder.tidy)
        except OSError as error:
            log.error("letters_not_deleted", cause=type(error).__name__)  # noqa: TRY400 - a trace tells no more

    async def flush(self) -> None:
        """Wait for what is being written."""
        await asyncio.gather(*self._writing)

    async def _write(self, letter: EmailMessage) -> None:
        try:
            await asyncio.to_thread(self._folder.put, letter.as_bytes(), ".eml")
        except OSError as error:
            log.error("letter_not_written", cause=type(error).__name__)  # noqa: TRY400 - the trace would show the address
