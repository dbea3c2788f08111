"""Every object of the process, and what it is made of. No wiring, no markers: the parts do not know this file."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from dependency_injector import containers, providers

from manmitra.adapters.alert_watch import AlertWatch
from manmitra.adapters.answer_links import KeyedAnswers
from manmitra.adapters.closing import WatchedConfigs
from manmitra.adapters.couriers.choosing import couriers_for, letters_for, push_public_key_for, twilio_account_of
from manmitra.adapters.couriers.twilio_words import TwilioWords
from manmitra.adapters.files.choosing import blobs_for
from manmitra.adapters.files.cleaning import LibraryCleaner
from manmitra.adapters.invitations import KeyedInvitations
from manmitra.adapters.kept_packs import KeptPacks
from manmitra.adapters.live.bus import bus_for
from manmitra.adapters.live.hub import LiveHub
from manmitra.adapters.logging import RequestLog
from manmitra.adapters.metrics import MeasuredStore, Metrics
from manmitra.adapters.models.choosing import companion_for, models_for
from manmitra.adapters.models.figures import ModelFigures
from manmitra.adapters.operation import Operation
from manmitra.adapters.pack_keys import PackSigner
from manmitra.adapters.passwords import DECOY_HASH, Argon2Hasher, OfflineList
from manmitra.adapters.persistence.accounts import (
    StoredLoginAttempts,
    StoredPasswordResets,
    StoredSessions,
    StoredUsers,
)
from manmitra.adapters.persistence.adopting import Adopting
from manmitra.adapters.persistence.alert_places import AlertPlaces
from manmitra.adapters.persistence.aside import Aside
from manmitra.adapters.persistence.assessments import StoredCheckIns, StoredResults
from manmitra.adapters.persistence.audit import StoredLedger
from manmitra.adapters.persistence.booking import StoredAppointments
from manmitra.adapters.persistence.budgets import StoredBudgets
from manmitra.adapters.persistence.cards import StoredCards
from manmitra.adapters.persistence.care import AppointmentCareRelations
from manmitra.adapters.persistence.chat import StoredConversations, StoredMessages
from manmitra.adapters.persistence.config import StoredConfigs, StoredFlags
from manmitra.adapters.persistence.counselors import StoredCounselors, StoredEngagements
from manmitra.adapters.persistence.crisis import StoredAlerts
from manmitra.adapters.persistence.engines import engine_for
from manmitra.adapters.persistence.events import AnnouncingStore, Outbox, StoredEvents
from manmitra.adapters.persistence.files import StoredFiles
from manmitra.adapters.persistence.forum import StoredThreads, StoredWriting
from manmitra.adapters.persistence.forum_counts import BufferedViews, StoredCounts
from manmitra.adapters.persistence.housekeeping import Housekeeping
from manmitra.adapters.persistence.ladder import StoredAlertReads, StoredClimbs, StoredRosters
from manmitra.adapters.persistence.leases import StoredLeases
from manmitra.adapters.persistence.memories import StoredMemories
from manmitra.adapters.persistence.moderation import (
    StoredAudit,
    StoredCases,
    StoredCertificates,
    StoredExposures,
    StoredReports,
)
from manmitra.adapters.persistence.notifications import StoredDeliveries, StoredNotifications
from manmitra.adapters.persistence.readings import StoredReadings, StoredTallies
from manmitra.adapters.persistence.recipients import StoredPreferences, StoredRecipients, StoredSubscriptions
from manmitra.adapters.persistence.referrals import StoredReferrals
from manmitra.adapters.persistence.resources import StoredResources
from manmitra.adapters.persistence.risks import StoredRisks
from manmitra.adapters.persistence.safety_plans import StoredSafetyPlans
from manmitra.adapters.persistence.schema import SEALED
from manmitra.adapters.persistence.sealed import BlindIndex, Keyring, SealedStore
from manmitra.adapters.persistence.tickets import StoredStanding, StoredTickets
from manmitra.adapters.plain_text import PlainText
from manmitra.adapters.pseudonyms import KeyedPseudonyms
from manmitra.adapters.scripted.companion import ScriptedCompanion
from manmitra.adapters.session_gate import SessionCache, SessionGate
from manmitra.adapters.shared_pace import pace_for
from manmitra.adapters.sms.registry import load_registry
from manmitra.adapters.specialist import bestie_for
from manmitra.adapters.switches import WatchedFlags
from manmitra.adapters.system import RandomIds, RandomSecrets, SystemClock
from manmitra.adapters.tokens import SignedTokens
from manmitra.adapters.unstored_alerts import UnstoredAlerts
from manmitra.adapters.visitors import PacedVisitors
from manmitra.adapters.wording.gettext_wording import GettextWording
from manmitra.domain.accounts.login_limits import LoginLimits
from manmitra.domain.accounts.own_password import OwnPassword
from manmitra.domain.accounts.own_sessions import OwnSessions
from manmitra.domain.accounts.password_policy import PasswordPolicy
from manmitra.domain.accounts.passwords import Passwords
from manmitra.domain.accounts.profiles import ProfileUseCases
from manmitra.domain.accounts.signing_in import Doorkeeper, Lifetimes, SigningIn
from manmitra.domain.admin.standing import WhileInvited
from manmitra.domain.assessments.usecases import AssessmentUseCases
from manmitra.domain.booking.lapsing import Lapsing
from manmitra.domain.booking.news import AppointmentNews
from manmitra.domain.booking.standing import WhileItStands
from manmitra.domain.booking.usecases import AppointmentUseCases, BookingUseCases
from manmitra.domain.chat.alarm import Alarm
from manmitra.domain.chat.asking import AskingUseCases
from manmitra.domain.chat.cards import CardUseCases, SharedCardUseCases
from manmitra.domain.chat.explaining import Explaining
from manmitra.domain.chat.memories import Forgetting, MemoryUseCases, Recalling
from manmitra.domain.chat.reading import ReadingUseCases
from manmitra.domain.chat.takeovers import Returning, TakeoverUseCases
from manmitra.domain.chat.talking import Talking
from manmitra.domain.chat.usecases import ChatUseCases
from manmitra.domain.config.usecases import ConfigUseCases
from manmitra.domain.counselors.usecases import CounselorUseCases
from manmitra.domain.crisis.acknowledging import Acknowledging
from manmitra.domain.crisis.checking_in import CheckingIn, WhileWished
from manmitra.domain.crisis.escalation import Duties, Escalation, LinkMaker, Outcomes
from manmitra.domain.crisis.known import Known
from manmitra.domain.crisis.ladder import Pace, Paces
from manmitra.domain.crisis.model import Level
from manmitra.domain.crisis.news import AlertNews
from manmitra.domain.crisis.on_call import RosterUseCases
from manmitra.domain.crisis.plans import PlanUseCases
from manmitra.domain.crisis.referring import ReferringUseCases
from manmitra.domain.crisis.reporting import Drills, Reporting
from manmitra.domain.crisis.ringing import WhileItRings
from manmitra.domain.crisis.usecases import CrisisUseCases
from manmitra.domain.files.portraits import Portraits
from manmitra.domain.files.usecases import FileUseCases
from manmitra.domain.flags.usecases import FlagUseCases
from manmitra.domain.forum.commenting import CommentingUseCases
from manmitra.domain.forum.making import Making
from manmitra.domain.forum.news import ForumNews
from manmitra.domain.forum.posting import PostingUseCases
from manmitra.domain.forum.reading import ForumReading
from manmitra.domain.forum.screening import Screening
from manmitra.domain.forum.speaking_up import AppealUseCases, ReportingUseCases
from manmitra.domain.forum.unanswered import Unanswered
from manmitra.domain.live.usecases import LiveUseCases
from manmitra.domain.moderation.checker import AutomaticCheck
from manmitra.domain.moderation.desk import Desk
from manmitra.domain.moderation.lines import Lines
from manmitra.domain.moderation.may import CertificateUseCases, Moderators
from manmitra.domain.moderation.usecases import ModerationUseCases
from manmitra.domain.notifications.announcing import AnnouncingUseCases
from manmitra.domain.notifications.choosing import PreferenceUseCases, PushUseCases
from manmitra.domain.notifications.inbox import InboxUseCases
from manmitra.domain.notifications.people import People
from manmitra.domain.notifications.receipts import Receipts
from manmitra.domain.notifications.sending import Sending, Ways
from manmitra.domain.notifications.telling import Telling
from manmitra.domain.resources.browsing import BrowsingUseCases
from manmitra.domain.resources.editing import EditingUseCases
from manmitra.domain.resources.packing import PackUseCases
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


class Container(containers.DeclarativeContainer):
    """Everything is a singleton: use cases keep no state, and there is no session to scope to a request."""

    settings = providers.Dependency(instance_of=Settings)
    lifetimes = providers.Dependency(instance_of=Lifetimes)
    password_policy = providers.Dependency(instance_of=PasswordPolicy)
    hold_lasts = providers.Dependency(instance_of=timedelta)
    paces = providers.Dependency(instance_of=dict)
    records_kept = providers.Dependency(instance_of=timedelta)
    forum_patience = providers.Dependency(instance_of=timedelta)

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

    # --- store: engine, then measured, then sealed; the outermost tells of new events ---
    engine = providers.Singleton(engine_for, settings=settings)
    measured = providers.Singleton(MeasuredStore, store=engine, metrics=metrics)
    keyring = providers.Singleton(Keyring, keys=settings.provided.keyring.call())
    blind_index = providers.Singleton(BlindIndex, key=settings.provided.blind_index_key.call())
    sealed = providers.Singleton(SealedStore, store=measured, keys=keyring, sealed=SEALED)
    outbox = providers.Singleton(Outbox, clock=clock, ids=ids)
    store = providers.Singleton(AnnouncingStore, store=sealed, outbox=outbox)
    aside = providers.Singleton(Aside, store=store, registry=metrics.provided.registry)
    events = providers.Singleton(StoredEvents, store=store, clock=clock, aside=aside)
    housekeeping = providers.Singleton(Housekeeping, store=store, clock=clock, records_kept=records_kept)

    # --- repositories ---
    session_cache = providers.Singleton(SessionCache)
    users = providers.Singleton(StoredUsers, store=store, blind=blind_index, outbox=outbox, aside=aside)
    sessions = providers.Singleton(StoredSessions, store=store, cache=session_cache)
    password_resets = providers.Singleton(StoredPasswordResets, store=store, users=users)
    login_attempts = providers.Singleton(StoredLoginAttempts, store=store, blind=blind_index, ids=ids)

    stored_counselors = providers.Singleton(StoredCounselors, store=store)
    engagements = providers.Singleton(StoredEngagements, store=store)
    stored_appointments = providers.Singleton(StoredAppointments, store=store, outbox=outbox)

    care = providers.Singleton(AppointmentCareRelations, store=store)

    results = providers.Singleton(StoredResults, store=store, outbox=outbox)
    check_ins = providers.Singleton(StoredCheckIns, store=store, outbox=outbox)

    resources = providers.Singleton(StoredResources, store=store)
    readings = providers.Singleton(StoredReadings, store=store, ids=ids, outbox=outbox)
    tallies = providers.Singleton(StoredTallies, store=store, ids=ids)

    conversations = providers.Singleton(StoredConversations, store=store, outbox=outbox)
    risks = providers.Singleton(StoredRisks, store=store)
    stored_plans = providers.Singleton(StoredSafetyPlans, store=store)
    stored_memories = providers.Singleton(StoredMemories, store=store)
    stored_cards = providers.Singleton(StoredCards, store=store)
    alert_places = providers.Singleton(AlertPlaces, store=store, blind=blind_index, registry=metrics.provided.registry)
    messages = providers.Singleton(StoredMessages, store=store, places=alert_places, outbox=outbox)
    alerts = providers.Singleton(StoredAlerts, store=store, places=alert_places, outbox=outbox, aside=aside)
    climbs = providers.Singleton(StoredClimbs, store=store, outbox=outbox, aside=aside)
    alert_reads = providers.Singleton(StoredAlertReads, store=store)
    rosters = providers.Singleton(StoredRosters, store=store)

    ledger = providers.Singleton(StoredLedger, store=store, key=settings.provided.blind_index_key.call())
    configs = providers.Singleton(
        WatchedConfigs,
        configs=providers.Singleton(StoredConfigs, store=store, ledger=ledger),
        institution=settings.provided.institution,
        clock=clock,
    )
    switches = providers.Singleton(
        WatchedFlags, flags=providers.Singleton(StoredFlags, store=store, ledger=ledger), clock=clock
    )

    stored_notifications = providers.Singleton(StoredNotifications, store=store, outbox=outbox)
    deliveries = providers.Singleton(StoredDeliveries, store=store)
    subscriptions = providers.Singleton(StoredSubscriptions, store=store)
    people = providers.Singleton(
        People,
        recipients=providers.Singleton(StoredRecipients, store=store),
        chosen=providers.Singleton(StoredPreferences, store=store),
    )

    # --- the outside world ---
    scripted = providers.Singleton(ScriptedCompanion)
    models = providers.Singleton(models_for, settings)
    model_figures = providers.Singleton(ModelFigures, registry=metrics.provided.registry)
    companion = providers.Singleton(
        companion_for,
        settings,
        own=scripted,
        models=models,
        budgets=providers.Singleton(
            StoredBudgets,
            store=store,
            blind=blind_index,
            per_person=settings.provided.models_per_person,
            per_day=settings.provided.models_per_day,
        ),
        clock=clock,
        figures=model_figures,
    )
    """In this process; `bestie` is the one that is asked."""
    bestie = providers.Singleton(
        bestie_for,
        url=settings.provided.ai_url,
        key=settings.provided.ai_key,
        outside=settings.provided.ai_outside,
        here=companion,
        scripted=scripted,
        clock=clock,
    )
    hasher = providers.Singleton(Argon2Hasher)
    common_passwords = providers.Singleton(OfflineList)
    tokens = providers.Singleton(SignedTokens, key=settings.provided.jwt_key, ids=ids)
    pace = providers.Singleton(pace_for, settings.provided.redis_url, blind=blind_index)
    visitors = providers.Singleton(PacedVisitors, blind=blind_index, together=pace)
    couriers = providers.Singleton(couriers_for, settings, clock=clock, ids=ids, subscriptions=subscriptions)
    push_public_key = providers.Singleton(push_public_key_for, settings, clock=clock)
    letters = providers.Singleton(letters_for, settings, couriers=couriers, clock=clock, ids=ids)

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
        switches=switches,
    )
    appointments = providers.Singleton(
        AppointmentUseCases, appointments=stored_appointments, counselors=stored_counselors, clock=clock
    )

    # --- assessments ---
    assessments = providers.Singleton(
        AssessmentUseCases, results=results, check_ins=check_ins, users=users, care=care, clock=clock, ids=ids
    )

    # --- resources ---
    browsing = providers.Singleton(
        BrowsingUseCases, resources=resources, readings=readings, tallies=tallies, clock=clock
    )
    editing = providers.Singleton(EditingUseCases, resources=resources, users=users, clock=clock, ids=ids)
    pack_signer = providers.Singleton(
        PackSigner, own=settings.provided.pack_seed.call(), otherwise=settings.provided.blind_index_key.call()
    )
    packs = providers.Singleton(
        KeptPacks,
        packs=providers.Singleton(
            PackUseCases,
            resources=resources,
            signer=pack_signer,
            clock=clock,
            budget=settings.provided.pack_budget_bytes.call(),
        ),
        resources=resources,
        clock=clock,
    )

    # --- files ---
    blobs = providers.Singleton(blobs_for, settings, keys=keyring)
    files = providers.Singleton(
        FileUseCases,
        files=providers.Singleton(StoredFiles, store=store),
        blobs=blobs,
        cleaner=providers.Singleton(LibraryCleaner),
        care=care,
        portraits=providers.Singleton(Portraits, users=users, counselors=stored_counselors),
        clock=clock,
        secrets=secrets,
        switches=switches,
    )

    # --- crisis and chat ---
    alert_watch = providers.Singleton(AlertWatch, registry=metrics.provided.registry, climbs=climbs, clock=clock)
    crisis = providers.Singleton(
        CrisisUseCases, alerts=alerts, users=users, reads=alert_reads, watch=alert_watch, clock=clock, ids=ids
    )
    on_call = providers.Singleton(RosterUseCases, rosters=rosters, users=users, clock=clock)
    acknowledging = providers.Singleton(
        Acknowledging, alerts=alerts, climbs=climbs, users=users, watch=alert_watch, secrets=secrets, clock=clock
    )
    answer_keys = providers.Singleton(
        KeyedAnswers, key=settings.provided.blind_index_key.call(), public_url=settings.provided.public_url
    )
    reporting = providers.Singleton(
        Reporting,
        alerts=alerts,
        climbs=climbs,
        reads=alert_reads,
        notifications=stored_notifications,
        deliveries=deliveries,
        clock=clock,
        ids=ids,
    )
    adopting = providers.Singleton(Adopting, store=store, clock=clock)
    drills = providers.Singleton(Drills, alerts=alerts, climbs=climbs, clock=clock, ids=ids)
    escalation = providers.Singleton(
        Escalation,
        alerts=alerts,
        climbs=climbs,
        duties=providers.Singleton(Duties, rosters=rosters, users=users, clock=clock),
        outcomes=providers.Singleton(Outcomes, notifications=stored_notifications, deliveries=deliveries),
        links=providers.Singleton(LinkMaker, keys=answer_keys, secrets=secrets),
        paces=paces,
        watch=alert_watch,
        clock=clock,
    )
    unstored_alerts = providers.Singleton(UnstoredAlerts, registry=metrics.provided.registry)
    alarm = providers.Singleton(
        Alarm,
        conversations=conversations,
        alerts=alerts,
        unstored=unstored_alerts,
        users=users,
        clock=clock,
        switches=switches,
    )
    recalling = providers.Singleton(Recalling, memories=stored_memories, clock=clock, ids=ids)
    memories = providers.Singleton(MemoryUseCases, memories=stored_memories, alarm=alarm, clock=clock, ids=ids)
    forgetting = providers.Singleton(Forgetting, memories=stored_memories, clock=clock)
    explaining = providers.Singleton(
        Explaining,
        conversations=conversations,
        messages=messages,
        scripted=scripted,
    )
    chat = providers.Singleton(
        ChatUseCases,
        conversations=conversations,
        messages=messages,
        talking=providers.Factory(
            Talking,
            companion=bestie,
            messages=messages,
            users=users,
            clock=clock,
            recalling=recalling,
            forms=assessments,
            switches=switches,
        ),
        users=users,
        clock=clock,
        secrets=secrets,
        visitors=visitors,
        known=providers.Singleton(Known, risks=risks, plans=stored_plans),
        alarm=alarm,
    )
    referring = providers.Singleton(
        ReferringUseCases, referrals=providers.Singleton(StoredReferrals, store=store), clock=clock, secrets=secrets
    )
    safety_plans = providers.Singleton(PlanUseCases, plans=stored_plans, care=care, alerts=alerts, clock=clock, ids=ids)
    asking = providers.Singleton(AskingUseCases, companion=bestie, teller=alarm, visitors=visitors, clock=clock)
    chat_history = providers.Singleton(
        ReadingUseCases, conversations=conversations, messages=messages, users=users, care=care, clock=clock
    )

    cards = providers.Singleton(
        CardUseCases,
        conversations=conversations,
        messages=messages,
        cards=stored_cards,
        care=care,
        alarm=alarm,
        clock=clock,
        secrets=secrets,
    )
    shared_cards = providers.Singleton(SharedCardUseCases, cards=stored_cards, care=care, clock=clock, ids=ids)

    takeovers = providers.Singleton(
        TakeoverUseCases,
        conversations=conversations,
        messages=messages,
        reading=chat_history,
        alerts=alerts,
        users=users,
        clock=clock,
        ids=ids,
    )

    moderation = providers.Singleton(ModerationUseCases, clock=clock)

    # --- notifications ---
    sms_registry = providers.Singleton(load_registry, settings.provided.sms_registry)
    invitation_keys = providers.Singleton(KeyedInvitations, key=settings.provided.blind_index_key.call())
    wording = providers.Singleton(
        GettextWording,
        client_url=settings.provided.client_url,
        registry=sms_registry.provider,
        answer_link=answer_keys.provided.link_of,
        invitation_path=invitation_keys.provided.path_of,
    )
    still_wanted = providers.Singleton(
        WhileWished,
        people=people,
        otherwise=providers.Singleton(
            WhileItRings,
            alerts=alerts,
            climbs=climbs,
            notifications=stored_notifications,
            otherwise=providers.Singleton(
                WhileInvited,
                users=users,
                otherwise=providers.Singleton(WhileItStands, appointments=stored_appointments, clock=clock),
            ),
        ),
    )
    telling = providers.Singleton(
        Telling,
        notifications=stored_notifications,
        deliveries=deliveries,
        subscriptions=subscriptions,
        people=people,
        clock=clock,
    )
    sending = providers.Singleton(
        Sending,
        deliveries=deliveries,
        notifications=stored_notifications,
        subscriptions=subscriptions,
        people=people,
        ways=providers.Singleton(Ways, wording=wording, couriers=couriers, still_wanted=still_wanted),
        clock=clock,
    )
    receipts = providers.Singleton(Receipts, deliveries=deliveries, clock=clock)
    provider_words = providers.Singleton(
        TwilioWords, account=providers.Callable(twilio_account_of, settings), receipts=receipts
    )
    inbox = providers.Singleton(
        InboxUseCases,
        notifications=stored_notifications,
        deliveries=deliveries,
        people=people,
        wording=wording,
        clock=clock,
    )
    preferences = providers.Singleton(PreferenceUseCases, people=people, subscriptions=subscriptions, clock=clock)
    push = providers.Singleton(
        PushUseCases, subscriptions=subscriptions, clock=clock, secrets=secrets, public_key=push_public_key
    )
    announcing = providers.Singleton(AnnouncingUseCases, telling=telling, people=people, ids=ids)

    # --- live connections ---
    live_hub = providers.Singleton(LiveHub)
    live_push = live_hub
    live_pace = pace
    live = providers.Singleton(
        LiveUseCases,
        tickets=providers.Singleton(StoredTickets, store=store),
        standing=providers.Singleton(StoredStanding, store=store),
        events=events,
        pace=live_pace,
        clock=clock,
        secrets=secrets,
    )

    # --- forum and moderation ---
    threads = providers.Singleton(StoredThreads, store=store, blind=blind_index, aside=aside)
    forum_writing = providers.Singleton(
        StoredWriting, store=store, blind=blind_index, outbox=outbox, places=alert_places
    )
    forum_views = providers.Singleton(BufferedViews, store=store)
    cases = providers.Singleton(StoredCases, store=store, blind=blind_index, outbox=outbox, aside=aside)
    reports = providers.Singleton(StoredReports, store=store, blind=blind_index, outbox=outbox)
    audit = providers.Singleton(StoredAudit, store=store)
    certificates = providers.Singleton(StoredCertificates, store=store)
    moderators = providers.Singleton(
        Moderators,
        certificates=certificates,
        exposures=providers.Singleton(StoredExposures, store=store, clock=clock),
        clock=clock,
        most=settings.provided.heavy_texts_a_day,
    )
    checker = providers.Singleton(AutomaticCheck)
    plain_text = providers.Singleton(PlainText)
    pseudonyms = providers.Singleton(KeyedPseudonyms, blind=blind_index)
    making = providers.Singleton(
        Making,
        screening=providers.Singleton(
            Screening, checker=checker, users=users, alerts=alerts, unstored=unstored_alerts, clock=clock
        ),
        pseudonyms=pseudonyms,
        plain=plain_text,
        users=users,
        clock=clock,
        ids=ids,
        switches=switches,
    )
    posting = providers.Singleton(
        PostingUseCases, threads=threads, writing=forum_writing, making=making, pace=pace, patience=forum_patience
    )
    commenting = providers.Singleton(
        CommentingUseCases, threads=threads, writing=forum_writing, making=making, pace=pace
    )
    forum = providers.Singleton(
        ForumReading,
        threads=threads,
        counts=providers.Singleton(StoredCounts, store=store, blind=blind_index),
        views=forum_views,
        waiting=threads,
        moderators=moderators,
        switches=switches,
    )
    forum_reports = providers.Singleton(
        ReportingUseCases,
        threads=threads,
        writing=forum_writing,
        reports=reports,
        users=users,
        making=making,
        pace=pace,
    )
    appeals = providers.Singleton(AppealUseCases, threads=threads, cases=cases, making=making)
    unanswered = providers.Singleton(Unanswered, waiting=threads, writing=forum_writing, clock=clock)
    desk = providers.Singleton(
        Desk,
        cases=cases,
        reports=reports,
        audit=audit,
        moderators=moderators,
        lines=providers.Singleton(Lines, clock=clock, ids=ids),
        plain=plain_text,
    )
    moderator_certificates = providers.Singleton(
        CertificateUseCases, certificates=certificates, users=users, clock=clock, ids=ids
    )

    # --- administration ---
    admin = providers.Container(
        admin_wiring.AdminContainer,
        store=store,
        users=users,
        sessions=sessions,
        counselors=stored_counselors,
        ledger=ledger,
        blind=blind_index,
        aside=aside,
        pace=pace,
        keys=invitation_keys,
        clock=clock,
        ids=ids,
        secrets=secrets,
    )

    # --- the counsellor's desk ---
    counselor_desk = providers.Container(
        desk_wiring.DeskContainer,
        store=store,
        aside=aside,
        clock=clock,
        ids=ids,
        care=care,
        counselors=stored_counselors,
        appointments=stored_appointments,
        alerts=alerts,
        climbs=climbs,
        alert_reads=alert_reads,
        rosters=rosters,
        conversations=conversations,
        messages=messages,
        pseudonyms=pseudonyms,
        telling=telling,
    )

    # --- statistics ---
    statistics = providers.Container(
        analytics_wiring.AnalyticsContainer,
        settings=settings,
        clock=clock,
        secrets=secrets,
        store=store,
        engine=engine,
        blind_index=blind_index,
        users=users,
        stored_counselors=stored_counselors,
        configs=configs,
    )

    # --- reports as files ---
    exporting = providers.Container(
        reports_wiring.ReportsContainer,
        store=store,
        outbox=outbox,
        files=files,
        users=users,
        telling=telling,
        pace=pace,
        clock=clock,
        ids=ids,
        secrets=secrets,
        certificates=certificates,
        signer=pack_signer,
        paces=paces,
        source=statistics.analytics_reports,
    )

    # --- what follows from events, and from time ---
    lapsing = providers.Singleton(Lapsing, appointments=stored_appointments, clock=clock)
    relay = providers.Singleton(
        Relay,
        events=events,
        reactions=providers.Singleton(
            reactions,
            live=live_push,
            appointments=providers.Singleton(
                AppointmentNews, telling=telling, appointments=stored_appointments, clock=clock
            ),
            alerts=providers.Singleton(AlertNews, telling=telling),
            escalation=escalation,
            returning=providers.Singleton(Returning, conversations=conversations, messages=messages, clock=clock),
            checking_in=providers.Singleton(CheckingIn, risks=risks, people=people, telling=telling, clock=clock),
            forum=providers.Singleton(
                ForumNews, threads=threads, telling=telling, reports=reports, certificates=certificates, clock=clock
            ),
            exports=exporting.news,
            recording=statistics.recording,
        ),
        show=providers.Singleton(showing, live_push),
        clock=clock,
    )
    urgent_dispatch = providers.Singleton(Dispatch, sending=sending, critical=True)
    dispatch = providers.Singleton(Dispatch, sending=sending, critical=False)

    # --- what admins set ---
    config = providers.Singleton(ConfigUseCases, configs=configs, clock=clock)
    flags = providers.Singleton(FlagUseCases, flags=switches, clock=clock)

    # --- several processes ---
    leases = providers.Singleton(StoredLeases, store=store)
    bus = providers.Singleton(
        bus_for,
        settings.provided.redis_url,
        blind=blind_index,
        institution=settings.provided.institution,
        deliver=live_hub.provided.deliver,
    )
    follower = providers.Singleton(
        Follower,
        events=events,
        frames_of=frames_of,
        deliver=live_hub.provided.deliver,
        institutions=live_hub.provided.institutions,
        bus=bus,
        clock=clock,
    )

    # --- operation ---
    gate = providers.Singleton(
        SessionGate,
        tokens=tokens,
        sessions=sessions,
        cache=session_cache,
        clock=clock,
        institution=settings.provided.institution,
        closed=configs.provided.closed,
    )
    operation = providers.Singleton(
        Operation,
        store=store,
        metrics=metrics,
        show_metrics=settings.provided.metrics,
        bus=bus,
        alerts=alert_watch,
        bestie=bestie,
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
