"""What a text says about danger. Pure, and quick enough to run on every message before anything else does.

The text is brought into one spelling, cut into clauses, and each clause judged by itself; the gravest clause
decides. A guard lowers its own clause at most to a check-in, so it can never silence another, genuine one.
"""

from collections.abc import Iterator, Sequence
from typing import Final

import msgspec

from manmitra.domain.crisis import guards, rules_en, rules_hi, rules_roman, rules_ur
from manmitra.domain.crisis.model import ALERTING, LEVELS, Level, Tier
from manmitra.domain.crisis.normalise import clauses, normalise
from manmitra.domain.crisis.rule import RANK, Rule

RULES_VERSION: Final = "2026.11-2"
LOOK_BACK: Final = 5
SELF_TIERS: Final = frozenset({Tier.IMMINENT, Tier.HIGH})


class Reason(msgspec.Struct, frozen=True):
    """Which rule hit, and where in its clause (in the normalised spelling). Never the words themselves."""

    rule: str
    clause: int
    start: int
    end: int


class Signal(msgspec.Struct, frozen=True):
    """`recent` is the gravest tier of the messages before: it keeps watch, whatever this message says."""

    tier: Tier
    reasons: tuple[Reason, ...] = ()
    recent: Tier = Tier.NONE
    version: str = RULES_VERSION

    @property
    def detected(self) -> bool:
        """Whether it is a crisis: answered with help, and told to a person."""
        return self.tier in ALERTING

    @property
    def level(self) -> Level | None:
        return LEVELS[self.tier]

    @property
    def rules(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(reason.rule for reason in self.reasons))


def assess(text: str, history: Sequence[str] = ()) -> Signal:
    """The signal of `text`, given what the same person wrote before (oldest first; the last five count)."""
    alone = Signal(*_judge(text))
    return in_context(text, alone, [_judge(one)[0] for one in history[-LOOK_BACK:]])


def in_context(text: str, alone: Signal, before: Sequence[Tier]) -> Signal:
    """The same for whoever knows the signal of `text` alone and the tiers of the messages before it already."""
    recent = max(before[-LOOK_BACK:], key=RANK.__getitem__, default=Tier.NONE)
    if alone.tier not in SELF_TIERS and recent in SELF_TIERS:
        spoken = clauses(normalise(text))
        if any(guards.GOING_ON.fullmatch(clause) for clause in spoken):
            return Signal(Tier.IMMINENT, (*alone.reasons, Reason("history.going_on", 0, 0, 0)), recent)
    return Signal(alone.tier, alone.reasons, recent)


def _judge(text: str) -> tuple[Tier, tuple[Reason, ...]]:
    parts = clauses(normalise(text))
    whole = " \n ".join(parts)
    likely = [rule for rule in _for_script(whole) if rule.pattern.search(whole)]
    if not likely:
        return Tier.NONE, ()
    gravest, reasons = Tier.NONE, list[Reason]()
    for number, clause in enumerate(parts):
        around = " ".join(parts[max(number - 1, 0) : number + 2])
        after = parts[number + 1] if number + 1 < len(parts) else ""
        for rule, span, tier in _hits(likely, clause, around, after):
            reasons.append(Reason(rule.id, number, *span))
            gravest = max(gravest, tier, key=RANK.__getitem__)
    return gravest, tuple(reasons)


def _hits(likely: Sequence[Rule], clause: str, around: str, after: str) -> Iterator[tuple[Rule, tuple[int, int], Tier]]:
    """What the rules find in one clause, once its sayings are cut out."""
    clean = clause
    for idiom in guards.IDIOMS:
        clean = idiom.sub("#", clean)
    mourned = False
    for rule in sorted(likely, key=lambda one: not one.loss):
        found = rule.pattern.search(clean)
        if found is None or _harmless(rule, clean, around, after):
            continue
        tier = _guarded(rule, clean, found.span(), after)
        # Of the dead nobody asks "is your friend safe".
        if tier is Tier.NONE or (mourned and tier is Tier.THIRD_PARTY):
            continue
        mourned = mourned or rule.loss
        yield rule, found.span(), tier


def _harmless(rule: Rule, clause: str, around: str, after: str) -> bool:
    if rule.saying and guards.SCOLDED.search(around) and not guards.MEANT.search(around):
        return True
    # "Goodbye everyone, see you in July": of a farewell only the next words may tell.
    told = f"{clause} {after}" if rule.id.endswith(".farewell") else clause
    return rule.unless is not None and rule.unless.search(told) is not None


def _for_script(text: str) -> Sequence[Rule]:
    found = list[Rule]()
    if any("a" <= sign <= "z" for sign in text):
        found += LATIN
    if not text.isascii():
        found += HINDI if any("\u0900" <= sign <= "\u097f" for sign in text) else ()
        found += URDU if any("\u0600" <= sign <= "\u06ff" for sign in text) else ()
    return found


def _guarded(rule: Rule, clause: str, span: tuple[int, int], after: str) -> Tier:
    """The tier of this hit once the rest of its clause was heard. The clause behind counts for "just kidding" only."""
    before, inside, behind = clause[: span[0]].strip(), clause[slice(*span)], clause[span[1] :].strip()
    topic = guards.TOPIC.fullmatch(clause) is not None
    if rule.tier in SELF_TIERS:
        if _about_another(before, inside, behind):
            return Tier.NONE if topic else Tier.THIRD_PARTY
        soft = _unwanted(rule, clause, before, inside, behind) or _taken_back(clause, f"{before} {behind}", after)
        urgent = rule.intent and guards.SOON.fullmatch(clause) is not None
        return Tier.CHECK_IN if soft else Tier.IMMINENT if urgent else rule.tier
    unmeant = (
        (rule.mention and topic)
        or (rule.tier is Tier.THIRD_PARTY and guards.MYSELF.fullmatch(behind))
        or (rule.tier is not Tier.CHECK_IN and rule.negatable and _denied(before, "", ""))
    )
    return Tier.NONE if unmeant else rule.tier


def _unwanted(rule: Rule, clause: str, before: str, inside: str, behind: str) -> bool:
    """Denied, or said not to be wanted; never where the "not" makes it graver."""
    if guards.GRAVER.fullmatch(clause):
        return False
    return bool(guards.DONT_WANT.fullmatch(before)) or (rule.negatable and _denied(before, inside, behind))


def _taken_back(clause: str, rest: str, after: str) -> bool:
    """Said as a joke, or long over. The past must stand outside of the hit: "no longer want to live" is no past."""
    for said in (clause, after):
        if guards.JOKE.fullmatch(said) and not any(map(guards.NO_JOKE.fullmatch, (clause, after))):
            return True
    return bool(guards.PAST.fullmatch(rest)) and not guards.STILL.fullmatch(clause)


def _denied(before: str, inside: str, behind: str) -> bool:
    return bool(
        guards.NOT_BEFORE.fullmatch(before)
        or guards.NOT_INSIDE.fullmatch(f"{inside} {behind}".strip()[: len(inside) + 12])
        or guards.NOT_BEHIND.fullmatch(behind)
    )


def _about_another(before: str, inside: str, behind: str) -> bool:
    """Somebody else was named, and the one who writes did not come in after that."""
    if "myself" in inside or not guards.OTHERS.fullmatch(before):
        return False
    return not (guards.MYSELF.fullmatch(before) or guards.MYSELF.fullmatch(f"{inside} {behind}"))


LATIN: Final = (*rules_en.RULES, *rules_roman.RULES)
HINDI: Final = rules_hi.RULES
URDU: Final = rules_ur.RULES
