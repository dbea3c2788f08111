"""SMS through Twilio's Messages resource. The text is the registered one: Twilio has no field for a DLT template id,
the operators compare the text itself and the registered sender (the header) with the registry.
"""

from base64 import b64encode
from typing import Final
from urllib.parse import quote, urlencode

import msgspec
import structlog

from manmitra.adapters.couriers.addresses import phone_of, text_of
from manmitra.adapters.couriers.exchange import Answer, Exchange
from manmitra.domain.notifications.couriers import AnswerLost, Courier, RefusedForGood, TryLater
from manmitra.domain.notifications.model import Outgoing, Receipt
from manmitra.domain.shared.ports import Clock

SECONDS: Final = 10.0
BASE_URL: Final = "https://api.twilio.com"
STATUS_PATH: Final = "/api/webhooks/twilio"
LONGEST_BODY: Final = 1600
OURS_TO_MEND: Final = frozenset({21212, 21601, 21603, 21606, 21611, 21659, 21703, 21705})
"""About our sender or our queue, not about the number: 21611 is a full queue, the others a sender set up wrongly."""
TOO_MANY: Final = frozenset({20429, 14107, 30001})
NOT_OURS: Final = range(21_000, 70_000)
"""Codes about a message. Those below are about the account (20003: wrong credentials)."""

log = structlog.get_logger(__name__)


class TwilioAccount(msgspec.Struct, frozen=True, kw_only=True):
    """One of `sender` (a number, or the header registered in India) and `messaging_service`."""

    sid: str
    token: str
    sender: str = ""
    messaging_service: str = ""
    public_url: str = ""
    """Where Twilio reaches this service, to say what became of a message. Without it nobody asks."""

    def __repr__(self) -> str:
        return f"TwilioAccount(sid={self.sid!r})"


class Message(msgspec.Struct, frozen=True):
    """What we read of an answer: of a Message resource, or of a refusal (there `code` is Twilio's own)."""

    sid: str | None = None
    status: str | int | None = None
    error_code: int | None = None
    code: int | None = None


class TwilioCourier(Courier):
    def __init__(
        self,
        account: TwilioAccount,
        clock: Clock,
        *,
        exchange: Exchange | None = None,
        base_url: str = BASE_URL,
        seconds: float = SECONDS,
    ) -> None:
        self._account = account
        self._clock = clock
        self._exchange = exchange or Exchange()
        self._url = f"{base_url}/2010-04-01/Accounts/{quote(account.sid, safe='')}/Messages.json"
        self._seconds = seconds

    async def send(self, message: Outgoing) -> Receipt:
        to = phone_of(message.to)
        if not message.text.strip() or len(message.text) > LONGEST_BODY:
            raise RefusedForGood("invalid_text")
        account = self._account
        credentials = b64encode(f"{account.sid}:{account.token}".encode()).decode()
        answer = await self._exchange.post(
            self._url,
            headers={
                "Authorization": f"Basic {credentials}",
                "Content-Type": "application/x-www-form-urlencoded",
                "Accept": "application/json",
            },
            content=urlencode(self._form(to, message)).encode(),
            seconds=self._seconds,
        )
        return self._receipt(answer)

    def _form(self, to: str, message: Outgoing) -> dict[str, str]:
        account = self._account
        form = {"To": to, "Body": text_of(message.text)}
        if account.messaging_service:
            form["MessagingServiceSid"] = account.messaging_service
        else:
            form["From"] = account.sender
        if account.public_url:
            query = urlencode({"delivery": message.reference})
            form["StatusCallback"] = f"{account.public_url.rstrip('/')}{STATUS_PATH}?{query}"
        return form

    def _receipt(self, answer: Answer) -> Receipt:
        told = _read(answer.body)
        if 200 <= answer.status < 300:
            if told is None or not told.sid:
                raise AnswerLost("unreadable")  # taken, if it was Twilio who answered
            if told.status in {"failed", "undelivered", "canceled"}:
                raise RefusedForGood(str(told.error_code or told.status))
            return Receipt(ref=told.sid, code=str(told.status or ""))
        code = told.code if told is not None and told.code is not None else 0
        if answer.status == 429 or code in TOO_MANY:
            raise TryLater(str(code or answer.status), answer.wait(self._clock.now()))
        if 400 <= answer.status < 500 and code in NOT_OURS and code not in OURS_TO_MEND:
            raise RefusedForGood(str(code))
        if answer.status < 500:
            log.error("sms_provider_refuses_us", status=answer.status, cause=str(code))
        raise TryLater(str(code or answer.status), answer.wait(self._clock.now()))


def _read(body: bytes) -> Message | None:
    try:
        return msgspec.json.decode(body, type=Message)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None
