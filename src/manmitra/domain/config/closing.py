"""Who gets in while the service is closed for maintenance. Pure."""

from typing import Final

from manmitra.domain.config.model import Maintenance, UnderMaintenance
from manmitra.domain.shared.identity import Principal

OPEN: Final = ("/api/crisis", "/api/ai/crisis-detection", "/api/chat", "/api/safety-plan", "/api/auth", "/api/config")
"""Help, what leads to it, and the way in: nobody in danger may stand before a closed door."""
RETRY_SECONDS: Final = 60
CLOSED: Final = "The service is closed for maintenance. Please come back later."


def refuse_while_closed(maintenance: Maintenance, who: Principal, path: str) -> None:
    """Raises UnderMaintenance, with the institution's own words if there are any."""
    if who.is_admin or any(path == place or path.startswith(f"{place}/") for place in OPEN):
        return
    own = maintenance.message.get("en") or next(iter(maintenance.message.values()), "")
    raise UnderMaintenance(own or CLOSED, retry_after=RETRY_SECONDS)
