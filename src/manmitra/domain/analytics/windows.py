"""What is answered: made of released figures and nothing else, so no question tells more than a release does. Pure."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from typing import Final

import msgspec

from manmitra.domain.analytics.calendar import Period, days_of, span, week_of, weeks_of
from manmitra.domain.analytics.model import HIDDEN, ROUND_TO, By, Figure, K, Kind, Release, cell


class Shown(msgspec.Struct, frozen=True):
    """A figure, or a sum of figures. `suppressed`: it, or a part of it, is held back; a value is then the sum of
    what is told. `uncounted`: it, or a part of it, is of a month in which this was not counted yet; nobody knows it.
    """

    value: int | None
    suppressed: bool
    error: float
    people: int | None = None
    uncounted: bool = False


UNKNOWN: Final = Shown(None, suppressed=False, error=0.0, uncounted=True)


class Line(msgspec.Struct, frozen=True, kw_only=True):
    """One row: a period, or a period and one of its departments or counsellors (`group`)."""

    label: str
    since: date
    until: date
    group: str = ""
    figures: dict[str, Shown]


class Rule(msgspec.Struct, frozen=True):
    """How figures were made: the smallest number of people, the rounding, and the epsilon of the noise (0: none)."""

    k: int = K
    round_to: int = ROUND_TO
    epsilon: float = 0.0
    made_up: bool = False


class Window(msgspec.Struct, frozen=True):
    """The releases of a period. A month without one is shown as one in which everything is hidden; what was not
    counted yet when a release was made is shown as that.
    """

    institution: str
    period: Period
    releases: Mapping[str, Release]

    def told(self, month: str, cell_id: str) -> Shown:
        release = self.releases.get(month)
        if release is None:
            return told(HIDDEN)
        return told(release.of(cell_id)) if release.counts(cell_id) else UNKNOWN

    def sum(self, cell_id: str) -> Shown:
        return added([self.told(month, cell_id) for month in self.period.months])

    def uncounted(self, kind: Kind) -> list[str]:
        """The months that were released before it was counted."""
        return [
            month
            for month in self.period.months
            if month in self.releases and not self.releases[month].counts(cell(kind))
        ]

    @property
    def rule(self) -> Rule:
        """The weakest promise of all that is in it."""
        found = list(self.releases.values())
        noisy = [one.epsilon for one in found]
        return Rule(
            k=min((one.k for one in found), default=K),
            round_to=min((one.round_to for one in found), default=ROUND_TO),
            epsilon=max(noisy) if noisy and all(noisy) else 0.0,
            made_up=any(one.made_up for one in found),
        )

    @property
    def accounts(self) -> Shown:
        """Of the latest release."""
        latest = max(self.releases, default=None)
        value = None if latest is None else self.releases[latest].accounts
        return Shown(value, value is None, 0.0 if value is None else ROUND_TO // 2)

    def values(self, kind: Kind, by: By) -> list[str]:
        """All that the kind is told by in these months."""
        start = f"{kind.value}/{by.value}/"
        return list(
            dict.fromkeys(
                id.removeprefix(start)
                for month in self.period.months
                if month in self.releases
                for id in self.releases[month].figures
                if id.startswith(start)
            )
        )


def told(figure: Figure) -> Shown:
    return Shown(figure.value, figure.value is None, figure.error, figure.people)


def added(shown: Sequence[Shown]) -> Shown:
    """Errors add up. People do not: nobody can tell whether those of two months are the same."""
    values = [one.value for one in shown if one.value is not None]
    return Shown(
        sum(values) if values else None,
        suppressed=not shown or any(one.suppressed for one in shown),
        error=sum(one.error for one in shown if one.value is not None),
        people=shown[0].people if len(shown) == 1 else None,
        uncounted=any(one.uncounted for one in shown),
    )


def by_month(window: Window, cells: Mapping[str, str]) -> list[Line]:
    """`cells`: their ids, by the name that each has in the answer."""
    return [
        Line(
            label=month,
            since=span(month)[0],
            until=span(month)[1],
            figures={name: window.told(month, id) for name, id in cells.items()},
        )
        for month in window.period.months
    ]


def by_week(window: Window, kinds: Sequence[Kind]) -> list[Line]:
    return [
        Line(
            label=week_of(monday),
            since=monday,
            until=monday + timedelta(days=6),
            figures={kind.value: window.told(month, cell(kind, By.WEEK, week_of(monday))) for kind in kinds},
        )
        for month in window.period.months
        for monday in weeks_of(month)
    ]


def by_day(window: Window, kinds: Sequence[Kind]) -> list[Line]:
    return [
        Line(
            label=day.isoformat(),
            since=day,
            until=day,
            figures={kind.value: window.told(month, cell(kind, By.DAY, day.isoformat())) for kind in kinds},
        )
        for month in window.period.months
        for day in days_of(month)
    ]


def by_group(window: Window, kinds: Sequence[Kind], by: By, only: Callable[[str], bool] | None = None) -> list[Line]:
    """Month by month, each department or counsellor."""
    groups = dict.fromkeys(group for kind in kinds for group in window.values(kind, by))
    return [
        Line(
            label=month,
            since=span(month)[0],
            until=span(month)[1],
            group=group,
            figures={kind.value: window.told(month, cell(kind, by, group)) for kind in kinds},
        )
        for month in window.period.months
        for group in groups
        if only is None or only(group)
    ]


def totals(window: Window, cells: Mapping[str, str]) -> dict[str, Shown]:
    return {name: window.sum(id) for name, id in cells.items()}


def growth(before: Shown, after: Shown) -> float | None:
    """In percent. None where one of them is hidden, or nothing was there before."""
    if before.value is None or after.value is None or before.value == 0:
        return None
    return round(100 * (after.value - before.value) / before.value, 1)


def surely_more(before: Shown, after: Shown) -> bool:
    """More than rounding and noise could make it."""
    if before.value is None or after.value is None:
        return False
    return after.value - before.value > before.error + after.error
