"""PDF, tagged, with charts. Typst sets it and shapes every script; the letters are those of the Noto fonts.

Both come with `manmitra[reports]`, the fonts under the SIL Open Font License 1.1, whose text lies beside each of them.
No font of the machine is used: the same report looks the same everywhere, and a letter that is missing is seen by our
tests and not by a reader.
"""

from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Final

import msgspec

from manmitra.adapters.reports.drawing import drawing
from manmitra.domain.reports.model import Report

if TYPE_CHECKING:
    from typst import Fonts

FONTS: Final = ("fontpkg_noto_sans", "fontpkg_noto_sans_devanagari", "fontpkg_noto_sans_arabic")
TEMPLATE: Final = "report.typ"


def as_pdf(report: Report) -> bytes:
    """Raises ImportError when the library or a font is missing."""
    import typst

    compiler = typst.Compiler(_template(), font_paths=_fonts(), ignore_system_fonts=True)
    data = {"report": msgspec.json.encode(drawing(report)).decode()}
    made = compiler.compile(
        format="pdf", sys_inputs=data, pdf_standards=["ua-1"], timestamp=int(report.made_at.timestamp())
    )
    if not isinstance(made, bytes):
        raise TypeError("a PDF is one file")
    return made


@cache
def _template() -> bytes:
    return files(__package__).joinpath(TEMPLATE).read_bytes()


@cache
def _fonts() -> "Fonts":
    from typst import Fonts

    return Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(font_folder(name)) for name in FONTS]
    )


def font_folder(package: str) -> Path:
    """Raises ImportError."""
    return Path(str(files(package).joinpath("files")))
