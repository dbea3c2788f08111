"""Statistics: who is counted, what is told of a month, and what is refused."""

from collections import Counter
from datetime import timedelta

import pytest
from msgspec.structs import replace

from manmitra.demo.counselors import demo_counselors
from manmitra.domain.analytics.closing import Closing
from manmitra.domain.analytics.model import Fact, Kind, cell
from manmitra.domain.analytics.releasing import CLIP
from manmitra.domain.shared.identity import Role
from tests.conftest import World
from tests.domain.analytics_scene import of_the_version_before
from tests.forms import form
from tests.http.analytics_scene import booked, chat, closed, danger, enrolled, facts, happened, lively, met, moment, put
from tests.http.booking_scene import a_counsellor_there
from tests.http.booking_scene import booked as appointment

AGREED = {"analytics_participation": True}
QUEUED = "/api/chat/start-session"


async def test_only_who_agreed_is_counted_and_nothing_of_them_is_kept_but_that(world: World) -> None:
    counted = await world.student(privacy_consents=AGREED)
    private = await world.student()
    for person in (counted, private):
        assert (await person.post(QUEUED, {"topic": "lgbtq"})).status_code == 201
        assert (await person.post("/api/assessments/gad7/submit", form("gad7"))).status_code == 201

    await world.container.relay().quiet()
    await world.container.relay().run_due()

    found = await facts(world)
    assert len(found) == 1 + 5 + 4  # signing up; the conversation and a day of activity; the form on the same day
    told = repr(found)
    assert not [word for word in (counted.id, private.id, "lgbtq", "minimal", "chat", "gad7") if word in told]
    tokens = Counter(one["token"] for one in found)
    assert max(tokens.values()) == 1  # nothing ties two cubes together


async def test_whoever_takes_the_consent_back_leaves_nothing_in_an_open_month(world: World) -> None:
    counted, other = await world.student(privacy_consents=AGREED), await world.student(privacy_consents=AGREED)
    await counted.post(QUEUED, {"topic": "family"})
    await other.post(QUEUED, {"topic": "family"})
    await world.container.relay().quiet()
    before = len(await facts(world))

    answer = await counted.put("/api/users/privacy-settings", {"analytics_participation": False})
    await world.container.relay().quiet()
    await counted.post(QUEUED, {"topic": "family"})
    await world.container.relay().quiet()

    assert answer.status_code == 200
    assert len(await facts(world)) == before / 2


async def test_an_event_that_comes_twice_counts_once_and_one_for_a_closed_month_not_at_all(world: World) -> None:
    [asha] = await enrolled(world, 1)
    at = moment("2026-10", 3)
    for _ in range(2):
        await happened(world, at, chat(asha), id="event-1")
    once = len(await facts(world, "2026-10"))

    await closed(world)
    await happened(world, at, chat(asha), id="event-2")

    assert once == 5
    assert await facts(world, "2026-10") == []


async def test_a_closed_month_is_told_once_and_what_it_was_made_of_is_gone(world: World) -> None:
    people = await enrolled(world, 30, "cse")
    await lively(world, ["2026-10"], people)
    admin = await world.staff(Role.ADMIN)
    open_month = (await admin.get("/api/analytics/overview?period=1m")).json()["data"]

    await closed(world)
    first = (await admin.get("/api/analytics/overview?period=1m")).json()["data"]
    again = (await admin.get("/api/analytics/overview?period=1m")).json()["data"]

    hidden = {"value": None, "suppressed": True, "error": 0.0, "people": None, "uncounted": False}
    assert open_month["series"]["totals"]["chat_sessions"] == hidden
    assert first == again
    assert first["series"]["totals"]["chat_sessions"] == {
        "value": 30,
        "suppressed": False,
        "error": 2.0,
        "people": None,
        "uncounted": False,
    }
    assert first["series"]["totals"]["active_days"]["people"] == 30
    book = await world.container.store().get("analytics_months", "campus:2026-10")
    assert book is not None
    assert (book["key"], book["open"]) == ("", False)
    assert await facts(world, "2026-10") == []


async def test_a_release_that_is_there_is_not_made_again(world: World) -> None:
    await lively(world, ["2026-10"], await enrolled(world, 12))
    part = world.container.statistics
    facts_, releases = part.stored_facts(), part.stored_releases()
    [book] = await facts_.due(world.clock.now(), 10)
    closing = Closing(facts=facts_, releases=releases, campuses=part.campuses(), clock=world.clock)
    await closing.run_due()
    [first] = await releases.of("campus", ["2026-10"])

    world.clock.forward(hours=1)
    await closing.run_due()
    await facts_.close(book)

    assert (await releases.of("campus", ["2026-10"])) == [first]
    assert first.figures["chat_sessions"].value == 10


