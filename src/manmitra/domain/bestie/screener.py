"""The Screener: PHQ-2 and GAD-2 in the conversation, when they fit and never twice.

Words and answers are the published ones and come from domain/assessments, as do the score and the cut of 3; what is
said of the result names no illness.
"""

from typing import Final

from msgspec.structs import replace

from manmitra.domain.assessments.catalogue import instrument
from manmitra.domain.assessments.model import Instrument, Language
from manmitra.domain.assessments.questions import Sheet, in_language
from manmitra.domain.assessments.scoring import score
from manmitra.domain.bestie import cues
from manmitra.domain.bestie.feeling import mood_of
from manmitra.domain.bestie.flows import CHECKS, at_step, left, seen, with_seen
from manmitra.domain.bestie.guardian import may_check, mourns
from manmitra.domain.bestie.listener import is_special, reflections
from manmitra.domain.bestie.model import Agent, Flow, Mood, Screening
from manmitra.domain.bestie.pace import AFTER_OFFER, OFFERS_EVERY
from manmitra.domain.bestie.phrases import BUBBLE, Phrases
from manmitra.domain.bestie.picking import fresh, joined, turned
from manmitra.domain.bestie.ports import Reply, Turn
from manmitra.domain.bestie.scale import answer_in
from manmitra.domain.crisis.voice import Voice

EARLIEST: Final = 7
"""Nobody is handed a questionnaire before they were listened to."""
SECOND_AT: Final = 20
HEARD_IN: Final = 4
"""So many messages, this one among them, of which two at least must fit."""
LONG: Final = 160
FITS: Final = {
    "phq2": frozenset({Mood.SAD, Mood.TIRED, Mood.LONELY, Mood.ASHAMED}),
    "gad2": frozenset({Mood.ANXIOUS}),
}
UNMOVED: Final = frozenset({Mood.NEUTRAL, Mood.CONFUSED})
"""Whoever feels something else instead of answering is heard, and not asked again."""
LANGUAGES: Final = {Voice.HINDI: Language.HINDI, Voice.URDU: Language.URDU}
"""There is no published text in romanised Hindi: English is shown, which says so."""


def answer(turn: Turn, words: Phrases) -> Reply | None:
    """What follows in a check that was offered or begun; None when there is none, or it was left for something else."""
    flow = turn.flow
    if flow is None or not flow.active or flow.name not in CHECKS or not may_check(turn):
        return None
    sheet = _sheet(flow.name, turn.voice)
    if flow.step == 0:
        return _after_offer(turn, words, flow, sheet)
    value = answer_in(turn.text, sheet.options)
    if value is None:
        return _unanswered(turn, words, flow, sheet)
    answers = (*flow.answers, value)
    if len(answers) == len(sheet.items):
        return _result(turn, words, flow, answers)
    return _ask(turn, words, replace(flow, step=len(answers) + 1, answers=answers), sheet, before=words.screener.noted)


def asked(turn: Turn, words: Phrases) -> Reply | None:
    """Somebody asks what they have, or for a check: no name of an illness is given, two questions are offered."""
    if len(turn.text) > LONG or not cues.DIAGNOSIS.search(turn.text):
        return None
    kind = "gad2" if cues.WORRY.search(turn.text) else "phq2"
    if not may_check(turn) or not turn.said:
        return Reply(text=fresh(words.tone.diagnosis, turn, words), agent=Agent.TONE)
    if kind in seen(turn.flow):
        return Reply(text=fresh(words.screener.again, turn, words), agent=Agent.SCREENER)
    return _offered(turn, words, kind, fresh(words.screener.offers[kind], turn, words))


def offer(turn: Turn, words: Phrases) -> Reply | None:
    """When it fits. A conversation that nobody keeps (`said` is empty) can't hold the answers either."""
    if turn.number % OFFERS_EVERY in AFTER_OFFER:
        return None
    known = seen(turn.flow)
    second = any(kind in known for kind in CHECKS)
    if turn.number < (SECOND_AT if second else EARLIEST) or not turn.said or not may_check(turn) or mourns(turn):
        return None
    if len(turn.text) > LONG or is_special(turn.text):
        return None
    mood = mood_of(turn.text)
    kind = next((kind for kind, moods in FITS.items() if mood in moods and kind not in known), "")
    if not kind or not _heard_before(turn, kind):
        return None
    text = joined(reflections(turn, words, mood), turned(words.screener.offers[kind], turn), turn)
    return _offered(turn, words, kind, text)


