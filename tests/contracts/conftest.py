"""Fixtures of the contract suites. The mongod behind them is one per test process: see tests/servers.py."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from manmitra.adapters.persistence.schema import INDEXES
from manmitra.adapters.persistence.store import DocumentStore
from manmitra.domain.shared.identity import Role
from tests.contracts.administration import OURS as ADMINISTERED
from tests.contracts.administration import Administration
from tests.contracts.engines import ENGINES, MONGO, Place, a_place
from tests.contracts.post import OURS, Post
from tests.servers import Mongod, own_mongod

ON_EVERY_ENGINE = [pytest.param(name, id=name, marks=[pytest.mark.mongo] if name in MONGO else []) for name in ENGINES]


@pytest.fixture(params=ON_EVERY_ENGINE)
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Place]:
    made = a_place(request.param, tmp_path)
    yield made
    made.clear()


@pytest.fixture
async def store(place: Place) -> AsyncIterator[DocumentStore]:
    async with place.opened() as opened:
        yield opened


@pytest.fixture
def mongod() -> Mongod:
    """Our own server, whose faults can be commanded. A test that stops it starts it again."""
    return own_mongod()


@pytest.fixture
async def post(place: Place) -> AsyncIterator[Post]:
    """Asha is a student, Meera a counsellor; nobody has chosen anything or has a browser yet."""
    indexes = [index for index in INDEXES if index.collection in OURS]
    async with place.opened(collections=OURS, indexes=indexes) as opened:
        made = Post(opened)
        await made.account("asha")
        await made.account("meera", Role.COUNSELOR)
        yield made


@pytest.fixture
async def administration(place: Place) -> AsyncIterator[Administration]:
    """With two admins of one campus, a super admin, and an admin of another."""
    indexes = [index for index in INDEXES if index.collection in ADMINISTERED]
    async with place.opened(collections=ADMINISTERED, indexes=indexes) as opened:
        made = Administration(opened)
        await made.begin()
        yield made
