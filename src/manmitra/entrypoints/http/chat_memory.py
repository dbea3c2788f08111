"""What a student asked Bestie to keep in mind."""

from datetime import datetime
from typing import Annotated, Self

from litestar import Controller, delete, get, post, put
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody
from msgspec import Meta

from manmitra.domain.bestie.model import Language
from manmitra.domain.chat.memories import MemoryUseCases, Noted
from manmitra.domain.chat.memory import (
    DAYS,
    ITEM_LIMIT,
    MOST_DAYS,
    MOST_ITEMS,
    Memory,
    MemoryBusy,
    MemoryEmpty,
    MemoryFull,
    MemoryOff,
    MemoryUnknown,
    Remembered,
)
from manmitra.domain.shared.identity import Role
from manmitra.entrypoints.http.accounts import address_of
from manmitra.entrypoints.http.answers import Answer, Body, View
from manmitra.entrypoints.http.chat_card_views import help_view
from manmitra.entrypoints.http.crisis_views import HelpView
from manmitra.entrypoints.http.identity import Asked, needs, who
from manmitra.entrypoints.http.problems import refuses

Text = Annotated[str, Meta(min_length=1, max_length=ITEM_LIMIT, examples=["My last exam is on the 4th of December."])]
Days = Annotated[int, Meta(ge=1, le=MOST_DAYS)]


class MemoryBody(Body, frozen=True, kw_only=True):
    """`days`: how long it is kept from now on."""

    text: Text
    days: Days = DAYS
    language: Language = Language.ENGLISH


class MemoryEditBody(Body, frozen=True, kw_only=True):
    """What is null or left out stays as it is."""

    text: Text | None = None
    days: Days | None = None
    language: Language = Language.ENGLISH


class MemorySwitchBody(Body, frozen=True, kw_only=True):
    """`wipe`: take everything off the list as well."""

    on: bool
    wipe: bool = False


class RememberedView(View, frozen=True, kw_only=True):
    """`asked`: in a conversation. `usedByBestie` is false for what speaks of danger: it is never brought up."""

    id: str
    text: str
    made_at: datetime
    expires_at: datetime
    asked: bool
    used_by_bestie: bool

    @classmethod
    def of(cls, item: Remembered) -> Self:
        return cls(
            id=item.id,
            text=item.text,
            made_at=item.made_at,
            expires_at=item.expires_at,
            asked=item.asked,
            used_by_bestie=not item.grave,
        )


class NotedView(View, frozen=True, kw_only=True):
    """`help` comes when what was written gives reason for it."""

    item: RememberedView
    help: HelpView | None

    @classmethod
    def of(cls, noted: Noted) -> Self:
        return cls(item=RememberedView.of(noted.item), help=help_view(noted.help))


class MemoryView(View, frozen=True, kw_only=True):
    """`most`: so many things the list can hold. Switched off, it is kept, and neither used nor added to."""

    on: bool
    items: list[RememberedView]
    most: int

    @classmethod
    def of(cls, memory: Memory) -> Self:
        return cls(on=memory.on, items=[RememberedView.of(one) for one in memory.items], most=MOST_ITEMS)


class MemoryController(Controller):
    path = "/api/chat/memory"
    tags = ("chat",)

    @get("/", guards=[needs(Role.STUDENT)])
    async def read_memory(self, request: Asked, memories: NamedDependency[MemoryUseCases]) -> Answer[MemoryView]:
        """One's own list; nobody else ever sees it."""
        return Answer(MemoryView.of(await memories.look(who(request))))

    @put("/", guards=[needs(Role.STUDENT)], responses=refuses(MemoryBusy))
    async def switch_memory(
        self, request: Asked, data: JSONBody[MemorySwitchBody], memories: NamedDependency[MemoryUseCases]
    ) -> Answer[MemoryView]:
        """On or off, at once and in conversations that go on."""
        return Answer(MemoryView.of(await memories.switch(who(request), on=data.on, wipe=data.wipe)))

    @delete("/", guards=[needs(Role.STUDENT)], responses=refuses(MemoryBusy))
    async def wipe_memory(self, request: Asked, memories: NamedDependency[MemoryUseCases]) -> None:
        """Everything, for good."""
        await memories.wipe(who(request))

    @post("/", guards=[needs(Role.STUDENT)], responses=refuses(MemoryOff, MemoryFull, MemoryEmpty, MemoryBusy))
    async def add_memory(
        self, request: Asked, data: JSONBody[MemoryBody], memories: NamedDependency[MemoryUseCases]
    ) -> Answer[NotedView]:
        """Something to keep in mind. What is there already lasts anew."""
        noted = await memories.add(
            who(request), data.text, days=data.days, language=data.language.value, address=address_of(request)
        )
        return Answer(NotedView.of(noted))

    @put("/{memory_id:str}", guards=[needs(Role.STUDENT)], responses=refuses(MemoryUnknown, MemoryEmpty, MemoryBusy))
    async def edit_memory(
        self,
        request: Asked,
        memory_id: FromPath[str],
        data: JSONBody[MemoryEditBody],
        memories: NamedDependency[MemoryUseCases],
    ) -> Answer[NotedView]:
        """Other words, or another end."""
        noted = await memories.edit(
            who(request),
            memory_id,
            text=data.text,
            days=data.days,
            language=data.language.value,
            address=address_of(request),
        )
        return Answer(NotedView.of(noted))

    @delete("/{memory_id:str}", guards=[needs(Role.STUDENT)], responses=refuses(MemoryUnknown, MemoryBusy))
    async def forget_memory(
        self, request: Asked, memory_id: FromPath[str], memories: NamedDependency[MemoryUseCases]
    ) -> None:
        """For good."""
        await memories.forget(who(request), memory_id)
