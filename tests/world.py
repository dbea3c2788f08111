"""The world of a test: the real application in this process, on a store of its own, with a clock moved by hand."""

import asyncio
import base64
import os
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Final

import httpx
from dependency_injector import providers

from manmitra.container import Container, build_container
from manmitra.domain.accounts.model import User
from manmitra.domain.shared.identity import Role
from manmitra.entrypoints.http.app import Framework
from manmitra.main import Application, a_framework
from manmitra.settings import Settings
from tests.contracts.engines import Place
from tests.fakes import FixedClock
from tests.servers import mongo_url

PASSWORD = "seven quiet rivers run"
STAFF_PASSWORD = "seven quiet rivers run north"
IDLE: Final[list[Framework]] = []
"""Built for earlier tests of this process: most of the time of a test would go into building it anew."""


def fresh_key() -> str:
    return base64.b64encode(os.urandom(32)).decode()


def settings_for(path: Path, **changes: Any) -> Settings:
    """Settings for one test; the keys are fresh for each."""
    values: dict[str, Any] = {
        "sqlite_path": str(path / "manmitra.sqlite3"),
        "mailbox_dir": str(path / "mailbox"),
        "files_dir": str(path / "files"),
        "jwt_key": fresh_key(),
        "index_key": fresh_key(),
        "data_keys": f"k1:{fresh_key()}",
        "institution": "campus",
        "request_log": False,
        "background": "off",  # a test runs what it wants to see done
    }
    return Settings(**{**values, **changes})


def on_engine(engine: str) -> dict[str, str]:
    """Settings that put a test on one of the engines; on MongoDB in a database of this test process."""
    if engine == "sqlite":
        return {}
    return {
        "store": "mongo",
        "mongo_url": mongo_url(),
        "mongo_database": f"manmitra-world-{os.getpid()}",
        "mongo_driver": engine.removeprefix("mongo-"),
    }


def place_of(settings: Settings) -> Place:
    if settings.store == "sqlite":
        return Place("sqlite", settings.sqlite_path)
    return Place(f"mongo-{settings.mongo_driver}", settings.mongo_url, settings.mongo_database)


class World:
    """What a test needs of the running application."""

    def __init__(self, application: Application, client: httpx.AsyncClient, clock: FixedClock, path: Path) -> None:
        self.application = application
        self.container: Container = application.container
        self.http = client
        self.clock = clock
        self.path = path
        self._made = 0

    def at_rest(self) -> bytes:
        """All that lies in the store, as somebody who took the disk would read it."""
        return place_of(self.container.settings()).raw()

    async def student(self, **changes: Any) -> "Person":
        """A fresh student, signed up over HTTP."""
        self._made += 1
        body = {"email": f"student{self._made}@campus.example", "password": PASSWORD, "name": "Asha", **changes}
        answer = await self.http.post("/api/auth/register", json=body)
        assert answer.status_code == 201, answer.text
        return Person(self, answer.json()["data"])

    async def staff(self, role: Role, *, institution: str = "campus") -> "Person":
        """A fresh member of staff, as an invitation makes one, signed in over HTTP."""
        self._made += 1
        email = f"{role.value}{self._made}@campus.example"
        now = self.clock.now()
        user = User(
            id=self.container.ids().new(),
            email=email,
            name=f"{role.value} {self._made}",
            role=role,
            institution=institution,
            password_hash=await self.container.hasher().hash(STAFF_PASSWORD),
            created_at=now,
            updated_at=now,
        )
        await self.container.users().add(user)
        answer = await self.http.post("/api/auth/login", json={"email": email, "password": STAFF_PASSWORD})
        assert answer.status_code == 200, answer.text
        return Person(self, answer.json()["data"])


class Person:
    """Somebody signed in: calls the API with their token."""

    def __init__(self, world: World, signed_in: dict[str, Any]) -> None:
        self._world = world
        self.id: str = signed_in["user"]["id"]
        self.email: str = signed_in["user"]["email"]
        self.token: str = signed_in["token"]
        self.refresh_token: str = signed_in["refreshToken"]

    async def call(self, method: str, path: str, **options: Any) -> httpx.Response:
        headers = {"Authorization": f"Bearer {self.token}", **options.pop("headers", {})}
        return await self._world.http.request(method, path, headers=headers, **options)

    async def get(self, path: str, **options: Any) -> httpx.Response:
        return await self.call("GET", path, **options)

    async def post(self, path: str, json: Any = None, **options: Any) -> httpx.Response:
        return await self.call("POST", path, json=json, **options)

    async def put(self, path: str, json: Any = None, **options: Any) -> httpx.Response:
        return await self.call("PUT", path, json=json, **options)

    async def delete(self, path: str, **options: Any) -> httpx.Response:
        return await self.call("DELETE", path, **options)


class a_world:  # noqa: N801 - reads as what it makes
    """A running application; also usable without the fixture, for other settings."""

    def __init__(self, settings: Settings, clock: FixedClock, path: Path, *, local_origins: bool = True) -> None:
        self._container = build_container(settings)
        self._container.clock.override(providers.Object(clock))
        self._framework = IDLE.pop() if IDLE else a_framework()
        self._application = Application(self._container, local_origins=local_origins, framework=self._framework)
        self._clock = clock
        self._path = path
        self._over = asyncio.Event()

    async def __aenter__(self) -> World:
        opened = asyncio.Event()
        self._life = asyncio.create_task(self._live(opened))
        await asyncio.wait([self._life, asyncio.create_task(opened.wait())], return_when=asyncio.FIRST_COMPLETED)
        if self._life.done():
            await self._life
        transport = httpx.ASGITransport(app=self._application, raise_app_exceptions=False)  # type: ignore[arg-type]
        self._client = httpx.AsyncClient(transport=transport, base_url="http://testserver")
        return World(self._application, self._client, self._clock, self._path)

    async def __aexit__(self, *error: object) -> None:
        await self._client.aclose()
        self._over.set()
        await self._life
        self._container.reset_singletons()
        IDLE.append(self._framework)

    async def _live(self, opened: asyncio.Event) -> None:
        """In a task of its own: the lifespan holds a task group, and a fixture's two halves run in two tasks."""
        async with self._application.litestar.lifespan():
            opened.set()
            await self._over.wait()


def later(clock: FixedClock, **by: float) -> datetime:
    """An instant so much after now."""
    return clock.now() + timedelta(**by)
