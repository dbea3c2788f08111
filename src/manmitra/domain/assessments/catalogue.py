"""Every questionnaire by name, and the checksum that pins its words and limits."""

import hashlib
from typing import Final

from manmitra.domain.assessments.gad import GAD2, GAD7
from manmitra.domain.assessments.model import Instrument, Kind, UnknownInstrument
from manmitra.domain.assessments.phq import PHQ2, PHQ9
from manmitra.domain.assessments.who5 import WHO5

INSTRUMENTS: Final[dict[Kind, Instrument]] = {sheet.kind: sheet for sheet in (PHQ9, GAD7, PHQ2, GAD2, WHO5)}


def instrument(kind: Kind | str) -> Instrument:
    """Raises UnknownInstrument."""
    try:
        return INSTRUMENTS[Kind(kind)]
    except ValueError as error:
        raise UnknownInstrument("there is no such questionnaire") from error


def fingerprint(sheet: Instrument) -> str:
    """SHA-256 of every word that is shown and every number that scores, in a fixed order."""
    parts = [sheet.kind.value, sheet.version, *sheet.item_ids, sheet.risk_item]
    for wording in sheet.wordings:
        parts += [wording.language.value, str(wording.validated), wording.timeframe, *wording.items, *wording.options]
    parts += [f"{band.upto}={band.label}" for band in sheet.bands]
    numbers = (sheet.cut, sheet.multiplier, sheet.difference, sheet.reliable, sheet.remission_below)
    parts += [str(sheet.higher_is_worse), *map(str, numbers)]
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()
