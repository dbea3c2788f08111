"""Whose danger it is, and what a word was before it was pulled apart."""

import pytest
from safety.sets import SELF

from manmitra.domain.crisis.detection import assess
from manmitra.domain.crisis.model import ALERTING, Tier
from manmitra.domain.crisis.normalise import normalise


@pytest.mark.parametrize(
    ("of_another", "of_oneself"),
    [
        ("meri saheli ke haath pe blade ke nishan hain", "mere haath pe blade ke nishan hain, maine kaata"),
        ("khala ki beti ne kalai kaat li, khoon beh raha hai", "kalai kaat li maine, khoon beh raha hai"),
        ("papa kehte hain ab jee kar kya karunga", "papa ne daanta, ab jee kar kya karunga"),
        ("दीदी बोलीं कि अब मेरा मरा मुँह देखोगे", "तुम सब कल मेरा मरा मुँह देखोगे"),
        ("روم میٹ خط چھوڑ کر گیا ہے، فون بند ہے", "خط لکھ کر رکھ دیا ہے میں نے، اب جا رہا ہوں ہمیشہ کے لیے"),
    ],
)
def test_whose_danger_it_is(of_another: str, of_oneself: str) -> None:
    assert assess(of_another).tier is Tier.THIRD_PARTY
    assert assess(of_oneself).tier in SELF


def test_somebody_named_before_does_not_take_over_what_is_said_of_oneself() -> None:
    text = "papa ne loan liya tha. room lock kiya hai, rassi bed ke neeche hai, bas himmat kar raha hu"

    signal = assess(text)

    assert signal.tier in SELF


def test_a_blow_from_another_is_no_harm_to_oneself() -> None:
    assert assess("my dad smashed my head on the wall yesterday").tier is Tier.ABUSE_DANGER
    assert assess("i smash my head on the wall until it bleeds").tier in SELF


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("su!साइड", "सुसाइड"),
        ("सुसा1ड", "सुसाइड"),
        ("खुदkushi", "खुदकुशी"),
        ("د3ے", "دے"),
        ("khودکشی", "خودکشی"),
        ("म॰र॰ना", "मरना"),
        ("मझ मरन ह", "मुझे मरना है"),
    ],
)
def test_an_indic_word_is_read_whatever_stands_in_it(typed: str, meant: str) -> None:
    assert normalise(typed) == normalise(meant)


@pytest.mark.parametrize("ordinary", ["कक्षा10में", "अरे!सुन", "जन गण मन", "ہے۔میں", "wifi5जी"])
def test_what_hides_no_grave_word_is_left_as_it_is(ordinary: str) -> None:
    assert assess(ordinary).tier not in ALERTING
    assert "मर" not in normalise(ordinary)


def test_mummy_is_no_stretched_word() -> None:
    assert normalise("मम्मी") == "मममि"
    assert assess("मम्मी को पता चला कि मोबाइल टूट गया तो मार डालेंगी, हाहा").tier not in ALERTING
