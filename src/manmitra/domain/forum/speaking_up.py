"""Reporting what somebody else wrote, and asking for another look at what was taken down of one's own."""

from dataclasses import dataclass
from typing import Final

import msgspec
from msgspec.structs import replace

from manmitra.domain.accounts.ports import Users
from manmitra.domain.crisis.help import HelpCard
from manmitra.domain.forum.making import Making
from manmitra.domain.forum.model import Comment, CommentUnknown, Post, PostUnknown
from manmitra.domain.forum.ports import Threads, Writing
from manmitra.domain.forum.words import Empty, Words
from manmitra.domain.live.ports import Pace
from manmitra.domain.moderation.cases import Case, CaseUnknown, Severity, Source, Standing, Why, opened
from manmitra.domain.moderation.desk_ports import Cases, Reports
from manmitra.domain.moderation.desk_reasons import Reason
from manmitra.domain.moderation.events import CaseQueued
from manmitra.domain.moderation.records import FRESH, Action, Report, is_brigade
from manmitra.domain.shared.errors import Conflict, DomainError, Invalid, TooMany
from manmitra.domain.shared.identity import Principal

TRIES: Final = 6
LOOKED_AT: Final = 50
AN_HOUR: Final = 3600
REPORTS: Final = 30
"""Of one person in an hour."""
URGENT: Final = frozenset({Reason.SELF_HARM})
GRAVE: Final = frozenset({Reason.METHODS, Reason.PRIVACY, Reason.HATE, Reason.ATTACK})


class TooManyReports(TooMany):
    code = "too_many_reports"


class OwnReport(Invalid):
    """What is one's own can be changed or deleted."""

    code = "own_content_reported"


class Reported(msgspec.Struct, frozen=True, kw_only=True):
    """`again`: this person reported this very text before. `cleared`: a person looked at it already and let it
    stand. `card`: what they wrote beside the report called for help.
    """

    again: bool = False
    cleared: bool = False
    card: HelpCard | None = None


@dataclass(frozen=True, slots=True)
class ReportingUseCases:
    threads: Threads
    writing: Writing
    reports: Reports
    users: Users
    making: Making
    pace: Pace

    async def report(
        self,
        who: Principal,
        reason: Reason,
        note: str,
        *,
        post_id: str = "",
        comment_id: str = "",
        address: str = "",
        language: str = "en",
    ) -> Reported:
        """Nothing is taken down by reports alone, however many.

        Raises PostUnknown, CommentUnknown, OwnReport, UnderMaintenance or TooManyReports; none of them when the note
        calls for help, which is answered and raises an alert as everywhere.
        """
        words, signal = self.making.heard(Words(content=note, language=language))
        card = None
        if signal.detected:
            card = await self.making.screening.unkept(who, words, signal, address)
        else:
            self.making.must_be_served(who)
        wait = self.pace.over(f"report {who.user_id}", REPORTS, AN_HOUR, self.making.clock.now())
        if wait and card is None:
            raise TooManyReports("You have reported a lot in a short time. Please wait a little.", retry_after=wait)
        for _ in range(TRIES):
            try:
                told = await self._report(who, reason, words.content, post_id, comment_id, urgent=signal.detected)
            except Conflict:
                continue
            except DomainError:
                if card is None:
                    raise
                return Reported(card=card)
            return replace(told, card=card)
        raise Conflict("many report this at once; please try again")

    async def _report(
        self, who: Principal, reason: Reason, note: str, post_id: str, comment_id: str, *, urgent: bool
    ) -> Reported:
        now = self.making.clock.now()
        item = await self._shown(who, post_id, comment_id)
        report = Report(
            id="",
            institution=item.institution,
            content_id=item.id,
            kind=item.kind,
            at=now,
            reason=reason.value,
            note=note,
            reporter_id=who.user_id,
            new_account=now - (await self.users.get(who.user_id)).created_at < FRESH,
            revision=item.revision,
        )
        found = await self.writing.case(item.id)
        if found is not None and found.cleared(item.revision) and not urgent:
            fresh = await self.reports.add(report, None, None, ())
            return Reported(again=not fresh, cleared=True)
        before = list(await self.reports.of_content(item.id, LOOKED_AT))
        if any((one.reporter_id, one.revision) == (who.user_id, item.revision) for one in before):
            return Reported(again=True)
        why = Why(source=Source.REPORT, severity=_severity(reason, urgent=urgent), reasons=(reason.value,))
        case = opened(item.id, item.institution, item.kind, why, now) if found is None else found.asked(why, now)
        case = case.reported(brigade=is_brigade(now, [report, *before]))
        entry = None
        if found is None or not found.waiting:
            entry = self.making.line(case, Action.OPENED, reason.value)
        fresh = await self.reports.add(report, case, entry, [CaseQueued.of(case)])
        return Reported(again=not fresh)

    async def _shown(self, who: Principal, post_id: str, comment_id: str) -> Post | Comment:
        item: Post | Comment
        item = await self.threads.comment(comment_id) if comment_id else await self.threads.post(post_id)
        if item.institution != who.institution or item.standing is not Standing.SHOWN:
            unknown = CommentUnknown if comment_id else PostUnknown
            raise unknown("there is nothing of that id to be reported")
        if item.is_by(who.user_id):
            raise OwnReport("this is yours: you can change or delete it")
        return item


