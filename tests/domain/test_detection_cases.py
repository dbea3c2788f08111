"""Our own cases, one file a language, and the parts that make the rules quick and hard of no spelling."""

from collections.abc import Sequence
from importlib import import_module
from random import Random
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rstr import Rstr
from safety.measuring import LANGUAGES, judge, rows, wilson
from safety.sets import SELF, Case, own_cases

from manmitra.domain.crisis.detection import assess, make_ready
from manmitra.domain.crisis.literals import wanted_in
from manmitra.domain.crisis.model import Tier
from manmitra.domain.crisis.normalise import clauses, normalise
from manmitra.domain.crisis.rule import Rule
from manmitra.domain.crisis.said import as_heard
from manmitra.domain.crisis.screen import english, words_of
from manmitra.domain.crisis.tables import RULES, SAYINGS, screen
from manmitra.domain.shared.letters import fold
from manmitra.domain.shared.sound import sound

make_ready()  # so that the first example of a property is not the one that waits for all patterns
CASES = own_cases()
SIGNS: Final = "abeghiklmnprstu"
TEXTS_OF_A_WAY: Final = 3
KINDS = sorted({(case.language, case.kind) for case in CASES})


@pytest.mark.parametrize(("language", "kind"), KINDS)
def test_our_own_cases_are_heard_as_meant(language: str, kind: str) -> None:
    judged = judge([case for case in CASES if (case.language, case.kind) == (language, kind)])

    assert [(one.case.text, one.tier, one.rules) for one in judged if not one.right] == []


def test_there_are_forty_cases_and_more_in_each_language() -> None:
    assert {case.language for case in CASES} == set(LANGUAGES)
    assert min(sum(case.language == one for case in CASES) for one in LANGUAGES) >= 40
    assert len({case.text for case in CASES}) == len(CASES)


def test_every_goal_is_met_on_our_own_cases() -> None:
    assert [row.name for row in rows(judge(CASES)) if not row.good] == []


@pytest.mark.parametrize(
    "spellings",
    [
        "chahta chahata chaahta chata चाहता چاہتا",
        "marna mrna marnaa मरना مرنا",
        "zeher zehar jehar",
        "goliyan golian goliyaan goliya गोलियाँ گولیاں",
        "nahi nahin nhi nai नहीं نہیں",
        "jaun jau jaon jaaon जाऊँ جاؤں",
        "hoon hun hu हूँ ہوں",
        "maut mout mot मौत موت",
        "phansi fansi phaansi faansi پھانسی",
        "khudkushi khudkushee kudkushi खुदकुशी",
    ],
)
def test_the_spellings_of_a_word_sound_alike(spellings: str) -> None:
    assert len({sound(fold(word)) for word in spellings.split()}) == 1


@pytest.mark.parametrize(
    "words",
    [
        "jeena jana",
        "maharani marni",
        "kehti kaatti",
        "pata pita",
        "mera mara",
        "marna maarna",
        "मरना मारना",
        "مرنا مارنا",
    ],
)
def test_other_words_sound_different(words: str) -> None:
    one, other = words.split()

    assert sound(one) != sound(other)


_WORDS = sorted({word for case in CASES for part in clauses(normalise(case.text)) for word in part.split()})


@given(st.lists(st.sampled_from(_WORDS), min_size=1, max_size=14))
def test_the_screen_lets_every_rule_through_that_matches(words: Sequence[str]) -> None:
    clause = " ".join(words)
    heard = as_heard(clause)

    matching = {rule.id for rule in (*SAYINGS, *RULES) if _matches(rule, clause, heard)}

    assert matching == _let_through(clause, heard)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.language)
def test_the_screen_lets_through_what_our_cases_need(case: Case) -> None:
    for clause in clauses(normalise(case.text)):
        heard = as_heard(clause)
        matching = {rule.id for rule in RULES if _matches(rule, clause, heard)}

        assert matching == _let_through(clause, heard) - {rule.id for rule in SAYINGS}


@pytest.mark.parametrize("rule", [*SAYINGS, *RULES], ids=lambda rule: rule.id)
def test_the_screen_lets_through_whatever_a_pattern_can_match(rule: Rule, monkeypatch: pytest.MonkeyPatch) -> None:
    """Texts are made from the patterns themselves: nobody thinks of all that an optional space does to them."""
    monkeypatch.setattr(import_module("rstr.xeger"), "STAR_PLUS_LIMIT", 3)
    maker = Rstr(Random(rule.id), word=SIGNS)
    missed = list[str]()
    for way in rule.pattern.ways:
        for _ in range(TEXTS_OF_A_WAY):
            clause = " ".join(maker.xeger(way.pattern).split())
            heard = as_heard(clause) if rule.sounding else clause
            if (rule.sounding and (heard != clause or english(clause))) or not way.search(clause):
                continue
            if rule.id not in _let_through(clause, heard):
                missed.append(clause)

    assert missed == []


