"""Putting a file here, getting it, taking it away."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from msgspec.structs import replace

from manmitra.domain.accounts.ports import CareRelations
from manmitra.domain.files.model import (
    MOST_BYTES,
    NEVER,
    Access,
    FileRefused,
    FileTooLarge,
    FileUnknown,
    Kept,
    Purpose,
    StoredFile,
    TooManyFiles,
)
from manmitra.domain.files.portraits import Portraits
from manmitra.domain.files.ports import Blobs, Cleaner, Files
from manmitra.domain.files.rules import may_delete, may_read, must_have_room, safe_name
from manmitra.domain.flags.known import Feature
from manmitra.domain.flags.switches import AS_MADE, Switches, asker_of, must_be_on
from manmitra.domain.shared.identity import Principal, Role
from manmitra.domain.shared.ports import Clock, Secrets

ARRIVING: Final = timedelta(hours=1)
"""What a killed process left behind is swept after this time."""
BATCH: Final = 100


@dataclass(frozen=True, slots=True)
class FileUseCases:
    files: Files
    blobs: Blobs
    cleaner: Cleaner
    care: CareRelations
    portraits: Portraits
    clock: Clock
    secrets: Secrets
    switches: Switches = AS_MADE

    async def put(
        self, who: Principal, name: str, data: bytes, access: Access, expires_in: timedelta | None
    ) -> StoredFile:
        """Raises FileRefused, FileTooLarge, TooManyFiles or FilesNotSetUp."""
        ends = NEVER if expires_in is None else self.clock.now() + expires_in
        return await self._put(who, name, data, access, Purpose.DOCUMENT, ends)

    async def put_avatar(self, who: Principal, data: bytes) -> StoredFile:
        """It takes the place of older ones, in the profile too. A student's is for their counsellors only: a face is a
        name.
        """
        access = Access.RESTRICTED if who.role is Role.STUDENT else Access.PUBLIC
        made = await self._put(who, Purpose.AVATAR.value, data, access, Purpose.AVATAR, NEVER)
        # Of several at once, whoever is last to look sees all of them and leaves the newest.
        there = [one for one in await self.files.of(who.user_id) if one.purpose is Purpose.AVATAR and one.ready]
        *older, newest = sorted(there, key=lambda one: (one.created_at, one.id))
        await self.portraits.show(newest)
        for former in older:
            await self._remove(former)
        return made

    async def own(self, who: Principal) -> Sequence[StoredFile]:
        """All that they put here and that is still there, the oldest first."""
        now = self.clock.now()
        return [one for one in await self.files.of(who.user_id) if one.there_at(now)]

    async def get(self, who: Principal, file_id: str) -> StoredFile:
        """Raises FileUnknown, also for what is not theirs to see."""
        file = await self.files.get(file_id)
        asks_care = file.access is Access.RESTRICTED and who.role is Role.COUNSELOR and who.user_id != file.owner_id
        treats = asks_care and await self.care.treats(who.user_id, file.owner_id)
        if not file.there_at(self.clock.now()) or not may_read(file, who, treats=treats):
            raise FileUnknown("there is no such file")
        return file

    async def part(self, file: StoredFile, start: int, length: int) -> bytes:
        """Of one that was got. Raises FileUnknown when it was deleted meanwhile."""
        return await self.blobs.read(file.id, file.size, start, length)

    async def remove(self, who: Principal, file_id: str) -> None:
        """Raises FileUnknown."""
        file = await self.files.get(file_id)
        if not may_delete(file, who):
            raise FileUnknown("there is no such file")
        if file.purpose is Purpose.AVATAR:
            await self.portraits.take_down(file)
        await self._remove(file)

    async def keep(self, made: Kept) -> StoredFile:
        """For the admins of its institution; it counts as nobody's, and stands under an id that is used once."""
        now = self.clock.now()
        arriving = await self.files.add(
            StoredFile(
                id=made.id,
                owner_id=f"institution:{made.institution}",
                institution=made.institution,
                access=Access.ADMINS,
                purpose=Purpose.EXPORT,
                media_type=made.media_type,
                size=len(made.data),
                sha256=hashlib.sha256(made.data).hexdigest(),
                name=made.name,
                created_at=now,
                expires_at=now + ARRIVING,
            )
        )
        await self.blobs.put(arriving.id, made.data)
        return await self.files.save(replace(arriving, ready=True, expires_at=made.expires_at))

    async def drop(self, file_id: str) -> None:
        """One of those. Nothing there is fine too."""
        await self.blobs.remove(file_id)
        await self.files.remove(file_id)

    async def sweep(self) -> int:
        """What has expired, or never fully arrived. Returns how many."""
        over = await self.files.over(self.clock.now(), BATCH)
        for file in over:
            await self._remove(file)
        return len(over)

    async def _put(
        self, who: Principal, name: str, data: bytes, access: Access, purpose: Purpose, ends: datetime
    ) -> StoredFile:
        """Raises FeatureOff. Noted first, then stored, then shown: no bytes are ever there that nobody knows of."""
        must_be_on(self.switches, Feature.FILE_UPLOADS, asker_of(who))
        if not data:
            raise FileRefused("the file is empty")
        if len(data) > MOST_BYTES:
            raise FileTooLarge(f"a file may have {MOST_BYTES // 1024 // 1024} MB at most")
        must_have_room(await self._beside(who, purpose), len(data))
        clean = await self.cleaner.clean(data, avatar=purpose is Purpose.AVATAR)
        now = self.clock.now()
        arriving = await self.files.add(
            StoredFile(
                id=self.secrets.token(),
                owner_id=who.user_id,
                institution=who.institution,
                access=access,
                purpose=purpose,
                media_type=clean.media_type,
                size=len(clean.data),
                sha256=hashlib.sha256(clean.data).hexdigest(),
                name=safe_name(name, clean.media_type),
                created_at=now,
                expires_at=now + ARRIVING,
            )
        )
        await self._must_still_have_room(who, arriving)
        await self.blobs.put(arriving.id, clean.data)
        return await self.files.save(replace(arriving, ready=True, expires_at=ends))

    async def _must_still_have_room(self, who: Principal, arriving: StoredFile) -> None:
        """Of many at once, each saw room before the others were noted. Raises TooManyFiles and forgets it."""
        others = [one for one in await self._beside(who, arriving.purpose) if one.id != arriving.id]
        try:
            must_have_room(others, arriving.size)
        except TooManyFiles:
            await self.files.remove(arriving.id)
            raise

    async def _beside(self, who: Principal, purpose: Purpose) -> Sequence[StoredFile]:
        """What stays beside a new file: an avatar takes the place of older ones."""
        former = await self.files.of(who.user_id)
        return [one for one in former if purpose is not Purpose.AVATAR or one.purpose is not purpose]

    async def _remove(self, file: StoredFile) -> None:
        """The bytes first: what is known of them goes only when they are gone."""
        await self.blobs.remove(file.id)
        await self.files.remove(file.id)
