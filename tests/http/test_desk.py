"""The desk: from what waits to what was decided, and who hears of it."""

from datetime import timedelta
from typing import Any

import pytest

from manmitra.domain.shared.identity import Role
from tests.conftest import STAFF_PASSWORD, Person, World, a_world, settings_for
from tests.fakes import FixedClock
from tests.http.forum_scene import CRY, commented, listed, posted, queued, reported, told


async def certified(world: World, admin: Person, person: Person, kind: str = "moderator") -> Any:
    until = (world.clock.now() + timedelta(days=100)).isoformat()
    body = {"userId": person.id, "kind": kind, "expiresAt": until}
    answer = await admin.post("/api/moderation/certificates/", body)
    assert answer.status_code == 201, answer.text
    return answer


async def test_from_a_crisis_post_to_an_appeal_and_the_trail(world: World) -> None:
    """The story of one post, as each of those who have to do with it."""
    asha, admin = await world.student(), await world.staff(Role.ADMIN)
    meera, arjun = await world.staff(Role.COUNSELOR), await world.staff(Role.COUNSELOR)
    await certified(world, admin, meera)
    await certified(world, admin, arjun)

    # Asha calls for help: help comes at once, and nobody but her sees the post.
    post_id = (await posted(asha, CRY))["id"]
    assert await listed(world) == []

    # Meera finds it in front of the queue, blurred; she opens it, takes it, and lets it be seen.
    [case] = await queued(meera)
    assert (case["id"], case["severity"], case["blur"], case["flaggedBy"]) == (
        post_id,
        "urgent",
        True,
        ["crisis_rules"],
    )
    opened = (await meera.get(f"/api/moderation/queue/{post_id}")).json()["data"]
    assert opened["contentText"] == CRY
    assert asha.id not in str(opened)
    assert (await meera.post(f"/api/moderation/take/{post_id}")).json()["data"]["assignedTo"] == meera.id
    assert (await arjun.post(f"/api/moderation/take/{post_id}")).json()["code"] == "case_taken"
    elsewhere = await arjun.post(f"/api/moderation/escalate/{post_id}", {"text": "Mine now."})
    assert elsewhere.json()["code"] == "case_taken"  # that would take it out of her hands
    assert (await meera.post(f"/api/moderation/notes/{post_id}", {"text": "Team informed."})).status_code == 201
    without_reason = await meera.post(f"/api/moderation/reject/{post_id}", {})
    assert without_reason.json()["code"] == "reason_needed"

    # She takes it down instead, says why, and Asha reads that in plain words.
    said = {"reason": "methods", "message": "Please leave out how."}
    for _ in range(2):  # the button was pressed twice
        assert (await meera.post(f"/api/moderation/reject/{post_id}", said)).status_code == 200
    await world.container.relay().quiet()
    assert (await told(asha)).count("It is not shown") == 1
    [own] = (await asha.get("/api/forum/mine")).json()["data"]["items"]
    assert own["ruling"]["explanation"].startswith("It tells of ways")
    assert (own["ruling"]["message"], own["ruling"]["canAppeal"]) == ("Please leave out how.", True)

    # Asha appeals, once; Meera must leave that to somebody else.
    appeal = {"text": "I did not say how."}
    assert (await asha.post(f"/api/forum/posts/{post_id}/appeal", appeal)).status_code == 201
    assert (await asha.post(f"/api/forum/posts/{post_id}/appeal", appeal)).json()["code"] == "appealed_before"
    cried = await asha.post(f"/api/forum/posts/{post_id}/appeal", {"text": CRY})
    assert "14416" in cried.json()["data"]["help"]["text"]
    assert (await meera.post(f"/api/moderation/approve/{post_id}")).json()["code"] == "same_moderator"
    [case] = await queued(arjun)
    assert (case["appealed"], case["notBy"]) == (True, meera.id)
    restored = await arjun.put(f"/api/forum/posts/{post_id}/moderate", {"action": "restore"})
    assert restored.status_code == 200, restored.text
    await world.container.relay().quiet()
    assert "It can be seen now" in await told(asha)
    assert [(one["id"], one["isModerated"]) for one in await listed(world)] == [(post_id, True)]

    # All of it stands in the trail, and whose post it was does not.
    trail = (await admin.get("/api/moderation/audit", params={"content_id": post_id})).json()["data"]["items"]
    steps = [(one["action"], one["actor"]) for one in trail[::-1]]
    assert sorted(steps, key=str) == sorted(
        [
            ("opened", None),
            ("read", meera.id),
            ("taken", meera.id),
            ("noted", meera.id),
            ("reject", meera.id),
            ("appealed", None),
            ("restore", arjun.id),
        ],
        key=str,
    )
    assert asha.id not in str(trail)


