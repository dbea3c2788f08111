"""`manmitra detect`, and the page that tells clinicians what triggers what."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from manmitra.detecting import examine_text
from manmitra.domain.crisis.describing import GUARDS, guards_table, meaning_of, table
from manmitra.domain.crisis.hits import Guard
from manmitra.domain.crisis.tables import RULES

DOCS = Path(__file__).parent.parent / "docs" / "crisis.md"


def run(*arguments: str, typed: bytes = b"") -> str:
    return subprocess.run(
        [sys.executable, "-m", "manmitra", "detect", *arguments],
        input=typed,
        capture_output=True,
        check=True,
        timeout=30,
    ).stdout.decode()


def test_a_report_names_rules_places_and_guards() -> None:
    report = examine_text("Hello. I would never kill myself")

    assert report.tier == "check_in"
    assert [(one.rule, one.clause, one.read) for one in report.reasons] == [("en.kill_myself", 1, "kill myself")]
    assert [one.guard for one in report.guards] == [Guard.DENIED]


def test_a_saying_is_named_as_the_guard() -> None:
    report = examine_text("we nearly died of laughter")

    assert report.tier == "none"
    assert report.guards[0].guard == Guard.SAYING


def test_the_command_prints_the_tier_and_the_time() -> None:
    printed = run("mujhe nahi jeena", "--history", "kal se bahut udaas hu")

    assert printed.startswith("tier    high\n")
    assert "microseconds" in printed


def test_the_command_reads_standard_input_and_prints_json() -> None:
    report = json.loads(run("-", "--json", typed=b"\xff\xfe i want to die " + b"x " * 10_000))

    assert report["tier"] == "high"
    assert report["reasons"][0]["read"] == "want to die"


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_every_rule_is_described(rule: object) -> None:
    assert meaning_of(rule.id)  # type: ignore[attr-defined]


def test_the_page_for_clinicians_is_what_the_rules_are() -> None:
    page = DOCS.read_text(encoding="utf-8")

    assert set(GUARDS) == set(Guard) - {Guard.NONE}
    assert table() in page
    assert guards_table() in page
