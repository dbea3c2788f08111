"""Tone: in which voice and register to answer, and what Bestie says of itself. It never claims to be human."""

from typing import Final

from manmitra.domain.bestie import cues
from manmitra.domain.bestie.cue_words import words as any_of
from manmitra.domain.bestie.model import Agent
from manmitra.domain.bestie.phrases import Phrases
from manmitra.domain.bestie.picking import fresh
from manmitra.domain.bestie.ports import Reply, Turn

SHORT: Final = 40
"""So long at most is a thanks that is nothing else."""

CASUAL: Final = any_of(
    "yaar", "bro", "bhai", "tum", "tu", "tumhe", "tumhara", "tumse", "tujhe", "tera", "tere", "teri", "tumhari", "dude",
    "यार", "तुम", "तू", "तुम्हें", "तुमसे", "तुम्हारा", "तुम्हारी", "तुझे", "तेरा", "तेरी", "भाई सुन",
    "یار", "تم", "تو ہے", "تمہیں", "تم سے", "تمہارا", "تمہاری", "تجھے", "تیرا",
)  # fmt: skip
FORMAL: Final = any_of(
    "aap", "aapko", "aapse", "aapka", "aapki", "aapne", "ji", "आप", "आपको", "आपसे", "आपका", "आपकी", "आपने", "जी",
    "آپ", "جی", "جناب",
)  # fmt: skip


def is_casual(turn: Turn) -> bool:
    """Whether the person speaks as to a friend; the last message that tells decides, and else politeness."""
    for text in (turn.text, *reversed(turn.earlier)):
        if FORMAL.search(text):
            return False
        if CASUAL.search(text):
            return True
    return False


def about_itself(turn: Turn, words: Phrases) -> Reply | None:
    """Plain questions get a plain answer, also in the middle of an exercise."""
    said = words.tone
    if cues.HUMAN.search(turn.text):
        return Reply(text=fresh(said.honest, turn, words), agent=Agent.TONE)
    if cues.SECRET.search(turn.text):
        return Reply(text=fresh(said.secrecy, turn, words), agent=Agent.TONE)
    return None


def courtesy(turn: Turn, words: Phrases) -> Reply | None:
    """A greeting, a thanks or a good-bye that is nothing else."""
    if len(turn.text) > SHORT:
        return None
    said = words.tone
    for cue, pool in ((cues.BYE, said.bye), (cues.THANKS, said.thanks)):
        if cue.search(turn.text):
            return Reply(text=fresh(pool, turn, words), agent=Agent.TONE)
    return Reply(text=fresh(said.hello, turn, words), agent=Agent.TONE) if cues.HELLO.fullmatch(turn.text) else None
