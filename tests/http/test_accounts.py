"""Accounts over HTTP: sign-up, sign-in, refresh, resets, sessions, consents."""

import asyncio
import statistics
import time
from email import message_from_bytes, policy
from pathlib import Path
from typing import Any

import bcrypt
import httpx
import msgspec
import pytest

from manmitra.adapters.persistence.store import Replace
from manmitra.domain.shared.identity import Role
from tests.conftest import PASSWORD, STAFF_PASSWORD, World, a_world, settings_for
from tests.fakes import FixedClock


def refused(answer: httpx.Response, status: int, code: str) -> dict[str, Any]:
    assert answer.status_code == status, answer.text
    assert answer.headers["content-type"] == "application/problem+json"
    problem: dict[str, Any] = answer.json()
    assert (problem["code"], problem["success"], problem["status"]) == (code, False, status)
    assert problem["message"]
    return problem


async def log_in(world: World, email: str, password: str) -> httpx.Response:
    return await world.http.post("/api/auth/login", json={"email": email, "password": password})


async def mailed_token(world: World, count: int = 1) -> str:
    await world.container.letters().flush()
    letters = sorted((world.path / "mailbox").glob("*.eml"))
    assert len(letters) == count
    letter = message_from_bytes(letters[-1].read_bytes(), policy=policy.default)
    body = letter.get_body()
    assert body is not None
    return str(body.get_content()).split("token=")[1].split()[0]


async def test_sign_up_answers_with_what_the_client_reads(world: World) -> None:
    body = {
        "email": "Asha@Campus.Example",
        "password": PASSWORD,
        "name": "Asha",
        "role": "student",
        "institution": "",
        "privacy_consents": {
            "share_chat_history": False,
            "crisis_escalation": True,
            "analytics_participation": False,
        },
    }

    answer = await world.http.post("/api/auth/signup", json=body)

    assert answer.status_code == 201
    data = answer.json()["data"]
    assert answer.json()["success"] is True
    assert data["token"]
    assert data["refreshToken"]
    assert data["user"] == {"id": data["profile"]["id"], "email": "Asha@Campus.Example"}
    assert data["profile"]["role"] == "student"
    assert data["profile"]["privacy_consents"]["crisis_escalation"] is True


@pytest.mark.parametrize("role", ["counselor", "admin", "super_admin"])
async def test_nobody_signs_up_as_staff(world: World, role: str) -> None:
    body = {"email": "a@campus.example", "password": PASSWORD, "name": "A", "role": role}

    answer = await world.http.post("/api/auth/signup", json=body)

    refused(answer, 403, "staff_by_invitation")
    assert await world.container.users().by_email("a@campus.example") is None


async def test_an_address_is_taken_in_whatever_case(world: World) -> None:
    asha = await world.student()

    answer = await world.http.post(
        "/api/auth/register", json={"email": asha.email.upper(), "password": PASSWORD, "name": "B"}
    )

    refused(answer, 409, "email_taken")


async def test_two_sign_ups_at_once_make_one_account(world: World) -> None:
    body = {"email": "twin@campus.example", "password": PASSWORD, "name": "T"}

    answers = await asyncio.gather(*(world.http.post("/api/auth/register", json=body) for _ in range(5)))

    assert sorted(answer.status_code for answer in answers) == [201, 409, 409, 409, 409]


@pytest.mark.parametrize(
    "password",
    ["short", "qwertyuiop", "Password123", "manmitra2026", "aaaaaaaaaaaa", "asha.rao1", "ashaashaasha"],
)
async def test_weak_passwords_are_refused(world: World, password: str) -> None:
    body = {"email": "asha.rao@campus.example", "password": password, "name": "Asha Rao"}

    answer = await world.http.post("/api/auth/register", json=body)

    refused(answer, 422, "weak_password")


@pytest.mark.parametrize("password", ["x y z 1 2 3", "पासवर्ड जो मैं ही जानूँ", "m" * 64 + "n" * 64 + "o" * 64])
async def test_long_passwords_of_any_script_are_taken_whole(world: World, password: str) -> None:
    body = {"email": "a@campus.example", "password": password, "name": "A"}
    assert (await world.http.post("/api/auth/register", json=body)).status_code == 201

    answer = await log_in(world, "a@campus.example", password[:-1] + "!")

    refused(answer, 400, "invalid_credentials")
    assert (await log_in(world, "a@campus.example", password)).status_code == 200


