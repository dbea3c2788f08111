"""Hunts: long searches for what a test misses. The service runs as it does in production, in processes of its own.

`python -m hunts race|crash|fuzz --help`; `make test` runs a short form of each.
"""
