"""Which models there are, told by the settings; the libraries of the others are never looked at."""

from collections.abc import Sequence
from importlib.util import find_spec
from typing import Final

from manmitra.adapters.models.chain import ModelCompanion
from manmitra.adapters.models.figures import ModelFigures
from manmitra.adapters.models.gemini import GeminiProvider
from manmitra.adapters.models.google_genai import GoogleGenAiProvider
from manmitra.adapters.models.openai import OpenAiProvider
from manmitra.adapters.models.provider import Provider
from manmitra.adapters.scripted.companion import ScriptedCompanion
from manmitra.domain.bestie.budgets import Budgets
from manmitra.domain.bestie.ports import Companion
from manmitra.domain.shared.ports import Clock
from manmitra.settings import BadSettings, Settings

LIBRARIES: Final = {
    "google-genai": ("google.genai", "httpx"),
    "gemini": ("google.generativeai",),
    "openai": ("httpx",),
}


def models_for(settings: Settings) -> Sequence[Provider]:
    """In their order. Raises BadSettings when a library is missing."""
    names = settings.models_in_order()
    for name in names:
        missing = missing_library(name)
        if missing:
            raise BadSettings(f"MANMITRA_MODELS names {name}, and {missing} is missing: install manmitra[{name}]")
    return [_model(settings, name) for name in names]


def missing_library(name: str) -> str:
    """The first library that `name` lacks."""
    return next((library for library in LIBRARIES[name] if not _there(library)), "")


def companion_for(
    settings: Settings,
    *,
    own: ScriptedCompanion,
    models: Sequence[Provider],
    budgets: Budgets,
    clock: Clock,
    figures: ModelFigures,
) -> Companion:
    """Without a model Bestie's own voice, as it is."""
    if not models:
        return own
    return ModelCompanion(
        own=own, providers=models, budgets=budgets, clock=clock, figures=figures, seconds=settings.models_seconds
    )


def _model(settings: Settings, name: str) -> Provider:
    if name == "openai":
        return OpenAiProvider(url=settings.openai_url, model=settings.openai_model, key=settings.openai_key)
    kind = GoogleGenAiProvider if name == "google-genai" else GeminiProvider
    return kind(key=settings.gemini_key, model=settings.gemini_model, url=settings.gemini_url)


def _there(library: str) -> bool:
    try:
        return find_spec(library) is not None
    except ModuleNotFoundError:  # not even the package around it
        return False
