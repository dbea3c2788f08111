"""What poets did and what plays say, in a lesson or an essay about them."""

from typing import Final

from manmitra.domain.crisis.rule import compiled
from manmitra.domain.crisis.scene import EVERY, Scene

LESSON: Final = compiled(
    r"literature|poet\w*|poems?|poetry|novels?|novelist|author|playwright|sonnet|biography|syllabus|lecture|"
    r"(?:english|history|hindi|urdu|psychology|sociology) (?:class|paper|hons|lecture|period|assignment)"
)
OF_WRITERS: Final = compiled(
    r"(?:read|reading|studied|studying|learn\w*|discuss\w*|lecture|essay|chapter|seminar)(?: [^ ]+){0,3} (?:[a-z]{3,}s|of [a-z]+(?: [a-z]+)?) suicide|"
    r"(?:the )?suicide of (?:the )?(?:poets?|writers?|authors?|farmers|werther|ophelia|othello|karna|virginia|sylvia)"
)
_SPEAKERS: Final = r"(?:hamlet|romeo|juliet|ophelia|othello|macbeth|antigone|devdas|werther|the (?:king|queen|hero|heroine|character|protagonist|narrator|speaker|poet|villain|ghost))"
_QUOTED: Final = (
    rf"(?:(?:says|said|cries|cried|tells|exclaims|whispers|declares|wishes) {_SPEAKERS}|"
    rf"{_SPEAKERS} (?:says|cries|exclaims|declares|wants|wishes))"
)
_ON_PAPER: Final = (
    r"(?:act|scene|essay|play|stage|drama|theatre|rehearsals?|auditions?|monologue|soliloquy|dialogue|lines?|quote|"
    r"chapter|annotat\w*|paper|assignment|class)"
)
QUOTED: Final = compiled(rf"{_QUOTED}(?: .*)? {_ON_PAPER}|{_ON_PAPER}(?: .*)? {_QUOTED}")
MY_OWN: Final = compiled(
    r"i (?:also|too|really|just|feel|want|wish|will|am|have|might|keep|cant|should|understand why)|im|ive|ill|id|same|me too|my(?: own)? (?:life|turn|plan|end|note|body|wrists?)|methods?|ways?|how to|try|tonight|myself|kms"
)
BUT_MINE: Final = compiled(
    r"(?:i )?(?:also|too|really)|same|me too|so do i|i feel (?:it|that|the same|like)|relate\w*|my(?: own)? (?:life|turn|plan|end|note|wrists?)|methods?|tonight|today|myself|kms|pills|rope|goodbye"
)
WISHES: Final = (
    "want_to_die", "rather_dead", "kill_myself", "not_live", "someone_else", "other_in_danger", "death_wish",
)  # fmt: skip

SCENES: Final = (
    Scene(("asks_death", "take_life", "suicidal"), OF_WRITERS, LESSON, MY_OWN),
    Scene(WISHES, EVERY, QUOTED, BUT_MINE),
)
