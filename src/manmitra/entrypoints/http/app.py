"""The HTTP application: every controller, every exception handler, the OpenAPI document. It builds nothing else."""

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager, suppress
from typing import Any, Final

from litestar import Litestar, Router
from litestar.config.response_cache import ResponseCacheConfig
from litestar.datastructures import State
from litestar.di import Provide
from litestar.exceptions import HTTPException
from litestar.routes import HTTPRoute
from litestar.types import ControllerRouterHandler

from manmitra.domain.crisis.detection import make_ready
from manmitra.domain.shared.errors import DomainError
from manmitra.entrypoints.http import problems
from manmitra.entrypoints.http.accounts import AuthController, SessionsController, UsersController
from manmitra.entrypoints.http.admin import AuditController, CollegeController
from manmitra.entrypoints.http.admin_counselors import AdminCounselorController
from manmitra.entrypoints.http.admin_users import AdminUsersController
from manmitra.entrypoints.http.ai import LookController
from manmitra.entrypoints.http.analytics import AnalyticsController
from manmitra.entrypoints.http.answering import AnsweringController
from manmitra.entrypoints.http.assessments import AssessmentController, CheckInController
from manmitra.entrypoints.http.bodies import StrictRequest
from manmitra.entrypoints.http.chat import ChatController, ChatHistoryController, GenerateController
from manmitra.entrypoints.http.chat_cards import CardController, SharedCardController
from manmitra.entrypoints.http.chat_memory import MemoryController
from manmitra.entrypoints.http.chat_stream import ChatStreamController
from manmitra.entrypoints.http.chat_takeovers import TakeoverController
from manmitra.entrypoints.http.config import ConfigController
from manmitra.entrypoints.http.content import ContentController
from manmitra.entrypoints.http.counselors import CounselorController
from manmitra.entrypoints.http.crisis import CrisisController
from manmitra.entrypoints.http.crisis_ladder import DrillController, LadderController, RosterController
from manmitra.entrypoints.http.desk import DeskController, LooksController
from manmitra.entrypoints.http.desk_work import DeskWorkController
from manmitra.entrypoints.http.dialect.accounts import AccountsDialect
from manmitra.entrypoints.http.dialect.admin import AdminDialect
from manmitra.entrypoints.http.dialect.booking import BookingDialect
from manmitra.entrypoints.http.dialect.chat import ChatDialect, CrisisDialect
from manmitra.entrypoints.http.dialect.forum import ForumDialect
from manmitra.entrypoints.http.dialect.mood import MoodDialect
from manmitra.entrypoints.http.exports import AdminExportController, ExportController
from manmitra.entrypoints.http.files import FileController
from manmitra.entrypoints.http.flags import FlagController
from manmitra.entrypoints.http.forum import CommentController, ForumController, VolunteerController
from manmitra.entrypoints.http.forum_own import OwnForumController
from manmitra.entrypoints.http.health import HealthController
from manmitra.entrypoints.http.identity import GATE
from manmitra.entrypoints.http.lean import Json, admitted, run_guards_first
from manmitra.entrypoints.http.live import LiveController
from manmitra.entrypoints.http.moderation import ModerationCheckController
from manmitra.entrypoints.http.moderation_desk import CertificateController, ModerationController
from manmitra.entrypoints.http.notifications import NotificationController, PreferencesController
from manmitra.entrypoints.http.openapi import MANMITRA, About, document_config
from manmitra.entrypoints.http.packs import PackController
from manmitra.entrypoints.http.pages import PagesController
from manmitra.entrypoints.http.push import PushController
from manmitra.entrypoints.http.referrals import ReferralController
from manmitra.entrypoints.http.resources import ResourceController
from manmitra.entrypoints.http.safety_plan import SafetyPlanController
from manmitra.entrypoints.http.twilio import TwilioController
from manmitra.entrypoints.live.socket import live_socket

WARM_AFTER_SECONDS: Final = 1.0
MAX_BODY: Final = 256 * 1024
"""The longest message that is let in, in any script: the crisis rules must see it, even to refuse it."""

Handlers = Sequence[ControllerRouterHandler]
Lifespan = Callable[[Litestar], AbstractAsyncContextManager[None]]

