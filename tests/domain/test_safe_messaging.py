"""Ways and numbers: a person looks first, whoever wrote them and however kindly."""

import pytest

from manmitra.domain.moderation.checking import check
from manmitra.domain.moderation.model import Category, Severity, Verdict
from manmitra.domain.moderation.safe_messaging import tells_how
from manmitra.domain.shared.ways import METHOD

WAYS = [
    "Does anybody know how many paracetamol tablets are enough?",
    "20 pills of it and you will not wake up",
    "kitni goli khani padti hai",
    "कितनी गोलियाँ काफ़ी हैं",
    "کتنی گولیاں کافی ہیں",
    "I take 40 mg each day",
    "The rope and the stool were ready in his room, he used a noose",
    "He jumped in front of a train near the station",
    "They drank celphos",
    "She jumped from the fourth floor of the girls hostel",
    "My cousin died last year. He had a rope with him.",
    "The news said it was suicide, with a knife.",
    "usne zeher kha liya tha",
    "wo chhat se kood gaya",
    "उसने ज़हर खा लिया था",
    "वह ट्रेन के आगे कूद गया",
    "اس نے زہر کھا لیا تھا",
    "وہ چھت سے کود گیا",
    "Uski maut ho gayi, kamre mein rassi mili",
]
FINE = [
    "My friend died by hanging last year.",
    "I lost my brother to suicide and I miss him every day.",
    "3 tests in 5 days",
    "the top floor is loud",
    "I was suicidal once, and the tablets my doctor gave me helped me.",
    "How do I cut onions with a blunt knife in the hostel kitchen?",
    "We skip rope every morning, and it helps.",
    "I jumped off the bus and ran to the exam hall.",
    "I jumped onto the train at the last minute.",
    "These deadlines are killing me, gun to my head.",
    "physics ke sare fande clear karo",
    "aaj ka khana zeher jaisa tha",
    "रस्सी कूदना अच्छा है",
    "I feel like I am drowning in work.",
]


@pytest.mark.parametrize("text", WAYS)
def test_ways_and_numbers_are_for_a_person_first(text: str) -> None:
    assert tells_how(text)


@pytest.mark.parametrize("text", FINE)
def test_a_loss_a_recovery_and_everyday_things_are_not(text: str) -> None:
    assert not tells_how(text)


def test_it_is_part_of_the_automatic_check_and_no_offence() -> None:
    judged = check("He used a noose.")

    assert (judged.verdict, judged.severity, judged.categories) == (Verdict.REVIEW, Severity.HIGH, (Category.METHODS,))
    assert judged.reasons == ("It tells of ways or numbers that could hurt a reader who is in danger.",)


def test_who_calls_for_help_is_told_nothing_of_it() -> None:
    judged = check("Tonight I will jump from the tenth floor.")

    assert (judged.verdict, Category.METHODS in judged.categories) == (Verdict.HELP, True)
    assert len(judged.reasons) == 1


def test_a_quotation_shows_a_reader_as_much() -> None:
    assert check('The book says: "They drank celphos in the field."').verdict is Verdict.REVIEW


def test_what_is_left_out_of_replies_is_the_same_list_and_longer() -> None:
    assert any("noose" in way for way in METHOD)
    assert any("tablets" in way for way in METHOD)
