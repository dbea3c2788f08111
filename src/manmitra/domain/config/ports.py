"""Where the configuration of an institution is kept."""

from abc import abstractmethod
from typing import Protocol

from manmitra.domain.audit.model import Act
from manmitra.domain.config.model import Config


class Configs(Protocol):
    @abstractmethod
    async def of(self, institution: str) -> Config:
        """The defaults where nothing was ever changed."""

    @abstractmethod
    async def save(self, config: Config, act: Act) -> Config:
        """In one write with who did it. Returns it with its new version.

        Raises ConfigChanged when somebody saved it meanwhile.
        """
