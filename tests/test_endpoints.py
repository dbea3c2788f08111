"""All that the contract names is served, for whom it says, and the page in the docs says just that."""

from pathlib import Path
from typing import Final

import pytest
from scripts.contract import ALIASES, COMING, ROWS, WIDER, Alias, Row
from scripts.endpoints import Served, document, find, page, served_in

from manmitra.domain.shared.identity import Role
from tests.http.test_roles import ALLOWED, UNGUARDED

PAGE: Final = Path(__file__).parent.parent / "docs" / "endpoints.md"
NAMED: Final[tuple[Row | Alias, ...]] = (*ROWS, *ALIASES)


@pytest.fixture(scope="module")
def served() -> list[Served]:
    return served_in(document())


def address(named: Row | Alias) -> tuple[str, str]:
    return named.method, named.path


def test_the_list_is_whole() -> None:
    numbers = [row.number for row in ROWS]
    addresses = [address(named) for named in NAMED]

    assert numbers == list(range(1, 84))
    assert len(set(addresses)) == len(addresses)
    assert set(addresses) >= WIDER.keys() | COMING


def test_every_row_and_every_other_spelling_is_served(served: list[Served]) -> None:
    found = {address(named) for named in NAMED if find(*address(named), served)}

    missing = {address(named) for named in NAMED} - found

    assert missing - COMING == set(), "these are in nobody's way: build them, or say in COMING that they come"
    assert found & COMING == set(), "these have come: take them out of COMING in scripts/contract.py"


def test_a_word_of_the_contract_is_not_taken_for_an_id(served: list[Served]) -> None:
    for named in NAMED:
        one = find(*address(named), served)

        if one is not None and address(named) not in COMING:
            words = [word for word in named.path.split("/") if not word.startswith(":")]
            taken = [word for word in words if word not in one.path.split("/")]
            assert taken in ([], ["phq9"], ["gad7"]), (address(named), one)


def test_it_is_served_for_the_roles_that_the_contract_names(served: list[Served]) -> None:
    for named in NAMED:
        one = find(*address(named), served)
        if one is None or address(named) in COMING:
            continue
        more, _ = WIDER.get(address(named), (frozenset[Role](), ""))

        assert not more & named.roles, f"{address(named)} need not be in WIDER"
        assert (one.roles or frozenset()) == named.roles | more, address(named)


def test_the_document_tells_the_roles_that_every_role_is_tried_with(served: list[Served]) -> None:
    told = {one.operation: one.roles for one in served}

    assert {name: roles for name, roles in told.items() if roles is not None} == {
        name: roles for name, roles in ALLOWED.items() if name in told
    }
    assert {name for name, roles in told.items() if roles is None} <= UNGUARDED


def test_the_page_is_what_would_be_made_today(served: list[Served]) -> None:
    assert PAGE.read_text(encoding="utf-8") == page(served), "run `make endpoints`"
