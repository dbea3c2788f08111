"""What every stored thing has."""

import msgspec


class Entity(msgspec.Struct, frozen=True, kw_only=True):
    """A thing with an identity. It never changes: a change makes a new value with `msgspec.structs.replace`.

    `version` belongs to the store: 0 until first saved, then raised by one with each save,
    so that two people who change the same thing can't overwrite each other unnoticed.
    """

    id: str
    version: int = 0
