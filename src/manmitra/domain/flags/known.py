"""The flags that are there from the start, each with what asks for it. Others are added by an admin, for clients."""

from enum import StrEnum
from typing import Final

from manmitra.domain.flags.model import Flag, Kind


class Feature(StrEnum):
    """What the code asks for (switches.py)."""

    FORUM_WRITING = "forum_writing"
    FORUM_SEARCH = "forum_search"
    FORUM_POSTS_AN_HOUR = "forum_posts_an_hour"
    MODEL_REPLIES = "model_replies"
    BOOKING = "booking"
    FILE_UPLOADS = "file_uploads"


def _switch(feature: Feature, description: str) -> Flag:
    return Flag(id=feature.value, kind=Kind.SWITCH, description=description, default=True)


def _always(key: str, description: str) -> Flag:
    return Flag(id=key, kind=Kind.SWITCH, description=description, default=True, fixed=True)


KNOWN: Final = (
    _always("crisis_detection", "Messages are looked at for danger before anything else. It can't be switched off."),
    _always("tele_manas", "Tele-MANAS 14416 is named wherever help is. It can't be switched off."),
    _always("forum_moderation", "Posts are checked before others see them. It can't be switched off."),
    _switch(
        Feature.FORUM_WRITING,
        "Posts and comments can be written and changed. Off: they are read only; whoever calls for help gets it.",
    ),
    _switch(Feature.FORUM_SEARCH, "Posts of others can be searched by words."),
    Flag(
        id=Feature.FORUM_POSTS_AN_HOUR.value,
        kind=Kind.NUMBER,
        description="How many posts one person may write in an hour. Calls for help are not counted.",
        default=10,
        off=2,
    ),
    _switch(
        Feature.MODEL_REPLIES,
        "Bestie may ask a language model where one is set up and the person agreed. Off: its own words answer.",
    ),
    _switch(Feature.BOOKING, "Times can be held and booked. Off: what is booked stays, and can be cancelled."),
    _switch(Feature.FILE_UPLOADS, "Files and pictures can be uploaded. Off: what is there can be read and deleted."),
)
