"""Help over HTTP: for whom it is, what staff see of it, and how many alerts one place can raise."""

from typing import Any

import httpx
import pytest
from msgspec.structs import replace

from manmitra.adapters.persistence.store import equals
from manmitra.domain.accounts.model import PrivacyConsents
from manmitra.domain.crisis.places import PLACES
from manmitra.domain.shared.identity import Role
from tests.conftest import Person, World

CRISIS = "I want to end my life"


async def begin(caller: Person | httpx.AsyncClient, **body: Any) -> str:
    answer = await caller.post("/api/chat/start-session", json={"topic": "other", "language": "en", **body})
    return str(answer.json()["data"]["sessionId"])


async def say(caller: Person | httpx.AsyncClient, session: str, message: str) -> httpx.Response:
    return await caller.post(f"/api/chat/sessions/{session}/messages", json={"message": message})


async def alerts_for(person: Person) -> list[dict[str, Any]]:
    return list((await person.get("/api/crisis/alerts")).json()["data"]["items"])


async def test_a_yes_to_the_card_opens_the_dialog_and_calls_a_counsellor(world: World) -> None:
    asha, counsellor = await world.student(), await world.staff(Role.COUNSELOR)
    session = await begin(asha)
    asked = (await say(asha, session, "everything is hopeless")).json()["data"]

    answer = (await say(asha, session, "yes")).json()["data"]

    assert asked["crisisLevel"] == "low"
    assert (answer["crisisDetected"], answer["crisisLevel"]) == (True, "high")
    assert [one["userId"] for one in await alerts_for(counsellor)] == [asha.id]


async def test_an_anonymous_student_is_shown_to_nobody_but_the_words_are(world: World) -> None:
    asha, counsellor = await world.student(), await world.staff(Role.COUNSELOR)
    started = await asha.post("/api/chat/start-session", json={"isAnonymous": True})

    await say(asha, started.json()["data"]["sessionId"], CRISIS)

    [alert] = await alerts_for(counsellor)
    handled = (await counsellor.put(f"/api/crisis/alerts/{alert['id']}/handle", json={})).json()["data"]
    assert "not who you are" in started.json()["data"]["initialMessage"]
    for seen in (alert, handled):
        assert (seen["anonymous"], seen["userId"], seen["message"]) == (True, "", CRISIS)
    assert asha.id not in str(alert)


async def test_a_student_is_anonymous_only_when_they_ask_for_it_and_a_visitor_always(world: World) -> None:
    asha = await world.student()

    shown = [(await caller.post("/api/chat/start-session", json={})).json()["data"] for caller in (asha, world.http)]

    assert [one["isAnonymous"] for one in shown] == [False, True]


@pytest.mark.parametrize("role", [Role.ADMIN, Role.SUPER_ADMIN])
async def test_only_counsellors_see_the_words_of_an_alert(world: World, role: Role) -> None:
    asha, manager = await world.student(), await world.staff(role)
    await say(asha, await begin(asha), CRISIS)

    [alert] = await alerts_for(manager)

    assert (alert["userId"], alert["tier"], alert["message"]) == (asha.id, "high", "")


@pytest.mark.parametrize("status", ["contacted", "resolved"])
async def test_repeating_it_raises_one_alert_until_the_next_hour_or_until_it_was_settled(
    world: World, status: str
) -> None:
    asha, counsellor = await world.student(), await world.staff(Role.COUNSELOR)
    session = await begin(asha)
    seen = list[int]()

    async def three_times() -> None:
        for _ in range(3):
            assert "14416" in (await say(asha, session, CRISIS)).json()["data"]["response"]
        seen.append(len(await alerts_for(counsellor)))

    await three_times()
    [alert] = await alerts_for(counsellor)
    await counsellor.put(f"/api/crisis/alerts/{alert['id']}/handle", json={"status": status})
    await three_times()
    world.clock.forward(hours=1)
    await three_times()

    assert seen == [1, 2, 3]


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/api/chat/ask", {"message": CRISIS}),
        ("/api/ai/generate-response", {"message": CRISIS}),
        ("/api/chat/send-message", {"message": CRISIS, "sessionId": None}),
    ],
)
async def test_one_place_without_an_account_can_not_flood_the_alerts_and_is_always_answered(
    world: World, path: str, body: dict[str, Any]
) -> None:
    counsellor = await world.staff(Role.COUNSELOR)

    answers = [await world.http.post(path, json=body) for _ in range(PLACES + 4)]

    assert all(answer.status_code == 200 and "14416" in answer.text for answer in answers)
    assert not any("passing this on" in answer.text for answer in answers)
    assert len(await alerts_for(counsellor)) == PLACES
    assert 'manmitra_alerts_not_raised_total{level="high"} 4.0' in (await world.http.get("/metrics")).text
    assert b"127.0.0.1" not in world.at_rest()


@pytest.mark.parametrize("path", ["/api/chat/ask", "/api/ai/generate-response"])
async def test_an_answer_without_a_conversation_heeds_the_consent_too(world: World, path: str) -> None:
    asha, counsellor = await world.student(), await world.staff(Role.COUNSELOR)
    users = world.container.users()
    await users.save(replace(await users.get(asha.id), consents=PrivacyConsents(crisis_escalation=False)))

    told = [(await asha.post(path, json={"message": CRISIS})).text for _ in range(2)]

    [alert] = await alerts_for(counsellor)
    assert (alert["userId"], alert["consentToEscalate"]) == (asha.id, False)
    assert all("passing this on" in one for one in told)


