"""The AI specialist in this process, with a key of each kind."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import date
from typing import Any

import httpx
from dependency_injector import providers

from manmitra.adapters.system import RandomSecrets
from manmitra.container import build_container
from manmitra.domain.accounts.service_keys import Scope, new_key
from manmitra.settings import Settings
from manmitra.specialist import Specialist
from tests.fakes import FixedClock

JSON = {"Content-Type": "application/json"}


class Desk:
    """`keys` by scope, and `ended`, whose last day was yesterday."""

    def __init__(self, client: httpx.AsyncClient, keys: dict[str, str], specialist: Specialist) -> None:
        self.http = client
        self.keys = keys
        self.specialist = specialist

    async def post(self, path: str, body: Any, key: str = "chat", **headers: str) -> httpx.Response:
        named = {"X-API-Key": self.keys.get(key, key)} if key else {}
        return await self.http.post(path, json=body, headers={**named, **headers})

    async def get(self, path: str, key: str = "") -> httpx.Response:
        return await self.http.get(path, headers={"X-API-Key": self.keys.get(key, key)} if key else {})


@asynccontextmanager
async def a_desk(clock: FixedClock, **changes: Any) -> AsyncIterator[Desk]:
    made = {scope.value: new_key(scope.value, [scope], RandomSecrets()) for scope in Scope}
    made["ended"] = new_key("ended", list(Scope), RandomSecrets(), date(2026, 11, 24))
    lines = ",".join(kept.line for _, kept in made.values())
    container = build_container(Settings(ai_keys=lines, request_log=False, **changes))
    container.clock.override(providers.Object(clock))
    specialist = Specialist(container)
    transport = httpx.ASGITransport(app=specialist, raise_app_exceptions=False)  # type: ignore[arg-type]
    async with httpx.AsyncClient(transport=transport, base_url="http://testserver") as client:
        yield Desk(client, {name: token for name, (token, _) in made.items()}, specialist)
