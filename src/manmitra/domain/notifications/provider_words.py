"""What a provider says of a message afterwards, on its own call."""

from abc import abstractmethod
from typing import Protocol, runtime_checkable

from manmitra.domain.shared.errors import Forbidden


class NotGenuine(Forbidden):
    code = "not_genuine"


@runtime_checkable  # the framework looks whether it was given what a handler asks for
class ProviderWords(Protocol):
    @abstractmethod
    async def heard(self, query: str, form: bytes, signature: str) -> None:
        """Notes what became of the message that is meant; of an unknown one, and of steps on the way, nothing.

        Twice and out of order are fine. Raises NotGenuine unless the provider has signed exactly this.
        """
