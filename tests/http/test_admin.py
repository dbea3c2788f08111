"""Administration over HTTP: who is let in, who is shut out, and what an admin gets to see."""

import asyncio
from typing import Any

import pytest

from manmitra.domain.shared.identity import Role
from tests.conftest import STAFF_PASSWORD, Person, World
from tests.http.booking_scene import a_counsellor_there, booked
from tests.http.ladder_scene import Post, with_post
from tests.http.problem import must_be_problem

HEAD = "email,name,role,department\r\n"


async def items(person: Person, path: str) -> list[dict[str, Any]]:
    answer = await person.get(path)
    assert answer.status_code == 200, answer.text
    found: list[dict[str, Any]] = answer.json()["data"]["items"]
    return found


async def sent_in(person: Person, text: str | bytes, query: str = "", kind: str = "text/csv") -> Any:
    content = text.encode() if isinstance(text, str) else text
    path = f"/api/admin/users/import{query}"
    return await person.call("POST", path, content=content, headers={"Content-Type": kind})


async def test_an_invited_counsellor_sets_a_password_by_the_letter_and_is_in_the_directory(world: World) -> None:
    post, admin = with_post(world, Post()), await world.staff(Role.ADMIN)
    body = {"email": "C@campus.example", "name": "Dr. Meera", "specialties": ["sleep"], "languages": ["English"]}

    made = await admin.post("/api/admin/counselors", {**body, "availability": {"monday": ["09:00", "13:00"]}})
    await world.container.dispatch().run_due()
    token = post.sent[0].text.split("token=")[1].split()[0]
    early = await world.http.post("/api/auth/login", json={"email": "c@campus.example", "password": ""})
    first = await world.http.post("/api/auth/reset-password", json={"token": token, "password": STAFF_PASSWORD})
    second = await world.http.post("/api/auth/reset-password", json={"token": token, "password": STAFF_PASSWORD})
    entered = await world.http.post("/api/auth/login", json={"email": "c@campus.example", "password": STAFF_PASSWORD})

    assert made.status_code == 201, made.text
    counselor = made.json()["data"]
    assert (counselor["invited"], counselor["status"], counselor["availability"]) == (
        True,
        "active",
        {"monday": ["09:00", "13:00"]},
    )
    assert [one.to for one in post.sent] == ["C@campus.example"]
    assert post.sent[0].subject == "Campus - An account for you"
    assert (early.status_code, first.status_code, entered.status_code) == (400, 200, 200)
    assert second.json()["code"] == "reset_link_spent"
    listed = (await world.http.get("/api/counselors")).json()["data"]["counselors"]
    assert [(one["name"], one["specializations"]) for one in listed] == [("Dr. Meera", ["sleep"])]


async def test_an_admin_sees_staff_by_name_and_students_by_nothing_that_names_them(world: World) -> None:
    admin, student = await world.staff(Role.ADMIN), await world.student(name="Asha Kaul", email="asha@campus.example")

    listed = await items(admin, "/api/admin/users")
    one = (await admin.get(f"/api/admin/users/{student.id}")).json()["data"]
    found = await admin.post("/api/admin/users/find", {"email": " ASHA@campus.example "})
    nobody = await admin.post("/api/admin/users/find", {"email": "nobody@campus.example"})

    assert [each["id"] for each in listed] == [student.id, admin.id]
    assert (listed[0]["name"], listed[0]["email"], listed[1]["email"]) == (None, None, admin.email)
    assert (one["lastSeen"], one["createdOn"], one["status"]) == ("2026-11", "2026-11-25", "active")
    assert (await admin.get(f"/api/admin/users/{admin.id}")).json()["data"]["lastSeen"] == "2026-11-25"
    assert found.json()["data"]["user"]["id"] == student.id
    assert nobody.json()["data"]["user"] is None
    assert "Kaul" not in found.text + str(listed) + str(one)
    trail = await items(admin, "/api/admin/audit?action=user.looked_up")
    assert [line["objectId"] for line in trail] == ["", student.id]


