"""What the forum's repositories promise, on every engine."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Final

import pytest
from msgspec.structs import replace

from manmitra.adapters.persistence.alert_places import AlertPlaces
from manmitra.adapters.persistence.forum import StoredThreads, StoredWriting
from manmitra.adapters.persistence.forum_counts import BufferedViews, StoredCounts
from manmitra.adapters.persistence.forum_shelves import ENTRIES
from manmitra.adapters.persistence.moderation import StoredAudit, StoredCases, StoredReports
from manmitra.adapters.persistence.schema import INDEXES, SEALED
from manmitra.adapters.persistence.sealed import BlindIndex, Keyring, SealedStore
from manmitra.adapters.persistence.store import DocumentStore, Replace
from manmitra.adapters.system import RandomIds
from manmitra.domain.crisis.model import AlertKind, Tier, raise_alert
from manmitra.domain.forum.events import PostShown
from manmitra.domain.forum.model import (
    Awaits,
    Byline,
    Category,
    Comment,
    CommentUnknown,
    Filter,
    Post,
    PostUnknown,
    Reaction,
)
from manmitra.domain.forum.ports import Change
from manmitra.domain.forum.search_words import words_of
from manmitra.domain.forum.words import Words
from manmitra.domain.moderation.cases import CaseUnknown, ContentKind, Severity, Source, Standing, Why, opened
from manmitra.domain.moderation.records import Action, Entry, Report
from manmitra.domain.shared.errors import Conflict
from manmitra.domain.shared.paging import PageRequest
from tests.contracts.engines import Place
from tests.fakes import an_outbox

NOW: Final = datetime(2026, 11, 25, 4, 30, tzinfo=UTC)
OURS: Final = (
    "alerts",
    "events",
    "forum_comments",
    "forum_posts",
    "forum_reactions",
    "forum_shelves",
    "forum_tallies",
    "forum_words",
    "moderation_audit",
    "moderation_cases",
    "moderation_reports",
)
ALL: Final = PageRequest(100)
CAMPUS: Final = Filter(institution="campus")


class Forum:
    """The repositories over one store, and short ways to make things."""

    def __init__(self, store: DocumentStore, raw: DocumentStore) -> None:
        blind, outbox = BlindIndex(b"b" * 32), an_outbox()
        self.raw = raw
        self.threads = StoredThreads(store=store, blind=blind)
        places = AlertPlaces(store=store, blind=blind)
        self.writing = StoredWriting(store=store, blind=blind, outbox=outbox, places=places)
        self.counts = StoredCounts(store=store, blind=blind)
        self.views = BufferedViews(store=store)
        self.cases = StoredCases(store=store, blind=blind, outbox=outbox)
        self.reports = StoredReports(store=store, blind=blind, outbox=outbox)
        self.audit = StoredAudit(store=store)
        self.ids = RandomIds()

    async def posted(self, content: str = "exams", by: str = "asha", minutes: int = 0, **changes: object) -> Post:
        at = NOW + timedelta(minutes=minutes)
        made = Post(
            id=self.ids.new(),
            institution="campus",
            posted_at=at,
            standing=Standing.SHOWN,
            byline=Byline(author_id=by, shown="Quiet Heron 123"),
            words=Words(title="", content=content),
            category=Category.ACADEMIC,
            awaits=Awaits.ANSWER,
            answer_due_at=at,
        )
        made = replace(made, **changes)
        await self.writing.write(Change(item=made))
        return await self.threads.post(made.id)

    def comment(self, post: Post, by: str = "ravi") -> Comment:
        return Comment(
            id=self.ids.new(),
            institution="campus",
            posted_at=NOW,
            standing=Standing.SHOWN,
            byline=Byline(author_id=by, shown="Calm Lotus 321"),
            words=Words(content="me too"),
            post_id=post.id,
        )

    def line(self, case_id: str) -> Entry:
        return Entry(id=self.ids.new(), institution="campus", at=NOW, case_id=case_id, action=Action.OPENED)


@pytest.fixture
async def forum(place: Place) -> AsyncIterator[Forum]:
    indexes = [index for index in INDEXES if index.collection in OURS]
    async with place.opened(collections=OURS, indexes=indexes) as raw:
        yield Forum(SealedStore(store=raw, keys=Keyring({"k1": b"k" * 32}), sealed=SEALED), raw)


async def test_everybody_sees_what_is_shown_newest_first_by_what_is_asked(forum: Forum) -> None:
    old = await forum.posted()
    hindi = await forum.posted(minutes=1, words=Words(content="पढ़ाई", language="hi"), category=Category.FAMILY)
    await forum.posted(minutes=2, standing=Standing.HELD)
    await forum.posted(minutes=3, institution="elsewhere")

    async def ids(**asked: object) -> list[str]:
        return [one.id for one in (await forum.threads.posts(replace(CAMPUS, **asked), ALL)).items]

    assert await ids() == [hindi.id, old.id]
    assert await ids(language="hi") == await ids(category=Category.FAMILY) == [hindi.id]
    assert await ids(language="en", category=Category.FAMILY) == []


async def test_what_is_not_there_is_unknown(forum: Forum) -> None:
    with pytest.raises(PostUnknown):
        await forum.threads.post("nobody")
    with pytest.raises(CommentUnknown):
        await forum.threads.comment("nobody")
    with pytest.raises(CaseUnknown):
        await forum.cases.content("nobody")


async def test_words_are_found_while_the_post_is_shown_and_as_it_reads_now(forum: Forum) -> None:
    post = await forum.posted("zebra lion")

    async def found(text: str) -> list[str]:
        return [one.id for one in (await forum.threads.found(CAMPUS, words_of(text), ALL)).items]

    before = (await found("zebra"), await found("zebra lion"), await found("zebra tiger"))
    edited = replace(post, words=Words(content="tiger lion"))
    await forum.writing.write(Change(item=edited, before=post))
    after = (await found("zebra"), await found("tiger lion"))
    there = await forum.threads.post(post.id)
    await forum.writing.write(Change(item=replace(there, standing=Standing.REMOVED), before=there))

    assert before == ([post.id], [post.id], [])
    assert after == ([], [post.id])
    assert await found("lion") == []
    assert await forum.raw.count("forum_words") == 0


async def test_comments_that_come_at_once_are_all_counted(forum: Forum) -> None:
    post = await forum.posted()

    await asyncio.gather(*(forum.writing.write(Change(item=forum.comment(post, f"p{n}"))) for n in range(8)))
    await asyncio.gather(*(forum.counts.react(post.id, f"p{n % 4}", Reaction.HELPFUL) for n in range(8)))
    [first, *rest] = (await forum.threads.comments(post.id, ALL)).items
    behind = await forum.threads.comments(post.id, PageRequest(10, forum.threads.after(first)))
    assert list(behind.items) == rest[:10]
    await forum.writing.write(Change(item=first.deleted(), before=first))

    tally = (await forum.counts.of([post.id]))[post.id]
    assert (tally.comments, tally.helpful, tally.likes) == (7, 4, 4)
    assert (await forum.counts.take_back(post.id, "p1", Reaction.HELPFUL)).helpful == 3
    assert (await forum.counts.take_back(post.id, "p1", Reaction.HELPFUL)).helpful == 3


async def test_many_views_become_one_write(forum: Forum) -> None:
    post = await forum.posted()

    for _ in range(100):
        forum.views.seen(post.id)
    flushed = [await forum.views.flush(), await forum.views.flush()]

    assert flushed == [1, 0]
    assert (await forum.counts.of([post.id]))[post.id].views == 100


async def test_a_change_that_missed_another_is_refused_as_a_whole(forum: Forum) -> None:
    post = await forum.posted()
    why = Why(source=Source.AUTOMATIC, severity=Severity.LOW)
    await forum.writing.write(Change(item=replace(post, locked=True), before=post))

    late = Change(
        item=replace(post, standing=Standing.PENDING),
        before=post,
        case=opened(post.id, "campus", ContentKind.POST, why, NOW),
        events=(PostShown(institution="campus", post_id=post.id, category=post.category, author_id="asha"),),
    )
    with pytest.raises(Conflict):
        await forum.writing.write(late)

    assert await forum.writing.case(post.id) is None
    assert (await forum.raw.count("events"), (await forum.threads.post(post.id)).locked) == (0, True)


async def test_an_alert_is_in_the_write_of_the_post_and_once_for_one_matter(forum: Forum) -> None:
    alert = raise_alert(
        "", now=NOW, institution="campus", kind=AlertKind.MESSAGE, tier=Tier.HIGH, student_id="asha", anonymous=True
    )
    for _ in range(2):
        post = await forum.posted()
        held = replace(post, id=forum.ids.new(), standing=Standing.HELD)
        await forum.writing.write(Change(item=held, alert=alert, places=("one", "two")))

    assert await forum.raw.count("alerts") == 1


async def test_ones_own_list_goes_on_and_ties_nothing_together_at_rest(forum: Forum) -> None:
    author = "asha:of:the:quiet:river"  # no four letters, which can come up by chance in a ciphertext
    made = [(await forum.posted(f"number {n}", by=author, minutes=n)).id for n in range(ENTRIES + 3)]
    await forum.posted(by="ravi")

    seen, cursor = list[str](), None
    while True:
        page = await forum.threads.own(author, PageRequest(100, cursor))
        seen += [one.id for one in page.items]
        cursor = page.next_cursor
        if cursor is None:
            break

    assert seen == made[::-1]
    kept = await forum.raw.find("forum_posts", limit=1000)
    values = [value for one in kept for name, value in one.items() if name in {"said", "id"}]
    assert len(values) == len(set(values))
    assert author not in str([kept, await forum.raw.find("forum_shelves"), await forum.raw.find("forum_words")])


async def test_what_nobody_answered_is_found_when_its_time_has_come(forum: Forum) -> None:
    post, later = await forum.posted(), await forum.posted(minutes=60)

    due = await forum.threads.overdue(NOW + timedelta(minutes=1), 10)
    await forum.writing.write(Change(item=due[0].handed_on(), before=due[0]))

    assert [one.id for one in due] == [post.id]
    assert await forum.threads.overdue(NOW + timedelta(minutes=1), 10) == []
    assert [one.id for one in (await forum.threads.with_volunteers("campus", ALL)).items] == [post.id]
    assert [one.id for one in await forum.threads.overdue(NOW + timedelta(hours=2), 10)] == [later.id]


async def test_a_post_waits_again_when_its_only_answer_is_gone(forum: Forum) -> None:
    post = await forum.posted()
    own, answer, another = forum.comment(post, by="asha"), forum.comment(post), forum.comment(post, by="meera")
    await forum.writing.write(Change(item=own))
    await forum.writing.write(Change(item=answer, thread=post.answered()))
    await forum.writing.write(Change(item=another))

    awaits = list[str]()
    for one in (answer, another):
        before = await forum.threads.comment(one.id)
        await forum.writing.write(Change(item=before.judged(Standing.REMOVED), before=before))
        awaits.append((await forum.threads.post(post.id)).awaits.value)
    gone = await forum.threads.comment(another.id)
    await forum.writing.write(Change(item=gone.judged(Standing.SHOWN), before=gone))

    assert awaits == [Awaits.NOTHING.value, Awaits.ANSWER.value]
    assert (await forum.threads.post(post.id)).awaits is Awaits.NOTHING


async def test_what_can_not_be_read_holds_up_nothing(forum: Forum) -> None:
    broken, good = await forum.posted(), await forum.posted(minutes=1)
    row = await forum.raw.get("forum_posts", broken.id)
    assert row is not None
    await forum.raw.apply(Replace("forum_posts", {**row, "said": "v1.A256GCM.k9.AAAA"}))

    listed = (await forum.threads.posts(CAMPUS, ALL)).items
    due = [await forum.threads.overdue(NOW + timedelta(minutes=5), 1) for _ in range(2)]

    assert [one.id for one in listed] == [good.id]
    assert [[one.id for one in found] for found in due] == [[], [good.id]]


async def test_a_report_is_one_a_person_and_the_trail_only_grows(forum: Forum) -> None:
    post = await forum.posted()
    why = Why(source=Source.REPORT, severity=Severity.LOW)
    case = opened(post.id, "campus", ContentKind.POST, why, NOW)
    report = Report(
        id="",
        institution="campus",
        content_id=post.id,
        kind=ContentKind.POST,
        at=NOW,
        reason="spam",
        reporter_id="ravi",
    )

    added = [await forum.reports.add(report, case, forum.line(post.id), ()) for _ in range(2)]
    with pytest.raises(Conflict):  # somebody else's case, made at the same time
        await forum.reports.add(replace(report, reporter_id="sana"), case, forum.line(post.id), ())

    assert added == [True, False]
    assert [one.reporter_id for one in await forum.reports.of_content(post.id, 10)] == ["ravi"]
    assert len((await forum.audit.of("campus", ALL, case_id=post.id)).items) == 1
    assert [one.id for one in (await forum.cases.waiting("campus", ALL)).items] == [post.id]
    assert (await forum.cases.waiting("elsewhere", ALL)).items == []
