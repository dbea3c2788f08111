"""Sign-up, sign-in, sessions, profile and consents."""

from datetime import date, datetime
from typing import Annotated, Any

import msgspec
from litestar import Controller, delete, get, post, put
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody
from msgspec import UNSET, Meta, UnsetType

from manmitra.domain.accounts.model import (
    EmailTaken,
    EmergencyContact,
    InvalidCredentials,
    LoginLimited,
    PrivacyConsents,
    Profile,
    ResetSpent,
    Session,
    SessionEnded,
    SessionUnknown,
    StaffByInvitation,
    User,
)
from manmitra.domain.accounts.password_policy import WeakPassword
from manmitra.domain.accounts.profiles import ProfileUseCases
from manmitra.domain.accounts.signing_in import SignedIn, SigningIn
from manmitra.domain.shared.errors import Conflict
from manmitra.domain.shared.identity import ADMINS, Principal, Role
from manmitra.entrypoints.http.answers import Answer, Body, View, whole
from manmitra.entrypoints.http.identity import Asked, needs, who
from manmitra.entrypoints.http.problems import refuses

KNOWN = (Role.STUDENT, Role.COUNSELOR, Role.ADMIN, Role.SUPER_ADMIN)

Email = Annotated[
    str,
    Meta(
        min_length=3,
        max_length=254,
        pattern=whole(r"[A-Za-z0-9.!#$%&'*+/=?^_{|}~-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+"),
        examples=["asha@example.edu"],
    ),
]
"""As browsers check it: plain ASCII, and nothing that could add a line or a person to a letter's head."""
Password = Annotated[str, Meta(min_length=1, max_length=256, examples=["a long sentence only I know"])]
Name = Annotated[str, Meta(min_length=1, max_length=100, pattern=whole(r"[^\r\n\t]*\S[^\r\n\t]*"), examples=["Asha"])]
Line = Annotated[str, Meta(max_length=200, pattern=whole(r"[^\r\n]*"))]
Token = Annotated[str, Meta(min_length=1, max_length=512)]


class ConsentsBody(Body, frozen=True, kw_only=True, rename=None):
    """Only what is sent is changed."""

    share_chat_history: bool | UnsetType = UNSET
    crisis_escalation: bool | UnsetType = UNSET
    analytics_participation: bool | UnsetType = UNSET
    data_retention: bool | UnsetType = UNSET

    def over(self, now: PrivacyConsents) -> PrivacyConsents:
        sent = {name: value for name in self.__struct_fields__ if (value := getattr(self, name)) is not UNSET}
        return msgspec.structs.replace(now, **sent)


class SignUpBody(Body, frozen=True, kw_only=True, rename=None):
    """`role` is there because the form sends it: students only, staff are invited."""

    email: Email
    password: Password
    name: Name
    role: Role = Role.STUDENT
    institution: Line = ""
    language: Annotated[str, Meta(pattern=whole("en|hi|ur"))] = "en"
    privacy_consents: ConsentsBody = ConsentsBody()


class LoginBody(Body, frozen=True, kw_only=True):
    email: Annotated[str, Meta(min_length=1, max_length=254, examples=["asha@example.edu"])]
    password: Password


class RefreshBody(Body, frozen=True, kw_only=True):
    refresh_token: Token


class ForgotBody(Body, frozen=True, kw_only=True):
    email: Email


class ResetBody(Body, frozen=True, kw_only=True):
    token: Token
    password: Password


class PasswordBody(Body, frozen=True, kw_only=True):
    current_password: Password
    new_password: Password


class EmergencyContactBody(Body, frozen=True, kw_only=True):
    name: Line = ""
    phone: Annotated[str, Meta(max_length=20, pattern=whole(r"\+?[0-9 ()-]*"), examples=["+91 98765 43210"])] = ""
    relationship: Line = ""


