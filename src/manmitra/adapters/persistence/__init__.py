"""Repositories, written once, over a small document store with a SQLite and a MongoDB engine."""
