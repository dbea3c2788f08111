"""Reading and changing the configuration of an institution."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from manmitra.domain.audit.model import Act, Facts
from manmitra.domain.config.model import Config, ConfigChanged, Contact, Maintenance, Value
from manmitra.domain.config.ports import Configs
from manmitra.domain.config.rules import check_contacts, settled
from manmitra.domain.shared.errors import Invalid
from manmitra.domain.shared.identity import Principal
from manmitra.domain.shared.ports import Clock

PARTS: Final = ("values", "contacts", "maintenance")


@dataclass(frozen=True, slots=True)
class ConfigUseCases:
    configs: Configs
    clock: Clock

    async def of(self, who: Principal) -> Config:
        return await self.configs.of(who.institution)

    async def set(self, who: Principal, changes: Mapping[str, Value]) -> Config:
        """All of the changes or none. Raises SettingUnknown, SettingInvalid or ConfigChanged."""
        config = await self.configs.of(who.institution)
        return await self._save(who, config, values=settled(config, changes))

    async def set_contacts(self, who: Principal, contacts: Sequence[Contact], seen: int | None = None) -> Config:
        """In the place of those that were there; `seen` is the version of those that the admin looked at.

        Raises ContactInvalid or ConfigChanged.
        """
        check_contacts(contacts)
        config = await self.configs.of(who.institution)
        if config.newer_than(seen):
            raise ConfigChanged("somebody changed this meanwhile; please look again")
        return await self._save(who, config, contacts=tuple(contacts))

    async def maintain(self, who: Principal, maintenance: Maintenance) -> Config:
        """Close the service for all but admins, or open it again. Raises Invalid or ConfigChanged."""
        if maintenance.on and maintenance.until is not None and maintenance.until <= self.clock.now():
            raise Invalid("the end of a maintenance lies in the future")
        return await self._save(who, await self.configs.of(who.institution), maintenance=maintenance)

    async def _save(self, who: Principal, config: Config, **fields: object) -> Config:
        now = self.clock.now()
        changed = config.changed(who.user_id, now, **fields)
        parts = [part for part in PARTS if getattr(config, part) != getattr(changed, part)]
        if not parts:
            return config
        before, after = _facts(config), _facts(changed)
        differing = [key for key in {**before, **after} if before.get(key) != after.get(key)]
        act = Act.of(
            who,
            now,
            "config.changed",
            config.id,
            before={key: before.get(key) for key in differing},
            after={key: after.get(key) for key in differing} | {"fields": ", ".join(parts)},
        )
        return await self.configs.save(changed, act)


def _facts(config: Config) -> Facts:
    """Settings as they are: the app shows them to everybody or to admins. Of contacts, who are people, their number:
    `fields` of the line tells that one of them is another now.
    """
    maintenance = config.maintenance
    until = None if maintenance.until is None else maintenance.until.isoformat()
    return {**config.values, "contacts": len(config.contacts), "maintenance": maintenance.on, "until": until}
