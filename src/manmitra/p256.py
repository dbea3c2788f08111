"""A private key of P-256 in the ways people write it."""

import base64
from typing import Final

KEY_BYTES: Final = 32


def of_base64url(text: str) -> bytes:
    """Raises ValueError."""
    return base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)


def of_pem(text: str) -> bytes:
    """Raises ValueError or TypeError."""
    from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, EllipticCurvePrivateKey  # noqa: PLC0415
    from cryptography.hazmat.primitives.serialization import load_pem_private_key  # noqa: PLC0415

    key = load_pem_private_key(text.encode(), password=None)
    if not isinstance(key, EllipticCurvePrivateKey) or not isinstance(key.curve, SECP256R1):
        raise ValueError("another kind of key")  # noqa: TRY004 - the file is wrong, not the program
    return key.private_numbers().private_value.to_bytes(KEY_BYTES)
