"""When something is sent: quiet hours, zones and digests, at both edges of a day and of summer time."""

from datetime import UTC, datetime, time, timedelta
from typing import Any, Final
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from manmitra.domain.notifications.discretion import discreet
from manmitra.domain.notifications.model import Category, Channel, Priority
from manmitra.domain.notifications.planning import Planned, Why, after_quiet, plan
from manmitra.domain.notifications.preferences import (
    SENDER_WORDS,
    Digest,
    InvalidPreferences,
    PhoneNeeded,
    Preferences,
    QuietHours,
)
from manmitra.domain.shared.errors import Invalid
from manmitra.domain.shared.identity import Role

ZONES: Final = (
    "Asia/Kolkata",
    "Asia/Kathmandu",
    "Europe/Berlin",
    "America/New_York",
    "America/St_Johns",
    "Australia/Lord_Howe",
    "Africa/Casablanca",
    "Pacific/Apia",
    "Atlantic/Azores",
    "UTC",
)
NIGHT: Final = QuietHours(time(22), time(7))


def preferences(**changes: Any) -> Preferences:
    return Preferences(id="asha", institution="campus", **{"quiet": NIGHT, **changes})


def at(local: str, zone: str = "Asia/Kolkata") -> datetime:
    return datetime.fromisoformat(local).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


def reminder(wishes: Preferences, now: datetime, **changes: Any) -> dict[Channel, Planned]:
    values: dict[str, Any] = {"category": Category.REMINDER, "priority": Priority.HIGH, **changes}
    return {one.channel: one for one in plan(preferences=wishes, now=now, **values)}


@pytest.mark.parametrize(
    ("now", "due"),
    [
        ("2026-11-25T21:59:59.999", "2026-11-25T21:59:59.999"),
        ("2026-11-25T22:00", "2026-11-26T07:00"),
        ("2026-11-25T23:59:59.999", "2026-11-26T07:00"),
        ("2026-11-26T00:00", "2026-11-26T07:00"),
        ("2026-11-26T06:59:59.999", "2026-11-26T07:00"),
        ("2026-11-26T07:00", "2026-11-26T07:00"),
    ],
)
def test_a_night_is_held_back_to_its_end_and_not_longer(now: str, due: str) -> None:
    planned = reminder(preferences(), at(now))

    assert {one.due_at for one in planned.values()} == {at(due)}
    assert {one.why for one in planned.values()} == {Why.NOW if now == due else Why.QUIET_HOURS}


def test_quiet_hours_within_a_day_end_on_that_day() -> None:
    siesta = preferences(quiet=QuietHours(time(13), time(15, 30)))

    assert after_quiet(at("2026-11-25T13:00"), siesta) == at("2026-11-25T15:30")
    assert after_quiet(at("2026-11-25T12:59"), siesta) == at("2026-11-25T12:59")
    assert after_quiet(at("2026-11-25T15:30"), siesta) == at("2026-11-25T15:30")


def test_quiet_hours_up_to_midnight_and_from_midnight() -> None:
    evening, morning = QuietHours(time(21), time(0)), QuietHours(time(0), time(6))

    assert after_quiet(at("2026-11-25T23:30"), preferences(quiet=evening)) == at("2026-11-26T00:00")
    assert after_quiet(at("2026-11-26T00:00"), preferences(quiet=morning)) == at("2026-11-26T06:00")


def test_the_night_in_which_clocks_go_forward_is_shorter() -> None:
    berlin = preferences(time_zone="Europe/Berlin")

    due = after_quiet(at("2026-03-28T23:00", "Europe/Berlin"), berlin)

    assert due == at("2026-03-29T07:00", "Europe/Berlin")
    assert due - at("2026-03-28T23:00", "Europe/Berlin") == timedelta(hours=7)


def test_an_end_that_the_wall_never_shows_is_when_the_clocks_have_gone_forward() -> None:
    berlin = preferences(time_zone="Europe/Berlin", quiet=QuietHours(time(22), time(2, 30)))

    due = after_quiet(at("2026-03-29T01:00", "Europe/Berlin"), berlin)

    assert due == datetime(2026, 3, 29, 1, 30, tzinfo=UTC)
    assert due.astimezone(ZoneInfo("Europe/Berlin")).time() == time(3, 30)


