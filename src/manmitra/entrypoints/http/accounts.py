"""Sign-up, sign-in, sessions, profile and consents."""

from litestar import Controller, delete, get, post, put
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody

from manmitra.domain.accounts.model import (
    EmailTaken,
    InvalidCredentials,
    LoginLimited,
    PrivacyConsents,
    ResetSpent,
    SessionEnded,
    SessionUnknown,
    StaffByInvitation,
)
from manmitra.domain.accounts.own_password import OwnPassword
from manmitra.domain.accounts.own_sessions import OwnSessions
from manmitra.domain.accounts.password_policy import WeakPassword
from manmitra.domain.accounts.profiles import ProfileUseCases
from manmitra.domain.accounts.signing_in import SigningIn
from manmitra.domain.shared.addresses import origin_of
from manmitra.domain.shared.errors import Conflict
from manmitra.domain.shared.identity import Role
from manmitra.entrypoints.http.account_views import (
    ConsentsBody,
    ConsentsView,
    Done,
    ForgotBody,
    LoginBody,
    PasswordBody,
    ProfileBody,
    ProfileView,
    RefreshBody,
    ResetBody,
    SessionView,
    SignedInView,
    SignUpBody,
)
from manmitra.entrypoints.http.answers import Answer
from manmitra.entrypoints.http.identity import Asked, needs, who
from manmitra.entrypoints.http.problems import refuses

KNOWN = (Role.STUDENT, Role.COUNSELOR, Role.ADMIN, Role.SUPER_ADMIN)


def address_of(request: Asked) -> str:
    """The peer's, as it is counted. Behind a trusted proxy the server has put the client's there already."""
    return origin_of(request.client.host) if request.client else "unknown"


def device_of(request: Asked) -> str:
    return request.headers.get("user-agent", "")[:120]


class AuthController(Controller):
    path = "/api/auth"
    tags = ("accounts",)

    @post("/register", guards=[needs()], responses=refuses(StaffByInvitation, EmailTaken, WeakPassword, LoginLimited))
    async def register(
        self, request: Asked, data: JSONBody[SignUpBody], signing_in: NamedDependency[SigningIn]
    ) -> Answer[SignedInView]:
        """Make a student account and sign in."""
        return await signed_up(request, data, signing_in)

    @post("/login", status_code=200, guards=[needs()], responses=refuses(InvalidCredentials, LoginLimited, Conflict))
    async def login(
        self, request: Asked, data: JSONBody[LoginBody], signing_in: NamedDependency[SigningIn]
    ) -> Answer[SignedInView]:
        """Sign in. A wrong password and an unknown address answer alike."""
        return await logged_in(request, data, signing_in)

    @post("/refresh-token", status_code=200, guards=[needs()], responses=refuses(SessionEnded, Conflict))
    async def refresh_token(
        self, data: JSONBody[RefreshBody], signing_in: NamedDependency[SigningIn]
    ) -> Answer[SignedInView]:
        """Trade a refresh token for a new pair. One that was used before ends the whole session."""
        return Answer(SignedInView.of(await signing_in.refresh(data.refresh_token)))

    @post("/logout", status_code=200, guards=[needs(*KNOWN)])
    async def logout(self, request: Asked, own_sessions: NamedDependency[OwnSessions]) -> Answer[Done]:
        """End this session at once."""
        await own_sessions.end_this(who(request))
        return Answer(Done(message="You are signed out."))

    @get("/session", guards=[needs(*KNOWN)])
    async def session(self, request: Asked, profiles: NamedDependency[ProfileUseCases]) -> Answer[ProfileView]:
        """Who am I."""
        return Answer(ProfileView.of(await profiles.own(who(request))))

    @post("/forgot-password", status_code=202, guards=[needs()], responses=refuses(LoginLimited))
    async def forgot_password(
        self, request: Asked, data: JSONBody[ForgotBody], own_password: NamedDependency[OwnPassword]
    ) -> Answer[Done]:
        """Ask for a reset link. The answer is the same for an address that is not known."""
        await own_password.forgot(data.email.strip(), address_of(request))
        return Answer(Done(message="If the address is known, a letter with a link is on its way."))

    @post("/reset-password", status_code=200, guards=[needs()], responses=refuses(ResetSpent, WeakPassword))
    async def reset_password(
        self, data: JSONBody[ResetBody], own_password: NamedDependency[OwnPassword]
    ) -> Answer[Done]:
        """Set a new password with the token of the letter: once, within 60 minutes. Ends all sessions."""
        await own_password.reset(data.token, data.password)
        return Answer(Done(message="The password is changed. Please sign in."))


