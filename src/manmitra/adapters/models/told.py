"""In which conversations it was already said that answers are simpler now."""

from typing import Final

KEPT: Final = 10_000


class Told:
    """In memory, and only for as long as it lasts: the next answer of a model forgets it."""

    def __init__(self) -> None:
        self._told: dict[str, None] = {}

    def before(self, conversation: str) -> bool:
        return conversation in self._told

    def note(self, conversation: str) -> None:
        while len(self._told) >= KEPT:
            del self._told[next(iter(self._told))]
        self._told[conversation] = None

    def forget(self, conversation: str) -> None:
        self._told.pop(conversation, None)
