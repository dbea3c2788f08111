"""The shelf as readers and the existing client see it."""

from collections.abc import Sequence

import msgspec
import pytest

from manmitra.adapters.persistence.resources import StoredResources
from manmitra.adapters.start_content import start_content
from manmitra.demo.seed import fill_the_shelf
from manmitra.domain.resources.browsing import FOUND_AT_MOST, BrowsingUseCases
from manmitra.domain.shared.errors import Unavailable
from manmitra.domain.shared.identity import visitor
from tests.conftest import World
from tests.resource_scene import a_draft, a_text, shown

BREATHING = "start-four-sided-breathing"


async def test_the_shelf_is_open_to_everybody_in_the_clients_shape(world: World) -> None:
    await fill_the_shelf(world.container)

    answer = await world.http.get("/api/resources", params={"language": "hi"})

    resources = answer.json()["data"]["resources"]
    assert len(resources) == len(start_content("campus", world.clock.now()))
    first = resources[0]
    assert (first["duration"], first["type"], first["category"]) == ("3 min", "exercise", "stress")
    assert first["titleHi"] == first["title"]
    assert first["titleUr"]
    assert (first["language"], first["reviewed"]) == ("hi", False)
    assert first["reviews"]["hi"] == {"clinical": None, "language": None}
    assert "not reviewed" in first["author"]
    assert not {"progress", "views", "rating"} & first.keys()


@pytest.mark.one_engine
async def test_a_missing_language_is_shown_in_english_and_says_so(world: World) -> None:
    await fill_the_shelf(world.container)

    found = (await world.http.get("/api/resources/start-lonely-among-many", params={"language": "ur"})).json()["data"]

    assert (found["language"], found["title"]) == ("en", "Lonely among many")
    assert "titleUr" not in found


@pytest.mark.one_engine
async def test_who_reads_another_language_gets_the_nearest_by_its_script(world: World) -> None:
    await fill_the_shelf(world.container)
    given = {}

    for tag in ("ks-Arab", "ks", "ks-Deva", "hi-IN", "ur-PK", "doi", "ta", "hi-Latn"):
        answer = await world.http.get("/api/resources/start-four-sided-breathing", params={"language": tag})
        given[tag] = answer.json()["data"]["language"]
    refused = await world.http.get("/api/resources", params={"language": "../hi"})

    assert given == {
        **dict.fromkeys(("ks-Arab", "ks", "ur-PK"), "ur"),
        **dict.fromkeys(("ks-Deva", "hi-IN", "doi"), "hi"),
        **dict.fromkeys(("ta", "hi-Latn"), "en"),
    }
    assert refused.status_code == 400


async def test_pages_follow_each_other(world: World) -> None:
    await fill_the_shelf(world.container)

    first = (await world.http.get("/api/resources", params={"limit": 5})).json()["data"]
    rest = (await world.http.get("/api/resources", params={"cursor": first["nextCursor"]})).json()["data"]

    ids = [one["id"] for one in [*first["resources"], *rest["resources"]]]
    assert ids == [one.id for one in start_content("campus", world.clock.now())]
    assert rest["nextCursor"] is None


@pytest.mark.one_engine
@pytest.mark.parametrize(
    ("asked", "categories", "types"),
    [
        ({"category": "sleep"}, {"sleep"}, {"guide"}),
        ({"category": "stress_management"}, {"stress"}, {"exercise", "guide"}),
        ({"category": "anxiety_relief"}, {"anxiety"}, {"exercise", "cbt"}),
        ({"category": "cbt"}, {"anxiety", "depression"}, {"cbt"}),
        ({"type": "article"}, {"sleep", "academic", "relationships", "stress"}, {"guide"}),
        ({"category": "nothing"}, set(), set()),
    ],
)
async def test_categories_are_taken_in_the_clients_words_and_the_reports(
    world: World, asked: dict[str, str], categories: set[str], types: set[str]
) -> None:
    await fill_the_shelf(world.container)

    found = (await world.http.get("/api/resources", params=asked)).json()["data"]["resources"]

    assert {one["category"] for one in found} == categories
    assert {one["type"] for one in found} == types


@pytest.mark.one_engine
async def test_categories_and_featured_are_no_ids(world: World) -> None:
    await fill_the_shelf(world.container)

    counted = (await world.http.get("/api/resources/categories")).json()["data"]
    featured = (await world.http.get("/api/resources/featured")).json()["data"]["resources"]
    unknown = await world.http.get("/api/resources/none")

    assert {"category": "sleep", "count": 2} in counted
    assert len(featured) == 3
    assert (unknown.status_code, unknown.json()["code"]) == (404, "resource_unknown")


