"""All cells of a month, and how they add up. The list is fixed beforehand: a cell in which nothing happened is there as
one in which little did, so nobody learns from what is missing. Pure.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Final

from manmitra.domain.analytics.calendar import days_of, week_of, weeks_of
from manmitra.domain.analytics.model import (
    BY_COUNSELOR,
    BY_DEPARTMENT,
    BY_TIME,
    NOBODY,
    By,
    Campus,
    Counted,
    Counts,
    Kind,
    Relation,
    cell,
    merged,
)
from manmitra.domain.assessments.catalogue import instrument
from manmitra.domain.assessments.model import Kind as Form
from manmitra.domain.bestie.model import Topic
from manmitra.domain.crisis.model import Tier
from manmitra.domain.crisis.watch import RAISING

OTHER: Final = "other"
"""Takes what stands in no list: a department that is gone, a counsellor who left."""
NOT_TOLD: Final = "not_told"
FORMS: Final = tuple(form.value for form in Form)
BANDS: Final[Mapping[By, tuple[str, ...]]] = {
    By.PHQ9: tuple(band.label for band in instrument(Form.PHQ9).bands),
    By.GAD7: tuple(band.label for band in instrument(Form.GAD7).bands),
}
TIERS: Final = tuple(tier.value for tier in Tier if tier in RAISING)


def relations(month: str, campus: Campus) -> list[Relation]:
    """They share wholes and never form a circle: that is what makes hiding by one relation after the other enough
    (suppression.py).
    """
    found = list[Relation]()
    for kind in Kind:
        if kind in BY_TIME:
            found += _of_time(kind, month)
        if kind in BY_DEPARTMENT:
            found.append(_relation(kind, By.DEPARTMENT, (*campus.departments, NOT_TOLD, OTHER)))
    topics = tuple(topic.value for topic in Topic)
    found.append(_relation(Kind.CHAT, By.TOPIC, topics))
    found.append(_relation(Kind.ASSESSMENT, By.FORM, FORMS))
    found += [
        Relation(cell(Kind.ASSESSMENT, By.FORM, by.value), tuple(cell(Kind.ASSESSMENT, by, band) for band in bands))
        for by, bands in BANDS.items()
    ]
    found.append(_relation(Kind.CRISIS, By.TIER, TIERS))
    found += [_relation(kind, By.COUNSELOR, (*campus.counselors, OTHER)) for kind in BY_COUNSELOR]
    return found


def listed(among: Iterable[Relation]) -> set[str]:
    return {one for relation in among for one in (relation.whole, *relation.parts)}


def gathered(counted: Counts, among: Iterable[Relation]) -> dict[str, Counted]:
    """Every cell of the list, empty ones too, with what is in none of them put to the others of its cube."""
    there = listed(among)
    found = dict.fromkeys(sorted(there), NOBODY)
    strays = defaultdict[str, list[Counted]](list)
    for id, counts in counted.items():
        other = "/".join((*id.split("/")[:2], OTHER))
        if id in there:
            strays[id].append(counts)
        elif other in there:
            strays[other].append(counts)
    return found | {id: merged(parts) if len(parts) > 1 else parts[0] for id, parts in strays.items()}


def _of_time(kind: Kind, month: str) -> list[Relation]:
    days = days_of(month)
    weeks = [
        Relation(
            cell(kind, By.WEEK, week_of(monday)),
            tuple(cell(kind, By.DAY, day.isoformat()) for day in days if week_of(day) == week_of(monday)),
        )
        for monday in weeks_of(month)
    ]
    return [Relation(cell(kind), tuple(week.whole for week in weeks)), *weeks]


def _relation(kind: Kind, by: By, values: tuple[str, ...]) -> Relation:
    return Relation(cell(kind), tuple(cell(kind, by, value) for value in dict.fromkeys(values)))
