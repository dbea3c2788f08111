"""What is switched: looked up every two seconds, so that no request has to."""

import asyncio
from collections.abc import Mapping
from typing import Final

import structlog

from manmitra.domain.audit.model import Act
from manmitra.domain.flags.known import KNOWN, Feature
from manmitra.domain.flags.model import Asker, Flag, Value
from manmitra.domain.flags.ports import Flags
from manmitra.domain.flags.rules import decide
from manmitra.domain.flags.switches import Switches
from manmitra.domain.shared.errors import Unavailable
from manmitra.domain.shared.ports import Clock

EVERY_SECONDS: Final = 2.0
MADE: Final = {flag.id: flag for flag in KNOWN}

log = structlog.get_logger(__name__)


class WatchedFlags(Flags, Switches):
    """Knows every flag: at once where it was changed here, else within two seconds. What was seen last holds while the
    store does not answer, and before anything was seen, what the product was made with.
    """

    def __init__(self, *, flags: Flags, clock: Clock) -> None:
        self._flags = flags
        self._clock = clock
        self._seen: Mapping[str, Flag] = MADE

    async def all(self) -> Mapping[str, Flag]:
        self._seen = await self._flags.all()
        return self._seen

    async def put(self, flag: Flag, act: Act) -> Flag:
        made = await self._flags.put(flag, act)
        self._seen = {**self._seen, made.id: made}
        return made

    async def remove(self, flag: Flag, act: Act) -> None:
        await self._flags.remove(flag, act)
        left = {key: one for key, one in self._seen.items() if key != flag.id}
        self._seen = {**left, flag.id: MADE[flag.id]} if flag.id in MADE else left

    def value(self, feature: Feature, asker: Asker) -> Value:
        return decide(self._seen[feature], self._seen, asker, self._clock.now()).value

    async def run(self) -> None:
        """Until cancelled."""
        while True:
            try:
                await self.all()
            except Unavailable:
                log.warning("flags_unknown")
            await asyncio.sleep(EVERY_SECONDS)
