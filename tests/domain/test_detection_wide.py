"""What is meant and not said: hints together, words mended, whose danger it is. Our own sentences."""

import random
import time

import pytest

from manmitra.domain.crisis.detection import assess, make_ready
from manmitra.domain.crisis.hits import Guard
from manmitra.domain.crisis.judging import hits_in
from manmitra.domain.crisis.model import ALERTING, Tier
from manmitra.domain.crisis.normalise import clauses, normalise
from manmitra.domain.crisis.spelling import meant
from manmitra.domain.crisis.tables import screen

make_ready()  # the first text in a script would wait for the patterns of that script
GRAVE = frozenset({Tier.IMMINENT, Tier.HIGH})
LONGEST = 20_000


@pytest.mark.parametrize(
    "text",
    [
        "mummy papa, please forgive me. I have decided the date",
        "papa mujhe maaf kar dena. main ja rahi hu",
        "saari kitabein chhote bhai ko de di. kal se kuch nahi chahiye",
        "पापा माफ कर देना। मैं जा रहा हूँ",
        "امی معاف کر دینا۔ میں جا رہی ہوں",
    ],
)
def test_two_hints_say_what_neither_says_alone(text: str) -> None:
    assert assess(text).tier in GRAVE
    assert any(hit.guard is Guard.TOGETHER for hit in hits_in(clauses(normalise(text)))) or assess(text).rules


@pytest.mark.parametrize(
    "text",
    [
        "sorry mummy, I forgot to call",
        "papa maaf kar dena der ho gayi, college ja raha hu",
        "I gave my notes to my junior today",
        "nobody understands this chapter",
        "main library ja rahi hu",
    ],
)
def test_one_hint_alone_alerts_nobody(text: str) -> None:
    assert assess(text).tier not in ALERTING


@pytest.mark.parametrize(
    ("typed", "word"),
    [
        ("mysefl", "myself"),
        ("suicdie", "suicide"),
        ("d13", "die"),
        ("k*ll", "kill"),
        ("s**cide", "suicide"),
        ("killmyself", "kill myself"),
        ("karlungi", "kar lungi"),
        ("khoodkushi", "khudkushi"),
        ("willing", "willing"),
        ("demand", "demand"),
        ("tomorrow", "tomorrow"),
        ("college", "college"),
    ],
)
def test_a_word_is_what_it_was_meant_to_be(typed: str, word: str) -> None:
    assert meant(typed) == word


@pytest.mark.parametrize(
    "text",
    [
        "i want 2 d1e",
        "म र ना है मुझे",
        "م۔ر۔ن۔ا ہے مجھے",
        "खु द कु शी करनी है",
        "i want to k i l l m y s e l f",
        "jaan de d*un gi main",
    ],
)
def test_letters_apart_or_behind_signs_are_heard(text: str) -> None:
    assert assess(text).tier in GRAVE


@pytest.mark.parametrize(
    "text",
    [
        "my cousin told me she wont be alive by diwali",
        "bhai ne zeher kha liya hai",
        "roommate keh rahi hai aaj mar jaungi",
        "मेरी सहेली कहती है कि मर जाऊँगी",
        "میرا دوست کہتا ہے مجھے نہیں جینا",
    ],
)
def test_what_another_says_of_himself_is_his_danger(text: str) -> None:
    assert assess(text).tier is Tier.THIRD_PARTY


@pytest.mark.parametrize(
    "text",
    [
        "abbu ne phir belt se mara, peeth neeli hai",
        "पापा ने डंडे से मारा",
        "چچا رات کو میرے کمرے میں آتے ہیں",
        "a guy follows me to my hostel every night",
        "he says he will upload my private photos if I tell anyone",
        "they fixed my marriage with an old man without asking me",
    ],
)
def test_who_does_what_with_which_thing_is_danger(text: str) -> None:
    assert assess(text).tier is Tier.ABUSE_DANGER


@pytest.mark.parametrize(
    "text",
    [
        "ammi qatal kar den gi agar pata chala bunk kiya",
        "chai ke bina main zinda nahi reh sakti",
        "phone ki battery marne wali hai",
        "maarne wale ko maaf kiya, match acha tha",
        "drame mein heroine ne zeher kha liya",
        "main party mein jana nahi chahta",
        "deadline tomorrow, im gonna kill him lol",
    ],
)
def test_what_only_sounds_alike_alerts_nobody(text: str) -> None:
    assert assess(text).tier not in ALERTING


@pytest.mark.parametrize("turn", range(8))
def test_the_work_on_hostile_words_is_bounded(turn: int) -> None:
    chance = random.Random(turn)
    words = chance.sample(sorted(screen().words), (2, 4, 8, 30)[turn % 4])

    text = " ".join(chance.choices(words, k=LONGEST))[:LONGEST]

    assert _fastest(text) < 0.15


@pytest.mark.parametrize(
    "unit",
    ["मरन", "مرن", "abc", "मा", "ा", "म ", "w ", "म.", "kh", "4", "*", "_", "😭", "!", "s*i*c ", "a-", "iwanttodie"],
)
def test_the_work_on_words_without_end_is_bounded(unit: str) -> None:
    text = (unit * LONGEST)[:LONGEST]
    assert _fastest(text) < 0.3


def _fastest(text: str) -> float:
    """Seconds of CPU time, of three tries none of which was judged before: a collection of garbage is not counted."""
    times = list[float]()
    for turn in range(3):
        start = time.process_time()
        assess(f"{text[:-1]}{turn}")
        times.append(time.process_time() - start)
    return min(times)


@pytest.mark.parametrize("place", [0, 200, 270, 300, 450, 600])
def test_a_cry_is_heard_wherever_it_stands_in_a_long_text(place: int) -> None:
    around = "I had rice. The bus came late today. "
    text = f"{around * place}I want to kill myself. {around * (600 - place)}"

    assert len(text) > LONGEST
    assert assess(text).tier is Tier.HIGH
    assert assess(f"{'x' * 9_000} i want to kill myself {'म' * 9_000}").tier is Tier.HIGH
