"""Two admins who look at the same list and both put another in its place: the second one hears of it."""

from typing import Any

import pytest

from manmitra.domain.shared.identity import Role
from tests.world import World

pytestmark = pytest.mark.one_engine

DOCTOR = {"name": "Doctor", "phone": "+91 194 000 0000"}
WARDEN = {"name": "Warden", "phone": "+91 194 000 0001"}


@pytest.mark.parametrize(
    ("path", "read", "first", "second", "code"),
    [
        (
            "/api/config/emergency-contacts",
            "/api/config/emergency-contacts",
            {"contacts": [DOCTOR]},
            {"contacts": [WARDEN]},
            "config_changed",
        ),
        (
            "/api/admin/colleges/campus/departments",
            "/api/admin/colleges/campus",
            {"departments": [{"code": "PHY", "name": "Physics"}]},
            {"departments": [{"code": "LAW", "name": "Law"}]},
            "changed_meanwhile",
        ),
        (
            "/api/admin/colleges/campus",
            "/api/admin/colleges/campus",
            {"name": "Campus", "departments": []},
            {"name": "Hill Campus", "departments": []},
            "changed_meanwhile",
        ),
        ("/api/admin/flags/booking", "", {"default": True}, {"default": True, "killed": True}, "flag_changed"),
    ],
)
async def test_who_looked_at_an_older_list_is_told(
    world: World, path: str, read: str, first: dict[str, Any], second: dict[str, Any], code: str
) -> None:
    one, other = await world.staff(Role.SUPER_ADMIN), await world.staff(Role.SUPER_ADMIN)
    seen = (await one.get(read)).json()["data"]["version"] if read else 0

    made = await one.put(path, {**first, "version": seen})
    assert made.status_code == 200, made.text
    late = await other.put(path, {**second, "version": seen})
    again = await other.put(path, {**second, "version": made.json()["data"]["version"]})
    unasked = await one.put(path, first)

    assert (made.status_code, made.json()["data"]["version"]) == (200, seen + 1)
    assert (late.status_code, late.json()["code"]) == (409, code)
    assert (again.status_code, unasked.status_code) == (200, 200)
