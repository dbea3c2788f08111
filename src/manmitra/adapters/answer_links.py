"""The secrets in links that answer an alert: made from a key, so that only their digests have to be kept."""

import base64
import hashlib
import hmac
from typing import Final

from manmitra.domain.crisis.ports import AnswerKeys
from manmitra.domain.notifications.discretion import discreet
from manmitra.domain.notifications.model import Notification
from manmitra.settings import BadSettings

PATH: Final = "/a"
PURPOSE: Final = b"answer an alert\0"


class KeyedAnswers(AnswerKeys):
    def __init__(self, *, key: bytes, public_url: str) -> None:
        """Raises BadSettings when the address of this service, which stands in the letter, would tell too much."""
        if not discreet(public_url):
            raise BadSettings("MANMITRA_PUBLIC_URL tells what this is about, and letters to staff show it")
        self._key = key
        self._public_url = public_url.rstrip("/")

    def token(self, alert_id: str, number: int, user_id: str) -> str:
        place = f"{alert_id}\0{number}\0{user_id}".encode()
        secret = hmac.new(self._key, PURPOSE + place, hashlib.sha256).digest()
        return base64.urlsafe_b64encode(secret).decode().rstrip("=")

    def link_of(self, notification: Notification) -> str:
        """Empty when nobody outside can reach this service, or it is about no alert."""
        alert_id, number = notification.params.get("alert_id", ""), notification.params.get("number", "")
        if not (self._public_url and alert_id and number.isascii() and number.isdigit()):
            return ""
        return f"{self._public_url}{PATH}?token={self.token(alert_id, int(number), notification.user_id)}"
