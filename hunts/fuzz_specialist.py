"""The fuzz, of the AI specialist: with a key for everything, and with none."""

import asyncio
import os
import time
from pathlib import Path

from hunts.fuzz import ALL_PHASES, Fuzzed, configured, failures, fuzz_as, report
from hunts.service import Installation, Service
from manmitra.adapters.system import RandomSecrets
from manmitra.domain.accounts.service_keys import Scope, new_key


async def fuzz_specialist(folder: Path, examples: int, seed: int = 1, phases: str = ALL_PHASES) -> list[Fuzzed]:
    token, kept = new_key("hunt", list(Scope), RandomSecrets())
    environment = {"PATH": os.defpath, "MANMITRA_AI_KEYS": kept.line, "MANMITRA_AI_PER_MINUTE": "100000"}
    service = Service(Installation("none", folder, environment), "serve-ai")
    configuration = configured(folder, {}, examples, seed, workers=2)
    try:
        await service.start()
        return [
            await asyncio.to_thread(fuzz_as, name, service, tokens, configuration, phases)
            for name, tokens in (("program", [token]), ("stranger", []))
        ]
    finally:
        service.kill()


async def hunt(examples: int, folder: Path, seed: int) -> tuple[bool, str]:
    start = time.perf_counter()
    runs = await fuzz_specialist(folder, examples, seed)
    return not failures(runs), report("no store", runs, time.perf_counter() - start)