CONTROLLERS: Final[Handlers] = (
    AccountsDialect,
    AdminCounselorController,
    AdminUsersController,
    AdminExportController,
    AdminDialect,
    AnalyticsController,
    AnsweringController,
    AssessmentController,
    AuditController,
    AuthController,
    BookingDialect,
    CardController,
    CertificateController,
    ChatController,
    ChatDialect,
    ChatHistoryController,
    ChatStreamController,
    ConfigController,
    CheckInController,
    CollegeController,
    CommentController,
    ContentController,
    CounselorController,
    CrisisController,
    CrisisDialect,
    DeskController,
    DeskWorkController,
    DrillController,
    ExportController,
    FileController,
    FlagController,
    ForumController,
    ForumDialect,
    GenerateController,
    HealthController,
    LadderController,
    LiveController,
    LookController,
    LooksController,
    MemoryController,
    ModerationCheckController,
    ModerationController,
    MoodDialect,
    NotificationController,
    OwnForumController,
    PackController,
    PagesController,
    PreferencesController,
    PushController,
    ReferralController,
    ResourceController,
    RosterController,
    SafetyPlanController,
    SessionsController,
    SharedCardController,
    TakeoverController,
    TwilioController,
    UsersController,
    VolunteerController,
    live_socket,
)


class Framework:
    """Litestar with every route. To build it takes a tenth of a second, to hand it another application nothing: so a
    process that runs one application after the other, as tests do, need not build it again.
    """

    def __init__(
        self,
        names: Sequence[str],
        controllers: Handlers = CONTROLLERS,
        about: About = MANMITRA,
    ) -> None:
        """`names` of the dependencies that handlers ask for."""
        self._builders: Mapping[str, Callable[[], Any]] = {}
        self._lifespan: Sequence[Lifespan] = ()
        dependencies = {name: self._provided(name) for name in names}
        self.litestar = http_app(dependencies, self._living, controllers, about)
        self.allow = allowed_methods(self.litestar)

    def serve(self, builders: Mapping[str, Callable[[], Any]], gate: object, lifespan: Sequence[Lifespan]) -> None:
        """What the routes work on from the next start on; `builders` by the names that were told, and what the guards
        ask.
        """
        self._builders = builders
        self._lifespan = lifespan
        self.litestar.state[GATE] = gate

    def _provided(self, name: str) -> Provide:
        """dependency-injector on one side, Litestar on the other: its providers can't be inspected, a function can."""

        def resolve() -> Any:
            return self._builders[name]()

        return Provide(resolve, sync_to_thread=False)

    @asynccontextmanager
    async def _living(self, app: Litestar) -> AsyncIterator[None]:
        async with AsyncExitStack() as stack:
            for begin in self._lifespan:
                await stack.enter_async_context(begin(app))
            warming = asyncio.create_task(_warmed())
            try:
                yield
            finally:
                warming.cancel()
                with suppress(asyncio.CancelledError):
                    await warming


async def _warmed() -> None:
    """Behind the first requests, which need few of the patterns and have those made for themselves."""
    await asyncio.sleep(WARM_AFTER_SECONDS)
    await asyncio.to_thread(make_ready)


def http_app(
    dependencies: Mapping[str, Provide],
    lifespan: Lifespan,
    controllers: Sequence[ControllerRouterHandler],
    about: About,
) -> Litestar:
    app = Litestar(
        # In one router: registered one by one, two controllers could not share a path.
        route_handlers=[Router(path="/", route_handlers=list(controllers))],
        before_request=admitted,
        dependencies=dependencies,
        exception_handlers={
            DomainError: problems.refused,
            HTTPException: problems.malformed,
            RecursionError: problems.too_deep,
            UnicodeDecodeError: problems.too_deep,
            Exception: problems.broken,
        },
        lifespan=[lifespan],
        openapi_config=document_config(about),
        request_class=StrictRequest,
        response_class=Json,
        request_max_body_size=MAX_BODY,
        response_cache_config=ResponseCacheConfig(default_expiration=None),
        state=State(),
        pdb_on_exception=False,
        debug=False,
        logging_config=None,
    )
    run_guards_first(app)
    return app


def allowed_methods(app: Litestar) -> dict[str, bytes]:
    """By path template, as an `Allow` header tells them. Where GET is, HEAD is too (`heads.py`)."""
    return {
        route.path_format: ", ".join(sorted({*route.methods, *(["HEAD"] if "GET" in route.methods else [])})).encode()
        for route in app.routes
        if isinstance(route, HTTPRoute)
    }
