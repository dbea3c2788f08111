"""The small model behind the rules: what it hears, what it leaves alone, and what is written of it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from safety.likening import NOTHING, SELF, rows_of, steps_of, train
from safety.sets import own_cases

from manmitra.domain.crisis import judging
from manmitra.domain.crisis.detection import assess
from manmitra.domain.crisis.likeness import apart, likeness, model, packed, unpacked
from manmitra.domain.crisis.model import Tier
from manmitra.domain.crisis.normalise import clauses, normalise
from manmitra.domain.crisis.raising import raised
from manmitra.domain.crisis.rule import RANK

CASES = own_cases()


def by_rules_alone(text: str) -> Tier:
    found = judging.hits_in(clauses(normalise(text)))
    return max((hit.tier for hit in found), key=RANK.__getitem__, default=Tier.NONE)


def test_it_hears_what_no_rule_spells_out() -> None:
    told = (
        "I have paid back everyone I owe and wiped my laptop, by the time the convocation comes I will only be a photo"
    )

    signal = assess(told)

    assert by_rules_alone(told) is Tier.NONE
    assert signal.tier in {Tier.HIGH, Tier.CHECK_IN}
    assert signal.rules == ("like.of_oneself",)
    assert signal.reasons[0].end > 0


def test_it_lowers_nothing() -> None:
    lowered = [case.text for case in CASES if RANK[assess(case.text).tier] < RANK[by_rules_alone(case.text)]]

    assert lowered == []


@given(st.text(max_size=200))
def test_whatever_is_typed_it_only_raises(text: str) -> None:
    parts = clauses(normalise(text))
    found = judging.hits_in(parts)

    more = raised(found, parts)

    assert RANK[assess(text).tier] >= RANK[by_rules_alone(text)]
    assert more is None or 0 <= more.clause < len(parts)


@pytest.mark.parametrize(
    "text",
    [
        "I am not suicidal at all, I only want this semester to be over",
        "main khudkushi nahi karna chahti, bas thak gayi hoon",
        "the film is about a student who wants to end his life",
    ],
)
def test_what_a_guard_has_settled_is_not_asked_again(text: str) -> None:
    assert assess(text).tier in {Tier.NONE, Tier.CHECK_IN}


@pytest.mark.parametrize("text", ["bas ab nahi hota", "आज बहुत थक गया हूँ", "اب بس", "i want to stop now"])
def test_of_a_few_words_it_only_asks(text: str) -> None:
    assert assess(text).tier in {Tier.NONE, Tier.CHECK_IN}


@pytest.mark.parametrize("text", ["", "🙂🙂🙂", "...", "12 12 12"])
def test_nothing_is_like_nothing(text: str) -> None:
    assert max(likeness(clauses(normalise(text)))) <= 0
    assert assess(text).tier is Tier.NONE


def test_a_cry_in_the_middle_of_a_long_calm_text_is_heard_by_it_too() -> None:
    calm = "the library was full so we sat outside and solved the previous papers until the guard sent us home. "
    cry = "i wont be there to trouble any of you after sunday and that is the only thought that lets me sleep. "

    alone, inside, without = (
        likeness(clauses(normalise(text))).self_ for text in (cry, calm + cry + calm, calm + calm)
    )

    assert inside > without
    assert alone > inside


def test_what_is_written_is_read_back_and_another_version_is_refused() -> None:
    written = packed({"<ab>": [3, -4, 127], "a b": [-127, 0, 1]}, [0.5, -1.25, 2.0])

    read = unpacked(written)

    assert read.biases == (0.5, -1.25, 2.0)
    assert {piece: apart(steps) for piece, steps in read.steps.items()} == {"<ab>": (3, -4, 127), "a b": (-127, 0, 1)}
    assert apart(sum(read.steps.values())) == (-124, -4, 128)
    assert read.version != model().version
    with pytest.raises(ValueError, match="not of this version"):
        unpacked(packed({"<ab>\n<cd>": [1, 2, 3]}, [0.0, 0.0, 0.0]))


def test_training_tells_two_kinds_of_texts_apart() -> None:
    dark = [(f"nothing is left for me and i will be gone on day {day}", SELF) for day in range(20)]
    calm = [(f"we play cricket behind the hostel on day {day}", NOTHING) for day in range(20)]

    known, rows = rows_of([*dark, *calm])
    weights, bias = train(len(known), rows, SELF)
    model_of = steps_of(known, [weights, weights, weights])

    odds = [bias + sum(weights[piece] for piece in row.pieces) for row in rows]
    assert min(odds[:20]) > max(odds[20:])
    assert model_of["<gone>"][0] > 0 > model_of["<cricket>"][0]


@pytest.mark.parametrize("word", ["exams", "hello", "please", "mummy", "kal", "नहीं", "زندگی"])
def test_a_word_a_thousand_times_is_no_more_than_twice(word: str) -> None:
    assert likeness([f"{word} " * 1000]) == likeness([f"{word} {word}"])
    assert not assess(f"{word} " * 1000).by_likeness
