"""A conversation with the store, the companion and the register held in hand."""

from collections.abc import Awaitable, Callable, Sequence
from datetime import UTC, datetime

from msgspec.structs import replace

from manmitra.domain.accounts.model import PrivacyConsents, User
from manmitra.domain.accounts.ports import Users
from manmitra.domain.assessments.catalogue import instrument
from manmitra.domain.assessments.forms import Given, read_form
from manmitra.domain.assessments.model import Kind
from manmitra.domain.assessments.model import Language as FormLanguage
from manmitra.domain.assessments.scoring import score
from manmitra.domain.assessments.usecases import Outcome
from manmitra.domain.bestie.model import Language, Topic
from manmitra.domain.bestie.ports import Companion, Reply, Turn
from manmitra.domain.chat.alarm import Alarm
from manmitra.domain.chat.memories import Recalling
from manmitra.domain.chat.memory import Memory, MemoryBusy
from manmitra.domain.chat.model import Conversation, Message, Takeover, message_id
from manmitra.domain.chat.ports import Conversations, Forms, Memories, Messages, Visitors
from manmitra.domain.chat.talking import Talking
from manmitra.domain.chat.usecases import ChatUseCases
from manmitra.domain.crisis.known import Known
from manmitra.domain.crisis.model import Alert, AlertStatus, Level, Tier
from manmitra.domain.crisis.places import same_matter
from manmitra.domain.crisis.ports import Alerts, Risks, SafetyPlans, Unstored
from manmitra.domain.crisis.safety_plan import PlanRead, SafetyPlan
from manmitra.domain.crisis.watch import PersonRisk
from manmitra.domain.shared.errors import NotFound, Unavailable
from manmitra.domain.shared.events import Event
from manmitra.domain.shared.identity import Principal, Role, UserId, visitor
from manmitra.domain.shared.paging import Page, PageRequest
from tests.fakes import CountingIds, CountingSecrets, FixedClock

NOW = datetime(2026, 11, 25, 4, 30, tzinfo=UTC)
ASHA = Principal(UserId("asha"), Role.STUDENT, "campus")
RAVI = Principal(UserId("ravi"), Role.STUDENT, "campus")
SOMEBODY = visitor("campus")
CRISIS = "I want to kill myself"


class Shelf(Conversations, Messages):
    """Conversations, messages and alerts in memory."""

    def __init__(self) -> None:
        self.kept: dict[str, Conversation] = {}
        self.said: dict[str, Message] = {}
        self.alerts: list[Alert] = []
        self.takeovers: dict[str, Takeover] = {}
        self.told: list[Event] = []
        self.places: list[Sequence[str]] = []
        self.down = False
        self.taken = False
        self.reads = 0

    async def get(self, conversation_id: str) -> Conversation:
        self._must_be_up()
        if conversation_id not in self.kept:
            raise NotFound("there is no such conversation")
        return self.kept[conversation_id]

    async def add(  # type: ignore[override]
        self,
        *things: Conversation | Message,
        alert: Alert | None = None,
        places: Sequence[str] = (),
        takeover: Takeover | None = None,
        events: Sequence[Event] = (),
    ) -> bool:
        self._must_be_up()
        first = things[0]
        if isinstance(first, Message) and first.chatter:
            before = self.said.get(message_id(first.conversation_id, first.position - 1))
            if before is None or before.hold is not None:
                return False
        if self.taken or any(thing.id in self.said for thing in things):
            return False
        for thing in things:
            if isinstance(thing, Conversation):
                self.kept[thing.id] = thing
            else:
                self.said[thing.id] = thing
        if takeover is not None:
            self.takeovers[takeover.id] = takeover
        self.told += events
        if alert is not None and not any(same_matter(one, alert) for one in self.alerts):
            self.alerts.append(alert)
            self.places.append(places)
        return True

    async def save(self, conversation: Conversation) -> Conversation:
        self.kept[conversation.id] = conversation
        return conversation

    async def of_student(self, student_id: str, page: PageRequest) -> Page[Conversation]:
        return Page([one for one in self.kept.values() if one.student_id == student_id])

    async def latest(self, conversation_id: str, limit: int) -> Sequence[Message]:
        self.reads += 1
        return self.of(conversation_id)[-limit:]

    async def upto(self, conversation_id: str, position: int, limit: int) -> Sequence[Message]:
        return [one for one in self.of(conversation_id) if one.position <= position][-limit:]

    async def of_conversation(
        self, conversation_id: str, page: PageRequest, *, since: datetime | None = None
    ) -> Page[Message]:
        return Page([one for one in self.of(conversation_id) if since is None or one.sent_at >= since])

    async def takeover(self, takeover_id: str) -> Takeover:
        if takeover_id not in self.takeovers:
            raise NotFound("there is no such takeover")
        return self.takeovers[takeover_id]

    def of(self, conversation_id: str) -> list[Message]:
        return sorted(
            (one for one in self.said.values() if one.conversation_id == conversation_id), key=lambda one: one.position
        )

    def _must_be_up(self) -> None:
        if self.down:
            raise Unavailable("the store does not answer")


class Parrot(Companion):
    """Keeps what it was asked; can be out of order."""

    def __init__(self) -> None:
        self.asked: list[Turn] = []
        self.broken = False
        self.risk = Tier.NONE

    def greeting(self, topic: Topic, language: Language, *, anonymous: bool, outside: bool = True) -> str:
        return "hello, and your words go out" if self.outside and outside else "hello"

    async def reply(self, turn: Turn) -> Reply:
        self.asked.append(turn)
        if self.broken:
            raise Unavailable("no answer in time")
        return Reply(text=f"answer {turn.number}", risk=self.risk)


