"""Wording, forms and trends."""

from datetime import UTC, datetime, timedelta
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from manmitra.domain.assessments import INSTRUMENTS, Kind, Language, instrument
from manmitra.domain.assessments.alerting import (
    heard_in,
    help_after_form,
    help_after_item9,
    help_after_note,
    item9_alert,
)
from manmitra.domain.assessments.catalogue import fingerprint
from manmitra.domain.assessments.forms import read_form, risk_answer
from manmitra.domain.assessments.model import (
    AnswerOutOfRange,
    BadForm,
    DuplicateAnswer,
    IncompleteAnswers,
    UnknownQuestion,
)
from manmitra.domain.assessments.moods import check_in
from manmitra.domain.assessments.questions import in_language
from manmitra.domain.assessments.scoring import score
from manmitra.domain.assessments.trends import Direction, Point, trend
from manmitra.domain.crisis.model import AlertKind, Level
from manmitra.domain.shared.identity import Principal, Role, UserId

NOW = datetime(2026, 11, 25, 4, 30, tzinfo=UTC)
ASHA = Principal(UserId("asha"), Role.STUDENT, "campus")
PHQ9 = instrument("phq9")


def test_a_changed_word_changes_the_checksum() -> None:
    english = PHQ9.english
    reworded = replace(PHQ9, wordings=(replace(english, timeframe=english.timeframe + " "), *PHQ9.wordings[1:]))

    assert fingerprint(reworded) != PHQ9.checksum


def test_a_changed_limit_changes_the_checksum() -> None:
    assert fingerprint(replace(PHQ9, cut=11)) != PHQ9.checksum


@pytest.mark.parametrize("kind", Kind)
def test_each_questionnaire_says_where_it_comes_from_and_whom_to_thank(kind: Kind) -> None:
    sheet = INSTRUMENTS[kind]

    assert sheet.source
    assert sheet.credit
    assert sheet.licence
    assert sheet.english.language is Language.ENGLISH
    assert all(len(wording.items) == len(sheet.item_ids) for wording in sheet.wordings)
    assert all(wording.source for wording in sheet.wordings)


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("language", [Language.HINDI, Language.URDU])
def test_no_hindi_or_urdu_text_claims_to_be_validated(kind: Kind, language: Language) -> None:
    shown = in_language(INSTRUMENTS[kind], language)

    assert shown.translation in {"unofficial", "none"}
    assert shown.notice
    assert shown.translation == "none" or not shown.validated
    assert shown.options == INSTRUMENTS[kind].english.options
    assert shown.options_language is Language.ENGLISH


def test_english_is_the_original() -> None:
    shown = in_language(PHQ9, Language.ENGLISH)

    assert (shown.validated, shown.translation, shown.notice) == (True, "original", "")
    assert shown.items[8] == "Thoughts that you would be better off dead or of hurting yourself in some way"


def test_the_hindi_phq9_keeps_its_own_time_frame_and_shows_the_answers_in_english() -> None:
    shown = in_language(PHQ9, Language.HINDI)

    assert shown.items_language is Language.HINDI
    assert shown.timeframe_language is Language.HINDI
    assert "answers can only be shown in English" in shown.notice


def test_the_hindi_gad7_has_no_time_frame_of_its_own() -> None:
    shown = in_language(instrument("gad7"), Language.HINDI)

    assert shown.items_language is Language.HINDI
    assert shown.timeframe_language is Language.ENGLISH
    assert "time frame and the answers" in shown.notice


def test_where_there_is_no_urdu_text_the_english_one_is_shown_and_said_to_be() -> None:
    shown = in_language(instrument("gad7"), Language.URDU)

    assert (shown.translation, shown.items_language) == ("none", Language.ENGLISH)
    assert "no Urdu text" in shown.notice


def test_the_urdu_phq9_says_that_it_is_shortened() -> None:
    assert "6 to 9 leave out parts" in in_language(PHQ9, Language.URDU).notice


@given(
    answers=st.lists(st.integers(0, 3), min_size=9, max_size=9),
    shuffler=st.randoms(use_true_random=False),
    quoted=st.booleans(),
)
def test_answers_come_out_in_the_order_of_the_questions_whatever_the_order_and_spelling(
    *, answers: list[int], shuffler: Random, quoted: bool
) -> None:
    sent: list[tuple[str, int | str]] = [
        (f"phq{number}", str(answer) if quoted else answer) for number, answer in enumerate(answers, 1)
    ]
    shuffler.shuffle(sent)

    assert read_form(PHQ9, sent) == tuple(answers)


