"""Passwords and limits, pure."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from manmitra.domain.accounts.login_limits import Limit, wait_for
from manmitra.domain.accounts.model import User
from manmitra.domain.accounts.password_policy import MAX_LENGTH, PasswordPolicy, WeakPassword
from manmitra.domain.accounts.passwords import Passwords
from manmitra.domain.accounts.ports import CommonPasswords, PasswordHasher
from manmitra.domain.shared.identity import Role

NOW = datetime(2026, 11, 25, 4, 30, tzinfo=UTC)
POLICY = PasswordPolicy()
FIVE_A_MINUTE = Limit(5, timedelta(minutes=1))


class FewCommon(CommonPasswords):
    def has(self, password: str) -> bool:
        return password.casefold() == "correct horse battery"


def check(password: str, role: Role = Role.STUDENT, context: tuple[str, ...] = ()) -> str:
    return POLICY.check(password, role, context, FewCommon())


@pytest.mark.parametrize("password", ["nine char", "Correct Horse Battery", "abababababab", "x" * (MAX_LENGTH + 1)])
def test_too_short_too_common_too_plain_and_too_long_are_refused(password: str) -> None:
    with pytest.raises(WeakPassword):
        check(password)


def test_length_counts_characters_after_composition() -> None:
    decomposed = "e\u0301" * 5 + "abcde"

    assert len(check(decomposed)) == 10


def test_staff_need_fifteen() -> None:
    check("fourteen chars", Role.STUDENT)

    with pytest.raises(WeakPassword):
        check("fourteen chars", Role.COUNSELOR)


@pytest.mark.parametrize("password", ["ashakumari99", "AshaKumari2026", "kumari.asha.1", "manmitra-2026"])
def test_a_password_made_of_what_others_know_is_refused(password: str) -> None:
    with pytest.raises(WeakPassword):
        check(password, context=("asha.kumari@campus.example", "Asha Kumari"))


def test_a_known_word_inside_a_real_sentence_is_fine() -> None:
    check("my dog asha barks at kites", context=("asha@campus.example",))


@given(st.text(min_size=10, max_size=128).filter(lambda text: len(set(text)) > 4))
def test_nothing_is_required_of_the_kinds_of_characters(password: str) -> None:
    try:
        kept = check(password)
    except WeakPassword:
        kept = ""  # composition may have made it shorter than ten, or plain

    assert len(kept) == 0 or len(kept) >= 10


def test_under_the_limit_there_is_no_wait() -> None:
    assert wait_for([NOW] * 5, FIVE_A_MINUTE, NOW) is None


def test_the_wait_ends_when_the_oldest_try_that_counts_is_old_enough() -> None:
    made = [NOW - timedelta(seconds=seconds) for seconds in (50, 40, 30, 20, 10, 0)]

    assert wait_for(made, FIVE_A_MINUTE, NOW) == timedelta(seconds=10)


@given(st.lists(st.integers(min_value=0, max_value=120), min_size=1, max_size=40))
def test_after_the_wait_one_more_try_fits(ages: list[int]) -> None:
    made = [NOW - timedelta(seconds=age) for age in ages]
    wait = wait_for([*made, NOW], FIVE_A_MINUTE, NOW)

    if wait is not None:
        later = NOW + wait
        assert wait > timedelta(0)
        assert wait_for([*made, later], FIVE_A_MINUTE, later) is None


class Plain(PasswordHasher):
    """Keeps passwords as they are, and notes what it was asked to match."""

    def __init__(self) -> None:
        self.asked = list[str]()

    async def hash(self, password: str) -> str:
        return password

    async def verify(self, password_hash: str, password: str) -> bool:
        self.asked.append(password_hash)
        return password_hash == password

    def outdated(self, password_hash: str) -> bool:
        return False


async def test_an_account_without_a_password_is_matched_as_one_that_is_not_there() -> None:
    hasher = Plain()
    passwords = Passwords(hasher, FewCommon(), POLICY, "decoy")
    invited = User(
        id="u",
        email="u@x.edu",
        name="U",
        role=Role.ADMIN,
        institution="campus",
        password_hash="",
        created_at=NOW,
        updated_at=NOW,
    )

    matched = [await passwords.match(user, word) for user in (invited, None) for word in ("", "decoy")]

    assert matched == [False] * 4
    assert hasher.asked == ["decoy"] * 4
