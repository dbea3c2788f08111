"""Packs: the shelf in one language as a signed file, for where there is no network (ADR 0018)."""

import base64
from typing import Annotated, Any, Final, Literal

from litestar import Controller, Response, get
from litestar.di import NamedDependency
from litestar.params import FromPath, QueryParameter

from manmitra.domain.resources.model import LANGUAGES, Tongue
from manmitra.domain.resources.packing import Packs
from manmitra.domain.resources.packs import MEDIA_TYPE, Pack, Signer
from manmitra.domain.shared.paging import InvalidCursor
from manmitra.entrypoints.http.answers import Answer, View
from manmitra.entrypoints.http.identity import Asked, needs, who
from manmitra.entrypoints.http.problems import refuses
from manmitra.entrypoints.http.ranges import in_part

CURSORS: Final = 2**31 - 1


class PackView(View, frozen=True, kw_only=True):
    """`cursor` goes into `?since=` later on, for what changed."""

    language: Tongue
    cursor: int
    etag: str
    bytes: int
    items: int
    left_out: int
    """So many pieces did not fit into the budget."""

    @classmethod
    def of(cls, language: Tongue, pack: Pack) -> "PackView":
        manifest = pack.manifest
        return cls(
            language=language,
            cursor=manifest.cursor,
            etag=pack.etag,
            bytes=len(pack.data),
            items=len(manifest.items),
            left_out=len(manifest.left_out),
        )


class KeyView(View, frozen=True, kw_only=True):
    """Pin it when the app is built, or at the first visit: a pack from elsewhere is checked with it."""

    algorithm: Literal["Ed25519"] = "Ed25519"
    key_id: str
    public_key: str


class PackController(Controller):
    path = "/api/resources/packs"
    tags = ("resources",)

    @get("/", guards=[needs()])
    async def list_packs(self, request: Asked, packs: NamedDependency[Packs]) -> Answer[list[PackView]]:
        """What there is to fetch."""
        institution = who(request).institution
        return Answer([PackView.of(language, await packs.pack(institution, language)) for language in LANGUAGES])

    @get("/key", guards=[needs()])
    async def pack_key(self, pack_signer: NamedDependency[Signer]) -> Answer[KeyView]:
        """The public key with which packs are checked."""
        public = base64.b64encode(pack_signer.public_key).decode()
        return Answer(KeyView(key_id=pack_signer.key_id, public_key=public))

    @get("/{language:str}", media_type=MEDIA_TYPE, guards=[needs()], responses=refuses(InvalidCursor))
    async def fetch_pack(
        self,
        request: Asked,
        packs: NamedDependency[Packs],
        language: FromPath[Tongue],
        since: Annotated[int, QueryParameter(ge=0, le=CURSORS)] = 0,
    ) -> Response[bytes]:
        """JSON lines: manifest, signature, pieces. `since` (a `cursor`) leaves out what has not changed after it.

        `Range`, `If-Range` and `If-None-Match` are understood: 206, 304 and 416.
        """
        pack = await packs.pack(who(request).institution, language, since)

        async def read(start: int, length: int) -> bytes:
            return pack.data[start : start + length]

        kind = "delta" if since else "pack"
        named = {"Content-Disposition": f'attachment; filename="manmitra-{language}-{pack.manifest.cursor}.{kind}"'}
        answer: Response[Any] = await in_part(
            request, size=len(pack.data), etag=pack.etag, media_type=MEDIA_TYPE, read=read, headers=named
        )
        return answer
