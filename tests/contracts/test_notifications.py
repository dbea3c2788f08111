"""What notifications promise of their store, on every engine: told once, kept as they were, listed rightly."""

import asyncio
from datetime import timedelta

import pytest
from msgspec.structs import replace

from manmitra.adapters.persistence.events import EVENTS, stored
from manmitra.adapters.persistence.store import Insert
from manmitra.domain.notifications.announcing import Announcement, AnnouncingUseCases
from manmitra.domain.notifications.events import NotificationAdded
from manmitra.domain.notifications.model import (
    Category,
    Channel,
    DeliveryState,
    Notification,
    Priority,
    Template,
)
from manmitra.domain.notifications.ports import ChangedMeanwhile
from manmitra.domain.notifications.preferences import Preferences
from manmitra.domain.shared.identity import Principal, Role, UserId
from manmitra.domain.shared.paging import PageRequest
from tests.contracts.post import MORNING, Post, an_account, told
from tests.fakes import CountingIds


async def test_told_twice_is_told_once(post: Post) -> None:
    first = await post.telling.tell(told(), told(user_id="meera"))
    again = await post.telling.tell(told(), told(user_id="meera"), told("e2"))

    inbox = await post.notifications.of_user("asha", PageRequest())
    assert (first, again) == (2, 1)
    assert {one.id for one in inbox.items} == {"e1:asha", "e2:asha"}
    assert await post.store.count(EVENTS) == 3
    assert await post.store.count("deliveries") == 3  # e-mail; nobody has a browser yet


async def test_what_is_told_comes_back_as_it_was_with_its_event(post: Post) -> None:
    await post.telling.tell(told(priority=Priority.HIGH, action_url="/bookings"))

    found = await post.notifications.get("e1:asha")
    (event,) = [stored(one).event for one in await post.store.find(EVENTS)]

    assert found == Notification(
        id="e1:asha",
        version=1,
        user_id="asha",
        institution="campus",
        category=Category.APPOINTMENT,
        template=Template.APPOINTMENT_BOOKED,
        params={"starts_at": "2026-11-26T04:30:00Z"},
        priority=Priority.HIGH,
        action_url="/bookings",
        created_at=MORNING,
    )
    assert event == NotificationAdded(
        institution="campus",
        notification_id="e1:asha",
        user_id="asha",
        category=Category.APPOINTMENT,
        priority=Priority.HIGH,
        template=Template.APPOINTMENT_BOOKED,
    )


async def test_twenty_who_tell_at_once_tell_once(post: Post) -> None:
    found = await asyncio.gather(*(post.telling.tell(told()) for _ in range(20)))

    assert sum(found) == 1
    assert await post.store.count(EVENTS) == 1


async def test_nobody_is_told_who_is_gone_suspended_or_elsewhere(post: Post) -> None:
    await post.account("ravi", active=False)
    await post.account("zoya", institution="elsewhere")

    assert await post.telling.tell(*(told(user_id=one) for one in ("nobody", "ravi", "zoya"))) == 0
    assert await post.store.count("notifications") == 0


async def test_reading_is_counted_and_done_once(post: Post) -> None:
    for number in range(105):
        await post.telling.tell(told(f"e{number:03}"))
    one = await post.notifications.get("e000:asha")

    read = await post.notifications.read(one, post.clock.now())
    again = await post.notifications.read(one, post.clock.now() + timedelta(hours=1))
    unread = await post.notifications.unread("asha")
    marked = await post.notifications.read_all("asha", post.clock.now())

    assert (again.read_at, read.version) == (read.read_at, 2)
    assert (unread, marked, await post.notifications.unread("asha")) == (104, 104, 0)


async def test_preferences_come_back_as_they_were_and_nobody_overwrites_them_unseen(post: Post) -> None:
    first = Preferences.first("asha", Role.STUDENT, "campus", language="hi", time_zone="Asia/Kolkata")
    chosen = replace(first, channels={Category.REMINDER: (Channel.SMS,)}, phone="+919876543210")

    saved = await post.chosen.save(chosen)

    assert await post.chosen.get("asha") == saved == replace(chosen, version=1)
    with pytest.raises(ChangedMeanwhile):
        await post.chosen.save(chosen)
    await post.chosen.save(saved)
    with pytest.raises(ChangedMeanwhile):
        await post.chosen.save(saved)


async def test_deliveries_in_a_state_are_listed_by_institution(post: Post) -> None:
    await post.telling.tell(told("e1"), told("e2"))
    await post.run()
    await post.telling.tell(told("e3"))

    async def ids(institution: str, state: DeliveryState) -> list[str]:
        return [one.id for one in (await post.deliveries.in_state(institution, state, PageRequest())).items]

    assert set(await ids("campus", DeliveryState.SENT)) == {"e1:asha:email", "e2:asha:email"}
    assert await ids("campus", DeliveryState.PLANNED) == ["e3:asha:email"]
    assert await ids("elsewhere", DeliveryState.SENT) == []


async def test_a_large_role_is_told_page_by_page_and_nobody_twice(post: Post) -> None:
    await post.store.apply(*(Insert("users", an_account(f"s{number:04}", Role.STUDENT)) for number in range(530)))
    announcing = AnnouncingUseCases(post.telling, post.people, post.ledger, post.clock, CountingIds())
    admin = Principal(UserId("admin"), Role.ADMIN, "campus")
    what = Announcement(title="News", message="Words", role=Role.STUDENT)

    first = await announcing.announce(admin, what)
    rest = await announcing.announce(admin, replace(what, id=first.id, cursor=first.next_cursor))
    again = await announcing.announce(admin, replace(what, id=first.id))

    assert (first.told, rest.told, again.told) == (500, 31, 0)
    assert (first.next_cursor is None, rest.next_cursor) == (False, None)
    assert await post.store.count("notifications") == await post.store.count(EVENTS) == 531
    trail = await post.ledger.page("campus", PageRequest())
    assert [line.act.action for line in trail.items] == ["announcement.sent"] * 2
