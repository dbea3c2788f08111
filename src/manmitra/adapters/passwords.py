"""Password hashing by argon2-cffi, off the event loop; bcrypt hashes of the former system still verify."""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from importlib.resources import files
from typing import Final

import bcrypt
from argon2 import PasswordHasher as Argon2
from argon2 import Type
from argon2.exceptions import InvalidHashError, VerificationError

from manmitra.domain.accounts.ports import CommonPasswords, PasswordHasher

# OWASP Password Storage Cheat Sheet: Argon2id with at least 19 MiB, 2 passes, 1 lane.
ARGON2: Final = Argon2(time_cost=2, memory_cost=19456, parallelism=1, hash_len=32, salt_len=16, type=Type.ID)
THREADS: Final = 2
"""Each hash takes 19 MiB and a core for about 20 ms: more at once would only starve the rest."""
BCRYPT_BYTES: Final = 72

DECOY_HASH: Final = ARGON2.hash("no account has this password")


class Argon2Hasher(PasswordHasher):
    def __init__(self) -> None:
        self._pool = ThreadPoolExecutor(THREADS, thread_name_prefix="argon2")

    async def hash(self, password: str) -> str:
        return await asyncio.get_running_loop().run_in_executor(self._pool, ARGON2.hash, password)

    async def verify(self, password_hash: str, password: str) -> bool:
        return await asyncio.get_running_loop().run_in_executor(self._pool, _matches, password_hash, password)

    def outdated(self, password_hash: str) -> bool:
        return not password_hash.startswith("$argon2id$") or ARGON2.check_needs_rehash(password_hash)


def _matches(password_hash: str, password: str) -> bool:
    if password_hash.startswith("$2"):
        # The former system's bcrypt looked at 72 bytes; the new hash, made at this sign-in, looks at all of them.
        return bcrypt.checkpw(password.encode()[:BCRYPT_BYTES], password_hash.encode())
    try:
        return ARGON2.verify(password_hash, password)
    except (VerificationError, InvalidHashError):
        return False


class OfflineList(CommonPasswords):
    """The common passwords that ship with the package (see data/README.md for where they come from)."""

    def __init__(self) -> None:
        text = files("manmitra.adapters").joinpath("data", "common_passwords.txt").read_text("utf-8")
        self._known = frozenset(text.split("\n"))

    def has(self, password: str) -> bool:
        return password.casefold() in self._known
