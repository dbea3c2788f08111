"""What people do with questionnaires and check-ins."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import msgspec
from msgspec.structs import replace

from manmitra.domain.accounts.ports import CareRelations, Users
from manmitra.domain.assessments.alerting import (
    Help,
    heard_in,
    help_after_form,
    help_after_item9,
    help_after_note,
    item9_alert,
    note_alert,
)
from manmitra.domain.assessments.catalogue import instrument
from manmitra.domain.assessments.forms import Given, read_form, risk_answer
from manmitra.domain.assessments.model import (
    BadForm,
    CheckIn,
    ConsentNotGiven,
    Instrument,
    Kind,
    Language,
    Result,
    ResultUnknown,
    Score,
    StudentNeeded,
)
from manmitra.domain.assessments.moods import check_in
from manmitra.domain.assessments.ports import CheckIns, Results
from manmitra.domain.assessments.scoring import score
from manmitra.domain.assessments.trends import Point, Trend, trend
from manmitra.domain.crisis.model import Alert
from manmitra.domain.shared.errors import NotFound
from manmitra.domain.shared.identity import Principal, Role
from manmitra.domain.shared.paging import PAGE_LIMIT, Page, PageRequest
from manmitra.domain.shared.ports import Clock, Ids


class Outcome(msgspec.Struct, frozen=True, kw_only=True):
    """`result_id` is empty for a visitor, whose form is scored and not kept."""

    help: Help | None
    result_id: str
    score: Score
    instrument: Instrument
    completed_at: datetime


class CheckedIn(msgspec.Struct, frozen=True, kw_only=True):
    help: Help | None
    check_in: CheckIn


@dataclass(frozen=True, slots=True)
class AssessmentUseCases:
    results: Results
    check_ins: CheckIns
    users: Users
    care: CareRelations
    clock: Clock
    ids: Ids

    async def submit(self, who: Principal, kind: Kind, given: Given, language: Language) -> Outcome:
        """Score a form, keep it if somebody is signed in, and offer help first where the answers ask for it.

        Raises a BadForm. A form that can't be scored still raises the alert of its question 9. A visitor's form raises
        none, for there is nobody whom a counsellor could reach; help is offered all the same.
        """
        sheet = instrument(kind)
        now = self.clock.now()
        risk = risk_answer(sheet, given)
        alert = await self._alert(who, risk, now) if risk and who.known else None
        try:
            answers = read_form(sheet, given)
        except BadForm as refusal:
            if alert is not None:
                await self.results.add_alert(alert)
            if not risk:
                raise
            help = help_after_item9(language, now, told=alert is not None)
            raise type(refusal)(f"{refusal.message}. {help.next_step}") from None
        scored = score(kind, answers)
        result_id = ""
        if who.known:
            result_id = self.ids.new()
            await self.results.add(_result(result_id, who, sheet, language, answers, scored, now), alert)
        return Outcome(
            help=help_after_form(scored, language, now, told=alert is not None),
            result_id=result_id,
            score=scored,
            instrument=sheet,
            completed_at=now,
        )

    async def history(
        self, who: Principal, page: PageRequest, *, student_id: str = "", kinds: Sequence[Kind] = ()
    ) -> Page[Result]:
        """One's own; a counsellor sees that of a student in their care who agreed to it, without what the student
        withholds (a page may then hold fewer).

        Raises NotFound, ConsentNotGiven, or StudentNeeded when a counsellor names nobody.
        """
        found = await self.results.of_student(await self._readable(who, student_id), page, kinds)
        if who.role is Role.STUDENT:
            return found
        return Page([one for one in found.items if not one.withheld], found.next_cursor)

    async def withhold(self, who: Principal, result_id: str, *, withheld: bool) -> Result:
        """Keep one of one's own results from one's counsellor, or show it again; it takes effect at once.

        Raises ResultUnknown or Conflict.
        """
        result = await self.results.get(result_id)
        if result.student_id != who.user_id:
            raise ResultUnknown("there is no such result")
        return result if result.withheld is withheld else await self.results.save(replace(result, withheld=withheld))

    async def trends(self, who: Principal) -> Sequence[Trend]:
        """One for each questionnaire that was filled in, over one's newest hundred results."""
        newest = await self.results.of_student(who.user_id, PageRequest(PAGE_LIMIT))
        found: dict[Kind, list[Point]] = {}
        for one in reversed(newest.items):
            found.setdefault(one.kind, []).append(Point(one.completed_at, one.total, one.band, one.risk))
        return [trend(kind, found[kind]) for kind in Kind if kind in found]

    async def check_in(self, who: Principal, *, mood: int, tags: Sequence[str] = (), note: str = "") -> CheckedIn:
        """How today feels; a second one on the same local day takes the place of the first.

        What is written in it is heard like any message. Raises Invalid or CheckInBusy.
        """
        student = await self.users.get(who.user_id)
        now = self.clock.now()
        today = check_in(who, student.time_zone, now, mood=mood, tags=tags, note=note)
        signal = heard_in(today)
        agreed = student.consents.crisis_escalation
        alert = note_alert(self.ids.new(), today, signal, consent_to_escalate=agreed) if signal.detected else None
        help = help_after_note(today, signal, student.language)
        return CheckedIn(help=help, check_in=await self.check_ins.keep(today, alert))

    async def check_in_history(self, who: Principal, page: PageRequest) -> Page[CheckIn]:
        return await self.check_ins.of_student(who.user_id, page)

    async def _alert(self, who: Principal, answer: int, now: datetime) -> Alert:
        student = await self.users.get(who.user_id)
        return item9_alert(self.ids.new(), who, answer, now, consent_to_escalate=student.consents.crisis_escalation)

    async def _readable(self, who: Principal, student_id: str) -> str:
        if who.role is Role.STUDENT:
            who.must_own(student_id or who.user_id, "student")
            return who.user_id
        if not student_id:
            raise StudentNeeded("say whose history, with student_id")
        if not await self.care.treats(who.user_id, student_id):
            raise NotFound("there is no such student in your care")
        student = await self.users.get(student_id)
        if not student.consents.share_chat_history:
            raise ConsentNotGiven("this student has not agreed to share their history")
        return student_id


def _result(
    id: str,
    who: Principal,
    sheet: Instrument,
    language: Language,
    answers: tuple[int, ...],
    scored: Score,
    now: datetime,
) -> Result:
    return Result(
        id=id,
        student_id=who.user_id,
        institution=who.institution,
        kind=sheet.kind,
        instrument_version=sheet.version,
        checksum=sheet.checksum,
        language=language,
        answers=answers,
        total=scored.total,
        band=scored.band,
        positive=scored.positive,
        risk=scored.risk,
        completed_at=now,
    )
