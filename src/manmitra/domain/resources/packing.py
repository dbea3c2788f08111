"""Making a pack from the shelf as it is now."""

from abc import abstractmethod
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from manmitra.domain.resources.model import Tongue
from manmitra.domain.resources.packs import Pack, Signer, pack_of
from manmitra.domain.resources.ports import Resources
from manmitra.domain.shared.paging import InvalidCursor
from manmitra.domain.shared.ports import Clock


@runtime_checkable
class Packs(Protocol):
    @abstractmethod
    async def pack(self, institution: str, language: Tongue, since: int = 0) -> Pack:
        """Whole, or what changed after the cursor `since`. Raises InvalidCursor for one that was never given out."""


@dataclass(frozen=True, slots=True)
class PackUseCases(Packs):
    resources: Resources
    signer: Signer
    clock: Clock
    budget: int

    async def pack(self, institution: str, language: Tongue, since: int = 0) -> Pack:
        place = await self.resources.place(institution)  # first: what changes meanwhile is told again by the next delta
        if since > place:
            raise InvalidCursor("that cursor was never given out; please fetch the whole pack")
        shelf = await self.resources.shelf(institution, self.clock.now())
        return pack_of(
            shelf,
            institution=institution,
            language=language,
            place=place,
            since=since,
            budget=self.budget,
            signer=self.signer,
        )
