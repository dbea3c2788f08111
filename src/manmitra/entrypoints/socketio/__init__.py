"""Socket.IO for the existing client: its own events over the same use cases and the same live hub (ADR 0010)."""
