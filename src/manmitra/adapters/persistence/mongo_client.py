"""The two MongoDB drivers behind one call.

PyMongo's AsyncMongoClient is the supported one and the default. Motor is past its end of life (14 May 2026,
critical fixes until 14 May 2027) and stays selectable because deployments of the former system use it.
"""

import inspect
from typing import Any, Final, Literal

Driver = Literal["pymongo", "motor"]

OPTIONS: Final[dict[str, Any]] = {
    "appname": "manmitra",
    "retryWrites": True,
    "serverSelectionTimeoutMS": 2000,
    "connectTimeoutMS": 2000,
    "heartbeatFrequencyMS": 500,  # a server that only stumbled is found again within our patience
    "socketTimeoutMS": 5000,
    "maxPoolSize": 32,
}


def mongo_client(url: str, driver: Driver) -> Any:
    """A client of the running event loop. The driver is imported only now: it is an optional extra."""
    if driver == "motor":
        from motor.motor_asyncio import AsyncIOMotorClient

        return AsyncIOMotorClient(url, **OPTIONS)
    from pymongo import AsyncMongoClient

    return AsyncMongoClient(url, **OPTIONS)


async def settled(outcome: Any) -> Any:
    """The result of a call that one driver awaits and the other does not."""
    return await outcome if inspect.isawaitable(outcome) else outcome
