"""The automatic check of what people write for others."""

from typing import Annotated

from litestar import Controller, get, post
from litestar.di import NamedDependency
from litestar.params import JSONBody
from msgspec import Meta

from manmitra.domain.crisis.model import Level
from manmitra.domain.moderation.model import Category, Severity, Verdict
from manmitra.domain.moderation.usecases import Checked, ModerationUseCases
from manmitra.entrypoints.http.ai import KNOWN
from manmitra.entrypoints.http.answers import Answer, Body, View
from manmitra.entrypoints.http.crisis import Text
from manmitra.entrypoints.http.crisis_views import HelpView
from manmitra.entrypoints.http.health import HealthView
from manmitra.entrypoints.http.identity import needs


class CheckBody(Body, frozen=True, kw_only=True):
    """Of a post, its title too. `language` is in which the help is given where the words themselves do not tell."""

    content: Text
    title: Annotated[str, Meta(max_length=300)] = ""
    language: Annotated[str, Meta(max_length=16, examples=["en"])] = "en"

    def text(self) -> str:
        return f"{self.title}\n{self.content}" if self.title else self.content


class ModerationView(View, frozen=True, kw_only=True):
    """`verdict` help: somebody may be in danger. It is not blocked: a human sees it first, and its author gets `help`.
    `maskedContent`: with the words that wound, numbers and addresses dotted out.
    """

    verdict: Verdict
    severity: Severity
    toxicity_score: Annotated[float, Meta(ge=0, le=1)]
    categories: tuple[Category, ...]
    reasons: tuple[str, ...]
    language_reviewed: bool
    """Of the reasons, by a speaker."""
    held_for_human: bool
    masked_content: str
    crisis_detected: bool
    crisis_level: Level | None
    help: HelpView | None
    rules_version: str
    model_version: str

    @classmethod
    def of(cls, checked: Checked) -> "ModerationView":
        judged = checked.judgement
        return cls(
            verdict=judged.verdict,
            severity=judged.severity,
            toxicity_score=round(judged.score, 3),
            categories=judged.categories,
            reasons=judged.reasons,
            language_reviewed=judged.reasons_reviewed,
            held_for_human=judged.held,
            masked_content=judged.masked,
            crisis_detected=judged.signal.detected,
            crisis_level=judged.signal.level,
            help=None if checked.help is None else HelpView.of(checked.help),
            rules_version=judged.rules_version,
            model_version=judged.model_version,
        )


class ModerationCheckController(Controller):
    path = "/api/moderation"
    tags = ("moderation",)

    @post("/auto-check", status_code=200, guards=[needs(*KNOWN)])
    async def auto_check(
        self, data: JSONBody[CheckBody], moderation: NamedDependency[ModerationUseCases]
    ) -> Answer[ModerationView]:
        """What the automatic check says of a text. Nothing is kept, nothing is held back, and nobody is told."""
        return Answer(ModerationView.of(moderation.check(data.text(), data.language)))

    @post("/scan-post", status_code=200, guards=[needs(*KNOWN)])
    async def scan_post(
        self, data: JSONBody[CheckBody], moderation: NamedDependency[ModerationUseCases]
    ) -> Answer[ModerationView]:
        """The integration documents' spelling of the same."""
        return Answer(ModerationView.of(moderation.check(data.text(), data.language)))

    @post("/test", status_code=200, guards=[needs(*KNOWN)])
    async def try_check(
        self, data: JSONBody[CheckBody], moderation: NamedDependency[ModerationUseCases]
    ) -> Answer[ModerationView]:
        """The same once more, under the name that the documents have for trying it."""
        return Answer(ModerationView.of(moderation.check(data.text(), data.language)))

    @get("/health")
    async def moderation_health(self) -> HealthView:
        """The check runs in this process and needs nothing: whoever gets an answer has the check."""
        return HealthView(status="healthy")
