"""Packs: the shelf in one language as one file that can be trusted and read without us (ADR 0018).

Line 1 is the manifest, line 2 its signature, and each further line one piece whose SHA-256 the manifest names. The
manifest always lists all pieces; a delta leaves out the lines that an older pack has already. Nothing in the file
depends on when or where it was made, so that its parts can be fetched from different processes.
"""

import hashlib
from abc import abstractmethod
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any, Final, Protocol, runtime_checkable

import msgspec

from manmitra.domain.crisis.helplines import HELPLINES
from manmitra.domain.resources.model import NEVER, Resource, Review
from manmitra.domain.shared.errors import Invalid

FORMAT: Final = "manmitra-pack/1"
MEDIA_TYPE: Final = "application/x-ndjson"
HELP: Final = "helplines"
LARGEST: Final = 64 * 1024 * 1024


class BadPack(Invalid):
    """It is not what was signed."""

    code = "bad_pack"


class PieceExpired(Invalid):
    """It is in the pack, and its time is over."""

    code = "piece_expired"


@runtime_checkable
class Signer(Protocol):
    @property
    @abstractmethod
    def key_id(self) -> str: ...

    @property
    @abstractmethod
    def public_key(self) -> bytes:
        """Ed25519, 32 bytes (RFC 8032)."""

    @abstractmethod
    def sign(self, signed: bytes) -> bytes: ...


class Checker(Protocol):
    @abstractmethod
    def holds(self, signed: bytes, signature: bytes) -> bool:
        """Whether the key that one trusts made this signature."""


class Entry(msgspec.Struct, frozen=True, kw_only=True, rename="camel"):
    """A piece in the manifest. `language` is what it is written in: the asked one, or English where that is missing."""

    id: str
    edition: int
    language: str
    sha256: str
    bytes: int
    expires_at: datetime | None = None


class Manifest(msgspec.Struct, frozen=True, kw_only=True, rename="camel"):
    """`cursor` asks for what changed later. `left_out` did not fit into the budget."""

    format: str
    institution: str
    language: str
    cursor: int
    key_id: str
    budget_bytes: int
    bytes: int
    items: tuple[Entry, ...]
    left_out: tuple[str, ...] = ()


class Signature(msgspec.Struct, frozen=True, kw_only=True, rename="camel"):
    algorithm: str
    key_id: str
    signature: bytes


class Pack(msgspec.Struct, frozen=True, kw_only=True):
    """`since` 0 is a whole pack, anything else a delta."""

    manifest: Manifest
    since: int
    data: bytes

    @property
    def etag(self) -> str:
        return f'"{hashlib.sha256(self.data).hexdigest()[:32]}"'


class Opened(msgspec.Struct, frozen=True, kw_only=True):
    """A pack whose signature and pieces were checked. `missing` are the pieces that a delta left out."""

    manifest: Manifest
    head: bytes
    lines: Mapping[str, bytes]
    missing: tuple[str, ...]

    def piece(self, id: str) -> dict[str, Any]:
        """Raises BadPack."""
        if id not in self.lines:
            raise BadPack(f"this pack does not hold {id!r}")
        piece: dict[str, Any] = msgspec.json.decode(self.lines[id])
        return piece


def pack_of(
    shelf: Sequence[Resource], *, institution: str, language: str, place: int, since: int, budget: int, signer: Signer
) -> Pack:
    """The featured pieces come first, then by rank, until the budget is spent; the help lines are always there."""
    first = sorted(shelf, key=lambda one: not one.featured)
    offered = [one for one in first if one.shown is not None and one.shown.offline]
    lines = {HELP: _help_line()}
    entries = [_entry(HELP, 1, "en", lines[HELP], None)]
    left_out: list[str] = []
    for one in offered:
        line = _line(one, language)
        if sum(map(len, lines.values())) + len(line) > budget:
            left_out.append(one.id)
            continue
        lines[one.id] = line
        expires = None if one.expires_at == NEVER else one.expires_at
        entries.append(_entry(one.id, one.edition, one.for_readers().language_for(language), line, expires))
    manifest = Manifest(
        format=FORMAT,
        institution=institution,
        language=language,
        cursor=place,
        key_id=signer.key_id,
        budget_bytes=budget,
        bytes=sum(entry.bytes for entry in entries),
        items=tuple(entries),
        left_out=tuple(left_out),
    )
    fresh = {one.id for one in offered if one.place > since} | ({HELP} if since == 0 else set())
    told = [line for id, line in lines.items() if id in fresh]
    return Pack(manifest=manifest, since=since, data=_head(manifest, signer) + b"".join(told))


