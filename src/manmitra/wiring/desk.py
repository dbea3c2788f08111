"""The counsellor's desk."""

from typing import Any, Final

from dependency_injector import containers, providers

from manmitra.adapters.persistence.desk import StoredDeskFacts, StoredDeskReads, StoredPromises
from manmitra.domain.desk.caseload import Caseload
from manmitra.domain.desk.hours import DeskHours
from manmitra.domain.desk.looking import Calendar, Looking
from manmitra.domain.desk.promising import Promising
from manmitra.domain.desk.session_notes import SessionNotes
from manmitra.domain.desk.students import StudentFiles
from manmitra.domain.desk.today import Today
from manmitra.domain.desk.weekly import WeeklyReports
from manmitra.domain.desk.workload import Workload


class DeskContainer(containers.DeclarativeContainer):
    store: providers.Dependency[Any] = providers.Dependency()
    aside: providers.Dependency[Any] = providers.Dependency()
    clock: providers.Dependency[Any] = providers.Dependency()
    ids: providers.Dependency[Any] = providers.Dependency()
    care: providers.Dependency[Any] = providers.Dependency()
    counselors: providers.Dependency[Any] = providers.Dependency()
    appointments: providers.Dependency[Any] = providers.Dependency()
    alerts: providers.Dependency[Any] = providers.Dependency()
    climbs: providers.Dependency[Any] = providers.Dependency()
    alert_reads: providers.Dependency[Any] = providers.Dependency()
    rosters: providers.Dependency[Any] = providers.Dependency()
    conversations: providers.Dependency[Any] = providers.Dependency()
    messages: providers.Dependency[Any] = providers.Dependency()
    pseudonyms: providers.Dependency[Any] = providers.Dependency()
    telling: providers.Dependency[Any] = providers.Dependency()

    facts = providers.Singleton(StoredDeskFacts, store=store, aside=aside)
    promises = providers.Singleton(StoredPromises, store=store)
    calendar = providers.Singleton(Calendar, counselors=counselors, clock=clock)
    looking = providers.Singleton(
        Looking,
        facts=facts,
        reads=providers.Singleton(StoredDeskReads, store=store),
        care=care,
        alerts=alerts,
        names=pseudonyms,
        clock=clock,
        ids=ids,
    )

    desk_today = providers.Singleton(
        Today, looking=looking, calendar=calendar, promises=promises, rosters=rosters, alert_reads=alert_reads
    )
    caseload = providers.Singleton(Caseload, looking=looking, calendar=calendar, promises=promises)
    student_files = providers.Singleton(
        StudentFiles,
        looking=looking,
        calendar=calendar,
        conversations=conversations,
        messages=messages,
        promises=promises,
    )
    session_notes = providers.Singleton(SessionNotes, appointments=appointments, calendar=calendar, clock=clock)
    promising = providers.Singleton(Promising, looking=looking, calendar=calendar, promises=promises)
    desk_hours = providers.Singleton(DeskHours, counselors=counselors, facts=facts, clock=clock)
    workload = providers.Singleton(
        Workload, calendar=calendar, counselors=counselors, facts=facts, climbs=climbs, clock=clock
    )
    weekly_reports = providers.Singleton(WeeklyReports, facts=facts, workload=workload, telling=telling)


USE_CASES: Final = (
    "caseload",
    "desk_hours",
    "desk_today",
    "promising",
    "session_notes",
    "student_files",
    "workload",
)
"""The providers that handlers may ask for, by name."""