class ProfileBody(Body, frozen=True, kw_only=True):
    """Only what is sent is changed; consents too, under the client's spelling."""

    name: Name | UnsetType = UNSET
    language: Annotated[str, Meta(pattern=whole("en|hi|ur"))] | UnsetType = UNSET
    time_zone: Annotated[str, Meta(max_length=64, examples=["Asia/Kolkata"])] | UnsetType = UNSET
    institution: Line | UnsetType = UNSET
    phone: Annotated[str, Meta(max_length=20, pattern=whole(r"\+?[0-9 ()-]*"))] | UnsetType = UNSET
    date_of_birth: date | UnsetType | None = UNSET
    gender: Line | UnsetType = UNSET
    course: Line | UnsetType = UNSET
    year_of_study: Annotated[int, Meta(ge=1, le=12)] | UnsetType | None = UNSET
    location: Line | UnsetType = UNSET
    bio: Annotated[str, Meta(max_length=1000)] | UnsetType = UNSET
    emergency_contact: EmergencyContactBody | UnsetType | None = UNSET
    privacy_consents: ConsentsBody | UnsetType = msgspec.field(default=UNSET, name="privacy_consents")

    def over(self, user: User) -> User:
        """The account with what was sent in its place."""
        sent = {name: value for name in self.__struct_fields__ if (value := getattr(self, name)) is not UNSET}
        own: dict[str, Any] = {name: sent.pop(name) for name in ("name", "language", "time_zone") if name in sent}
        consents = sent.pop("privacy_consents", None)
        if consents is not None:
            own["consents"] = consents.over(user.consents)
        if "institution" in sent:
            sent["institution_name"] = sent.pop("institution")
        contact = sent.get("emergency_contact")
        if contact is not None:
            sent["emergency_contact"] = EmergencyContact(
                name=contact.name, phone=contact.phone, relationship=contact.relationship
            )
        profile: Profile = msgspec.structs.replace(user.profile, **sent)
        return msgspec.structs.replace(user, profile=profile, **own)


class ConsentsView(View, frozen=True, kw_only=True, rename=None):
    share_chat_history: bool
    crisis_escalation: bool
    analytics_participation: bool
    data_retention: bool

    @classmethod
    def of(cls, consents: PrivacyConsents) -> "ConsentsView":
        return cls(**msgspec.structs.asdict(consents))


class IdentityView(View, frozen=True, kw_only=True):
    id: str
    email: str


class EmergencyContactView(View, frozen=True, kw_only=True):
    name: str
    phone: str
    relationship: str


class ProfileView(View, frozen=True, kw_only=True):
    """`user` stands beside the fields because the client looks for both (contract, rule 4)."""

    user: IdentityView
    id: str
    email: str
    name: str
    role: str
    institution: str
    language: str
    time_zone: str
    phone: str
    date_of_birth: date | None
    gender: str
    course: str
    year_of_study: int | None
    location: str
    bio: str
    emergency_contact: EmergencyContactView | None
    created_at: datetime
    privacy_consents: ConsentsView = msgspec.field(name="privacy_consents")

    @classmethod
    def of(cls, user: User) -> "ProfileView":
        about = user.profile
        contact = about.emergency_contact
        return cls(
            user=IdentityView(id=user.id, email=user.email),
            id=user.id,
            email=user.email,
            name=user.name,
            role=client_role(user.role),
            institution=about.institution_name,
            language=user.language,
            time_zone=user.time_zone,
            phone=about.phone,
            date_of_birth=about.date_of_birth,
            gender=about.gender,
            course=about.course,
            year_of_study=about.year_of_study,
            location=about.location,
            bio=about.bio,
            emergency_contact=None
            if contact is None
            else EmergencyContactView(name=contact.name, phone=contact.phone, relationship=contact.relationship),
            created_at=user.created_at,
            privacy_consents=ConsentsView.of(user.consents),
        )


class SignedInView(View, frozen=True, kw_only=True):
    """The four fields that the client reads, and when the token ends."""

    token: str
    refresh_token: str
    expires_at: datetime
    user: IdentityView
    profile: ProfileView

    @classmethod
    def of(cls, signed_in: SignedIn) -> "SignedInView":
        return cls(
            token=signed_in.access_token,
            refresh_token=signed_in.refresh_token,
            expires_at=signed_in.expires_at,
            user=IdentityView(id=signed_in.user.id, email=signed_in.user.email),
            profile=ProfileView.of(signed_in.user),
        )


class SessionView(View, frozen=True, kw_only=True):
    id: str
    device: str
    started_at: datetime
    used_at: datetime
    expires_at: datetime
    current: bool

    @classmethod
    def of(cls, session: Session, who: Principal) -> "SessionView":
        return cls(
            id=session.id,
            device=session.device,
            started_at=session.started_at,
            used_at=session.used_at,
            expires_at=session.expires_at,
            current=session.id == who.session_id,
        )


class Done(View, frozen=True, kw_only=True):
    message: str


def client_role(role: Role) -> str:
    """The client knows three roles; an unknown one renders an empty shell (contract, rule 5)."""
    return Role.ADMIN.value if role in ADMINS else role.value


