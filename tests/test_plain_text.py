"""No markup survives, whatever it is wrapped in; what people mean does."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from manmitra.adapters.persistence.sealed import BlindIndex
from manmitra.adapters.plain_text import PlainText
from manmitra.adapters.pseudonyms import KeyedPseudonyms

TAG = re.compile(r"<[A-Za-z/!?]")


@pytest.mark.parametrize(
    "written",
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<img src=x onerror=alert(1) ",
        "<svg/onload=alert(1)>",
        "<a href='javascript:alert(1)'>here</a>",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
        "&amp;lt;script&amp;gt;alert(1)&amp;lt;/script&amp;gt;",
        "&amp;amp;amp;amp;amp;amp;lt;script&amp;amp;amp;amp;amp;amp;gt;",
        "<scr<script>ipt>alert(1)</scr</script>ipt>",
        "<&#1;img src=x onerror=alert(1)>",
        "<\u202aimg src=x onerror=alert(1)>",
        "&#60;&#3;script>alert(1)</script>",
        "<!--<img src=x onerror=alert(1)>-->",
        "<style>*{display:none}</style>",
        "<iframe srcdoc='&lt;script&gt;alert(1)&lt;/script&gt;'>",
        "<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
    ],
)
def test_nothing_that_a_browser_would_run_is_left(written: str) -> None:
    told = PlainText().text(f"hello {written}")

    assert told.startswith("hello")
    assert not TAG.search(told)


@pytest.mark.parametrize(
    "written",
    [
        "1 < 2 & 3 > 2",
        "I <3 you",
        "तीन परीक्षाएँ, एक हफ़्ता",
        "क्‍या हाल है",
        "یہ ہفتہ مشکل ہے",
        "one\ntwo\n\nthree",
        "AT&T, \"quotes\" and 'apostrophes'",
    ],
)
def test_what_people_mean_stays_as_it_is(written: str) -> None:
    assert PlainText().text(written) == written


def test_half_a_tag_loses_no_words() -> None:
    assert PlainText().text("if x <y and I am tired") == "if x < y and I am tired"


def test_marks_that_turn_around_what_is_seen_are_gone() -> None:
    assert PlainText().text("safe\u202e\u2066\ufeff\u200b\u2060txt") == "safetxt"


@given(st.text(alphabet=st.sampled_from("<>&;/!=\"' abltgmpscriptimgonerror#x3c60"), max_size=120))
def test_no_mixture_of_signs_becomes_markup(written: str) -> None:
    told = PlainText().text(written)

    assert not TAG.search(told)


def test_a_pseudonym_holds_for_one_thread_and_one_person() -> None:
    names = KeyedPseudonyms(blind=BlindIndex(b"k" * 32))
    others = KeyedPseudonyms(blind=BlindIndex(b"o" * 32))

    here = names.of("thread", "asha")

    assert here == names.of("thread", "asha")
    assert len({here, names.of("another", "asha"), names.of("thread", "ravi"), others.of("thread", "asha")}) == 4
