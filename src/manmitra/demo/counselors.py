"""Four counsellors who do not exist, with hours that can be booked.

Each has the id of the account that goes with it; `Counselors.add` stores them. Sessions last 50 minutes with a pause of 10, on the hour: the
existing client offers 09:00 to 12:00 and 14:00 to 17:00 whatever the hours are, and never asks.
"""

from collections.abc import Sequence
from typing import Final

from manmitra.domain.counselors.model import Availability, Counselor, Hours, SessionType, Texts, Window

MORNING: Final = Window(9 * 60, 13 * 60)
AFTERNOON: Final = Window(14 * 60, 18 * 60)
WORKING_DAYS: Final = range(5)
SIX_DAYS: Final = range(6)
WEEKEND_TOO: Final = (2, 3, 4, 5, 6)


def demo_counselors(institution: str) -> Sequence[Counselor]:
    """Their profiles; the ids never change, so that they are seeded once."""
    return (
        Counselor(
            id="demo-counselor-meera",
            institution=institution,
            name="Dr. Meera Kaul (demo)",
            title="Clinical psychologist",
            bio="Listens first. Works with students on exam stress, worry and sleep, in small practical steps.",
            specializations=("Anxiety", "Academic stress", "Sleep"),
            qualifications=("PhD, clinical psychology", "Cognitive behavioural therapy"),
            experience_years=11,
            languages=("English", "Hindi", "Kashmiri"),
            location="Counselling centre, room 2",
            session_types=(SessionType.VIDEO, SessionType.AUDIO, SessionType.CHAT),
            availability=_hours(SIX_DAYS, MORNING, AFTERNOON),
            hindi=Texts(name="डॉ. मीरा कौल (डेमो)", title="नैदानिक मनोवैज्ञानिक"),
            is_online=True,
        ),
        Counselor(
            id="demo-counselor-arjun",
            institution=institution,
            name="Arjun Menon (demo)",
            title="Student counsellor",
            bio="Came to counselling from teaching. Talks about friendships, family and finding one's place on campus.",
            specializations=("Relationships", "Family", "Self-improvement"),
            qualifications=("MA, counselling psychology",),
            experience_years=6,
            languages=("English", "Hindi"),
            location="Online",
            session_types=(SessionType.AUDIO, SessionType.CHAT),
            availability=_hours(WORKING_DAYS, MORNING, AFTERNOON),
            hindi=Texts(name="अर्जुन मेनन (डेमो)", title="छात्र परामर्शदाता"),
        ),
        Counselor(
            id="demo-counselor-zoya",
            institution=institution,
            name="Dr. Zoya Andrabi (demo)",
            title="Psychiatrist and psychotherapist",
            bio="Sees students who feel low for weeks on end or who live with loss; a safe place for LGBTQ+ students too.",
            specializations=("Depression", "Isolation", "LGBTQ+ support"),
            qualifications=("MD, psychiatry", "Interpersonal therapy"),
            experience_years=14,
            languages=("English", "Urdu", "Kashmiri"),
            location="Health centre, first floor",
            session_types=(SessionType.VIDEO, SessionType.AUDIO),
            availability=_hours(WEEKEND_TOO, MORNING, AFTERNOON),
            urdu=Texts(name="ڈاکٹر زویا اندرابی (ڈیمو)", title="ماہر نفسیات"),
        ),
        Counselor(
            id="demo-counselor-karan",
            institution=institution,
            name="Karan Jamwal (demo)",
            title="Peer programme counsellor",
            bio="Looks after the peer volunteers and meets students in the afternoon, also in Dogri.",
            specializations=("Academic stress", "Loneliness", "Self-improvement"),
            qualifications=("MSW",),
            experience_years=4,
            languages=("Hindi", "English", "Dogri"),
            location="Student centre",
            session_types=(SessionType.VIDEO, SessionType.CHAT),
            availability=_hours(SIX_DAYS, AFTERNOON),
        ),
    )


def _hours(days: Sequence[int], *windows: Window) -> Availability:
    return Availability(weekly=tuple(Hours(day, window) for day in days for window in windows))
