"""E-mail through a mail server (RFC 5321), always over verified TLS but on this very machine."""

import asyncio
import ssl
from email.utils import parseaddr
from typing import TYPE_CHECKING, Final, Literal

import msgspec
import structlog

from manmitra.adapters.couriers.letter import letter_of
from manmitra.domain.notifications.couriers import AnswerLost, Courier, NotSent, RefusedForGood, TryLater
from manmitra.domain.notifications.model import Outgoing, Receipt
from manmitra.domain.shared.ports import Clock

if TYPE_CHECKING:
    from aiosmtplib import SMTP, SMTPResponseException

SECONDS: Final = 20.0
GOODBYE_SECONDS: Final = 1.0
FOR_GOOD: Final = 500
TOO_LARGE: Final = 552
OURS_TO_MEND: Final = frozenset({530, 534, 535, 538})
"""Replies about how we sign in (RFC 4954): no fault of whom the letter is for."""

log = structlog.get_logger(__name__)


class MailServer(msgspec.Struct, frozen=True, kw_only=True):
    host: str
    port: int
    security: Literal["starttls", "tls", "none"]
    user: str = ""
    password: str = ""
    sender: str
    reply_to: str = ""
    ca_file: str = ""

    def __repr__(self) -> str:
        return f"MailServer(host={self.host!r}, port={self.port}, security={self.security!r})"


class Progress:
    """How far a conversation came: what its end means depends on it."""

    handed_over = False
    receipt: Receipt | None = None


class SmtpCourier(Courier):
    """One conversation for each letter."""

    def __init__(self, server: MailServer, clock: Clock, *, seconds: float = SECONDS) -> None:
        self._server = server
        self._clock = clock
        self._seconds = seconds
        self._tls: ssl.SSLContext | None = None

    async def send(self, message: Outgoing) -> Receipt:
        """From the moment DATA is said until its answer is read, nobody knows: AnswerLost."""
        server = self._server
        letter = letter_of(message, sender=server.sender, reply_to=server.reply_to, now=self._clock.now())
        progress = Progress()
        try:
            async with asyncio.timeout(self._seconds):
                await self._converse(str(letter["To"]), letter.as_bytes(), progress)
        except Exception as error:  # noqa: BLE001 - whatever a library or a server does, callers see three refusals
            if progress.receipt is None:
                raise _judged(error, progress) from None
        assert progress.receipt is not None
        return progress.receipt

    async def _converse(self, to: str, letter: bytes, progress: Progress) -> None:
        client = await self._connected()
        try:
            await client.mail(self._sender())
            await client.rcpt(to)
            progress.handed_over = True
            reply = await client.data(letter)
            progress.receipt = Receipt(code=str(reply.code))
            await client.quit(timeout=GOODBYE_SECONDS)
        finally:
            client.close()

    async def _connected(self) -> "SMTP":
        from aiosmtplib import SMTP

        server = self._server
        client = SMTP(
            hostname=server.host,
            port=server.port,
            use_tls=server.security == "tls",
            start_tls=server.security == "starttls",
            tls_context=await self._verifying() if server.security != "none" else None,
            local_hostname=self._sender().rpartition("@")[2],
            timeout=self._seconds,
            username=server.user or None,
            password=server.password or None,
        )
        await client.connect()
        return client

    def _sender(self) -> str:
        return parseaddr(self._server.sender)[1]

    async def _verifying(self) -> ssl.SSLContext:
        """Reading the certificates of the machine takes a while: once, and beside the loop."""
        if self._tls is None:
            self._tls = await asyncio.to_thread(ssl.create_default_context, cafile=self._server.ca_file or None)
        return self._tls


def _judged(error: Exception, progress: Progress) -> NotSent:
    from aiosmtplib import SMTPResponseException

    return _reply(error, progress) if isinstance(error, SMTPResponseException) else _breakdown(error, progress)


def _reply(error: "SMTPResponseException", progress: Progress) -> NotSent:
    """Only about the person or the letter is a 5 for good; the rest is for the operator to mend."""
    from aiosmtplib import errors

    code = error.code
    about_us = code in OURS_TO_MEND or isinstance(error, errors.SMTPAuthenticationError)
    if about_us or (isinstance(error, errors.SMTPSenderRefused) and code >= FOR_GOOD and code != TOO_LARGE):
        log.error("mail_server_refuses_us", status=code)
        return TryLater(f"sign_in_{code}" if about_us else f"sender_{code}")
    if isinstance(error, errors.SMTPRecipientRefused | errors.SMTPDataError | errors.SMTPSenderRefused):
        return RefusedForGood(str(code)) if code >= FOR_GOOD else TryLater(str(code))
    return AnswerLost("unreadable") if progress.handed_over else TryLater(str(code))


def _breakdown(error: Exception, progress: Progress) -> NotSent:
    from aiosmtplib import SMTPException

    code = "time_over" if isinstance(error, TimeoutError) else "no_connection"
    if progress.handed_over:
        return AnswerLost(code)
    if _certificate(error):
        code = "certificate"
    elif type(error) is SMTPException:
        code = "not_offered"  # STARTTLS, or signing in
    log.error("mail_server_out_of_reach", cause=code)
    return TryLater(code)


def _certificate(error: BaseException | None) -> bool:
    while error is not None:
        if isinstance(error, ssl.SSLCertVerificationError):
            return True
        error = error.__cause__ or error.__context__
    return False
