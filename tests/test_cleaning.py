"""What of an upload is kept: pixels, and documents that are nothing else besides."""

import os
import zipfile
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from manmitra.adapters.files.cleaning import AVATAR_SIDE, LONGEST_SIDE, cleaned
from manmitra.domain.files.model import EXTENSIONS, Clean, FileRefused
from tests.pictures import PDF, SECRET, photo, picture, pixel_bomb

SVG = b'<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'
HTML = b"<!doctype html><script>alert(1)</script>"


def a_zip_in_a_pdf() -> bytes:
    """A program that opens archives looks for one from the end, and takes the last line of the PDF for its comment."""
    made = BytesIO(b"%PDF-1.4\n")
    with zipfile.ZipFile(made, "a") as archive:
        archive.writestr("run.exe", b"MZ")
        archive.comment = b"\n%%EOF"
    return made.getvalue()


def a_zip(content: bytes = b"x") -> bytes:
    made = BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("x.txt", content)
    return made.getvalue()


def test_a_photo_keeps_its_pixels_upright_and_nothing_else() -> None:
    data = photo()

    made = cleaned(data, avatar=False)

    assert SECRET in data
    assert SECRET not in made.data
    assert b"Exif" not in made.data
    with Image.open(BytesIO(made.data)) as seen:
        assert (seen.format, seen.size) == ("JPEG", (40, 60))
        assert not seen.getexif()
        assert "comment" not in seen.info


@pytest.mark.parametrize(
    ("form", "mode", "kind"),
    [
        ("JPEG", "RGB", "image/jpeg"),
        ("JPEG", "CMYK", "image/jpeg"),
        ("PNG", "RGBA", "image/png"),
        ("PNG", "P", "image/jpeg"),
        ("WEBP", "RGB", "image/jpeg"),
        ("WEBP", "RGBA", "image/png"),
        ("GIF", "P", "image/jpeg"),
    ],
)
def test_every_picture_becomes_one_of_two_kinds(form: str, mode: str, kind: str) -> None:
    data = picture(form, mode=mode) if mode != "CMYK" else picture(form, mode="CMYK")

    made = cleaned(data, avatar=False)

    assert made.media_type == kind
    with Image.open(BytesIO(made.data)) as seen:
        assert seen.size == (60, 40)


def test_large_pictures_are_made_smaller_and_avatars_square() -> None:
    wide = picture("PNG", (4000, 100))

    with Image.open(BytesIO(cleaned(wide, avatar=False).data)) as seen:
        assert seen.width == LONGEST_SIDE
    with Image.open(BytesIO(cleaned(wide, avatar=True).data)) as seen:
        assert seen.size == (AVATAR_SIDE, AVATAR_SIDE)


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(pixel_bomb(), id="pixel bomb"),
        pytest.param(pixel_bomb(6_000), id="many pixels"),
        pytest.param(pixel_bomb(100), id="pixels that are not there"),
        pytest.param(picture()[:200], id="half a picture"),
        pytest.param(SVG, id="svg"),
        pytest.param(b"\n  " + SVG, id="svg behind a space"),
        pytest.param(HTML, id="html"),
        pytest.param(b"\xef\xbb\xbf" + HTML, id="html behind a mark"),
        pytest.param(b"GIF89a=1;alert(1)//", id="a script that begins as a gif"),
        pytest.param(a_zip(), id="zip"),
        pytest.param(a_zip(b"\0" * 10_000_000), id="zip bomb"),
        pytest.param(PDF + a_zip(), id="a zip behind a pdf"),
        pytest.param(PDF + HTML, id="html behind a pdf"),
        pytest.param(a_zip_in_a_pdf(), id="a zip in a pdf"),
        pytest.param(b"junk" + PDF, id="junk before a pdf"),
        pytest.param(PDF[:-7], id="half a pdf"),
        pytest.param(b"MZ" + b"\0" * 100, id="a program"),
        pytest.param(b"\x7fELF" + b"\0" * 100, id="another program"),
        pytest.param(b"#!/bin/sh\nrm -rf /\n", id="a script"),
        pytest.param(b"import os\nos.remove('x')\n", id="a script without a first line"),
        pytest.param(b"%!PS-Adobe-3.0\nshowpage\n", id="postscript"),
        pytest.param(b"{\\rtf1 hello}", id="rtf"),
        pytest.param(b"REGEDIT4\n[HKEY_CURRENT_USER]\n", id="a registry file"),
        pytest.param(b"text\0with a nul", id="nul"),
        pytest.param("grüße".encode("latin-1"), id="not utf-8"),
    ],
)
def test_what_is_not_taken_is_refused(data: bytes) -> None:
    with pytest.raises(FileRefused):
        cleaned(data, avatar=False)


@pytest.mark.parametrize("hidden", [a_zip(b"hidden"), HTML, SVG, PDF])
def test_what_hides_behind_a_picture_is_gone(hidden: bytes) -> None:
    made = cleaned(picture("PNG") + hidden, avatar=False)

    assert hidden not in made.data
    assert b"PK" not in made.data[-100:]


def test_documents_are_kept_as_they_are_and_are_no_avatars() -> None:
    assert cleaned(PDF, avatar=False).data == PDF
    assert cleaned("नमस्ते\nsalaam".encode(), avatar=False).media_type == "text/plain"
    for data in (PDF, b"hello there"):
        with pytest.raises(FileRefused):
            cleaned(data, avatar=True)


@pytest.mark.parametrize(
    "begins",
    [
        "This is what I wanted to say",
        "Name: Asha",
        "BA second year",
        "PTSD, and what helps",
        "From: Asha\nTo: the warden",
        "Creative writing",
        "00:10 woke up",
        "(draft)",
        "FORM 16",
    ],
)
def test_what_anybody_types_is_a_text_whatever_it_begins_with(begins: str) -> None:
    written = f"{begins}\nand more of it, line by line.\n".encode()

    assert cleaned(written, avatar=False) == Clean("text/plain", written)


@given(st.one_of(st.binary(max_size=200), st.binary(max_size=100).map(lambda tail: picture()[:80] + tail)))
def test_any_bytes_are_kept_in_a_known_kind_or_refused(data: bytes) -> None:
    try:
        made = cleaned(data, avatar=False)
    except FileRefused:
        return
    assert made.media_type in EXTENSIONS


def test_noise_in_a_picture_is_a_refusal_or_a_picture() -> None:
    good = picture("PNG", (30, 30))
    for place in range(8, len(good)):
        data = good[:place] + os.urandom(1) + good[place + 1 :]
        try:
            assert cleaned(data, avatar=False).media_type.startswith("image/")
        except FileRefused:
            continue
