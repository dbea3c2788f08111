"""Files for tests, good and bad."""

import struct
import zlib
from io import BytesIO
from typing import Any

from PIL import Image
from PIL.ExifTags import Base

SECRET = b"planted-secret-in-metadata"
PDF = b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"


def picture(form: str = "JPEG", size: tuple[int, int] = (60, 40), mode: str = "RGB", **saved: Any) -> bytes:
    made = BytesIO()
    Image.new(mode, size, (0, 128, 128, 100) if mode == "RGBA" else "teal").save(made, form, **saved)
    return made.getvalue()


def photo() -> bytes:
    """Taken sideways at a place, with a comment."""
    exif = Image.Exif()
    exif[Base.Orientation] = 6
    exif[Base.ImageDescription] = SECRET.decode()
    exif[Base.GPSInfo] = {1: "N", 2: (34.0, 5.0, 0.0)}
    return picture(exif=exif, comment=SECRET)


def pixel_bomb(side: int = 50_000) -> bytes:
    """A PNG of some bytes that claims to be 50,000 by 50,000."""
    head = struct.pack(">IIBBBBB", side, side, 8, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + _chunk(b"IHDR", head)
        + _chunk(b"IDAT", zlib.compress(b"\0" * 100))
        + _chunk(b"IEND", b"")
    )


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
