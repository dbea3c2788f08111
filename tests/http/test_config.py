"""What the app asks before anybody signs in, and what admins set without a restart."""

import asyncio
from datetime import timedelta

import pytest
from structlog.testing import capture_logs

from manmitra.adapters.closing import WatchedConfigs
from manmitra.adapters.persistence.config import StoredConfigs
from manmitra.domain.shared.identity import Role
from tests.http.forum_scene import CRY, posted
from tests.world import World


async def settings_of(answer: object) -> dict[str, object]:
    return {one["key"]: one["value"] for one in answer.json()["data"]["settings"]}  # type: ignore[attr-defined]


async def test_an_admin_sets_what_everybody_then_sees(world: World) -> None:
    admin, stranger = await world.staff(Role.ADMIN), await world.staff(Role.ADMIN, institution="elsewhere")

    changed = await admin.put("/api/config/app-settings", {"settings": {"campus_name": "Demo", "internal_note": "x"}})
    seen = await settings_of(await world.http.get("/api/config/app-settings"))

    assert changed.status_code == 200
    assert seen["campus_name"] == "Demo"
    assert "internal_note" not in seen
    assert (await settings_of(changed))["internal_note"] == "x"
    assert (await settings_of(await stranger.get("/api/config/app-settings")))["campus_name"] == ""


@pytest.mark.parametrize(
    ("settings", "code"),
    [
        ({"campus_name": "Demo", "nonsense": 1}, "setting_unknown"),
        ({"campus_name": 7}, "setting_invalid"),
        ({"campus_name": "x" * 121}, "setting_invalid"),
        ({"exam_periods": "1926-01-01/2026-01-01"}, "setting_invalid"),
        ({"exam_periods": "2026-11-23/2026-12-12, 2027-05-15/2027-04-26"}, "setting_invalid"),
        ({"exam_periods": "2026-02-29/2026-03-01"}, "setting_invalid"),
        ({"exam_periods": "2026-12-31/2026-11-23, 9999-12-01/9999-12-31"}, "setting_invalid"),
        ({"privacy_notice_url": "javascript:alert(1)"}, "setting_invalid"),
        ({"support_email": "nobody\r\nBcc: all@x.example"}, "setting_invalid"),
    ],
)
@pytest.mark.one_engine
async def test_what_may_not_stand_there_changes_nothing(world: World, settings: dict[str, object], code: str) -> None:
    admin = await world.staff(Role.ADMIN)

    answer = await admin.put("/api/config/app-settings", {"settings": settings})

    assert answer.json()["code"] == code
    assert (await settings_of(await admin.get("/api/config/app-settings")))["campus_name"] == ""


async def test_features_are_switched_for_one_institution_and_safety_for_none(world: World) -> None:
    boss, admin = await world.staff(Role.SUPER_ADMIN), await world.staff(Role.ADMIN)
    student, stranger = await world.student(), await world.staff(Role.COUNSELOR, institution="elsewhere")
    await boss.put("/api/admin/flags/peer_groups", {"description": "Groups of peers"})

    switched = await admin.put("/api/config/features", {"features": {"peer_groups": True}})
    refused = await admin.put("/api/config/features", {"features": {"crisis_detection": False}})
    unknown = await admin.put("/api/config/features", {"features": {"nonsense": True}})

    assert switched.json()["data"]["features"]["peer_groups"] is True
    assert (refused.status_code, refused.json()["code"]) == (403, "flag_fixed")
    assert (unknown.status_code, unknown.json()["code"]) == (404, "flag_unknown")
    mine = (await student.get("/api/config/features")).json()["data"]["features"]
    theirs = (await stranger.get("/api/config/features")).json()["data"]["features"]
    assert (mine["peer_groups"], theirs["peer_groups"]) == (True, False)
    assert mine["crisis_detection"] is theirs["crisis_detection"] is True


async def test_a_super_admin_keeps_flags_and_a_circle_is_refused(world: World) -> None:
    boss = await world.staff(Role.SUPER_ADMIN)
    await boss.put("/api/admin/flags/first", {"default": True})
    await boss.put("/api/admin/flags/second", {"requires": ["first"]})

    circle = await boss.put("/api/admin/flags/first", {"requires": ["second"]})
    gone = await boss.delete("/api/admin/flags/second")

    assert (circle.status_code, circle.json()["code"]) == (422, "flag_cycle")
    assert "second" not in {one["key"] for one in gone.json()["data"]}
    assert (await boss.delete("/api/admin/flags/second")).status_code == 404


async def test_contacts_of_the_campus_stand_beside_the_national_lines(world: World) -> None:
    admin = await world.staff(Role.ADMIN)
    doctor = {"name": "Campus doctor", "phone": "+91 194 000 0000", "description": {"en": "Ground floor"}}

    wrong = await admin.put("/api/config/emergency-contacts", {"contacts": [{**doctor, "phone": "call me"}]})
    await admin.put("/api/config/emergency-contacts", {"contacts": [doctor]})
    seen = (await world.http.get("/api/config/emergency-contacts")).json()["data"]

    assert wrong.status_code == 400
    assert [(one["name"], one["checkedOn"]) for one in seen["contacts"]] == [("Campus doctor", None)]
    assert seen["helplines"][0]["phone"] == "14416"


