"""Where "not", "before", sayings and other people stand beside danger. Our own sentences."""

import time

import pytest

from manmitra.domain.crisis.detection import assess
from manmitra.domain.crisis.model import Tier

GRAVE = frozenset({Tier.IMMINENT, Tier.HIGH})


@pytest.mark.parametrize(
    "text",
    [
        "she says she will kill me and honestly I want to die",
        "main mar gayi to ghar mein kisi ko fark nahi padega",
        "I want to end my life, I'm not joking",
        "mazaak nahi hai, main khud ko khatam kar lungi",
        "I am okay now that I have decided to end my life",
        "we no longer talk and I no longer want to be alive",
        "pehle se bhi zyada marna chahti hoon",
        "pehle nani gayi ab main bhi mar jaungi",
        "khudkushi kar lungi nahi seh sakti",
        "मर जाऊँगी अब नहीं सहा जाता",
        "مر جاؤں گی اب نہیں سہا جاتا",
        "I have never wanted to kill myself this badly",
        "I tried to kill myself three years ago and this time I will not fail",
        "nothing can stop me from killing myself",
    ],
)
def test_a_not_or_a_before_that_belongs_elsewhere_takes_nothing_back(text: str) -> None:
    assert assess(text).tier in GRAVE


@pytest.mark.parametrize(
    "text",
    [
        "I don't want to live in this world anymore",
        "I don't want to live at all",
        "I do not want to live with this much pain",
        "i drank a glass of phenyl",
        "I swallowed many sleeping pills",
        "i od'd last night",
        "I just cut my veins",
        "I am sitting on the terrace and I really want to jump",
        "can someone please kill me",
        "I can't stop hurting myself",
        "my sister killed herself and I want to be with her",
        "how many tablets would it take to die",
        "what is the lethal dose of crocin",
        "kitni neend ki goliyan se maut hoti hai",
    ],
)
def test_quieter_ways_to_say_it_are_heard(text: str) -> None:
    assert assess(text).tier in GRAVE


@pytest.mark.parametrize(
    "text",
    [
        "my uncle says he will kill me",
        "he is going to kill me",
        "my husband wants to kill me when he is drunk, I was late",
        "bhai mujhe jaan se maar dega",
        "chacha mujhe zinda jala denge",
        "भाई मुझे जान से मार देगा",
        "بھائی مجھے جان سے مار دے گا",
        "the seniors made us strip in the corridor",
        "my boyfriend forces himself on me",
        "my roommate was raped",
        "my intimate photos were shared in the group",
        "hostel mein jaati ke naam par gaaliyan dete hain",
    ],
)
def test_a_threat_or_an_assault_is_danger_from_another(text: str) -> None:
    assert assess(text).tier is Tier.ABUSE_DANGER


@pytest.mark.parametrize(
    "text",
    [
        "my father will kill me when he sees these marks",
        "if the result is bad, my mom will kill me",
        "mummy mujhe maar dalegi phone toot gaya late bhi hoon",
        "bore ho ke mar gaya yaar",
        "main hostel pahunch ke aa gaya hoon",
        "chhat pe baitha tha dosto ke saath chai pee raha tha",
        "bukhar thi to dawai kha li",
        "school ka aakhri din hai kal",
        "today is my last day at the internship",
        "goodbye everyone, see you after the holidays",
        "I keep my medicines with me",
        "I have a knife in my hand for the onions",
        "मैंने सिरदर्द की दवा खा ली",
        "میں نے بخار کی دوا کھا لی",
        "main cricket khel ke bahut thak gaya hoon",
        "मैं आज बहुत थक गई हूँ",
        "میں آج بہت تھک گئی ہوں",
    ],
)
def test_everyday_sentences_are_nothing(text: str) -> None:
    assert assess(text).tier is Tier.NONE


def test_the_same_words_in_a_hostel_or_before_an_exam_stay_imminent() -> None:
    assert assess("hostel ki chhat pe khada hoon").tier is Tier.IMMINENT
    assert assess("exam kharab gaya aur maine saari goliyan kha li").tier is Tier.IMMINENT
    assert assess("I took all the pills in my college room").tier is Tier.IMMINENT


@pytest.mark.parametrize("text", ["zindagi se thak gaya hoon", "मैं सब से थक गई हूँ", "میں جینے سے تھک گیا ہوں"])
def test_tired_of_living_is_more_than_tired(text: str) -> None:
    assert assess(text).tier is not Tier.NONE


@pytest.mark.parametrize(
    "text",
    [
        "I don't want to kill myself",
        "I really do not want to hurt myself",
        "no wish to die here, I never want to end my life",
    ],
)
def test_not_wanting_it_asks_for_a_gentle_question_and_no_alert(text: str) -> None:
    assert assess(text).tier is Tier.CHECK_IN


def test_a_word_of_the_library_silences_no_despair() -> None:
    assert assess("किताब खुली है पर कोई उम्मीद नहीं").tier is Tier.CHECK_IN


@pytest.mark.parametrize(
    "text",
    [
        "my uncle died by suicide",
        "my best friend committed suicide in august",
        "meri behen ne khudkushi kar li",
        "मेरी बहन ने आत्महत्या कर ली",
        "میری بہن نے خودکشی کر لی",
    ],
)
def test_who_mourns_a_suicide_is_asked_gently(text: str) -> None:
    signal = assess(text)

    assert signal.tier is Tier.CHECK_IN
    assert any(rule.endswith(".loss") for rule in signal.rules)


@pytest.mark.parametrize("text", ["goodnight, we talk tonight", "it's time to sleep", "assignment kal kar lunga"])
def test_after_a_grave_message_small_talk_is_no_plan(text: str) -> None:
    assert assess(text, ["I want to die"]).tier is Tier.NONE


def test_danger_at_the_end_of_a_long_text_is_found() -> None:
    assert assess("we had lunch and then a lecture. " * 900 + "I want to kill myself").tier in GRAVE


@pytest.mark.parametrize("part", ["I want ", "no ", "he ", "wo ", "i want to die ", "मैं मर "])
def test_the_work_on_a_long_text_is_bounded(part: str) -> None:
    text = part * (30_000 // len(part))

    fastest = min(_seconds(f"{text}{turn}") for turn in range(5))

    assert fastest < 0.03


def _seconds(text: str) -> float:
    start = time.process_time()
    assess(text)
    return time.process_time() - start
