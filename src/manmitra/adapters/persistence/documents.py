"""Entity to document and back.

Instants become fixed-width UTC text (`2026-11-25T04:30:00.000Z`) in both engines: it sorts as time sorts,
keeps milliseconds, and can't lose its zone.
"""

from datetime import UTC, datetime
from typing import Any, Final, TypeVar

import msgspec

from manmitra.adapters.persistence.store import Document
from manmitra.domain.shared.entity import Entity

E = TypeVar("E", bound=Entity)
PLAIN: Final = frozenset({str, int, bool, float, type(None)})
"""Most values of a document: looking inside them for an instant would be half of the work."""


def instant_text(moment: datetime) -> str:
    if moment.tzinfo is None:
        raise ValueError("an instant without its zone can't be stored")
    utc = moment if moment.tzinfo is UTC else moment.astimezone(UTC)
    return f"{utc.isoformat(timespec='milliseconds')[:-6]}Z"


def to_document(entity: Entity) -> Document:
    document: Document = msgspec.to_builtins(entity, builtin_types=(datetime,))
    for key, value in document.items():
        if type(value) not in PLAIN:
            document[key] = instant_text(value) if isinstance(value, datetime) else plain(value)
    return document


def plain(value: Any) -> Any:
    """`value` with every instant in it as text."""
    if isinstance(value, datetime):
        return instant_text(value)
    if isinstance(value, dict):
        return {key: item if type(item) in PLAIN else plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    return value


def from_document(document: Document, kind: type[E]) -> E:
    """Fields that the entity does not know (blind indexes and the like) are left aside."""
    return msgspec.convert(document, kind)
