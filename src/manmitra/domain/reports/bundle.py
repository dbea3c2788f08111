"""Files with a signed list of what is in them: whoever gets them can tell that none was changed, added or left out."""

import hashlib
from collections.abc import Mapping
from datetime import datetime
from typing import Final, Literal

import msgspec

from manmitra.domain.reports.model import Report
from manmitra.domain.resources.packs import Checker, Signer
from manmitra.domain.shared.errors import Invalid

MANIFEST: Final = "manifest.json"
SIGNATURE: Final = "manifest.sig"
FORMAT: Final = "manmitra-report-1"
SIGNED_AS: Final = b"manmitra: signing of reports, v1\n"
"""Before what is signed: the same key signs packs, and neither may be taken for the other."""


class BadBundle(Invalid):
    """It is not what was signed."""

    code = "bad_report"


class FileEntry(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    name: str
    size: int
    sha256: str


class Manifest(msgspec.Struct, frozen=True, kw_only=True, rename="camel", forbid_unknown_fields=True):
    format: str = FORMAT
    report: str
    title: str
    institution: str
    since: str
    until: str
    made_at: datetime
    algorithm: Literal["Ed25519"] = "Ed25519"
    key_id: str
    files: tuple[FileEntry, ...]


def bundle(report: Report, files: Mapping[str, bytes], signer: Signer) -> dict[str, bytes]:
    """The files, their manifest, and its signature."""
    manifest = Manifest(
        report=report.id,
        title=report.title,
        institution=report.institution,
        since=report.since.isoformat(),
        until=report.until.isoformat(),
        made_at=report.made_at,
        key_id=signer.key_id,
        files=tuple(
            FileEntry(name=name, size=len(data), sha256=hashlib.sha256(data).hexdigest())
            for name, data in sorted(files.items())
        ),
    )
    told = msgspec.json.format(msgspec.json.encode(manifest), indent=2) + b"\n"
    return {**files, MANIFEST: told, SIGNATURE: signer.sign(SIGNED_AS + told)}


def checked(files: Mapping[str, bytes], checker: Checker) -> Manifest:
    """Raises BadBundle for everything that is not exactly what was signed."""
    told, signature = files.get(MANIFEST), files.get(SIGNATURE)
    if told is None or signature is None:
        raise BadBundle(f"{MANIFEST} or {SIGNATURE} is missing")
    if not checker.holds(SIGNED_AS + told, signature):
        raise BadBundle("the signature is not by the key that you trust")
    try:
        manifest = msgspec.json.decode(told, type=Manifest)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise BadBundle("the manifest is of another format") from error
    if manifest.format != FORMAT:
        raise BadBundle("the manifest is of another format")
    for entry in manifest.files:
        data = files.get(entry.name)
        if data is None:
            raise BadBundle(f"{entry.name} is missing")
        if len(data) != entry.size or hashlib.sha256(data).hexdigest() != entry.sha256:
            raise BadBundle(f"{entry.name} is not the file that was signed")
    added = set(files) - {entry.name for entry in manifest.files} - {MANIFEST, SIGNATURE}
    if added:
        raise BadBundle(f"{min(added)} is not part of the report")
    return manifest
