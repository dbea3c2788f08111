"""Words pulled apart or veiled come out as they were meant, and ordinary writing stays as it is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from manmitra.domain.crisis.lexicon import GRAVE, KNOWN, apart
from manmitra.domain.crisis.normalise import clauses, normalise


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("i w a n t t o d i e", "i want to die"),
        ("i  w a n t  t o  d i e  sir", "i want to die sir"),
        ("k🙂i🙂l🙂l my🙂self", "kill myself"),
        ("apni 🥀ja🥀an de 🥀du🥀nga", "apni jaan de dunga"),
        ("i want to (d)(i)(e)", "i want to die"),
        ("sui cide and ki ll", "suicide and kill"),
        ("z!ndag! khatam", "zindagi khatam"),
        ("k11l mys€lf", "kill myself"),
        ("1 h4v3 p1lls 4nd 1 w1ll", "i have pills and i will"),
        ("мujhe мarна hai", "mujhe marna hai"),
        ("khd ko khtm", "khud ko khatam"),
        ("wnt t kll mslf", "want to kill myself"),
        ("म*रना", "मरना"),
        ("मुझे मर💔ना है", "मुझे मरना है"),
        ("خود🖤کشی", "خودکشی"),
    ],
)
def test_what_was_hidden_comes_out(written: str, meant: str) -> None:
    assert clauses(normalise(written)) == clauses(normalise(meant))


@pytest.mark.parametrize(
    "ordinary",
    [
        "room 101 b block, mp3 player for 500 rs",
        "gr8 work m8, c u 2morrow at 4",
        "aaj ka din😂mast tha",
        "k, ill do it later",
        "sem 4 me 8.5 cgpa, roll no 21bce1034",
        "f**k this sh*t",
        "meet at a/c block i.e. near gate no. 3",
    ],
)
def test_ordinary_writing_holds_no_grave_word(ordinary: str) -> None:
    words = " ".join(clauses(normalise(ordinary))).split()

    assert GRAVE.isdisjoint(words)


@given(st.lists(st.sampled_from(sorted(word for word in KNOWN if len(word) > 2)), min_size=1, max_size=6))
def test_letters_of_known_words_are_told_apart_again(words: list[str]) -> None:
    letters = "".join(words)

    found = apart(letters, grave=False)

    assert found is not None
    assert "".join(found) == letters
    assert len(found) <= len(words)
