"""What somebody writes to Bestie outside any conversation is listened to in the same way."""

from dataclasses import dataclass

from msgspec.structs import replace

from manmitra.domain.accounts.ports import Users
from manmitra.domain.chat.alerting import agrees_to_escalation
from manmitra.domain.chat.model import MESSAGE_LIMIT
from manmitra.domain.crisis.detection import Signal, assess
from manmitra.domain.crisis.help import HelpCard, help_for
from manmitra.domain.crisis.model import AlertKind, Tier, raise_alert
from manmitra.domain.crisis.places import places_of
from manmitra.domain.crisis.ports import Alerts
from manmitra.domain.crisis.voice import Voice
from manmitra.domain.shared.errors import DomainError
from manmitra.domain.shared.identity import Principal, Role
from manmitra.domain.shared.ports import Clock, Ids


@dataclass(frozen=True, slots=True)
class Alarm:
    alerts: Alerts
    users: Users
    clock: Clock
    ids: Ids

    async def raised(self, who: Principal, text: str, signal: Signal, address: str, *, anonymous: bool = False) -> bool:
        """Whether somebody will hear of it who knows whom to reach: staff see a visitor's words and have nobody to
        call, and do not learn whose an `anonymous` one is. The answer waits neither for a store that is down nor for an
        account that is gone.
        """
        student_id = who.user_id if who.role is Role.STUDENT else ""
        try:
            alert = raise_alert(
                self.ids.new(),
                now=self.clock.now(),
                institution=who.institution,
                kind=AlertKind.MESSAGE,
                tier=signal.tier,
                student_id=student_id,
                anonymous=anonymous,
                reasons=signal.rules,
                excerpt=text[:MESSAGE_LIMIT],
                consent_to_escalate=await agrees_to_escalation(self.users, student_id),
            )
            await self.alerts.add_at(alert, places_of(alert, address))
        except DomainError:
            return False
        return bool(student_id) and not anonymous

    async def heard(
        self, who: Principal, text: str, language: str | Voice, *, address: str = "", anonymous: bool = False
    ) -> HelpCard | None:
        """Help for what the person has written down, and a person told of it, where the rules say so; None where there
        is no reason. Without the question of a card: nobody here hears the answer.
        """
        signal = assess(text)
        if signal.tier is Tier.NONE:
            return None
        told = signal.detected and await self.raised(who, text, signal, address, anonymous=anonymous)
        card = help_for(signal.tier, language, self.clock.now(), text=text, told=told)
        return replace(card, bubbles=card.bubbles[:-1], quick_replies=())
