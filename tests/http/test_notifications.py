"""The inbox, the preferences and the announcements, over HTTP; and what leaves the house because of them."""

from typing import Any, Final

import pytest

from manmitra.domain.notifications.model import Category, Channel, DeliveryState, Priority, Template
from manmitra.domain.notifications.sending import AlwaysWanted, Sending, Ways
from manmitra.domain.notifications.telling import Told
from manmitra.domain.shared.identity import Role
from tests.conftest import Person, World
from tests.fakes import RecordingCourier
from tests.http.problem import must_be_problem
from tests.world import PASSWORD

P256DH: Final = "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4"
AUTH: Final = "BTBZMqHH6r4Tts7J_aSIgg"
ENDPOINT: Final = "https://fcm.googleapis.com/fcm/send/planted-endpoint"
PHONE: Final = "+919876543210"


def told(person: Person, key: str = "e1", **changes: Any) -> Told:
    values = {
        "key": key,
        "user_id": person.id,
        "institution": "campus",
        "category": Category.APPOINTMENT,
        "template": Template.APPOINTMENT_BOOKED,
        "params": {
            "appointment_id": "a1",
            "starts_at": "2026-11-26T04:30:00+00:00",
            "ends_at": "2026-11-26T05:15:00+00:00",
            "counselor_name": "Planted Name",
        },
        "priority": Priority.HIGH,
        "action_url": "/bookings",
    }
    return Told(**{**values, **changes})


def browser(endpoint: str = ENDPOINT, **keys: str) -> dict[str, Any]:
    return {"endpoint": endpoint, "expirationTime": None, "keys": {"p256dh": P256DH, "auth": AUTH, **keys}}


async def sent(world: World) -> dict[Channel, RecordingCourier]:
    """All that is due goes out, in the words of the real wording."""
    container = world.container
    couriers = {channel: RecordingCourier() for channel in Channel}
    sending = Sending(
        container.deliveries(),
        container.stored_notifications(),
        container.subscriptions(),
        container.people(),
        Ways(container.wording(), dict(couriers), AlwaysWanted()),
        world.clock,
    )
    for lane in (True, False):
        for one in await sending.due(critical=lane, limit=100):
            await sending.send(one)
    return couriers


async def test_what_is_told_is_in_the_inbox_of_that_person_alone(world: World) -> None:
    asha, ravi = await world.student(), await world.student()
    await world.container.telling().tell(told(asha))

    inbox = (await asha.get("/api/notifications")).json()["data"]
    others = (await ravi.get("/api/notifications")).json()["data"]

    (one,) = inbox["items"]
    assert inbox["unread"] == 1
    assert others == {"items": [], "nextCursor": None, "unread": 0}
    assert {name: one[name] for name in ("id", "type", "priority", "actionUrl", "createdAt", "readAt")} == {
        "id": f"e1:{asha.id}",
        "type": "appointment_booked",
        "priority": "high",
        "actionUrl": "/bookings",
        "createdAt": "2026-11-25T04:30:00Z",
        "readAt": None,
    }
    assert "Planted Name" in one["message"]
    assert one["title"]


async def test_an_inbox_comes_in_pages_and_in_the_asked_language(world: World) -> None:
    asha = await world.student()
    for number in range(5):
        await world.container.telling().tell(told(asha, f"e{number}"))
        world.clock.forward(minutes=1)

    first = (await asha.get("/api/notifications?limit=3&language=hi")).json()["data"]
    rest = (await asha.get("/api/notifications", params={"cursor": first["nextCursor"]})).json()["data"]

    assert [one["id"][:2] for one in (*first["items"], *rest["items"])] == ["e4", "e3", "e2", "e1", "e0"]
    assert {one["language"] for one in first["items"]} == {"hi"}
    assert first["items"][0]["title"] != rest["items"][0]["title"]
    must_be_problem(await asha.get("/api/notifications?cursor=x"), 422, "invalid_cursor")


async def test_reading_is_ones_own_and_twice_is_fine(world: World) -> None:
    asha, ravi = await world.student(), await world.student()
    await world.container.telling().tell(told(asha), told(asha, "e2"))
    path = f"/api/notifications/e1:{asha.id}/read"

    must_be_problem(await ravi.put(path), 404, "notification_unknown")
    read = (await asha.put(path)).json()["data"]
    world.clock.forward(minutes=5)
    again = (await asha.put(path)).json()["data"]
    marked = [(await asha.put("/api/notifications/read-all")).json()["data"]["marked"] for _ in range(2)]

    assert read["readAt"] == again["readAt"] == "2026-11-25T04:30:00Z"
    assert marked == [1, 0]
    assert (await asha.get("/api/notifications")).json()["data"]["unread"] == 0


