"""Who gets in while the service is closed for maintenance. Pure."""

from typing import Final

from manmitra.domain.config.model import Maintenance, UnderMaintenance
from manmitra.domain.shared.identity import Principal

OPEN: Final = (
    "/api/crisis",
    "/api/ai/crisis-detection",
    "/api/chat",
    "/api/assessments/phq9",  # its ninth question raises an alert
    "/api/mood/phq9",
    "/api/resources/search",  # what is typed there may be a call for help
    "/api/safety-plan",
    "/api/auth",
    "/api/config",
)
"""Help, what leads to it, and the way in: nobody in danger may stand before a closed door.

Where a text may call for help among much that does not, as in the forum, the guard lets all of them in and the use
case refuses the others: `refusal`.
"""
RETRY_SECONDS: Final = 60
CLOSED: Final = "The service is closed for maintenance. Please come back later."


def refuse_while_closed(maintenance: Maintenance, who: Principal, path: str) -> None:
    """Raises UnderMaintenance, with the institution's own words if there are any."""
    if who.is_admin or any(path == place or path.startswith(f"{place}/") for place in OPEN):
        return
    raise refusal(maintenance)


def refusal(maintenance: Maintenance) -> UnderMaintenance:
    """In the institution's own words if there are any."""
    own = maintenance.message.get("en") or next(iter(maintenance.message.values()), "")
    return UnderMaintenance(own or CLOSED, retry_after=RETRY_SECONDS)


def never(_: str) -> None:
    """Where no institution is ever closed."""
