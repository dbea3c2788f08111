"""Ed25519 for packs: the key of this installation, and the check with a public one."""

import base64
import binascii
import hashlib
from typing import Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from manmitra.domain.resources.packs import BadPack, Checker, Signer

KEY_BYTES: Final = 32
PURPOSE: Final = b"manmitra: signing of packs, v1"


class PackSigner(Signer):
    def __init__(self, *, own: bytes, otherwise: bytes) -> None:
        """`own` is the key of the settings; if there is none, one is derived from `otherwise` (RFC 5869)."""
        seed = own or HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=None, info=PURPOSE).derive(otherwise)
        self._key = Ed25519PrivateKey.from_private_bytes(seed)
        self._public = self._key.public_key().public_bytes_raw()

    @property
    def key_id(self) -> str:
        return key_id_of(self._public)

    @property
    def public_key(self) -> bytes:
        return self._public

    def sign(self, signed: bytes) -> bytes:
        return self._key.sign(signed)


class PackChecker(Checker):
    def __init__(self, public_key: bytes) -> None:
        self._key = Ed25519PublicKey.from_public_bytes(public_key)

    @classmethod
    def of(cls, text: str) -> "PackChecker":
        """From base64, as the service tells it. Raises BadPack."""
        try:
            key = base64.b64decode(text.strip(), validate=True)
        except (binascii.Error, ValueError) as error:
            raise BadPack("the key is not base64") from error
        if len(key) != KEY_BYTES:
            raise BadPack(f"the key must be {KEY_BYTES} bytes in base64")
        return cls(key)

    def holds(self, signed: bytes, signature: bytes) -> bool:
        try:
            self._key.verify(signature, signed)
        except InvalidSignature:
            return False
        return True


def key_id_of(public_key: bytes) -> str:
    """A short name, to tell keys apart; it proves nothing."""
    return hashlib.sha256(public_key).hexdigest()[:16]
