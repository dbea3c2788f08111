"""The SMS courier against a stand-in, its calls checked against what Twilio publishes of its API."""

import base64
import json
import re
import time
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, parse_qsl, urlsplit

import jsonschema_rs
import pytest

from manmitra.adapters.couriers.twilio import TwilioAccount, TwilioCourier
from manmitra.domain.notifications.couriers import AnswerLost, NotSent, RefusedForGood, TryLater
from manmitra.domain.notifications.model import Channel, Outgoing
from tests.couriers.examples import outgoing
from tests.couriers.mail_servers import Authority
from tests.couriers.web_servers import DROP, HANG, Provider, answer
from tests.fakes import FixedClock

SID = "AC" + "0a" * 16
MESSAGE_SID = "SM" + "1b" * 16
SERVICE = "MG" + "2c" * 16
PUBLISHED: dict[str, Any] = json.loads((Path(__file__).parents[1] / "data" / "twilio_create_message.json").read_text())
TAKEN = {"sid": MESSAGE_SID, "status": "queued", "error_code": None, "body": "x", "to": "+919876543210"}


def taken(**changes: Any) -> bytes:
    return answer(201, json.dumps({**TAKEN, **changes}).encode())


def refused(status: int, code: int, **headers: str) -> bytes:
    told = {"code": code, "message": "no", "more_info": "https://www.twilio.com/docs/errors/1", "status": status}
    return answer(status, json.dumps(told).encode(), **headers)


def courier(clock: FixedClock, port: int, *, seconds: float = 5, **changes: Any) -> TwilioCourier:
    values: dict[str, Any] = {"sid": SID, "token": "quiet token", "sender": "MNMTRA", **changes}
    return TwilioCourier(TwilioAccount(**values), clock, base_url=f"http://127.0.0.1:{port}", seconds=seconds)


def sms(to: str = "+919876543210", **changes: Any) -> Outgoing:
    return outgoing(Channel.SMS, to, **changes)


@pytest.mark.parametrize("sender", [{"sender": "MNMTRA"}, {"sender": "", "messaging_service": SERVICE}])
async def test_the_call_is_what_twilio_publishes(clock: FixedClock, sender: dict[str, Any]) -> None:
    provider = Provider(taken())
    async with provider.running() as port:
        sending = courier(clock, port, public_url="https://api.campus.example/", **sender)
        receipt = await sending.send(sms(text="बुधवार 10:00 & 11:00 + more"))

    call = provider.calls[0]
    form = dict(parse_qsl(call.body.decode(), strict_parsing=True))

    assert receipt.ref == MESSAGE_SID
    assert receipt.code == "queued"
    assert call.method == "POST"
    assert call.path == PUBLISHED["path"].replace("{AccountSid}", SID)
    jsonschema_rs.validate(PUBLISHED["account_sid"], SID)
    assert call.headers["content-type"] == PUBLISHED["content_type"]
    assert base64.b64decode(call.headers["authorization"].removeprefix("Basic ")) == f"{SID}:quiet token".encode()
    jsonschema_rs.validate({**PUBLISHED["request"], "additionalProperties": False}, form)
    assert [sum(name in form for name in names) for names in PUBLISHED["one_of_each"]] == [1, 1]
    assert re.fullmatch(r"\+[1-9][0-9]{6,14}", form["To"])
    assert form["Body"] == "बुधवार 10:00 & 11:00 + more"
    callback = urlsplit(form["StatusCallback"])
    assert (callback.scheme, callback.netloc, callback.path) == ("https", "api.campus.example", "/api/webhooks/twilio")
    assert parse_qs(callback.query) == {"delivery": ["0198-delivery"]}


def test_the_stand_in_answers_as_twilio_publishes() -> None:
    jsonschema_rs.validate(PUBLISHED["response"], TAKEN)


async def test_without_a_public_address_nobody_is_asked_to_call_back(clock: FixedClock) -> None:
    provider = Provider(taken())
    async with provider.running() as port:
        await courier(clock, port).send(sms())

    assert b"StatusCallback" not in provider.calls[0].body


