"""Commands that look at something, and change nothing."""

import argparse
import asyncio
import os
import sys
from datetime import timedelta
from pathlib import Path

import msgspec

from manmitra.adapters.persistence.migrations import require_current
from manmitra.adapters.sms.linter import Severity, lint
from manmitra.adapters.sms.registry import load_registry
from manmitra.cli.common import Commands, with_store
from manmitra.container import Container, build_container
from manmitra.demo.settings import example_settings
from manmitra.detecting import detect
from manmitra.doctor import examine
from manmitra.domain.bestie.model import Language
from manmitra.domain.flags.debt import QUIET
from manmitra.entrypoints.http.openapi import document_of
from manmitra.main import Application
from manmitra.talking import Script, talk, typed


def add_looking(commands: Commands) -> None:
    """What is looked at; nothing is changed."""
    linting = commands.add_parser("lint-sms", help="what would keep registered text messages from arriving")
    linting.add_argument("file", nargs="?", default="", help="a registry (TOML); default the demo's")
    linting.set_defaults(command=_lint_sms)

    detecting = commands.add_parser("detect", help="what the crisis rules make of a text; nothing is kept")
    detecting.add_argument("text", help="the text, or - for standard input")
    detecting.add_argument("--history", action="append", default=[], help="an earlier message, oldest first")
    detecting.add_argument("--json", action="store_true", dest="as_json")
    detecting.set_defaults(command=_detect)

    talking = commands.add_parser("talk", help="a talk with the scripted Bestie; nothing is kept")
    talking.add_argument("--script", default="", help="a file, a message a line; ~ before the answers of a check")
    talking.add_argument("--language", choices=[one.value for one in Language], default="en")
    talking.add_argument("--seed", default="talk", help="another seed, other wordings")
    talking.set_defaults(command=_talk)

    flagging = commands.add_parser("flags", help="every feature flag, and which of them should go or be looked at")
    flagging.add_argument("--days", type=int, default=QUIET.days, help=f"long is so many days; default {QUIET.days}")
    flagging.set_defaults(command=_flags)

    commands.add_parser("openapi", help="print the OpenAPI 3.1 document").set_defaults(command=_openapi)
    commands.add_parser("doctor", help="settings, store, replica set, clock, versions").set_defaults(command=_doctor)


def _openapi(_: argparse.Namespace) -> int:
    application = Application(build_container(example_settings()))
    sys.stdout.buffer.write(msgspec.json.format(msgspec.json.encode(document_of(application.litestar))) + b"\n")
    return 0


def _flags(arguments: argparse.Namespace) -> int:
    async def run(container: Container) -> None:
        await require_current(container.store())
        found = await container.flags().indebted(timedelta(days=max(arguments.days, 0)))
        for flag, debts in found:
            state = "always on" if flag.fixed else "killed" if flag.killed else f"{len(flag.rules)} rules"
            changed = "as made" if flag.updated_at is None else f"{flag.updated_at:%Y-%m-%d}"
            print(f"{flag.id:<24} {flag.kind.value:<7} {state:<10} {changed:<11} {', '.join(debts) or '-'}")
        print(f"{len(found)} flags, {sum(bool(debts) for _, debts in found)} of them a debt")

    return with_store(run)


def _lint_sms(arguments: argparse.Namespace) -> int:
    registry = load_registry(arguments.file)
    findings = lint(registry)
    for finding in findings:
        print(f"{finding.severity.value:7} {finding.place}: {finding.text}")
    kind = "demo texts (made-up ids)" if registry.demo else "texts"
    print(f"{len(registry.template)} {kind}, {len(findings)} findings")
    return 1 if any(finding.severity is Severity.ERROR for finding in findings) else 0


def _detect(arguments: argparse.Namespace) -> int:
    return detect(arguments.text, arguments.history, as_json=arguments.as_json)


def _talk(arguments: argparse.Namespace) -> int:
    language = Language(arguments.language)
    if not arguments.script:
        return talk(typed, language, seed=arguments.seed, echo=False)
    try:
        lines = Path(arguments.script).read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        print(f"manmitra: {arguments.script} can't be read as text", file=sys.stderr)
        return 1
    return talk(Script(lines).next, language, seed=arguments.seed, echo=True)


def _doctor(_: argparse.Namespace) -> int:
    findings = asyncio.run(examine(os.environ))  # noqa: TID251 - the edge of the process
    for finding in findings:
        print(f"{'ok  ' if finding.good else 'BAD '} {finding.subject}: {finding.text}")
    return 0 if all(finding.good for finding in findings) else 1
