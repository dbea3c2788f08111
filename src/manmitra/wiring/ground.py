"""What everything stands on: clock, ids, and the store under its seals."""

from datetime import timedelta

from dependency_injector import containers, providers

from manmitra.adapters.logging import RequestLog
from manmitra.adapters.metrics import MeasuredStore, Metrics
from manmitra.adapters.persistence.aside import Aside
from manmitra.adapters.persistence.engines import engine_for
from manmitra.adapters.persistence.events import AnnouncingStore, Outbox, StoredEvents
from manmitra.adapters.persistence.housekeeping import Housekeeping
from manmitra.adapters.persistence.schema import SEALED
from manmitra.adapters.persistence.sealed import BlindIndex, Keyring, SealedStore
from manmitra.adapters.system import RandomIds, RandomSecrets, SystemClock
from manmitra.domain.accounts.password_policy import PasswordPolicy
from manmitra.domain.accounts.signing_in import Lifetimes
from manmitra.settings import Settings


class Ground(containers.DeclarativeContainer):
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
