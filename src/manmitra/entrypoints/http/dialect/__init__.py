"""The existing client's own spellings of the API, and the aliases of the integration documents.

One small room: nothing is decided here. Each handler calls the same use case as its canonical twin.
"""
