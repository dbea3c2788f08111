"""The secrets in letters that let somebody in for the first time: made from a key, so that only digests are kept."""

import base64
import hashlib
import hmac
from typing import Final

from manmitra.domain.admin.ports import InvitationKeys
from manmitra.domain.notifications.model import Notification, Template

PATH: Final = "/reset-password"
PURPOSE: Final = b"first password\0"


class KeyedInvitations(InvitationKeys):
    def __init__(self, *, key: bytes) -> None:
        self._key = key

    def token(self, notification_id: str) -> str:
        secret = hmac.new(self._key, PURPOSE + notification_id.encode(), hashlib.sha256).digest()
        return base64.urlsafe_b64encode(secret).decode().rstrip("=")

    def path_of(self, notification: Notification) -> str:
        """Into the client, where a password is set; empty for everything that is no invitation."""
        if notification.template is not Template.INVITATION:
            return ""
        return f"{PATH}?token={self.token(notification.id)}"
