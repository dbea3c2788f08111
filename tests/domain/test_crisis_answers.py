"""A short answer to the question of a help card."""

from datetime import UTC, datetime

import pytest

from manmitra.domain.crisis.answers import Answer, answer_in, tier_of_answer
from manmitra.domain.crisis.help import help_for
from manmitra.domain.crisis.help_texts import TEXTS
from manmitra.domain.crisis.model import Tier
from manmitra.domain.crisis.voice import Voice

NOON = datetime(2026, 11, 25, 6, 30, tzinfo=UTC)
YES = ["yes", "Yes I do", "yeah", "sometimes", "haan", "haan ji", "kabhi kabhi", "हाँ", "जी हाँ", "ہاں", "جی ہاں"]
NO = ["no", "nope", "nahi", "nahin ji", "नहीं", "نہیں", "bilkul nahi"]
UNSAFE = ["I'm not safe", "no I am not safe", "Main safe nahi hoon", "मैं सुरक्षित नहीं हूँ", "میں محفوظ نہیں ہوں", "unsafe"]
SAFE = ["I'm safe right now", "Main abhi safe hoon", "मैं अभी सुरक्षित हूँ", "میں ابھی محفوظ ہوں"]
EVASIVE = ["maybe", "idk", "I don't know", "not really", "pata nahi", "shayad", "पता नहीं", "پتا نہیں"]
EVASIVE += ["ok", "Okay", "k", "hmm", "theek hai", "accha", "ठीक है", "ٹھیک ہے"]
NEITHER = [
    "I had rice for lunch",
    "yes please book a counsellor",
    "",
    "the exam was in the morning and I slept after it",
]


@pytest.mark.parametrize(
    ("answer", "texts"),
    [
        (Answer.YES, YES),
        (Answer.NO, NO),
        (Answer.UNSAFE, UNSAFE),
        (Answer.SAFE, SAFE),
        (Answer.EVASIVE, EVASIVE),
        (None, NEITHER),
    ],
)
def test_an_answer_is_known_in_every_script(answer: Answer | None, texts: list[str]) -> None:
    assert {text: answer_in(text) for text in texts} == dict.fromkeys(texts, answer)


@pytest.mark.parametrize("text", YES)
def test_yes_to_thoughts_of_self_harm_is_danger(text: str) -> None:
    assert tier_of_answer(Tier.CHECK_IN, text) is Tier.HIGH


@pytest.mark.parametrize("text", UNSAFE)
def test_not_safe_is_danger_whatever_was_asked(text: str) -> None:
    assert tier_of_answer(Tier.NONE, text) is Tier.HIGH
    assert tier_of_answer(Tier.CHECK_IN, text) is Tier.HIGH
    assert tier_of_answer(Tier.IMMINENT, text) is Tier.IMMINENT
    assert tier_of_answer(Tier.ABUSE_DANGER, text) is Tier.ABUSE_DANGER


@pytest.mark.parametrize("voice", list(Voice))
def test_which_way_yes_and_no_point_depends_on_the_question(voice: Voice) -> None:
    suicide, place, company = (help_for(Tier.HIGH, voice, NOON, turn=turn).text for turn in range(3))

    assert tier_of_answer(Tier.HIGH, "yes", suicide) is Tier.HIGH
    assert tier_of_answer(Tier.HIGH, "no", suicide) is Tier.NONE
    assert tier_of_answer(Tier.HIGH, "no", place) is Tier.HIGH
    assert tier_of_answer(Tier.HIGH, "yes", place) is Tier.NONE
    assert tier_of_answer(Tier.HIGH, "no", company) is Tier.HIGH


@pytest.mark.parametrize("text", ["yes", "no"])
def test_where_the_question_is_unknown_either_is_danger(text: str) -> None:
    assert tier_of_answer(Tier.HIGH, text) is Tier.HIGH


@pytest.mark.parametrize("text", EVASIVE)
def test_an_evasive_answer_stays_a_gentle_question(text: str) -> None:
    assert tier_of_answer(Tier.CHECK_IN, text) is Tier.CHECK_IN
    assert tier_of_answer(Tier.HIGH, text) is Tier.CHECK_IN


def test_calm_answers_and_other_texts_are_nothing() -> None:
    assert tier_of_answer(Tier.CHECK_IN, "no") is Tier.NONE
    assert all(tier_of_answer(Tier.HIGH, text) is Tier.NONE for text in (*SAFE, *NEITHER))
    assert tier_of_answer(Tier.NONE, "yes") is Tier.NONE


@pytest.mark.parametrize(
    "text", ["I'm alone", "no one is with me", "koi nahi", "main akela hoon", "मैं अकेला हूँ", "کوئی نہیں"]
)
def test_alone_counts_after_a_grave_message_only(text: str) -> None:
    assert answer_in(text) is Answer.ALONE
    assert tier_of_answer(Tier.HIGH, text) is Tier.HIGH
    assert tier_of_answer(Tier.CHECK_IN, text) is Tier.CHECK_IN
    assert tier_of_answer(Tier.THIRD_PARTY, text) is Tier.NONE
    assert tier_of_answer(Tier.NONE, text) is Tier.NONE


@pytest.mark.parametrize(
    "text", ["I am going home", "I have an exam", "a lot of homework", "roz gym jata hoon", "not good marks"]
)
def test_a_sentence_that_only_begins_like_an_answer_is_none(text: str) -> None:
    assert answer_in(text) is None


def test_no_to_whether_a_friend_is_safe_is_danger() -> None:
    assert tier_of_answer(Tier.THIRD_PARTY, "no") is Tier.THIRD_PARTY
    assert tier_of_answer(Tier.THIRD_PARTY, "haan") is Tier.NONE


@pytest.mark.parametrize("voice", list(Voice))
def test_the_quick_replies_of_every_card_are_understood(voice: Voice) -> None:
    safe, unsafe, counsellor = (answer_in(text) for text in TEXTS[voice].quick_replies)

    assert (safe, unsafe, counsellor) == (Answer.SAFE, Answer.UNSAFE, None)
