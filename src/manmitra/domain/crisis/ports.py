"""What crisis work needs of the world."""

from abc import abstractmethod
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from typing import Protocol

from manmitra.domain.audit.model import Act
from manmitra.domain.crisis.events import AlertStepped
from manmitra.domain.crisis.ladder import Step
from manmitra.domain.crisis.model import Alert, AlertStatus, Level
from manmitra.domain.crisis.records import AlertRead, AnswerLink, StepTaken
from manmitra.domain.crisis.referral import Referral
from manmitra.domain.crisis.roster import Roster
from manmitra.domain.crisis.safety_plan import PlanRead, SafetyPlan
from manmitra.domain.crisis.watch import PersonRisk
from manmitra.domain.shared.paging import Page, PageRequest


class Alerts(Protocol):
    @abstractmethod
    async def get(self, alert_id: str) -> Alert:
        """Raises NotFound."""

    @abstractmethod
    async def add(self, alert: Alert) -> None:
        """Durable when it returns."""

    @abstractmethod
    async def add_at(self, alert: Alert, places: Sequence[str]) -> None:
        """At the first free of its places (places.py); not at all when the same matter waits there or all are taken.

        Its id is made from the place. Durable when it returns.
        """

    @abstractmethod
    async def at(self, places: Sequence[str]) -> Sequence[Alert]:
        """Those that stand at these places and can be read, in the order of the places."""

    @abstractmethod
    async def save(self, alert: Alert) -> Alert:
        """Returns it with its new version. Raises Conflict when somebody saved it meanwhile."""

    @abstractmethod
    async def of_institution(
        self, institution: str, page: PageRequest, *, status: Sequence[AlertStatus] = ()
    ) -> Page[Alert]:
        """Newest first; of all statuses unless some are named. An empty institution stands for all of them."""


class Unstored(Protocol):
    """Alerts that the store did not take."""

    @abstractmethod
    def keep_trying(self, level: Level, store: Callable[[], Awaitable[object]]) -> None:
        """Returns at once. `store` is called until it comes through, while this process lives."""


class Climbs(Protocol):
    """The ladder's side of alerts."""

    @abstractmethod
    async def due(self, now: datetime, limit: int) -> Sequence[Alert]:
        """Watched ones whose time has come, the longest waiting first. What can't be read holds up nothing: it is put
        off and looked at again later.
        """

    @abstractmethod
    async def watched(self, limit: int) -> Sequence[Alert]:
        """All that still climb and can be read, of every institution."""

    @abstractmethod
    async def unreadable(self) -> int:
        """How many of those that still climb were put off because they can't be read."""

    @abstractmethod
    async def step(self, alert: Alert, taken: StepTaken, event: AlertStepped, links: Sequence[AnswerLink]) -> None:
        """The alert, the record of the step, its event and its links: in one write. Raises Conflict when somebody saved
        the alert meanwhile: then nothing of it is written.
        """

    @abstractmethod
    async def look_later(self, alert: Alert) -> None:
        """Only its place on the ladder changed, so nobody hears of it. Raises Conflict."""

    @abstractmethod
    async def steps_of(self, alert_id: str) -> Sequence[StepTaken]:
        """In their order; the first ones of very many."""

    @abstractmethod
    async def last_step(self, alert_id: str, number: int) -> StepTaken | None: ...

    @abstractmethod
    async def link(self, digest: str) -> AnswerLink | None: ...

    @abstractmethod
    async def answer(self, alert: Alert, link: AnswerLink) -> Alert:
        """Both are saved, or neither. Returns the alert with its new version. Raises Conflict."""

    @abstractmethod
    async def since(self, institution: str, start: datetime, limit: int) -> Sequence[Alert]:
        """Those that were raised then or later, the newest first."""


class Rosters(Protocol):
    @abstractmethod
    async def get(self, institution: str) -> Roster:
        """An empty one where none was set."""

    @abstractmethod
    async def save(self, roster: Roster, act: Act) -> Roster:
        """In one write with who did it. Returns it with its new version. Raises Conflict."""


class AlertReads(Protocol):
    @abstractmethod
    async def note(self, *reads: AlertRead) -> None:
        """Durable when it returns: before anything is shown."""

    @abstractmethod
    async def of(self, institution: str, page: PageRequest, *, alert_id: str = "") -> Page[AlertRead]:
        """Newest first; of one alert if it is named. An empty institution stands for all of them."""


class AnswerKeys(Protocol):
    @abstractmethod
    def token(self, alert_id: str, number: int, user_id: str) -> str:
        """The secret of one person's link: always the same for the same three, and never stored."""


class Watch(Protocol):
    """What operators see of alerts: figures and errors, no ids of people."""

    @abstractmethod
    def stepped(self, alert: Alert, step: Step) -> None: ...

    @abstractmethod
    def acknowledged(self, alert: Alert) -> None:
        """For the first time."""

    @abstractmethod
    def contacted(self, alert: Alert) -> None:
        """For the first time."""

    @abstractmethod
    def stumbled(self, alert: Alert, error: Exception) -> None:
        """It could not be brought further, and is tried again soon."""


class Risks(Protocol):
    @abstractmethod
    async def of(self, student_id: str) -> PersonRisk | None: ...

    @abstractmethod
    async def save(self, risk: PersonRisk) -> PersonRisk:
        """Returns it with its new version. Raises Conflict when somebody saved it meanwhile."""


class SafetyPlans(Protocol):
    @abstractmethod
    async def of(self, student_id: str) -> SafetyPlan | None: ...

    @abstractmethod
    async def save(self, plan: SafetyPlan) -> SafetyPlan:
        """Returns it with its new version. Raises PlanChanged when somebody saved it meanwhile."""

    @abstractmethod
    async def remove(self, student_id: str) -> None: ...

    @abstractmethod
    async def add_read(self, read: PlanRead) -> None:
        """Durable when it returns."""

    @abstractmethod
    async def reads_of(self, student_id: str, page: PageRequest) -> Page[PlanRead]:
        """The latest first."""


class Referrals(Protocol):
    @abstractmethod
    async def get(self, referral_id: str) -> Referral:
        """Raises NotFound."""

    @abstractmethod
    async def add(self, referral: Referral) -> Referral: ...

    @abstractmethod
    async def save(self, referral: Referral) -> Referral:
        """Returns it with its new version. Raises Conflict when somebody saved it meanwhile."""

    @abstractmethod
    async def of_student(self, student_id: str, page: PageRequest) -> Page[Referral]:
        """Newest first."""
