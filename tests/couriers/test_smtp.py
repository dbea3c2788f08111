"""The mail courier against real mail servers on this machine, and against some that misbehave."""

import time
from pathlib import Path
from typing import Any

import pytest

from manmitra.adapters.couriers.smtp import MailServer, SmtpCourier
from manmitra.domain.notifications.couriers import AnswerLost, NotSent, RefusedForGood, TryLater
from tests.couriers.examples import ICS, mail
from tests.couriers.mail_servers import DROP, HANG, Authority, Inbox, mail_server, scripted_server
from tests.fakes import FixedClock

HELLO = ("220 here", "250 hello")
READY = (*HELLO, "250 sender", "250 to", "354 go on")


@pytest.fixture
def authority(tmp_path: Path) -> Authority:
    return Authority(tmp_path)


def courier(clock: FixedClock, port: int, *, seconds: float = 5, **changes: Any) -> SmtpCourier:
    values: dict[str, Any] = {"host": "localhost", "port": port, "security": "none"}
    values["sender"] = "ManMitra <no-reply@campus.example>"
    return SmtpCourier(MailServer(**{**values, **changes}), clock, seconds=seconds)


@pytest.mark.parametrize("security", ["starttls", "tls"])
async def test_a_letter_arrives_over_tls_whole_and_discreet(
    clock: FixedClock, authority: Authority, security: str
) -> None:
    inbox = Inbox()
    over: Any = {security: authority.server()}
    async with mail_server(inbox, **over, password="open sesame") as port:
        sending = courier(
            clock, port, security=security, ca_file=authority.ca_file, user="us", password="open sesame",
            reply_to="desk@campus.example",
        )  # fmt: skip
        receipt = await sending.send(mail(subject="बृहस्पतिवार 10:00", language="hi", text="बृहस्पतिवार 10:00"))

    letter = inbox.letters[0]
    mixed = list(letter.iter_parts())
    alternatives = [part.get_content_type() for part in mixed[0].iter_parts()]

    assert receipt.code == "250"
    assert inbox.recipients == ["asha@campus.example"]
    assert letter["Subject"] == "बृहस्पतिवार 10:00"
    assert letter["From"] == "ManMitra <no-reply@campus.example>"
    assert letter["Reply-To"] == "desk@campus.example"
    assert letter["Date"].datetime == clock.now()
    assert letter["Auto-Submitted"] == "auto-generated"
    assert letter["Content-Language"] == "hi"
    assert letter["X-Mailer"] is None
    assert alternatives == ["text/plain", "text/html", "text/calendar"]
    assert letter.get_body(("plain",)).get_content().strip() == "बृहस्पतिवार 10:00"  # type: ignore[union-attr]
    assert mixed[1].get_filename() == "event.ics"


async def test_the_calendar_entry_says_the_method_of_its_content(clock: FixedClock) -> None:
    inbox = Inbox()
    cancelled = ICS.replace(b"METHOD:PUBLISH", b"METHOD:CANCEL")
    async with mail_server(inbox) as port:
        await courier(clock, port).send(mail())
        await courier(clock, port).send(mail(calendar=cancelled))

    parts = [[part for part in one.walk() if part.get_content_type() == "text/calendar"] for one in inbox.letters]

    assert [[part.get_param("method") for part in each] for each in parts] == [["PUBLISH"] * 2, ["CANCEL"] * 2]
    assert [part.get_payload(decode=True) for part in parts[0]] == [ICS, ICS]


async def test_a_letter_without_html_and_calendar_is_plain(clock: FixedClock) -> None:
    inbox = Inbox()
    async with mail_server(inbox) as port:
        await courier(clock, port).send(mail(html="", calendar=b""))

    assert inbox.letters[0].get_content_type() == "text/plain"


