"""Moderation: whether what somebody writes for others may stand, and why not. Crisis comes first; all of it is pure."""
