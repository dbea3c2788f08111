"""Whether the words of a finding are somebody's part, a lesson, a game, a use, or long over. See `guards_frames`."""

from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from manmitra.domain.crisis import guards, guards_frames, guards_topics
from manmitra.domain.crisis.beside import KEPT, Beside, speaks
from manmitra.domain.crisis.model import Tier
from manmitra.domain.crisis.rule import Rule
from manmitra.domain.crisis.scene import GRAVE

SHORT: Final = 4
MEANS: Final = (
    ".at_hand", ".means_at_hand", ".ready_means", ".prepared", ".cutting", ".self_harm", ".kalai", ".means", ".noose",
    ".harming", ".hurting", ".rope", ".means_thought", ".hurts_self",
    ".other_in_danger", ".other_gathers", ".other_left_note",
)  # fmt: skip
WITHOUT_ME: Final = (".better_without_me", ".without_me", ".better_off", ".afterwards")
DYING: Final = (".marna", ".want_death", ".rather_dead", ".wish_accident", ".death_wish")


def harmless(rule: Rule, clause: str, inside: str, beside: Beside) -> bool:
    """No word of danger at all: rats are poisoned, a player falls, a grandmother wants to see a wedding."""
    return (
        _played(clause)
        or (rule.id.endswith(MEANS) and _used(clause, beside))
        or (rule.id.endswith(WITHOUT_ME) and guards_frames.ELDERS.fullmatch(clause) is not None)
        or (rule.id.endswith(DYING) and _admired(clause, beside))
        or _buried(inside, f"{beside.before} {clause}")
        or _dies(clause, inside)
    )


@lru_cache(maxsize=KEPT)
def _played(clause: str) -> bool:
    """In a game one falls and rises again; and for a coffee one would do anything."""
    if guards_frames.CRAVES.search(clause):
        return True
    falls = guards_frames.PLAYED.search(clause) and guards_frames.FALLS.fullmatch(clause)
    return falls is not None and not guards_frames.LONGS.search(clause)


def _admired(clause: str, beside: Beside) -> bool:
    if guards_frames.DROLL.search(clause):
        return True
    return clause.count(" ") < SHORT and guards_frames.ADMIRES.search(beside.before) is not None


def _buried(inside: str, told: str) -> bool:
    return bool(guards_frames.BIER.search(inside) and guards_frames.FOUND_OUT.search(told))


def _dies(clause: str, inside: str) -> bool:
    """He (always) does, and nobody says "I"."""
    return (
        guards_frames.DIES.fullmatch(inside) is not None
        and not guards_frames.ANYBODY.search(clause)
        and not speaks(clause)
        and not guards.MYSELF.search(clause)
    )


@lru_cache(maxsize=KEPT)
def _used(clause: str, beside: Beside) -> bool:
    if guards_frames.LIED.search(f"{clause} {beside.next}"):
        return False
    told = f"{clause} {beside.next}"
    return bool(guards_frames.USES.search(told) or guards_frames.MISHAP.search(told))


def told_in_a_frame(rule: Rule, clause: str, inside: str, beside: Beside) -> bool:
    """Another's words, which are only said: in a play, a song, a joke, a lesson."""
    if not _acted(clause, beside) and not taught(rule, clause, inside, beside):
        return False
    if any(map(guards.NO_JOKE.fullmatch, (clause, *beside.after))):
        return False
    return guards_frames.OWN_TOO.search(f"{clause} {beside.next}") is None


@lru_cache(maxsize=KEPT)
def _acted(clause: str, beside: Beside) -> bool:
    if guards_frames.FRAMES.isdisjoint(" ".join((beside.before, clause, *beside.after)).split(" ")):
        return False
    if guards_frames.ACTED.search(clause):
        return True
    if guards_frames.INTRODUCES.fullmatch(beside.before) or any(
        map(guards_frames.EXPLAINS.search, (clause, beside.next))
    ):
        return True
    return any(map(guards_frames.VERSE.search, (clause, *beside.after)))


