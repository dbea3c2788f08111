"""The layer contracts hold, and they can fail: a planted import breaks them."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


def lint_imports(folder: Path) -> subprocess.CompletedProcess[str]:
    script = Path(sys.executable).parent / "lint-imports"
    return subprocess.run(
        [script, "--no-cache"],
        cwd=folder,
        env={"PYTHONPATH": str(folder / "src"), "PATH": str(script.parent)},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    shutil.copytree(ROOT / "src", tmp_path / "src", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def test_the_code_as_it_is_keeps_its_contracts(copy: Path) -> None:
    found = lint_imports(copy)

    assert found.returncode == 0, found.stdout


@pytest.mark.parametrize(
    ("where", "planted"),
    [
        ("domain/booking/model.py", "from manmitra.adapters import system"),
        ("domain/booking/model.py", "import litestar"),
        ("domain/chat/usecases.py", "import asyncio"),
        ("domain/crisis/detection.py", "import random"),
        ("domain/accounts/model.py", "from manmitra.domain.accounts import ports"),
        ("domain/accounts/model.py", "from manmitra.domain.booking import model"),
        ("adapters/tokens.py", "from manmitra.entrypoints.http import answers"),
        ("entrypoints/http/booking.py", "from manmitra.adapters import system"),
        ("adapters/system.py", "import pymongo"),
        ("settings/__init__.py", "from manmitra import container"),
    ],
)
def test_a_planted_import_is_found(copy: Path, where: str, planted: str) -> None:
    path = copy / "src" / "manmitra" / where
    path.write_text(path.read_text("utf-8") + f"\n{planted}\n", "utf-8")

    found = lint_imports(copy)

    assert found.returncode == 1, found.stdout
    assert "BROKEN" in found.stdout


def test_importing_the_domain_loads_no_framework_and_no_driver() -> None:
    script = """
import sys
from manmitra.domain import accounts, assessments, booking, chat, crisis
loaded = {"litestar", "pymongo", "motor", "dependency_injector", "jwt", "uvicorn", "structlog"} & set(sys.modules)
sys.exit(f"loaded: {sorted(loaded)}" if loaded else 0)
"""
    found = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)

    assert found.returncode == 0, found.stderr
