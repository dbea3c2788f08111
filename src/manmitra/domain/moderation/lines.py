"""Lines of the trail, as the desk writes them."""

from dataclasses import dataclass

from manmitra.domain.moderation.cases import Case
from manmitra.domain.moderation.records import Action, Content, Entry
from manmitra.domain.shared.identity import Principal
from manmitra.domain.shared.ports import Clock, Ids


@dataclass(frozen=True, slots=True)
class Lines:
    clock: Clock
    ids: Ids

    def of(self, who: Principal, case: Case | Content, action: Action, *, reason: str = "", detail: str = "") -> Entry:
        return Entry(
            id=self.ids.new(),
            institution=case.institution,
            at=self.clock.now(),
            case_id=case.id,
            action=action,
            actor=who.user_id,
            reason=reason,
            detail=detail,
        )
