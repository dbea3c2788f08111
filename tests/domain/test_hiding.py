"""What names a person is gone before words leave the house; what they say stays."""

import time
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from manmitra.domain.bestie.hiding import hidden, hide
from manmitra.domain.bestie.model import Topic
from manmitra.domain.bestie.names import ALSO_WORDS, NAMES
from manmitra.domain.bestie.names_heard import is_name, sounds_like
from manmitra.domain.bestie.ports import Turn
from manmitra.domain.crisis.voice import Voice

OWN: Final = ("Meher Zaveri", "meher.z@campus.example")
HIDDEN: Final = [
    # who writes
    ("I'm Meher and I'm tired", "Meher"),
    ("MEHER here again", "MEHER"),
    ("मेहर बोल रही हूँ", "मेहर"),
    ("reach me at meher.z@campus.example", "meher.z"),
    ("zaveri is my last name", "zaveri"),
    # introductions
    ("my name is qwertina and I can't sleep", "qwertina"),
    ("mera naam bablu hai", "bablu"),
    ("naam hai zorawarjeet", "zorawarjeet"),
    ("मेरा नाम पिंकेश है", "पिंकेश"),
    ("میرا نام گلفشاں ہے", "گلفشاں"),
    ("i am khushi, nice to meet you", "khushi"),
    ("main asha hoon", "asha"),
    ("मैं आशा हूँ", "आशा"),
    ("call me chintu", "chintu"),
    ("a boy named tenzor keeps following me", "tenzor"),
    ("my friend zorbin left me", "zorbin"),
    ("meri dost riya ne chhod diya", "riya"),
    ("मेरी दोस्त समीक्षा ने बात बंद कर दी", "समीक्षा"),
    ("میری دوست نوشابہ نے چھوڑ دیا", "نوشابہ"),
    ("Dr. Kuttappan said I should rest", "Kuttappan"),
    ("prof xylo hates me", "xylo"),
    ("bulbul didi daanti hai", "bulbul"),
    ("कमल सर ने सबके सामने डाँटा", "कमल"),
    # names by themselves, by ear and in each script
    ("yesterday raahul shouted at me", "raahul"),
    ("kal priyanka ne mujhe block kiya", "priyanka"),
    ("आज मोहम्मद मिला था", "मोहम्मद"),
    ("आज ऐश्वर्या नहीं आई", "ऐश्वर्या"),
    ("آج زینب نہیں آئی", "زینب"),
    ("I miss Khushi so much", "Khushi"),
    ("it was about Zorawar again", "Zorawar"),
    ("Zorbax said that I am useless", "Zorbax"),
    ("I AM SO DONE WITH RAHUL", "RAHUL"),
    ("Аdityа hates me", "dity"),
    # addresses, numbers, handles
    ("write to zorb.k99@gmail.com please", "zorb"),
    ("asha dot k at gmail dot com", "gmail"),
    ("zorb (at) yahoo (dot) in", "zorb"),
    ("my upi is zorb77@okaxis", "zorb77"),
    ("call 9876543210", "9876543210"),
    ("call +91-98765 43210 tonight", "43210"),
    ("98 76 54 32 10 is mine", "32 10"),
    ("९८७६५ ४३२१० पर फ़ोन करो", "९८७६५"),
    ("۰۳۰۱-۲۳۴۵۶۷۸ پر کال", "۲۳۴۵۶۷۸"),
    ("９８７６５４３２１０", "９８７６５"),
    ("nine eight seven six five four three two one zero", "seven six"),
    ("nau aath saat chhe paanch chaar teen do ek shunya", "saat chhe"),
    ("double nine eight seven six five four three two", "seven six"),
    ("roll no 45 in the list", "45"),
    ("my roll number is 21BCE1045", "21BCE1045"),
    ("enrolment 2K21/CO/123", "2K21"),
    ("reg. no: CS-2021-0456", "0456"),
    ("रोल नंबर 4521", "4521"),
    ("رول نمبر 4521", "4521"),
    ("aadhaar 1234 5678 9012", "5678"),
    ("pan ABCDE1234F", "ABCDE1234F"),
    ("room 214 in the hostel", "214"),
    ("see https://insta.example/zorb", "zorb"),
    ("my page is zorbworld.com/me", "zorbworld"),
    ("text @zorb_k on insta", "zorb_k"),
    ("insta id zorb.22 hai", "zorb.22"),
]


