"""Twilio's word on what became of an SMS."""

from collections.abc import Mapping
from typing import Final
from urllib.parse import parse_qs, parse_qsl

from manmitra.adapters.couriers.twilio import STATUS_PATH, TwilioAccount
from manmitra.domain.notifications.model import Channel, DeliveryState
from manmitra.domain.notifications.provider_words import NotGenuine, ProviderWords
from manmitra.domain.notifications.receipts import Receipts

MEANS: Final = {
    "delivered": DeliveryState.DELIVERED,
    "read": DeliveryState.DELIVERED,
    "failed": DeliveryState.FAILED,
    "undelivered": DeliveryState.FAILED,
    "canceled": DeliveryState.FAILED,
}
"""Of Twilio's statuses those that end something."""
MOST_FIELDS: Final = 100
LONGEST_REFERENCE: Final = 200


class TwilioWords(ProviderWords):
    def __init__(self, account: TwilioAccount, receipts: Receipts) -> None:
        self._account = account
        self._receipts = receipts

    async def heard(self, query: str, form: bytes, signature: str) -> None:
        fields = _fields(form)
        if not self._genuine(query, fields, signature):
            raise NotGenuine("this was not signed by the provider")
        state = MEANS.get(fields.get("MessageStatus", ""))
        if state is None:
            return
        code = fields.get("ErrorCode", "")
        code = code if code.isascii() and code.isdigit() else ""
        for reference in (*parse_qs(query).get("delivery", ()), fields.get("MessageSid", "")):
            known = 0 < len(reference) <= LONGEST_REFERENCE
            if known and await self._receipts.note(Channel.SMS, reference, state, code):
                return

    def _genuine(self, query: str, fields: Mapping[str, str], signature: str) -> bool:
        """Over the address as Twilio knows it, whatever proxies made of it, and all fields."""
        account = self._account
        if not (account.token and account.public_url and fields and signature):
            return False
        from twilio.request_validator import RequestValidator

        url = f"{account.public_url.rstrip('/')}{STATUS_PATH}" + (f"?{query}" if query else "")
        return bool(RequestValidator(account.token).validate(url, dict(fields), signature))


def _fields(form: bytes) -> dict[str, str]:
    """Empty for what Twilio would not send: no form, or a field twice."""
    try:
        pairs = parse_qsl(form.decode(), keep_blank_values=True, errors="strict", max_num_fields=MOST_FIELDS)
    except ValueError:
        return {}
    fields = dict(pairs)
    return fields if len(fields) == len(pairs) else {}
