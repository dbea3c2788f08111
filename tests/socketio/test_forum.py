"""What pages of the client hear of the forum, from the POST to the socket."""

import pytest

from tests.conftest import World
from tests.http.forum_scene import CRY, posted
from tests.socketio.scene import connected, frames_told, served


@pytest.mark.one_engine
async def test_a_new_post_reaches_the_others_and_not_its_author(world: World) -> None:
    """Contract, rule 13. Nothing of what was written is in it."""
    asha, ravi = await world.student(), await world.student()

    async with served(world) as port, connected(port, asha) as author, connected(port, ravi) as reader:
        made = await posted(asha, title="Three tests")
        await frames_told(world)
        told = await reader.hears("new-post")
        await author.settled()

    assert told == {"postId": made["id"], "title": "", "category": "academic"}
    assert author.all("new-post") == []


@pytest.mark.one_engine
async def test_a_call_for_help_opens_the_dialog_of_its_author_alone(world: World) -> None:
    asha, ravi = await world.student(), await world.student()

    async with served(world) as port, connected(port, asha) as author, connected(port, ravi) as reader:
        await posted(asha, CRY)
        await frames_told(world)
        told = await author.hears("crisis-alert")
        await reader.settled()

    assert told["severity"] == "high"
    assert [name for name, _ in reader.heard if name != "bestie-response"] == []
