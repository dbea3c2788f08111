"""Bytes sealed in pieces, so that a part of a file can be opened without the rest.

AES-256-GCM under the data keys of the store. Each piece is bound to its file, its place and the size of the whole: none
can be swapped, left out or moved to another file unnoticed.
"""

import secrets
from abc import abstractmethod
from typing import Final, Protocol

from cryptography.exceptions import InvalidTag

from manmitra.adapters.persistence.sealed import ALGORITHM, NONCE_BYTES, VERSION, Keys, SealBroken
from manmitra.domain.files.ports import Blobs

PIECE: Final = 64 * 1024
TAG_BYTES: Final = 16
SEALED_PIECE: Final = NONCE_BYTES + PIECE + TAG_BYTES
HEAD_BYTES: Final = 96
COLLECTION: Final = "blobs"


class RawBlobs(Protocol):
    """Bytes by id, whatever they are."""

    @abstractmethod
    async def open(self) -> None: ...

    @abstractmethod
    async def close(self) -> None: ...

    @abstractmethod
    async def put(self, id: str, data: bytes) -> None: ...

    @abstractmethod
    async def read(self, id: str, start: int, length: int) -> bytes:
        """Fewer at the end. Raises FileUnknown."""

    @abstractmethod
    async def remove(self, id: str) -> None: ...


class SealedBlobs(Blobs):
    def __init__(self, *, raw: RawBlobs, keys: Keys) -> None:
        self._raw = raw
        self._keys = keys

    async def open(self) -> None:
        await self._raw.open()

    async def close(self) -> None:
        await self._raw.close()

    async def put(self, id: str, data: bytes) -> None:
        key_id, key = self._keys.for_writing(COLLECTION, {"id": id})
        head = f"{VERSION}.{ALGORITHM}.{key_id}".ljust(HEAD_BYTES).encode()
        if len(head) > HEAD_BYTES:
            raise ValueError("the name of the data key is too long to be written down")
        parts = [head]
        for number, start in enumerate(range(0, len(data), PIECE)):
            nonce = secrets.token_bytes(NONCE_BYTES)
            parts += [nonce, key.encrypt(nonce, data[start : start + PIECE], _place(id, number, len(data)))]
        await self._raw.put(id, b"".join(parts))

    async def read(self, id: str, size: int, start: int, length: int) -> bytes:
        if not 0 <= start <= start + length <= size:
            raise ValueError("that part is not within the file")
        if length == 0:
            return b""
        first, last = start // PIECE, (start + length - 1) // PIECE
        head = await self._raw.read(id, 0, HEAD_BYTES)
        closed = await self._raw.read(id, HEAD_BYTES + first * SEALED_PIECE, (last - first + 1) * SEALED_PIECE)
        opened = self._opened(head, closed, id, first, last, size)
        return opened[start - first * PIECE :][:length]

    async def remove(self, id: str) -> None:
        await self._raw.remove(id)

    def _opened(self, head: bytes, closed: bytes, id: str, first: int, last: int, size: int) -> bytes:
        kind, _, key_id = head.decode("ascii", "replace").strip().rpartition(".")
        if kind != f"{VERSION}.{ALGORITHM}":
            raise SealBroken("a file is not sealed as it should be")
        key = self._keys.for_reading(key_id)
        parts = []
        for number in range(first, last + 1):
            piece = closed[(number - first) * SEALED_PIECE :][:SEALED_PIECE]
            try:
                parts.append(key.decrypt(piece[:NONCE_BYTES], piece[NONCE_BYTES:], _place(id, number, size)))
            except (InvalidTag, ValueError) as error:
                raise SealBroken("a piece of a file does not open in its place") from error
        return b"".join(parts)


def _place(id: str, number: int, size: int) -> bytes:
    return f"{VERSION}.{ALGORITHM}|{COLLECTION}|{number}|{size}|{id}".encode()
