"""The AI specialist's own HTTP application: no store, no accounts, programs with keys."""
