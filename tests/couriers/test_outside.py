"""Whom we let ourselves be sent to: the public internet, and nothing else."""

from collections.abc import Sequence

import pytest

from manmitra.adapters.couriers.outside import Outside, is_public
from manmitra.domain.notifications.couriers import RefusedForGood, TryLater

PUBLIC = ("142.250.183.10", "2404:6800:4009:820::200a")


class Names:
    """A name server that is asked, and remembers."""

    def __init__(self, *addresses: str) -> None:
        self._addresses = addresses
        self.asked: list[str] = []

    async def __call__(self, name: str, port: int) -> Sequence[str]:
        self.asked.append(name)
        return self._addresses


@pytest.mark.parametrize(
    "url",
    [
        "http://push.example.com/a", "ftp://push.example.com/a", "//push.example.com/a", "push.example.com", "",
        "https://push.example.com:8443/a", "https://push.example.com:22/", "https://push.example.com:99999/",
        "https://user@push.example.com/", "https://push.example.com@127.0.0.1/", "https://127.0.0.1/",
        "https://127.1/", "https://2130706433/", "https://0x7f000001/", "https://0x7f.0.0.1/", "https://0177.0.0.1/",
        "https://[::1]/", "https://[::ffff:127.0.0.1]/", "https://[::]/", "https://0/", "https://0.0.0.0/",
        "https://localhost/", "https://LOCALHOST./", "https://169.254.169.254/latest/meta-data/", "https://10.0.0.1/",
        "https://127。0。0。1/", "https://①②⑦.⓪.⓪.①/", "https://8.8.8.8/", "https://push.example.com\\@127.0.0.1/",
        "https://push.example.com/ HTTP/1.1", "https://push.example.com/\r\nX: y", "https://-a.example.com/",
        "https://push..example.com/", "https://push.example.com./", "https://push.example.com#@x/", "https:///a",
        "https://[fe80::1%25eth0]/", "https://intranet/", f"https://{'a.' * 130}com/",
    ],
)  # fmt: skip
async def test_these_are_refused_without_asking_anybody(url: str) -> None:
    names = Names(*PUBLIC)

    with pytest.raises(RefusedForGood, match="endpoint_"):
        await Outside(resolve=names).way_to(url)

    assert names.asked == []


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1", "127.255.255.254", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1", "169.254.169.254",
        "100.64.0.1", "100.100.100.200", "0.0.0.0", "0.1.2.3", "224.0.0.1", "239.1.1.1", "240.0.0.1", "255.255.255.255",
        "192.0.2.1", "198.18.0.1", "198.51.100.1", "203.0.113.1", "192.0.0.1", "::", "::1", "::127.0.0.1",
        "::ffff:127.0.0.1", "::ffff:8.8.8.8", "fe80::1", "fe80::1%eth0", "fec0::1", "fc00::1", "fd00:ec2::254",
        "ff02::1", "2002:7f00:1::", "2001:0:53aa:64c::1", "2001:db8::1", "64:ff9b::7f00:1", "64:ff9b::a9fe:a9fe",
        "64:ff9b:1::1", "100::1", "nonsense", "",
    ],
)  # fmt: skip
async def test_a_name_with_one_such_address_is_refused(address: str) -> None:
    assert not is_public(address)

    for addresses in ((address,), (*PUBLIC, address)):
        with pytest.raises(RefusedForGood, match="endpoint_not_public"):
            await Outside(resolve=Names(*addresses)).way_to("https://push.example.com/a")


@pytest.mark.parametrize("address", [*PUBLIC, "1.1.1.1", "64:ff9b::808:808"])
def test_these_are_public(address: str) -> None:
    assert is_public(address)


async def test_the_way_goes_to_the_addresses_that_were_looked_at() -> None:
    names = Names(*PUBLIC, PUBLIC[0])

    way = await Outside(resolve=names).way_to("https://push.example.com:443/send/abc?x=1")

    assert names.asked == ["push.example.com"]
    assert way.addresses == PUBLIC
    assert way.origin == "https://push.example.com"
    assert [way.url(one) for one in PUBLIC] == [
        "https://142.250.183.10:443/send/abc?x=1",
        "https://[2404:6800:4009:820::200a]:443/send/abc?x=1",
    ]


async def test_a_name_that_nobody_knows_may_be_known_later() -> None:
    async def unknown(name: str, port: int) -> Sequence[str]:
        raise OSError(-2, "Name or service not known")

    for resolve in (unknown, Names()):
        with pytest.raises(TryLater, match="name_unknown"):
            await Outside(resolve=resolve).way_to("https://push.example.com/a")
