"""What Gemini's answers say, whichever library reads them."""

from typing import Any, Final

from manmitra.adapters.models.provider import BLOCKED, UNREADABLE

FINISHED: Final = "STOP"
HELD_BACK: Final = frozenset({"SAFETY", "RECITATION", "BLOCKLIST", "PROHIBITED_CONTENT", "SPII", "IMAGE_SAFETY"})


def blocked_or_cut(reason: str) -> str:
    """The outcome for a reason to finish that is not the good one."""
    return BLOCKED if reason in HELD_BACK else UNREADABLE


def wait_of(details: Any) -> str:
    """The pause in the body of an error (google.rpc.RetryInfo), empty when there is none."""
    try:
        listed = details["error"]["details"]
        return next(str(one["retryDelay"]) for one in listed if "retryDelay" in one)
    except (KeyError, TypeError, StopIteration):
        return ""
