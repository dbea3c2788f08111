"""Web Push against a stand-in push service over real TLS; what arrives is opened as a browser would."""

import base64
import json
import time
from pathlib import Path
from typing import Any

import jwt
import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric import ec

from manmitra.domain.notifications.couriers import AnswerLost, NotSent, RefusedForGood, TryLater
from manmitra.domain.notifications.model import Channel, Outgoing
from tests.couriers.browser import NAME, SUBJECT, Browser, Scene, written
from tests.couriers.examples import outgoing
from tests.couriers.web_servers import DROP, HANG, Provider, answer
from tests.fakes import FixedClock

NOBODY = "127.0.0.2"
"""Loopback too, and nothing listens there."""


@pytest.fixture
def scene(clock: FixedClock, tmp_path: Path) -> Scene:
    return Scene(clock, tmp_path)


def push(to: str = "sub", **changes: Any) -> Outgoing:
    return outgoing(Channel.PUSH, to, **changes)


async def test_only_the_browser_reads_it(scene: Scene) -> None:
    provider = Provider(answer(201, Location="/message/7"))
    async with provider.running(scene.authority.server(NAME)) as port:
        browser = Browser(f"https://{NAME}:{port}/send/abc?x=1")
        receipt = await scene.courier(browser).send(
            push(subject="ManMitra", text="बुधवार 10:00", url="/appointments", urgent=True)
        )

    call = provider.calls[0]
    told = json.loads(browser.opened(call.body))

    assert receipt.ref == "/message/7"
    assert (call.method, call.path) == ("POST", "/send/abc?x=1")
    assert call.headers["host"] == f"{NAME}:{port}"
    assert told == {"message": "बुधवार 10:00", "title": "ManMitra", "url": "/appointments"}
    assert call.headers["content-encoding"] == "aes128gcm"
    assert (call.headers["ttl"], call.headers["urgency"]) == ("14400", "high")
    assert len(call.headers["topic"]) == 32
    assert set(call.headers["topic"]) <= set(written(bytes(range(256))) + "-_")
    assert "user-agent" not in call.headers or call.headers["user-agent"] == ""


async def test_the_token_names_the_service_and_us_and_is_made_once_in_half_a_day(scene: Scene) -> None:
    provider = Provider(answer(201))
    async with provider.running(scene.authority.server(NAME)) as port:
        courier = scene.courier(Browser(f"https://{NAME}:{port}/a"))
        for hours in (0, 10, 2):
            scene.clock.forward(hours=hours)
            await courier.send(push())

    tokens = []
    for call in provider.calls:
        scheme, _, fields = call.headers["authorization"].partition(" ")
        assert scheme == "vapid"
        tokens.append(dict(field.split("=", 1) for field in fields.split(", ")))
    point = base64.urlsafe_b64decode(tokens[0]["k"] + "==")
    key = ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), point)
    claims = [
        jwt.decode(one["t"], key, ["ES256"], audience=f"https://{NAME}:{port}", options={"verify_exp": False})
        for one in tokens
    ]

    assert tokens[0]["t"] == tokens[1]["t"] != tokens[2]["t"]
    assert claims[0]["sub"] == SUBJECT
    assert 0 < claims[2]["exp"] - scene.clock.now().timestamp() <= 12 * 3600
    assert tokens[0]["k"] == scene.vapid.public_key


async def test_the_length_does_not_tell_the_text(scene: Scene) -> None:
    provider = Provider(answer(201))
    async with provider.running(scene.authority.server(NAME)) as port:
        courier = scene.courier(Browser(f"https://{NAME}:{port}/a"))
        for text in ("Hi", "x" * 400):
            await courier.send(push(text=text))

    assert len(provider.calls[0].body) == len(provider.calls[1].body)


async def test_a_long_text_fills_exactly_one_record(scene: Scene) -> None:
    provider = Provider(answer(201))
    async with provider.running(scene.authority.server(NAME)) as port:
        browser = Browser(f"https://{NAME}:{port}/a")
        await scene.courier(browser).send(push(text="x" * 3900))

    body = provider.calls[0].body

    assert len(body) == 4096
    assert browser.opened_by_hand(body) == browser.opened(body)
    assert json.loads(browser.opened_by_hand(body)) == {"message": "x" * 3900}


async def test_the_same_reference_has_the_same_topic(scene: Scene) -> None:
    provider = Provider(answer(201))
    async with provider.running(scene.authority.server(NAME)) as port:
        courier = scene.courier(Browser(f"https://{NAME}:{port}/a"))
        for reference in ("one", "one", "two"):
            await courier.send(push(reference=reference))

    topics = [call.headers["topic"] for call in provider.calls]

    assert topics[0] == topics[1] != topics[2]


