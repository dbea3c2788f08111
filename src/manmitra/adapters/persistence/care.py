"""Who treats whom, read from the appointments."""

from collections.abc import Sequence
from typing import Final

from manmitra.adapters.persistence.store import FIND_LIMIT, Clause, DocumentStore, Sort, equals
from manmitra.domain.accounts.ports import Care, CareRelations

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

    async def of_student(self, student_id: str) -> Sequence[Care]:
        where = [equals("student_id", student_id), Clause("state", "in", GRANTS)]
        latest = Sort("starts_at", descending=True)
        found = await self._store.find("appointments", where, sort=latest, limit=FIND_LIMIT)
        return [
            Care(
                appointment_id=one["id"],
                counselor_id=one["counselor_id"],
                counselor_name=one.get("counselor_name", ""),
            )
            for one in found
        ]
