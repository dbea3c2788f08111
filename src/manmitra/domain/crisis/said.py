"""One clause as the rules hear it: its sayings cut out, and how what remains sounds."""

from collections.abc import Sequence
from typing import Any

from manmitra.domain.crisis.rule import Rule
from manmitra.domain.shared.sound import sound


class Said:
    """Words and their sounds stand at the same places, so a hit in the one is a hit in the other."""

    def __init__(self, clause: str) -> None:
        self.clean = clause
        self._of = self._sounds = ""

    def cut_out(self, saying: Rule, ways: Sequence[Any]) -> tuple[int, int] | None:
        """Before anything else was looked for. Where it stood, if it was there."""
        first = span = self.span(saying, ways)
        while span:
            self.clean = f"{self.clean[: span[0]]}#{self.clean[span[1] :]}"
            span = self.span(saying, ways)
        return first

    def span(self, rule: Rule, ways: Sequence[Any]) -> tuple[int, int] | None:
        """Where the words stand that the rule is about, if it is said in one of these ways."""
        if not rule.sounding:
            found = rule.pattern.search(self.clean, ways)
            return found.span() if found else None
        heard = self._heard()
        found = rule.pattern.search(heard, ways)
        if not found:
            return None
        first, last = (heard.count(" ", 0, place) for place in found.span())
        words = self.clean.split(" ")
        start = len(" ".join(words[:first])) + (first > 0)
        return start, start + len(" ".join(words[first : last + 1]))

    def _heard(self) -> str:
        if self._of != self.clean:
            self._of, self._sounds = self.clean, as_heard(self.clean)
        return self._sounds


def as_heard(clause: str) -> str:
    return " ".join(map(sound, clause.split(" ")))
