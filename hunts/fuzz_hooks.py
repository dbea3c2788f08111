"""Loaded by schemathesis: signs its requests in as one role, and counts what each operation answered."""

import ast
import atexit
import json
import os
import threading
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any, Final

import schemathesis

from manmitra.domain.accounts.service_keys import MARK

HAND_OVER: Final = Path(os.environ["MANMITRA_TEST_FUZZ"])  # noqa: TID251 - how two processes of a hunt meet
SESSION_ENDING: Final = frozenset({"logout", "end_all_sessions"})
"""Each of their requests gets somebody of its own, so that the rest of the run stays signed in."""
SESSION_WISE: Final = frozenset({"list_sessions", "end_session"})
"""These are sent by the second person: what one of them finds, the other ends."""

KEPT: Final = 2

people: list[str] = json.loads((HAND_OVER / "tokens.json").read_text())
answers: dict[str, Counter[str]] = defaultdict(Counter)
lock = threading.Lock()
parsing = threading.Lock()
parse = ast.parse


def parse_one_at_a_time(*source: Any, **options: Any) -> Any:
    """In Python 3.11, two threads that parse together may end in "AST constructor recursion depth mismatch"
    (CPython gh-106905), and hypothesis parses the lambdas of its strategies in every worker.
    """
    with parsing:
        return parse(*source, **options)


ast.parse = parse_one_at_a_time


def operation_id(case: schemathesis.Case[Any]) -> str:
    return str(case.operation.definition.raw.get("operationId"))


@schemathesis.auth(refresh_interval=None)
class SignedIn:
    """One person for the whole run, as long as their session lives. Nobody for a visitor: left alone, schemathesis
    would sign up by itself.
    """

    def get(self, case: schemathesis.Case[Any], _: schemathesis.AuthContext) -> str:
        with lock:
            if not people:
                return ""
            name = operation_id(case)
            if name in SESSION_ENDING and len(people) > KEPT:
                return people.pop()
            return people[1] if name in SESSION_WISE else people[0]

    def set(self, case: schemathesis.Case[Any], data: str, _: schemathesis.AuthContext) -> None:
        if data.startswith(MARK):
            case.headers["X-API-Key"] = data
        elif data:
            case.headers["Authorization"] = f"Bearer {data}"


@schemathesis.hook
def after_call(_: schemathesis.HookContext, case: schemathesis.Case[Any], response: schemathesis.Response) -> None:
    with lock:
        if case.method.upper() == case.operation.method.upper():  # some checks try other methods too
            answers[operation_id(case)][str(response.status_code)] += 1
        sent = str(response.request.headers.get("Authorization", "")).removeprefix("Bearer ")
        if response.status_code == 401 and len(people) > KEPT and sent in people:
            told: Any = response.json()
            if told.get("code") == "unauthenticated":
                people.remove(sent)


@atexit.register
def hand_back() -> None:
    (HAND_OVER / "answers.json").write_text(json.dumps({name: dict(seen) for name, seen in answers.items()}))
