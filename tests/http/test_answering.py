"""The link in a letter to staff: one person, one time, and only when the button is pressed."""

import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from manmitra.domain.notifications.discretion import discreet
from manmitra.domain.shared.identity import Role
from tests.conftest import World, a_world, settings_for
from tests.contracts.engines import ENGINES, MONGO
from tests.fakes import FixedClock
from tests.http.ladder_scene import PUBLIC, Post, a_team, after, an_alert, report, with_post
from tests.world import on_engine, place_of

LINK = re.compile(re.escape(PUBLIC) + r"(/a\?token=[A-Za-z0-9_-]{43})")


@pytest.fixture(params=[pytest.param(name, marks=[pytest.mark.mongo] if name in MONGO else []) for name in ENGINES])
async def reachable(request: pytest.FixtureRequest, tmp_path: Path, clock: FixedClock) -> AsyncIterator[World]:
    """A world that people can reach from outside: only then do letters hold links."""
    settings = settings_for(tmp_path, public_url=PUBLIC, **on_engine(request.param))
    try:
        async with a_world(settings, clock, tmp_path) as made:
            yield made
    finally:
        place_of(settings).clear()


def link_in(text: str) -> str:
    found = LINK.search(text)
    assert found is not None, text
    return found[1]


async def test_following_the_link_changes_nothing_and_the_button_answers_once(reachable: World) -> None:
    world = reachable
    post, team = with_post(world, Post()), await a_team(world)
    alert = await an_alert(world)
    link = link_in(post.to(team.counselor)[0].text)

    looked = [await world.http.get(link) for _ in range(2)]
    before = await report(team.other, alert)
    pressed = await world.http.post(link, headers={"Content-Type": "application/x-www-form-urlencoded"})
    again = [await world.http.post(link), await world.http.get(link)]
    after_it = await report(team.other, alert)

    assert [one.status_code for one in (*looked, pressed)] == [200, 200, 200]
    assert "<button" in looked[1].text
    assert before["acknowledgedBy"] == ""
    assert after_it["acknowledgedBy"] == team.counselor.id
    assert [one.status_code for one in again] == [410, 410]
    assert "used before" in again[0].text


async def test_the_letter_and_the_page_say_nothing_and_the_page_is_not_kept(reachable: World) -> None:
    world = reachable
    post, team = with_post(world, Post()), await a_team(world)
    await an_alert(world)
    letter = post.to(team.counselor)[0]

    page = await world.http.get(link_in(letter.text))

    told = re.sub(r"token=[A-Za-z0-9_-]{43}", "", f"{letter.subject}\n{letter.text}\n{letter.html}\n{page.text}")
    assert discreet(told)
    assert page.headers["cache-control"] == "no-store"
    assert page.headers["referrer-policy"] == "no-referrer"
    assert "form-action 'self'" in page.headers["content-security-policy"]
    assert page.headers.get_list("content-security-policy") == [page.headers["content-security-policy"]]


async def test_a_link_is_good_for_a_day_and_only_its_digest_is_stored(reachable: World) -> None:
    world = reachable
    post, team = with_post(world, Post()), await a_team(world)
    await an_alert(world)
    link = link_in(post.to(team.counselor)[0].text)
    token = link.partition("token=")[2]

    at_rest = world.at_rest()
    world.clock.forward(hours=23, minutes=59)
    still = await world.http.get(link)
    world.clock.forward(minutes=1)
    too_late = [await world.http.get(link), await world.http.post(link)]

    assert token.encode() not in at_rest
    assert still.status_code == 200
    assert [one.status_code for one in too_late] == [410, 410]


async def test_a_made_up_link_or_one_of_somebody_who_left_is_refused(reachable: World) -> None:
    world = reachable
    post, team = with_post(world, Post()), await a_team(world)
    alert = await an_alert(world)
    link = link_in(post.to(team.counselor)[0].text)
    user = await world.container.users().get(team.counselor.id)

    await world.container.users().save(replace(user, active=False))
    refused = [await world.http.post(one) for one in (link, "/a?token=" + "x" * 43, "/a")]

    assert [one.status_code for one in refused] == [410, 410, 410]
    assert (await report(team.other, alert))["acknowledgedBy"] == ""


async def test_a_deputy_takes_over_and_nothing_is_asked_once_the_person_was_reached(reachable: World) -> None:
    world = reachable
    post, team = with_post(world, Post()), await a_team(world)
    alert = await an_alert(world)
    await world.http.post(link_in(post.to(team.counselor)[0].text))
    await after(world, minutes=15)

    asked = [await world.http.get(link_in(post.to(one)[-1].text)) for one in (team.deputy, team.counselor)]
    taken = await world.http.post(link_in(post.to(team.deputy)[0].text))
    seen = (await team.deputy.get(f"/api/crisis/alerts/{alert}")).json()["data"]["alert"]
    await team.deputy.put(f"/api/crisis/alerts/{alert}/handle", json={"status": "contacted"})
    over = await world.http.post(link_in(post.to(team.counselor)[-1].text))

    assert ["take it over from them" in one.text for one in asked] == [True, False]
    assert taken.status_code == 200
    assert (seen["assignedCounselorId"], seen["acknowledgedBy"]) == (team.deputy.id, team.counselor.id)
    assert "nothing more is needed" in over.text


@pytest.mark.one_engine
async def test_without_a_public_address_letters_lead_to_the_app(world: World) -> None:
    post, counselor = with_post(world, Post()), await world.staff(Role.COUNSELOR)

    await an_alert(world)

    assert "token=" not in post.to(counselor)[0].text
