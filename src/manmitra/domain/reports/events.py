"""What others hear of an export: that it was asked for, and that it is over."""

from typing import ClassVar, Self

from manmitra.domain.reports.exports import Export, ExportState
from manmitra.domain.shared.events import Event


class ExportEvent(Event, frozen=True, kw_only=True):
    kind: ClassVar[str] = "export"

    export_id: str
    owner_id: str
    state: ExportState

    @classmethod
    def of(cls, export: Export) -> Self:
        return cls(institution=export.institution, export_id=export.id, owner_id=export.owner_id, state=export.state)


class ExportAsked(ExportEvent, frozen=True, kw_only=True):
    """Wakes whoever makes them; should nobody hear it, the next look finds the export."""

    kind: ClassVar[str] = "export.asked"
    awaited: ClassVar[bool] = False


class ExportOver(ExportEvent, frozen=True, kw_only=True):
    """Done or failed, stored in the same write: who asked is told."""

    kind: ClassVar[str] = "export.over"
