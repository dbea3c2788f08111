"""What somebody typed, and within which bounds it is taken."""

import unicodedata
from collections.abc import Sequence
from typing import Final

import msgspec
from msgspec.structs import replace

from manmitra.domain.shared.errors import Invalid

TITLE_LIMIT: Final = 200
CONTENT_LIMIT: Final = 10_000
COMMENT_LIMIT: Final = 4_000
UNSEEN: Final = frozenset("CMZ")
"""Controls, marks without a letter, spaces: nothing that could be read."""
TAGS: Final = 8
TAG_LIMIT: Final = 30


class Empty(Invalid):
    code = "text_empty"


class TooLong(Invalid):
    code = "text_too_long"


class Words(msgspec.Struct, frozen=True, kw_only=True):
    """What somebody wrote, as plain text."""

    content: str
    title: str = ""
    tags: tuple[str, ...] = ()
    language: str = "en"
    anonymous: bool = True
    ask_review: bool = False
    """A person should look at it if the program refuses it."""

    @property
    def whole(self) -> str:
        """All that others would read."""
        return "\n".join(part for part in (self.title, self.content, *self.tags) if part)


def checked_post(words: Words) -> Words:
    """Raises Empty or TooLong; the sentences name the limit."""
    _bounded("title", words.title, TITLE_LIMIT)
    _bounded("text", words.content, CONTENT_LIMIT)
    return words


def checked_comment(words: Words) -> Words:
    _bounded("comment", words.content, COMMENT_LIMIT)
    return words


def cut(words: Words, content_limit: int) -> Words:
    """A call for help is kept in whatever length it comes, up to the limit."""
    return replace(words, title=words.title[:TITLE_LIMIT], content=words.content[:content_limit])


def _bounded(name: str, text: str, limit: int) -> None:
    if all(unicodedata.category(sign)[0] in UNSEEN for sign in text):
        raise Empty(f"the {name} is empty")
    if len(text) > limit:
        raise TooLong(f"the {name} may have {limit} characters at most")


def tags_of(tags: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(tag.strip()[:TAG_LIMIT] for tag in tags if tag.strip()))[:TAGS]
