"""What the rules find in a text, clause by clause, and what its guards make of each finding."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final

from msgspec.structs import replace

from manmitra.domain.crisis import guards, guards_persons, guards_topics
from manmitra.domain.crisis.aiming import aimed
from manmitra.domain.crisis.beside import (
    KEPT,
    NEXT_TELLS,
    NOTED,
    Beside,
    explained,
    goes_on_of_another,
    in_a_tale,
    joked,
    reported,
    speaks,
    studied,
    taken_back,
)
from manmitra.domain.crisis.framing import harmless, long_over, not_another, own_past, refused, told_in_a_frame
from manmitra.domain.crisis.hits import SELF_TIERS, Guard, Hit, Span
from manmitra.domain.crisis.model import Tier
from manmitra.domain.crisis.rule import Hint, Rule
from manmitra.domain.crisis.said import Said, as_heard
from manmitra.domain.crisis.scenes import played_out, without_misheard
from manmitra.domain.crisis.screen import Ways, words_of
from manmitra.domain.crisis.tables import screen

FIRST_PERSON: Final = ("i ", "im ", "so i ", "so im ")
SHORT: Final = 8
"""Clauses of a text in which hints are looked for: a long one says so much that two of them mean nothing."""


def hits_in(parts: Sequence[str]) -> Sequence[Hit]:
    """Everything that was found in these clauses, also what came to nothing."""
    hits = _together(list(_found(parts)), parts)
    return [replace(hit, tier=Tier.VIOLENCE, guard=Guard.AIMED) if aimed(hit, hits, parts) else hit for hit in hits]


def _together(hits: list[Hit], parts: Sequence[str]) -> list[Hit]:
    """Two different hints, at least one of them of going for good, say what neither says alone."""
    over = {
        hit.clause
        for hit in hits
        if hit.guard is Guard.PAST_OR_JOKE and not guards_topics.AGAIN.search(parts[hit.clause])
    }
    hints = [hit for hit in hits if hit.rule.hint and hit.guard in {Guard.ALONE, Guard.NONE} and hit.clause not in over]
    for going in hints:
        if going.rule.hint is not Hint.GOING:
            continue
        for other in hints:
            if _kind(other) != _kind(going) and _apart(going, other):
                first = min((going, other), key=lambda hit: (hit.clause, hit.span))
                before = " ".join((*parts[: first.clause], parts[first.clause][: first.span[0]]))
                named = _about_another(before, "", "") or guards_persons.ANOTHERS.search(parts[first.clause])
                another = named and not any(_of_who_writes(hit, parts) for hit in (going, other))
                tier = Tier.THIRD_PARTY if another else Tier.HIGH
                return [*hits, Hit(going.rule, going.clause, going.span, tier, Guard.TOGETHER)]
    return hits


def _of_who_writes(hint: Hit, parts: Sequence[str]) -> bool:
    """Whoever was named before: "papa took a loan. I only gather courage now" is about the one who writes."""
    clause, (start, end) = parts[hint.clause], hint.span
    if hint.rule.hint is not Hint.GOING or not speaks(clause) or guards.WORRIED.fullmatch(clause):
        return False
    return guards.OTHERS.search(clause[:start]) is None or clause[start:end].startswith(FIRST_PERSON)


def _kind(hint: Hit) -> str:
    """The same hint in English and by ear is one."""
    return hint.rule.id.partition(".")[2]


def _apart(one: Hit, other: Hit) -> bool:
    return one.clause != other.clause or one.span[1] <= other.span[0] or other.span[1] <= one.span[0]


def _found(parts: Sequence[str]) -> Iterator[Hit]:
    likely = screen().likely(list(map(words_of, parts)), hints=len(parts) <= SHORT)
    for number, (clause, rules) in enumerate(zip(parts, likely, strict=True)):
        if rules:
            yield from _hits(rules, number, clause, Beside.of(parts, number))


def _hits(rules: Sequence[tuple[Rule, Ways]], number: int, clause: str, beside: Beside) -> Iterator[Hit]:
    """What the rules find in one clause, once its sayings are cut out."""
    said = Said(clause)
    mourned = mentioned = False
    for rule, ways in sorted(rules, key=_first):
        if mentioned and rule.mention and rule.tier is Tier.CHECK_IN:
            continue  # the same word again, in the table of another language
        if rule.tier is Tier.NONE:
            if span := said.cut_out(rule, ways):
                yield Hit(rule, number, span, Tier.NONE, Guard.SAYING)
            continue
        found = said.span(rule, ways)
        if found is None or _none(rule, ways, said.clean, found, beside):
            continue
        tier, guard = _weighed(rule, said, found, beside)
        # Of the dead nobody asks "is your friend safe".
        if mourned and tier is Tier.THIRD_PARTY:
            tier, guard = Tier.NONE, Guard.MOURNED
        mourned = mourned or (rule.loss and tier is not Tier.NONE)
        mentioned = mentioned or (rule.mention and rule.tier is Tier.CHECK_IN)
        yield Hit(rule, number, found, tier, guard)


def _none(rule: Rule, ways: Ways, clause: str, found: Span, beside: Beside) -> bool:
    """Misheard, or a hint in a scene: as if nothing had been found, so the model is still asked about the clause."""
    left = without_misheard(rule, clause, found)
    if left is not None and Said(left).span(rule, ways) is None:
        return True
    return rule.quiet and played_out(rule, clause, beside)


def _first(likely: tuple[Rule, Ways]) -> int:
    """Sayings are cut out before anything is looked for; who mourns is known before a friend is worried about."""
    rule, _ = likely
    return 0 if rule.tier is Tier.NONE else 1 if rule.loss else 2


def _weighed(rule: Rule, said: Said, span: Span, beside: Beside) -> tuple[Tier, Guard]:
    if rule.saying and _scolded(said.clean, beside.around):
        return Tier.NONE, Guard.SCOLDED
    # "Goodbye everyone, see you in July": of a farewell only the next words may tell.
    told = f"{said.clean} {beside.next}" if rule.id.endswith(NEXT_TELLS) else said.clean
    if rule.unless is not None and rule.unless.search(as_heard(told) if rule.sounding else told):
        return Tier.NONE, Guard.HARMLESS
    if explained(rule, said.clean, beside):
        return Tier.NONE, Guard.HARMLESS
    clause = said.clean
    before, inside, behind = clause[: span[0]].strip(), clause[slice(*span)], clause[span[1] :].strip()
    if rule.tier is not Tier.CHECK_IN and (
        played_out(rule, clause, beside) or (not rule.quiet and harmless(rule, clause, inside, beside))
    ):
        return Tier.NONE, Guard.HARMLESS
    if rule.tier in SELF_TIERS:
        return _of_oneself(rule, clause, (before, inside, behind), beside)
    return _of_others(rule, clause, before, beside)


def _of_others(rule: Rule, clause: str, before: str, beside: Beside) -> tuple[Tier, Guard]:
    """Danger that is not the writer's own hand, and what only asks for a question."""
    if rule.quiet:
        return Tier.NONE, Guard.ALONE
    topic = rule.mention and (guards.TOPIC.fullmatch(clause) or studied(rule, clause, beside.around))
    if (topic and not guards_topics.NEAREST.search(clause)) or in_a_tale(clause, beside.before):
        return Tier.NONE, Guard.TOPIC
    if not_another(rule, clause, beside):
        return Tier.NONE, Guard.TOPIC
    if (
        rule.tier is Tier.THIRD_PARTY
        and guards_topics.LONG_PAST.search(clause)
        and not guards_topics.NEAREST.search(clause)
    ):
        return Tier.NONE, Guard.PAST_OR_JOKE
    if rule.tier is not Tier.CHECK_IN and rule.negatable and _denied(before, "", ""):
        return Tier.NONE, Guard.DENIED
    return rule.tier, Guard.NONE


