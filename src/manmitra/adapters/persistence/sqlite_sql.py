"""Writes and conditions of the document store as SQLite text. Names are checked as identifiers; values are bound."""

import re
import sqlite3
from collections.abc import Sequence
from functools import cache
from typing import Final, NamedTuple

import msgspec

from manmitra.adapters.persistence.store import Clause, Cursor, Document, Index, Insert, Replace, Sort, Write

IDENTIFIER: Final = re.compile(r"[a-z][a-z0-9_]*\Z")

_encode = msgspec.json.Encoder().encode
_decode = msgspec.json.Decoder(dict).decode


class Statement(NamedTuple):
    """One write as SQL. `guards` is the id of the document whose version must match, if one must."""

    sql: str
    values: tuple[object, ...]
    guards: str | None = None


@cache
def identifier(name: str) -> str:
    if not IDENTIFIER.match(name):
        raise ValueError(f"{name!r} is not an identifier")
    return name


@cache
def column(field: str) -> str:
    """The text must be the same in indexes and queries: only then does SQLite use the index."""
    return field if field in {"id", "version"} else f"json_extract(body, '$.{identifier(field)}')"


def literal(value: str | bool) -> str:  # noqa: FBT001 - a value like any other
    return str(int(value)) if isinstance(value, bool) else f"'{identifier(value)}'"


@cache
def _term(field: str, op: str, operand: str) -> str:
    return f"{column(field)} {op} {operand}"


def condition(where: Sequence[Clause]) -> tuple[str, list[object]]:
    """SQL and its values. Booleans are written out: only then does SQLite use a partial index on them."""
    parts, values = list[str](), list[object]()
    for clause in where:
        value = clause.value
        if isinstance(value, bool):
            parts.append(_term(clause.field, "=", literal(value)))
        elif value is None:
            parts.append(_term(clause.field, "IS", "NULL"))
        elif isinstance(value, (str, int, float)):
            parts.append(_term(clause.field, clause.op, "?"))
            values.append(value)
        else:
            parts.append(_term(clause.field, "IN", f"({', '.join('?' * len(value))})"))
            values += value
    return " AND ".join(parts) or "1", values


def selection(
    table: str, where: Sequence[Clause], sort: Sort, after: Cursor | None, limit: int
) -> tuple[str, list[object]]:
    text, values = condition(where)
    order, way = column(sort.field), "DESC" if sort.descending else "ASC"
    if after is not None and order != "id":
        # Says no more than the next condition, but SQLite begins there in an index over an expression, instead of
        # walking to it from the end of the list.
        text += f" AND {order} {'<=' if sort.descending else '>='} ?"
        values.append(after.value)
    if after is not None:
        text += f" AND ({order}, id) {'<' if sort.descending else '>'} (?, ?)"
        values += [after.value, after.id]
    by = f"id {way}" if order == "id" else f"{order} {way}, id {way}"
    return f"SELECT id, version, body FROM {table} WHERE {text} ORDER BY {by} LIMIT ?", [*values, limit]


def statement(table: str, write: Write) -> Statement:
    if isinstance(write, Insert):
        return Statement(
            f"INSERT INTO {table} (id, version, body) VALUES (?, 1, ?)", (write.document["id"], _body(write.document))
        )
    if isinstance(write, Replace):
        id, version = write.document["id"], write.document["version"]
        return Statement(
            f"UPDATE {table} SET version = version + 1, body = ? WHERE id = ? AND version = ?",
            (_body(write.document), id, version),
            guards=id,
        )
    if write.version is None:
        return Statement(f"DELETE FROM {table} WHERE id = ?", (write.id,))
    return Statement(f"DELETE FROM {table} WHERE id = ? AND version = ?", (write.id, write.version), guards=write.id)


def document_of(row: tuple[str, int, str]) -> Document:
    document: Document = _decode(row[2])
    document["id"], document["version"] = row[0], row[1]
    return document


def _body(document: Document) -> str:
    body = document.copy()
    body.pop("id", None)
    body.pop("version", None)
    return _encode(body).decode()


def build(connection: sqlite3.Connection, collections: Sequence[str], indexes: Sequence[Index]) -> None:
    """Make what is missing of tables and indexes, in one transaction."""
    connection.execute("BEGIN IMMEDIATE")
    for collection in collections:
        connection.execute(
            f"CREATE TABLE IF NOT EXISTS {identifier(collection)}"
            " (id TEXT PRIMARY KEY NOT NULL, version INTEGER NOT NULL, body TEXT NOT NULL)"
        )
    for index in indexes:
        columns = ", ".join([*map(column, index.fields), *([] if index.unique else ["id"])])
        only = ""
        if index.only_where is not None:
            field, value = index.only_where
            only = f" WHERE {column(field)} = {literal(value)}"
        connection.execute(
            f"CREATE {'UNIQUE' if index.unique else ''} INDEX IF NOT EXISTS {identifier(index.name)}"
            f" ON {identifier(index.collection)} ({columns}){only}"
        )
    connection.execute("COMMIT")