async def test_a_wrong_password_and_an_unknown_address_answer_alike(world: World) -> None:
    asha = await world.student()

    known = refused(await log_in(world, asha.email, "not it at all"), 400, "invalid_credentials")
    unknown = refused(await log_in(world, "nobody@campus.example", "not it at all"), 400, "invalid_credentials")

    known.pop("request_id")
    unknown.pop("request_id")
    assert known == unknown


async def test_a_wrong_password_and_an_unknown_address_take_the_same_time(world: World) -> None:
    people = [await world.student() for _ in range(12)]

    async def timed(email: str) -> float:
        start = time.perf_counter()
        await log_in(world, email, "not it at all")
        return time.perf_counter() - start

    known, unknown = [], []
    for n, person in enumerate(people):
        known.append(await timed(person.email))
        unknown.append(await timed(f"nobody{n}@campus.example"))

    # Without the decoy hash the unknown ones would answer ten times faster.
    assert 0.5 < statistics.median(known) / statistics.median(unknown) < 2


async def test_tries_are_limited_per_account_and_the_wait_is_told(world: World, clock: FixedClock) -> None:
    asha = await world.student()
    for _ in range(5):
        refused(await log_in(world, asha.email, "wrong"), 400, "invalid_credentials")

    answer = await log_in(world, asha.email, PASSWORD)

    refused(answer, 429, "too_many_attempts")
    clock.forward(seconds=int(answer.headers["retry-after"]) + 1)
    assert (await log_in(world, asha.email, PASSWORD)).status_code == 200


def from_address(world: World, address: str) -> httpx.AsyncClient:
    """Another client of the same application, somewhere else."""
    transport = httpx.ASGITransport(app=world.application, client=(address, 50_000))  # type: ignore[arg-type]
    return httpx.AsyncClient(transport=transport, base_url="http://testserver")


async def test_a_stranger_who_guesses_elsewhere_does_not_lock_the_owner_out(world: World, clock: FixedClock) -> None:
    asha = await world.student()
    body = {"email": asha.email, "password": "a guess"}

    statuses = []
    async with from_address(world, "203.0.113.9") as stranger:
        for _ in range(5 * 6):
            statuses += [(await stranger.post("/api/auth/login", json=body)).status_code for _ in range(6)]
            clock.forward(minutes=10)

    assert statuses.count(400) == 30
    assert statuses[-1] == 429
    assert (await log_in(world, asha.email, PASSWORD)).status_code == 200


async def test_one_address_gets_at_most_twenty_wrong_tries_in_an_hour(world: World, clock: FixedClock) -> None:
    asha = await world.student()

    statuses = []
    for _ in range(59):
        statuses.append((await log_in(world, asha.email, "a guess")).status_code)
        clock.forward(minutes=1)

    assert statuses.count(400) == 20


async def test_many_addresses_together_get_sixty_tries_in_an_hour(world: World) -> None:
    asha = await world.student()

    statuses = []
    for n in range(70):
        async with from_address(world, f"198.51.100.{n}") as one:
            body = {"email": asha.email, "password": "a guess"}
            statuses.append((await one.post("/api/auth/login", json=body)).status_code)

    assert statuses == [400] * 60 + [429] * 10


async def test_parallel_guesses_count_too(world: World) -> None:
    asha = await world.student()

    answers = await asyncio.gather(*(log_in(world, asha.email, f"guess {n}") for n in range(20)))

    looked_at = [answer for answer in answers if answer.status_code == 400]
    assert len(looked_at) <= 5
    assert all(answer.headers["retry-after"] for answer in answers if answer.status_code == 429)


async def test_tries_are_limited_per_address_whatever_header_is_sent(world: World) -> None:
    statuses = []
    for n in range(110):
        body = {"email": f"u{n}@campus.example", "password": "wrong"}
        headers = {"X-Forwarded-For": f"10.0.0.{n}"}
        statuses.append((await world.http.post("/api/auth/login", json=body, headers=headers)).status_code)

    assert statuses[:100] == [400] * 100
    assert statuses[100:] == [429] * 10


async def test_right_sign_ins_are_not_limited(world: World) -> None:
    asha = await world.student()

    answers = [await log_in(world, asha.email, PASSWORD) for _ in range(12)]

    assert {answer.status_code for answer in answers} == {200}


