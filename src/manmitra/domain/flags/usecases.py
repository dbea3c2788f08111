"""Looking flags up, and changing them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from msgspec.structs import replace

from manmitra.domain.audit.model import Act, Facts
from manmitra.domain.flags.debt import QUIET, Debt, debts_of
from manmitra.domain.flags.known import KNOWN
from manmitra.domain.flags.model import Asker, Flag, FlagChanged, FlagFixed, FlagInvalid, FlagUnknown, Value
from manmitra.domain.flags.ports import Flags
from manmitra.domain.flags.rules import check, decide, ordered, overridden, said
from manmitra.domain.shared.identity import Principal
from manmitra.domain.shared.ports import Clock

MADE: Final = {flag.id: flag for flag in KNOWN}


@dataclass(frozen=True, slots=True)
class FlagUseCases:
    flags: Flags
    clock: Clock

    async def seen_by(self, who: Principal) -> Mapping[str, Value]:
        """What every public flag is for the one who asks."""
        flags, now = await self.flags.all(), self.clock.now()
        asker = Asker(institution=who.institution, role=who.role, unit=who.user_id)
        return {flag.id: decide(flag, flags, asker, now).value for flag in ordered(flags) if flag.public}

    async def all(self) -> list[Flag]:
        return list(ordered(await self.flags.all()))

    async def indebted(self, quiet: timedelta = QUIET) -> Sequence[tuple[Flag, Sequence[Debt]]]:
        """Every flag, with why it should go or be looked at, if it should."""
        flags, now = await self.flags.all(), self.clock.now()
        return [(flag, debts_of(flag, flags, now, quiet)) for flag in ordered(flags)]

    async def put(self, who: Principal, flag: Flag, seen: int | None = None) -> Flag:
        """Add a flag or change one; without a description it keeps its own. `seen` is the version that was looked at.

        Raises FlagFixed, FlagInvalid, FlagCycle or FlagChanged.
        """
        flags = await self.flags.all()
        there = flags.get(flag.id)
        if (flag if there is None else there).newer_than(seen):
            raise FlagChanged("somebody changed this flag meanwhile; please look again")
        if there is not None and there.fixed:
            raise FlagFixed(f"{flag.id} keeps people safe and can't be changed")
        check(flag, flags)
        made = MADE.get(flag.id)
        if made is not None and (flag.kind, flag.choices) != (made.kind, made.choices):
            raise FlagInvalid(f"{flag.id} is a {made.kind.value}: the product asks for one")
        described = flag.description or ("" if there is None else there.description)
        changed = replace(
            flag,
            version=0 if there is None else there.version,
            fixed=False,
            description=described,
            updated_by=who.user_id,
            updated_at=self.clock.now(),
        )
        return await self.flags.put(changed, self._act(who, flag.id, there, changed))

    async def override(self, who: Principal, values: Mapping[str, Value]) -> Mapping[str, Value]:
        """What flags are for everybody of one's own institution, before any other rule; others keep theirs.

        Raises FlagUnknown, FlagFixed, FlagInvalid or FlagChanged; what came before the refusal stays changed.
        """
        flags = await self.flags.all()
        changed = []
        for key, value in values.items():
            flag = flags.get(key)
            if flag is None:
                raise FlagUnknown(f"there is no flag {key}")
            if flag.fixed:
                raise FlagFixed(f"{key} keeps people safe and can't be changed")
            fresh = overridden(flag, who.institution, value)
            check(fresh, flags)
            if fresh != flag:
                changed.append(replace(fresh, updated_by=who.user_id, updated_at=self.clock.now()))
        for flag in changed:
            await self.flags.put(flag, self._act(who, flag.id, flags[flag.id], flag))
        return await self.seen_by(who)

    async def remove(self, who: Principal, key: str) -> None:
        """One that was added; a flag of the product goes back to what it was. Raises FlagUnknown, FlagFixed or
        FlagChanged.
        """
        there = (await self.flags.all()).get(key)
        if there is None:
            raise FlagUnknown(f"there is no flag {key}")
        if there.fixed:
            raise FlagFixed(f"{key} keeps people safe and can't be changed")
        await self.flags.remove(there, self._act(who, key, there, None))

    def _act(self, who: Principal, key: str, before: Flag | None, after: Flag | None) -> Act:
        action = "flag.removed" if after is None else "flag.set"
        return Act.of(who, self.clock.now(), action, key, before=_facts(who, before), after=_facts(who, after))


def _facts(who: Principal, flag: Flag | None) -> Facts:
    if flag is None:
        return {}
    return {
        "default": flag.default,
        "off": flag.off,
        "killed": flag.killed,
        "public": flag.public,
        "rules": "; ".join(said(rule, who.institution) for rule in flag.rules),
        "requires": ", ".join(flag.requires),
    }
