"""Accounts for those who may see others: made by somebody who runs the installation, never by sign-up."""

from manmitra.domain.accounts.model import User
from manmitra.domain.accounts.signing_in import SigningIn
from manmitra.domain.shared.errors import Invalid
from manmitra.domain.shared.identity import Role


async def invite(signing_in: SigningIn, *, email: str, name: str, role: Role, password: str) -> User:
    """Raises WeakPassword, EmailTaken, Invalid."""
    local, at, host = email.strip().partition("@")
    if not (local and at and "." in host) or any(char.isspace() for char in email.strip()):
        raise Invalid("that is not an e-mail address")
    if not name.strip():
        raise Invalid("a name is needed")
    now = signing_in.clock.now()
    user = User(
        id=signing_in.ids.new(),
        email=email.strip(),
        name=name.strip(),
        role=role,
        institution=signing_in.institution,
        password_hash=await signing_in.passwords.set(password, role, (email, name)),
        created_at=now,
        updated_at=now,
    )
    await signing_in.users.add(user)
    return user
