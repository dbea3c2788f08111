"""How a text feels and what it is about."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from manmitra.domain.bestie.feeling import feeling_of
from manmitra.domain.bestie.model import Mood, Topic
from manmitra.domain.bestie.subject import subject_of


@pytest.mark.parametrize(
    ("text", "emotion", "sign"),
    [
        ("I feel so alone and scared, nobody calls", Mood.LONELY, -1),
        ("exam ka bahut tension hai", Mood.ANXIOUS, -1),
        ("मुझे अपने ऊपर शर्म आती है", Mood.ASHAMED, -1),
        ("اس نے میرا مذاق اڑایا", Mood.HURT, -1),
        ("neend nahi aa rahi", Mood.TIRED, -1),
        ("samajh nahi aa raha", Mood.CONFUSED, -1),
        ("my friends went to Goa without me", Mood.LONELY, -1),
        ("I passed my viva!", Mood.GOOD, 1),
        ("aaj bahut khush hoon", Mood.GOOD, 1),
        ("آج بہت خوش ہوں", Mood.GOOD, 1),
        ("I slept well", Mood.GOOD, 1),
        ("I am not scared anymore", Mood.NEUTRAL, 1),
        ("मुझे डर नहीं लगता", Mood.NEUTRAL, 1),
        ("I can't stop crying", Mood.SAD, -1),
        ("dar jaata nahi", Mood.ANXIOUS, -1),
        ("I went home", Mood.NEUTRAL, 0),
    ],
)
def test_a_feeling_is_heard_in_all_voices_and_its_denial_too(text: str, emotion: Mood, sign: int) -> None:
    feeling = feeling_of(text)

    assert feeling.emotion is emotion
    assert (feeling.score > 0) - (feeling.score < 0) == sign


@pytest.mark.parametrize(
    "text",
    [
        "I can't do this anymore with these assignments",
        "everything is falling apart",
        "I feel empty",
        "I feel nothing",
        "I have no motivation",
        "I'm overwhelmed",
        "my heart is heavy",
        "I'm so done with college",
        "I messed up my presentation",
        "I keep procrastinating",
        "nobody understands me",
        "I feel like a burden",
        "I feel left out",
        "they all have plans and I don't",
        "my parents fight every night",
        "I feel guilty for spending their money",
        "I'm jealous of my friend",
        "I don't fit in here",
        "people here make fun of my accent",
        "I got rejected from the club",
        "I can't stop overthinking",
        "my mind goes blank in exams",
        "mujhe kuch samajh nahi aa raha",
        "sab kuch bikhar gaya hai",
        "mera dil bahut bhaari hai",
        "ghar ki yaad aa rahi hai",
        "ghutan hoti hai",
        "chid chid rehti hai",
        "kisi ko meri parwah nahi",
        "main thak gaya hoon",
        "sab aage nikal gaye",
        "mujhse nahi hoga",
        "mann bechain hai",
        "bore ho raha hoon",
        "मन भारी है",
        "घर की याद आ रही है",
        "घुटन होती है",
        "मैं हार गया हूँ",
        "किसी को मेरी परवाह नहीं",
        "मुझसे नहीं होगा",
        "सब आगे निकल गए",
        "मन बेचैन है",
        "دل بھاری ہے",
        "گھر کی یاد آ رہی ہے",
        "گھٹن ہوتی ہے",
        "مجھ سے نہیں ہوگا",
        "کسی کو میری پروا نہیں",
        "دل بے چین ہے",
        "سب آگے نکل گئے",
        "میں تھک گئی ہوں",
    ],
)
def test_what_students_say_of_themselves_is_heard_as_heavy(text: str) -> None:
    feeling = feeling_of(text)

    assert feeling.emotion not in {Mood.NEUTRAL, Mood.GOOD}
    assert feeling.score < 0


def test_stronger_words_weigh_more() -> None:
    assert feeling_of("I am very sad").magnitude > feeling_of("I am sad").magnitude
    assert feeling_of("I am very sad").score < feeling_of("I am sad").score


@given(st.text(max_size=5000))
def test_any_text_has_a_score_within_bounds(text: str) -> None:
    feeling, subject = feeling_of(text), subject_of(text)

    assert -1 <= feeling.score <= 1
    assert feeling.magnitude >= 0
    assert 0 <= subject.confidence < 1


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("my exam and my marks", Topic.ACADEMIC),
        ("पापा और माँ", Topic.FAMILY),
        ("دوست نے بات نہیں کی", Topic.RELATIONSHIPS),
        ("I think I am gay", Topic.LGBTQ),
        ("bahut akela lagta hai", Topic.ISOLATION),
        ("panic all day", Topic.ANXIETY),
        ("I procrastinate and have no discipline", Topic.SELF_IMPROVEMENT),
        ("lunch was nice", Topic.OTHER),
    ],
)
def test_a_subject_is_told_with_how_sure_that_is(text: str, topic: Topic) -> None:
    subject = subject_of(text)

    assert subject.topic is topic
    assert (subject.confidence > 0) is (topic is not Topic.OTHER)


def test_one_subject_is_surer_than_two() -> None:
    assert subject_of("exam, marks, padhai").confidence > subject_of("exam, marks, papa").confidence
