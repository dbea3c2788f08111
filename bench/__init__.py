"""`python -m bench`: how fast the service is, as a ratio to a bare ASGI application (docs/performance.md)."""