def address_of(request: Asked) -> str:
    """The peer's address. Behind a trusted proxy the server has put the client's there already."""
    return request.client.host if request.client else "unknown"


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

    @post("/login", status_code=200, guards=[needs()], responses=refuses(InvalidCredentials, LoginLimited))
    async def login(
        self, request: Asked, data: JSONBody[LoginBody], signing_in: NamedDependency[SigningIn]
    ) -> Answer[SignedInView]:
        """Sign in. A wrong password and an unknown address answer alike."""
        return await logged_in(request, data, signing_in)

    @post("/refresh-token", status_code=200, guards=[needs()], responses=refuses(SessionEnded))
    async def refresh_token(
        self, data: JSONBody[RefreshBody], signing_in: NamedDependency[SigningIn]
    ) -> Answer[SignedInView]:
        """Trade a refresh token for a new pair. One that was used before ends the whole session."""
        return Answer(SignedInView.of(await signing_in.refresh(data.refresh_token)))

    @post("/logout", status_code=200, guards=[needs(*KNOWN)])
    async def logout(self, request: Asked, signing_in: NamedDependency[SigningIn]) -> Answer[Done]:
        """End this session at once."""
        await signing_in.log_out(who(request))
        return Answer(Done(message="You are signed out."))

    @get("/session", guards=[needs(*KNOWN)])
    async def session(self, request: Asked, profiles: NamedDependency[ProfileUseCases]) -> Answer[ProfileView]:
        """Who am I."""
        return Answer(ProfileView.of(await profiles.own(who(request))))

    @post("/forgot-password", status_code=202, guards=[needs()], responses=refuses(LoginLimited))
    async def forgot_password(
        self, request: Asked, data: JSONBody[ForgotBody], signing_in: NamedDependency[SigningIn]
    ) -> Answer[Done]:
        """Ask for a reset link. The answer is the same for an address that is not known."""
        await signing_in.forgot(data.email, address_of(request))
        return Answer(Done(message="If the address is known, a letter with a link is on its way."))

    @post("/reset-password", status_code=200, guards=[needs()], responses=refuses(ResetSpent, WeakPassword))
    async def reset_password(self, data: JSONBody[ResetBody], signing_in: NamedDependency[SigningIn]) -> Answer[Done]:
        """Set a new password with the token of the letter: once, within 60 minutes. Ends all sessions."""
        await signing_in.reset(data.token, data.password)
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

    @put("/password", guards=[needs(*KNOWN)], responses=refuses(InvalidCredentials, WeakPassword, LoginLimited))
    async def change_password(
        self, request: Asked, data: JSONBody[PasswordBody], signing_in: NamedDependency[SigningIn]
    ) -> Answer[Done]:
        """Set a new password, knowing the old one. Ends every other session."""
        await signing_in.change_password(who(request), data.current_password, data.new_password)
        return Answer(Done(message="The password is changed. Your other devices are signed out."))


class SessionsController(Controller):
    path = "/api/auth/sessions"
    tags = ("accounts",)

    @get("/", guards=[needs(*KNOWN)])
    async def list_sessions(self, request: Asked, signing_in: NamedDependency[SigningIn]) -> Answer[list[SessionView]]:
        """Where am I signed in."""
        found = await signing_in.sessions_of(who(request))
        return Answer([SessionView.of(session, who(request)) for session in found])

    @delete("/", status_code=200, guards=[needs(*KNOWN)])
    async def end_all_sessions(self, request: Asked, signing_in: NamedDependency[SigningIn]) -> Answer[Done]:
        """Sign out everywhere, here too."""
        await signing_in.log_out_everywhere(who(request))
        return Answer(Done(message="You are signed out everywhere."))

    @delete("/{session_id:str}", status_code=200, guards=[needs(*KNOWN)], responses=refuses(SessionUnknown))
    async def end_session(
        self, request: Asked, session_id: FromPath[str], signing_in: NamedDependency[SigningIn]
    ) -> Answer[Done]:
        """Sign out one device."""
        await signing_in.end_one(who(request), session_id)
        return Answer(Done(message="That device is signed out."))


async def signed_up(request: Asked, data: SignUpBody, signing_in: SigningIn) -> Answer[SignedInView]:
    """Shared with the client's spelling of the same address."""
    made = await signing_in.sign_up(
        email=data.email,
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
    made = await signing_in.log_in(data.email, data.password, address_of(request), device_of(request))
    return Answer(SignedInView.of(made))
