"""A scene for tests of administration: all its parts, over one store with its seals."""

from datetime import datetime, timedelta
from typing import Any, Final

from msgspec.structs import replace

from manmitra.adapters.invitations import KeyedInvitations
from manmitra.adapters.live.pace import CountedPace
from manmitra.adapters.persistence.accounts import StoredSessions, StoredUsers
from manmitra.adapters.persistence.admin import StoredImports, StoredInstitutions, StoredRegister
from manmitra.adapters.persistence.aside import Aside
from manmitra.adapters.persistence.audit import StoredLedger
from manmitra.adapters.persistence.counselors import StoredCounselors
from manmitra.adapters.persistence.directory import StoredDirectory
from manmitra.adapters.persistence.schema import SEALED
from manmitra.adapters.persistence.sealed import BlindIndex, Keyring, SealedStore
from manmitra.adapters.persistence.store import DocumentStore
from manmitra.adapters.session_gate import SessionCache
from manmitra.adapters.system import RandomIds, RandomSecrets
from manmitra.domain.accounts.model import Session, User
from manmitra.domain.admin.bulk import Importing
from manmitra.domain.admin.institutions import InstitutionUseCases
from manmitra.domain.admin.looking_up import LookUps
from manmitra.domain.admin.making import Making
from manmitra.domain.admin.managing import UserAdministration
from manmitra.domain.admin.model import Change, Department, Institution
from manmitra.domain.admin.staffing import Staffing
from manmitra.domain.audit.model import Top
from manmitra.domain.shared.errors import Unavailable
from manmitra.domain.shared.identity import Principal, Role, UserId
from manmitra.domain.shared.paging import PageRequest
from tests.fakes import FixedClock, an_outbox

OURS: Final = (
    "admin_audit",
    "admin_audit_tops",
    "alerts",
    "appointments",
    "configs",
    "counselors",
    "deliveries",
    "imports",
    "institutions",
    "moderation_certificates",
    "notifications",
    "password_resets",
    "sessions",
    "users",
)
MORNING: Final = datetime.fromisoformat("2026-11-25T04:30:00+00:00")
KEY: Final = b"k" * 32
CAMPUS: Final = "campus"
ELSEWHERE: Final = "elsewhere"
MEENA: Final = Principal(UserId("meena"), Role.ADMIN, CAMPUS)
"""The first admin."""
RAVI: Final = Principal(UserId("ravi"), Role.ADMIN, CAMPUS)
"""The second one."""
STRANGER: Final = Principal(UserId("stranger"), Role.ADMIN, ELSEWHERE)
BOSS: Final = Principal(UserId("boss"), Role.SUPER_ADMIN, CAMPUS)


class StoppingRegister(StoredRegister):
    """The store goes away after so many writes, if that is set."""

    writes_left: int | None = None

    async def write(self, change: Change, *, top: Top | None = None) -> None:
        if self.writes_left is not None:
            if not self.writes_left:
                raise Unavailable("the store does not answer")
            self.writes_left -= 1
        await super().write(change, top=top)


class Administration:
    """Meena and Ravi are admins of the campus, of which the boss is a super admin; the stranger is admin elsewhere."""

    def __init__(self, bare: DocumentStore) -> None:
        self.bare = bare
        self.clock = FixedClock(MORNING)
        self.store = SealedStore(store=bare, keys=Keyring({"k1": KEY}), sealed=SEALED)
        blind, aside = BlindIndex(KEY), Aside(store=self.store)
        self.users = StoredUsers(store=self.store, blind=blind, outbox=an_outbox(), aside=aside)
        self.sessions = StoredSessions(store=self.store, cache=SessionCache())
        self.counselors = StoredCounselors(store=self.store)
        self.ledger = StoredLedger(store=self.store, key=KEY)
        self.register = StoppingRegister(
            store=self.store,
            users=self.users,
            sessions=self.sessions,
            counselors=self.counselors,
            ledger=self.ledger,
            blind=blind,
            aside=aside,
        )
        self.directory = StoredDirectory(store=self.store)
        self.imports = StoredImports(store=self.store)
        self.keys = KeyedInvitations(key=KEY)
        self.making = Making(self.keys, RandomSecrets(), RandomIds())
        self.look_ups = LookUps(CountedPace(), self.clock)
        self.institutions = InstitutionUseCases(StoredInstitutions(store=self.store), self.register, self.clock)
        self.people = UserAdministration(
            self.register,
            self.directory,
            self.institutions,
            self.ledger,
            self.making,
            self.look_ups,
            self.clock,
        )
        self.staffing = Staffing(self.people)
        self.importing = Importing(
            self.register, self.imports, self.institutions, self.making, self.look_ups, self.clock
        )

    async def begin(self) -> None:
        for who in (MEENA, RAVI, STRANGER, BOSS):
            await self.account(who.user_id, who.role, institution=who.institution)
        await self.institutions.set_departments(MEENA, CAMPUS, [Department("PHY", "Physics"), Department("LAW", "Law")])

    async def account(self, id: str, role: Role = Role.STUDENT, **changes: Any) -> User:
        """Of somebody who has a password."""
        user = User(
            id=id,
            email=f"{id}@campus.example",
            name=f"Name of {id}",
            role=role,
            institution=CAMPUS,
            password_hash="$argon2id$",
            created_at=MORNING,
            updated_at=MORNING,
        )
        await self.users.add(replace(user, **changes))
        return await self.users.get(id)

    async def invited(self, email: str, role: Role = Role.STUDENT, who: Principal = MEENA) -> str:
        made = await self.people.invite(
            who, email=email, name="Asha", role=role, department="", language="en", institution=None
        )
        return made.id

    async def written_down(self, id: str) -> str:
        return (await self.institutions.add(BOSS, Institution(id=id, name=id))).id

    async def signed_in(self, user: User, id: str = "session-1") -> Session:
        session = Session(
            id=id,
            user_id=user.id,
            role=user.role,
            institution=user.institution,
            refresh_digest="",
            started_at=MORNING,
            used_at=MORNING,
            expires_at=MORNING + timedelta(days=1),
        )
        await self.sessions.add(session)
        return session

    async def actions(self, who: Principal = MEENA) -> list[str]:
        """Oldest first, without the one that the scene began with."""
        page = await self.ledger.page(who.institution, PageRequest(limit=100))
        return [line.act.action for line in reversed(page.items)][1 if who.institution == CAMPUS else 0 :]
