"""Whether the service is closed for maintenance, for whom: looked up every two seconds, so that no request has to."""

import asyncio
from typing import Final

import structlog

from manmitra.domain.audit.model import Act
from manmitra.domain.config.model import Config, Maintenance
from manmitra.domain.config.ports import Configs
from manmitra.domain.shared.errors import Unavailable
from manmitra.domain.shared.ports import Clock

EVERY_SECONDS: Final = 2.0

log = structlog.get_logger(__name__)


class WatchedConfigs(Configs):
    """Knows the maintenance of its own institution, and of all whose people came by: at once where it was changed
    here, else within two seconds.
    """

    def __init__(self, *, configs: Configs, institution: str, clock: Clock) -> None:
        self._configs = configs
        self._clock = clock
        self._there = {institution: Maintenance()}

    async def of(self, institution: str) -> Config:
        return self._noted(await self._configs.of(institution))

    async def save(self, config: Config, act: Act) -> Config:
        return self._noted(await self._configs.save(config, act))

    def closed(self, institution: str) -> Maintenance | None:
        """None while it is open. What was seen last holds while the store does not answer."""
        there = self._there.setdefault(institution, Maintenance())
        return there if there.on and there.closes(self._clock.now()) else None

    async def run(self) -> None:
        """Until cancelled."""
        while True:
            try:
                for institution in list(self._there):
                    await self.of(institution)
            except Unavailable:
                log.warning("maintenance_unknown")
            await asyncio.sleep(EVERY_SECONDS)

    def _noted(self, config: Config) -> Config:
        self._there[config.id] = config.maintenance
        return config
