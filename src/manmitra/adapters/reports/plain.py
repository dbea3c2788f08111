"""Text that a spreadsheet takes for text.

A cell whose text begins with a sign that begins a formula is run by the program that opens the file (CWE-1236). What
stands in a report can be anybody's words, a department's name for one, so an apostrophe goes before those.
"""

from typing import Final
from unicodedata import category, normalize

FORMULA: Final = frozenset("=+-@|%")
UNSEEN: Final = frozenset({"Cc", "Cf", "Zs", "Zl", "Zp"})
"""Controls, marks without width and spaces: some programs look behind them for the first sign."""


def harmless(text: str) -> str:
    """The same, behind an apostrophe where it could run; without what no file may hold."""
    kept = "".join(sign for sign in text if sign >= " " or sign in "\t\r\n")
    return f"'{kept}" if _could_run(kept) else kept


def _could_run(text: str) -> bool:
    if text[:1] in {"\t", "\r", "\n"}:
        return True
    first = next((sign for sign in text if category(sign) not in UNSEEN and sign not in "'\""), "")
    # Full-width and small forms become the plain sign in programs that fold them (NFKC).
    return bool(first) and normalize("NFKC", first)[0] in FORMULA
