"""What a person does with the shelf: their own, sealed as one, because what somebody reads tells how they are."""

from datetime import datetime
from enum import StrEnum
from typing import Final

import msgspec
from msgspec.structs import replace

from manmitra.domain.shared.entity import Entity
from manmitra.domain.shared.errors import Conflict

MOST_FAVORITES: Final = 100
MOST_TOUCHED: Final = 500
DONE: Final = 100
ENOUGH_RATERS: Final = 5
"""Below that a mean would tell what one person thought (contract: groups of at least five)."""


class TooManyFavorites(Conflict):
    code = "too_many_favorites"


class Use(StrEnum):
    """The report's words."""

    VIEW = "view"
    COMPLETE = "complete"
    FAVORITE = "favorite"
    SHARE = "share"


class Touched(msgspec.Struct, frozen=True, kw_only=True):
    """How far somebody got. It never goes back by itself: two devices may tell out of order."""

    at: datetime
    percent: int = 0
    completed: bool = False
    stars: int = 0


class Marks(msgspec.Struct, frozen=True, kw_only=True):
    favorites: dict[str, datetime] = {}
    touched: dict[str, Touched] = {}


class Reading(Entity, frozen=True, kw_only=True):
    """`id` is the person's."""

    institution: str
    marks: Marks = Marks()

    def with_favorite(self, resource_id: str, now: datetime) -> "Reading":
        if resource_id in self.marks.favorites:
            return self
        if len(self.marks.favorites) >= MOST_FAVORITES:
            raise TooManyFavorites(f"there is room for {MOST_FAVORITES} favourites; please take one off first")
        return replace(self, marks=replace(self.marks, favorites={**self.marks.favorites, resource_id: now}))

    def without_favorite(self, resource_id: str) -> "Reading":
        kept = {id: at for id, at in self.marks.favorites.items() if id != resource_id}
        return (
            self if len(kept) == len(self.marks.favorites) else replace(self, marks=replace(self.marks, favorites=kept))
        )

    def got_to(self, resource_id: str, percent: int, now: datetime, *, completed: bool = False) -> "Reading":
        former = self.marks.touched.get(resource_id, Touched(at=now))
        far = max(former.percent, DONE if completed else percent)
        after = replace(former, percent=far, completed=former.completed or far == DONE, at=now)
        same = (after.percent, after.completed) == (former.percent, former.completed)
        return self if same and resource_id in self.marks.touched else self._touching(resource_id, after)

    def rated(self, resource_id: str, stars: int, now: datetime) -> "Reading":
        former = self.marks.touched.get(resource_id, Touched(at=now))
        return self if former.stars == stars else self._touching(resource_id, replace(former, stars=stars, at=now))

    def stars(self, resource_id: str) -> int:
        touched = self.marks.touched.get(resource_id)
        return 0 if touched is None else touched.stars

    def _touching(self, resource_id: str, touched: Touched) -> "Reading":
        """The oldest are forgotten when there are more than anybody reads."""
        all_of_them = {**self.marks.touched, resource_id: touched}
        latest = sorted(all_of_them, key=lambda one: all_of_them[one].at, reverse=True)[:MOST_TOUCHED]
        return replace(self, marks=replace(self.marks, touched={id: all_of_them[id] for id in latest}))


class Figures(msgspec.Struct, frozen=True, kw_only=True):
    """Of one piece, from everybody together."""

    views: int = 0
    completions: int = 0
    shares: int = 0
    stars: int = 0
    raters: int = 0

    def plus(self, other: "Figures") -> "Figures":
        return Figures(**{name: getattr(self, name) + getattr(other, name) for name in self.__struct_fields__})

    @property
    def rating(self) -> float | None:
        return None if self.raters < ENOUGH_RATERS else round(self.stars / self.raters, 1)


NONE: Final = Figures()
