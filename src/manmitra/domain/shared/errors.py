"""Refusals in the product's words. They know nothing of HTTP; the entrypoint has one table for that.

Each carries a stable `code` for programs and a sentence for people. The sentence names the thing and
the limit, never private text.
"""

from typing import ClassVar


class DomainError(Exception):
    """A request was understood and refused."""

    code: ClassVar[str] = "refused"

    def __init__(self, message: str, *, retry_after: int | None = None) -> None:
        """`retry_after` is in whole seconds, for refusals that pass with time."""
        super().__init__(message)
        self.message = message
        self.retry_after = retry_after


class NotFound(DomainError):
    """It does not exist, or not for the one who asks."""

    code = "not_found"


class Unauthenticated(DomainError):
    """Nobody, or nobody any more: signing in would help."""

    code = "unauthenticated"


class Forbidden(DomainError):
    """Known, and not allowed."""

    code = "forbidden"


class Conflict(DomainError):
    """It clashes with what is already there."""

    code = "conflict"


class Refused(DomainError):
    """A well-formed request that can't be taken as it stands, told on the spot (a wrong password, a spent link)."""

    code = "refused"


class NotAcceptable(DomainError):
    """There is no answer in the form that was asked for."""

    code = "not_acceptable"


class Invalid(DomainError):
    """The values don't make sense together or are outside what is allowed."""

    code = "invalid"


class TooMany(DomainError):
    """Too often; `retry_after` says when it is worth another try."""

    code = "too_many_requests"


class Unreadable(DomainError):
    """Something that is stored can't be read (any more): a key is gone, or the row was changed. An operator must see
    to it; trying again does not help.
    """

    code = "unreadable"


class Unavailable(DomainError):
    """Something we depend on does not answer; trying again later is right."""

    code = "unavailable"


class Held(Unavailable):
    """The store answers, but somebody else is writing just this, perhaps a process that died in the middle of it."""
