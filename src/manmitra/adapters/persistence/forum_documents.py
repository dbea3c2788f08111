"""Posts and comments as documents. Open are only their places in lists: neither who wrote them, nor what, nor what
became of them.
"""

from typing import Final

from manmitra.adapters.persistence.documents import from_document, to_document
from manmitra.adapters.persistence.schema import SAID
from manmitra.adapters.persistence.sealed import BlindIndex
from manmitra.adapters.persistence.store import Delete, Document, Insert, Replace, Write
from manmitra.domain.forum.model import Comment, Post
from manmitra.domain.forum.search_words import words_of
from manmitra.domain.moderation.cases import Standing
from manmitra.domain.moderation.records import Content

POSTS: Final = "forum_posts"
COMMENTS: Final = "forum_comments"
TALLIES: Final = "forum_tallies"
WORDS: Final = "forum_words"
OPEN: Final = frozenset({"id", "version", "institution", "posted_at", "category", "awaits", "answer_due_at", "post_id"})
KEY_LENGTH: Final = 20


def document_of(item: Post | Comment) -> Document:
    document = to_document(item)
    open_ = {name: value for name, value in document.items() if name in OPEN}
    said = {name: value for name, value in document.items() if name not in OPEN}
    if isinstance(item, Post):
        open_ |= {"listed": item.standing is Standing.SHOWN, "language": item.words.language}
    return {**open_, SAID: said}


def post_of(document: Document) -> Post:
    return from_document({**document, **document[SAID]}, Post)


def comment_of(document: Document) -> Comment:
    return from_document({**document, **document[SAID]}, Comment)


def content_of(item: Post | Comment) -> Content:
    return Content(
        id=item.id,
        kind=item.kind,
        institution=item.institution,
        thread_id=item.thread_id,
        author_id=item.byline.author_id,
        author=item.byline.shown,
        title=item.words.title,
        text=item.words.content,
        language=item.words.language,
        revision=item.revision,
        standing=item.standing,
        posted_at=item.posted_at,
    )


def item_write(item: Post | Comment, *, new: bool) -> Write:
    collection = POSTS if isinstance(item, Post) else COMMENTS
    return Insert(collection, document_of(item)) if new else Replace(collection, document_of(item))


def word_key(blind: BlindIndex, institution: str, word: str) -> str:
    """Keyed: the words of a post can't be read from its rows."""
    return blind.of("forum.word", f"{institution}|{word}")[:KEY_LENGTH]


def word_writes(blind: BlindIndex, before: Post | None, after: Post) -> list[Write]:
    """The rows by which a post is found: only while everybody sees it."""
    old, new = _rows(blind, before), _rows(blind, after)
    return [
        *(Delete(WORDS, id) for id in old.keys() - new.keys()),
        *(Insert(WORDS, row) for id, row in new.items() if id not in old),
        *(Delete(WORDS, id) for id, row in new.items() if id in old and old[id] != row),
        *(Insert(WORDS, row) for id, row in new.items() if id in old and old[id] != row),
    ]


def _rows(blind: BlindIndex, post: Post | None) -> dict[str, Document]:
    if post is None or post.standing is not Standing.SHOWN:
        return {}
    document = document_of(post)
    keys = [word_key(blind, post.institution, word) for word in words_of(post.words.whole)]
    return {
        f"{key}:{post.id}": {
            "id": f"{key}:{post.id}",
            "key": key,
            "post_id": post.id,
            "posted_at": document["posted_at"],
            "category": document["category"],
            "language": document["language"],
        }
        for key in keys
    }
