"""Asking for reports as files, and seeing what became of it."""

from dataclasses import dataclass
from typing import Final

import msgspec

from manmitra.domain.audit.model import Act, Facts
from manmitra.domain.audit.ports import Ledger
from manmitra.domain.live.ports import Pace
from manmitra.domain.reports.exports import (
    KEPT,
    MEDIA_TYPES,
    Export,
    ExportsLimited,
    ExportUnknown,
    Wish,
    file_name,
)
from manmitra.domain.reports.ports import Exports, Renderer, ReportSource
from manmitra.domain.shared.identity import ADMINS, Principal
from manmitra.domain.shared.paging import Page, PageRequest
from manmitra.domain.shared.ports import Clock, Ids

MOST: Final = 20
"""Reports of one person in an hour, of both kinds together: each one reads a lot, and shows the same figures again."""
AN_HOUR: Final = 3600


class Made(msgspec.Struct, frozen=True, kw_only=True):
    name: str
    media_type: str
    data: bytes


@dataclass(frozen=True, slots=True)
class ExportUseCases:
    exports: Exports
    ledger: Ledger
    source: ReportSource
    renderer: Renderer
    pace: Pace
    clock: Clock
    ids: Ids

    async def ask(self, who: Principal, wish: Wish) -> Export:
        """To be made beside the requests. Raises ExportsLimited or ReportsNotSetUp."""
        who.must_be_one_of(*ADMINS)
        self.renderer.must_be_ready(wish.form)
        self._must_have_time(who)
        now = self.clock.now()
        export = Export(
            id=self.ids.new(),
            owner_id=who.user_id,
            institution=who.institution,
            form=wish.form,
            period=wish.period,
            language=wish.language,
            asked_at=now,
            expires_at=now + KEPT,
            due_at=now,
        )
        return await self.exports.add(export, Act.of(who, now, "export.asked", export.id, after=_facts(wish)))

    async def at_once(self, who: Principal, wish: Wish) -> Made:
        """Raises ExportsLimited, ReportsNotSetUp, and what the source raises."""
        who.must_be_one_of(*ADMINS)
        self.renderer.must_be_ready(wish.form)
        self._must_have_time(who)
        report = await self.source.report(who, wish.period, wish.language)
        data = await self.renderer.render(report, wish.form)
        now = self.clock.now()
        await self.ledger.note(Act.of(who, now, "export.taken", "", after=_facts(wish)))
        return Made(name=file_name(wish.form, now), media_type=MEDIA_TYPES[wish.form], data=data)

    async def list(self, who: Principal, page: PageRequest) -> Page[Export]:
        """Those of the institution, whoever of its admins asked."""
        who.must_be_one_of(*ADMINS)
        return await self.exports.of_institution(who.institution, page)

    async def get(self, who: Principal, export_id: str) -> Export:
        """Raises ExportUnknown."""
        who.must_be_one_of(*ADMINS)
        export = await self.exports.get(export_id)
        if export.institution != who.institution:
            raise ExportUnknown("there is no such export")
        return export

    def _must_have_time(self, who: Principal) -> None:
        wait = self.pace.over(f"export {who.user_id}", MOST, AN_HOUR, self.clock.now())
        if wait:
            raise ExportsLimited(f"at most {MOST} reports can be made in an hour", retry_after=wait)


def _facts(wish: Wish) -> Facts:
    return {"format": wish.form.value, "period": wish.period, "language": wish.language}
