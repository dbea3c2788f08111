"""Who treats whom, read from the appointments."""

from typing import Final

from manmitra.adapters.persistence.store import Clause, DocumentStore, equals
from manmitra.domain.accounts.ports import CareRelations

GRANTS: Final = ("confirmed", "completed", "no_show")
"""A cancelled booking grants nothing: the student took it back, or the session never came about."""


class AppointmentCareRelations(CareRelations):
    """Takes a confirmed appointment, past or to come, as the relation."""

    def __init__(self, *, store: DocumentStore) -> None:
        self._store = store

    async def treats(self, counselor_id: str, student_id: str) -> bool:
        found = await self._store.find(
            "appointments",
            [
                equals("student_id", student_id),
                equals("counselor_id", counselor_id),
                Clause("state", "in", GRANTS),
            ],
            limit=1,
        )
        return bool(found)
