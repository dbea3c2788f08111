"""The forum as the client and its students use it."""

import asyncio
from typing import Any

import pytest

from manmitra.domain.shared.identity import Role
from tests.conftest import World
from tests.http.forum_scene import CRY, commented, listed, posted, queued, thread


async def test_a_post_is_there_for_everybody_in_the_clients_shape(world: World) -> None:
    asha = await world.student()
    made = await posted(asha, tags=["exams"])

    [seen] = await listed(world, category="academic", language="en")

    assert seen["id"] == made["id"]
    assert (seen["title"], seen["content"], seen["tags"]) == ("Exams", "Three tests in one week.", ["exams"])
    assert (seen["likes"], seen["replies"], seen["views"]) == (0, 0, 0)
    assert seen["author"]
    assert seen["timestamp"] == "1 second ago"
    assert (seen["isAnonymous"], seen["isModerated"]) == (True, False)
    assert await listed(world, category="family") == await listed(world, language="ur") == []


async def test_a_thread_is_answered_liked_and_counted(world: World) -> None:
    asha, ravi = await world.student(), await world.student()
    post_id = (await posted(asha))["id"]
    first = await commented(ravi, post_id)
    await commented(asha, post_id, "Thank you.", parentId=first["id"])

    likes = [(await ravi.post(f"/api/forum/posts/{post_id}/like")).json()["data"]["likes"] for _ in range(2)]
    helpful = await asha.post(f"/api/forum/posts/{post_id}/react", {"reaction": "helpful", "commentId": first["id"]})
    await ravi.get(f"/api/forum/posts/{post_id}")
    await world.container.forum_views().flush()
    seen = await thread(world, post_id)

    assert likes == [1, 1]
    assert helpful.json()["data"]["reactions"]["helpful"] == 1
    assert (seen["likes"], seen["commentCount"], seen["views"]) == (1, 2, 1)
    assert [(one["content"], one["depth"], one["isAuthor"]) for one in seen["replies"]] == [
        ("Me too.", 0, False),
        ("Thank you.", 1, True),
    ]
    assert seen["replies"][1]["parentId"] == first["id"]
    assert seen["replies"][1]["author"] == seen["author"] != seen["replies"][0]["author"]


async def test_many_who_react_at_once_are_all_counted(world: World) -> None:
    asha, others = await world.student(), [await world.student() for _ in range(6)]
    post_id = (await posted(asha))["id"]

    await asyncio.gather(*(one.post(f"/api/forum/posts/{post_id}/like") for one in others))
    await asyncio.gather(*(commented(one, post_id) for one in others))
    taken = await others[0].delete(f"/api/forum/posts/{post_id}/react/supportive")

    assert taken.json()["data"]["likes"] == 5
    assert (await thread(world, post_id))["commentCount"] == 6


async def test_nobody_links_two_threads_of_one_person(world: World) -> None:
    asha, admin = await world.student(), await world.staff(Role.ADMIN)

    made = [await posted(asha, title=f"Thread {number}") for number in range(3)]
    named = await posted(asha, isAnonymous=False)
    seen = [(await admin.get(f"/api/forum/posts/{one['id']}")).text for one in made]

    assert len({one["post"]["author"] for one in made}) == 3
    assert named["post"]["author"] == "Asha"
    assert [text for text in seen if asha.id in text or "Asha" in text] == []


async def test_a_name_below_ones_own_nameless_post_does_not_tell_whose_it_is(world: World) -> None:
    asha = await world.student()
    nameless, named = await posted(asha), await posted(asha, isAnonymous=False)

    below = [await commented(asha, nameless["id"], isAnonymous=False), await commented(asha, named["id"])]
    seen = [await thread(world, one["id"]) for one in (nameless, named)]

    assert [one["comment"]["isAnonymous"] for one in below] == [True, True]
    assert "Asha" not in str(seen[0])
    assert [one["replies"][0]["isAuthor"] for one in seen] == [True, False]
    assert [one["awaitsAnswer"] for one in seen] == [False, False]  # else a comment that is no answer gives itself away


async def test_a_call_for_help_is_answered_held_and_told_to_a_person(world: World) -> None:
    asha, ravi, meera = await world.student(), await world.student(), await world.staff(Role.COUNSELOR)
    post_id = (await posted(asha))["id"]

    made = await posted(asha, CRY, isAnonymous=False)
    answer = await commented(ravi, post_id, "mujhe mar jana hai, aaj raat sab khatam")
    others = await ravi.get(f"/api/forum/posts/{made['id']}")
    own = await asha.get(f"/api/forum/posts/{made['id']}")
    alerts = (await meera.get("/api/crisis/alerts")).json()["data"]["items"]

    assert (made["status"], made["saved"], made["crisisDetected"]) == ("held", True, True)
    assert "14416" in made["help"]["text"]
    assert answer["status"] == "held"
    assert "14416" in str(answer["help"]["helplines"])
    assert others.status_code == 404
    assert own.json()["data"]["status"] == "held"
    assert [one["id"] for one in await listed(world)] == [post_id]
    assert (await thread(world, post_id))["replies"] == []
    assert {one["userId"] for one in alerts} == {asha.id, ""}  # Ravi wrote without a name


