"""Budgets in memory: for the specialist, which has no store. A restart forgets them, and each process counts alone."""

from collections import Counter
from datetime import datetime

from manmitra.domain.bestie.budgets import Budgets, day_of


class CountedBudgets(Budgets):
    def __init__(self, *, per_person: int, per_day: int) -> None:
        self._per_person = per_person
        self._per_day = per_day
        self._day = ""
        self._calls = Counter[str]()
        self._total = 0

    async def take(self, payer: str, now: datetime) -> bool:
        if day_of(now) != self._day:
            self._day, self._calls, self._total = day_of(now), Counter(), 0
        if self._calls[payer] >= self._per_person or self._total >= self._per_day:
            return False
        self._calls[payer] += 1
        self._total += 1
        return True
