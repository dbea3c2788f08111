"""A counsellor takes over a conversation, over HTTP, on the real application."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest
from dependency_injector import providers

from manmitra.domain.shared.identity import Role
from tests.conftest import Person, World
from tests.domain.takeover_scene import Thinking
from tests.http.test_chat import CRISIS, agree, begin, say, treat

TAKEOVERS = "/api/chat/takeovers"


@pytest.fixture
async def thinking(world: World) -> AsyncIterator[Thinking]:
    """The world's companion answers when the test lets it."""
    made = Thinking()
    world.container.bestie.override(providers.Object(made))
    world.container.chat.reset()
    yield made
    world.container.bestie.reset_override()


async def alert_of(counsellor: Person) -> str:
    return str((await counsellor.get("/api/crisis/alerts")).json()["data"]["items"][0]["id"])


async def taken(counsellor: Person, **body: Any) -> dict[str, Any]:
    answer = await counsellor.post(f"{TAKEOVERS}/", json=body)
    assert answer.status_code == 201, answer.text
    return dict(answer.json()["data"])


async def written(caller: Person | httpx.AsyncClient, session: str) -> list[dict[str, Any]]:
    return list((await caller.get(f"/api/chat/sessions/{session}/messages")).json()["data"]["items"])


async def test_a_bot_reply_that_was_on_its_way_is_refused_and_the_message_is_kept(
    world: World, thinking: Thinking
) -> None:
    asha, counsellor = await world.student(), await world.staff(Role.COUNSELOR)
    session = await begin(asha)
    await say(asha, session, CRISIS)
    thinking.may.clear()
    sending = asyncio.create_task(say(asha, session, "lunch was nice"))
    await thinking.thinks.wait()

    takeover = await taken(counsellor, alertId=await alert_of(counsellor))
    thinking.may.set()
    answer = (await sending).json()["data"]

    assert answer["withPerson"] is True
    assert "14416" in answer["response"]
    assert "chatter" not in str(await written(asha, session))
    assert [one["content"] for one in await written(asha, session) if one["sender"] == "user"] == [
        CRISIS,
        "lunch was nice",
    ]
    assert (await counsellor.get(f"{TAKEOVERS}/{takeover['takeoverId']}")).json()["data"]["lasts"] is True


async def test_the_two_write_to_each_other_until_it_is_given_back(world: World) -> None:
    asha, counsellor = await world.student(), await world.staff(Role.COUNSELOR)
    session = await begin(asha)
    await say(asha, session, CRISIS)
    takeover = await taken(counsellor, alertId=await alert_of(counsellor), showName=True)
    path = f"{TAKEOVERS}/{takeover['takeoverId']}"

    spoke = await counsellor.post(f"{path}/messages", json={"message": "I'm here. Are you safe?"})
    await say(asha, session, "yes, at the hostel")
    read = (await counsellor.get(f"{path}/messages")).json()["data"]["items"]
    ended = await counsellor.put(f"{path}/end")
    bestie = (await say(asha, session, "thank you")).json()["data"]

    assert (spoke.status_code, spoke.json()["data"]["sender"]) == (201, "counselor")
    assert spoke.json()["data"]["senderName"] == "counselor 2"
    assert [one["sender"] for one in read] == ["user", "bestie", "system", "counselor", "user"]
    assert read[2]["type"] == "person_joined"
    assert ended.json()["data"]["lasts"] is False
    assert bestie["withPerson"] is False
    late = await counsellor.post(f"{path}/messages", json={"message": "one more"})
    assert (late.status_code, late.json()["code"]) == (409, "takeover_over")


async def test_it_ends_by_itself_after_a_time_of_silence(world: World) -> None:
    asha, counsellor = await world.student(), await world.staff(Role.COUNSELOR)
    session = await begin(asha)
    await say(asha, session, CRISIS)
    await taken(counsellor, alertId=await alert_of(counsellor))
    relay = world.container.relay()
    await relay.quiet()

    world.clock.forward(minutes=15)
    while await relay.run_due():
        pass

    assert (await written(asha, session))[-1]["type"] == "person_left"


async def test_a_visitor_in_danger_can_be_talked_to_and_keeps_writing(world: World) -> None:
    counsellor = await world.staff(Role.COUNSELOR)
    session = await begin(world.http)
    await say(world.http, session, CRISIS)
    takeover = await taken(counsellor, alertId=await alert_of(counsellor))
    await counsellor.post(f"{TAKEOVERS}/{takeover['takeoverId']}/messages", json={"message": "I'm here"})

    answers = [await say(world.http, session, f"thought {number}") for number in range(7)]

    assert {one.status_code for one in answers} == {201}
    assert "I'm here" in str(await written(world.http, session))
    assert session not in str(takeover)


async def test_who_may_not_is_told_that_there_is_none(world: World) -> None:
    asha, counsellor = await world.student(), await world.staff(Role.COUNSELOR)
    stranger = await world.staff(Role.COUNSELOR, institution="elsewhere")
    colleague = await world.staff(Role.COUNSELOR)
    session = await begin(asha, isAnonymous=False)
    await say(asha, session, CRISIS)
    alert = await alert_of(counsellor)

    foreign = await stranger.post(f"{TAKEOVERS}/", json={"alertId": alert})
    unshared = await counsellor.post(f"{TAKEOVERS}/", json={"sessionId": session})
    await treat(world, counsellor, asha)
    await agree(world, asha)
    shared = await counsellor.post(f"{TAKEOVERS}/", json={"sessionId": session})
    second = await colleague.post(f"{TAKEOVERS}/", json={"alertId": alert})
    path = f"{TAKEOVERS}/{shared.json()['data']['takeoverId']}"

    assert [one.status_code for one in (foreign, unshared, shared)] == [404, 404, 201]
    assert (second.status_code, second.json()["code"]) == (409, "conversation_held")
    for way in ("", "/messages"):
        assert (await colleague.get(f"{path}{way}")).status_code == 404
    assert (await colleague.put(f"{path}/end")).status_code == 404


@pytest.mark.parametrize("body", [{}, {"alertId": "a", "sessionId": "b"}])
async def test_exactly_one_of_the_two_is_named(world: World, body: dict[str, str]) -> None:
    counsellor = await world.staff(Role.COUNSELOR)

    assert (await counsellor.post(f"{TAKEOVERS}/", json=body)).status_code == 422


async def test_neither_words_nor_names_lie_open(world: World) -> None:
    asha, counsellor = await world.student(), await world.staff(Role.COUNSELOR)
    session = await begin(asha)
    await say(asha, session, CRISIS)
    takeover = await taken(counsellor, alertId=await alert_of(counsellor), showName=True)
    path = f"{TAKEOVERS}/{takeover['takeoverId']}/messages"
    await counsellor.post(path, json={"message": "a very private heron"})

    stored = world.at_rest()

    assert b"heron" not in stored
    assert b"counselor 2" not in stored
