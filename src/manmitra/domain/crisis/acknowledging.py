"""Answering an alert with the link in a letter: one person, one time, and only when they press the button."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from manmitra.domain.accounts.ports import Users
from manmitra.domain.crisis.ladder import climb_of
from manmitra.domain.crisis.model import Alert
from manmitra.domain.crisis.ports import Alerts, Climbs, Watch
from manmitra.domain.crisis.records import AnswerLink, LinkSpent
from manmitra.domain.shared.errors import Conflict, NotFound
from manmitra.domain.shared.identity import STAFF
from manmitra.domain.shared.ports import Clock, Secrets

TRIES: Final = 5
SPENT: Final = "This link was used before, or is too old. Please open the app."


class Standing(StrEnum):
    OPEN = "open"
    TAKEN = "taken"
    """Somebody else takes care of it; whoever the link was sent to may still take it over."""
    OVER = "over"
    """Nothing more is to be done."""


@dataclass(frozen=True, slots=True)
class Acknowledging:
    alerts: Alerts
    climbs: Climbs
    users: Users
    watch: Watch
    secrets: Secrets
    clock: Clock

    async def look(self, token: str) -> Standing:
        """Changes nothing: programs that follow links in mail come here too. Raises LinkSpent."""
        link, alert = await self._found(token)
        if alert.settled:
            return Standing.OVER
        taken = climb_of(alert).taken_at is not None and alert.handled_by != link.user_id
        return Standing.TAKEN if taken else Standing.OPEN

    async def acknowledge(self, token: str) -> Standing:
        """As the person whom the link was sent to. Raises LinkSpent, or Conflict when too many are at it."""
        for _ in range(TRIES):
            link, alert = await self._found(token)
            if alert.settled:
                return Standing.OVER
            now = self.clock.now()
            try:
                saved = await self.climbs.answer(alert.acknowledged(link.user_id, now), link.used(now))
            except Conflict:
                continue
            if alert.acknowledged_at is None:
                self.watch.acknowledged(saved)
            return Standing.OPEN
        raise Conflict("somebody is changing this just now; please try again")

    async def _found(self, token: str) -> tuple[AnswerLink, Alert]:
        link = await self.climbs.link(self.secrets.digest(token))
        if link is None or not link.good(self.clock.now()):
            raise LinkSpent(SPENT)
        try:
            person, alert = await self.users.get(link.user_id), await self.alerts.get(link.alert_id)
        except NotFound as error:
            raise LinkSpent(SPENT) from error
        ours = person.active and person.role in STAFF and person.institution == alert.institution
        if not ours:
            raise LinkSpent(SPENT)
        return link, alert
