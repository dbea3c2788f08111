"""The hub by itself: whom it tells, in which order, and that nobody can stop it."""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime

from manmitra.adapters.live.hub import AT_ONCE, LiveHub
from manmitra.domain.live.model import Audience, Frame
from manmitra.domain.shared.identity import Principal, Role, UserId, visitor

AT = datetime(2026, 11, 25, 4, 30, tzinfo=UTC)


def somebody(user_id: str, role: Role = Role.STUDENT, institution: str = "campus") -> Principal:
    return Principal(UserId(user_id), role, institution)


def to(*users: str, staff: bool = False, everyone: bool = False, id: str = "f1") -> Frame:
    audience = Audience(institution="campus", users=users, staff=staff, everyone=everyone)
    return Frame(id=id, kind="slot.held", at=AT, audience=audience, data={})


async def told(n: int = AT_ONCE) -> None:
    """Lets the event loop turn often enough."""
    for _ in range(n):
        await asyncio.sleep(0)


def noting(heard: list[str], name: str) -> Callable[[Frame], None]:
    return lambda frame: heard.append(f"{name} {frame.id}")


async def test_one_with_two_devices_hears_on_both_and_others_do_not() -> None:
    hub, heard = LiveHub(), list[str]()
    for name, who in (("a1", "a"), ("a2", "a"), ("b", "b")):
        hub.attach(somebody(who), noting(heard, name))

    hub.publish(to("a"))

    assert heard == ["a1 f1", "a2 f1"]


async def test_staff_who_are_also_named_hear_it_once() -> None:
    hub, heard = LiveHub(), list[str]()
    hub.attach(somebody("c", Role.COUNSELOR), noting(heard, "c"))

    hub.publish(to("c", staff=True))

    assert heard == ["c f1"]


async def test_a_user_id_of_another_institution_is_somebody_else() -> None:
    hub, heard = LiveHub(), list[str]()
    hub.attach(somebody("a", institution="elsewhere"), noting(heard, "a"))
    hub.attach(visitor("campus"), noting(heard, "visitor"))

    hub.publish(to("a", ""))

    assert heard == []


async def test_order_holds_although_many_are_told_in_slices() -> None:
    hub = LiveHub()
    heard: dict[int, list[str]] = {n: [] for n in range(AT_ONCE * 3)}
    for n, own in heard.items():
        hub.attach(somebody(str(n)), lambda frame, own=own: own.append(frame.id))  # type: ignore[misc]

    hub.publish(to(everyone=True, id="f1"))
    hub.publish(to("5", id="f2"))
    hub.publish(to(str(AT_ONCE * 3 - 1), id="f3"))
    await told()

    assert heard[5] == ["f1", "f2"]
    assert heard[AT_ONCE * 3 - 1] == ["f1", "f3"]
    assert all(own[0] == "f1" for own in heard.values())


async def test_a_slice_leaves_the_loop_to_others() -> None:
    hub, heard = LiveHub(), list[str]()
    for n in range(AT_ONCE * 3):
        hub.attach(somebody(str(n)), noting(heard, str(n)))

    hub.publish(to(everyone=True))

    assert len(heard) == AT_ONCE
    await told()
    assert len(heard) == AT_ONCE * 3


async def test_one_that_fails_does_not_keep_it_from_the_others() -> None:
    hub, heard = LiveHub(), list[str]()

    def broken(_: Frame) -> None:
        raise ValueError

    hub.attach(somebody("a"), broken)
    hub.attach(somebody("b"), noting(heard, "b"))

    hub.publish(to(everyone=True))

    assert heard == ["b f1"]


async def test_nothing_comes_after_detaching_and_nothing_of_it_stays() -> None:
    hub, heard = LiveHub(), list[str]()
    listeners = [hub.attach(somebody(str(n), Role.ADMIN), noting(heard, str(n))) for n in range(AT_ONCE + 1)]
    hub.publish(to(everyone=True))

    for listener in listeners:
        hub.detach(listener)
        hub.detach(listener)
    await told()

    assert len(heard) == AT_ONCE, "the last one left before its turn"
    assert [*hub._by_user.values(), *map(list, hub._staff.values()), *map(list, hub._everyone.values())] == [[], []]


async def test_a_carrier_that_fails_keeps_nobody_here_from_hearing() -> None:
    hub, heard, carried = LiveHub(), list[str](), list[str]()
    hub.attach(somebody("a"), noting(heard, "a"))

    def failing(frame: Frame) -> None:
        carried.append(frame.id)
        raise OSError

    hub.carry_with(failing)
    hub.publish(to("a"))
    hub.deliver(to("a", id="f2"))

    assert heard == ["a f1", "a f2"]
    assert carried == ["f1"], "what came from elsewhere is not sent back"
