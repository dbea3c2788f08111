"""How often an admin may ask whether an address has an account."""

from dataclasses import dataclass
from typing import Final

from manmitra.domain.admin.model import TooManyLookups
from manmitra.domain.live.ports import Pace
from manmitra.domain.shared.identity import Principal
from manmitra.domain.shared.ports import Clock

MOST: Final = 60
AN_HOUR: Final = 3600


@dataclass(frozen=True, slots=True)
class LookUps:
    """That somebody is here at all is private (ADR 0020): each question of an address is counted, whichever way it is
    asked, so that a class list can't be tried out. What can't be asked often: finding, inviting, staff rows of a file.
    """

    pace: Pace
    clock: Clock

    def count(self, who: Principal, number: int = 1) -> None:
        """Raises TooManyLookups."""
        now = self.clock.now()
        for _ in range(min(number, MOST + 1)):
            wait = self.pace.over(f"lookup {who.user_id}", MOST, AN_HOUR, now)
            if wait:
                raise TooManyLookups("you looked up many addresses; please go on later", retry_after=wait)
