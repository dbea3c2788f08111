"""Messages as files: for the demo."""

import json
from email import message_from_bytes
from email.policy import SMTP
from pathlib import Path

import pytest

from manmitra.adapters.couriers.file import FileCourier
from manmitra.adapters.mailbox import OwnFolder
from manmitra.domain.notifications.couriers import RefusedForGood, TryLater
from manmitra.domain.notifications.model import Channel
from tests.couriers.examples import mail, outgoing
from tests.fakes import CountingIds, FixedClock


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "var" / "mailbox"


@pytest.fixture
def courier(folder: Path, clock: FixedClock) -> FileCourier:
    return FileCourier(OwnFolder(str(folder), clock, CountingIds()), clock)


def files_in(folder: Path) -> list[Path]:
    return sorted(folder.iterdir())


def mode_of(path: Path) -> int:
    return path.stat().st_mode & 0o777


def put_a_file_in_the_place_of(folder: Path) -> None:
    folder.rename(folder.with_suffix(".old"))
    folder.touch()


async def test_each_channel_has_its_form_and_the_owner_alone_reads_it(courier: FileCourier, folder: Path) -> None:
    for message in (
        mail(),
        outgoing(Channel.SMS, "+919876543210"),
        outgoing(Channel.PUSH, "sub", subject="ManMitra", url="/appointments"),
    ):
        receipt = await courier.send(message)
        assert receipt.ref == message.reference

    files = files_in(folder)
    letter = message_from_bytes(files[0].read_bytes(), policy=SMTP)

    assert [one.suffix for one in files] == [".eml", ".txt", ".json"]
    assert letter["To"] == "asha@campus.example"
    assert files[1].read_text().startswith("+919876543210\n\nThursday 10:00")
    assert json.loads(files[2].read_text())["url"] == "/appointments"
    assert {mode_of(one) for one in files} == {0o600}
    assert mode_of(folder) == 0o700


async def test_they_are_gone_after_an_hour_and_other_files_stay(
    courier: FileCourier, folder: Path, clock: FixedClock
) -> None:
    await courier.send(outgoing(Channel.SMS, "+919876543210"))
    (folder / "notes.md").write_text("mine")
    clock.forward(minutes=61)
    await courier.send(outgoing(Channel.PUSH, "sub"))

    assert {one.suffix for one in files_in(folder)} == {".json", ".md"}


async def test_without_a_place_it_is_for_later_and_a_bad_address_never(courier: FileCourier, folder: Path) -> None:
    await courier.send(mail())
    put_a_file_in_the_place_of(folder)

    with pytest.raises(TryLater):
        await courier.send(mail())
    with pytest.raises(RefusedForGood):
        await courier.send(mail(to="nobody"))
