"""A file of people, read strictly: whatever comes, each line is a person or a reason."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from manmitra.domain.admin.sheet import MOST_BYTES, MOST_ROWS, read
from manmitra.domain.shared.identity import Role

HEAD = "email,name,role,department,language\r\n"


def problems(text: str | bytes) -> list[tuple[int, str, str]]:
    data = text if isinstance(text, bytes) else text.encode()
    return [(one.line, one.column, one.code) for one in read(data).problems]


def test_a_file_as_a_spreadsheet_writes_it_is_read_whole() -> None:
    head = "\ufeffEmail,Name,Role,Department,Language\r\n"
    text = f'{head}"a@x.edu","Kaul, Asha",student,PHY,hi\r\n\r\nb@x.edu,Bilal,Admin,,\r\n'

    sheet = read(text.encode())

    assert not sheet.problems
    asha, bilal = sheet.rows
    assert (asha.line, asha.email, asha.name, asha.role) == (2, "a@x.edu", "Kaul, Asha", Role.STUDENT)
    assert (asha.department, asha.language) == ("PHY", "hi")
    assert (bilal.line, bilal.role, bilal.department, bilal.language) == (4, Role.ADMIN, "", "en")


def test_names_of_all_scripts_are_names_with_their_joiners() -> None:
    names = ["आशा", "عائشہ", "क्‍षमा", "O'Brien", "Anne-Marie", "J. R. D."]

    sheet = read((HEAD + "".join(f"p{n}@x.edu,{name},student,,\n" for n, name in enumerate(names))).encode())

    assert not sheet.problems
    assert [row.name for row in sheet.rows] == names


@pytest.mark.parametrize(
    ("row", "column", "code"),
    [
        ("nobody,Asha,student,,", "email", "bad_email"),
        ("a@x,Asha,student,,", "email", "bad_email"),
        ("a@x.edu b@x.edu,Asha,student,,", "email", "bad_email"),
        ('"a@x.edu\nBcc: all@x.edu",Asha,student,,', "email", "unprintable"),
        (f"{'a' * 250}@x.edu,Asha,student,,", "email", "too_long"),
        ("=a@x.edu,Asha,student,,", "email", "formula_like"),
        ("a@x.edu,,student,,", "name", "name_missing"),
        (f"a@x.edu,{'A' * 101},student,,", "name", "too_long"),
        ('a@x.edu,"=HYPERLINK(""http://x"")",student,,', "name", "formula_like"),
        ("a@x.edu,+1+2,student,,", "name", "formula_like"),
        ("a@x.edu,-2+3,student,,", "name", "formula_like"),
        ("a@x.edu,@SUM(A1),student,,", "name", "formula_like"),
        ("a@x.edu, =1+1,student,,", "name", "formula_like"),
        ("a@x.edu,＝1+1,student,,", "name", "formula_like"),
        ("a@x.edu,\t=1,student,,", "name", "formula_like"),
        ('a@x.edu,"As\nha",student,,', "name", "unprintable"),
        ("a@x.edu,As\u202eha,student,,", "name", "unprintable"),
        ("a@x.edu,<b>Asha</b>,student,,", "name", "markup"),
        ("a@x.edu,Asha,dean,,", "role", "unknown_role"),
        ("a@x.edu,Asha,visitor,,", "role", "unknown_role"),
        ("a@x.edu,Asha,,,", "role", "unknown_role"),
        ("a@x.edu,Asha,student,,fr", "language", "unknown_language"),
        (f"a@x.edu,Asha,student,{'P' * 33},", "department", "too_long"),
        ("a@x.edu,Asha,student", "", "wrong_column_count"),
        ("a@x.edu,Asha,student,,,", "", "wrong_column_count"),
    ],
)
def test_each_kind_of_bad_row_is_told_by_its_line_and_the_others_are_read(row: str, column: str, code: str) -> None:
    sheet = read(f"{HEAD}good@x.edu,Good,student,,\r\n{row}\r\nalso@x.edu,Also,student,,\r\n".encode())

    assert [(one.line, one.column, one.code) for one in sheet.problems] == [(3, column, code)]
    assert [one.name for one in sheet.rows] == ["Good", "Also"]


def test_what_is_wrong_is_told_without_repeating_it() -> None:
    secret = "verysecretname"

    found = read(f"{HEAD}{secret},={secret},{secret},{secret * 9},{secret}\n".encode()).problems

    assert len(found) == 5
    assert not [one for one in found if secret in one.message]


def test_an_address_that_comes_twice_is_told_whatever_its_spelling() -> None:
    text = f"{HEAD}asha@x.edu,Asha,student,,\nb@x.edu,B,student,,\nASHA@X.EDU,Asha,admin,,\n"

    found = read(text.encode()).problems

    assert [(one.line, one.code) for one in found] == [(4, "duplicate")]
    assert "line 2" in found[0].message


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"", [(1, "", "wrong_header")]),
        (b"name,role\nA,student\n", [(1, "", "wrong_header")]),
        (b"email,name,role,email\n", [(1, "", "wrong_header")]),
        (b"email,name,role,password\n", [(1, "", "wrong_header")]),
        (b"email;name;role\na@x.edu;A;student\n", [(1, "", "wrong_header")]),
        (b"email,name,role\n", [(1, "", "empty")]),
        (b"email,name,role\na@x.edu,A\x00B,student\n", [(2, "", "nul")]),
        (b"email,name,role\na@x.edu,\xe9,student\nb@x.edu,\xff,student\n", [(2, "", "not_utf8"), (3, "", "not_utf8")]),
        ("email,name,role\n".encode("utf-16"), [(1, "", "not_utf8")]),
        (b'email,name,role\na@x.edu,"A,student\n', [(2, "", "unreadable")]),
        (b'email,name,role\na@x.edu,"A"B,student\n', [(2, "", "unreadable")]),
        (b"x" * (MOST_BYTES + 1), [(1, "", "too_large")]),
    ],
)
def test_a_file_that_is_none_is_told_as_one(data: bytes, told: list[tuple[int, str, str]]) -> None:
    assert problems(data) == told


def test_a_file_has_five_thousand_rows_at_most() -> None:
    rows = [f"p{n}@x.edu,P,student\n" for n in range(MOST_ROWS + 1)]

    whole, longer = read("".join(["email,name,role\n", *rows[:-1]]).encode()), "".join(["email,name,role\n", *rows])

    assert (len(whole.rows), whole.problems) == (MOST_ROWS, [])
    assert problems(longer) == [(MOST_ROWS + 2, "", "too_many_rows")]


def test_the_line_of_a_row_behind_one_with_a_line_break_is_the_line_of_the_file() -> None:
    text = 'email,name,role\n"a@x.edu","A\nB",student\nnobody,C,student\n'

    assert problems(text) == [(2, "name", "unprintable"), (4, "email", "bad_email")]


@given(
    st.one_of(
        st.binary(max_size=300), st.text(max_size=300).map(lambda text: f"{HEAD}{text}".encode("utf-8", "replace"))
    )
)
def test_nothing_that_is_sent_breaks_the_reader(data: bytes) -> None:
    sheet = read(data)

    assert sheet.rows or sheet.problems
    assert all(one.line >= 1 and one.message for one in sheet.problems)
