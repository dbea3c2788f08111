"""The command line as a newcomer uses it: real processes."""

import base64
import os
import subprocess
import threading
import time
from collections.abc import Iterator
from http.client import HTTPConnection
from pathlib import Path
from typing import Any

import httpx
import msgspec
import pytest

from tests.processes import MANMITRA, Running, environment, password_of
from tests.servers import mongo_url


def key() -> str:
    return base64.b64encode(os.urandom(32)).decode()


def secrets() -> dict[str, str]:
    return {"MANMITRA_JWT_KEY": key(), "MANMITRA_INDEX_KEY": key(), "MANMITRA_DATA_KEYS": f"k1:{key()}"}


def run(folder: Path, *words: str, env: dict[str, str], given: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*MANMITRA, *words], cwd=folder, env=env, input=given, capture_output=True, text=True, check=False, timeout=60
    )


@pytest.fixture
def running() -> Iterator[list[Running]]:
    started: list[Running] = []
    yield started
    for one in started:
        one.discard()


def log_in(url: str, email: str, password: str) -> httpx.Response:
    return httpx.post(f"{url}/api/auth/login", json={"email": email, "password": password})


def test_the_demo_prints_passwords_once_and_keeps_its_data(tmp_path: Path, running: list[Running]) -> None:
    first = Running(tmp_path, ["demo"], environment())
    running.append(first)
    first.ready()
    passwords = {role: password_of(first.printed, role) for role in ("student", "counselor", "admin", "super_admin")}
    assert log_in(first.url, "counselor@demo.example", passwords["counselor"]).status_code == 200
    assert first.stop() == 0

    second = Running(tmp_path, ["demo"], environment())
    running.append(second)
    second.ready()

    answer = log_in(second.url, "student@demo.example", passwords["student"])
    assert answer.status_code == 200
    assert answer.json()["data"]["profile"]["role"] == "student"
    assert not any(password in "".join(second.printed) for password in passwords.values())
    page = httpx.get(f"{second.url}/")
    assert "14416" in page.text
    assert page.headers["content-type"].startswith("text/html")
    assert (tmp_path / "var" / "demo-keys.json").stat().st_mode & 0o077 == 0


def test_serve_refuses_to_start_without_its_secrets(tmp_path: Path) -> None:
    for missing in secrets():
        env = environment(**{name: value for name, value in secrets().items() if name != missing})

        found = run(tmp_path, "serve", env=env)

        assert found.returncode == 2
        assert missing in found.stderr
        assert "Traceback" not in found.stderr


def test_an_admin_is_created_from_the_command_line_and_nobody_is_there_before(
    tmp_path: Path, running: list[Running]
) -> None:
    env = environment(**secrets(), MANMITRA_SQLITE_PATH=str(tmp_path / "one.sqlite3"))
    weak = run(
        tmp_path, "create-admin", "a@campus.example", "--name", "A", "--password-stdin", env=env, given="short\n"
    )
    made = run(
        tmp_path, "create-admin", "a@campus.example", "--name", "A", "--role", "super_admin", "--password-stdin",
        env=env, given="nine tall trees in a row\n",
    )  # fmt: skip

    assert weak.returncode == 1
    assert made.returncode == 0, made.stderr
    served = Running(tmp_path, ["serve"], env)
    running.append(served)
    served.ready()
    entered = log_in(served.url, "a@campus.example", "nine tall trees in a row")
    assert entered.status_code == 200
    signed_in = {"Authorization": f"Bearer {entered.json()['data']['token']}"}
    (line,) = httpx.get(f"{served.url}/api/admin/audit", headers=signed_in).json()["data"]["items"]
    assert (line["actor"], line["action"], line["after"]) == ("operator", "user.made", {"role": "super_admin"})
    assert log_in(served.url, "admin@demo.example", "admin").status_code == 400


