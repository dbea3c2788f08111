"""The texts that are measured: our own cases, and public labelled text where somebody has it."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from manmitra.domain.crisis.model import Tier

SELF: Final = frozenset({Tier.IMMINENT, Tier.HIGH})
OWN: Final = Path(__file__).parent / "cases"
WANTED: Final = {
    **dict.fromkeys(("wish", "means", "goodbye", "burden", "method", "harm", "hidden"), SELF),
    "other": frozenset({Tier.THIRD_PARTY}),
    "danger": frozenset({Tier.ABUSE_DANGER}),
    "violence": frozenset({Tier.VIOLENCE}),
}
"""The tiers that are right for a kind of case. Any other kind must not alert anybody."""

_CURATED: Final = {
    "suicide": "wish",
    "self_harm": "harm",
    "abuse_or_danger": "danger",
    "violence_to_others": "violence",
    "third_party_risk": "other",
    "distress": "distress",
    "benign": "daily",
}
_PLAIN: Final = {
    "student_posts_india": ("student posts", "en"),
    "dreaddit_stress": ("stressed posts", "en"),
    "reddit27_subreddits": ("ordinary posts", "en"),
    "tox_en_davidson": ("ordinary tweets", "en"),
    "tox_hi_hasoc2019": ("ordinary tweets", "hi"),
    "tox_hinglish_hot": ("ordinary tweets", "hinglish"),
    "tox_roman_urdu_rizwan": ("ordinary tweets", "roman_urdu"),
}
_AT_RISK: Final = {"risk": "student posts at risk"}
"""A reader has labelled these: an alarm there is no false one. Borderline posts stay where it is one."""
# Subreddits about illness hold real risk, so they say nothing about false alarms.
_ILL: Final = frozenset({
    "suicidewatch", "depression", "bpd", "mentalhealth", "addiction", "EDAnonymous", "ptsd", "schizophrenia",
    "bipolarreddit",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Case:
    kind: str
    language: str
    text: str


def own_cases() -> list[Case]:
    """Written for this project, one file a language: the kind, a tab, the text."""
    return [
        Case(kind, file.stem, text)
        for file in sorted(OWN.glob("*.tsv"))
        for kind, _, text in (line.partition("\t") for line in file.read_text(encoding="utf-8").splitlines())
    ]


def public_cases(folder: Path) -> list[Case]:
    """From a folder of `<set>.jsonl` or `<set>.<part>.jsonl`, of which any may be missing."""
    curated = [
        Case(_CURATED[row["label"]], row["lang"], row["text"]) for row in read_rows(folder, "curated_multilingual")
    ]
    plain = [
        Case(_AT_RISK.get(row.get("risk", ""), kind), language, row["text"])
        for name, (kind, language) in _PLAIN.items()
        for row in read_rows(folder, name)
        if not row.get("toxic") and row.get("label") not in _ILL
    ]
    posts = [
        Case("risk posts" if row["label"] else "soldiers' posts", "en", row["text"])
        for row in read_rows(folder, "rallypoint_stb")
    ]
    return [*curated, *plain, *posts]


def read_rows(folder: Path, name: str) -> Iterator[dict[str, Any]]:
    for file in sorted({*folder.glob(f"{name}.jsonl"), *folder.glob(f"{name}.*.jsonl")}):
        with file.open(encoding="utf-8") as lines:
            yield from map(json.loads, lines)


def of_development(folder: Path) -> bool:
    """Whether a part is among them that was read while the rules were written."""
    return any(folder.glob("*.dev.jsonl"))
