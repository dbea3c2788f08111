"""Names for people who write without theirs. Two threads of one person have two names, and only the key ties them."""

from typing import Final

from manmitra.adapters.persistence.sealed import BlindIndex
from manmitra.domain.forum.ports import Pseudonyms

QUALITIES: Final = (
    "Amber", "Autumn", "Bright", "Calm", "Cedar", "Clear", "Copper", "Coral", "Early", "Evening", "Gentle", "Golden",
    "Green", "Indigo", "Ivory", "Jade", "Kind", "Lemon", "Misty", "Morning", "Olive", "Open", "Patient", "Quiet",
    "Rainy", "River", "Saffron", "Silver", "Spring", "Steady", "Summer", "Violet",
)  # fmt: skip
THINGS: Final = (
    "Banyan", "Bulbul", "Cardamom", "Chinar", "Cloud", "Comet", "Crane", "Dune", "Fern", "Firefly", "Harbour", "Heron",
    "Hill", "Jasmine", "Kingfisher", "Kite", "Lake", "Lantern", "Lotus", "Mango", "Maple", "Meadow", "Myna", "Neem",
    "Otter", "Peepal", "Robin", "Sparrow", "Star", "Teak", "Tulip", "Willow",
)  # fmt: skip
NUMBERS: Final = 900


class KeyedPseudonyms(Pseudonyms):
    def __init__(self, *, blind: BlindIndex) -> None:
        self._blind = blind

    def of(self, thread_id: str, user_id: str) -> str:
        drawn = int(self._blind.of("forum.pseudonym", f"{thread_id}|{user_id}")[:15], 16)
        drawn, quality = divmod(drawn, len(QUALITIES))
        drawn, thing = divmod(drawn, len(THINGS))
        return f"{QUALITIES[quality]} {THINGS[thing]} {100 + drawn % NUMBERS}"