def _scolded(clause: str, around: str) -> bool:
    """What parents say of marks and phones, and mothers of anything."""
    everyday = guards.SCOLDED.search(around) or guards.MOTHERS.search(clause)
    return bool(everyday) and not guards.MEANT.search(around)


def _of_oneself(rule: Rule, clause: str, parts: tuple[str, str, str], beside: Beside) -> tuple[Tier, Guard]:
    """What stands behind counts for "just kidding" and "that was years ago" only."""
    before, inside, behind = parts
    if _only_told(rule, clause) or studied(rule, clause, beside.around):
        return Tier.NONE, Guard.TOPIC
    written = "suicide" in clause and NOTED.search(clause) is not None and not _of_a_story(clause)
    framed = told_in_a_frame(rule, clause, inside, beside) and not written
    if (
        _about_another(before, inside, behind)
        or reported(rule, clause, beside.before)
        or goes_on_of_another(clause, beside.before)
    ):
        only_said = framed or joked(clause, beside) or own_past(clause, beside) or guards.TOPIC.fullmatch(clause)
        return (Tier.NONE, Guard.TOPIC) if only_said else (Tier.THIRD_PARTY, Guard.ANOTHER)
    if framed:
        return Tier.CHECK_IN, Guard.TOPIC
    if _refused(rule, clause, parts, beside):
        return Tier.CHECK_IN, Guard.DENIED
    if taken_back(clause, f"{before} {behind}", beside) or long_over(clause, beside):
        return Tier.CHECK_IN, Guard.PAST_OR_JOKE
    return (Tier.IMMINENT, Guard.SOON) if rule.intent and guards.SOON.fullmatch(clause) else (rule.tier, Guard.NONE)


