"""The inbox, how one wants to be told, and an admin's announcements."""

from typing import Annotated

from litestar import Controller, delete, get, post, put
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody, QueryParameter
from msgspec import Meta

from manmitra.domain.notifications.announcing import AnnouncingUseCases, NobodyNamed
from manmitra.domain.notifications.choosing import PreferenceUseCases
from manmitra.domain.notifications.inbox import InboxUseCases
from manmitra.domain.notifications.model import DeliveryState
from manmitra.domain.notifications.ports import ChangedMeanwhile, NotificationUnknown
from manmitra.domain.notifications.preferences import InvalidPreferences, PhoneNeeded
from manmitra.domain.shared.errors import Conflict, Invalid
from manmitra.domain.shared.identity import Role
from manmitra.domain.shared.paging import DEFAULT_LIMIT, PAGE_LIMIT, InvalidCursor, PageRequest
from manmitra.entrypoints.http.answers import Answer, Listed, listed
from manmitra.entrypoints.http.identity import Asked, needs, who
from manmitra.entrypoints.http.notification_views import (
    AnnounceBody,
    AnnouncedView,
    DeliveryView,
    InboxView,
    NotificationView,
    ReadAllView,
    RemovedView,
    StatsView,
)
from manmitra.entrypoints.http.preference_views import PreferencesBody, PreferencesView, PreviewView
from manmitra.entrypoints.http.problems import refuses

ADMINS = (Role.ADMIN, Role.SUPER_ADMIN)
KNOWN = (Role.STUDENT, Role.COUNSELOR, *ADMINS)
CHOOSING = (InvalidPreferences, PhoneNeeded, Invalid, ChangedMeanwhile)
Id = Annotated[str, Meta(min_length=1, max_length=256)]
Language = Annotated[str | None, QueryParameter(min_length=2, max_length=16)]
Limit = Annotated[int, QueryParameter(ge=1, le=PAGE_LIMIT)]
Cursor = Annotated[str | None, QueryParameter(min_length=1, max_length=512)]


