"""Fuzz: schemathesis with every check and phase, as a visitor and as each role, against the running service."""

import asyncio
import json
import os
import subprocess
import sys
import time
from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

import httpx

from hunts.service import Installation, Service, an_installation, processes
from hunts.town import a_member, a_token
from manmitra.adapters.start_content import start_content
from manmitra.demo.seed import fill_the_shelf
from manmitra.domain.accounts.model import User
from manmitra.domain.shared.identity import Role

PEOPLE_A_ROLE: Final = 40
"""Some operations end the session that they are called with."""

ROOT: Final = Path(__file__).parent.parent
ALL_PHASES: Final = "examples,coverage,fuzzing,stateful"

REFUSED: Final = ("400", "401", "403", "404", "405", "409", "413", "415", "422", "429")
"""What answers a request that the document does not allow."""

TAKEN: Final = ("2xx", "401", "403", "404", "406", "409", "413", "422", "429")
"""What may answer one that it allows: 422 for values that make no sense together, 413 for a long list of long texts,
406 where only a stream is told and the Accept header did not ask for one.
"""

WRONG_IN_SUBSTANCE: Final = ("login", "staff_login", "change_password", "reset_password")
"""These answer 400 to a wrong password or a spent link (contract, rule 3)."""

CONFIGURATION: Final = """\
hooks = "hunts.fuzz_hooks"
seed = {seed}
workers = {workers}
continue-on-failure = true
request-timeout = 30.0

[generation]
max-examples = {examples}
allow-x00 = false  # NUL is refused everywhere, and said so in the document
database = "none"

[checks.positive_data_acceptance]
expected-statuses = {taken}

[checks.negative_data_rejection]
expected-statuses = {refused}

{bindings}
"""

WRONG: Final = """\
[[operations]]
include-operation-id = "{operation}"
[operations.checks.positive_data_acceptance]
expected-statuses = {accepted}
"""


@dataclass
class Fuzzed:
    """What one role's run ended in."""

    role: str
    status: int
    output: str
    answers: dict[str, Counter[str]] = field(default_factory=dict)

    @property
    def requests(self) -> int:
        return sum(sum(seen.values()) for seen in self.answers.values())

    @property
    def server_errors(self) -> list[str]:
        return sorted(name for name, seen in self.answers.items() if any(status >= "500" for status in seen))


async def people(installation: Installation) -> dict[Role, list[tuple[User, str]]]:
    """Enough of each role; every one has a session."""
    found: dict[Role, list[tuple[User, str]]] = {}
    async with installation.opened() as container:
        await fill_the_shelf(container)
        for role in Role:
            if role is Role.VISITOR:
                continue
            found[role] = []
            for number in range(PEOPLE_A_ROLE):
                user = await a_member(container, role, f"{role.value}{number}@hunt.example")
                found[role].append((user, await a_token(container, user)))
    return found


async def known_values(url: str, token: str, counselor: User) -> dict[str, list[str]]:
    """Identifiers that exist, for some of the path parameters and fields; without them most answers are 404."""
    resources = [resource.id for resource in start_content("", datetime.now(UTC))]  # noqa: TID251 - only their ids
    values = {"counselor_id": [counselor.id], "resource_id": resources, "kind": ["phq9", "gad7", "who5"]}
    headers = {"Authorization": f"Bearer {token}"}
    async with httpx.AsyncClient(base_url=url, headers=headers, timeout=30) as client:
        times = await client.get(f"/api/counselors/{counselor.id}/availability")
        slots = [slot["slotId"] for slot in times.json()["data"]["slots"]]
        values["slot_id"] = slots[6:60]
        held = await client.post("/api/bookings/hold", json={"slotId": slots[0]})
        booked = await client.post("/api/bookings/hold", json={"slotId": slots[3]})
        values["booking_id"] = [held.json()["data"]["id"], booked.json()["data"]["id"]]
        talk = await client.post("/api/chat/start-session", json={"topic": "anxiety", "language": "en"})
        if talk.status_code < 300:
            values["session_id"] = [talk.json()["data"]["sessionId"]]
        posts = [
            (await client.post("/api/forum/posts", json={"title": title, "content": title})).json()["data"]["id"]
            for title in ("Exams", "Hostel", "I want to kill myself")
        ]
        answer = await client.post(f"/api/forum/posts/{posts[0]}/comments", json={"content": "me too"})
        values["post_id"] = values["content_id"] = posts
        values["comment_id"] = [answer.json()["data"]["id"]]
    return values


