"""Making what was asked for: leased, read, rendered, laid away, and told, each step once however often it is begun.

A process that dies on the way leaves a lease that runs out; the next one begins again under another file id, and takes
away what the dead one left. Whoever finds that somebody else has it meanwhile takes away its own file and is silent.
"""

from dataclasses import dataclass
from typing import Final

from manmitra.domain.accounts.ports import Users
from manmitra.domain.files.model import Kept
from manmitra.domain.files.usecases import FileUseCases
from manmitra.domain.reports.exports import MEDIA_TYPES, READ, RENDERED, Export, ExportChanged
from manmitra.domain.reports.ports import Exports, Renderer, ReportSource
from manmitra.domain.shared.errors import DomainError, Forbidden, NotFound, Unavailable
from manmitra.domain.shared.identity import ADMINS, Principal
from manmitra.domain.shared.ports import Clock, Secrets

BATCH: Final = 5
INTERRUPTED: Final = "interrupted"
BROKEN: Final = "render_failed"


class NotMade(Exception):
    """Something broke that no refusal names. It is tried again, or given up; whoever runs this tells the operator."""


@dataclass(frozen=True, slots=True)
class Making:
    exports: Exports
    source: ReportSource
    renderer: Renderer
    files: FileUseCases
    users: Users
    clock: Clock
    secrets: Secrets

    async def run_due(self) -> int:
        """How many were brought to an end. Raises NotMade after all of them, when one broke."""
        ended, broken = 0, None
        for one in await self.exports.due(self.clock.now(), BATCH):
            try:
                ended += await self._make(one)
            except ExportChanged:
                continue
            except NotMade as error:
                broken = error
        if broken is not None:
            raise broken
        return ended

    async def _make(self, export: Export) -> bool:
        """Whether it is over now. Raises ExportChanged, or NotMade when it broke."""
        if export.tried_enough:
            await self._drop(export.file_id)
            await self.exports.save(export.failed(INTERRUPTED, self.clock.now()))
            return True
        mine = await self.exports.save(export.taken(self.secrets.token(), self.clock.now()))
        await self._drop(export.file_id)
        try:
            await self._finish(mine)
        except ExportChanged:
            await self._drop(mine.file_id)
            raise
        except Unavailable as error:
            return await self._not_now(mine, error.code)
        except DomainError as error:
            await self._give_up(mine, error.code)
        except Exception as error:
            await self._not_now(mine, BROKEN)
            raise NotMade(type(error).__name__) from error
        return True

    async def _finish(self, mine: Export) -> None:
        report = await self.source.report(await self._asker(mine), mine.period, mine.language)
        mine = await self.exports.save(mine.further(READ, self.clock.now()))
        data = await self.renderer.render(report, mine.form)
        mine = await self.exports.save(mine.further(RENDERED, self.clock.now()))
        done = mine.done(len(data), self.clock.now())
        await self.files.keep(
            Kept(
                id=done.file_id,
                institution=done.institution,
                media_type=MEDIA_TYPES[done.form],
                name=done.name,
                data=data,
                expires_at=done.expires_at,
            )
        )
        await self.exports.save(done)

    async def _asker(self, export: Export) -> Principal:
        """As they are now. Raises Forbidden when they may not see it any more."""
        try:
            user = await self.users.get(export.owner_id)
        except NotFound as error:
            raise Forbidden("whoever asked for it is gone") from error
        if not user.active or user.role not in ADMINS or user.institution != export.institution:
            raise Forbidden("whoever asked for it may not see it any more")
        return Principal(user.user_id, user.role, user.institution)

    async def _not_now(self, mine: Export, code: str) -> bool:
        """Later again, or never. Whether it is over."""
        latest = await self.exports.get(mine.id)
        if latest.file_id != mine.file_id:
            raise ExportChanged("somebody else makes it now")
        if latest.tried_enough:
            await self._give_up(latest, code)
            return True
        await self.exports.save(latest.put_off(self.clock.now()))
        return False

    async def _give_up(self, mine: Export, code: str) -> None:
        latest = await self.exports.get(mine.id)
        if latest.file_id != mine.file_id:
            raise ExportChanged("somebody else makes it now")
        await self._drop(latest.file_id)
        await self.exports.save(latest.failed(code, self.clock.now()))

    async def _drop(self, file_id: str) -> None:
        if file_id:
            await self.files.drop(file_id)
