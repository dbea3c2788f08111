"""The acts of admins in the document store, each in the write of what it tells of, chained under a key."""

import hashlib
import hmac
from collections.abc import AsyncIterator, Iterable, Sequence
from typing import Final

import msgspec
from msgspec.structs import replace

from manmitra.adapters.persistence.documents import from_document, instant_text, plain, to_document
from manmitra.adapters.persistence.pages import page_of
from manmitra.adapters.persistence.store import (
    Document,
    DocumentStore,
    Duplicate,
    Insert,
    Replace,
    Sort,
    Stale,
    Write,
    equals,
)
from manmitra.domain.audit.model import Act, Checked, Line, Overtaken, Top
from manmitra.domain.audit.ports import Ledger
from manmitra.domain.shared.errors import Conflict
from manmitra.domain.shared.paging import PAGE_LIMIT, Page, PageRequest

LINES: Final = "admin_audit"
TOPS: Final = "admin_audit_tops"
LATEST: Final = Sort("seq", descending=True)
PURPOSE: Final = b"acts of admins\0"
TRIES: Final = 12


class StoredLedger(Ledger):
    """The key is not in the store: who can write there still can't make a chain that fits. Only whoever puts an older
    state of the whole store in its place takes lines away unnoticed; what backups and logs say is against that.
    """

    def __init__(self, *, store: DocumentStore, key: bytes) -> None:
        self._store = store
        self._key = key

    async def top(self, institution: str) -> Top:
        found = await self._store.get(TOPS, institution)
        if found is not None:
            return from_document(found, Top)
        try:
            await self._store.apply(Insert(TOPS, to_document(Top(id=institution))))
        except Duplicate:  # somebody else began it
            return await self.top(institution)
        return Top(id=institution, version=1)

    async def note(self, act: Act) -> None:
        await self.apply([act])

    async def page(
        self, institution: str, request: PageRequest, *, action: str | None = None, object_id: str | None = None
    ) -> Page[Line]:
        where = [equals("institution", institution)]
        where += [equals("action", action)] if action is not None else []
        where += [equals("object_id", object_id)] if object_id is not None else []
        return await page_of(self._store, LINES, where, LATEST, request, _line)

    async def check(self, institution: str) -> Checked:
        link, seq = "", 0
        async for line in self._whole(institution):
            seq += 1
            if line.seq != seq or line.institution != line.act.institution or not self._fits(line, link):
                return Checked(seq, seq)
            link = line.link
        top = await self.top(institution)
        return Checked(seq, None if (top.seq, top.link) == (seq, link) else seq + 1)

    async def apply(self, acts: Sequence[Act], *writes: Write, top: Top | None = None) -> None:
        """The writes with their lines: all or nothing. `top` is what the decision was made from.

        Raises Overtaken when that top has moved; without one the lines find their place behind whatever came first.
        Raises Duplicate and Stale for `writes`, as the store does.
        """
        institutions = list(dict.fromkeys(act.institution for act in acts))
        for _ in range(TRIES):
            tops = [top if top and top.id == one else await self.top(one) for one in institutions]
            try:
                await self._store.apply(*self._chained(tops, acts), *writes)
            except Stale as error:
                if error.id not in institutions or not await self._moved(tops):
                    raise
                if top is not None and error.id == top.id:
                    raise Overtaken("somebody else changed something here just now; please try again") from error
            else:
                return
        raise Conflict("others are changing much here just now; please try again")

    async def _moved(self, tops: Iterable[Top]) -> bool:
        """An institution's name is the id of its settings and its roster too: it may be one of those that is stale."""
        for one in tops:
            if (await self.top(one.id)).version != one.version:
                return True
        return False

    def _chained(self, tops: Iterable[Top], acts: Sequence[Act]) -> list[Write]:
        """The tops come first: who is overtaken finds out before anything else."""
        moved, lines = list[Write](), list[Write]()
        for top in tops:
            seq, link = top.seq, top.link
            for act in acts:
                if act.institution == top.id:
                    seq += 1
                    made = Line(id=f"{top.id}:{seq:09}", institution=top.id, seq=seq, act=act, link="")
                    link = self._link(made, link)
                    lines.append(Insert(LINES, _document(replace(made, link=link))))
            moved.append(Replace(TOPS, to_document(replace(top, seq=seq, link=link))))
        return [*moved, *lines]

    def _fits(self, line: Line, before: str) -> bool:
        return hmac.compare_digest(self._link(line, before), line.link)

    def _link(self, line: Line, before: str) -> str:
        told = msgspec.json.encode([before, line.seq, plain(msgspec.to_builtins(line.act))], order="deterministic")
        return hmac.new(self._key, PURPOSE + told, hashlib.sha256).hexdigest()

    async def _whole(self, institution: str) -> AsyncIterator[Line]:
        """Oldest first."""
        request = PageRequest(limit=PAGE_LIMIT)
        while True:
            where = [equals("institution", institution)]
            page = await page_of(self._store, LINES, where, Sort("seq"), request, _line)
            for line in page.items:
                yield line
            if page.next_cursor is None:
                return
            request = PageRequest(limit=PAGE_LIMIT, cursor=page.next_cursor)


def _document(line: Line) -> Document:
    """`action` and `object_id` are for the indexes; the act itself is in one field, sealed."""
    act = line.act
    return {
        "id": line.id,
        "institution": line.institution,
        "seq": line.seq,
        "action": act.action,
        "object_id": act.object_id,
        "act": {**plain(msgspec.to_builtins(act)), "at": instant_text(act.at)},
        "link": line.link,
    }


def _line(document: Document) -> Line:
    return from_document(document, Line)
