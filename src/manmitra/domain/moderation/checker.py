"""What a program finds in a text, as far as the forum and the desk need to know. It never sees a call for help first:
the crisis rules do (ADR 0006).
"""

from abc import abstractmethod
from enum import StrEnum
from typing import Protocol

import msgspec

from manmitra.domain.moderation.cases import Severity


class Verdict(StrEnum):
    APPROVE = "approve"
    WARN = "warn"
    """Shown, and marked as something that may weigh on readers."""
    REVIEW = "review"
    BLOCK = "block"
    HELP = "help"
    """Nothing against the rules: somebody who may need help."""


class Checked(msgspec.Struct, frozen=True, kw_only=True):
    """`reasons` are codes, never words of the text."""

    verdict: Verdict
    severity: Severity = Severity.LOW
    reasons: tuple[str, ...] = ()


class Checker(Protocol):
    @abstractmethod
    def look(self, text: str, language: str) -> Checked:
        """Quick and without a store: it runs on every text before that is kept."""


class Unchecked(Checker):
    """Finds nothing: what people report is all that the desk sees, beside calls for help."""

    def look(self, text: str, language: str) -> Checked:  # noqa: ARG002
        return Checked(verdict=Verdict.APPROVE)
