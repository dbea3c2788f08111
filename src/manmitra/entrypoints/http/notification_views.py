"""What notifications and their ways out look like on the wire."""

from datetime import datetime
from typing import Annotated, Self

from msgspec import UNSET, Meta, UnsetType

from manmitra.domain.notifications.announcing import MOST_NAMED, Announcement
from manmitra.domain.notifications.inbox import Item, Stats
from manmitra.domain.notifications.model import Category, Channel, Delivery, DeliveryState, Priority, Template
from manmitra.domain.shared.identity import Role
from manmitra.entrypoints.http.answers import Body, View, whole

UserId = Annotated[str, Meta(min_length=1, max_length=64)]


class NotificationView(View, frozen=True, kw_only=True):
    """`languageReviewed` is false for an unofficial translation."""

    id: str
    type: Template
    category: Category
    title: str
    message: str
    priority: Priority
    action_url: str | UnsetType = UNSET
    created_at: datetime
    read_at: datetime | None
    language: str
    language_reviewed: bool

    @classmethod
    def of(cls, item: Item) -> Self:
        one, shown = item.notification, item.shown
        return cls(
            id=one.id,
            type=one.template,
            category=one.category,
            title=shown.title,
            message=shown.message,
            priority=one.priority,
            action_url=one.action_url or UNSET,
            created_at=one.created_at,
            read_at=one.read_at,
            language=shown.language,
            language_reviewed=shown.reviewed,
        )


class InboxView(View, frozen=True, kw_only=True):
    items: list[NotificationView]
    next_cursor: str | None
    unread: int


class ReadAllView(View, frozen=True, kw_only=True):
    """How many were unread."""

    marked: int


class StatsView(View, frozen=True, kw_only=True):
    """Of one's own inbox. `byCategory` has every category, also those of which there is nothing."""

    total: int
    unread: int
    by_category: dict[Category, int]

    @classmethod
    def of(cls, stats: Stats) -> Self:
        return cls(total=stats.total, unread=stats.unread, by_category=dict(stats.by_category))


class RemovedView(View, frozen=True, kw_only=True):
    """How many are unread now."""

    unread: int


class StepView(View, frozen=True, kw_only=True):
    """`code` is the provider's word or ours."""

    at: datetime
    state: DeliveryState
    code: str


class DeliveryView(View, frozen=True, kw_only=True):
    """`id` is its reference, which does not tell for whom it is. `maybeTwice`: it was sent again although the answer to
    the attempt before was lost.
    """

    id: str
    channel: Channel
    category: Category
    critical: bool
    state: DeliveryState
    due_at: datetime | None
    created_at: datetime
    attempts: int
    maybe_twice: bool
    timeline: list[StepView]

    @classmethod
    def of(cls, one: Delivery) -> Self:
        return cls(
            id=one.reference,
            channel=one.channel,
            category=one.category,
            critical=one.critical,
            state=one.state,
            due_at=one.due_at if one.pending else None,
            created_at=one.created_at,
            attempts=one.attempts,
            maybe_twice=one.maybe_twice,
            timeline=[StepView(at=step.at, state=step.state, code=step.code) for step in one.timeline],
        )


class AnnounceBody(Body, frozen=True, kw_only=True):
    """To a `role` or to `userIds`. The text is read behind a sign-in only; what leaves says no more than "news".

    `id` makes it safe to send again; with it and the `cursor` of the answer the rest of a large role follows.
    """

    title: Annotated[str, Meta(pattern=r"\w", max_length=120, examples=["The library is open all night"])]
    message: Annotated[
        str, Meta(pattern=r"\w", max_length=4000, examples=["From Monday on, until the exams are over."])
    ]
    id: Annotated[str, Meta(pattern=whole("[0-9a-f-]{8,36}"))] | None = None
    role: Role | None = None
    user_ids: Annotated[list[UserId], Meta(min_length=1, max_length=MOST_NAMED)] | None = None
    priority: Priority = Priority.MEDIUM
    action_url: Annotated[
        str, Meta(pattern=whole(r"(/[A-Za-z0-9_~.?=&%-][A-Za-z0-9_~.?=&%/-]*|/)?"), max_length=200)
    ] = ""
    cursor: Annotated[str, Meta(min_length=1, max_length=512)] | None = None

    def announcement(self) -> Announcement:
        return Announcement(
            title=self.title,
            message=self.message,
            id=self.id or "",
            role=self.role,
            user_ids=self.user_ids or (),
            priority=self.priority,
            action_url=self.action_url,
            cursor=self.cursor,
        )


class AnnouncedView(View, frozen=True, kw_only=True):
    """`told`: how many are new. While there is a `nextCursor`, not everybody has been told."""

    id: str
    told: int
    next_cursor: str | None
