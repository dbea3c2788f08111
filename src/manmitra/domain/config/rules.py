"""Which settings there are, and what may stand in them. Pure."""

import re
from collections.abc import Mapping, Sequence
from typing import Final

from manmitra.domain.config.exams import MOST_DAYS, exams_of
from manmitra.domain.config.model import (
    MOST_CONTACTS,
    Category,
    Config,
    Contact,
    ContactInvalid,
    Known,
    SettingInvalid,
    SettingUnknown,
    Value,
)

_LINK: Final = r"https://[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+(:[0-9]{1,5})?(/[!-~]*)?"
_DAYS: Final = r"[0-9]{4}-[0-9]{2}-[0-9]{2}/[0-9]{4}-[0-9]{2}-[0-9]{2}"
EXAM_PERIODS: Final = "exam_periods"
SETTINGS: Final = (
    Known(key="campus_name", description="How the institution calls itself in the app", default="", longest=120),
    Known(
        key="support_email",
        description="Where people write with questions about the app (not for emergencies)",
        default="",
        pattern=r"[^\s@<>,;:\"()]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+",
    ),
    Known(
        key="privacy_notice_url",
        description="The notice of the institution (DPDP Rules, rule 3)",
        default="",
        pattern=_LINK,
    ),
    Known(key="terms_url", description="The terms of use", default="", pattern=_LINK),
    Known(key="announcement_en", description="A line that everybody sees, in English", default="", longest=300),
    Known(key="announcement_hi", description="The same in Hindi", default="", longest=300),
    Known(key="announcement_ur", description="The same in Urdu", default="", longest=300),
    Known(
        key="grievance_officer",
        description="Whom people turn to with a complaint about their data (DPDP Act, section 8)",
        default="",
        longest=200,
        category=Category.SECURITY,
    ),
    Known(
        key=EXAM_PERIODS,
        description="First and last days of exams, for the forecast of appointments: 2026-11-23/2026-12-12, …",
        default="",
        longest=400,
        pattern=rf"{_DAYS}(, ?{_DAYS})*",
        public=False,
    ),
    Known(
        key="internal_note",
        description="For the admins of the institution only",
        default="",
        longest=1000,
        public=False,
    ),
)
BY_KEY: Final = {one.key: one for one in SETTINGS}

KINDS: Final[dict[type[Value], str]] = {str: "a text", int: "a whole number", bool: "either true or false"}

MARKUP: Final = frozenset("<>")
_PHONE: Final = re.compile(r"\+?[0-9][0-9 -]{1,18}[0-9]")
_LANGUAGES: Final = frozenset({"en", "hi", "ur"})


def settled(config: Config, changes: Mapping[str, Value]) -> dict[str, Value]:
    """All values after the change. Raises SettingUnknown or SettingInvalid; then nothing of it is taken."""
    values = dict(config.values)
    for key, value in changes.items():
        known = BY_KEY.get(key)
        if known is None:
            raise SettingUnknown(f"there is no setting {key}")
        if type(value) is not type(known.default):
            raise SettingInvalid(f"{key} is {KINDS[type(known.default)]}")
        if isinstance(value, str):
            _check_text(known, value)
        values[key] = value
    return {key: value for key, value in values.items() if value != BY_KEY[key].default}


def shown(config: Config, *, all_of_them: bool) -> list[tuple[Known, Value]]:
    """Every setting with its value now; those that are not public only for admins."""
    return [(one, config.values.get(one.key, one.default)) for one in SETTINGS if one.public or all_of_them]


def check_contacts(contacts: Sequence[Contact]) -> None:
    """Raises ContactInvalid. A wrong number here is worse than none."""
    if len(contacts) > MOST_CONTACTS:
        raise ContactInvalid(f"at most {MOST_CONTACTS} contacts")
    for one in contacts:
        if not one.name.strip():
            raise ContactInvalid("every contact needs a name")
        if not _PHONE.fullmatch(one.phone):
            raise ContactInvalid("a phone number is written in digits, with + in front of a country code")
        if not set(one.description) <= _LANGUAGES:
            raise ContactInvalid("descriptions are in en, hi or ur")


def _check_text(known: Known, value: str) -> None:
    if len(value) > known.longest:
        raise SettingInvalid(f"{known.key} has at most {known.longest} characters")
    if MARKUP & set(value):
        raise SettingInvalid(f"{known.key} is plain text, without < and >")
    if value and known.pattern and not re.fullmatch(known.pattern, value):
        raise SettingInvalid(f"{known.key} is not of the form it must have")
    if known.key == EXAM_PERIODS and len(exams_of(value)) != len(value.split(",")) * bool(value):
        raise SettingInvalid(f"each period of exams is two days in their order, at most {MOST_DAYS} days apart")
