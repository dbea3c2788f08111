"""Administration: institutions, accounts, counsellors, files of people, and what admins did."""

from dependency_injector import containers, providers

from manmitra.adapters.persistence.admin import StoredImports, StoredInstitutions, StoredRegister
from manmitra.adapters.persistence.directory import StoredDirectory
from manmitra.domain.admin.bulk import Importing
from manmitra.domain.admin.institutions import InstitutionUseCases
from manmitra.domain.admin.looking_up import LookUps
from manmitra.domain.admin.making import Making
from manmitra.domain.admin.managing import UserAdministration
from manmitra.domain.admin.staffing import Staffing
from manmitra.domain.audit.usecases import AuditUseCases


class AdminContainer(containers.DeclarativeContainer):
    store = providers.Dependency(instance_of=object)
    users = providers.Dependency(instance_of=object)
    sessions = providers.Dependency(instance_of=object)
    counselors = providers.Dependency(instance_of=object)
    ledger = providers.Dependency(instance_of=object)
    blind = providers.Dependency(instance_of=object)
    aside = providers.Dependency(instance_of=object)
    pace = providers.Dependency(instance_of=object)
    keys = providers.Dependency(instance_of=object)
    clock = providers.Dependency(instance_of=object)
    ids = providers.Dependency(instance_of=object)
    secrets = providers.Dependency(instance_of=object)

    register = providers.Singleton(
        StoredRegister,
        store=store,
        users=users,
        sessions=sessions,
        counselors=counselors,
        ledger=ledger,
        blind=blind,
        aside=aside,
    )
    directory = providers.Singleton(StoredDirectory, store=store)
    making = providers.Singleton(Making, keys=keys, secrets=secrets, ids=ids)
    look_ups = providers.Singleton(LookUps, pace=pace, clock=clock)

    institutions = providers.Singleton(
        InstitutionUseCases,
        institutions=providers.Singleton(StoredInstitutions, store=store),
        register=register,
        clock=clock,
    )
    user_administration = providers.Singleton(
        UserAdministration,
        register=register,
        directory=directory,
        institutions=institutions,
        ledger=ledger,
        making=making,
        look_ups=look_ups,
        clock=clock,
    )
    staffing = providers.Singleton(Staffing, users=user_administration)
    importing = providers.Singleton(
        Importing,
        register=register,
        imports=providers.Singleton(StoredImports, store=store),
        institutions=institutions,
        making=making,
        look_ups=look_ups,
        clock=clock,
    )
    admin_audit = providers.Singleton(AuditUseCases, ledger=ledger)


USE_CASES = ("admin_audit", "importing", "institutions", "staffing", "user_administration")
"""The providers that handlers may ask for, by name."""
