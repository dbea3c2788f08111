"""Filled-in questionnaires, and what became of them."""

from typing import Any

from manmitra.adapters.persistence.store import equals
from tests.conftest import Person, World

SIZES = {"phq9": ("phq", 9), "gad7": ("gad", 7), "phq2": ("phq", 2), "gad2": ("gad", 2), "who5": ("who", 5)}


def form(kind: str, *answers: int) -> dict[str, Any]:
    """The canonical body; questions that are not given are answered with 0."""
    prefix, items = SIZES[kind]
    filled = [*answers, *[0] * (items - len(answers))]
    return {"responses": [{"question_id": f"{prefix}{n}", "score": score} for n, score in enumerate(filled, 1)]}


async def alerts_of(world: World, person: Person) -> list[dict[str, Any]]:
    found = await world.container.store().find("alerts", [equals("student_id", person.id)])
    return list(found)


async def kept(world: World, collection: str) -> int:
    count: int = await world.container.store().count(collection)
    return count
