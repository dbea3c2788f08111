"""What is kept of long texts that call for help."""

from datetime import UTC, datetime

from manmitra.domain.bestie.model import Language, Topic
from manmitra.domain.chat.alerting import alert_about
from manmitra.domain.chat.model import MESSAGE_LIMIT, Conversation
from manmitra.domain.crisis.detection import assess
from manmitra.domain.crisis.excerpts import excerpt_of
from manmitra.domain.crisis.model import EXCERPT_LIMIT
from tests.domain.chat_scene import ASHA, CRISIS, Scene

LUNCH = "I had rice. The bus came late today. "
NOW = datetime(2026, 11, 25, 4, 30, tzinfo=UTC)


def test_the_words_that_call_for_help_are_in_it_wherever_they_stand() -> None:
    for before in (0, 30, 46, 100, 500, 900):
        text = LUNCH * before + f"{CRISIS}. " + LUNCH * (900 - before)

        for limit in (EXCERPT_LIMIT, MESSAGE_LIMIT):
            kept = excerpt_of(text, limit)

            assert CRISIS in kept
            assert len(kept) <= limit
            assert kept.startswith(text[:500])


def test_what_is_short_or_calls_for_no_help_is_its_own_beginning() -> None:
    assert excerpt_of(CRISIS, EXCERPT_LIMIT) == CRISIS
    assert excerpt_of(LUNCH * 900, EXCERPT_LIMIT) == (LUNCH * 900)[:EXCERPT_LIMIT]
    assert excerpt_of("😀" * 20_000, EXCERPT_LIMIT) == "😀" * EXCERPT_LIMIT


async def test_staff_and_the_conversation_have_the_words_of_a_long_message() -> None:
    scene, text = Scene(), LUNCH * 900 + CRISIS
    conversation = await scene.begin()

    await scene.chat.send(ASHA, conversation, text)
    unkept = alert_about(ASHA, _nowhere(), text, assess(text), NOW, agrees=True)

    assert CRISIS in scene.shelf.of(conversation)[0].text
    assert CRISIS in scene.shelf.alerts[0].excerpt
    assert CRISIS in unkept.excerpt


def _nowhere() -> Conversation:
    return Conversation(
        id="",
        institution="campus",
        student_id="asha",
        topic=Topic.OTHER,
        language=Language.ENGLISH,
        anonymous=False,
        started_at=NOW,
    )
