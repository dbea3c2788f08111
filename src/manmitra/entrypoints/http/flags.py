"""Feature flags with their rules: for super admins, because a flag holds for every institution."""

from litestar import Controller, delete, get, put
from litestar.di import NamedDependency
from litestar.params import JSONBody

from manmitra.domain.flags.model import FlagChanged, FlagCycle, FlagFixed, FlagInvalid, FlagUnknown
from manmitra.domain.flags.usecases import FlagUseCases
from manmitra.domain.shared.identity import Role
from manmitra.entrypoints.http.answers import Answer
from manmitra.entrypoints.http.config_views import FlagBody, FlagView, PathKey
from manmitra.entrypoints.http.identity import Asked, needs, who
from manmitra.entrypoints.http.problems import refuses


class FlagController(Controller):
    path = "/api/admin/flags"
    tags = ("config",)

    @get("/", guards=[needs(Role.SUPER_ADMIN)])
    async def list_flags(self, flags: NamedDependency[FlagUseCases]) -> Answer[list[FlagView]]:
        """Every flag with its rules, and with its debts: why it should go, or be looked at."""
        return Answer([FlagView.of(flag, debts) for flag, debts in await flags.indebted()])

    @put(
        "/{key:str}",
        guards=[needs(Role.SUPER_ADMIN)],
        responses=refuses(FlagFixed, FlagInvalid, FlagCycle, FlagChanged),
    )
    async def put_flag(
        self, request: Asked, key: PathKey, data: JSONBody[FlagBody], flags: NamedDependency[FlagUseCases]
    ) -> Answer[FlagView]:
        """Add a flag, or set one anew: kind, rules, requirements, the kill switch."""
        return Answer(FlagView.of(await flags.put(who(request), data.flag(key), data.version)))

    @delete(
        "/{key:str}",
        status_code=200,
        guards=[needs(Role.SUPER_ADMIN)],
        responses=refuses(FlagUnknown, FlagFixed, FlagChanged),
    )
    async def remove_flag(
        self, request: Asked, key: PathKey, flags: NamedDependency[FlagUseCases]
    ) -> Answer[list[FlagView]]:
        """Forget a flag; one of the product's own goes back to what it was. Answers with those that are left."""
        await flags.remove(who(request), key)
        return Answer([FlagView.of(flag, debts) for flag, debts in await flags.indebted()])
