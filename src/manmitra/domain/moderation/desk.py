"""The moderation desk: what waits, and what a person decides about it. Everything done here leaves a line."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import msgspec
from msgspec.structs import replace

from manmitra.domain.moderation.cases import (
    BECOMES,
    Case,
    CaseTaken,
    CaseUnknown,
    Decision,
    OwnContent,
    Ruling,
    Severity,
    Source,
    Standing,
    Why,
    opened,
)
from manmitra.domain.moderation.desk_ports import Audit, Cases, Reports
from manmitra.domain.moderation.desk_reasons import heavy
from manmitra.domain.moderation.events import CaseQueued, CaseRuled
from manmitra.domain.moderation.lines import Lines
from manmitra.domain.moderation.may import Moderators
from manmitra.domain.moderation.records import Action, CertificateKind, Content, Entry, Report
from manmitra.domain.shared.errors import Conflict
from manmitra.domain.shared.identity import ADMINS, Principal, Role
from manmitra.domain.shared.paging import Page, PageRequest
from manmitra.domain.shared.plain import Plain

TRIES: Final = 6


class Words(msgspec.Struct, frozen=True, kw_only=True):
    """What a moderator says with a decision. `note` stays at the desk, `said` is for the author."""

    reason: str = ""
    said: str = ""
    note: str = ""


class Opened(msgspec.Struct, frozen=True, kw_only=True):
    """A case with the text that it is about; `heavy`: to be shown blurred."""

    case: Case
    content: Content
    heavy: bool


@dataclass(frozen=True, slots=True)
class Desk:
    cases: Cases
    reports: Reports
    audit: Audit
    moderators: Moderators
    lines: Lines
    plain: Plain

    async def queue(self, who: Principal, page: PageRequest, *, assigned_to: str | None = None) -> Page[Case]:
        """Without any text: whoever reads one opens it. Raises CertificateNeeded."""
        await self._may(who)
        return await self.cases.waiting(_reach(who), page, assigned_to=assigned_to)

    async def open(self, who: Principal, case_id: str) -> Opened:
        """It is noted who read it, and a heavy text counts. Raises CaseUnknown, BudgetSpent, CertificateNeeded."""
        await self._may(who)
        case, content = await self._found(who, case_id)
        weighs = heavy(case.reasons)
        if weighs:
            await self.moderators.expose(who, case_id)
        await self.audit.add(self.lines.of(who, case, Action.READ))
        return Opened(case=case, content=content, heavy=weighs)

    async def take(self, who: Principal, case_id: str) -> Case:
        """Raises CaseTaken while somebody else has it, SameModerator, CaseDecided, CaseUnknown."""

        def taken(case: Case) -> Case:
            must_be_free(case, who)
            return case.taken(who.user_id, self.lines.clock.now())

        return await self._changed(who, case_id, taken, Action.TAKEN)

    async def give_back(self, who: Principal, case_id: str) -> Case:
        """Raises CaseTaken, CaseUnknown."""

        def back(case: Case) -> Case:
            if case.assigned_to != who.user_id and who.role not in ADMINS:
                raise CaseTaken("another moderator has this in hand")
            return case.given_back()

        return await self._changed(who, case_id, back, Action.GIVEN_BACK)

    async def note(self, who: Principal, case_id: str, text: str) -> Case:
        """For the desk only. Raises CaseUnknown, TooManyNotes."""
        now, note = self.lines.clock.now(), self.plain.text(text)
        return await self._changed(who, case_id, lambda case: case.noted(who.user_id, note, now), Action.NOTED, note)

    async def escalate(self, who: Principal, case_id: str, text: str) -> Case:
        """To the front, for somebody else. Raises CaseTaken while somebody else has it, CaseUnknown, CaseDecided."""
        now, note = self.lines.clock.now(), self.plain.text(text)

        def escalated(case: Case) -> Case:
            must_be_free(case, who)
            return case.escalated(who.user_id, note, now)

        return await self._changed(who, case_id, escalated, Action.ESCALATED, note)

    async def rule(self, who: Principal, content_id: str, decision: Decision, words: Words) -> Case:
        """Decide, with or without anybody having asked for it. The same once more changes nothing.

        Raises CaseUnknown, CaseTaken, SameModerator, OwnContent, ReasonNeeded, CertificateNeeded or Conflict.
        """
        await self._may(who)
        plain = self.plain.text
        words = Words(reason=words.reason, said=plain(words.said), note=plain(words.note))
        for _ in range(TRIES):
            try:
                return await self._rule(who, content_id, decision, words)
            except (CaseTaken, OwnContent):
                raise
            except Conflict as error:
                if type(error) is not Conflict:
                    raise
        raise Conflict("somebody changed this meanwhile; please look again")

    async def lock(self, who: Principal, content_id: str, *, locked: bool) -> None:
        """Whether a thread takes further comments. Raises CaseUnknown, CertificateNeeded or Conflict."""
        await self._may(who)
        content = await self._content(who, content_id)
        entry = self.lines.of(who, content, Action.LOCKED if locked else Action.UNLOCKED)
        await self.cases.lock(content, entry, locked=locked)

    async def reported(self, who: Principal, page: PageRequest) -> Page[Report]:
        """The latest first; nobody learns who reported. Raises CertificateNeeded."""
        await self._may(who)
        return await self.reports.of_institution(_reach(who), page)

    async def trail(self, who: Principal, page: PageRequest, *, case_id: str = "") -> Page[Entry]:
        """Who did what, the latest first."""
        who.must_be_one_of(*ADMINS)
        return await self.audit.of(_reach(who), page, case_id=case_id)

    async def _rule(self, who: Principal, content_id: str, decision: Decision, words: Words) -> Case:
        now = self.lines.clock.now()
        content = await self._content(who, content_id)
        if content.author_id == who.user_id:
            raise OwnContent("you wrote this; somebody else decides about it")
        try:
            case = await self.cases.get(content_id)
        except CaseUnknown:
            why = Why(source=Source.PERSON, severity=Severity.LOW)
            case = opened(content_id, content.institution, content.kind, why, now)
        if case.waiting:
            must_be_free(case, who)
        ruling = Ruling(
            decision=decision,
            by=who.user_id,
            at=now,
            revision=content.revision,
            reason=words.reason,
            said=words.said,
        )
        if repeated(case, ruling, words.note):
            return case
        ruled = case.ruled(ruling)
        if words.note:
            ruled = ruled.noted(who.user_id, words.note, now)
        standing = BECOMES[decision]
        event = CaseRuled(
            institution=ruled.institution,
            case_id=ruled.id,
            content=ruled.kind,
            severity=ruled.severity,
            state=ruled.state,
            shown=standing is Standing.SHOWN,
            author_id=content.author_id,
            since=case.opened_at,
            fresh=standing is not content.standing,
            kept=standing is Standing.HELD and bool(words.said),
            told=standing is not content.standing or bool(words.said),
        )
        line = self.lines.of(who, ruled, Action(decision.value), reason=words.reason, detail=words.said or words.note)
        return await self.cases.rule(ruled, content, standing, line, [event])

    async def _changed(
        self, who: Principal, case_id: str, change: Callable[[Case], Case], action: Action, detail: str = ""
    ) -> Case:
        await self._may(who)
        for _ in range(TRIES):
            case, _ = await self._found(who, case_id)
            changed = change(case)
            try:
                return await self.cases.save(
                    changed, self.lines.of(who, changed, action, detail=detail), [CaseQueued.of(changed)]
                )
            except Conflict as error:
                if type(error) is not Conflict:
                    raise
        raise Conflict("somebody changed this meanwhile; please look again")

    async def _may(self, who: Principal) -> None:
        await self.moderators.must_be(who, CertificateKind.MODERATOR)

    async def _found(self, who: Principal, case_id: str) -> tuple[Case, Content]:
        content = await self._content(who, case_id)
        return await self.cases.get(case_id), content

    async def _content(self, who: Principal, content_id: str) -> Content:
        content = await self.cases.content(content_id)
        foreign = who.role is not Role.SUPER_ADMIN and content.institution != who.institution
        if foreign or content.standing is Standing.DELETED:
            raise CaseUnknown("there is no such case")
        return content


def _reach(who: Principal) -> str:
    return "" if who.role is Role.SUPER_ADMIN else who.institution


def must_be_free(case: Case, who: Principal) -> None:
    """Admins may reach into others' hands. Raises CaseTaken."""
    if case.assigned_to not in {"", who.user_id} and who.role not in ADMINS:
        raise CaseTaken("another moderator has this in hand")


def repeated(case: Case, ruling: Ruling, note: str) -> bool:
    """Whether the same person has just decided the very same: a button that was pressed twice, an answer that got lost
    on its way. The author must not hear it again.
    """
    if case.waiting or case.ruling is None or replace(case.ruling, at=ruling.at) != ruling:
        return False
    return not note or (bool(case.notes) and (case.notes[-1].by, case.notes[-1].text) == (ruling.by, note))
