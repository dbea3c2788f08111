"""`hold-slot` and `release-slot`: somebody is choosing a time. Nothing is taken from anybody by that (ADR 0010)."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

import structlog

from manmitra.domain.counselors.usecases import CounselorUseCases
from manmitra.domain.live.model import Audience, Frame
from manmitra.domain.live.ports import LivePush
from manmitra.domain.shared.errors import DomainError
from manmitra.domain.shared.identity import Principal, Role
from manmitra.domain.shared.ports import Clock, Ids
from manmitra.entrypoints.socketio.guests import Guest
from manmitra.entrypoints.socketio.slots import CHOSEN, LEFT, WALL

LONGEST: Final = timedelta(minutes=5)
LONGEST_ID: Final = 64

Choice = tuple[str, str]
"""Counsellor and "HH:MM"."""

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Choosing:
    counselors: CounselorUseCases
    push: LivePush
    clock: Clock
    ids: Ids

    async def hold(self, guest: Guest, who: Principal, payload: Any) -> None:
        """Shown to the others, if it is a student who is signed in and a counsellor who is there."""
        choice = _choice(payload)
        if choice is None or who.role is not Role.STUDENT:
            return
        try:
            await self.counselors.profile(who, choice[0])
        except DomainError:
            return
        except Exception:
            log.exception("socketio_hold_failed")
            return
        self.let_go(guest)
        if guest.here:
            guest.choosing = (who, choice)
            self._publish(who, CHOSEN, choice, lasts=_duration(payload))

    def release(self, guest: Guest, payload: Any) -> None:
        """Only one's own; the client also sends it for what it never held."""
        if guest.choosing is not None and guest.choosing[1] == _choice(payload):
            self.let_go(guest)

    def let_go(self, guest: Guest) -> None:
        if guest.choosing is not None:
            (who, choice), guest.choosing = guest.choosing, None
            self._publish(who, LEFT, choice)

    def _publish(self, who: Principal, kind: str, choice: Choice, lasts: timedelta = timedelta()) -> None:
        now = self.clock.now()
        self.push.publish(
            Frame(
                id=self.ids.new(),
                kind=kind,
                at=now,
                audience=Audience(institution=who.institution, everyone=True),
                data={"counselorId": choice[0], "timeSlot": choice[1], "lockedUntil": as_text(now + lasts)},
                by=who.user_id,
            )
        )


def as_text(moment: datetime) -> str:
    return f"{moment.isoformat(timespec='milliseconds')[:-6]}Z"


def _choice(payload: Any) -> Choice | None:
    """None for anything else."""
    told = payload if isinstance(payload, dict) else {}
    counselor_id, time_slot = told.get("counselorId"), told.get("timeSlot")
    if not isinstance(counselor_id, str) or not isinstance(time_slot, str):
        return None
    named = 0 < len(counselor_id) <= LONGEST_ID and counselor_id.isascii()
    return (counselor_id, time_slot) if named and WALL.match(time_slot) else None


def _duration(payload: Any) -> timedelta:
    """Milliseconds, as the client counts; never more than five minutes."""
    asked = payload.get("holdDuration")
    if isinstance(asked, bool) or not isinstance(asked, int | float):
        return LONGEST
    most = LONGEST / timedelta(milliseconds=1)
    return timedelta(milliseconds=asked) if 0 < asked < most else LONGEST
