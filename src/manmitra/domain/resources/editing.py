"""What staff does: write, have it reviewed, publish, take it off."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from manmitra.domain.accounts.ports import Users
from manmitra.domain.audit.model import Act, Facts
from manmitra.domain.resources.model import (
    LANGUAGES,
    Aspect,
    ContentChanged,
    Edition,
    Resource,
    Stage,
    Text,
)
from manmitra.domain.resources.ports import Resources
from manmitra.domain.resources.rules import (
    Coverage,
    archived,
    coverage,
    published,
    reviewed,
    revised,
    submitted,
    written,
)
from manmitra.domain.shared.identity import ADMINS, STAFF, Principal
from manmitra.domain.shared.paging import Page, PageRequest
from manmitra.domain.shared.ports import Clock, Ids


@dataclass(frozen=True, slots=True)
class EditingUseCases:
    """Every change names the version it was made on, so that two editors never overwrite each other unseen."""

    resources: Resources
    users: Users
    clock: Clock
    ids: Ids

    async def all(self, who: Principal, request: PageRequest, stage: Stage | None) -> Page[Resource]:
        """Raises InvalidCursor."""
        who.must_be_one_of(*STAFF)
        return await self.resources.all(who.institution, request, stage)

    async def one(self, who: Principal, resource_id: str) -> Resource:
        """Raises ResourceUnknown."""
        who.must_be_one_of(*STAFF)
        return await self.resources.get(who.institution, resource_id)

    async def begin(self, who: Principal, text: Text, rank: int) -> Resource:
        """A draft. Raises Invalid or PlainTextOnly."""
        who.must_be_one_of(*STAFF)
        now = self.clock.now()
        draft = written(text, None, who)
        resource = Resource(
            id=self.ids.new(),
            institution=who.institution,
            created_by=who.user_id,
            draft=draft,
            category=draft.category,
            kind=draft.kind,
            rank=rank,
            created_at=now,
            updated_at=now,
        )
        return await self.resources.add(resource)

    async def revise(self, who: Principal, resource_id: str, version: int, text: Text, rank: int) -> Resource:
        """Raises ResourceUnknown, OwnWork, ContentChanged, Invalid or PlainTextOnly."""
        resource = await self._at(who, resource_id, version)
        return await self.resources.save(revised(resource, text, who, self.clock.now(), rank=rank))

    async def submit(self, who: Principal, resource_id: str, version: int) -> Resource:
        """Raises ResourceUnknown, OwnWork, ContentChanged or WrongStage."""
        resource = await self._at(who, resource_id, version)
        return await self.resources.save(submitted(resource, who, self.clock.now()))

    async def review(self, who: Principal, resource_id: str, version: int, language: str, aspect: Aspect) -> Resource:
        """For the version that was read. Raises NotFound, OwnWork, Forbidden, ContentChanged or WrongStage."""
        resource = await self._at(who, resource_id, version)
        name = (await self.users.get(who.user_id)).name
        return await self.resources.save(reviewed(resource, language, aspect, who, name, self.clock.now()))

    async def publish(
        self, who: Principal, resource_id: str, version: int, *, expires_at: datetime | None, featured: bool
    ) -> Resource:
        """Raises ResourceUnknown, NotReviewed, ContentChanged, WrongStage or Invalid."""
        who.must_be_one_of(*ADMINS)
        resource = await self._at(who, resource_id, version)
        now = self.clock.now()
        after, edition = published(resource, who, now, expires_at=expires_at, featured=featured)
        told: Facts = {"edition": edition.number, "featured": featured}
        return await self.resources.show(after, edition, Act.of(who, now, "content.published", resource_id, after=told))

    async def archive(self, who: Principal, resource_id: str, version: int) -> Resource:
        """Raises ResourceUnknown, ContentChanged or WrongStage."""
        who.must_be_one_of(*ADMINS)
        resource = await self._at(who, resource_id, version)
        now = self.clock.now()
        return await self.resources.show(
            archived(resource, now), None, Act.of(who, now, "content.archived", resource_id)
        )

    async def editions(self, who: Principal, resource_id: str, request: PageRequest) -> Page[Edition]:
        """All that readers have ever seen of it. Raises ResourceUnknown or InvalidCursor."""
        return await self.resources.editions((await self.one(who, resource_id)).id, request)

    async def coverage(self, who: Principal) -> Sequence[Coverage]:
        """Of each language."""
        who.must_be_one_of(*STAFF)
        shelf = await self.resources.shelf(who.institution, self.clock.now())
        return [coverage(shelf, language) for language in LANGUAGES]

    async def _at(self, who: Principal, resource_id: str, version: int) -> Resource:
        resource = await self.one(who, resource_id)
        if resource.version != version:
            raise ContentChanged("this text was changed meanwhile; please look at it again")
        return resource
