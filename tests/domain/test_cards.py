"""The card "what I would like you to know": drafted from facts, written, shared and taken back by the student alone."""

import pytest

from manmitra.domain.bestie.model import Flow, Language, Mood, Topic
from manmitra.domain.chat.card import CARD_LIMIT, CardChanged, CardEmpty, NobodyToShareWith, NoCard, Wanted
from manmitra.domain.chat.drafting import Facts, draft_of, facts_of
from manmitra.domain.chat.drafting_texts import CHECKS, DRAFTS, EXERCISES, FEELINGS, TOPICS
from manmitra.domain.chat.model import Conversation, Message, Sender, message_id
from manmitra.domain.crisis.model import Tier
from manmitra.domain.crisis.voice import Voice
from manmitra.domain.shared.errors import NotFound
from manmitra.domain.shared.paging import PageRequest
from tests.domain.card_scene import MEERA, CardScene
from tests.domain.chat_scene import ASHA, CRISIS, NOW, RAVI, SOMEBODY

ALL = PageRequest()


def said(position: int, text: str, *, sender: Sender = Sender.USER, **fields: object) -> Message:
    given = {"id": message_id("c", position), "conversation_id": "c", "position": position, "sender": sender}
    return Message(**given, text=text, sent_at=NOW, **fields)  # type: ignore[arg-type]


def about(topic: Topic) -> Conversation:
    return Conversation(
        id="c",
        institution="campus",
        student_id="asha",
        topic=topic,
        language=Language.ENGLISH,
        anonymous=False,
        started_at=NOW,
    )


def test_the_facts_are_what_was_felt_spoken_of_and_tried_and_nothing_of_danger() -> None:
    line = [
        said(1, "I am so scared of the exam"),
        said(2, "in for four", sender=Sender.BESTIE, flow=Flow("breathing", 1)),
        said(3, "i feel so sad, i want to die", tier=Tier.HIGH),
        said(4, "over the last two weeks", sender=Sender.BESTIE, flow=Flow("phq2", 1, (2,))),
        said(5, "nothing was answered here", sender=Sender.BESTIE, flow=Flow("gad2")),
    ]

    facts = facts_of(about(Topic.FAMILY), line)

    assert set(facts.topics) == {Topic.ACADEMIC, Topic.FAMILY}
    assert facts.feelings == (Mood.ANXIOUS,)
    assert (facts.exercises, facts.checks) == (("breathing",), ("phq2",))


def test_a_draft_names_nothing_that_could_bring_somebody_out() -> None:
    facts = facts_of(about(Topic.LGBTQ), [said(1, "I am gay and nobody knows"), said(2, "my girlfriend is trans")])

    draft = draft_of(facts, Voice.ENGLISH)

    assert Topic.LGBTQ not in facts.topics
    assert "gay" not in draft
    assert "trans" not in draft


@pytest.mark.parametrize("voice", list(Voice))
def test_every_voice_has_words_for_every_fact_and_the_longest_draft_has_room(voice: Voice) -> None:
    named = set(Topic) - {Topic.OTHER, Topic.LGBTQ}
    everything = Facts(
        topics=tuple(named), feelings=tuple(FEELINGS[voice]), exercises=tuple(EXERCISES[voice]), checks=tuple(CHECKS)
    )

    draft = draft_of(everything, voice)

    assert TOPICS[voice].keys() == named
    assert FEELINGS[voice].keys() == set(Mood) - {Mood.NEUTRAL}
    assert EXERCISES[voice].keys() == EXERCISES[Voice.ENGLISH].keys()
    assert draft.endswith(DRAFTS[voice].wish)
    assert len(draft) < CARD_LIMIT


async def test_the_draft_quotes_nothing_and_is_kept_nowhere() -> None:
    scene = CardScene()
    conversation = await scene.begin()
    await scene.chat.send(ASHA, conversation, "my uncle Ramesh makes me anxious before every exam")

    shown = await scene.cards.look(ASHA, conversation)

    assert "worry" in shown.draft
    assert "Ramesh" not in shown.draft
    assert (shown.card, scene.box.cards) == (None, {})


async def test_only_what_was_shared_is_read_as_it_was_then_and_each_look_is_noted() -> None:
    scene = CardScene()
    conversation = await scene.begin()
    written = await scene.cards.write(ASHA, conversation, 0, " It is the exams. ")
    await scene.cards.share(ASHA, conversation, Wanted(version=1))
    await scene.cards.write(ASHA, conversation, 1, "a half-written thou")

    [listed] = (await scene.shared.list(MEERA, ALL)).items
    read = await scene.shared.read(MEERA, listed.card_id)

    assert (written.card.text, written.help) == ("It is the exams.", None)
    assert (listed.text, read.text) == ("", "It is the exams.")
    [look] = (await scene.cards.reads(ASHA, conversation, ALL)).items
    assert (look.reader_id, look.reader_name, look.read_at) == ("meera", "Meera", NOW)


