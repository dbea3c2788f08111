"""A conversation that a human takes over, on whatever keeps it, with a companion that can be made to wait."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from random import Random

from manmitra.domain.accounts.ports import Care, CareRelations
from manmitra.domain.bestie.model import Language, Topic
from manmitra.domain.bestie.ports import Companion, Reply, Turn
from manmitra.domain.chat.alarm import Alarm
from manmitra.domain.chat.line import SILENCE
from manmitra.domain.chat.memories import Recalling
from manmitra.domain.chat.model import Conversation, Message, MessageKind, Sender
from manmitra.domain.chat.ports import Conversations, Messages
from manmitra.domain.chat.reading import ReadingUseCases
from manmitra.domain.chat.takeovers import Returning, Taken, TakeoverUseCases
from manmitra.domain.chat.talking import Talking
from manmitra.domain.chat.usecases import ChatUseCases
from manmitra.domain.crisis.known import Known
from manmitra.domain.crisis.model import Alert, AlertKind, AlertStatus, Level, Tier, raise_alert
from manmitra.domain.crisis.ports import AlertReads, Alerts, Unstored
from manmitra.domain.crisis.records import AlertRead
from manmitra.domain.shared.errors import Conflict, NotFound
from manmitra.domain.shared.identity import Principal, Role, UserId
from manmitra.domain.shared.paging import Page, PageRequest
from tests.domain.chat_scene import ASHA, CRISIS, NOW, Desk, Lists, NoPlans, NoRisks, OpenDoor, Register
from tests.fakes import CountingIds, CountingSecrets, FixedClock

MEERA = Principal(UserId("meera"), Role.COUNSELOR, "campus")
ARJUN = Principal(UserId("arjun"), Role.COUNSELOR, "campus")
STRANGER = Principal(UserId("stranger"), Role.COUNSELOR, "elsewhere")
ALERT = "alert-1"


class Thinking(Companion):
    """Answers when `may` is set, and tells by `thinks` that it was asked."""

    def __init__(self) -> None:
        self.thinks = asyncio.Event()
        self.may = asyncio.Event()
        self.may.set()
        self.random: Random | None = None
        self.asked: list[Turn] = []

    def greeting(self, topic: Topic, language: Language, *, anonymous: bool, outside: bool = True) -> str:
        return "hello"

    async def reply(self, turn: Turn) -> Reply:
        self.asked.append(turn)
        self.thinks.set()
        await self.may.wait()
        for _ in range(self.random.randrange(12) if self.random else 0):
            await asyncio.sleep(0)
        return Reply(text=f"chatter {turn.number}")


class Treating(CareRelations):
    def __init__(self) -> None:
        self.treated = set[tuple[str, str]]()

    async def treats(self, counselor_id: str, student_id: str) -> bool:
        return (counselor_id, student_id) in self.treated

    async def of_student(self, student_id: str) -> Sequence[Care]:
        treating = sorted(counselor for counselor, student in self.treated if student == student_id)
        return [Care(appointment_id=f"with {one}", counselor_id=one, counselor_name=one.title()) for one in treating]


class OneAlert(Alerts, Unstored):
    """All that a takeover asks of alerts."""

    def __init__(self) -> None:
        self.alert: Alert | None = None

    def keep_trying(self, level: Level, store: Callable[[], Awaitable[object]]) -> None:
        raise AssertionError

    async def get(self, alert_id: str) -> Alert:
        if self.alert is None or alert_id != ALERT:
            raise NotFound("there is no such alert")
        return self.alert

    async def add(self, alert: Alert) -> None:
        raise AssertionError

    async def add_at(self, alert: Alert, places: Sequence[str]) -> None:
        raise AssertionError

    async def at(self, places: Sequence[str]) -> Sequence[Alert]:
        raise AssertionError

    async def save(self, alert: Alert) -> Alert:
        raise AssertionError

    async def of_institution(
        self, institution: str, page: PageRequest, *, status: Sequence[AlertStatus] = ()
    ) -> Page[Alert]:
        raise AssertionError


class Seen(AlertReads):
    def __init__(self) -> None:
        self.noted: list[AlertRead] = []

    async def note(self, *reads: AlertRead) -> None:
        self.noted += reads

    async def of(self, institution: str, page: PageRequest, *, alert_id: str = "") -> Page[AlertRead]:
        raise AssertionError


class TakeoverScene:
    """One conversation of Asha's, and an open alert of it."""

    def __init__(self, conversations: Conversations, messages: Messages) -> None:
        self.clock, self.thinking, self.register = FixedClock(NOW), Thinking(), Register()
        self.care, self.one_alert, self.seen = Treating(), OneAlert(), Seen()
        self.conversations, self.messages = conversations, messages
        self.chat = ChatUseCases(
            conversations,
            messages,
            Talking(
                self.thinking,
                messages,
                self.register,
                self.clock,
                Recalling(Lists(), self.clock, CountingIds()),
                Desk(),
            ),
            self.register,
            self.clock,
            CountingSecrets(),
            OpenDoor(),
            Known(NoRisks(), NoPlans()),
            Alarm(conversations, self.one_alert, self.one_alert, self.register, self.clock),
        )
        reading = ReadingUseCases(conversations, messages, self.register, self.care, self.clock)
        self.takeovers = TakeoverUseCases(
            conversations,
            messages,
            reading,
            self.one_alert,
            self.seen,
            self.register,
            self.clock,
            CountingIds(),
        )
        self.returning = Returning(conversations, messages, self.clock)

    async def begin(self, *, anonymous: bool = False) -> str:
        conversation, _ = await self.chat.start(ASHA, Topic.FAMILY, Language.ENGLISH, anonymous=anonymous)
        self.one_alert.alert = self.alert_of(conversation)
        return conversation.id

    def alert_of(self, conversation: Conversation) -> Alert:
        return raise_alert(
            ALERT,
            now=self.clock.now(),
            institution=conversation.institution,
            kind=AlertKind.MESSAGE,
            tier=Tier.HIGH,
            student_id=conversation.student_id,
            conversation_id=conversation.id,
        )

    async def taken(self, who: Principal = MEERA) -> Taken:
        return await self.takeovers.take(who, alert_id=ALERT)

    def fall_silent(self) -> None:
        self.clock.forward(seconds=SILENCE.total_seconds())