def _heard_before(turn: Turn, kind: str) -> bool:
    return any(mood_of(text) in FITS[kind] for text in list(turn.earlier)[-(HEARD_IN - 1) :])


def _offered(turn: Turn, words: Phrases, kind: str, text: str) -> Reply:
    said = words.screener
    return Reply(text=text, agent=Agent.SCREENER, quick_replies=(said.yes, said.no), flow=at_step(turn.flow, kind, 0))


def _after_offer(turn: Turn, words: Phrases, flow: Flow, sheet: Sheet) -> Reply | None:
    said = words.screener
    if turn.text == said.no or cues.STOP.fullmatch(turn.text) or cues.NO.fullmatch(turn.text):
        return Reply(text=fresh(said.declined, turn, words), agent=Agent.SCREENER, flow=left(flow))
    if turn.text == said.yes or cues.YES.fullmatch(turn.text):
        return _ask(turn, words, replace(flow, step=1), sheet)
    return None


def _unanswered(turn: Turn, words: Phrases, flow: Flow, sheet: Sheet) -> Reply | None:
    """Asked once more; whoever does not answer then either, or tells a story, wants to speak of something else."""
    said = words.screener
    if _leaves(turn, words):
        return Reply(text=fresh(said.dropped, turn, words), agent=Agent.SCREENER, flow=left(flow))
    if flow.step > len(flow.answers) + 1 or len(turn.text) > LONG or mood_of(turn.text) not in UNMOVED:
        return None
    return _ask(turn, words, replace(flow, step=flow.step + 1), sheet, before=said.unclear)


def _ask(turn: Turn, words: Phrases, flow: Flow, sheet: Sheet, *, before: tuple[str, ...] = ()) -> Reply:
    """The published words, the way to answer them, and whose words they are."""
    said, place = words.screener, len(flow.answers)
    options = ", ".join(f"{value} = {label}" for value, label in enumerate(sheet.options))
    scale = said.scale.format(options=options)
    item = f"{sheet.timeframe} {sheet.items[place]} ({place + 1}/{len(sheet.items)})"
    note = _note(words, sheet) if flow.step == 1 else ""
    longest = [f"{note} {item}\n{scale}".strip(), f"{item}\n{scale}", f"{sheet.items[place]}\n{scale}"]
    texts = longest[2:] if before is words.screener.unclear else longest
    text = next((one for one in texts if len(one) <= BUBBLE), longest[-1])
    leads = [one for one in turned(before, turn) if len(one) + len(text) < BUBBLE] if before else []
    text = joined(leads, [text], turn) if leads else text
    return Reply(text=text, agent=Agent.SCREENER, quick_replies=sheet.options, flow=flow)


def _note(words: Phrases, sheet: Sheet) -> str:
    if sheet.items_language is Language.ENGLISH:
        return words.screener.in_english
    return "" if sheet.validated else words.screener.unofficial


def _result(turn: Turn, words: Phrases, flow: Flow, answers: tuple[int, ...]) -> Reply:
    scored = score(flow.name, answers)
    said = words.screener
    pool = said.reached[flow.name] if scored.positive else said.below
    texts = [one.format(total=scored.total) for one in pool]
    return Reply(
        text=fresh(texts, turn, words),
        agent=Agent.SCREENER,
        quick_replies=(words.navigator.find,) if scored.positive else (),
        flow=with_seen(left(flow), flow.name),
        screening=Screening(flow.name, answers),
    )


def _leaves(turn: Turn, words: Phrases) -> bool:
    return turn.text in {words.screener.no, words.coach.labels["stop"]} or bool(cues.LEAVE.search(turn.text))


def _sheet(kind: str, voice: Voice) -> Sheet:
    return SHEETS[kind, LANGUAGES.get(voice, Language.ENGLISH)]


def _sheets(sheet: Instrument) -> dict[tuple[str, Language], Sheet]:
    return {(sheet.kind.value, language): in_language(sheet, language) for language in Language}


SHEETS: Final = {key: sheet for kind in CHECKS for key, sheet in _sheets(instrument(kind)).items()}
