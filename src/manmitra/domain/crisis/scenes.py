"""All scenes, by the rules whose findings they explain. See `scene`."""

from collections.abc import Iterator
from typing import Any, Final

from manmitra.domain.crisis import (
    scenes_bouts,
    scenes_chores,
    scenes_deaths,
    scenes_english,
    scenes_farewells,
    scenes_figures,
    scenes_home,
    scenes_indic,
    scenes_literature,
    scenes_means,
    scenes_misheard,
    scenes_others,
    scenes_parting,
    scenes_talk,
    scenes_trifles,
    scenes_words,
)
from manmitra.domain.crisis.beside import Beside
from manmitra.domain.crisis.rule import Rule
from manmitra.domain.crisis.scene import APART

SCENES: Final = (
    *scenes_parting.SCENES,
    *scenes_deaths.SCENES,
    *scenes_others.SCENES,
    *scenes_means.SCENES,
    *scenes_words.SCENES,
    *scenes_talk.SCENES,
    *scenes_chores.SCENES,
    *scenes_farewells.SCENES,
    *scenes_bouts.SCENES,
    *scenes_figures.SCENES,
    *scenes_literature.SCENES,
    *scenes_trifles.SCENES,
    *scenes_english.SCENES,
    *scenes_home.SCENES,
    *scenes_indic.SCENES,
)
_NAMES: Final = dict.fromkeys(name for scene in SCENES for name in scene.names)
_BY_NAME: Final = {name: tuple(scene for scene in SCENES if name in scene.names) for name in _NAMES}


def played_out(rule: Rule, clause: str, beside: Beside) -> bool:
    """Whether it is said in a scene where it means no harm."""
    scenes = _BY_NAME.get(_name(rule))
    if scenes is None:
        return False
    near = APART.join((beside.before, clause, *beside.after))
    return any(scene.around(clause, near) for scene in scenes)


def without_misheard(rule: Rule, clause: str, span: tuple[int, int]) -> str | None:
    """The clause without the words that only sound like those of the rule, if they are what it found."""
    words = scenes_misheard.WORDS.get(_name(rule))
    found = words.search(clause[slice(*span)]) if words is not None else None
    if found is None:
        return None
    return f"{clause[: span[0] + found.start()]}{clause[span[0] + found.end() :]}".replace("  ", " ").strip()


def _name(rule: Rule) -> str:
    return rule.id.partition(".")[2]


def ways() -> Iterator[Any]:
    """Every pattern, to be made ready beside a server's start."""
    yield from scenes_misheard.WORDS.values()
    for scene in SCENES:
        yield from (way for way in (scene.seen, scene.also, scene.unless) if way is not None)
