"""Posts and comments, as values."""

from datetime import UTC, datetime, timedelta

import pytest
from msgspec.structs import replace

from manmitra.domain.forum.making import standing_after
from manmitra.domain.forum.model import (
    DEEPEST,
    Byline,
    Category,
    Comment,
    CommentUnknown,
    Post,
    Tally,
    category_of,
    place_below,
)
from manmitra.domain.forum.screening import gravest
from manmitra.domain.forum.search_words import KEPT, words_of
from manmitra.domain.forum.texts import TEXTS, Saying
from manmitra.domain.forum.words import Words, tags_of
from manmitra.domain.moderation.cases import Standing
from manmitra.entrypoints.http.forum_views import said_ago

NOW = datetime(2026, 11, 25, 4, 30, tzinfo=UTC)
BY_ASHA = Byline(author_id="asha", shown="Quiet Heron 123")


def a_post(standing: Standing = Standing.SHOWN) -> Post:
    return Post(
        id="p1",
        institution="campus",
        posted_at=NOW,
        standing=standing,
        byline=BY_ASHA,
        words=Words(title="Exams", content="Three in one week."),
        category=Category.ACADEMIC,
        answer_due_at=NOW,
    )


def a_comment(id: str, depth: int, parent: str = "", post: str = "p1") -> Comment:
    return Comment(
        id=id,
        institution="campus",
        posted_at=NOW,
        standing=Standing.SHOWN,
        byline=BY_ASHA,
        words=Words(content="me too"),
        post_id=post,
        parent_id=parent,
        depth=depth,
    )


@pytest.mark.parametrize("standing", [Standing.PENDING, Standing.HELD, Standing.REMOVED])
def test_what_is_not_shown_is_there_for_its_author_alone(standing: Standing) -> None:
    post = a_post(standing)

    assert post.visible_to("asha")
    assert not post.visible_to("ravi")
    assert not post.visible_to("")


def test_what_was_deleted_is_there_for_nobody_and_holds_nothing() -> None:
    gone = a_post().deleted()

    assert not gone.visible_to("asha")
    assert gone.words.whole == ""
    assert gone.byline == Byline(author_id="", shown="")


@pytest.mark.parametrize(
    ("before", "wanted", "after"),
    [
        (Standing.SHOWN, Standing.SHOWN, Standing.SHOWN),
        (Standing.SHOWN, Standing.PENDING, Standing.PENDING),
        (Standing.SHOWN, Standing.HELD, Standing.HELD),
        (Standing.PENDING, Standing.SHOWN, Standing.PENDING),
        (Standing.HELD, Standing.SHOWN, Standing.HELD),
        (Standing.REMOVED, Standing.SHOWN, Standing.PENDING),
        (Standing.REMOVED, Standing.HELD, Standing.HELD),
    ],
)
def test_an_edit_by_itself_makes_nothing_visible(before: Standing, wanted: Standing, after: Standing) -> None:
    assert standing_after(before, wanted) is after


def test_answers_go_deeper_up_to_a_depth_and_then_beside() -> None:
    deepest = a_comment("c9", DEEPEST, parent="c8")

    assert place_below(None, "p1", "ravi") == ("", 0)
    assert place_below(a_comment("c1", 0), "p1", "ravi") == ("c1", 1)
    assert place_below(deepest, "p1", "ravi") == ("c8", DEEPEST)
    with pytest.raises(CommentUnknown):
        place_below(a_comment("c1", 0, post="another"), "p1", "ravi")


def test_two_names_of_one_person_are_not_told_to_be_one() -> None:
    post, named = a_post(), Byline(author_id="asha", shown="Asha", anonymous=False)

    assert a_comment("c1", 0).shows_author_of(post)
    assert not replace(a_comment("c1", 0), byline=named).shows_author_of(post)
    assert not a_comment("c1", 0).shows_author_of(replace(post, byline=named))
    assert (post.hides("asha"), post.hides("ravi"), replace(post, byline=named).hides("asha")) == (True, False, False)


def test_both_sets_of_categories_are_understood() -> None:
    known = {word: category_of(word) for word in ("academic", "mental_health", "social", "success", "surprise")}

    assert known == {
        "academic": Category.ACADEMIC,
        "mental_health": Category.SELFCARE,
        "social": Category.FAMILY,
        "success": Category.SUCCESS,
        "surprise": Category.GENERAL,
    }


def test_tags_are_few_and_short() -> None:
    assert tags_of([" exams ", "exams", "", "x" * 500, *map(str, range(20))])[:2] == ("exams", "x" * 30)
    assert len(tags_of(list(map(str, range(20))))) == 8


def test_everything_is_said_in_all_languages() -> None:
    assert {language: texts.keys() == set(Saying) for language, texts in TEXTS.items()} == dict.fromkeys(
        ("en", "hi", "ur"), True
    )


@pytest.mark.parametrize(("language", "ago"), [("en", "2 hours ago"), ("hi", "2 घंटे पहले"), ("ur", "2 گھنٹے پہلے")])
def test_times_are_said_in_the_language_of_the_page(language: str, ago: str) -> None:
    assert said_ago(timedelta(hours=2), language) == ago


def test_counts_never_fall_below_nothing() -> None:
    assert Tally(id="p1").plus("helpful").plus("helpful", -1).plus("helpful", -1).helpful == 0


def test_a_word_is_found_in_whatever_letters_it_is_written() -> None:
    roman, devanagari, urdu = words_of("padhai"), words_of("पढ़ाई"), words_of("پڑھائی")

    assert roman == devanagari
    assert words_of("Exams!") == words_of("exams")
    assert len(urdu) == 1


def test_signs_of_patterns_are_no_words_and_a_book_is_few() -> None:
    assert words_of(".* ^$ [a-z]+ (?:x) \\\\d{2,} | $ne") == words_of("ne") == ()
    assert len(words_of(" ".join(f"word{n}" for n in range(5000)))) == KEPT


def test_markup_hides_no_cry() -> None:
    assert gravest("<i want to kill myself>", "").detected
    assert gravest("i want to <b></b>kill myself", "i want to kill myself").detected
