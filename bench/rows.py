"""What is measured, with its goals. A row knows how to make the bytes of its requests."""

import json
import math
import random
from collections.abc import Callable, Sequence
from http.client import HTTPConnection
from typing import Any, NamedTuple

from bench.campus import HELD, PASSWORD, Campus, Student
from bench.load import Plan

PING = b"GET /health/live HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"
READERS = 200
CHATS = 400
LOGINS = 400
LOGIN_CONNECTIONS = 16
SAID = (
    "I could not sleep again, the exam is on Monday.",
    "My room mate moved out and it is very quiet here.",
    "I talked to my mother yesterday, that helped a little.",
    "Everyone seems to have friends already.",
    "I keep postponing the assignment and feel bad about it.",
    "Today was better. I went for a walk after class.",
    "mujhe ghar ki yaad aa rahi hai",
    "What can I do when my heart beats so fast before a test?",
)


class Goal(NamedTuple):
    """What must hold; a figure that does not belong to a row has no bound."""

    ratio: float = 0.0
    rate: float = 0.0
    p99: float = math.inf
    ping_p99: float = math.inf


class Row(NamedTuple):
    name: str
    goals: dict[str, Goal]
    """By store."""
    plans: Callable[["Place", int, float], Callable[[], Plan]]
    """For a place, so many connections and so many seconds: what makes the plan of each sample."""
    connections: int = 100
    bracketed: bool = True
    """Whether its rate counts, and so needs a reference."""


class Place(NamedTuple):
    """A running service on one store."""

    store: str
    port: int
    campus: Campus
    holds: int
    """How many fresh slots one sample may take."""


def request(method: str, path: str, token: str = "", body: dict[str, Any] | None = None) -> bytes:
    """As a browser's fetch would say it, without the ornaments."""
    head = [f"{method} {path} HTTP/1.1", "Host: 127.0.0.1", "Accept: application/json"]
    if token:
        head.append(f"Authorization: Bearer {token}")
    if body is None:
        return "\r\n".join([*head, "", ""]).encode()
    payload = json.dumps(body).encode()
    head += ["Content-Type: application/json", f"Content-Length: {len(payload)}", "", ""]
    return "\r\n".join(head).encode() + payload


def reading(path: str) -> Callable[[Place, int, float], Callable[[], Plan]]:
    """Signed-in students who look at what is their own."""

    def plans(place: Place, connections: int, seconds: float) -> Callable[[], Plan]:
        readers = place.campus.students(READERS)
        if path == "/api/bookings":
            place.campus.appointments(readers)
        plan = Plan(place.port, [request("GET", path, one.token) for one in readers], 200, connections, seconds)
        return lambda: plan

    return plans


def holding(place: Place, connections: int, seconds: float) -> Callable[[], Plan]:
    """Each request is a student's wish for a slot that nobody wants but them: all of them must succeed."""

    def plan() -> Plan:
        students = place.campus.students(place.holds // HELD, with_account=False)
        requests = [
            request("POST", "/api/bookings/hold", student.token, {"slotId": slot.id})
            for wave in range(HELD)
            for student, slot in zip(students, place.campus.slots(len(students), wave), strict=True)
        ]
        looked = [request("GET", "/api/bookings", student.token) for student in students]
        return Plan(place.port, requests, 201, connections, seconds, once=True, first=looked)

    return plan


def chatting(place: Place, connections: int, seconds: float) -> Callable[[], Plan]:
    """Conversations that are under way; each turn is a message, the crisis rules, a reply, and one write."""
    students = place.campus.students(CHATS)
    sessions = conversations(place.port, students)
    chooser = random.Random(7)
    turns = [
        request("POST", f"/api/chat/sessions/{session}/messages", student.token, {"message": text})
        for text in SAID
        for student, session in zip(students, sessions, strict=True)
    ]
    chooser.shuffle(turns)
    plan = Plan(place.port, turns, 201, connections, seconds)
    return lambda: plan


def conversations(port: int, students: Sequence[Student]) -> list[str]:
    connection = HTTPConnection("127.0.0.1", port, timeout=10)
    found = []
    for student in students:
        body = json.dumps({"topic": "stress", "language": "en", "isAnonymous": False})
        headers = {"Authorization": f"Bearer {student.token}", "Content-Type": "application/json"}
        connection.request("POST", "/api/chat/start-session", body, headers)
        answer = json.load(connection.getresponse())
        found.append(str(answer["data"]["sessionId"]))
    connection.close()
    return found


def signing_in(place: Place, connections: int, seconds: float) -> Callable[[], Plan]:
    """Argon2id at full cost. Meanwhile a light request every 10 ms tells how late the event loop is."""
    people = place.campus.students(LOGINS)
    logins = [request("POST", "/api/auth/login", body={"email": one.email, "password": PASSWORD}) for one in people]
    plan = Plan(place.port, logins, 200, connections, seconds, ping=PING)
    return lambda: plan


PROFILE = reading("/api/users/profile")
BOOKINGS = reading("/api/bookings")

ROWS = (
    Row("read: own profile", {"sqlite": Goal(ratio=0.12), "mongo": Goal(ratio=0.050)}, PROFILE),
    Row("read: own bookings", {"sqlite": Goal(ratio=0.12), "mongo": Goal(ratio=0.050)}, BOOKINGS),
    Row("slot hold", {"sqlite": Goal(ratio=0.08), "mongo": Goal(ratio=0.04)}, holding),
    Row("chat turn", {"sqlite": Goal(ratio=0.10), "mongo": Goal(ratio=0.04)}, chatting),
    Row(
        "login",
        {"sqlite": Goal(rate=30, ping_p99=15), "mongo": Goal(rate=30, ping_p99=15)},
        signing_in,
        connections=LOGIN_CONNECTIONS,
        bracketed=False,
    ),
    Row("read: own profile", {"sqlite": Goal(p99=5), "mongo": Goal(p99=8)}, PROFILE, 4, bracketed=False),
    Row("slot hold", {"sqlite": Goal(p99=8), "mongo": Goal(p99=8)}, holding, 4, bracketed=False),
    Row("chat turn", {"sqlite": Goal(p99=5), "mongo": Goal(p99=8)}, chatting, 4, bracketed=False),
)
QUICK = tuple(row for row in ROWS if row.bracketed and row.name in ("read: own profile", "slot hold"))