class NotificationController(Controller):
    path = "/api/notifications"
    tags = ("notifications",)

    @get(guards=[needs(*KNOWN)], responses=refuses(InvalidCursor))
    async def list_notifications(
        self,
        request: Asked,
        inbox: NamedDependency[InboxUseCases],
        language: Language = None,
        limit: Limit = DEFAULT_LIMIT,
        cursor: Cursor = None,
    ) -> Answer[InboxView]:
        """One's own, newest first, with the number of those not read."""
        found = await inbox.list(who(request), PageRequest(limit, cursor), language)
        views = [NotificationView.of(item) for item in found.page.items]
        return Answer(InboxView(items=views, next_cursor=found.page.next_cursor, unread=found.unread))

    @put("/{notification_id:str}/read", guards=[needs(*KNOWN)], responses=refuses(NotificationUnknown))
    async def read_notification(
        self,
        request: Asked,
        notification_id: FromPath[Id],
        inbox: NamedDependency[InboxUseCases],
        language: Language = None,
    ) -> Answer[NotificationView]:
        """Mark it read. Twice is fine."""
        return Answer(NotificationView.of(await inbox.read(who(request), notification_id, language)))

    @put("/read-all", guards=[needs(*KNOWN)])
    async def read_all_notifications(
        self, request: Asked, inbox: NamedDependency[InboxUseCases]
    ) -> Answer[ReadAllView]:
        """Mark all of one's own read."""
        return Answer(ReadAllView(marked=await inbox.read_all(who(request))))

    @get("/stats", guards=[needs(*KNOWN)])
    async def notification_stats(self, request: Asked, inbox: NamedDependency[InboxUseCases]) -> Answer[StatsView]:
        """How many of one's own there are, and how many of them are unread."""
        return Answer(StatsView.of(await inbox.stats(who(request))))

    @delete(
        "/{notification_id:str}",
        status_code=200,
        guards=[needs(*KNOWN)],
        responses=refuses(NotificationUnknown, ChangedMeanwhile),
    )
    async def remove_notification(
        self, request: Asked, notification_id: FromPath[Id], inbox: NamedDependency[InboxUseCases]
    ) -> Answer[RemovedView]:
        """Take one's own out of the inbox. That it was sent stays on record for as long as with any other."""
        return Answer(RemovedView(unread=await inbox.remove(who(request), notification_id)))

    @get("/{notification_id:str}/deliveries", guards=[needs(*KNOWN)], responses=refuses(NotificationUnknown))
    async def notification_deliveries(
        self, request: Asked, notification_id: FromPath[Id], inbox: NamedDependency[InboxUseCases]
    ) -> Answer[list[DeliveryView]]:
        """How one's own notification went out: each channel with its timeline."""
        found = await inbox.timeline(who(request), notification_id)
        return Answer([DeliveryView.of(one) for one in found])

    @get("/deliveries", guards=[needs(*ADMINS)], responses=refuses(InvalidCursor))
    async def list_deliveries(
        self,
        request: Asked,
        inbox: NamedDependency[InboxUseCases],
        in_state: Annotated[DeliveryState, QueryParameter(name="state")] = DeliveryState.FAILED,
        limit: Limit = DEFAULT_LIMIT,
        cursor: Cursor = None,
    ) -> Answer[Listed[DeliveryView]]:
        """Those of one's own institution in one state, newest first: no texts and no addresses."""
        page = await inbox.in_state(who(request), in_state, PageRequest(limit, cursor))
        return Answer(listed(page, [DeliveryView.of(one) for one in page.items]))

    @post("/send", status_code=200, guards=[needs(*ADMINS)], responses=refuses(NobodyNamed, InvalidCursor, Conflict))
    async def send_announcement(
        self, request: Asked, data: JSONBody[AnnounceBody], announcing: NamedDependency[AnnouncingUseCases]
    ) -> Answer[AnnouncedView]:
        """Tell a role, or some people, of one's own institution."""
        done = await announcing.announce(who(request), data.announcement())
        return Answer(AnnouncedView(id=done.id, told=done.told, next_cursor=done.next_cursor))


class PreferencesController(Controller):
    path = "/api/notifications/preferences"
    tags = ("notifications",)

    @get(guards=[needs(*KNOWN)])
    async def read_preferences(
        self, request: Asked, preferences: NamedDependency[PreferenceUseCases]
    ) -> Answer[PreferencesView]:
        """What one chose, or what counts before that."""
        return Answer(PreferencesView.of(await preferences.own(who(request))))

    @put(guards=[needs(*KNOWN)], responses=refuses(*CHOOSING))
    async def choose_preferences(
        self, request: Asked, data: JSONBody[PreferencesBody], preferences: NamedDependency[PreferenceUseCases]
    ) -> Answer[PreferencesView]:
        """Choose. What is left out stays as it is."""
        return Answer(PreferencesView.of(await preferences.choose(who(request), data.change)))

    @post(status_code=200, guards=[needs(*KNOWN)], responses=refuses(*CHOOSING))
    async def documented_choose_preferences(
        self, request: Asked, data: JSONBody[PreferencesBody], preferences: NamedDependency[PreferenceUseCases]
    ) -> Answer[PreferencesView]:
        """The same as PUT: clients use both."""
        return Answer(PreferencesView.of(await preferences.choose(who(request), data.change)))

    @post("/preview", status_code=200, guards=[needs(*KNOWN)], responses=refuses(*CHOOSING[:-1]))
    async def preview_preferences(
        self, request: Asked, data: JSONBody[PreferencesBody], preferences: NamedDependency[PreferenceUseCases]
    ) -> Answer[list[PreviewView]]:
        """If something came now, when would it be sent? With the changes of the body; nothing is kept."""
        return Answer([PreviewView.of(one) for one in await preferences.preview(who(request), data.change)])
