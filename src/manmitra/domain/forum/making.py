"""What posts and comments have in common when they are made: plain words, a byline, and a look before they are kept."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

import msgspec
from msgspec.structs import replace

from manmitra.domain.accounts.ports import Users
from manmitra.domain.config.closing import never, refusal
from manmitra.domain.config.model import Maintenance
from manmitra.domain.crisis.detection import Signal
from manmitra.domain.crisis.help import HelpCard
from manmitra.domain.crisis.model import Level
from manmitra.domain.crisis.rule import RANK
from manmitra.domain.flags.known import Feature
from manmitra.domain.flags.switches import AS_MADE, Switches, asker_of, must_be_on
from manmitra.domain.forum.model import Byline, Comment, Post, SignUpToWrite
from manmitra.domain.forum.ports import Pseudonyms
from manmitra.domain.forum.screening import Screened, Screening, gravest
from manmitra.domain.forum.words import Words, tags_of
from manmitra.domain.moderation.cases import Case, Severity, Source, Standing, Why, opened
from manmitra.domain.moderation.records import Action, Entry
from manmitra.domain.shared.identity import Principal, Role
from manmitra.domain.shared.plain import Plain
from manmitra.domain.shared.ports import Clock, Ids

NO_NAME = "Member"
"""Of somebody who wants to be shown by a name and has none."""
CLIMB = (Standing.SHOWN, Standing.PENDING, Standing.HELD)


class Made(msgspec.Struct, frozen=True, kw_only=True):
    """What the author gets back. `item` is None when help was given and the text could not be kept."""

    item: Post | Comment | None
    said: tuple[str, ...] = ()
    """What the check saw in it, in plain words, be it shown or not."""
    card: HelpCard | None = None
    crisis: bool = False
    level: Level | None = None

    @classmethod
    def of(cls, item: Post | Comment, screened: Screened) -> "Made":
        level = screened.signal.level
        return cls(item=item, said=screened.said, card=screened.card, crisis=screened.crisis, level=level)


@dataclass(frozen=True, slots=True)
class Making:
    screening: Screening
    pseudonyms: Pseudonyms
    plain: Plain
    users: Users
    clock: Clock
    ids: Ids
    switches: Switches = AS_MADE
    closed: Callable[[str], Maintenance | None] = never
    """The maintenance that goes on in an institution, if any."""

    def heard(self, typed: Words) -> tuple[Words, Signal]:
        """The words as they would be kept, and what they and the typed ones say about danger."""
        plain = self.plain.text
        words = replace(
            typed,
            title=plain(typed.title),
            content=plain(typed.content),
            tags=tags_of([plain(tag) for tag in typed.tags]),
        )
        signal = gravest(typed.whole, words.whole)
        if RANK[signal.tier] > RANK[gravest(words.whole).tier]:  # what calls for help stood in what looked like markup
            words = replace(words, title=_defused(typed.title), content=_defused(typed.content))
        return words, signal

    def must_be_known(self, who: Principal) -> None:
        """Raises SignUpToWrite."""
        if not who.known:
            raise SignUpToWrite("Please sign up or sign in to write in the forum.")

    def must_be_open(self, who: Principal) -> None:
        """Raises UnderMaintenance, and FeatureOff while writing is switched off for them."""
        self.must_be_served(who)
        must_be_on(self.switches, Feature.FORUM_WRITING, asker_of(who))

    def must_be_served(self, who: Principal) -> None:
        """Raises UnderMaintenance while the service is closed: the doors of the forum let everybody in, for the sake
        of whoever calls for help.
        """
        maintenance = self.closed(who.institution)
        if maintenance is not None:
            raise refusal(maintenance)

    async def byline(self, who: Principal, thread_id: str, *, anonymous: bool) -> Byline:
        if anonymous:
            return Byline(author_id=who.user_id, shown=self.pseudonyms.of(thread_id, who.user_id))
        name = self.plain.text((await self.users.get(who.user_id)).name)[:80].strip()
        counselor = who.role is Role.COUNSELOR
        return Byline(author_id=who.user_id, shown=name or NO_NAME, anonymous=False, counselor=counselor)

    async def unkept(self, who: Principal, signal: Signal, words: Words, address: str) -> Made:
        """Help, whatever became of the text."""
        card = await self.screening.unkept(who, words, signal, address)
        return Made(item=None, card=card, crisis=True, level=signal.level)

    def line(self, case: Case, action: Action, reason: str = "") -> Entry:
        """Of somebody whom the desk does not know, or of a program: no actor is named."""
        return Entry(
            id=self.ids.new(),
            institution=case.institution,
            at=self.clock.now(),
            case_id=case.id,
            action=action,
            reason=reason,
        )


def _defused(text: str) -> str:
    """As it was typed, and no markup any more."""
    return text.replace("<", "< ").replace("\x00", "")


def standing_after(before: Standing, wanted: Standing) -> Standing:
    """An edit by itself never makes anything visible that was not."""
    least = Standing.PENDING if before is Standing.REMOVED else before
    return max(least, wanted, key=CLIMB.index)


def case_after(found: Case | None, after: Post | Comment, screened: Screened, now: datetime) -> Case | None:
    """The case of an edited text, if it has to be looked at."""
    if after.standing is Standing.SHOWN:
        return None
    why = screened.why or Why(source=Source.AUTOMATIC, severity=Severity.LOW, reasons=("edited",))
    return opened(after.id, after.institution, after.kind, why, now) if found is None else found.asked(why, now)
