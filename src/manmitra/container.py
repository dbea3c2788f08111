"""Every object of the process, and what it is made of. No wiring, no markers: the parts do not know this file."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from dependency_injector import providers

from manmitra.adapters.live.bus import bus_for
from manmitra.adapters.operation import Operation
from manmitra.adapters.persistence.leases import StoredLeases
from manmitra.adapters.session_gate import SessionGate
from manmitra.domain.accounts.password_policy import PasswordPolicy
from manmitra.domain.accounts.signing_in import Lifetimes
from manmitra.domain.booking.lapsing import Lapsing
from manmitra.domain.booking.news import AppointmentNews
from manmitra.domain.chat.takeovers import Returning
from manmitra.domain.config.usecases import ConfigUseCases
from manmitra.domain.crisis.checking_in import CheckingIn
from manmitra.domain.crisis.ladder import Pace, Paces
from manmitra.domain.crisis.model import Level
from manmitra.domain.crisis.news import AlertNews
from manmitra.domain.flags.usecases import FlagUseCases
from manmitra.domain.forum.news import ForumNews
from manmitra.entrypoints.live.follower import Follower
from manmitra.entrypoints.live.frames import frames_of
from manmitra.entrypoints.worker.dispatch import Dispatch
from manmitra.entrypoints.worker.reactions import reactions, showing
from manmitra.entrypoints.worker.relay import Relay
from manmitra.settings import Settings
from manmitra.wiring import admin as admin_wiring
from manmitra.wiring import analytics as analytics_wiring
from manmitra.wiring import desk as desk_wiring
from manmitra.wiring import reports as reports_wiring
from manmitra.wiring.campus import Campus
from manmitra.wiring.care import Care
from manmitra.wiring.community import Community
from manmitra.wiring.ground import Ground
from manmitra.wiring.kept import Kept
from manmitra.wiring.news import News
from manmitra.wiring.outside import Outside


class Container(Community):
    """Everything is a singleton: use cases keep no state, and there is no session to scope to a request."""

    # --- administration ---
    admin = providers.Container(
        admin_wiring.AdminContainer,
        store=Ground.store,
        users=Kept.users,
        sessions=Kept.sessions,
        counselors=Kept.stored_counselors,
        ledger=Kept.ledger,
        blind=Ground.blind_index,
        aside=Ground.aside,
        pace=Outside.pace,
        keys=News.invitation_keys,
        clock=Ground.clock,
        ids=Ground.ids,
        secrets=Ground.secrets,
    )

    # --- the counsellor's desk ---
    counselor_desk = providers.Container(
        desk_wiring.DeskContainer,
        store=Ground.store,
        aside=Ground.aside,
        clock=Ground.clock,
        ids=Ground.ids,
        care=Kept.care,
        counselors=Kept.stored_counselors,
        appointments=Kept.stored_appointments,
        alerts=Kept.alerts,
        climbs=Kept.climbs,
        alert_reads=Kept.alert_reads,
        rosters=Kept.rosters,
        conversations=Kept.conversations,
        messages=Kept.messages,
        pseudonyms=Community.pseudonyms,
        telling=News.telling,
    )

    # --- statistics ---
    statistics = providers.Container(
        analytics_wiring.AnalyticsContainer,
        settings=Ground.settings,
        clock=Ground.clock,
        secrets=Ground.secrets,
        store=Ground.store,
        engine=Ground.engine,
        blind_index=Ground.blind_index,
        users=Kept.users,
        stored_appointments=Kept.stored_appointments,
        stored_counselors=Kept.stored_counselors,
        configs=Kept.configs,
    )

    # --- reports as files ---
    exporting = providers.Container(
        reports_wiring.ReportsContainer,
        store=Ground.store,
        outbox=Ground.outbox,
        ledger=Kept.ledger,
        files=Campus.files,
        users=Kept.users,
        telling=News.telling,
        pace=Outside.pace,
        clock=Ground.clock,
        ids=Ground.ids,
        secrets=Ground.secrets,
        certificates=Community.certificates,
        signer=Campus.pack_signer,
        paces=Ground.paces,
        source=statistics.analytics_reports,
    )

    # --- what follows from events, and from time ---
    lapsing = providers.Singleton(Lapsing, appointments=Kept.stored_appointments, clock=Ground.clock)
    relay = providers.Singleton(
        Relay,
        events=Ground.events,
        reactions=providers.Singleton(
            reactions,
            live=News.live_push,
            appointments=providers.Singleton(
                AppointmentNews, telling=News.telling, appointments=Kept.stored_appointments, clock=Ground.clock
            ),
            alerts=providers.Singleton(AlertNews, telling=News.telling),
            escalation=Care.escalation,
            returning=providers.Singleton(
                Returning, conversations=Kept.conversations, messages=Kept.messages, clock=Ground.clock
            ),
            checking_in=providers.Singleton(
                CheckingIn, risks=Kept.risks, people=Kept.people, telling=News.telling, clock=Ground.clock
            ),
            forum=providers.Singleton(
                ForumNews,
                threads=Community.threads,
                telling=News.telling,
                reports=Community.reports,
                certificates=Community.certificates,
                clock=Ground.clock,
            ),
            exports=exporting.news,
            recording=statistics.recording,
        ),
        show=providers.Singleton(showing, News.live_push),
        clock=Ground.clock,
    )
    urgent_dispatch = providers.Singleton(Dispatch, sending=News.sending, critical=True)
    dispatch = providers.Singleton(Dispatch, sending=News.sending, critical=False)

    # --- what admins set ---
    config = providers.Singleton(ConfigUseCases, configs=Kept.configs, clock=Ground.clock)
    flags = providers.Singleton(FlagUseCases, flags=Kept.switches, clock=Ground.clock)

    # --- several processes ---
    leases = providers.Singleton(StoredLeases, store=Ground.store)
    bus = providers.Singleton(
        bus_for,
        Ground.settings.provided.redis_url,
        blind=Ground.blind_index,
        institution=Ground.settings.provided.institution,
        deliver=News.live_hub.provided.deliver,
    )
    follower = providers.Singleton(
        Follower,
        events=Ground.events,
        frames_of=frames_of,
        deliver=News.live_hub.provided.deliver,
        institutions=News.live_hub.provided.institutions,
        bus=bus,
        clock=Ground.clock,
    )

    # --- operation ---
    gate = providers.Singleton(
        SessionGate,
        tokens=Outside.tokens,
        sessions=Kept.sessions,
        cache=Kept.session_cache,
        clock=Ground.clock,
        institution=Ground.settings.provided.institution,
        closed=Kept.configs.provided.closed,
    )
    operation = providers.Singleton(
        Operation,
        store=Ground.store,
        metrics=Ground.metrics,
        show_metrics=Ground.settings.provided.metrics,
        bus=bus,
        alerts=Care.alert_watch,
        bestie=Outside.bestie,
    )


USE_CASES = (
    "acknowledging",
    "announcing",
    "appeals",
    "appointments",
    "asking",
    "assessments",
    "booking",
    "browsing",
    "cards",
    "chat",
    "chat_history",
    "config",
    "commenting",
    "counselors",
    "crisis",
    "desk",
    "drills",
    "editing",
    "files",
    "flags",
    "forum",
    "forum_reports",
    "inbox",
    "live",
    "memories",
    "moderation",
    "moderator_certificates",
    "on_call",
    "operation",
    "own_password",
    "own_sessions",
    "pack_signer",
    "packs",
    "posting",
    "preferences",
    "profiles",
    "provider_words",
    "push",
    "reporting",
    "referring",
    "resources",
    "safety_plans",
    "shared_cards",
    "signing_in",
    "takeovers",
)
"""The providers that handlers may ask for, by name."""
NESTED = {
    "admin": admin_wiring.USE_CASES,
    "counselor_desk": desk_wiring.USE_CASES,
    "exporting": reports_wiring.USE_CASES,
    "statistics": analytics_wiring.USE_CASES,
}
"""The same in the containers of single features, by the name under which each is mounted."""


def handed(container: Container) -> dict[str, Callable[[], Any]]:
    """All that handlers may ask for, by name."""
    found: dict[str, Callable[[], Any]] = {name: container.providers[name] for name in USE_CASES}
    for mounted, names in NESTED.items():
        inner = container.providers[mounted]
        found.update({name: getattr(inner, name) for name in names})
    return found


def handed_names() -> tuple[str, ...]:
    return (*USE_CASES, *(name for names in NESTED.values() for name in names))


def _paces(settings: Settings) -> Paces:
    """Raises BadSettings."""
    names = Pace.__struct_fields__
    return {
        level: Pace(**{name: timedelta(minutes=wait) for name, wait in zip(names, waits, strict=True)})
        for level, waits in (
            (Level.HIGH, settings.ladder("ladder_high")),
            (Level.MEDIUM, settings.ladder("ladder_medium")),
        )
    }


def build_container(settings: Settings) -> Container:
    """A container for these settings. Nothing is opened yet."""
    return Container(
        settings=settings,
        lifetimes=Lifetimes(
            access=timedelta(minutes=settings.access_token_minutes),
            refresh=timedelta(days=settings.refresh_token_days),
        ),
        hold_lasts=timedelta(minutes=settings.hold_minutes),
        paces=_paces(settings),
        records_kept=timedelta(days=settings.alert_records_days),
        forum_patience=timedelta(hours=settings.forum_answer_hours),
        password_policy=PasswordPolicy(
            min_length=settings.password_min_length, staff_min_length=settings.staff_password_min_length
        ),
    )
