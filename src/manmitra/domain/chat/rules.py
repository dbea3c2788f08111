"""What may be sent, when help comes first, and the words that are left when no companion answers."""

from typing import Final

from manmitra.domain.chat.model import (
    MESSAGE_LIMIT,
    VISITOR_MESSAGES,
    Conversation,
    ConversationEnded,
    Message,
    MessageEmpty,
    MessageKind,
    MessageTooLong,
    SignUpToContinue,
)
from manmitra.domain.crisis.detection import Signal
from manmitra.domain.crisis.model import Tier
from manmitra.domain.crisis.voice import Voice
from manmitra.domain.shared.identity import Principal

FALLBACK: Final[dict[Voice, tuple[str, str]]] = {
    Voice.ENGLISH: (
        "I read what you wrote, and I'm here. My words are slow just now. Would you like to tell me a little more?",
        "I'm still with you. Take your time. What part of this weighs most at the moment?",
    ),
    Voice.HINDI: (
        "मैंने आपकी बात पढ़ी, और मैं यहाँ हूँ। अभी मुझे शब्द मिलने में देर लग रही है। क्या आप थोड़ा और बताएँगे?",
        "मैं अब भी आपके साथ हूँ। आराम से लिखिए। इसमें सबसे भारी क्या लग रहा है?",
    ),
    Voice.URDU: (
        "میں نے آپ کی بات پڑھی، اور میں یہاں ہوں۔ ابھی مجھے الفاظ ملنے میں دیر لگ رہی ہے۔ کیا آپ تھوڑا اور بتائیں گے؟",
        "میں اب بھی آپ کے ساتھ ہوں۔ آرام سے لکھیں۔ اس میں سب سے بھاری کیا لگ رہا ہے؟",
    ),
    Voice.HINGLISH: (
        "Maine aapki baat padhi, aur main yahan hoon. Abhi shabd milne mein der hai. Kya aap thoda aur batayenge?",
        "Main ab bhi aapke saath hoon. Aaram se likhiye. Isme sabse bhaari kya lag raha hai?",
    ),
}


def fallback(voice: Voice, last_reply: str) -> str:
    """Fixed words, other than the ones before."""
    first, second = FALLBACK[voice]
    return second if last_reply == first else first


def check_text(text: str) -> None:
    """Raises MessageEmpty or MessageTooLong."""
    if not text.strip():
        raise MessageEmpty("please write something first")
    if len(text) > MESSAGE_LIMIT:
        raise MessageTooLong(f"a message can have at most {MESSAGE_LIMIT} characters; please send it in parts")


def may_speak(conversation: Conversation, who: Principal, number: int, *, grave: bool) -> None:
    """Raises ConversationEnded or SignUpToContinue. Never asked for a message that needs help.

    Who called for help in this conversation (`grave`) is not cut off in it.
    """
    if conversation.ended_at is not None:
        raise ConversationEnded("this conversation was ended; please start a new one")
    left = messages_left(conversation, who, number, grave=grave)
    if left is not None and left < 0:
        raise SignUpToContinue(
            f"you have used the {VISITOR_MESSAGES} messages that need no account; please sign up to continue"
        )


def messages_left(conversation: Conversation, who: Principal, number: int, *, grave: bool) -> int | None:
    """How many a visitor has after this one; None without a limit: with an account, or after a call for help."""
    return None if grave or who.known or conversation.student_id else VISITOR_MESSAGES - number


def help_comes_first(signal: Signal, last_reply: Message | None, *, held: bool) -> bool:
    """Whether the help card answers, not the companion. A gentle check-in isn't repeated right after another one, and
    is left to the human who has the word (`held`).
    """
    if signal.detected or held:
        return signal.detected
    asked_before = last_reply is not None and last_reply.kind is MessageKind.CRISIS_RESPONSE
    return signal.tier is Tier.CHECK_IN and not asked_before
