"""How something that happened reaches open sockets."""

from abc import abstractmethod
from typing import Protocol

from manmitra.domain.live.model import Frame


class LivePush(Protocol):
    @abstractmethod
    def publish(self, frame: Frame) -> None:
        """To every open socket that may hear it, in every process. Never waits and never fails: what is missed is
        fetched again from the log.
        """
