"""What an upload really is, by its bytes; pictures are made anew from their pixels.

That takes everything out that is not a picture: where it was taken (EXIF), comments, and whatever else a file may be at
the same time. Pillow and puremagic come with `manmitra[files]`.
"""

import asyncio
import re
import struct
import zipfile
import zlib
from io import BytesIO
from typing import TYPE_CHECKING, Final

from manmitra.domain.files.model import Clean, FileRefused, FilesNotSetUp
from manmitra.domain.files.ports import Cleaner

if TYPE_CHECKING:
    from PIL.Image import Image
    from PIL.ImageFile import ImageFile

FORMATS: Final = {"image/jpeg": "JPEG", "image/png": "PNG", "image/webp": "WEBP", "image/gif": "GIF"}
PDF: Final = "application/pdf"
MOST_PIXELS: Final = 16_000_000
"""More than phones make by themselves. Unpacked it is 300 MB at worst (measured, WebP with transparency), and a file of
some bytes may claim it: so one at a time.
"""
LONGEST_SIDE: Final = 2560
AVATAR_SIDE: Final = 512
QUALITY: Final = 85
AT_ONCE: Final = 1
TRAILER: Final = b"%%EOF"
PDF_READERS_LOOK: Final = 1024
"""So far into a file they look for its beginning."""
PROGRAMS: Final = frozenset(
    {
        *("text/x-python", "text/x-objcsrc", "application/x-shellscript", "application/x-awk"),
        *("application/postscript", "image/x-eps", "application/rtf", "application/x-pocket-word"),
        *("text/html", "application/xml", "image/svg+xml"),
        *("application/vnd.microsoft.portable-executable", "text/x-ms-regedit"),  # what changes a Windows registry
        *("application/x-mswinurl", "application/x-desktop"),
    }
)
"""What runs, or is a page, though every sign of it could be typed."""
PROGRAM_STARTS: Final = ("<", "#!", "REGEDIT")
CONTROLS: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f]")
KINDS: Final = "pictures (JPEG, PNG, WebP, GIF), PDF and plain text are taken"


class LibraryCleaner(Cleaner):
    def __init__(self) -> None:
        self._turn = asyncio.Semaphore(AT_ONCE)

    async def clean(self, data: bytes, *, avatar: bool) -> Clean:
        async with self._turn:
            return await asyncio.to_thread(cleaned, data, avatar=avatar)


def cleaned(data: bytes, *, avatar: bool) -> Clean:
    """Raises FileRefused or FilesNotSetUp."""
    kind = _kind_of(data)
    if kind in FORMATS:
        return _picture(data, FORMATS[kind], avatar=avatar)
    if avatar:
        raise FileRefused("a picture is needed: JPEG, PNG, WebP or GIF")
    if kind == PDF:
        return _document(data)
    if not kind:
        return _text(data)
    raise FileRefused(f"this kind of file is not taken; {KINDS}")


def _kind_of(data: bytes) -> str:
    """Empty when nothing is recognised. The surest reading counts, and it must be the first thing in the file. Of what
    could be typed, only a program is one: "Name: " and "This is " are also how some binary files begin.
    """
    try:
        import puremagic
    except ImportError as error:
        raise FilesNotSetUp("files are not set up here: install manmitra[files]") from error
    try:
        found = puremagic.magic_string(data)
    except (puremagic.PureError, ValueError):
        return ""
    for kind in (*FORMATS, PDF):
        if any(one.mime_type == kind for one in found) and data.startswith(STARTS[kind]):
            return kind
    if _words(data) is not None and PROGRAMS.isdisjoint(one.mime_type for one in found):
        return ""
    return found[0].mime_type or "unknown"


STARTS: Final = {
    "image/jpeg": (b"\xff\xd8\xff",),
    "image/png": (b"\x89PNG\r\n\x1a\n",),
    "image/webp": (b"RIFF",),
    "image/gif": (b"GIF87a", b"GIF89a"),
    PDF: (b"%PDF-",),
}


def _picture(data: bytes, form: str, *, avatar: bool) -> Clean:
    try:
        from PIL import Image
    except ImportError as error:
        raise FilesNotSetUp("files are not set up here: install manmitra[files]") from error
    try:
        with Image.open(BytesIO(data), formats=[form]) as opened:
            if opened.width * opened.height > MOST_PIXELS:
                raise FileRefused("the picture has too many pixels")
            fresh = _made_anew(opened, AVATAR_SIDE if avatar else LONGEST_SIDE, square=avatar)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise FileRefused("the picture has too many pixels") from error
    except (OSError, SyntaxError, ValueError, TypeError, EOFError, IndexError, struct.error, zlib.error) as error:
        raise FileRefused("the picture can't be read") from error
    made = BytesIO()
    if fresh.mode == "RGBA":
        fresh.save(made, "PNG")
        return Clean("image/png", made.getvalue())
    fresh.save(made, "JPEG", quality=QUALITY)
    return Clean("image/jpeg", made.getvalue())


def _made_anew(opened: "ImageFile", side: int, *, square: bool) -> "Image":
    """Pixels only, for encoders write comments and profiles that an image still carries. Small first, then upright: a
    copy of all pixels is as large as what a small file may claim.
    """
    from PIL import Image, ImageOps

    opened.draft("RGB", (side, side))
    mode = "RGBA" if opened.has_transparency_data else "RGB"
    pixels: Image.Image = opened if opened.mode == mode else opened.convert(mode)
    if square:
        pixels = ImageOps.fit(pixels, (side, side))
    else:
        pixels.thumbnail((side, side))
    upright = ImageOps.exif_transpose(pixels)
    fresh = Image.new(mode, upright.size)
    fresh.paste(upright)
    return fresh


def _document(data: bytes) -> Clean:
    """It must end where a PDF ends: nothing else hangs on behind it, nor calls that end its own, as an archive can."""
    if not data.rstrip(b"\r\n \t").endswith(TRAILER) or zipfile.is_zipfile(BytesIO(data)):
        raise FileRefused("the PDF is cut off, or something else is hidden behind it")
    return Clean(PDF, data)


def _text(data: bytes) -> Clean:
    """Words in UTF-8, and no program or page."""
    text = _words(data)
    if text is None or text.lstrip().startswith(PROGRAM_STARTS) or "%PDF-" in text[:PDF_READERS_LOOK]:
        raise FileRefused(f"this kind of file is not taken; {KINDS}")
    return Clean("text/plain", text.encode())


def _words(data: bytes) -> str | None:
    """None when it could not have been typed."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return None
    return None if CONTROLS.search(text) else text
