"""From draft to shelf, who may do what, and what one person's marks become."""

from datetime import timedelta

import pytest

from manmitra.adapters.start_content import start_content
from manmitra.domain.crisis.helplines import HELPLINES
from manmitra.domain.resources.marks import (
    ENOUGH_RATERS,
    MOST_FAVORITES,
    MOST_TOUCHED,
    Figures,
    Reading,
    TooManyFavorites,
)
from manmitra.domain.resources.model import (
    CATEGORIES,
    Aspect,
    NotReviewed,
    OwnWork,
    PlainTextOnly,
    Resource,
    Stage,
    Wording,
    WrongStage,
)
from manmitra.domain.resources.rules import (
    archived,
    coverage,
    published,
    put_on_the_shelf,
    reviewed,
    revised,
    submitted,
    written,
)
from manmitra.domain.resources.searching import asked_keys, entries_of, keys_of, ranked
from manmitra.domain.shared.errors import Forbidden, Invalid
from tests.fakes import FixedClock
from tests.resource_scene import ADMIN, READER, WRITER, a_draft, a_text

HINDI = Wording(title="फाटक तक टहलना", description="दस मिनट।", content="बाहर जाएँ।")


def in_review(clock: FixedClock) -> Resource:
    now = clock.now()
    text = written(a_text(wording={**a_text().wording, "hi": HINDI}), None, WRITER)
    return submitted(a_draft(now, text=text, created_by=WRITER.user_id), WRITER, now)


def test_nothing_is_published_before_somebody_else_has_reviewed_the_original(clock: FixedClock) -> None:
    piece, now = in_review(clock), clock.now()

    with pytest.raises(NotReviewed):
        published(piece, ADMIN, now, expires_at=None, featured=False)
    with pytest.raises(OwnWork):
        reviewed(piece, "en", Aspect.CLINICAL, WRITER, "Writer", now)
    with pytest.raises(Forbidden):
        reviewed(piece, "en", Aspect.CLINICAL, ADMIN, "Admin", now)
    seen = reviewed(piece, "en", Aspect.CLINICAL, READER, "Dr. Reader", now)
    after, edition = published(seen, ADMIN, now, expires_at=None, featured=True)

    assert (after.stage, after.live, after.edition, edition.number) == (Stage.PUBLISHED, True, 1, 1)
    review = after.for_readers().wording["en"].clinical
    assert review is not None
    assert (review.name, review.at) == ("Dr. Reader", now)
    assert after.for_readers().wording["hi"].clinical is None


def test_a_changed_wording_loses_its_reviews_and_the_others_keep_theirs(clock: FixedClock) -> None:
    now = clock.now()
    seen = reviewed(in_review(clock), "en", Aspect.CLINICAL, READER, "Dr. Reader", now)
    seen = reviewed(seen, "hi", Aspect.LANGUAGE, ADMIN, "Admin", now)
    other = Wording(title="एक और", description="दस मिनट।", content="बाहर जाएँ।")

    after = revised(seen, a_text(wording={**a_text().wording, "hi": other}), WRITER, now)

    assert after.stage is Stage.DRAFT
    assert after.draft.wording["en"].clinical is not None
    assert after.draft.wording["hi"].language is None


def test_readers_keep_what_is_published_while_a_draft_is_written(clock: FixedClock) -> None:
    now = clock.now()
    shelf, _ = put_on_the_shelf(a_draft(now, text=a_text("Old")), "", now)

    after = revised(shelf, a_text("New"), ADMIN, now)

    assert after.for_readers().wording["en"].title == "Old"
    assert after.draft.wording["en"].title == "New"
    assert after.readable_at(now)
    assert not archived(after, now).readable_at(now)


def test_a_piece_ends_when_it_expires_and_can_not_begin_expired(clock: FixedClock) -> None:
    now = clock.now()
    seen = reviewed(in_review(clock), "en", Aspect.CLINICAL, READER, "Dr. Reader", now)

    with pytest.raises(Invalid):
        published(seen, ADMIN, now, expires_at=now, featured=False)
    after, _ = published(seen, ADMIN, now, expires_at=now + timedelta(days=1), featured=False)

    assert after.readable_at(now)
    assert not after.readable_at(now + timedelta(days=1))


def test_stages_follow_each_other(clock: FixedClock) -> None:
    piece, now = in_review(clock), clock.now()

    with pytest.raises(WrongStage):
        submitted(piece, WRITER, now)
    with pytest.raises(WrongStage):
        reviewed(a_draft(now), "en", Aspect.CLINICAL, READER, "R", now)
    with pytest.raises(WrongStage):
        archived(archived(piece, now), now)


def test_a_counsellor_changes_only_what_is_theirs(clock: FixedClock) -> None:
    piece = in_review(clock)

    with pytest.raises(OwnWork):
        revised(piece, a_text("Mine now"), READER, clock.now())

    assert revised(piece, a_text("An admin's"), ADMIN, clock.now()).draft.wording["en"].written_by == "admin"


