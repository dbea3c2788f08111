"""The background without HTTP: `manmitra worker`."""

import asyncio
import signal

import structlog

from manmitra.main import Application

log = structlog.get_logger(__name__)


def work(application: Application) -> None:
    """Until SIGTERM or SIGINT: then what is in hand is finished, the lease is let go and the store is closed."""
    asyncio.run(_work(application))


async def _work(application: Application) -> None:
    loop = asyncio.get_running_loop()
    over = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, over.set)
    async with application.litestar.lifespan():
        log.info("working")
        await over.wait()
        log.info("stopping")
