"""The yearly report to a regulator: what the service knows, beside what is asked, and plainly what it does not know."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Final

import msgspec

from manmitra.domain.crisis.helplines import Helpline
from manmitra.domain.crisis.ladder import Pace
from manmitra.domain.crisis.model import Alert, Level
from manmitra.domain.crisis.times import TARGET, Times, times_of, to_acknowledge
from manmitra.domain.moderation.records import Certificate, CertificateKind
from manmitra.domain.reports.guidelines import GUIDELINES, NOT_KNOWN, SUPREME_COURT
from manmitra.domain.reports.model import Cell, Chart, Column, Report, Row, Table
from manmitra.domain.reports.rules import FEWEST, OFF_BY, shown
from manmitra.domain.shared.time import local_day

MOST_ROWS: Final = 200
HELD: Final = (
    f"A figure with fewer than {FEWEST} people in it is held back; every other one is rounded to the nearest multiple"
    f" of five, so it may be off by {OFF_BY}. Alerts of visitors without an account count as those of one person."
)
EXACT: Final = "Exact figures: they tell of no student."
AS_SERVED: Final = "As the service had it when this report was made."
ANONYMOUS: Final = ""


class YearFacts(msgspec.Struct, frozen=True, kw_only=True):
    """What is stored of an institution. `alerts` are those of the year, `certificates` all that were given by then."""

    students: int
    """Active accounts; of those who were only invited, none."""
    counselors: int
    certificates: tuple[Certificate, ...]
    alerts: tuple[Alert, ...]
    unreadable: int = 0


class Asked(msgspec.Struct, frozen=True, kw_only=True):
    institution: str
    name: str
    year: int
    enrolled: int | None
    """Told by the institution for this report; None: not told."""
    now: datetime


def annual(
    asked: Asked,
    facts: YearFacts,
    figures: Sequence[Table],
    paces: Mapping[Level, Pace],
    helplines: Sequence[Helpline],
    open_now: Sequence[Helpline],
) -> Report:
    since, until = date(asked.year, 1, 1), min(date(asked.year, 12, 31), local_day(asked.now))
    running = until < date(asked.year, 12, 31)
    drills = [one for one in facts.alerts if one.drill]
    real = [one for one in facts.alerts if not one.drill]
    notes = [f"The service does not know: {one}" for one in NOT_KNOWN]
    if running:
        notes.insert(0, f"The year {asked.year} is not over: this report ends with the day on which it was made.")
    if facts.unreadable:
        notes.insert(0, f"{facts.unreadable} alerts could not be read and are in no figure. Please ask the operator.")
    return Report(
        id=f"annual-{asked.year}",
        title=f"Annual report {asked.year} on student support",
        institution=asked.institution,
        institution_name=asked.name,
        language="en",
        since=since,
        until=until,
        made_at=asked.now,
        tables=(
            _ratio(asked, facts),
            _listed("guidelines", "What is asked of institutions", [str(one) for one in GUIDELINES], "In our words."),
            *figures,
            *_alerts(real, asked.now),
            _drills(drills),
            _protocol(paces),
            *_training(facts.certificates, since, until),
            _helplines(helplines, open_now),
            _listed("feedback", "Feedback", (), "The service gathers no feedback of students yet."),
        ),
        notes=tuple(notes),
    )


def _ratio(asked: Asked, facts: YearFacts) -> Table:
    enrolled = "Enrolled" if asked.enrolled is None else "Enrolled, as told by the institution"
    counted = ((enrolled, asked.enrolled), ("With an account here", facts.students))
    return Table(
        id="ratio",
        title="Students for each counsellor",
        note=f"Asked for by the {SUPREME_COURT.source}: at least one counsellor where there are 100 students or more.",
        columns=(
            Column("students", "Students"),
            Column("counselors", "Counsellors with an active account"),
            Column("ratio", "Students for each counsellor"),
        ),
        rows=tuple(
            Row(label, (Cell(count), Cell(facts.counselors), _per(count, facts.counselors))) for label, count in counted
        ),
        rule=EXACT,
        chart=Chart.NONE,
    )


def _per(students: int | None, counselors: int) -> Cell:
    return Cell(round(students / counselors, 1) if students is not None and counselors else None)


def _alerts(alerts: Sequence[Alert], now: datetime) -> tuple[Table, Table]:
    times, people = times_of(alerts, now), _people(alerts)
    minutes = f"{TARGET.total_seconds() / 60:.0f} minutes"
    counts = (
        ("Raised", times.alerts, people),
        ("Somebody took care", times.acknowledged, _people([one for one in alerts if one.acknowledged_at])),
        (f"Somebody took care within {minutes}", times.within_target, _people(_within(alerts))),
        ("The person was reached", times.contacted, _people([one for one in alerts if one.contacted_at])),
    )
    return (
        Table(
            id="alerts",
            title="Alerts that somebody may be in danger",
            note=f"{minutes} is a goal of this service, not of a guideline. Drills are not counted.",
            columns=(Column("alerts", "Alerts", "alerts"),),
            rows=tuple(Row(label, (shown(count, who),)) for label, count, who in counts),
            rule=HELD,
        ),
        _minutes(times, people),
    )


def _minutes(times: Times, people: int) -> Table:
    told = (
        ("Until somebody took care: half of them within", times.median_to_acknowledge),
        ("Until somebody took care: nine of ten within", times.ninetieth_to_acknowledge),
        ("Until the person was reached: half of them within", times.median_to_contact),
    )
    few = 0 < people < FEWEST
    return Table(
        id="alert_times",
        title="How long it took",
        columns=(Column("minutes", "Minutes", "minutes"),),
        rows=tuple(Row(label, (Cell(None, suppressed=True) if few else _in_minutes(value),)) for label, value in told),
        rule=f"Held back where the alerts are those of fewer than {FEWEST} people.",
    )


def _in_minutes(seconds: float | None) -> Cell:
    return Cell(None if seconds is None else round(seconds / 60, 1))


def _within(alerts: Sequence[Alert]) -> list[Alert]:
    seen = [(one, to_acknowledge(one)) for one in alerts]
    return [one for one, took in seen if took is not None and took <= TARGET.total_seconds()]


def _people(alerts: Sequence[Alert]) -> int:
    return len({one.student_id or ANONYMOUS for one in alerts})


def _drills(drills: Sequence[Alert]) -> Table:
    ordered = sorted(drills, key=lambda one: one.raised_at)[-MOST_ROWS:]
    return Table(
        id="drills",
        title="Drills on the real ladder",
        note="In a fast drill the ladder counts seconds where it counts minutes.",
        columns=(Column("minutes", "Until somebody answered", "minutes"),),
        rows=tuple(Row(_drill_label(one), (_in_minutes(to_acknowledge(one)),)) for one in ordered),
        rule="Exact figures: nobody is in danger in a drill.",
        chart=Chart.NONE,
    )


def _drill_label(drill: Alert) -> str:
    kind = ", fast" if drill.fast else ""
    answer = "" if drill.acknowledged_at else ", nobody answered"
    return f"{local_day(drill.raised_at).isoformat()}{kind}{answer}"


def _protocol(paces: Mapping[Level, Pace]) -> Table:
    steps = ("deputy", "duty_admin", "everybody", "again", "contact")
    titles = (
        "The deputy is told after",
        "The admin on duty after",
        "All staff after",
        "Told again after",
        "The person should be reached within",
    )
    return Table(
        id="protocol",
        title="The protocol: who is told of an alert, and when",
        note="Whoever is on duty is told at once. The table shows what follows while nobody has answered.",
        columns=tuple(Column(step, title, "minutes") for step, title in zip(steps, titles, strict=True)),
        rows=tuple(
            Row(f"Alerts of level {level.value}", tuple(Cell(getattr(pace, one).total_seconds() / 60) for one in steps))
            for level, pace in paces.items()
        ),
        rule=AS_SERVED,
        chart=Chart.NONE,
    )


def _training(certificates: Sequence[Certificate], since: date, until: date) -> tuple[Table, Table]:
    def given(one: Certificate) -> bool:
        return since <= local_day(one.granted_at) <= until

    def good(one: Certificate) -> bool:
        return local_day(one.expires_at) > until and (one.revoked_at is None or local_day(one.revoked_at) > until)

    kinds = [[one for one in certificates if one.kind is kind] for kind in CertificateKind]
    counts = Table(
        id="training",
        title="Certificates of moderators and volunteers",
        note=f"Asked for by the {SUPREME_COURT.source}: staff are trained twice a year.",
        columns=(Column("given", "Given in the year"), Column("good", "Good on its last day")),
        rows=tuple(
            Row(kind.value.capitalize(), (Cell(sum(given(one) for one in mine)), Cell(sum(good(one) for one in mine))))
            for kind, mine in zip(CertificateKind, kinds, strict=True)
        ),
        rule="Exact figures, without names.",
    )
    log = sorted(filter(given, certificates), key=lambda one: one.granted_at)[-MOST_ROWS:]
    rule = "Without names. Of a certificate that was renewed, the latest day is known only."
    return counts, _listed("training_log", "Training log", [_line(one) for one in log], rule)


def _line(one: Certificate) -> str:
    over = f", withdrawn {local_day(one.revoked_at).isoformat()}" if one.revoked_at else ""
    granted, ends = local_day(one.granted_at).isoformat(), local_day(one.expires_at).isoformat()
    return f"{granted}: {one.kind.value}, good until {ends}{over}"


def _helplines(helplines: Sequence[Helpline], open_now: Sequence[Helpline]) -> Table:
    told = [
        f"{one.name}: {', '.join(one.numbers)} ({one.hours_text}). Source: {one.source}; listed {one.listed_on}; "
        + ("called by a person to check it" if one.human_test_call_done else "not yet called by anybody to check it")
        + ("." if one in open_now else "; not shown at the hour of this report, because it is closed then.")
        for one in helplines
    ]
    rule = f"{AS_SERVED} Everybody sees them at /api/crisis/resources, without an account."
    return _listed("helplines", "Helplines that the service shows", told, rule)


def _listed(id: str, title: str, lines: Sequence[str], rule: str) -> Table:
    """Sentences, no figures."""
    rows = tuple(Row(one, ()) for one in lines)
    return Table(id=id, title=title, columns=(), rows=rows, rule=rule, chart=Chart.NONE)
