"""Bestie: what answers a message once the crisis rules have looked at it. Pure stages; models are adapters."""
