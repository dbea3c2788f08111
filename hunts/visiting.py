"""Students who book, cancel and answer question 9 through whichever server is there, and remember what was promised."""

import asyncio
import random
from collections import Counter
from dataclasses import dataclass, field
from typing import Any, Final

import httpx

from hunts.crash import ITEM_9
from hunts.service import Service
from hunts.town import Student, a_student

PAUSE: Final = (0.2, 1.0)
MOST_OPEN: Final = 3
PATIENCE: Final = 60.0


class Unanswered(Exception):
    """The server was gone, or was not there at all: nobody knows what became of it."""


@dataclass
class Booked:
    """What was asked for, and what of it was acknowledged."""

    id: str
    confirmed: bool = False
    cancel_asked: bool = False
    cancelled: bool = False


@dataclass
class Visitor:
    number: int
    chance: random.Random
    services: list[Service]
    student: Student | None = None
    bookings: list[Booked] = field(default_factory=list)
    answered: int = 0
    """Questionnaires that were acknowledged."""
    sent: int = 0
    made: dict[tuple[str, str], int] = field(default_factory=dict)
    """By appointment and kind of event the number of the server that was asked."""
    did: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)

    async def sign_up(self) -> Student:
        """With no quiet hours: a hunt at night waits for nobody's morning."""
        async with httpx.AsyncClient(base_url=self.services[0].url, timeout=PATIENCE) as client:
            self.student = await a_student(client, self.number)
            wishes = {"quietHours": None}
            answer = await client.put("/api/notifications/preferences", json=wishes, headers=self.student.headers)
            answer.raise_for_status()
            return self.student

    async def run(self, slots: list[str]) -> None:
        """Until cancelled."""
        async with httpx.AsyncClient(base_url=self.services[0].url, timeout=PATIENCE) as first:  # noqa: SIM117
            async with httpx.AsyncClient(base_url=self.services[1].url, timeout=PATIENCE) as second:
                while True:
                    server = self.chance.randrange(2)
                    try:
                        await self._act((first, second)[server], slots)
                    except Unanswered:
                        self.did["unanswered"] += 1
                    await asyncio.sleep(self.chance.uniform(*PAUSE))

    async def _tidy(self, client: httpx.AsyncClient) -> None:
        """What nobody knew of: it is looked up, and given back, so that there is room for more."""
        found = await self._ask(client, "GET", "/api/bookings?limit=100")
        known = {one.id: one for one in self.bookings}
        for shown in (found or {"bookings": []})["bookings"]:
            one = known.get(shown["id"])
            if one is None:
                one = Booked(shown["id"])
                self.bookings.append(one)
            promised = one.cancelled or (one.confirmed and not one.cancel_asked)
            if not promised and shown["state"] in {"held", "confirmed"}:
                one.confirmed = one.confirmed or shown["state"] == "confirmed"
                await self._cancel(client, one)

    async def _act(self, client: httpx.AsyncClient, slots: list[str]) -> None:
        standing = [one for one in self.bookings if one.confirmed and not one.cancel_asked]
        if self.chance.random() < 0.15:
            await self._answer_question_9(client)
        elif len(standing) >= MOST_OPEN or (standing and self.chance.random() < 0.4):
            await self._cancel(client, self.chance.choice(standing))
        else:
            await self._book(client, self.chance.choice(slots))

    async def _book(self, client: httpx.AsyncClient, slot: str) -> None:
        held = await self._ask(client, "POST", "/api/bookings/hold", {"slotId": slot})
        if held is None:
            await self._tidy(client)
            return
        one = Booked(held["id"])
        self.bookings.append(one)
        self.made[one.id, "appointment.booked"] = self._number_of(client)
        if await self._ask(client, "POST", f"/api/bookings/{one.id}/confirm", {}) is not None:
            one.confirmed = True
            self.did["booking"] += 1

    async def _cancel(self, client: httpx.AsyncClient, one: Booked) -> None:
        one.cancel_asked = True
        self.made[one.id, "appointment.cancelled"] = self._number_of(client)
        if await self._ask(client, "PUT", f"/api/bookings/{one.id}/cancel") is not None:
            one.cancelled = True
            self.did["cancellation"] += 1

    def _number_of(self, client: httpx.AsyncClient) -> int:
        return [service.url for service in self.services].index(str(client.base_url).rstrip("/"))

    async def _answer_question_9(self, client: httpx.AsyncClient) -> None:
        self.sent += 1
        if await self._ask(client, "POST", "/api/assessments/phq9/submit", {"responses": ITEM_9}) is not None:
            self.answered += 1
            self.did["alert"] += 1

    async def _ask(self, client: httpx.AsyncClient, method: str, path: str, body: Any = None) -> Any:
        """What was answered; None when it was refused, which a slot that is gone may be. Raises Unanswered."""
        assert self.student is not None
        try:
            answer = await client.request(method, path, json=body, headers=self.student.headers)
        except httpx.TransportError as error:
            raise Unanswered from error
        if answer.status_code == httpx.codes.CONFLICT:
            self.did[f"refused ({answer.json()['code']})"] += 1
            return None
        if answer.status_code == httpx.codes.SERVICE_UNAVAILABLE:
            raise Unanswered
        if answer.is_error:
            self.wrong.append(f"{method} {path}: {answer.status_code} {answer.text[:200]}")
            return None
        return answer.json()["data"]
