"""What others hear of a reader: that they took up something, not what."""

from typing import ClassVar

from manmitra.domain.shared.events import Event


class ResourceUsed(Event, frozen=True, kw_only=True):
    """A student got on with a piece for the first time; no socket hears of it."""

    kind: ClassVar[str] = "resource.used"

    student_id: str
