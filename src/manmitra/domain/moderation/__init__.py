"""Moderation: what a program finds in what people write for others, and what a person decides. Crisis comes first."""
