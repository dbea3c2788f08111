"""The automatic check: crisis first, then what the words say and whom they are aimed at. Pure.

A word from a list warns at most. Blocking takes hate or a threat at a person or a group. The small model may ask a
human to look; it never blocks and never clears what a rule has found.
"""

from typing import Final

from manmitra.domain.crisis.detection import assess
from manmitra.domain.crisis.model import Level
from manmitra.domain.moderation.finding import findings_in
from manmitra.domain.moderation.masking import masked
from manmitra.domain.moderation.model import Category, Finding, Judgement, Severity, Target, Verdict, Weight
from manmitra.domain.moderation.reasons import reason, reasons_in
from manmitra.domain.moderation.scorer import MODEL_VERSION, likelihood

RULES_VERSION: Final = "2026.11-2"
LIKELY: Final = 0.75
VERY_LIKELY: Final = 0.9
"""Of the model. Chosen on the development sets, see `python -m safety moderation`."""
OFFENCES: Final = frozenset({Category.HATE, Category.THREAT, Category.SELF_HARM})
PLAIN: Final = frozenset({Category.METHODS, Category.SPAM, Category.PRIVACY})
"""Said of nobody: it is all one whom the words are aimed at."""


_RANK: Final = {Verdict.APPROVE: 0, Verdict.WARN: 1, Verdict.REVIEW: 2, Verdict.BLOCK: 3}
_SEVERITY: Final = {
    Verdict.APPROVE: Severity.LOW,
    Verdict.WARN: Severity.LOW,
    Verdict.REVIEW: Severity.MEDIUM,
    Verdict.BLOCK: Severity.HIGH,
}


def check(text: str, language: str = "en") -> Judgement:
    """What is to be done with `text`, and why, said in `language`."""
    signal = assess(text)
    findings = findings_in(text)
    likely = likelihood(text)
    verdict, score = _weigh(findings, likely)
    words, reviewed = reasons_in(language)
    reasons = [reason(words, one.category, one.target) for one in findings if _outcome(one)[0] is not Verdict.APPROVE]
    if not reasons and verdict is not Verdict.APPROVE:
        reasons = [words.together]
    severity = Severity.HIGH if any(one.category is Category.METHODS for one in findings) else _SEVERITY[verdict]
    if signal.detected:
        verdict, severity = Verdict.HELP, Severity.HIGH if signal.level is Level.HIGH else Severity.MEDIUM
        how = words.words[Category.METHODS]  # is said to nobody who calls for help
        reasons = [words.in_need[signal.tier], *(one for one in reasons if one != how)]
    elif verdict is Verdict.BLOCK and signal.level is not None and not signal.by_likeness:
        verdict = Verdict.REVIEW  # a heavy heart among hard words: nobody is sent away unseen
    return Judgement(
        verdict=verdict,
        severity=severity,
        score=score,
        findings=findings,
        reasons=tuple(dict.fromkeys(reasons)),
        reasons_reviewed=reviewed,
        masked=masked(text, words=any(one.weight is Weight.STRONG for one in findings)),
        signal=signal,
        rules_version=RULES_VERSION,
        model_version=MODEL_VERSION,
    )


def _weigh(findings: tuple[Finding, ...], likely: float) -> tuple[Verdict, float]:
    outcomes = [_outcome(one) for one in findings]
    if not any(one.told for one in findings):  # to the model, words told of another are no better than one's own
        outcomes.append(_by_model(likely, alone=not findings))
    verdict = max((outcome for outcome, _ in outcomes), key=_RANK.__getitem__)
    return verdict, max(score for _, score in outcomes)


def _outcome(one: Finding) -> tuple[Verdict, float]:
    if one.told:
        return Verdict.APPROVE, 0.1
    aimed = one.target is not Target.NOBODY
    by_word = not one.rule.startswith(("threat", "hate", "self_harm"))
    if one.category in OFFENCES and (aimed or not by_word):
        return (Verdict.BLOCK, 0.95) if aimed else (Verdict.REVIEW, 0.8)
    strong = one.weight is Weight.STRONG
    if one.category in PLAIN:
        return (Verdict.REVIEW, 0.6) if strong else (Verdict.WARN, 0.4)
    if strong:
        return (Verdict.REVIEW, 0.75) if aimed else (Verdict.WARN, 0.55)
    return (Verdict.WARN, 0.45) if aimed else (Verdict.APPROVE, 0.2)


def _by_model(likely: float, *, alone: bool) -> tuple[Verdict, float]:
    """Where a rule has found something, the rule knows better at whom it is aimed."""
    if likely >= VERY_LIKELY and alone:
        return Verdict.REVIEW, likely * 0.8
    return (Verdict.WARN, likely * 0.6) if likely >= LIKELY else (Verdict.APPROVE, likely * 0.4)