def opened(data: bytes, checker: Checker) -> Opened:
    """Raises BadPack for everything that is not exactly what was signed."""
    if len(data) > LARGEST or not data.endswith(b"\n"):
        raise BadPack("the file is cut off, or too large")
    lines = data[:-1].split(b"\n")
    if len(lines) < 2:
        raise BadPack("the file has no signature")
    try:
        manifest = msgspec.json.decode(lines[0], type=Manifest)
        signature = msgspec.json.decode(lines[1], type=Signature)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise BadPack("the file does not begin as a pack does") from error
    if manifest.format != FORMAT or signature.algorithm != "Ed25519":
        raise BadPack("the file is of another format")
    if not checker.holds(_signed(lines[0]), signature.signature):
        raise BadPack("the signature is not by the key that you trust")
    entries = {entry.sha256: entry for entry in manifest.items}
    found: dict[str, bytes] = {}
    for line in lines[2:]:
        entry = entries.get(hashlib.sha256(line).hexdigest())
        if entry is None or entry.id in found:
            raise BadPack("a piece is not one that was signed")
        found[entry.id] = line
    missing = tuple(entry.id for entry in manifest.items if entry.id not in found)
    return Opened(manifest=manifest, head=b"\n".join(lines[:2]) + b"\n", lines=found, missing=missing)


def updated(base: Opened, delta: Opened) -> bytes:
    """The whole new pack, byte by byte as the service would send it.

    Raises BadPack when they do not belong together, or the delta lacks something: then fetch the whole.
    """
    old, new = base.manifest, delta.manifest
    if (old.institution, old.language) != (new.institution, new.language) or new.cursor < old.cursor:
        raise BadPack("these two do not belong together")
    known = {hashlib.sha256(line).hexdigest(): line for line in (*base.lines.values(), *delta.lines.values())}
    lacking = [entry.id for entry in new.items if entry.sha256 not in known]
    if lacking:
        raise BadPack(f"the update lacks {', '.join(lacking)}; please fetch the whole pack")
    return delta.head + b"".join(known[entry.sha256] + b"\n" for entry in new.items)


def readable(pack: Opened, now: datetime) -> Iterable[Entry]:
    """What is in it and has not expired."""
    here = (entry for entry in pack.manifest.items if entry.id in pack.lines)
    return [entry for entry in here if entry.expires_at is None or now < entry.expires_at]


def current(pack: Opened, id: str, now: datetime) -> dict[str, Any]:
    """A piece for a reader. Raises BadPack, or PieceExpired."""
    piece = pack.piece(id)
    if all(entry.id != id for entry in readable(pack, now)):
        raise PieceExpired(f"{id!r} has expired; readers do not see it any more")
    return piece


def _head(manifest: Manifest, signer: Signer) -> bytes:
    line = msgspec.json.encode(manifest, order="deterministic")
    signature = Signature(algorithm="Ed25519", key_id=signer.key_id, signature=signer.sign(_signed(line)))
    return line + b"\n" + msgspec.json.encode(signature) + b"\n"


def _signed(line: bytes) -> bytes:
    """With its purpose in front, so that no other signature of the same key can pass for one of a pack."""
    return f"{FORMAT}\n".encode() + line


def _entry(id: str, edition: int, language: str, line: bytes, expires_at: datetime | None) -> Entry:
    digest = hashlib.sha256(line[:-1]).hexdigest()
    return Entry(id=id, edition=edition, language=language, sha256=digest, bytes=len(line), expires_at=expires_at)


def _line(resource: Resource, language: str) -> bytes:
    text = resource.for_readers()
    wording = text.in_language(language)
    piece = {
        "id": resource.id,
        "edition": resource.edition,
        "language": text.language_for(language),
        "title": wording.title,
        "description": wording.description,
        "content": wording.content,
        "category": text.category,
        "type": text.kind,
        "difficulty": text.difficulty,
        "minutes": text.minutes,
        "tags": text.tags,
        "author": text.author,
        "reviews": {"clinical": _review(wording.clinical), "language": _review(wording.language)},
        "expiresAt": None if resource.expires_at == NEVER else resource.expires_at,
    }
    return msgspec.json.encode(piece, order="deterministic") + b"\n"


def _review(review: Review | None) -> dict[str, Any] | None:
    return None if review is None else {"name": review.name, "at": review.at}


def _help_line() -> bytes:
    """Whom to call when there is no network for anything but a call."""
    lines = [
        {
            "id": line.id,
            "name": line.name,
            "numbers": line.numbers,
            "purpose": line.purpose,
            "hours": line.hours_text,
            "region": line.region,
            "listedOn": line.listed_on,
            "confirmed": line.confirmed,
        }
        for line in HELPLINES
    ]
    return msgspec.json.encode({"id": HELP, "language": "en", "lines": lines}, order="deterministic") + b"\n"
