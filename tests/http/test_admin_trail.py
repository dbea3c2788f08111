"""What admins did: a line for each thing, and which lines there are."""

import pytest

from manmitra.domain.shared.identity import Role
from tests.conftest import World
from tests.http.test_admin import items


async def test_settings_and_flags_leave_a_line_each_and_elsewhere_none(world: World) -> None:
    admin, boss = await world.staff(Role.ADMIN), await world.staff(Role.SUPER_ADMIN)
    stranger = await world.staff(Role.ADMIN, institution="elsewhere")

    await admin.put("/api/config/app-settings", {"settings": {"campus_name": "Demo"}})
    await admin.put("/api/config/emergency-contacts", {"contacts": [{"name": "Doctor", "phone": "+91 194 000 0000"}]})
    await boss.put("/api/admin/flags/peer_groups", {"description": "Groups of peers"})
    await admin.put("/api/config/features", {"features": {"peer_groups": True}})
    await boss.delete("/api/admin/flags/peer_groups")

    lines = await items(admin, "/api/admin/audit")
    assert [(line["action"], line["role"]) for line in reversed(lines)] == [
        ("config.changed", "admin"),
        ("config.changed", "admin"),
        ("flag.set", "super_admin"),
        ("flag.set", "admin"),
        ("flag.removed", "super_admin"),
    ]
    assert (lines[-1]["before"], lines[-1]["after"]) == (
        {"campus_name": None},
        {"campus_name": "Demo", "fields": "values"},
    )
    assert (lines[-2]["after"], "194 000" in str(lines)) == ({"contacts": 1, "fields": "contacts"}, False)
    assert await items(stranger, "/api/admin/audit") == []
    assert (await world.container.ledger().check("campus")).broken_at is None


@pytest.mark.one_engine
async def test_a_line_tells_what_was_switched_and_what_changes_nothing_leaves_none(world: World) -> None:
    admin, stranger = await world.staff(Role.ADMIN), await world.staff(Role.ADMIN, institution="elsewhere")
    await stranger.put("/api/config/features", {"features": {"forum_search": False}})
    contact = {"name": "Doctor", "phone": "+91 194 000 0000"}
    closed = {"enabled": True, "until": "2026-12-24T12:00:00Z"}

    for on in (False, False, True):
        await admin.put("/api/config/features", {"features": {"forum_search": on}})
    for phone in ("+91 194 000 0000", "+91 194 000 0000", "+91 194 000 0001"):
        await admin.put("/api/config/emergency-contacts", {"contacts": [{**contact, "phone": phone}]})
    await admin.put("/api/config/app-settings", {"settings": {}})
    await admin.put("/api/config/maintenance", {**closed, "message": {"en": "Back soon."}})
    await admin.put("/api/config/maintenance", {**closed, "message": {"en": "Back at noon."}})

    lines = list(reversed(await items(admin, "/api/admin/audit")))
    assert [line["after"].get("rules", line["after"].get("fields")) for line in lines] == [
        "false for campus, 1 other institution",
        "true for campus; false for 1 other institution",
        "contacts",
        "contacts",
        "maintenance",
        "maintenance",
    ]
    assert lines[1]["before"]["rules"] == "false for campus, 1 other institution"
    assert "elsewhere" not in str(lines)
    assert lines[4]["after"] == {"maintenance": True, "until": "2026-12-24T12:00:00+00:00", "fields": "maintenance"}


async def test_what_else_admins_do_leaves_a_line_too_and_none_of_their_words(world: World) -> None:
    admin, counselor = await world.staff(Role.ADMIN), await world.staff(Role.COUNSELOR)
    certificate = {"userId": counselor.id, "kind": "moderator", "expiresAt": "2027-05-01T00:00:00Z"}

    asked = (await admin.post("/api/analytics/export", {"format": "csv"})).json()["data"]["id"]
    await admin.get("/api/admin/analytics/export?format=json&period=3m")
    await admin.put("/api/crisis/roster", {"shifts": []})
    drill = (await admin.post("/api/crisis/drills", {"fast": True})).json()["data"]["id"]
    sent = await admin.post("/api/notifications/send", {"title": "Hush", "message": "Hush", "role": "student"})
    await admin.post("/api/moderation/certificates", certificate)
    await admin.delete(f"/api/moderation/certificates/{counselor.id}/moderator")

    lines = list(reversed(await items(admin, "/api/admin/audit")))
    assert [(line["action"], line["objectId"]) for line in lines] == [
        ("export.asked", asked),
        ("export.taken", ""),
        ("roster.set", "campus"),
        ("drill.started", drill),
        ("announcement.sent", sent.json()["data"]["id"]),
        ("certificate.granted", counselor.id),
        ("certificate.revoked", counselor.id),
    ]
    assert lines[1]["after"] == {"format": "json", "period": "3m", "language": "en"}
    assert lines[4]["after"] == {"role": "student", "named": 0, "priority": "medium"}
    assert "Hush" not in str(lines)
    assert (await world.container.ledger().check("campus")).broken_at is None
