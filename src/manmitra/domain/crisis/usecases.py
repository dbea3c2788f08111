"""What staff do with alerts, and looking at a text without keeping it."""

from collections.abc import Sequence
from dataclasses import dataclass

import msgspec

from manmitra.domain.accounts.ports import Users
from manmitra.domain.crisis.detection import Signal, assess
from manmitra.domain.crisis.help import HelpCard, help_for
from manmitra.domain.crisis.helplines import Helpline, open_lines
from manmitra.domain.crisis.model import Action, Alert, AlertKind, AlertStatus, NewAlert, Tier, raise_alert
from manmitra.domain.crisis.ports import Alerts
from manmitra.domain.shared.errors import Invalid, NotFound
from manmitra.domain.shared.identity import Principal, Role
from manmitra.domain.shared.paging import Page, PageRequest
from manmitra.domain.shared.ports import Clock, Ids

HANDLED: tuple[AlertStatus, ...] = (AlertStatus.ACKNOWLEDGED, AlertStatus.CONTACTED, AlertStatus.RESOLVED)


class Looked(msgspec.Struct, frozen=True):
    """`help` is None when nothing in the text asks for it."""

    signal: Signal
    help: HelpCard | None


@dataclass(frozen=True, slots=True)
class CrisisUseCases:
    alerts: Alerts
    users: Users
    clock: Clock
    ids: Ids

    def detect(self, text: str, language: str = "en", history: Sequence[str] = ()) -> Looked:
        """Look at a text; nothing of it is kept, and nobody is told."""
        signal = assess(text, history)
        needed = signal.tier is not Tier.NONE
        return Looked(
            signal, help_for(signal.tier, language, self.clock.now(), text=text, told=False) if needed else None
        )

    def helplines(self) -> tuple[Helpline, ...]:
        """Those that can be reached at this moment."""
        return open_lines(self.clock.now())

    async def list(self, who: Principal, page: PageRequest, status: Sequence[AlertStatus] = ()) -> Page[Alert]:
        """Of one's own institution; a super admin sees them all."""
        everywhere = who.role is Role.SUPER_ADMIN
        return await self.alerts.of_institution("" if everywhere else who.institution, page, status=status)

    async def handle(
        self, who: Principal, alert_id: str, status: AlertStatus, *, action: Action | None = None, notes: str = ""
    ) -> Alert:
        """Acknowledge it, say that the person was reached, or close it.

        Raises NotFound, Invalid for another status, AlertClosed, or Conflict when somebody else was faster.
        """
        if status not in HANDLED:
            raise Invalid(f"an alert is handled by one of {', '.join(one.value for one in HANDLED)}")
        alert = await self._own(who, alert_id)
        now = self.clock.now()
        if status is AlertStatus.ACKNOWLEDGED:
            return await self.alerts.save(alert.acknowledged(who.user_id, now, action=action, notes=notes))
        step = alert.contacted if status is AlertStatus.CONTACTED else alert.resolved
        return await self.alerts.save(step(who.user_id, now, action=action, notes=notes))

    async def escalate(self, who: Principal, alert_id: str, *, notes: str = "", consent: bool = False) -> Alert:
        """By staff of the institution, or by the student it is about, whose `consent` then counts.

        Raises NotFound, AlertClosed, EscalationNotConsented or Conflict.
        """
        alert = await self._own(who, alert_id)
        theirs = who.role is Role.STUDENT and consent
        now = self.clock.now()
        return await self.alerts.save(alert.escalated(who.user_id, now, consented=theirs, notes=notes))

    async def raise_by_hand(self, who: Principal, new: NewAlert) -> Alert:
        """A student for themselves, staff for a student of their institution; its staff are told. Raises NotFound."""
        student_id = who.user_id if who.role is Role.STUDENT else new.student_id
        agreed, institution = True, who.institution
        if student_id:
            student = await self.users.get(student_id)
            foreign = who.role is not Role.SUPER_ADMIN and student.institution != who.institution
            if foreign or student.role is not Role.STUDENT:
                raise NotFound("there is no such student")
            agreed, institution = student.consents.crisis_escalation, student.institution
        alert = raise_alert(
            self.ids.new(),
            now=self.clock.now(),
            institution=institution,
            kind=AlertKind.MANUAL,
            tier=new.tier,
            student_id=student_id,
            reasons=(f"manual.{who.role.value}",),
            excerpt=new.message,
            consent_to_escalate=agreed,
        )
        await self.alerts.add(alert)
        return alert

    async def _own(self, who: Principal, alert_id: str) -> Alert:
        alert = await self.alerts.get(alert_id)
        if who.role is Role.STUDENT:
            who.must_own(alert.student_id, "alert")
        elif who.role is not Role.SUPER_ADMIN and alert.institution != who.institution:
            raise NotFound("there is no such alert")
        return alert
