"""Whom to tell, and how they want it: an account and its preferences, together."""

from collections.abc import Sequence
from dataclasses import dataclass

import msgspec

from manmitra.domain.notifications.model import Channel
from manmitra.domain.notifications.ports import ChosenPreferences, Recipient, Recipients
from manmitra.domain.notifications.preferences import Preferences
from manmitra.domain.notifications.wording import Addressed
from manmitra.domain.shared.errors import NotFound
from manmitra.domain.shared.identity import Role
from manmitra.domain.shared.paging import Page, PageRequest


class Person(msgspec.Struct, frozen=True, kw_only=True):
    recipient: Recipient
    preferences: Preferences

    def address(self, channel: Channel, target: str) -> str:
        """Empty when there is none. A push subscription was named when the delivery was planned."""
        return {Channel.EMAIL: self.recipient.email, Channel.SMS: self.preferences.phone, Channel.PUSH: target}[channel]

    def addressed(self, to: str) -> Addressed:
        wishes = self.preferences
        return Addressed(to=to, language=wishes.language, time_zone=wishes.time_zone, sender_word=wishes.sender_word)


@dataclass(frozen=True, slots=True)
class People:
    recipients: Recipients
    chosen: ChosenPreferences

    async def find(self, user_id: str) -> Person | None:
        """None for whoever is gone or suspended."""
        recipient = await self.recipients.get(user_id)
        if recipient is None:
            return None
        return Person(recipient=recipient, preferences=await self._preferences(recipient))

    async def get(self, user_id: str) -> Person:
        """Raises NotFound."""
        found = await self.find(user_id)
        if found is None:
            raise NotFound("there is no such account")
        return found

    async def with_roles(self, institution: str, roles: Sequence[Role], page: PageRequest) -> Page[str]:
        return await self.recipients.with_roles(institution, roles, page)

    async def save(self, preferences: Preferences) -> Preferences:
        """Raises ChangedMeanwhile."""
        return await self.chosen.save(preferences)

    async def _preferences(self, one: Recipient) -> Preferences:
        chosen = await self.chosen.get(one.user_id)
        if chosen is not None:
            return chosen
        return Preferences.first(one.user_id, one.role, one.institution, language=one.language, time_zone=one.time_zone)
