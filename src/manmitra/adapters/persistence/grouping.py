"""Counting the facts of a month by cell: the one question to the store that needs groups of groups, so each engine
answers it in its own terms. What comes back is as long as the list of cells, however many facts there are.
"""

from abc import abstractmethod
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final, Protocol

from manmitra.adapters.persistence.sqlite import SqliteStore
from manmitra.adapters.persistence.sqlite_sql import column
from manmitra.adapters.persistence.store import Document
from manmitra.domain.analytics.model import Counted

FACTS: Final = "analytics_facts"
FINER: Final = (None, "week", "day")
"""A fact of the cube of time counts in its month, its week and its day."""


class Grouping(Protocol):
    @abstractmethod
    async def counted(self, institution: str, month: str, bounded: int) -> Mapping[str, Counted]:
        """What is in each cell. Raises Unavailable."""


class SqliteGrouping(Grouping):
    def __init__(self, engine: SqliteStore) -> None:
        self._engine = engine

    async def counted(self, institution: str, month: str, bounded: int) -> Mapping[str, Counted]:
        found = dict[str, Counted]()
        for finer in FINER:
            rows = await self._engine.aggregated(FACTS, _sql(finer), (institution, month, bounded))
            found |= _cells(finer, rows)
        return found


class Aggregating(Protocol):
    async def aggregated(self, collection: str, steps: Sequence[Document]) -> list[Document]: ...


class MongoGrouping(Grouping):
    def __init__(self, engine: Aggregating) -> None:
        self._engine = engine

    async def counted(self, institution: str, month: str, bounded: int) -> Mapping[str, Counted]:
        found = dict[str, Counted]()
        for finer in FINER:
            groups = await self._engine.aggregated(FACTS, _steps(institution, month, bounded, finer))
            rows = [
                (one["_id"]["cell"], one["_id"].get("finer"), one["n"], one["people"], one["largest"], one["bounded"])
                for one in groups
            ]
            found |= _cells(finer, rows)
        return found


def grouping_for(engine: Any) -> Grouping:
    """For the engine itself, not for the layers around it: nothing of a fact is sealed."""
    return SqliteGrouping(engine) if isinstance(engine, SqliteStore) else MongoGrouping(engine)


def _sql(finer: str | None) -> str:
    inner = f"{column(finer)}" if finer else "NULL"
    only = f" AND {column(finer)} IS NOT NULL" if finer else ""
    return (
        "SELECT cell, finer, SUM(n), COUNT(*), MAX(n), SUM(MIN(n, ?3)) FROM ("
        f"SELECT {column('cell')} AS cell, {inner} AS finer, COUNT(*) AS n FROM {{table}}"
        f" WHERE {column('institution')} = ?1 AND {column('month')} = ?2{only}"
        f" GROUP BY {column('cell')}, {inner}, {column('token')}) GROUP BY cell, finer"
    )


def _steps(institution: str, month: str, bounded: int, finer: str | None) -> list[Document]:
    match: Document = {"institution": {"$eq": institution}, "month": {"$eq": month}}
    place: Document = {"cell": "$cell"}
    if finer:
        match[finer] = {"$gt": ""}
        place["finer"] = f"${finer}"
    kept = {name: f"$_id.{name}" for name in place}
    return [
        {"$match": match},
        {"$group": {"_id": {**place, "token": "$token"}, "n": {"$sum": 1}}},
        {
            "$group": {
                "_id": kept,
                "people": {"$sum": 1},
                "largest": {"$max": "$n"},
                "bounded": {"$sum": {"$min": ["$n", bounded]}},
                "n": {"$sum": "$n"},
            }
        },
    ]


def _cells(finer: str | None, rows: Sequence[Sequence[Any]]) -> Iterator[tuple[str, Counted]]:
    for cell, value, count, people, largest, bounded in rows:
        yield (f"{cell}/{finer}/{value}" if finer else str(cell)), Counted(count, people, largest, bounded)
