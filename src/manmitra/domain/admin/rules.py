"""Who may do what to whom. Pure."""

from collections.abc import Sequence

from manmitra.domain.accounts.model import User
from manmitra.domain.admin.model import AccountUnknown, LastAdmin, OwnAccount, RoleForbidden
from manmitra.domain.shared.errors import Invalid
from manmitra.domain.shared.identity import ADMINS, Principal, Role


def must_see(who: Principal, user: User) -> None:
    """Refuse an account of another institution as if it did not exist. Raises AccountUnknown."""
    who.must_be_one_of(*ADMINS)
    if user.institution != who.institution and who.role is not Role.SUPER_ADMIN:
        raise AccountUnknown("there is no such account")


def must_touch(who: Principal, user: User) -> None:
    """Raises AccountUnknown, OwnAccount, RoleForbidden."""
    must_see(who, user)
    if user.id == who.user_id:
        raise OwnAccount("nobody changes this of their own account; please ask another admin")
    if user.role is Role.SUPER_ADMIN and who.role is not Role.SUPER_ADMIN:
        raise RoleForbidden("only a super admin changes the account of a super admin")


def may_grant(who: Principal, role: Role) -> bool:
    return role is not Role.SUPER_ADMIN or who.role is Role.SUPER_ADMIN


def must_grant(who: Principal, role: Role) -> None:
    """Raises RoleForbidden, Invalid."""
    if role is Role.VISITOR:
        raise Invalid("a visitor has no account")
    if not may_grant(who, role):
        raise RoleForbidden("only a super admin makes a super admin")


def institution_of(who: Principal, asked: str | None) -> str:
    """The one that is meant; another than one's own is for super admins. Raises AccountUnknown, as for what is not."""
    who.must_be_one_of(*ADMINS)
    if asked is None or asked == who.institution:
        return who.institution
    if who.role is not Role.SUPER_ADMIN:
        raise AccountUnknown("there is no such institution")
    return asked


def must_leave_an_admin(user: User, admins: Sequence[User]) -> None:
    """`admins` are those of the institution who can sign in. Raises LastAdmin."""
    if user.role is Role.ADMIN and [one.id for one in admins] == [user.id]:
        raise LastAdmin("this is the only admin who can sign in here; please make another one first")
