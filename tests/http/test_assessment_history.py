"""Results over time: whose they are, who may read them, and what they say."""

import pytest

from manmitra.adapters.persistence.store import Insert
from manmitra.domain.shared.identity import Role
from tests.conftest import Person, World
from tests.forms import form


async def in_care(world: World, counselor: Person, student: Person) -> None:
    document = {
        "id": f"{counselor.id}-{student.id}",
        "counselor_id": counselor.id,
        "student_id": student.id,
        "state": "completed",
        "live": False,
        "slot_id": "past",
        "turn": 1,
    }
    await world.container.store().apply(Insert("appointments", document))


async def share(student: Person, *, agreed: bool) -> None:
    answer = await student.put("/api/users/privacy-settings", {"share_chat_history": agreed})
    assert answer.status_code == 200, answer.text


async def test_history_is_newest_first_in_pages_and_can_be_narrowed(world: World) -> None:
    asha = await world.student()
    for score, kind in enumerate(["phq9", "gad7", "phq9", "phq9", "gad7"]):
        await asha.post(f"/api/assessments/{kind}/submit", form(kind, *[1] * score))
        world.clock.forward(minutes=1)

    first = (await asha.get("/api/assessments/history", params={"limit": 3})).json()["data"]
    rest = (await asha.get("/api/assessments/history", params={"cursor": first["nextCursor"]})).json()["data"]
    narrowed = (await asha.get("/api/assessments/history", params={"assessment_type": "gad7"})).json()["data"]

    assert [one["totalScore"] for one in first["items"] + rest["items"]] == [4, 3, 2, 1, 0]
    assert rest["nextCursor"] is None
    assert [one["totalScore"] for one in narrowed["items"]] == [4, 1]


@pytest.mark.parametrize("cursor", ["nonsense", "%00", "eyJhIjoxfQ"])
async def test_a_made_up_cursor_is_refused(world: World, cursor: str) -> None:
    asha = await world.student()

    answer = await asha.get("/api/assessments/history", params={"cursor": cursor})

    assert (answer.status_code, answer.json()["code"]) == (422, "invalid_cursor")


async def test_a_student_sees_nobody_elses_history(world: World) -> None:
    asha, ravi = await world.student(), await world.student()
    await asha.post("/api/assessments/phq9/submit", form("phq9", 1))

    answer = await ravi.get("/api/assessments/history", params={"student_id": asha.id})

    assert (answer.status_code, answer.json()["code"]) == (404, "not_found")


async def test_a_counsellor_reads_the_history_of_a_student_in_care_who_agreed(world: World) -> None:
    asha, meera = await world.student(), await world.staff(Role.COUNSELOR)
    await asha.post("/api/assessments/phq9/submit", form("phq9", 1, 1))
    await in_care(world, meera, asha)
    await share(asha, agreed=True)

    answer = await meera.get("/api/assessments/history", params={"student_id": asha.id})

    assert answer.status_code == 200
    assert [one["totalScore"] for one in answer.json()["data"]["items"]] == [2]


async def test_withdrawing_the_consent_closes_the_history_at_once(world: World) -> None:
    asha, meera = await world.student(), await world.staff(Role.COUNSELOR)
    await in_care(world, meera, asha)
    await share(asha, agreed=True)
    await share(asha, agreed=False)

    answer = await meera.get("/api/assessments/history", params={"student_id": asha.id})

    assert (answer.status_code, answer.json()["code"]) == (403, "consent_not_given")


async def test_one_result_can_be_kept_from_the_counsellor_and_shown_again(world: World) -> None:
    asha, ravi, meera = await world.student(), await world.student(), await world.staff(Role.COUNSELOR)
    first = (await asha.post("/api/assessments/phq9/submit", form("phq9", 1, 1))).json()["data"]["id"]
    await asha.post("/api/assessments/gad7/submit", form("gad7", 1))
    await in_care(world, meera, asha)
    await share(asha, agreed=True)

    async def seen_by(person: Person) -> list[int]:
        answer = await person.get("/api/assessments/history", params={"student_id": asha.id})
        return [one["totalScore"] for one in answer.json()["data"]["items"]]

    kept = await asha.put(f"/api/mood/{first}/consent", {"consent": False})
    strangers = await ravi.put(f"/api/mood/{first}/consent", {"consent": True})
    without = await seen_by(meera)
    shown = await asha.put(f"/api/mood/{first}/consent", {"consent": True})

    assert (kept.json()["data"], shown.json()["data"]["consent"]) == ({"id": first, "consent": False}, True)
    assert (strangers.status_code, strangers.json()["code"]) == (404, "result_unknown")
    assert (without, await seen_by(meera), await seen_by(asha)) == ([1], [1, 2], [1, 2])


async def test_consent_alone_does_not_open_the_history_to_a_counsellor_who_does_not_treat(world: World) -> None:
    asha, meera = await world.student(), await world.staff(Role.COUNSELOR)
    await share(asha, agreed=True)

    theirs = await meera.get("/api/assessments/history", params={"student_id": asha.id})
    nobodys = await meera.get("/api/assessments/history", params={"student_id": "nobody"})

    assert theirs.status_code == nobodys.status_code == 404
    assert theirs.json()["message"] == nobodys.json()["message"]


async def test_a_counsellor_must_say_whose_history(world: World) -> None:
    meera = await world.staff(Role.COUNSELOR)

    answer = await meera.get("/api/assessments/history")

    assert (answer.status_code, answer.json()["code"]) == (422, "student_id_required")


@pytest.mark.parametrize("path", ["/api/assessments/history", "/api/assessments/trends", "/api/mood/checkins"])
async def test_a_visitor_has_no_history(world: World, path: str) -> None:
    answer = await world.http.get(path)

    assert (answer.status_code, answer.json()["code"]) == (401, "unauthenticated")


@pytest.mark.parametrize("path", ["/api/assessments/history", "/api/assessments/trends", "/api/mood/checkins"])
async def test_an_admin_has_no_way_to_a_students_results(world: World, path: str) -> None:
    admin = await world.staff(Role.ADMIN)

    assert (await admin.get(path)).status_code == 403


async def test_trends_tell_the_way_in_plain_words(world: World) -> None:
    asha = await world.student()
    for answers in ([3, 3, 3, 3, 3, 1], [1, 1, 1]):
        await asha.post("/api/assessments/phq9/submit", form("phq9", *answers))
        world.clock.forward(days=3)

    [found] = (await asha.get("/api/assessments/trends")).json()["data"]

    assert (found["assessmentType"], found["direction"], found["change"]) == ("phq9", "better", -13)
    assert (found["response"], found["remission"], found["reliable"]) == (True, True, None)
    assert "from 16 to 3" in found["words"]
    assert [point["totalScore"] for point in found["points"]] == [16, 3]


async def test_trends_of_somebody_new_are_empty(world: World) -> None:
    asha = await world.student()

    assert (await asha.get("/api/assessments/trends")).json()["data"] == []
