"""`python -m safety [crisis | moderation] [--data DIR] [--check] [--misses]`."""

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from manmitra.domain.crisis.detection import RULES_VERSION, make_ready
from manmitra.serving import leave_alone_what_stays
from safety.measuring import Judged, judge, percentile, rows
from safety.moderating import moderation
from safety.sets import of_development, own_cases, public_cases

SLOWEST: Final = 1000.0
"""Microseconds for 99 of 100 messages."""
CONTAMINATED: Final = (
    "Development data: CONTAMINATED. It was read while the rules were written, so nothing here is a headline;\n"
    "that takes texts which nobody has tuned on. Student and stressed posts hold a few real cries for help."
)
UNSEEN: Final = "Data without a development part. Student and stressed posts hold a few real cries for help."


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m safety", description="What rules hear and miss.")
    parser.add_argument("--data", default=os.environ.get("MANMITRA_SAFETY_DATA", ""), help="a folder of <set>.*.jsonl")
    parser.add_argument("--check", action="store_true", help="exit status 1 when our own cases miss a goal")
    parser.add_argument("--misses", action="store_true", help="print our own cases that went wrong")
    parser.add_argument("what", nargs="?", choices=["crisis", "moderation"], default="crisis")
    arguments = parser.parse_args()

    make_ready()
    leave_alone_what_stays()  # as a server does
    folder = Path(arguments.data) if arguments.data else None
    if arguments.what == "moderation":
        return 1 if not moderation(folder, misses=arguments.misses) and arguments.check else 0
    own = judge(own_cases())
    print(f"Rules {RULES_VERSION}. A rate, its 95 % Wilson interval, hits of texts, the goal.\n")
    good = _print("Our own cases: written beside the rules, so they only show that nothing was lost.", own)
    if arguments.misses:
        for one in own:
            if not one.right:
                print(
                    f"  {one.case.language} {one.case.kind} -> {one.tier.value} {','.join(one.rules)}: {one.case.text}"
                )
    if folder and (public := judge(public_cases(folder))):
        _print(CONTAMINATED if of_development(folder) else UNSEEN, public)
    else:
        print("\nNo development data: name its folder with --data or MANMITRA_SAFETY_DATA.")
    return 1 if arguments.check and not good else 0


def _print(title: str, judged: Sequence[Judged]) -> bool:
    print(f"\n{title}\n")
    good = True
    for row in rows(judged):
        low, high = row.interval
        goal = "" if row.target is None else f"{'>=' if row.at_least else '<='} {row.target:.3f}"
        verdict = "" if row.target is None else "ok" if row.good else "MISSED"
        good = good and row.good
        print(f"{row.name:38} {row.rate:.3f}  ({low:.3f}-{high:.3f})  {row.hits:5}/{row.of:<5}  {goal:9} {verdict}")
    slow = percentile(judged, 0.99)
    verdict = "ok" if slow < SLOWEST else "MISSED"
    times = f"{percentile(judged, 0.5):.0f} / {slow:.0f} microseconds"
    print(f"{'CPU time of a text, p50 / p99':38} {times:34} < {SLOWEST:.0f}    {verdict}")
    return good


if __name__ == "__main__":
    sys.exit(main())