async def test_a_piece_is_found_in_native_letters_and_as_it_sounds(world: World) -> None:
    await fill_the_shelf(world.container)

    async def first(query: str) -> str:
        answer = await world.http.get("/api/resources/search", params={"q": query})
        return str(answer.json()["data"]["resources"][0]["id"])

    assert await first("नींद न आए") == "start-when-sleep-does-not-come"
    assert await first("neend na aaye") == "start-when-sleep-does-not-come"
    assert await first("نیند") == "start-when-sleep-does-not-come"
    assert await first("imtehaan") == "start-night-before-an-exam"
    nothing = await world.http.get("/api/resources/search", params={"q": ".*"})
    assert nothing.json()["data"]["resources"] == []


@pytest.mark.one_engine
async def test_a_forged_cursor_is_refused(world: World) -> None:
    asha = await world.student()

    for cursor in ("x", "W10=", "eyIkZ3QiOiIifQ", "%00"):
        answer = await world.http.get("/api/resources", params={"cursor": cursor})
        own = await asha.get("/api/resources/favorites", params={"cursor": cursor})

        assert answer.status_code in {400, 422}, cursor
        assert own.status_code in {400, 422}, cursor


@pytest.mark.one_engine
@pytest.mark.parametrize("query", ["i want to kill myself", "mujhe marna hai", "मैं मरना चाहता हूँ"])
async def test_who_types_what_they_feel_is_shown_whom_to_call(world: World, query: str) -> None:
    await fill_the_shelf(world.container)

    grave = (await world.http.get("/api/resources/search", params={"q": query})).json()["data"]
    usual = (await world.http.get("/api/resources/search", params={"q": "exam sleep"})).json()["data"]

    assert "14416" in {number for line in grave["help"]["helplines"] for number in line["numbers"]}
    assert usual["help"] is None
    assert usual["resources"]


class AwayResources(StoredResources):
    """Of a store that does not answer."""

    async def found(self, institution: str, keys: Sequence[str]) -> Sequence[tuple[str, str, int]]:
        raise Unavailable("the store does not answer")


@pytest.mark.one_engine
async def test_help_is_shown_also_while_the_store_is_away(world: World) -> None:
    there = world.container
    shelf = AwayResources(store=there.store(), ledger=there.ledger())
    away = BrowsingUseCases(shelf, there.readings(), there.tallies(), world.clock)

    found = await away.search(visitor("campus"), "i want to kill myself", "en")
    with pytest.raises(Unavailable):
        await away.search(visitor("campus"), "exam", "en")

    assert found.help is not None
    assert (found.help.helplines[0].numbers[0], found.seen) == ("14416", [])


async def test_a_student_gets_on_and_the_list_knows(world: World) -> None:
    await fill_the_shelf(world.container)
    asha, ravi = await world.student(), await world.student()
    told = {"resourceId": BREATHING, "progress": 50, "isCompleted": False}

    assert (await asha.post("/api/resources/progress", told)).status_code == 200
    assert (await asha.post("/api/resources/progress", {**told, "progress": 25})).status_code == 200

    progress = (await asha.get("/api/resources/progress")).json()["data"]["progress"]
    assert progress == {BREATHING: {"progress": 50, "isCompleted": False}}
    mine = (await asha.get("/api/resources")).json()["data"]["resources"]
    assert [one.get("progress") for one in mine[:2]] == [50, None]
    theirs = (await ravi.get("/api/resources")).json()["data"]["resources"]
    assert all("progress" not in one for one in theirs)


async def test_favourites_are_kept_in_order_and_let_go(world: World) -> None:
    await fill_the_shelf(world.container)
    asha = await world.student()
    for id in (BREATHING, "start-missing-home", BREATHING):
        world.clock.forward(seconds=1)
        assert (await asha.post("/api/resources/favorite", {"resourceId": id})).status_code == 200

    first = (await asha.get("/api/resources/favorites", params={"limit": 1})).json()["data"]
    rest = (await asha.get("/api/resources/favorites", params={"cursor": first["nextCursor"]})).json()["data"]
    assert [one["id"] for one in (*first["resources"], *rest["resources"])] == ["start-missing-home", BREATHING]
    assert (await asha.delete(f"/api/resources/favorite/{BREATHING}")).status_code == 204
    kept = (await asha.get("/api/resources/favorites")).json()["data"]["resources"]
    assert [one["id"] for one in kept] == ["start-missing-home"]
    assert (await asha.delete("/api/resources/favorite/null,null")).status_code == 400


