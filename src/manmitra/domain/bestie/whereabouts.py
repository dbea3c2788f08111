"""Where an exercise stands, told by Bestie's last words alone: for a client that keeps no conversation with us."""

from typing import Final

from manmitra.domain.bestie.model import Flow
from manmitra.domain.bestie.texts import CASUAL, VOICES

_STEPS: Final = {
    text: (name, step)
    for words in (*VOICES.values(), *CASUAL.values())
    for name, steps in words.coach.flows.items()
    for step, pool in enumerate(steps[:-1])
    for text in pool
}
"""Each wording of each step but the last, after which nothing goes on."""


def flow_told_by(last_reply: str) -> Flow | None:
    """None unless `last_reply` ends with a step of an exercise, word for word: whoever makes it up gains an exercise.
    What was offered or left before is not known.
    """
    found = [text for text in _STEPS if last_reply.endswith(text)]
    if not found:
        return None
    name, step = _STEPS[max(found, key=len)]
    return Flow(name, step, seen=(name,))