async def test_who_is_suspended_is_out_at_once_and_what_is_booked_stands(world: World) -> None:
    admin, student, counselor = await world.staff(Role.ADMIN), await world.student(), await a_counsellor_there(world)
    await booked(student, counselor)

    done = await admin.post(f"/api/admin/users/{counselor.id}/suspend")
    next_call = await counselor.get("/api/bookings")
    refreshed = await world.http.post("/api/auth/refresh-token", json={"refreshToken": counselor.refresh_token})
    again = await world.http.post("/api/auth/login", json={"email": counselor.email, "password": STAFF_PASSWORD})

    assert (done.json()["data"]["user"]["status"], done.json()["data"]["appointmentsAhead"]) == ("suspended", 1)
    assert (next_call.status_code, refreshed.status_code, again.status_code) == (401, 401, 400)
    assert (await world.http.get(f"/api/counselors/{counselor.id}")).status_code == 404
    assert (await student.get("/api/bookings")).json()["data"]["bookings"][0]["status"] == "upcoming"
    back = await admin.post(f"/api/admin/users/{counselor.id}/reinstate")
    assert back.json()["data"]["user"]["status"] == "active"
    assert (await world.http.get(f"/api/counselors/{counselor.id}")).status_code == 200


async def test_a_sign_in_that_runs_while_the_account_is_suspended_ends_outside(world: World) -> None:
    admin, counselor = await world.staff(Role.ADMIN), await a_counsellor_there(world)
    body = {"email": counselor.email, "password": STAFF_PASSWORD}

    signing_in = asyncio.create_task(world.http.post("/api/auth/login", json=body))
    await asyncio.sleep(0.005)
    suspended = await admin.post(f"/api/admin/users/{counselor.id}/suspend")
    entered = await signing_in

    assert suspended.status_code == 200
    if entered.status_code == 200:  # it was through before; then what it brought is no good now
        token = entered.json()["data"]["token"]
        after = await world.http.get("/api/bookings", headers={"Authorization": f"Bearer {token}"})
        assert after.status_code == 401
    assert not await world.container.sessions().live_of(counselor.id)


@pytest.mark.one_engine
async def test_what_admins_may_not_do_is_refused_and_changes_nothing(world: World) -> None:
    admin, boss = await world.staff(Role.ADMIN), await world.staff(Role.SUPER_ADMIN)
    student = await world.student()

    refused = [
        await admin.put(f"/api/admin/users/{admin.id}/role", {"role": "student"}),
        await admin.post(f"/api/admin/users/{admin.id}/suspend"),
        await admin.post(f"/api/admin/users/{boss.id}/suspend"),
        await admin.put(f"/api/admin/users/{student.id}/role", {"role": "super_admin"}),
        await boss.post(f"/api/admin/users/{admin.id}/suspend"),
        await boss.put(f"/api/admin/users/{admin.id}/role", {"role": "counselor"}),
        await admin.put(f"/api/admin/users/{student.id}/institution", {"institution": "elsewhere"}),
        await admin.put(f"/api/admin/users/{student.id}/department", {"department": "PHY"}),
        await admin.post("/api/admin/colleges", {"id": "mine", "name": "Mine"}),
        await boss.put(f"/api/admin/users/{student.id}/institution", {"institution": "nowhere"}),
        await admin.post("/api/admin/users", {"email": admin.email, "name": "A", "role": "student"}),
        await admin.post(f"/api/admin/users/{student.id}/invite"),
    ]

    assert [(one.status_code, one.json()["code"]) for one in refused] == [
        (403, "own_account"),
        (403, "own_account"),
        (403, "role_forbidden"),
        (403, "role_forbidden"),
        (409, "last_admin"),
        (409, "last_admin"),
        (403, "forbidden"),
        (422, "department_unknown"),
        (403, "forbidden"),
        (404, "institution_unknown"),
        (409, "email_taken"),
        (409, "already_joined"),
    ]
    assert await items(admin, "/api/admin/audit") == []