FULL: list[tuple[str, int | str]] = [(f"phq{number}", 0) for number in range(1, 10)]


@pytest.mark.parametrize(
    ("sent", "refusal"),
    [
        ([], IncompleteAnswers),
        (FULL[:8], IncompleteAnswers),
        ([*FULL, ("phq10", 0)], UnknownQuestion),
        ([*FULL[:8], ("gad1", 0)], UnknownQuestion),
        ([*FULL[:8], ("PHQ9", 0)], UnknownQuestion),
        ([*FULL, ("phq1", 0)], DuplicateAnswer),
        ([*FULL[:8], ("phq9", 4)], AnswerOutOfRange),
        ([*FULL[:8], ("phq9", -1)], AnswerOutOfRange),
        ([*FULL[:8], ("phq9", "4")], AnswerOutOfRange),
        ([*FULL[:8], ("phq9", "")], AnswerOutOfRange),
        ([*FULL[:8], ("phq9", "1.0")], AnswerOutOfRange),
        ([*FULL[:8], ("phq9", " 1")], AnswerOutOfRange),
        ([*FULL[:8], ("phq9", "१")], AnswerOutOfRange),
    ],
)
def test_a_form_that_is_not_right_is_refused_by_name(sent: list[tuple[str, int | str]], refusal: type[BadForm]) -> None:
    with pytest.raises(refusal):
        read_form(PHQ9, sent)


def test_question_9_is_read_from_a_form_that_can_not_be_scored() -> None:
    assert risk_answer(PHQ9, [("phq9", "2")]) == 2
    assert risk_answer(PHQ9, [("phq9", 0), ("phq9", 3), ("nonsense", 1)]) == 3
    assert risk_answer(PHQ9, FULL[:8]) == 0
    assert risk_answer(PHQ9, [("phq9", "x")]) == 0


def test_questionnaires_without_such_a_question_have_no_risk_answer() -> None:
    assert risk_answer(instrument("gad7"), [("gad7", 3), ("phq9", 3)]) == 0


def test_the_alert_of_question_9_tells_its_answer_in_the_sealed_excerpt_only() -> None:
    alert = item9_alert("a1", ASHA, 3, NOW, consent_to_escalate=False)

    assert alert.kind is AlertKind.ITEM9
    assert alert.level is Level.HIGH
    assert (alert.student_id, alert.institution, alert.raised_at) == ("asha", "campus", NOW)
    assert alert.reasons == ("phq9.item9",)
    assert alert.excerpt == "PHQ-9, question 9: nearly every day"
    assert not alert.consent_to_escalate


def test_help_names_tele_manas_first_and_only_lines_that_are_open() -> None:
    night = datetime(2026, 11, 25, 20, 0, tzinfo=UTC)

    found = help_after_item9(Language.ENGLISH, night, told=True)

    assert found.helplines[0].numbers[0] == "14416"
    assert all(line.open_at(night) for line in found.helplines)
    assert "14416" in found.next_step


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("told", [True, False])
def test_help_after_question_9_is_in_the_language_of_the_form_and_asks_nothing(
    language: Language, *, told: bool
) -> None:
    found = help_after_item9(language, NOW, told=told)

    assert found.voice.value == language.value
    assert found.reviewed is (language is Language.ENGLISH)
    assert "14416" in found.next_step
    assert not any(sign in found.next_step for sign in "?؟")


def test_nobody_is_told_that_somebody_was_told_without_an_alert() -> None:
    assert "passing this on" in help_after_item9(Language.ENGLISH, NOW, told=True).next_step
    assert "passing this on" not in help_after_item9(Language.ENGLISH, NOW, told=False).next_step


def test_a_severe_total_alone_gets_gentle_help_and_a_low_one_none() -> None:
    severe = help_after_form(score("gad7", [3] * 7), Language.ENGLISH, NOW, told=False)

    assert severe is not None
    assert "passing this on" not in severe.next_step
    assert help_after_form(score("gad7", [1] * 7), Language.ENGLISH, NOW, told=False) is None


@pytest.mark.parametrize(
    ("note", "language", "voice", "number"),
    [
        ("my father beats me every day", "en", "en", "1098"),
        ("मेरे पिता मुझे रोज़ मारते हैं", "en", "hi", "1098"),
        ("i want to kill myself", "hi", "en", "112"),
        ("मैं मरना चाहता हूँ", "en", "hi", "14416"),
    ],
)
def test_help_after_a_note_is_of_its_kind_and_in_its_language(
    note: str, language: str, voice: str, number: str
) -> None:
    today = check_in(ASHA, "Asia/Kolkata", NOW, mood=1, tags=(), note=note)

    found = help_after_note(today, heard_in(today), language)

    assert found is not None
    assert found.voice.value == voice
    assert number in found.next_step
    assert number in {one for line in found.helplines for one in line.numbers}


