"""Booking: a slot is held, confirmed, and then met, moved or given back."""

from manmitra.domain.booking.model import Appointment, State

__all__ = ["Appointment", "State"]
