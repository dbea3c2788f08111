"""Settings refuse what is missing, unknown, malformed or weak, and name the variable, never the value."""

import base64
import os

import pytest

from manmitra.settings import BadSettings, Settings


def key() -> str:
    return base64.b64encode(os.urandom(32)).decode()


def good() -> dict[str, str]:
    return {"MANMITRA_JWT_KEY": key(), "MANMITRA_INDEX_KEY": key(), "MANMITRA_DATA_KEYS": f"k1:{key()}"}


def test_good_settings_pass() -> None:
    Settings.from_env({**good(), "HOME": "/nowhere"}).check()


@pytest.mark.parametrize("name", ["MANMITRA_JWT_KEY", "MANMITRA_INDEX_KEY", "MANMITRA_DATA_KEYS"])
@pytest.mark.parametrize(
    "value",
    ["", "short", "changeme" * 8, "A" * 44, "password" * 6, base64.b64encode(b"0123456789abcdef" * 2).decode()],
)
def test_missing_and_weak_secrets_are_named_and_not_shown(name: str, value: str) -> None:
    with pytest.raises(BadSettings) as refusal:
        Settings.from_env({**good(), name: f"k1:{value}" if name.endswith("KEYS") and value else value}).check()

    assert name in str(refusal.value)
    assert not value or value not in str(refusal.value)


def test_one_key_for_two_purposes_is_refused() -> None:
    same = key()

    with pytest.raises(BadSettings, match="must differ"):
        Settings.from_env({**good(), "MANMITRA_INDEX_KEY": same, "MANMITRA_DATA_KEYS": f"k1:{same}"}).check()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("MANMITRA_PROT", "3001"),
        ("MANMITRA_PORT", "70000"),
        ("MANMITRA_PORT", "http"),
        ("MANMITRA_STORE", "postgres"),
        ("MANMITRA_PASSWORD_MIN_LENGTH", "0"),
        ("MANMITRA_MONGO_DRIVER", "beanie"),
    ],
)
def test_unknown_and_malformed_variables_are_named(name: str, value: str) -> None:
    with pytest.raises(BadSettings, match=name):
        Settings.from_env({**good(), name: value})


def test_mongo_needs_its_address_and_origins_are_exact() -> None:
    with pytest.raises(BadSettings, match="MANMITRA_MONGO_URL"):
        Settings.from_env({**good(), "MANMITRA_STORE": "mongo"}).check()
    with pytest.raises(BadSettings, match="MANMITRA_ORIGINS"):
        Settings.from_env({**good(), "MANMITRA_ORIGINS": "*"}).check()


@pytest.mark.parametrize("proxies", ["*", "10.0.0.1, *", "0.0.0.0/0", "::/0"])
def test_not_everybody_is_a_trusted_proxy(proxies: str) -> None:
    Settings.from_env({**good(), "MANMITRA_TRUSTED_PROXIES": "10.0.0.1, 10.1.0.0/16"}).check()

    with pytest.raises(BadSettings, match="MANMITRA_TRUSTED_PROXIES"):
        Settings.from_env({**good(), "MANMITRA_TRUSTED_PROXIES": proxies}).check()


@pytest.mark.parametrize("institution", ["", " "])
def test_the_institution_has_a_name(institution: str) -> None:
    with pytest.raises(BadSettings, match="MANMITRA_INSTITUTION"):
        Settings.from_env({**good(), "MANMITRA_INSTITUTION": institution}).check()


@pytest.mark.parametrize("address", ["app.campus.example", "ftp://app.campus.example", "http://[x", "https://a b", ""])
def test_links_in_mails_must_lead_somewhere(address: str) -> None:
    for fine in (
        "https://app.campus.example/",
        "http://localhost:3000",
        "http://[::1]:3000",
        "https://campus.example/app",
    ):
        Settings.from_env({**good(), "MANMITRA_CLIENT_URL": fine}).check()

    with pytest.raises(BadSettings, match="MANMITRA_CLIENT_URL"):
        Settings.from_env({**good(), "MANMITRA_CLIENT_URL": address}).check()


def test_secrets_have_no_repr() -> None:
    env = {**good(), "MANMITRA_MONGO_URL": "mongodb://user:hunter2@db/"}

    shown = repr(Settings.from_env(env))

    assert "hunter2" not in shown
    assert all(value not in shown for value in env.values())


def test_keys_rotate_by_putting_the_new_one_first() -> None:
    env = {**good(), "MANMITRA_DATA_KEYS": f"k2:{key()},k1:{key()}"}

    assert list(Settings.from_env(env).keyring()) == ["k2", "k1"]
