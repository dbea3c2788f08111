"""Crash: `kill -9` while clients write. After the restart every acknowledged write is there, and nothing by half.

Every second time on MongoDB, its server is killed too.
"""

import asyncio
import random
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import httpx
from tests.servers import own_mongod

from hunts.service import Service, an_installation, processes
from hunts.town import Student, a_student, staff
from manmitra.domain.shared.identity import Role

CLIENTS: Final = 6
SHORTEST, LONGEST = 0.4, 1.2
KINDS: Final = frozenset({"sign-up", "message", "check-in", "assessment", "hold"})
CRISIS: Final = "I want to kill myself tonight"
ITEM_9: Final = [{"question_id": f"phq{number}", "score": 1} for number in range(1, 10)]


class Lost(Exception):
    """Something that was acknowledged is not there, or something is there by half."""


@dataclass
class Writer:
    """One client: what it sent, and what was acknowledged."""

    number: int
    chance: random.Random
    student: Student | None = None
    talk: str = ""
    sent: set[str] = field(default_factory=set)
    told: list[str] = field(default_factory=list)
    results: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    """Of today's check-in, in the order sent; the last one counts."""
    noted: int = 0
    """How many of them were acknowledged, from the first."""
    bookings: dict[str, list[str]] = field(default_factory=dict)
    """By id the states it may be in: the acknowledged one, and the one that was asked for when the server died."""
    acknowledged: Counter[str] = field(default_factory=Counter)

    async def write(self, client: httpx.AsyncClient, slots: list[str]) -> None:
        """Until the server is gone."""
        try:
            self.student = await a_student(client, self.number)
            self.acknowledged["sign-up"] += 1
            started = await self._post(client, "/api/chat/start-session", {"topic": "anxiety", "isAnonymous": False})
            self.talk = started["sessionId"]
            while True:
                act = self.chance.choice((self._speak, self._speak, self._check_in, self._screen, self._book))
                await act(client, slots)
        except httpx.TransportError:
            return

    async def _speak(self, client: httpx.AsyncClient, _: list[str]) -> None:
        mark = f"mark-{self.number}-{len(self.sent)}"
        text = f"{CRISIS} {mark}" if self.chance.random() < 0.4 else f"Exams make me tired {mark}"
        self.sent.add(text)
        answer = await self._post(client, f"/api/chat/sessions/{self.talk}/messages", {"message": text})
        if answer["saved"]:
            self.told.append(text)
            self.acknowledged["message"] += 1

    async def _check_in(self, client: httpx.AsyncClient, _: list[str]) -> None:
        self.notes.append(f"note {len(self.notes)}")
        await self._post(client, "/api/mood/checkins", {"score": 3, "note": self.notes[-1]})
        self.noted = len(self.notes)
        self.acknowledged["check-in"] += 1

    async def _screen(self, client: httpx.AsyncClient, _: list[str]) -> None:
        answer = await self._post(client, "/api/assessments/phq9/submit", {"responses": ITEM_9})
        self.results.append(answer["id"])
        self.acknowledged["assessment"] += 1

    async def _book(self, client: httpx.AsyncClient, slots: list[str]) -> None:
        """Hold, confirm, and cancel again: three writes, three states."""
        held = await self._post(client, "/api/bookings/hold", {"slotId": self.chance.choice(slots)}, refusable=True)
        if not held:
            return
        states = self.bookings[held["id"]] = ["held"]
        self.acknowledged["hold"] += 1
        states.append("confirmed")
        await self._post(client, f"/api/bookings/{held['id']}/confirm", {})
        states[:] = ["confirmed", "cancelled"]
        self.acknowledged["confirm"] += 1
        answer = await client.put(f"/api/bookings/{held['id']}/cancel", headers=self._headers)
        answer.raise_for_status()
        states[:] = ["cancelled"]
        self.acknowledged["cancel"] += 1

    @property
    def _headers(self) -> dict[str, str]:
        return {} if self.student is None else self.student.headers

    async def _post(self, client: httpx.AsyncClient, path: str, body: Any, *, refusable: bool = False) -> Any:
        answer = await client.post(path, json=body, headers=self._headers)
        if refusable and answer.status_code == httpx.codes.CONFLICT:
            return None
        answer.raise_for_status()
        return answer.json()["data"]

    async def look(self, client: httpx.AsyncClient, alerts: list[dict[str, Any]]) -> None:
        """Raises Lost."""
        if self.student is None:
            return
        profile = (await self._get(client, "/api/users/profile"))["email"]
        self._must(profile == self.student.email, "the account")
        if self.talk:
            await self._look_at_the_talk(client, alerts)
        kept = [one["id"] for one in await self._all(client, "/api/assessments/history")]
        self._must(set(self.results) <= set(kept), f"an assessment: {self.results} in {kept}")
        raised = [one for one in alerts if one["userId"] == self.student.id and "question 9" in one["message"]]
        self._must(len(raised) == len(kept), f"alerts of question 9: {len(raised)} for {len(kept)} results")
        await self._look_at_the_rest(client)

    async def _look_at_the_talk(self, client: httpx.AsyncClient, alerts: list[dict[str, Any]]) -> None:
        said = await self._all(client, f"/api/chat/sessions/{self.talk}/messages")
        theirs = [one["content"] for one in said if one["sender"] == "user"]
        self._must(set(self.told) <= set(theirs), f"a message: {set(self.told) - set(theirs)}")
        self._must(set(theirs) <= self.sent, "a message that nobody sent")
        if theirs and said[-1]["sender"] == "user" and theirs[-1] not in {*self.told, *self._cries(theirs)}:
            said = said[:-1]  # an ordinary message is kept first and answered next; the server died in between
        senders = [one["sender"] for one in said]
        self._must(senders == ["user", "bestie"] * (len(said) // 2), f"a message without its answer: {senders}")
        cries = self._cries(theirs)
        heard = {one["message"] for one in alerts if one["message"] in self.sent}
        # The first cry of a conversation raises the alert; while that one is open, the next ones belong to it.
        self._must(heard <= set(cries), f"an alert without its message: {heard - set(cries)}")
        self._must(not cries or cries[0] in heard, f"a crisis message without its alert: {cries[:1]}")

    def _cries(self, texts: list[str]) -> list[str]:
        return [text for text in texts if text.startswith(CRISIS)]

    async def _look_at_the_rest(self, client: httpx.AsyncClient) -> None:
        checked = [one["note"] for one in await self._all(client, "/api/mood/checkins")]
        possible = self.notes[max(0, self.noted - 1) :]
        kept = (len(checked) == 1 and checked[0] in possible) or (not checked and self.noted == 0)
        self._must(kept, f"today's check-in: {checked}, and {self.notes} of which {self.noted} acknowledged")
        for booking_id, states in self.bookings.items():
            found = (await self._get(client, f"/api/bookings/{booking_id}"))["state"]
            self._must(found in states, f"a booking: {found}, and not {states}")

    async def _get(self, client: httpx.AsyncClient, path: str) -> Any:
        answer = await client.get(path, headers=self._headers)
        self._must(answer.status_code == httpx.codes.OK, f"{path}: {answer.text}")
        return answer.json()["data"]

    async def _all(self, client: httpx.AsyncClient, path: str) -> list[dict[str, Any]]:
        return await everything(client, path, self._headers)

    def _must(self, fact: bool, thing: str) -> None:  # noqa: FBT001 - reads as an assertion
        if not fact:
            raise Lost(f"client {self.number}: {thing}")


async def everything(client: httpx.AsyncClient, path: str, headers: dict[str, str]) -> list[dict[str, Any]]:
    """All pages of a list."""
    items: list[dict[str, Any]] = []
    cursor: str | None = None
    while True:
        parameters = {"limit": "100"} | ({} if cursor is None else {"cursor": cursor})
        answer = await client.get(path, params=parameters, headers=headers)
        answer.raise_for_status()
        page = answer.json()["data"]
        items += page["items"]
        cursor = page["nextCursor"]
        if cursor is None:
            return items


@dataclass
class Crashes:
    """What the rounds ended in."""

    rounds: int = 0
    acknowledged: Counter[str] = field(default_factory=Counter)
    failures: list[str] = field(default_factory=list)
    slowest_restart: float = 0.0


async def crash(store: str, rounds: int, folder: Path, *, seed: int) -> Crashes:
    installation = an_installation(store, folder)
    counselor, token = await staff(installation, Role.COUNSELOR, "counselor@hunt.example")
    chance = random.Random(seed)
    crashes = Crashes()
    with processes(installation, 1) as [service]:
        await service.start()
        for number in range(rounds):
            writers = [Writer(number * CLIENTS + one, random.Random(chance.random())) for one in range(CLIENTS)]
            await one_round(service, counselor.id, writers, chance.uniform(SHORTEST, LONGEST))
            if store == "mongo" and number % 2 and installation.environment["MANMITRA_MONGO_URL"] == own_mongod().url:
                own_mongod().kill()
                await asyncio.to_thread(own_mongod().start)
            start = time.perf_counter()
            await service.start()
            crashes.slowest_restart = max(crashes.slowest_restart, time.perf_counter() - start)
            crashes.rounds += 1
            for writer in writers:
                crashes.acknowledged.update(writer.acknowledged)
            async with httpx.AsyncClient(base_url=service.url, timeout=30) as client:
                bearer = {"Authorization": f"Bearer {token}"}
                alerts = await everything(client, "/api/crisis/alerts", bearer)
                for writer in writers:
                    try:
                        await writer.look(client, alerts)
                    except Lost as error:
                        crashes.failures.append(f"round {number + 1} (seed {seed}): {error}")
    return crashes


def under_way(writers: list[Writer]) -> bool:
    """Every client has signed up, and each kind of write was acknowledged to one of them: however slow the machine."""
    seen = set().union(*(writer.acknowledged for writer in writers))
    return all(writer.student for writer in writers) and seen >= KINDS


async def one_round(service: Service, counselor: str, writers: list[Writer], seconds: float) -> None:
    """Returns when the server is dead and every client has noticed."""
    async with httpx.AsyncClient(base_url=service.url, timeout=30) as client:
        times = await client.get(f"/api/counselors/{counselor}/availability", params={"days": 14})
        slots = [slot["slotId"] for slot in times.json()["data"]["slots"]]
        working = [asyncio.create_task(writer.write(client, slots)) for writer in writers]
        while not all(task.done() for task in working) and not under_way(writers):  # noqa: ASYNC110 - asks of many
            await asyncio.sleep(0.01)
        await asyncio.sleep(seconds)
        service.kill()
        await asyncio.gather(*working)


def report(store: str, crashes: Crashes, seconds: float) -> str:
    writes = ", ".join(f"{count} {kind}s" for kind, count in sorted(crashes.acknowledged.items()))
    found = "\n  ".join(["", *crashes.failures])
    return (
        f"crash on {store}: {crashes.rounds} kills, {crashes.acknowledged.total()} acknowledged writes ({writes}), "
        f"{len(crashes.failures)} failures, slowest restart {crashes.slowest_restart:.2f} s, {seconds:.1f} s{found}"
    )


async def hunt(store: str, rounds: int, folder: Path, seed: int) -> tuple[bool, str]:
    start = time.perf_counter()
    crashes = await crash(store, rounds, folder, seed=seed)
    return not crashes.failures, report(store, crashes, time.perf_counter() - start)