async def test_a_report_is_looked_at_told_of_and_not_asked_twice(world: World) -> None:
    asha, ravi, sana, admin = [await world.student() for _ in range(3)] + [await world.staff(Role.ADMIN)]
    post_id = (await posted(asha))["id"]

    first, again = await reported(ravi, post_id), await reported(ravi, post_id)
    [case] = await queued(admin)
    approved = await admin.post(f"/api/moderation/approve/{post_id}")
    await world.container.relay().quiet()
    late = await reported(sana, post_id)

    assert (first["alreadyReported"], again["alreadyReported"]) == (False, True)
    assert (case["flaggedBy"], case["reportCount"]) == (["user_report"], 1)
    assert approved.status_code == 200
    assert "Thank you for your report" in await told(ravi)
    assert await told(asha) == []  # nothing changed for the author
    assert late["alreadyLookedAt"]
    assert await queued(admin) == []

    await asha.put(f"/api/forum/posts/{post_id}", {"title": "Exams", "content": "Buy notes from me."})
    arjun = await world.student()
    assert not (await reported(arjun, post_id))["alreadyLookedAt"]
    assert [one["id"] for one in await queued(admin)] == [post_id]


@pytest.mark.one_engine
async def test_who_reported_a_text_can_report_what_it_was_changed_into(world: World) -> None:
    asha, ravi, sana, admin = [await world.student() for _ in range(3)] + [await world.staff(Role.ADMIN)]
    post_id = (await posted(asha))["id"]
    await reported(ravi, post_id)
    await admin.post(f"/api/moderation/approve/{post_id}")
    await reported(sana, post_id)

    await asha.put(f"/api/forum/posts/{post_id}", {"title": "Exams", "content": "Buy notes from me."})
    told_again = [await reported(one, post_id) for one in (ravi, sana, ravi)]

    assert [one["alreadyReported"] for one in told_again] == [False, False, True]
    assert [one["id"] for one in await queued(admin)] == [post_id]


@pytest.mark.one_engine
async def test_who_reported_hears_that_its_author_took_it_back(world: World) -> None:
    asha, ravi, admin = await world.student(), await world.student(), await world.staff(Role.ADMIN)
    post_id = (await posted(asha))["id"]
    await reported(ravi, post_id)

    await asha.delete(f"/api/forum/posts/{post_id}")
    await world.container.relay().quiet()
    [heard] = (await ravi.get("/api/notifications")).json()["data"]["items"]

    assert (heard["title"], heard["message"]) == (
        "Thank you for your report",
        "Whoever wrote it has taken it back meanwhile.",
    )
    assert await told(asha) == []
    assert await queued(admin) == []


async def test_a_crowd_of_new_accounts_takes_nothing_down(world: World) -> None:
    asha, admin = await world.student(), await world.staff(Role.ADMIN)
    post_id = (await posted(asha))["id"]

    for _ in range(5):
        await reported(await world.student(), post_id, "hate")

    [case] = await queued(admin)
    assert (case["reportCount"], case["possibleBrigade"]) == (5, True)
    assert [one["id"] for one in await listed(world)] == [post_id]
    reports = (await admin.get("/api/moderation/reports")).json()["data"]["items"]
    assert len(reports) == 5
    assert "reporter" not in str(reports).lower()


@pytest.mark.one_engine
@pytest.mark.parametrize("decided", [False, True])
async def test_who_deletes_a_post_takes_the_words_of_the_appeal_back_too(world: World, *, decided: bool) -> None:
    asha, meera, admin = await world.student(), await world.staff(Role.ADMIN), await world.staff(Role.ADMIN)
    post_id = (await posted(asha))["id"]
    reject = {"action": "remove", "reason": "spam"}
    await meera.put(f"/api/moderation/content/{post_id}", reject)
    await asha.post(f"/api/forum/posts/{post_id}/appeal", {"text": "My sister wrote half of it."})
    if decided:
        await admin.put(f"/api/moderation/content/{post_id}", reject)

    deleted = await asha.delete(f"/api/forum/posts/{post_id}")

    kept = await world.container.cases().get(post_id)
    assert (deleted.status_code, kept.appeal, kept.waiting) == (204, "", False)
    assert await queued(admin) == []


