"""The statistics: noting facts, closing months, answering."""

from typing import Final

from dependency_injector import containers, providers

from manmitra.adapters.noise import noise_for
from manmitra.adapters.persistence.admin import StoredInstitutions
from manmitra.adapters.persistence.analytics import (
    StoredCampuses,
    StoredFacts,
    StoredOutcomes,
    StoredQueries,
    StoredReleases,
)
from manmitra.adapters.persistence.grouping import grouping_for
from manmitra.domain.analytics.closing import Closing
from manmitra.domain.analytics.recording import Recording
from manmitra.domain.analytics.reports import AnalyticsReports
from manmitra.domain.analytics.usecases import AnalyticsUseCases
from manmitra.settings import Settings

USE_CASES: Final = ("analytics", "analytics_reports")
"""What handlers may ask for, by name."""


class AnalyticsContainer(containers.DeclarativeContainer):
    """`engine` is the store without the layers around it: counting is done there."""

    settings = providers.Dependency(instance_of=Settings)
    clock = providers.Dependency(instance_of=object)
    secrets = providers.Dependency(instance_of=object)
    store = providers.Dependency(instance_of=object)
    engine = providers.Dependency(instance_of=object)
    blind_index = providers.Dependency(instance_of=object)
    users = providers.Dependency(instance_of=object)
    stored_appointments = providers.Dependency(instance_of=object)
    stored_counselors = providers.Dependency(instance_of=object)
    configs = providers.Dependency(instance_of=object)

    stored_facts = providers.Singleton(
        StoredFacts, store=store, grouping=providers.Singleton(grouping_for, engine), secrets=secrets
    )
    stored_releases = providers.Singleton(StoredReleases, store=store)
    campuses = providers.Singleton(
        StoredCampuses,
        store=store,
        institutions=providers.Singleton(StoredInstitutions, store=store),
        counselors=stored_counselors,
        configs=configs,
    )
    recording = providers.Singleton(
        Recording,
        facts=stored_facts,
        users=users,
        outcomes=providers.Singleton(StoredOutcomes, appointments=stored_appointments),
    )
    closing = providers.Singleton(
        Closing,
        facts=stored_facts,
        releases=stored_releases,
        campuses=campuses,
        clock=clock,
        noise=providers.Singleton(noise_for, settings.provided.analytics_epsilon),
    )
    analytics = providers.Singleton(
        AnalyticsUseCases,
        releases=stored_releases,
        campuses=campuses,
        queries=providers.Singleton(
            StoredQueries, store=store, blind=blind_index, a_day=settings.provided.analytics_queries_a_day
        ),
        clock=clock,
    )
    analytics_reports = providers.Singleton(AnalyticsReports, analytics=analytics, clock=clock)