async def test_the_client_s_page_finds_all_that_it_reads(world: World) -> None:
    people = await enrolled(world, 60, "cse")
    await lively(world, ["2026-09", "2026-10"], people)
    await closed(world)
    admin = await world.staff(Role.ADMIN)

    answer = await admin.get("/api/admin/analytics?period=6m&anonymize=true")

    data = answer.json()["data"]
    assert answer.json()["success"] is True
    assert {"total_users", "total_chat_sessions", "total_appointments", "crisis_incidents"} < data["overview"].keys()
    assert data["overview"]["total_chat_sessions"] == 120
    assert data["overview"]["suppressed"] == ["total_chat_sessions", "total_appointments", "crisis_incidents"]
    assert list(data["mood_trends"]) == ["minimal", "mild", "moderate", "severe"]
    assert all(type(number) is int for number in (*data["mood_trends"].values(), *data["top_topics"].values()))
    trend = data["monthly_trend"]
    assert len(trend["labels"]) == len(trend["chat_sessions"]) == len(trend["mood_assessments"]) == 6
    assert trend["suppressed"] == ["2026-05", "2026-06", "2026-07", "2026-08"]
    assert isinstance(data["recommendations"], list)


async def test_a_counsellor_sees_their_own_figures_only(world: World) -> None:
    kavita = await world.staff(Role.COUNSELOR)
    people = await enrolled(world, 40)
    at = moment("2026-10", 5)
    for number, person in enumerate(people):
        with_ = kavita.id if number % 2 else "omar"
        await happened(world, at, booked(person, at, number, with_))
        await happened(world, at, await met(world, person, at, number, with_, came=number % 4 < 2))
    await world.container.stored_counselors().add(replace(demo_counselors("campus")[0], id=kavita.id))
    await closed(world)

    own = (await kavita.get("/api/analytics/counselor-stats?period=1m")).json()["data"]
    all_of_them = (await (await world.staff(Role.ADMIN)).get("/api/analytics/counselor-stats?period=1m")).json()["data"]

    assert [(line["group"], line["figures"]["bookings"]["value"]) for line in own["lines"]] == [(kavita.id, 20)]
    [line] = own["lines"]
    assert [line["figures"][name]["value"] for name in ("cancellations", "sessions", "no_shows")] == [None, 10, 10]
    assert own["totals"] == {}
    assert {line["group"] for line in all_of_them["lines"]} == {kavita.id, "other"}


async def test_a_session_counts_once_its_counsellor_says_so_and_a_correction_is_heeded(world: World) -> None:
    counselor, student = await a_counsellor_there(world), await world.student(privacy_consents=AGREED)
    one = await appointment(student, counselor, "11:00", day="2026-11-25")
    await world.container.relay().quiet()
    before = len(await facts(world))
    world.clock.forward(hours=2)

    for attended in (True, False, False):
        answer = await counselor.put(f"/api/bookings/{one['id']}/complete", {"attended": attended})
        await world.container.relay().quiet()
        assert answer.status_code == 200, answer.text

    kept = world.container.statistics.stored_facts()
    [book] = await kept.due(world.clock.now() + timedelta(days=40), 1)
    counted = await kept.counted(book, [cell(kind) for kind in Kind], CLIP)
    assert len(await facts(world)) == before + 2  # by time and by counsellor
    assert {id: one.count for id, one in counted.items() if "/" not in id} == {
        "registrations": 1,
        "active_days": 1,
        "bookings": 1,
        "no_shows": 1,
    }


@pytest.mark.one_engine
async def test_what_a_newer_version_counts_beside_this_one_does_not_keep_the_month_from_being_closed(
    world: World,
) -> None:
    await lively(world, ["2026-10"], people := await enrolled(world, 12))
    newer = [Fact(cube="laughs", cell="laughs", person_id=one, thing=one) for one in people]
    await world.container.statistics.stored_facts().keep("campus", "2026-10", newer)

    await closed(world)

    [release] = await world.container.statistics.stored_releases().of("campus", ["2026-10"])
    assert release.of(cell(Kind.CHAT)).value == 10
    assert not release.counts("laughs")