async def test_what_was_taken_down_comes_back_by_a_person_only(world: World) -> None:
    asha, ravi, admin = await world.student(), await world.student(), await world.staff(Role.ADMIN)
    post_id = (await posted(asha))["id"]
    comment_id = (await commented(ravi, post_id))["id"]

    assert (await admin.delete(f"/api/forum/posts/{post_id}?reason=privacy")).status_code == 204
    assert (
        await admin.put(f"/api/moderation/content/{comment_id}", {"action": "remove", "reason": "spam"})
    ).status_code == 200
    edited = await asha.put(f"/api/forum/posts/{post_id}", {"title": "Exams", "content": "Without names."})
    [case] = await queued(admin)

    assert edited.json()["data"]["status"] == "pending"
    assert await listed(world) == []
    assert case["id"] == post_id
    assert (await admin.post(f"/api/moderation/approve/{post_id}")).status_code == 200
    assert [one["replies"] for one in await listed(world)] == [0]


async def test_only_who_was_trained_moderates_and_a_certificate_ends(world: World) -> None:
    admin, meera, asha = await world.staff(Role.ADMIN), await world.staff(Role.COUNSELOR), await world.student()
    post_id = (await posted(asha))["id"]

    before = await meera.get("/api/moderation/queue")
    await certified(world, admin, meera)
    during = await meera.get("/api/moderation/queue")
    revoked = await admin.delete(f"/api/moderation/certificates/{meera.id}/moderator")
    after = await meera.put(f"/api/forum/posts/{post_id}/moderate", {"action": "approve"})

    assert (before.status_code, before.json()["code"]) == (403, "certificate_needed")
    assert during.status_code == 200
    assert revoked.json()["data"]["revokedAt"]
    assert after.status_code == 403
    student = {"userId": asha.id, "kind": "moderator", "expiresAt": (world.clock.now() + timedelta(days=9)).isoformat()}
    assert (await admin.post("/api/moderation/certificates/", student)).status_code == 404


async def test_a_post_that_nobody_answers_comes_to_the_volunteers(world: World) -> None:
    asha, ravi, admin = await world.student(), await world.student(), await world.staff(Role.ADMIN)
    await certified(world, admin, ravi, "volunteer")
    lonely, answered = (await posted(asha))["id"], (await posted(asha, title="Answered"))["id"]
    await commented(ravi, answered)

    early = await world.container.unanswered().run_due()
    world.clock.forward(hours=13)
    late = [await world.container.unanswered().run_due() for _ in range(2)]
    await world.container.relay().quiet()
    waiting = (await ravi.get("/api/forum/unanswered")).json()["data"]["posts"]

    assert (early, late) == (0, [1, 0])
    assert [one["id"] for one in waiting] == [lonely]
    assert "Somebody waits for an answer" in await told(ravi)
    assert (await asha.get("/api/forum/unanswered")).json()["code"] == "certificate_needed"
    await commented(ravi, lonely)
    assert (await ravi.get("/api/forum/unanswered")).json()["data"]["posts"] == []


@pytest.mark.one_engine
async def test_a_call_for_help_can_stay_private_without_anybody_having_done_wrong(world: World) -> None:
    asha, admin = await world.student(), await world.staff(Role.ADMIN)
    post_id = (await posted(asha, CRY))["id"]

    kept = {"action": "keep_private", "message": "We read you. Meera is in room 4 all day.<script>x</script>"}
    answer = await admin.put(f"/api/moderation/content/{post_id}", kept)
    await world.container.relay().quiet()
    [own] = (await asha.get("/api/forum/mine")).json()["data"]["items"]

    assert answer.status_code == 200, answer.text
    assert await listed(world) == await queued(admin) == []
    assert (own["post"]["status"], own["ruling"]["reason"]) == ("held", "")
    assert own["ruling"]["message"] == "We read you. Meera is in room 4 all day."
    assert await told(asha) == ["Somebody answered you"]


@pytest.mark.one_engine
async def test_nobody_is_told_of_an_answer_where_none_was_given(world: World) -> None:
    asha, admin = await world.student(), await world.staff(Role.ADMIN)
    post_id = (await posted(asha))["id"]

    await admin.put(f"/api/moderation/content/{post_id}", {"action": "keep_private"})
    await world.container.relay().quiet()

    assert await told(asha) == ["It is not shown"]