def taught(rule: Rule, clause: str, inside: str, beside: Beside) -> bool:
    """A bare noun, of which a lesson is held or a match is told."""
    if rule.quiet or guards_topics.WISHES.search(clause):
        return False
    noun = guards_frames.BARE_NOUN
    if not noun.fullmatch(inside) and not (noun.search(inside) and not speaks(clause)):
        return False
    if guards_frames.LESSON.search(beside.around):
        return True
    return bool(guards_frames.PLAYED.search(beside.around)) and not speaks(clause)


def not_another(rule: Rule, clause: str, beside: Beside) -> bool:
    """Taken for another's danger, and a lesson, a part in a play, or one's own past."""
    if rule.tier is Tier.CHECK_IN:
        return False
    if rule.tier is not Tier.THIRD_PARTY:
        return guards_frames.STAGED.search(clause) is not None or _laughed(clause, beside)
    if told_in_a_frame(rule, clause, "", beside) or own_past(clause, beside):
        return True
    lesson = guards_frames.BARE_NOUN.search(clause) and guards_frames.LESSON.search(beside.around)
    return bool(lesson or refused(clause, beside)) and not guards_topics.NEAREST.search(clause)


def _laughed(clause: str, beside: Beside) -> bool:
    """At what every student has trouble with, and nothing shows that it is meant."""
    if not guards_topics.LAUGHED.search(clause) or guards.MEANT.search(beside.around):
        return False
    return guards_topics.TROUBLES.search(beside.around) is not None


@lru_cache(maxsize=KEPT)
def refused(clause: str, beside: Beside) -> bool:
    """Said not to be so, in the clause or right after it."""
    if any(map(guards_frames.REFUSES.search, (clause, beside.next))) or guards_frames.WHY_ASK.search(clause):
        return True
    asked = guards_frames.ASKED.search(f"{beside.before} {clause}")
    return asked is not None and any(map(guards_frames.ANSWERED.fullmatch, (clause, *beside.after)))


@lru_cache(maxsize=KEPT)
def long_over(clause: str, beside: Beside) -> bool:
    """It was, and it is told how it ended, or that it was "before"."""
    told = (clause, *beside.after)
    if guards_frames.ONCE.search(clause) and not any(map(guards_frames.NOW_TOO.search, told)):
        return True
    if _helped(f"{beside.before} {clause}", told):
        return True
    if not guards_frames.HAD.search(f"{beside.before} {clause}"):
        return False
    if not any(map(guards_frames.OVER.search, told)):
        return False
    return not guards.STILL.fullmatch(clause) and not any(map(guards_topics.AGAIN.search, told))


def _helped(said: str, told: Sequence[str]) -> bool:
    """Years ago, of something that was, and a doctor was gone to."""
    if not guards_frames.YEARS_AGO.search(said) or not guards_frames.HAD.search(said):
        return False
    near = " ".join(told)
    return bool(guards_frames.HELPED.search(near)) and not any(
        way.search(near) for way in (guards_frames.UNHELPED, guards_topics.AGAIN)
    )


def calm(clause: str) -> bool:
    """Refused, played, laughed at or about one's lessons in so many words: the model is not believed in this."""
    if guards_frames.OWN_TOO.search(clause):
        return False
    if guards_topics.LAUGHED.search(clause) and guards_topics.TROUBLES.search(clause):
        return True
    if guards_frames.STUDIES.search(clause) and not GRAVE.search(clause):
        return True
    said = (guards_frames.REFUSES, guards_frames.ACTED, guards_frames.WILL_LIVE)
    return any(pattern.search(clause) for pattern in said)


def own_past(clause: str, beside: Beside) -> bool:
    """A word for another one is in it ("that was a time when"), and it is told of oneself."""
    return long_over(clause, beside) and guards.MYSELF.search(" ".join((clause, *beside.after))) is not None


def recovered(parts: Sequence[str]) -> bool:
    """Told of what was and how it ended; of such a text the model only asks."""
    told = " ".join(parts)
    return (
        guards_frames.HAD.search(told) is not None
        and guards_frames.OVER.search(told) is not None
        and guards_topics.AGAIN.search(told) is None
    )
