"""The document store: all that the repositories know of a database.

Frozen on purpose: no `or`, no regex, no joins, no partial updates, no upsert. A query that does not fit is a
sign to store a better field, or to add a read port.
"""

from abc import abstractmethod
from collections.abc import Mapping, Sequence
from types import NoneType
from typing import Any, Final, Literal, NamedTuple, Protocol

import msgspec

Scalar = str | int | float | bool | None
Document = dict[str, Any]
"""JSON-like values under `id`, `version` and field names. Instants are fixed-width text (see documents.py)."""

Op = Literal["=", "<", "<=", ">", ">=", "in"]
FIND_LIMIT: Final = 1000


class Clause(msgspec.Struct, frozen=True):
    """One condition; several are and-ed. `in` takes a list of text or numbers; `= None` also finds a missing field."""

    field: str
    op: Op
    value: Scalar | Sequence[str | int | float]

    def __post_init__(self) -> None:
        """What would mean different things to the engines is refused here, for both."""
        listed = isinstance(self.value, (list, tuple))
        if listed != (self.op == "in") or not (listed or isinstance(self.value, (str, int, float, NoneType))):
            raise TypeError(f"{self.field}: `{self.op}` does not take a {type(self.value).__name__}")
        if self.op != "=" and (self.value is None or isinstance(self.value, bool)):
            raise TypeError(f"{self.field}: None and booleans are only equal or not")


def equals(field: str, value: Scalar) -> Clause:
    return Clause(field, "=", value)


class Sort(msgspec.Struct, frozen=True):
    """By one field, then by id in the same direction, so that the order is total."""

    field: str = "id"
    descending: bool = False


BY_ID: Final = Sort()


class Cursor(msgspec.Struct, frozen=True, array_like=True):
    """The place of one document in a sorted list: what comes next is strictly behind it."""

    value: str | int | float
    id: str


class Index(msgspec.Struct, frozen=True):
    """`only_where` makes it partial: documents with another value of that field are not in it."""

    name: str
    collection: str
    fields: tuple[str, ...]
    unique: bool = False
    only_where: tuple[str, str | bool] | None = None


class Insert(msgspec.Struct, frozen=True):
    """Its `id` was chosen by the caller, so that a retry after a lost answer changes nothing."""

    collection: str
    document: Document


class Replace(msgspec.Struct, frozen=True):
    """Takes the place of the version that `document["version"]` names, and raises it by one."""

    collection: str
    document: Document


class Delete(msgspec.Struct, frozen=True):
    """With a `version`, only that one; without, whatever is there, and nothing is fine too."""

    collection: str
    id: str
    version: int | None = None


Write = Insert | Replace | Delete


def bounded(limit: int) -> int:
    if limit < 1:
        raise ValueError(f"a list of {limit} documents")
    return min(limit, FIND_LIMIT)


class Duplicate(Exception):
    """A unique index, or the id itself (index "id"), already has that value."""

    def __init__(self, index: str) -> None:
        super().__init__(index)
        self.index = index


class Stale(Exception):
    """Somebody saved (or deleted) the document since it was read."""

    def __init__(self, id: str) -> None:
        super().__init__(id)
        self.id = id


class Sifted(NamedTuple):
    """`closed` are rows with a seal that does not open, as they lie: what is written back of them stays sealed as it
    was.
    """

    opened: list[Document]
    closed: list[Document]


class DocumentStore(Protocol):
    """Every method raises `Unavailable` when the database does not answer; it recovers without a restart."""

    @abstractmethod
    async def open(self) -> None:
        """Connect and build what is missing of collections and indexes. May be called again after `close`."""

    @abstractmethod
    async def close(self) -> None:
        """Finish what was begun, then let go."""

    @abstractmethod
    async def ping(self) -> Mapping[str, str]:
        """Facts for `doctor` and readiness: engine, version, and whether it takes writes."""

    @abstractmethod
    async def get(self, collection: str, id: str) -> Document | None: ...

    @abstractmethod
    async def find(
        self,
        collection: str,
        where: Sequence[Clause] = (),
        *,
        sort: Sort = BY_ID,
        after: Cursor | None = None,
        limit: int = 100,
    ) -> list[Document]:
        """At most `limit` (never above FIND_LIMIT) documents. The sort field must be present in all of them."""

    async def sift(
        self,
        collection: str,
        where: Sequence[Clause] = (),
        *,
        sort: Sort = BY_ID,
        after: Cursor | None = None,
        limit: int = 100,
    ) -> Sifted:
        """As `find`, with those apart that do not open: for whoever must go on without them."""
        return Sifted(await self.find(collection, where, sort=sort, after=after, limit=limit), [])

    @abstractmethod
    async def count(self, collection: str, where: Sequence[Clause] = ()) -> int: ...

    @abstractmethod
    async def tally(self, collection: str, by: str, where: Sequence[Clause] = ()) -> dict[str, int]:
        """How many documents have each value of the text field `by`."""

    @abstractmethod
    async def apply(self, *writes: Write) -> None:
        """All of the writes, or none, durable when it returns. Raises Duplicate or Stale."""
