"""The HTTP application: every controller, every exception handler, the OpenAPI document. It builds nothing else."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from typing import Any, Final

from litestar import Litestar, Router
from litestar.config.response_cache import ResponseCacheConfig
from litestar.datastructures import State
from litestar.di import Provide
from litestar.exceptions import HTTPException
from litestar.routes import HTTPRoute

from manmitra.domain.shared.errors import DomainError
from manmitra.entrypoints.http import problems
from manmitra.entrypoints.http.accounts import AuthController, SessionsController, UsersController
from manmitra.entrypoints.http.answering import AnsweringController
from manmitra.entrypoints.http.assessments import AssessmentController, CheckInController
from manmitra.entrypoints.http.bodies import StrictRequest
from manmitra.entrypoints.http.chat import ChatController, ChatHistoryController, GenerateController
from manmitra.entrypoints.http.chat_takeovers import TakeoverController
from manmitra.entrypoints.http.counselors import CounselorController
from manmitra.entrypoints.http.crisis import CrisisController
from manmitra.entrypoints.http.crisis_ladder import DrillController, LadderController, RosterController
from manmitra.entrypoints.http.dialect.accounts import AccountsDialect
from manmitra.entrypoints.http.dialect.booking import BookingDialect
from manmitra.entrypoints.http.dialect.chat import ChatDialect, CrisisDialect
from manmitra.entrypoints.http.dialect.mood import MoodDialect
from manmitra.entrypoints.http.health import HealthController
from manmitra.entrypoints.http.identity import GATE, Gate
from manmitra.entrypoints.http.lean import Json, admitted, run_guards_first
from manmitra.entrypoints.http.live import LiveController
from manmitra.entrypoints.http.notifications import NotificationController, PreferencesController
from manmitra.entrypoints.http.openapi import document_config
from manmitra.entrypoints.http.pages import PagesController
from manmitra.entrypoints.http.push import PushController
from manmitra.entrypoints.http.referrals import ReferralController
from manmitra.entrypoints.http.resources import ResourceController
from manmitra.entrypoints.http.safety_plan import SafetyPlanController
from manmitra.entrypoints.http.twilio import TwilioController
from manmitra.entrypoints.live.socket import live_socket

MAX_BODY: Final = 256 * 1024
"""The longest message that is let in, in any script: the crisis rules must see it, even to refuse it."""

Lifespan = Callable[[Litestar], AbstractAsyncContextManager[None]]

CONTROLLERS: Final = (
    AccountsDialect,
    AnsweringController,
    AssessmentController,
    AuthController,
    BookingDialect,
    ChatController,
    ChatDialect,
    ChatHistoryController,
    CheckInController,
    CounselorController,
    CrisisController,
    CrisisDialect,
    DrillController,
    GenerateController,
    HealthController,
    LadderController,
    LiveController,
    MoodDialect,
    NotificationController,
    PagesController,
    PreferencesController,
    PushController,
    ReferralController,
    ResourceController,
    RosterController,
    SafetyPlanController,
    SessionsController,
    TakeoverController,
    TwilioController,
    UsersController,
    live_socket,
)


def provided(build: Callable[[], Any]) -> Provide:
    """dependency-injector on one side, Litestar on the other: its providers can't be inspected, a function can."""

    def resolve() -> Any:
        return build()

    return Provide(resolve, sync_to_thread=False)


def http_app(*, use_cases: Mapping[str, Callable[[], Any]], gate: Gate, lifespan: Sequence[Lifespan]) -> Litestar:
    """`use_cases` are the dependencies by the name under which handlers ask for them."""
    app = Litestar(
        # In one router: registered one by one, two controllers could not share a path.
        route_handlers=[Router(path="/", route_handlers=list(CONTROLLERS))],
        before_request=admitted,
        dependencies={name: provided(build) for name, build in use_cases.items()},
        exception_handlers={
            DomainError: problems.refused,
            HTTPException: problems.malformed,
            RecursionError: problems.too_deep,
            UnicodeDecodeError: problems.too_deep,
            Exception: problems.broken,
        },
        lifespan=list(lifespan),
        openapi_config=document_config(),
        request_class=StrictRequest,
        response_class=Json,
        request_max_body_size=MAX_BODY,
        response_cache_config=ResponseCacheConfig(default_expiration=None),
        state=State({GATE: gate}),
        pdb_on_exception=False,
        debug=False,
        logging_config=None,
    )
    run_guards_first(app)
    return app


def allowed_methods(app: Litestar) -> dict[str, bytes]:
    """By path template, as an `Allow` header tells them."""
    return {
        route.path_format: ", ".join(sorted(route.methods)).encode()
        for route in app.routes
        if isinstance(route, HTTPRoute)
    }
