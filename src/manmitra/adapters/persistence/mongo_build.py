"""Collections and indexes on MongoDB. They come before the first transaction, which can't make them."""

from collections.abc import Collection, Sequence
from typing import Any, Final

from pymongo.errors import OperationFailure, PyMongoError

from manmitra.adapters.persistence.mongo_terms import index_fields, index_options
from manmitra.adapters.persistence.store import Document, Index
from manmitra.domain.shared.errors import Unavailable

NAMESPACE_EXISTS: Final = 48


async def build(database: Any, collections: Collection[str], indexes: Sequence[Index]) -> None:
    """Make what is missing; several processes may do so at once."""
    try:
        there = set(await database.list_collection_names())
        for collection in sorted(set(collections) - there):
            await _create(database, collection)
        for index in indexes:
            await database[index.collection].create_index(index_fields(index), **index_options(index))
    except PyMongoError as error:
        raise Unavailable(f"collections and indexes can't be built: {error}") from error


async def _create(database: Any, collection: str) -> None:
    try:
        await database.create_collection(collection, check_exists=False)
    except OperationFailure as error:
        if error.code != NAMESPACE_EXISTS:  # another process was faster
            raise


def must_be_replica_set(hello: Document) -> None:
    """Raises Unavailable: without one there are no transactions."""
    if "setName" not in hello:
        raise Unavailable(
            "MongoDB must run as a replica set (one node is enough): start mongod with --replSet and call"
            " rs.initiate() once"
        )
