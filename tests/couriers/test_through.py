"""From what happened to the mail server: the whole way, on every store."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from dependency_injector import providers

from manmitra.adapters.couriers.smtp import MailServer, SmtpCourier
from manmitra.domain.notifications.model import Category, Channel, Delivery, DeliveryState, Template
from manmitra.domain.notifications.sending import AlwaysWanted
from manmitra.domain.notifications.telling import Told
from tests.conftest import Person, World
from tests.couriers.mail_servers import DROP, Inbox, mail_server, scripted_server


async def a_reminder(world: World, student: Person) -> Delivery:
    """The delivery by mail that comes of it."""
    starts = world.clock.now() + timedelta(days=1)
    told = Told(
        key="appointment-1-reminder",
        user_id=student.id,
        institution="campus",
        category=Category.REMINDER,
        template=Template.APPOINTMENT_REMINDER,
        params={
            "appointment_id": "a1",
            "starts_at": starts.isoformat(),
            "ends_at": (starts + timedelta(minutes=50)).isoformat(),
            "counselor_name": "Meera Rao, clinical psychologist",
        },
    )
    await world.container.telling().tell(told)
    due = await world.container.sending().due(critical=False, limit=10)
    return next(one for one in due if one.channel is Channel.EMAIL)


def mails_to(world: World, port: int) -> None:
    server = MailServer(host="localhost", port=port, security="none", sender="no-reply@campus.example")
    couriers = {Channel.EMAIL: SmtpCourier(server, world.clock, seconds=2)}
    world.container.couriers.override(providers.Object(couriers))
    world.container.still_wanted.override(providers.Object(AlwaysWanted()))  # there is no such appointment


@pytest.fixture
async def student(world: World) -> AsyncIterator[Person]:
    yield await world.student()
    world.container.couriers.reset_override()
    world.container.still_wanted.reset_override()


async def test_a_busy_mail_server_gets_it_later_once_and_nobody_reads_what_it_is_about(
    world: World, student: Person
) -> None:
    inbox = Inbox("451 busy")
    async with mail_server(inbox) as port:
        mails_to(world, port)
        delivery = await a_reminder(world, student)
        first = await world.container.sending().send(delivery)
        assert first is not None
        world.clock.forward(minutes=2)
        second = await world.container.sending().send(first)

    assert second is not None
    letter = "".join(part.get_content() for part in inbox.letters[0].walk() if part.get_content_maintype() == "text")

    assert first.state is DeliveryState.PLANNED
    assert second.state is DeliveryState.SENT
    assert [step.code for step in second.timeline if step.code.isdigit()] == ["451", "250"]
    assert inbox.recipients == [student.email]
    assert not any(word in letter for word in ("Meera", "psycholog", "counsel", "mental"))


async def test_a_letter_whose_answer_was_lost_may_come_twice_with_one_name(world: World, student: Person) -> None:
    lost = ("220 here", "250 hello", "250 sender", "250 to", "354 go on", DROP)
    async with scripted_server(lost) as port:
        mails_to(world, port)
        first = await world.container.sending().send(await a_reminder(world, student))

    assert first is not None
    assert (first.state, first.maybe_twice, first.timeline[-1].code) == (DeliveryState.PLANNED, True, "no_connection")


async def test_an_address_that_is_none_ends_it(world: World, student: Person) -> None:
    async with mail_server(Inbox(to="550 no such person")) as port:
        mails_to(world, port)
        ended = await world.container.sending().send(await a_reminder(world, student))

    assert ended is not None
    assert (ended.state, ended.pending, ended.timeline[-1].code) == (DeliveryState.FAILED, False, "550")
