"""What is malformed is refused with a problem answer: never a 5xx, never a trace, nothing stored."""

from collections.abc import AsyncIterator, Mapping
from typing import Any, Final

import pytest

from manmitra.adapters.persistence.schema import COLLECTIONS
from manmitra.domain.shared.identity import Role
from tests.conftest import PASSWORD, Person, World
from tests.http.problem import must_be_problem

pytestmark = pytest.mark.one_engine

SIGN_UP: Final = {"email": "new@campus.example", "password": PASSWORD, "name": "Asha"}
LOGIN: Final = {"email": "new@campus.example", "password": PASSWORD}
HOLD: Final = {"counselorId": "somebody", "startsAt": "2026-11-26T09:00:00+05:30", "notes": "first talk"}
BOOK: Final = {
    "counselorId": "somebody",
    "date": "2026-11-26",
    "time": "09:00",
    "type": "video",
    "notes": "",
    "duration": 60,
}
START: Final = {"topic": "anxiety", "language": "en", "isAnonymous": False}
SEND: Final = {"sessionId": "nobody", "message": "hello", "language": "en"}

GOOD_BODIES: Final[Mapping[str, dict[str, Any]]] = {
    "/api/auth/register": SIGN_UP,
    "/api/auth/login": LOGIN,
    "/api/auth/forgot-password": {"email": "new@campus.example"},
    "/api/auth/reset-password": {"token": "spent", "password": PASSWORD},
    "/api/auth/refresh-token": {"refreshToken": "spent"},
    "/api/bookings/hold": HOLD,
    "/api/bookings": BOOK,
    "/api/chat/start-session": START,
    "/api/chat/send-message": SEND,
}
DEEP: Final = 9000
UNREADABLE: Final[Mapping[str, bytes]] = {
    "nothing": b"",
    "not JSON": b"email=a&password=b",
    "cut off": b'{"email": "a@b.example", "password": "c',
    "trailing comma": b'{"email": "a@b.example",}',
    "two values": b'{"email": "a@b.example"} {"email": "a@b.example"}',
    "a list": b"[]",
    "a string": b'"email"',
    "a number": b"1",
    "null": b"null",
    "NaN": b'{"email": NaN, "password": NaN}',
    "a huge number": b'{"email": 1e999999, "password": "x"}',
    "many digits": b'{"email": ' + b"9" * 5000 + b', "password": "x"}',
    "deep lists": b"[" * DEEP,
    "deep closed lists": b"[" * DEEP + b"]" * DEEP,
    "deep objects": b'{"email":' * 6000,
    "deep inside": b'{"email": ' + b"[" * DEEP + b"]" * DEEP + b', "password": "x"}',
    "deep and unknown": b'{"surprise": ' + b"[" * DEEP + b"]" * DEEP + b"}",
    "invalid UTF-8": b'{"email": "a\xff@b.example", "password": "x"}',
    "invalid UTF-8 key": b'{"em\xc3\x28ail": "a@b.example", "password": "x"}',
    "overlong UTF-8": b'{"email": "a\xc0\xaf@b.example", "password": "x"}',
    "half a surrogate": b'{"email": "a\\ud800@b.example", "password": "x"}',
    "UTF-16": '{"email": "a@b.example", "password": "x"}'.encode("utf-16"),
    "a byte order mark": b'\xef\xbb\xbf{"email": "a@b.example", "password": "x"}',
    "raw NUL": b'{"email": "a\x00@b.example", "password": "x"}',
    "escaped NUL": b'{"email": "a@b.example", "password": "x\\u0000y"}',
    "raw newline": b'{"email": "a\n@b.example", "password": "x"}',
    "gzip": b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03\xabV*-N-R\xb2R",
}


@pytest.fixture
async def student(world: World) -> Person:
    return await world.student()


async def stored(world: World) -> dict[str, int]:
    """How much is stored, by collection. Tries to sign in are counted elsewhere, on purpose."""
    store = world.container.store()
    return {name: await store.count(name) for name in COLLECTIONS if name != "login_attempts"}


@pytest.mark.parametrize("path", GOOD_BODIES)
async def test_the_good_bodies_of_this_file_are_read(student: Person, path: str) -> None:
    """The control: what the tests below spoil is well-formed to begin with."""
    answer = await student.post(path, GOOD_BODIES[path])

    assert answer.status_code < 500
    assert answer.status_code < 400 or answer.json()["code"] != "malformed_request", answer.text


@pytest.mark.parametrize("path", GOOD_BODIES)
async def test_an_unknown_field_is_refused(world: World, student: Person, path: str) -> None:
    before = await stored(world)

    for field in ("surprise", "$where", "__proto__", "id", "userId", "user_id", "isAdmin", "email_verified", "version"):
        answer = await student.post(path, {**GOOD_BODIES[path], field: "x"})
        must_be_problem(answer, 400, "malformed_request")

    assert await stored(world) == before


