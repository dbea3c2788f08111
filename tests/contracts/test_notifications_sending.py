"""Sent once, in the right lane, again when it should be, and never when it should not: on every engine."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest

from manmitra.adapters.persistence.notifications import DELIVERIES, StoredDeliveries
from manmitra.adapters.persistence.store import Replace
from manmitra.domain.notifications.couriers import AnswerLost, RefusedForGood, TryLater
from manmitra.domain.notifications.model import (
    Category,
    Channel,
    Delivery,
    DeliveryState,
    Notification,
    Outgoing,
    Priority,
    Receipt,
    Template,
)
from manmitra.domain.notifications.outcomes import ATTEMPTS, CRITICAL_ATTEMPTS, LEASE, LOST_ATTEMPTS
from manmitra.domain.notifications.ports import StillWanted
from manmitra.domain.notifications.preferences import Digest
from manmitra.domain.shared.errors import Unavailable
from manmitra.entrypoints.worker.dispatch import AT_ONCE, Dispatch
from tests.contracts.post import MORNING, Post, told
from tests.fakes import RecordingCourier


async def test_each_browser_has_a_delivery_of_its_own(post: Post) -> None:
    await post.browser("asha", "one")
    await post.browser("asha", "two")
    await post.browser("meera", "three")

    await post.telling.tell(told())
    done = await post.run()

    assert {one.id for one in done} == {"e1:asha:email", "e1:asha:push:one", "e1:asha:push:two"}
    assert {one.state for one in done} == {DeliveryState.SENT}
    assert sorted(one.to for one in post.couriers[Channel.PUSH].sent) == ["one", "two"]
    assert [one.to for one in post.couriers[Channel.EMAIL].sent] == ["asha@campus.example"]


async def test_a_delivery_is_sent_once_and_says_how(post: Post) -> None:
    await post.telling.tell(told())

    (done,), nothing = await post.run(), await post.run()

    assert nothing == []
    assert [(step.state, step.code) for step in done.timeline] == [
        (DeliveryState.PLANNED, "now"),
        (DeliveryState.SENDING, ""),
        (DeliveryState.SENT, ""),
    ]
    assert (done.provider_ref, done.attempts, done.maybe_twice, done.pending) == ("ref-1", 1, False, False)


async def test_of_two_processes_with_the_same_delivery_one_sends_it(post: Post) -> None:
    await post.telling.tell(told())
    (due,) = await post.sending().due(critical=False, limit=9)

    done = await asyncio.gather(*(post.sending().send(due) for _ in range(8)))

    assert len([one for one in done if one is not None]) == 1
    assert len(post.couriers[Channel.EMAIL].sent) == 1


async def test_the_critical_lane_is_not_behind_bulk(post: Post) -> None:
    for number in range(12):
        await post.telling.tell(told(f"bulk{number:02}"))
    post.clock.forward(seconds=1)
    await post.telling.tell(told("alert", "meera", category=Category.ALERT, critical=True))

    critical = await post.sending().due(critical=True, limit=2)
    bulk = await post.sending().due(critical=False, limit=100)

    assert [one.id for one in critical] == ["alert:meera:email"]
    assert len(bulk) == 12


async def test_what_has_waited_longest_comes_first(post: Post) -> None:
    for key in ("z", "m", "a"):
        await post.telling.tell(told(key))
        post.clock.forward(minutes=1)

    due = await post.sending().due(critical=False, limit=2)

    assert [one.notification_id for one in due] == ["z:asha", "m:asha"]


async def test_try_later_comes_again_later_and_later_until_it_is_given_up(post: Post) -> None:
    post.couriers[Channel.EMAIL] = RecordingCourier(*(TryLater("busy") for _ in range(99)))
    await post.choose("asha", quiet=None)
    await post.telling.tell(told())
    pauses = list[float]()

    for _ in range(ATTEMPTS - 1):
        (again,) = await post.run()
        pauses.append((again.due_at - post.clock.now()).total_seconds())
        post.clock.set(again.due_at)
    (done,) = await post.run()

    assert pauses == [30, 60, 120, 240, 480, 960, 1920]
    assert (done.state, done.pending, done.attempts) == (DeliveryState.DEAD, False, ATTEMPTS)
    assert await post.run() == []


async def test_an_alert_leaves_within_minutes_of_a_channels_return_however_long_it_was_away(post: Post) -> None:
    post.couriers[Channel.EMAIL] = RecordingCourier(*(TryLater("busy") for _ in range(99)))
    await post.choose("asha", quiet=None)
    await post.telling.tell(told(critical=True))
    pauses = list[float]()

    for _ in range(CRITICAL_ATTEMPTS - 1):
        (again,) = await post.run()
        pauses.append((again.due_at - post.clock.now()).total_seconds())
        post.clock.set(again.due_at)
    (done,) = await post.run()

    assert pauses == [30, 60, 120, 240, *[300] * 11]
    assert sum(pauses) > 3600  # the longest pause between two rings of an alert, each of which begins anew
    assert done.state is DeliveryState.DEAD


async def test_the_wish_of_a_provider_is_respected(post: Post) -> None:
    post.couriers[Channel.EMAIL] = RecordingCourier(TryLater("busy", 300), TryLater("busy", 1))
    await post.telling.tell(told())

    (first,) = await post.run()
    post.clock.set(first.due_at)
    (second,) = await post.run()

    assert first.due_at - MORNING == timedelta(seconds=300)
    assert second.due_at - first.due_at == timedelta(seconds=60)


async def test_what_is_refused_for_good_is_not_tried_again(post: Post) -> None:
    post.couriers[Channel.EMAIL] = RecordingCourier(RefusedForGood("550"))
    await post.telling.tell(told())

    (done,) = await post.run()
    post.clock.forward(days=2)

    assert (done.state, done.timeline[-1].code) == (DeliveryState.FAILED, "550")
    assert await post.run() == []


@pytest.mark.parametrize("critical", [False, True])
async def test_a_lost_answer_is_tried_again_within_bounds_and_says_so(post: Post, *, critical: bool) -> None:
    post.couriers[Channel.EMAIL] = RecordingCourier(*(AnswerLost("broken") for _ in range(99)))
    await post.choose("asha", quiet=None)
    await post.telling.tell(told(critical=critical))

    tries = 0
    while done := await post.run():
        tries += 1
        post.clock.set(max(done[0].due_at, post.clock.now()))
    (kept,) = await post.planned()

    assert tries == (ATTEMPTS if critical else LOST_ATTEMPTS)
    assert (kept.state, kept.maybe_twice) == (DeliveryState.DEAD, True)


async def test_the_delivery_of_a_killed_process_comes_again_when_its_lease_is_over(post: Post) -> None:
    await post.telling.tell(told())
    (due,) = await post.sending().due(critical=False, limit=1)
    await post.sending()._take(due)

    early = await post.run()
    post.clock.forward(seconds=LEASE.total_seconds())
    (late,) = await post.run()

    assert early == []
    assert (late.state, late.attempts, late.maybe_twice) == (DeliveryState.SENT, 2, True)
    assert "lease_ran_out" in [step.code for step in late.timeline]


async def test_a_channel_without_a_courier_fails(post: Post) -> None:
    del post.couriers[Channel.EMAIL]
    await post.telling.tell(told())

    (done,) = await post.run()

    assert (done.state, done.timeline[-1].code) == (DeliveryState.FAILED, "channel_not_set_up")


async def test_what_is_not_wanted_any_more_is_dropped(post: Post) -> None:
    class Never(StillWanted):
        async def __call__(self, notification: Notification) -> bool:
            return False

    await post.browser("asha", "one")
    for key in ("off", "moved", "cancelled"):
        await post.telling.tell(told(key))
    await post.browser("meera", "one")
    await post.choose("asha", channels={Category.APPOINTMENT: (Channel.PUSH,)})
    codes = {one.id: one.timeline[-1].code for one in await post.run()}
    await post.telling.tell(told("later", "meera"))
    codes |= {one.id: one.timeline[-1].code for one in await post.run(Never())}

    assert codes["off:asha:email"] == "channel_off"
    assert codes["moved:asha:push:one"] == "subscription_gone"
    assert codes["later:meera:email"] == "not_wanted"
    assert [one for courier in post.couriers.values() for one in courier.sent] == []


@pytest.mark.parametrize(("code", "left"), [("404", 0), ("410", 0), ("401", 1), ("403", 1)])
async def test_a_browser_that_is_gone_is_forgotten_and_a_wrong_key_of_ours_forgets_nobody(
    post: Post, code: str, left: int
) -> None:
    await post.browser("asha", "one")
    post.couriers[Channel.PUSH] = RecordingCourier(RefusedForGood(code))

    await post.telling.tell(told())
    await post.run()

    assert len(await post.subscriptions.of_user("asha")) == left


async def test_a_browser_whose_sign_in_was_ended_hears_nothing_more_and_is_forgotten(post: Post) -> None:
    for id in ("left", "kept", "later"):
        await post.browser("asha", id)
    await post.telling.tell(told("planned"))
    await post.leave("asha", "left")

    codes = {one.id: one.timeline[-1].code for one in await post.run()}
    await post.leave("asha", "later")
    await post.telling.tell(told("after"))
    await post.run()

    assert codes["planned:asha:push:left"] == "subscription_gone"
    assert [one.to for one in post.couriers[Channel.PUSH].sent] == ["kept", "later", "kept"]
    assert [one.id for one in await post.subscriptions.of_user("asha")] == ["kept"]
    assert await post.store.count("push_subscriptions") == 1


async def test_a_browser_whose_sign_in_merely_ran_out_is_still_told(post: Post) -> None:
    await post.browser("asha", "one")
    post.clock.forward(days=3)

    await post.telling.tell(told())
    await post.run()

    assert [one.to for one in post.couriers[Channel.PUSH].sent] == ["one"]


async def test_a_browser_from_before_sign_ins_were_noted_is_forgotten(post: Post) -> None:
    await post.browser("asha", "old")
    document = await post.store.get("push_subscriptions", "old")
    assert document is not None
    del document["session_id"]
    await post.store.apply(Replace("push_subscriptions", document))

    assert await post.subscriptions.get("old") is None
    assert await post.store.count("push_subscriptions") == 0


async def test_one_who_signs_in_again_gets_the_same_browser_back(post: Post) -> None:
    await post.browser("asha", "one")
    await post.leave("asha", "one")

    await post.browser("meera", "one")

    assert [one.id for one in await post.subscriptions.of_user("meera")] == ["one"]


async def test_what_an_outage_held_back_does_not_ring_at_night(post: Post) -> None:
    await post.telling.tell(told())
    post.clock.set(datetime.fromisoformat("2026-11-25T23:00:00+05:30"))

    (held,) = await post.run()
    post.clock.set(datetime.fromisoformat("2026-11-26T07:00:00+05:30"))
    (sent,) = await post.run()

    assert (held.state, held.due_at, held.attempts) == (DeliveryState.PLANNED, post.clock.now(), 0)
    assert sent.state is DeliveryState.SENT


async def test_an_alert_to_staff_goes_out_at_night_to_their_number_too(post: Post) -> None:
    await post.choose("meera", phone="+919876543210")
    post.clock.set(datetime.fromisoformat("2026-11-25T23:00:00+05:30"))

    await post.telling.tell(told("alert", "meera", category=Category.ALERT, critical=True))
    done = await post.run()

    assert {one.channel for one in done} == {Channel.EMAIL, Channel.SMS}
    assert [one.to for one in post.couriers[Channel.SMS].sent] == ["+919876543210"]


async def test_a_day_of_low_priority_is_one_digest(post: Post) -> None:
    await post.choose("asha", digest=Digest(on=True, hour=18), channels={Category.COMMUNITY: (Channel.EMAIL,)})
    news = [told(f"n{number}", category=Category.COMMUNITY, priority=Priority.LOW) for number in range(3)]

    for one in news:
        assert await post.telling.tell(one) == 1
        post.clock.forward(minutes=10)
    before = await post.run()
    post.clock.set(datetime.fromisoformat("2026-11-25T18:00:00+05:30"))
    (done,) = await post.run()

    assert before == []
    assert done.state is DeliveryState.SENT
    assert [one.template for one in post.couriers[Channel.EMAIL].sent] == [Template.DIGEST]


async def test_a_digest_of_what_was_read_is_not_sent(post: Post) -> None:
    await post.choose("asha", digest=Digest(on=True), channels={Category.COMMUNITY: (Channel.EMAIL,)})
    await post.telling.tell(told(category=Category.COMMUNITY, priority=Priority.LOW))

    await post.notifications.read_all("asha", post.clock.now())
    post.clock.forward(days=1)
    (done,) = await post.run()

    assert (done.state, done.timeline[-1].code) == (DeliveryState.DROPPED, "read_already")


async def test_receipts_may_come_twice_late_and_out_of_order(post: Post) -> None:
    await post.telling.tell(told())
    await post.run()

    for state in (DeliveryState.DELIVERED, DeliveryState.FAILED, DeliveryState.DELIVERED):
        assert await post.receipts.note(Channel.EMAIL, "e1:asha:email", state)
    (kept,) = await post.planned()

    assert kept.state is DeliveryState.DELIVERED
    assert [step.state for step in kept.timeline].count(DeliveryState.DELIVERED) == 1


async def test_a_receipt_finds_its_delivery_by_either_name(post: Post) -> None:
    await post.telling.tell(told())
    await post.run()

    assert not await post.receipts.note(Channel.SMS, "ref-1", DeliveryState.DELIVERED)
    assert not await post.receipts.note(Channel.SMS, "e1:asha:email", DeliveryState.DELIVERED)
    assert not await post.receipts.note(Channel.EMAIL, "unknown", DeliveryState.DELIVERED)
    assert not await post.receipts.note(Channel.EMAIL, "", DeliveryState.DELIVERED)
    assert await post.receipts.note(Channel.EMAIL, "ref-1", DeliveryState.FAILED, "30003")
    (kept,) = await post.planned()
    assert (kept.state, kept.timeline[-1].code) == (DeliveryState.FAILED, "30003")


async def test_what_leaves_is_named_without_whom_it_is_for_and_found_by_that_name(post: Post) -> None:
    await post.telling.tell(told())
    await post.run()
    (left,) = post.couriers[Channel.EMAIL].sent

    assert "asha" not in left.reference
    assert not await post.receipts.note(Channel.SMS, left.reference, DeliveryState.DELIVERED)
    assert await post.receipts.note(Channel.EMAIL, left.reference, DeliveryState.DELIVERED)
    assert [one.state for one in await post.planned()] == [DeliveryState.DELIVERED]


async def test_a_receipt_that_overtakes_the_answer_is_kept(post: Post) -> None:
    arrived = post

    class Quick(RecordingCourier):
        async def send(self, message: Any) -> Any:
            await arrived.receipts.note(Channel.EMAIL, message.reference, DeliveryState.DELIVERED)
            return await super().send(message)

    post.couriers[Channel.EMAIL] = Quick()
    await post.telling.tell(told())

    (done,) = await post.run()

    assert (done.state, done.provider_ref, done.pending) == (DeliveryState.DELIVERED, "ref-1", False)


async def test_an_arrival_ends_the_tries_after_a_lost_answer(post: Post) -> None:
    post.couriers[Channel.EMAIL] = RecordingCourier(AnswerLost("broken"))
    await post.telling.tell(told())
    await post.run()

    await post.receipts.note(Channel.EMAIL, "e1:asha:email", DeliveryState.DELIVERED)
    post.clock.forward(hours=1)

    assert await post.run() == []


async def test_an_operator_can_replay_what_was_given_up(post: Post) -> None:
    post.couriers[Channel.EMAIL] = RecordingCourier(RefusedForGood("550"))
    await post.telling.tell(told())
    await post.run()

    revived = await post.receipts.replay("e1:asha:email")
    (done,) = await post.run()
    untouched = await post.receipts.replay("e1:asha:email")

    assert (revived.state, revived.attempts) == (DeliveryState.PLANNED, 0)
    assert untouched == done
    assert done.state is DeliveryState.SENT


async def test_one_that_kills_every_process_is_given_up(post: Post) -> None:
    await post.telling.tell(told())
    (due,) = await post.sending().due(critical=False, limit=1)

    for _ in range(LOST_ATTEMPTS):
        await post.sending()._take(due)
        post.clock.forward(seconds=LEASE.total_seconds())
        (due,) = await post.sending().due(critical=False, limit=1)
    given_up = await post.sending().send(due)

    assert given_up is not None
    assert (given_up.state, given_up.attempts) == (DeliveryState.DEAD, LOST_ATTEMPTS)
    assert post.couriers[Channel.EMAIL].sent == []


async def test_a_failure_of_one_who_was_too_slow_does_not_undo_what_another_sent(post: Post) -> None:
    await post.telling.tell(told())
    (due,) = await post.sending().due(critical=False, limit=1)
    other = post.sending()

    class Slow(RecordingCourier):
        async def send(self, message: Any) -> Any:
            post.couriers[Channel.EMAIL] = RecordingCourier()
            post.clock.forward(seconds=LEASE.total_seconds())
            (late,) = await other.due(critical=False, limit=1)
            await post.sending().send(late)
            raise TryLater("busy")

    post.couriers[Channel.EMAIL] = Slow()
    await post.sending().send(due)
    (kept,) = await post.planned()

    assert (kept.state, kept.pending) == (DeliveryState.SENT, False)


async def test_four_who_send_at_once_send_everything_and_nothing_twice(post: Post) -> None:
    await post.telling.tell(*(told(f"e{number:02}", who) for number in range(20) for who in ("asha", "meera")))

    async def worker() -> None:
        sending = post.sending()
        while due := await sending.due(critical=False, limit=10):
            await asyncio.gather(*(sending.send(one) for one in due))

    await asyncio.gather(*(worker() for _ in range(4)))

    references = [one.reference for one in post.couriers[Channel.EMAIL].sent]
    assert len(references) == len(set(references)) == 40


async def test_what_can_not_even_be_taken_is_not_asked_for_again_at_once(post: Post) -> None:
    """A disk that is full still gives what is on it: the round must end, or it turns as fast as it can."""
    await post.telling.tell(told("one"), told("two"))
    sending = replace(post.sending(), deliveries=ReadOnly(store=post.store))

    handled = await Dispatch(sending=sending, critical=False).run_due()

    assert handled == 0
    assert await Dispatch(sending=post.sending(), critical=False).run_due() == 2


async def test_a_store_that_is_away_for_a_moment_makes_nobody_hear_it_twice(post: Post) -> None:
    class AwayOnce(StoredDeliveries):
        saves = 0

        async def save(self, delivery: Delivery) -> Delivery:
            self.saves += 1
            if self.saves == 2:  # it was leased, and is out by now
                raise Unavailable("the store does not answer")
            return await super().save(delivery)

    await post.telling.tell(told())
    sending = replace(post.sending(), deliveries=AwayOnce(store=post.store))

    handled = await Dispatch(sending=sending, critical=False).run_due()

    (done,) = await post.planned()
    assert (handled, done.state, done.provider_ref) == (1, DeliveryState.SENT, "ref-1")
    assert len(post.couriers[Channel.EMAIL].sent) == 1


class Hanging(RecordingCourier):
    """Answers nobody until it is let go."""

    def __init__(self) -> None:
        super().__init__()
        self.let_go = asyncio.Event()

    async def send(self, message: Outgoing) -> Receipt:
        receipt = await super().send(message)
        await self.let_go.wait()
        return receipt


async def looking(dispatch: Dispatch, enough: Callable[[], bool]) -> None:
    """As the worker does."""
    async with asyncio.timeout(20):
        while not enough():
            await dispatch.run_due()
            await asyncio.sleep(0.01)


async def by_text_message_too(post: Post, *, email: bool = True) -> Hanging:
    channels = (Channel.EMAIL, Channel.SMS) if email else (Channel.SMS,)
    await post.choose("asha", phone="+919876543210", channels={Category.APPOINTMENT: channels})
    hanging = Hanging()
    post.couriers[Channel.SMS] = hanging
    return hanging


async def test_a_channel_that_hangs_holds_up_no_other_and_not_more_than_its_places(post: Post) -> None:
    hanging = await by_text_message_too(post)
    email = post.couriers[Channel.EMAIL].sent
    dispatch = Dispatch(sending=post.sending(), critical=False)

    await post.telling.tell(*(told(f"a{number:02}") for number in range(12)))
    await looking(dispatch, lambda: len(email) == 12)
    await post.telling.tell(*(told(f"b{number:02}") for number in range(12)))
    await looking(dispatch, lambda: len(email) == 24)
    held_up = len(hanging.sent)
    hanging.let_go.set()
    await looking(dispatch, lambda: len(hanging.sent) == 24)
    await dispatch.finish(5)

    assert held_up == AT_ONCE
    assert len({one.reference for one in hanging.sent}) == len(hanging.sent) == 24
    assert len({one.reference for one in email}) == len(email) == 24


async def test_one_who_hangs_in_a_channel_holds_up_only_one_place_of_it(post: Post) -> None:
    class OneHangs(Hanging):
        async def send(self, message: Outgoing) -> Receipt:
            if self.sent:
                self.sent.append(message)
                return Receipt(ref=f"ref-{len(self.sent)}")
            return await super().send(message)

    hanging = post.couriers[Channel.EMAIL] = OneHangs()
    dispatch = Dispatch(sending=post.sending(), critical=False)
    await post.telling.tell(*(told(f"a{number:02}") for number in range(30)))

    await looking(dispatch, lambda: len(hanging.sent) == 30)
    await dispatch.finish(1)

    states = [(await post.planned(f"a{number:02}"))[0].state for number in range(30)]
    assert states.count(DeliveryState.SENT) == 29


async def test_what_waits_for_a_channel_that_hangs_does_not_hide_what_came_later(post: Post) -> None:
    hanging = await by_text_message_too(post, email=False)
    await post.telling.tell(*(told(f"a{number:02}") for number in range(60)))
    post.clock.forward(minutes=1)
    await post.telling.tell(told("late", "meera"))

    dispatch = Dispatch(sending=post.sending(), critical=False)
    await looking(dispatch, lambda: len(post.couriers[Channel.EMAIL].sent) == 1)
    await dispatch.finish(0.01)

    assert len(hanging.sent) <= AT_ONCE


async def test_what_hangs_when_the_process_stops_is_ended_and_comes_again_when_its_lease_is_over(post: Post) -> None:
    hanging = await by_text_message_too(post, email=False)
    await post.telling.tell(told())
    dispatch = Dispatch(sending=post.sending(), critical=False)
    await looking(dispatch, lambda: len(hanging.sent) == 1)

    await dispatch.finish(0.01)
    (ended,) = await post.planned()
    hanging.let_go.set()
    post.clock.forward(seconds=LEASE.total_seconds())
    await looking(dispatch, lambda: len(hanging.sent) == 2)
    await dispatch.finish(5)
    (again,) = await post.planned()

    assert (ended.state, again.state) == (DeliveryState.SENDING, DeliveryState.SENT)


async def test_a_delivery_of_a_newer_version_stops_no_other(post: Post) -> None:
    await post.telling.tell(told("one"), told("two"))
    (newer,) = await post.planned("one")
    document = await post.store.get(DELIVERIES, newer.id)
    assert document is not None
    await post.store.apply(Replace(DELIVERIES, {**document, "template": "comet_seen"}))

    done = await post.run()

    assert [one.id for one in done] == ["two:asha:email"]


class ReadOnly(StoredDeliveries):
    async def save(self, delivery: Delivery) -> Delivery:
        raise Unavailable("the store takes no writes")
