"""What somebody writes to Bestie outside any conversation, or where none can keep it, is heard in the same way."""

from abc import abstractmethod
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Protocol

from manmitra.domain.accounts.ports import Users
from manmitra.domain.chat.agreeing import Agreed, agreed_by, as_switched
from manmitra.domain.chat.alerting import agrees_to_escalation, alert_about, concerned, nowhere, reachable
from manmitra.domain.chat.model import Conversation
from manmitra.domain.chat.ports import Conversations
from manmitra.domain.crisis.detection import Signal, assess
from manmitra.domain.crisis.help import HelpCard, help_alone
from manmitra.domain.crisis.model import Level, Tier
from manmitra.domain.crisis.places import places_of
from manmitra.domain.crisis.ports import Alerts, Unstored
from manmitra.domain.crisis.voice import Voice
from manmitra.domain.flags.switches import AS_MADE, Switches, asker_of
from manmitra.domain.shared.errors import DomainError, NotFound, Unreadable
from manmitra.domain.shared.identity import Principal
from manmitra.domain.shared.ports import Clock


class Teller(Protocol):
    """Who knows the people behind a service: staff who must hear of danger, and what a person agreed to."""

    @abstractmethod
    async def told(self, who: Principal, text: str, signal: Signal, address: str) -> bool:
        """Whether somebody will hear of it who knows whom to reach."""

    @abstractmethod
    async def agreed(self, who: Principal) -> Agreed:
        """What somebody with an account agreed to."""


class Nobody(Teller):
    """Of a service that has no staff behind it and does not know who asks: the card promises nobody."""

    async def told(self, who: Principal, text: str, signal: Signal, address: str) -> bool:  # noqa: ARG002 - the port's
        return False

    async def agreed(self, who: Principal) -> Agreed:  # noqa: ARG002 - the port's
        return Agreed()


@dataclass(frozen=True, slots=True)
class Alarm(Teller):
    """The alert of words that no conversation keeps."""

    conversations: Conversations
    alerts: Alerts
    unstored: Unstored
    users: Users
    clock: Clock
    switches: Switches = AS_MADE

    async def told(
        self,
        who: Principal,
        text: str,
        signal: Signal,
        address: str,
        *,
        conversation: Conversation | str = "",
        away: bool = False,
    ) -> bool:
        """Whether somebody will hear of it who knows whom to reach: staff see a visitor's words and have nobody to
        call. The answer does not wait for a store that is down (`away`: it is known to be): what could not be stored
        is stored as soon as that can be done. `conversation` is an id when it could not be looked at.
        """
        store = partial(self._store, who, text, signal, conversation, self.clock.now(), address)
        if not away:
            try:
                return reachable(who, await store())
            except DomainError:
                pass  # it is tried again, like one that came while the store was away
        self.unstored.keep_trying(signal.level or Level.HIGH, store)
        return False

    async def _store(
        self,
        who: Principal,
        text: str,
        signal: Signal,
        conversation: Conversation | str,
        now: datetime,
        address: str,
    ) -> Conversation:
        """What was promised about names and consent is looked up each time."""
        there = await self._found(who, conversation, now) if isinstance(conversation, str) else conversation
        agrees = await agrees_to_escalation(self.users, concerned(who, there))
        alert = alert_about(who, there, text, signal, now, agrees=agrees)
        # From the other end: whoever died over this very message may hold the first place for a while.
        await self.alerts.add_at(alert, places_of(alert, address)[::-1])
        return there

    async def _found(self, who: Principal, conversation_id: str, now: datetime) -> Conversation:
        if not conversation_id:
            return nowhere(who, now)
        try:
            found = await self.conversations.get(conversation_id)
        except NotFound:
            return nowhere(who, now)
        except Unreadable:  # it may be anonymous, so nobody learns whose it is
            return nowhere(who, now, anonymous=True)
        foreign = who.known and found.student_id not in {"", who.user_id}
        return nowhere(who, now) if foreign else found

    async def agreed(self, who: Principal) -> Agreed:
        return as_switched(await agreed_by(self.users, who.user_id), self.switches, asker_of(who))

    async def heard(
        self,
        who: Principal,
        text: str,
        language: str | Voice,
        *,
        address: str = "",
        conversation: Conversation | str = "",
    ) -> HelpCard | None:
        """Help for what the person has written down, and a person told of it, where the rules say so; None where there
        is no reason. Without the question of a card: nobody here hears the answer.
        """
        signal = assess(text)
        if signal.tier is Tier.NONE:
            return None
        told = signal.detected and await self.told(who, text, signal, address, conversation=conversation)
        return help_alone(signal.tier, language, self.clock.now(), text=text, told=told)
