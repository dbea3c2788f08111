"""Where a picture of somebody is shown: in their profile, and a counsellor's in the directory too."""

from dataclasses import dataclass
from typing import Final

from msgspec.structs import replace

from manmitra.domain.accounts.ports import Users
from manmitra.domain.counselors.model import CounselorUnknown
from manmitra.domain.counselors.ports import Counselors
from manmitra.domain.files.model import StoredFile
from manmitra.domain.shared.errors import Conflict

TRIES: Final = 3
"""Somebody who edits their profile on another device meanwhile is not undone: it is read again."""


@dataclass(frozen=True, slots=True)
class Portraits:
    users: Users
    counselors: Counselors

    async def show(self, file: StoredFile) -> None:
        """Raises Conflict when others kept saving the profile meanwhile."""
        await self._change(file.owner_id, "", file.id, whatever=True)

    async def take_down(self, file: StoredFile) -> None:
        """Where it is this one that is shown. Raises Conflict."""
        await self._change(file.owner_id, file.id, "", whatever=False)

    async def _change(self, owner_id: str, former: str, now: str, *, whatever: bool) -> None:
        for last in (*[False] * (TRIES - 1), True):
            try:
                user = await self.users.get(owner_id)
                if whatever or user.profile.avatar == former:
                    await self.users.save(replace(user, profile=replace(user.profile, avatar=now)))
                await self._in_directory(owner_id, former, now, whatever=whatever)
            except Conflict:
                if last:
                    raise
            else:
                return

    async def _in_directory(self, owner_id: str, former: str, now: str, *, whatever: bool) -> None:
        try:
            counselor = await self.counselors.get(owner_id)
        except CounselorUnknown:
            return
        if whatever or counselor.avatar == former:
            await self.counselors.save(replace(counselor, avatar=now))
