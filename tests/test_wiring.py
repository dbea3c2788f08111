"""Every part can be built, for every choice of settings."""

from pathlib import Path

import pytest
from dependency_injector import providers

from manmitra.container import USE_CASES, build_container, handed
from tests.conftest import settings_for


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"store": "mongo", "mongo_url": "mongodb://127.0.0.1:1/?replicaSet=rs0"},
        {"store": "mongo", "mongo_url": "mongodb://127.0.0.1:1/?replicaSet=rs0", "mongo_driver": "motor"},
    ],
    ids=["sqlite", "mongo-pymongo", "mongo-motor"],
)
def test_every_provider_builds(tmp_path: Path, changes: dict[str, str]) -> None:
    container = build_container(settings_for(tmp_path, **changes))

    built = {name: provider() for name, provider in container.providers.items()}

    assert all(part is not None for part in built.values())
    assert set(USE_CASES) <= set(built)
    assert all(handled() is not None for handled in handed(container).values())
    singletons = [name for name, one in container.providers.items() if isinstance(one, providers.Singleton)]
    assert all(container.providers[name]() is built[name] for name in singletons)
