"""Names that lead nowhere, and who may read what."""

import unicodedata
from collections.abc import Sequence
from typing import Final

from manmitra.domain.files.model import (
    EXTENSIONS,
    LONGEST_NAME,
    MOST_BYTES_OF_ONE,
    MOST_FILES,
    Access,
    StoredFile,
    TooManyFiles,
)
from manmitra.domain.shared.identity import Principal, Role

KEPT_SIGNS: Final = frozenset(" -_.()")
NAMELESS: Final = "file"


def safe_name(given: str, media_type: str) -> str:
    """The last part of a path, letters of any script and a few signs; its ending is that of what it really is."""
    last = unicodedata.normalize("NFC", given).replace("\\", "/").rpartition("/")[2]
    stem = last.rpartition(".")[0] or last
    kept = "".join(sign if _is_kept(sign) else " " for sign in stem)
    name = " ".join(kept.split()).strip(" .-")[:LONGEST_NAME].strip(" .-")
    return f"{name or NAMELESS}.{EXTENSIONS[media_type]}"


def must_have_room(former: Sequence[StoredFile], size: int) -> None:
    """Raises TooManyFiles."""
    if len(former) >= MOST_FILES or sum(one.size for one in former) + size > MOST_BYTES_OF_ONE:
        raise TooManyFiles("there is no room for more files; please delete some first")


def may_read(file: StoredFile, who: Principal, *, treats: bool) -> bool:
    """`treats`: whether they are a counsellor of the owner."""
    if who.institution != file.institution:
        return False
    if file.access is Access.ADMINS:
        return who.is_admin
    if file.access is Access.PUBLIC or (who.known and who.user_id == file.owner_id):
        return True
    return file.access is Access.RESTRICTED and who.role is Role.COUNSELOR and treats


def may_delete(file: StoredFile, who: Principal) -> bool:
    """Admins may take a file away that they may not read."""
    same = who.institution == file.institution
    return same and who.known and (who.user_id == file.owner_id or who.is_admin)


def _is_kept(sign: str) -> bool:
    return sign.isalnum() or sign in KEPT_SIGNS or unicodedata.category(sign) in {"Mn", "Mc"}
