"""The card "what I would like you to know": a student's own words for their counsellor."""

from datetime import datetime
from typing import Final

import msgspec

from manmitra.domain.shared.entity import Entity
from manmitra.domain.shared.errors import Conflict, Invalid, NotFound

CARD_LIMIT: Final = 1000


class NoCard(NotFound):
    code = "no_card"


class CardEmpty(Invalid):
    code = "card_empty"


class CardChanged(Conflict):
    """It was changed on another device since it was read: nothing is overwritten, and nothing shared, unseen."""

    code = "card_changed"


class NobodyToShareWith(Conflict):
    """No counsellor treats the student, or not the one who was named."""

    code = "nobody_to_share_with"


class Card(Entity, frozen=True, kw_only=True):
    """One of a conversation. Its id follows from the conversation's and does not tell it: whoever holds that one could
    write in it as the person.
    """

    student_id: str
    institution: str
    text: str
    updated_at: datetime


class Share(Entity, frozen=True, kw_only=True):
    """What one counsellor may read: the words as they were when the student shared them, and nothing that was written
    since. To take it back is to delete it.
    """

    card_id: str
    counselor_id: str
    counselor_name: str = ""
    student_id: str
    institution: str
    appointment_id: str = ""
    """The appointment that it was given along to, if to one."""
    card_version: int
    text: str
    shared_at: datetime


class CardRead(Entity, frozen=True, kw_only=True):
    """That a counsellor read it: written before they see it, and shown to the student, also after it was taken back."""

    card_id: str
    student_id: str
    institution: str
    reader_id: str
    reader_name: str = ""
    read_at: datetime


class Wanted(msgspec.Struct, frozen=True, kw_only=True):
    """With whom to share: everybody who treats the student, or only these, or the one of an appointment."""

    version: int
    """Of the card that the student looked at when they agreed."""
    counselor_ids: tuple[str, ...] = ()
    appointment_id: str = ""


def share_id(card_id: str, counselor_id: str) -> str:
    return f"{card_id}:{counselor_id}"
