"""Writing what others read: from a draft to the shelf, and off it again."""

from datetime import timedelta
from typing import Any

import pytest

from manmitra.adapters.start_content import start_content
from manmitra.domain.shared.identity import Role
from manmitra.shelving import load_content
from tests.conftest import Person, World
from tests.resource_scene import a_draft, body

PATH = "/api/admin/content"


async def begun(author: Person, **changes: Any) -> dict[str, Any]:
    answer = await author.post(f"{PATH}/", body(**changes))
    assert answer.status_code == 201, answer.text
    return dict(answer.json()["data"])


async def stepped(person: Person, piece: dict[str, Any], step: str, **told: Any) -> dict[str, Any]:
    answer = await person.post(f"{PATH}/{piece['id']}/{step}", {"version": piece["version"], **told})
    assert answer.status_code == 200, answer.text
    return dict(answer.json()["data"])


async def test_a_piece_goes_from_draft_to_the_shelf_and_off_it(world: World) -> None:
    author, doctor = await world.staff(Role.COUNSELOR), await world.staff(Role.COUNSELOR)
    admin = await world.staff(Role.ADMIN)
    hindi = {"title": "टहलना", "description": "दस मिनट।", "content": "बाहर जाएँ।"}

    piece = await stepped(author, await begun(author, hi=hindi), "submit")
    early = await admin.post(f"{PATH}/{piece['id']}/publish", {"version": piece["version"]})
    piece = await stepped(doctor, piece, "review", language="en", aspect="clinical")
    piece = await stepped(admin, piece, "publish", featured=True)

    assert (early.status_code, early.json()["code"]) == (409, "not_reviewed")
    seen = (await world.http.get(f"/api/resources/{piece['id']}")).json()["data"]
    assert seen["reviews"]["en"]["clinical"]["name"] == "counselor 2"
    assert seen["reviews"]["en"]["language"] is None
    assert seen["reviews"]["hi"] == {"clinical": None, "language": None}
    assert not seen["reviewed"]
    piece = await stepped(admin, piece, "archive")
    assert (await world.http.get(f"/api/resources/{piece['id']}")).status_code == 404
    editions = (await author.get(f"{PATH}/{piece['id']}/editions")).json()["data"]["items"]
    assert [(one["number"], one["publishedBy"]) for one in editions] == [(1, admin.id)]
    trail = (await admin.get(f"/api/admin/audit?objectId={piece['id']}")).json()["data"]["items"]
    assert [line["action"] for line in trail] == ["content.archived", "content.published"]


async def test_readers_keep_the_old_edition_until_the_new_one_is_published(world: World) -> None:
    author, doctor = await world.staff(Role.COUNSELOR), await world.staff(Role.COUNSELOR)
    admin = await world.staff(Role.ADMIN)
    piece = await stepped(author, await begun(author), "submit")
    piece = await stepped(doctor, piece, "review", language="en", aspect="clinical")
    ends = (world.clock.now() + timedelta(days=1)).isoformat()
    piece = await stepped(admin, piece, "publish", expiresAt=ends)

    changed = await author.put(f"{PATH}/{piece['id']}", {**body("A longer walk"), "version": piece["version"]})
    stale = await author.put(f"{PATH}/{piece['id']}", {**body("A run"), "version": piece["version"]})

    assert (changed.status_code, stale.status_code, stale.json()["code"]) == (200, 409, "content_changed")
    assert changed.json()["data"]["status"] == "draft"
    assert (await world.http.get(f"/api/resources/{piece['id']}")).json()["data"]["title"] == "A walk to the gate"
    world.clock.forward(days=1)
    assert (await world.http.get(f"/api/resources/{piece['id']}")).status_code == 404


@pytest.mark.one_engine
async def test_a_draft_moves_nothing_on_the_shelf(world: World) -> None:
    author, doctor = await world.staff(Role.COUNSELOR), await world.staff(Role.COUNSELOR)
    admin = await world.staff(Role.ADMIN)

    async def published(title: str) -> dict[str, Any]:
        piece = await stepped(author, await begun(author, title=title), "submit")
        piece = await stepped(doctor, piece, "review", language="en", aspect="clinical")
        return await stepped(admin, piece, "publish")

    async def titles() -> list[str]:
        return [one["title"] for one in (await world.http.get("/api/resources")).json()["data"]["resources"]]

    await published("First")
    piece = await published("Second")
    before = await titles()
    changed = await author.put(f"{PATH}/{piece['id']}", {**body("Second"), "rank": 1, "version": piece["version"]})
    meanwhile = await titles()
    piece = await stepped(admin, await stepped(author, changed.json()["data"], "submit"), "publish")

    assert (before, meanwhile) == (["First", "Second"], ["First", "Second"])
    assert changed.json()["data"]["rank"] == piece["rank"] == 1
    assert await titles() == ["Second", "First"]


