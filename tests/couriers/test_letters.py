"""Letters of accounts through the mail server: in the background, a few tries, and no trace of the token."""

import asyncio
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from manmitra.adapters.couriers.letters import SmtpLetters
from manmitra.adapters.couriers.smtp import MailServer, SmtpCourier
from manmitra.domain.accounts.model import User
from manmitra.domain.shared.identity import Role
from tests.conftest import a_world, settings_for
from tests.couriers.mail_servers import HANG, Inbox, mail_server, scripted_server
from tests.fakes import CountingIds, FixedClock

TOKEN = "token-that-opens-the-account"
NOW = datetime(2026, 11, 25, tzinfo=UTC)


def asha(email: str = "asha@campus.example") -> User:
    return User(
        id="asha",
        email=email,
        name="Asha",
        role=Role.STUDENT,
        institution="campus",
        password_hash="x",
        created_at=NOW,
        updated_at=NOW,
    )


def letters(clock: FixedClock, port: int, *, seconds: float = 5) -> SmtpLetters:
    server = MailServer(host="localhost", port=port, security="none", sender="no-reply@campus.example")
    courier = SmtpCourier(server, clock, seconds=seconds)
    return SmtpLetters(courier, client_url="https://app.campus.example/", ids=CountingIds(), pauses=(0.0, 0.0))


async def test_a_link_arrives(clock: FixedClock) -> None:
    inbox = Inbox()
    async with mail_server(inbox) as port:
        sending = letters(clock, port)
        await sending.password_reset(asha(), TOKEN)
        await sending.flush()

    body = inbox.letters[0].get_content()

    assert f"https://app.campus.example/reset-password?token={TOKEN}" in body
    assert inbox.letters[0]["Subject"] == "Set a new password"
    assert "ManMitra" not in str(inbox.letters[0]["Subject"])


async def test_it_is_tried_three_times_as_the_same_letter(clock: FixedClock) -> None:
    inbox = Inbox("451 busy", "451 busy")
    never = Inbox("451 busy", "451 busy", "451 busy", "250 too late")
    for each in (inbox, never):
        async with mail_server(each) as port:
            sending = letters(clock, port)
            await sending.password_reset(asha(), TOKEN)
            await sending.flush()

    assert len(inbox.letters) == 1
    assert never.letters == []


async def test_who_asks_does_not_wait_for_the_mail_server_and_neither_does_the_end(clock: FixedClock) -> None:
    async with scripted_server((HANG,)) as port:
        sending = letters(clock, port, seconds=0.3)
        start = time.perf_counter()
        await sending.password_reset(asha(), TOKEN)
        asked = time.perf_counter() - start
        await sending.flush()

    assert asked < 0.1
    assert time.perf_counter() - start < 3


async def test_a_bad_address_ends_it_at_once(clock: FixedClock) -> None:
    inbox = Inbox()
    async with mail_server(inbox) as port:
        sending = letters(clock, port)
        await sending.password_reset(asha("asha"), TOKEN)
        await sending.flush()

    assert inbox.letters == []


async def test_the_application_mails_a_reset_that_works_and_keeps_no_token(clock: FixedClock, tmp_path: Path) -> None:
    inbox = Inbox()
    async with mail_server(inbox) as port:
        mail: dict[str, Any] = {"smtp_host": "localhost", "smtp_port": port, "smtp_security": "none"}
        settings = settings_for(tmp_path, **mail, smtp_from="no-reply@campus.example")
        async with a_world(settings, clock, tmp_path) as world:
            student = await world.student()
            known = await world.http.post("/api/auth/forgot-password", json={"email": student.email})
            unknown = await world.http.post("/api/auth/forgot-password", json={"email": "nobody@campus.example"})
            await world.container.letters().flush()
            token = inbox.letters[0].get_content().partition("token=")[2].split()[0]
            at_rest = world.at_rest()
            reset = await world.http.post(
                "/api/auth/reset-password", json={"token": token, "password": "nine loud rivers stop"}
            )

    assert known.status_code == unknown.status_code == 202
    assert known.json() == unknown.json()
    assert inbox.recipients == [student.email]
    assert token.encode() not in at_rest
    assert reset.status_code == 200
    assert not (tmp_path / "mailbox").exists()


async def test_letters_on_their_way_are_bounded(clock: FixedClock) -> None:
    async with scripted_server((HANG,)) as port:
        sending = letters(clock, port, seconds=0.2)
        for _ in range(300):
            await sending.password_reset(asha(), TOKEN)
        waiting = len(asyncio.all_tasks())
        for task in sending._sending:
            task.cancel()
        await sending.flush()

    assert waiting < 210
