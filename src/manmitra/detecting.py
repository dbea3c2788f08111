"""`manmitra detect`: what the crisis rules make of a text, for whoever reviews them. Nothing is kept or sent."""

import sys
import time
from collections.abc import Sequence

import msgspec

from manmitra.domain.crisis.describing import GUARDS, meaning_of
from manmitra.domain.crisis.detection import Reason, assess, make_ready
from manmitra.domain.crisis.hits import Guard
from manmitra.domain.crisis.judging import hits_in
from manmitra.domain.crisis.model import Level, Tier
from manmitra.domain.crisis.normalise import clauses, normalise


class Heard(msgspec.Struct, frozen=True, rename="camel"):
    """`start` and `end` count characters of the clause as the rules read it; `read` are these characters."""

    rule: str
    meaning: str
    clause: int
    start: int
    end: int
    read: str


class Guarded(msgspec.Struct, frozen=True, rename="camel"):
    guard: str
    meaning: str
    rule: str
    clause: int
    tier: Tier


class Report(msgspec.Struct, frozen=True, rename="camel"):
    tier: Tier
    level: Level | None
    recent: Tier
    alerts: bool
    reasons: tuple[Heard, ...]
    guards: tuple[Guarded, ...]
    microseconds: int
    rules_version: str


def examine_text(text: str, history: Sequence[str] = ()) -> Report:
    """The same judgement as a message gets, with what was found and what was set aside."""
    start = time.perf_counter()
    signal = assess(text, history)
    spent = time.perf_counter() - start
    parts = clauses(normalise(text))
    guarded = tuple(
        Guarded(hit.guard.value, GUARDS[hit.guard], hit.rule.id, hit.clause, hit.tier)
        for hit in hits_in(parts)
        if hit.guard is not Guard.NONE
    )
    return Report(
        tier=signal.tier,
        level=signal.level,
        recent=signal.recent,
        alerts=signal.detected,
        reasons=tuple(_heard(reason, parts) for reason in signal.reasons),
        guards=guarded,
        microseconds=round(spent * 1e6),
        rules_version=signal.version,
    )


def detect(text: str, history: Sequence[str], *, as_json: bool) -> int:
    """Print it; `-` reads the text from standard input, whatever its bytes are. The time is that of a process that is
    ready, as a server is: to make the patterns ready takes a second before.
    """
    make_ready()
    if text == "-":
        text = sys.stdin.buffer.read().decode("utf-8", "replace")
    report = examine_text(text.encode("utf-8", "replace").decode(), history)
    printed = msgspec.json.format(msgspec.json.encode(report)).decode() if as_json else _page(report)
    sys.stdout.buffer.write(f"{printed}\n".encode())
    return 0


def _heard(reason: Reason, parts: Sequence[str]) -> Heard:
    read = parts[reason.clause][reason.start : reason.end] if reason.clause < len(parts) else ""
    return Heard(reason.rule, meaning_of(reason.rule), reason.clause, reason.start, reason.end, read)


def _page(report: Report) -> str:
    lines = [f"tier    {report.tier.value}", f"level   {report.level.value if report.level else '-'}"]
    lines += [f"recent  {report.recent.value}"] if report.recent is not Tier.NONE else []
    lines.append(f"alerts  {'yes' if report.alerts else 'no'}")
    for one in report.reasons:
        lines.append(
            f"reason  {one.rule}: {one.meaning} (clause {one.clause + 1}, characters {one.start}-{one.end}: {one.read})"
        )
    for two in report.guards:
        lines.append(f"guard   {two.guard} on {two.rule} in clause {two.clause + 1}: {two.meaning} -> {two.tier.value}")
    lines.append(f"time    {report.microseconds} microseconds, rules {report.rules_version}")
    return "\n".join(lines)