@pytest.mark.parametrize(("text", "secret"), HIDDEN)
def test_it_is_gone(text: str, secret: str) -> None:
    shown = hide(text, OWN)

    assert secret.casefold() not in shown.casefold()
    assert "[" in shown


KEPT: Final = [
    "I am so tired of this, nobody cares about me at home",
    "i'm happy today, the exam went well",
    "My professor humiliated me in class and my roommate snores",
    "I scored 45 marks in 2024 and slept 4 hours",
    "What if I fail JEE again? English is hard, Maths is worse.",
    "I AM SO TIRED OF MY LIFE",
    "On Monday I have an exam, and in December the next.",
    "yaar bhai kya karu, kuch samajh nahi aata",
    "haan ji theek hai, thank you sir",
    "mujhe shanti chahiye, bas thodi khushi",
    "aaj sab bahut bura laga, ghar ki yaad aati hai",
    "मुझे शांति चाहिए, घर में सब लड़ते हैं",
    "मम्मी जी और पापा जी रोज़ लड़ते हैं",
    "मेरे रहने का कोई ठिकाना नहीं, सब कुछ खराब है",
    "مجھے سکون چاہیے، گھر میں سب لڑتے ہیں",
    "میرا دل بہت اداس ہے",
]


@pytest.mark.parametrize("text", KEPT)
def test_what_names_nobody_stays(text: str) -> None:
    assert hide(text, OWN) == text


def test_everything_of_a_turn_that_could_be_sent_is_gone_through() -> None:
    turn = Turn(
        seed="conversation-7",
        number=3,
        topic=Topic.FAMILY,
        voice=Voice.ENGLISH,
        text="Rahul again",
        earlier=["it was Rahul"],
        replies=["What did Rahul say?"],
        last_reply="What did Rahul say?",
        memories=["my brother is Rahul"],
        payer="student-7",
        names=OWN,
    )

    shown = repr(hidden(turn))

    assert not [one for one in ("Rahul", "conversation-7", "student-7", "Meher", "campus.example") if one in shown]


@pytest.mark.parametrize("name", ["Rahul", "Priyanka", "Zainab", "Gurpreet", "Fernandes", "Meenakshi", "Mukherjee"])
def test_a_name_is_one_however_it_is_typed(name: str) -> None:
    assert is_name(name, capital=True)
    assert is_name(name.lower(), capital=False)
    assert is_name(name.upper(), capital=True)


@pytest.mark.parametrize(("own", "written"), [("Rahul", "राहुल"), ("Asha", "آشا"), ("Meher", "meharr"), ("आशा", "asha")])
def test_the_own_name_is_heard_in_every_script(own: str, written: str) -> None:
    assert sounds_like(written, own)


@given(st.text(max_size=400))
def test_anything_can_be_read(text: str) -> None:
    assert isinstance(hide(text, OWN), str)


@given(st.sampled_from(sorted(NAMES - ALSO_WORDS)))
def test_every_listed_name_is_found_in_small_letters(name: str) -> None:
    assert name not in hide(f"kal {name} ne mujhe bahut rulaya").split()


def test_a_long_message_costs_little() -> None:
    text = "mujhe samajh nahi aata ki Rahul ne 9876543210 kyun diya, " * 350

    shown = hide(text[:20_000], OWN)

    assert "Rahul" not in shown
    assert "98765" not in shown


@pytest.mark.parametrize(
    "piece", ["A", "a.b", "9", "ek-", "x@", "1 ", "one ", "call me ", "bhai ", "a at ", "name is ", "[", "@ "]
)
def test_no_text_takes_long(piece: str) -> None:
    """What somebody sends to keep the service busy: 4,000 signs are what a message can have."""
    began = time.perf_counter()

    hide((piece * 4_000)[:4_000], OWN)

    assert time.perf_counter() - began < 1
