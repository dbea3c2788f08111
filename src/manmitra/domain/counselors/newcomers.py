"""The first entry of a counsellor in the directory, when their account is made."""

from manmitra.domain.accounts.model import User
from manmitra.domain.counselors.model import Counselor, SessionType


def newcomer(user: User) -> Counselor:
    """Listed under their name; without hours, so nobody can book them yet."""
    return Counselor(
        id=user.id,
        institution=user.institution,
        name=user.name,
        title="",
        bio="",
        specializations=(),
        languages=("English",),
        session_types=tuple(SessionType),
    )
