"""What readers do: look along the shelf, search, keep favourites, get on."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import msgspec

from manmitra.domain.crisis.detection import assess
from manmitra.domain.crisis.help import HelpCard, help_for
from manmitra.domain.crisis.model import Tier
from manmitra.domain.resources.events import ResourceUsed
from manmitra.domain.resources.marks import NONE, Figures, Marks, Reading, Touched, Use
from manmitra.domain.resources.model import Kind, Resource, ResourceUnknown
from manmitra.domain.resources.ports import Readings, Resources, Tallies
from manmitra.domain.resources.searching import asked_keys, ranked
from manmitra.domain.shared.errors import Conflict, Unavailable
from manmitra.domain.shared.events import Event
from manmitra.domain.shared.identity import Principal, Role
from manmitra.domain.shared.paging import InvalidCursor, Page, PageRequest
from manmitra.domain.shared.ports import Clock

FOUND_AT_MOST: Final = 20
FEATURED_AT_MOST: Final = 10
TRIES: Final = 4


class Seen(msgspec.Struct, frozen=True, kw_only=True):
    """A piece as one person sees it. `touched` is None until they opened it."""

    resource: Resource
    figures: Figures = NONE
    touched: Touched | None = None
    favorite: bool = False


class Found(msgspec.Struct, frozen=True, kw_only=True):
    seen: Sequence[Seen]
    help: HelpCard | None


@dataclass(frozen=True, slots=True)
class BrowsingUseCases:
    resources: Resources
    readings: Readings
    tallies: Tallies
    clock: Clock

    async def along(
        self, who: Principal, request: PageRequest, *, category: str | None, kind: Kind | None
    ) -> Page[Seen]:
        """The shelf, page by page. Raises InvalidCursor."""
        page = await self.resources.readable(who.institution, self.clock.now(), request, category=category, kind=kind)
        return Page(await self._seen(who, page.items), page.next_cursor)

    async def categories(self, who: Principal) -> Mapping[str, int]:
        """What there is to read about, and how much of it."""
        return await self.resources.categories(who.institution, self.clock.now())

    async def search(self, who: Principal, query: str, language: str) -> Found:
        """The best matches, in any of the languages and spellings. Whoever types into a search what they feel is shown
        whom to call first, also while the store is away; nobody is told of it, and nothing of it is kept.
        """
        tier = assess(query).tier
        help = None if tier is Tier.NONE else help_for(tier, language, self.clock.now(), text=query, told=False)
        try:
            return Found(seen=await self._found(who, query), help=help)
        except Unavailable:
            if help is None:
                raise
            return Found(seen=[], help=help)

    async def _found(self, who: Principal, query: str) -> Sequence[Seen]:
        asked = asked_keys(query)
        keys = sorted({key for keys in asked for key in keys})
        if not keys:
            return []
        ids = ranked(asked, await self.resources.found(who.institution, keys))
        here = list[Resource]()
        for start in range(0, len(ids), FOUND_AT_MOST):  # what has expired is still found, and takes nobody's place
            here += await self._readable(who, ids[start : start + FOUND_AT_MOST])
            if len(here) >= FOUND_AT_MOST:
                break
        return await self._seen(who, here[:FOUND_AT_MOST])

    async def featured(self, who: Principal) -> Sequence[Seen]:
        found = await self.resources.featured(who.institution, self.clock.now(), FEATURED_AT_MOST)
        return await self._seen(who, found)

    async def one(self, who: Principal, resource_id: str) -> Seen:
        """It counts as a view, unless staff looks. Raises ResourceUnknown."""
        resource = await self._one(who, resource_id)
        if who.role in {Role.VISITOR, Role.STUDENT}:
            self.tallies.count(resource.id, Figures(views=1))
        return (await self._seen(who, [resource]))[0]

    # --- one's own ---

    async def favorites(self, who: Principal, request: PageRequest) -> Page[Seen]:
        """The latest first; what is no longer readable is left out. Raises InvalidCursor."""
        marks = (await self.readings.of(who.user_id, who.institution)).marks
        ids = sorted(marks.favorites, key=lambda one: (marks.favorites[one], one), reverse=True)
        if request.cursor is not None:
            if request.cursor not in marks.favorites:
                raise InvalidCursor("that cursor is not one of this list")
            ids = ids[ids.index(request.cursor) + 1 :]
        here = ids[: request.limit]
        seen = await self._seen(who, await self._readable(who, here))
        return Page(seen, here[-1] if len(ids) > len(here) else None)

    async def keep(self, who: Principal, resource_id: str) -> None:
        """As a favourite. Raises ResourceUnknown or TooManyFavorites."""
        resource = await self._one(who, resource_id)
        now = self.clock.now()
        await self._change(who, lambda reading: (reading.with_favorite(resource.id, now), {}))

    async def let_go(self, who: Principal, resource_id: str) -> None:
        """What is no favourite is fine too."""
        await self._change(who, lambda reading: (reading.without_favorite(resource_id), {}))

    async def progress(self, who: Principal) -> Mapping[str, Touched]:
        """Of what was opened, by id."""
        return (await self.readings.of(who.user_id, who.institution)).marks.touched

    async def get_on(self, who: Principal, resource_id: str, percent: int, *, completed: bool) -> None:
        """Raises ResourceUnknown."""
        resource = await self._one(who, resource_id)
        now = self.clock.now()

        def change(before: Reading) -> tuple[Reading, Mapping[str, Figures]]:
            after = before.got_to(resource.id, percent, now, completed=completed)
            finished = _completed(after, resource.id) and not _completed(before, resource.id)
            return after, {resource.id: Figures(completions=1)} if finished else {}

        await self._change(who, change)

    async def rate(self, who: Principal, resource_id: str, stars: int) -> None:
        """Once a person; another time takes the place of the first. Raises ResourceUnknown."""
        resource = await self._one(who, resource_id)
        now = self.clock.now()

        def change(before: Reading) -> tuple[Reading, Mapping[str, Figures]]:
            former = before.stars(resource.id)
            after = before.rated(resource.id, stars, now)
            return after, {
                resource.id: Figures(stars=stars - former, raters=0 if former else 1)
            } if former != stars else {}

        await self._change(who, change)

    async def use(self, who: Principal, resource_id: str, use: Use, percent: int | None, stars: int | None) -> None:
        """What a client tells of a use, offline ones included. Raises ResourceUnknown or TooManyFavorites."""
        resource = await self._one(who, resource_id)
        if use is Use.VIEW:
            self.tallies.count(resource.id, Figures(views=1))
        elif use is Use.SHARE:
            self.tallies.count(resource.id, Figures(shares=1))
        elif use is Use.FAVORITE:
            await self.keep(who, resource_id)
        if use is Use.COMPLETE or percent is not None:
            await self.get_on(who, resource_id, percent or 0, completed=use is Use.COMPLETE)
        if stars is not None:
            await self.rate(who, resource_id, stars)

    async def _change(self, who: Principal, change: Callable[[Reading], tuple[Reading, Mapping[str, Figures]]]) -> None:
        """Two devices may tell at once: the later one looks again."""
        for attempt in range(TRIES):
            before = await self.readings.of(who.user_id, who.institution)
            after, figures = change(before)
            if after is before:
                return
            try:
                await self.readings.save(after, figures, _taken_up(who, before, after))
            except Conflict:
                if attempt == TRIES - 1:
                    raise
            else:
                return

    async def _one(self, who: Principal, resource_id: str) -> Resource:
        resource = await self.resources.get(who.institution, resource_id)
        if not resource.readable_at(self.clock.now()):
            raise ResourceUnknown("there is no such resource")
        return resource

    async def _readable(self, who: Principal, ids: Sequence[str]) -> Sequence[Resource]:
        now = self.clock.now()
        return [one for one in await self.resources.several(who.institution, ids) if one.readable_at(now)]

    async def _seen(self, who: Principal, resources: Sequence[Resource]) -> Sequence[Seen]:
        figures = await self.tallies.totals([one.id for one in resources])
        marks = Marks()
        if who.role is Role.STUDENT:
            marks = (await self.readings.of(who.user_id, who.institution)).marks
        return [
            Seen(
                resource=one,
                figures=figures.get(one.id, NONE),
                touched=marks.touched.get(one.id),
                favorite=one.id in marks.favorites,
            )
            for one in resources
        ]


def _taken_up(who: Principal, before: Reading, after: Reading) -> list[Event]:
    """One event for each piece that a student had not touched before."""
    fresh = after.marks.touched.keys() - before.marks.touched.keys()
    if who.role is not Role.STUDENT:
        return []
    return [ResourceUsed(institution=who.institution, student_id=who.user_id) for _ in fresh]


def _completed(reading: Reading, resource_id: str) -> bool:
    touched = reading.marks.touched.get(resource_id)
    return touched is not None and touched.completed