@pytest.mark.parametrize(
    ("told", "refusal", "code"),
    [
        (answer(404), RefusedForGood, "404"),
        (answer(410), RefusedForGood, "410"),
        (answer(401), RefusedForGood, "401"),
        (answer(403, b'{"reason":"BadJwtToken"}'), RefusedForGood, "403"),
        (answer(413), RefusedForGood, "413"),
        (answer(400), RefusedForGood, "400"),
        (answer(301, Location="https://127.0.0.1/"), RefusedForGood, "301"),
        (answer(503), TryLater, "503"),
        (DROP, AnswerLost, "no_connection"),
        (HANG, AnswerLost, "time_over"),
    ],
)
async def test_each_answer_has_its_meaning(scene: Scene, told: bytes, refusal: type[NotSent], code: str) -> None:
    provider = Provider(told)
    start = time.perf_counter()
    async with provider.running(scene.authority.server(NAME)) as port:
        with pytest.raises(refusal) as raised:
            await scene.courier(Browser(f"https://{NAME}:{port}/a"), seconds=0.5).send(push())

    assert raised.value.code == code
    assert provider.connections == 1
    assert time.perf_counter() - start < 3


async def test_the_service_says_when(scene: Scene) -> None:
    async with Provider(answer(429, Retry_After="90")).running(scene.authority.server(NAME)) as port:
        with pytest.raises(TryLater) as raised:
            await scene.courier(Browser(f"https://{NAME}:{port}/a")).send(push())

    assert (raised.value.code, raised.value.seconds) == ("429", 90.0)


async def test_an_endless_answer_is_not_read_to_its_end(scene: Scene) -> None:
    endless = answer(201, b"x" * 5_000_000)
    async with Provider(endless).running(scene.authority.server(NAME)) as port:
        receipt = await scene.courier(Browser(f"https://{NAME}:{port}/a")).send(push())

    assert receipt.code == "201"


async def test_the_second_address_is_tried_when_the_first_is_silent(scene: Scene) -> None:
    provider = Provider(answer(201))
    async with provider.running(scene.authority.server(NAME)) as port:
        await scene.courier(Browser(f"https://{NAME}:{port}/a"), NOBODY, "127.0.0.1").send(push())
        with pytest.raises(TryLater, match="no_connection"):
            await scene.courier(Browser(f"https://{NAME}:{port}/a"), NOBODY).send(push())

    assert provider.connections == 1


async def test_a_server_that_is_not_the_one_it_says_gets_nothing(scene: Scene) -> None:
    provider = Provider(answer(201))
    async with provider.running(scene.authority.server("other.example.com")) as port:
        with pytest.raises(TryLater, match="no_connection"):
            await scene.courier(Browser(f"https://{NAME}:{port}/a")).send(push())

    assert provider.calls == []


async def test_inside_addresses_are_not_called(scene: Scene) -> None:
    provider = Provider(answer(201))
    async with provider.running(scene.authority.server(NAME)):
        with pytest.raises(RefusedForGood, match="endpoint_not_public"):
            await scene.courier(Browser(f"https://{NAME}/a"), "127.0.0.1", everywhere=False).send(push())

    assert scene.asked == 1
    assert provider.connections == 0


async def test_a_name_is_looked_up_once_so_it_can_not_change_its_mind(scene: Scene) -> None:
    async with Provider(answer(201)).running(scene.authority.server(NAME)) as port:
        await scene.courier(Browser(f"https://{NAME}:{port}/a")).send(push())

    assert scene.asked == 1


async def test_a_subscription_that_is_gone_is_refused(scene: Scene) -> None:
    with pytest.raises(RefusedForGood, match="404"):
        await scene.courier(Browser(f"https://{NAME}/a")).send(push("another"))


@pytest.mark.parametrize(
    ("field", "value"),
    [("p256dh", "AAAA"), ("p256dh", "!"), ("p256dh", written(b"\x04" + b"\x01" * 64)), ("auth", "é")],
)
async def test_keys_that_are_none_are_refused(scene: Scene, field: str, value: str) -> None:
    browser = Browser(f"https://{NAME}/a")
    browser.subscription = msgspec.structs.replace(browser.subscription, **{field: value})

    with pytest.raises(RefusedForGood, match="subscription_keys"):
        await scene.courier(browser).send(push())


async def test_what_no_message_can_carry_is_refused_and_a_store_that_is_away_is_waited_for(scene: Scene) -> None:
    browser = Browser(f"https://{NAME}/a")

    with pytest.raises(RefusedForGood, match="invalid_text"):
        await scene.courier(browser).send(push(text="a\ud800"))
    with pytest.raises(TryLater, match="store_away"):
        await scene.courier(browser).send(push("away"))


async def test_a_text_that_is_too_long_for_one_record_is_refused(scene: Scene) -> None:
    with pytest.raises(RefusedForGood, match="413"):
        await scene.courier(Browser(f"https://{NAME}/a")).send(push(text="x" * 4000))
