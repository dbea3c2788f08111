"""When a failed write or commit on MongoDB is worth another try, and for how long."""

import asyncio
from typing import Any, Final

from pymongo.errors import ConnectionFailure, PyMongoError, ServerSelectionTimeoutError, WriteConcernError

from manmitra.domain.shared.errors import Held, Unavailable

TRIES: Final = 6
PAUSE_SECONDS: Final = 0.05
PATIENCE_SECONDS: Final = 4.0
"""No further try after so long, and no longer in the queue of those who wait for their turn."""
UNKNOWN_COMMIT: Final = "UnknownTransactionCommitResult"
PASSING: Final = ("TransientTransactionError", UNKNOWN_COMMIT, "RetryableWriteError")
DOWN: Final = "the store does not answer"
WRITE_CONFLICT: Final = 112
HELD: Final = "somebody else is writing this just now"


def passing(error: PyMongoError) -> bool:
    """Whether the same write may succeed, or turn out to have succeeded, when it is tried again."""
    return isinstance(error, (ConnectionFailure, WriteConcernError)) or any(map(error.has_error_label, PASSING))


async def pause(error: PyMongoError, attempt: int, began: float) -> None:
    """Before the next try; or the end of our patience."""
    if _late(attempt, began) or isinstance(error, ServerSelectionTimeoutError) or not passing(error):
        raise (Held(HELD) if getattr(error, "code", None) == WRITE_CONFLICT else Unavailable(DOWN)) from error
    await asyncio.sleep(PAUSE_SECONDS * 2**attempt)


async def commit(session: Any) -> None:
    """A commit may be sent again as often as one likes: the server knows the transaction by its number."""
    began = seconds()
    for attempt in range(TRIES):
        try:
            await session.commit_transaction()
        except PyMongoError as error:
            if _late(attempt, began) or not error.has_error_label(UNKNOWN_COMMIT):
                raise
            await asyncio.sleep(PAUSE_SECONDS * 2**attempt)
        else:
            return


def seconds() -> float:
    return asyncio.get_running_loop().time()


def _late(attempt: int, began: float) -> bool:
    return attempt == TRIES - 1 or seconds() - began > PATIENCE_SECONDS
