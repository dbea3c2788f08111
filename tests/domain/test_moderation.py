"""The automatic check: crisis first, then what words say and whom they are aimed at."""

import pytest
from safety.moderating import WANTED, Own, own_cases

from manmitra.domain.crisis.helplines import HELPLINES
from manmitra.domain.moderation.checking import _by_model, check
from manmitra.domain.moderation.model import Category, Severity, Target, Verdict
from manmitra.domain.moderation.reasons import ENGLISH, REASONS
from manmitra.domain.moderation.scorer import WEIGHTS, likelihood
from manmitra.domain.moderation.usecases import ModerationUseCases
from tests.fakes import FixedClock


@pytest.mark.parametrize("case", own_cases(), ids=lambda case: f"{case.language}-{case.kind}")
def test_what_must_be_flagged_is_and_what_must_stand_stands(case: Own) -> None:
    verdict = check(case.text).verdict

    assert verdict in WANTED[case.kind], case.text


@pytest.mark.parametrize(
    "text",
    [
        "you are all idiots and I am going to hang myself",
        "fuck you all, tonight I will kill myself",
        "main aaj raat khud ko khatam kar lunga, tum sab kutte ho",
        "call me on 98123 45670, I have swallowed all the pills and want to die",
    ],
)
def test_a_cry_for_help_among_hard_words_is_never_blocked(text: str, clock: FixedClock) -> None:
    checked = ModerationUseCases(clock).check(text)

    assert checked.judgement.verdict is Verdict.HELP
    assert checked.judgement.held
    assert checked.help is not None
    assert "14416" in checked.help.text


def test_a_heavy_heart_is_not_sent_away_unseen(clock: FixedClock) -> None:
    checked = ModerationUseCases(clock).check("I can't go on like this anymore. go back to pakistan")

    assert checked.judgement.verdict is Verdict.REVIEW
    assert checked.help is not None


def test_a_word_alone_warns_and_only_hate_or_a_threat_at_somebody_blocks() -> None:
    word, aimed, threat = check("what a bitch of an exam"), check("you are a bitch"), check("i will kill you")

    assert word.verdict in {Verdict.APPROVE, Verdict.WARN}
    assert aimed.verdict is Verdict.REVIEW
    assert threat.verdict in {Verdict.BLOCK, Verdict.HELP}
    assert Category.THREAT in threat.categories


@pytest.mark.parametrize(
    "text",
    ["you b1tch", "you biiiitch", "you b i t c h", "you b.i.t.c.h", "you BITCH", "you bi\u200btch", "you ｂｉｔｃｈ"],
)
def test_a_disguised_word_is_the_word(text: str) -> None:
    assert check(text).verdict is Verdict.REVIEW


@pytest.mark.parametrize("text", ["tu chutiya hai", "tu choothiya hai", "tu chutya hai", "तू चूतिया है", "تو چوتیا ہے"])
def test_hindi_and_urdu_are_heard_in_every_script_and_spelling(text: str) -> None:
    judged = check(text)

    assert judged.verdict is Verdict.REVIEW
    assert judged.findings[0].target is Target.PERSON


def test_being_named_is_no_insult() -> None:
    named = ["my friend is muslim", "I am a gay student", "main dalit hoon", "she is from Kashmir", "मैं मुसलमान हूँ"]

    verdicts = {text: check(text).verdict for text in named}

    assert set(verdicts.values()) == {Verdict.APPROVE}, verdicts


def test_telling_of_abuse_is_no_abuse_but_repeating_it_at_somebody_is() -> None:
    told = check('my senior called me a "stupid bitch" and everybody laughed')
    only_quoted = check('"you bitch"')

    assert told.verdict in {Verdict.APPROVE, Verdict.HELP}
    assert only_quoted.verdict is Verdict.REVIEW


def test_help_lines_may_be_passed_on_and_a_persons_number_may_not() -> None:
    numbers = [number for line in HELPLINES for number in line.numbers]

    assert {check(f"please call {number} now").verdict for number in numbers} <= {Verdict.APPROVE, Verdict.HELP}
    mine = check("call me: +91 98123-45670")
    assert mine.verdict is Verdict.WARN
    assert "98123" not in mine.masked


def test_what_wounds_is_dotted_out_and_the_rest_stays() -> None:
    judged = check("Riya you b1tch, mail riya.k@mail.example about the notes!")

    assert judged.masked == "Riya you b••••, mail •••••••• about the notes!"
    assert check("Nothing here, at all.").masked == "Nothing here, at all."


def test_reasons_are_plain_and_quote_nothing() -> None:
    judged = check("you chamar bitch, go back to pakistan")

    assert judged.severity is Severity.HIGH
    assert judged.reasons
    assert not any(word in " ".join(judged.reasons).lower() for word in ("chamar", "bitch", "pakistan"))


def test_every_reason_is_said_in_three_languages_and_the_unreviewed_ones_are_marked() -> None:
    judged = {language: check("All muslims should be killed", language) for language in ("en", "hi", "ur", "fr")}

    assert all(one.words.keys() == set(Category) for one in REASONS.values())
    assert all(one.in_need.keys() == ENGLISH.in_need.keys() for one in REASONS.values())
    assert len({one.reasons for one in judged.values()}) == 3
    assert judged["fr"].reasons == judged["en"].reasons
    assert {language for language, one in judged.items() if one.reasons_reviewed} == {"en", "fr"}


def test_the_small_model_is_small_and_never_blocks() -> None:
    alone = check("abe kya bakwas hai yeh sab tum logon ki ghatiya harkatein")

    assert WEIGHTS.stat().st_size < 100_000
    assert alone.verdict in {Verdict.APPROVE, Verdict.WARN, Verdict.REVIEW}
    assert all(_by_model(step / 100, alone=True)[0] is not Verdict.BLOCK for step in range(101))


@pytest.mark.parametrize("text", ["", " ", "\u200b", "🙏" * 50, "a" * 20_000, "a.b@c.d-x" * 2000, '"' * 20_000, "\x00"])
def test_nothing_is_too_strange_to_be_looked_at(text: str) -> None:
    judged = check(text)

    assert 0 <= judged.score <= 1
    assert 0 <= likelihood(text) <= 1
