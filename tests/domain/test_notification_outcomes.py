"""Whatever couriers answer and providers say, in any order: a delivery ends, and nothing is sent that is over."""

from datetime import UTC, datetime, timedelta
from typing import Final

from hypothesis import given
from hypothesis import strategies as st

from manmitra.domain.notifications import outcomes
from manmitra.domain.notifications.couriers import AnswerLost, NotSent, RefusedForGood, TryLater
from manmitra.domain.notifications.model import (
    OVER,
    Category,
    Channel,
    Delivery,
    DeliveryState,
    Receipt,
    Template,
)

NOW: Final = datetime(2026, 11, 25, 4, 30, tzinfo=UTC)
ANSWERS: Final = st.sampled_from(
    [
        Receipt(ref="r1"),
        TryLater("busy"),
        TryLater("busy", 7.5),
        TryLater("busy", 10**9),
        AnswerLost("broken"),
        RefusedForGood("550"),
        None,
    ]
)
"""None: the process was killed before there was an answer."""
WORDS: Final = st.sampled_from([None, DeliveryState.DELIVERED, DeliveryState.FAILED])


def a_delivery(*, critical: bool = False) -> Delivery:
    return Delivery(
        id="d1",
        notification_id="n1",
        user_id="asha",
        institution="campus",
        channel=Channel.EMAIL,
        category=Category.REMINDER,
        template=Template.APPOINTMENT_REMINDER,
        critical=critical,
        due_at=NOW,
        created_at=NOW,
    )


class Course:
    """One delivery on its way. Every step must keep what is promised."""

    def __init__(self, *, critical: bool) -> None:
        self.one = a_delivery(critical=critical)
        self.now = NOW
        self.handed_over = 0
        self.unsure = 0

    def step(self, one: Delivery) -> None:
        before, self.one = self.one, one
        assert one.pending == (one.state in {DeliveryState.PLANNED, DeliveryState.SENDING})
        assert one.attempts <= (outcomes.CRITICAL_ATTEMPTS if one.critical else outcomes.ATTEMPTS)
        assert len(one.timeline) <= outcomes.STEPS
        assert not one.timeline or one.timeline[-1].state is one.state
        assert before.state is not DeliveryState.DELIVERED or one.state is DeliveryState.DELIVERED
        assert before.state not in OVER or one.state in OVER
        assert not one.pending or self.now <= one.due_at <= self.now + outcomes.LONGEST_WISH

    def take(self) -> bool:
        """False when it is over."""
        self.now = self.one.due_at
        if self.one.state is DeliveryState.SENDING:
            self.step(outcomes.not_sent(self.one, outcomes.LEASE_RAN_OUT, self.now))
        if not self.one.pending:
            return False
        self.step(outcomes.taken(self.one, self.now))
        self.handed_over += 1
        return True

    def answered(self, answer: Receipt | NotSent | None) -> None:
        if isinstance(answer, Receipt):
            self.step(outcomes.sent(self.one, answer, self.now))
        elif answer is not None:
            self.step(outcomes.not_sent(self.one, answer, self.now))
        self.unsure += answer is None or isinstance(answer, AnswerLost)

    def heard(self, word: DeliveryState | None) -> None:
        if word is not None:
            self.step(outcomes.noted(self.one, word, "said", self.now))


@given(steps=st.lists(st.tuples(ANSWERS, WORDS, WORDS), max_size=30), critical=st.booleans())
def test_every_course_of_things(
    steps: list[tuple[Receipt | NotSent | None, DeliveryState | None, DeliveryState | None]], *, critical: bool
) -> None:
    course = Course(critical=critical)

    for answer, early, late in steps:
        if not course.take():
            break
        course.heard(early)
        course.answered(answer)
        course.heard(late)

    assert course.handed_over <= (outcomes.CRITICAL_ATTEMPTS if critical else outcomes.ATTEMPTS)
    assert course.unsure <= outcomes.ATTEMPTS
    assert critical or course.unsure <= outcomes.LOST_ATTEMPTS
    assert not course.one.maybe_twice or course.unsure > 0


@given(answers=st.lists(st.sampled_from([AnswerLost("broken"), None]), min_size=12, max_size=12))
def test_what_may_have_gone_out_is_tried_at_most_three_times(answers: list[AnswerLost | None]) -> None:
    one, now, tries = a_delivery(), NOW, 0

    for answer in answers:
        if one.state is DeliveryState.SENDING:
            one = outcomes.not_sent(one, outcomes.LEASE_RAN_OUT, now)
        if not one.pending:
            break
        one, tries = outcomes.taken(one, now), tries + 1
        if answer is not None:
            one = outcomes.not_sent(one, answer, now)
        now = one.due_at

    assert (tries, one.state) == (outcomes.LOST_ATTEMPTS, DeliveryState.DEAD)


def test_a_pause_is_never_shorter_than_ours_nor_longer_than_a_day() -> None:
    one = outcomes.taken(a_delivery(), NOW)

    soon = outcomes.not_sent(one, TryLater("busy", 0.1), NOW)
    late = outcomes.not_sent(one, TryLater("busy", 10**9), NOW)

    assert (soon.due_at - NOW, late.due_at - NOW) == (timedelta(seconds=30), timedelta(days=1))


def test_a_code_can_not_grow_a_document() -> None:
    one = outcomes.taken(a_delivery(), NOW)

    failed = outcomes.not_sent(one, RefusedForGood("x" * 5000), NOW)

    assert failed.timeline[-1].code == "x" * outcomes.CODE_LENGTH


def test_what_is_revived_starts_over_and_keeps_its_story() -> None:
    dead = outcomes.over(outcomes.taken(a_delivery(), NOW), DeliveryState.DEAD, "busy", NOW)

    revived = outcomes.revived(dead, NOW + timedelta(days=1))

    assert (revived.state, revived.pending, revived.attempts) == (DeliveryState.PLANNED, True, 0)
    assert [step.code for step in revived.timeline] == ["", "busy", "replayed"]