@pytest.mark.one_engine
async def test_months_of_the_version_before_say_what_was_not_counted_then(world: World) -> None:
    await put(world, of_the_version_before("2026-10"))
    admin = await world.staff(Role.ADMIN)

    shown = (await admin.get("/api/analytics/counselor-stats?period=1m")).json()["data"]
    file = await admin.get("/api/admin/analytics/export?format=csv&period=1m")

    unknown = {"value": None, "suppressed": False, "error": 0.0, "people": None, "uncounted": True}
    assert [line["figures"]["sessions"] for line in shown["lines"]] == [unknown] * 3
    assert (shown["totals"]["sessions"], shown["totals"]["bookings"]["value"]) == (unknown, 100)
    assert '"Sessions that took place","","","not known"' in file.text
    assert "Not yet counted from 2026-10 to 2026-10" in file.text


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ("since=1926-01-01&until=2026-01-01", "period_invalid"),
        ("since=0001-01-01&until=0001-01-02", "period_invalid"),
        ("since=2026-05-01", "period_invalid"),
        ("since=2026-05-01&until=2026-04-01", "period_invalid"),
        ("period=7w", "malformed_request"),
        ("since=yesterday&until=today", "malformed_request"),
    ],
)
@pytest.mark.one_engine
async def test_a_period_that_makes_no_sense_is_refused(world: World, query: str, code: str) -> None:
    admin = await world.staff(Role.ADMIN)

    answer = await admin.get(f"/api/analytics/topics?{query}")

    assert answer.status_code in {400, 422}
    assert answer.json()["code"] == code


@pytest.mark.one_engine
async def test_another_institution_is_for_super_admins_and_names_for_nobody(world: World) -> None:
    admin, above = await world.staff(Role.ADMIN), await world.staff(Role.SUPER_ADMIN)
    await world.staff(Role.COUNSELOR, institution="elsewhere")

    refused = await admin.get("/api/analytics/crisis-stats?institution=elsewhere")
    misspelt = await above.get("/api/analytics/crisis-stats?institution=elsewere")
    named = await above.get("/api/analytics/crisis-stats?institution=elsewhere")
    open_names = await admin.get("/api/admin/analytics?anonymize=false")

    assert (refused.status_code, refused.json()["code"]) == (403, "other_institution")
    assert (misspelt.status_code, misspelt.json()["code"]) == (404, "institution_unknown")
    assert named.json()["data"]["institution"] == "elsewhere"
    assert (open_names.status_code, open_names.json()["code"]) == (422, "always_anonymous")


async def test_no_more_questions_than_the_budget_of_the_day(world: World) -> None:
    admin = await world.staff(Role.ADMIN)
    queries = world.container.statistics.analytics().queries
    for _ in range(300):
        await queries.take(admin.id, world.clock.now())

    spent = await admin.get("/api/analytics/overview")
    world.clock.forward(days=1)
    tomorrow = await queries.take(admin.id, world.clock.now())

    assert (spent.status_code, spent.json()["code"]) == (429, "analytics_budget_spent")
    assert int(spent.headers["retry-after"]) == 14 * 3600  # it is ten in the morning
    assert tomorrow == 299


async def test_crises_are_told_by_urgency_and_never_by_department(world: World) -> None:
    people = await enrolled(world, 30, "cse")
    at = moment("2026-10", 5)
    for person in people:
        await happened(world, at, danger(person, at))
    await closed(world)
    admin = await world.staff(Role.ADMIN)

    crises = (await admin.get("/api/analytics/crisis-stats?period=1m")).json()["data"]
    listed = {"departments": [{"code": "cse", "name": "Computer Science"}, {"code": "law", "name": "Law"}]}
    named = await admin.put("/api/admin/colleges/campus/departments", listed)
    by_department = (await admin.get("/api/analytics/usage-trends?period=1m&by=department")).json()["data"]

    assert crises["totals"]["crisis_incidents"]["value"] == 30
    assert crises["totals"]["high"]["value"] is None  # the other tier is empty, and would follow from it
    assert all("crisis_incidents" not in line["figures"] for line in by_department["lines"])
    assert named.status_code == 200, named.text
    assert {line["group"]: line["name"] for line in by_department["lines"]}["cse"] == "Computer Science"


@pytest.mark.one_engine
async def test_a_forecast_says_when_it_knows_too_little(world: World) -> None:
    await lively(world, ["2026-10"], await enrolled(world, 40))
    await closed(world)
    admin = await world.staff(Role.ADMIN)

    found = (await admin.get("/api/analytics/forecast")).json()["data"]

    assert found["weeks"] == []
    assert "needs 12 weeks" in found["note"]
