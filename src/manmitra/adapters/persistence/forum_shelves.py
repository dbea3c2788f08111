"""What one person wrote, for themselves: sealed lists under a keyed name. Nothing else ties two posts together."""

from typing import Final

from manmitra.adapters.persistence.forum_documents import COMMENTS, POSTS
from manmitra.adapters.persistence.pages import cursor_at, place_in
from manmitra.adapters.persistence.sealed import BlindIndex
from manmitra.adapters.persistence.store import Document, DocumentStore, Insert, Replace, Sort, Write
from manmitra.domain.forum.model import Comment, Post
from manmitra.domain.shared.paging import InvalidCursor, Page, PageRequest

SHELVES: Final = "forum_shelves"
ID_LENGTH: Final = 40
ENTRIES: Final = 200
"""On one board. A full one is put behind the first, which begins anew."""
BOARDS: Final = Sort("board")


class Shelves:
    def __init__(self, store: DocumentStore, blind: BlindIndex) -> None:
        self._store = store
        self._blind = blind

    def id_of(self, user_id: str, board: int = 0) -> str:
        return self._blind.of("forum.shelf", f"{user_id}|{board}")[:ID_LENGTH]

    async def write(self, item: Post | Comment) -> list[Write]:
        """One more entry on the first board."""
        user_id = item.byline.author_id
        entry = [POSTS if isinstance(item, Post) else COMMENTS, item.id]
        first = self.id_of(user_id)
        there = await self._store.get(SHELVES, first)
        if there is None:
            return [Insert(SHELVES, {"id": first, "entries": [[entry], 0]})]
        entries, full = there["entries"]
        if len(entries) < ENTRIES:
            return [Replace(SHELVES, {**there, "entries": [[*entries, entry], full]})]
        behind = {"id": self.id_of(user_id, full + 1), "entries": [entries, 0]}
        return [Insert(SHELVES, behind), Replace(SHELVES, {**there, "entries": [[entry], full + 1]})]

    async def page(self, user_id: str, page: PageRequest) -> Page[tuple[str, str]]:
        """Kind and id, the latest first."""
        board, offset = (0, 0) if page.cursor is None else _place(page.cursor)
        there = await self._store.get(SHELVES, self.id_of(user_id, board))
        if there is None:
            return Page([])
        entries, full = there["entries"]
        latest = entries[::-1][offset : offset + page.limit]
        if offset + page.limit < len(entries):
            after: tuple[int, int] | None = (board, offset + page.limit)
        else:
            below = full if board == 0 else board - 1
            after = (below, 0) if below > 0 else None
        return Page([(kind, id) for kind, id in latest], None if after is None else _cursor(*after))


def _cursor(board: int, offset: int) -> str:
    document: Document = {"board": board, "id": str(offset)}
    return cursor_at(document, BOARDS)


def _place(text: str) -> tuple[int, int]:
    place = place_in(text)
    if not isinstance(place.value, int) or place.value < 0 or not place.id.isascii() or not place.id.isdigit():
        raise InvalidCursor("that cursor is not one of this list")
    return place.value, int(place.id[:9])
