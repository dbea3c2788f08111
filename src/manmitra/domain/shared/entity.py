"""What every stored thing has."""

import msgspec


class Entity(msgspec.Struct, frozen=True, kw_only=True):
    """A thing with an identity. It never changes: a change makes a new value with `msgspec.structs.replace`.

    `version` belongs to the store: 0 until first saved, then raised by one with each save,
    so that two people who change the same thing can't overwrite each other unnoticed.
    """

    id: str
    version: int = 0

    def newer_than(self, seen: int | None) -> bool:
        """Whether it was changed since somebody saw that version; who does not tell what they saw is not asked."""
        return seen is not None and seen != self.version
