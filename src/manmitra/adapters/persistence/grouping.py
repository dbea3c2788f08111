"""Counting the facts of a month by cell, and deleting them: the one question to the store that needs groups of groups,
and the one deletion of a million documents, so each engine does them in its own terms. What comes back is as long as
the list of cells, however many facts there are.

A month is gone through in shards of its pseudonyms, which are spread evenly: each step is short, so that no time-out of
a driver ends it, and no other write waits long.
"""

from abc import abstractmethod
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Any, Final, Protocol

from manmitra.adapters.persistence.sqlite import SqliteStore
from manmitra.adapters.persistence.sqlite_sql import column
from manmitra.adapters.persistence.store import Clause, Document, equals
from manmitra.domain.analytics.model import NOBODY, Counted

FACTS: Final = "analytics_facts"
FINER: Final = ("", "week", "day")
"""A fact of the cube of time counts in its month, its week and its day."""
SHARDS: Final = tuple(pairwise([*(f"{n:02x}" for n in range(0, 256, 16)), "g"]))
"""From the first, up to the second: a pseudonym is hexadecimal."""

Row = Sequence[Any]
"""Cell, week or day or None, count, people, largest, bounded."""


class Month(Protocol):
    """Which one."""

    @property
    def institution(self) -> str: ...
    @property
    def month(self) -> str: ...


class Grouping(Protocol):
    async def counted(self, month: Month, bounded: int) -> Mapping[str, Counted]:
        """What is in each cell. Raises Unavailable."""
        found = dict[str, Counted]()
        for finer in FINER:
            for shard in SHARDS:
                for cell, value, *counts in await self._rows(month, shard, finer, bounded):
                    id = f"{cell}/{finer}/{value}" if finer else str(cell)
                    found[id] = _both(found.get(id, NOBODY), Counted(*counts))
        return found

    async def clear(self, month: Month) -> None:
        """Delete all facts of the month. Raises Unavailable."""
        for first, end in SHARDS:
            await self._clear([*facts_of_month(month), Clause("token", ">=", first), Clause("token", "<", end)])

    @abstractmethod
    async def _rows(self, month: Month, shard: tuple[str, str], finer: str, bounded: int) -> Sequence[Row]: ...

    @abstractmethod
    async def _clear(self, where: Sequence[Clause]) -> None: ...


class SqliteGrouping(Grouping):
    def __init__(self, engine: SqliteStore) -> None:
        self._engine = engine

    async def _rows(self, month: Month, shard: tuple[str, str], finer: str, bounded: int) -> Sequence[Row]:
        inner, only = (column(finer), f" AND {column(finer)} IS NOT NULL") if finer else ("NULL", "")
        sql = (
            "SELECT cell, finer, SUM(n), COUNT(*), MAX(n), SUM(MIN(n, ?5)) FROM ("
            f"SELECT {column('cell')} AS cell, {inner} AS finer, COUNT(*) AS n FROM {{table}}"
            f" WHERE {column('institution')} = ?1 AND {column('month')} = ?2"
            f" AND {column('token')} >= ?3 AND {column('token')} < ?4{only}"
            f" GROUP BY {column('cell')}, {inner}, {column('token')}) GROUP BY cell, finer"
        )
        return await self._engine.aggregated(FACTS, sql, (month.institution, month.month, *shard, bounded))

    async def _clear(self, where: Sequence[Clause]) -> None:
        await self._engine.cleared(FACTS, where)


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

    async def _clear(self, where: Sequence[Clause]) -> None:
        await self._engine.cleared(FACTS, where)


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
