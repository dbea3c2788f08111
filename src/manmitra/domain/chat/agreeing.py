"""Whether a person's words may leave the house, looked up at each turn: a consent that is taken back counts at once."""

import hashlib
from collections.abc import Sequence

import msgspec
from msgspec.structs import replace

from manmitra.domain.accounts.ports import Users
from manmitra.domain.flags.known import Feature
from manmitra.domain.flags.model import Asker
from manmitra.domain.flags.switches import Switches
from manmitra.domain.shared.errors import DomainError


class Agreed(msgspec.Struct, frozen=True, kw_only=True):
    """`names` must never reach a provider."""

    outside: bool = False
    names: Sequence[str] = ()


async def agreed_by(users: Users, user_id: str) -> Agreed:
    """An account that is gone, or can't be looked up now, agrees to nothing."""
    try:
        user = await users.get(user_id)
    except DomainError:
        return Agreed()
    return Agreed(outside=user.consents.ai_chat, names=(user.name, user.email))


def as_switched(agreed: Agreed, switches: Switches, asker: Asker) -> Agreed:
    """What somebody agreed to, while models may be asked at all; off, no word leaves the house."""
    return agreed if switches.value(Feature.MODEL_REPLIES, asker) is True else replace(agreed, outside=False)


def payer_of(id: str) -> str:
    """Whose budget a turn counts on: always the same for one person or conversation, and not the id itself."""
    return hashlib.sha256(f"payer|{id}".encode()).hexdigest()[:32]
