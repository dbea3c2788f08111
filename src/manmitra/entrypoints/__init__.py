"""Entrypoints: HTTP (and, later, sockets and workers) that call the use cases of the domain."""
