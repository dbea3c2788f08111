"""Alerts, helplines and the help card."""

import re
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest

from manmitra.domain.crisis.help import BUBBLE_LIMIT, HelpCard, help_for
from manmitra.domain.crisis.helplines import HELPLINES, open_lines
from manmitra.domain.crisis.model import (
    LEVELS,
    Action,
    Alert,
    AlertClosed,
    AlertKind,
    AlertStatus,
    EscalationNotConsented,
    Level,
    Tier,
    raise_alert,
)
from manmitra.domain.crisis.voice import Voice, voice_of

NOON = datetime(2026, 11, 25, 6, 30, tzinfo=UTC)  # Wednesday, 12:00 in Kolkata
NIGHT = NOON + timedelta(hours=12)
NEEDING = [tier for tier in Tier if tier is not Tier.NONE]
CARDS = [(tier, voice) for tier in NEEDING for voice in Voice]

HUMAN = {
    Voice.ENGLISH: "an AI, not a human",
    Voice.HINDI: "AI हूँ, इंसान नहीं",
    Voice.URDU: "AI ہوں، انسان نہیں",
    Voice.HINGLISH: "AI hoon, insaan nahi",
}
NOT_EMERGENCY = {
    Voice.ENGLISH: "not an emergency service",
    Voice.HINDI: "आपातकालीन सेवा नहीं",
    Voice.URDU: "ہنگامی سروس نہیں",
    Voice.HINGLISH: "emergency service nahi",
}
COUNSELLOR = {Voice.ENGLISH: "counsellor", Voice.HINDI: "काउंसलर", Voice.URDU: "کونسلر", Voice.HINGLISH: "counsellor"}
TRUSTED = {Voice.ENGLISH: "you trust", Voice.HINDI: "भरोसेमंद", Voice.URDU: "قابل بھروسا", Voice.HINGLISH: "bharosemand"}
STAY_WITH = {
    Voice.ENGLISH: "Stay with someone",
    Voice.HINDI: "किसी के साथ रहें",
    Voice.URDU: "کسی کے ساتھ رہیں",
    Voice.HINGLISH: "Kisi ke saath rahein",
}
MOVE_AWAY = {Voice.ENGLISH: "move away from", Voice.HINDI: "दूर हट", Voice.URDU: "دور ہٹ", Voice.HINGLISH: "door hat"}
LEADING = ("you're not", "aren't you", "right?", "you won't")
HARMFUL = (
    "commit", "successful", "failed attempt", "mg", "overdose", "noose", "blade", "rope", "floor",
    "depression", "disorder",
    "think positive", "others have it worse", "selfish", "cheer up", "calm down", "secret", "nobody will know",
    "promise me", "I can't help", "I cannot help", "illegal", "crime", "police",
)  # fmt: skip


def card(tier: Tier, voice: Voice, turn: int = 0) -> HelpCard:
    return help_for(tier, voice, NOON, turn=turn)


@pytest.mark.parametrize(("tier", "voice"), CARDS)
def test_every_card_names_the_helpline_and_in_imminent_danger_what_to_do_now(tier: Tier, voice: Voice) -> None:
    text = card(tier, voice).text

    assert "14416" in text
    if tier is Tier.IMMINENT:
        assert "112" in text
        assert STAY_WITH[voice] in text
        assert MOVE_AWAY[voice] in text


@pytest.mark.parametrize(("tier", "voice"), CARDS)
def test_every_card_asks_one_direct_question(tier: Tier, voice: Voice) -> None:
    for turn in range(3):
        text = card(tier, voice, turn).text

        assert text.count("?") + text.count("؟") == 1
        assert not any(phrase in text for phrase in LEADING)


@pytest.mark.parametrize(("tier", "voice"), CARDS)
def test_every_card_names_a_professional_and_a_trusted_person_and_is_honest(tier: Tier, voice: Voice) -> None:
    text = card(tier, voice).text

    for wanted in (COUNSELLOR, TRUSTED, HUMAN, NOT_EMERGENCY):
        assert wanted[voice] in text


@pytest.mark.parametrize(("tier", "voice"), CARDS)
def test_no_card_harms(tier: Tier, voice: Voice) -> None:
    for turn in range(3):
        text = card(tier, voice, turn).text

        assert not [phrase for phrase in HARMFUL if re.search(rf"\b{re.escape(phrase)}\b", text, re.IGNORECASE)]


def known_numbers() -> frozenset[str]:
    return frozenset(number for line in HELPLINES for number in line.numbers)


@pytest.mark.parametrize(("tier", "voice"), CARDS)
def test_every_number_in_a_card_is_in_the_helpline_table(tier: Tier, voice: Voice) -> None:
    numbers = re.findall(r"(?<!\w)\d[\d-]{2,}\d(?!\w)|(?<!\w)\d{3}(?!\w)", card(tier, voice).text)

    assert numbers
    assert set(numbers) <= known_numbers()


@pytest.mark.parametrize(("tier", "voice"), CARDS)
def test_every_bubble_is_short_and_in_its_script(tier: Tier, voice: Voice) -> None:
    shown = card(tier, voice)
    scripts = {Voice.HINDI: r"[\u0900-\u097f]", Voice.URDU: r"[\u0600-\u06ff]"}

    for bubble in shown.bubbles:
        assert len(bubble) <= BUBBLE_LIMIT
        assert re.search(scripts.get(voice, r"[a-z]"), bubble)
        if voice in {Voice.ENGLISH, Voice.HINGLISH}:
            assert bubble.isascii()
    assert shown.reviewed is (voice is Voice.ENGLISH)