async def test_usage_is_told_in_the_reports_words(world: World) -> None:
    await fill_the_shelf(world.container)
    asha = await world.student()
    use = {"resource_id": BREATHING, "interaction_type": "complete", "duration_seconds": 90, "rating": 4}

    answer = await asha.post("/api/resources/track-usage", use)
    seen = (await asha.get(f"/api/resources/{BREATHING}")).json()["data"]
    again = (await asha.get(f"/api/resources/{BREATHING}")).json()["data"]

    assert answer.status_code == 200, answer.text
    assert (seen["isCompleted"], seen["progress"], seen["ownRating"]) == (True, 100, 4)
    assert again["views"] == seen["views"] + 1
    assert "rating" not in again
    spelt = await asha.post("/api/resources/track-usage", {"resourceId": BREATHING, "interaction_type": "share"})
    assert spelt.status_code == 200
    none = await asha.post("/api/resources/track-usage", {"interaction_type": "view"})
    assert none.status_code == 422


@pytest.mark.one_engine
async def test_a_rating_is_a_mean_of_at_least_five_and_one_a_person(world: World) -> None:
    await fill_the_shelf(world.container)
    people = [await world.student() for _ in range(5)]

    for person, stars in zip(people, (5, 4, 4, 3, 1), strict=True):
        assert (await person.post(f"/api/resources/{BREATHING}/rating", {"stars": stars})).status_code == 200
    first = (await people[0].get(f"/api/resources/{BREATHING}")).json()["data"]["rating"]
    await people[4].post(f"/api/resources/{BREATHING}/rating", {"stars": 4})

    assert first == 3.4
    assert (await people[0].get(f"/api/resources/{BREATHING}")).json()["data"]["rating"] == 4.0
    for wrong in (0, 6, "5", 2.5):
        assert (await people[0].post(f"/api/resources/{BREATHING}/rating", {"stars": wrong})).status_code == 400


@pytest.mark.one_engine
async def test_a_visitor_is_asked_to_sign_up_and_not_thrown_off_the_page(world: World) -> None:
    told = {"resourceId": BREATHING, "progress": 50, "isCompleted": False}

    answers = [
        await world.http.post("/api/resources/progress", json=told),
        await world.http.get("/api/resources/progress"),
        await world.http.get("/api/resources/favorites"),
    ]

    assert [(one.status_code, one.json()["code"]) for one in answers] == [(403, "sign_up_first")] * 3


async def test_drafts_expired_and_foreign_pieces_do_not_exist_for_readers(world: World) -> None:
    now = world.clock.now()
    await world.container.resources().add(a_draft(now, "draft"))
    await shown(world.container, a_draft(now, "foreign", institution="elsewhere"))
    await shown(world.container, a_draft(now, "over", a_text("Gone")), expires_at=world.clock.now())
    asha = await world.student()

    for id in ("draft", "foreign", "over"):
        assert (await asha.get(f"/api/resources/{id}")).status_code == 404, id
        assert (await asha.post("/api/resources/favorite", {"resourceId": id})).status_code == 404, id
        told = {"resourceId": id, "progress": 25, "isCompleted": False}
        assert (await asha.post("/api/resources/progress", told)).status_code == 404, id
    assert (await asha.get("/api/resources")).json()["data"]["resources"] == []
    found = await asha.get("/api/resources/search", params={"q": "gone"})
    assert found.json()["data"]["resources"] == []
    assert (await asha.get("/api/resources/categories")).json()["data"] == []


@pytest.mark.one_engine
async def test_what_has_expired_takes_no_place_among_what_is_found(world: World) -> None:
    now = world.clock.now()
    for number in range(FOUND_AT_MOST):
        await shown(world.container, a_draft(now, f"over{number}", a_text("A walk")), expires_at=now)
    await shown(world.container, a_draft(now, "there", a_text("The long way round", tags=("walk",))))

    found = await world.http.get("/api/resources/search", params={"q": "walk"})

    assert [one["id"] for one in found.json()["data"]["resources"]] == ["there"]


async def test_what_somebody_reads_is_not_found_at_rest(world: World) -> None:
    await shown(world.container, a_draft(world.clock.now(), "telling-id"))
    asha = await world.student()
    await asha.post("/api/resources/favorite", {"resourceId": "telling-id"})
    await asha.post("/api/resources/progress", {"resourceId": "telling-id", "progress": 50})

    reading = await world.container.engine().get("readings", asha.id)

    assert reading is not None
    assert "telling-id" not in msgspec.json.encode(reading).decode()
    assert set(reading) == {"id", "version", "institution", "marks"}
