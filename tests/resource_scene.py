"""Pieces for tests of the shelf."""

from datetime import datetime
from typing import Any

from manmitra.container import Container
from manmitra.domain.resources.model import Difficulty, Kind, Resource, Text, Wording
from manmitra.domain.resources.rules import put_on_the_shelf
from manmitra.domain.shared.identity import Principal, Role, UserId

WRITER = Principal(UserId("writer"), Role.COUNSELOR, "campus")
READER = Principal(UserId("reader"), Role.COUNSELOR, "campus")
ADMIN = Principal(UserId("admin"), Role.ADMIN, "campus")


def a_text(title: str = "A walk to the gate", **changes: Any) -> Text:
    wording = changes.pop("wording", {"en": Wording(title=title, description="Ten minutes.", content="Go out.")})
    values: dict[str, Any] = {
        "category": "stress",
        "kind": Kind.GUIDE,
        "difficulty": Difficulty.BEGINNER,
        "minutes": 5,
        "wording": wording,
    }
    return Text(**{**values, **changes})


def a_draft(now: datetime, id: str = "walk", text: Text | None = None, **changes: Any) -> Resource:
    draft = text or a_text()
    values: dict[str, Any] = {
        "id": id,
        "institution": "campus",
        "created_by": "",
        "draft": draft,
        "category": draft.category,
        "kind": draft.kind,
        "created_at": now,
        "updated_at": now,
    }
    return Resource(**{**values, **changes})


async def shown(container: Container, draft: Resource, **changes: Any) -> Resource:
    after, edition = put_on_the_shelf(draft, "", container.clock().now(), **changes)
    return await container.resources().show(after, edition)


def body(title: str = "A walk to the gate", **changes: Any) -> dict[str, Any]:
    """As it is sent."""
    english = {"title": title, "description": "Ten minutes.", "content": "Go out, look up, come back."}
    return {"category": "stress", "type": "guide", "minutes": 10, "en": english, **changes}
