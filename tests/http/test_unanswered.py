"""Nobody stays without an answer: what counts as one."""

import pytest

from manmitra.domain.shared.identity import Role
from tests.conftest import World
from tests.http.forum_scene import commented, posted, thread, told


@pytest.mark.one_engine
async def test_an_answer_counts_once_it_is_shown_and_no_longer_when_it_is_taken_down(world: World) -> None:
    asha, ravi, admin = await world.student(), await world.student(), await world.staff(Role.ADMIN)
    post_id = (await posted(asha))["id"]
    comment_id = (await commented(ravi, post_id, "you are a chutiya"))["id"]
    await world.container.relay().quiet()
    unread = ((await thread(world, post_id))["awaitsAnswer"], await told(asha))

    await admin.post(f"/api/moderation/approve/{comment_id}")
    await world.container.relay().quiet()
    shown = ((await thread(world, post_id))["awaitsAnswer"], await told(asha))
    await admin.post(f"/api/moderation/reject/{comment_id}", {"reason": "personal_attack"})
    world.clock.forward(hours=13)

    assert unread == (True, [])
    assert shown == (False, ["Somebody answered you"])
    assert await world.container.unanswered().run_due() == 1


@pytest.mark.one_engine
async def test_a_post_that_comes_back_keeps_its_answers(world: World) -> None:
    asha, ravi, admin = await world.student(), await world.student(), await world.staff(Role.ADMIN)
    answered, lonely = (await posted(asha))["id"], (await posted(asha))["id"]
    await commented(ravi, answered)

    for post_id in (answered, lonely):
        await admin.post(f"/api/moderation/reject/{post_id}", {"reason": "off_topic"})
        await admin.post(f"/api/moderation/approve/{post_id}")
    world.clock.forward(hours=13)

    assert [(await thread(world, one))["awaitsAnswer"] for one in (answered, lonely)] == [False, True]
    assert await world.container.unanswered().run_due() == 1