class UsersController(Controller):
    path = "/api/users"
    tags = ("accounts",)

    @get("/profile", guards=[needs(*KNOWN)])
    async def read_profile(self, request: Asked, profiles: NamedDependency[ProfileUseCases]) -> Answer[ProfileView]:
        """One's own profile."""
        return Answer(ProfileView.of(await profiles.own(who(request))))

    @put("/profile", guards=[needs(*KNOWN)], responses=refuses(Conflict))
    async def edit_profile(
        self, request: Asked, data: JSONBody[ProfileBody], profiles: NamedDependency[ProfileUseCases]
    ) -> Answer[ProfileView]:
        """Change what is sent, keep the rest."""
        return Answer(ProfileView.of(await profiles.edit(who(request), data.over)))

    @put("/privacy-settings", guards=[needs(*KNOWN)], responses=refuses(Conflict))
    async def edit_privacy(
        self, request: Asked, data: JSONBody[ConsentsBody], profiles: NamedDependency[ProfileUseCases]
    ) -> Answer[ConsentsView]:
        """Give or withdraw consents; what is not sent stays."""
        changed = await profiles.consent(who(request), data.over)
        return Answer(ConsentsView.of(changed.consents))

    @put(
        "/password", guards=[needs(*KNOWN)], responses=refuses(InvalidCredentials, WeakPassword, LoginLimited, Conflict)
    )
    async def change_password(
        self, request: Asked, data: JSONBody[PasswordBody], own_password: NamedDependency[OwnPassword]
    ) -> Answer[Done]:
        """Set a new password, knowing the old one. Ends every other session."""
        await own_password.change(who(request), data.current_password, data.new_password)
        return Answer(Done(message="The password is changed. Your other devices are signed out."))


class SessionsController(Controller):
    path = "/api/auth/sessions"
    tags = ("accounts",)

    @get("/", guards=[needs(*KNOWN)])
    async def list_sessions(
        self, request: Asked, own_sessions: NamedDependency[OwnSessions]
    ) -> Answer[list[SessionView]]:
        """Where am I signed in."""
        found = await own_sessions.mine(who(request))
        return Answer([SessionView.of(session, who(request)) for session in found])

    @delete("/", status_code=200, guards=[needs(*KNOWN)])
    async def end_all_sessions(self, request: Asked, own_sessions: NamedDependency[OwnSessions]) -> Answer[Done]:
        """Sign out everywhere, here too."""
        await own_sessions.end_all(who(request))
        return Answer(Done(message="You are signed out everywhere."))

    @delete("/{session_id:str}", status_code=200, guards=[needs(*KNOWN)], responses=refuses(SessionUnknown))
    async def end_session(
        self, request: Asked, session_id: FromPath[str], own_sessions: NamedDependency[OwnSessions]
    ) -> Answer[Done]:
        """Sign out one device."""
        await own_sessions.end_one(who(request), session_id)
        return Answer(Done(message="That device is signed out."))


async def signed_up(request: Asked, data: SignUpBody, signing_in: SigningIn) -> Answer[SignedInView]:
    """Shared with the client's spelling of the same address."""
    made = await signing_in.sign_up(
        email=data.email.strip(),
        password=data.password,
        name=data.name,
        role=data.role,
        institution_name=data.institution,
        language=data.language,
        consents=data.privacy_consents.over(PrivacyConsents()),
        address=address_of(request),
        device=device_of(request),
    )
    return Answer(SignedInView.of(made))


async def logged_in(request: Asked, data: LoginBody, signing_in: SigningIn) -> Answer[SignedInView]:
    made = await signing_in.log_in(data.email.strip(), data.password, address_of(request), device_of(request))
    return Answer(SignedInView.of(made))
