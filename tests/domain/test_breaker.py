"""When a provider is left alone. Time is handed in."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from manmitra.domain.bestie.breaker import FAILURES, FIRST_PAUSE, LONGEST_PAUSE, TRIAL_LASTS, Breaker

NOW = datetime(2026, 11, 25, 4, 30, tzinfo=UTC)


def broken(times: int = FAILURES, now: datetime = NOW) -> Breaker:
    breaker = Breaker()
    for _ in range(times):
        breaker = breaker.failed(now)
    return breaker


def test_a_few_failures_in_a_row_open_it_for_a_pause() -> None:
    assert broken(FAILURES - 1).lets(NOW)
    assert not broken().lets(NOW)
    assert not broken().lets(NOW + FIRST_PAUSE - timedelta(seconds=1))
    assert broken().lets(NOW + FIRST_PAUSE)


def test_an_answer_between_them_closes_it() -> None:
    breaker = broken(FAILURES - 1).answered().failed(NOW)

    assert breaker.lets(NOW)
    assert breaker.failures == 1


def test_after_the_pause_one_call_tries_and_others_wait_for_its_end() -> None:
    later = NOW + FIRST_PAUSE
    trying = broken().begun(later)

    assert not trying.lets(later)
    assert trying.answered().lets(later)
    assert trying.lets(later + TRIAL_LASTS)


def test_a_trial_that_fails_doubles_the_pause() -> None:
    later = NOW + FIRST_PAUSE
    breaker = broken().begun(later).failed(later)

    assert not breaker.lets(later + FIRST_PAUSE)
    assert breaker.lets(later + 2 * FIRST_PAUSE)


def test_a_pause_that_is_asked_for_is_kept_at_once() -> None:
    breaker = Breaker().failed(NOW, wait=40)

    assert not breaker.lets(NOW + timedelta(seconds=39))
    assert breaker.lets(NOW + timedelta(seconds=40))


@given(st.lists(st.sampled_from([None, 0.0, 1e9, 3.0]), max_size=40))
def test_no_pause_is_for_ever(waits: list[float | None]) -> None:
    breaker = Breaker()
    for wait in waits:
        breaker = breaker.failed(NOW, wait=wait)

    assert breaker.lets(NOW + LONGEST_PAUSE)
