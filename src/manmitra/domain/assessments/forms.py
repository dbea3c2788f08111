"""A form as it was sent, read against its questionnaire: every question once, with an answer that it offers."""

from collections.abc import Sequence

from manmitra.domain.assessments.model import (
    AnswerOutOfRange,
    DuplicateAnswer,
    IncompleteAnswers,
    Instrument,
    UnknownQuestion,
)

Given = Sequence[tuple[str, int | str]]
"""Question ids with their answers; the existing client sends the answers as digits in quotes."""


def read_form(sheet: Instrument, given: Given) -> tuple[int, ...]:
    """The answers in the order of the questions. Raises a BadForm; what was answered is not repeated in it."""
    answers: dict[str, int] = {}
    for question, sent in given:
        if question not in sheet.item_ids:
            raise UnknownQuestion(f"the questions here are {sheet.item_ids[0]} to {sheet.item_ids[-1]}")
        if question in answers:
            raise DuplicateAnswer(f"question {question} was answered twice")
        value = _value(sheet, sent)
        if value is None:
            raise AnswerOutOfRange(f"the answer to {question} must be between 0 and {sheet.top}")
        answers[question] = value
    missing = len(sheet.item_ids) - len(answers)
    if missing:
        raise IncompleteAnswers(f"{missing} of {len(sheet.item_ids)} questions are not answered yet")
    return tuple(answers[question] for question in sheet.item_ids)


def risk_answer(sheet: Instrument, given: Given) -> int:
    """The answer about death or self-harm, 0 if there is none: it counts even where the form can't be scored."""
    if not sheet.risk_item:
        return 0
    values = (_value(sheet, sent) for question, sent in given if question == sheet.risk_item)
    return max((value for value in values if value is not None), default=0)


def _value(sheet: Instrument, sent: int | str) -> int | None:
    return next((value for value in range(sheet.top + 1) if sent in (value, str(value))), None)
