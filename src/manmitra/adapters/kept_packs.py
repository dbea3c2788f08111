"""A pack is fetched in many parts, by many at once: it is made once and kept until the shelf changes."""

from datetime import datetime
from typing import Final

from manmitra.domain.resources.model import Tongue
from manmitra.domain.resources.packing import Packs
from manmitra.domain.resources.packs import Pack
from manmitra.domain.resources.ports import Resources
from manmitra.domain.shared.ports import Clock

MOST_KEPT: Final = 32
MOST_BYTES: Final = 64 * 1024 * 1024


class KeptPacks(Packs):
    def __init__(self, *, packs: Packs, resources: Resources, clock: Clock) -> None:
        self._packs = packs
        self._resources = resources
        self._clock = clock
        self._kept: dict[tuple[str, str, int], tuple[int, datetime | None, Pack]] = {}

    async def pack(self, institution: str, language: Tongue, since: int = 0) -> Pack:
        key = (institution, language, since)
        place = await self._resources.place(institution)
        found = self._kept.get(key)
        if found is not None and found[0] == place and (found[1] is None or self._clock.now() < found[1]):
            return found[2]
        made = await self._packs.pack(institution, language, since)
        ends = min((one.expires_at for one in made.manifest.items if one.expires_at is not None), default=None)
        if len(self._kept) >= MOST_KEPT or sum(len(one.data) for _, _, one in self._kept.values()) > MOST_BYTES:
            self._kept.clear()
        self._kept[key] = (made.manifest.cursor, ends, made)
        return made
