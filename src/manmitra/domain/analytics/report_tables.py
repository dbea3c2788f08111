"""A window of releases as the tables of a report. Pure."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from manmitra.domain.analytics.cells import BANDS, NOT_TOLD, OTHER, TIERS
from manmitra.domain.analytics.model import BY_COUNSELOR, By, Kind, cell
from manmitra.domain.analytics.report_texts import FORM_NAMES
from manmitra.domain.analytics.windows import Shown, Window
from manmitra.domain.bestie.model import Topic
from manmitra.domain.reports.model import Cell, Chart, Column, Row, Table

Words = Mapping[str, str]


def tables_of(window: Window, words: Words, names: Mapping[str, str]) -> tuple[Table, ...]:
    """`names` of counsellors, by id, and of departments, by code."""
    return (
        _months(window, words),
        *(_moods(window, words, by) for by in BANDS),
        _table(
            window,
            words,
            "topics",
            "topic",
            {words[topic.value]: cell(Kind.CHAT, By.TOPIC, topic.value) for topic in Topic},
        ),
        _table(window, words, "crises", "tier", {words[tier]: cell(Kind.CRISIS, By.TIER, tier) for tier in TIERS}),
        _groups(window, words, "departments", By.DEPARTMENT, (Kind.ACTIVE, Kind.CHAT, Kind.BOOKING), names),
        _groups(window, words, "counselors", By.COUNSELOR, BY_COUNSELOR, names),
    )


def rule_of(window: Window, words: Words) -> str:
    rule = window.rule
    text = words["rule"].format(k=rule.k, round_to=rule.round_to)
    return f"{text} {words['noise'].format(epsilon=rule.epsilon)}" if rule.epsilon else text


def _months(window: Window, words: Words) -> Table:
    people = Column("people", words["people"])
    columns = (people, *(Column(kind.value, words[kind.value]) for kind in Kind))
    rows = []
    for month in window.period.months:
        shown = [window.told(month, cell(kind)) for kind in Kind]
        active = shown[0]
        first = _cell(Shown(active.people, active.people is None, active.error))
        rows.append(Row(month, (first, *map(_cell, shown))))
    return Table(
        id="months",
        title=words["months"],
        columns=columns,
        rows=tuple(rows),
        rule=rule_of(window, words),
        note=_notes(words["weeks"], _uncounted(window, words, tuple(Kind))),
        chart=Chart.LINE,
    )


def _moods(window: Window, words: Words, by: By) -> Table:
    cells = {band: cell(Kind.ASSESSMENT, by, band) for band in BANDS[by]}
    table = _table(window, words, "moods", "band", cells)
    form = by.value
    return Table(
        id=f"moods_{form}",
        title=table.title.format(form=FORM_NAMES[form]),
        columns=table.columns,
        rows=table.rows,
        rule=table.rule,
        note=table.note,
    )


def _table(window: Window, words: Words, name: str, heading: str, cells: Mapping[str, str]) -> Table:
    rows = [Row(label, (_cell(window.sum(id)),)) for label, id in cells.items()]
    return _made(window, words, name, (Column("number", f"{words['number']} ({words[heading]})"),), rows)


def _groups(
    window: Window, words: Words, name: str, by: By, kinds: tuple[Kind, ...], names: Mapping[str, str]
) -> Table:
    told = dict.fromkeys(group for kind in kinds for group in window.values(kind, by))
    groups = sorted(told, key=lambda group: (OTHER, NOT_TOLD).index(group) if group in (OTHER, NOT_TOLD) else -1)
    rows = [
        Row(
            names.get(group, words.get(group, group)),
            tuple(_cell(window.sum(cell(kind, by, group))) for kind in kinds),
        )
        for group in groups
    ]
    columns = tuple(Column(kind.value, words[kind.value]) for kind in kinds)
    return _made(window, words, name, columns, rows, _uncounted(window, words, kinds))


def _made(
    window: Window, words: Words, name: str, columns: tuple[Column, ...], rows: Iterable[Row], note: str = ""
) -> Table:
    return Table(
        id=name,
        title=words[name],
        columns=columns,
        rows=tuple(rows),
        rule=rule_of(window, words),
        note=_notes(words["partial"] if len(window.period.months) > 1 else "", note),
        chart=Chart.BARS,
    )


def _uncounted(window: Window, words: Words, kinds: Iterable[Kind]) -> str:
    """Which kinds are younger than some of the months: those months are not known, and in no sum."""
    by_months = defaultdict[tuple[str, ...], list[str]](list)
    for kind in kinds:
        by_months[tuple(window.uncounted(kind))].append(words[kind.value])
    return _notes(
        *(
            words["uncounted"].format(kinds=", ".join(names), first=months[0], last=months[-1])
            for months, names in by_months.items()
            if months
        )
    )


def _notes(*notes: str) -> str:
    return " ".join(note for note in notes if note)


def _cell(shown: Shown) -> Cell:
    return Cell(shown.value, shown.suppressed, shown.error if shown.value is not None else None)