def _refused(rule: Rule, clause: str, parts: tuple[str, str, str], beside: Beside) -> bool:
    """Denied, unwanted or unthinkable, in this clause or right behind it."""
    if _unwanted(rule, clause, *parts):
        return True
    thought_of = guards.GRAVER.fullmatch(clause) is not None
    if not thought_of and (refused(clause, beside) or guards_topics.NO_THOUGHT.search(clause)):
        return True
    return guards_topics.UNTHINKABLE.search(f"{clause} {beside.next}") is not None


def _only_told(rule: Rule, clause: str) -> bool:
    """In a story, in a match or in the news, and nobody says "I"."""
    return not rule.quiet and not speaks(clause) and _of_a_story(clause)


@lru_cache(maxsize=KEPT)
def _of_a_story(clause: str) -> bool:
    return guards.TOLD.fullmatch(clause) is not None


def _unwanted(rule: Rule, clause: str, before: str, inside: str, behind: str) -> bool:
    """Denied, or said not to be wanted; never where the "not" makes it graver."""
    if guards.GRAVER.fullmatch(clause):
        return False
    return bool(guards.DONT_WANT.fullmatch(before)) or (rule.negatable and _denied(before, inside, behind))


def _denied(before: str, inside: str, behind: str) -> bool:
    return bool(
        guards.NOT_BEFORE.fullmatch(before)
        or guards.NOT_INSIDE.fullmatch(f"{inside} {behind}".strip()[: len(inside) + 12])
        or guards.NOT_BEHIND.fullmatch(behind)
    )


def _about_another(before: str, inside: str, behind: str) -> bool:
    """Somebody else was named, and the one who writes did not come in after that, unless as the other's words."""
    if guards_persons.ANOTHERS.search(said := f"{before} {inside} {behind}") and not guards_topics.I_WILL.search(said):
        return True
    named = list(guards.OTHERS.finditer(before))
    if not named:
        return False
    since = before[named[-1].end() :].strip()
    if "myself" in inside or " my " in f" {inside} ":
        return False
    if guards.REPORTS.search(before[named[-1].start() :].strip()) or guards.HIS_DOING.fullmatch(inside):
        return True
    if guards.MYSELF.search(since) or guards.MYSELF.search(inside):
        return False
    return (
        not guards.MYSELF.search(behind)
        or guards.WORRIED.fullmatch(behind) is not None
        or guards.HIS_DOING.fullmatch(behind) is not None
    )