@pytest.mark.one_engine
async def test_who_may_do_what(world: World) -> None:
    author, other = await world.staff(Role.COUNSELOR), await world.staff(Role.COUNSELOR)
    admin, stranger = await world.staff(Role.ADMIN), await world.staff(Role.ADMIN, institution="elsewhere")
    piece = await begun(author)
    version = {"version": piece["version"]}

    foreign = await other.put(f"{PATH}/{piece['id']}", {**body("Mine"), **version})
    elsewhere = [
        await stranger.get(f"{PATH}/{piece['id']}"),
        await stranger.post(f"{PATH}/{piece['id']}/submit", version),
    ]
    piece = await stepped(admin, piece, "submit")
    own = await author.post(
        f"{PATH}/{piece['id']}/review", {"version": piece["version"], "language": "en", "aspect": "language"}
    )
    no_doctor = await admin.post(
        f"{PATH}/{piece['id']}/review", {"version": piece["version"], "language": "en", "aspect": "clinical"}
    )
    missing = await other.post(
        f"{PATH}/{piece['id']}/review", {"version": piece["version"], "language": "ur", "aspect": "language"}
    )

    assert (foreign.status_code, foreign.json()["code"]) == (403, "own_work")
    assert [one.status_code for one in elsewhere] == [404, 404]
    assert (own.status_code, no_doctor.status_code, missing.status_code) == (403, 403, 404)
    assert (await stranger.get(f"{PATH}/")).json()["data"]["items"] == []


@pytest.mark.one_engine
@pytest.mark.parametrize(
    ("changes", "status"),
    [
        ({"en": {"title": "<b>x</b>", "description": "d", "content": "c"}}, 422),
        ({"en": {"title": "x", "description": "d", "content": "<script>alert(1)</script>"}}, 422),
        ({"tags": ["<img src=x>"]}, 422),
        ({"category": "Sleep; drop"}, 400),
        ({"minutes": 0}, 400),
        ({"en": {"title": "x" * 201, "description": "d", "content": "c"}}, 400),
        ({"fr": {"title": "x", "description": "d", "content": "c"}}, 400),
        ({"status": "published"}, 400),
    ],
)
async def test_what_is_no_plain_text_or_no_piece_is_refused(world: World, changes: dict[str, Any], status: int) -> None:
    author = await world.staff(Role.COUNSELOR)

    answer = await author.post(f"{PATH}/", {**body(), **changes})

    assert answer.status_code == status, answer.text


async def test_the_coverage_report_counts_what_readers_see(world: World) -> None:
    author, doctor, admin = [await world.staff(role) for role in (Role.COUNSELOR, Role.COUNSELOR, Role.ADMIN)]
    await world.container.resources().add(a_draft(world.clock.now()))
    piece = await stepped(author, await begun(author), "submit")
    piece = await stepped(doctor, piece, "review", language="en", aspect="clinical")
    await stepped(admin, piece, "publish")

    told = {one["language"]: one for one in (await admin.get(f"{PATH}/coverage")).json()["data"]}

    assert (told["en"]["pieces"], told["en"]["worded"], told["en"]["clinicallyReviewed"]) == (1, 1, 1)
    assert told["en"]["languageReviewed"] == 0
    assert told["ur"]["missing"] == [piece["id"]]


@pytest.mark.one_engine
async def test_the_start_content_is_loaded_once_as_drafts_that_its_own_people_review(world: World) -> None:
    doctor, admin = await world.staff(Role.COUNSELOR), await world.staff(Role.ADMIN)

    await load_content(world.container)
    await load_content(world.container)

    drafts = (await admin.get(f"{PATH}/", params={"status": "draft"})).json()["data"]["items"]
    assert len(drafts) == len(start_content("campus", world.clock.now()))
    assert (await world.http.get("/api/resources")).json()["data"]["resources"] == []
    piece = await stepped(admin, drafts[0], "submit")
    piece = await stepped(doctor, piece, "review", language="en", aspect="clinical")
    piece = await stepped(admin, piece, "publish")
    shelf = (await world.http.get("/api/resources")).json()["data"]["resources"]
    assert [one["id"] for one in shelf] == [piece["id"]]
    assert shelf[0]["author"] == "The ManMitra founders"
