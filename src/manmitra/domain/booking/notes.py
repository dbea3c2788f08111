"""What a counsellor writes down about a session: by a template, then locked, then only added to.

The templates are the two that notes of sessions are commonly written by, under the names of their parts: SOAP
(subjective, objective, assessment, plan), after L. L. Weed, "Medical records that guide and teach", New England Journal
of Medicine 278 (1968), and DAP (data, assessment, plan).
"""

from collections.abc import Mapping
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final, Self

import msgspec
from msgspec.structs import replace

from manmitra.domain.shared.errors import Conflict, Invalid

LOCKS_AFTER: Final = timedelta(hours=48)
"""After the end of the session. An engineering default, as is the number of amendments."""
MOST_AMENDMENTS: Final = 50


class NotesLocked(Conflict):
    code = "notes_locked"


class NotesOpen(Conflict):
    """They can still be changed, so nothing needs to be added to them."""

    code = "notes_open"


class NotesChanged(Conflict):
    """They were changed on another device since they were read: nothing is overwritten unseen."""

    code = "notes_changed"


class TooManyAmendments(Conflict):
    code = "too_many_amendments"


class NotesInvalid(Invalid):
    code = "notes_invalid"


class Form(StrEnum):
    SOAP = "soap"
    DAP = "dap"


PARTS: Final[Mapping[Form, tuple[str, ...]]] = {
    Form.SOAP: ("subjective", "objective", "assessment", "plan"),
    Form.DAP: ("data", "assessment", "plan"),
}


class Sheet(msgspec.Struct, frozen=True, kw_only=True):
    """Notes by a template. `revision` counts the changes, from 1."""

    form: Form
    parts: dict[str, str]
    revision: int
    written_at: datetime

    def __post_init__(self) -> None:
        if not self.parts.keys() <= set(PARTS[self.form]):
            raise NotesInvalid(f"the parts of {self.form.value.upper()} are {', '.join(PARTS[self.form])}")


class Amendment(msgspec.Struct, frozen=True, kw_only=True):
    """What was added after the lock. It never changes."""

    author_id: str
    at: datetime
    text: str


class Record(msgspec.Struct, frozen=True, kw_only=True):
    """All that the counsellor alone sees of a session, beside the free notes. `crisis`: they say that it was one."""

    sheet: Sheet | None = None
    amendments: tuple[Amendment, ...] = ()
    crisis: bool = False

    def written(self, form: Form, parts: dict[str, str], revision: int, now: datetime) -> Self:
        """Raises NotesChanged or NotesInvalid. The same again is no change."""
        there = self.sheet
        if there is not None and (there.form, there.parts) == (form, parts):
            return self
        if revision != (there.revision if there else 0):
            raise NotesChanged("these notes were changed on another device meanwhile; please look at them first")
        return replace(self, sheet=Sheet(form=form, parts=parts, revision=revision + 1, written_at=now))

    def amended(self, author_id: str, text: str, now: datetime) -> Self:
        """Raises TooManyAmendments. The same again is added once."""
        last = self.amendments[-1] if self.amendments else None
        if last is not None and (last.author_id, last.text) == (author_id, text):
            return self
        if len(self.amendments) == MOST_AMENDMENTS:
            raise TooManyAmendments(f"notes have at most {MOST_AMENDMENTS} amendments")
        return replace(self, amendments=(*self.amendments, Amendment(author_id=author_id, at=now, text=text)))


NOTHING: Final = Record()
