"""Every object of the process, and what it is made of. No wiring, no markers: the parts do not know this file."""

from datetime import timedelta

from dependency_injector import containers, providers

from manmitra.adapters.logging import RequestLog
from manmitra.adapters.mailbox import Mailbox
from manmitra.adapters.metrics import MeasuredStore, Metrics
from manmitra.adapters.operation import Operation
from manmitra.adapters.passwords import DECOY_HASH, Argon2Hasher, OfflineList
from manmitra.adapters.persistence.accounts import (
    StoredLoginAttempts,
    StoredPasswordResets,
    StoredSessions,
    StoredUsers,
)
from manmitra.adapters.persistence.assessments import StoredCheckIns, StoredResults
from manmitra.adapters.persistence.booking import StoredAppointments
from manmitra.adapters.persistence.care import AppointmentCareRelations
from manmitra.adapters.persistence.chat import StoredConversations, StoredMessages
from manmitra.adapters.persistence.counselors import StoredCounselors, StoredEngagements
from manmitra.adapters.persistence.crisis import StoredAlerts
from manmitra.adapters.persistence.engines import engine_for
from manmitra.adapters.persistence.housekeeping import Housekeeping
from manmitra.adapters.persistence.resources import StoredResources
from manmitra.adapters.persistence.schema import SEALED
from manmitra.adapters.persistence.sealed import BlindIndex, Keyring, SealedStore
from manmitra.adapters.scripted.companion import ScriptedCompanion
from manmitra.adapters.session_gate import SessionCache, SessionGate
from manmitra.adapters.system import RandomIds, RandomSecrets, SystemClock
from manmitra.adapters.tokens import SignedTokens
from manmitra.adapters.visitors import PacedVisitors
from manmitra.domain.accounts.login_limits import LoginLimits
from manmitra.domain.accounts.own_password import OwnPassword
from manmitra.domain.accounts.own_sessions import OwnSessions
from manmitra.domain.accounts.password_policy import PasswordPolicy
from manmitra.domain.accounts.passwords import Passwords
from manmitra.domain.accounts.profiles import ProfileUseCases
from manmitra.domain.accounts.signing_in import Doorkeeper, Lifetimes, SigningIn
from manmitra.domain.assessments.usecases import AssessmentUseCases
from manmitra.domain.booking.usecases import AppointmentUseCases, BookingUseCases
from manmitra.domain.chat.asking import AskingUseCases
from manmitra.domain.chat.reading import ReadingUseCases
from manmitra.domain.chat.usecases import ChatUseCases
from manmitra.domain.counselors.usecases import CounselorUseCases
from manmitra.domain.crisis.usecases import CrisisUseCases
from manmitra.settings import Settings


