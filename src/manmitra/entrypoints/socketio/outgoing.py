"""From the live hub to a connection: what it hears, in the client's words and in order."""

import asyncio
from contextlib import suppress
from datetime import datetime
from typing import Any, Final

import socketio
from manmitra.domain.live.model import Frame
from manmitra.domain.notifications.inbox import InboxUseCases
from manmitra.domain.shared.errors import DomainError
from manmitra.entrypoints.socketio import slots, telling
from manmitra.entrypoints.socketio.choosing import as_text
from manmitra.entrypoints.socketio.guests import Guest, Reception, Waiting

BACKLOG: Final = 256
"""Events that wait for one slow client. One more, and it is cut off: it connects again and fetches what it needs."""
ECHO_WAITS: Final = 2.0


class Outgoing:
    def __init__(self, sio: socketio.AsyncServer, reception: Reception, inbox: InboxUseCases) -> None:
        self._sio = sio
        self._reception = reception
        self._inbox = inbox
        self._board = slots.Board()

    def heard(self, guest: Guest, frame: Frame) -> None:
        """Never waits: the hub has others to tell."""
        if frame.kind in slots.KINDS:
            for change in self._board.changes_of(frame):
                self._show(guest, change)
        elif frame.kind in telling.TOLD or frame.kind == telling.NOTIFICATION:
            self._queue(guest, frame)
        elif frame.kind == telling.POST and not (guest.who.known and guest.who.user_id == frame.by):
            # Its author may be behind a connection that still counts as a visitor's, and must have the answer to the
            # post first: the client shows it twice otherwise (rules 9 and 13).
            waits = 0.0 if guest.who.known else ECHO_WAITS
            asyncio.get_running_loop().call_later(waits, self._queue, guest, telling.new_post(frame))

    def lapse(self, guests: list[Guest], now: datetime) -> None:
        """Tells what nobody has any longer."""
        for change in self._board.lapsed(now):
            for guest in guests:
                self._show(guest, change)

    async def send(self, guest: Guest, event: telling.Event) -> None:
        engine = self._sio.eio.sockets.get(guest.engine_sid)
        if engine is None or engine.closed:
            return
        if engine.queue.qsize() > BACKLOG:
            self._cut(guest)
            return
        await self._sio.emit(event[0], event[1], to=guest.sid)

    def _show(self, guest: Guest, change: slots.Change) -> None:
        shown = change.shown_to(guest.who.user_id)
        if shown is None or guest.who.institution != change.place.institution:
            return
        data = {"counselorId": change.place.counselor_id, "timeSlot": change.place.time_slot}
        if shown and change.until is not None:
            self._queue(guest, ("slot-locked", {**data, "lockedUntil": as_text(change.until)}))
        else:
            self._queue(guest, ("slot-released", data))

    def _queue(self, guest: Guest, one: Waiting) -> None:
        if not guest.here:
            return
        guest.queue(one, self._tell)
        if len(guest.waiting) > BACKLOG:
            guest.waiting.clear()
            self._cut(guest)

    async def _tell(self, guest: Guest, one: Waiting) -> None:
        if not isinstance(one, Frame):
            await self.send(guest, one)
            return
        who = await self._reception.now(guest)
        if not one.audience.holds(who):
            return
        if one.kind in telling.TOLD:
            await self.send(guest, telling.TOLD[one.kind](one))
            return
        with suppress(DomainError):  # withdrawn meanwhile, or the store is away: it is in the inbox
            await self.send(guest, telling.new_notification(await self._inbox.one(who, one.data["notificationId"])))

    def _cut(self, guest: Guest) -> None:
        """Without waiting until it has read all."""
        engine = self._sio.eio.sockets.get(guest.engine_sid)
        if engine is not None and not engine.closed:
            self._sio.start_background_task(hang_up, engine)


async def hang_up(engine: Any) -> None:
    """Says goodbye, and ends the connection without waiting for an answer: the library leaves that to the client."""
    await engine.close(wait=False)
    engine.queue.put_nowait(None)