class Register(Users):
    """Everybody exists until they leave, and agrees to escalation or does not."""

    def __init__(self, *, agrees: bool = True) -> None:
        self.agrees = agrees
        self.shares = False
        self.ai_chat = True
        self.name = ""
        self.gone = False

    async def get(self, user_id: str) -> User:
        if self.gone:
            raise NotFound("there is no such user")
        return User(
            id=user_id,
            email="",
            name=self.name,
            role=Role.STUDENT,
            institution="campus",
            password_hash="",
            created_at=NOW,
            updated_at=NOW,
            consents=PrivacyConsents(
                crisis_escalation=self.agrees, share_chat_history=self.shares, ai_chat=self.ai_chat
            ),
        )

    async def by_email(self, email: str) -> User | None:
        return None

    async def staff_of(self, institution: str) -> list[User]:
        return []

    async def add(self, user: User) -> None:
        raise AssertionError

    async def save(self, user: User, events: Sequence[Event] = ()) -> User:
        return user


class Desk(Forms):
    """Scores what is handed in and keeps it, as long as it is open."""

    def __init__(self) -> None:
        self.kept: list[tuple[str, Kind, tuple[int, ...], FormLanguage]] = []
        self.closed = False

    async def submit(self, who: Principal, kind: Kind, given: Given, language: FormLanguage) -> Outcome:
        if self.closed:
            raise Unavailable("the store does not answer")
        answers = read_form(instrument(kind), given)
        self.kept.append((who.user_id, kind, answers, language))
        return Outcome(
            help=None,
            result_id=str(len(self.kept)),
            score=score(kind, answers),
            instrument=instrument(kind),
            completed_at=NOW,
        )


class OpenDoor(Visitors):
    """Turns nobody away."""

    def pace(self, address: str, now: datetime) -> None: ...

    def id_for(self, made_up: str, source: str) -> str:
        return f"{source}|{made_up}"


class NoRisks(Risks):
    """Of students who were never in danger, until somebody says so."""

    def __init__(self) -> None:
        self.known: dict[str, PersonRisk] = {}

    async def of(self, student_id: str) -> PersonRisk | None:
        return self.known.get(student_id)

    async def save(self, risk: PersonRisk) -> PersonRisk:
        self.known[risk.id] = risk
        return risk


class Lists(Memories):
    """What students asked to be kept in mind, and how often somebody looked."""

    def __init__(self) -> None:
        self.kept: dict[str, Memory] = {}
        self.looks = 0
        self.down = False

    async def of(self, student_id: str) -> Memory | None:
        self.looks += 1
        if self.down:
            raise Unavailable("the store does not answer")
        return self.kept.get(student_id)

    async def save(self, memory: Memory) -> Memory:
        there = self.kept.get(memory.id)
        if (there.version if there else 0) != memory.version:
            raise MemoryBusy("this list was changed meanwhile")
        self.kept[memory.id] = replace(memory, version=memory.version + 1)
        return self.kept[memory.id]

    async def ended(self, now: datetime, limit: int) -> Sequence[Memory]:
        return [one for one in self.kept.values() if one.next_end is not None and one.next_end <= now][:limit]


class NoPlans(SafetyPlans):
    """Nobody has one."""

    async def of(self, student_id: str) -> SafetyPlan | None:
        return None

    async def save(self, plan: SafetyPlan) -> SafetyPlan:
        raise AssertionError

    async def remove(self, student_id: str) -> None:
        raise AssertionError

    async def add_read(self, read: PlanRead) -> None:
        raise AssertionError

    async def reads_of(self, student_id: str, page: PageRequest) -> Page[PlanRead]:
        raise AssertionError


class Wall(Alerts, Unstored):
    """The shelf's alerts, for messages that no conversation keeps."""

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf
        self.later = list[Callable[[], Awaitable[object]]]()

    def keep_trying(self, level: Level, store: Callable[[], Awaitable[object]]) -> None:
        self.later.append(store)

    async def add_at(self, alert: Alert, places: Sequence[str]) -> None:
        if not any(same_matter(one, alert) for one in self._shelf.alerts):
            self._shelf.alerts.append(alert)
            self._shelf.places.append(places)

    async def get(self, alert_id: str) -> Alert:
        raise AssertionError

    async def add(self, alert: Alert) -> None:
        raise AssertionError

    async def at(self, places: Sequence[str]) -> Sequence[Alert]:
        raise AssertionError

    async def save(self, alert: Alert) -> Alert:
        raise AssertionError

    async def of_institution(
        self, institution: str, page: PageRequest, *, status: Sequence[AlertStatus] = ()
    ) -> Page[Alert]:
        raise AssertionError


class Scene:
    def __init__(self, *, agrees: bool = True, companion: Companion | None = None) -> None:
        self.shelf, self.parrot, self.register = Shelf(), Parrot(), Register(agrees=agrees)
        self.clock, self.risks, self.wall = FixedClock(NOW), NoRisks(), Wall(self.shelf)
        self.memories, self.forms = Lists(), Desk()
        self.recalling = Recalling(self.memories, self.clock, CountingIds())
        self.chat = ChatUseCases(
            self.shelf,
            self.shelf,
            Talking(companion or self.parrot, self.shelf, self.register, self.clock, self.recalling, self.forms),
            self.register,
            self.clock,
            CountingSecrets(),
            OpenDoor(),
            Known(self.risks, NoPlans()),
            Alarm(self.shelf, self.wall, self.wall, self.register, self.clock),
        )

    async def begin(
        self,
        who: Principal = ASHA,
        *,
        anonymous: bool | None = None,
        topic: Topic = Topic.FAMILY,
        language: Language = Language.ENGLISH,
    ) -> str:
        conversation, _ = await self.chat.start(who, topic, language, anonymous=anonymous)
        return conversation.id
