"""Counsellors: the directory, and when each of them can be met."""

from manmitra.domain.counselors.model import (
    Availability,
    Busy,
    Counselor,
    Hours,
    Override,
    SessionType,
    Slot,
    Texts,
    Window,
)
from manmitra.domain.counselors.rules import WallTime, Wanted, open_slots, slots_of_day

__all__ = [
    "Availability",
    "Busy",
    "Counselor",
    "Hours",
    "Override",
    "SessionType",
    "Slot",
    "Texts",
    "WallTime",
    "Wanted",
    "Window",
    "open_slots",
    "slots_of_day",
]
