"""Where flags are kept."""

from abc import abstractmethod
from collections.abc import Mapping
from typing import Protocol

from manmitra.domain.audit.model import Act
from manmitra.domain.flags.model import Flag


class Flags(Protocol):
    @abstractmethod
    async def all(self) -> Mapping[str, Flag]:
        """By key: the product's own, as they were changed, and those that were added."""

    @abstractmethod
    async def put(self, flag: Flag, act: Act) -> Flag:
        """In one write with who did it. Returns it with its new version.

        Raises FlagChanged when somebody saved it meanwhile.
        """

    @abstractmethod
    async def remove(self, flag: Flag, act: Act) -> None:
        """In one write with who did it. Raises FlagChanged."""
