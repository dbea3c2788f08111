"""What everybody's sockets hear of a thread tells nobody who wrote in it."""

import pytest

from tests.conftest import World
from tests.http.forum_scene import commented, posted, told
from tests.live.scene import connected, heard, served


@pytest.mark.one_engine
async def test_a_nameless_comment_of_the_one_who_began_sounds_like_any_other(world: World) -> None:
    asha, ravi = await world.student(), await world.student()

    async with served(world) as port, connected(world, port) as visitor:
        post_id = (await posted(asha, isAnonymous=False))["id"]
        for person in (ravi, asha, ravi):
            await commented(person, post_id)
        await world.container.relay().quiet()
        frames = [await heard(visitor) for _ in range(4)]

    assert [one["kind"] for one in frames] == ["post.added", *["post.answered"] * 3]
    assert [one["data"] for one in frames] == [{"postId": post_id, "title": "", "category": "academic"}] * 4
    assert await told(asha) == ["Somebody answered you"] * 2
    assert await told(ravi) == []
