"""Names, and who may have a file."""

import pytest

from manmitra.domain.files.model import MOST_FILES, NEVER, Access, Purpose, StoredFile, TooManyFiles
from manmitra.domain.files.rules import may_delete, may_read, must_have_room, safe_name
from manmitra.domain.shared.identity import Principal, Role, UserId, visitor
from tests.fakes import FixedClock

ASHA = Principal(UserId("asha"), Role.STUDENT, "campus")
RAVI = Principal(UserId("ravi"), Role.STUDENT, "campus")
MEERA = Principal(UserId("meera"), Role.COUNSELOR, "campus")
ADMIN = Principal(UserId("admin"), Role.ADMIN, "campus")
STRANGER = Principal(UserId("asha"), Role.ADMIN, "elsewhere")


def a_file(clock: FixedClock, access: Access, **changes: object) -> StoredFile:
    now = clock.now()
    values: dict[str, object] = {
        "id": "f",
        "owner_id": "asha",
        "institution": "campus",
        "access": access,
        "purpose": Purpose.DOCUMENT,
        "media_type": "text/plain",
        "size": 1,
        "sha256": "",
        "name": "n.txt",
        "created_at": now,
        "expires_at": NEVER,
    }
    return StoredFile(**{**values, **changes})  # type: ignore[arg-type]


def test_who_may_read_and_who_may_take_away(clock: FixedClock) -> None:
    visiting = visitor("campus")
    everybody = {"asha": ASHA, "ravi": RAVI, "meera": MEERA, "admin": ADMIN, "foreign": STRANGER, "nobody": visiting}

    def readers(access: Access) -> set[str]:
        file = a_file(clock, access)
        return {name for name, who in everybody.items() if may_read(file, who, treats=name == "meera")}

    removers = {name for name, who in everybody.items() if may_delete(a_file(clock, Access.PUBLIC), who)}

    assert readers(Access.PUBLIC) == everybody.keys() - {"foreign"}
    assert readers(Access.PRIVATE) == {"asha"}
    assert readers(Access.RESTRICTED) == {"asha", "meera"}
    assert removers == {"asha", "admin"}
    assert not may_read(a_file(clock, Access.RESTRICTED), MEERA, treats=False)
    assert not may_read(a_file(clock, Access.PRIVATE, owner_id=""), visitor("campus"), treats=False)


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("notes.pdf", "notes.pdf"),
        ("notes.exe", "notes.pdf"),
        ("../../etc/passwd", "passwd.pdf"),
        ("..\\..\\windows\\system.ini", "system.pdf"),
        ("C:\\temp\\a.b.c", "a.b.pdf"),
        ("/", "file.pdf"),
        ("", "file.pdf"),
        ("....", "file.pdf"),
        (".htaccess", "htaccess.pdf"),
        ("a\r\nSet-Cookie: x", "a Set-Cookie x.pdf"),
        ('a";filename="b.html', "a filename b.pdf"),
        ("\u202egnp.exe", "gnp.pdf"),
        ("परीक्षा नोट्स.txt", "परीक्षा नोट्स.pdf"),
        ("<script>alert(1)</script>", "script.pdf"),
        ("x" * 500, "x" * 100 + ".pdf"),
        ("a\0b.pdf", "a b.pdf"),
    ],
)
def test_a_name_leads_nowhere(given: str, kept: str) -> None:
    assert safe_name(given, "application/pdf") == kept


def test_one_person_has_room_for_so_much(clock: FixedClock) -> None:
    few = [a_file(clock, Access.PRIVATE)] * (MOST_FILES - 1)

    must_have_room(few, 10)
    with pytest.raises(TooManyFiles):
        must_have_room([*few, few[0]], 10)
    with pytest.raises(TooManyFiles):
        must_have_room([a_file(clock, Access.PRIVATE, size=100 * 1024 * 1024)], 1)