@pytest.mark.parametrize(("tier", "voice"), CARDS)
def test_the_next_card_is_another_one(tier: Tier, voice: Voice) -> None:
    texts = [card(tier, voice, turn).text for turn in range(8)]

    assert all(one != following for one, following in pairwise(texts))


def test_a_card_says_what_happens_next_and_only_what_is_true() -> None:
    told = help_for(Tier.HIGH, "en", NOON)
    untold = help_for(Tier.HIGH, "en", NOON, told=False)

    assert "passing this on to the counselling team" in told.text
    assert "counselling team" not in untold.text
    assert "keep writing to me" in untold.text


@pytest.mark.parametrize(
    ("text", "voice"),
    [
        ("I want to die", Voice.ENGLISH),
        ("main marna chahta hoon", Voice.HINGLISH),
        ("मैं मरना चाहता हूँ", Voice.HINDI),
        ("میں مرنا چاہتا ہوں", Voice.URDU),
    ],
)
def test_the_card_answers_in_the_language_and_script_of_the_person(text: str, voice: Voice) -> None:
    assert help_for(Tier.HIGH, "en", NOON, text=text).voice is voice


def test_where_the_text_does_not_tell_the_chosen_language_does() -> None:
    assert voice_of("ok", "ur") is Voice.URDU
    assert voice_of("...", "hi") is Voice.HINDI
    assert voice_of("112", "en") is Voice.ENGLISH


@pytest.mark.parametrize("text", ["zeher pi liya", "goliyan kha li", "khudkushi karni h", "haan"])
@pytest.mark.parametrize("language", ["en", "hi", "ur"])
def test_latin_letters_are_answered_in_latin_letters(text: str, language: str) -> None:
    assert voice_of(text, language) is Voice.HINGLISH


def test_a_line_with_hours_is_shown_in_its_hours_only_with_tele_manas_in_its_place() -> None:
    noon, night = ({line.id for line in open_lines(moment)} for moment in (NOON, NIGHT))
    kashmir = [line for line in HELPLINES if line.id == "kashmir_lifeline"]

    assert {"icall", "kashmir_lifeline"} <= noon
    assert not {"icall", "kashmir_lifeline"} & night
    assert [line.id for line in open_lines(NIGHT, kashmir)] == ["tele_manas"]


def test_days_and_hours_are_those_of_india() -> None:
    friday, sunday = datetime(2026, 11, 27, 6, 30, tzinfo=UTC), datetime(2026, 11, 29, 6, 30, tzinfo=UTC)

    assert "kashmir_lifeline" not in {line.id for line in open_lines(friday)}
    assert "icall" not in {line.id for line in open_lines(sunday)}
    assert "kashmir_lifeline" in {line.id for line in open_lines(sunday)}


def test_the_table_lists_no_closed_or_wrong_line_and_claims_no_test_call() -> None:
    assert not {"1800-599-0019", "104", "1860-2662-345"} & known_numbers()
    assert HELPLINES[0].numbers[0] == "14416"
    assert not any(line.human_test_call_done for line in HELPLINES)
    assert all(line.source for line in HELPLINES)


def alert(*, consent_to_escalate: bool = True) -> Alert:
    return raise_alert(
        "a1",
        now=NOON,
        institution="campus",
        kind=AlertKind.MESSAGE,
        tier=Tier.HIGH,
        student_id="s1",
        consent_to_escalate=consent_to_escalate,
    )


def test_an_alert_is_acknowledged_then_contacted_then_resolved() -> None:
    seen = alert().acknowledged("c1", NOON)
    reached = seen.contacted("c1", NIGHT, action=Action.SCHEDULED_SESSION, notes="spoke on the phone")
    closed = reached.resolved("c2", NIGHT, notes="doing better")

    assert [seen.status, reached.status, closed.status] == [
        AlertStatus.ACKNOWLEDGED,
        AlertStatus.CONTACTED,
        AlertStatus.RESOLVED,
    ]
    assert closed.action_taken is Action.SCHEDULED_SESSION
    assert closed.notes == "spoke on the phone\ndoing better"
    assert reached.acknowledged("c2", NIGHT).status is AlertStatus.CONTACTED


def test_a_resolved_alert_stays_resolved() -> None:
    closed = alert().resolved("c1", NOON)

    for step in (closed.acknowledged, closed.contacted, closed.resolved, closed.escalated):
        with pytest.raises(AlertClosed):
            step("c1", NIGHT)


def test_escalation_needs_the_consent_of_before_or_of_now() -> None:
    refusing = alert(consent_to_escalate=False)

    with pytest.raises(EscalationNotConsented):
        refusing.escalated("c1", NOON)
    assert refusing.escalated("s1", NOON, consented=True).status is AlertStatus.ESCALATED
    assert alert().escalated("c1", NOON).status is AlertStatus.ESCALATED


def test_every_tier_has_a_word_that_clients_know() -> None:
    assert {tier: LEVELS[tier] for tier in (Tier.IMMINENT, Tier.THIRD_PARTY, Tier.CHECK_IN, Tier.NONE)} == {
        Tier.IMMINENT: Level.HIGH,
        Tier.THIRD_PARTY: Level.MEDIUM,
        Tier.CHECK_IN: Level.LOW,
        Tier.NONE: None,
    }
