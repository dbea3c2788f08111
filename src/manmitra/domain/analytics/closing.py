"""Closing months: count, hide, round, tell once, and destroy what it was made from."""

from dataclasses import dataclass

from manmitra.domain.analytics.cells import listed, relations
from manmitra.domain.analytics.model import Book
from manmitra.domain.analytics.ports import Campuses, Facts, Noise, Releases
from manmitra.domain.analytics.releasing import CLIP, release_of
from manmitra.domain.shared.ports import Clock


@dataclass(frozen=True, slots=True)
class Closing:
    facts: Facts
    releases: Releases
    campuses: Campuses
    clock: Clock
    noise: Noise | None = None

    async def run_due(self) -> int:
        """One step with the first month whose time has come: to release it, or to take its facts away. Returns how many
        there were, so that whoever runs this comes again. A step that was cut off is done again: the release that is
        there already stays.
        """
        books = await self.facts.due(self.clock.now(), 1)
        for book in books:
            await self._step(book)
        return len(books)

    async def _step(self, book: Book) -> None:
        if not await self.releases.of(book.institution, [book.month]):
            campus = await self.campuses.of(book.institution)
            counted = await self.facts.counted(book, listed(relations(book.month, campus)), CLIP)
            now = self.clock.now()
            await self.releases.add(release_of(book.institution, book.month, counted, campus, now, noise=self.noise))
        elif not await self.facts.clear(book):
            await self.facts.close(book)
