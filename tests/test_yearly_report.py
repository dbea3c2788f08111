"""The yearly report: what it counts, what it holds back, what it says that it does not know, and that it is signed."""

import base64
import csv
from datetime import UTC, date, datetime, timedelta
from io import StringIO
from pathlib import Path
from typing import Any

import msgspec
import pypdfium2
import pytest

from manmitra.adapters.pack_keys import PackChecker, PackSigner
from manmitra.cli import main
from manmitra.domain.crisis.helplines import HELPLINES, open_lines
from manmitra.domain.crisis.ladder import Pace
from manmitra.domain.crisis.model import Alert, AlertKind, Level, Tier
from manmitra.domain.moderation.records import CertificateKind, granted
from manmitra.domain.reports.annual import Asked, YearFacts, annual
from manmitra.domain.reports.bundle import MANIFEST, SIGNATURE, BadBundle, bundle, checked
from manmitra.domain.reports.guidelines import NOT_KNOWN
from manmitra.domain.reports.model import Report, Table
from manmitra.domain.reports.rules import months_of_year, shown
from manmitra.domain.reports.yearly import NoSuchYear
from manmitra.domain.shared.identity import Role
from tests.conftest import World
from tests.report_samples import a_report

NOW = datetime(2026, 11, 25, 4, 30, tzinfo=UTC)
PACES = {
    Level.HIGH: Pace(
        deputy=timedelta(minutes=5),
        duty_admin=timedelta(minutes=10),
        everybody=timedelta(minutes=15),
        again=timedelta(minutes=5),
        contact=timedelta(minutes=15),
    )
}
SIGNER = PackSigner(own=b"k" * 32, otherwise=b"")
CHECKER = PackChecker(SIGNER.public_key)


def an_alert(number: int, *, by: str, minutes: int | None = 4, drill: bool = False) -> Alert:
    raised = datetime(2026, 3, 1, tzinfo=UTC) + timedelta(days=number)
    return Alert(
        id=f"a{number}",
        institution="campus",
        student_id=by,
        kind=AlertKind.MANUAL,
        tier=Tier.HIGH,
        raised_at=raised,
        acknowledged_at=None if minutes is None else raised + timedelta(minutes=minutes),
        drill=drill,
    )


def facts(**changes: Any) -> YearFacts:
    told: dict[str, Any] = {"students": 900, "counselors": 3, "certificates": (), "alerts": ()}
    return YearFacts(**(told | changes))


def made(found: YearFacts, *, year: int = 2026, enrolled: int | None = None) -> Report:
    asked = Asked(institution="campus", name="Campus", year=year, enrolled=enrolled, now=NOW)
    return annual(asked, found, [], PACES, HELPLINES, open_lines(NOW))


def table(report: Report, id: str) -> Table:
    return next(one for one in report.tables if one.id == id)


def values(found: Table) -> dict[str, list[Any]]:
    return {row.label: ["held" if one.suppressed else one.value for one in row.cells] for row in found.rows}


def test_the_ratio_stands_beside_what_the_guideline_asks_for() -> None:
    told, untold = table(made(facts(), enrolled=2400), "ratio"), table(made(facts(counselors=0)), "ratio")

    assert values(told)["Enrolled, as told by the institution"] == [2400, 3, 800.0]
    assert values(told)["With an account here"] == [900, 3, 300.0]
    assert values(untold) == {"Enrolled": [None, 0, None], "With an account here": [900, 0, None]}
    assert "2025 INSC 893, 25 July 2025" in told.note


def test_alerts_of_few_people_are_held_back_and_drills_are_none() -> None:
    few = made(facts(alerts=tuple(an_alert(number, by=f"s{number % 9}") for number in range(30))))
    many = made(
        facts(
            alerts=(
                *(an_alert(number, by=f"s{number}") for number in range(21)),
                *(an_alert(30 + number, by="", minutes=None) for number in range(5)),
                an_alert(50, by="", minutes=2, drill=True),
            )
        )
    )

    assert values(table(few, "alerts"))["Raised"] == ["held"]
    assert {one for row in values(table(few, "alert_times")).values() for one in row} == {"held"}
    assert values(table(many, "alerts"))["Raised"] == [25]
    assert values(table(many, "alerts"))["The person was reached"] == [0]
    assert values(table(many, "alert_times"))["Until somebody took care: half of them within"] == [4.0]
    assert values(table(many, "drills")) == {"2026-04-20": [2.0]}


def test_certificates_are_logged_without_names() -> None:
    given = datetime(2026, 2, 1, tzinfo=UTC)
    one = granted(
        "campus", "user-17", CertificateKind.VOLUNTEER, by="admin", now=given, until=given + timedelta(days=90)
    )
    old = msgspec.structs.replace(
        one, granted_at=datetime(2025, 12, 1, tzinfo=UTC), expires_at=NOW + timedelta(days=60)
    )

    report = made(facts(certificates=(one, old)))

    assert values(table(report, "training"))["Volunteer"] == [1, 1]
    assert [row.label for row in table(report, "training_log").rows] == ["2026-02-01: volunteer, good until 2026-05-02"]
    assert "user-17" not in str(report)


