"""Registered text messages: what is sent, what is refused, and what the linter finds beforehand."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from manmitra.adapters.sms.linter import Severity, lint
from manmitra.adapters.sms.registry import (
    RegisteredText,
    SmsCategory,
    SmsNotRegistered,
    SmsRegistry,
    SmsValueUnfit,
    load_registry,
    require_registered,
)
from manmitra.adapters.sms.segments import Encoding, size_of
from manmitra.cli import main
from manmitra.domain.notifications.model import Template
from manmitra.settings import BadSettings, Settings

pytestmark = pytest.mark.one_engine
VALUES = {"sender": "Campus", "date": "Tuesday, 24 Nov", "time": "10:00 AM IST"}
DEMO = load_registry()
BOOKED = DEMO.find(Template.APPOINTMENT_BOOKED, "en")


def changed(**fields: object) -> SmsRegistry:
    """The demo's registry with one text changed."""
    assert BOOKED is not None
    return replace(DEMO, template=(replace(BOOKED, **fields), *DEMO.template[1:]))


def found(registry: SmsRegistry, place: str = "appointment_booked/en") -> list[tuple[Severity, str]]:
    return [(one.severity, one.text) for one in lint(registry) if one.place == place]


@pytest.mark.parametrize(
    ("text", "encoding", "units", "segments"),
    [
        ("", Encoding.GSM7, 0, 0),
        ("a" * 160, Encoding.GSM7, 160, 1),
        ("a" * 161, Encoding.GSM7, 161, 2),
        ("a" * 306, Encoding.GSM7, 306, 2),
        ("a" * 307, Encoding.GSM7, 307, 3),
        ("€" * 80, Encoding.GSM7, 160, 1),
        ("€" * 81, Encoding.GSM7, 162, 2),
        ("a" * 152 + "€" + "a" * 152, Encoding.GSM7, 306, 3),  # the pair does not fit the end of the first
        ("[]{}~^|\\\f", Encoding.GSM7, 18, 1),
        ("Øñ@£¥àÉ§ΔΩ\r\n", Encoding.GSM7, 12, 1),
        ("ç", Encoding.UCS2, 1, 1),  # only the capital is in the short alphabet
        ("`", Encoding.UCS2, 1, 1),
        ("“a”", Encoding.UCS2, 3, 1),
        ("क" * 70, Encoding.UCS2, 70, 1),
        ("क" * 71, Encoding.UCS2, 71, 2),
        ("क" * 134, Encoding.UCS2, 134, 2),
        ("क" * 135, Encoding.UCS2, 135, 3),
        ("🙂" * 35, Encoding.UCS2, 70, 1),
        ("🙂" * 36, Encoding.UCS2, 72, 2),
        ("क" * 66 + "🙂" + "क" * 66, Encoding.UCS2, 134, 3),
    ],
)
def test_segments_are_counted_as_networks_count(text: str, encoding: Encoding, units: int, segments: int) -> None:
    size = size_of(text)

    assert (size.encoding, size.units, size.segments) == (encoding, units, segments)


@given(text=st.text(alphabet="ab€[क🙂", max_size=400))
def test_segments_are_never_fewer_than_the_units_need(text: str) -> None:
    size = size_of(text)
    alone, together = (160, 153) if size.encoding is Encoding.GSM7 else (70, 67)

    assert (size.segments <= 1) == (size.units <= alone)
    assert size.segments * max(alone if size.segments < 2 else together, 1) >= size.units
    if size.encoding is Encoding.UCS2:
        assert size.units == len(text.encode("utf-16-be")) // 2


def test_a_registered_text_is_filled_letter_by_letter() -> None:
    text = DEMO.render(Template.APPOINTMENT_BOOKED, "en", VALUES)

    assert text.text == "Campus: you have something planned on Tuesday, 24 Nov at 10:00 AM IST."
    assert (text.header, text.template_id, text.entity_id) == ("CAMPUS", "1007000000000000001", "1000000000000000000")
    assert (text.encoding, text.segments) == (Encoding.GSM7, 1)


def test_hindi_and_urdu_travel_as_ucs2() -> None:
    sizes = [DEMO.render(Template.APPOINTMENT_REMINDER, language, VALUES) for language in ("hi", "ur")]

    assert [(one.encoding, one.segments) for one in sizes] == [(Encoding.UCS2, 1)] * 2


