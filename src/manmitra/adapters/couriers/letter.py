"""An e-mail (RFC 5322): text, HTML and calendar entry, without a word about what sent it."""

import hashlib
import re
from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, parseaddr
from typing import Final

from manmitra.adapters.couriers.addresses import header_of, mailbox_of, text_of
from manmitra.domain.notifications.couriers import RefusedForGood
from manmitra.domain.notifications.model import Outgoing

PLAIN_MAIL: Final = SMTP.clone(cte_type="7bit")
"""Every server takes seven bits; nothing depends on an extension."""
METHOD: Final = re.compile(rb"^METHOD:([A-Z]+)\r?$", re.MULTILINE)
LANGUAGE: Final = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*\Z")


def letter_of(message: Outgoing, *, sender: str, reply_to: str, now: datetime) -> EmailMessage:
    """Raises RefusedForGood. The same reference makes the same Message-ID, so that a doubled letter can be told."""
    letter = EmailMessage(policy=PLAIN_MAIL)
    letter["From"] = header_of(sender)
    letter["To"] = mailbox_of(header_of(message.to))
    if reply_to:
        letter["Reply-To"] = header_of(reply_to)
    letter["Subject"] = header_of(message.subject)
    letter["Date"] = format_datetime(now)
    letter["Message-ID"] = message_id(message.reference, sender)
    letter["Auto-Submitted"] = "auto-generated"
    letter.set_content(text_of(message.text))
    if message.html:
        letter.add_alternative(text_of(message.html), subtype="html")
    if message.calendar:
        _add_calendar(letter, message.calendar)
    if LANGUAGE.match(message.language):
        letter["Content-Language"] = message.language  # of the whole: set before, it would move into the first part
    return letter


def message_id(reference: str, sender: str) -> str:
    """Of the reference's digest: ids of people may be in the reference itself."""
    domain = parseaddr(sender)[1].rpartition("@")[2] or "localhost"
    return f"<{hashlib.sha256(reference.encode()).hexdigest()[:40]}@{domain}>"


def _add_calendar(letter: EmailMessage, calendar: bytes) -> None:
    """Once for mail programs that show it (RFC 6047), once as a file for those that don't."""
    found = METHOD.search(calendar)
    method = found[1].decode() if found else "PUBLISH"
    try:
        text = calendar.decode()
    except UnicodeDecodeError:
        raise RefusedForGood("invalid_calendar") from None
    letter.add_alternative(text, subtype="calendar", cte="base64", params={"method": method})
    letter.add_attachment(
        calendar, maintype="text", subtype="calendar", cte="base64", filename="event.ics", params={"method": method}
    )
