"""Posts and what becomes of them, over HTTP."""

from typing import Any

from tests.conftest import Person, World

CRY = "I want to kill myself"


async def posted(person: Person, content: str = "Three tests in one week.", **changes: Any) -> dict[str, Any]:
    """What the client sends, and the answer to it."""
    body = {
        "title": "Exams",
        "content": content,
        "category": "academic",
        "isAnonymous": True,
        "language": "en",
        "moderation": {
            "flagged": False,
            "severity": "low",
            "flags": [],
            "requiresReview": False,
            "autoReject": False,
        },
    }
    answer = await person.post("/api/forum/posts", {**body, **changes})
    assert answer.status_code == 201, answer.text
    made: dict[str, Any] = answer.json()["data"]
    return made


async def commented(person: Person, post_id: str, content: str = "Me too.", **changes: Any) -> dict[str, Any]:
    body = {"postId": post_id, "content": content, "isAnonymous": True, "language": "en", **changes}
    answer = await person.post("/api/forum/comments", body)
    assert answer.status_code == 201, answer.text
    made: dict[str, Any] = answer.json()["data"]
    return made


async def listed(world: World, **query: Any) -> list[dict[str, Any]]:
    """As somebody without an account sees it."""
    answer = await world.http.get("/api/forum/posts", params=query)
    assert answer.status_code == 200, answer.text
    found: list[dict[str, Any]] = answer.json()["data"]["posts"]
    return found


async def thread(world: World, post_id: str) -> dict[str, Any]:
    answer = await world.http.get(f"/api/forum/posts/{post_id}")
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()["data"]
    return found


async def told(person: Person) -> list[str]:
    """The titles in somebody's inbox."""
    answer = await person.get("/api/notifications")
    return [one["title"] for one in answer.json()["data"]["items"]]


async def reported(person: Person, post_id: str, reason: str = "spam", note: str = "") -> dict[str, Any]:
    answer = await person.post("/api/forum/report", {"postId": post_id, "reason": reason, "note": note})
    assert answer.status_code == 201, answer.text
    found: dict[str, Any] = answer.json()["data"]
    return found


async def queued(moderator: Person) -> list[dict[str, Any]]:
    answer = await moderator.get("/api/moderation/queue")
    assert answer.status_code == 200, answer.text
    found: list[dict[str, Any]] = answer.json()["data"]["items"]
    return found
