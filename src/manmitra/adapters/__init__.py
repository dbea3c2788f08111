"""Adapters: each one keeps the promise of a domain port with something of the outside world."""
