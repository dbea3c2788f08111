"""How often an admin may ask whether an address has an account."""

from collections.abc import Iterable
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

    def count(self, who: Principal) -> None:
        """Raises TooManyLookups."""
        wait = self.pace.over(f"lookup {who.user_id}", MOST, AN_HOUR, self.clock.now())
        if wait:
            raise TooManyLookups("you looked up many addresses; please go on later", retry_after=wait)

    def count_once(self, who: Principal, names: Iterable[str]) -> None:
        """Each name once in an hour: a file is tried, mended and then taken, and that asks nothing new. A name is made
        of an address under a key. Raises TooManyLookups.
        """
        for name in names:
            if not self.pace.over(f"looked {who.user_id} {name}", 1, AN_HOUR, self.clock.now()):
                self.count(who)