def test_what_is_not_registered_is_refused() -> None:
    with pytest.raises(SmsNotRegistered):
        DEMO.render(Template.PASSWORD_RESET, "en", VALUES)
    with pytest.raises(SmsNotRegistered):
        DEMO.render(Template.DIGEST, "ta", VALUES)


@pytest.mark.parametrize("value", ["", " ", "\u200b", "x" * 31])
def test_a_value_that_operators_would_drop_is_refused(value: str) -> None:
    with pytest.raises(SmsValueUnfit):
        DEMO.render(Template.APPOINTMENT_BOOKED, "en", VALUES | {"sender": value})


def test_a_missing_value_is_refused() -> None:
    with pytest.raises(SmsValueUnfit):
        DEMO.render(Template.APPOINTMENT_BOOKED, "en", {"sender": "Campus"})


def test_a_text_that_does_not_name_its_values_is_refused() -> None:
    with pytest.raises(SmsNotRegistered):
        changed(values=("sender", "date")).render(Template.APPOINTMENT_BOOKED, "en", VALUES)


def test_a_value_brings_neither_lines_nor_placeholders() -> None:
    values = {"sender": "A\r\nB\x00\u202e", "date": "{#var#}", "time": "10:00\u202fAM"}

    text = DEMO.render(Template.APPOINTMENT_BOOKED, "en", values)

    assert text.text == "A B: you have something planned on {#var#} at 10:00 AM."


def test_a_demo_registry_can_not_be_sent_from() -> None:
    with pytest.raises(BadSettings, match="MANMITRA_SMS_REGISTRY"):
        DEMO.require_real()
    replace(DEMO, demo=False).require_real()


def test_production_sends_nothing_from_a_demo_registry(tmp_path: Path) -> None:
    own = tmp_path / "registry.toml"
    own.write_text('entity_id = "1101234567890123456"\ntemplate = []\n', "utf-8")
    twilio = Settings(twilio_account_sid="AC" + "0a" * 16)

    with pytest.raises(BadSettings, match="MANMITRA_SMS_REGISTRY"):
        require_registered(twilio)
    for fine in (Settings(), replace(twilio, deliver="file"), replace(twilio, sms_registry=str(own))):
        require_registered(fine)


def test_a_text_goes_out_under_the_header_it_is_registered_with() -> None:
    header = DEMO.template[0].header

    DEMO.require_sender(header)
    with pytest.raises(BadSettings, match="MANMITRA_TWILIO_FROM"):
        DEMO.require_sender("OTHERS")


@pytest.mark.parametrize(
    "content",
    ["", "demo = maybe", 'entity_id = "1"', "\xff", 'entity_id = "1"\ntemplate = [{ id = 7 }]', "template = []"],
)
def test_a_broken_file_is_told_at_start(tmp_path: Path, content: str) -> None:
    file = tmp_path / "registry.toml"
    file.write_bytes(content.encode("latin-1"))

    with pytest.raises(BadSettings, match="MANMITRA_SMS_REGISTRY"):
        load_registry(str(file))
    with pytest.raises(BadSettings, match="can't be read"):
        load_registry(str(tmp_path / "none.toml"))


def test_the_shipped_registry_has_no_findings() -> None:
    assert lint(DEMO) == []


