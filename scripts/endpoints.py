"""`docs/endpoints.md`: what the contract asks for beside what the OpenAPI document says is served.

python -m scripts.endpoints > docs/endpoints.md        (`make endpoints`)
"""

import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final, NamedTuple

from manmitra.container import build_container
from manmitra.demo.settings import example_settings
from manmitra.domain.shared.identity import Role
from manmitra.entrypoints.http.openapi import document_of
from manmitra.main import Application
from scripts.contract import ALIASES, COMING, ROWS, WIDER

EVERYBODY: Final = frozenset(Role)
ORDER: Final = (Role.VISITOR, Role.STUDENT, Role.COUNSELOR, Role.ADMIN, Role.SUPER_ADMIN)

HEAD: Final = """\
# Endpoints

Made by `make endpoints` from the OpenAPI document (`manmitra openapi`) and from what the clients and the requirements
ask for (`scripts/contract.py`); a test compares. The roles are those of the guards, and tests/http/test_roles.py calls
every operation with every role.

"everybody" is everybody, visitors without an account too; "signed in" is student, counselor, admin and super_admin;
"anybody" are operations that never look at who asks. Whose own something is, and which consent it needs, the use case
decides. An operation's description, bodies and refusals stand at `/api/docs` under its name.
"""


class Served(NamedTuple):
    """`roles` is None where none is asked."""

    method: str
    path: str
    operation: str
    roles: frozenset[Role] | None


def document() -> dict[str, Any]:
    """As `manmitra openapi` prints it."""
    return document_of(Application(build_container(example_settings())).litestar)


def served_in(openapi: Mapping[str, Any]) -> list[Served]:
    found = []
    for path, item in openapi["paths"].items():
        for method, operation in item.items():
            if isinstance(operation, dict) and "operationId" in operation:
                names = operation.get("x-roles")
                roles = None if names is None else frozenset(Role(name) for name in names)
                found.append(Served(method.upper(), path, operation["operationId"], roles))
    return sorted(found, key=lambda one: (one.path, one.method))


def find(method: str, path: str, served: Iterable[Served]) -> Served | None:
    """The one that would answer: words in the path go before what stands for any word."""
    fitting = [one for one in served if one.method == method and _fits(path, one.path)]
    return min(fitting, key=lambda one: one.path.count("{"), default=None)


def _fits(asked: str, template: str) -> bool:
    wanted = re.sub(r":[A-Za-z]+", "0", asked)
    pattern = re.sub(r"\\\{[a-z_]+\\\}", "[^/]+", re.escape(template))
    return re.fullmatch(pattern, wanted) is not None


def page(served: list[Served]) -> str:
    used: set[Served] = set()
    lines = [HEAD, f"## The {len(ROWS)} of the requirements", ""]
    lines += _table(("#", "Method", "Path", "Roles", "Operation", "Remark"), _rows(served, used))
    lines += ["", f"## {len(ALIASES)} other spellings", ""]
    lines += ['"client" calls it, "docs" are the integration documents; a number is a row above.', ""]
    lines += _table(
        ("Method", "Path", "Roles", "Stands for", "Named by", "Operation", "Remark"), _aliases(served, used)
    )
    rest = [one for one in served if one not in used]
    lines += ["", f"## {len(rest)} that nobody asked for by name", ""]
    lines += _table(
        ("Method", "Path", "Roles", "Operation"),
        ((one.method, f"`{one.path}`", _told(one.roles), one.operation) for one in rest),
    )
    return "\n".join(lines) + "\n"


def _rows(served: list[Served], used: set[Served]) -> Iterator[tuple[str, ...]]:
    for row in ROWS:
        roles, operation, remark = _facts(row.method, row.path, served, used)
        yield str(row.number), row.method, f"`{row.path}`", roles, operation, remark


def _aliases(served: list[Served], used: set[Served]) -> Iterator[tuple[str, ...]]:
    for alias in ALIASES:
        roles, operation, remark = _facts(alias.method, alias.path, served, used)
        yield alias.method, f"`{alias.path}`", roles, alias.stands_for, alias.named_by, operation, remark


def _facts(method: str, path: str, served: list[Served], used: set[Served]) -> tuple[str, str, str]:
    one = None if (method, path) in COMING else find(method, path, served)
    if one is None:
        return "", "", "**not served yet**"
    used.add(one)
    more, why = WIDER.get((method, path), (frozenset(), ""))
    return _told(one.roles), one.operation, f"{_told(more)}: {why}" if more else ""


def _told(roles: frozenset[Role] | None) -> str:
    if roles is None:
        return "anybody"
    if roles == EVERYBODY:
        return "everybody"
    if roles == EVERYBODY - {Role.VISITOR}:
        return "signed in"
    return ", ".join(role.value for role in ORDER if role in roles)


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> Iterator[str]:
    yield _line(head)
    yield _line(("---",) * len(head))
    yield from map(_line, rows)


def _line(cells: tuple[str, ...]) -> str:
    return f"|{'|'.join(f' {cell} ' if cell else ' ' for cell in cells)}|"


def main() -> None:
    sys.stdout.write(page(served_in(document())))


if __name__ == "__main__":
    main()
