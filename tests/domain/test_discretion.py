"""What may not leave, in every spelling, and what is innocent."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from manmitra.domain.notifications.discretion import Indiscreet, discreet, must_be_discreet
from manmitra.domain.notifications.stigma_words import TESTS, WORDS
from manmitra.domain.shared.errors import Invalid
from tests.stigma import PLANTED

pytestmark = pytest.mark.one_engine
ASCII_WORDS = sorted({entry.removesuffix("*").strip() for entry in WORDS if entry.isascii() and " " not in entry})


def test_a_hundred_planted_words_are_a_hundred() -> None:
    assert len(set(PLANTED)) >= 100


@pytest.mark.parametrize("word", PLANTED)
def test_each_planted_word_is_caught(word: str) -> None:
    assert not discreet(word)
    assert not discreet(f"See you at 10:00: {word}, room 4.")


@pytest.mark.parametrize("entry", [*WORDS, *TESTS])
def test_each_word_of_the_list_is_caught_as_it_stands(entry: str) -> None:
    assert not discreet(f"a {entry.removesuffix('*')} b")


@pytest.mark.parametrize(
    "text",
    [
        "p h q - 9", "P.H.Q.-9", "phq9", "PHQ 9", "PHQ_9", "ＰＨＱ－９", "PHQ\u2011 9", "p\u200bhq\u200d-9", "phq٩",
        "T H E R A P Y", "t-h-e-r-a-p-y", "coun-selling", "coun\u00adselling", "COUNSELLING", "C0unsell1ng",
        "d3pression", "depre$$ion", "de\u0301pression", "dépression", "ѕuicide", "su\u2060icide", "MentalHealth",
        "mental_health", "mental\nhealth", "our\vcrisis", "our\x85crisis", "cri\x00sis",
        "mental\u00a0health", "Mental-Health", "/mental-health/notes", "self-harm",
        "helpLine", "help-line", "crisis!", "(crisis)", "crisis's", "#anxiety",
        "ख़ुदकुशी", "\u0959ुदकुशी", "मानसिक-स्वास्थ्य", "काउन्सलिंग", "परामर्शदाता", "خود کشی", "خودكشي", "ذہنی‌صحت",
        "\u202eanxiety", "https://x.example/counselling", "counselling@x.example",
    ],
)  # fmt: skip
def test_no_spelling_hides_a_word(text: str) -> None:
    assert not discreet(text)


@pytest.mark.parametrize(
    "text",
    [
        "the rapist", "classic", "fundamental", "environmental", "experimental physics", "Romania", "gadget", "Gadag",
        "council", "accounting", "those who 50", "dashing", "distributed", "Who's there at 5?", "Kiran", "Asha",
        "You have something planned on Tuesday, 24 Nov at 10:00 AM IST.", "Wednesday, 23 Sept", "Campus", "ManMitra",
        "Library", "Reminder", "Set a new password", "https://campus.example/appointments/018f2c",
        "आपके लिए कुछ नया है।", "बृहस्पतिवार, 24 सितंबर को 10:00 am IST पर", "آپ کے لیے کچھ نیا ہے۔", "",
    ],
)  # fmt: skip
def test_parts_of_innocent_words_are_left_alone(text: str) -> None:
    assert discreet(text)


@given(word=st.sampled_from(ASCII_WORDS), gap=st.sampled_from([" ", "-", ".", "_", " - ", "*", "/"]))
def test_spread_letters_are_read_together(word: str, gap: str) -> None:
    assert not discreet(f"on {gap.join(word.upper())}, Tuesday")


@given(word=st.sampled_from(ASCII_WORDS), data=st.data())
def test_hidden_signs_inside_a_word_hide_nothing(word: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(1, len(word) - 1))
    sign = data.draw(st.sampled_from("\u200b\u200c\u200d\u2060\ufeff\u00ad\u202e\u2066\u0336\u0301\ufe0f\u3164\x00"))

    assert not discreet(f"{word[:place]}{sign}{word[place:]}")


@given(text=st.text(max_size=300))
def test_no_surroundings_hide_a_word(text: str) -> None:
    assert not discreet(f"{text} therapy {text}")


def test_the_refusal_tells_neither_the_word_nor_the_text() -> None:
    with pytest.raises(Indiscreet) as refusal:
        must_be_discreet("fine", "therapy with Asha")

    assert isinstance(refusal.value, Invalid)
    assert refusal.value.code == "indiscreet"
    assert "therapy" not in str(refusal.value)
    assert "Asha" not in str(refusal.value)


def test_a_long_text_is_read_to_its_end() -> None:
    assert not discreet("word " * 20_000 + "therapy" + " word" * 20_000)