@pytest.mark.parametrize(
    "text", ["<script>x</script>", "a <b", "<!--", "</p>", "x <svg/onload=1>", "a\x07b", "a\u202eb"]
)
def test_markup_and_signs_that_nobody_sees_are_refused(text: str) -> None:
    with pytest.raises(PlainTextOnly):
        written(a_text(text), None, WRITER)

    written(a_text("3 < 5 and 5 > 3, I <3 mangoes"), None, WRITER)


def test_the_original_is_always_english() -> None:
    with pytest.raises(Invalid):
        written(a_text(wording={"hi": HINDI}), None, WRITER)

    assert a_text().language_for("ur") == "en"


# --- what comes with the program ---


def test_the_start_content_is_whole_and_says_that_nobody_reviewed_it(clock: FixedClock) -> None:
    pieces = start_content("campus", clock.now())

    assert len(pieces) >= 12
    assert {one.category for one in pieces} <= set(CATEGORIES)
    for piece in pieces:
        written(piece.draft, None, ADMIN)
        assert "hi" in piece.draft.wording
        assert not any(one.clinical or one.language for one in piece.draft.wording.values())
    shelf = [put_on_the_shelf(one, "", clock.now())[0] for one in pieces]
    assert coverage(shelf, "en").worded == len(pieces)
    assert 0 < len(coverage(shelf, "ur").missing) < len(pieces)


def test_every_number_in_it_is_a_help_line_of_ours(clock: FixedClock) -> None:
    ours = {number for line in HELPLINES for number in line.numbers}
    told = set()
    for piece in start_content("campus", clock.now()):
        for wording in piece.draft.wording.values():
            for word in wording.content.replace("।", " ").split():
                bare = word.strip(".,:;()؛،۔\"'")
                if sum(sign.isdigit() for sign in bare) >= 3:
                    told.add(bare)

    assert told
    assert told <= ours


# --- searching ---


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("neend", "नींद"),
        ("nind", "نیند"),
        ("pareeksha", "परीक्षा"),
        ("imtihan", "امتحان"),
        ("chinta", "चिंता"),
        ("tanaav", "तनाव"),
        ("akelapan", "अकेलापन"),
        ("madad", "मदद"),
        ("udasi", "اداسی"),
        ("saans", "साँस"),
        ("saans", "سانس"),
    ],
)
def test_a_word_is_found_as_it_sounds(typed: str, meant: str) -> None:
    assert keys_of(typed).keys() & keys_of(meant).keys()


@pytest.mark.parametrize("typed", ["तनाव", "tanav", "تناؤ", "tension"])
def test_a_category_is_found_by_what_people_call_it(typed: str, clock: FixedClock) -> None:
    stress = next(one for one in start_content("campus", clock.now()) if one.category == "stress")

    [keys] = asked_keys(typed)

    assert keys.keys() & entries_of(stress.draft).keys()


def test_the_best_match_comes_first_and_every_word_counts() -> None:
    sleep = a_text("When sleep does not come", tags=("neend",))
    exam = a_text("The night before an exam", tags=("sleep",))
    entries = [
        (id, key, weight) for id, text in (("s", sleep), ("e", exam)) for key, weight in entries_of(text).items()
    ]

    assert ranked(asked_keys("exam sleep"), entries)[0] == "e"
    assert ranked(asked_keys("neend"), entries)[0] == "s"


@pytest.mark.parametrize(
    "query", [".*", "[a-z]+", "(", "\\", "' or 1=1 --", "$where", "%", "का the of", "\u202e", "x" * 200]
)
def test_nothing_in_a_query_is_a_pattern(query: str) -> None:
    entries = [("walk", key, weight) for key, weight in entries_of(a_text()).items()]
    found = {key for keys in asked_keys(query) for key in keys}

    assert not [one for one in entries if one[1] in found]


# --- one's own marks ---


def test_progress_never_goes_back(clock: FixedClock) -> None:
    now = clock.now()
    reading = Reading(id="asha", institution="campus").got_to("walk", 75, now).got_to("walk", 25, now)

    assert reading.marks.touched["walk"].percent == 75
    assert reading.got_to("walk", 25, now) is reading
    done = reading.got_to("walk", 25, now, completed=True).marks.touched["walk"]
    assert (done.percent, done.completed) == (100, True)


def test_marks_are_bounded(clock: FixedClock) -> None:
    reading = Reading(id="asha", institution="campus")
    for number in range(MOST_FAVORITES):
        reading = reading.with_favorite(f"r{number}", clock.now())

    with pytest.raises(TooManyFavorites):
        reading.with_favorite("one more", clock.now())
    assert reading.with_favorite("r0", clock.now()) is reading
    for number in range(MOST_TOUCHED + 1):
        clock.forward(seconds=1)
        reading = reading.got_to(f"r{number}", 25, clock.now())
    assert len(reading.marks.touched) == MOST_TOUCHED
    assert "r0" not in reading.marks.touched


def test_a_mean_is_told_of_five_people_only() -> None:
    four = Figures(stars=4 * (ENOUGH_RATERS - 1), raters=ENOUGH_RATERS - 1)

    assert four.rating is None
    assert four.plus(Figures(stars=5, raters=1)).rating == 4.2
