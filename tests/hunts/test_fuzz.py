"""The short form of the fuzz; `python -m hunts fuzz` is the long one."""

from pathlib import Path

import pytest
from hunts.fuzz import ALL_PHASES, Fuzzing, failures
from hunts.fuzz_specialist import fuzz_specialist

from manmitra.domain.shared.identity import Role

SHORT = dict.fromkeys(Role, "examples,fuzzing") | {Role.STUDENT: ALL_PHASES}
"""Every operation for everybody, and every phase for one: the document does not depend on who reads it."""


@pytest.mark.slow
@pytest.mark.timeout(1500)  # some 15,000 requests, and the machine may be busy
async def test_schemathesis_finds_no_fault_as_anybody(tmp_path: Path) -> None:
    runs = await Fuzzing(examples=12, phases=SHORT).run(tmp_path)

    assert not failures(runs), "\n".join(failures(runs))


@pytest.mark.slow
async def test_schemathesis_finds_no_fault_in_the_specialist(tmp_path: Path) -> None:
    runs = await fuzz_specialist(tmp_path, examples=8, phases="examples,coverage,fuzzing")

    assert not failures(runs), "\n".join(failures(runs))
