"""Making an account for somebody else, and the letter that lets them in."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from manmitra.domain.accounts.model import PasswordReset, User
from manmitra.domain.admin.model import Invitation
from manmitra.domain.admin.ports import InvitationKeys
from manmitra.domain.notifications.model import Category, Channel, Notification, Template
from manmitra.domain.notifications.planning import Planned, Why, after_quiet
from manmitra.domain.notifications.preferences import Preferences
from manmitra.domain.notifications.telling import delivery_of
from manmitra.domain.shared.identity import Role
from manmitra.domain.shared.ports import Ids, Secrets

INVITATION_LASTS: Final = timedelta(days=7)
"""Longer than a link to a new password: whoever did not ask for it does not sit and wait for it. It is good for the
first password only, and who comes too late asks for a new link as anybody does who forgot theirs.
"""


@dataclass(frozen=True, slots=True)
class Making:
    keys: InvitationKeys
    secrets: Secrets
    ids: Ids

    def account(
        self, *, email: str, name: str, role: Role, institution: str, department: str, language: str, now: datetime
    ) -> User:
        """Nobody can sign in to it before a password was set."""
        return User(
            id=self.ids.new(),
            email=email.strip(),
            name=name.strip(),
            role=role,
            institution=institution,
            password_hash="",
            created_at=now,
            updated_at=now,
            language=language,
            department=department,
        )

    def invitation(self, user: User, now: datetime) -> Invitation:
        """By e-mail alone, and not at night: they may have told us nothing else yet."""
        notification = Notification(
            id=f"invitation:{self.ids.new()}:{user.id}",
            user_id=user.id,
            institution=user.institution,
            category=Category.ACCOUNT,
            template=Template.INVITATION,
            created_at=now,
        )
        wishes = Preferences.first(
            user.id, user.role, user.institution, language=user.language, time_zone=user.time_zone
        )
        due_at = after_quiet(now, wishes)
        way = Planned(Channel.EMAIL, due_at, Why.NOW if due_at == now else Why.QUIET_HOURS)
        digest = self.secrets.digest(self.keys.token(notification.id))
        reset = PasswordReset(id=digest, user_id=user.id, expires_at=due_at + INVITATION_LASTS, first=True)
        return Invitation(reset, notification, delivery_of(notification, way, "", now, critical=False, everywhere=True))