def test_an_end_that_the_wall_shows_twice_holds_both_times() -> None:
    berlin = preferences(time_zone="Europe/Berlin", quiet=QuietHours(time(22), time(2, 30)))
    second_two_ten = datetime(2026, 10, 25, 1, 10, tzinfo=UTC)

    assert second_two_ten.astimezone(ZoneInfo("Europe/Berlin")).time() == time(2, 10)
    assert after_quiet(second_two_ten, berlin) == datetime(2026, 10, 25, 1, 30, tzinfo=UTC)
    assert after_quiet(datetime(2026, 10, 25, 0, 10, tzinfo=UTC), berlin) == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)


def test_a_day_that_a_zone_left_out_does_not_lose_the_end() -> None:
    apia = preferences(time_zone="Pacific/Apia")  # it had no 30 December 2011

    due = after_quiet(at("2011-12-29T23:00", "Pacific/Apia"), apia)

    assert due.astimezone(ZoneInfo("Pacific/Apia")).isoformat() == "2011-12-31T07:00:00+14:00"


def test_the_zone_is_the_persons() -> None:
    now = at("2026-11-25T23:00")

    assert reminder(preferences(time_zone="America/New_York"), now)[Channel.EMAIL].due_at == now


def test_only_what_is_critical_breaks_quiet_hours_and_only_where_that_was_agreed() -> None:
    night, wishes = at("2026-11-25T23:00"), preferences(critical_bypass=(Channel.PUSH,))

    critical, usual = reminder(wishes, night, critical=True), reminder(wishes, night)

    assert critical[Channel.PUSH].due_at == night
    assert critical[Channel.EMAIL].due_at == at("2026-11-26T07:00")
    assert usual[Channel.PUSH].due_at == at("2026-11-26T07:00")


def test_an_alert_is_held_back_from_no_member_of_staff_who_did_not_ask_for_that() -> None:
    night = at("2026-11-25T23:00")
    first = Preferences.first("meera", Role.COUNSELOR, "campus", language="en", time_zone="Asia/Kolkata")
    reachable = replace(first, phone="+919876543210")
    at_rest = replace(reachable, quiet=QuietHours())
    asleep = replace(at_rest, critical_bypass=(Channel.SMS,))

    planned = [plan(Category.ALERT, Priority.HIGH, one, night, critical=True) for one in (reachable, at_rest)]
    chosen = {one.channel: one.due_at for one in plan(Category.ALERT, Priority.HIGH, asleep, night, critical=True)}

    assert [{one.channel: one.due_at for one in ways} for ways in planned] == [dict.fromkeys(Channel, night)] * 2
    assert (chosen[Channel.SMS], chosen[Channel.EMAIL]) == (night, at("2026-11-26T07:00"))


@pytest.mark.parametrize(
    ("now", "hour", "due"),
    [
        ("2026-11-25T10:00", 18, "2026-11-25T18:00"),
        ("2026-11-25T18:00", 18, "2026-11-25T18:00"),
        ("2026-11-25T18:00:00.001", 18, "2026-11-26T18:00"),
        ("2026-11-25T10:00", 23, "2026-11-26T07:00"),
        ("2026-11-25T10:00", 3, "2026-11-26T07:00"),
    ],
)
def test_a_digest_waits_for_its_hour_and_for_the_end_of_the_night(now: str, hour: int, due: str) -> None:
    wishes = preferences(digest=Digest(on=True, hour=hour))

    low = reminder(wishes, at(now), category=Category.COMMUNITY, priority=Priority.LOW)
    higher = reminder(wishes, at(now), category=Category.COMMUNITY, priority=Priority.MEDIUM)

    assert low[Channel.PUSH] == Planned(Channel.PUSH, at(due), Why.DIGEST)
    assert higher[Channel.PUSH].due_at == at(now)


@st.composite
def wishes_of_somebody(draw: st.DrawFn) -> Preferences:
    start, end = draw(st.lists(st.times().map(to_the_minute), min_size=2, max_size=2, unique=True))
    channels = st.lists(st.sampled_from(list(Channel)), unique=True).map(tuple)
    return Preferences(
        id="asha",
        institution="campus",
        time_zone=draw(st.sampled_from(ZONES)),
        quiet=draw(st.sampled_from([None, QuietHours(start, end)])),
        channels=draw(st.dictionaries(st.sampled_from(list(Category)), channels)),
        digest=Digest(on=draw(st.booleans()), hour=draw(st.integers(0, 23))),
        phone=draw(st.sampled_from(["", "+919876543210"])),
        critical_bypass=draw(channels),
    )


