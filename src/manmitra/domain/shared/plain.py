"""Text that people write for others."""

from abc import abstractmethod
from typing import Protocol


class Plain(Protocol):
    @abstractmethod
    def text(self, written: str) -> str:
        """Without any markup, and without signs that can't be seen but change what is seen."""