class Appealed(msgspec.Struct, frozen=True, kw_only=True):
    """`case` is None when help was given and there was nothing that could be appealed."""

    case: Case | None
    card: HelpCard | None = None


@dataclass(frozen=True, slots=True)
class AppealUseCases:
    threads: Threads
    cases: Cases
    making: Making

    async def appeal(
        self,
        who: Principal,
        text: str,
        *,
        post_id: str = "",
        comment_id: str = "",
        address: str = "",
        language: str = "en",
    ) -> Appealed:
        """By its author, once for each decision; another moderator looks at it.

        Raises PostUnknown, CommentUnknown, NothingToAppeal, AppealedBefore, UnderMaintenance or Empty; none of them
        when it calls for help, which is answered and raises an alert as everywhere.
        """
        words, signal = self.making.heard(Words(content=text, language=language))
        card = None
        try:
            if not words.content:
                raise Empty("say in a sentence why it should be looked at again")
            item = await self._own(who, post_id, comment_id)
            if signal.detected:
                words = replace(words, anonymous=item.words.anonymous)
                card = await self.making.screening.unkept(who, words, signal, address)
            self.making.must_be_served(who)
            return Appealed(case=await self._objected(item.id, words.content), card=card)
        except DomainError:
            if not signal.detected:
                raise
            return Appealed(case=None, card=card or await self.making.screening.unkept(who, words, signal, address))

    async def _own(self, who: Principal, post_id: str, comment_id: str) -> Post | Comment:
        item: Post | Comment
        item = await self.threads.comment(comment_id) if comment_id else await self.threads.post(post_id)
        if not item.is_by(who.user_id) or item.standing is Standing.DELETED:
            raise PostUnknown("there is no such post or comment of yours")
        return item

    async def _objected(self, content_id: str, why: str) -> Case:
        for _ in range(TRIES):
            try:
                case = (await self.cases.get(content_id)).objected(why, self.making.clock.now())
                return await self.cases.save(case, self.making.line(case, Action.APPEALED), [CaseQueued.of(case)])
            except Conflict as error:
                if type(error) is not Conflict:
                    raise
        raise Conflict("somebody changed this meanwhile; please look again")

    async def case_of(self, who: Principal, content_id: str) -> Case | None:
        """What was decided about one's own; the desk's notes are not for the author."""
        try:
            return await self.cases.get(content_id) if who.known else None
        except CaseUnknown:
            return None


def _severity(reason: Reason, *, urgent: bool) -> Severity:
    if urgent or reason in URGENT:
        return Severity.URGENT
    return Severity.HIGH if reason in GRAVE else Severity.MEDIUM
