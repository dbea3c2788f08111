"""A year of made-up statistics, so that the admin's page of the demo has something to show. Each release says that it
is made up; it went through the same rules as a real one.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import suppress
from datetime import date
from random import Random
from typing import Final

from msgspec.structs import replace

from manmitra.container import Container
from manmitra.domain.analytics.calendar import days_of, last, week_of
from manmitra.domain.analytics.cells import TIERS
from manmitra.domain.analytics.model import BY_COUNSELOR, BY_DEPARTMENT, BY_TIME, By, Campus, Counted, Kind, cell
from manmitra.domain.analytics.releasing import CLIP, release_of
from manmitra.domain.audit.model import Act
from manmitra.domain.bestie.model import Topic
from manmitra.domain.config.exams import exams_of, in_exams
from manmitra.domain.config.model import ConfigChanged
from manmitra.domain.shared.identity import Principal, Role, UserId

MONTHS: Final = 12
STUDENTS: Final = 480
DEPARTMENTS: Final = ("arts", "commerce", "engineering", "law", "physics", "science")
SHARES: Final = (20, 22, 30, 10, 3, 15)
"""Physics is small, so that there is something to hold back."""
OFTEN: Final = (
    (Kind.CHAT, 0.45),
    (Kind.ASSESSMENT, 0.30),
    (Kind.BOOKING, 0.22),
    (Kind.CANCELLATION, 0.05),
    (Kind.POST, 0.18),
    (Kind.RESOURCE, 0.5),
    (Kind.CRISIS, 0.03),
)
"""How likely it is that one student does this in one month."""
OUTCOMES: Final = (Kind.SESSION,) * 20 + (Kind.NO_SHOW,) * 3 + (None,) * 2
"""What becomes of a booking, one as likely as another; of some nobody says it."""
BUSIER: Final = 1.8
"""In weeks of exams."""
BANDS: Final = ("minimal", "mild", "moderate", "moderately severe", "severe")

Doings = dict[str, dict[str, int]]
"""How often each person is in each cell."""
Exams = Sequence[tuple[date, date]]


async def seed_statistics(container: Container) -> None:
    """Those of the last closed months that are not there yet."""
    institution, now = container.settings().institution, container.clock().now()
    releases = container.statistics.stored_releases()
    months = last(MONTHS, now).months
    there = {release.month for release in await releases.of(institution, months)}
    if there == set(months):
        return
    exams = await _exams(container, int(months[0][:4]))
    campus = replace(await container.statistics.campuses().of(institution), departments=DEPARTMENTS, students=STUDENTS)
    for number, month in enumerate(months):
        if month not in there:
            doings = made_up(month, campus, exams, scale=0.7 + 0.05 * number)
            await releases.add(replace(release_of(institution, month, counted(doings), campus, now), made_up=True))


def made_up(month: str, campus: Campus, exams: Exams, *, scale: float) -> Doings:
    drawn, told = Random(f"{month} of the demo"), Random(f"outcomes of {month} of the demo")
    doings: Doings = defaultdict(lambda: defaultdict(int))
    days = days_of(month)
    weights = [BUSIER if in_exams(day, exams) else 0.4 if day.weekday() > 4 else 1.0 for day in days]
    level = scale * sum(weights) / len(weights)
    for person in (f"made-up-{number}" for number in range(campus.students)):
        [department] = Random(person).choices(DEPARTMENTS, SHARES)
        active = set[date]()
        for kind in (kind for kind, likely in OFTEN if drawn.random() < likely * level):
            for day in drawn.choices(days, weights, k=drawn.choice((1, 1, 1, 2, 3))):
                active.add(day)
                counselor = told.choice(campus.counselors or ("",))
                for id in _cells(kind, day, department, counselor, drawn):
                    doings[id][person] += 1
                for id in _outcome(days, day, counselor, told) if kind is Kind.BOOKING else ():
                    doings[id][person] += 1
        for id in (cell(Kind.ACTIVE), cell(Kind.ACTIVE, By.DEPARTMENT, department)) if active else ():
            doings[id][person] += len(active)
    return doings


def counted(doings: Doings) -> dict[str, Counted]:
    return {
        id: Counted(sum(people.values()), len(people), max(people.values()), sum(min(n, CLIP) for n in people.values()))
        for id, people in doings.items()
    }


def _cells(kind: Kind, day: date, department: str, counselor: str, drawn: Random) -> Iterator[str]:
    yield cell(kind)
    if kind in BY_TIME:
        yield cell(kind, By.WEEK, week_of(day))
        yield cell(kind, By.DAY, day.isoformat())
    if kind in BY_DEPARTMENT:
        yield cell(kind, By.DEPARTMENT, department)
    if kind is Kind.CHAT:
        yield cell(kind, By.TOPIC, drawn.choices(tuple(Topic), (30, 24, 14, 4, 10, 8, 9, 6))[0].value)
    if kind is Kind.ASSESSMENT:
        form = drawn.choice((By.PHQ9, By.GAD7))
        [band] = drawn.choices(BANDS, (34, 30, 20, 9, 7))
        yield cell(kind, By.FORM, form.value)
        yield cell(kind, form, band if form is By.PHQ9 or band != "moderately severe" else "severe")
    if kind is Kind.CRISIS:
        yield cell(kind, By.TIER, drawn.choices(TIERS, (1, 4))[0])
    if kind in BY_COUNSELOR and counselor:
        yield cell(kind, By.COUNSELOR, counselor)


def _outcome(days: Sequence[date], booked: date, counselor: str, drawn: Random) -> Iterator[str]:
    """What is said of an appointment within two weeks of its booking."""
    kind = drawn.choice(OUTCOMES)
    coming = [day for day in days if 0 <= (day - booked).days <= 14 and day.weekday() < 5]
    if kind is not None and coming:
        yield from _cells(kind, drawn.choice(coming), "", counselor, drawn)


async def _exams(container: Container, year: int) -> Exams:
    """Twice a year, set once where nothing was set."""
    configs, institution = container.configs(), container.settings().institution
    text = ", ".join(f"{one}-04-20/{one}-05-09, {one}-11-23/{one}-12-12" for one in range(year, year + 3))
    config = await configs.of(institution)
    if not config.values.get("exam_periods"):
        values = {**config.values, "exam_periods": text}
        with suppress(ConfigChanged):  # another process was faster
            now = container.clock().now()
            nobody = Principal(UserId(""), Role.SUPER_ADMIN, institution)
            act = Act.of(nobody, now, "config.changed", institution, after={"exam_periods": text})
            await configs.save(config.changed("", now, values=values), act)
    return exams_of(text)
