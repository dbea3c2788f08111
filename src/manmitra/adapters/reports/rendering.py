"""Every form of a report, made beside the event loop.

One at a time in a process: a table of many figures takes a core for a while, and the loop needs the other one. Typst
and zlib let go of the interpreter's lock; where Python itself works the loop gets its turn every few milliseconds.
"""

import asyncio
from collections.abc import Callable, Mapping
from importlib.util import find_spec
from typing import Final

from manmitra.adapters.reports.as_csv import as_csv
from manmitra.adapters.reports.as_json import as_json
from manmitra.adapters.reports.as_pdf import FONTS, as_pdf
from manmitra.adapters.reports.as_xlsx import as_xlsx
from manmitra.domain.reports.exports import Form, ReportsNotSetUp
from manmitra.domain.reports.model import Report
from manmitra.domain.reports.ports import Renderer

AT_ONCE: Final = 1
MAKE: Final[Mapping[Form, Callable[[Report], bytes]]] = {
    Form.CSV: as_csv,
    Form.JSON: as_json,
    Form.XLSX: as_xlsx,
    Form.PDF: as_pdf,
}
NEEDED: Final[Mapping[Form, tuple[str, ...]]] = {
    Form.CSV: (),
    Form.JSON: (),
    Form.XLSX: ("xlsxwriter",),
    Form.PDF: ("typst", *FONTS),
}


class LibraryRenderer(Renderer):
    def __init__(self) -> None:
        self._turn = asyncio.Semaphore(AT_ONCE)

    def must_be_ready(self, form: Form) -> None:
        if any(find_spec(name) is None for name in NEEDED[form]):
            raise ReportsNotSetUp(
                f"{form.value} is not set up here: install manmitra[reports]; csv and json need nothing"
            )

    async def render(self, report: Report, form: Form) -> bytes:
        self.must_be_ready(form)
        async with self._turn:
            return await asyncio.to_thread(MAKE[form], report)
