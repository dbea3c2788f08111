"""A few posts for the demo, written for it, by people who do not exist."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final

import msgspec

from manmitra.container import Container
from manmitra.domain.forum.model import Byline, Category, Comment, Post, PostUnknown
from manmitra.domain.forum.ports import Change
from manmitra.domain.forum.words import Words
from manmitra.domain.moderation.cases import Standing


class Written(msgspec.Struct, frozen=True):
    slug: str
    category: Category
    language: str
    title: str
    content: str
    answers: Sequence[str] = ()
    hours: int = 1


POSTS: Final = (
    Written(
        "three-tests",
        Category.ACADEMIC,
        "en",
        "Three tests in one week",
        "I read the same page again and again and nothing stays. How do you plan a week like that?",
        (
            "One hour on the one that is due first, then a walk. It was the walk that helped me.",
            "I ask a classmate to ask me questions. Saying it aloud shows me what I know already.",
        ),
        5,
    ),
    Written(
        "first-month",
        Category.FAMILY,
        "en",
        "First month in the hostel",
        "Everybody at home asks whether I have settled in and I say yes. I have not, and I don't want to worry them.",
        ("Same here. I told my sister first, not my parents, and that was easier.",),
        20,
    ),
    Written(
        "neend",
        Category.SELFCARE,
        "hi",
        "रात में नींद नहीं आती",
        "परीक्षा पास आते ही नींद गायब हो जाती है। आप लोग क्या करते हैं?",
        ("मैं फ़ोन दूसरे कमरे में रख देता हूँ। पहले दिन अजीब लगा, फिर आदत हो गई।",),
        9,
    ),
    Written(
        "a-small-win",
        Category.SUCCESS,
        "en",
        "A small win",
        "I spoke in the seminar today. My voice shook and nobody laughed. Writing it here so that I believe it tomorrow.",
        (),
        2,
    ),
)


async def seed_forum(container: Container) -> None:
    """Once; what is there already stays as it is."""
    now = container.clock().now()
    for written in POSTS:
        try:
            await container.threads().post(f"demo-{written.slug}")
        except PostUnknown:
            await _write(container, written, now)


async def _write(container: Container, written: Written, now: datetime) -> None:
    id, at = f"demo-{written.slug}", now - timedelta(hours=written.hours)
    institution = container.settings().institution
    names = container.making().pseudonyms
    post = Post(
        id=id,
        institution=institution,
        posted_at=at,
        standing=Standing.SHOWN,
        byline=Byline(author_id=f"{id}-author", shown=names.of(id, "author")),
        words=Words(title=written.title, content=written.content, language=written.language),
        category=written.category,
        answer_due_at=at + timedelta(hours=12),
    )
    await container.forum_writing().write(Change(item=post))
    for number, answer in enumerate(written.answers):
        comment = Comment(
            id=f"{id}-{number}",
            institution=institution,
            posted_at=at + timedelta(minutes=20 * (number + 1)),
            standing=Standing.SHOWN,
            byline=Byline(author_id=f"{id}-{number}", shown=names.of(id, f"answer {number}")),
            words=Words(content=answer, language=written.language),
            post_id=id,
        )
        await container.forum_writing().write(Change(item=comment))