@pytest.mark.parametrize(
    ("fields", "severity", "part"),
    [
        ({"id": "100700000000000001"}, Severity.ERROR, "19 digits"),
        ({"id": "100700000000000000x"}, Severity.ERROR, "19 digits"),
        ({"id": "١" * 19}, Severity.ERROR, "19 digits"),
        ({"header": "Campus"}, Severity.ERROR, "6 capital letters"),
        ({"header": "CAMPU"}, Severity.ERROR, "6 capital letters"),
        ({"header": "THERAP"}, Severity.ERROR, "tells what"),
        ({"text": "{#var#}: counselling on {#var#} at {#var#}."}, Severity.ERROR, "tells what"),
        ({"text": "{#var#}: PHQ-9 on {#var#} at {#var#}."}, Severity.ERROR, "tells what"),
        ({"text": "{#var#}: on {#var#}."}, Severity.ERROR, "has 2"),
        ({"text": "{#var#}: on {#var#} at {#var}."}, Severity.ERROR, "no placeholder"),
        ({"text": "{#var#}: on {#var#} at {#var#}, {name}."}, Severity.ERROR, "no placeholder"),
        ({"text": "{#var#}: on {#var#} at {#var#}, ##name##."}, Severity.ERROR, "no placeholder"),
        ({"text": "{#var#} {#var#} {#var#}"}, Severity.ERROR, "placeholders alone"),
        ({"values": ("sender", "date", "counselor_name")}, Severity.ERROR, "nothing is known"),
        ({"text": "{#var#}: on {#var#} at {#var#}. "}, Severity.ERROR, "spaces"),
        ({"text": "{#var#}:  on {#var#} at {#var#}."}, Severity.ERROR, "spaces"),
        ({"text": "{#var#}: you’ve got {#var#} at {#var#}."}, Severity.ERROR, "U+2019"),
        ({"text": "{#var#}: on\u00a0{#var#} at {#var#}."}, Severity.ERROR, "U+00A0"),
        ({"text": "{#var#}: you’ve got {#var#} at {#var#}."}, Severity.WARNING, "UCS-2"),
        ({"text": "{#var#}: on {#var#} at {#var#}. " + "x" * 250}, Severity.ERROR, "3 segments"),
        ({"text": "{#var#}: on {#var#} at {#var#}. " + "क" * 150}, Severity.ERROR, "4 segments"),
        ({"text": "{#var#}: {#var#} at {#var#}, see https://x.example/y."}, Severity.WARNING, "link"),
        ({"text": "{#var#}: {#var#} at {#var#}, see campus.in"}, Severity.WARNING, "link"),
        ({"text": "{#var#}: {#var#} at {#var#}, call 1800 599 0019."}, Severity.WARNING, "phone"),
        ({"longest": (30, 30, 41)}, Severity.ERROR, "between 1 and 40"),
        ({"longest": (30, 40)}, Severity.WARNING, "not every operator"),
        ({"category": SmsCategory.PROMOTIONAL}, Severity.WARNING, "service_implicit"),
        ({"category": SmsCategory.PROMOTIONAL, "header": "12345"}, Severity.ERROR, "or 6 digits"),
        ({"name": "password_reset"}, Severity.ERROR, "no text of this name"),
        ({"language": "xx"}, Severity.ERROR, "not one of"),
    ],
)
def test_each_fault_is_found(fields: dict[str, object], severity: Severity, part: str) -> None:
    registry = changed(**fields)

    findings = [(one.severity, one.text) for one in lint(registry) if one.place != "registry"]

    assert any(level is severity and part in text for level, text in findings), findings


def test_faults_of_the_whole_registry_are_found() -> None:
    twice = replace(DEMO, template=(*DEMO.template, DEMO.template[0]))
    fewer = replace(DEMO, template=DEMO.template[1:])

    assert found(replace(DEMO, entity_id="12"), "registry") == [(Severity.ERROR, "entity_id must have 19 digits")]
    assert [level for level, _ in found(twice, "registry")] == [Severity.ERROR, Severity.ERROR]
    assert found(fewer, "registry") == [
        (Severity.WARNING, "appointment_booked is missing in en: no such SMS will be sent")
    ]


@given(text=st.text(max_size=200), values=st.lists(st.text(max_size=5), max_size=4))
def test_the_linter_survives_any_text(text: str, values: list[str]) -> None:
    one = RegisteredText(
        id="1", name=text[:5], language="en", header=text[:6], category=DEMO.template[0].category, text=text,
        values=tuple(values),
    )  # fmt: skip

    assert any(finding.severity is Severity.ERROR for finding in lint(replace(DEMO, template=(one,))))


def lint_sms(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[object, str]:
    with pytest.raises(SystemExit) as status:
        main(["lint-sms", *words])
    printed = capsys.readouterr()
    return status.value.code, printed.out + printed.err


def test_the_command_says_what_it_finds(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bad = tmp_path / "registry.toml"
    bad.write_text(
        'entity_id = "1"\n[[template]]\nid = "1"\nname = "digest"\nlanguage = "en"\nheader = "CAMPUS"\n'
        'category = "service_implicit"\ntext = "{#var#}: your therapy."\nvalues = ["sender"]\n',
        "utf-8",
    )

    shipped, faulty = lint_sms(capsys), lint_sms(capsys, str(bad))
    missing = lint_sms(capsys, str(tmp_path / "none"))

    assert shipped == (0, "21 demo texts (made-up ids), 0 findings\n")
    assert faulty[0] == 1
    assert "error   digest/en: a word tells what the platform is about" in faulty[1]
    assert missing[0] == 2
    assert "MANMITRA_SMS_REGISTRY" in missing[1]