async def test_the_former_systems_hashes_verify_and_are_upgraded(world: World) -> None:
    asha = await world.student()
    users = world.container.users()
    old = bcrypt.hashpw(b"the old password", bcrypt.gensalt(4)).decode()
    user = await users.get(asha.id)
    await users.save(msgspec.structs.replace(user, password_hash=old))

    assert (await log_in(world, asha.email, "the old password")).status_code == 200

    assert (await users.get(asha.id)).password_hash.startswith("$argon2id$v=19$m=19456,t=2")
    assert (await log_in(world, asha.email, "the old password")).status_code == 200
    refused(await log_in(world, asha.email, "the old passworD"), 400, "invalid_credentials")


async def test_refresh_gives_a_new_pair_and_the_old_token_ends_the_family(world: World) -> None:
    asha = await world.student()
    first = await world.http.post("/api/auth/refresh-token", json={"refreshToken": asha.refresh_token})
    newer = first.json()["data"]
    assert first.status_code == 200
    assert newer["refreshToken"] != asha.refresh_token

    reused = await world.http.post("/api/auth/refresh", json={"refreshToken": asha.refresh_token})

    refused(reused, 401, "session_ended")
    after = await world.http.post("/api/auth/refresh", json={"refreshToken": newer["refreshToken"]})
    refused(after, 401, "session_ended")
    profile = await world.http.get("/api/auth/profile", headers={"Authorization": f"Bearer {newer['token']}"})
    assert profile.status_code == 401


async def test_parallel_refreshes_give_at_most_one_new_pair(world: World) -> None:
    asha = await world.student()

    answers = await asyncio.gather(
        *(world.http.post("/api/auth/refresh", json={"refreshToken": asha.refresh_token}) for _ in range(6))
    )

    assert sum(answer.status_code == 200 for answer in answers) <= 1
    assert {answer.status_code for answer in answers} <= {200, 401, 409}


@pytest.mark.parametrize("token", ["", ".", "x", "x.y", "a" * 500, "\u0928.\u0928"])
async def test_a_made_up_refresh_token_is_refused(world: World, token: str) -> None:
    answer = await world.http.post("/api/auth/refresh", json={"refreshToken": token})

    assert answer.status_code in {400, 401}


async def test_logout_ends_the_session_at_once(world: World) -> None:
    asha = await world.student()
    assert (await asha.get("/api/auth/profile")).status_code == 200

    assert (await asha.post("/api/auth/logout")).status_code == 200

    refused(await asha.get("/api/auth/profile"), 401, "unauthenticated")
    refused(await world.http.post("/api/auth/refresh", json={"refreshToken": asha.refresh_token}), 401, "session_ended")


async def test_sessions_are_listed_and_ended_one_by_one_or_all(world: World) -> None:
    asha = await world.student()
    second = (await log_in(world, asha.email, PASSWORD)).json()["data"]["token"]
    listed = (await asha.get("/api/auth/sessions")).json()["data"]
    assert [one["current"] for one in listed].count(True) == 1
    other = next(one for one in listed if not one["current"])

    assert (await asha.delete(f"/api/auth/sessions/{other['id']}")).status_code == 200

    gone = await world.http.get("/api/auth/profile", headers={"Authorization": f"Bearer {second}"})
    assert gone.status_code == 401
    refused(await asha.delete(f"/api/auth/sessions/{other['id']}"), 404, "session_unknown")
    assert (await asha.delete("/api/auth/sessions")).status_code == 200
    assert (await asha.get("/api/auth/profile")).status_code == 401


async def test_nobody_ends_a_session_of_somebody_else(world: World) -> None:
    asha, ravi = await world.student(), await world.student()
    session = (await asha.get("/api/auth/sessions")).json()["data"][0]["id"]

    refused(await ravi.delete(f"/api/auth/sessions/{session}"), 404, "session_unknown")

    assert (await asha.get("/api/auth/profile")).status_code == 200


async def test_tokens_end_with_time(world: World, clock: FixedClock) -> None:
    asha = await world.student()

    clock.forward(days=7, seconds=-1)
    assert (await asha.get("/api/auth/profile")).status_code == 200
    clock.forward(seconds=1)

    refused(await asha.get("/api/auth/profile"), 401, "unauthenticated")


async def test_a_revocation_elsewhere_takes_effect_within_seconds(world: World, clock: FixedClock) -> None:
    asha = await world.student()
    assert (await asha.get("/api/auth/profile")).status_code == 200
    store = world.container.engine()
    session = (await world.container.sessions().live_of(asha.id))[0]
    document = await store.get("sessions", session.id)
    assert document is not None
    await store.apply(_replacing(document, live=False))

    clock.forward(seconds=5)

    refused(await asha.get("/api/auth/profile"), 401, "unauthenticated")


