"""What a switch does: at once here, in other processes within seconds, and never to somebody who calls for help."""

import asyncio
from typing import Any, Final

import pytest
from dependency_injector import providers

from manmitra.adapters import switches
from manmitra.adapters.persistence.config import StoredFlags
from manmitra.adapters.switches import WatchedFlags
from manmitra.domain.flags.known import KNOWN, Feature
from manmitra.domain.flags.model import Asker
from manmitra.domain.shared.identity import Role
from tests.domain.chat_scene import Parrot
from tests.http.booking_scene import a_counsellor_there, at, booked, held, refusal
from tests.http.forum_scene import posted
from tests.pictures import PDF
from tests.world import Person, World

DANGER: Final = "I want to end my life tonight."
POST: Final = {"title": "Exams", "content": "How do you keep going?", "category": "academic"}
MINE: Final = Asker(institution="campus", role=Role.STUDENT, unit="asha")


async def kill(boss: Person, *features: str) -> None:
    for flag in KNOWN:
        if flag.id in features:
            body = {"kind": flag.kind.value, "default": flag.default, "off": flag.off, "killed": True}
            answer = await boss.put(f"/api/admin/flags/{flag.id}", body)
            assert answer.status_code == (403 if flag.fixed else 200), answer.text
            assert flag.fixed or answer.json()["data"]["description"] == flag.description


async def test_what_is_killed_is_closed_at_once_and_what_was_there_stays(world: World) -> None:
    boss, asha, meera = await world.staff(Role.SUPER_ADMIN), await world.student(), await a_counsellor_there(world)
    post, hold = await posted(asha), await held(asha, meera, "10:00")
    file = await asha.call("POST", "/api/files/upload", files={"file": ("notes.pdf", PDF)})
    appointment = await booked(asha, meera, "09:00")

    await kill(boss, *Feature)
    closed = [
        await asha.post("/api/forum/posts", POST),
        await asha.put(f"/api/forum/posts/{post['id']}", POST),
        await asha.post("/api/forum/comments", {"postId": post["id"], "content": "Me too."}),
        await asha.get("/api/forum/posts?q=exams"),
        await asha.post("/api/bookings", at(meera, "11:00")),
        await asha.post("/api/bookings/hold", at(meera, "11:00")),
        await asha.call("POST", "/api/files/upload", files={"file": ("notes.pdf", PDF)}),
    ]
    still = [
        await asha.get("/api/forum/posts"),
        await asha.post(f"/api/forum/posts/{post['id']}/like"),
        await asha.post(f"/api/bookings/{hold['id']}/confirm"),
        await asha.put(f"/api/bookings/{appointment['id']}/cancel"),
        await asha.get(file.json()["data"]["url"]),
        await asha.delete(f"/api/forum/posts/{post['id']}"),
    ]

    assert {refusal(answer) for answer in closed} == {(403, "feature_off")}
    assert all(answer.json()["message"] for answer in closed)
    assert all(answer.is_success for answer in still), [answer.text for answer in still]


async def test_nothing_that_can_be_switched_closes_the_way_to_help(world: World) -> None:
    boss, asha, meera = await world.staff(Role.SUPER_ADMIN), await world.student(), await world.staff(Role.COUNSELOR)
    session = (await asha.post("/api/chat/start-session", {"topic": "other"})).json()["data"]["sessionId"]

    await kill(boss, *(flag.id for flag in KNOWN))
    helped = [
        await asha.post(f"/api/chat/sessions/{session}/messages", {"message": DANGER}),
        await asha.post("/api/chat/send-message", {"message": DANGER}),
        await asha.post("/api/chat/ask", {"message": DANGER}),
        await asha.post("/api/forum/posts", {**POST, "content": DANGER}),
        await world.http.post("/api/forum/posts", json={**POST, "content": DANGER}),
        await world.http.post("/api/crisis/detect", json={"message": DANGER}),
        await world.http.get("/api/crisis/resources"),
        await world.http.get("/api/config/emergency-contacts"),
    ]

    assert all(answer.is_success and "14416" in answer.text for answer in helped), [answer.text for answer in helped]
    assert (await meera.get("/api/crisis/alerts")).json()["data"]["items"]
    features = (await asha.get("/api/config/features")).json()["data"]["features"]
    assert features["crisis_detection"] is features["tele_manas"] is features["forum_moderation"] is True


class Abroad(Parrot):
    """It may hand words on to a provider."""

    outside = True


@pytest.mark.one_engine
async def test_without_model_replies_no_word_leaves_the_house_whatever_was_agreed(world: World) -> None:
    boss, asha, abroad = await world.staff(Role.SUPER_ADMIN), await world.student(), Abroad()
    world.container.bestie.override(providers.Object(abroad))
    world.container.chat.reset()
    world.container.asking.reset()

    async def ask() -> None:
        for person in (asha, None):
            caller = world.http if person is None else person
            begun = await caller.post("/api/chat/start-session", json={"topic": "other"})
            session = begun.json()["data"]["sessionId"]
            await caller.post(f"/api/chat/sessions/{session}/messages", json={"message": "I am nervous"})
        await asha.post("/api/chat/ask", {"message": "I am nervous"})

    await ask()
    await kill(boss, Feature.MODEL_REPLIES)
    await ask()

    world.container.bestie.reset_override()
    assert [turn.outside for turn in abroad.asked] == [True, True, True, False, False, False]


@pytest.mark.one_engine
async def test_the_number_of_posts_is_the_institutions_own(world: World) -> None:
    admin, asha = await world.staff(Role.ADMIN), await world.student()
    await admin.put("/api/config/features", {"features": {"forum_posts_an_hour": 1}})

    first, second = [await asha.post("/api/forum/posts", POST) for _ in range(2)]

    assert first.status_code == 201
    assert (second.status_code, second.json()["code"]) == (429, "too_many_posts")


@pytest.mark.one_engine
async def test_a_flag_of_the_product_keeps_its_kind_and_old_ones_are_told(world: World) -> None:
    boss = await world.staff(Role.SUPER_ADMIN)
    await boss.put("/api/admin/flags/for_a_while", {"description": "An experiment", "isPublic": False})

    bent = await boss.put("/api/admin/flags/booking", {"kind": "choice", "choices": ["a"], "default": "a", "off": "a"})
    world.clock.forward(days=91)
    told = await (await world.staff(Role.SUPER_ADMIN)).get("/api/admin/flags")
    debts = {one["key"]: one["debts"] for one in told.json()["data"]}

    assert refusal(bent) == (422, "flag_invalid")
    assert debts["for_a_while"] == ["unchanged", "same_for_all", "unread"]
    assert debts["booking"] == debts["crisis_detection"] == []


async def test_another_process_hears_of_it_without_a_restart(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(switches, "EVERY_SECONDS", 0.01)
    other = WatchedFlags(
        flags=StoredFlags(store=world.container.store(), ledger=world.container.ledger()), clock=world.clock
    )
    loop = asyncio.create_task(other.run())
    boss = await world.staff(Role.SUPER_ADMIN)

    async def becomes(value: Any) -> None:
        for _ in range(500):
            if other.value(Feature.BOOKING, MINE) is value:
                return
            await asyncio.sleep(0.02)
        raise AssertionError(f"it did not become {value}")

    await becomes(True)
    await kill(boss, Feature.BOOKING)
    await becomes(False)
    await boss.delete("/api/admin/flags/booking")
    await becomes(True)
    loop.cancel()
