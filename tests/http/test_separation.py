"""An admin of one institution, and every id of another: as if there were nothing there."""

from typing import Any, Final

from manmitra.domain.shared.identity import Role
from tests.conftest import World
from tests.http.booking_scene import a_counsellor_there, booked
from tests.http.forum_scene import CRY, posted
from tests.http.test_roles import ALLOWED, filled, routes_of
from tests.resource_scene import body

CHANGES: Final = {"change_booking": {"status": "cancelled"}}
"""Where the document's own example changes nothing."""


async def a_campus(world: World) -> dict[str, str]:
    """One of everything that has an id, by the name of the path's parameter."""
    admin, student = await world.staff(Role.ADMIN), await world.student()
    counselor = await a_counsellor_there(world)
    booking = await booked(student, counselor)
    post = await posted(student, CRY)
    alert = (await student.post("/api/crisis/alert", {"message": "please call me"})).json()["data"]["id"]
    piece = await counselor.post("/api/admin/content", body())
    assert piece.status_code == 201, piece.text
    note = await student.post("/api/files/upload", None, files={"file": ("a.txt", b"hello", "text/plain")})
    assert note.status_code == 201, note.text
    drill = await admin.post("/api/crisis/drills", {})
    assert drill.status_code == 201, drill.text
    sessions = (await student.get("/api/auth/sessions")).json()["data"]
    await world.container.relay().quiet()
    inbox = (await student.get("/api/notifications")).json()["data"]["items"]
    return {
        "user_id": student.id,
        "counselor_id": counselor.id,
        "college_id": "campus",
        "booking_id": booking["id"],
        "post_id": post["id"],
        "content_id": post["id"],
        "alert_id": alert,
        "resource_id": piece.json()["data"]["id"],
        "file_id": note.json()["data"]["id"],
        "drill_id": drill.json()["data"]["id"],
        "session_id": sessions[0]["id"],
        "notification_id": inbox[0]["id"],
    }


async def examples(world: World) -> dict[str, Any]:
    """A body that the document gives for each operation that takes one."""
    document = (await world.http.get("/api/openapi.json")).json()
    found = dict[str, Any]()
    for item in document["paths"].values():
        for operation in item.values():
            content = operation.get("requestBody", {}).get("content", {}).get("application/json", {})
            if "example" in content:
                found[operation["operationId"]] = content["example"]
    return {**found, **CHANGES}


async def test_no_route_of_an_admin_knows_an_id_of_another_institution(world: World) -> None:
    ids, bodies = await a_campus(world), await examples(world)
    stranger = await world.staff(Role.ADMIN, institution="elsewhere")

    answers = dict[str, tuple[int, str]]()
    for route in routes_of(world):
        roles = ALLOWED.get(route.operation, frozenset())
        path = with_ids(world, ids, route.handler)
        if Role.ADMIN in roles and Role.VISITOR not in roles and path is not None:
            answer = await stranger.call(route.method, path, json=bodies.get(route.operation))
            answers[route.operation] = answer.status_code, answer.json().get("code", "")

    assert len(answers) >= 35
    assert {name: told for name, told in answers.items() if told[0] != 404} == {}


def with_ids(world: World, ids: dict[str, str], handler: Any) -> str | None:
    """None for an address that names nothing."""
    for route in world.application.litestar.routes:
        if handler in getattr(route, "route_handlers", ()) and "{" in route.path_format:
            path = route.path_format
            for name, id in ids.items():
                path = path.replace("{" + name + "}", id)
            return filled(path, handler)
    return None


async def test_lists_of_an_admin_hold_nothing_of_another_institution(world: World) -> None:
    ids = await a_campus(world)
    stranger = await world.staff(Role.ADMIN, institution="elsewhere")
    boss = await world.staff(Role.SUPER_ADMIN, institution="elsewhere")
    paths = [
        "/api/admin/users",
        "/api/admin/counselors",
        "/api/admin/audit",
        "/api/admin/users/imports",
        "/api/admin/colleges",
        "/api/admin/content",
        "/api/crisis/alerts",
        "/api/crisis/reads",
        "/api/bookings",
        "/api/moderation/queue",
        "/api/moderation/audit",
        "/api/notifications/deliveries?state=planned",
    ]

    for path in paths:
        answer = await stranger.get(path)
        assert answer.status_code == 200, (path, answer.text)
        assert not [id for name, id in ids.items() if name != "college_id" and id in answer.text], path

    assert (await stranger.get("/api/admin/users?institution=campus")).status_code == 404
    assert (await stranger.get("/api/admin/counselors?institution=campus")).status_code == 404
    assert (await stranger.get("/api/admin/users/imports?institution=campus")).status_code == 404
    assert (await stranger.get("/api/admin/audit?institution=campus")).status_code == 404
    assert ids["user_id"] in (await boss.get("/api/admin/users?institution=campus")).text
    assert (await boss.get("/api/admin/audit?institution=campus")).json()["data"]["items"] != []
