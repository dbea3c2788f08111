"""What becomes of a delivery: each function is one step of its timeline."""

from datetime import datetime, timedelta
from typing import Final

from msgspec.structs import replace

from manmitra.domain.notifications.couriers import AnswerLost, NotSent, RefusedForGood, TryLater
from manmitra.domain.notifications.model import OVER, Delivery, DeliveryState, Receipt, Step

LEASE: Final = timedelta(seconds=60)
"""Longer than any courier may take. When it is over, whoever had it is dead."""
FIRST_PAUSE: Final = timedelta(seconds=30)
LONGEST_PAUSE: Final = timedelta(hours=1)
LONGEST_CRITICAL_PAUSE: Final = timedelta(minutes=5)
"""So soon after a channel is back, an alert leaves through it."""
LONGEST_WISH: Final = timedelta(hours=24)
"""A provider that asks for more patience than this is not believed."""
ATTEMPTS: Final = 8
CRITICAL_ATTEMPTS: Final = 16
"""Of which nothing can have gone out. They last as long as the longest time from one ring of an alert to the next."""
LOST_ATTEMPTS: Final = 3
"""Nothing that is not critical is tried oftener when it may have gone out already."""
STEPS: Final = 40
"""A timeline never grows beyond this; the oldest steps go."""
CODE_LENGTH: Final = 64

LEASE_RAN_OUT: Final = AnswerLost("lease_ran_out")


def taken(delivery: Delivery, now: datetime) -> Delivery:
    """Leased to be sent now."""
    leased = replace(delivery, due_at=now + LEASE, attempts=delivery.attempts + 1)
    return _step(leased, now, DeliveryState.SENDING)


def sent(delivery: Delivery, receipt: Receipt, now: datetime) -> Delivery:
    """Word of its arrival may have come before the provider's answer: then it stays delivered."""
    named = replace(delivery, provider_ref=receipt.ref)
    if named.state in OVER:
        return named
    return _step(replace(named, pending=False), now, DeliveryState.SENT, receipt.code)


def not_sent(delivery: Delivery, error: NotSent, now: datetime) -> Delivery:
    """Refused for good, to be tried again, or given up. What somebody else brought out meanwhile is out."""
    if delivery.state in OVER or delivery.state is DeliveryState.SENT:
        return delivery
    if isinstance(error, RefusedForGood):
        return over(delivery, DeliveryState.FAILED, error.code, now)
    if delivery.attempts >= _most_attempts(delivery, error):
        return over(delivery, DeliveryState.DEAD, error.code, now)
    again = replace(
        delivery,
        due_at=now + _pause(delivery, error),
        maybe_twice=delivery.maybe_twice or isinstance(error, AnswerLost),
    )
    return _step(again, now, DeliveryState.PLANNED, error.code)


def over(delivery: Delivery, state: DeliveryState, code: str, now: datetime) -> Delivery:
    """Failed, dead or dropped."""
    return _step(replace(delivery, pending=False), now, state, code)


def put_off(delivery: Delivery, due_at: datetime, code: str, now: datetime) -> Delivery:
    """Not tried at all, so that it does not count as a try."""
    back = replace(delivery, due_at=due_at, attempts=max(delivery.attempts - 1, 0))
    return _step(back, now, DeliveryState.PLANNED, code)


def noted(delivery: Delivery, state: DeliveryState, code: str, now: datetime) -> Delivery:
    """What the provider says later, perhaps twice and out of order: an arrival outweighs everything else, and a
    failure counts only for what was handed over.
    """
    if state is DeliveryState.DELIVERED and delivery.state is not DeliveryState.DELIVERED:
        return over(delivery, state, code, now)
    if state is DeliveryState.FAILED and delivery.state in {DeliveryState.SENT, DeliveryState.SENDING}:
        return over(delivery, state, code, now)
    return delivery


def revived(delivery: Delivery, now: datetime) -> Delivery:
    """An operator wants it tried again from the start."""
    back = replace(delivery, pending=True, due_at=now, attempts=0)
    return _step(back, now, DeliveryState.PLANNED, "replayed")


def _most_attempts(delivery: Delivery, error: NotSent) -> int:
    """What may have gone out already is not sent again for ever."""
    if isinstance(error, AnswerLost):
        return ATTEMPTS if delivery.critical else LOST_ATTEMPTS
    return CRITICAL_ATTEMPTS if delivery.critical else ATTEMPTS


def _pause(delivery: Delivery, error: NotSent) -> timedelta:
    longest = LONGEST_CRITICAL_PAUSE if delivery.critical else LONGEST_PAUSE
    pause = min(FIRST_PAUSE * (1 << max(delivery.attempts - 1, 0)), longest)
    if isinstance(error, TryLater) and error.seconds is not None:
        return max(pause, min(timedelta(seconds=error.seconds), LONGEST_WISH))
    return pause


def _step(delivery: Delivery, now: datetime, state: DeliveryState, code: str = "") -> Delivery:
    step = Step(at=now, state=state, code=code[:CODE_LENGTH])
    return replace(delivery, state=state, timeline=(*delivery.timeline, step)[-STEPS:])
