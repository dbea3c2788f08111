"""Consent to AI chat over HTTP: at every door, from the moment it is changed."""

from collections.abc import Iterator
from typing import Any

import pytest
from dependency_injector import providers

from manmitra.domain.bestie.ports import Turn
from tests.conftest import Person, World
from tests.domain.chat_scene import Parrot
from tests.http.test_chat import begin, say

pytestmark = pytest.mark.one_engine


class Abroad(Parrot):
    """It may hand words on to a provider."""

    outside = True


@pytest.fixture
def abroad(world: World) -> Iterator[Abroad]:
    """The world's companion."""
    made = Abroad()
    world.container.bestie.override(providers.Object(made))
    world.container.chat.reset()
    world.container.asking.reset()
    yield made
    world.container.bestie.reset_override()


async def through_every_door(asha: Person, session: str) -> list[int]:
    hello: dict[str, Any] = {"message": "I am nervous"}
    return [
        (await say(asha, session, "I am nervous")).status_code,
        (await asha.post("/api/chat/send-message", {**hello, "sessionId": session})).status_code,
        (await asha.post("/api/ai/generate-response", hello)).status_code,
        (await asha.post("/api/chat/ask", hello)).status_code,
    ]


async def test_nothing_leaves_through_any_door_after_it_was_withdrawn(world: World, abroad: Abroad) -> None:
    asha = await world.student(name="Asha Kaul")
    session = await begin(asha, isAnonymous=False)
    before = await through_every_door(asha, session)
    withdrawn = await asha.put("/api/users/privacy-settings", {"ai_chat": False})

    after = await through_every_door(asha, session)

    assert withdrawn.status_code == 200, withdrawn.text
    assert before == after == [201, 200, 200, 200]
    assert [turn.outside for turn in abroad.asked] == [True] * 4 + [False] * 4
    assert all(named(turn, asha) for turn in abroad.asked)


async def test_a_sign_in_that_has_ended_agrees_to_nothing(world: World, abroad: Abroad) -> None:
    asha = await world.student()
    session = await begin(asha, isAnonymous=False)
    await asha.post("/api/auth/logout")

    answers = await through_every_door(asha, session)

    assert answers == [201, 200, 200, 200]
    assert [turn.outside for turn in abroad.asked] == [False] * 4


def named(turn: Turn, person: Person) -> bool:
    return {"Asha Kaul", person.email} <= set(turn.names)
