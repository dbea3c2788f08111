"""A summary names topics, feelings and exercises, and quotes, judges and outs nobody."""

import pytest

from manmitra.domain.bestie.model import Language, Mood, Topic
from manmitra.domain.bestie.summing_up import sum_up
from manmitra.domain.bestie.texts import VOICES
from manmitra.domain.crisis.model import Level, Tier
from manmitra.domain.crisis.voice import Voice

OWN = ["I am so anxious about my exams", "my exam marks scare me", "I feel lonely in the hostel"]


@pytest.mark.parametrize("language", list(Language))
def test_it_is_in_the_language_that_was_asked_for(language: Language) -> None:
    made = sum_up(OWN, [VOICES[Voice.ENGLISH].coach.flows["breathing"][1][0]], language)

    assert made.voice.value == language.value
    assert made.topics[0] is Topic.ACADEMIC
    assert Mood.ANXIOUS in made.feelings
    assert made.exercises == ("breathing",)
    assert not any(text in made.text for text in OWN)


def test_danger_is_told_wherever_it_was_said() -> None:
    made = sum_up(["I want to kill myself", "no I am fine, thanks"], [], Language.ENGLISH)

    assert made.tier in {Tier.HIGH, Tier.IMMINENT}
    assert made.level is Level.HIGH
    assert "concern" in made.text


def test_what_could_bring_somebody_out_is_not_named() -> None:
    made = sum_up(["I am gay and I told my sister", "being a lesbian here is hard"], [], Language.ENGLISH)

    assert Topic.LGBTQ not in made.topics
    assert not any(word in made.text.lower() for word in ("gay", "lesbian", "lgbt", "who you are"))


def test_of_nothing_there_is_nothing_to_tell() -> None:
    made = sum_up([], ["hello"], Language.ENGLISH)

    assert made.text == "Nothing was said yet."
    assert made.tier is Tier.NONE