async def test_asking_twice_the_same_way_gets_other_words_and_a_yes_is_heard(world: World) -> None:
    def body(message: str, *before: str) -> dict[str, Any]:
        roles = ("user", "assistant")
        return {"message": message, "history": [{"role": roles[n % 2], "content": s} for n, s in enumerate(before)]}

    first = (await world.http.post("/api/chat/ask", json={"message": CRISIS})).json()["response"]
    second = (
        await world.http.post(
            "/api/chat/ask", json={"message": CRISIS, "history": [{"role": "assistant", "content": first}]}
        )
    ).json()["response"]
    gentle = (await world.http.post("/api/chat/ask", json=body("everything is hopeless"))).json()["response"]
    yes = (await world.http.post("/api/chat/ask", json=body("yes", "everything is hopeless", gentle))).json()
    no = (await world.http.post("/api/chat/ask", json=body("no", "everything is hopeless", gentle))).json()

    assert first != second
    assert (yes["crisis_detected"], yes["crisis_level"]) == (True, "high")
    assert no["crisis_detected"] is False
    assert "14416" in no["response"]


async def test_help_needs_no_good_token(world: World) -> None:
    asha, gone = await world.student(), await world.student()
    session = await begin(asha)
    await gone.post("/api/auth/logout")
    world.clock.forward(days=8)
    calls: list[tuple[str, dict[str, Any]]] = [
        ("/api/chat/send-message", {"message": CRISIS, "sessionId": session}),
        (f"/api/chat/sessions/{session}/messages", {"message": CRISIS}),
        ("/api/chat/ask", {"message": CRISIS}),
        ("/api/ai/generate-response", {"message": CRISIS}),
        ("/api/crisis/detect", {"message": CRISIS}),
        ("/api/ai/crisis-detection", {"message": CRISIS}),
    ]

    for header in (f"Bearer {asha.token}", f"Bearer {gone.token}", "Bearer garbage", "Basic YTpi"):
        for path, body in calls:
            answer = await world.http.post(path, json=body, headers={"Authorization": header})
            assert answer.status_code in {200, 201}, (header, path, answer.text)
            assert "14416" in answer.text

    read = await world.http.get(f"/api/chat/sessions/{session}/messages", headers={"Authorization": "Bearer garbage"})
    assert read.status_code == 401


@pytest.mark.parametrize("session", ["session_1764043200000", "0" * 43])
async def test_an_id_that_is_not_known_does_not_keep_help_away(world: World, session: str) -> None:
    helped, plain = await say(world.http, session, CRISIS), await say(world.http, session, "hello")

    assert helped.status_code == 201
    assert "14416" in helped.json()["data"]["response"]
    assert helped.json()["data"]["saved"] is False
    assert plain.status_code == 404


async def test_whoever_only_holds_the_id_of_a_students_conversation_reads_nothing_back(world: World) -> None:
    asha, counsellor = await world.student(), await world.staff(Role.COUNSELOR)
    session = await begin(asha)
    await say(asha, session, "my secret garden")

    hello, cry = await say(world.http, session, "hello"), await say(world.http, session, CRISIS)

    assert [hello.status_code, cry.status_code] == [201, 201]
    assert "garden" not in hello.text + cry.text
    assert (await world.http.get(f"/api/chat/sessions/{session}/messages")).status_code == 404
    [alert] = await alerts_for(counsellor)
    assert alert["userId"] == asha.id
    assert "sender.not_signed_in" in alert["reasons"]


async def test_an_alert_by_hand_is_about_a_student_and_reaches_their_institution(world: World) -> None:
    asha, counsellor = await world.student(), await world.staff(Role.COUNSELOR)
    everywhere = await world.staff(Role.SUPER_ADMIN, institution="headquarters")

    about_staff = await everywhere.post("/api/crisis/alert", json={"studentId": counsellor.id})
    about_her = await everywhere.post("/api/crisis/alert", json={"studentId": asha.id, "message": "please look"})

    assert [about_staff.status_code, about_her.status_code] == [404, 201]
    assert [one["userId"] for one in await alerts_for(counsellor)] == [asha.id]


async def test_alerts_are_counted_for_operators(world: World) -> None:
    await world.http.post("/api/chat/ask", json={"message": CRISIS})

    assert "manmitra_alerts_total 1.0" in (await world.http.get("/metrics")).text


async def test_that_help_was_needed_is_sealed_in_the_store(world: World) -> None:
    asha = await world.student()
    session = await begin(asha)
    await say(asha, session, CRISIS)

    kept = await world.container.engine().find("messages", [equals("conversation_id", session)])

    assert kept
    assert not any(one.get("grave") is True or one.get("tier") == "high" for one in kept)


async def said_in_turn(world: World, language: str, *texts: str) -> list[str]:
    student = await world.student()
    start = {"topic": "academic", "language": language, "isAnonymous": False}
    session = (await student.post("/api/chat/start-session", start)).json()["data"]["sessionId"]
    path = f"/api/chat/sessions/{session}/messages"
    return [(await student.post(path, {"message": text})).json()["data"]["response"] for text in texts]


async def test_an_exercise_in_romanised_hindi_stays_in_it_on_its_own_labels(world: World) -> None:
    replies = await said_in_turn(world, "hi", "saans lete hain", "Aage", "Aage", "Ruko")

    assert [reply for reply in replies if not reply.isascii()] == []


async def test_a_second_worry_in_a_row_is_not_left_without_the_help_line(world: World) -> None:
    replies = await said_in_turn(world, "en", "I hate myself", "what's the point of living")

    assert all("14416" in reply for reply in replies)