@pytest.mark.parametrize(
    "path", ["/api/auth/login", "/api/auth/register", "/api/bookings/hold", "/api/chat/send-message"]
)
async def test_an_unreadable_body_is_a_400(world: World, student: Person, path: str) -> None:
    before = await stored(world)

    for body in UNREADABLE.values():
        answer = await student.call("POST", path, content=body, headers={"Content-Type": "application/json"})
        must_be_problem(answer, 400, "malformed_request")

    assert await stored(world) == before


async def test_what_is_wrong_with_a_body_is_said_in_words_for_people(world: World) -> None:
    admin = await world.staff(Role.ADMIN)

    said = {
        "signing in without an address": await world.http.post("/api/auth/login", json={"password": "x"}),
        "a list": await admin.put("/api/config/maintenance", []),
        "a field too many": await admin.put("/api/config/maintenance", {"enabled": True, "why": "x"}),
        "a bad key": await admin.put("/api/config/app-settings", {"settings": {"$where": "x"}}),
        "a bad value": await admin.put("/api/config/app-settings", {"settings": {"campus_name": 5}}),
    }
    told = {what: answer.json()["message"] for what, answer in said.items()}

    assert told == {
        "signing in without an address": "Please give the e-mail address.",
        "a list": "A JSON object is needed.",
        "a field too many": "There is no field why here.",
        "a bad key": "Please check the field settings.",
        "a bad value": "campus_name is a text",
    }
    assert said["a bad key"].json()["errors"][0]["pointer"] == "settings"


async def test_what_is_shown_to_others_holds_no_markup_wherever_it_is_given(world: World, student: Person) -> None:
    admin, boss = await world.staff(Role.ADMIN), await world.staff(Role.SUPER_ADMIN)
    evil = "<script>alert(1)</script>"
    signing_up = {"name": evil, "email": "eve@campus.example", "password": PASSWORD}
    contact = {"name": evil, "phone": "+91 194 000 0000"}
    csv = {"file": ("people.csv", f"email,name,role\neve@campus.example,{evil},student\n", "text/csv")}

    refused = [
        await world.http.post("/api/auth/register", json=signing_up),
        await world.http.post("/api/auth/signup", json=signing_up),
        await student.put("/api/users/profile", {"name": evil}),
        await student.put("/api/auth/profile", {"name": evil}),
        await admin.post("/api/admin/users", {"email": "eve@campus.example", "name": evil, "role": "student"}),
        await admin.put("/api/config/emergency-contacts", {"contacts": [contact]}),
        await boss.post("/api/admin/colleges", {"id": "hill", "name": evil}),
        await admin.put("/api/config/maintenance", {"enabled": True, "message": {"hi": evil}}),
        *[await admin.put("/api/admin/counselors/meera", {field: evil}) for field in ("name", "title", "bio")],
    ]
    setting = await admin.put("/api/config/app-settings", {"settings": {"campus_name": evil}})
    imported = await admin.call("POST", "/api/admin/users/import", files=csv)

    for answer in refused:
        must_be_problem(answer, 400, "malformed_request")
    must_be_problem(setting, 422, "setting_invalid")
    assert [one["code"] for one in imported.json()["errors"]] == ["markup"]
    assert (await student.put("/api/users/profile", {"name": "Zoë O'Neil-Śarmā"})).status_code == 200
    for turning in "\u202e\u2067\x07":
        must_be_problem(await student.put("/api/users/profile", {"name": f"Asha{turning}"}), 400, "malformed_request")
    assert (await student.put("/api/users/profile", {"name": "علی\u200c رضا، क्\u200dष"})).status_code == 200


@pytest.mark.parametrize("path", GOOD_BODIES)
async def test_a_body_over_the_limit_is_a_413_declared_or_not(world: World, student: Person, path: str) -> None:
    before = await stored(world)
    large = b'{"email": "' + b"a" * 300_000 + b'"}'
    headers = {"Content-Type": "application/json"}

    async def chunks() -> AsyncIterator[bytes]:
        for _ in range(100):
            yield b" " * 4096

    declared = await student.call("POST", path, content=large, headers=headers)
    chunked = await student.call("POST", path, content=chunks(), headers=headers)

    must_be_problem(declared, 413, "payload_too_large")
    must_be_problem(chunked, 413, "payload_too_large")
    assert await stored(world) == before


@pytest.mark.parametrize(
    "kind",
    [
        "text/plain",
        "text/json",
        "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=x",
        "application/xml",
        "application/msgpack",
        "application/jsonp",
        "application/json/extra",
        "",
        None,
    ],
)
async def test_a_body_of_another_type_is_a_415(world: World, kind: str | None) -> None:
    before = await stored(world)
    headers = {} if kind is None else {"Content-Type": kind}
    content = b'{"email": "new@campus.example", "password": "seven quiet rivers run", "name": "A"}'

    answer = await world.http.post("/api/auth/register", content=content, headers=headers)

    must_be_problem(answer, 415, "unsupported_media_type")
    assert await stored(world) == before


