"""What is shown of rosters, of an alert's way up the ladder, of its readers, and of how long people took."""

from datetime import datetime

from manmitra.domain.crisis.ladder import Why
from manmitra.domain.crisis.model import Alert
from manmitra.domain.crisis.on_call import OnCall
from manmitra.domain.crisis.records import AlertRead, How
from manmitra.domain.crisis.reporting import Figures, Reached, Report, StepTold
from manmitra.domain.crisis.roster import Duty, OnDuty
from manmitra.domain.crisis.times import Times, to_acknowledge, to_contact
from manmitra.domain.notifications.model import Channel, Delivery, DeliveryState
from manmitra.domain.shared.identity import Role
from manmitra.entrypoints.http.answers import View
from manmitra.entrypoints.http.crisis_views import WORDS, AlertWord


class ShiftView(View, frozen=True, kw_only=True):
    user_id: str
    duty: Duty
    starts_at: datetime
    ends_at: datetime


class OnDutyView(View, frozen=True, kw_only=True):
    """`everybody`: no counsellor is on call now, so all active staff are told at once."""

    counselors: tuple[str, ...]
    deputies: tuple[str, ...]
    duty_admins: tuple[str, ...]
    everybody: bool

    @classmethod
    def of(cls, now: OnDuty) -> "OnDutyView":
        nobody = not (now.counselors or now.deputies or now.duty_admins)
        return cls(counselors=now.counselors, deputies=now.deputies, duty_admins=now.duty_admins, everybody=nobody)


class RosterView(View, frozen=True, kw_only=True):
    shifts: list[ShiftView]
    now: OnDutyView

    @classmethod
    def of(cls, found: OnCall) -> "RosterView":
        shifts = [
            ShiftView(user_id=one.user_id, duty=one.duty, starts_at=one.starts_at, ends_at=one.ends_at)
            for one in found.roster.shifts
        ]
        return cls(shifts=shifts, now=OnDutyView.of(found.now))


class WayOutView(View, frozen=True, kw_only=True):
    channel: Channel
    state: DeliveryState
    at: datetime
    code: str

    @classmethod
    def of(cls, one: Delivery) -> "WayOutView":
        last = one.timeline[-1] if one.timeline else None
        return cls(
            channel=one.channel,
            state=one.state,
            at=last.at if last else one.created_at,
            code=last.code if last else "",
        )


class ToldView(View, frozen=True, kw_only=True):
    user_id: str
    in_inbox: bool
    deliveries: list[WayOutView]

    @classmethod
    def of(cls, one: Reached) -> "ToldView":
        return cls(
            user_id=one.user_id, in_inbox=one.in_inbox, deliveries=[WayOutView.of(way) for way in one.deliveries]
        )


class StepView(View, frozen=True, kw_only=True):
    at: datetime
    rung: str
    why: Why
    every_channel: bool
    told: list[ToldView]

    @classmethod
    def of(cls, one: StepTold) -> "StepView":
        return cls(
            at=one.taken.at,
            rung=one.taken.rung.name.lower(),
            why=one.taken.why,
            every_channel=one.taken.everywhere,
            told=[ToldView.of(person) for person in one.people],
        )


class ReportView(View, frozen=True, kw_only=True):
    """Nothing of what was said, and not whom it is about."""

    id: str
    drill: bool
    status: AlertWord
    raised_at: datetime
    acknowledged_by: str
    acknowledged_at: datetime | None
    contacted_at: datetime | None
    seconds_to_acknowledge: float | None
    seconds_to_contact: float | None
    steps: list[StepView]

    @classmethod
    def of(cls, report: Report) -> "ReportView":
        alert = report.alert
        return cls(
            id=alert.id,
            drill=alert.drill,
            status=WORDS[alert.status],
            raised_at=alert.raised_at,
            acknowledged_by=alert.acknowledged_by,
            acknowledged_at=alert.acknowledged_at,
            contacted_at=alert.contacted_at,
            seconds_to_acknowledge=to_acknowledge(alert),
            seconds_to_contact=to_contact(alert),
            steps=[StepView.of(one) for one in report.steps],
        )


class DrillView(View, frozen=True, kw_only=True):
    id: str
    drill: bool
    started_at: datetime

    @classmethod
    def of(cls, alert: Alert) -> "DrillView":
        return cls(id=alert.id, drill=alert.drill, started_at=alert.raised_at)


class ReadView(View, frozen=True, kw_only=True):
    alert_id: str
    reader_id: str
    reader_role: Role
    how: How
    at: datetime

    @classmethod
    def of(cls, one: AlertRead) -> "ReadView":
        return cls(alert_id=one.alert_id, reader_id=one.reader_id, reader_role=one.reader_role, how=one.how, at=one.at)


class TimesView(View, frozen=True, kw_only=True):
    """In seconds, from the raising. `withinTarget`: acknowledged within 15 minutes."""

    alerts: int
    acknowledged: int
    contacted: int
    within_target: int
    median_to_acknowledge: float | None
    ninetieth_to_acknowledge: float | None
    median_to_contact: float | None
    oldest_unacknowledged: float | None

    @classmethod
    def of(cls, times: Times) -> "TimesView":
        return cls(**{name: getattr(times, name) for name in times.__struct_fields__})


class FiguresView(View, frozen=True, kw_only=True):
    """`cut`: only the latest thousand are counted. Drills are not."""

    days: int
    all: TimesView
    high: TimesView
    cut: bool

    @classmethod
    def of(cls, found: Figures) -> "FiguresView":
        return cls(days=found.days, all=TimesView.of(found.all), high=TimesView.of(found.high), cut=found.cut)
