"""Every sentence that Bestie can say, looked at one by one."""

import re
from collections.abc import Iterator
from typing import Any

import msgspec
import pytest

from manmitra.domain.bestie.model import Mood, Topic
from manmitra.domain.bestie.phrases import BUBBLE, Phrases
from manmitra.domain.bestie.texts import CASUAL, VOICES
from manmitra.domain.bestie.things import Thing
from manmitra.domain.crisis.helplines import HELPLINES
from manmitra.domain.crisis.voice import Voice

ENOUGH = 11
"""More than the ten replies within which nothing is said again."""
SCRIPT = {Voice.ENGLISH: "a-zA-Z", Voice.HINGLISH: "a-zA-Z", Voice.HINDI: "\u0900-\u097f", Voice.URDU: "\u0600-\u06ff"}
NUMBER = re.compile(r"(?<!\d)\d{3,}(?!\d)")
PUBLISHED = {number.replace("-", "") for line in HELPLINES for number in line.numbers} | {"100"}
"""100 is the top of a scale."""
FORBIDDEN = re.compile(
    r"just think positive|others have it worse|cheer up|don't be sad|calm down|i promise|you should not feel|"
    r"(?:committed|commit) suicide|man up|sab theek ho jayega|vaada karta|सब ठीक हो जाएगा|سب ٹھیک ہو جائے گا|"
    r"you (?:have|suffer from) (?:depression|anxiety)|as a human|i am human",
    re.IGNORECASE,
)
GENDERED = re.compile(
    r"\b(?:kar|sun|samajh|bol|dekh|likh|reh) (?:raha|rahi) (?:hoon|hun)\b|"
    r"\b(?:sunta|sunti|samajhta|samajhti|sakta|sakti) hoon\b|"
    r"(?:रहा|रही|सकता|सकती|सुनता|सुनती|समझता|समझती) हूँ|(?:رہا|رہی|سکتا|سکتی|سنتا|سنتی|سمجھتا|سمجھتی) ہوں"
)


def sentences_of(part: Any) -> Iterator[str]:
    if isinstance(part, str):
        yield part
    else:
        for one in part.values() if isinstance(part, dict) else part:
            yield from sentences_of(one)


def all_of(words: Phrases) -> list[str]:
    return list(sentences_of(msgspec.to_builtins(words)))


@pytest.fixture(params=[f"{register}:{voice}" for register in ("formal", "casual") for voice in Voice])
def spoken(request: pytest.FixtureRequest) -> tuple[Voice, Phrases]:
    register, _, name = request.param.partition(":")
    return Voice(name), (VOICES if register == "formal" else CASUAL)[Voice(name)]


def test_each_fits_a_bubble_and_asks_at_most_one_question(spoken: tuple[Voice, Phrases]) -> None:
    _, words = spoken

    for text in all_of(words):
        assert len(text) <= BUBBLE, text
        assert text.count("?") + text.count("؟") <= 1, text


def test_a_sentence_with_the_longest_thing_and_a_question_still_fit_a_bubble(spoken: tuple[Voice, Phrases]) -> None:
    _, words = spoken
    said = words.listener
    thing = max(said.things.values(), key=len)
    heard = [one.format(thing=thing) for pool in said.about.values() for one in pool]
    heard += [one for pool in said.feelings.values() for one in pool]
    then = [
        one
        for pool in (*said.questions.values(), *said.curious.values(), *words.screener.offers.values())
        for one in pool
    ]

    assert len(max(heard, key=len)) + len(max(then, key=len)) < BUBBLE


def test_there_are_enough_of_each_to_say_nothing_twice_in_ten_turns(spoken: tuple[Voice, Phrases]) -> None:
    _, words = spoken
    said = words.listener
    pools = [*said.questions.values(), *said.feelings.values()]
    pools += [said.savour, said.mourning, said.stay, said.brief, said.unsure, said.advice, said.normal, said.missed]

    assert set(said.questions) == set(Topic)
    assert set(said.feelings) == set(said.about) == set(Mood)
    assert set(said.things) == set(Thing)
    for pool in pools:
        assert len(pool) == len(set(pool)) >= ENOUGH


def test_steps_offers_and_answers_about_itself_have_several_wordings(spoken: tuple[Voice, Phrases]) -> None:
    _, words = spoken
    pools = [step for flow in words.coach.flows.values() for step in flow]
    pools += [*words.nudge.offers.values(), *words.screener.offers.values(), words.tone.honest, words.tone.secrecy]

    assert all(len(set(pool)) > 1 for pool in pools)


def test_it_stays_in_its_script(spoken: tuple[Voice, Phrases]) -> None:
    voice, words = spoken
    script = re.compile(f"[{SCRIPT[voice]}]")
    foreign = re.compile("[\u0900-\u097f\u0600-\u06ff]" if SCRIPT[voice] == "a-zA-Z" else "[a-z]{2,}")

    for text in all_of(words):
        plain = re.sub(r"\{\w+\}|4-7-8", "", text)
        assert script.search(plain) or not re.search(r"[^\W\d_]", plain), text
        assert not foreign.search(plain), text


def test_every_number_is_a_published_one(spoken: tuple[Voice, Phrases]) -> None:
    _, words = spoken

    for text in all_of(words):
        assert set(NUMBER.findall(text)) <= PUBLISHED, text


def test_none_belittles_promises_diagnoses_or_claims_to_be_human(spoken: tuple[Voice, Phrases]) -> None:
    _, words = spoken

    for text in all_of(words):
        assert not FORBIDDEN.search(text), text


def test_bestie_is_neither_he_nor_she(spoken: tuple[Voice, Phrases]) -> None:
    _, words = spoken

    assert not [text for text in all_of(words) if GENDERED.search(text)]


def test_no_mark_of_two_registers_is_left(spoken: tuple[Voice, Phrases]) -> None:
    _, words = spoken

    assert not [text for text in all_of(words) if set(text) & set("[]|")]
    assert not [text for text in all_of(CASUAL[Voice.HINDI]) if re.search(r"(?:बैठिए|लीजिए|छोड़िए|बताइए)", text)]
