"""The table: what happened, and who reacts to it. Every kind of event has a row; a test compares the two sets."""

from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Any

import structlog

from manmitra.domain.accounts.events import ParticipationWithdrawn, StudentRegistered
from manmitra.domain.analytics.recording import Recording
from manmitra.domain.assessments.events import ResultKept
from manmitra.domain.booking.events import (
    AppointmentBooked,
    AppointmentCancelled,
    AppointmentCompleted,
    AppointmentMissed,
    AppointmentMoved,
    SlotHeld,
    SlotReleased,
)
from manmitra.domain.booking.news import AppointmentNews
from manmitra.domain.chat.events import (
    ConversationReturned,
    ConversationStarted,
    ConversationTaken,
    ConversationWritten,
)
from manmitra.domain.chat.takeovers import Returning
from manmitra.domain.crisis.checking_in import CheckingIn
from manmitra.domain.crisis.escalation import Escalation
from manmitra.domain.crisis.events import AlertChanged, AlertRaised, AlertStepped, RiskSeen
from manmitra.domain.crisis.news import AlertNews
from manmitra.domain.forum.events import HelpOffered, PostAnswered, PostShown, PostUnanswered
from manmitra.domain.forum.news import ForumNews
from manmitra.domain.live.ports import LivePush
from manmitra.domain.moderation.events import CaseQueued, CaseRuled
from manmitra.domain.notifications.events import NotificationAdded
from manmitra.domain.reports.events import ExportAsked, ExportOver
from manmitra.domain.reports.news import ExportNews
from manmitra.domain.resources.events import ResourceUsed
from manmitra.domain.shared.errors import Unavailable
from manmitra.domain.shared.events import Event, Stored
from manmitra.entrypoints.live.frames import frames_of
from manmitra.entrypoints.worker.relay import Reaction, Reactions

log = structlog.get_logger(__name__)


def showing(live: LivePush) -> Callable[[Stored], None]:
    def show(stored: Stored) -> None:
        if live.anybody(stored.event.institution):
            for frame in frames_of(stored):
                live.publish(frame)

    return show


def reactions(
    *,
    live: LivePush,
    appointments: AppointmentNews,
    alerts: AlertNews,
    escalation: Escalation,
    returning: Returning,
    checking_in: CheckingIn,
    forum: ForumNews,
    exports: ExportNews,
    recording: Recording,
) -> Reactions:
    """What is seen at once comes first in each row: a notification that fails must not hold it up. Nobody has to react
    to an event that is not awaited.
    """
    publish = showing(live)

    async def show(stored: Stored) -> None:
        if stored.visits == 0:
            publish(stored)

    async def silence(stored: Stored) -> datetime | None:
        return await returning.silent(stored.event) if isinstance(stored.event, ConversationTaken) else None

    counted = counting(recording)
    return {
        SlotHeld: [],
        SlotReleased: [],
        AppointmentBooked: [show, _of_event(appointments.booked), counted],
        AppointmentMoved: [show, _of_event(appointments.moved)],
        AppointmentCancelled: [show, _of_event(appointments.cancelled), counted],
        AppointmentCompleted: [counted],
        AppointmentMissed: [counted],
        AlertRaised: [show, _of_event(escalation.raised)],
        AlertChanged: [show],
        AlertStepped: [_of_event(alerts.stepped)],
        NotificationAdded: [show],
        ConversationTaken: [show, silence],
        ConversationReturned: [],
        ConversationWritten: [],
        RiskSeen: [_of_event(checking_in.seen), counted],
        PostShown: [show, counted],
        PostAnswered: [show, _of_event(forum.answered)],
        PostUnanswered: [_of_event(forum.unanswered)],
        HelpOffered: [],
        CaseQueued: [],
        CaseRuled: [show, _of_event(forum.ruled)],
        ExportAsked: [],
        ExportOver: [_of_event(exports.over)],
        ConversationStarted: [counted],
        ParticipationWithdrawn: [_of_event(recording.withdrawn)],
        ResourceUsed: [counted],
        ResultKept: [counted],
        StudentRegistered: [counted],
    }


def counting(recording: Recording) -> Reaction:
    """The last of its row: to be counted must not cost anybody what else follows from the event. So what goes wrong
    here is told in the log, and the event is done with all the same; only a store that does not answer is waited for.
    """

    async def count(stored: Stored) -> datetime | None:
        if stored.visits:
            return None
        try:
            await recording.noted(stored.event, stored)
        except Unavailable:
            raise
        except Exception:
            log.exception("fact_not_counted", kind=stored.event.kind)
        return None

    return count


def _of_event(react: Callable[[Any, Stored], Awaitable[datetime | None]]) -> Reaction:
    async def reaction(stored: Stored) -> datetime | None:
        event: Event = stored.event
        return await react(event, stored)

    return reaction
