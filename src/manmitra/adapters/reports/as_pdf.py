"""PDF after PDF/UA-1, with charts. Typst sets it and shapes every script; the letters are those of the Noto fonts.

Both come with `manmitra[reports]`, the fonts under the SIL Open Font License 1.1, whose text lies beside each of them.
No font of the machine is used: the same report looks the same everywhere.
"""

from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, cast

import msgspec

from manmitra.adapters.reports.drawing import drawing
from manmitra.domain.reports.model import Report

if TYPE_CHECKING:
    from typst import Fonts

FONTS: Final = ("fontpkg_noto_sans", "fontpkg_noto_sans_devanagari", "fontpkg_noto_sans_arabic")
TEMPLATE: Final = "report.typ"
ACCESSIBLE: Final = "ua-1"
"""Checked while it is made: tags, title, language, and a letter for every sign."""


def as_pdf(report: Report) -> bytes:
    """Raises ImportError when the library or a font is missing."""
    from typst import TypstError

    try:
        return compiled(report, ACCESSIBLE)
    except TypstError:
        # A name in a script that no font here has: with boxes for its letters it is a report all the same.
        return compiled(report)


def compiled(report: Report, *standards: str) -> bytes:
    """Raises TypstError when it would not be up to one of the standards."""
    from typst import Compiler

    made: object = Compiler(font_paths=_fonts(), ignore_system_fonts=True).compile(
        _template(),
        format="pdf",
        sys_inputs={"report": msgspec.json.encode(drawing(report)).decode()},
        pdf_standards=cast("Any", list(standards)),
        timestamp=int(report.made_at.timestamp()),
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

    return Fonts(include_system_fonts=False, font_paths=[str(font_folder(name)) for name in FONTS])


def font_folder(package: str) -> Path:
    """Raises ImportError."""
    return Path(str(files(package).joinpath("files")))
