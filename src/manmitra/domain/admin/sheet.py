"""A file of people (CSV, RFC 4180), read strictly: every row is a person or a reason why it is none. Pure."""

import csv
import io
import re
import unicodedata
from collections.abc import Iterator, Sequence
from typing import Final

import msgspec

from manmitra.domain.shared.identity import Role

MOST_ROWS: Final = 5000
MOST_BYTES: Final = 2 * 1024 * 1024
NEEDED: Final = ("email", "name", "role")
COLUMNS: Final = (*NEEDED, "department", "language")
LONGEST: Final = {"email": 254, "name": 100, "role": 20, "department": 32, "language": 8}
ADDRESS: Final = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_{|}~-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+")
"""As at the door: plain ASCII, and nothing that could add a line to a letter's head."""
FORMULA: Final = frozenset("=+-@|\t\r")
"""With what a cell begins that a spreadsheet would run (OWASP, CSV injection); wide forms count as the narrow ones."""
MARKUP: Final = frozenset("<>")
UNSEEN: Final = frozenset({"Cc", "Cs", "Co", "Cn", "Zl", "Zp"})
TURNING: Final = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
ROLES: Final = {role.value: role for role in Role if role is not Role.VISITOR}
LANGUAGES: Final = frozenset({"en", "hi", "ur"})


class Problem(msgspec.Struct, frozen=True):
    """What is wrong in one line of the file; the sentence does not repeat what stands there."""

    line: int
    column: str
    code: str
    message: str


class Row(msgspec.Struct, frozen=True, kw_only=True):
    line: int
    email: str
    name: str
    role: Role
    department: str = ""
    language: str = "en"

    @property
    def key(self) -> str:
        """The same for every spelling that the account's index takes for the same address."""
        return self.email.lower() if self.email.isascii() else unicodedata.normalize("NFKC", self.email).casefold()


class Sheet(msgspec.Struct, frozen=True):
    rows: Sequence[Row]
    problems: Sequence[Problem]


def read(data: bytes) -> Sheet:
    """Never raises: what can't be read is a problem of its line."""
    unreadable = _unreadable(data)
    if unreadable:
        return Sheet([], unreadable)
    records = csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True)
    rows, problems = list[Row](), list[Problem]()
    try:
        header = next(records, [])
        wrong = _header(header)
        if wrong is not None:
            return Sheet([], [wrong])
        names, began = [name.strip().lower() for name in header], records.line_num
        for cells in records:
            line, began = began + 1, records.line_num
            if not any(cell.strip() for cell in cells):
                continue
            if len(rows) + len({one.line for one in problems}) == MOST_ROWS:
                problems.append(Problem(line, "", "too_many_rows", f"a file has at most {MOST_ROWS} rows"))
                break
            row, found = _row(line, names, cells)
            problems += found
            rows += [row] if row is not None else []
    except csv.Error:
        text = "from here on this can't be read: a quote is not closed, or stands in the middle of a cell"
        problems.append(Problem(records.line_num, "", "unreadable", text))
    if not rows and not problems:
        problems.append(Problem(1, "", "empty", "there is nobody in this file"))
    return Sheet(rows, sorted([*problems, *_duplicates(rows)], key=lambda one: (one.line, one.column)))


def _unreadable(data: bytes) -> list[Problem]:
    if len(data) > MOST_BYTES:
        return [Problem(1, "", "too_large", f"a file has at most {MOST_BYTES // 1024 // 1024} MB")]
    if data[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        return [Problem(1, "", "not_utf8", "this is UTF-16; please save it as CSV in UTF-8")]
    found = list[Problem]()
    for number, line in enumerate(data.split(b"\n"), start=1):
        if b"\0" in line:
            found.append(Problem(number, "", "nul", "there is a NUL character in this line"))
        try:
            line.decode()
        except UnicodeDecodeError:
            found.append(
                Problem(number, "", "not_utf8", "this line is not UTF-8; please save the file as CSV in UTF-8")
            )
        if len(found) == MOST_ROWS:
            break
    return found


def _header(cells: Sequence[str]) -> Problem | None:
    names = [cell.strip().lower() for cell in cells]
    if len(names) == 1 and ";" in names[0]:
        return Problem(1, "", "wrong_header", "columns are separated by commas")
    if len(set(names)) < len(names) or not set(names) <= set(COLUMNS) or not set(NEEDED) <= set(names):
        return Problem(1, "", "wrong_header", f"the first line names the columns: {', '.join(COLUMNS)}")
    return None


def _row(line: int, names: Sequence[str], cells: Sequence[str]) -> tuple[Row | None, list[Problem]]:
    if len(cells) != len(names):
        text = f"this line has {len(cells)} columns, the first one has {len(names)}"
        return None, [Problem(line, "", "wrong_column_count", text)]
    given = dict(zip(names, cells, strict=True))
    problems = [Problem(line, *one) for one in _wrong(given)]
    if problems:
        return None, problems
    return Row(
        line=line,
        email=given["email"].strip(),
        name=given["name"].strip(),
        role=ROLES[given["role"].strip().lower()],
        department=given.get("department", "").strip(),
        language=given.get("language", "").strip().lower() or "en",
    ), []


def _wrong(given: dict[str, str]) -> Iterator[tuple[str, str, str]]:
    """Column, code and sentence of whatever is wrong; of each column the first thing."""
    for column, cell in given.items():
        value = cell.strip()
        if len(cell) > LONGEST[column]:
            yield column, "too_long", f"{column} has at most {LONGEST[column]} characters"
        elif _like_a_formula(cell):
            yield column, "formula_like", f"{column} begins as a formula of a spreadsheet does"
        elif not _can_be_shown(cell):
            yield column, "unprintable", f"{column} holds a line break or another character that can't be shown"
        elif column == "email" and not ADDRESS.fullmatch(value):
            yield column, "bad_email", "this is not an e-mail address"
        elif column == "name" and not value:
            yield column, "name_missing", "a name is needed"
        elif column == "name" and MARKUP & set(value):
            yield column, "markup", "a name has neither < nor >"
        elif column == "role" and value.lower() not in ROLES:
            yield column, "unknown_role", f"a role is one of {', '.join(ROLES)}"
        elif column == "language" and value and value.lower() not in LANGUAGES:
            yield column, "unknown_language", "a language is one of en, hi, ur"


def _can_be_shown(cell: str) -> bool:
    """Joiners of Indic scripts can't be seen either, and belong to names."""
    if cell.isascii():
        return cell.isprintable()
    return not any(unicodedata.category(char) in UNSEEN or char in TURNING for char in cell)


def _like_a_formula(cell: str) -> bool:
    value = cell.lstrip()
    return bool(cell) and (cell[0] in FORMULA or unicodedata.normalize("NFKC", value[:1])[:1] in FORMULA)


def _duplicates(rows: Sequence[Row]) -> Iterator[Problem]:
    first = dict[str, int]()
    for row in rows:
        if row.key in first:
            text = f"the address of this line stands in line {first[row.key]} too"
            yield Problem(row.line, "email", "duplicate", text)
        else:
            first[row.key] = row.line