async def test_departments_are_set_by_the_admin_and_a_file_names_them(world: World) -> None:
    admin = await world.staff(Role.ADMIN)
    departments = {"departments": [{"code": "PHY", "name": "Physics"}]}

    before = await items(admin, "/api/admin/colleges")
    await admin.put("/api/admin/colleges/campus/departments", departments)
    looked = await sent_in(admin, f"{HEAD}asha@x.edu,Asha,student,phy\r\n", "?dry_run=true")
    done = await sent_in(admin, f"\ufeff{HEAD}asha@x.edu,Asha,student,phy\r\n")

    assert (before[0]["id"], before[0]["departments"]) == ("campus", [])
    assert (looked.json()["data"]["dryRun"], looked.json()["data"]["progress"]) == (True, None)
    assert done.json()["data"]["progress"]["finished"] is True
    users = await items(admin, "/api/admin/users?role=student")
    assert [(one["department"], one["status"]) for one in users] == [("PHY", "invited")]
    assert [one["departments"][0]["code"] for one in await items(admin, "/api/admin/colleges")] == ["PHY"]
    kept = await admin.put("/api/admin/colleges/campus/departments", {"departments": []})
    assert (kept.status_code, kept.json()["code"]) == (409, "department_in_use")


async def test_a_super_admin_lists_their_own_institution_before_anybody_wrote_it_down(world: World) -> None:
    boss = await world.staff(Role.SUPER_ADMIN)

    fresh = await items(boss, "/api/admin/colleges")
    await boss.post("/api/admin/colleges", {"id": "another", "name": "Another"})
    two = await items(boss, "/api/admin/colleges?limit=1")
    await boss.put("/api/admin/colleges/campus/departments", {"departments": []})
    written = await items(boss, "/api/admin/colleges")

    assert [one["id"] for one in fresh] == ["campus"]
    assert [one["id"] for one in two] == ["campus", "another"]
    assert [one["id"] for one in written] == ["another", "campus"]


@pytest.mark.one_engine
async def test_a_file_with_bad_lines_is_refused_line_by_line(world: World) -> None:
    admin = await world.staff(Role.ADMIN)
    rows = f"{HEAD}good@x.edu,Good,student,\r\nbad,=1+1,dean,X\r\n{admin.email},Me,admin,\r\n"

    broken = await sent_in(admin, rows)
    registered = await sent_in(admin, f"{HEAD}good@x.edu,Good,student,\r\n{admin.email},Me,admin,\r\n")
    form = await admin.call("POST", "/api/admin/users/import", files={"file": ("people.csv", b"\xff\xfe", "text/csv")})

    must_be_problem_of_lines(
        broken, [("/3/email", "bad_email"), ("/3/name", "formula_like"), ("/3/role", "unknown_role")]
    )
    must_be_problem_of_lines(registered, [("/3/email", "already_registered")])
    must_be_problem_of_lines(form, [("/1", "not_utf8")])
    assert len(await items(admin, "/api/admin/users")) == 1


def must_be_problem_of_lines(answer: Any, told: list[tuple[str, str]]) -> None:
    assert answer.status_code == 422
    body = answer.json()
    assert (body["code"], body["success"]) == ("import_refused", False)
    assert [(one["pointer"], one["code"]) for one in body["errors"]] == told
    assert all(one["line"] == int(one["pointer"].split("/")[1]) for one in body["errors"])


@pytest.mark.one_engine
async def test_rubbish_is_refused_before_it_is_read(world: World) -> None:
    admin, student = await world.staff(Role.ADMIN), await world.student()

    must_be_problem(await sent_in(admin, b"x" * (10 * 1024 * 1024)), 413)
    must_be_problem(await sent_in(admin, "{}", kind="application/json"), 415)
    must_be_problem_of_lines(await sent_in(admin, b"", kind="text/csv"), [("/1", "wrong_header")])
    must_be_problem(await sent_in(admin, b"--x--", kind="multipart/form-data; boundary=x"), 400)
    must_be_problem(await sent_in(admin, b"a", kind="multipart/form-data"), 400)
    must_be_problem(await sent_in(student, HEAD), 403)
    must_be_problem(await admin.get("/api/admin/users?cursor=bm9uc2Vuc2U"), 422, "invalid_cursor")
    must_be_problem(await admin.get("/api/admin/audit?cursor=WzEsMl0"), 422, "invalid_cursor")
    for cursor in ("WzEsImEiXQ", "WyJhIiwiYiJd", "W10", "____", "bnVsbA"):
        for path in ("users", "counselors", "colleges", "audit", "users/imports"):
            answer = await admin.get(f"/api/admin/{path}?cursor={cursor}")
            assert answer.status_code in {200, 422}, answer.text
    must_be_problem(await admin.get("/api/admin/users?limit=101"), 400)
    must_be_problem(await admin.post("/api/admin/users", {"email": "a@x.edu", "name": "A", "role": "visitor"}), 400)
    must_be_problem(
        await admin.post("/api/admin/users", {"email": "a@x.edu", "name": "A", "role": "student", "x": 1}), 400
    )
    must_be_problem(await admin.put("/api/admin/colleges/campus/departments", {"departments": [{"code": "A B"}]}), 400)


