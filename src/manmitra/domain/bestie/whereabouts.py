"""Where an exercise stands, told by Bestie's last words alone: for a client that keeps no conversation with us."""

from typing import Final

from manmitra.domain.bestie.model import Flow
from manmitra.domain.bestie.texts import CASUAL, VOICES
from manmitra.domain.crisis.voice import Voice

STEPS: Final = {
    text: (name, step)
    for words in (*VOICES.values(), *CASUAL.values())
    for name, steps in words.coach.flows.items()
    for step, pool in enumerate(steps)
    for text in pool
}
"""Each wording of each step, in every voice."""
_LAST: Final = {name: len(steps) - 1 for name, steps in VOICES[Voice.ENGLISH].coach.flows.items()}


def flow_told_by(last_reply: str) -> Flow | None:
    """None unless `last_reply` ends with a step of an exercise, word for word: whoever makes it up gains an exercise.
    What was offered or left before is not known. After the last step nothing goes on.
    """
    found = [text for text in STEPS if last_reply.endswith(text)]
    if not found:
        return None
    name, step = STEPS[max(found, key=len)]
    return Flow(name, step, seen=(name,)) if step < _LAST[name] else None