async def test_what_is_thrown_away_is_counted_no_more_and_that_it_was_sent_stays(world: World) -> None:
    asha, meera = await world.student(), await world.student()
    await world.container.telling().tell(told(asha), told(asha, "e2"), told(asha, "e3", category=Category.COMMUNITY))
    before = (await asha.get("/api/notifications/stats")).json()["data"]
    strange = await meera.delete(f"/api/notifications/e1:{asha.id}")

    removed = await asha.delete(f"/api/notifications/e1:{asha.id}")
    again = await asha.delete(f"/api/notifications/e1:{asha.id}")

    after = (await asha.get("/api/notifications/stats")).json()["data"]
    assert (before["total"], before["unread"], before["byCategory"]["appointment"]) == (3, 3, 2)
    assert strange.status_code == again.status_code == 404
    assert removed.json()["data"] == {"unread": 2}
    assert (after["total"], after["unread"], after["byCategory"]["appointment"]) == (2, 2, 1)
    assert (await asha.get("/api/notifications")).json()["data"]["unread"] == 2
    assert await world.container.deliveries().of_notification(f"e1:{asha.id}")


async def test_preferences_before_and_after_choosing(world: World) -> None:
    asha, meera = await world.student(), await world.staff(Role.COUNSELOR)
    path = "/api/notifications/preferences"

    first = (await asha.get(path)).json()["data"]
    staff = (await meera.get(path)).json()["data"]
    body = {
        "phone": PHONE,
        "channels": {"reminder": ["sms", "email"]},
        "quietHours": {"start": "21:30", "end": "06:00"},
        "digest": {"on": True, "hour": 8},
        "senderWord": "Library",
        "criticalBypass": ["push"],
        "timeZone": "Europe/Berlin",
        "language": "ur",
    }
    chosen = (await asha.put(path, body)).json()["data"]
    partly = (await asha.post(path, {"quietHours": None})).json()["data"]

    assert first["quietHours"] == {"start": "22:00", "end": "07:00"}
    assert (first["channels"]["reminder"], first["phone"]) == (["email", "push"], "")
    assert staff["quietHours"] is None
    assert chosen["channels"] == {**first["channels"], "reminder": ["email", "sms"]}
    assert {name: chosen[name] for name in body if name != "channels"} == {
        name: value for name, value in body.items() if name != "channels"
    }
    assert partly == {**chosen, "quietHours": None}
    assert (await asha.get(path)).json()["data"] == partly


@pytest.mark.one_engine
@pytest.mark.parametrize(
    ("body", "status", "code"),
    [
        ({"channels": {"reminder": ["sms"]}}, 422, "phone_needed"),
        ({"senderWord": "Counselling"}, 422, "invalid_preferences"),
        ({"quietHours": {"start": "07:00", "end": "07:00"}}, 422, "invalid_preferences"),
        ({"quietHours": {"start": "24:00", "end": "07:00"}}, 400, None),
        ({"digest": {"on": True, "hour": 24}}, 400, None),
        ({"timeZone": "Mars/Olympus"}, 422, "invalid"),
        ({"phone": "98765"}, 422, "invalid_preferences"),
        ({"channels": {"gossip": ["email"]}}, 400, None),
        ({"channels": {"reminder": ["pigeon"]}}, 400, None),
        ({"userId": "somebody"}, 400, None),
    ],
)
async def test_what_can_not_be_chosen(world: World, body: dict[str, Any], status: int, code: str | None) -> None:
    asha = await world.student()

    must_be_problem(await asha.put("/api/notifications/preferences", body), status, code)
    must_be_problem(await asha.post("/api/notifications/preferences", body), status, code)
    must_be_problem(await asha.post("/api/notifications/preferences/preview", body), status, code)


async def test_a_preview_says_when_it_would_come_and_keeps_nothing(world: World) -> None:
    asha = await world.student()
    await asha.post("/api/push/subscriptions", browser())
    body = {"quietHours": {"start": "09:00", "end": "11:00"}, "criticalBypass": ["push"]}

    found = (await asha.post("/api/notifications/preferences/preview", body)).json()["data"]
    kept = (await asha.get("/api/notifications/preferences")).json()["data"]

    kinds = {(one["category"], one["priority"], one["critical"]): one["channels"] for one in found}
    assert kinds["reminder", "high", False] == [
        {"channel": "email", "dueAt": "2026-11-25T05:30:00Z", "why": "quiet_hours"},
        {"channel": "push", "dueAt": "2026-11-25T05:30:00Z", "why": "quiet_hours"},
    ]
    assert kinds["account", "high", True][1] == {"channel": "push", "dueAt": "2026-11-25T04:30:00Z", "why": "now"}
    assert "alert" not in {category for category, _, _ in kinds}
    assert kept["quietHours"] == {"start": "22:00", "end": "07:00"}


