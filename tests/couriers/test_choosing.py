"""Settings decide which couriers there are, and refuse what could not work."""

import base64
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from manmitra.adapters.couriers.file import FileCourier
from manmitra.adapters.couriers.letters import SmtpLetters
from manmitra.adapters.couriers.smtp import SmtpCourier
from manmitra.adapters.couriers.twilio import TwilioCourier
from manmitra.adapters.couriers.web_push import WebPushCourier
from manmitra.adapters.mailbox import Mailbox
from manmitra.container import build_container
from manmitra.demo.settings import DEMO
from manmitra.doctor import examine
from manmitra.domain.notifications.model import Channel
from manmitra.main import Application
from manmitra.settings import PREFIX, BadSettings, Settings
from tests.conftest import settings_for
from tests.couriers.examples import own_registry

KEY = ec.generate_private_key(ec.SECP256R1())
RAW = KEY.private_numbers().private_value.to_bytes(32)
WRITTEN = base64.urlsafe_b64encode(RAW).rstrip(b"=").decode()
MAIL = {"smtp_host": "mail.campus.example", "smtp_from": "ManMitra <no-reply@campus.example>"}
SMS = {"twilio_account_sid": "AC" + "0a" * 16, "twilio_auth_token": "quiet token", "twilio_from": "CAMPUS"}
PUSH = {"vapid_private_key": WRITTEN, "vapid_subject": "mailto:desk@campus.example"}


def pem(key: Any) -> str:
    return str(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode())


@pytest.mark.parametrize(
    ("given", "kinds"),
    [
        ({}, {}),
        (MAIL, {Channel.EMAIL: SmtpCourier}),
        (SMS, {Channel.SMS: TwilioCourier}),
        (PUSH, {Channel.PUSH: WebPushCourier}),
        (
            {**MAIL, **SMS, **PUSH},
            {Channel.EMAIL: SmtpCourier, Channel.SMS: TwilioCourier, Channel.PUSH: WebPushCourier},
        ),
        ({**MAIL, **SMS, **PUSH, "deliver": "file"}, dict.fromkeys(Channel, FileCourier)),
    ],
)
def test_couriers_are_those_that_are_set_up(tmp_path: Path, given: dict[str, str], kinds: dict[Channel, type]) -> None:
    settings = settings_for(tmp_path, **given)
    settings.check()

    container = build_container(settings)

    assert {channel: type(one) for channel, one in container.couriers().items()} == kinds
    mailed = "smtp_host" in given and "deliver" not in given
    assert isinstance(container.letters(), SmtpLetters if mailed else Mailbox)
    assert bool(container.push_public_key()) == ("vapid_subject" in given and "deliver" not in given)


def test_in_the_demo_nothing_leaves() -> None:
    assert Settings.from_env(DEMO).deliver == "file"
    assert Settings().deliver == "providers"


@pytest.mark.parametrize(
    ("given", "name"),
    [
        ({**MAIL, "smtp_from": ""}, "SMTP_FROM"),
        ({**MAIL, "smtp_from": "nobody"}, "SMTP_FROM"),
        ({**MAIL, "smtp_from": "a@b.example\r\nBcc: c@d.example"}, "SMTP_FROM"),
        ({**MAIL, "smtp_reply_to": "nobody"}, "SMTP_REPLY_TO"),
        ({**MAIL, "smtp_security": "none"}, "SMTP_SECURITY"),
        ({**MAIL, "smtp_user": "us"}, "SMTP_PASSWORD"),
        ({**MAIL, "smtp_password": "open sesame"}, "SMTP_USER"),
        ({**SMS, "twilio_account_sid": "AC12"}, "TWILIO_ACCOUNT_SID"),
        ({**SMS, "twilio_auth_token": ""}, "TWILIO_AUTH_TOKEN"),
        ({**SMS, "twilio_from": ""}, "TWILIO_FROM"),
        ({**SMS, "twilio_messaging_service_sid": "MG" + "0a" * 16}, "TWILIO_FROM"),
        ({**SMS, "twilio_url": "http://api.twilio.com"}, "TWILIO_URL"),
        ({**SMS, "twilio_url": "https://twilio.com.campus.example"}, "TWILIO_URL"),
        ({**SMS, "twilio_url": "http://127.0.0.1.campus.example:80"}, "TWILIO_URL"),
        ({**SMS, "twilio_url": "http://user@127.0.0.1:80"}, "TWILIO_URL"),
        ({"public_url": "http://api.campus.example"}, "PUBLIC_URL"),
        ({"public_url": "https://api.campus.example/here"}, "PUBLIC_URL"),
        ({**PUSH, "vapid_private_key": "short"}, "VAPID_PRIVATE_KEY"),
        ({**PUSH, "vapid_private_key": "A" * 43}, "VAPID_PRIVATE_KEY"),
        ({**PUSH, "vapid_private_key": "_" * 42 + "8"}, "VAPID_PRIVATE_KEY"),
        ({**PUSH, "vapid_private_key": "-----BEGIN PRIVATE KEY-----"}, "VAPID_PRIVATE_KEY"),
        ({**PUSH, "vapid_private_key": pem(ec.generate_private_key(ec.SECP384R1()))}, "VAPID_PRIVATE_KEY"),
        ({**PUSH, "vapid_subject": ""}, "VAPID_SUBJECT"),
        ({**PUSH, "vapid_subject": "desk@campus.example"}, "VAPID_SUBJECT"),
        ({**PUSH, "vapid_subject": "mailto:<desk@campus.example>"}, "VAPID_SUBJECT"),
        ({**PUSH, "vapid_subject": "https://localhost"}, "VAPID_SUBJECT"),
        ({**PUSH, "vapid_subject": "mailto: desk@campus.example"}, "VAPID_SUBJECT"),
    ],
)
def test_what_could_not_work_stops_the_start(tmp_path: Path, given: dict[str, str], name: str) -> None:
    with pytest.raises(BadSettings, match=PREFIX + name) as refusal:
        settings_for(tmp_path, **given).check()

    assert "sesame" not in str(refusal.value)


