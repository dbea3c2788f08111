"""The flags that are there from the start. Others are added by an admin."""

from typing import Final

from manmitra.domain.flags.model import Flag, Kind

KNOWN: Final = (
    Flag(
        id="crisis_detection",
        kind=Kind.SWITCH,
        description="Messages are looked at for danger before anything else. It can't be switched off.",
        default=True,
        fixed=True,
    ),
    Flag(
        id="tele_manas",
        kind=Kind.SWITCH,
        description="Tele-MANAS 14416 is named wherever help is. It can't be switched off.",
        default=True,
        fixed=True,
    ),
    Flag(
        id="forum_moderation",
        kind=Kind.SWITCH,
        description="Posts are checked before others see them. It can't be switched off.",
        default=True,
        fixed=True,
    ),
)
