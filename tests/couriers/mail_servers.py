"""Mail servers on this machine: a real one (aiosmtpd, with TLS), and one that says what it is told to say."""

import asyncio
import ssl
import warnings
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import SMTP as MAIL
from pathlib import Path
from typing import Any, cast

import trustme
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, Session

HOST = "localhost"


class Authority:
    """Certificates that only this test trusts."""

    def __init__(self, folder: Path) -> None:
        self._ca = trustme.CA()
        self.ca_file = str(folder / "ca.pem")
        self._ca.cert_pem.write_to_path(self.ca_file)

    def server(self, name: str = HOST) -> ssl.SSLContext:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._ca.issue_cert(name).configure_cert(context)
        return context


class Inbox:
    """Keeps what arrives; answers as told, then takes."""

    def __init__(self, *answers: str, to: str = "250 OK") -> None:
        self._answers = list(answers)
        self._to = to
        self.letters: list[EmailMessage] = []
        self.recipients: list[str] = []

    async def handle_RCPT(self, _: SMTP, __: Session, envelope: Envelope, address: str, options: Any) -> str:  # noqa: N802
        if self._to.startswith("250"):
            envelope.rcpt_tos.append(address)
        return self._to

    async def handle_DATA(self, _: SMTP, __: Session, envelope: Envelope) -> str:  # noqa: N802
        answer = self._answers.pop(0) if self._answers else "250 taken"
        if answer.startswith("250"):
            content = cast("bytes", envelope.content)
            self.letters.append(message_from_bytes(content, policy=MAIL))
            self.recipients += envelope.rcpt_tos
        return answer


@asynccontextmanager
async def mail_server(
    inbox: Inbox, *, starttls: ssl.SSLContext | None = None, tls: ssl.SSLContext | None = None, password: str = ""
) -> AsyncIterator[int]:
    """A port."""

    def check(*call: Any) -> AuthResult:
        return AuthResult(success=call[4].password == password.encode(), handled=False)

    def protocol() -> SMTP:
        with warnings.catch_warnings(action="ignore"):  # it does not see that TLS came first
            return made()

    def made() -> SMTP:
        return SMTP(
            inbox,
            hostname=HOST,
            tls_context=starttls,
            require_starttls=starttls is not None,
            auth_required=bool(password),
            auth_require_tls=tls is None,
            authenticator=check if password else None,
            loop=asyncio.get_running_loop(),
        )

    server = await asyncio.get_running_loop().create_server(protocol, "127.0.0.1", 0, ssl=tls)
    async with server:
        yield server.sockets[0].getsockname()[1]


HANG, DROP = "hang", "drop"


@asynccontextmanager
async def scripted_server(lines: Sequence[str]) -> AsyncIterator[int]:
    """Says each line in turn, the first as a greeting and each other when something came, then hangs or drops.

    After a 354 it waits for the end of the letter.
    """
    over = asyncio.Event()
    tasks = set[asyncio.Task[None]]()

    async def speak(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        tasks.add(task)
        for number, line in enumerate(lines):
            if number:
                await reader.readuntil(b"\r\n.\r\n" if lines[number - 1].startswith("354") else b"\r\n")
            if line == HANG:
                await over.wait()
            if line in {HANG, DROP}:
                break
            writer.write(line.encode() + b"\r\n")
        writer.close()

    server = await asyncio.start_server(speak, "127.0.0.1", 0)
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        over.set()
        server.close()
        await asyncio.gather(*tasks, return_exceptions=True)
