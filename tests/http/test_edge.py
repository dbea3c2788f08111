"""What holds for every answer: headers, origins, request ids, one log event, and metrics that name nobody."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import httpx
import msgspec
import pytest
from hunts.service import an_installation, processes

from manmitra.domain.shared.identity import Role
from manmitra.entrypoints.http.cors import Cors
from manmitra.entrypoints.http.edge import Edge
from tests.conftest import PASSWORD, World, a_world, settings_for
from tests.fakes import FixedClock
from tests.http.problem import must_be_problem

pytestmark = pytest.mark.one_engine

HEADERS: Final = {
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "strict-transport-security": "max-age=31536000; includeSubDomains",
}
PREFLIGHT: Final = {"Access-Control-Request-Method": "POST", "Access-Control-Request-Headers": "authorization"}


def vary(answer: httpx.Response) -> set[str]:
    return {one.strip().lower() for one in answer.headers.get("vary", "").split(",")}


async def every_kind_of_answer(world: World) -> list[httpx.Response]:
    """200, 201, 204, 400, 401, 403, 404, 405, 409, 413, 415, 422."""
    student, staff = await world.student(), await world.staff(Role.COUNSELOR)
    taken = {"email": student.email, "password": PASSWORD, "name": "Asha"}
    http = world.http
    return [
        await http.get("/api/counselors"),
        await http.post("/api/auth/register", json={**taken, "email": "fresh@campus.example"}),
        await http.options("/api/auth/login"),
        await http.post("/api/auth/login", json=[]),
        await http.get("/api/auth/session"),
        await staff.post("/api/bookings/hold", {}),
        await http.get("/api/nothing"),
        await http.patch("/api/auth/login"),
        await http.post("/api/auth/register", json=taken),
        await http.post("/api/auth/login", content=b"{" * 300_000, headers={"Content-Type": "application/json"}),
        await http.post("/api/auth/login", content=b"x", headers={"Content-Type": "text/plain"}),
        await http.post("/api/auth/register", json={**taken, "email": "new@campus.example", "password": "password12"}),
    ]


async def test_every_answer_carries_the_headers_that_protect(world: World) -> None:
    answers = await every_kind_of_answer(world)

    assert [answer.status_code for answer in answers] == [200, 201, 204, 400, 401, 403, 404, 405, 409, 413, 415, 422]
    for answer in answers:
        assert HEADERS.items() <= answer.headers.items(), answer.request.url
        assert answer.headers["content-security-policy"] == "default-src 'none'; frame-ancestors 'none'"
        assert answer.headers["cache-control"] == "no-store"
        assert {"authorization", "origin"} <= vary(answer)
        assert "server" not in answer.headers


async def test_a_fault_of_ours_is_told_without_a_trace_and_with_the_same_headers() -> None:
    async def broken(scope: Any, receive: Any, send: Any) -> None:
        raise RuntimeError("the store said: asha@campus.example")

    async with httpx.AsyncClient(transport=bare(broken), base_url="http://testserver") as http:
        answer = await http.get("/api/anything")

    must_be_problem(answer, 500, "internal_error")
    assert "asha" not in answer.text
    assert HEADERS.items() <= answer.headers.items()


async def test_pages_are_for_people_and_need_nothing_from_elsewhere(world: World) -> None:
    for path in ("/", "/api/docs"):
        answer = await world.http.get(path)
        assert answer.headers["content-type"].startswith("text/html")
        assert HEADERS.items() <= answer.headers.items()
        assert "default-src 'none'" in answer.headers["content-security-policy"]
        assert "<script" not in answer.text
        assert "src=" not in answer.text
        assert "http://" not in answer.text


async def test_a_request_id_is_kept_when_it_is_plain_and_made_when_it_is_not(world: World) -> None:
    plain = await world.http.get("/api/nothing", headers={"X-Request-ID": "abc-DEF_123.4"})
    spoilt = ["short", "x" * 65, "with space and more", "line\tbreak-here", "<script>alert(1)</script>", ""]
    made = [await world.http.get("/api/nothing", headers={"X-Request-ID": given}) for given in spoilt]

    assert plain.headers["x-request-id"] == plain.json()["request_id"] == "abc-DEF_123.4"
    ids = [answer.headers["x-request-id"] for answer in made]
    assert not set(ids) & set(spoilt)
    assert len(set(ids)) == len(spoilt)


@pytest.mark.parametrize(
    "origin", ["http://localhost:3000", "http://localhost", "http://127.0.0.1:4173", "http://[::1]:5173"]
)
async def test_the_demo_answers_every_port_of_this_machine(world: World, origin: str) -> None:
    preflight = await world.http.options("/api/auth/login", headers={"Origin": origin, **PREFLIGHT})
    answer = await world.http.get("/api/counselors", headers={"Origin": origin})
    refusal = await world.http.get("/api/auth/session", headers={"Origin": origin})

    assert preflight.status_code == 204
    assert preflight.content == b""
    assert {"GET", "POST", "PUT", "DELETE", "OPTIONS"} == set(
        preflight.headers["access-control-allow-methods"].split(", ")
    )
    allowed = {one.strip().lower() for one in preflight.headers["access-control-allow-headers"].split(",")}
    assert {"authorization", "content-type"} <= allowed
    for one in (preflight, answer, refusal):
        assert one.headers["access-control-allow-origin"] == origin
        assert "access-control-allow-credentials" not in one.headers


FOREIGN: Final = [
    "https://evil.example",
    "http://localhost.evil.example",
    "http://localhost:3000.evil.example",
    "http://evil.example/http://localhost:3000",
    "https://localhost:3000",
    "http://127.0.0.1.evil.example",
    "http://localhost:3000/",
    "http://localhost:999999",
    "http://LOCALHOST:3000 ",
    "null",
    "file://",
    "",
]


@pytest.mark.parametrize("origin", FOREIGN)
async def test_a_foreign_origin_hears_a_problem_and_may_read_nothing(world: World, origin: str) -> None:
    preflight = await world.http.options("/api/auth/login", headers={"Origin": origin, **PREFLIGHT})
    answer = await world.http.get("/api/counselors", headers={"Origin": origin})

    must_be_problem(preflight, 403, "origin_not_allowed")
    for one in (preflight, answer):
        assert "access-control-allow-origin" not in one.headers
        assert "origin" in vary(one)


async def test_production_answers_the_origins_on_its_list_and_no_others(clock: FixedClock, tmp_path: Path) -> None:
    settings = settings_for(tmp_path, origins="https://app.campus.example, https://old.campus.example:8443")
    async with a_world(settings, clock, tmp_path, local_origins=False) as world:
        listed = ["https://app.campus.example", "https://old.campus.example:8443"]
        others = ["https://campus.example", "http://app.campus.example", "http://localhost:3000", *FOREIGN]

        for origin in listed:
            answer = await world.http.options("/api/auth/login", headers={"Origin": origin, **PREFLIGHT})
            assert answer.status_code == 204
            assert answer.headers["access-control-allow-origin"] == origin
        for origin in others:
            answer = await world.http.options("/api/auth/login", headers={"Origin": origin, **PREFLIGHT})
            must_be_problem(answer, 403, "origin_not_allowed")
            assert "access-control-allow-origin" not in answer.headers


async def test_options_names_every_method_of_an_address(world: World) -> None:
    answer = await world.http.options("/api/users/profile")

    assert answer.status_code == 204
    assert answer.headers["allow"] == "GET, HEAD, OPTIONS, PUT"


PRIVATE: Final = (
    "planted-name",
    "planted.mail@campus.example",
    "planted password of hers",
    "planted words of hers",
    "planted-query",
    "planted-header",
    "planted-path",
)


@pytest.mark.slow
async def test_the_log_has_one_event_a_request_and_nothing_private(tmp_path: Path) -> None:
    """The log of the real process, at its most talkative."""
    name, mail, password, words, query, header, path = PRIVATE
    installation = an_installation("sqlite", tmp_path)
    installation.environment["MANMITRA_LOG_LEVEL"] = "debug"
    with processes(installation, 1) as [service]:
        await service.start()
        async with httpx.AsyncClient(base_url=service.url, timeout=30) as http:
            sign_up = {"email": mail, "password": password, "name": name}
            token = (await http.post("/api/auth/register", json=sign_up)).json()["data"]["token"]
            signed_in = {"Authorization": f"Bearer {token}", "X-Planted": header, "User-Agent": header}
            talk = {"topic": "anxiety", "language": "en", "isAnonymous": False}
            started = await http.post("/api/chat/start-session", json=talk, headers=signed_in)
            said = {"sessionId": started.json()["data"]["sessionId"], "message": f"I want to die, {words}"}
            await http.post("/api/chat/send-message", json=said, headers=signed_in)
            await http.post("/api/auth/login", json={"email": mail, "password": f"{password}!"})
            await http.post("/api/auth/login", json={**sign_up, words: words})
            await http.get(f"/api/counselors?language={query}", headers=signed_in)
            await http.get(f"/api/bookings/{path}", headers=signed_in)
            await http.get(f"/{path}/{query}")
        service.stop()
        written = service.log.read_text()

    events = [msgspec.json.decode(line) for line in written.splitlines()]
    requests = [event for event in events if event["event"] == "request" and "/health" not in event["route"]]
    assert [event["status"] for event in requests] == [201, 201, 200, 400, 400, 200, 404, 404]
    assert set(requests[0]) == {"method", "route", "status", "ms", "request_id", "timestamp", "level", "event"}
    assert requests[6]["route"] == "/api/bookings/{booking_id}"
    assert requests[7]["route"] == "unmatched"
    assert len({event["request_id"] for event in requests}) == len(requests)
    assert all(event["timestamp"].endswith("Z") for event in events)
    assert not [private for private in (*PRIVATE, token) if private in written]


async def test_the_metrics_name_routes_and_nobody(world: World) -> None:
    student = await world.student()
    await student.get(f"/api/bookings/{student.id}")
    await student.get("/api/counselors?language=hi")
    await world.http.get(f"/{student.id}")

    answer = await world.http.get("/metrics")

    assert answer.headers["content-type"].startswith("text/plain")
    assert 'route="/api/bookings/{booking_id}"' in answer.text
    assert 'route="unmatched"' in answer.text
    assert "manmitra_store_seconds" in answer.text
    assert "manmitra_event_loop_lag_seconds" in answer.text
    assert student.id not in answer.text
    assert "campus.example" not in answer.text
    of_alerts = {"level", "rung", "why", "drill"}
    assert labels(answer.text) <= {"method", "route", "status", "operation", "collection", "kind", "le", *of_alerts}


def labels(text: str) -> set[str]:
    """The names of all labels."""
    found: set[str] = set()
    for line in text.splitlines():
        if "{" in line and not line.startswith("#"):
            inside = line[line.index("{") + 1 : line.rindex("}")]
            found |= {part.partition("=")[0].strip(",") for part in inside.split('",') if "=" in part}
    return found


async def test_a_made_up_method_or_route_adds_no_series(world: World) -> None:
    await world.http.get("/metrics")
    for number in range(30):
        await world.http.request(f"MADEUP{number}", "/api/auth/login")
        await world.http.get(f"/made/up/{number}")

    text = (await world.http.get("/metrics")).text

    assert "MADEUP" not in text
    assert "/made/up" not in text


async def test_head_is_get_without_the_body(world: World) -> None:
    student = await world.student()
    for path in ("/api/counselors", "/api/auth/profile", "/health/ready", "/metrics", "/", "/api/nothing"):
        read, asked = await student.get(path), await student.call("HEAD", path)

        assert (asked.status_code, asked.content) == (read.status_code, b"")
        assert asked.headers["content-length"] == str(len(read.content)) or path == "/metrics"
        assert asked.headers.keys() == read.headers.keys()

    refused = await student.call("PATCH", "/api/auth/profile")
    assert (refused.status_code, refused.headers.get_list("allow")) == (405, ["GET, HEAD, OPTIONS, PUT"])
    assert 'method="HEAD",route="/api/counselors"' in (await world.http.get("/metrics")).text


async def test_head_of_a_stream_ends_at_once_and_gives_its_seat_back(world: World) -> None:
    student = await world.student()
    for _ in range(50):
        asked = await student.call("HEAD", "/api/live/events", headers={"Accept": "text/event-stream"})

        assert (asked.status_code, asked.content) == (200, b"")
        assert asked.headers["content-type"].startswith("text/event-stream")


def bare(app: Callable[[Any, Any, Any], Any]) -> httpx.ASGITransport:
    """Only the edge around an application of the test."""
    edge = Edge(
        app,
        cors=Cors(origins=[], local=False),
        observe=lambda *_: None,
        new_id=lambda: "made-request-id",
        allow={},
        max_body=65536,
        note=lambda *_: None,
    )
    return httpx.ASGITransport(app=edge, raise_app_exceptions=False)  # type: ignore[arg-type]