def points(*totals: int) -> list[Point]:
    return [Point(NOW + timedelta(weeks=week), total, "") for week, total in enumerate(totals)]


def test_one_result_is_no_trend_yet() -> None:
    found = trend(Kind.PHQ9, points(12))

    assert found.direction is Direction.UNKNOWN
    assert found.change is None
    assert "second one" in found.words


def test_no_result_is_told_plainly() -> None:
    assert trend(Kind.PHQ9, []).words == "No results yet."


def test_a_phq9_that_halves_to_below_five_is_response_and_remission() -> None:
    found = trend(Kind.PHQ9, points(16, 9, 4))

    assert (found.direction, found.change) == (Direction.BETTER, -12)
    assert (found.noticeable, found.response, found.remission) == (True, True, True)
    assert "from 16 to 4" in found.words
    assert "easier" in found.words


@pytest.mark.parametrize(("last", "noticeable"), [(10, False), (9, True)])
def test_five_points_of_the_phq9_are_noticed_and_four_are_not(last: int, *, noticeable: bool) -> None:
    assert trend(Kind.PHQ9, points(14, last)).noticeable is noticeable


@pytest.mark.parametrize(("last", "response"), [(8, True), (9, False)])
def test_response_is_at_most_half_of_the_first_total(last: int, *, response: bool) -> None:
    assert trend(Kind.PHQ9, points(16, last)).response is response


def test_nothing_is_called_better_while_question_9_is_not_answered_with_nought() -> None:
    first, last = points(20, 3)

    found = trend(Kind.PHQ9, [first, replace(last, risk=True)])

    assert (found.change, found.remission) == (-17, False)
    assert "talk to somebody today" in found.words
    assert not any(word in found.words for word in ("easier", "below", "half", "few signs"))


def test_question_9_of_an_earlier_form_does_not_hide_a_remission() -> None:
    first, last = points(20, 3)

    assert trend(Kind.PHQ9, [replace(first, risk=True), last]).remission is True


def test_who_was_never_above_the_cut_off_has_nothing_to_recover_from() -> None:
    found = trend(Kind.PHQ9, points(4, 1))

    assert (found.response, found.remission) == (False, False)


@pytest.mark.parametrize(
    ("last", "noticeable", "reliable"), [(13, False, False), (14, True, False), (15, True, False), (16, True, True)]
)
def test_the_gad7_tells_what_is_noticed_from_what_is_more_than_noise(
    last: int, *, noticeable: bool, reliable: bool
) -> None:
    found = trend(Kind.GAD7, points(10, last))

    assert (found.noticeable, found.reliable) == (noticeable, reliable)
    assert found.direction is Direction.WORSE


def test_no_figure_is_claimed_where_none_was_published() -> None:
    phq9, gad7, phq2 = (trend(kind, points(3, 6)) for kind in (Kind.PHQ9, Kind.GAD7, Kind.PHQ2))

    assert phq9.reliable is None
    assert (gad7.response, gad7.remission) == (None, None)
    assert (phq2.noticeable, phq2.reliable, phq2.response) == (None, None, None)
    assert "no agreed figure" in phq2.words


def test_more_is_better_for_wellbeing_and_it_is_told_in_percent() -> None:
    found = trend(Kind.WHO5, points(5, 15))

    assert found.direction is Direction.BETTER
    assert "from 20 to 60" in found.words


def test_an_unchanged_total_is_called_unchanged() -> None:
    found = trend(Kind.GAD7, points(9, 12, 9))

    assert (found.direction, found.change) == (Direction.SAME, 0)
    assert found.words.startswith("Your total is what it was at first: 9.")


@given(st.sampled_from(list(Kind)), st.data())
def test_the_direction_follows_the_first_and_the_last_total_only(kind: Kind, data: st.DataObject) -> None:
    highest = INSTRUMENTS[kind].highest_total
    totals = data.draw(st.lists(st.integers(0, highest), min_size=2, max_size=8))

    found = trend(kind, points(*totals))

    worse = totals[-1] > totals[0] if INSTRUMENTS[kind].higher_is_worse else totals[-1] < totals[0]
    assert (found.direction is Direction.WORSE) is worse
    assert (found.direction is Direction.SAME) is (totals[-1] == totals[0])
    assert found.words
