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


LOCAL = {
    "MANMITRA_MODELS": "openai",
    "MANMITRA_OPENAI_URL": "http://127.0.0.1:11434/v1",
    "MANMITRA_OPENAI_MODEL": "small",
    "MANMITRA_GEMINI_KEY": "a key that nobody sees",
}


def test_models_are_chosen_in_their_order_and_their_keys_are_not_shown() -> None:
    settings = Settings.from_env({**good(), **LOCAL})

    settings.check()

    assert settings.models_in_order() == ["openai"]
    assert "nobody sees" not in repr(settings)


@pytest.mark.parametrize(
    ("changes", "name"),
    [
        ({"MODELS": "chatgpt"}, "MODELS"),
        ({"MODELS": "openai,openai"}, "MODELS"),
        ({"MODELS": "google-genai"}, "GEMINI_MODEL"),
        ({"MODELS": "gemini", "GEMINI_KEY": "", "GEMINI_MODEL": "m"}, "GEMINI_KEY"),
        ({"OPENAI_MODEL": ""}, "OPENAI_MODEL"),
        ({"OPENAI_URL": ""}, "OPENAI_URL"),
        ({"OPENAI_URL": "http://models.example/v1"}, "OPENAI_URL"),
        ({"OPENAI_URL": "http://127.0.0.1.example/v1"}, "OPENAI_URL"),
        ({"OPENAI_URL": "http://127.0.0.1@models.example/v1"}, "OPENAI_URL"),
        ({"OPENAI_URL": "file:///etc/passwd"}, "OPENAI_URL"),
        ({"GEMINI_URL": "http://10.0.0.1"}, "GEMINI_URL"),
        ({"MODELS_SECONDS": "9.5"}, "MODELS_SECONDS"),
        ({"MODELS_PER_PERSON": "0"}, "MODELS_PER_PERSON"),
    ],
)
def test_models_that_can_not_be_or_would_be_called_in_the_clear_are_refused(changes: dict[str, str], name: str) -> None:
    env = {**good(), **LOCAL, **{f"MANMITRA_{key}": value for key, value in changes.items()}}

    with pytest.raises(BadSettings, match=f"MANMITRA_{name}"):
        Settings.from_env(env).check()
