"""The AI specialist and the main service as two processes: what happens when the first dies and comes back."""

import signal
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.processes import Running, environment, free_port
from tests.test_cli import run, secrets

GRAVE = "I want to kill myself tonight"


class Pair:
    """One folder, the keys, and what runs."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.port = free_port()
        made = run(folder, "ai-key", "--scopes", "turns,chat", "--id", "main", env=environment()).stdout.split()
        self.key = next(word for word in made if word.startswith("mmk_"))
        line = next(word for word in made if word.startswith("main:"))
        self.ai_env = environment(MANMITRA_AI_KEYS=line)
        way = {"MANMITRA_AI_URL": f"http://127.0.0.1:{self.port}", "MANMITRA_AI_KEY": self.key}
        self.env = environment(**secrets(), **way)
        self.started: list[Running] = []

    def specialist(self) -> Running:
        one = Running(self.folder, ["serve-ai"], self.ai_env, port=self.port)
        self.started.append(one)
        return one.ready()

    def main(self) -> Running:
        assert run(self.folder, "migrate", env=self.env).returncode == 0
        one = Running(self.folder, ["serve"], self.env)
        self.started.append(one)
        return one.ready()


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    made = Pair(tmp_path)
    yield made
    for one in made.started:
        one.discard()


def begin(url: str) -> str:
    started = httpx.post(f"{url}/api/chat/start-session", json={"topic": "academic", "language": "en"})
    return str(started.json()["data"]["sessionId"])


def say(url: str, session: str, text: str) -> dict[str, Any]:
    sent = httpx.post(f"{url}/api/chat/sessions/{session}/messages", json={"message": text}, timeout=10)
    assert sent.status_code == 201, sent.text
    told: dict[str, Any] = sent.json()["data"]
    return told


def health(url: str) -> dict[str, Any]:
    answer = httpx.get(f"{url}/health/ready")
    assert answer.status_code == 200
    told: dict[str, Any] = answer.json()
    return told


def waited_for(url: str, status: str, seconds: float) -> dict[str, Any]:
    until = time.monotonic() + seconds
    while time.monotonic() < until and health(url)["status"] != status:
        time.sleep(0.1)
    return health(url)


def until(holds: Callable[[], bool], seconds: float = 10) -> bool:
    """Log lines are gathered for a moment before they are written."""
    ends = time.monotonic() + seconds
    while time.monotonic() < ends and not holds():
        time.sleep(0.05)
    return holds()


def turns_of(printed: list[str]) -> int:
    return sum('"method":"POST","route":"/api/ai/turns","status":200' in line for line in printed)


def test_without_the_specialist_everybody_is_answered_and_it_is_said_until_it_is_back(pair: Pair) -> None:
    first, main = pair.specialist(), pair.main()
    session = begin(main.url)
    assert "AI specialist: answers" in run(pair.folder, "doctor", env=pair.env).stdout
    assert say(main.url, session, "exams are close and I can't sleep")["response"]
    assert health(main.url)["status"] == "healthy"
    told = until(lambda: turns_of(first.printed) == 1)

    first.stop(signal.SIGKILL)
    start = time.monotonic()
    answers = [say(main.url, session, text) for text in ("I read the same page again", "I feel alone in the hostel")]
    grave = say(main.url, session, GRAVE)
    took = time.monotonic() - start

    assert told
    assert all(one["response"] for one in answers)
    assert grave["crisisDetected"]
    assert "14416" in grave["response"]
    assert took < 5
    degraded = health(main.url)
    assert degraded["status"] == "degraded"
    assert "specialist" in degraded["reasons"][0]

    pair.specialist()
    assert waited_for(main.url, "healthy", 15)["reasons"] == []


def test_the_logs_of_both_hold_no_words(pair: Pair) -> None:
    specialist, main = pair.specialist(), pair.main()
    session = begin(main.url)
    say(main.url, session, "zebrawords exams and more")
    refused = httpx.post(
        f"{specialist.url}/api/chat/ask", json={"message": "zebrawords"}, headers={"X-API-Key": "mmk_zebrawords"}
    )

    assert refused.status_code == 401
    assert specialist.stop() == 0
    assert main.stop() == 0
    assert turns_of(specialist.printed) == 1
    assert not any("zebrawords" in line or pair.key in line for line in specialist.printed + main.printed)


def test_a_specialist_without_a_key_does_not_start(tmp_path: Path) -> None:
    refused = run(tmp_path, "serve-ai", env=environment())

    assert refused.returncode == 2
    assert "MANMITRA_AI_KEYS" in refused.stderr


@pytest.mark.parametrize("words", [["--scopes", "everything"], ["--scopes", "chat", "--id", "No Good"]])
def test_a_key_for_nothing_is_not_made(tmp_path: Path, words: list[str]) -> None:
    refused = run(tmp_path, "ai-key", *words, env=environment())

    assert refused.returncode == 2
    assert "mmk_" not in refused.stdout