async def test_json_with_parameters_is_json(world: World) -> None:
    for kind in ("application/json; charset=utf-8", "Application/JSON", "application/json;charset=UTF-8"):
        answer = await world.http.post("/api/auth/login", content=b"{", headers={"Content-Type": kind})
        must_be_problem(answer, 400, "malformed_request")


async def test_a_limit_that_is_none_is_refused(student: Person) -> None:
    for limit in ("abc", "0", "101", "-1", "1.5", "1e3", "", "9" * 400, "null", "{}", "1 OR 1=1"):
        must_be_problem(await student.get("/api/bookings", params={"limit": limit}), 400)


async def test_a_parameter_sent_twice_is_no_server_error(student: Person) -> None:
    answer = await student.get("/api/bookings?limit=1&limit=2")

    assert answer.status_code in {200, 400}


@pytest.mark.parametrize(
    "path",
    [
        "/api/bookings/%00",
        "/api/bookings/%ff",
        "/api/bookings/%c0%af",
        "/api/bookings/%e2%80%ae",
        "/api/bookings/a%0d%0aSet-Cookie:x",
        "/api/bookings/" + "a" * 5000,
        "/api/bookings/$where",
        "/api/bookings/..%2f..%2fetc",
        "/api/bookings/[$ne]",
        "/api/counselors/%00/availability",
        "/api/counselors/%F0%9F%92%A9",
        "/api/nothing",
        "/nothing",
        "/api",
        "/.git/config",
        "/.env",
        "/api/openapi.yaml",
        "/schema",
    ],
)
async def test_odd_addresses_are_problems(student: Person, path: str) -> None:
    answer = await student.get(path)

    assert answer.status_code in {400, 404}
    must_be_problem(answer, answer.status_code)


@pytest.mark.parametrize("method", ["HEAD", "TRACE", "CONNECT", "PATCH", "PROPFIND", "QUERY", "get", "X" * 200])
async def test_a_405_names_the_methods_that_the_address_takes(world: World, method: str) -> None:
    answer = await world.http.request(method, "/api/auth/login")

    assert answer.status_code == 405
    assert {one.strip() for one in answer.headers["Allow"].split(",")} == {"OPTIONS", "POST"}
    if method != "HEAD":
        must_be_problem(answer, 405, "method_not_allowed")


@pytest.mark.parametrize("score", ["4", "4.0", 4.5, True, None, [4], {"$eq": 4}, 0, 6, 10**30, -1])
async def test_a_number_is_a_number_within_its_bounds(world: World, student: Person, score: Any) -> None:
    before = await stored(world)

    answer = await student.post("/api/mood/checkins", {"score": score})

    must_be_problem(answer, 400, "malformed_request")
    assert await stored(world) == before


async def test_a_whole_number_may_be_written_with_a_point(student: Person) -> None:
    answer = await student.call(
        "POST", "/api/mood/checkins", content=b'{"score": 4.0}', headers={"Content-Type": "application/json"}
    )

    assert answer.status_code == 201, answer.text
    assert answer.json()["data"]["score"] == 4


@pytest.mark.parametrize(
    "spoilt",
    [
        {"name": "Asha\n"},
        {"name": "Asha\r\nBcc: other@campus.example"},
        {"email": "new@campus.example\n"},
        {"email": "new@campus.example\r\nBcc: other@campus.example"},
        {"email": "new@campus.example, other@campus.example"},
        {"email": "New <new@campus.example>"},
        {"email": "new@@campus.example"},
        {"email": "new@campus"},
        {"institution": "campus\n"},
        {"language": "en\n"},
        {"language": "fr"},
        {"role": "root"},
        {"name": "   "},
        {"name": "a" * 101},
        {"email": "a" * 250 + "@b.example"},
        {"password": "a" * 257},
        {"privacy_consents": {"crisis_escalation": "yes"}},
        {"privacy_consents": {"surprise": True}},
    ],
)
async def test_nothing_slips_into_the_head_of_a_letter(world: World, spoilt: dict[str, Any]) -> None:
    answer = await world.http.post("/api/auth/register", json={**SIGN_UP, **spoilt})

    must_be_problem(answer, 400, "malformed_request")
    assert (await stored(world))["users"] == 0


async def test_a_long_unknown_name_is_not_sent_back_whole(world: World) -> None:
    answer = await world.http.post("/api/auth/register", json={**SIGN_UP, "x" * 50_000: "y"})

    must_be_problem(answer, 400, "malformed_request")
    assert len(answer.content) < 2000