def to_the_minute(wall: time) -> time:
    return wall.replace(second=0, microsecond=0)


@given(
    wishes=wishes_of_somebody(),
    now=st.datetimes(datetime(2011, 12, 1), datetime(2035, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001
    category=st.sampled_from(list(Category)),
    priority=st.sampled_from(list(Priority)),
    critical=st.booleans(),
)
def test_whatever_is_wished_and_whenever(
    wishes: Preferences, now: datetime, category: Category, priority: Priority, *, critical: bool
) -> None:
    planned = plan(category, priority, wishes, now, critical=critical)

    assert [one.channel for one in planned] == list(wishes.on(category))
    for one in planned:
        assert one.due_at >= now
        wall = one.due_at.astimezone(ZoneInfo(wishes.time_zone)).time()
        breaks = wishes.breaks_quiet(one.channel, critical=critical)
        assert breaks or wishes.quiet is None or not wishes.quiet.hold(wall)
        assert not breaks or one.due_at == now
        if not wishes.digest.on:
            assert one.due_at - now <= timedelta(hours=49)


@given(
    wishes=wishes_of_somebody(),
    now=st.datetimes(datetime(2020, 1, 1), datetime(2035, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001
    share=st.floats(0, 1),
)
def test_nothing_between_now_and_the_end_of_the_night_is_outside_of_it(
    wishes: Preferences, now: datetime, share: float
) -> None:
    """Held back no longer than needed: every moment on the way is quiet, but for hours that the clocks jumped over."""
    due = after_quiet(now, wishes)
    between = now + (due - now) * share

    assert due in {now, between} or after_quiet(between, wishes) == due


def test_before_anything_is_chosen() -> None:
    asha = Preferences.first("asha", Role.STUDENT, "campus", language="hi", time_zone="Asia/Kolkata")
    meera = Preferences.first("meera", Role.COUNSELOR, "campus", language="en", time_zone="Asia/Kolkata")

    assert (asha.quiet, meera.quiet, asha.language) == (NIGHT, None, "hi")
    assert asha.on(Category.REMINDER) == (Channel.EMAIL, Channel.PUSH)
    assert asha.on(Category.COMMUNITY) == asha.on(Category.ANNOUNCEMENT) == (Channel.PUSH,)
    assert meera.on(Category.ALERT) == (Channel.EMAIL, Channel.PUSH)
    assert not [one for one in Category if Channel.SMS in asha.on(one)]
    assert asha.checked() == asha


@pytest.mark.parametrize(
    ("changes", "refusal"),
    [
        ({"time_zone": "Mars/Olympus"}, Invalid),
        ({"language": "EN"}, InvalidPreferences),
        ({"quiet": QuietHours(time(7), time(7))}, InvalidPreferences),
        ({"digest": Digest(on=True, hour=24)}, InvalidPreferences),
        ({"sender_word": "Counselling"}, InvalidPreferences),
        ({"phone": "9876543210"}, InvalidPreferences),
        ({"phone": "+0123456789"}, InvalidPreferences),
        ({"phone": "+919876543210\n"}, InvalidPreferences),
        ({"channels": {Category.REMINDER: (Channel.SMS,)}}, PhoneNeeded),
    ],
)
def test_what_can_not_be_kept_is_refused(changes: dict[str, Any], refusal: type[Invalid]) -> None:
    with pytest.raises(refusal):
        preferences(**changes).checked()


def test_without_a_number_there_is_no_sms() -> None:
    with_phone = preferences(
        phone="+919876543210",
        channels={Category.REMINDER: (Channel.EMAIL, Channel.SMS)},
        critical_bypass=(Channel.SMS, Channel.PUSH),
    )

    without = with_phone.without_phone().checked()

    assert with_phone.on(Category.REMINDER) == (Channel.EMAIL, Channel.SMS)
    assert without.on(Category.REMINDER) == (Channel.EMAIL,)
    assert without.critical_bypass == (Channel.PUSH,)


def test_sender_words_say_nothing() -> None:
    assert [word for word in SENDER_WORDS if not discreet(word)] == []
