"""A real process, killed while an alert climbs: the next one goes on, and everybody is told."""

import time
from pathlib import Path
from typing import Any

import httpx
import pytest

from manmitra.domain.notifications.outcomes import LEASE
from tests.processes import Running, environment, password_of

WAITS = "0.02,0.04,0.06,0.05,10"
"""In minutes: a rung every second or so."""
PATIENCE = 2 * LEASE.total_seconds() + 20
"""Of what the killed process had in hand, nobody knows whether it went out: it is sent again when its lease is over, at
worst once for the event and once for the message, and the rungs take their seconds.
"""


@pytest.mark.slow
def test_an_alert_whose_process_is_killed_goes_on_climbing(tmp_path: Path) -> None:
    env = environment(MANMITRA_LADDER_HIGH=WAITS)
    first = Running(tmp_path, ["demo"], env)
    second: Running | None = None
    try:
        first.ready()
        passwords = {role: password_of(first.printed, role) for role in ("student", "counselor")}
        student = signed_in(first, "student@demo.example", passwords["student"])
        alerts = [raised(first, student) for _ in range(5)]
        first.discard()

        second = Running(tmp_path, ["demo"], env, port=first.port).ready()
        counselor = signed_in(second, "counselor@demo.example", passwords["counselor"])
        reports = [climbed(second, counselor, alert) for alert in alerts]
    finally:
        for one in (first, second):
            if one is not None:
                one.discard()

    for report in reports:
        steps = report["steps"]
        assert [one["at"] for one in steps] == sorted({one["at"] for one in steps})
        assert [one["rung"] for one in steps[:4]] == ["on_call", "deputy", "duty_admin", "everybody"]
        told = [person for one in steps[:4] for person in one["told"]]
        assert len(told) == 9
        assert {person["inInbox"] for person in told} == {True}
        assert all(brought(steps, number, person) for number in range(4) for person in steps[number]["told"])


def signed_in(process: Running, email: str, password: str) -> dict[str, str]:
    answer = httpx.post(f"{process.url}/api/auth/login", json={"email": email, "password": password})
    assert answer.status_code == 200, answer.text
    return {"Authorization": f"Bearer {answer.json()['data']['token']}"}


def raised(process: Running, student: dict[str, str]) -> str:
    answer = httpx.post(f"{process.url}/api/crisis/alert", json={"message": "call me"}, headers=student)
    assert answer.status_code == 201, answer.text
    return str(answer.json()["data"]["id"])


def climbed(process: Running, counselor: dict[str, str], alert: str) -> dict[str, Any]:
    """Its report, once everybody was told and the messages of that have gone out."""
    until = time.monotonic() + PATIENCE
    found: dict[str, Any] = {}
    while time.monotonic() < until:
        answer = httpx.get(f"{process.url}/api/crisis/alerts/{alert}/report", headers=counselor)
        found = answer.json()["data"]
        steps = found["steps"]
        told = [(number, person) for number, one in enumerate(steps[:4]) for person in one["told"]]
        if len(steps) > 3 and all(person["inInbox"] and brought(steps, number, person) for number, person in told):
            return found
        time.sleep(0.3)
    raise AssertionError(f"not all told of: {found}")


def brought(steps: list[dict[str, Any]], number: int, person: dict[str, Any]) -> bool:
    """Its letter went out. The one of the killed process comes half a minute late: it is dropped when the same person
    was told of the same alert by a later step meanwhile, and then that one must have gone out.
    """
    ways = person["deliveries"]
    if ways and {way["state"] for way in ways} == {"sent"}:
        return True
    if not ways or {(way["state"], way["code"]) for way in ways} != {("dropped", "not_wanted")}:
        return False
    later = [one for step in steps[number + 1 :] for one in step["told"] if one["userId"] == person["userId"]]
    return any(way["state"] == "sent" for one in later for way in one["deliveries"])
