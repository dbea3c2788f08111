"""What staff do with alerts, and looking at a text without keeping it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

import msgspec

from manmitra.domain.accounts.model import EmergencyContact, User
from manmitra.domain.accounts.ports import Users
from manmitra.domain.crisis.detection import Signal, assess
from manmitra.domain.crisis.excerpts import excerpt_of
from manmitra.domain.crisis.help import HelpCard, help_alone, help_for
from manmitra.domain.crisis.helplines import Helpline, open_lines
from manmitra.domain.crisis.model import (
    ALERTING,
    EXCERPT_LIMIT,
    Action,
    Alert,
    AlertClosed,
    AlertKind,
    AlertStatus,
    NewAlert,
    Tier,
    raise_alert,
)
from manmitra.domain.crisis.places import places_of
from manmitra.domain.crisis.ports import AlertReads, Alerts, Watch
from manmitra.domain.crisis.records import AlertRead, How
from manmitra.domain.crisis.reporting import reads_of
from manmitra.domain.crisis.rule import RANK
from manmitra.domain.shared.errors import Conflict, Invalid, NotFound
from manmitra.domain.shared.identity import ADMINS, Principal, Role
from manmitra.domain.shared.paging import Page, PageRequest
from manmitra.domain.shared.ports import Clock, Ids

TRIES: Final = 3
"""The ladder saves an alert too; a person who answers must not be sent away because of that."""
HANDLED: tuple[AlertStatus, ...] = (AlertStatus.ACKNOWLEDGED, AlertStatus.CONTACTED, AlertStatus.RESOLVED)


class Looked(msgspec.Struct, frozen=True):
    """`help` is None when nothing in the text asks for it."""

    signal: Signal
    help: HelpCard | None


class Called(msgspec.Struct, frozen=True):
    """`help` is for a student who called; staff who call for somebody else get none."""

    alert: Alert
    help: HelpCard | None


class Opened(msgspec.Struct, frozen=True):
    """`may_call`: the student agrees that somebody calls their emergency contact, who is named to counsellors. The
    service itself calls nobody, ever.
    """

    alert: Alert
    may_call: bool = False
    contact: EmergencyContact | None = None


def looked_at(text: str, language: str, history: Sequence[str], now: datetime) -> Looked:
    """What the rules make of a text, and the card for it. Pure."""
    signal = assess(text, history)
    if signal.tier is Tier.NONE:
        return Looked(signal, None)
    return Looked(signal, help_for(signal.tier, language, now, text=text, told=False))


@dataclass(frozen=True, slots=True)
class CrisisUseCases:
    alerts: Alerts
    users: Users
    reads: AlertReads
    watch: Watch
    clock: Clock
    ids: Ids

    def detect(self, text: str, language: str = "en", history: Sequence[str] = ()) -> Looked:
        """Look at a text; nothing of it is kept, and nobody is told."""
        return looked_at(text, language, history, self.clock.now())

    def helplines(self) -> tuple[Helpline, ...]:
        """Those that can be reached at this moment."""
        return open_lines(self.clock.now())

    async def list(self, who: Principal, page: PageRequest, status: Sequence[AlertStatus] = ()) -> Page[Alert]:
        """Of one's own institution; a super admin sees them all. It is noted who saw which."""
        everywhere = who.role is Role.SUPER_ADMIN
        found = await self.alerts.of_institution("" if everywhere else who.institution, page, status=status)
        await self.reads.note(*reads_of(who, found.items, How.LIST, self.ids, self.clock))
        return found

    async def read(self, who: Principal, alert_id: str) -> Opened:
        """One of one's own institution; it is noted who saw it. Raises NotFound."""
        alert = await self._own(who, alert_id)
        await self.reads.note(*reads_of(who, [alert], How.SINGLE, self.ids, self.clock))
        student = await self._agreeing(alert)
        if student is None:
            return Opened(alert)
        contact = student.profile.emergency_contact if who.role is Role.COUNSELOR else None
        return Opened(alert, may_call=True, contact=contact)

    async def readers(self, who: Principal, page: PageRequest, alert_id: str = "") -> Page[AlertRead]:
        """Who saw the alerts of one's own institution."""
        who.must_be_one_of(*ADMINS)
        everywhere = who.role is Role.SUPER_ADMIN
        return await self.reads.of("" if everywhere else who.institution, page, alert_id=alert_id)

    async def handle(
        self, who: Principal, alert_id: str, status: AlertStatus, *, action: Action | None = None, notes: str = ""
    ) -> Alert:
        """Acknowledge it, say that the person was reached, or close it.

        Raises NotFound, Invalid for another status, AlertClosed, or Conflict when others were faster again and again.
        """
        if status not in HANDLED:
            raise Invalid(f"an alert is handled by one of {', '.join(one.value for one in HANDLED)}")
        for _ in range(TRIES):
            before = await self._own(who, alert_id)
            change = {
                AlertStatus.ACKNOWLEDGED: before.acknowledged,
                AlertStatus.CONTACTED: before.contacted,
                AlertStatus.RESOLVED: before.resolved,
            }[status]
            try:
                saved = await self.alerts.save(change(who.user_id, self.clock.now(), action=action, notes=notes))
            except Conflict as error:
                if isinstance(error, AlertClosed):
                    raise
                continue
            await self.reads.note(*reads_of(who, [saved], How.HANDLED, self.ids, self.clock))
            self._measure(before, saved)
            return saved
        raise Conflict("somebody changed this alert meanwhile; please look again")

    async def escalate(self, who: Principal, alert_id: str, *, notes: str = "", consent: bool = False) -> Alert:
        """By staff of the institution, or by the student it is about, whose `consent` then counts.

        Raises NotFound, AlertClosed, EscalationNotConsented, or Conflict when others were faster again and again.
        """
        theirs = who.role is Role.STUDENT and consent
        for _ in range(TRIES):
            alert = await self._own(who, alert_id)
            handed_on = alert.escalated(who.user_id, self.clock.now(), consented=theirs, notes=notes)
            try:
                return await self.alerts.save(handed_on)
            except Conflict:  # the ladder took a step, or somebody else cares
                continue
        raise Conflict("somebody changed this alert meanwhile; please look again")

    async def raise_by_hand(self, who: Principal, new: NewAlert) -> Called:
        """A student for themselves, staff for a student of their institution; its staff are told. The rules hear what
        is written with it, and may make it graver. A student who presses again has called already, and gets help at
        once. Raises NotFound.
        """
        theirs = who.role is Role.STUDENT
        student_id = who.user_id if theirs else new.student_id
        tier = max(new.tier, assess(new.message).tier, key=RANK.__getitem__)
        agreed, institution, language = True, who.institution, "en"
        if student_id:
            student = await self.users.get(student_id)
            foreign = who.role is not Role.SUPER_ADMIN and student.institution != who.institution
            if foreign or student.role is not Role.STUDENT:
                raise NotFound("there is no such student")
            agreed, institution = student.consents.crisis_escalation, student.institution
            language = student.language
        alert = raise_alert(
            self.ids.new(),
            now=self.clock.now(),
            institution=institution,
            kind=AlertKind.MANUAL,
            tier=tier,
            student_id=student_id,
            reasons=(f"manual.{who.role.value}",),
            excerpt=excerpt_of(new.message, EXCERPT_LIMIT),
            consent_to_escalate=agreed,
        )
        if not theirs:
            await self.alerts.add(alert)
            return Called(alert, None)
        asked = tier if tier in ALERTING else Tier.HIGH
        return Called(await self._called(alert), help_alone(asked, language, alert.raised_at, text=new.message))

    async def _called(self, alert: Alert) -> Alert:
        """The alert that stands for this call: a fresh one, or the one of the same hour that it adds nothing to."""
        places = places_of(alert)
        await self.alerts.add_at(alert, places)
        standing = await self.alerts.at(places)
        same = [one for one in standing if one.excerpt == alert.excerpt] or standing
        if not same:  # all of them are unreadable
            await self.alerts.add(alert)
            return alert
        return max(same, key=lambda one: (not one.settled, one.raised_at))

    def _measure(self, before: Alert, after: Alert) -> None:
        if before.acknowledged_at is None and after.acknowledged_at is not None:
            self.watch.acknowledged(after)
        if before.contacted_at is None and after.contacted_at is not None:
            self.watch.contacted(after)

    async def _agreeing(self, alert: Alert) -> User | None:
        """The student, if their consent stands now: the account's, or the one given with this very alert."""
        if alert.settled or not alert.contact_may_be_called:
            return None
        try:
            student = await self.users.get(alert.student_id)
        except NotFound:
            return None
        return student if student.consents.crisis_escalation or alert.escalated_by == student.id else None

    async def _own(self, who: Principal, alert_id: str) -> Alert:
        alert = await self.alerts.get(alert_id)
        if who.role is Role.STUDENT:
            who.must_own(alert.student_id, "alert")
        elif who.role is not Role.SUPER_ADMIN and alert.institution != who.institution:
            raise NotFound("there is no such alert")
        return alert
