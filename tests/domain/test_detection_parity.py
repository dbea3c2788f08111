"""One concept, three scripts: what is heard in Latin letters is heard in Devanagari and in Urdu script as well.

`crisis_parity.tsv` holds a line for each concept: whether it must alert, its name, and one sentence in each script.
"""

from pathlib import Path

import pytest

from manmitra.domain.crisis.detection import assess
from manmitra.domain.crisis.normalise import normalise

SCRIPTS = ("latin", "devanagari", "urdu")
LINES = (Path(__file__).parent / "crisis_parity.tsv").read_text(encoding="utf-8").splitlines()
CONCEPTS = [
    (name, wanted == "pos", dict(zip(SCRIPTS, said, strict=True)))
    for wanted, name, *said in (line.split("\t") for line in LINES)
]


@pytest.mark.parametrize(("name", "alerts", "said"), CONCEPTS, ids=[f"{name}-{wanted}" for name, wanted, _ in CONCEPTS])
def test_a_concept_is_heard_alike_in_each_script(name: str, *, alerts: bool, said: dict[str, str]) -> None:
    heard = {script: assess(text).detected for script, text in said.items()}

    assert heard == dict.fromkeys(SCRIPTS, alerts), name


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("kh.ud.ku.shi karni hai", "khudkushi karni hai"),
        ("sui-cide", "suicide"),
        ("un-alive", "unalive"),
        ("z i n d a  n a h i", "zinda nahi"),
        ("well-known and semi-final", "well-known and semi-final"),
    ],
)
def test_a_word_in_pieces_is_put_together_only_where_a_grave_one_comes_out(typed: str, meant: str) -> None:
    assert normalise(typed) == meant


@pytest.mark.parametrize(
    "text",
    [
        "this assignment is so long i want to jump out of the window lol",
        "i was suicidal in school but that was 4 yrs ago. therapy helped",
        "dhara 309 mein aatmahatya ka prayas. assignment ke liye pooch raha hu",
        "film dekhi. usme ladka kood jata hai",
        "khud ko maarne jaisi baat main soch bhi nahi sakta",
    ],
)
def test_a_lesson_a_tale_a_joke_and_what_is_over_alert_nobody(text: str) -> None:
    assert not assess(text).detected


@pytest.mark.parametrize(
    "text",
    [
        "thesis reject ho gayi to suicide kar lunga",
        "i am writing my essay but i want to kill myself",
        "film dekhi. mujhe marna hai",
        "i was suicidal in school and i still am. i want to die",
        "lol i want to die",
    ],
)
def test_the_same_words_beside_a_wish_of_ones_own_alert(text: str) -> None:
    assert assess(text).detected
