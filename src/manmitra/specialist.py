"""The AI specialist as an application of its own: the same edge and the same stages, no store and no accounts."""

import asyncio
import gc
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any, Final, cast

from litestar import Litestar
from litestar.openapi.spec import SecurityScheme
from litestar.types import ASGIApp, Receive, Scope, Send

from manmitra.adapters.live.pace import CountedPace
from manmitra.adapters.models.choosing import companion_for
from manmitra.adapters.models.counted_budgets import CountedBudgets
from manmitra.adapters.operation import SpecialistOperation
from manmitra.adapters.service_door import PacedKeys, ServiceDoor
from manmitra.container import Container
from manmitra.domain.bestie.ports import Companion
from manmitra.domain.chat.alarm import Nobody
from manmitra.domain.chat.asking import AskingUseCases
from manmitra.entrypoints.http.app import MAX_BODY, Framework
from manmitra.entrypoints.http.cors import Cors
from manmitra.entrypoints.http.edge import Edge
from manmitra.entrypoints.http.heads import Heads
from manmitra.entrypoints.http.openapi import About
from manmitra.entrypoints.specialist.health import SpecialistHealthController
from manmitra.entrypoints.specialist.looking import CheckController, TextController
from manmitra.entrypoints.specialist.talking import TalkController

CONTROLLERS: Final = (CheckController, SpecialistHealthController, TalkController, TextController)
PARTS: Final = ("asking", "clock", "companion", "moderation", "operation")
ABOUT: Final = About(
    "ManMitra AI specialist",
    "Bestie and what looks at texts, for programs that hold a key (`X-API-Key`). It keeps nothing and tells nobody:\n"
    "an answer to somebody in danger holds the help lines, and whoever asked has to reach the person.\n",
    {"key": SecurityScheme(type="apiKey", name="X-API-Key", security_scheme_in="header")},
)


class Specialist:
    """ASGI. Of `container` it uses only what needs no store; `bestie` is left alone, so it never asks itself."""

    def __init__(self, container: Container, framework: Framework | None = None) -> None:
        """Raises BadSettings without a key."""
        settings = container.settings()
        self.container = container
        pace, clock, companion = CountedPace(), container.clock(), _companion(container)
        per_minute = settings.ai_per_minute
        keys = settings.service_keys()
        door = ServiceDoor(keys=keys, per_minute=per_minute, pace=pace, clock=clock, secrets=container.secrets())
        paced = PacedKeys(per_minute=per_minute, pace=pace)
        asking = AskingUseCases(companion=companion, teller=Nobody(), visitors=paced, clock=clock)
        self.operation = SpecialistOperation(
            metrics=container.metrics(), show_metrics=settings.metrics, companion=companion
        )
        parts = {
            "asking": asking,
            "clock": clock,
            "companion": companion,
            "moderation": container.moderation(),
            "operation": self.operation,
        }
        framework = framework or a_specialists_framework()
        framework.serve({name: _the(parts[name]) for name in PARTS}, door, [lambda _: self._running()])
        self.litestar: Litestar = framework.litestar
        self._edge = Edge(
            Heads(cast("ASGIApp", self.litestar)),
            cors=Cors(origins=(), local=False),  # programs call it; a page that did would have to show its key
            observe=container.metrics().request,
            new_id=container.ids().new,
            allow=framework.allow,
            max_body=MAX_BODY,
            note=container.request_log().note,
        )
        gc.enable()  # off while the program loads (__main__)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await self._edge(scope, receive, send)

    def stopping_soon(self) -> None:
        """Readiness says so from now on."""
        self.operation.stopping = True

    @asynccontextmanager
    async def _running(self) -> AsyncIterator[None]:
        models = self.container.models()
        tasks = [asyncio.create_task(model.prepare()) for model in models]
        tasks.append(asyncio.create_task(self.container.metrics().watch_loop()))
        try:
            yield
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            for model in models:
                await model.close()


def _companion(container: Container) -> Companion:
    """As in the main service, but for the budgets: there is no store here to count them in."""
    settings = container.settings()
    budgets = CountedBudgets(per_person=settings.models_per_person, per_day=settings.models_per_day)
    return companion_for(
        settings,
        own=container.scripted(),
        models=container.models(),
        budgets=budgets,
        clock=container.clock(),
        figures=container.model_figures(),
    )


def a_specialists_framework() -> Framework:
    return Framework(PARTS, CONTROLLERS, ABOUT)


def _the(part: object) -> Any:
    return lambda: part