async def test_a_locked_thread_takes_no_comments_and_still_hears_a_call_for_help(world: World) -> None:
    asha, ravi, admin = await world.student(), await world.student(), await world.staff(Role.ADMIN)
    post_id = (await posted(asha))["id"]

    locked = await admin.put(f"/api/moderation/lock/{post_id}", {"locked": True})
    refused = await ravi.post(f"/api/forum/posts/{post_id}/comments", {"content": "me too"})
    helped = await commented(ravi, post_id, CRY)
    alerts = (await admin.get("/api/crisis/alerts")).json()["data"]["items"]
    await admin.put(f"/api/moderation/lock/{post_id}", {"locked": False})

    assert locked.json()["data"] == {"id": post_id, "isLocked": True}
    assert (refused.status_code, refused.json()["code"]) == (409, "post_locked")
    assert (helped["saved"], bool(helped["help"]), len(alerts)) == (False, True, 1)
    await commented(ravi, post_id)


@pytest.mark.one_engine
async def test_nobody_decides_about_what_they_wrote_themselves(world: World) -> None:
    admin, meera = await world.staff(Role.ADMIN), await world.staff(Role.COUNSELOR)
    await certified(world, admin, meera)
    post_id = (await posted(meera))["id"]

    answer = await meera.post(f"/api/moderation/approve/{post_id}")

    assert (answer.status_code, answer.json()["code"]) == (403, "own_content")


@pytest.mark.one_engine
async def test_a_report_that_calls_for_help_is_answered_and_urgent(world: World) -> None:
    asha, ravi, admin = await world.student(), await world.student(), await world.staff(Role.ADMIN)
    post_id = (await posted(asha))["id"]

    answer = await reported(ravi, post_id, "other", f"this makes me feel that {CRY}")
    [alert] = (await (await world.staff(Role.COUNSELOR)).get("/api/crisis/alerts")).json()["data"]["items"]
    own = await asha.post("/api/forum/report", {"postId": post_id, "reason": "spam"})
    neither = await asha.post("/api/forum/report", {"reason": "spam"})

    assert answer["help"]
    assert (CRY in alert["message"], alert["userId"]) == (True, "")  # nobody learns who reported
    assert [one["severity"] for one in await queued(admin)] == ["urgent"]
    assert (own.json()["code"], neither.json()["code"]) == ("own_content_reported", "nothing_named")


async def test_a_moderator_reads_so_many_heavy_texts_in_a_day(tmp_path: Any, clock: FixedClock) -> None:
    async with a_world(settings_for(tmp_path, heavy_texts_a_day=2), clock, tmp_path) as world:
        admin = await world.staff(Role.ADMIN)
        posts = [(await posted(await world.student(), CRY))["id"] for _ in range(3)]
        light = (await posted(await world.student()))["id"]
        await reported(await world.student(), light)

        read = [(await admin.get(f"/api/moderation/queue/{one}")).status_code for one in (*posts, posts[0], light)]
        clock.forward(days=1)
        again = await world.http.post("/api/auth/login", json={"email": admin.email, "password": STAFF_PASSWORD})
        next_day = (await Person(world, again.json()["data"]).get(f"/api/moderation/queue/{posts[2]}")).status_code

    assert read == [200, 200, 429, 200, 200]
    assert next_day == 200


async def test_what_a_program_finds_is_refused_or_looked_at_and_said_why(world: World) -> None:
    asha, admin = await world.student(), await world.staff(Role.ADMIN)
    body = {"title": "t", "content": "kill yourself loser"}

    refused = await asha.post("/api/forum/posts", body)
    asked = await asha.post("/api/forum/posts", {**body, "askForReview": True})
    ways = await posted(asha, "celphos mixed in a drink works within the hour", language="hi")
    warned = await posted(asha, "Notes are with me, 98123 45670.")
    unofficial = await asha.post("/api/forum/posts", {**body, "language": "ur"})
    queue = {one["id"]: one for one in await queued(admin)}

    assert (refused.status_code, refused.json()["code"]) == (422, "content_refused")
    assert "ask for a person to look at it" in refused.json()["message"]
    assert asked.json()["data"]["status"] == ways["status"] == "pending"
    assert queue.keys() == {asked.json()["data"]["id"], ways["id"]}
    assert ["तरीके" in " ".join(ways["reasons"]), ways["languageReviewed"]] == [True, False]
    assert (warned["status"], ["telephone" in one for one in warned["reasons"]]) == ("approved", [True])
    assert "غیر سرکاری" in unofficial.json()["message"]
    assert queue[ways["id"]]["flagReasons"] == ["methods"]
    assert all(one["flaggedBy"] == ["ai_detection"] and one["blur"] for one in queue.values())