async def test_the_same_message_again_has_the_same_id_and_another_one_another(clock: FixedClock) -> None:
    inbox = Inbox()
    async with mail_server(inbox) as port:
        for reference in ("one", "one", "two"):
            clock.forward(minutes=1)
            await courier(clock, port).send(mail(reference=reference))

    ids = [letter["Message-ID"] for letter in inbox.letters]

    assert ids[0] == ids[1] != ids[2]
    assert ids[0].endswith("@campus.example>")


async def test_a_server_that_refuses_for_now_takes_the_second_try(clock: FixedClock) -> None:
    inbox = Inbox("451 busy")
    async with mail_server(inbox) as port:
        with pytest.raises(TryLater, match="451"):
            await courier(clock, port).send(mail())
        await courier(clock, port).send(mail())

    assert len(inbox.letters) == 1


@pytest.mark.parametrize(
    ("to", "data", "refusal", "code"),
    [
        ("550 no such person", "250 OK", RefusedForGood, "550"),
        ("450 mailbox busy", "250 OK", TryLater, "450"),
        ("530 sign in first", "250 OK", TryLater, "sign_in_530"),
        ("250 OK", "554 not this", RefusedForGood, "554"),
    ],
)
async def test_refusals_of_a_real_server(
    clock: FixedClock, to: str, data: str, refusal: type[NotSent], code: str
) -> None:
    async with mail_server(Inbox(data, to=to)) as port:
        with pytest.raises(refusal) as told:
            await courier(clock, port).send(mail())

    assert told.value.code == code


@pytest.mark.parametrize(
    ("lines", "refusal", "code"),
    [
        ((HANG,), TryLater, "time_over"),
        ((DROP,), TryLater, "no_connection"),
        (("421 closing",), TryLater, "421"),
        (("554 go away",), TryLater, "554"),
        (("220 here", HANG), TryLater, "time_over"),
        ((*HELLO, "550 not you"), TryLater, "sender_550"),
        ((*HELLO, "552 too large"), RefusedForGood, "552"),
        ((*HELLO, "451 later"), TryLater, "451"),
        ((*HELLO, "250 sender", HANG), TryLater, "time_over"),
        ((*HELLO, "250 sender", DROP), TryLater, "no_connection"),
        ((*HELLO, "250 sender", "250 to", "451 not now"), TryLater, "451"),
        ((*READY, HANG), AnswerLost, "time_over"),
        ((*READY, DROP), AnswerLost, "no_connection"),
        ((*READY, "what is this"), AnswerLost, "unreadable"),
        ((*READY, "421 closing"), TryLater, "421"),
        (("220 " + "x" * 100_000,), TryLater, None),
    ],
)
async def test_whatever_a_server_does_it_ends_in_time_and_in_one_of_three_refusals(
    clock: FixedClock, lines: tuple[str, ...], refusal: type[NotSent], code: str | None
) -> None:
    start = time.perf_counter()
    async with scripted_server(lines) as port:
        with pytest.raises(refusal) as told:
            await courier(clock, port, seconds=0.4).send(mail())

    assert code is None or told.value.code == code
    assert time.perf_counter() - start < 3


async def test_a_letter_that_was_taken_is_sent_even_if_nobody_says_goodbye(clock: FixedClock) -> None:
    async with scripted_server((*READY, "250 taken", HANG)) as port:
        receipt = await courier(clock, port, seconds=0.4).send(mail())

    assert receipt.code == "250"


async def test_nobody_listens(clock: FixedClock) -> None:
    async with mail_server(Inbox()) as port:
        pass

    with pytest.raises(TryLater, match="no_connection"):
        await courier(clock, port).send(mail())


@pytest.mark.parametrize("security", ["starttls", "tls"])
async def test_a_certificate_of_another_name_or_authority_is_refused(
    clock: FixedClock, authority: Authority, tmp_path: Path, security: str
) -> None:
    inbox = Inbox()
    (tmp_path / "other").mkdir()
    stranger = Authority(tmp_path / "other")
    for context in (authority.server("elsewhere.example"), stranger.server()):
        over: Any = {security: context}
        async with mail_server(inbox, **over) as port:
            with pytest.raises(TryLater, match="certificate"):
                await courier(clock, port, security=security, ca_file=authority.ca_file).send(mail())

    assert inbox.letters == []


