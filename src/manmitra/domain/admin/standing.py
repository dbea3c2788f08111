"""The last question before an invitation leaves: is it still needed?"""

from dataclasses import dataclass

from manmitra.domain.accounts.ports import Users
from manmitra.domain.notifications.model import Notification, Template
from manmitra.domain.notifications.ports import StillWanted
from manmitra.domain.shared.errors import NotFound


@dataclass(frozen=True, slots=True)
class WhileInvited(StillWanted):
    users: Users
    otherwise: StillWanted

    async def __call__(self, notification: Notification) -> bool:
        """Not to somebody who has set a password by an earlier letter, or whose account is gone."""
        if notification.template is not Template.INVITATION:
            return await self.otherwise(notification)
        try:
            user = await self.users.get(notification.user_id)
        except NotFound:
            return False
        return user.invited
