"""The first small shelf of things to read."""

from manmitra.demo.resources import demo_resources
from tests.conftest import World


async def put_shelf(world: World) -> None:
    for resource in demo_resources():
        await world.container.resources().put(resource)


async def test_the_shelf_is_open_to_everybody_in_the_clients_shape(world: World) -> None:
    await put_shelf(world)

    answer = await world.http.get("/api/resources", params={"language": "hi"})

    resources = answer.json()["data"]["resources"]
    assert len(resources) == len(demo_resources())
    first = resources[0]
    assert first["duration"] == "3 min"
    assert first["titleHi"]
    assert first["language"] == "hi"
    assert first["reviewed"] is False
    assert "progress" not in first


async def test_pages_follow_each_other(world: World) -> None:
    await put_shelf(world)

    first = (await world.http.get("/api/resources", params={"limit": 3})).json()["data"]
    rest = (await world.http.get("/api/resources", params={"limit": 3, "cursor": first["nextCursor"]})).json()["data"]

    ids = [one["id"] for one in [*first["resources"], *rest["resources"]]]
    assert sorted(ids) == sorted(one.id for one in demo_resources())
    assert rest["nextCursor"] is None


async def test_a_category_is_a_filter(world: World) -> None:
    await put_shelf(world)

    found = (await world.http.get("/api/resources", params={"category": "sleep"})).json()["data"]["resources"]
    counted = (await world.http.get("/api/resources/categories")).json()["data"]

    assert [one["category"] for one in found] == ["sleep"]
    assert {"category": "sleep", "count": 1} in counted


async def test_one_is_read_by_its_id_and_an_unknown_one_is_refused(world: World) -> None:
    await put_shelf(world)

    found = await world.http.get("/api/resources/demo-box-breathing")
    unknown = await world.http.get("/api/resources/none")

    assert found.json()["data"]["content"]
    assert unknown.status_code == 404
    assert unknown.json()["code"] == "resource_unknown"


async def test_a_forged_cursor_is_refused(world: World) -> None:
    for cursor in ("x", "W10=", "eyIkZ3QiOiIifQ", "%00"):
        answer = await world.http.get("/api/resources", params={"cursor": cursor})

        assert answer.status_code in {400, 422}, cursor
