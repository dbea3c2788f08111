"""Documents, conditions and indexes of the document store in MongoDB's terms."""

import re
from collections.abc import Sequence
from typing import Final

from pymongo.errors import DuplicateKeyError

from manmitra.adapters.persistence.store import Clause, Cursor, Document, Index, Sort

OPERATORS: Final = {"=": "$eq", "<": "$lt", "<=": "$lte", ">": "$gt", ">=": "$gte", "in": "$in"}
DUPLICATE_INDEX: Final = re.compile(r"index: (\w+)")
WRITTEN_BY: Final = "_w"
"""The field that holds the id of the write that made the document."""


def name(field: str) -> str:
    return "_id" if field == "id" else field


def condition(where: Sequence[Clause]) -> Document:
    """Always with an explicit operator, so a value can never be read as one."""
    parts: list[Document] = []
    for clause in where:
        value = list(clause.value) if isinstance(clause.value, (list, tuple)) else clause.value
        parts.append({name(clause.field): {OPERATORS[clause.op]: value}})
    if len(parts) < 2:
        return parts[0] if parts else {}
    return {"$and": parts}


def behind(where: Sequence[Clause], sort: Sort, after: Cursor) -> Document:
    field, beyond = name(sort.field), "$lt" if sort.descending else "$gt"
    place = {"$or": [{field: {beyond: after.value}}, {"_id": {beyond: after.id}}]}
    return {"$and": [condition(where), {field: {f"{beyond}e": after.value}}, place]}


def order(sort: Sort) -> list[tuple[str, int]]:
    field, way = name(sort.field), -1 if sort.descending else 1
    return [("_id", way)] if field == "_id" else [(field, way), ("_id", way)]


def stored(document: Document, version: int, write_id: str) -> Document:
    made = {"_id": document["id"], **document, "version": version, WRITTEN_BY: write_id}
    del made["id"]
    return made


def document_of(found: Document) -> Document:
    found["id"] = found.pop("_id")
    found.pop(WRITTEN_BY, None)
    return found


def index_fields(index: Index) -> list[tuple[str, int]]:
    fields = [(name(field), 1) for field in index.fields]
    return fields if index.unique else [*fields, ("_id", 1)]


def index_options(index: Index) -> Document:
    options: Document = {"name": index.name, "unique": index.unique}
    if index.only_where is not None:
        field, value = index.only_where
        options["partialFilterExpression"] = {name(field): {"$eq": value}}
    return options


def duplicate_index(error: DuplicateKeyError) -> str:
    found = DUPLICATE_INDEX.search(str(error))
    if found is None:
        return "unknown"
    return "id" if found[1] == "_id_" else found[1]
