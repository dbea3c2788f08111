"""One question, one answer, nothing kept: for a client that has no conversation at hand."""

from collections.abc import Sequence
from dataclasses import dataclass

from manmitra.domain.bestie.model import Language, Topic
from manmitra.domain.bestie.ports import Companion, Reply, Turn
from manmitra.domain.bestie.whereabouts import flow_told_by
from manmitra.domain.chat import rules
from manmitra.domain.chat.agreeing import Agreed, payer_of
from manmitra.domain.chat.alarm import Teller
from manmitra.domain.chat.answering import fixed, graver, next_card, raised_by_model, unkept, with_help
from manmitra.domain.chat.hearing import after_answer, as_answer, is_card
from manmitra.domain.chat.model import Answered
from manmitra.domain.chat.ports import Paced
from manmitra.domain.crisis.detection import SELF_TIERS, Signal, assess
from manmitra.domain.crisis.help import help_for
from manmitra.domain.crisis.model import Tier
from manmitra.domain.crisis.voice import Voice, voice_of
from manmitra.domain.shared.errors import Unavailable
from manmitra.domain.shared.identity import Principal
from manmitra.domain.shared.ports import Clock


@dataclass(frozen=True, slots=True)
class AskingUseCases:
    companion: Companion
    teller: Teller
    visitors: Paced
    clock: Clock

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
        to for danger, and can't put words into Bestie's mouth. `last_reply` tells where an exercise stands. `address`
        bounds how many alerts one place raises.

        Raises MessageEmpty, MessageTooLong or TooManyAsked, but never for a message that needs help. What needs a
        person is told to one; everything else leaves no trace.
        """
        signal = _heard(text, history, last_reply)
        now = self.clock.now()
        if signal.detected or signal.tier is Tier.CHECK_IN:
            told = signal.detected and await self.teller.told(who, text, signal, address)
            card = next_card(signal.tier, language, now, text=text, turn=len(history), told=told, last_reply=last_reply)
            return unkept(card, saved=told)
        if not who.known:
            self.visitors.pace(address, now)
        rules.check_text(text)
        voice = voice_of(text, language)
        reply = await self._talk(who, text, voice, signal, history=history, last_reply=last_reply, topic=topic)
        if graver(reply, signal):
            told = await self.teller.told(who, text, raised_by_model(reply, signal), address)
            turn = len(history)
            card = next_card(reply.risk, voice, now, text=text, turn=turn, told=told, last_reply=last_reply)
            return unkept(card, saved=told)
        if reply.risk is Tier.CHECK_IN:
            reply = with_help(reply, help_for(Tier.CHECK_IN, voice, now, turn=len(history)))
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
        self,
        who: Principal,
        text: str,
        voice: Voice,
        signal: Signal,
        *,
        history: Sequence[str],
        last_reply: str,
        topic: Topic,
    ) -> Reply:
        """The companion's answer, or fixed words in its place."""
        calm = after_answer(text, voice, last_reply) if is_card(last_reply) else None
        if calm:
            return fixed(calm)
        agreed = await self._agreed(who)
        turn = Turn(
            seed=f"{topic}{len(history)}",
            number=len(history) + 1,
            topic=topic,
            voice=voice,
            text=text,
            earlier=history,
            last_reply=last_reply,
            flow=flow_told_by(last_reply),
            watch=signal.recent in SELF_TIERS,
            outside=agreed.outside,
            payer=payer_of(who.user_id) if who.known else "",
            names=agreed.names,
            now=self.clock.now(),
        )
        try:
            return await self.companion.reply(turn)
        except Unavailable:
            return fixed(rules.fallback(voice, last_reply))

    async def _agreed(self, who: Principal) -> Agreed:
        """Somebody without an account was told nothing here, and may be one who took their consent back and whose
        sign-in has ended: their words stay in the house.
        """
        return await self.teller.agreed(who) if self.companion.outside and who.known else Agreed()


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
