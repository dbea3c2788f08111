"""What the automatic check of moderation flags and lets stand: our own cases, and labelled text where there is some."""

import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from manmitra.domain.moderation.checking import RULES_VERSION, check
from manmitra.domain.moderation.model import Judgement, Verdict
from manmitra.domain.moderation.scorer import MODEL_VERSION
from safety.measuring import wilson
from safety.sets import read_rows

OWN: Final = Path(__file__).parent / "moderation"
FLAGS: Final = frozenset({Verdict.WARN, Verdict.REVIEW, Verdict.BLOCK})
WANTED: Final = {
    "threat": frozenset({Verdict.BLOCK, Verdict.HELP}),
    "hate": frozenset({Verdict.BLOCK}),
    "urging": frozenset({Verdict.BLOCK, Verdict.HELP}),
    "attack": frozenset({Verdict.WARN, Verdict.REVIEW, Verdict.BLOCK}),
    "spam": frozenset({Verdict.REVIEW}),
    "private": frozenset({Verdict.WARN}),
    "crisis": frozenset({Verdict.HELP}),
    **dict.fromkeys(("told", "own", "calm"), frozenset({Verdict.APPROVE})),
}
TOXIC: Final = {
    "en": ("tox_en_davidson", True),
    "roman_urdu": ("tox_roman_urdu_rizwan", True),
    "hi": ("tox_hi_hasoc2019", False),
    "hinglish": ("tox_hinglish_hot", False),
}
"""The set of each language, and whether the small model was trained on it."""
PLAIN: Final = (
    "suicide",
    "kill",
    "die",
    "harm",
    "hate",
    "stupid",
    "idiot",
    "fuck",
    "shit",
    "bitch",
    "abuse",
    "damn",
    "ugly",
)
"""A plain word list of the usual kind, looked for anywhere in a text: what all of this is compared with."""
SLOWEST: Final = 3.0
"""Milliseconds for 99 of 100 texts."""


@dataclass(frozen=True, slots=True)
class Own:
    kind: str
    language: str
    text: str

    @property
    def right(self) -> bool:
        return check(self.text).verdict in WANTED[self.kind]


def own_cases() -> list[Own]:
    """Written for this project, one file a language: the kind, a tab, the text."""
    return [
        Own(kind, file.stem, text)
        for file in sorted(OWN.glob("*.tsv"))
        for kind, _, text in (line.partition("\t") for line in file.read_text(encoding="utf-8").splitlines())
    ]


@dataclass
class Tally:
    """Of a labelled set, by the check and by the plain list."""

    hits: int = 0
    false: int = 0
    missed: int = 0
    calm: int = 0

    def note(self, *, toxic: bool, flagged: bool) -> None:
        self.hits += toxic and flagged
        self.missed += toxic and not flagged
        self.false += flagged and not toxic
        self.calm += not toxic

    @property
    def f1(self) -> float:
        return 2 * self.hits / (2 * self.hits + self.false + self.missed or 1)


def moderation(folder: Path | None, *, misses: bool = False) -> bool:
    """Print it. True when our own cases are all right, and no cry for help of the data is held back without help."""
    print(f"Moderation rules {RULES_VERSION}, model {MODEL_VERSION}.\n")
    cases = own_cases()
    wrong = [one for one in cases if not one.right]
    print(f"Our own cases: {len(cases) - len(wrong)} of {len(cases)} as they should be.")
    for one in wrong if misses else ():
        judged = check(one.text)
        print(f"  {one.language} {one.kind} -> {judged.verdict.value} {[f.rule for f in judged.findings]}: {one.text}")
    return not wrong and (folder is None or _public(folder))


def _public(folder: Path) -> bool:
    print(
        "\nDevelopment data, read while the words were listed: no headline. `trained`: the model has seen the set, so"
    )
    print("the figure flatters (`python -m safety.training --cross` does not); the others it never saw.\n")
    times: list[float] = []
    for language, (name, trained) in TOXIC.items():
        ours, plain = Tally(), Tally()
        for row in read_rows(folder, name):
            toxic = bool(row["toxic"])
            ours.note(toxic=toxic, flagged=_timed(row["text"], times).verdict in FLAGS | {Verdict.HELP})
            plain.note(toxic=toxic, flagged=any(word in row["text"].lower() for word in PLAIN))
        if ours.calm:
            print(
                f"{language:11} F1 {ours.f1:.3f}  false alarms {ours.false / ours.calm:.3f}   plain list: "
                f"F1 {plain.f1:.3f}  false alarms {plain.false / plain.calm:.3f}  {'trained' if trained else ''}"
            )
    for name in ("student_posts_india", "dreaddit_stress"):
        _alarms(name, [check(row["text"]) for row in read_rows(folder, name)])
    crisis = [check(row["text"]) for row in read_rows(folder, "curated_multilingual") if row["crisis"]]
    _alarms("crisis messages", crisis)
    slow = sorted(times)[int(len(times) * 0.99)] if times else 0.0
    print(f"time of a text, 99 of 100: {slow:.2f} ms (< {SLOWEST:.0f})")
    return all(one.verdict not in FLAGS for one in crisis) and slow < SLOWEST


def _timed(text: str, times: list[float]) -> Judgement:
    start = time.process_time()
    judged = check(text)
    times.append((time.process_time() - start) * 1000)
    return judged


def _alarms(name: str, judged: Sequence[Judgement]) -> None:
    flagged = sum(one.verdict in FLAGS for one in judged)
    held = sum(one.verdict in {Verdict.REVIEW, Verdict.BLOCK} for one in judged)
    blocked = sum(one.verdict is Verdict.BLOCK for one in judged)
    low, high = wilson(flagged, len(judged))
    if judged:
        print(
            f"{name:22} flagged {flagged / len(judged):.3f} ({low:.3f}-{high:.3f})  held {held / len(judged):.3f}  "
            f"blocked {blocked}  help {sum(one.verdict is Verdict.HELP for one in judged)}  of {len(judged)}"
        )
