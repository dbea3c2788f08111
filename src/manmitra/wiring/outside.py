"""The world outside: models, passwords, tokens, mail and messages."""

from dependency_injector import providers

from manmitra.adapters.couriers.choosing import couriers_for, letters_for, push_public_key_for
from manmitra.adapters.models.choosing import companion_for, models_for
from manmitra.adapters.models.figures import ModelFigures
from manmitra.adapters.passwords import Argon2Hasher, OfflineList
from manmitra.adapters.persistence.budgets import StoredBudgets
from manmitra.adapters.scripted.companion import ScriptedCompanion
from manmitra.adapters.shared_pace import pace_for
from manmitra.adapters.specialist import bestie_for
from manmitra.adapters.tokens import SignedTokens
from manmitra.adapters.visitors import PacedVisitors
from manmitra.wiring.ground import Ground
from manmitra.wiring.kept import Kept


class Outside(Kept):
    # --- the outside world ---
    scripted = providers.Singleton(ScriptedCompanion)
    models = providers.Singleton(models_for, Ground.settings)
    model_figures = providers.Singleton(ModelFigures, registry=Ground.metrics.provided.registry)
    companion = providers.Singleton(
        companion_for,
        Ground.settings,
        own=scripted,
        models=models,
        budgets=providers.Singleton(
            StoredBudgets,
            store=Ground.store,
            blind=Ground.blind_index,
            per_person=Ground.settings.provided.models_per_person,
            per_day=Ground.settings.provided.models_per_day,
        ),
        clock=Ground.clock,
        figures=model_figures,
    )
    """In this process; `bestie` is the one that is asked."""
    bestie = providers.Singleton(
        bestie_for,
        url=Ground.settings.provided.ai_url,
        key=Ground.settings.provided.ai_key,
        outside=Ground.settings.provided.ai_outside,
        here=companion,
        scripted=scripted,
        clock=Ground.clock,
    )
    hasher = providers.Singleton(Argon2Hasher)
    common_passwords = providers.Singleton(OfflineList)
    tokens = providers.Singleton(SignedTokens, key=Ground.settings.provided.jwt_key, ids=Ground.ids)
    pace = providers.Singleton(pace_for, Ground.settings.provided.redis_url, blind=Ground.blind_index)
    visitors = providers.Singleton(PacedVisitors, blind=Ground.blind_index, together=pace)
    couriers = providers.Singleton(
        couriers_for, Ground.settings, clock=Ground.clock, ids=Ground.ids, subscriptions=Kept.subscriptions
    )
    push_public_key = providers.Singleton(push_public_key_for, Ground.settings, clock=Ground.clock)
    letters = providers.Singleton(letters_for, Ground.settings, couriers=couriers, clock=Ground.clock, ids=Ground.ids)
