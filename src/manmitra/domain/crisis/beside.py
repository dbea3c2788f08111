"""What stands beside a finding and explains it: a tale, a lesson, a joke, or that it was long ago."""

from collections.abc import Sequence
from functools import lru_cache
from typing import Final, Self

import msgspec

from manmitra.domain.crisis import guards, guards_persons, guards_topics
from manmitra.domain.crisis.model import Tier
from manmitra.domain.crisis.rule import Rule, compiled

NOUNS: Final = (".suicide", ".suicidal", ".mention", ".take_life")
"""A bare word for it: whose it is, the words around tell."""


AWAY: Final = (".farewell", ".goodbye", ".wont_be", ".gone_soon", ".not_alive_by", ".vanish", ".last_words")
PARTING: Final = (".farewell", ".goodbye", ".last_time", ".last_words", ".wont_be")
NEXT_TELLS: Final = (
    *PARTING, ".eyes_on_means", ".wept_for_briefly", ".relieved_of_me", ".plans_death", ".briefly_missed",
    ".cuts_for_long", ".cuts_instead", ".hint_attempt_wont_fail", ".do_not_save", ".gave_up_living",
)  # fmt: skip
"""What makes these harmless is often said right behind: that the power is out, that one moves to another hostel."""
TOLD_SO: Final = (
    ".burden", ".without_me", ".better_off", ".better_once_gone", ".relieved_of_me", ".no_use", ".no_place_here",
)  # fmt: skip
SOLD: Final = (".afterwards", ".gone_soon", ".theirs_now")
OWN_HAND: Final = (".confined", ".menaces", ".strikes", ".hurt_by")
HARMING: Final = (".wills", ".harming", ".hurting", ".self_harm", ".not_to_be_saved", ".hurts_self")
STRUCK: Final = (".strikes", ".other_marked", ".hurt_by")
TAKEN: Final = (".pills_taken", ".means_taken", ".taken", ".ready_means", ".means", ".swallowed", ".taken_pills")
NOTED: Final = compiled(
    r"(?:wrote|written|left|finished) (?:\w+ ){0,3}(?:suicide|goodbye|good bye|farewell) (?:notes?|letters?)|"
    r"(?:suicide|farewell|goodbye) (?:note|letter) (?:\w+ )?likh (?:diya|di|liya|li|chuka|chuki|rakha|rakhi)"
)
"""Who laughs at a lecture may mean nothing by it; a note that was written in it is written."""


class Beside(msgspec.Struct, frozen=True):
    """What stands before and behind a clause. It may explain it; it is never judged with it."""

    before: str
    after: tuple[str, ...]
    around: str

    @classmethod
    def of(cls, parts: Sequence[str], number: int) -> Self:
        before = parts[number - 1] if number else ""
        return cls(before, tuple(parts[number + 1 : number + 3]), " ".join(parts[max(number - 1, 0) : number + 2]))

    @property
    def next(self) -> str:
        return self.after[0] if self.after else ""


KEPT: Final = 32
"""Clauses of the text at hand: several rules ask the same of one."""


@lru_cache(maxsize=KEPT)
def speaks(clause: str) -> bool:
    """Whether somebody says "I"."""
    return guards.SPEAKS.fullmatch(clause) is not None


@lru_cache(maxsize=KEPT)
def _studies(clause: str) -> bool:
    return guards_topics.STUDY.search(clause) is not None


def explained(rule: Rule, clause: str, beside: Beside) -> bool:
    """Who travels or leaves school takes leave, and so does who says when they meet; two tablets are for a headache."""
    told = f"{clause} {beside.next}"
    if rule.id.endswith(AWAY) and guards_topics.JOURNEY.search(told):
        return True
    if rule.id.endswith(PARTING) and any(
        way.search(beside.around) for way in (guards_topics.MEET_AGAIN, guards_topics.LEAVES_SCHOOL)
    ):
        return True
    if rule.id.endswith(TAKEN) and guards_topics.FEW.search(clause) and guards_topics.ACHES.search(beside.around):
        return True
    if rule.id.endswith(SOLD) and guards_topics.SELLS.search(told):
        return True
    return _not_from_others(rule, clause, told)


