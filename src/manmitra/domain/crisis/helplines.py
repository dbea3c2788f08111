"""The helplines of India that we name, as data: the one place from which a phone number may reach a person.

No line was dialled by us: `human_test_call_done` is false for each, and stays so until a person has done it.
A line that is open for some hours only is shown in those hours only; Tele-MANAS stands in for it at other times.
"""

from collections.abc import Sequence
from datetime import date, datetime, time
from typing import Final

import msgspec

from manmitra.domain.shared.errors import NotFound
from manmitra.domain.shared.time import DEFAULT_ZONE, zone

EVERY_DAY: Final = frozenset(range(7))
LISTED: Final = date(2026, 11, 23)


class Hours(msgspec.Struct, frozen=True):
    """Local hours in India; days count from Monday = 0."""

    opens: time
    closes: time
    days: frozenset[int] = EVERY_DAY

    def open_at(self, now: datetime) -> bool:
        local = now.astimezone(zone(DEFAULT_ZONE))
        return local.weekday() in self.days and self.opens <= local.time() < self.closes


class Helpline(msgspec.Struct, frozen=True, kw_only=True):
    """`hours` None means day and night. `confirmed` is false when the sources differ.

    `listed_on` is the day on which the entry was taken from its sources: nobody has dialled the number since.
    `languages` are in the words of the sources, empty where they name none.
    """

    id: str
    name: str
    numbers: tuple[str, ...]
    purpose: str
    priority: int
    hours: Hours | None = None
    hours_text: str = "24x7"
    region: str = "IN"
    languages: tuple[str, ...] = ()
    after_hours_fallback: str | None = None
    source: str
    listed_on: date = LISTED
    confirmed: bool = True
    human_test_call_done: bool = False
    email: str = ""

    @property
    def time_gated(self) -> bool:
        return self.hours is not None

    def open_at(self, now: datetime) -> bool:
        return self.hours is None or self.hours.open_at(now)


HELPLINES: Final = (
    Helpline(
        id="tele_manas",
        name="Tele-MANAS",
        numbers=("14416", "1-800-891-4416"),
        purpose="Any distress of the mind, and thoughts of suicide. Free.",
        priority=1,
        languages=("20 Indian languages incl. Hindi, English, Urdu",),
        source="Ministry of Health and Family Welfare, as reported in the press in 2025 (20 languages)",
    ),
    Helpline(
        id="emergency_112",
        name="Emergency (ERSS)",
        numbers=("112",),
        purpose="Immediate danger to life, violence in progress.",
        priority=2,
        source="The Hindu, 20 June 2023",
    ),
    Helpline(
        id="vandrevala",
        name="Vandrevala Foundation (call or WhatsApp)",
        numbers=("9999666555",),
        purpose="Crisis and counselling by phone or chat.",
        priority=3,
        languages=("11 languages incl. Urdu, Hindi, English",),
        source="vandrevalafoundation.com, as cited by others",
    ),
    Helpline(
        id="icall",
        name="iCall (TISS)",
        numbers=("9152987821",),
        email="icall@tiss.edu",
        purpose="Counselling by phone and e-mail.",
        priority=4,
        # The sources name different hours; these are the ones that all of them have in common.
        hours=Hours(time(10), time(20), frozenset(range(6))),
        hours_text="Mon-Sat 10:00-20:00",
        languages=(
            "Hindi",
            "English",
            "Marathi",
            "Gujarati",
            "Punjabi",
            "Bengali",
            "Tamil",
            "Telugu",
            "Malayalam",
            "Konkani",
        ),
        after_hours_fallback="tele_manas",
        source="TISS, as cited by others",
        confirmed=False,
    ),
    Helpline(
        id="kashmir_lifeline",
        name="Kashmir Lifeline (Healing Minds Foundation)",
        numbers=("1800-180-7020",),
        purpose="Counselling in the Kashmir valley.",
        priority=5,
        hours=Hours(time(10), time(17), frozenset({6, 0, 1, 2, 3})),
        hours_text="Sun-Thu 10:00-17:00",
        region="J&K",
        after_hours_fallback="tele_manas",
        source="a public register of helplines for Kashmir, 12 June 2026",
    ),
    Helpline(
        id="childline",
        name="Child Helpline",
        numbers=("1098",),
        purpose="Anyone under 18: abuse, neglect, danger.",
        priority=6,
        languages=("Hindi, English, regional; Urdu not confirmed",),
        source="The Hindu, 20 June 2023",
    ),
    Helpline(
        id="women_181",
        name="Women Helpline",
        numbers=("181",),
        purpose="Violence or harassment against women.",
        priority=7,
        source="state registers; in J&K since October 2017",
    ),
    Helpline(
        id="anti_ragging",
        name="UGC Anti-Ragging Helpline",
        numbers=("1800-180-5522",),
        email="helpline@antiragging.in",
        purpose="Ragging and bullying on campus.",
        priority=8,
        languages=("10-12 languages (sources differ)",),
        source="NDTV, 28 January 2025; Indian Express",
    ),
    Helpline(
        id="atrocities_14566",
        name="National Helpline Against Atrocities (SC/ST)",
        numbers=("14566",),
        purpose="Abuse on the ground of caste.",
        priority=9,
        languages=("Hindi", "English", "regional"),
        source="PIB release 1780942",
    ),
)

_BY_ID: Final = {line.id: line for line in HELPLINES}
TELE_MANAS: Final = _BY_ID["tele_manas"]
EMERGENCY: Final = _BY_ID["emergency_112"]


def helpline(line_id: str) -> Helpline:
    """Raises NotFound."""
    try:
        return _BY_ID[line_id]
    except KeyError as error:
        raise NotFound("there is no such helpline") from error


def open_lines(now: datetime, among: Sequence[Helpline] = HELPLINES) -> tuple[Helpline, ...]:
    """Those that can be reached now, by priority; a closed one gives way to its fallback."""
    reached: dict[str, Helpline] = {}
    for line in among:
        here = line if line.open_at(now) or line.after_hours_fallback is None else helpline(line.after_hours_fallback)
        if here.open_at(now):
            reached[here.id] = here
    return tuple(sorted(reached.values(), key=lambda line: line.priority))
