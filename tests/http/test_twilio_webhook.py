"""What Twilio says of an SMS afterwards: believed when it is signed, and harmless when it is late or twice."""

import base64
import hashlib
import hmac
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from urllib.parse import urlencode

import httpx
import pytest

from manmitra.domain.notifications.model import Category, Channel, Delivery, DeliveryState, Notification, Template
from manmitra.domain.notifications.ports import New
from tests.conftest import World, a_world, settings_for
from tests.fakes import FixedClock

TOKEN = "quiet token"
PUBLIC = "https://api.campus.example"
PATH = "/api/webhooks/twilio"
SID = "SM" + "1b" * 16


@pytest.fixture
async def scene(tmp_path: Path, clock: FixedClock) -> AsyncIterator[World]:
    settings = settings_for(
        tmp_path,
        twilio_account_sid="AC" + "0a" * 16,
        twilio_auth_token=TOKEN,
        twilio_from="MNMTRA",
        public_url=f"{PUBLIC}/",
        background="off",
    )
    async with a_world(settings, clock, tmp_path) as world:
        await a_delivery(world)
        yield world


async def a_delivery(world: World) -> None:
    now = world.clock.now()
    notification = Notification(
        id="n1",
        user_id="asha",
        institution="campus",
        category=Category.REMINDER,
        template=Template.APPOINTMENT_REMINDER,
        created_at=now,
    )
    delivery = Delivery(
        id="d1",
        notification_id="n1",
        user_id="asha",
        institution="campus",
        channel=Channel.SMS,
        category=Category.REMINDER,
        template=Template.APPOINTMENT_REMINDER,
        state=DeliveryState.SENT,
        pending=False,
        provider_ref=SID,
        due_at=now + timedelta(days=1),
        created_at=now,
    )
    await world.container.stored_notifications().add(New(notification, (delivery,)))


def signed(url: str, fields: dict[str, str], token: str = TOKEN) -> str:
    """By the rule that Twilio documents: the address, then each field's name and value in the order of the names."""
    text = url + "".join(name + fields[name] for name in sorted(fields))
    return base64.b64encode(hmac.new(token.encode(), text.encode(), hashlib.sha1).digest()).decode()


def word(status: str, **changes: str) -> dict[str, str]:
    fields = {"MessageSid": SID, "SmsSid": SID, "MessageStatus": status, "To": "+919876543210", "From": "MNMTRA"}
    return {**fields, "AccountSid": "AC" + "0a" * 16, "ApiVersion": "2010-04-01", "Empty": "", **changes}


async def say(
    world: World, fields: dict[str, str], *, query: str = "?delivery=d1", signature: str | None = None
) -> httpx.Response:
    headers = {"Content-Type": "application/x-www-form-urlencoded"}
    given = signed(f"{PUBLIC}{PATH}{query}", fields) if signature is None else signature
    if given:
        headers["X-Twilio-Signature"] = given
    return await world.http.post(f"{PATH}{query}", content=urlencode(fields), headers=headers)


async def state_of(world: World) -> DeliveryState:
    return (await world.container.deliveries().get("d1")).state


@pytest.mark.parametrize(
    ("status", "state"),
    [
        ("delivered", DeliveryState.DELIVERED),
        ("read", DeliveryState.DELIVERED),
        ("undelivered", DeliveryState.FAILED),
        ("failed", DeliveryState.FAILED),
        ("queued", DeliveryState.SENT),
        ("sending", DeliveryState.SENT),
        ("something new", DeliveryState.SENT),
    ],
)
async def test_a_signed_word_is_noted(scene: World, status: str, state: DeliveryState) -> None:
    answer = await say(scene, word(status, ErrorCode="30006"))

    assert (answer.status_code, answer.content) == (204, b"")
    assert await state_of(scene) is state


async def test_the_reason_is_on_the_timeline(scene: World) -> None:
    await say(scene, word("undelivered", ErrorCode="30006"))

    assert (await scene.container.deliveries().get("d1")).timeline[-1].code == "30006"


async def test_twice_and_out_of_order_is_fine(scene: World) -> None:
    for status in ("delivered", "delivered", "sent", "queued", "failed"):
        assert (await say(scene, word(status))).status_code == 204

    delivery = await scene.container.deliveries().get("d1")

    assert delivery.state is DeliveryState.DELIVERED
    assert [step.state for step in delivery.timeline] == [DeliveryState.DELIVERED]


@pytest.mark.parametrize("query", ["", "?delivery=unknown", "?delivery=", f"?delivery={'x' * 300}"])
async def test_a_message_is_also_found_by_the_providers_name(scene: World, query: str) -> None:
    assert (await say(scene, word("delivered"), query=query)).status_code == 204
    assert await state_of(scene) is DeliveryState.DELIVERED


async def test_a_message_that_nobody_knows_is_no_trouble(scene: World) -> None:
    fields = word("delivered", MessageSid="SM" + "9" * 32)

    assert (await say(scene, fields, query="?delivery=unknown")).status_code == 204
    assert await state_of(scene) is DeliveryState.SENT


@pytest.mark.parametrize(
    "signature",
    [
        "",
        "nonsense",
        signed(f"{PUBLIC}{PATH}?delivery=d1", word("delivered"), token="another"),
        signed(f"{PUBLIC}{PATH}?delivery=d2", word("delivered")),
        signed(f"{PUBLIC}{PATH}", word("delivered")),
        signed(f"http://testserver{PATH}?delivery=d1", word("delivered")),
        signed(f"{PUBLIC}{PATH}?delivery=d1", word("failed")),
        signed(f"{PUBLIC}{PATH}?delivery=d1", {}),
    ],
)
async def test_what_is_not_signed_rightly_is_refused(scene: World, signature: str) -> None:
    answer = await say(scene, word("delivered"), signature=signature)

    assert answer.status_code == 403
    assert answer.json()["code"] == "not_genuine"
    assert await state_of(scene) is DeliveryState.SENT


@pytest.mark.parametrize(
    ("body", "kind", "status"),
    [
        (b"MessageStatus=delivered&MessageStatus=failed", "application/x-www-form-urlencoded", 403),
        (b"MessageStatus=%ff", "application/x-www-form-urlencoded", 403),
        (b"\xff\xfe", "application/x-www-form-urlencoded", 403),
        (b"a=1&" * 200, "application/x-www-form-urlencoded", 403),
        (b"", "application/x-www-form-urlencoded", 403),
        (b"a=" + b"x" * 20_000, "application/x-www-form-urlencoded", 413),
        (b"{}", "application/json", 415),
        (b"a=1", "text/plain", 415),
        (b"a=1", "multipart/form-data; boundary=x", 415),
    ],
)
async def test_other_bodies_are_refused(scene: World, body: bytes, kind: str, status: int) -> None:
    answer = await scene.http.post(
        PATH, content=body, headers={"Content-Type": kind, "X-Twilio-Signature": signed(f"{PUBLIC}{PATH}", {})}
    )

    assert answer.status_code == status, answer.text


@pytest.mark.parametrize("path", ["/api/auth/login", f"{PATH}/", "/api/webhooks/twilio/x", "/api/Webhooks/twilio"])
async def test_nowhere_else_is_a_form_taken(scene: World, path: str) -> None:
    answer = await scene.http.post(path, data={"a": "1"})

    assert answer.status_code == 415


@pytest.mark.one_engine
async def test_where_twilio_is_not_set_up_nobody_is_believed(world: World) -> None:
    fields = word("delivered")
    signature = signed(f"{PATH}?delivery=d1", fields, token="")

    assert (await say(world, fields, signature=signature)).status_code == 403
