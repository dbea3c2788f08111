"""Counting the facts of a month by cell, and deleting them: the one question to the store that needs groups of groups,
and the one deletion of a million documents, so each engine does them in its own terms. What comes back is as long as
the list of cells, however many facts there are.

On MongoDB a month is counted and deleted in shards of its pseudonyms, which are spread evenly: each step is short, so
that no time-out of the driver ends it.
"""

from abc import abstractmethod
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Any, Final, Protocol

from manmitra.adapters.persistence.sqlite import SqliteStore
from manmitra.adapters.persistence.sqlite_sql import column
from manmitra.adapters.persistence.store import Clause, Delete, Document, equals
from manmitra.domain.analytics.model import NOBODY, Counted

FACTS: Final = "analytics_facts"
FINER: Final = ("", "week", "day")
"""A fact of the cube of time counts in its month, its week and its day."""
SHARDS: Final = tuple(pairwise([*(f"{n:02x}" for n in range(0, 256, 4)), "g"]))
"""From the first, up to the second: a pseudonym is hexadecimal."""
AT_ONCE: Final = 100
ROUNDS: Final = 100
"""Of so many deletions, before it is looked whether anything is left."""

Row = Sequence[Any]
"""Cell, week or day or None, count, people, largest, bounded."""


class Month(Protocol):
    """Which one."""

    @property
    def institution(self) -> str: ...
    @property
    def month(self) -> str: ...


class Grouping(Protocol):
    shards: Sequence[tuple[str, str]] = SHARDS

    async def counted(self, month: Month, bounded: int) -> Mapping[str, Counted]:
        """What is in each cell. Raises Unavailable."""
        found = dict[str, Counted]()
        for finer in FINER:
            for shard in self.shards:
                for cell, value, *counts in await self._rows(month, shard, finer, bounded):
                    id = f"{cell}/{finer}/{value}" if finer else str(cell)
                    found[id] = _both(found.get(id, NOBODY), Counted(*counts))
        return found

    @abstractmethod
    async def clear(self, month: Month) -> None:
        """Delete facts of the month, perhaps not all of them. Raises Unavailable."""

    @abstractmethod
    async def _rows(self, month: Month, shard: tuple[str, str], finer: str, bounded: int) -> Sequence[Row]: ...


class SqliteGrouping(Grouping):
    """Reads the table from end to end: there is little in it but the month to be closed and the one after, and by an
    index each row would be fetched from another place of the file.
    """

    shards = ((SHARDS[0][0], SHARDS[-1][1]),)

    def __init__(self, engine: SqliteStore) -> None:
        self._engine = engine

    async def _rows(self, month: Month, shard: tuple[str, str], finer: str, bounded: int) -> Sequence[Row]:
        inner, only = (column(finer), f" AND {column(finer)} IS NOT NULL") if finer else ("NULL", "")
        sql = (
            "SELECT cell, finer, SUM(n), COUNT(*), MAX(n), SUM(MIN(n, ?5)) FROM ("
            f"SELECT {column('cell')} AS cell, {inner} AS finer, COUNT(*) AS n FROM {{table}} NOT INDEXED"
            f" WHERE {column('institution')} = ?1 AND {column('month')} = ?2"
            f" AND {column('token')} >= ?3 AND {column('token')} < ?4{only}"
            f" GROUP BY {column('cell')}, {inner}, {column('token')}) GROUP BY cell, finer"
        )
        return await self._engine.aggregated(FACTS, sql, (month.institution, month.month, *shard, bounded))

    async def clear(self, month: Month) -> None:
        """A few at a time: writes are done on the event loop, and each of these is as short as others are."""
        sql = (
            f"SELECT id FROM {{table}} WHERE {column('institution')} = ?1 AND {column('month')} = ?2"
            f" LIMIT {ROUNDS * AT_ONCE}"
        )
        ids = [row[0] for row in await self._engine.aggregated(FACTS, sql, (month.institution, month.month))]
        for start in range(0, len(ids), AT_ONCE):
            await self._engine.apply(*(Delete(FACTS, id) for id in ids[start : start + AT_ONCE]))


class Aggregating(Protocol):
    """What the Mongo engine can do besides; its driver is imported only where it is used."""

    async def aggregated(self, collection: str, steps: Sequence[Document]) -> list[Document]: ...

    async def cleared(self, collection: str, where: Sequence[Clause]) -> None: ...


class MongoGrouping(Grouping):
    def __init__(self, engine: Aggregating) -> None:
        self._engine = engine

    async def _rows(self, month: Month, shard: tuple[str, str], finer: str, bounded: int) -> Sequence[Row]:
        match: Document = {
            "institution": {"$eq": month.institution},
            "month": {"$eq": month.month},
            "token": {"$gte": shard[0], "$lt": shard[1]},
            **({finer: {"$gt": ""}} if finer else {}),
        }
        place = {"cell": "$cell", **({"finer": f"${finer}"} if finer else {})}
        steps: list[Document] = [
            {"$match": match},
            {"$group": {"_id": {**place, "token": "$token"}, "n": {"$sum": 1}}},
            {
                "$group": {
                    "_id": {name: f"$_id.{name}" for name in place},
                    "n": {"$sum": "$n"},
                    "people": {"$sum": 1},
                    "largest": {"$max": "$n"},
                    "bounded": {"$sum": {"$min": ["$n", bounded]}},
                }
            },
        ]
        return [
            (one["_id"]["cell"], one["_id"].get("finer"), one["n"], one["people"], one["largest"], one["bounded"])
            for one in await self._engine.aggregated(FACTS, steps)
        ]

    async def clear(self, month: Month) -> None:
        for first, end in SHARDS:
            shard = [Clause("token", ">=", first), Clause("token", "<", end)]
            await self._engine.cleared(FACTS, [*facts_of_month(month), *shard])


def facts_of_month(month: Month) -> list[Clause]:
    return [equals("institution", month.institution), equals("month", month.month)]


def grouping_for(engine: Any) -> Grouping:
    """For the engine itself, not for the layers around it: nothing of a fact is sealed."""
    return SqliteGrouping(engine) if isinstance(engine, SqliteStore) else MongoGrouping(engine)


def _both(one: Counted, other: Counted) -> Counted:
    """Of two shards: nobody is in both."""
    return Counted(
        one.count + other.count,
        one.people + other.people,
        max(one.largest, other.largest),
        one.bounded + other.bounded,
    )
