"""A call for help in a body that has to be refused is heard: no way of sending it wrongly stands before help."""

import json
from typing import Any, Final

import pytest

from manmitra.domain.shared.identity import Role
from tests.conftest import Person, World
from tests.http.problem import must_be_problem
from tests.http.test_chat import begin

pytestmark = pytest.mark.one_engine

CRY: Final = "I want to end my life"
CALM: Final = "the canteen was fine"
JSON: Final = {"Content-Type": "application/json"}


def spoilt(words: str) -> dict[str, bytes]:
    """Bodies that no route takes as they are."""
    said = json.dumps({"message": words}).encode()
    return {
        "a NUL": json.dumps({"message": words.replace(" ", " \0")}).encode(),
        "half of an emoji": said.replace(b'"}', b' \\ud83d"}'),
        "without end": json.dumps({"message": "w " * 16_400 + words}).encode(),
        "as long as a body": json.dumps({"message": "w " * 100_000 + words}).encode(),
        "a field that is not known": json.dumps({"message": words, "surprise": [{"deep": 1}]}).encode(),
        "another field": json.dumps({"content": words}).encode(),
        "a list": json.dumps({"message": [words]}).encode(),
        "no object": json.dumps(words).encode(),
        "cut off": said[:-2],
        "a raw line": said.replace(b'"}', b'\n"}'),
        "bad UTF-8": said.replace(b'"}', b'\xff"}'),
        "a byte order mark": b"\xef\xbb\xbf" + said,
        "UTF-16": said.decode().encode("utf-16"),
        "too deep": b'{"message": "' + words.encode() + b'", "x": ' + b"[" * 9000 + b"]" * 9000 + b"}",
        "deep": b'{"message": "' + words.encode() + b'", "x": ' + b"[" * 900 + b"]" * 900 + b"}",
        "markup": words.encode(),
    }


async def sent(caller: Person, path: str, body: bytes) -> Any:
    return await caller.call("POST", path, content=body, headers=JSON)


async def excerpts(counsellor: Person) -> list[str]:
    answer = await counsellor.get("/api/crisis/alerts", params={"limit": "100"})
    return [str(one["message"]) for one in answer.json()["data"]["items"]]


async def test_however_it_is_spoilt_help_comes_and_somebody_is_told(world: World) -> None:
    counsellor = await world.staff(Role.COUNSELOR)

    for what, body in spoilt(CRY).items():
        asha = await world.student()
        answer = await sent(asha, f"/api/chat/sessions/{await begin(asha)}/messages", body)

        assert answer.status_code == 201, (what, answer.text)
        assert "14416" in answer.json()["data"]["response"], what
        assert answer.json()["data"]["saved"] is True, what

    told = await excerpts(counsellor)
    assert len(told) == len(spoilt(CRY))
    assert all(CRY in one for one in told)


async def test_what_calls_for_no_help_is_told_what_is_wrong(world: World) -> None:
    asha, counsellor = await world.student(), await world.staff(Role.COUNSELOR)
    path = f"/api/chat/sessions/{await begin(asha)}/messages"

    for body in spoilt(CALM).values():
        must_be_problem(await sent(asha, path, body), 400, "malformed_request")

    assert await excerpts(counsellor) == []


@pytest.mark.parametrize(
    ("path", "more"),
    [
        ("/api/ai/generate-response", {"language": "fr"}),
        ("/api/ai/generate-response", {"topic": "weather"}),
        ("/api/ai/generate-response", {"history": ["x"] * 30}),
        ("/api/chat/ask", {"locale": None}),
        ("/api/chat/ask", {"history": [{"role": "assistant", "content": "half \ud83d"}], "locale": "\ud83d"}),
        ("/api/chat/ask", {"history": [{"role": "user", "content": "a \0"}]}),
        ("/api/ai/generate-response", {"history": ["half \ud83d"]}),
        ("/api/chat/send-message", {"sessionId": "x" * 200, "language": "ta"}),
        ("/api/crisis/detect", {"language": 5}),
        ("/api/ai/crisis-detection", {"language": "x" * 40}),
    ],
)
async def test_a_language_that_is_not_offered_stands_before_no_help(
    world: World, path: str, more: dict[str, Any]
) -> None:
    cry, calm = [
        await world.http.post(path, content=json.dumps({"message": words, **more}), headers=JSON)
        for words in (CRY, CALM)
    ]

    assert cry.status_code == 200, cry.text
    assert "14416" in cry.text
    must_be_problem(calm, 400, "malformed_request")


async def test_what_can_be_read_beside_the_words_counts(world: World) -> None:
    asha, counsellor = await world.student(), await world.staff(Role.COUNSELOR)
    session = await begin(asha)
    body = {"message": f"{CRY} \ud83d", "sessionId": session, "language": "ur", "surprise": 1}

    answer = await sent(asha, "/api/chat/send-message", json.dumps(body).encode())
    of_staff = await counsellor.call(
        "POST", "/api/crisis/alert", content=json.dumps({"message": CRY, "x": 1}).encode(), headers=JSON
    )

    assert answer.json()["data"]["sessionId"] == session
    must_be_problem(of_staff, 400, "malformed_request")