async def test_a_server_without_starttls_gets_nothing(clock: FixedClock, authority: Authority) -> None:
    inbox = Inbox()
    async with mail_server(inbox) as port:
        with pytest.raises(TryLater, match="not_offered"):
            await courier(clock, port, security="starttls", ca_file=authority.ca_file).send(mail())

    assert inbox.letters == []


async def test_a_wrong_password_is_the_operators_to_mend(clock: FixedClock, authority: Authority) -> None:
    async with mail_server(Inbox(), tls=authority.server(), password="open sesame") as port:
        sending = courier(clock, port, security="tls", ca_file=authority.ca_file, user="us", password="wrong")
        with pytest.raises(TryLater, match="sign_in_535"):
            await sending.send(mail())


@pytest.mark.parametrize(
    "to",
    [
        "", "asha", "@campus.example", "asha@", "a@b@c.example", "asha@campus.example\r\nBcc: all@campus.example",
        "asha@campus.example\nX: y", "asha@campus.example\x00", "asha@campus.example, all@campus.example",
        "Asha <asha@campus.example>", "<asha@campus.example>", '"a b"@campus.example', "asha@[127.0.0.1]",
        "asha@-campus.example", "asha@campus..example", ".asha@campus.example", "asha @campus.example",
        "आशा@campus.example", f"{'a' * 65}@campus.example", f"asha@{'a.' * 130}example", "asha@campus.example>",
        "asha@campus.example SIZE=1", "asha@x" + "\u2028" + "y.example",
    ],
)  # fmt: skip
async def test_an_address_that_is_none_is_refused_before_anything_is_connected(clock: FixedClock, to: str) -> None:
    async with mail_server(inbox := Inbox()) as port:
        with pytest.raises(RefusedForGood, match=r"invalid_(address|header)"):
            await courier(clock, port).send(mail(to=to))

    assert inbox.recipients == []


@pytest.mark.parametrize("end", ["\r\n", "\n", "\r", "\x00", "\x0b", "\x85", "\u2028"])
async def test_a_subject_ends_where_it_should(clock: FixedClock, end: str) -> None:
    async with mail_server(inbox := Inbox()) as port:
        with pytest.raises(RefusedForGood, match="invalid_header"):
            await courier(clock, port).send(mail(subject=f"Hello{end}Bcc: all@campus.example"))

    assert inbox.letters == []


@pytest.mark.parametrize(
    "part", [{"text": "a\ud800"}, {"html": "\udfff"}, {"subject": "\ud800"}, {"calendar": b"\xff"}]
)
async def test_what_no_letter_can_carry_is_refused(clock: FixedClock, part: dict[str, Any]) -> None:
    with pytest.raises(RefusedForGood, match="invalid_"):
        await courier(clock, 1).send(mail(**part))


async def test_a_line_with_a_dot_does_not_end_the_letter(clock: FixedClock) -> None:
    inbox = Inbox()
    text = "one\r\n.\r\nMAIL FROM:<x@y>\r\n..two"
    async with mail_server(inbox) as port:
        await courier(clock, port).send(mail(text=text, html="", calendar=b""))

    assert inbox.letters[0].get_content().strip().splitlines() == text.splitlines()


async def test_an_indian_domain_is_written_in_ascii(clock: FixedClock) -> None:
    inbox = Inbox()
    async with mail_server(inbox) as port:
        await courier(clock, port).send(mail(to="asha@डाटामेल.भारत"))

    assert inbox.recipients == ["asha@xn--c2bd4bq1db8d.xn--h2brj9c"]


def test_a_server_does_not_show_its_password() -> None:
    server = MailServer(host="h", port=1, security="tls", user="us", password="open sesame", sender="a@b.example")

    assert "sesame" not in repr(server)
