"""Nobody waits for what does not answer, and it is tried again now and then."""

from manmitra.domain.bestie.breaker import Breaker
from tests.fakes import FixedClock


def test_three_failures_in_a_row_open_it_and_one_success_closes_it(clock: FixedClock) -> None:
    breaker = Breaker()
    for _ in range(2):
        breaker = breaker.failed(clock.now())
    assert breaker.lets_through(clock.now())

    breaker = breaker.failed(clock.now())

    assert not breaker.lets_through(clock.now())
    assert breaker.succeeded() == Breaker()


def test_after_a_rest_one_call_is_let_through_and_the_next_waits_for_it(clock: FixedClock) -> None:
    breaker = Breaker(failures=3, tried_at=clock.now())

    clock.forward(seconds=10)

    assert breaker.lets_through(clock.now())
    assert not breaker.trying(clock.now()).lets_through(clock.now())
