"""What commands have in common."""

import argparse
import asyncio
import os
import sys
from collections.abc import Callable, Coroutine
from typing import Any

from manmitra.adapters.logging import set_up_logging
from manmitra.adapters.sms.registry import require_registered
from manmitra.container import Container, build_container
from manmitra.domain.shared.errors import Unavailable
from manmitra.settings import Settings

Command = Callable[[argparse.Namespace], int]
Commands = Any
"""What `add_subparsers` gives: its type has no public name."""


def production() -> Settings:
    """Raises BadSettings."""
    settings = Settings.from_env(os.environ)  # noqa: TID251 - the edge of the process
    settings.check()
    require_registered(settings)
    return settings


def with_store(run: Callable[[Container], Coroutine[Any, Any, None]]) -> int:
    """The exit status of `run` on the open store of the settings."""
    settings = production()
    set_up_logging(level="warning", form="console")
    container = build_container(settings)

    async def opened() -> None:
        await container.store().open()
        try:
            await run(container)
        finally:
            await container.store().close()

    try:
        asyncio.run(opened())
    except Unavailable as error:
        print(f"manmitra: {error.message}", file=sys.stderr)
        return 1
    return 0
