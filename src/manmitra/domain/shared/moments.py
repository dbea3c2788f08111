"""Ids that tell their time: UUIDv7 (RFC 9562) begins with 48 bits of milliseconds, so ids sort as time does."""

from datetime import datetime


def least_id(moment: datetime) -> str:
    """No id made at `moment` or later sorts before this one."""
    return _least(int(moment.timestamp() * 1000))


def least_id_before(id: str, milliseconds: int) -> str:
    """No id made later than so long before that one sorts before this one."""
    return _least(max(0, millisecond_of(id) - milliseconds))


def id_at(id: str, moment: datetime) -> str:
    """That id, as if it had been made at `moment`."""
    return least_id(moment)[:13] + id[13:]


def millisecond_of(id: str) -> int:
    """When it was made, since the epoch. Raises ValueError for what is no UUID."""
    return int(id.replace("-", "")[:12], 16)


def _least(millisecond: int) -> str:
    text = f"{millisecond:012x}"
    return f"{text[:8]}-{text[8:]}-7000-8000-000000000000"
