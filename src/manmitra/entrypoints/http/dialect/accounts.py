"""`/auth/signup`, `/auth/profile`, `/auth/refresh`, `/auth/admin/login`."""

from litestar import Controller, get, post, put
from litestar.di import NamedDependency
from litestar.params import JSONBody

from manmitra.domain.accounts.model import (
    EmailTaken,
    InvalidCredentials,
    LoginLimited,
    SessionEnded,
    StaffByInvitation,
)
from manmitra.domain.accounts.password_policy import WeakPassword
from manmitra.domain.accounts.profiles import ProfileUseCases
from manmitra.domain.accounts.signing_in import SigningIn
from manmitra.domain.shared.errors import Conflict
from manmitra.entrypoints.http.account_views import (
    LoginBody,
    ProfileBody,
    ProfileView,
    RefreshBody,
    SignedInView,
    SignUpBody,
)
from manmitra.entrypoints.http.accounts import KNOWN, logged_in, signed_up
from manmitra.entrypoints.http.answers import Answer
from manmitra.entrypoints.http.identity import Asked, needs, who
from manmitra.entrypoints.http.problems import refuses


class AccountsDialect(Controller):
    path = "/api/auth"
    tags = ("client",)

    @post("/signup", guards=[needs()], responses=refuses(StaffByInvitation, EmailTaken, WeakPassword, LoginLimited))
    async def client_signup(
        self, request: Asked, data: JSONBody[SignUpBody], signing_in: NamedDependency[SigningIn]
    ) -> Answer[SignedInView]:
        """The client's spelling of register."""
        return await signed_up(request, data, signing_in)

    @post(
        "/admin/login", status_code=200, guards=[needs()], responses=refuses(InvalidCredentials, LoginLimited, Conflict)
    )
    async def staff_login(
        self, request: Asked, data: JSONBody[LoginBody], signing_in: NamedDependency[SigningIn]
    ) -> Answer[SignedInView]:
        """The same as login, and just as strict: one form serves all roles."""
        return await logged_in(request, data, signing_in)

    @post("/refresh", status_code=200, guards=[needs()], responses=refuses(SessionEnded, Conflict))
    async def client_refresh(
        self, data: JSONBody[RefreshBody], signing_in: NamedDependency[SigningIn]
    ) -> Answer[SignedInView]:
        """The integration documents' spelling of refresh-token."""
        return Answer(SignedInView.of(await signing_in.refresh(data.refresh_token)))

    @get("/profile", guards=[needs(*KNOWN)])
    async def client_profile(self, request: Asked, profiles: NamedDependency[ProfileUseCases]) -> Answer[ProfileView]:
        """Restore a session after a reload."""
        return Answer(ProfileView.of(await profiles.own(who(request))))

    @put("/profile", guards=[needs(*KNOWN)], responses=refuses(Conflict))
    async def client_edit_profile(
        self, request: Asked, data: JSONBody[ProfileBody], profiles: NamedDependency[ProfileUseCases]
    ) -> Answer[ProfileView]:
        """Merge consents and profile fields."""
        return Answer(ProfileView.of(await profiles.edit(who(request), data.over)))
