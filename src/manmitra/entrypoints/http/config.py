"""What the app asks before anybody signs in, and what admins set without a restart."""

from typing import Any, Final

from litestar import Controller, get, put
from litestar.di import NamedDependency
from litestar.params import JSONBody

from manmitra.domain.config.model import (
    Config,
    ConfigChanged,
    ContactInvalid,
    SettingInvalid,
    SettingUnknown,
)
from manmitra.domain.config.rules import shown
from manmitra.domain.config.usecases import ConfigUseCases
from manmitra.domain.crisis.helplines import open_lines
from manmitra.domain.flags.model import FlagChanged, FlagFixed, FlagInvalid, FlagUnknown
from manmitra.domain.flags.usecases import FlagUseCases
from manmitra.domain.shared.errors import Invalid, Unavailable
from manmitra.domain.shared.identity import Principal, Role
from manmitra.domain.shared.ports import Clock
from manmitra.entrypoints.http.answers import Answer
from manmitra.entrypoints.http.config_views import (
    ContactsBody,
    ContactsView,
    FeaturesBody,
    FeaturesView,
    MaintenanceBody,
    MaintenanceView,
    SettingsBody,
    SettingsView,
    SettingView,
)
from manmitra.entrypoints.http.health import HealthView
from manmitra.entrypoints.http.identity import Asked, needs, who
from manmitra.entrypoints.http.problems import refuses

ADMINS: Final = (Role.ADMIN, Role.SUPER_ADMIN)
LANGUAGES: Final = ("en", "hi", "ur")


class ConfigController(Controller):
    path = "/api/config"
    tags = ("config",)

    @get("/app-settings", guards=[needs()])
    async def app_settings(self, request: Asked, config: NamedDependency[ConfigUseCases]) -> Answer[SettingsView]:
        """The settings of the app; admins see those that are not public too."""
        asker = who(request)
        return Answer(_settings(await config.of(asker), asker, config.clock))

    @put("/app-settings", guards=[needs(*ADMINS)], responses=refuses(SettingUnknown, SettingInvalid, ConfigChanged))
    async def change_app_settings(
        self, request: Asked, data: JSONBody[SettingsBody], config: NamedDependency[ConfigUseCases]
    ) -> Answer[SettingsView]:
        """Change settings of one's own institution: all that is sent, or nothing."""
        asker = who(request)
        return Answer(_settings(await config.set(asker, data.settings), asker, config.clock))

    @get("/features", guards=[needs()])
    async def features(self, request: Asked, flags: NamedDependency[FlagUseCases]) -> Answer[FeaturesView]:
        """What is switched for the one who asks."""
        return Answer(FeaturesView(features=dict(await flags.seen_by(who(request)))))

    @put(
        "/features",
        guards=[needs(*ADMINS)],
        responses=refuses(FlagUnknown, FlagFixed, FlagInvalid, FlagChanged),
    )
    async def change_features(
        self, request: Asked, data: JSONBody[FeaturesBody], flags: NamedDependency[FlagUseCases]
    ) -> Answer[FeaturesView]:
        """Switch features for everybody of one's own institution."""
        return Answer(FeaturesView(features=dict(await flags.override(who(request), data.features))))

    @get("/emergency-contacts", guards=[needs()])
    async def emergency_contacts(self, request: Asked, config: NamedDependency[ConfigUseCases]) -> Answer[ContactsView]:
        """Whom to reach on the campus, and the national lines that are open now."""
        return Answer(ContactsView.of(await config.of(who(request)), open_lines(config.clock.now())))

    @put("/emergency-contacts", guards=[needs(*ADMINS)], responses=refuses(ContactInvalid, ConfigChanged))
    async def change_emergency_contacts(
        self, request: Asked, data: JSONBody[ContactsBody], config: NamedDependency[ConfigUseCases]
    ) -> Answer[ContactsView]:
        """Set the contacts of one's own institution. Dial each number before."""
        changed = await config.set_contacts(who(request), [one.contact() for one in data.contacts], data.version)
        return Answer(ContactsView.of(changed, open_lines(config.clock.now())))

    @get("/health", responses=refuses(Unavailable))
    async def config_health(self, operation: NamedDependency[Any]) -> HealthView:
        """Whether settings, features and contacts can be read: the store answers (not wrapped, as the others)."""
        facts = await operation.ready()
        return HealthView(status="healthy", store=facts["engine"])

    @put("/maintenance", guards=[needs(*ADMINS)], responses=refuses(ConfigChanged, Invalid))
    async def change_maintenance(
        self, request: Asked, data: JSONBody[MaintenanceBody], config: NamedDependency[ConfigUseCases]
    ) -> Answer[MaintenanceView]:
        """Close the service for all but admins, or open it again. What somebody in danger needs stays open."""
        changed = await config.maintain(who(request), data.maintenance())
        return Answer(MaintenanceView.of(changed.maintenance, config.clock.now()))


def _settings(config: Config, asker: Principal, clock: Clock) -> SettingsView:
    return SettingsView(
        settings=[SettingView.of(known, value) for known, value in shown(config, all_of_them=asker.is_admin)],
        languages=LANGUAGES,
        maintenance=MaintenanceView.of(config.maintenance, clock.now()),
    )