async def at_once(scene: TakeoverScene, conversation: str, seed: int) -> list[str]:
    """Asha writes, and asks for help; a counsellor takes over, writes and gives back, again and again: all at once.
    Returns what of Asha was answered, and so must be there.
    """
    random = Random(seed)
    scene.thinking.random = random
    said: list[str] = []

    async def asha(name: str) -> None:
        for number in range(4):
            text = f"{CRISIS} {name}{number}" if random.random() < 0.2 else f"thought {name}{number}"
            try:
                answer = await scene.chat.send(ASHA, conversation, text)
            except Conflict:
                continue
            said.append(text)
            assert not text.startswith(CRISIS) or "14416" in answer.text
            await wander()

    async def meera() -> None:
        for number in range(4):
            await wander()
            try:
                taken = await scene.taken()
                await wander()
                await scene.takeovers.write(MEERA, taken.takeover.id, f"word {number}")
                await wander()
                await scene.takeovers.give_back(MEERA, taken.takeover.id)
            except Conflict:
                continue

    async def wander() -> None:
        for _ in range(random.randrange(10)):
            await asyncio.sleep(0)

    await asyncio.gather(asha("a"), asha("b"), asha("c"), meera())
    return said


def must_hold(messages: Sequence[Message], said: Sequence[str] = ()) -> None:
    """What is true of every conversation, however many wrote in it at once."""
    assert [one.position for one in messages] == list(range(1, len(messages) + 1))
    hold, count = None, 0
    for one in messages:
        changed = one.hold != hold
        assert (
            not changed
            or one.kind in {MessageKind.PERSON_JOINED, MessageKind.PERSON_LEFT}
            or (one.sender is Sender.COUNSELOR)
        )
        if one.chatter:
            assert hold is None, f"Bestie spoke at {one.position} while a human had the word"
        if one.sender is Sender.COUNSELOR:
            assert hold is not None
        count += one.sender is Sender.USER
        assert one.count == count
        hold = one.hold
    own = [one.text for one in messages if one.sender is Sender.USER]
    assert sorted(own) == sorted({*own})
    assert {*said} <= {*own}
