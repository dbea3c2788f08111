"""`manmitra ai-key`: a fresh key for the AI specialist. What is printed first is kept nowhere."""

from collections.abc import Sequence
from datetime import date

from manmitra.adapters.system import RandomIds, RandomSecrets
from manmitra.domain.accounts.service_keys import Scope, ServiceKey, new_key
from manmitra.settings import PREFIX


def make_key(id: str | None, scopes: Sequence[str], until: date | None) -> str:
    """What to print. Raises ValueError for a scope or an id that is none."""
    named = [Scope(name.strip()) for name in scopes]
    token, kept = new_key(id or f"key-{RandomIds().new()[-8:]}", named, RandomSecrets(), until)
    ServiceKey.read(kept.line)
    return f"X-API-Key, shown this once:\n  {token}\nFor {PREFIX}AI_KEYS of `manmitra serve-ai`:\n  {kept.line}"
