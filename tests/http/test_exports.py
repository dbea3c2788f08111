"""Reports as files over HTTP: asked for, made by the worker, fetched by the admins of the institution, and told."""

import asyncio
import dataclasses
from typing import Any, get_args

import httpx
import msgspec
import pytest

from manmitra.adapters.reports import rendering
from manmitra.domain.files.usecases import FileUseCases
from manmitra.domain.reports.exports import ATTEMPTS, KEPT, LEASE, PERIODS, Form
from manmitra.domain.reports.making import Making, NotMade
from manmitra.domain.reports.model import Report
from manmitra.domain.reports.ports import Renderer
from manmitra.domain.reports.usecases import MOST
from manmitra.domain.shared.identity import Role
from manmitra.entrypoints.http.exports import Period
from tests.conftest import Person, World

ASK = "/api/analytics/export"
LIST = "/api/analytics/exports"
AT_ONCE = "/api/admin/analytics/export"


class Killed(BaseException):
    """What kill -9 does, as far as one process can tell: nothing behind it runs."""


@dataclasses.dataclass
class RendererThat(Renderer):
    raises: BaseException

    def must_be_ready(self, form: Form) -> None: ...

    async def render(self, report: Report, form: Form) -> bytes:
        raise self.raises


async def asked(admin: Person, **body: str) -> dict[str, Any]:
    answer = await admin.call("POST", ASK, json={"format": "csv", **body})
    assert answer.status_code == 202, answer.text
    return dict(answer.json()["data"])


async def state_of(admin: Person, export: dict[str, Any]) -> dict[str, Any]:
    answer = await admin.get(export["statusUrl"])
    assert answer.status_code == 200, answer.text
    return dict(answer.json()["data"])


def making(world: World, **changes: Any) -> Making:
    made: Making = dataclasses.replace(world.container.exporting.making(), **changes)
    return made


async def inbox(world: World, person: Person) -> list[dict[str, Any]]:
    while await world.container.relay().run_due():
        pass
    await world.container.relay().quiet()
    return list((await person.get("/api/notifications")).json()["data"]["items"])


async def files_there(world: World) -> list[str]:
    return [one["id"] for one in await world.container.store().find("files")]


async def test_an_export_is_made_beside_the_requests_fetched_by_the_admins_of_its_institution_and_told(
    world: World,
) -> None:
    admin, other = await world.staff(Role.ADMIN), await world.staff(Role.SUPER_ADMIN)
    strangers = [
        await world.student(),
        await world.staff(Role.COUNSELOR),
        await world.staff(Role.ADMIN, institution="elsewhere"),
    ]

    export = await asked(admin, period="3m", language="hi")
    ended = await making(world).run_due()
    done = await state_of(other, export)
    fetched = [await one.get(done["url"]) for one in (admin, other)]
    refused = [await one.get(done["url"]) for one in strangers]
    refused.append(await world.http.get(done["url"]))
    foreign = await strangers[2].get(export["statusUrl"])

    assert (export["state"], export["url"], ended) == ("queued", None, 1)
    assert (done["state"], done["progress"], done["failure"]) == ("done", 100, None)
    assert [one.status_code for one in fetched] == [200, 200]
    assert "attachment" in fetched[0].headers["content-disposition"]
    assert done["name"] == "manmitra-analytics-2026-11-25.csv"
    assert len(fetched[0].content) == done["size"]
    assert [one.status_code for one in refused] == [404, 404, 404, 404]
    assert foreign.status_code == 404
    assert b"manmitra-analytics" not in world.at_rest()
    (told,) = await inbox(world, admin)
    assert (told["title"], await inbox(world, other)) == ("Your report is ready", [])

    world.clock.forward(seconds=KEPT.total_seconds() + 60)
    await world.container.files().sweep()
    assert await files_there(world) == []


