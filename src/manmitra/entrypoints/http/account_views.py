"""Accounts on the wire: what is sent and what is shown, field by field."""

from datetime import date, datetime
from typing import Annotated, Any, Final

import msgspec
from msgspec import UNSET, Meta, UnsetType

from manmitra.domain.accounts.model import EmergencyContact, PrivacyConsents, Profile, Session, User
from manmitra.domain.accounts.signing_in import SignedIn
from manmitra.domain.shared.identity import ADMINS, Principal, Role
from manmitra.entrypoints.http.answers import Body, View, whole
from manmitra.entrypoints.http.uploads import file_url

Email = Annotated[
    str,
    Meta(
        min_length=3,
        max_length=254,
        pattern=whole(r" *[A-Za-z0-9.!#$%&'*+/=?^_{|}~-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+ *"),
        examples=["asha@example.edu"],
    ),
]
"""As browsers check it: plain ASCII, nothing that could add a line or a person to a letter's head. Spaces that a
phone's keyboard put around it are taken off."""
Password = Annotated[str, Meta(min_length=1, max_length=256, examples=["a long sentence only I know"])]
UNSAFE: Final = r"\x00-\x1f\x7f<>\u2028-\u202e\u2066-\u2069"
A_NAME: Final = whole(rf"[^{UNSAFE}]*[^\s{UNSAFE}][^{UNSAFE}]*")
"""In one line, no markup, and nothing that turns the words around it: names are shown to others, in places that we know
nothing of.
"""
Name = Annotated[str, Meta(min_length=1, max_length=100, pattern=A_NAME, examples=["Asha"])]
Line = Annotated[str, Meta(max_length=200, pattern=whole(r"[^\r\n<>]*"))]
Token = Annotated[str, Meta(min_length=1, max_length=512)]


class ConsentsBody(Body, frozen=True, kw_only=True, rename=None):
    """Only what is sent is changed."""

    share_chat_history: bool | UnsetType = UNSET
    crisis_escalation: bool | UnsetType = UNSET
    analytics_participation: bool | UnsetType = UNSET
    data_retention: bool | UnsetType = UNSET
    ai_chat: bool | UnsetType = UNSET

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
    ai_chat: bool

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
    """`user` stands beside the fields because the client looks for both (contract, rule 4).

    `profileCompleted`: a student told course, year and somebody to call; staff a number of their own.
    """

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
    avatar_url: str | None
    emergency_contact: EmergencyContactView | None
    profile_completed: bool
    created_at: datetime
    updated_at: datetime
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
            avatar_url=file_url(about.avatar) if about.avatar else None,
            emergency_contact=None
            if contact is None
            else EmergencyContactView(name=contact.name, phone=contact.phone, relationship=contact.relationship),
            profile_completed=about.completed(user.role),
            created_at=user.created_at,
            updated_at=user.updated_at,
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
