"""What brings a message out of the house, and what can become of that."""

from abc import abstractmethod
from typing import Protocol

from manmitra.domain.notifications.model import Outgoing, Receipt


class NotSent(Exception):
    """`code` says why, in the provider's words or ours; it never holds an address or a text."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class RefusedForGood(NotSent):
    """Trying again would not help: no such address, a text that is not registered, a subscription that is gone."""


class TryLater(NotSent):
    """Surely not sent. `seconds` is the provider's own wish, if it told one."""

    def __init__(self, code: str, seconds: float | None = None) -> None:
        super().__init__(code)
        self.seconds = seconds


class AnswerLost(NotSent):
    """Perhaps sent, perhaps not: the connection broke, or the time was over, after the message was handed over."""


class Courier(Protocol):
    """One for each channel. A call ends within the courier's own time limit, whatever the provider does."""

    @abstractmethod
    async def send(self, message: Outgoing) -> Receipt:
        """Raises RefusedForGood, TryLater or AnswerLost, and nothing else."""
