"""A scene makes grave words harmless, and a word of one's own end beside it makes them grave again."""

import pytest
from safety.sets import SELF

from manmitra.domain.crisis.detection import assess
from manmitra.domain.crisis.model import ALERTING, Tier


@pytest.mark.parametrize(
    ("harmless", "meant"),
    [
        ("alvida Jaipur, kal subah ki bus hai", "alvida Jaipur, alvida duniya, mujhe ab jeena nahi"),
        ("office ka aakhri din, cake kata", "office ka aakhri din, aaj raat zeher kha lunga"),
        ("दादी को चिट्ठी लिखी, जन्मदिन पर पढ़ूँगा", "माँ को आखिरी चिट्ठी लिखी, जन्मदिन तक मैं नहीं रहूँगा"),
        ("لاؤڈ سپیکر بند کرو، مچھروں نے جینا حرام کیا ہے", "مچھروں نے جینا حرام کیا ہے، اب میں مرنا چاہتی ہوں"),
        ("chand dekhne sab chhat pe khare the", "chand dekhne sab chhat pe khare the, main chhat se kood jaungi"),
        ("burnt my hand on the kettle", "burnt my hand on the kettle because i deserve the pain"),
        ("sulfas anaj me rakha hai", "sulfas anaj me rakha hai, aaj raat kha lungi"),
        ("relapsed on sugar again lol", "relapsed on sugar, then cut myself with a blade"),
    ],
)
def test_a_scene_is_no_alarm_and_what_is_meant_stays(harmless: str, meant: str) -> None:
    assert assess(harmless).tier not in ALERTING
    assert assess(meant).tier in SELF


@pytest.mark.parametrize(
    ("talked_of", "done"),
    [
        ("anti ragging affidavit kaise bhare", "anti ragging affidavit bhara par seniors mujhe maarte hain"),
        ("seniors ne kitabein muft me di", "seniors ne kitabein di phir mujhe thappad maare"),
        ("mujhe monday se chidh hoti hai", "mujhe chidh hoti hai jab wo zabardasti karta hai"),
        ("raat ko haldi doodh peeti hu", "doodh girne par papa ne mujhe belt se maara"),
    ],
)
def test_talk_of_violence_is_none_and_what_was_done_stays(talked_of: str, done: str) -> None:
    assert assess(talked_of).tier not in ALERTING
    assert assess(done).tier is Tier.ABUSE_DANGER


def test_the_death_of_a_stranger_is_mourned_and_the_wish_to_follow_is_heard() -> None:
    told = "hostel ke ek ladke ne jaan de di"

    assert assess(f"{told}, main use nahi janta tha").tier not in ALERTING
    assert assess(f"{told}, ab mujhe bhi marna hai").tier in SELF


@pytest.mark.parametrize(
    "answer",
    [
        "why do you keep asking about suicide, i only said exam",
        "خودکشی کا کیوں سوچوں گی میں",
        "aisa kab kaha ki mujhe marna hai",
    ],
)
def test_a_denied_thought_is_asked_about_and_alerts_nobody(answer: str) -> None:
    assert assess(answer).tier is Tier.CHECK_IN


def test_thoughts_of_before_are_asked_about_and_those_that_came_back_alert() -> None:
    before = "i have had thoughts about ending my life before"

    assert assess(before).tier is Tier.CHECK_IN
    assert assess(f"{before}, and tonight they are back again").tier in SELF
