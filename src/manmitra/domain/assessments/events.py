"""What others hear of a result: that there is one and its band, for counting. Never an answer or a total."""

from typing import ClassVar, Self

from manmitra.domain.assessments.model import Result
from manmitra.domain.shared.events import Event


class ResultKept(Event, frozen=True, kw_only=True):
    """Stored in the same write as the result; no socket hears of it."""

    kind: ClassVar[str] = "result.kept"

    student_id: str
    form: str
    band: str

    @classmethod
    def of(cls, result: Result) -> Self:
        return cls(
            institution=result.institution, student_id=result.student_id, form=result.kind.value, band=result.band
        )
