"""Cards for somebody who has acted already, who mourns, who is hurt by others, or who lives in one region."""

from datetime import UTC, datetime

import pytest

from manmitra.domain.crisis.help import BUBBLE_LIMIT, help_for
from manmitra.domain.crisis.help_texts import TEXTS
from manmitra.domain.crisis.model import Tier
from manmitra.domain.crisis.voice import Voice

NOON = datetime(2026, 11, 25, 6, 30, tzinfo=UTC)  # Wednesday, 12:00 in Kolkata

TAKEN = {
    Voice.ENGLISH: "I drank phenyl",
    Voice.HINDI: "मैंने सारी गोलियाँ खा ली हैं",
    Voice.URDU: "میں نے ساری گولیاں کھا لی ہیں",
    Voice.HINGLISH: "maine goliyan kha li",
}
EVEN_IF_FINE = {
    Voice.ENGLISH: "even if you feel fine",
    Voice.HINDI: "भले ही आपको ठीक लग रहा हो",
    Voice.URDU: "چاہے آپ کو ٹھیک لگ رہا ہو",
    Voice.HINGLISH: "chahe aapko theek lag raha ho",
}
MOURNING = {
    Voice.ENGLISH: "my cousin died by suicide",
    Voice.HINDI: "मेरे भाई ने आत्महत्या कर ली",
    Voice.URDU: "میرے بھائی نے خودکشی کر لی",
    Voice.HINGLISH: "meri behen ne khudkushi kar li",
}


@pytest.mark.parametrize("voice", list(Voice))
def test_who_has_taken_something_is_sent_to_help_and_not_asked_about_thoughts(voice: Voice) -> None:
    for turn in range(3):
        shown = help_for(Tier.IMMINENT, "en", NOON, text=TAKEN[voice], turn=turn)

        assert shown.voice is voice
        assert "112" in shown.text
        assert EVEN_IF_FINE[voice] in shown.text
        assert shown.bubbles[-1] == TEXTS[voice].acted_question
        assert shown.text.count("?") + shown.text.count("؟") == 1
        assert all(len(bubble) <= BUBBLE_LIMIT for bubble in shown.bubbles)


@pytest.mark.parametrize("voice", list(Voice))
def test_who_mourns_gets_condolence_and_a_gentle_question(voice: Voice) -> None:
    shown = help_for(Tier.CHECK_IN, "en", NOON, text=MOURNING[voice])

    assert shown.voice is voice
    assert shown.bubbles[0] in TEXTS[voice].loss
    assert shown.bubbles[-1] == TEXTS[voice].loss_question
    assert "14416" in shown.text


@pytest.mark.parametrize("voice", list(Voice))
def test_the_abuse_card_sends_nobody_to_whoever_may_be_involved(voice: Voice) -> None:
    text = help_for(Tier.ABUSE_DANGER, voice, NOON).text

    assert TEXTS[voice].uninvolved in text
    assert not any(word in text for word in ("relative", "warden", "परिवार", "वार्डन", "گھر والے", "وارڈن", "parivaar"))


def test_abuse_on_the_ground_of_caste_is_offered_its_own_line() -> None:
    caste, other = (
        help_for(Tier.ABUSE_DANGER, "en", NOON, text=text)
        for text in ("they abuse me with casteist slurs", "my father beats me")
    )

    assert "14566" in caste.text
    assert "atrocities_14566" in {line.id for line in caste.helplines}
    assert all(len(bubble) <= BUBBLE_LIMIT for bubble in caste.bubbles)
    assert "14566" not in other.text


def test_the_line_of_a_region_is_shown_to_those_of_the_region_only() -> None:
    here, anywhere = (
        {line.id for line in help_for(Tier.HIGH, "en", NOON, region=region).helplines} for region in ("J&K", "")
    )

    assert here - anywhere == {"kashmir_lifeline"}


def test_the_card_for_a_friend_assumes_neither_sex_nor_relation() -> None:
    for turn in range(2):
        assert "friend for" not in help_for(Tier.THIRD_PARTY, Voice.ENGLISH, NOON, turn=turn).text
        assert "your friend" not in help_for(Tier.THIRD_PARTY, Voice.ENGLISH, NOON, turn=turn).text
