"""Mood check-ins through the real application."""

from asyncio import gather
from datetime import UTC, datetime
from typing import Any

import pytest

from manmitra.adapters.persistence.assessments import StoredCheckIns
from manmitra.adapters.persistence.schema import SEALED
from manmitra.adapters.persistence.sealed import SealedStore
from manmitra.adapters.persistence.store import Stale, Write
from manmitra.domain.assessments.model import CheckInBusy
from manmitra.domain.assessments.moods import check_in
from manmitra.domain.shared.identity import Principal, Role, UserId
from tests.conftest import World
from tests.fakes import an_outbox
from tests.forms import alerts_of, kept


async def test_a_second_check_in_on_the_same_day_takes_the_place_of_the_first(world: World) -> None:
    asha = await world.student()

    first = await asha.post("/api/mood/checkins", {"score": 2, "tags": ["Exams"], "note": "tired"})
    second = await asha.post("/api/mood/checkins", {"score": 4})

    assert first.status_code == second.status_code == 201
    assert first.json()["data"]["tags"] == ["exams"]
    found = (await asha.get("/api/mood/checkins")).json()["data"]["items"]
    assert [(one["score"], one["note"], one["day"]) for one in found] == [(4, "", "2026-11-25")]


async def test_check_ins_on_both_sides_of_midnight_in_kolkata_are_two(world: World) -> None:
    asha = await world.student()
    world.clock.set(datetime(2026, 11, 25, 18, 29, 59, 999000, tzinfo=UTC))
    await asha.post("/api/mood/checkins", {"score": 1})

    world.clock.set(datetime(2026, 11, 25, 18, 30, tzinfo=UTC))
    await asha.post("/api/mood/checkins", {"score": 5})

    found = (await asha.get("/api/mood/checkins")).json()["data"]["items"]
    assert [(one["day"], one["score"]) for one in found] == [("2026-11-26", 5), ("2026-11-25", 1)]


async def test_the_day_is_that_of_the_zone_the_student_chose(world: World) -> None:
    asha = await world.student()
    await asha.put("/api/users/profile", {"timeZone": "America/New_York"})

    answer = await asha.post("/api/mood/checkins", {"score": 3})

    assert answer.json()["data"]["day"] == "2026-11-24"


@pytest.mark.parametrize(
    "body",
    [{}, {"score": 0}, {"score": 6}, {"score": 3.5}, {"score": 3, "day": "2026-01-01"}, {"score": 3, "tags": [""]}],
)
async def test_a_bad_check_in_is_refused(world: World, body: dict[str, Any]) -> None:
    asha = await world.student()

    answer = await asha.post("/api/mood/checkins", body)

    assert answer.status_code == 400
    assert await kept(world, "mood_checkins") == 0


async def test_mood_notes_and_tags_of_a_check_in_are_sealed_at_rest(world: World) -> None:
    asha = await world.student()
    await asha.post("/api/mood/checkins", {"score": 2, "tags": ["home"], "note": "a quarrel"})

    [document] = await world.container.engine().find("mood_checkins")

    assert all(str(document[field]).startswith("v1.A256GCM.") for field in ("mood", "note", "tags"))


async def test_ten_check_ins_at_once_leave_one(world: World) -> None:
    asha = await world.student()

    answers = await gather(*(asha.post("/api/mood/checkins", {"score": 1 + n % 5}) for n in range(10)))

    assert {answer.status_code for answer in answers} <= {201, 409}
    assert 201 in {answer.status_code for answer in answers}
    assert await kept(world, "mood_checkins") == 1


async def test_nobody_sees_another_students_check_ins(world: World) -> None:
    asha, ravi = await world.student(), await world.student()
    await asha.post("/api/mood/checkins", {"score": 2})

    assert (await ravi.get("/api/mood/checkins")).json()["data"]["items"] == []


async def test_check_ins_come_in_pages(world: World) -> None:
    asha = await world.student()
    for score in (1, 2, 3):
        await asha.post("/api/mood/checkins", {"score": score})
        world.clock.forward(days=1)

    first = (await asha.get("/api/mood/checkins", params={"limit": 2})).json()["data"]
    rest = (await asha.get("/api/mood/checkins", params={"limit": 2, "cursor": first["nextCursor"]})).json()["data"]

    assert [one["score"] for one in first["items"] + rest["items"]] == [3, 2, 1]
    assert rest["nextCursor"] is None


@pytest.mark.parametrize("body", [{"note": "i want to kill myself"}, {"tags": ["i want to kill myself"]}])
async def test_a_check_in_that_sounds_like_danger_raises_an_alert_and_answers_with_help(
    world: World, body: dict[str, Any]
) -> None:
    asha = await world.student()

    answer = await asha.post("/api/mood/checkins", {"score": 1, **body})

    assert answer.json()["data"]["help"]["helplines"][0]["numbers"][0] == "14416"
    [alert] = await alerts_of(world, asha)
    assert (alert["kind"], alert["tier"]) == ("message", "high")
    assert "kill myself" in alert["excerpt"]


async def test_a_note_about_abuse_gets_the_numbers_for_it(world: World) -> None:
    asha = await world.student()

    answer = await asha.post("/api/mood/checkins", {"score": 1, "note": "my father beats me every day"})

    numbers = [number for line in answer.json()["data"]["help"]["helplines"] for number in line["numbers"]]
    assert {"1098", "181"} <= set(numbers)
    assert [alert["tier"] for alert in await alerts_of(world, asha)] == ["abuse_danger"]


async def test_a_note_that_only_worries_gets_gentle_help_and_calls_nobody(world: World) -> None:
    asha = await world.student()

    answer = await asha.post("/api/mood/checkins", {"score": 1, "note": "i feel hopeless"})

    help = answer.json()["data"]["help"]
    assert help["helplines"][0]["numbers"][0] == "14416"
    assert "passing this on" not in help["nextStep"]
    assert await alerts_of(world, asha) == []


async def test_an_ordinary_check_in_has_no_help_card(world: World) -> None:
    asha = await world.student()

    answer = await asha.post("/api/mood/checkins", {"score": 2, "note": "this exam is killing me"})

    assert answer.json()["data"]["help"] is None
    assert await alerts_of(world, asha) == []


class ContestedStore(SealedStore):
    """Somebody else is always a moment quicker."""

    async def apply(self, *writes: Write) -> None:
        raise Stale(str(len(writes)))


async def test_a_day_that_is_written_over_and_over_is_refused_in_the_end(world: World) -> None:
    parts = world.container
    contested = ContestedStore(store=parts.engine(), keys=parts.keyring(), sealed=SEALED)
    asha = Principal(UserId("asha"), Role.STUDENT, "campus")
    today = check_in(asha, "Asia/Kolkata", world.clock.now(), mood=3, tags=(), note="")

    with pytest.raises(CheckInBusy):
        await StoredCheckIns(store=contested, outbox=an_outbox()).keep(today, None)