def _replacing(document: dict[str, Any], **changes: Any) -> Any:
    return Replace("sessions", {**document, **changes})


async def test_a_forgotten_password_is_reset_once_by_a_letter(world: World) -> None:
    asha = await world.student()
    answer = await world.http.post("/api/auth/forgot-password", json={"email": asha.email})
    assert answer.status_code == 202
    token = await mailed_token(world)

    reset = {"token": token, "password": "eleven green kites"}
    assert (await world.http.post("/api/auth/reset-password", json=reset)).status_code == 200

    refused(await world.http.post("/api/auth/reset-password", json=reset), 400, "reset_link_spent")
    assert (await asha.get("/api/auth/profile")).status_code == 401
    refused(await log_in(world, asha.email, PASSWORD), 400, "invalid_credentials")
    assert (await log_in(world, asha.email, "eleven green kites")).status_code == 200


async def test_a_reset_link_lasts_60_minutes(world: World, clock: FixedClock) -> None:
    asha = await world.student()
    await world.http.post("/api/auth/forgot-password", json={"email": asha.email})
    token = await mailed_token(world)

    clock.forward(minutes=60)

    answer = await world.http.post("/api/auth/reset-password", json={"token": token, "password": "eleven green kites"})
    refused(answer, 400, "reset_link_spent")


async def test_the_reset_token_is_not_in_the_store(world: World) -> None:
    asha = await world.student()
    await world.http.post("/api/auth/forgot-password", json={"email": asha.email})

    token = await mailed_token(world)

    assert token.encode() not in world.at_rest()


async def test_forgot_answers_alike_for_an_unknown_address_and_sends_nothing(world: World) -> None:
    asha = await world.student()

    known = await world.http.post("/api/auth/forgot-password", json={"email": asha.email})
    unknown = await world.http.post("/api/auth/forgot-password", json={"email": "nobody@campus.example"})

    assert (known.status_code, known.json()) == (unknown.status_code, unknown.json())
    await mailed_token(world, count=1)


async def test_letters_are_deleted_when_their_link_has_ended(world: World, clock: FixedClock) -> None:
    folder = world.path / "mailbox"
    folder.mkdir(mode=0o755)
    asha = await world.student()
    await world.http.post("/api/auth/forgot-password", json={"email": asha.email})
    first = await mailed_token(world)
    clock.forward(minutes=60)

    await world.http.post("/api/auth/forgot-password", json={"email": asha.email})

    assert await mailed_token(world, count=1) != first
    assert folder.stat().st_mode & 0o777 == 0o700
    assert [path.stat().st_mode & 0o777 for path in folder.glob("*.eml")] == [0o600]


async def test_letters_of_the_process_before_are_deleted_at_start(tmp_path: Path, clock: FixedClock) -> None:
    settings = settings_for(tmp_path)
    async with a_world(settings, clock, tmp_path) as world:
        asha = await world.student()
        await world.http.post("/api/auth/forgot-password", json={"email": asha.email})
        await mailed_token(world)
    (tmp_path / "mailbox").chmod(0o755)
    clock.forward(minutes=61)

    async with a_world(settings, clock, tmp_path):
        assert list((tmp_path / "mailbox").iterdir()) == []

    assert (tmp_path / "mailbox").stat().st_mode & 0o777 == 0o700


async def test_letters_never_tell_what_this_is_about(world: World) -> None:
    asha = await world.student()
    await world.http.post("/api/auth/forgot-password", json={"email": asha.email})
    token = await mailed_token(world)

    raw = next((world.path / "mailbox").glob("*.eml")).read_bytes()
    letter = message_from_bytes(raw, policy=policy.default)
    body = letter.get_body()
    assert body is not None
    # The letters of a random token may spell anything.
    said = f"{letter.items()} {str(body.get_content()).replace(token, '')}".lower()
    assert "campus" in said
    assert not [word for word in ("mental", "counsel", "crisis", "phq", "gad", "bestie") if word in said]


