"""Whether a long conversation gets slower: late turns beside first ones, by turns, so that both see the same core."""

import json
import time
from http.client import HTTPConnection
from statistics import median
from typing import NamedTuple

from bench.campus import Student
from bench.rows import SAID, Place, conversations

FIRST = 50
LATE = 400
AT_MOST = 1.2
PAIRS = 6
"""Conversations of each kind."""


class Aged(NamedTuple):
    """Milliseconds: the middle one of the first turns, and of those around turn `late`."""

    first: float
    late: float

    @property
    def ratio(self) -> float:
        return self.late / self.first


def aged(place: Place, *, first: int = FIRST, late: int = LATE, pairs: int = PAIRS) -> Aged:
    """Turns 1 to `first` of new conversations, each beside one of the `first` turns that end with turn `late`."""
    students = place.campus.students(2 * pairs)
    talks = conversations(place.port, students)
    old, new = list(zip(students, talks, strict=True))[:pairs], list(zip(students, talks, strict=True))[pairs:]
    connection = HTTPConnection("127.0.0.1", place.port, timeout=30)
    for number in range(late - first):
        for student, talk in old:
            _turn(connection, student, talk, number)
    early_times: list[float] = []
    late_times: list[float] = []
    for number in range(first):
        for one, other in zip(new, old, strict=True):
            early_times.append(_turn(connection, *one, number))
            late_times.append(_turn(connection, *other, number))
    connection.close()
    return Aged(median(early_times) * 1000, median(late_times) * 1000)


def _turn(connection: HTTPConnection, student: Student, talk: str, number: int) -> float:
    """The same words at the same number: what a turn says must not decide which one is slower."""
    body = json.dumps({"message": SAID[number % len(SAID)]})
    headers = {"Authorization": f"Bearer {student.token}", "Content-Type": "application/json"}
    began = time.perf_counter()
    connection.request("POST", f"/api/chat/sessions/{talk}/messages", body, headers)
    answer = connection.getresponse()
    answer.read()
    took = time.perf_counter() - began
    if answer.status != 201:
        raise RuntimeError(f"a turn was answered with {answer.status}")
    return took
