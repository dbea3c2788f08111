"""`chat-message`: always answered, because the client waits for nothing else and sends it no other way (rule 7)."""

import asyncio
from dataclasses import dataclass
from typing import Any, Final

import structlog

from manmitra.domain.bestie.model import Agent, Language
from manmitra.domain.chat.answering import unkept
from manmitra.domain.chat.model import Answered, SignUpToContinue
from manmitra.domain.chat.rules import fallback
from manmitra.domain.chat.usecases import ChatUseCases
from manmitra.domain.crisis.detection import assess
from manmitra.domain.crisis.help import help_for
from manmitra.domain.crisis.model import ALERTING, Tier
from manmitra.domain.crisis.voice import voice_of
from manmitra.domain.shared.errors import DomainError, Unavailable
from manmitra.domain.shared.identity import Principal, Role
from manmitra.domain.shared.ports import Clock

TALKERS: Final = frozenset({Role.VISITOR, Role.STUDENT})
SECONDS: Final = 10.0
"""What the client gives an answer over HTTP (rule 15)."""
LONGEST_ID: Final = 128
OWN_PLAN: Final = "Your own safety plan: /safety-plan"
"""Before any number."""

Events = list[tuple[str, dict[str, Any]]]

log = structlog.get_logger(__name__)


class Said:
    """What somebody sent, whatever shape it has. What can't be read is empty."""

    __slots__ = ("conversation_id", "language", "text")

    def __init__(self, payload: Any) -> None:
        told = payload if isinstance(payload, dict) else {"message": payload}
        conversation_id = _text(told.get("sessionId"))
        language = _text(told.get("language"))
        self.text = _text(told.get("message"))
        self.conversation_id = conversation_id if len(conversation_id) <= LONGEST_ID else ""
        self.language = Language(language) if language in set(Language) else Language.ENGLISH


@dataclass(frozen=True, slots=True)
class ChatDesk:
    chat: ChatUseCases
    clock: Clock
    seconds: float = SECONDS

    async def answer(self, who: Principal, payload: Any, *, address: str, in_time: bool) -> Events:
        """The same use case as `POST /api/chat/send-message`, and something kind when it can't be had. Never raises.

        `in_time`: whether this connection has not just sent more than anybody types.
        """
        said = Said(payload)
        more: Events = []
        try:
            if not in_time or who.role not in TALKERS or not said.text.strip():
                answer = self._otherwise(said)
            else:
                async with asyncio.timeout(self.seconds):
                    answer = await self.chat.say(who, said.conversation_id, said.text, said.language, address=address)
        except SignUpToContinue as refusal:
            more.append(("request-login", {"message": _sentence(refusal), "anonymousMessagesLeft": 0}))
            answer = self._otherwise(said, refusal)
        except Unavailable:
            answer = self._otherwise(said)
        except DomainError as refusal:
            answer = self._otherwise(said, refusal)
        except Exception:
            log.exception("socketio_chat_failed")
            answer = self._otherwise(said)
        alert = _alert(answer)
        return [_response(answer), *([alert] if alert else more)]

    def _otherwise(self, said: Said, refusal: DomainError | None = None) -> Answered:
        """Help if the text asks for it, else why not, else words that promise nothing."""
        signal = assess(said.text)
        if signal.detected:
            card = help_for(signal.tier, said.language.value, self.clock.now(), text=said.text, told=False)
            return unkept(card, said.conversation_id)
        voice = voice_of(said.text, said.language.value)
        # The second of the two: the first says that the message was read.
        words = fallback(voice, fallback(voice, ""))
        return Answered(
            conversation_id=said.conversation_id,
            message_id="",
            text=words if refusal is None else _sentence(refusal),
            agent=Agent.LISTENER,
            tier=Tier.NONE,
            voice=voice,
            saved=False,
        )


def _response(answer: Answered) -> tuple[str, dict[str, Any]]:
    return "bestie-response", {
        "response": answer.text,
        "agent": answer.agent.value,
        "crisisDetected": answer.tier in ALERTING,
        "sessionId": answer.conversation_id,
    }


def _alert(answer: Answered) -> tuple[str, dict[str, Any]] | None:
    """What opens the dialog: on its own, because the client ignores `crisisDetected` here (rule 8).

    Whether a counsellor has time this minute is not known, so none is promised.
    """
    if answer.tier not in ALERTING or answer.level is None:
        return None
    lines = [f"{line.name}: {' / '.join(line.numbers)}" for line in answer.helplines]
    if answer.plan:
        lines.insert(0, OWN_PLAN)
    return "crisis-alert", {"severity": answer.level.value, "resources": lines, "counselorAvailable": False}


def _sentence(refusal: DomainError) -> str:
    return f"{refusal.message[:1].upper()}{refusal.message[1:]}."


def _text(value: Any) -> str:
    """Half a surrogate pair is let through by JSON, and by nothing after it."""
    return value.encode("utf-8", "replace").decode() if isinstance(value, str) else ""
