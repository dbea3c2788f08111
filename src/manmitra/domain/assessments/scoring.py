"""From answers to a score. Pure tables: `score("phq9", [1, 0, 2, 1, 0, 0, 1, 0, 0])` needs nothing to be running."""

from collections.abc import Sequence
from typing import Final

from manmitra.domain.assessments.catalogue import INSTRUMENTS, instrument
from manmitra.domain.assessments.meaning import MEANINGS, despite_total
from manmitra.domain.assessments.model import AnswerOutOfRange, IncompleteAnswers, Instrument, Kind, Score


def score(kind: Kind | str, answers: Sequence[int]) -> Score:
    """Raises UnknownInstrument, IncompleteAnswers or AnswerOutOfRange."""
    sheet = instrument(kind)
    if len(answers) != len(sheet.item_ids):
        raise IncompleteAnswers(f"this questionnaire has {len(sheet.item_ids)} questions; {len(answers)} were answered")
    if min(answers) < 0 or max(answers) > sheet.top:
        raise AnswerOutOfRange(f"each answer must be between 0 and {sheet.top}")
    total = sum(answers)
    label = _LABELS[sheet.kind][total]
    item9 = answers[sheet.item_ids.index(sheet.risk_item)] if sheet.risk_item else None
    meaning = despite_total(label) if item9 else MEANINGS[sheet.kind][label]
    return Score(
        kind=sheet.kind,
        total=total,
        band=label,
        positive=total >= sheet.cut if sheet.higher_is_worse else total < sheet.cut,
        interpretation=meaning.interpretation,
        recommendations=meaning.recommendations,
        item9=item9,
        percent=total * sheet.multiplier if sheet.multiplier > 1 else None,
    )


def band(kind: Kind | str, total: int) -> str:
    """The label of a total. Raises UnknownInstrument."""
    return _LABELS[instrument(kind).kind][total]


def _labels(sheet: Instrument) -> tuple[str, ...]:
    totals = range(sheet.highest_total + 1)
    return tuple(next(band.label for band in sheet.bands if total <= band.upto) for total in totals)


_LABELS: Final = {kind: _labels(sheet) for kind, sheet in INSTRUMENTS.items()}
"""The label of every total there can be, worked out once."""
