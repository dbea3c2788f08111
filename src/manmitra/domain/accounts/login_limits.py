"""How often one may try (OWASP ASVS 5.0, 6.3.1; NIST SP 800-63B-4, 3.2.2).

A try is noted before the password is looked at and forgiven when it was right, so parallel guesses count too.
Nobody is locked out for good: a counted try stops counting after its window. A stranger's tries from one address never
add up to the limit of the whole account, so they do not keep the owner out who comes from another one.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from math import ceil
from typing import Final

import msgspec

from manmitra.domain.accounts.model import LoginLimited
from manmitra.domain.accounts.ports import LoginAttempts


class Limit(msgspec.Struct, frozen=True):
    """At most `most` in any `window`."""

    most: int
    window: timedelta


PER_ACCOUNT_AND_ADDRESS: Final = (
    Limit(5, timedelta(minutes=1)),
    Limit(20, timedelta(hours=1)),
    Limit(30, timedelta(days=1)),
)
PER_ACCOUNT: Final = (Limit(60, timedelta(hours=1)), Limit(100, timedelta(days=1)))
"""From wherever they come; NIST allows no more than 100 failures in a row."""
PER_ADDRESS: Final = (Limit(100, timedelta(minutes=10)),)
"""Generous: a whole hostel may share one address."""
RESETS_PER_ACCOUNT: Final = (Limit(5, timedelta(hours=1)),)
RESETS_PER_ADDRESS: Final = (Limit(50, timedelta(hours=1)),)
SIGN_UPS_PER_ADDRESS: Final = (Limit(200, timedelta(hours=1)),)


class Attempt(msgspec.Struct, frozen=True):
    receipt: str
    keys: tuple[str, ...]


def wait_for(made: Sequence[datetime], limit: Limit, now: datetime) -> timedelta | None:
    """How long until one more fits under the limit; None when it fits now. `made` includes this try."""
    counted = sorted(moment for moment in made if moment > now - limit.window)
    if len(counted) <= limit.most:
        return None
    return counted[-limit.most - 1] + limit.window - now


@dataclass(frozen=True, slots=True)
class LoginLimits:
    attempts: LoginAttempts

    async def begin(self, email: str, address: str, now: datetime) -> Attempt:
        """Note a try to sign in. Raises LoginLimited."""
        limits = {
            f"login:{email} from {address}": PER_ACCOUNT_AND_ADDRESS,
            f"login:{email}": PER_ACCOUNT,
            f"login-from:{address}": PER_ADDRESS,
        }
        return await self._count(limits, now)

    async def forgive(self, attempt: Attempt) -> None:
        await self.attempts.forgive(attempt.receipt, attempt.keys)

    async def count_reset(self, email: str, address: str, now: datetime) -> None:
        """Raises LoginLimited."""
        await self._count({f"reset:{email}": RESETS_PER_ACCOUNT, f"reset-from:{address}": RESETS_PER_ADDRESS}, now)

    async def count_sign_up(self, address: str, now: datetime) -> None:
        """Raises LoginLimited."""
        await self._count({f"sign-up-from:{address}": SIGN_UPS_PER_ADDRESS}, now)

    async def _count(self, limits: dict[str, tuple[Limit, ...]], now: datetime) -> Attempt:
        keys = tuple(limits)
        attempt = Attempt(await self.attempts.begin(keys, now), keys)
        for key, several in limits.items():
            made = await self.attempts.since(key, now - max(limit.window for limit in several))
            waits = [wait for limit in several if (wait := wait_for(made, limit, now)) is not None]
            if waits:
                await self.attempts.forgive(attempt.receipt, keys)  # a refused try must not lengthen the wait
                seconds = max(1, ceil(max(waits).total_seconds()))
                raise LoginLimited(f"Too many tries. Please wait {seconds} seconds.", retry_after=seconds)
        return attempt
