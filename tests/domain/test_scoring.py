"""Every form that can be filled in, against an oracle that knows nothing of the tables."""

from bisect import bisect_right
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from manmitra.domain.assessments import INSTRUMENTS, Instrument, Kind, band, score
from manmitra.domain.assessments.catalogue import fingerprint
from manmitra.domain.assessments.meaning import AGAIN_LATER, KEEP_UP, MEANINGS, RISK_FIRST
from manmitra.domain.assessments.model import AnswerOutOfRange, IncompleteAnswers, UnknownInstrument

ORACLE = {
    Kind.PHQ9: ([5, 10, 15, 20], ["minimal", "mild", "moderate", "moderately severe", "severe"]),
    Kind.GAD7: ([5, 10, 15], ["minimal", "mild", "moderate", "severe"]),
    Kind.PHQ2: ([3], ["below cut-off", "at or above cut-off"]),
    Kind.GAD2: ([3], ["below cut-off", "at or above cut-off"]),
    Kind.WHO5: ([8, 13], ["very low wellbeing", "low wellbeing", "wellbeing not low"]),
}
SIZES = {Kind.PHQ9: (9, 4), Kind.GAD7: (7, 4), Kind.PHQ2: (2, 4), Kind.GAD2: (2, 4), Kind.WHO5: (5, 6)}


@pytest.mark.parametrize("kind", Kind)
def test_every_possible_form_gets_the_total_and_band_of_the_oracle(kind: Kind) -> None:
    items, options = SIZES[kind]
    limits, labels = ORACLE[kind]
    wrong = []

    count = 0
    for answers in product(range(options), repeat=items):
        count += 1
        found = score(kind, answers)
        total = sum(answers)
        if found.total != total or found.band != labels[bisect_right(limits, total)]:
            wrong.append(answers)

    assert count == options**items
    assert wrong == []


def test_every_possible_phq9_raises_its_flag_exactly_when_item_9_is_not_zero() -> None:
    wrong = [
        answers
        for answers in product(range(4), repeat=9)
        if (found := score("phq9", answers)).risk is not (answers[8] > 0) or found.item9 != answers[8]
    ]

    assert wrong == []


def test_one_on_item_9_counts_even_when_all_else_is_zero() -> None:
    found = score("phq9", [0, 0, 0, 0, 0, 0, 0, 0, 1])

    assert (found.total, found.band) == (1, "minimal")
    assert found.risk
    assert found.crisis_flag
    assert "talk to somebody today" in found.recommendations[0]


def test_a_severe_total_is_flagged_without_item_9_too() -> None:
    found = score("phq9", [3, 3, 3, 3, 3, 3, 3, 0, 0])

    assert found.crisis_flag
    assert not found.risk


@pytest.mark.parametrize(
    ("kind", "just_below", "just_at"),
    [
        (Kind.PHQ9, [3, 3, 3, 0, 0, 0, 0, 0, 0], [3, 3, 3, 1, 0, 0, 0, 0, 0]),
        (Kind.GAD7, [3, 3, 3, 0, 0, 0, 0], [3, 3, 3, 1, 0, 0, 0]),
        (Kind.PHQ2, [2, 0], [2, 1]),
        (Kind.GAD2, [1, 1], [0, 3]),
        (Kind.WHO5, [5, 5, 3, 0, 0], [5, 5, 2, 0, 0]),
    ],
)
def test_a_screen_turns_positive_at_its_published_cut_off(
    kind: Kind, just_below: list[int], just_at: list[int]
) -> None:
    assert not score(kind, just_below).positive
    assert score(kind, just_at).positive


def test_who5_is_told_raw_and_as_a_percentage() -> None:
    found = score("who5", [5, 4, 3, 2, 1])

    assert (found.total, found.percent) == (15, 60)


def test_other_questionnaires_have_no_percentage() -> None:
    assert score("gad7", [1] * 7).percent is None


@pytest.mark.parametrize("answers", [[], [0] * 8, [0] * 10])
def test_a_form_of_another_length_is_refused(answers: list[int]) -> None:
    with pytest.raises(IncompleteAnswers):
        score("phq9", answers)


@pytest.mark.parametrize("bad", [-1, 4, 10**30])
def test_an_answer_that_was_not_offered_is_refused(bad: int) -> None:
    with pytest.raises(AnswerOutOfRange):
        score("phq9", [0] * 8 + [bad])


def test_an_unknown_questionnaire_is_refused() -> None:
    with pytest.raises(UnknownInstrument):
        score("phq99", [0])


@st.composite
def a_form_and_a_worse_one(draw: st.DrawFn) -> tuple[Instrument, list[int], list[int]]:
    sheet = INSTRUMENTS[draw(st.sampled_from(list(Kind)))]
    answers = draw(st.lists(st.integers(0, sheet.top), min_size=len(sheet.item_ids), max_size=len(sheet.item_ids)))
    place = draw(st.integers(0, len(answers) - 1))
    low, high = (answers[place], sheet.top) if sheet.higher_is_worse else (0, answers[place])
    worse = [*answers]
    worse[place] = draw(st.integers(low, high))
    return sheet, answers, worse


@given(a_form_and_a_worse_one())
def test_a_worse_answer_never_betters_the_band_the_screen_or_the_flag(
    drawn: tuple[Instrument, list[int], list[int]],
) -> None:
    sheet, answers, worse = drawn
    before, after = score(sheet.kind, answers), score(sheet.kind, worse)
    order = [one.label for one in sheet.bands]
    if not sheet.higher_is_worse:
        order.reverse()

    assert order.index(after.band) >= order.index(before.band)
    assert after.positive >= before.positive
    assert after.risk >= before.risk


@given(st.lists(st.integers(0, 3), min_size=9, max_size=9))
def test_the_words_of_a_result_never_name_an_illness_as_a_fact(answers: list[int]) -> None:
    found = score("phq9", answers)

    said = " ".join([found.interpretation, *found.recommendations]).lower()

    assert said
    assert not any(word in said for word in ("you have", "you suffer", "disorder", "depression", "diagnos"))


DERIVED = ("bothered", "often", "most days", "some of the days", "nearly every day", "most people", "little or not")


@pytest.mark.parametrize("kind", Kind)
def test_the_words_of_a_result_tell_its_band_and_nothing_that_was_not_answered(kind: Kind) -> None:
    said = " ".join(meaning.interpretation for meaning in MEANINGS[kind].values())

    assert list(MEANINGS[kind]) == [one.label for one in INSTRUMENTS[kind].bands]
    assert not [words for words in DERIVED if words in said]


@given(st.lists(st.integers(0, 3), min_size=8, max_size=8), st.integers(1, 3))
def test_no_total_soothes_where_item_9_is_not_zero(answers: list[int], item9: int) -> None:
    found = score("phq9", [*answers, item9])

    assert found.recommendations[0] == RISK_FIRST
    assert found.band in found.interpretation
    assert "matters more than any total" in found.interpretation
    assert not {KEEP_UP, AGAIN_LATER}.intersection(found.recommendations)


@pytest.mark.parametrize("kind", Kind)
def test_no_word_or_limit_was_changed_without_its_checksum(kind: Kind) -> None:
    assert fingerprint(INSTRUMENTS[kind]) == INSTRUMENTS[kind].checksum


def test_a_band_can_be_looked_up_by_its_total() -> None:
    assert [band("phq9", total) for total in (4, 5, 19, 20)] == ["minimal", "mild", "moderately severe", "severe"]
