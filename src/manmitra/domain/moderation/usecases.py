"""Looking at a text before others see it. Nothing is kept here; the queue of moderators is another feature's."""

from dataclasses import dataclass

import msgspec

from manmitra.domain.crisis.help import HelpCard, help_for
from manmitra.domain.crisis.model import Tier
from manmitra.domain.moderation.checking import check
from manmitra.domain.moderation.model import Judgement
from manmitra.domain.shared.ports import Clock


class Checked(msgspec.Struct, frozen=True):
    """`help` is for the author, whatever the verdict is: a heavy heart gets the gentle question too."""

    judgement: Judgement
    help: HelpCard | None


@dataclass(frozen=True, slots=True)
class ModerationUseCases:
    clock: Clock

    def check(self, text: str, language: str = "en") -> Checked:
        """What is to be done with it, why, and the help for its author."""
        judgement = check(text, language)
        tier = judgement.signal.tier
        if tier is Tier.NONE:
            return Checked(judgement, None)
        return Checked(judgement, help_for(tier, language, self.clock.now(), text=text, told=False))
