"""Reports: where their figures come from, how they become files, and who makes them."""

from typing import Final

from dependency_injector import containers, providers

from manmitra.adapters.persistence.exports import StoredExports
from manmitra.adapters.persistence.report_counts import AppointmentYears
from manmitra.adapters.persistence.year_facts import StoredYears
from manmitra.adapters.reports.rendering import LibraryRenderer
from manmitra.domain.reports.making import Making
from manmitra.domain.reports.news import ExportNews
from manmitra.domain.reports.usecases import ExportUseCases
from manmitra.domain.reports.yearly import YearlyReports

USE_CASES: Final = ("exports",)
"""What handlers may ask for, by name."""


class ReportsContainer(containers.DeclarativeContainer):
    """`source` is what an export is made of, and `year_figures` what the yearly report counts; who has better ones than
    those of the appointments puts them here.
    """

    store = providers.Dependency(instance_of=object)
    outbox = providers.Dependency(instance_of=object)
    ledger = providers.Dependency(instance_of=object)
    files = providers.Dependency(instance_of=object)
    users = providers.Dependency(instance_of=object)
    telling = providers.Dependency(instance_of=object)
    pace = providers.Dependency(instance_of=object)
    clock = providers.Dependency(instance_of=object)
    ids = providers.Dependency(instance_of=object)
    certificates = providers.Dependency(instance_of=object)
    signer = providers.Dependency(instance_of=object)
    paces = providers.Dependency(instance_of=object)
    source = providers.Dependency(instance_of=object)
    secrets = providers.Dependency(instance_of=object)

    year_figures = providers.Singleton(AppointmentYears, store=store, clock=clock)
    renderer = providers.Singleton(LibraryRenderer)
    stored = providers.Singleton(StoredExports, store=store, ledger=ledger, outbox=outbox)
    exports = providers.Singleton(
        ExportUseCases,
        exports=stored,
        ledger=ledger,
        source=source,
        renderer=renderer,
        pace=pace,
        clock=clock,
        ids=ids,
    )
    making = providers.Singleton(
        Making,
        exports=stored,
        source=source,
        renderer=renderer,
        files=files,
        users=users,
        clock=clock,
        secrets=secrets,
    )
    yearly = providers.Singleton(
        YearlyReports,
        years=providers.Singleton(StoredYears, store=store, certificates=certificates),
        figures=year_figures,
        renderer=renderer,
        signer=signer,
        paces=paces,
        clock=clock,
    )
    news = providers.Singleton(ExportNews, telling=telling)