async def test_a_preview_is_silent_about_push_without_a_browser(world: World) -> None:
    meera = await world.staff(Role.COUNSELOR)

    found = (await meera.post("/api/notifications/preferences/preview", {})).json()["data"]

    channels = {one["category"]: [way["channel"] for way in one["channels"]] for one in found}
    assert (channels["alert"], channels["announcement"]) == (["email"], [])


async def test_browsers_come_and_go(world: World) -> None:
    asha, ravi = await world.student(), await world.student()

    added = (await asha.post("/api/push/subscriptions", browser())).json()["data"]
    again = (await asha.post("/api/push/subscriptions", browser())).json()["data"]
    listed = (await asha.get("/api/push/subscriptions")).json()["data"]
    path = f"/api/push/subscriptions/{added['id']}"

    assert listed == [added] == [again]
    must_be_problem(await ravi.delete(path), 404, "subscription_unknown")
    assert (await asha.delete(path)).status_code == 200
    must_be_problem(await asha.delete(path), 404, "subscription_unknown")


async def test_a_browser_belongs_to_whoever_signed_in_last(world: World) -> None:
    asha, ravi = await world.student(), await world.student()

    await asha.post("/api/push/subscriptions", browser())
    await ravi.post("/api/push/subscriptions", browser())

    assert (await asha.get("/api/push/subscriptions")).json()["data"] == []
    assert len((await ravi.get("/api/push/subscriptions")).json()["data"]) == 1


async def test_a_browser_that_was_left_is_told_nothing_until_somebody_subscribes_again(world: World) -> None:
    asha = await world.student()
    body = {"email": asha.email, "password": PASSWORD}
    again = Person(world, (await world.http.post("/api/auth/login", json=body)).json()["data"])
    await asha.post("/api/push/subscriptions", browser())
    await again.post("/api/push/subscriptions", browser(f"{ENDPOINT}-2"))

    assert (await asha.post("/api/auth/logout")).status_code == 200
    await world.container.telling().tell(told(again))
    left = len((await sent(world))[Channel.PUSH].sent), (await again.get("/api/push/subscriptions")).json()["data"]
    await again.post("/api/push/subscriptions", browser())

    assert (left[0], len(left[1])) == (1, 1)
    assert len((await again.get("/api/push/subscriptions")).json()["data"]) == 2


async def test_beyond_ten_browsers_the_oldest_goes(world: World) -> None:
    asha, ids = await world.student(), list[str]()
    for number in range(12):
        added = await asha.post("/api/push/subscriptions", browser(f"{ENDPOINT}-{number}"))
        ids.append(added.json()["data"]["id"])
        world.clock.forward(minutes=1)

    listed = (await asha.get("/api/push/subscriptions")).json()["data"]

    assert [one["id"] for one in listed] == ids[2:]


@pytest.mark.one_engine
@pytest.mark.parametrize(
    "body",
    [
        browser("http://fcm.googleapis.com/fcm/send/x"),
        browser("https://127.0.0.1/x"),
        browser("https://localhost/x"),
        browser("https://169.254.169.254/latest/meta-data"),
        browser("https://fcm.googleapis.com.evil.example/x"),
        browser("https://evil.example/fcm.googleapis.com"),
        browser("https://fcm.googleapis.com@evil.example/x"),
        browser("https://fcm.googleapis.com:8080/x"),
        browser("https://fcm.googleapis.com\\@evil.example/x"),
        browser("https://evilpush.apple.com/x"),
        browser("https://web.push.apple.com/x y"),
        browser(p256dh=P256DH[:-4]),
        browser(p256dh="A" + P256DH[1:]),
        browser(auth="short"),
        browser(auth="!!!!"),
    ],
)
async def test_a_browser_that_can_be_none_is_refused(world: World, body: dict[str, Any]) -> None:
    asha = await world.student()

    must_be_problem(await asha.post("/api/push/subscriptions", body), 422, "invalid_subscription")


async def test_an_announcement_is_read_inside_and_says_nothing_outside(world: World) -> None:
    admin, asha, meera = await world.staff(Role.ADMIN), await world.student(), await world.staff(Role.COUNSELOR)
    await asha.put("/api/notifications/preferences", {"channels": {"announcement": ["email"]}})
    body = {"title": "Planted title", "message": "Planted text about counselling", "role": "student"}

    done = (await admin.post("/api/notifications/send", {**body, "id": "0193aaaa-0000"})).json()["data"]
    again = (await admin.post("/api/notifications/send", {**body, "id": "0193aaaa-0000"})).json()["data"]
    (one,) = (await asha.get("/api/notifications")).json()["data"]["items"]
    letters = (await sent(world))[Channel.EMAIL].sent

    assert done == {"id": "0193aaaa-0000", "told": 1, "nextCursor": None}
    assert again["told"] == 0
    assert (one["type"], one["title"], one["message"]) == ("announcement", body["title"], body["message"])
    assert (await meera.get("/api/notifications")).json()["data"]["items"] == []
    assert [letter.to for letter in letters] == [asha.email]
    assert "lanted" not in repr(letters)