async def test_help_comes_whatever_becomes_of_the_text(world: World) -> None:
    """Too long, in a thread that is not there, as markup, too often: it is answered, and a person hears of it."""
    asha, meera = await world.student(), await world.staff(Role.COUNSELOR)
    long = await posted(asha, f"{CRY}. " * 900)
    lost = await commented(asha, "nowhere", CRY)
    hidden = await posted(asha, f"<{CRY}>", title="<hr>")
    many = [await posted(asha, CRY) for _ in range(12)]
    many.append(await posted(asha, "Exams.", tags=["exams", CRY]))

    alerts = (await meera.get("/api/crisis/alerts")).json()["data"]["items"]

    assert (long["saved"], lost["saved"], hidden["saved"]) == (True, False, True)
    assert CRY in hidden["post"]["content"]
    assert all(one["help"] for one in (long, lost, hidden, *many))
    assert [CRY in one["message"] for one in alerts] == [True] * 3  # so many wait there already
    assert all(one["anonymous"] for one in alerts)


async def test_an_author_changes_and_deletes_what_is_theirs_alone(world: World) -> None:
    asha, ravi = await world.student(), await world.student()
    post_id = (await posted(asha))["id"]
    comment_id = (await commented(ravi, post_id))["id"]
    body = {"title": "Exams, again", "content": "Four of them now, zebras too.", "category": "mental_health"}

    strangers = [
        (await ravi.put(f"/api/forum/posts/{post_id}", body)).status_code,
        (await ravi.delete(f"/api/forum/posts/{post_id}")).status_code,
        (await asha.delete(f"/api/forum/comments/{comment_id}")).status_code,
    ]
    await ravi.post(f"/api/forum/posts/{post_id}/like")
    changed = (await asha.put(f"/api/forum/posts/{post_id}", body)).json()["data"]["post"]
    found = [one["id"] for one in await listed(world, q="ZEBRAS")]
    gone = await asha.delete(f"/api/forum/posts/{post_id}")

    assert strangers == [404, 404, 404]
    assert (changed["title"], changed["category"], changed["editedAt"] is None) == ("Exams, again", "selfcare", False)
    assert (changed["likes"], changed["replies"]) == (1, 1)
    assert found == [post_id]
    assert gone.status_code == 204
    assert (await asha.get(f"/api/forum/posts/{post_id}")).status_code == 404
    assert await listed(world, q="zebras") == await listed(world) == []


@pytest.mark.one_engine
async def test_what_is_taken_back_while_it_waits_leaves_the_queue_and_a_line(world: World) -> None:
    asha, admin = await world.student(), await world.staff(Role.ADMIN)
    post_id = (await posted(asha, CRY))["id"]

    await asha.delete(f"/api/forum/posts/{post_id}")
    queue = (await admin.get("/api/moderation/queue")).json()["data"]["items"]
    trail = (await admin.get("/api/moderation/audit", params={"content_id": post_id})).json()["data"]["items"]

    assert queue == []
    assert [(one["action"], one["actor"]) for one in trail] == [("withdrawn", None), ("opened", None)]


async def test_one_sees_what_became_of_ones_own(world: World) -> None:
    asha = await world.student()
    made = [(await posted(asha, title=f"Post {number}"))["id"] for number in range(3)]
    made.append((await commented(asha, made[0]))["id"])
    held = (await posted(asha, CRY))["id"]

    first = (await asha.get("/api/forum/mine", params={"limit": 2})).json()["data"]
    rest = (await asha.get("/api/forum/mine", params={"cursor": first["nextCursor"]})).json()["data"]

    own = [(one["post"] or one["comment"])["id"] for one in [*first["items"], *rest["items"]]]
    assert own == [held, *made[::-1]]
    assert first["items"][0]["post"]["status"] == "held"
    assert rest["nextCursor"] is None


async def test_a_search_finds_all_words_in_any_script_and_no_patterns(world: World) -> None:
    asha = await world.student()
    both = (await posted(asha, "padhai aur hostel"))["id"]
    one = (await posted(asha, "पढ़ाई का बोझ", language="hi"))["id"]

    assert [post["id"] for post in await listed(world, q="padhai")] == [one, both]
    assert [post["id"] for post in await listed(world, q="hostel पढ़ाई")] == [both]
    assert [post["id"] for post in await listed(world, q="padhai", language="hi")] == [one]
    for pattern in (".*", "^p", "(a+)+$", '{"$ne": 1}', "' OR 1=1 --", "%", "\\"):
        assert await listed(world, q=pattern) == []


