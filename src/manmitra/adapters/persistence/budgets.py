"""Budgets in the document store: one document a day for each payer and one for everybody, by compare-and-set."""

from datetime import datetime
from typing import Final

from msgspec.structs import replace

from manmitra.adapters.persistence.documents import from_document, to_document
from manmitra.adapters.persistence.sealed import BlindIndex
from manmitra.adapters.persistence.store import DocumentStore, Duplicate, Insert, Replace, Stale, Write
from manmitra.domain.bestie.budgets import Budgets, Spent, day_of
from manmitra.domain.shared.errors import Unavailable

BUDGETS: Final = "model_budgets"
TRIES: Final = 50
"""Each one lost means that somebody else's call was counted."""


class StoredBudgets(Budgets):
    """The id of a payer's document is a keyed hash of day and payer: at rest nobody can tell whose it is, nor that two
    days are of the same person.
    """

    def __init__(self, *, store: DocumentStore, blind: BlindIndex, per_person: int, per_day: int) -> None:
        self._store = store
        self._blind = blind
        self._per_person = per_person
        self._per_day = per_day

    async def take(self, payer: str, now: datetime) -> bool:
        day = day_of(now)
        own = self._blind.of("model budget", f"{day}|{payer}")
        for _ in range(TRIES):
            person, everybody = await self._of(own, now), await self._of(day, now)
            if person.calls >= self._per_person or everybody.calls >= self._per_day:
                return False
            try:
                await self._store.apply(_one_more(person), _one_more(everybody))
            except (Duplicate, Stale):  # somebody was faster
                continue
            return True
        raise Unavailable("too many calls at once to be counted; please try again")

    async def _of(self, id: str, now: datetime) -> Spent:
        found = await self._store.get(BUDGETS, id)
        return Spent(id=id, calls=0, at=now) if found is None else from_document(found, Spent)


def _one_more(spent: Spent) -> Write:
    more = to_document(replace(spent, calls=spent.calls + 1))
    return Replace(BUDGETS, more) if spent.calls else Insert(BUDGETS, more)
