"""Every channel down: help is said at once, the alert is stored, and it leaves when the channel is back."""

import asyncio
from typing import Any

import pytest
from pymongo import MongoClient

from manmitra.domain.chat.model import message_id
from manmitra.domain.notifications.couriers import TryLater
from manmitra.domain.notifications.model import Notification, Outgoing, Receipt, reference_of
from manmitra.domain.shared.identity import Role
from manmitra.domain.shared.paging import PageRequest
from tests.conftest import World
from tests.http.ladder_scene import Post, after, an_alert, settle, with_post

CRISIS = "main ab jeena nahi chahti"
MANY = 50


class Hanging(Post):
    """Takes a message and does not come back until it is let go."""

    def __init__(self) -> None:
        super().__init__()
        self.free = asyncio.Event()
        self.all_sent = asyncio.Event()

    async def send(self, message: Outgoing) -> Receipt:
        await self.free.wait()
        receipt = await super().send(message)
        if len(self.sent) == MANY:
            self.all_sent.set()
        return receipt


async def students_in_need(world: World) -> list[str]:
    """Each from an account of their own: one person's alerts of an hour are one."""
    replies = list[str]()
    for _ in range(MANY):
        student = await world.student()
        answer = await student.post("/api/chat/send-message", json={"message": CRISIS})
        assert answer.status_code == 200, answer.text
        replies.append(str(answer.json()["data"]["response"]))
    return replies


async def alerts_of(world: World) -> set[str]:
    rows = await world.container.climbs().watched(1000)
    return {one.id for one in rows}


async def test_with_channels_that_fail_each_call_is_answered_stored_and_delivered_later(world: World) -> None:
    post, counselor = with_post(world, Post(TryLater("mail_server_away"))), await world.staff(Role.COUNSELOR)

    replies = await students_in_need(world)
    await settle(world)
    tried, there = post.tried, await alerts_of(world)
    post.trouble = None
    await after(world, minutes=4)

    inbox = await _told(world, counselor.id)
    assert all("14416" in one for one in replies)
    assert len(there) == MANY
    assert tried >= MANY
    assert {one.params["alert_id"] for one in inbox} == there
    assert {one.reference for one in post.sent} == {reference_of(f"{one.id}:email") for one in inbox}


async def test_after_hours_of_outage_everybody_gets_one_message_of_each_open_alert_within_minutes(world: World) -> None:
    post, counselor = with_post(world, Post(TryLater("mail_server_away"))), await world.staff(Role.COUNSELOR)
    waiting, seen_to = await an_alert(world), await an_alert(world)
    for _ in range(60):
        await after(world, minutes=3)
    handled = await counselor.put(f"/api/crisis/alerts/{seen_to}/handle", json={"status": "contacted"})

    post.trouble = None
    await after(world, minutes=5)

    (letter,) = post.to(counselor)
    told = [one for one in await _told(world, counselor.id) if letter.reference == reference_of(f"{one.id}:email")]
    assert handled.status_code == 200, handled.text
    assert [one.params["alert_id"] for one in told] == [waiting]


@pytest.mark.mongo
async def test_what_a_killed_process_still_holds_does_not_keep_an_alert_from_being_stored(world: World) -> None:
    settings = world.container.settings()
    if settings.store != "mongo":
        return  # SQLite lets go of everything with the process
    student = await world.student()
    session = (await student.post("/api/chat/start-session", json={})).json()["data"]["sessionId"]
    with MongoClient[dict[str, Any]](settings.mongo_url) as other, other.start_session() as dead:
        dead.start_transaction()
        held = other[settings.mongo_database]["messages"]
        held.insert_one({"_id": message_id(session, 1), "said": "never committed"}, session=dead)

        answer = await student.post("/api/chat/send-message", json={"message": CRISIS, "sessionId": session})
        there = await alerts_of(world)
        dead.abort_transaction()

    assert "14416" in answer.json()["data"]["response"]
    assert (answer.json()["data"]["messageId"], answer.json()["data"]["saved"]) == ("", True)
    assert len(there) == 1


async def test_channels_that_hang_hold_up_no_answer(world: World) -> None:
    post = Hanging()
    with_post(world, post)
    counselor = await world.staff(Role.COUNSELOR)
    dispatching = asyncio.create_task(_send_for_ever(world))

    replies = await asyncio.wait_for(students_in_need(world), 60)
    await world.container.relay().quiet()
    there, sent_while_hanging = await alerts_of(world), len(post.sent)
    post.free.set()
    await asyncio.wait_for(post.all_sent.wait(), 60)
    dispatching.cancel()

    assert all("14416" in one for one in replies)
    assert (len(there), sent_while_hanging) == (MANY, 0)
    assert {one.params["alert_id"] for one in await _told(world, counselor.id)} == there


async def _send_for_ever(world: World) -> None:
    while True:
        await world.container.urgent_dispatch().run_due()
        await asyncio.sleep(0.01)


async def _told(world: World, user_id: str) -> list[Notification]:
    return list((await world.container.stored_notifications().of_user(user_id, PageRequest(100))).items)