def configured(folder: Path, values: dict[str, list[str]], examples: int, seed: int, workers: int) -> Path:
    """`values` are of the main service; the specialist has none."""
    bindings = [f"[dictionaries.{name}]\nvalues = {json.dumps(several)}\n" for name, several in values.items()]
    bindings.append("[parameters]")
    bindings += [f'"path.{name}" = {{ dictionary = "{name}", probability = 0.5 }}' for name in values]
    if values:
        bindings.append('"body.counselorId" = { dictionary = "counselor_id", probability = 0.5 }')
        bindings.append('"body.slotId" = { dictionary = "slot_id", probability = 0.5 }')
        bindings.append('"body.resourceId" = { dictionary = "resource_id", probability = 0.5 }')
        for operation in WRONG_IN_SUBSTANCE:
            bindings.append(WRONG.format(operation=operation, accepted=json.dumps([*TAKEN, "400"])))
    path = folder / "schemathesis.toml"
    path.write_text(
        CONFIGURATION.format(
            seed=seed,
            workers=workers,
            examples=examples,
            taken=json.dumps(TAKEN),
            refused=json.dumps(REFUSED),
            bindings="\n".join(bindings),
        )
    )
    return path


def fuzz_as(role: str, service: Service, tokens: list[str], configuration: Path, phases: str) -> Fuzzed:
    """One run of schemathesis, to its end."""
    folder = configuration.parent / role
    folder.mkdir()
    (folder / "tokens.json").write_text(json.dumps(tokens))
    command = [
        *(sys.executable, "-m", "schemathesis.cli", "--config-file", str(configuration)),
        *("run", f"{service.url}/api/openapi.json", "--url", service.url),
        *("--checks", "all", "--phases", phases, "--no-color"),
    ]
    environment = {"PATH": os.defpath, "PYTHONPATH": str(ROOT), "MANMITRA_TEST_FUZZ": str(folder)}
    ended = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    made = Fuzzed(role, ended.returncode, ended.stdout + ended.stderr)
    handed_back = folder / "answers.json"
    if handed_back.exists():
        told: dict[str, Any] = json.loads(handed_back.read_text())
        made.answers = {name: Counter(seen) for name, seen in told.items()}
    return made


@dataclass
class Fuzzing:
    """How a whole hunt goes."""

    store: str = "sqlite"
    examples: int = 200
    seed: int = 1
    workers: int = 2
    phases: dict[Role, str] = field(default_factory=lambda: dict.fromkeys(Role, ALL_PHASES))

    async def run(self, folder: Path) -> list[Fuzzed]:
        installation = an_installation(self.store, folder)
        members = await people(installation)
        student, counselor = members[Role.STUDENT][0], members[Role.COUNSELOR][0]
        with processes(installation, 1) as [service]:
            await service.start()
            values = await known_values(service.url, student[1], counselor[0])
            configuration = configured(folder, values, self.examples, self.seed, self.workers)
            found: list[Fuzzed] = []
            for role, phases in self.phases.items():
                tokens = [token for _, token in members.get(role, [])]
                found.append(await asyncio.to_thread(fuzz_as, role.value, service, tokens, configuration, phases))
        return found


def void(runs: list[Fuzzed]) -> list[str]:
    """Operations that never let anybody past the guard: nothing behind it was tried."""
    seen: dict[str, set[str]] = {}
    for run in runs:
        for operation, statuses in run.answers.items():
            seen.setdefault(operation, set()).update(statuses)
    return sorted(operation for operation, statuses in seen.items() if statuses <= {"401", "403"})


def coverage(runs: list[Fuzzed]) -> str:
    """What each operation answered, all roles together."""
    total: dict[str, Counter[str]] = {}
    for run in runs:
        for operation, seen in run.answers.items():
            total.setdefault(operation, Counter()).update(seen)
    lines = (
        f"  {operation:<28} {' '.join(f'{status}x{count}' for status, count in sorted(seen.items()))}"
        for operation, seen in sorted(total.items())
    )
    return "\n".join(lines)


def failures(runs: list[Fuzzed]) -> list[str]:
    """Everything that must not be, said in lines."""
    told = [f"as {run.role}: status {run.status}\n{run.output}" for run in runs if run.status != 0]
    told += [f"as {run.role}: 5xx from {', '.join(run.server_errors)}" for run in runs if run.server_errors]
    told += [f"as {run.role}: nothing was sent" for run in runs if not run.requests]
    only_refused = void(runs)
    if only_refused:
        told.append(f"only ever 401 or 403, for every role: {', '.join(only_refused)}")
    return told


def report(store: str, runs: list[Fuzzed], seconds: float) -> str:
    requests = ", ".join(f"{run.role} {run.requests}" for run in runs)
    found = failures(runs)
    lines = [f"fuzz on {store}: requests: {requests}; {len(found)} failures; {seconds:.0f} s", coverage(runs), *found]
    return "\n".join(lines)


async def hunt(store: str, examples: int, folder: Path, seed: int) -> tuple[bool, str]:
    start = time.perf_counter()
    runs = await Fuzzing(store=store, examples=examples, seed=seed).run(folder)
    return not failures(runs), report(store, runs, time.perf_counter() - start)
