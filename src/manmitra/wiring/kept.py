"""Every repository."""

from dependency_injector import providers

from manmitra.adapters.closing import WatchedConfigs
from manmitra.adapters.persistence.accounts import (
    StoredLoginAttempts,
    StoredPasswordResets,
    StoredSessions,
    StoredUsers,
)
from manmitra.adapters.persistence.alert_places import AlertPlaces
from manmitra.adapters.persistence.assessments import StoredCheckIns, StoredResults
from manmitra.adapters.persistence.audit import StoredLedger
from manmitra.adapters.persistence.booking import StoredAppointments
from manmitra.adapters.persistence.cards import StoredCards
from manmitra.adapters.persistence.care import AppointmentCareRelations
from manmitra.adapters.persistence.chat import StoredConversations, StoredMessages
from manmitra.adapters.persistence.config import StoredConfigs, StoredFlags
from manmitra.adapters.persistence.counselors import StoredCounselors, StoredEngagements
from manmitra.adapters.persistence.crisis import StoredAlerts
from manmitra.adapters.persistence.ladder import StoredAlertReads, StoredClimbs, StoredRosters
from manmitra.adapters.persistence.memories import StoredMemories
from manmitra.adapters.persistence.notifications import StoredDeliveries, StoredNotifications
from manmitra.adapters.persistence.readings import StoredReadings, StoredTallies
from manmitra.adapters.persistence.recipients import StoredPreferences, StoredRecipients, StoredSubscriptions
from manmitra.adapters.persistence.resources import StoredResources
from manmitra.adapters.persistence.risks import StoredRisks
from manmitra.adapters.persistence.safety_plans import StoredSafetyPlans
from manmitra.adapters.session_gate import SessionCache
from manmitra.adapters.switches import WatchedFlags
from manmitra.domain.notifications.people import People
from manmitra.wiring.ground import Ground


class Kept(Ground):
    # --- what admins did ---
    ledger = providers.Singleton(StoredLedger, store=Ground.store, key=Ground.settings.provided.blind_index_key.call())

    # --- repositories ---
    session_cache = providers.Singleton(SessionCache)
    users = providers.Singleton(
        StoredUsers, store=Ground.store, blind=Ground.blind_index, outbox=Ground.outbox, aside=Ground.aside
    )
    sessions = providers.Singleton(StoredSessions, store=Ground.store, cache=session_cache)
    password_resets = providers.Singleton(StoredPasswordResets, store=Ground.store, users=users)
    login_attempts = providers.Singleton(
        StoredLoginAttempts, store=Ground.store, blind=Ground.blind_index, ids=Ground.ids
    )

    stored_counselors = providers.Singleton(StoredCounselors, store=Ground.store)
    engagements = providers.Singleton(StoredEngagements, store=Ground.store)
    stored_appointments = providers.Singleton(StoredAppointments, store=Ground.store, outbox=Ground.outbox)

    care = providers.Singleton(AppointmentCareRelations, store=Ground.store)

    results = providers.Singleton(StoredResults, store=Ground.store, outbox=Ground.outbox)
    check_ins = providers.Singleton(StoredCheckIns, store=Ground.store, outbox=Ground.outbox)

    resources = providers.Singleton(StoredResources, store=Ground.store, ledger=ledger)
    readings = providers.Singleton(StoredReadings, store=Ground.store, ids=Ground.ids, outbox=Ground.outbox)
    tallies = providers.Singleton(StoredTallies, store=Ground.store, ids=Ground.ids)

    conversations = providers.Singleton(StoredConversations, store=Ground.store, outbox=Ground.outbox)
    risks = providers.Singleton(StoredRisks, store=Ground.store)
    stored_plans = providers.Singleton(StoredSafetyPlans, store=Ground.store)
    stored_memories = providers.Singleton(StoredMemories, store=Ground.store)
    stored_cards = providers.Singleton(StoredCards, store=Ground.store)
    alert_places = providers.Singleton(
        AlertPlaces, store=Ground.store, blind=Ground.blind_index, registry=Ground.metrics.provided.registry
    )
    messages = providers.Singleton(StoredMessages, store=Ground.store, places=alert_places, outbox=Ground.outbox)
    alerts = providers.Singleton(
        StoredAlerts, store=Ground.store, places=alert_places, outbox=Ground.outbox, aside=Ground.aside
    )
    climbs = providers.Singleton(StoredClimbs, store=Ground.store, outbox=Ground.outbox, aside=Ground.aside)
    alert_reads = providers.Singleton(StoredAlertReads, store=Ground.store)
    rosters = providers.Singleton(StoredRosters, store=Ground.store, ledger=ledger)

    configs = providers.Singleton(
        WatchedConfigs,
        configs=providers.Singleton(StoredConfigs, store=Ground.store, ledger=ledger),
        institution=Ground.settings.provided.institution,
        clock=Ground.clock,
    )
    switches = providers.Singleton(
        WatchedFlags, flags=providers.Singleton(StoredFlags, store=Ground.store, ledger=ledger), clock=Ground.clock
    )

    stored_notifications = providers.Singleton(StoredNotifications, store=Ground.store, outbox=Ground.outbox)
    deliveries = providers.Singleton(StoredDeliveries, store=Ground.store)
    subscriptions = providers.Singleton(StoredSubscriptions, store=Ground.store)
    people = providers.Singleton(
        People,
        recipients=providers.Singleton(StoredRecipients, store=Ground.store),
        chosen=providers.Singleton(StoredPreferences, store=Ground.store),
    )