def test_sigterm_finishes_what_runs_and_stops_within_ten_seconds(tmp_path: Path, running: list[Running]) -> None:
    env = environment(**secrets(), MANMITRA_SQLITE_PATH=str(tmp_path / "one.sqlite3"))
    served = Running(tmp_path, ["serve"], env)
    running.append(served)
    served.ready()
    people = 24
    answers: list[int] = []
    sent = threading.Barrier(people + 1)

    def sign_up(n: int) -> None:
        connection = HTTPConnection("127.0.0.1", served.port, timeout=20)
        connection.request("GET", "/health/live")
        connection.getresponse().read()  # the server has this connection now
        body = msgspec.json.encode({"email": f"s{n}@campus.example", "password": "seven quiet rivers", "name": "S"})
        connection.request("POST", "/api/auth/register", body, {"Content-Type": "application/json"})
        sent.wait()
        answers.append(connection.getresponse().status)
        connection.close()

    threads = [threading.Thread(target=sign_up, args=(n,)) for n in range(people)]
    for thread in threads:
        thread.start()
    sent.wait()
    time.sleep(0.1)
    start = time.monotonic()
    status = served.stop()

    for thread in threads:
        thread.join()
    assert status == 0
    assert time.monotonic() - start < 10
    assert answers == [201] * people
    log = [msgspec.json.decode(line) for line in served.printed if line.startswith("{")]
    requests: list[Any] = [line for line in log if line["event"] == "request"]
    assert len([line for line in requests if line["route"] == "/api/auth/register"]) == people
    assert not any("campus.example" in line for line in served.printed)


def test_doctor_tells_what_is_wrong_and_what_is_right(tmp_path: Path) -> None:
    bad = run(tmp_path, "doctor", env=environment())
    good = run(tmp_path, "doctor", env=environment(**secrets(), MANMITRA_SQLITE_PATH=str(tmp_path / "x.sqlite3")))
    away = run(
        tmp_path,
        "doctor",
        env=environment(**secrets(), MANMITRA_STORE="mongo", MANMITRA_MONGO_URL="mongodb://127.0.0.1:9/?replicaSet=x"),
    )

    assert (bad.returncode, good.returncode, away.returncode) == (1, 0, 1)
    assert "BAD  settings" in bad.stdout
    assert "ok   store: sqlite" in good.stdout
    assert "ok   schema" in good.stdout
    assert "ok   mail: WARNING: nothing is mailed" in good.stdout
    assert "BAD  store" in away.stdout


@pytest.mark.parametrize(("client", "warned"), [("http://localhost:3000", True), ("https://app.campus.example", False)])
def test_doctor_tells_that_mails_would_lead_to_this_machine(tmp_path: Path, client: str, warned: bool) -> None:  # noqa: FBT001
    mail = {"MANMITRA_SMTP_HOST": "mail.campus.example", "MANMITRA_SMTP_FROM": "Campus <no-reply@campus.example>"}
    store = {"MANMITRA_SQLITE_PATH": str(tmp_path / "x.sqlite3")}

    found = run(tmp_path, "doctor", env=environment(**secrets(), **mail, **store, MANMITRA_CLIENT_URL=client))

    assert "ok   mail: mail.campus.example:587, starttls" in found.stdout
    assert ("MANMITRA_CLIENT_URL is this machine" in found.stdout) is warned


def test_the_openapi_document_is_printed_without_a_store(tmp_path: Path) -> None:
    found = run(tmp_path, "openapi", env=environment())

    document = msgspec.json.decode(found.stdout)
    assert document["openapi"].startswith("3.1")
    assert "/api/auth/login" in document["paths"]
    assert list(tmp_path.iterdir()) == []


def test_migrate_on_a_fresh_store_has_nothing_to_do(tmp_path: Path) -> None:
    env = environment(**secrets(), MANMITRA_SQLITE_PATH=str(tmp_path / "one.sqlite3"))

    found = run(tmp_path, "migrate", env=env)

    assert found.returncode == 0
    assert found.stdout.strip() == "nothing to do"


def test_without_a_terminal_the_password_comes_by_standard_input(tmp_path: Path) -> None:
    env = environment(**secrets(), MANMITRA_SQLITE_PATH=str(tmp_path / "one.sqlite3"))

    found = run(tmp_path, "create-admin", "a@campus.example", "--name", "A", env=env)

    assert found.returncode == 2
    assert "--password-stdin" in found.stderr
    assert "Traceback" not in found.stderr


def test_a_new_counsellor_can_set_their_hours_and_be_booked(tmp_path: Path, running: list[Running]) -> None:
    env = environment(**secrets(), MANMITRA_SQLITE_PATH=str(tmp_path / "one.sqlite3"))
    words = ("create-admin", "c@campus.example", "--name", "Dr. C", "--role", "counselor", "--password-stdin")
    made = run(tmp_path, *words, env=env, given="nine tall trees in a row\n")
    assert made.returncode == 0, made.stderr
    served = Running(tmp_path, ["serve"], env)
    running.append(served)
    served.ready()
    token = log_in(served.url, "c@campus.example", "nine tall trees in a row").json()["data"]["token"]
    days = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
    hours = {"weekly": [{"weekday": day, "start": "09:00", "end": "13:00"} for day in days]}

    answer = httpx.put(
        f"{served.url}/api/counselors/me/availability", json=hours, headers={"Authorization": f"Bearer {token}"}
    )

    assert answer.status_code == 200, answer.text
    listed = httpx.get(f"{served.url}/api/counselors").json()["data"]["counselors"]
    assert [one["name"] for one in listed] == ["Dr. C"]
    assert listed[0]["nextAvailable"]