class Container(containers.DeclarativeContainer):
    """Everything is a singleton: use cases keep no state, and there is no session to scope to a request."""

    settings = providers.Dependency(instance_of=Settings)
    lifetimes = providers.Dependency(instance_of=Lifetimes)
    password_policy = providers.Dependency(instance_of=PasswordPolicy)
    hold_lasts = providers.Dependency(instance_of=timedelta)

    # --- system ---
    clock = providers.Singleton(SystemClock)
    ids = providers.Singleton(RandomIds)
    secrets = providers.Singleton(RandomSecrets)
    metrics = providers.Singleton(Metrics)
    request_log = providers.Singleton(
        RequestLog,
        clock=clock,
        on=settings.provided.request_log,
        form=settings.provided.log_format,
        level=settings.provided.log_level,
    )

    # --- store: engine, then measured, then sealed ---
    engine = providers.Singleton(engine_for, settings=settings)
    measured = providers.Singleton(MeasuredStore, store=engine, metrics=metrics)
    keyring = providers.Singleton(Keyring, keys=settings.provided.keyring.call())
    blind_index = providers.Singleton(BlindIndex, key=settings.provided.blind_index_key.call())
    store = providers.Singleton(SealedStore, store=measured, keys=keyring, sealed=SEALED)
    housekeeping = providers.Singleton(Housekeeping, store=store, clock=clock)

    # --- repositories ---
    session_cache = providers.Singleton(SessionCache)
    users = providers.Singleton(StoredUsers, store=store, blind=blind_index)
    sessions = providers.Singleton(StoredSessions, store=store, cache=session_cache)
    password_resets = providers.Singleton(StoredPasswordResets, store=store, users=users)
    login_attempts = providers.Singleton(StoredLoginAttempts, store=store, blind=blind_index, ids=ids)

    stored_counselors = providers.Singleton(StoredCounselors, store=store)
    engagements = providers.Singleton(StoredEngagements, store=store)
    stored_appointments = providers.Singleton(StoredAppointments, store=store)

    care = providers.Singleton(AppointmentCareRelations, store=store)

    results = providers.Singleton(StoredResults, store=store)
    check_ins = providers.Singleton(StoredCheckIns, store=store)

    resources = providers.Singleton(StoredResources, store=store)

    conversations = providers.Singleton(StoredConversations, store=store)
    messages = providers.Singleton(StoredMessages, store=store, blind=blind_index)
    alerts = providers.Singleton(StoredAlerts, store=store, blind=blind_index)

    # --- the outside world ---
    companion = providers.Singleton(ScriptedCompanion)
    hasher = providers.Singleton(Argon2Hasher)
    common_passwords = providers.Singleton(OfflineList)
    tokens = providers.Singleton(SignedTokens, key=settings.provided.jwt_key, ids=ids)
    visitors = providers.Singleton(PacedVisitors, blind=blind_index)
    letters = providers.Singleton(
        Mailbox,
        folder=settings.provided.mailbox_dir,
        client_url=settings.provided.client_url,
        clock=clock,
        ids=ids,
    )

    # --- accounts ---
    passwords = providers.Singleton(
        Passwords, hasher=hasher, common=common_passwords, policy=password_policy, decoy_hash=DECOY_HASH
    )
    doorkeeper = providers.Singleton(Doorkeeper, sessions=sessions, tokens=tokens, secrets=secrets, lifetimes=lifetimes)
    limits = providers.Singleton(LoginLimits, attempts=login_attempts)
    signing_in = providers.Singleton(
        SigningIn,
        users=users,
        door=doorkeeper,
        passwords=passwords,
        limits=limits,
        clock=clock,
        ids=ids,
        institution=settings.provided.institution,
    )
    own_sessions = providers.Singleton(OwnSessions, sessions=sessions, clock=clock)
    own_password = providers.Singleton(
        OwnPassword,
        users=users,
        sessions=sessions,
        resets=password_resets,
        letters=letters,
        passwords=passwords,
        limits=limits,
        secrets=secrets,
        clock=clock,
    )
    profiles = providers.Singleton(ProfileUseCases, users=users, clock=clock)

    # --- counsellors and booking ---
    counselors = providers.Singleton(
        CounselorUseCases, counselors=stored_counselors, engagements=engagements, clock=clock
    )
    booking = providers.Singleton(
        BookingUseCases,
        appointments=stored_appointments,
        counselors=stored_counselors,
        clock=clock,
        ids=ids,
        secrets=secrets,
        hold_lasts=hold_lasts,
    )
    appointments = providers.Singleton(
        AppointmentUseCases, appointments=stored_appointments, counselors=stored_counselors, clock=clock
    )

    # --- assessments ---
    assessments = providers.Singleton(
        AssessmentUseCases, results=results, check_ins=check_ins, users=users, care=care, clock=clock, ids=ids
    )

    # --- crisis and chat ---
    crisis = providers.Singleton(CrisisUseCases, alerts=alerts, users=users, clock=clock, ids=ids)
    chat = providers.Singleton(
        ChatUseCases,
        conversations=conversations,
        messages=messages,
        companion=companion,
        users=users,
        clock=clock,
        secrets=secrets,
        visitors=visitors,
    )
    asking = providers.Singleton(
        AskingUseCases, companion=companion, alerts=alerts, users=users, clock=clock, ids=ids, visitors=visitors
    )
    chat_history = providers.Singleton(
        ReadingUseCases, conversations=conversations, messages=messages, users=users, care=care, clock=clock
    )

    # --- operation ---
    gate = providers.Singleton(
        SessionGate,
        tokens=tokens,
        sessions=sessions,
        cache=session_cache,
        clock=clock,
        institution=settings.provided.institution,
    )
    operation = providers.Singleton(Operation, store=store, metrics=metrics, show_metrics=settings.provided.metrics)


USE_CASES = (
    "appointments",
    "asking",
    "assessments",
    "booking",
    "chat",
    "chat_history",
    "counselors",
    "crisis",
    "operation",
    "own_password",
    "own_sessions",
    "profiles",
    "resources",
    "signing_in",
)
"""The providers that handlers may ask for, by name."""


def build_container(settings: Settings) -> Container:
    """A container for these settings. Nothing is opened yet."""
    return Container(
        settings=settings,
        lifetimes=Lifetimes(
            access=timedelta(minutes=settings.access_token_minutes),
            refresh=timedelta(days=settings.refresh_token_days),
        ),
        hold_lasts=timedelta(minutes=settings.hold_minutes),
        password_policy=PasswordPolicy(
            min_length=settings.password_min_length, staff_min_length=settings.staff_password_min_length
        ),
    )