@pytest.mark.one_engine
async def test_a_super_admin_sees_how_far_a_file_of_another_institution_is(world: World) -> None:
    boss, admin = await world.staff(Role.SUPER_ADMIN), await world.staff(Role.ADMIN)
    await boss.post("/api/admin/colleges", {"id": "north", "name": "North College"})

    done = await sent_in(boss, f"{HEAD}asha@north.example,Asha,student,\r\n", "?institution=north")

    there = await items(boss, "/api/admin/users/imports?institution=north")
    assert [(one["id"], one["finished"]) for one in there] == [(done.json()["data"]["progress"]["id"], True)]
    assert await items(boss, "/api/admin/users/imports") == []
    must_be_problem(await admin.get("/api/admin/users/imports?institution=north"), 404, "account_unknown")


async def test_a_counsellor_is_edited_closed_and_opened_again(world: World) -> None:
    admin, counselor = await world.staff(Role.ADMIN), await a_counsellor_there(world)
    path = f"/api/admin/counselors/{counselor.id}"

    edited = await admin.put(path, {"title": "Psychologist", "availability": {"friday": ["10:00", "12:00"]}})
    wrong = await admin.put(path, {"availability": {"friday": ["12:00", "10:00"]}})
    closed = await admin.put(path, {"status": "inactive"})
    removed = await admin.delete(path)

    one = edited.json()["data"]
    assert (one["title"], one["availability"], one["email"]) == (
        "Psychologist",
        {"friday": ["10:00", "12:00"]},
        counselor.email,
    )
    assert (wrong.status_code, wrong.json()["code"]) == (422, "invalid_availability")
    assert closed.json()["data"]["status"] == "inactive"
    assert removed.json()["data"] == {"id": counselor.id, "deleted": False, "appointmentsAhead": 0}
    assert [each["status"] for each in await items(admin, "/api/admin/counselors")] == ["inactive"]
    assert (await admin.put(path, {"status": "active"})).json()["data"]["status"] == "active"


async def test_the_second_letter_is_no_key_once_the_first_was_used(world: World) -> None:
    post, admin = with_post(world, Post()), await world.staff(Role.ADMIN)
    body = {"email": "c@campus.example", "name": "Dr. Meera", "role": "admin"}

    made = (await admin.post("/api/admin/users", body)).json()["data"]
    await world.container.dispatch().run_due()
    again = await admin.post(f"/api/admin/users/{made['id']}/invite")
    await world.container.dispatch().run_due()
    tokens = [one.text.split("token=")[1].split()[0] for one in post.sent]
    used = [
        await world.http.post("/api/auth/reset-password", json={"token": token, "password": STAFF_PASSWORD})
        for token in tokens
    ]
    last = await admin.post(f"/api/admin/users/{made['id']}/invite")

    assert (made["status"], again.status_code, len(set(tokens))) == ("invited", 200, 2)
    assert [one.status_code for one in used] == [200, 400]
    assert (last.status_code, last.json()["code"]) == (409, "already_joined")


@pytest.mark.one_engine
async def test_a_letter_that_waited_is_not_sent_to_who_is_in_or_shut_out(world: World) -> None:
    post, admin = with_post(world, Post()), await world.staff(Role.ADMIN)
    bodies = [{"email": f"c{number}@campus.example", "name": "Dr. M", "role": "admin"} for number in range(3)]
    joined, shut, waiting = [(await admin.post("/api/admin/users", body)).json()["data"]["id"] for body in bodies]

    user = await world.container.users().get(joined)
    await world.container.users().save(user.with_password("$argon2id$", world.clock.now()))
    await admin.post(f"/api/admin/users/{shut}/suspend")
    await world.container.dispatch().run_due()

    assert [one.to for one in post.sent] == ["c2@campus.example"]
    assert (await admin.get(f"/api/admin/users/{waiting}")).json()["data"]["status"] == "invited"