def _matches(rule: Rule, clause: str, heard: str) -> bool:
    """In an English clause nothing is looked for by ear."""
    if rule.sounding:
        return not english(clause) and rule.pattern.search(heard) is not None
    return rule.pattern.search(clause) is not None


def _let_through(clause: str, heard: str) -> set[str]:
    likely = screen().likely([words_of(clause)], hints=True)[0]
    return {rule.id for rule, ways in likely if rule.pattern.search(heard if rule.sounding else clause, ways)}


@pytest.mark.parametrize(
    ("pattern", "wanted"),
    [
        ("kill me", [{" kill "}, {" me "}]),
        ("(?:rope|noose) now", [{" rope ", " noose "}, {" now "}]),
        ("goli+ya", [{" goli"}, {"iya "}]),
        ("m[ae]rna", [{" marna ", " merna "}]),
        ("(?:very )?sad", [{" sad "}]),
        (r"die(?! of)\w*", [{" die"}]),
    ],
)
def test_what_a_pattern_cannot_do_without(pattern: str, wanted: list[set[str]]) -> None:
    assert [set(one) for one in wanted_in(pattern)[0]] == wanted


@pytest.mark.parametrize(
    "text",
    [
        "my friend wants to die. I want to end my life too",
        "hasi se mar gaye sab, par mai sach me mar jana chahta hu",
        "I am not suicidal. mai bas khud ko khatam kar lungi",
        "film me hero mar gaya, aur mujhe bhi marna hai",
        "exam ne maar dala. zeher kha liya hai maine",
    ],
)
def test_what_guards_one_clause_cancels_no_other(text: str) -> None:
    assert assess(text).tier in SELF


@pytest.mark.parametrize(
    "text",
    [
        "I want to kill my roommate, I have a knife ready",
        "I have a gun in my hand. I will shoot my professor",
        "i will stab him and i have a knife with me",
    ],
)
def test_a_weapon_beside_violence_to_others_is_violence(text: str) -> None:
    assert assess(text).tier is Tier.VIOLENCE


@pytest.mark.parametrize(
    "text",
    [
        "I have a knife ready",
        "I hate my roommate, I have a knife ready",
        "I want to kill myself and my roommate, I have a knife ready",
        "I want to kill my roommate and then myself, I have a knife ready",
        "I want to kill him and die, I have a gun ready",
        "I want to kill him and hang, I have a knife ready",
        "I want to kill my roommate, I have pills ready",
        "I want to kill my roommate, I have a knife and pills ready",
        "I want to kill my roommate, I have a knife to kill myself",
        "my life is over, I will kill him, I have a gun in my hand",
        "I want to kill my roommate. I have a knife ready. I want to die",
        "I want to kill him, khud ko bhi, I have a knife ready",
        "मैं मर जाऊंगा, I want to kill him, I have a knife ready",
    ],
)
def test_a_weapon_stays_danger_for_oneself_where_a_word_could_mean_that(text: str) -> None:
    assert assess(text).tier is Tier.IMMINENT


def test_a_weapon_after_a_word_of_suicide_is_danger_for_oneself() -> None:
    said = "I want to kill my roommate, I have a knife ready"

    assert assess(said, ["i want to die"]).tier is Tier.IMMINENT


@pytest.mark.parametrize(
    "text",
    ["", " ", "\x00\x01\x02", "😀😭💔" * 50, "\u202eefil ym dne\u202c", "मैं want to جینا नहीं", "\ud800", "a" * 20_000],
)
def test_odd_texts_get_an_answer(text: str) -> None:
    assert assess(text).tier is Tier.NONE or assess(text).reasons


def test_signs_that_turn_the_reading_order_hide_nothing() -> None:
    assert assess("i want to \u202ekill\u202c my\u2066self\u2069").tier in SELF
    assert assess("i want to ki\x00ll myself").tier in SELF


def test_an_interval_of_few_is_wide() -> None:
    low, high = wilson(9, 10)

    assert (round(low, 3), round(high, 3)) == (0.596, 0.982)
    assert wilson(0, 0) == (0.0, 1.0)
