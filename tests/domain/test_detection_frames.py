"""What frames a finding, and what takes the frame away: each pair differs in that alone."""

import pytest
from safety.sets import SELF

from manmitra.domain.crisis.detection import assess
from manmitra.domain.crisis.model import ALERTING, Tier


@pytest.mark.parametrize(
    ("framed", "meant"),
    [
        ("in the play my line is I want to die", "in the play I smile, but I want to die"),
        ("gaane me bolta hai tere bina mar jaunga", "gaane sunte hue bas marne ka mann karta hai"),
        ("नाटक में मेरा संवाद है कि मैं जीना नहीं चाहती", "नाटक में हँसती हूँ पर मैं जीना नहीं चाहती"),
        ("ڈرامے میں میرا مکالمہ ہے کہ میں جینا نہیں چاہتی", "ڈرامے میں ہنستی ہوں مگر میں جینا نہیں چاہتی"),
        ("pehle marna chahti thi, ab sab theek hai", "pehle marna chahti thi, ab phir wahi khayal aate hain"),
        ("counsellor ne pucha marne ke khayal aate hain, maine kaha nahi", "counsellor ne pucha, main marna chahta hu"),
        ("marne ka koi khayal nahi aata", "marne ka khayal dil se jata hi nahi"),
        ("PUBG me baar baar mar jata hu", "PUBG khelte hue bhi bas marne ka mann karta hai"),
        ("चूहों के लिए ज़हर मँगवाया है", "चूहे मारने की दवा खा लूँगा"),
    ],
)
def test_a_frame_lowers_and_what_is_meant_stays(framed: str, meant: str) -> None:
    assert assess(framed).tier not in ALERTING
    assert assess(meant).tier in SELF


def test_what_is_refused_still_gets_a_gentle_question() -> None:
    signal = assess("main marna nahi chahti, khud ko nuksan pahunchane jaisa kuch nahi hai")

    assert signal.tier is Tier.CHECK_IN


def test_a_frame_in_one_clause_cancels_no_other() -> None:
    signal = assess("natak me mera dialogue hai main jeena nahi chahti. zeher kha liya hai maine abhi")

    assert signal.tier is Tier.IMMINENT
