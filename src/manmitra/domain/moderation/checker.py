"""The automatic check (checking.py) as the forum asks it: what follows, how grave it is, and codes for the desk."""

from abc import abstractmethod
from typing import Final, Protocol

import msgspec

from manmitra.domain.moderation.cases import Severity
from manmitra.domain.moderation.checking import check
from manmitra.domain.moderation.model import Severity as Weight
from manmitra.domain.moderation.model import Verdict

SEVERITY: Final = {Weight.LOW: Severity.LOW, Weight.MEDIUM: Severity.MEDIUM, Weight.HIGH: Severity.HIGH}


class Checked(msgspec.Struct, frozen=True, kw_only=True):
    """`reasons` are codes, never words of the text; `said` is for its author, in plain words, and quotes nothing."""

    verdict: Verdict
    severity: Severity = Severity.LOW
    reasons: tuple[str, ...] = ()
    said: tuple[str, ...] = ()


class Checker(Protocol):
    @abstractmethod
    def look(self, text: str, language: str) -> Checked:
        """`language`: for what is said of it. Quick and without a store: it runs on every text before that is kept."""


class AutomaticCheck(Checker):
    def look(self, text: str, language: str) -> Checked:
        judged = check(text, language)
        return Checked(
            verdict=judged.verdict,
            severity=SEVERITY[judged.severity],
            reasons=tuple(one.value for one in judged.categories) or ("together",),
            said=judged.reasons,
        )
