"""Which cells are hidden. Pure.

A cell is hidden by itself when fewer than k people are in it, or when one person makes more than half of it. Others are
hidden so that no hidden one can be computed: wherever something is hidden among a whole and its parts, the hidden
parts together hold at least k people, and there are two of them if the whole is told. A whole stands for its
parts in every other sum it is in, so this must hold for hidden wholes as well.

Why that is enough: the relations form a tree. Take any sum of told figures; what remains of it are hidden parts of one
whole, or of wholes that are parts of one another, and each of these groups holds k people. The tests do not
believe that, and solve the equations.
"""

from collections.abc import Callable, Iterable, Sequence

from manmitra.domain.analytics.model import Counted, Counts, K, Relation


def few(counts: Counted, k: int) -> bool:
    return counts.people < k or 2 * counts.largest > counts.count


def hidden(counted: Counts, relations: Sequence[Relation], k: int = K) -> frozenset[str]:
    """The ids of all cells that are not told."""
    unseen = {id for id, counts in counted.items() if few(counts, k)}
    changed = True
    while changed:
        changed = False
        for relation in relations:
            more = _next(relation, counted, unseen, k)
            if more is not None:
                unseen.add(more)
                changed = True
    return frozenset(unseen)


def _next(relation: Relation, counted: Counts, unseen: set[str], k: int) -> str | None:
    """One more cell that must be hidden for this relation, None when it tells nothing."""
    parts = [part for part in relation.parts if part in unseen]
    whole_hidden = relation.whole in unseen
    if not parts and not whole_hidden:
        return None
    told = [part for part in relation.parts if part not in unseen]
    if not told:
        return None  # all that can be known of the parts is the whole, and that has been judged by itself
    if len(parts) >= (1 if whole_hidden else 2) and _many(parts, counted, k):
        return None
    return min(told, key=_size(counted))


def _many(parts: Iterable[str], counted: Counts, k: int) -> bool:
    """Whether k people are in them for certain: as many as in the largest, for the same people may be in all. And
    whether no one of them makes more than half of it.
    """
    found = [counted[part] for part in parts]
    largest = max(one.largest for one in found)
    return max(one.people for one in found) >= k and 2 * largest <= sum(one.count for one in found)


def _size(counted: Counts) -> Callable[[str], tuple[int, int, str]]:
    return lambda one: (counted[one].people, counted[one].count, one)
