"""Messages as files, for the demo: what would have left can be read, and nothing leaves."""

import asyncio
from typing import Final

import structlog

from manmitra.adapters.couriers.letter import letter_of
from manmitra.adapters.couriers.web_push import payload_of
from manmitra.adapters.mailbox import OwnFolder
from manmitra.domain.notifications.couriers import Courier, TryLater
from manmitra.domain.notifications.model import Channel, Outgoing, Receipt
from manmitra.domain.shared.ports import Clock

SENDER: Final = "no-reply@localhost"

log = structlog.get_logger(__name__)


class FileCourier(Courier):
    """For every channel: .eml, .txt or .json."""

    def __init__(self, folder: OwnFolder, clock: Clock) -> None:
        self._folder = folder
        self._clock = clock

    async def send(self, message: Outgoing) -> Receipt:
        content, ending = self._content(message)
        try:
            await asyncio.to_thread(self._folder.put, content, ending)
        except OSError as error:
            raise TryLater(type(error).__name__) from None
        log.info("message_written", kind=message.template.value, name=message.channel.value)
        return Receipt(ref=message.reference, code="file")

    def _content(self, message: Outgoing) -> tuple[bytes, str]:
        match message.channel:
            case Channel.EMAIL:
                return letter_of(message, sender=SENDER, reply_to="", now=self._clock.now()).as_bytes(), ".eml"
            case Channel.SMS:
                return f"{message.to}\n\n{message.text}\n".encode(), ".txt"
            case Channel.PUSH:
                return payload_of(message).rstrip() + b"\n", ".json"
