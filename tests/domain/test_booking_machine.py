"""Runs the state machine."""

from hypothesis import HealthCheck, settings

from tests.domain.machine_booking import BookingMachine

TestBooking = BookingMachine.TestCase
TestBooking.settings = settings(
    max_examples=30, stateful_step_count=25, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
