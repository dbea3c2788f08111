"""How often something is offered, so that no two offers come right after each other."""

from typing import Final

OFFERS_EVERY: Final = 6
OFFERS_AT: Final = 3
AFTER_OFFER: Final = frozenset({OFFERS_AT, OFFERS_AT + 1})
