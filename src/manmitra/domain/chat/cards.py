"""The card of a conversation: drafted from facts, written by the student, shared by an act of theirs and taken back by
another. What a counsellor reads is what was shared, as it was then.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import msgspec
from msgspec.structs import replace

from manmitra.domain.accounts.ports import CareRelations
from manmitra.domain.chat.alarm import Alarm
from manmitra.domain.chat.card import (
    CARD_LIMIT,
    Card,
    CardChanged,
    CardEmpty,
    CardRead,
    NobodyToShareWith,
    NoCard,
    Share,
    Wanted,
    share_id,
)
from manmitra.domain.chat.drafting import draft_of, facts_of, voice_of_card
from manmitra.domain.chat.model import Conversation
from manmitra.domain.chat.ports import Cards, Conversations, Messages
from manmitra.domain.crisis.help import HelpCard
from manmitra.domain.crisis.voice import Voice
from manmitra.domain.shared.identity import Principal, Role
from manmitra.domain.shared.paging import PAGE_LIMIT, Page, PageRequest
from manmitra.domain.shared.ports import Clock, Ids, Secrets


class Shown(msgspec.Struct, frozen=True, kw_only=True):
    """`card` is None until the student has written one. `draft` is made anew with each look, and kept nowhere."""

    card: Card | None
    draft: str
    voice: Voice
    shares: Sequence[Share] = ()


class Written(msgspec.Struct, frozen=True, kw_only=True):
    """The card, and all with whom it is shared. `help`: what was written gave reason for it."""

    card: Card
    shares: Sequence[Share]
    help: HelpCard | None = None


@dataclass(frozen=True, slots=True)
class CardUseCases:
    """A student with the card of their own conversation. A visitor has none: there is nobody to share it with."""

    conversations: Conversations
    messages: Messages
    cards: Cards
    care: CareRelations
    alarm: Alarm
    clock: Clock
    secrets: Secrets

    async def look(self, who: Principal, conversation_id: str) -> Shown:
        """Raises NotFound."""
        conversation = await self._own(who, conversation_id)
        messages = await self.messages.latest(conversation.id, PAGE_LIMIT)
        voice = voice_of_card(conversation, messages)
        id = self._id(conversation)
        return Shown(
            card=await self.cards.of(id),
            draft=draft_of(facts_of(conversation, messages), voice),
            voice=voice,
            shares=await self.cards.shares_of(id),
        )

    async def write(
        self, who: Principal, conversation_id: str, version: int, text: str, *, address: str = ""
    ) -> Written:
        """`version` is that of the card it was made from, 0 for none. Sent again after a lost answer, nothing changes.
        Who reads a card that was shared before goes on reading what was shared.

        Raises NotFound, CardEmpty or CardChanged. What is written is listened to as a message is, and first.
        """
        conversation = await self._own(who, conversation_id)
        language = conversation.language.value
        help = await self.alarm.heard(who, text, language, address=address, conversation=conversation)
        text = text.strip()
        if not text or len(text) > CARD_LIMIT:
            raise CardEmpty(f"please write something first, in at most {CARD_LIMIT} characters")
        id = self._id(conversation)
        there = await self.cards.of(id)
        shares = await self.cards.shares_of(id)
        if there is not None and there.text == text:
            return Written(card=there, shares=shares, help=help)
        if version != (there.version if there else 0):
            raise CardChanged("this card was changed on another device meanwhile; please look at it first")
        card = Card(
            id=id,
            version=version,
            student_id=who.user_id,
            institution=who.institution,
            text=text,
            updated_at=self.clock.now(),
        )
        return Written(card=await self.cards.save(card), shares=shares, help=help)

    async def remove(self, who: Principal, conversation_id: str) -> None:
        """For good, for everybody. Nothing there is fine too. Raises NotFound."""
        await self.cards.remove(self._id(await self._own(who, conversation_id)))

    async def share(self, who: Principal, conversation_id: str, wanted: Wanted) -> Written:
        """The text of that version, with those who treat the student.

        Raises NotFound, NoCard, CardChanged or NobodyToShareWith.
        """
        id = self._id(await self._own(who, conversation_id))
        card = await self.cards.of(id)
        if card is None:
            raise NoCard("there is no card yet; write it first")
        if card.version != wanted.version:
            raise CardChanged("this card was changed on another device meanwhile; please look at it first")
        shares = await self._shares(card, wanted)
        await self.cards.share(*shares)
        return Written(card=card, shares=await self.cards.shares_of(id))

    async def take_back(self, who: Principal, conversation_id: str, counselor_id: str = "") -> None:
        """From everybody, or from one; they can't read it from this moment on. Nothing shared is fine too.

        Raises NotFound.
        """
        await self.cards.unshare(self._id(await self._own(who, conversation_id)), counselor_id)

    async def reads(self, who: Principal, conversation_id: str, page: PageRequest) -> Page[CardRead]:
        """Who read it, the latest first. Raises NotFound."""
        return await self.cards.reads_of(self._id(await self._own(who, conversation_id)), page)

    async def _shares(self, card: Card, wanted: Wanted) -> Sequence[Share]:
        """One for each counsellor; the appointment only if it was named."""
        treating = await self.care.of_student(card.student_id)
        if wanted.appointment_id:
            treating = [one for one in treating if one.appointment_id == wanted.appointment_id]
        by_whom = {one.counselor_id: one for one in reversed(treating)}
        chosen = wanted.counselor_ids or tuple(by_whom)
        if not chosen or not by_whom.keys() >= set(chosen):
            raise NobodyToShareWith("a card can be shared with a counsellor with whom you have an appointment")
        return [
            Share(
                id=share_id(card.id, one),
                card_id=card.id,
                counselor_id=one,
                counselor_name=by_whom[one].counselor_name,
                student_id=card.student_id,
                institution=card.institution,
                appointment_id=wanted.appointment_id,
                card_version=card.version,
                text=card.text,
                shared_at=self.clock.now(),
            )
            for one in dict.fromkeys(chosen)
        ]

    async def _own(self, who: Principal, conversation_id: str) -> Conversation:
        conversation = await self.conversations.get(conversation_id)
        who.must_own(conversation.student_id, "conversation")
        return conversation

    def _id(self, conversation: Conversation) -> str:
        return self.secrets.digest(conversation.id)


@dataclass(frozen=True, slots=True)
class SharedCardUseCases:
    """A counsellor with what students share. The care counts at the moment of the look, not of the sharing."""

    cards: Cards
    care: CareRelations
    clock: Clock
    ids: Ids

    async def list(self, who: Principal, page: PageRequest) -> Page[Share]:
        """Which there are, the latest first. A page can be shorter than its limit."""
        found = await self.cards.shared_with(who.user_id, page)
        treated = {
            student_id: await self.care.treats(who.user_id, student_id)
            for student_id in {one.student_id for one in found.items}
        }
        here = [one for one in found.items if one.institution == who.institution and treated[one.student_id]]
        return Page([replace(one, text="") for one in here], found.next_cursor)

    async def read(self, who: Principal, card_id: str) -> Share:
        """It is written down before it is seen. Raises NoCard."""
        share = await self.cards.shared(card_id, who.user_id)
        if share is None or share.institution != who.institution or who.role is not Role.COUNSELOR:
            raise NoCard("there is no card that was shared with you")
        if not await self.care.treats(who.user_id, share.student_id):
            raise NoCard("there is no card that was shared with you")
        read = CardRead(
            id=self.ids.new(),
            card_id=card_id,
            student_id=share.student_id,
            institution=share.institution,
            reader_id=who.user_id,
            reader_name=share.counselor_name,
            read_at=self.clock.now(),
        )
        await self.cards.add_read(read)
        return share
