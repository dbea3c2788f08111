"""Questionnaires (PHQ-9, GAD-7, PHQ-2, GAD-2, WHO-5) and mood check-ins.

Usable from a script, with nothing running: `score("phq9", [1, 1, 2, 1, 0, 0, 1, 0, 1]).band`.
"""

from manmitra.domain.assessments.catalogue import INSTRUMENTS, instrument
from manmitra.domain.assessments.model import Instrument, Kind, Language, Score
from manmitra.domain.assessments.scoring import band, score

__all__ = ["INSTRUMENTS", "Instrument", "Kind", "Language", "Score", "band", "instrument", "score"]