def _not_from_others(rule: Rule, clause: str, told: str) -> bool:
    """A fall, a threat against oneself, a door that somebody shut: no violence. "They won't leave me alive" is."""
    if rule.id.endswith(STRUCK) and guards_topics.FELL.search(told):
        return True
    if rule.id.endswith(HARMING) and guards_persons.BY_ANOTHER.search(told):
        return True
    if rule.id.endswith(".not_live"):
        return guards_persons.NOT_LEFT_ALIVE.search(clause) is not None
    if rule.tier is not Tier.ABUSE_DANGER:
        return False
    if guards_topics.THREATENS_SELF.search(clause):
        return True
    own = rule.id.endswith(OWN_HAND) and guards_persons.OWN_HAND.search(clause)
    mine = guards.MYSELF.search(clause) is not None and guards_persons.I_SHUT.search(clause) is None
    return bool(own) and not mine


def in_a_tale(clause: str, before: str) -> bool:
    """Of others, told of in a film, in the news or in a law, and nothing of it is the writer's."""
    if guards_topics.MINE.search(clause) or speaks(clause):
        return False
    if guards_topics.TALE.search(clause):
        return True
    return bool(guards_topics.THEREIN.fullmatch(clause) and guards_topics.TALE.search(before))


def studied(rule: Rule, clause: str, around: str) -> bool:
    """A matter of law, of class or of verse, and no wish of the one who asks. Of bare nouns the next words tell too."""
    if rule.quiet:
        return False
    noun = rule.mention or rule.id.endswith(NOUNS)
    if _studies(clause):
        told = noun or not speaks(clause)
    else:
        told = noun and not speaks(clause) and guards_topics.NEAR.search(around) is not None
    return told and not guards_topics.WISHES.search(clause)


def joked(clause: str, beside: Beside) -> bool:
    """Said to be a joke, right here or right after."""
    near = (clause, *beside.after[:1])
    return any(map(guards.JOKE.fullmatch, near)) and not any(map(guards.NO_JOKE.fullmatch, near))


def taken_back(clause: str, rest: str, beside: Beside) -> bool:
    """Said as a joke, or long over. The past must stand outside of the hit: "no longer want to live" is no past."""
    after = beside.after
    if joked(clause, beside):
        return True
    laughed = (
        guards_topics.LAUGHED.search(clause)
        and guards_topics.TROUBLES.search(f"{beside.before} {clause}")
        and not NOTED.search(clause)
    )
    past = (
        laughed
        or guards.PAST.fullmatch(rest)
        or guards_topics.BEFORE.fullmatch(clause)
        or (
            guards.WAS.fullmatch(clause)
            and any(guards.RECOVERED.fullmatch(said) or guards_topics.LATER.fullmatch(said) for said in after)
            and not any(map(guards_topics.AGAIN.search, after))
        )
    )
    if not past:
        return False
    return not guards.STILL.fullmatch(clause) and not any(map(guards_topics.AGAIN.search, after))


def reported(rule: Rule, clause: str, before: str) -> bool:
    """What somebody else says or writes of themselves: they were named just before, or in front of their words.

    "Papa says I am a burden" is about the one who writes.
    """
    if rule.id.endswith(TOLD_SO):
        return False
    words = guards_topics.IN_THEIR_WORDS.search(clause)
    if words is None or guards_topics.TO_ME.search(clause[: words.end()]):
        return False
    told = f"{before} {clause[: words.start()]}"
    return bool(
        guards.OTHERS.search(clause[: words.start()])
        or guards_topics.NAMED.search(told)
        or (guards_persons.SAY.fullmatch(words[0]) and guards_persons.ELDERS.search(told))
    )


def goes_on_of_another(clause: str, before: str) -> bool:
    """Who was named before has cut a wrist, now "blood is flowing", and nobody says "I" of it."""
    return (
        guards_persons.HAS_DONE.search(before) is not None
        and not speaks(clause)
        and guards.MYSELF.search(f"{before} {clause}") is None
    )
