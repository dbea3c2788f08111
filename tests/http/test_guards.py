"""No route can lose its guard unnoticed: the application does not start then."""

from typing import Any

import pytest
from litestar import Litestar, get
from litestar.exceptions import ImproperlyConfiguredException

from manmitra.domain.shared.identity import Role
from manmitra.entrypoints.http.identity import needs
from manmitra.entrypoints.http.lean import admitted, run_guards_first


async def a_hook_of_its_own(_: Any) -> None:
    """Nearer than the application's."""


@pytest.mark.parametrize("options", [{"before_request": a_hook_of_its_own}, {"cache": True}], ids=["hook", "cache"])
def test_a_route_whose_guards_would_not_run_stops_the_start(options: dict[str, Any]) -> None:
    @get("/private", guards=[needs(Role.ADMIN)], sync_to_thread=False, **options)
    def private() -> str:
        return "secret"

    app = Litestar([private], before_request=admitted)

    with pytest.raises(ImproperlyConfiguredException, match="guards"):
        run_guards_first(app)
