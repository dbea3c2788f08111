"""What is asked of institutions in India, as far as this report can answer it, each with its source and day.

In our words, from public summaries; no source of ours is the text of the judgment or of the draft itself.
"""

from typing import Final

import msgspec


class Guideline(msgspec.Struct, frozen=True, kw_only=True):
    source: str
    asks: str

    def __str__(self) -> str:
        return f"{self.source}: {self.asks}"


SUPREME_COURT: Final = Guideline(
    source="Supreme Court of India, Sukdeb Saha v. State of Andhra Pradesh, 2025 INSC 893, 25 July 2025",
    asks=(
        "an institution with 100 students or more has at least one counsellor, a smaller one a way to refer to one;"
        " staff are trained twice a year; Tele-MANAS and local helplines are shown in large, legible print; referral"
        " follows a written protocol; wellness records are kept without names, and a report goes to the regulator every"
        " year."
    ),
)
UGC_DRAFT: Final = Guideline(
    source="University Grants Commission, draft Uniform Policy, 13-14 January 2026 (a draft when this was written)",
    asks=(
        "it names the ratios 1:500 and 1:100, a helpline at all hours, and records of sessions that are coded or"
        " without names. Which ratio applies to whom, the draft itself must be asked."
    ),
)
UGC_LETTERS: Final = Guideline(
    source="University Grants Commission, letter of 27 August 2025 and advisory of 13 November 2025",
    asks="the first forwards the judgment to institutions, the second asks them to make Tele-MANAS known.",
)
GUIDELINES: Final = (SUPREME_COURT, UGC_DRAFT, UGC_LETTERS)

NOT_KNOWN: Final = (
    "How many students are enrolled, unless the institution told it for this report; accounts here are fewer or more.",
    "Who of its counsellors works full time, and how each of them is qualified.",
    "Trainings that were held outside this service; it knows only the certificates that admins gave here.",
    "Whether helplines hang in large print on campus, in hostels and in offices; it knows what it shows itself.",
    "Whether anybody called a helpline, and what came of it.",
    "What happens outside it: mentors, work with parents, careers advice, safety of hostels, the institution's policy.",
)
"""Said in the report itself: a figure that is missing must not look like one that is good."""
