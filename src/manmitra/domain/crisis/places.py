"""How many alerts the messages of one source can raise, so that nobody can bury the others' under their own.

The answer never depends on it. An alert takes the first free place of its source; when the same matter waits there
already, or no place is left, the message raises no further one.
"""

from collections.abc import Sequence
from typing import Final

from manmitra.domain.crisis.model import Alert, AlertKind

PLACES: Final = 5
"""For each source, tier and hour. A graver tier has places of its own."""
NAMELESS_WAITING: Final = 3
"""So many nameless ones of one person wait at once; the other places are for what is said after those were settled."""


def places_of(alert: Alert, address: str = "") -> tuple[str, ...]:
    """Names of the places, the first one first. They can hold an address: what is stored is made of a keyed hash."""
    if alert.student_id and alert.kind is AlertKind.MANUAL:
        source = f"called:{alert.student_id}"
    elif alert.student_id and alert.anonymous:
        source = f"nameless:{alert.student_id}"  # apart, so that they leave room for those with a name
    elif alert.student_id:
        source = f"student:{alert.student_id}"
    elif address:
        source = f"address:{address}"
    else:
        source = f"conversation:{alert.conversation_id}"
    hour = alert.raised_at.strftime("%Y-%m-%dT%H")
    return tuple(f"{source}|{alert.tier.value}|{hour}|{number}" for number in range(PLACES))


def told_already(there: Sequence[Alert], alert: Alert) -> bool:
    """Whether one more would tell staff nothing, by what stands at its places."""
    if any(same_matter(one, alert) for one in there):
        return True
    waiting = [one for one in there if one.watched and not one.settled]
    return _in_forum_without_name(alert) and bool(alert.student_id) and len(waiting) >= NAMELESS_WAITING


def same_matter(there: Alert, alert: Alert) -> bool:
    """Whether staff have this in front of them already: same person or conversation, same tier, and on the ladder. What
    was settled, or never climbed, tells nobody any more: it must not swallow what is said after it. Who calls by hand
    once more adds something only with other words: those stand nowhere else. A nameless alert stands for no named one,
    by which somebody can be reached, nor the other way round, which would tell whose it is; outside a conversation it
    stands for the very same words only, or two threads of the forum would be tied together.
    """
    if there.anonymous is not alert.anonymous:
        return False
    if _in_forum_without_name(alert) and alert.excerpt != there.excerpt:
        return False
    if not (alert.student_id or alert.conversation_id) or there.settled or not there.watched:
        return False
    if alert.kind is AlertKind.MANUAL and alert.excerpt not in {"", there.excerpt}:
        return False
    return (there.student_id, there.conversation_id, there.tier) == (
        alert.student_id,
        alert.conversation_id,
        alert.tier,
    )


def _in_forum_without_name(alert: Alert) -> bool:
    """Outside a conversation, nobody else may be nameless."""
    return alert.anonymous and not alert.conversation_id
