"""Fuzz: schemathesis with every check and phase, as a visitor and as each role, against the running service."""

import asyncio
import json
import subprocess
import sys
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import httpx

from hunts.service import Installation, Service, an_installation, processes
from hunts.town import a_member, a_token
from manmitra.domain.accounts.model import User
from manmitra.domain.shared.identity import Role

PEOPLE_A_ROLE: Final = 40
"""Some operations end the session that they are called with."""

REFUSED_THOUGH_WELL_FORMED: Final = ("2xx", "401", "403", "404", "409", "422", "429")
"""What may answer a request that the document allows: 422 is for values that make no sense together."""

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
expected-statuses = {accepted}

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
    values = {"counselor_id": [counselor.id], "kind": ["phq9", "gad7", "who5"]}
    headers = {"Authorization": f"Bearer {token}"}
    async with httpx.AsyncClient(base_url=url, headers=headers, timeout=30) as client:
        times = await client.get(f"/api/counselors/{counselor.id}/availability")
        slots = [slot["slotId"] for slot in times.json()["data"]["slots"]]
        held = await client.post("/api/bookings/hold", json={"slotId": slots[0]})
        booked = await client.post("/api/bookings/hold", json={"slotId": slots[3]})
        values["booking_id"] = [held.json()["data"]["id"], booked.json()["data"]["id"]]
        talk = await client.post("/api/chat/start-session", json={"topic": "anxiety", "language": "en"})
        if talk.status_code < 300:
            values["session_id"] = [talk.json()["data"]["sessionId"]]
    return values


def configured(folder: Path, values: dict[str, list[str]], examples: int, seed: int, workers: int) -> Path:
    accepted = json.dumps(REFUSED_THOUGH_WELL_FORMED)
    bindings = [f"[dictionaries.{name}]\nvalues = {json.dumps(several)}\n" for name, several in values.items()]
    bindings.append("[parameters]")
    bindings += [f'"path.{name}" = {{ dictionary = "{name}", probability = 0.5 }}' for name in values]
    bindings.append('"body.counselorId" = { dictionary = "counselor_id", probability = 0.5 }')
    for operation in WRONG_IN_SUBSTANCE:
        bindings.append(WRONG.format(operation=operation, accepted=json.dumps([*REFUSED_THOUGH_WELL_FORMED, "400"])))
    path = folder / "schemathesis.toml"
    path.write_text(
        CONFIGURATION.format(
            seed=seed, workers=workers, examples=examples, accepted=accepted, bindings="\n".join(bindings)
        )
    )
    return path


async def fuzz_as(
    role: Role, service: Service, tokens: list[str], configuration: Path, phases: str, folder: Path
) -> Fuzzed:
    folder.mkdir()
    (folder / "tokens.json").write_text(json.dumps(tokens))
    command = [
        *(sys.executable, "-m", "schemathesis.cli", "--config-file", str(configuration)),
        *("run", f"{service.url}/api/openapi.json", "--url", service.url),
        *("--checks", "all", "--phases", phases, "--no-color"),
    ]
    root = Path(__file__).parent.parent
    environment = {"PATH": "/usr/bin:/bin", "PYTHONPATH": str(root), "MANMITRA_TEST_FUZZ": str(folder)}
    with (folder / "output.txt").open("wb") as output:
        process = subprocess.Popen(command, cwd=folder, env=environment, stdout=output, stderr=subprocess.STDOUT)
        status = await asyncio.to_thread(process.wait)
    made = Fuzzed(role.value, status, (folder / "output.txt").read_text())
    if (folder / "answers.json").exists():
        told: dict[str, Any] = json.loads((folder / "answers.json").read_text())
        made.answers = {name: Counter(seen) for name, seen in told.items()}
    return made
