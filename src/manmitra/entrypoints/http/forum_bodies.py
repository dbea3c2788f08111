"""What people send to the forum."""

from typing import Annotated

import msgspec
from msgspec import Meta

from manmitra.domain.forum.model import Category, Reaction, category_of
from manmitra.domain.forum.words import Words
from manmitra.domain.moderation.desk_reasons import Reason
from manmitra.entrypoints.http.answers import Body, whole

# Far above what is accepted: a long cry for help must reach the crisis rules before it is told to be too long.
Content = Annotated[str, Meta(max_length=32_000, examples=["How do you plan a week with three tests in it?"])]
Title = Annotated[str, Meta(max_length=2_000, examples=["Three tests in one week"])]
Tag = Annotated[str, Meta(max_length=100, examples=["exams"])]
CategoryWord = Annotated[str, Meta(max_length=40, examples=["academic"])]
LanguageWord = Annotated[str, Meta(pattern=whole("(en|hi|ur)"), examples=["en"])]
Id = Annotated[str, Meta(min_length=1, max_length=64)]
NoId = Annotated[str, Meta(max_length=64)]


class ClientModeration(msgspec.Struct, frozen=True, kw_only=True, rename="camel"):
    """What the client's own list of words said. It is let in and not believed."""

    flagged: bool = False
    severity: Annotated[str, Meta(max_length=20)] = "low"
    flags: Annotated[list[Annotated[str, Meta(max_length=100)]], Meta(max_length=50)] = msgspec.field(
        default_factory=list
    )
    requires_review: bool = False
    auto_reject: bool = False


class WordsBody(Body, frozen=True, kw_only=True):
    """`isAnonymous` may also be spelled `is_anonymous`. `askForReview`: should it be refused, a person looks at it."""

    content: Content
    is_anonymous: bool = True
    is_anonymous_report: bool | None = msgspec.field(default=None, name="is_anonymous")
    language: LanguageWord = "en"
    ask_for_review: bool = False

    def words(self, title: str = "", tags: tuple[str, ...] = ()) -> Words:
        anonymous = self.is_anonymous if self.is_anonymous_report is None else self.is_anonymous_report
        return Words(
            title=title,
            content=self.content,
            tags=tags,
            language=self.language,
            anonymous=anonymous,
            ask_review=self.ask_for_review,
        )


class PostBody(WordsBody, frozen=True, kw_only=True):
    """A category that is not known counts as `general`."""

    title: Title
    category: CategoryWord = Category.GENERAL.value
    tags: Annotated[list[Tag], Meta(max_length=20)] = msgspec.field(default_factory=list)
    moderation: ClientModeration | None = None

    def typed(self) -> Words:
        return self.words(self.title, tuple(self.tags))

    def wanted(self) -> Category:
        return category_of(self.category)


class EditBody(Body, frozen=True, kw_only=True):
    """The whole text anew. Whether it is anonymous stays as it was."""

    title: Title
    content: Content
    category: CategoryWord | None = None
    tags: Annotated[list[Tag], Meta(max_length=20)] = msgspec.field(default_factory=list)
    language: LanguageWord = "en"
    ask_for_review: bool = False

    def typed(self) -> Words:
        return Words(
            title=self.title,
            content=self.content,
            tags=tuple(self.tags),
            language=self.language,
            ask_review=self.ask_for_review,
        )

    def wanted(self) -> Category | None:
        return None if self.category is None else category_of(self.category)


class CommentBody(WordsBody, frozen=True, kw_only=True):
    """`parentId`: the comment that this one answers. It may also be spelled `parent_comment_id`."""

    parent_id: NoId = ""
    parent_comment_id: NoId = msgspec.field(default="", name="parent_comment_id")

    def parent(self) -> str:
        return self.parent_id or self.parent_comment_id


class ReactBody(Body, frozen=True, kw_only=True):
    """`reaction` may also be spelled `type`. With `commentId` it is about that comment."""

    reaction: Reaction = Reaction.SUPPORTIVE
    type: Reaction | None = None
    comment_id: NoId = ""


class ReportBody(Body, frozen=True, kw_only=True):
    """One of `postId` and `commentId`."""

    post_id: NoId = ""
    comment_id: NoId = ""
    reason: Reason = Reason.OTHER
    language: LanguageWord = "en"
    note: Annotated[str, Meta(max_length=2_000)] = ""


class AppealBody(Body, frozen=True, kw_only=True):
    text: Annotated[str, Meta(max_length=4_000, examples=["It was a quote from a novel that we read in class."])]
    comment_id: NoId = ""
    language: LanguageWord = "en"
