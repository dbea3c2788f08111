"""Settings of the demo: the environment's, with what is missing made up once and kept beside the data."""

import base64
import secrets
from collections.abc import Mapping
from pathlib import Path
from typing import Final

import msgspec

from manmitra.settings import PREFIX, BadSettings, Settings

KEYS: Final = ("jwt_key", "index_key", "data_keys")
FILE: Final = Path("var/demo-keys.json")
DEMO: Final = {f"{PREFIX}INSTITUTION": "demo-campus", f"{PREFIX}LOG_FORMAT": "console", f"{PREFIX}DELIVER": "file"}
"""Nothing leaves the machine, whatever it is about."""


def demo_settings(env: Mapping[str, str]) -> Settings:
    """Raises BadSettings. The keys are written to `var/demo-keys.json` at the first start, for the owner only."""
    given = Settings.from_env({**DEMO, **env})
    missing = {name: value for name, value in _kept_keys().items() if not getattr(given, name)}
    settings = msgspec.structs.replace(given, **missing)
    settings.check()
    return settings


def example_settings() -> Settings:
    """For reading the routes only: keys that are thrown away, a store that is never opened."""
    return msgspec.structs.replace(Settings(), **_fresh_keys())


def _kept_keys() -> dict[str, str]:
    try:
        return msgspec.json.decode(FILE.read_bytes(), type=dict[str, str])
    except FileNotFoundError:
        keys = _fresh_keys()
        FILE.parent.mkdir(parents=True, exist_ok=True)
        FILE.touch(mode=0o600)
        FILE.write_bytes(msgspec.json.encode(keys))
        return keys
    except (OSError, msgspec.DecodeError) as error:
        raise BadSettings(f"{FILE} can't be read: {error}") from error


def _fresh_keys() -> dict[str, str]:
    key = [base64.b64encode(secrets.token_bytes(32)).decode() for _ in KEYS]
    return {"jwt_key": key[0], "index_key": key[1], "data_keys": f"demo1:{key[2]}"}
