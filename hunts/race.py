"""Race: fifty students, two processes, one time. One of them gets it, in every round, whatever they call the time."""

import asyncio
import time
from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final
from zoneinfo import ZoneInfo

import httpx

from hunts.service import an_installation, processes
from hunts.town import Student, staff, students
from manmitra.domain.shared.identity import Role

TOGETHER: Final = 50
LAPSE_SECONDS: Final = 61.0
LOCAL: Final = ZoneInfo("Asia/Kolkata")


@dataclass
class Races:
    """What the rounds ended in."""

    rounds: int = 0
    failures: list[str] = field(default_factory=list)

    def note(self, name: str, answers: list[httpx.Response]) -> httpx.Response | None:
        """The winner's answer, if there is exactly one and everybody else was refused."""
        self.rounds += 1
        seen = Counter(answer.status_code for answer in answers)
        if seen != Counter({201: 1, 409: len(answers) - 1}):
            self.failures.append(
                f"{name}: {dict(seen)}: {[a.text for a in answers if a.status_code not in {201, 409}]}"
            )
        winners = [answer for answer in answers if answer.status_code == httpx.codes.CREATED]
        return winners[0] if len(winners) == 1 else None


def spellings(counselor_id: str, slot: dict[str, Any]) -> list[dict[str, Any]]:
    """One time, said in four ways."""
    start = datetime.fromisoformat(slot["startsAt"])
    local = start.astimezone(LOCAL)
    return [
        {"slotId": slot["slotId"]},
        {"counselorId": counselor_id, "startsAt": start.astimezone(UTC).isoformat().replace("+00:00", "Z")},
        {"counselorId": counselor_id, "startsAt": local.isoformat()},
        {
            "counselorId": counselor_id,
            "date": f"{local:%Y-%m-%d}",
            "time": f"{local:%H:%M}",
            "timeZone": "Asia/Kolkata",
        },
    ]


async def all_at_once(clients: list[httpx.AsyncClient], racers: list[Student], bodies: list[Any]) -> list[Any]:
    """Every racer sends one hold, through one process or the other."""
    return await asyncio.gather(
        *(
            clients[number % len(clients)].post(
                "/api/bookings/hold", json=bodies[number // len(clients) % len(bodies)], headers=racer.headers
            )
            for number, racer in enumerate(racers)
        )
    )


async def race(store: str, rounds: int, folder: Path, *, lapse: bool) -> Races:
    """`lapse` also waits for a hold to end (a minute), and races for it."""
    installation = an_installation(store, folder)
    installation.environment["MANMITRA_HOLD_MINUTES"] = "1"
    counselor, _ = await staff(installation, Role.COUNSELOR, "counselor@hunt.example")
    races = Races()
    with processes(installation, 2) as services:
        for service in services:
            await service.start()
        limits = httpx.Limits(max_connections=TOGETHER)
        clients = [httpx.AsyncClient(base_url=service.url, limits=limits, timeout=30) for service in services]
        try:
            racers = await students(clients[0], TOGETHER)
            times = await clients[0].get(f"/api/counselors/{counselor.id}/availability", params={"days": 14})
            slots = times.json()["data"]["slots"]
            for number in range(rounds):
                bodies = spellings(counselor.id, slots[1 + number % (len(slots) - 1)])
                won = races.note(f"round {number + 1}", await all_at_once(clients, racers, bodies))
                if won is not None:
                    await let_go(clients[0], won)
            if lapse:
                await race_for_a_lapsed_hold(clients, racers, spellings(counselor.id, slots[0]), races)
        finally:
            await asyncio.gather(*(client.aclose() for client in clients))
    return races


async def let_go(client: httpx.AsyncClient, won: httpx.Response) -> None:
    """So that nobody comes to the limit of open bookings."""
    sent_by = won.request.headers["Authorization"]
    answer = await client.put(f"/api/bookings/{won.json()['data']['id']}/cancel", headers={"Authorization": sent_by})
    answer.raise_for_status()


async def race_for_a_lapsed_hold(
    clients: list[httpx.AsyncClient], racers: list[Student], bodies: list[Any], races: Races
) -> None:
    first = await clients[0].post("/api/bookings/hold", json=bodies[0], headers=racers[0].headers)
    first.raise_for_status()
    await asyncio.sleep(LAPSE_SECONDS)
    races.note("a lapsed hold", await all_at_once(clients, racers[1:], bodies))


def report(store: str, races: Races, seconds: float) -> str:
    found = "\n  ".join(["", *races.failures])
    return f"race on {store}: {races.rounds} rounds, {len(races.failures)} failures, {seconds:.1f} s{found}"


async def hunt(store: str, rounds: int, folder: Path) -> tuple[bool, str]:
    start = time.perf_counter()
    races = await race(store, rounds, folder, lapse=True)
    return not races.failures, report(store, races, time.perf_counter() - start)
