"""Where an exercise stands when it begins, goes on, is left and taken up again. Pure."""

from typing import Final

from msgspec.structs import replace

from manmitra.domain.bestie.model import Flow

EXERCISES: Final = ("breathing", "grounding", "thought", "sleep", "plan")
CHECKS: Final = ("phq2", "gad2")
WRITTEN: Final = frozenset({"thought", "sleep", "plan"})
"""Exercises in which the person writes: long texts and heavy words belong to them."""

Paused = tuple[tuple[str, int], ...]


def paused(flow: Flow | None) -> Paused:
    """Exercises that can be taken up again, the newest first."""
    if flow is None:
        return ()
    here = ((flow.name, flow.step),) if flow.name in EXERCISES else ()
    return here + tuple(one for one in flow.paused if one[0] != flow.name)


def seen(flow: Flow | None) -> tuple[str, ...]:
    return () if flow is None else flow.seen


def marked_seen(flow: Flow | None, name: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*seen(flow), name)))


def at_step(flow: Flow | None, name: str, step: int) -> Flow:
    """`name` goes on at `step`; what was left before waits."""
    others = tuple(one for one in paused(flow) if one[0] != name)
    return Flow(name, step, paused=others, seen=marked_seen(flow, name))


def left(flow: Flow | None, *, done: str = "") -> Flow | None:
    """What stays in mind while something else is spoken of. `done`: this one is at its end. None: nothing at all."""
    waiting = tuple(one for one in paused(flow) if one[0] != done)
    known = seen(flow)
    if not waiting:
        return Flow(seen=known) if known else None
    (name, step), *others = waiting
    return Flow(name, step, left=True, paused=tuple(others), seen=known)


def with_seen(flow: Flow | None, name: str) -> Flow:
    """`flow`, knowing that `name` was offered."""
    return replace(flow or Flow(), seen=marked_seen(flow, name))
