"""One question, one answer, nothing kept: for a client that has no conversation at hand."""

from collections.abc import Sequence
from dataclasses import dataclass

from manmitra.domain.accounts.ports import Users
from manmitra.domain.bestie.model import Agent, Language, Topic
from manmitra.domain.bestie.ports import Companion, Reply, Turn
from manmitra.domain.chat import rules
from manmitra.domain.chat.alerting import agrees_to_escalation
from manmitra.domain.chat.answering import next_card, unkept
from manmitra.domain.chat.hearing import after_answer, as_answer, is_card
from manmitra.domain.chat.model import MESSAGE_LIMIT, Answered
from manmitra.domain.chat.ports import Visitors
from manmitra.domain.crisis.detection import SELF_TIERS, Signal, assess
from manmitra.domain.crisis.model import AlertKind, Tier, raise_alert
from manmitra.domain.crisis.places import places_of
from manmitra.domain.crisis.ports import Alerts
from manmitra.domain.crisis.voice import Voice, voice_of
from manmitra.domain.shared.errors import DomainError, Unavailable
from manmitra.domain.shared.identity import Principal, Role
from manmitra.domain.shared.ports import Clock, Ids


@dataclass(frozen=True, slots=True)
class AskingUseCases:
    companion: Companion
    alerts: Alerts
    users: Users
    clock: Clock
    ids: Ids
    visitors: Visitors

    async def ask(
        self,
        who: Principal,
        text: str,
        language: Language,
        *,
        history: Sequence[str] = (),
        last_reply: str = "",
        topic: Topic = Topic.OTHER,
        address: str = "",
    ) -> Answered:
        """Answer `text`. `history` is what the person wrote before, as the client tells it: it is only ever listened
        to for danger, and can't put words into Bestie's mouth. `address` bounds how many alerts one place raises.

        Raises MessageEmpty, MessageTooLong or TooManyAsked, but never for a message that needs help. What needs a
        person is told to one; everything else leaves no trace.
        """
        signal = _heard(text, history, last_reply)
        now = self.clock.now()
        if signal.detected or signal.tier is Tier.CHECK_IN:
            told = signal.detected and await self._told(who, text, signal, address)
            card = next_card(signal.tier, language, now, text=text, turn=len(history), told=told, last_reply=last_reply)
            return unkept(card, saved=told)
        if not who.known:
            self.visitors.pace(address, now)
        rules.check_text(text)
        voice = voice_of(text, language)
        reply = await self._talk(text, voice, signal, history=history, last_reply=last_reply, topic=topic)
        return Answered(
            conversation_id="",
            message_id="",
            text=reply.text,
            agent=reply.agent,
            tier=signal.tier,
            quick_replies=reply.quick_replies,
            voice=voice,
            saved=False,
        )

    async def _talk(
        self, text: str, voice: Voice, signal: Signal, *, history: Sequence[str], last_reply: str, topic: Topic
    ) -> Reply:
        """The companion's answer, or fixed words in its place."""
        calm = after_answer(text, voice, last_reply) if is_card(last_reply) else None
        if calm:
            return Reply(text=calm)
        turn = Turn(
            seed=f"{topic}{len(history)}",
            number=len(history) + 1,
            topic=topic,
            voice=voice,
            text=text,
            earlier=history,
            last_reply=last_reply,
            watch=signal.recent in SELF_TIERS,
            now=self.clock.now(),
        )
        try:
            return await self.companion.reply(turn)
        except Unavailable:
            return Reply(text=rules.fallback(voice, last_reply), agent=Agent.LISTENER)

    async def _told(self, who: Principal, text: str, signal: Signal, address: str) -> bool:
        """Whether somebody will hear of it who knows whom to reach: staff see a visitor's words and have nobody to
        call. The answer waits neither for a store that is down nor for an account that is gone.
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
                reasons=signal.rules,
                excerpt=text[:MESSAGE_LIMIT],
                consent_to_escalate=await agrees_to_escalation(self.users, student_id),
            )
            await self.alerts.add_at(alert, places_of(alert, address))
        except DomainError:
            return False
        return bool(student_id)


def _heard(text: str, history: Sequence[str], last_reply: str) -> Signal:
    """The signal of `text` after what was said before it, and as the answer to a card that asked something."""
    signal = assess(text, history)
    if is_card(last_reply):
        # Which card it was is told by what called for it; a short answer before this one calls for nothing by itself.
        return as_answer(signal, text, asked=_asked(signal), card=last_reply)
    if signal.recent in SELF_TIERS:
        return as_answer(signal, text, asked=Tier.NONE if last_reply else signal.recent, card="")
    return signal


def _asked(signal: Signal) -> Tier:
    """The tier of the card before, as well as the history tells; the gentle question where it does not."""
    return Tier.CHECK_IN if signal.recent is Tier.NONE else signal.recent
