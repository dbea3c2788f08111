"""The documents say what the code does."""

import re
from pathlib import Path

import msgspec

from manmitra.domain.flags.known import KNOWN
from manmitra.settings import PREFIX, Settings

ROOT = Path(__file__).parents[1]
TABLE = re.compile(r"<!-- settings:begin -->\n(.*?)<!-- settings:end -->", re.DOTALL)

FLAGS = re.compile(r"<!-- flags:begin -->\n(.*?)<!-- flags:end -->", re.DOTALL)
KINDS = re.compile(r"<!-- kinds:begin -->\n(.*?)<!-- kinds:end -->", re.DOTALL)
KIND = re.compile(r"`([a-z]+\.[a-z]+)`")


def settings_table() -> str:
    """The table of docs/operations.md, made from the code."""
    rows = ["| variable | default |", "| --- | --- |"]
    for field in msgspec.structs.fields(Settings):
        default = "(none)" if field.default == "" else f"`{str(field.default).lower()}`"
        rows.append(f"| `{PREFIX}{field.name.upper()}` | {default} |")
    return "\n".join(rows) + "\n"


def test_the_settings_table_is_the_codes() -> None:
    found = TABLE.search((ROOT / "docs" / "operations.md").read_text("utf-8"))

    assert found is not None
    assert found[1] == settings_table()


def test_the_table_of_flags_is_the_codes() -> None:
    found = FLAGS.search((ROOT / "docs" / "operations.md").read_text("utf-8"))
    rows = ["| flag | kind | as made | killed | |", "| --- | --- | --- | --- | --- |"]
    for flag in KNOWN:
        made, killed = str(flag.default).lower(), "never" if flag.fixed else f"`{str(flag.off).lower()}`"
        rows.append(f"| `{flag.id}` | {flag.kind.value} | `{made}` | {killed} | {flag.description} |")

    assert found is not None
    assert found[1].splitlines() == rows


def test_every_kind_of_event_that_open_sockets_hear_is_told() -> None:
    told = KINDS.search((ROOT / "docs" / "operations.md").read_text("utf-8"))
    source = (ROOT / "src" / "manmitra" / "entrypoints" / "live" / "frames.py").read_text("utf-8")

    assert told is not None
    documented = set(KIND.findall("".join(row.split("|")[1] for row in told[1].splitlines())))
    assert documented == set(re.findall(r'"([a-z]+\.[a-z]+)"', source))


def test_every_decision_is_decided() -> None:
    decisions = sorted((ROOT / "docs" / "decisions").glob("[0-9]*.md"))

    assert decisions
    assert [path.name for path in decisions if "Status: decided" not in path.read_text("utf-8")] == []
