"""What the rules hear. The sentences were written for these tests, by people who do not speak for anyone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from manmitra.domain.crisis.detection import assess
from manmitra.domain.crisis.model import ALERTING, Level, Tier
from manmitra.domain.crisis.tables import HEARD, HINDI, LATIN, URDU

GRAVE = frozenset({Tier.IMMINENT, Tier.HIGH})


@pytest.mark.parametrize(
    "text",
    [
        "I want to kill myself",
        "honestly i dont want to be alive anymore",
        "I have been cutting my arms at night",
        "I wish I was never born",
        "everyone would be happier without me",
        "main ab jeena nahi chahti",
        "lagta hai khudkushi kar lun",
        "meri zindagi khatam kar du kya",
        "zeher kha lungi main",
        "मैं अब जीना नहीं चाहता",
        "मन करता है आत्म हत्या कर लूँ",
        "मेरे बिना सब खुश रहेंगे",
        "میں اب جینا نہیں چاہتی",
        "دل کرتا ہے خودکشی کر لوں",
        "میں مرنا چاہتا ہوں",
    ],
)
def test_a_wish_to_die_is_heard_in_every_script(text: str) -> None:
    signal = assess(text)

    assert signal.tier in GRAVE
    assert signal.level is Level.HIGH
    assert signal.rules


@pytest.mark.parametrize(
    "text",
    [
        "i took a whole bottle of pills",
        "I am standing on the terrace ready to jump",
        "I will kill myself tonight",
        "goliyan kha li maine",
        "aaj raat main mar jaungi",
        "chhat pe khada hoon",
        "मैंने सारी गोलियाँ खा ली हैं",
        "میں نے ساری گولیاں کھا لی ہیں",
    ],
)
def test_means_at_hand_or_a_time_make_it_imminent(text: str) -> None:
    assert assess(text).tier is Tier.IMMINENT


@pytest.mark.parametrize(
    "text",
    [
        "i want to k i l l m y s e l f",
        "I want to k.i.l.l m.y.s.e.l.f",
        "i wanna k1ll mys3lf",
        "thinking about s u i c i d e",
        "thinking about su1cide again",
        "i am going to killmyself",
        "I want to KILL\u200b MYSELF",
        "ｉ ｗａｎｔ ｔｏ ｄｉｅ",
        "i want to dieeeeee",
        "i will unalive myself",
        "खुद्कुशी करना चाहता हूँ",
    ],
)
def test_disguised_spellings_are_heard(text: str) -> None:
    assert assess(text).tier in GRAVE


@pytest.mark.parametrize(
    "text",
    [
        "my studies are hard and the deadline is on friday",
        "this diet is killing me",
        "we died laughing in the canteen",
        "my phone battery is dying",
        "this assignment is killing me",
        "my mom is going to kill me if I fail",
        "I'd kill for a samosa right now, literally starving at 5 kms from home",
        "has has ke mar gaye yaar",
        "dost ne aaj match mein chhakka maara",
        "I wish I was at home, not in class",
        "padhai ne to maar dala",
        "bhookh se mar raha hoon",
        "पढ़ाई ने मार डाला यार",
        "ہنس ہنس کے مر گئے",
        "I am writing an essay about suicide prevention",
        "the movie was about a suicide",
        "how do I book a counsellor?",
        "I feel nervous about tomorrow's viva",
    ],
)
def test_sayings_and_topics_are_not_a_crisis(text: str) -> None:
    assert assess(text).tier not in ALERTING


@pytest.mark.parametrize(
    "text",
    [
        "I am not suicidal, just tired",
        "I would never kill myself",
        "main khudkushi nahi karunga",
        "I used to want to die, years ago",
    ],
)
def test_a_denial_or_the_past_asks_for_a_gentle_question(text: str) -> None:
    assert assess(text).tier is Tier.CHECK_IN


def test_a_saying_never_silences_a_genuine_clause_beside_it() -> None:
    assert assess("this exam is killing me, and I want to end my life").tier in GRAVE
    assert assess("I am not suicidal. Sometimes I just want to kill myself.").tier in GRAVE


@pytest.mark.parametrize(
    ("text", "tier"),
    [
        ("my friend says he wants to kill himself", Tier.THIRD_PARTY),
        ("meri dost marna chahti hai", Tier.THIRD_PARTY),
        ("मेरा दोस्त मरना चाहता है", Tier.THIRD_PARTY),
        ("my father beats me every night", Tier.ABUSE_DANGER),
        ("papa mujhe roz maarte hain", Tier.ABUSE_DANGER),
        ("मेरे चाचा मुझे पीटते हैं", Tier.ABUSE_DANGER),
        ("میرے ابو مجھے مارتے ہیں", Tier.ABUSE_DANGER),
        ("seniors are blackmailing me with my photos", Tier.ABUSE_DANGER),
        ("I am going to stab my roommate", Tier.VIOLENCE),
    ],
)
def test_other_dangers_have_answers_of_their_own(text: str, tier: Tier) -> None:
    assert assess(text).tier is tier


def test_what_was_written_before_keeps_watch() -> None:
    before = ["I want to kill myself"]

    assert assess("it was a nice lunch", before).recent in GRAVE
    assert assess("ok, I will do it", before).tier is Tier.IMMINENT
    assert assess("ok, I will do it").tier is Tier.NONE
    assert assess("ok, I will do it", [*before, *["hello"] * 5]).tier is Tier.NONE


def test_reasons_are_rule_names_and_places_not_words() -> None:
    reason = assess("Hello. I want to kill myself").reasons[0]

    assert reason.rule.startswith("en.")
    assert reason.clause == 1
    assert reason.end > reason.start


def test_rule_names_are_unique() -> None:
    names = [rule.id for rule in (*LATIN, *HINDI, *URDU, *HEARD)]

    assert len({*names}) == len(names)


@given(st.text(max_size=300))
def test_any_text_gets_an_answer(text: str) -> None:
    assert assess(text).tier in Tier


@given(st.sampled_from(["i want to kill myself", "main marna chahta hoon", "मैं मरना चाहता हूँ"]), st.text(max_size=60))
def test_what_stands_in_front_of_a_full_stop_changes_nothing(genuine: str, other: str) -> None:
    assert assess(f"{other.replace('*', ' ')}. \n{genuine}").tier in ALERTING


def test_a_very_long_text_is_read_to_its_end() -> None:
    assert assess("the canteen was fine today. " * 700 + "I want to kill myself").tier in GRAVE