@pytest.mark.parametrize("moment", ["while it is rendered", "when the file lies there and nobody knows"])
async def test_what_a_killed_worker_had_begun_is_made_once_by_the_next(world: World, moment: str) -> None:
    admin = await world.staff(Role.ADMIN)
    export = await asked(admin, format="json")
    dying = (
        making(world, renderer=RendererThat(Killed()))
        if moment == "while it is rendered"
        else making(world, files=FilesThatKill(world.container.files()))
    )

    with pytest.raises(Killed):
        await dying.run_due()
    halfway, at_once = await state_of(admin, export), await making(world).run_due()
    left = await files_there(world)
    world.clock.forward(seconds=LEASE.total_seconds() + 1)
    ended = [await making(world).run_due(), await making(world).run_due()]

    done = await state_of(admin, export)
    assert (halfway["state"], at_once, ended, done["state"]) == ("running", 0, [1, 0], "done")
    assert await files_there(world) == [done["url"].rpartition("/")[2]] != left
    assert len(await inbox(world, admin)) == 1
    assert (await admin.get(done["url"])).json()["institution"] == {"id": "campus", "name": "campus"}


class FilesThatKill:
    """Dies when the file is kept, before anybody could note that it is done."""

    def __init__(self, files: FileUseCases) -> None:
        self._files = files

    async def keep(self, made: Any) -> None:
        await self._files.keep(made)
        raise Killed

    async def drop(self, file_id: str) -> None:
        await self._files.drop(file_id)


@pytest.mark.one_engine
async def test_one_who_was_frozen_beyond_the_lease_leaves_nothing_behind(world: World) -> None:
    admin = await world.staff(Role.ADMIN)
    export = await asked(admin, format="json")

    class Frozen(RendererThat):
        async def render(self, report: Report, form: Form) -> bytes:
            world.clock.forward(seconds=LEASE.total_seconds() + 1)
            assert await making(world).run_due() == 1
            return b"late"

    late = await making(world, renderer=Frozen(Killed())).run_due()

    done = await state_of(admin, export)
    assert (late, done["state"]) == (0, "done")
    assert await files_there(world) == [done["url"].rpartition("/")[2]]
    assert len(await inbox(world, admin)) == 1


@pytest.mark.one_engine
async def test_a_report_that_can_not_be_made_is_tried_again_given_up_and_told(world: World) -> None:
    admin = await world.staff(Role.ADMIN)
    export = await asked(admin)
    broken = making(world, renderer=RendererThat(RuntimeError("a secret in a trace")))

    states = []
    for _ in range(ATTEMPTS):
        with pytest.raises(NotMade):
            await broken.run_due()
        states.append((await state_of(admin, export))["state"])
        world.clock.forward(hours=1)

    failed = await state_of(admin, export)
    assert states == ["queued"] * (ATTEMPTS - 1) + ["failed"]
    assert (failed["failure"], failed["url"], await files_there(world)) == ("render_failed", None, [])
    assert [one["title"] for one in await inbox(world, admin)] == ["Your report could not be made"]
    assert await making(world).run_due() == 0


@pytest.mark.one_engine
async def test_whoever_is_no_admin_any_more_gets_no_report(world: World) -> None:
    admin, other = await world.staff(Role.ADMIN), await world.staff(Role.ADMIN)
    export = await asked(admin)
    users = world.container.users()
    await users.save(msgspec.structs.replace(await users.get(admin.id), role=Role.COUNSELOR))

    await making(world).run_due()

    assert (await state_of(other, export))["failure"] == "forbidden"
    assert await files_there(world) == []


@pytest.mark.one_engine
async def test_small_ones_come_at_once_and_a_loop_of_them_is_stopped(world: World) -> None:
    admin, other = await world.staff(Role.ADMIN), await world.staff(Role.ADMIN)

    first = await admin.get(AT_ONCE, params={"format": "json", "period": "6m"})
    answers = [await admin.get(AT_ONCE, params={"format": "csv"}) for _ in range(MOST)]
    asked_too = await admin.call("POST", ASK, json={"format": "pdf"})
    still = await other.get(AT_ONCE)

    assert first.headers["content-disposition"] == 'attachment; filename="manmitra-analytics-2026-11-25.json"'
    assert first.json()["title"].startswith("Use of the service")
    assert first.json()["tables"] == []
    assert "No month of this period was counted yet" in first.json()["notes"][0]
    assert {one.status_code for one in answers[:-1]} == {200}
    assert (answers[-1].status_code, answers[-1].json()["code"]) == (429, "too_many_exports")
    assert int(answers[-1].headers["retry-after"]) > 0
    assert (asked_too.status_code, still.status_code) == (429, 200)


