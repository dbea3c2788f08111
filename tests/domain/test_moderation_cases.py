"""Cases, as values: what opens them, who may decide, and what an author can do about it."""

from datetime import UTC, datetime, timedelta

import pytest
from msgspec.structs import replace

from manmitra.domain.moderation.cases import (
    AppealedBefore,
    Case,
    CaseDecided,
    CaseState,
    ContentKind,
    Decision,
    NothingToAppeal,
    ReasonNeeded,
    Ruling,
    SameModerator,
    Severity,
    Source,
    Why,
    opened,
)
from manmitra.domain.moderation.desk import repeated
from manmitra.domain.moderation.desk_reasons import IN_PLAIN_WORDS, Reason, heavy, in_plain_words
from manmitra.domain.moderation.records import (
    BadCertificate,
    BudgetSpent,
    CertificateKind,
    Exposure,
    Report,
    granted,
    is_brigade,
)

NOW = datetime(2026, 11, 25, 4, 30, tzinfo=UTC)
SPAM = Why(source=Source.REPORT, severity=Severity.LOW, reasons=("spam",))
CRY = Why(source=Source.CRISIS, severity=Severity.URGENT, reasons=("crisis",))


def a_case(why: Why = SPAM, at: datetime = NOW) -> Case:
    return opened("p1", "campus", ContentKind.POST, why, at)


def ruled(case: Case, decision: Decision, by: str = "meera", revision: int = 1) -> Case:
    reason = "spam" if decision in {Decision.REJECT, Decision.REMOVE} else ""
    return case.ruled(Ruling(decision=decision, by=by, at=NOW, revision=revision, reason=reason))


def test_the_queue_has_the_gravest_first_and_then_the_oldest() -> None:
    old, new, grave = a_case(), a_case(at=NOW + timedelta(hours=1)), a_case(CRY, NOW + timedelta(hours=2))

    queue = sorted([new, grave, old], key=lambda case: case.place)

    assert queue == [grave, old, new]


def test_what_was_cleared_stays_cleared_until_it_is_edited() -> None:
    cleared = ruled(a_case(), Decision.APPROVE, revision=3)

    assert cleared.cleared(3)
    assert not cleared.cleared(4)
    assert not cleared.asked(SPAM, NOW).cleared(3)


def test_one_more_reason_never_makes_a_waiting_case_less_grave() -> None:
    case = a_case(CRY).asked(SPAM, NOW + timedelta(hours=1))

    assert case.severity is Severity.URGENT
    assert case.opened_at == NOW
    assert case.sources == (Source.CRISIS, Source.REPORT)


def test_whoever_takes_something_down_says_why() -> None:
    with pytest.raises(ReasonNeeded):
        a_case().ruled(Ruling(decision=Decision.REMOVE, by="meera", at=NOW, revision=1))


def test_an_appeal_is_for_somebody_else() -> None:
    appealed = ruled(a_case(), Decision.REMOVE).objected("it was a quote", NOW)

    assert (appealed.state, appealed.waiting, appealed.not_by) == (CaseState.APPEALED, True, "meera")
    with pytest.raises(SameModerator):
        appealed.taken("meera", NOW)
    with pytest.raises(SameModerator):
        ruled(appealed, Decision.REMOVE)
    assert ruled(appealed, Decision.RESTORE, by="arjun").not_by == ""


def test_an_appeal_is_for_nobody_who_ever_took_it_down() -> None:
    twice = ruled(ruled(ruled(a_case(), Decision.APPROVE, by="sana"), Decision.REJECT), Decision.REMOVE, by="arjun")
    appealed = twice.objected("it was a quote", NOW)

    for by in ("meera", "arjun"):
        with pytest.raises(SameModerator):
            appealed.taken(by, NOW)
        with pytest.raises(SameModerator):
            ruled(appealed, Decision.RESTORE, by=by)

    assert not ruled(appealed, Decision.RESTORE, by="sana").waiting


