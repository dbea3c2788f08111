"""What is shown of cards, of what was shared, and of who read it."""

from datetime import datetime
from typing import Self

from manmitra.domain.chat.card import CardRead, Share
from manmitra.domain.chat.cards import Shown, Written
from manmitra.domain.crisis.help import HelpCard
from manmitra.entrypoints.http.answers import View
from manmitra.entrypoints.http.crisis_views import HelpView


class ShareView(View, frozen=True, kw_only=True):
    """`text`: what this counsellor reads, as it was when it was shared. `current`: the card still says the same."""

    counselor_id: str
    counselor_name: str
    booking_id: str | None
    text: str
    current: bool
    shared_at: datetime

    @classmethod
    def of(cls, share: Share, text: str) -> Self:
        return cls(
            counselor_id=share.counselor_id,
            counselor_name=share.counselor_name,
            booking_id=share.appointment_id or None,
            text=share.text,
            current=share.text == text,
            shared_at=share.shared_at,
        )


class CardView(View, frozen=True, kw_only=True):
    """`version` 0: nothing was written yet, and `text` is empty. `draft` is a proposal from facts of the conversation:
    it is kept nowhere and shown to nobody else. `help` comes when what was written gives reason for it.
    """

    session_id: str
    version: int
    text: str
    updated_at: datetime | None
    draft: str | None
    draft_language: str | None
    draft_language_reviewed: bool | None
    shares: list[ShareView]
    help: HelpView | None

    @classmethod
    def shown(cls, session_id: str, shown: Shown) -> Self:
        card = shown.card
        text = card.text if card else ""
        return cls(
            session_id=session_id,
            version=card.version if card else 0,
            text=text,
            updated_at=card.updated_at if card else None,
            draft=shown.draft,
            draft_language=shown.voice.value,
            draft_language_reviewed=shown.voice.reviewed,
            shares=[ShareView.of(one, text) for one in shown.shares],
            help=None,
        )

    @classmethod
    def written(cls, session_id: str, written: Written) -> Self:
        card = written.card
        return cls(
            session_id=session_id,
            version=card.version,
            text=card.text,
            updated_at=card.updated_at,
            draft=None,
            draft_language=None,
            draft_language_reviewed=None,
            shares=[ShareView.of(one, card.text) for one in written.shares],
            help=help_view(written.help),
        )


class SharesView(View, frozen=True, kw_only=True):
    shares: list[ShareView]

    @classmethod
    def of(cls, written: Written) -> Self:
        return cls(shares=[ShareView.of(one, written.card.text) for one in written.shares])


class CardReadView(View, frozen=True, kw_only=True):
    reader_id: str
    reader_name: str
    read_at: datetime

    @classmethod
    def of(cls, read: CardRead) -> Self:
        return cls(reader_id=read.reader_id, reader_name=read.reader_name, read_at=read.read_at)


class SharedCardView(View, frozen=True, kw_only=True):
    """That a student shares a card. The words come with the card itself."""

    card_id: str
    student_id: str
    booking_id: str | None
    shared_at: datetime

    @classmethod
    def of(cls, share: Share) -> Self:
        return cls(
            card_id=share.card_id,
            student_id=share.student_id,
            booking_id=share.appointment_id or None,
            shared_at=share.shared_at,
        )


class SharedCardTextView(View, frozen=True, kw_only=True):
    card_id: str
    student_id: str
    booking_id: str | None
    shared_at: datetime
    text: str

    @classmethod
    def of(cls, share: Share) -> Self:
        return cls(
            card_id=share.card_id,
            student_id=share.student_id,
            booking_id=share.appointment_id or None,
            shared_at=share.shared_at,
            text=share.text,
        )


def help_view(card: HelpCard | None) -> HelpView | None:
    return None if card is None else HelpView.of(card)