async def test_changing_the_password_needs_the_old_one_and_ends_other_sessions(world: World) -> None:
    asha = await world.student()
    other = (await log_in(world, asha.email, PASSWORD)).json()["data"]["token"]
    wrong = {"currentPassword": "not it", "newPassword": "eleven green kites"}
    refused(await asha.put("/api/users/password", wrong), 400, "invalid_credentials")

    right = {"currentPassword": PASSWORD, "newPassword": "eleven green kites"}
    assert (await asha.put("/api/users/password", right)).status_code == 200

    assert (await asha.get("/api/auth/profile")).status_code == 200
    gone = await world.http.get("/api/auth/profile", headers={"Authorization": f"Bearer {other}"})
    assert gone.status_code == 401
    assert (await log_in(world, asha.email, "eleven green kites")).status_code == 200


async def test_staff_need_longer_passwords(world: World) -> None:
    counselor = await world.staff(Role.COUNSELOR)

    body = {"currentPassword": STAFF_PASSWORD, "newPassword": "eleven kites"}

    refused(await counselor.put("/api/users/password", body), 422, "weak_password")


async def test_consents_are_merged_not_replaced(world: World) -> None:
    asha = await world.student()

    answer = await asha.put("/api/auth/profile", {"privacy_consents": {"share_chat_history": True}})

    consents = answer.json()["data"]["privacy_consents"]
    assert consents["share_chat_history"] is True
    assert consents["crisis_escalation"] is True
    again = await asha.put("/api/users/privacy-settings", {"share_chat_history": False})
    assert again.json()["data"]["share_chat_history"] is False


async def test_a_profile_changes_only_where_it_is_told(world: World) -> None:
    asha = await world.student(institution="Demo College")

    body = {"course": "B.Sc.", "yearOfStudy": 2, "emergencyContact": {"name": "Ma", "phone": "+91 98765 43210"}}
    answer = await asha.put("/api/users/profile", body)

    data = answer.json()["data"]
    assert (data["course"], data["yearOfStudy"], data["institution"]) == ("B.Sc.", 2, "Demo College")
    assert data["emergencyContact"]["phone"] == "+91 98765 43210"
    for field in ("role", "email", "id", "institutionId", "passwordHash"):
        refused(await asha.put("/api/users/profile", {field: "admin"}), 400, "malformed_request")


async def test_an_unknown_time_zone_and_a_birth_that_is_to_come_are_refused(world: World) -> None:
    asha = await world.student()

    refused(await asha.put("/api/users/profile", {"timeZone": "Mars/Olympus"}), 422, "invalid")
    refused(await asha.put("/api/users/profile", {"dateOfBirth": "2028-02-29"}), 422, "invalid")
    assert (await asha.put("/api/users/profile", {"dateOfBirth": "2008-02-29"})).status_code == 200


async def test_a_super_admin_is_shown_as_admin_to_the_client(world: World) -> None:
    chief = await world.staff(Role.SUPER_ADMIN)

    assert (await chief.get("/api/auth/profile")).json()["data"]["role"] == "admin"


async def test_names_addresses_and_phones_are_sealed_at_rest(world: World) -> None:
    asha = await world.student(email="planted-marker@campus.example", name="Planted Marker")
    await asha.put("/api/users/profile", {"phone": "+91 91111 22222", "bio": "planted biography"})

    raw = world.at_rest()

    for marker in (b"planted-marker", b"Planted Marker", b"91111", b"planted biography"):
        assert marker not in raw


async def test_accounts_survive_a_restart(tmp_path: Path, clock: FixedClock) -> None:
    settings = settings_for(tmp_path)
    async with a_world(settings, clock, tmp_path) as world:
        asha = await world.student()

    async with a_world(settings, clock, tmp_path) as again:
        answer = await again.http.get("/api/auth/profile", headers={"Authorization": f"Bearer {asha.token}"})

    assert answer.json()["data"]["email"] == asha.email


async def test_a_suspended_account_can_neither_renew_nor_reset(world: World) -> None:
    asha = await world.student()
    await world.http.post("/api/auth/forgot-password", json={"email": asha.email})
    token = await mailed_token(world)
    users = world.container.users()
    await users.save(msgspec.structs.replace(await users.get(asha.id), active=False))

    renewed = await world.http.post("/api/auth/refresh", json={"refreshToken": asha.refresh_token})
    reset = await world.http.post("/api/auth/reset-password", json={"token": token, "password": "eleven green kites"})

    refused(renewed, 401, "session_ended")
    refused(reset, 400, "reset_link_spent")
    refused(await asha.get("/api/auth/profile"), 401, "unauthenticated")
    refused(await log_in(world, asha.email, PASSWORD), 400, "invalid_credentials")