def test_a_decision_is_repeated_only_by_the_very_same_one() -> None:
    told = Ruling(decision=Decision.REMOVE, by="meera", at=NOW, revision=1, reason="spam", said="No adverts, please.")
    decided = a_case().ruled(told).noted("meera", "An advert.", NOW)
    later = replace(told, at=NOW + timedelta(seconds=2))

    assert repeated(decided, later, "")
    assert repeated(decided, later, "An advert.")

    others = (replace(later, by="arjun"), replace(later, revision=2), replace(later, said=""))
    assert not any(repeated(decided, other, "") for other in others)
    assert not repeated(decided, later, "And something else.")
    assert not repeated(decided.objected("it was none", NOW), later, "")
    assert not repeated(a_case(), later, "")


def test_there_is_one_appeal_for_each_decision() -> None:
    appealed = ruled(a_case(), Decision.REMOVE).objected("it was a quote", NOW)

    with pytest.raises(AppealedBefore):
        appealed.objected("again", NOW)
    upheld = ruled(appealed, Decision.REMOVE, by="arjun")
    again = upheld.objected("and again", NOW)

    assert again.not_by == "arjun"


@pytest.mark.parametrize("case", [a_case(), ruled(a_case(), Decision.APPROVE)])
def test_what_was_not_taken_down_can_not_be_appealed(case: Case) -> None:
    with pytest.raises(NothingToAppeal):
        case.objected("why?", NOW)


def test_what_was_decided_is_in_nobodys_hands() -> None:
    decided = ruled(a_case().taken("meera", NOW), Decision.APPROVE)

    assert decided.assigned_to == ""
    with pytest.raises(CaseDecided):
        decided.taken("arjun", NOW)


def a_report(by: str, minutes: int, *, new: bool) -> Report:
    at = NOW - timedelta(minutes=minutes)
    return Report(
        id=by,
        institution="campus",
        content_id="p1",
        kind=ContentKind.POST,
        at=at,
        reason="spam",
        reporter_id=by,
        new_account=new,
    )


def test_many_reports_of_new_accounts_in_a_short_time_are_a_brigade() -> None:
    fresh = [a_report(f"new{n}", n, new=True) for n in range(5)]
    known = [a_report(f"old{n}", n, new=False) for n in range(5)]
    slow = [a_report(f"slow{n}", 40 * n, new=True) for n in range(5)]

    assert is_brigade(NOW, fresh)
    assert not is_brigade(NOW, fresh[:4])
    assert not is_brigade(NOW, known)
    assert not is_brigade(NOW, slow)
    assert not is_brigade(NOW, [a_report("one person", n, new=True) for n in range(5)])


def test_a_day_holds_so_many_heavy_texts_and_the_same_one_again_is_free() -> None:
    day = Exposure(id="meera:2026-11-25", at=NOW).with_one("a", 2).with_one("b", 2)

    assert day.with_one("a", 2) is day
    with pytest.raises(BudgetSpent):
        day.with_one("c", 2)


def test_a_certificate_ends() -> None:
    year = NOW + timedelta(days=365)
    made = granted("campus", "meera", CertificateKind.MODERATOR, by="admin", now=NOW, until=year)

    assert made.good(year - timedelta(seconds=1))
    assert not made.good(year)
    for end in (NOW, NOW - timedelta(days=1), NOW + timedelta(days=4000)):
        with pytest.raises(BadCertificate):
            granted("campus", "meera", CertificateKind.MODERATOR, by="admin", now=NOW, until=end)


def test_every_reason_is_said_in_plain_words_and_blames_nobody() -> None:
    assert {language: texts.keys() == set(Reason) for language, texts in IN_PLAIN_WORDS.items()} == {
        "en": True,
        "hi": True,
        "ur": True,
    }
    assert [text for text in IN_PLAIN_WORDS["en"].values() if " you " in text.lower()] == []
    assert in_plain_words("spam", "hi") != in_plain_words("spam", "fr") == in_plain_words("spam")


def test_what_tells_of_harm_is_heavy() -> None:
    assert heavy(["spam", "self_harm"])
    assert heavy(["crisis.en.kill_myself"])
    assert not heavy(["spam", "off_topic"])
