"""One question, one answer, nothing kept: for a client that has no conversation at hand."""

from collections.abc import Sequence
from dataclasses import dataclass

from manmitra.domain.chat import rules
from manmitra.domain.chat.answering import unkept
from manmitra.domain.chat.model import MESSAGE_LIMIT, Agent, Answered, Language, Topic
from manmitra.domain.chat.ports import Companion, Reply, Turn
from manmitra.domain.crisis.detection import SELF_TIERS, assess
from manmitra.domain.crisis.help import help_for
from manmitra.domain.crisis.model import AlertKind, Tier, raise_alert
from manmitra.domain.crisis.ports import Alerts
from manmitra.domain.crisis.voice import voice_of
from manmitra.domain.shared.errors import Unavailable
from manmitra.domain.shared.identity import Principal, Role
from manmitra.domain.shared.ports import Clock, Ids


@dataclass(frozen=True, slots=True)
class AskingUseCases:
    companion: Companion
    alerts: Alerts
    clock: Clock
    ids: Ids

    async def ask(
        self,
        who: Principal,
        text: str,
        language: Language,
        *,
        history: Sequence[str] = (),
        last_reply: str = "",
        topic: Topic = Topic.OTHER,
    ) -> Answered:
        """Answer `text`. `history` is what the person wrote before, as the client tells it: it is only ever listened
        to for danger, and can't put words into Bestie's mouth.

        Raises MessageEmpty or MessageTooLong, but never for a message that needs help. What needs a person is told
        to one; everything else leaves no trace.
        """
        signal = assess(text, history)
        now = self.clock.now()
        if signal.detected or signal.tier is Tier.CHECK_IN:
            told = signal.detected and await self._told(who, text, signal.tier, signal.rules)
            return unkept(help_for(signal.tier, language, now, text=text, turn=len(history), told=told), saved=told)
        rules.check_text(text)
        voice = voice_of(text, language)
        turn = Turn(
            seed=f"{topic}{len(history)}",
            number=len(history) + 1,
            topic=topic,
            voice=voice,
            text=text,
            earlier=history,
            last_reply=last_reply,
            watch=signal.recent in SELF_TIERS,
        )
        try:
            reply = await self.companion.reply(turn)
        except Unavailable:
            reply = Reply(text=rules.fallback(voice, last_reply), agent=Agent.LISTENER)
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

    async def _told(self, who: Principal, text: str, tier: Tier, reasons: Sequence[str]) -> bool:
        """Whether a person will hear of it. The answer does not wait for a store that is down."""
        alert = raise_alert(
            self.ids.new(),
            now=self.clock.now(),
            institution=who.institution,
            kind=AlertKind.MESSAGE,
            tier=tier,
            student_id=who.user_id if who.role is Role.STUDENT else "",
            reasons=reasons,
            excerpt=text[:MESSAGE_LIMIT],
        )
        try:
            await self.alerts.add(alert)
        except Unavailable:
            return False
        return True