async def test_pages_follow_each_other_and_forged_cursors_are_refused(world: World) -> None:
    asha = await world.student()
    made = list[str]()
    for number in range(5):
        world.clock.forward(minutes=1)
        made.append((await posted(asha, "lecture notes", title=f"Post {number}"))["id"])

    for query in ({}, {"category": "academic", "language": "en"}, {"q": "lecture"}):
        seen, cursor = list[str](), None
        while True:
            params: dict[str, Any] = {**query, "limit": 2, **({"cursor": cursor} if cursor else {})}
            data = (await world.http.get("/api/forum/posts", params=params)).json()["data"]
            seen += [one["id"] for one in data["posts"]]
            cursor = data["nextCursor"]
            if cursor is None:
                break
        assert seen == made[::-1], query

    for forged in ("x", "W10=", "eyIkZ3QiOiIifQ", "WzEsMl0", "WyJ4IiwgInkiXQ", "%00", "../../x"):
        for path in ("/api/forum/posts?", "/api/forum/posts?q=lecture&", "/api/forum/mine?"):
            answer = await asha.get(f"{path}cursor={forged}")
            assert answer.status_code in {200, 400, 422}, (path, forged, answer.text)


@pytest.mark.one_engine
async def test_what_is_written_is_text_and_bounded(world: World) -> None:
    asha = await world.student()
    made = await posted(
        asha,
        "hello <script>alert(1)</script><img src=x onerror=alert(1)>",
        title="<b>Exams</b>",
        tags=["<i>x</i>", "<script>y</script>"],
    )
    unseen = (("\u200b\u2063", "x"), ("t", "\u200d \u0301"))
    refused = [
        (await asha.post("/api/forum/posts", {"title": title, "content": content})).json()["code"]
        for title, content in (*unseen, ("", "x"), ("t", " <br> "), ("t" * 201, "x"), ("t", "x" * 10_001))
    ]
    huge = await asha.post("/api/forum/posts", {"title": "t", "content": "x" * 300_000})

    assert (made["post"]["title"], made["post"]["content"], made["post"]["tags"]) == ("Exams", "hello", ["x"])
    assert refused == ["text_empty"] * 4 + ["text_too_long"] * 2
    assert huge.status_code == 413


@pytest.mark.one_engine
async def test_nothing_crosses_to_another_institution(world: World) -> None:
    asha = await world.student()
    post_id = (await posted(asha))["id"]
    await posted(asha, CRY)
    stranger = await world.staff(Role.COUNSELOR, institution="elsewhere")
    admin = await world.staff(Role.ADMIN, institution="elsewhere")

    answers = [
        await stranger.get(f"/api/forum/posts/{post_id}"),
        await stranger.post(f"/api/forum/posts/{post_id}/comments", {"content": "hello"}),
        await stranger.post(f"/api/forum/posts/{post_id}/like"),
        await stranger.post("/api/forum/report", {"postId": post_id, "reason": "spam"}),
        await admin.post(f"/api/moderation/approve/{post_id}"),
        await admin.get(f"/api/moderation/queue/{post_id}"),
    ]

    assert [one.status_code for one in answers] == [404] * 6
    assert await queued(admin) == []
    assert (await stranger.get("/api/forum/posts")).json()["data"]["posts"] == []


@pytest.mark.one_engine
async def test_writing_has_a_pace_that_a_call_for_help_does_not_feel(world: World) -> None:
    asha = await world.student()
    for _ in range(10):
        await posted(asha)

    refused = await asha.post("/api/forum/posts", {"title": "t", "content": "one more"})
    helped = await posted(asha, CRY)

    assert (refused.status_code, refused.json()["code"]) == (429, "too_many_posts")
    assert helped["help"]


@pytest.mark.one_engine
async def test_a_visitor_who_writes_is_asked_to_sign_up_and_not_sent_away(world: World) -> None:
    statuses = [
        (await world.http.post("/api/forum/posts", json={"title": "t", "content": "c"})).status_code,
        (await world.http.post("/api/forum/comments", json={"postId": "p", "content": "c"})).status_code,
        (await world.http.post("/api/forum/posts/p/like")).status_code,
    ]

    assert statuses == [403, 403, 403]


async def test_a_call_for_help_is_answered_before_anybody_asks_who_it_is(world: World) -> None:
    """From a visitor, and from a student whose sign-in has ended."""
    meera = await world.staff(Role.COUNSELOR)
    stale = {"Authorization": "Bearer not.good.any-more"}

    post = await world.http.post("/api/forum/posts", json={"title": "t", "content": CRY})
    answer = await world.http.post("/api/forum/comments", json={"postId": "p", "content": CRY}, headers=stale)

    alerts = (await meera.get("/api/crisis/alerts")).json()["data"]["items"]
    for one in (post, answer):
        assert one.status_code == 201, one.text
        assert (one.json()["data"]["saved"], "14416" in one.text) == (False, True)
    assert alerts
    assert await listed(world) == []
