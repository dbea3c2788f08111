"""What is held, pending or gone: nobody but its author notices that it was ever there."""

import pytest

from manmitra.domain.shared.identity import Role
from tests.conftest import World
from tests.http.forum_scene import CRY, commented, posted


@pytest.mark.one_engine
async def test_nobody_can_tell_that_a_comment_is_held(world: World) -> None:
    """Neither by a page that is too short, nor by a cursor, nor by answering it."""
    asha, ravi = await world.student(), await world.student()
    post_id = (await posted(asha))["id"]
    shown = [(await commented(ravi, post_id))["id"]]
    held = [(await commented(ravi, post_id, CRY))["id"] for _ in range(2)]
    shown.append((await commented(ravi, post_id))["id"])
    held.append((await commented(ravi, post_id, CRY))["id"])

    ids, cursors = list[str](), list[str]()
    while not cursors or cursors[-1]:
        query = {"limit": "1", **({"cursor": cursors[-1]} if cursors else {})}
        page = (await asha.get(f"/api/forum/posts/{post_id}/comments", params=query)).json()["data"]
        ids += [one["id"] for one in page["items"]]
        cursors.append(page["nextCursor"] or "")
    below = await asha.post(f"/api/forum/posts/{post_id}/comments", {"content": "Hello?", "parentId": held[0]})

    assert (ids, len(cursors)) == (shown, 2)
    assert (below.status_code, below.json()["code"]) == (404, "comment_unknown")
    mine = (await ravi.get(f"/api/forum/posts/{post_id}")).json()["data"]["replies"]
    assert sorted(one["id"] for one in mine) == sorted(shown + held)


@pytest.mark.one_engine
async def test_a_comment_is_liked_in_its_own_thread_while_that_is_there(world: World) -> None:
    asha, ravi = await world.student(), await world.student()
    post_id, other = (await posted(asha))["id"], (await posted(ravi))["id"]
    body = {"type": "helpful", "commentId": (await commented(ravi, post_id))["id"]}

    elsewhere = await asha.post(f"/api/forum/posts/{other}/react", body)
    here = await asha.post(f"/api/forum/posts/{post_id}/react", body)
    await asha.delete(f"/api/forum/posts/{post_id}")
    gone = await ravi.post(f"/api/forum/posts/{post_id}/react", body)

    assert [one.status_code for one in (elsewhere, here, gone)] == [404, 200, 404]


async def test_alerts_tie_no_nameless_posts_together_and_swallow_no_name(world: World) -> None:
    """One alert for two posts would tell that one person wrote both; a named one is what somebody can be reached by."""
    asha, meera = await world.student(), await world.staff(Role.COUNSELOR)

    for title in ("One", "Two", "Two"):
        await posted(asha, CRY, title=title)
    await posted(asha, CRY, isAnonymous=False)
    alerts = (await meera.get("/api/crisis/alerts")).json()["data"]["items"]

    assert sorted((one["message"], one["userId"]) for one in alerts) == [
        (f"Exams\n{CRY}", asha.id),
        (f"One\n{CRY}", ""),
        (f"Two\n{CRY}", ""),
    ]
