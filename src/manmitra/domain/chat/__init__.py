"""Conversations with Bestie."""
