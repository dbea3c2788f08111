"""What the product asks of its flags: is this on for them, how many may they."""

from abc import abstractmethod
from typing import Final, Protocol

from manmitra.domain.flags.known import KNOWN, Feature
from manmitra.domain.flags.model import Asker, Value
from manmitra.domain.shared.errors import Forbidden
from manmitra.domain.shared.identity import Principal

MADE: Final = {flag.id: flag.default for flag in KNOWN}


class FeatureOff(Forbidden):
    """Switched off by an admin, for them or for everybody. No call for help ever hears this."""

    code = "feature_off"


class Switches(Protocol):
    @abstractmethod
    def value(self, feature: Feature, asker: Asker) -> Value:
        """What it is for them now, as far as this process knows: seconds old at most. It never waits or fails."""


class AsMade(Switches):
    """Where nobody switches anything."""

    def value(self, feature: Feature, asker: Asker) -> Value:  # noqa: ARG002
        return MADE[feature]


AS_MADE: Final = AsMade()

SENTENCES: Final = {
    Feature.FORUM_WRITING: "Writing in the forum is switched off at the moment. Everything can still be read.",
    Feature.FORUM_SEARCH: "Searching the forum is switched off at the moment. The posts are all there, newest first.",
    Feature.BOOKING: "Appointments can't be booked here at the moment. What is booked stays.",
    Feature.FILE_UPLOADS: "Files can't be uploaded at the moment.",
}


def asker_of(who: Principal) -> Asker:
    return Asker(institution=who.institution, role=who.role, unit=who.user_id)


def must_be_on(switches: Switches, feature: Feature, asker: Asker) -> None:
    """Raises FeatureOff."""
    if switches.value(feature, asker) is False:
        raise FeatureOff(SENTENCES[feature])


def number_of(switches: Switches, feature: Feature, asker: Asker) -> int:
    value = switches.value(feature, asker)
    return value if isinstance(value, int) else int(MADE[feature])