async def test_what_is_taken_back_is_gone_at_once_and_who_read_it_stays_known() -> None:
    scene = CardScene()
    conversation = await scene.begin()
    await scene.cards.write(ASHA, conversation, 0, "It is the exams.")
    [share] = (await scene.cards.share(ASHA, conversation, Wanted(version=1))).shares
    await scene.shared.read(MEERA, share.card_id)

    await scene.cards.take_back(ASHA, conversation)

    with pytest.raises(NoCard):
        await scene.shared.read(MEERA, share.card_id)
    assert (await scene.shared.list(MEERA, ALL)).items == []
    assert len((await scene.cards.reads(ASHA, conversation, ALL)).items) == 1


async def test_a_counsellor_whose_care_has_ended_reads_nothing_of_what_was_shared() -> None:
    scene = CardScene()
    conversation = await scene.begin()
    await scene.cards.write(ASHA, conversation, 0, "It is the exams.")
    [share] = (await scene.cards.share(ASHA, conversation, Wanted(version=1))).shares

    scene.care.treated.clear()

    assert (await scene.shared.list(MEERA, ALL)).items == []
    with pytest.raises(NoCard):
        await scene.shared.read(MEERA, share.card_id)
    assert scene.box.reads == []


@pytest.mark.parametrize(
    "wanted",
    [
        Wanted(version=1, counselor_ids=("arjun",)),
        Wanted(version=1, counselor_ids=("meera", "arjun")),
        Wanted(version=1, appointment_id="with arjun"),
    ],
)
async def test_it_is_shared_with_nobody_who_does_not_treat_the_student(wanted: Wanted) -> None:
    scene = CardScene()
    conversation = await scene.begin()
    await scene.cards.write(ASHA, conversation, 0, "It is the exams.")

    with pytest.raises(NobodyToShareWith):
        await scene.cards.share(ASHA, conversation, wanted)

    assert scene.box.shares == {}


async def test_one_of_two_counsellors_may_be_chosen_or_an_appointment() -> None:
    scene = CardScene()
    scene.care.treated.add(("arjun", "asha"))
    conversation = await scene.begin()
    await scene.cards.write(ASHA, conversation, 0, "It is the exams.")

    along = await scene.cards.share(ASHA, conversation, Wanted(version=1, appointment_id="with arjun"))
    both = await scene.cards.share(ASHA, conversation, Wanted(version=1))
    await scene.cards.take_back(ASHA, conversation, "arjun")

    assert [(one.counselor_id, one.appointment_id) for one in along.shares] == [("arjun", "with arjun")]
    assert {one.counselor_id for one in both.shares} == {"arjun", "meera"}
    assert [one.counselor_id for one in scene.box.shares.values()] == ["meera"]


async def test_nothing_is_overwritten_or_shared_unseen_and_what_is_sent_twice_changes_nothing() -> None:
    scene = CardScene()
    conversation = await scene.begin()
    first = await scene.cards.write(ASHA, conversation, 0, "It is the exams.")
    again = await scene.cards.write(ASHA, conversation, 0, "It is the exams.")

    with pytest.raises(CardChanged):
        await scene.cards.write(ASHA, conversation, 0, "Something else.")
    with pytest.raises(CardChanged):
        await scene.cards.share(ASHA, conversation, Wanted(version=2))

    assert (first.card.version, again.card) == (1, first.card)


async def test_a_card_needs_words_and_a_conversation_of_ones_own() -> None:
    scene = CardScene()
    conversation = await scene.begin()

    with pytest.raises(CardEmpty):
        await scene.cards.write(ASHA, conversation, 0, " \n ")
    with pytest.raises(NoCard):
        await scene.cards.share(ASHA, conversation, Wanted(version=1))
    for somebody in (RAVI, SOMEBODY, MEERA):
        with pytest.raises(NotFound):
            await scene.cards.look(somebody, conversation)


@pytest.mark.parametrize("hidden", [False, True])
async def test_danger_in_what_is_written_brings_help_and_a_person_before_anything_is_shared(*, hidden: bool) -> None:
    scene = CardScene()
    conversation = await scene.begin(anonymous=hidden)

    written = await scene.cards.write(ASHA, conversation, 0, CRISIS)

    assert written.help is not None
    assert "14416" in written.help.text
    assert not written.help.text.rstrip().endswith("?")
    assert [(one.excerpt, one.anonymous) for one in scene.book.raised] == [(CRISIS, hidden)]
    assert ("passing this on" in written.help.text) is not hidden


async def test_removing_it_takes_it_from_everybody() -> None:
    scene = CardScene()
    conversation = await scene.begin()
    await scene.cards.write(ASHA, conversation, 0, "It is the exams.")
    await scene.cards.share(ASHA, conversation, Wanted(version=1))

    await scene.cards.remove(ASHA, conversation)

    assert (scene.box.cards, scene.box.shares) == ({}, {})
