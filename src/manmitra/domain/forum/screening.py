"""What is looked at before anything is kept: the crisis rules first, and only then the rules of the house.

A call for help is never refused and never an offence: it is answered with help at once, held for a person, and an alert
is raised in the same write.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Final

import msgspec
from msgspec.structs import replace

from manmitra.domain.accounts.ports import Users
from manmitra.domain.crisis.detection import Signal, assess
from manmitra.domain.crisis.excerpts import excerpt_of
from manmitra.domain.crisis.help import HelpCard, help_for
from manmitra.domain.crisis.model import EXCERPT_LIMIT, Alert, AlertKind, Level, Tier, raise_alert
from manmitra.domain.crisis.places import places_of
from manmitra.domain.crisis.ports import Alerts, Unstored
from manmitra.domain.crisis.rule import RANK
from manmitra.domain.forum.model import ContentRefused
from manmitra.domain.forum.texts import UNOFFICIAL, Saying, said
from manmitra.domain.forum.words import Words
from manmitra.domain.moderation.cases import Severity, Source, Standing, Why
from manmitra.domain.moderation.checker import Checker
from manmitra.domain.moderation.model import HELD, Verdict
from manmitra.domain.shared.errors import DomainError
from manmitra.domain.shared.identity import Principal, Role
from manmitra.domain.shared.ports import Clock

IN_FORUM: Final = "place.forum"
"""A reason of an alert: where it was said."""


class Screened(msgspec.Struct, frozen=True, kw_only=True):
    """`card` is for the author, at once. `why`: a person has to look at it before others see it. `said`: to the
    author, in plain words; of a call for help there is nothing to be said.
    """

    signal: Signal
    standing: Standing
    sensitive: bool = False
    why: Why | None = None
    said: tuple[str, ...] = ()
    card: HelpCard | None = None
    alert: Alert | None = None
    places: tuple[str, ...] = ()

    @property
    def crisis(self) -> bool:
        return self.signal.detected

    @property
    def level(self) -> Level:
        return self.signal.level or Level.LOW


def gravest(*texts: str) -> Signal:
    """Of the same thing as it was typed and as it is kept: markup must not hide a cry."""
    return max(map(assess, dict.fromkeys(texts)), key=lambda signal: RANK[signal.tier])


@dataclass(frozen=True, slots=True)
class Screening:
    checker: Checker
    users: Users
    alerts: Alerts
    unstored: Unstored
    clock: Clock

    async def look(self, who: Principal, typed: Words, words: Words, *, address: str = "") -> Screened:
        """`typed` is what came in, `words` what would be kept. Raises ContentRefused, never for a call for help."""
        signal = gravest(typed.whole, words.whole)
        if signal.detected:
            return await self._crisis(who, words, signal, address)
        card = None
        if signal.tier is Tier.CHECK_IN:
            card = self._card(signal, words, told=False)
        checked = self.checker.look(words.whole, words.language)
        if checked.verdict is Verdict.BLOCK and not words.ask_review:
            unofficial = UNOFFICIAL.get(words.language, ())
            raise ContentRefused(" ".join((*checked.said, said(Saying.REFUSED, words.language), *unofficial)))
        if checked.verdict in HELD:
            why = Why(source=Source.AUTOMATIC, severity=checked.severity, reasons=checked.reasons)
            return Screened(
                signal=signal, standing=Standing.PENDING, why=why, said=checked.said, card=card, sensitive=True
            )
        warned = checked.verdict is Verdict.WARN
        return Screened(signal=signal, standing=Standing.SHOWN, sensitive=warned, said=checked.said, card=card)

    async def _crisis(self, who: Principal, words: Words, signal: Signal, address: str) -> Screened:
        alert = await self.alert(who, words, signal)
        why = Why(source=Source.CRISIS, severity=Severity.URGENT, reasons=crisis_reasons(signal))
        return Screened(
            signal=signal,
            standing=Standing.HELD,
            sensitive=True,
            why=why,
            card=self._card(signal, words, told=bool(alert.student_id) and not words.anonymous),
            alert=alert,
            places=places_of(alert, address),
        )

    async def alert(self, who: Principal, words: Words, signal: Signal) -> Alert:
        """Its id comes with the place that it is stored at. Who is behind an anonymous text, staff don't learn."""
        student_id = who.user_id if who.role is Role.STUDENT else ""
        return raise_alert(
            "",
            now=self.clock.now(),
            institution=who.institution,
            kind=AlertKind.MESSAGE,
            tier=signal.tier,
            student_id=student_id,
            anonymous=words.anonymous,
            reasons=(*signal.rules, IN_FORUM),
            excerpt=excerpt_of(words.whole, EXCERPT_LIMIT),
            consent_to_escalate=await self._agrees(student_id),
        )

    async def unkept(self, who: Principal, words: Words, signal: Signal, address: str) -> HelpCard:
        """Help, whatever became of the text, and the alert by itself: if the store does not take it now, it is tried
        again, and the answer does not wait for that.
        """
        store = partial(self._store, who, words, signal, self.clock.now(), address)
        try:
            alert = await store()
        except DomainError:
            self.unstored.keep_trying(signal.level or Level.HIGH, store)
            return self._card(signal, words, told=False)
        return self._card(signal, words, told=bool(alert.student_id) and not words.anonymous)

    async def _store(self, who: Principal, words: Words, signal: Signal, now: datetime, address: str) -> Alert:
        """Consent is looked up each time. From the other end of the places: whoever died over this very text may hold
        the first one for a while.
        """
        alert = replace(await self.alert(who, words, signal), raised_at=now)
        await self.alerts.add_at(alert, places_of(alert, address)[::-1])
        return alert

    def _card(self, signal: Signal, words: Words, *, told: bool) -> HelpCard:
        return help_for(signal.tier, words.language, self.clock.now(), text=words.whole, told=told)

    async def _agrees(self, student_id: str) -> bool:
        """Nobody to be asked behind an empty id; an account that is gone, or can't be asked now, does not agree."""
        if not student_id:
            return True
        try:
            return (await self.users.get(student_id)).consents.crisis_escalation
        except DomainError:
            return False


def crisis_reasons(signal: Signal) -> tuple[str, ...]:
    return ("crisis", *(f"crisis.{rule}" for rule in signal.rules))


def case_reasons(reasons: Sequence[str]) -> list[str]:
    """As the desk sees them, without the names of single rules."""
    return list(dict.fromkeys(one for one in reasons if not one.startswith("crisis.")))
