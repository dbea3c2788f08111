"""What a password must be: NIST SP 800-63B-4 (3.1.1.2) and OWASP ASVS 5.0 (6.2).

Long enough, not among the common ones, not made of what everybody knows about the account. No rules of
composition, no expiry, no truncation; at least 128 characters are taken, spaces and any script included.
"""

import unicodedata
from typing import Final

import msgspec

from manmitra.domain.accounts.ports import CommonPasswords
from manmitra.domain.shared.errors import Invalid
from manmitra.domain.shared.identity import Role

MAX_LENGTH: Final = 256
OWN_WORDS: Final = ("manmitra", "bestie")
TELLING: Final = 4
"""A context word shorter than this is too common inside other words to count."""


class WeakPassword(Invalid):
    code = "weak_password"


class PasswordPolicy(msgspec.Struct, frozen=True):
    """`min_length` for students, `staff_min_length` for everybody who can see others (until a second factor)."""

    min_length: int = 10
    staff_min_length: int = 15

    def check(self, password: str, role: Role, context: tuple[str, ...], common: CommonPasswords) -> str:
        """The password in NFC, as it is hashed. Raises WeakPassword.

        `context` holds what others know of the account: name, address, institution.
        """
        normal = unicodedata.normalize("NFC", password)
        least = self.min_length if role is Role.STUDENT else self.staff_min_length
        if len(normal) < least:
            raise WeakPassword(f"The password needs at least {least} characters; a short sentence is easy to keep.")
        if len(normal) > MAX_LENGTH:
            raise WeakPassword(f"The password can't have more than {MAX_LENGTH} characters.")
        if common.has(normal) or _too_plain(normal):
            raise WeakPassword("That password is among the first ones that attackers try.")
        if _telling(normal, (*context, *OWN_WORDS)):
            raise WeakPassword("The password is made of your name, address or the name of this service.")
        return normal


def _too_plain(password: str) -> bool:
    """One or two characters over and over."""
    return len(set(password)) <= 2


def _telling(password: str, context: tuple[str, ...]) -> bool:
    """Whether hardly anything is left once the known words are taken out."""
    rest = password.casefold()
    for word in sorted((part for text in context for part in _words(text)), key=len, reverse=True):
        rest = rest.replace(word, "")
    left = [char for char in rest if char.isalpha()]
    return len(rest) < len(password) and len(left) < TELLING


def _words(text: str) -> list[str]:
    parts = "".join(char if char.isalnum() else " " for char in text.casefold()).split()
    return [part for part in parts if len(part) >= TELLING]
