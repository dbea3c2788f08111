"""Keys of programs: hashed, for some purposes, several at once, until a day."""

from datetime import date

import pytest

from manmitra.adapters.system import RandomSecrets
from manmitra.domain.accounts.service_keys import KeyRefused, KeyTooNarrow, Scope, ServiceKey, holder, new_key
from manmitra.settings import BadSettings, Settings
from manmitra.settings.checks import check_specialist
from tests.fakes import FixedClock

SECRETS = RandomSecrets()


def test_two_keys_are_good_at_once_so_that_one_can_take_the_place_of_the_other(clock: FixedClock) -> None:
    old, kept_old = new_key("old", [Scope.CHAT], SECRETS)
    new, kept_new = new_key("new", [Scope.CHAT, Scope.AI], SECRETS)

    holders = [holder([kept_old, kept_new], SECRETS.digest(one), Scope.CHAT, clock.now()).id for one in (old, new)]

    assert holders == ["old", "new"]


def test_a_key_ends_with_its_last_day(clock: FixedClock) -> None:
    token, kept = new_key("guest", [Scope.AI], SECRETS, date(2026, 11, 25))
    assert holder([kept], SECRETS.digest(token), Scope.AI, clock.now()) == kept

    clock.forward(days=1)

    with pytest.raises(KeyRefused):
        holder([kept], SECRETS.digest(token), Scope.AI, clock.now())


def test_an_unknown_key_and_a_narrow_one_are_refused(clock: FixedClock) -> None:
    token, kept = new_key("guest", [Scope.MODERATION], SECRETS)

    with pytest.raises(KeyRefused):
        holder([kept], SECRETS.digest("mmk_other"), Scope.MODERATION, clock.now())
    with pytest.raises(KeyTooNarrow):
        holder([kept], SECRETS.digest(token), Scope.TURNS, clock.now())


def test_a_line_reads_back_and_holds_no_key() -> None:
    token, kept = new_key("portal", [Scope.CHAT, Scope.METRICS], SECRETS, date(2027, 3, 31))

    assert ServiceKey.read(kept.line) == kept
    assert token not in kept.line


@pytest.mark.parametrize(
    "lines",
    ["", "a:chat", f"a:chat:{'0' * 63}", f"a:nothing:{'0' * 64}", f"A b:chat:{'0' * 64}", f"a:chat:{'0' * 64}:soon",
     f"a:chat:{'0' * 64},a:ai:{'1' * 64}", f"a::{'0' * 64}"],
)  # fmt: skip
def test_keys_that_are_none_stop_the_start_and_are_not_shown(lines: str) -> None:
    with pytest.raises(BadSettings, match="MANMITRA_AI_KEYS") as refusal:
        Settings(ai_keys=lines).service_keys()

    assert "0" * 63 not in str(refusal.value)


@pytest.mark.parametrize("url", ["http://ai.example.org", "http://8.8.8.8:8000", "ftp://ai", "https://", "http://"])
def test_words_of_students_do_not_travel_openly(url: str) -> None:
    with pytest.raises(BadSettings, match="MANMITRA_AI_URL"):
        check_specialist(Settings(ai_url=url, ai_key="mmk_x"))


@pytest.mark.parametrize(
    "url",
    ["https://ai.example.org", "http://127.0.0.1:8000", "http://ai:8000", "http://10.0.0.7:8000", "http://[::1]:8"],
)
def test_at_home_they_may(url: str) -> None:
    check_specialist(Settings(ai_url=url, ai_key="mmk_x"))

    with pytest.raises(BadSettings, match="MANMITRA_AI_KEY"):
        check_specialist(Settings(ai_url=url))


@pytest.mark.parametrize(
    ("changes", "named"),
    [
        ({"MODELS": "openai", "OPENAI_MODEL": "m", "OPENAI_URL": "http://models.example.org/v1"}, "OPENAI_URL"),
        ({"MODELS": "gemini"}, "GEMINI_KEY"),
        ({"MODELS": "oracle"}, "MODELS"),
        ({"AI_KEYS": ""}, "AI_KEYS"),
    ],
)
def test_the_specialist_alone_is_as_careful_with_its_providers(changes: dict[str, str], named: str) -> None:
    good = {"MANMITRA_AI_KEYS": f"main:turns:{'0' * 64}"}
    bad = {f"MANMITRA_{name}": value for name, value in changes.items()}
    Settings.from_env(good).check_as_specialist()

    with pytest.raises(BadSettings, match=f"MANMITRA_{named}"):
        Settings.from_env({**good, **bad}).check_as_specialist()