@pytest.mark.one_engine
async def test_a_report_bears_the_name_that_the_institution_was_given(world: World) -> None:
    admin, boss = await world.staff(Role.ADMIN), await world.staff(Role.SUPER_ADMIN)

    async def name(language: str) -> str:
        made = await admin.get(AT_ONCE, params={"format": "json", "language": language})
        return str(made.json()["institution"]["name"])

    unnamed = await name("en")
    body = {"name": "Hill College", "names": {"hi": "पहाड़ी कॉलेज"}, "active": True, "departments": []}
    await boss.put("/api/admin/colleges/campus", body)
    listed = [await name("en"), await name("hi"), await name("ur")]
    await admin.put("/api/config/app-settings", {"settings": {"campus_name": "The Hill"}})

    assert unnamed == "campus"
    assert listed == ["Hill College", "पहाड़ी कॉलेज", "Hill College"]
    assert await name("hi") == "The Hill"


@pytest.mark.one_engine
@pytest.mark.parametrize(
    "body",
    [
        {"format": "exe"},
        {"format": "csv", "period": "1200m"},
        {"format": "csv", "period": "0m"},
        {"format": "csv", "period": "6m\n"},
        {"format": "csv", "language": "xx"},
        {"format": "csv", "institution": "elsewhere"},
    ],
)
async def test_rubbish_is_refused(world: World, body: dict[str, str]) -> None:
    admin = await world.staff(Role.ADMIN)

    answers: list[httpx.Response] = [await admin.call("POST", ASK, json=body)]
    answers.append(await admin.get(AT_ONCE, params=body))

    assert answers[0].status_code == 400
    assert answers[1].status_code == (200 if "institution" in body else 400)
    assert (await admin.get(LIST)).json()["data"]["items"] == []


@pytest.mark.one_engine
async def test_without_the_library_the_answer_says_what_to_install(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    admin = await world.staff(Role.ADMIN)
    monkeypatch.setattr(rendering, "NEEDED", {**rendering.NEEDED, Form.PDF: ("typst_is_not_here",)})

    pdf, csv = [await admin.call("POST", ASK, json={"format": form}) for form in ("pdf", "csv")]

    assert (pdf.status_code, pdf.json()["code"]) == (503, "reports_not_set_up")
    assert "manmitra[reports]" in pdf.json()["message"]
    assert csv.status_code == 202


@pytest.mark.one_engine
async def test_exports_are_listed_page_by_page_the_latest_first(world: World) -> None:
    admin = await world.staff(Role.ADMIN)
    ids = []
    for _ in range(3):
        ids.append((await asked(admin))["id"])
        world.clock.forward(minutes=1)

    first = (await admin.get(LIST, params={"limit": 2})).json()["data"]
    rest = (await admin.get(LIST, params={"limit": 2, "cursor": first["nextCursor"]})).json()["data"]

    assert [one["id"] for one in [*first["items"], *rest["items"]]] == ids[::-1]
    assert rest["nextCursor"] is None


@pytest.mark.one_engine
async def test_a_pdf_is_made_in_the_worker_while_the_loop_goes_on(world: World) -> None:
    admin = await world.staff(Role.ADMIN)
    export = await asked(admin, format="pdf", period="12m")
    loop, late = asyncio.get_running_loop(), [0.0]

    async def watch() -> None:
        while True:
            before = loop.time()
            await asyncio.sleep(0.005)
            late.append(loop.time() - before - 0.005)

    watching = asyncio.create_task(watch())
    await making(world).run_due()
    watching.cancel()

    done = await state_of(admin, export)
    assert (await admin.get(done["url"])).content.startswith(b"%PDF-")
    assert max(late) < 1.0


def test_the_periods_are_those_of_the_domain() -> None:
    assert get_args(Period) == tuple(PERIODS)
