"""Field encryption, in one place between the repositories and the store: neither engine sees private text.

A sealed value is `v1.A256GCM.<key id>.<base64(nonce || ciphertext || tag)>`. The associated data binds it to
its own head, collection, field and document id, so a value copied elsewhere does not open (NIST SP 800-38D; ASVS 11.3).
The key id in each value lets keys rotate, and lets every person have one of their own.
"""

import binascii
import hashlib
import hmac
import re
import secrets
import unicodedata
from abc import abstractmethod
from collections.abc import Mapping, Sequence
from typing import Any, Final, Protocol

import msgspec
import structlog
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from manmitra.adapters.persistence.store import (
    BY_ID,
    Clause,
    Cursor,
    Delete,
    Document,
    DocumentStore,
    Insert,
    Replace,
    Sifted,
    Sort,
    Write,
)
from manmitra.domain.shared.errors import Unreadable

VERSION: Final = "v1"
ALGORITHM: Final = "A256GCM"
NONCE_BYTES: Final = 12
EMPTY: Final = (None, "")
"""Nothing is left as it is: there is nothing to tell, and a ciphertext of nothing could be told by its length."""
KEY_BYTES: Final = 32
KEY_ID: Final = re.compile(r"[A-Za-z0-9_-]+\Z")

log = structlog.get_logger(__name__)


class SealBroken(Unreadable):
    """A stored value does not open: wrong key, wrong place, or changed. What exactly is never shown to a client."""

    def __init__(self, detail: str) -> None:
        super().__init__("something that is stored can't be read")
        self.args = (detail,)


class Closed(str):
    """A sealed value as it lies, of a row that does not open. It is written back as it is, and means nothing else."""

    __slots__ = ()


class Keys(Protocol):
    """Where data keys come from. Keys per person fit in behind this."""

    @abstractmethod
    def for_writing(self, collection: str, document: Document) -> tuple[str, AESGCM]:
        """The key, and its id, that seals the fields of this document."""

    @abstractmethod
    def for_reading(self, key_id: str) -> AESGCM:
        """Raises SealBroken when that key is not there (any more)."""


class Keyring(Keys):
    """Keys by id, of 32 bytes each; the first one seals, all of them open."""

    def __init__(self, keys: Mapping[str, bytes]) -> None:
        if not keys or any(len(key) != KEY_BYTES or not KEY_ID.match(key_id) for key_id, key in keys.items()):
            raise ValueError(f"data keys are {KEY_BYTES} bytes each, named with letters, digits, - and _")
        self._keys = {key_id: AESGCM(key) for key_id, key in keys.items()}
        self._writing = next(iter(self._keys.items()))

    def for_writing(self, collection: str, document: Document) -> tuple[str, AESGCM]:  # noqa: ARG002 - one for all
        return self._writing

    def for_reading(self, key_id: str) -> AESGCM:
        try:
            return self._keys[key_id]
        except KeyError as error:
            raise SealBroken(f"there is no data key {key_id!r}") from error


class BlindIndex:
    """Finds a sealed value by equality without storing it: HMAC-SHA256 under a key of its own."""

    def __init__(self, key: bytes) -> None:
        self._key = key

    def of(self, field: str, value: str) -> str:
        """The same for every spelling of `value` that NFKC and case folding make equal."""
        folded = _folded(_folded(value)).strip()
        return hmac.new(self._key, f"{field}\0{folded}".encode(), hashlib.sha256).hexdigest()


