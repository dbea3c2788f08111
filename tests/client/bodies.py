"""What the existing client sends, field for field (contract, section 2)."""

from datetime import UTC, datetime
from typing import Any

from tests.client.story import CONSENTS
from tests.world import PASSWORD


def form(**changes: Any) -> dict[str, Any]:
    whole = {"email": "new@campus.example", "password": PASSWORD, "name": "New", "role": "student", "institution": ""}
    return {**whole, "privacy_consents": CONSENTS, **changes}


def topic(name: str, **changes: Any) -> dict[str, Any]:
    return {"topic": name, "language": "en", "isAnonymous": True, **changes}


def said(message: str, session: str | None) -> dict[str, Any]:
    return {"sessionId": session, "message": message, "language": "en"}


def ask(message: str) -> dict[str, Any]:
    history = [{"role": "user", "content": "hello"}, {"role": "assistant", "content": "Hello."}]
    return {"message": message, "history": history, "user_id": None, "locale": "en", "session_id": "session_1"}


def answers(prefix: str, count: int) -> dict[str, Any]:
    """All "several days", as the client sends it: digits in quotes."""
    responses = {f"{prefix}{number}": "1" for number in range(1, count + 1)}
    responses |= {"phq9": "0"} if prefix == "phq" else {}
    responses |= {"phq1": "2"} if prefix == "phq" else {}
    now = datetime.now(UTC).isoformat(timespec="milliseconds")  # noqa: TID251 - the client's own clock
    return {"responses": responses, "score": 9, "language": "en", "assessmentDate": now.replace("+00:00", "Z")}


def post() -> dict[str, Any]:
    looked = {"flagged": False, "severity": "low", "flags": [], "requiresReview": False, "autoReject": False}
    words = {"title": "Exams", "content": "How do you plan three weeks?", "category": "academic"}
    return {**words, "isAnonymous": True, "language": "en", "moderation": looked}


def comment_on(post_id: str) -> dict[str, Any]:
    return {"postId": post_id, "content": "Two hours, then a walk.", "isAnonymous": True, "language": "en"}