@pytest.mark.parametrize("url", ["https://api.dublin.ie1.twilio.com", "http://127.0.0.1:8080", "http://[::1]:8080"])
def test_twilio_is_one_of_its_regions_or_a_stand_in_on_this_machine(tmp_path: Path, url: str) -> None:
    settings = settings_for(tmp_path, **SMS, twilio_url=url)
    settings.check()

    courier = build_container(settings).couriers()[Channel.SMS]

    assert isinstance(courier, TwilioCourier)
    assert courier._url.startswith(f"{url}/")


@pytest.mark.parametrize(
    "text",
    [WRITTEN, WRITTEN + "=", pem(KEY), pem(KEY).replace("\n", "\\n")],
    ids=["base64url", "padded", "pem", "pem on one line"],
)
def test_a_key_may_be_written_in_each_usual_way(text: str) -> None:
    assert Settings(vapid_private_key=text).vapid_key() == RAW


def test_secrets_are_not_shown() -> None:
    shown = repr(Settings(**{**MAIL, **SMS, **PUSH, "smtp_user": "us", "smtp_password": "open sesame"}))  # type: ignore[arg-type]

    assert all(secret not in shown for secret in ("quiet token", "open sesame", WRITTEN))
    assert "mail.campus.example" in shown


@pytest.mark.parametrize(
    "given",
    [
        {**MAIL, "smtp_from": "Campus Counselling <no-reply@campus.example>"},
        {**MAIL, "smtp_from": "no-reply@mental-health.example"},
        {**MAIL, "smtp_reply_to": "suicide-prevention@campus.example"},
        {**SMS, "twilio_from": "THERAPY"},
    ],
)
async def test_a_sender_that_tells_what_this_is_about_stops_the_start(tmp_path: Path, given: dict[str, str]) -> None:
    settings = settings_for(tmp_path, **given)
    settings.check()

    with pytest.raises(BadSettings, match="tells what this is about"):
        Application(build_container(settings))


def test_libraries_of_providers_are_not_loaded_before_they_are_needed(tmp_path: Path) -> None:
    code = "import sys, manmitra.main; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True, timeout=60).stdout

    assert not {"aiosmtplib", "httpx", "http_ece", "twilio"} & set(loaded.split())


def test_a_mail_server_on_this_machine_may_do_without_tls(tmp_path: Path) -> None:
    settings_for(tmp_path, **{**MAIL, "smtp_host": "localhost", "smtp_security": "none"}).check()


@pytest.mark.parametrize(
    ("given", "subject", "good", "told"),
    [
        ({}, "mail", "ok", "WARNING: nothing is mailed"),
        ({}, "sms", "ok", "WARNING"),
        ({}, "push", "ok", "WARNING"),
        (MAIL, "mail", "ok", "mail.campus.example:587, starttls"),
        ({**MAIL, "smtp_ca_file": "/nowhere/ca.pem"}, "mail", "bad", "MANMITRA_SMTP_CA_FILE"),
        (SMS, "sms", "ok", "MANMITRA_PUBLIC_URL"),
        ({**SMS, "public_url": "https://api.campus.example"}, "sms", "ok", "set up"),
        (PUSH, "push", "ok", "set up"),
        ({"deliver": "file"}, "channels", "ok", "WARNING: nothing leaves"),
    ],
)
async def test_doctor_says_what_leaves_the_house(
    tmp_path: Path, given: dict[str, str], subject: str, good: str, told: str
) -> None:
    keys = [base64.b64encode(os.urandom(32)).decode() for _ in range(3)]
    values = {"jwt_key": keys[0], "index_key": keys[1], "data_keys": f"k1:{keys[2]}", **given}
    values |= {"sqlite_path": str(tmp_path / "manmitra.sqlite3"), "sms_registry": own_registry(tmp_path)}
    findings = await examine({f"{PREFIX}{name.upper()}": value for name, value in values.items()})

    found = {one.subject: one for one in findings}

    assert found[subject].good is (good == "ok")
    assert told in found[subject].text
