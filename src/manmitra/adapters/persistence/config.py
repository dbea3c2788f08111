"""Configuration and flags in the document store."""

from collections.abc import Mapping
from typing import Final

from msgspec.structs import replace

from manmitra.adapters.persistence.audit import StoredLedger
from manmitra.adapters.persistence.documents import from_document, to_document
from manmitra.adapters.persistence.store import Delete, DocumentStore, Duplicate, Insert, Replace, Stale
from manmitra.domain.audit.model import Act
from manmitra.domain.config.model import Config, ConfigChanged
from manmitra.domain.config.ports import Configs
from manmitra.domain.flags.known import KNOWN
from manmitra.domain.flags.model import Flag, FlagChanged
from manmitra.domain.flags.ports import Flags

CONFIGS: Final = "configs"
FLAGS: Final = "flags"
MOST_FLAGS: Final = 500


class StoredConfigs(Configs):
    def __init__(self, *, store: DocumentStore, ledger: StoredLedger) -> None:
        self._store = store
        self._ledger = ledger

    async def of(self, institution: str) -> Config:
        found = await self._store.get(CONFIGS, institution)
        return Config(id=institution, version=0) if found is None else from_document(found, Config)

    async def save(self, config: Config, act: Act) -> Config:
        document = to_document(config)
        write = Replace(CONFIGS, document) if config.version else Insert(CONFIGS, document)
        try:
            await self._ledger.apply([act], write)
        except (Stale, Duplicate) as error:
            raise ConfigChanged("somebody changed this meanwhile; please look again") from error
        return replace(config, version=config.version + 1)


class StoredFlags(Flags):
    def __init__(self, *, store: DocumentStore, ledger: StoredLedger) -> None:
        self._store = store
        self._ledger = ledger

    async def all(self) -> Mapping[str, Flag]:
        found = [from_document(one, Flag) for one in await self._store.find(FLAGS, limit=MOST_FLAGS)]
        return {flag.id: flag for flag in (*KNOWN, *found)}

    async def put(self, flag: Flag, act: Act) -> Flag:
        document = to_document(flag)
        write = Replace(FLAGS, document) if flag.version else Insert(FLAGS, document)
        try:
            await self._ledger.apply([act], write)
        except (Stale, Duplicate) as error:
            raise FlagChanged("somebody changed this flag meanwhile; please look again") from error
        return replace(flag, version=flag.version + 1)

    async def remove(self, flag: Flag, act: Act) -> None:
        if not flag.version:
            return  # as it was made; nothing is stored of it
        try:
            await self._ledger.apply([act], Delete(FLAGS, flag.id, flag.version))
        except Stale as error:
            raise FlagChanged("somebody changed this flag meanwhile; please look again") from error