@pytest.mark.parametrize(
    ("told", "refusal", "code"),
    [
        (refused(400, 21211), RefusedForGood, "21211"),
        (refused(400, 21610), RefusedForGood, "21610"),
        (refused(403, 21408), RefusedForGood, "21408"),
        (refused(400, 21614), RefusedForGood, "21614"),
        (refused(400, 21606), TryLater, "21606"),
        (refused(400, 21611), TryLater, "21611"),
        (refused(401, 20003), TryLater, "20003"),
        (refused(404, 20404), TryLater, "20404"),
        (refused(429, 20429), TryLater, "20429"),
        (refused(503, 20503), TryLater, "20503"),
        (answer(500, b"<html>"), TryLater, "500"),
        (answer(400, b"not json"), TryLater, "400"),
        (answer(302, b"", Location="http://127.0.0.1:1/"), TryLater, "302"),
        (answer(201, b"<html>welcome to the hotel</html>"), AnswerLost, "unreadable"),
        (answer(201, b"{}"), AnswerLost, "unreadable"),
        (answer(201, b"[" * 70_000), AnswerLost, "unreadable"),
        (answer(201, b'{"sid": "' + b"x" * 2_000_000), AnswerLost, "unreadable"),
        (answer(201, b"\xff\xfe"), AnswerLost, "unreadable"),
        (taken(status="failed", error_code=30006), RefusedForGood, "30006"),
        (DROP, AnswerLost, "no_connection"),
        (HANG, AnswerLost, "time_over"),
        (b"HTTP/1.1 201 Created\r\nContent-Length: 500\r\n\r\n{", AnswerLost, "no_connection"),
        (b"what is this\r\n\r\n", AnswerLost, "no_connection"),
    ],
)
async def test_each_answer_has_its_meaning_and_none_takes_long(
    clock: FixedClock, told: bytes, refusal: type[NotSent], code: str
) -> None:
    start = time.perf_counter()
    async with Provider(told).running() as port:
        with pytest.raises(refusal) as raised:
            await courier(clock, port, seconds=0.5).send(sms())

    assert raised.value.code == code
    assert time.perf_counter() - start < 3


@pytest.mark.parametrize(
    ("wish", "seconds"),
    [
        ("7", 7.0),
        ("Wed, 25 Nov 2026 04:30:30 GMT", 30.0),
        ("Wed, 25 Nov 2026 04:00:00 GMT", 0.0),
        ("999999999", 86_400.0),
        ("soon", None),
        ("-5", None),
        ("9" * 400, None),
    ],
)
async def test_the_provider_says_when(clock: FixedClock, wish: str, seconds: float | None) -> None:
    async with Provider(refused(429, 20429, Retry_After=wish)).running() as port:
        with pytest.raises(TryLater) as raised:
            await courier(clock, port).send(sms())

    assert raised.value.seconds == seconds


async def test_a_server_that_nobody_vouches_for_gets_no_password(clock: FixedClock, tmp_path: Path) -> None:
    provider = Provider(taken())
    account = TwilioAccount(sid=SID, token="quiet token", sender="MNMTRA")
    async with provider.running(Authority(tmp_path).server()) as port:
        with pytest.raises(TryLater, match="no_connection"):
            await TwilioCourier(account, clock, base_url=f"https://localhost:{port}").send(sms())

    assert provider.calls == []


async def test_nobody_listens(clock: FixedClock) -> None:
    async with Provider(taken()).running() as port:
        pass

    with pytest.raises(TryLater, match="no_connection"):
        await courier(clock, port).send(sms())


@pytest.mark.parametrize(
    "to",
    [
        "", "9876543210", "+0123456789", "+91 98765 43210", "+9198765432101234", "+91987\r\n6543210",
        "whatsapp:+919876543210", "+९१९८७६५४३२१०",
    ],
)  # fmt: skip
async def test_a_number_that_is_none_never_leaves(clock: FixedClock, to: str) -> None:
    provider = Provider(taken())
    async with provider.running() as port:
        with pytest.raises(RefusedForGood, match="invalid_address"):
            await courier(clock, port).send(sms(to))

    assert provider.calls == []


@pytest.mark.parametrize("text", ["", "  ", "x" * 1601, "a\ud800"])
async def test_a_text_that_twilio_would_not_take_never_leaves(clock: FixedClock, text: str) -> None:
    async with Provider(taken()).running() as port:
        with pytest.raises(RefusedForGood, match="invalid_text"):
            await courier(clock, port).send(sms(text=text))


def test_an_account_does_not_show_its_token() -> None:
    assert "quiet" not in repr(TwilioAccount(sid=SID, token="quiet token"))
