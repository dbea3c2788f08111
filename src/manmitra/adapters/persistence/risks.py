"""What is known of how a student is, from one conversation to the next. Sealed."""

from typing import Final

from msgspec.structs import replace

from manmitra.adapters.persistence.documents import from_document, to_document
from manmitra.adapters.persistence.store import DocumentStore, Duplicate, Insert, Replace, Stale
from manmitra.domain.crisis.ports import Risks
from manmitra.domain.crisis.watch import PersonRisk
from manmitra.domain.shared.errors import Conflict

RISKS: Final = "risks"


class StoredRisks(Risks):
    def __init__(self, *, store: DocumentStore) -> None:
        self._store = store

    async def of(self, student_id: str) -> PersonRisk | None:
        found = await self._store.get(RISKS, student_id)
        return None if found is None else from_document(found, PersonRisk)

    async def save(self, risk: PersonRisk) -> PersonRisk:
        write = Replace if risk.version else Insert
        try:
            await self._store.apply(write(RISKS, to_document(risk)))
        except (Duplicate, Stale) as error:
            raise Conflict("this was changed meanwhile") from error
        return replace(risk, version=risk.version + 1)