class SealedStore(DocumentStore):
    """A store whose `sealed` fields (by collection) are encrypted on the way in and opened on the way out.

    A sealed field can be anything JSON can hold, and can't be filtered or sorted on.
    """

    def __init__(self, *, store: DocumentStore, keys: Keys, sealed: Mapping[str, Sequence[str]]) -> None:
        self._store = store
        self._keys = keys
        self._sealed = sealed

    async def open(self) -> None:
        await self._store.open()

    async def close(self) -> None:
        await self._store.close()

    async def ping(self) -> Mapping[str, str]:
        return await self._store.ping()

    async def get(self, collection: str, id: str) -> Document | None:
        found = await self._store.get(collection, id)
        return None if found is None else self._told_opened(collection, found)

    async def find(
        self,
        collection: str,
        where: Sequence[Clause] = (),
        *,
        sort: Sort = BY_ID,
        after: Cursor | None = None,
        limit: int = 100,
    ) -> list[Document]:
        self._may_ask(collection, sort.field, *(clause.field for clause in where))
        found = await self._store.find(collection, where, sort=sort, after=after, limit=limit)
        return [self._told_opened(collection, document) for document in found]

    async def sift(
        self,
        collection: str,
        where: Sequence[Clause] = (),
        *,
        sort: Sort = BY_ID,
        after: Cursor | None = None,
        limit: int = 100,
    ) -> Sifted:
        self._may_ask(collection, sort.field, *(clause.field for clause in where))
        sifted = Sifted([], [])
        for document in await self._store.find(collection, where, sort=sort, after=after, limit=limit):
            try:
                sifted.opened.append(self._opened(collection, dict(document)))
            except SealBroken:
                sifted.closed.append(self._as_it_lies(collection, document))
        return sifted

    async def count(self, collection: str, where: Sequence[Clause] = ()) -> int:
        self._may_ask(collection, *(clause.field for clause in where))
        return await self._store.count(collection, where)

    async def tally(self, collection: str, by: str, where: Sequence[Clause] = ()) -> dict[str, int]:
        self._may_ask(collection, by, *(clause.field for clause in where))
        return await self._store.tally(collection, by, where)

    async def apply(self, *writes: Write) -> None:
        await self._store.apply(*map(self._closed, writes))

    def _closed(self, write: Write) -> Write:
        fields = self._sealed.get(write.collection)
        if not fields or isinstance(write, Delete):
            return write
        key_id, key = self._keys.for_writing(write.collection, write.document)
        head = f"{VERSION}.{ALGORITHM}.{key_id}"
        document = dict(write.document)
        for field in fields:
            value = document.get(field)
            if isinstance(value, Closed):
                document[field] = str(value)
            elif value not in EMPTY:
                nonce = secrets.token_bytes(NONCE_BYTES)
                place = _place(head, write.collection, field, document["id"])
                closed = nonce + key.encrypt(nonce, msgspec.json.encode(value), place)
                document[field] = f"{head}.{_text(closed)}"
        return Insert(write.collection, document) if isinstance(write, Insert) else Replace(write.collection, document)

    def _opened(self, collection: str, document: Document) -> Document:
        for field in self._sealed.get(collection, ()):
            value = document.get(field)
            if value not in EMPTY:
                document[field] = self._open(value, collection, field, document["id"])
        return document

    def _told_opened(self, collection: str, document: Document) -> Document:
        try:
            return self._opened(collection, document)
        except SealBroken:
            log.error("seal_broken", collection=collection)  # noqa: TRY400 - whoever can not go on tells where
            raise

    def _as_it_lies(self, collection: str, document: Document) -> Document:
        fields = [field for field in self._sealed.get(collection, ()) if document.get(field) not in EMPTY]
        return {**document, **{field: Closed(document[field]) for field in fields}}

    def _open(self, value: object, collection: str, field: str, id: str) -> Any:
        head, _, text = str(value).rpartition(".")
        kind, _, key_id = head.rpartition(".")
        if kind != f"{VERSION}.{ALGORITHM}":
            raise SealBroken(f"{collection}.{field} holds a value that is not sealed as it should be")
        key = self._keys.for_reading(key_id)
        try:
            closed = binascii.a2b_base64(text, strict_mode=True)
            if _text(closed[-(len(closed) % 3 or 3) :]) != text[-4:]:  # another spelling of the last bits is a change
                raise SealBroken(f"a value of {collection}.{field} was changed")
            clear = key.decrypt(closed[:NONCE_BYTES], closed[NONCE_BYTES:], _place(head, collection, field, id))
        except (ValueError, InvalidTag) as error:
            raise SealBroken(f"a value of {collection}.{field} does not open in its place") from error
        return msgspec.json.decode(clear)

    def _may_ask(self, collection: str, *fields: str) -> None:
        closed = set(fields).intersection(self._sealed.get(collection, ()))
        if closed:
            raise LookupError(f"sealed fields of {collection} can't be searched: {sorted(closed)}")


def _place(head: str, collection: str, field: str, id: str) -> bytes:
    """The id comes last, because it alone may hold the separator."""
    return f"{head}|{collection}|{field}|{id}".encode()


def _text(closed: bytes) -> str:
    return binascii.b2a_base64(closed, newline=False).decode()


def _folded(text: str) -> str:
    """Twice, because folding can undo the normal form."""
    return unicodedata.normalize("NFKC", text).casefold()
