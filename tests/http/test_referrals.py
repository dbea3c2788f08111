"""A page to read out when calling a helpline: what the student chose, sent to nobody."""

import ast
import re
from pathlib import Path

import pytest

import manmitra
from manmitra.domain.shared.identity import Role
from tests.conftest import Person, World

REFERRALS = "/api/referrals/"
WANTED = {"consent": True, "language": "ur", "summary": "exams and no sleep", "callBack": "after 18:00"}
CLAIM = re.compile(
    r"(tele-?\s?manas|14416|helpline)[^.]{0,60}\b(was|were|is|are|has been|have been|will be)\s+"
    r"(notified|informed|alerted|told|contacted)"
    r"|(notified|informed|alerted|told|contacted)\s+(tele-?\s?manas|the helpline)"
    r"|(टेली-मानस|ٹیلی مانس)[^।۔]{0,40}(सूचित|बता दिया|مطلع|اطلاع دے دی)",
    re.IGNORECASE,
)


async def made(student: Person, **changes: object) -> str:
    answer = await student.post(REFERRALS, {**WANTED, **changes})
    assert answer.status_code == 201, answer.text
    return str(answer.json()["data"]["referralId"])


async def test_it_holds_what_the_student_chose_and_nothing_else(world: World) -> None:
    asha = await world.student()
    id = await made(asha)

    told = (await asha.get(f"{REFERRALS}{id}")).json()["data"]
    page = await asha.get(f"{REFERRALS}{id}/page")

    assert (told["number"], told["summary"], told["name"], told["outcome"]) == ("14416", WANTED["summary"], "", None)
    assert page.headers["content-type"].startswith("text/plain")
    assert "14416" in page.text
    assert "Language: Urdu" in page.text
    assert "exams and no sleep" in page.text
    assert "sent to nobody" in page.text
    assert "Name:" not in page.text
    assert asha.email not in page.text
    assert [one["referralId"] for one in (await asha.get(REFERRALS)).json()["data"]["items"]] == [id]


async def test_without_consent_there_is_none(world: World) -> None:
    asha = await world.student()

    answer = await asha.post(REFERRALS, {**WANTED, "consent": False})

    assert (answer.status_code, answer.json()["code"]) == (422, "consent_needed")
    assert (await asha.get(REFERRALS)).json()["data"]["items"] == []


@pytest.mark.parametrize("shared", [False, True])
async def test_a_counsellor_reads_it_out_only_if_it_is_shared_and_closes_the_loop(
    world: World, *, shared: bool
) -> None:
    asha, ravi, counsellor = await world.student(), await world.student(), await world.staff(Role.COUNSELOR)
    stranger = await world.staff(Role.COUNSELOR, institution="elsewhere")
    id = await made(asha, shared=shared)

    outcome = await counsellor.put(f"{REFERRALS}{id}/outcome", {"outcome": "reached"})

    assert outcome.status_code == (200 if shared else 404)
    assert (await asha.get(f"{REFERRALS}{id}")).json()["data"]["outcome"] == ("reached" if shared else None)
    for other in (ravi, stranger):
        for way in ("", "/page"):
            assert (await other.get(f"{REFERRALS}{id}{way}")).status_code == 404
        assert (await other.put(f"{REFERRALS}{id}/outcome", {"outcome": "reached"})).status_code == 404


async def test_the_student_records_it_too_and_can_put_it_right(world: World) -> None:
    asha = await world.student()
    id = await made(asha)

    for outcome in ("reached", "not_reached"):
        told = await asha.put(f"{REFERRALS}{id}/outcome", {"outcome": outcome})
        assert told.json()["data"]["outcome"] == outcome
    assert (await asha.put(f"{REFERRALS}{id}/outcome", {"outcome": "notified"})).status_code == 400


async def test_nothing_of_it_lies_open(world: World) -> None:
    await made(await world.student(), name="Asha Wani")

    stored = world.at_rest()

    assert b"exams and no sleep" not in stored
    assert b"Asha Wani" not in stored


def test_no_text_of_ours_claims_that_a_helpline_was_told() -> None:
    claims = list[str]()
    for path in Path(manmitra.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and CLAIM.search(node.value):
                claims.append(f"{path.name}: {node.value[:80]}")

    assert claims == []


@pytest.mark.parametrize(
    "claim",
    ["Tele-MANAS was notified.", "TeleManas has been informed", "We alerted the helpline", "टेली-मानस को सूचित किया गया"],
)
def test_such_a_claim_would_be_found(claim: str) -> None:
    assert CLAIM.search(claim)
