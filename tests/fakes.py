"""Stand-ins for what a test must hold still. There are no others, and no mocks."""

from datetime import datetime, timedelta

from manmitra.adapters.persistence.events import Outbox
from manmitra.adapters.system import RandomIds, SystemClock
from manmitra.domain.notifications.couriers import Courier, NotSent
from manmitra.domain.notifications.model import Channel, Notification, Outgoing, Receipt
from manmitra.domain.notifications.wording import Addressed, Shown, Wording
from manmitra.domain.shared.ports import Clock, Ids, Secrets


class FixedClock(Clock):
    """Stands still until it is moved."""

    def __init__(self, now: datetime) -> None:
        self._now = now

    def now(self) -> datetime:
        return self._now

    def forward(self, **by: float) -> None:
        self._now += timedelta(**by)

    def set(self, now: datetime) -> None:
        self._now = now


def an_outbox() -> Outbox:
    """For repositories whose events nobody looks at."""
    return Outbox(clock=SystemClock(), ids=RandomIds())


class CountingIds(Ids):
    """id-0001, id-0002, …"""

    def __init__(self) -> None:
        self._count = 0

    def new(self) -> str:
        self._count += 1
        return f"id-{self._count:04}"


class CountingSecrets(Secrets):
    def __init__(self) -> None:
        self._count = 0

    def token(self) -> str:
        self._count += 1
        return f"secret-{self._count:04}"

    def digest(self, token: str) -> str:
        return f"digest of {token}"


class RecordingCourier(Courier):
    """Keeps what it is handed, and answers as its script says; when that is at its end, it takes everything."""

    def __init__(self, *script: NotSent | Receipt) -> None:
        self.sent = list[Outgoing]()
        self._script = list(script)

    async def send(self, message: Outgoing) -> Receipt:
        self.sent.append(message)
        answer = self._script.pop(0) if self._script else Receipt(ref=f"ref-{len(self.sent)}")
        if isinstance(answer, NotSent):
            raise answer
        return answer


class PlainWording(Wording):
    """The template's name, and in the inbox what its params say."""

    def shown(self, notification: Notification, language: str, time_zone: str) -> Shown:
        told = " ".join(notification.params.values())
        return Shown(title=notification.template.value, message=told, language=language, reviewed=True)

    def outgoing(
        self, notification: Notification, channel: Channel, whom: Addressed, *, reference: str, now: datetime
    ) -> Outgoing:
        return Outgoing(
            channel=channel,
            to=whom.to,
            text="There is news.",
            subject=whom.sender_word,
            language=whom.language,
            template=notification.template,
            reference=reference,
        )