@pytest.mark.mongo
@pytest.mark.parametrize("driver", ["pymongo", "motor"], ids=["mongo-pymongo", "mongo-motor"])
def test_doctor_looks_at_the_replica_set_and_the_clock(tmp_path: Path, driver: str) -> None:
    env = environment(
        **secrets(),
        MANMITRA_STORE="mongo",
        MANMITRA_MONGO_URL=mongo_url(),
        MANMITRA_MONGO_DRIVER=driver,
        MANMITRA_MONGO_DATABASE=f"doctor-{driver}",
    )

    found = run(tmp_path, "doctor", env=env)

    assert found.returncode == 0, found.stdout + found.stderr
    assert "ok   replica set" in found.stdout
    assert "ok   clock" in found.stdout


def test_doctor_tells_which_models_are_set_up(tmp_path: Path) -> None:
    store = {"MANMITRA_SQLITE_PATH": str(tmp_path / "x.sqlite3")}
    openai = {"MANMITRA_OPENAI_URL": "http://127.0.0.1:9/v1", "MANMITRA_OPENAI_MODEL": "small"}
    gemini = {"MANMITRA_GEMINI_KEY": "nobody-sees-me", "MANMITRA_GEMINI_MODEL": "large"}

    none = run(tmp_path, "doctor", env=environment(**secrets(), **store))
    both = run(
        tmp_path, "doctor", env=environment(**secrets(), **store, **openai, **gemini, MANMITRA_MODELS="gemini,openai")
    )

    assert "Bestie answers in its own words" in none.stdout
    assert "small at http://127.0.0.1:9/v1" in both.stdout
    assert "large at Google" in both.stdout
    assert "nobody-sees-me" not in both.stdout


def test_a_talk_in_the_terminal_keeps_nothing(tmp_path: Path) -> None:
    script = tmp_path / "talk.txt"
    script.write_text("I have an exam tomorrow\nmujhe bahut tension hai\n", encoding="utf-8")

    done = run(tmp_path, "talk", "--script", str(script), env=environment())
    lost = run(tmp_path, "talk", "--script", str(tmp_path / "nothing.txt"), env=environment())

    assert done.returncode == 0
    assert "your exams" in done.stdout
    assert [path.name for path in tmp_path.iterdir()] == ["talk.txt"]
    assert lost.returncode == 1


def test_a_talk_is_typed_until_it_is_ended(tmp_path: Path) -> None:
    done = run(tmp_path, "talk", env=environment(), given="are you human?\n\n")

    assert done.returncode == 0
    assert done.stdout.count("AI") > 1


def test_a_file_of_people_comes_in_by_the_command_line_and_leaves_its_line(tmp_path: Path) -> None:
    env = environment(**secrets(), MANMITRA_SQLITE_PATH=str(tmp_path / "one.sqlite3"))
    good, bad = tmp_path / "good.csv", tmp_path / "bad.csv"
    good.write_text("email,name,role\nasha@x.edu,Asha,student\nmeera@x.edu,Meera,counselor\n", "utf-8")
    bad.write_text("email,name,role\nasha,=Asha,dean\n", "utf-8")

    refused = run(tmp_path, "import-users", str(bad), env=env)
    looked = run(tmp_path, "import-users", str(good), "--dry-run", env=env)
    taken = run(tmp_path, "import-users", str(good), env=env)
    checked = run(tmp_path, "check-audit", env=env)

    assert refused.returncode == 1
    assert "line 2: email: this is not an e-mail address (bad_email)" in refused.stderr
    assert (looked.returncode, taken.returncode) == (0, 0), looked.stderr + taken.stderr
    assert "2 rows (1 students, 1 staff)" in taken.stdout
    assert (checked.returncode, checked.stdout.strip()) == (0, "1 lines, all as they were written")
    missing = run(tmp_path, "import-users", str(tmp_path / "none.csv"), env=env)
    assert (missing.returncode, "Traceback" in missing.stderr) == (1, False)