async def test_an_announcement_reaches_only_ones_own_institution(world: World) -> None:
    admin, asha = await world.staff(Role.ADMIN), await world.student()
    stranger = await world.staff(Role.ADMIN, institution="elsewhere")
    body = {"title": "News", "message": "Words", "userIds": [asha.id, stranger.id, asha.id, "nobody"]}

    own = (await admin.post("/api/notifications/send", body)).json()["data"]
    others = (await stranger.post("/api/notifications/send", {**body, "userIds": [asha.id]})).json()["data"]

    assert (own["told"], others["told"]) == (1, 0)


@pytest.mark.one_engine
@pytest.mark.parametrize(
    ("changes", "status"),
    [
        ({}, 422),
        ({"role": "student", "userIds": ["a"]}, 422),
        ({"role": "visitor"}, 422),
        ({"role": "student", "actionUrl": "https://evil.example"}, 400),
        ({"role": "student", "actionUrl": "//evil.example"}, 400),
        ({"role": "student", "id": "counselling-week"}, 400),
        ({"role": "student", "title": ""}, 400),
        ({"userIds": ["a"] * 201}, 400),
    ],
)
async def test_an_announcement_that_can_not_be(world: World, changes: dict[str, Any], status: int) -> None:
    admin = await world.staff(Role.ADMIN)
    body = {"title": "News", "message": "Words", **changes}

    must_be_problem(await admin.post("/api/notifications/send", body), status)


async def test_how_a_notification_went_out(world: World) -> None:
    asha, ravi = await world.student(), await world.student()
    admin, stranger = await world.staff(Role.ADMIN), await world.staff(Role.ADMIN, institution="elsewhere")
    await world.container.telling().tell(told(asha))
    await sent(world)
    path = f"/api/notifications/e1:{asha.id}/deliveries"

    (mine,) = (await asha.get(path)).json()["data"]
    listed = (await admin.get("/api/notifications/deliveries?state=sent")).json()["data"]["items"]

    assert (mine["channel"], mine["state"], mine["attempts"]) == ("email", "sent", 1)
    assert [step["state"] for step in mine["timeline"]] == ["planned", "sending", "sent"]
    assert listed == [mine]
    assert asha.email not in str(listed)
    must_be_problem(await ravi.get(path), 404, "notification_unknown")
    assert (await stranger.get("/api/notifications/deliveries?state=sent")).json()["data"]["items"] == []
    assert (await admin.get("/api/notifications/deliveries")).json()["data"]["items"] == []


async def test_a_receipt_of_the_provider_shows_in_the_timeline(world: World) -> None:
    asha = await world.student()
    await world.container.telling().tell(told(asha))
    await sent(world)

    await world.container.receipts().note(Channel.EMAIL, f"e1:{asha.id}:email", DeliveryState.DELIVERED)

    (mine,) = (await asha.get(f"/api/notifications/e1:{asha.id}/deliveries")).json()["data"]
    assert (mine["state"], mine["dueAt"]) == ("delivered", None)


async def test_what_identifies_or_tells_is_not_found_at_rest(world: World) -> None:
    asha = await world.student()
    body = {"phone": PHONE, "channels": {"appointment": ["sms"]}}
    assert (await asha.put("/api/notifications/preferences", body)).status_code == 200
    assert (await asha.post("/api/push/subscriptions", browser())).status_code == 201
    await world.container.telling().tell(told(asha, action_url="/planted-path"))
    await sent(world)

    stored = world.at_rest()

    assert asha.id.encode() in stored  # what is open is found in this way
    for planted in (PHONE, "planted-endpoint", P256DH, AUTH, "Planted Name", "planted-path", asha.email):
        assert planted.encode() not in stored


async def test_old_news_go_and_how_they_went_out_goes_before(world: World) -> None:
    asha = await world.student()
    await world.container.telling().tell(told(asha))

    async def left(**later: float) -> list[int]:
        world.clock.forward(**later)
        await world.container.housekeeping().sweep()
        return [await world.container.store().count(name) for name in ("notifications", "deliveries")]

    assert await left(days=30) == [1, 1]
    assert await left(minutes=1) == [1, 0]
    assert await left(days=150) == [0, 0]


async def test_push_is_not_set_up_until_there_is_a_key(world: World) -> None:
    must_be_problem(await world.http.get("/api/push/key"), 404, "push_not_set_up")