async def test_maintenance_closes_the_door_but_not_the_way_to_help(world: World) -> None:
    admin, student, meera = await world.staff(Role.ADMIN), await world.student(), await world.staff(Role.COUNSELOR)
    session = (await student.post("/api/chat/start-session", {"topic": "academic"})).json()["data"]["sessionId"]
    until = (world.clock.now() + timedelta(hours=1)).isoformat()

    await admin.put("/api/config/maintenance", {"enabled": True, "message": {"en": "Back at noon."}, "until": until})
    with capture_logs() as logged:
        closed = await student.get("/api/bookings")
    helped = await student.post(f"/api/chat/sessions/{session}/messages", {"message": "I want to end my life."})
    alerts = await meera.get("/api/crisis/alerts")
    told = (await world.http.get("/api/config/app-settings")).json()["data"]["maintenance"]

    assert (closed.status_code, closed.json()["code"], closed.json()["message"]) == (
        503,
        "under_maintenance",
        "Back at noon.",
    )
    assert int(closed.headers["retry-after"]) > 0
    assert [one for one in logged if one["log_level"] == "error"] == []
    assert "14416" in helped.json()["data"]["response"]
    assert len(alerts.json()["data"]["items"]) == 1
    assert (told["enabled"], told["message"]) == (True, {"en": "Back at noon."})
    assert (await admin.get("/api/bookings")).status_code == 200
    world.clock.forward(hours=1)
    assert (await student.get("/api/bookings")).status_code == 200


async def test_maintenance_closes_the_institution_whose_admin_said_so_and_no_other(world: World) -> None:
    admin, stranger = await world.staff(Role.ADMIN), await world.staff(Role.ADMIN, institution="elsewhere")
    people = [await world.student(), await world.staff(Role.COUNSELOR, institution="elsewhere")]

    async def statuses() -> list[int]:
        return [(await person.get("/api/bookings")).status_code for person in people]

    await admin.put("/api/config/maintenance", {"enabled": True})
    here = await statuses()
    await admin.put("/api/config/maintenance", {"enabled": False})
    await stranger.put("/api/config/maintenance", {"enabled": True})
    there = await statuses()

    assert (here, there) == ([503, 200], [200, 503])


async def test_another_process_hears_of_the_maintenance_of_everybody_it_serves(world: World) -> None:
    stored = StoredConfigs(store=world.container.store(), ledger=world.container.ledger())
    other = WatchedConfigs(configs=stored, institution="campus", clock=world.clock)
    stranger = await world.staff(Role.ADMIN, institution="elsewhere")
    assert (other.closed("campus"), other.closed("elsewhere")) == (None, None)

    await stranger.put("/api/config/maintenance", {"enabled": True})
    loop = asyncio.create_task(other.run())
    for _ in range(500):
        if other.closed("elsewhere") is not None:
            break
        await asyncio.sleep(0.01)
    loop.cancel()

    assert other.closed("elsewhere") is not None
    assert other.closed("campus") is None


async def test_maintenance_does_not_stand_between_a_call_for_help_and_its_answer(world: World) -> None:
    admin, asha, meera = await world.staff(Role.ADMIN), await world.student(), await world.staff(Role.COUNSELOR)
    mine, others = await posted(asha), await posted(await world.student())
    calm = {"title": "Exams", "content": "How do you keep going?", "category": "academic"}
    places = (
        ("POST", "/api/forum/posts", "content", calm),
        ("PUT", f"/api/forum/posts/{mine['id']}", "content", calm),
        ("POST", "/api/forum/comments", "content", {"postId": others["id"], "content": "Me too."}),
        ("POST", "/api/forum/report", "note", {"postId": others["id"], "reason": "spam", "note": "An advert."}),
        ("POST", f"/api/forum/posts/{mine['id']}/appeal", "text", {"text": "It was a quote."}),
    )
    tired = {"responses": [{"question_id": f"phq{n}", "score": int(n == 9)} for n in range(1, 10)]}

    await admin.put("/api/config/maintenance", {"enabled": True})
    refused = [await asha.call(method, path, json=body) for method, path, _, body in places]
    helped = [await asha.call(verb, path, json={**body, text: CRY}) for verb, path, text, body in places]
    scored = await asha.post("/api/assessments/phq9/submit", tired)
    searched = await world.http.get("/api/resources/search", params={"q": CRY})
    alerts = (await meera.get("/api/crisis/alerts")).json()["data"]["items"]

    assert {(answer.status_code, answer.json()["code"]) for answer in refused} == {(503, "under_maintenance")}
    assert all("14416" in answer.json()["data"]["help"]["text"] for answer in helped)
    assert scored.status_code == 201
    assert "14416" in searched.json()["data"]["help"]["text"]
    assert {one["type"] for one in alerts} == {"crisis", "self_harm"}