def test_helplines_tell_their_source_and_that_nobody_called_them_and_what_is_not_known_is_said() -> None:
    report = made(facts(unreadable=2))

    (tele, *_) = [row.label for row in table(report, "helplines").rows]
    assert tele.startswith("Tele-MANAS: 14416, 1-800-891-4416")
    assert "listed 2026-11-23; not yet called by anybody to check it" in tele
    assert len(table(report, "helplines").rows) == len(HELPLINES)
    assert all(any(one in note for note in report.notes) for one in NOT_KNOWN)
    assert report.notes[0].startswith("2 alerts could not be read")
    assert (report.since, report.until) == (date(2026, 1, 1), date(2026, 11, 25))
    assert "is not over" in report.notes[1]
    assert made(facts(), year=2025).until == date(2025, 12, 31)


@pytest.mark.parametrize(
    "change", ["a byte", "the manifest", "the signature", "left out", "added", "another key", "no list"]
)
def test_a_report_that_was_touched_is_not_what_was_signed(change: str) -> None:
    files = bundle(a_report(), {"report.pdf": b"%PDF-1", "report.csv": b"a,b"}, SIGNER)
    manifest = checked(files, CHECKER)
    checker = PackChecker(PackSigner(own=b"x" * 32, otherwise=b"").public_key) if change == "another key" else CHECKER
    match change:
        case "a byte":
            files["report.csv"] = b"a,c"
        case "the manifest":
            files[MANIFEST] = files[MANIFEST].replace(b"campus", b"camqus")
        case "the signature":
            files[SIGNATURE] = bytes(64)
        case "left out":
            del files["report.pdf"]
        case "added":
            files["more.pdf"] = b"%PDF-1"
        case "no list":
            del files[MANIFEST]

    assert [one.name for one in manifest.files] == ["report.csv", "report.pdf"]
    with pytest.raises(BadBundle):
        checked(files, checker)


def test_a_signature_of_a_report_is_none_of_a_pack() -> None:
    files = bundle(a_report(), {}, SIGNER)

    assert not CHECKER.holds(files[MANIFEST], files[SIGNATURE])


@pytest.mark.parametrize(
    ("count", "people", "told"), [(0, 0, 0), (9, 9, None), (40, 9, None), (12, 10, 10), (13, 10, 15)]
)
def test_few_people_are_held_back_and_others_rounded(count: int, people: int, told: int | None) -> None:
    cell = shown(count, people)

    assert (cell.value, cell.suppressed) == (told, told is None)
    assert told is None or abs(told - count) <= (cell.error or 0)


def test_months_are_those_of_india() -> None:
    eve = datetime(2026, 12, 31, 19, 0, tzinfo=UTC)

    assert months_of_year(2027, eve) == [date(2027, 1, 1)]
    assert len(months_of_year(2026, eve)) == 12


async def test_the_command_counts_what_is_stored_of_that_institution(world: World) -> None:
    await world.student()
    await world.staff(Role.COUNSELOR)
    await world.staff(Role.COUNSELOR, institution="elsewhere")
    asha = await world.student()
    await asha.call("POST", "/api/chat/ask", json={"message": "I want to kill myself"})
    yearly = world.container.exporting.yearly()

    files = await yearly.make("campus", 2026, name="Campus College", enrolled=500)
    with pytest.raises(NoSuchYear):
        await yearly.make("campus", 2027)

    manifest = checked(files, PackChecker(world.container.pack_signer().public_key))
    rows = list(csv.DictReader(StringIO(files["report-2026.csv"].decode("utf-8-sig"), newline="")))
    told = {(row["Table"], row["Row"], row["Figure"]): (row["Value"], row["Shown"]) for row in rows}
    assert [one.name for one in manifest.files] == ["report-2026.csv", "report-2026.pdf"]
    assert told["Students for each counsellor", "With an account here", "Students"] == ("2", "")
    assert told["Students for each counsellor", "With an account here", "Students for each counsellor"] == ("2.0", "")
    assert told["Alerts that somebody may be in danger", "Raised", "Alerts"] == ("", "held back")
    page = pypdfium2.PdfDocument(files["report-2026.pdf"])[0].get_textpage().get_text_bounded()
    assert "Campus College" in page


def test_the_check_of_the_command_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    place = tmp_path / "report"
    place.mkdir()
    for name, data in bundle(a_report(), {"report.pdf": b"%PDF-1"}, SIGNER).items():
        (place / name).write_bytes(data)
    key = base64.b64encode(SIGNER.public_key).decode()

    def status(*argv: str) -> object:
        with pytest.raises(SystemExit) as ended:
            main(["report", *argv])
        return ended.value.code

    good = status("--verify", str(place), "--key", key)
    told = capsys.readouterr().out
    (place / "report.pdf").write_bytes(b"%PDF-2")
    bad, keyless = status("--verify", str(place), "--key", key), status("--verify", str(place))
    nowhere, wrong_key = (
        status("--verify", str(place / "no"), "--key", key),
        status("--verify", str(place), "--key", "="),
    )

    assert (good, bad, keyless, nowhere, wrong_key) == (0, 1, 2, 1, 1)
    assert "files as they were signed: 1" in told
    assert "report.pdf is not the file that was signed" in capsys.readouterr().err
